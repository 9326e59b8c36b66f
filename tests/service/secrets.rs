//! The database holds nothing with which anybody could activate anything.

use jiff::Timestamp;
use kakunin::codes::ConfirmationType;
use kakunin::service::Role;
use kakunin::wire::{ConfirmationAnswer, ConfirmationRequest, ExchangeRequest, Proof, Proven as _, path};

use support::service::{Computer, PRODUCT, VENDOR, Vendor, all_files, contains};

#[tokio::test]
async fn the_database_holds_no_key_and_no_secret() {
    let vendor = Vendor::start().await;
    let key = vendor.key(5).await;
    let token = vendor.staff("Aiko", Role::Desk).await;
    let (computer, caller) = (Computer::number(1), Computer::number(2));
    let (_, answer) = vendor.caller.activate(&key, &computer).await.unwrap();
    let request = ConfirmationRequest {
        installation_id: caller.installation_id(&key),
        kind: ConfirmationType::Permanent,
    };
    let (_, call): (_, ConfirmationAnswer) = vendor
        .caller
        .send_as_desk(&token, path::DESK_CONFIRMATIONS, &request)
        .await
        .unwrap();
    let request = ExchangeRequest {
        vendor: VENDOR.to_owned(),
        product: PRODUCT,
        installation_id: caller.installation_id(&key),
        confirmation_id: call.confirmation_id.clone(),
        proof: Proof::MISSING,
        parts: caller.parts.clone(),
        present: None,
        sent_at: Timestamp::now(),
    }
    .proven_by(&key);
    let (_, _) = vendor
        .caller
        .send::<serde_json::Value>(path::EXCHANGES, &request)
        .await
        .unwrap();
    let signing_key = vendor.data_directory.signing_key().to_bytes();
    let secret = key.payload();

    // While it runs, and after it has ended and moved its journal into the database.
    let running = all_files(&vendor.data());
    let directory = vendor.stop().await;
    let data = directory.path().join("data");
    let master_key = std::fs::read(data.join("master.key")).unwrap();
    let ended = all_files(&data);

    let key = key.to_string();
    let secrets: [(&str, &[u8]); 9] = [
        ("product key", key.as_bytes()),
        ("product key without dashes", &key.replace('-', "").into_bytes()),
        ("secret of the key", &secret[7..]),
        ("token of staff", token.as_bytes()),
        ("secret part of the token", &token.as_bytes()[13..]),
        (
            "confirmation ID by internet",
            answer.confirmation_id.to_string().as_bytes(),
        ),
        (
            "confirmation ID by telephone",
            call.confirmation_id.to_string().as_bytes(),
        ),
        ("master key", &master_key),
        ("signing key", &*signing_key),
    ]
    .map(|(name, bytes)| (name, &*bytes.to_vec().leak()));
    for (path, content) in running.iter().chain(&ended) {
        let name = path.file_name().unwrap().to_str().unwrap();
        for (what, secret) in secrets {
            let own = (name, what) == ("master.key", "master key")
                || (name, what) == ("signing.key", "signing key");
            assert_eq!(contains(content, secret), own, "{what} in {name}");
        }
    }
    assert!(
        running
            .iter()
            .any(|(path, content)| path.ends_with("service.sqlite-wal") && !content.is_empty())
    );
    let stored = u128::from_str_radix(&answer.activation_id, 16)
        .unwrap()
        .to_be_bytes();
    assert!(
        ended
            .iter()
            .any(|(path, content)| { path.ends_with("service.sqlite") && contains(content, &stored) })
    );
}
