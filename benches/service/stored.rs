//! Fill a database directly with as many activations as are wanted.

use std::path::Path;

use kakunin::codes::KeyKind;
use kakunin::service::{Administration, DataDirectory};
use rusqlite::{Connection, OpenFlags, params};
use sha2::{Digest as _, Sha256};

use support::cluster::use_database;
use support::keys;

use crate::vendor::{KEYS, KnownVendor, PRODUCT, serial};

/// How many computers use each key, where there are enough for more than the keys that are activated.
const PER_KEY: u64 = 100;

/// Makes a service with this many activations.
pub(crate) fn fill(directory: &Path, count: u64) -> KnownVendor {
    let vendor = KnownVendor::known();
    make(directory, &vendor);
    let mut connection = Connection::open(vendor.data(directory).join("service.sqlite")).unwrap();
    kakunin::server::register_checksum(&connection).unwrap();
    connection
        .execute_batch("PRAGMA synchronous = off; PRAGMA cache_size = -200000")
        .unwrap();
    let keys = (count / PER_KEY).max(KEYS);
    let each = count / keys;
    // In the order in which they lie on the disk.
    let mut serials: Vec<u32> = (0..keys).map(serial).collect();
    serials.sort_unstable();

    let transaction = connection.transaction().unwrap();
    {
        let mut key = transaction
            .prepare("INSERT INTO keys (serial, kind, product, activation_limit, used, issued_at) VALUES (?, 0, ?, 1000000000, ?, 0)")
            .unwrap();
        let mut activation = transaction
            .prepare(
                "INSERT INTO activations (serial, id, computer, parts, method, activated_at, seen_at) \
                 VALUES (?, ?, ?, ?, 0, 0, 0)",
            )
            .unwrap();
        let mut part = transaction
            .prepare(
                "INSERT INTO activation_index (serial, found_by, sharing, activation) VALUES (?, ?, ?, ?)",
            )
            .unwrap();
        for serial in serials {
            let serial = i64::from(serial);
            let _row = key
                .execute(params![serial, PRODUCT, i64::try_from(each).unwrap()])
                .unwrap();
            let mut indexed = Vec::new();
            for number in 0..each {
                let random = random(serial, number);
                let mut id = [0; 16];
                id[4..6].copy_from_slice(&u16::try_from(number).unwrap().to_be_bytes());
                id[6..].copy_from_slice(&random[..10]);
                let parts = parts(&random);
                let computer = integer(&random[8..]) >> 3;
                let _row = activation.execute(params![serial, id, computer, parts]).unwrap();
                indexed.push((-1 - computer, Vec::new(), Some(id)));
                indexed.push((integer(&random[16..]), id.to_vec(), None));
                indexed.push((integer(&random[24..]), id.to_vec(), None));
            }
            indexed.sort_unstable();
            for (number, sharing, activation) in indexed {
                let _row = part
                    .execute(params![serial, number, sharing, activation])
                    .unwrap();
            }
        }
    }
    transaction.commit().unwrap();
    connection
        .execute_batch("PRAGMA wal_checkpoint(TRUNCATE)")
        .unwrap();

    vendor
}

/// Takes back what was activated since: a turn stores several times the first ten thousand.
pub(crate) fn forget_new(directory: &Path) {
    let Ok(mut connection) = Connection::open_with_flags(
        KnownVendor::known().data(directory).join("service.sqlite"),
        OpenFlags::SQLITE_OPEN_READ_WRITE,
    ) else {
        // On PostgreSQL there are so few before the first turn that what comes in the first ones makes no difference.
        return;
    };
    kakunin::server::register_checksum(&connection).unwrap();
    connection.execute_batch("PRAGMA synchronous = off").unwrap();
    let transaction = connection.transaction().unwrap();
    for number in 0..KEYS {
        let serial = i64::from(serial(number));
        // The names of what was filled in begin with zeros, where those of the service have the time.
        for sql in [
            "DELETE FROM activation_index WHERE serial = ? AND (sharing > x'01' OR activation > x'01')",
            "DELETE FROM activations WHERE serial = ? AND id > x'01'",
            "UPDATE keys SET used = (SELECT count(*) FROM activations WHERE serial = keys.serial) WHERE serial = ?",
        ] {
            let _rows = transaction.execute(sql, [serial]).unwrap();
        }
    }
    transaction.commit().unwrap();
}

#[tokio::main(flavor = "current_thread")]
async fn make(directory: &Path, vendor: &KnownVendor) {
    let data_directory = DataDirectory::init(&vendor.data(directory), vendor.secrets())
        .await
        .unwrap();
    data_directory.close().await;
}

/// Makes a service on an empty PostgreSQL database, with the keys that are activated.
#[tokio::main(flavor = "current_thread")]
pub(crate) async fn keys_on_postgres(directory: &Path, url: &str) -> KnownVendor {
    let vendor = KnownVendor::known();
    let data = vendor.data(directory);
    use_database(&data, url);
    let data_directory = DataDirectory::init(&data, vendor.secrets()).await.unwrap();
    let console = Administration::console(data_directory.clone());
    for key in &vendor.keys {
        let (kind, serial) = (KeyKind::MultipleActivation, Some(key.serial()));
        let _key = keys::issue_numbered(&console, kind, PRODUCT, 1_000_000_000, serial).await;
    }
    data_directory.close().await;

    vendor
}

fn random(serial: i64, number: u64) -> [u8; 32] {
    Sha256::new()
        .chain_update(serial.to_be_bytes())
        .chain_update(number.to_be_bytes())
        .finalize()
        .into()
}

fn integer(bytes: &[u8]) -> i64 {
    i64::from_be_bytes(bytes[..8].try_into().unwrap()) & i64::MAX
}

/// All six parts, each with its kind and 16 bytes.
fn parts(random: &[u8; 32]) -> Vec<u8> {
    (0..6)
        .flat_map(|kind: u8| std::iter::once(kind).chain(random[usize::from(kind)..][..16].iter().copied()))
        .collect()
}
