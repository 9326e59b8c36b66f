//! A client that hangs up leaves nothing half done: whoever confirms by telephone is in the audit log, always.

use std::io::Write as _;
use std::net::TcpStream;
use std::time::Duration;

use kakunin::codes::ConfirmationType;
use kakunin::service::Role;
use kakunin::wire::desk::{ConfirmationOrder, path as desk_path};
use kakunin::wire::{ConfirmationRequest, path};

use support::service::{Computer, Vendor};

/// How many there are in the long form.
const SIZE: &str = "KAKUNIN_HANG_UPS";
/// How often nothing new must be found before all is taken for done.
const QUIET: usize = 20;

#[tokio::test(flavor = "multi_thread")]
async fn every_confirmation_of_a_desk_that_hung_up_is_in_the_audit_log_on_sqlite() {
    hang_up(&Vendor::start().await, 300, Duration::from_micros(150)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_confirmation_of_a_desk_that_hung_up_is_in_the_audit_log_on_postgres() {
    hang_up(&Vendor::start_on_a_server().await, 100, Duration::from_millis(2)).await;
}

/// Hangs up after 0 to 39 of these steps, between which requests come to different places.
async fn hang_up(vendor: &Vendor, short: usize, step: Duration) {
    let size = std::env::var(SIZE).map_or(short, |size| size.parse().unwrap());
    let token = vendor.staff("Aiko", Role::Desk).await;
    let key = vendor.key(u32::try_from(size).unwrap()).await;
    // A token that was seen before is known at once, so that the desk hangs up in the middle of its request.
    let session = vendor
        .caller
        .get(desk_path::SESSION)
        .bearer_auth(&token)
        .send()
        .await
        .unwrap();
    assert!(session.status().is_success());

    for number in 0..size {
        let order = ConfirmationOrder {
            request: ConfirmationRequest {
                installation_id: Computer::number(number).installation_id(&key),
                kind: ConfirmationType::Permanent,
            },
            reason: None,
        };
        let body = serde_json::to_vec(&order).unwrap();
        let address = vendor.caller.address;
        let head = format!(
            "POST {} HTTP/1.1\r\nHost: {address}\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\n\
             Content-Length: {}\r\n\r\n",
            path::DESK_CONFIRMATIONS,
            body.len()
        );
        // Each hangs up at another moment after it has asked.
        let wait = step * u32::try_from(number % 40).unwrap();
        tokio::task::spawn_blocking(move || {
            let mut connection = TcpStream::connect(address).unwrap();
            connection.write_all(&[head.as_bytes(), &body].concat()).unwrap();
            std::thread::sleep(wait);
        })
        .await
        .unwrap();
    }

    let mut active = 0;
    let mut quiet = 0;
    while quiet < QUIET {
        let now = vendor.used(&key).await;
        quiet = if now == active { quiet + 1 } else { 0 };
        active = now;
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(active > size / 20, "{active} of {size} were heard");

    let mut written = 0;
    let mut place = None;
    loop {
        let page = vendor.console().audit(place.as_deref(), None).await.unwrap();
        written += page
            .items
            .iter()
            .filter(|entry| entry.action == "desk.confirm" && entry.details["new"] == true)
            .count();
        place = page.next;
        if place.is_none() {
            break;
        }
    }
    assert_eq!(
        active, written,
        "activations, and entries that tell who confirmed them"
    );
}
