//! Keys of the demonstration, and what an administrator does with keys, as tests want it in a line.

use kakunin::codes::{KeyKind, ProductKey};
use kakunin::service::Administration;
use kakunin::wire::admin::{ComputerEntry, KeyOrder, MAX_PAGE};

/// The demonstration's key for an outcome.
#[cfg(feature = "demo")]
pub fn of_demonstration(outcome: kakunin::demo::DemoOutcome) -> ProductKey {
    kakunin::demo::keys()
        .into_iter()
        .find(|demo| demo.outcome == outcome)
        .unwrap()
        .key
}

/// Issues a key with a serial number drawn at random.
pub async fn issue(console: &Administration, kind: KeyKind, product: u16, limit: u32) -> ProductKey {
    issue_numbered(console, kind, product, limit, None).await
}

/// Issues a key with this serial number, if one is given.
pub async fn issue_numbered(
    console: &Administration,
    kind: KeyKind,
    product: u16,
    limit: u32,
    serial: Option<u32>,
) -> ProductKey {
    let order = KeyOrder {
        kind,
        product,
        limit,
        count: 1,
        organisation: None,
        expires_at: None,
        note: None,
        terms: None,
    };
    let batch = console.draw(&order, serial).unwrap();
    console.issue_drawn(&batch).await.unwrap();

    batch.keys()[0].clone()
}

/// All computers that use a key, the earliest first.
pub async fn computers(console: &Administration, serial: u32) -> Vec<ComputerEntry> {
    let mut computers = Vec::new();
    let mut cursor = None;
    loop {
        let listed = console
            .computers(serial, cursor.as_deref(), Some(MAX_PAGE))
            .await
            .unwrap();
        computers.extend(listed.items);
        cursor = listed.next;
        if cursor.is_none() {
            return computers;
        }
    }
}

/// How many computers use a key, by its counter.
pub async fn used(console: &Administration, serial: u32) -> u32 {
    console.key(serial).await.unwrap().used
}
