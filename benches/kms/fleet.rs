//! An organisation whose keys are known, and its computers.

use std::path::{Path, PathBuf};

use jiff::{SignedDuration, Timestamp};
use kakunin::catalogue::Catalogue;
use kakunin::codes::{InstallationId, KeyKind, ProductKey};
use kakunin::jws::SigningKey;
use kakunin::kms::Identity;
use kakunin::kms::decision::{self, Intervals};
use kakunin::kms::store::{self, Attempt, Store};
use kakunin::licence::{
    Claims, HostCertificate, HostClaims, HostProduct, HostSigner, Method, Nonce, host_installation_id,
};
use kakunin::wire::kms::{ClientId, LeaseRequest, path};
use tokio::task::JoinSet;

use support::catalogue::{VENDOR, of_one_edition};
use support::load::{self, Questions};

/// The most requests that are prepared; then the first ones come again.
const PREPARED: u64 = 100_000;
const PRODUCT: u16 = 101;
const KID: &str = "2026";

fn vendor_key() -> SigningKey {
    SigningKey::from_bytes(&[7; 32])
}

pub(crate) fn data(directory: &Path) -> PathBuf {
    directory.join("host")
}

fn catalogue() -> Catalogue {
    of_one_edition(PRODUCT, KID, &vendor_key().public())
}

fn claims(key: &SigningKey, installation_id: InstallationId) -> HostClaims {
    HostClaims {
        vendor: VENDOR.to_owned(),
        installation_id,
        id: "0192f0c2".to_owned(),
        issued_at: Timestamp::now(),
        expires_at: None,
        serial: 77,
        key: key.public(),
        products: vec![product()],
    }
}

fn product() -> HostProduct {
    HostProduct::of(&catalogue().products[0])
}

fn host_product_key() -> ProductKey {
    ProductKey::new(KeyKind::KmsHost, PRODUCT, 77, 1).unwrap()
}

/// Activates the host of this directory.
pub(crate) fn activate(directory: &Path) {
    let mut identity = Identity::open(&data(directory)).unwrap();
    identity.install(host_product_key()).unwrap();
    let claims = claims(identity.key(), identity.installation_id(VENDOR).unwrap());
    let certificate = HostCertificate::sign(&claims, KID, &vendor_key()).unwrap();
    let _claims = identity
        .accept(Method::Internet, certificate, &catalogue(), "")
        .unwrap();
}

/// What signs leases, and what one says.
pub(crate) fn lease() -> (HostSigner, Claims) {
    let key = SigningKey::from_bytes(&[9; 32]);
    let installation_id = host_installation_id(&host_product_key(), VENDOR, &key.public());
    let certificate = HostCertificate::sign(&claims(&key, installation_id), KID, &vendor_key()).unwrap();
    let now = Timestamp::now();
    let id = format!("{:032x}", 7);

    (
        HostSigner::new(&certificate, &key).unwrap(),
        decision::lease(&product(), request(7), Intervals::default(), now, id),
    )
}

/// Makes the host know so many computers, each seen at another minute of the last days.
#[tokio::main]
pub(crate) async fn meet(directory: &Path, count: u64) {
    let database = Store::open(&store::find(&data(directory)).unwrap())
        .await
        .unwrap();
    let product = product();
    let mut meeting = JoinSet::new();
    for number in 0..count {
        let minutes = i64::try_from(number % (7 * 24 * 60)).unwrap();
        let seen = Timestamp::now() - SignedDuration::from_mins(minutes);
        let attempt = Attempt::new(&request(number), &product, seen);
        let database = database.clone();
        let _task = meeting.spawn(async move { database.record(attempt).await.unwrap() });
        if meeting.len() >= 1000 {
            let _one = meeting.join_next().await;
        }
    }
    let _rest = meeting.join_all().await;
    database.close().await;
}

/// What a computer asks.
fn request(number: u64) -> LeaseRequest {
    let parts = load::parts(&number.to_string());

    LeaseRequest {
        vendor: VENDOR.to_owned(),
        // Client ids are drawn at random.
        client_id: ClientId::new(u128::from(number).wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835)),
        computer_name: Some(format!("desk-{number}.example")),
        product: PRODUCT,
        installation_id: InstallationId::of(
            &ProductKey::new(KeyKind::KmsClient, PRODUCT, 42, 2).unwrap(),
            VENDOR,
            parts.fingerprint(),
            1,
        ),
        parts,
        nonce: Nonce::draw().unwrap(),
        sent_at: Timestamp::now(),
    }
}

/// What computers ask that the host knows: all over them, however few are asked for.
pub(crate) fn questions(known: u64) -> Questions {
    let messages = (0..known.min(PREPARED))
        .map(|number| load::message(path::LEASES, &request(number * 7919 % known)))
        .collect();

    Questions {
        messages,
        again: true,
        status: 200,
    }
}
