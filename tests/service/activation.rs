//! What a request over the internet comes to.

use jiff::SignedDuration;
use kakunin::codes::{ConfirmationType, KeyKind, ProductKey};
use kakunin::fault::{Code, Fault};
use kakunin::licence::Method;
use kakunin::machine::PartKind;
use kakunin::service::{Administration, BlockReason, DataDirectory};
use kakunin::wire::{ActivationAnswer, Proven as _, path};
use reqwest::StatusCode;

use support::service::{Computer, OTHER_PRODUCT, PRODUCT, VENDOR, Vendor, code};

#[tokio::test]
async fn a_good_key_activates_and_the_answer_is_genuine() {
    let vendor = Vendor::start().await;
    let key = vendor.key(3).await;
    let computer = Computer::number(1);
    let (status, answer) = vendor.caller.activate(&key, &computer).await.unwrap();

    assert_eq!(status, StatusCode::CREATED);
    assert_eq!((answer.used, answer.limit), (1, 3));
    assert_eq!(
        answer
            .confirmation_id
            .verify_keyed(&key, VENDOR, &computer.installation_id(&key)),
        Some(ConfirmationType::Permanent)
    );

    let claims = vendor.claims(&answer);
    assert_eq!(claims.installation_id, computer.installation_id(&key));
    assert_eq!(claims.id, answer.activation_id);
    assert_eq!(claims.serial, key.serial());
    assert_eq!(claims.edition, "volume");
    assert_eq!(claims.method, Method::Internet);
    assert_eq!(claims.parts, computer.parts);
    assert_eq!(claims.expires_at, None);
    assert!(answer.server_time.duration_since(claims.issued_at) < SignedDuration::from_secs(2));
}

#[tokio::test]
async fn the_same_computer_gets_the_same_activation_and_spends_nothing() {
    let vendor = Vendor::start().await;
    let key = vendor.key(1).await;
    let computer = Computer::number(1);
    let (_, first) = vendor.caller.activate(&key, &computer).await.unwrap();
    let (status, again) = vendor.caller.activate(&key, &computer).await.unwrap();

    assert_eq!(status, StatusCode::OK);
    assert_eq!((again.activation_id, again.used), (first.activation_id, 1));
    assert_eq!(vendor.used(&key).await, 1);
}

#[tokio::test]
async fn a_computer_may_change_within_the_tolerance() {
    let vendor = Vendor::start().await;
    let key = vendor.key(2).await;
    let computer = Computer::number(1);
    let (_, first) = vendor.caller.activate(&key, &computer).await.unwrap();

    // 7 of 11 kept: 63 percent.
    let repaired = computer.changed([PartKind::System, PartKind::Memory]);
    let (status, answer) = vendor.caller.activate(&key, &repaired).await.unwrap();
    assert_eq!(status, StatusCode::OK);
    assert_eq!(answer.activation_id, first.activation_id);

    // What is signed is what was first told, for the installation ID of then.
    let claims = vendor.claims(&answer);
    assert_eq!(claims.parts, computer.parts);
    assert_eq!(claims.installation_id, computer.installation_id(&key));

    // 6 of 11 kept: 54 percent, however little has changed since the last time.
    let other = repaired.changed([PartKind::Network]);
    let (status, answer) = vendor.caller.activate(&key, &other).await.unwrap();
    assert_eq!(status, StatusCode::CREATED);
    assert_ne!(answer.activation_id, first.activation_id);
    assert_eq!(vendor.used(&key).await, 2);
}

#[tokio::test]
async fn a_new_installation_on_the_same_computer_spends_nothing() {
    let vendor = Vendor::start().await;
    let key = vendor.key(1).await;
    let computer = Computer::number(1);
    let (_, first) = vendor.caller.activate(&key, &computer).await.unwrap();
    let again = Computer {
        nonce: 200,
        ..computer
    };
    let (status, answer) = vendor.caller.activate(&key, &again).await.unwrap();

    assert_eq!(status, StatusCode::OK);
    assert_eq!(answer.activation_id, first.activation_id);
    let claims = vendor.claims(&answer);
    assert_eq!(
        claims.installation_id,
        again.installation_id(&key),
        "the licence is for the new installation ID"
    );
}

#[tokio::test]
async fn computers_that_tell_no_parts_are_told_apart() {
    let vendor = Vendor::start().await;
    let key = vendor.key(2).await;
    for nonce in [7, 8] {
        let container = Computer {
            nonce,
            ..Computer::with([])
        };
        let request = container.activation_request(&key);
        for expected in [StatusCode::CREATED, StatusCode::OK] {
            let answer = vendor
                .caller
                .send::<ActivationAnswer>(path::ACTIVATIONS, &request)
                .await;
            assert_eq!(answer.unwrap().0, expected, "repeated, it is the same");
        }
    }

    assert_eq!(vendor.used(&key).await, 2);
}

#[tokio::test]
async fn who_cannot_show_the_key_learns_only_that_it_is_unknown() {
    let vendor = Vendor::start().await;
    let key = vendor.key(1).await;
    let blocked = vendor.key(1).await;
    let _blocked = vendor
        .console()
        .block(blocked.serial(), BlockReason::IssuedInError, None)
        .await
        .unwrap();
    let computer = Computer::number(1);

    let unknown = ProductKey::new(KeyKind::MultipleActivation, PRODUCT, key.serial() ^ 1, 5).unwrap();
    assert_eq!(
        code(vendor.caller.activate(&unknown, &computer).await),
        Some(Code::Key4)
    );

    for known in [&key, &blocked] {
        // A key with a true serial number and a guessed secret.
        let guessed = ProductKey::new(KeyKind::MultipleActivation, PRODUCT, known.serial(), 5).unwrap();
        assert_eq!(
            code(vendor.caller.activate(&guessed, &computer).await),
            Some(Code::Key4)
        );
    }

    let mut request = computer.activation_request(&key);
    request.vendor = "other.example".to_owned();
    assert_eq!(
        code(
            vendor
                .caller
                .send::<serde_json::Value>(path::ACTIVATIONS, &request)
                .await
        ),
        Some(Code::Key4)
    );

    // A proof that was overheard does not fit another computer.
    let mut request = Computer::number(2).activation_request(&key);
    request.proof = computer.activation_request(&key).proof;
    assert_eq!(
        code(
            vendor
                .caller
                .send::<serde_json::Value>(path::ACTIVATIONS, &request)
                .await
        ),
        Some(Code::Key4)
    );

    assert_eq!(vendor.used(&key).await, 0);
}

#[tokio::test]
async fn a_used_up_key_says_so_and_still_serves_its_computers() {
    let vendor = Vendor::start().await;
    let key = vendor.key(2).await;
    for number in 1..=2 {
        assert_eq!(
            vendor
                .caller
                .activate(&key, &Computer::number(number))
                .await
                .unwrap()
                .0,
            StatusCode::CREATED
        );
    }

    let problem = vendor
        .caller
        .activate(&key, &Computer::number(3))
        .await
        .unwrap_err();
    assert_eq!(problem.code, Some(Code::Cnt1));
    assert_eq!(problem.fault, Some(Fault::UsedUp { used: 2, limit: 2 }));
    assert_eq!(
        vendor
            .caller
            .activate(&key, &Computer::number(1))
            .await
            .unwrap()
            .0,
        StatusCode::OK
    );

    // As by the administration command, in another process.
    let administrator = Administration::console(DataDirectory::open(&vendor.data()).await.unwrap());
    let _raised = administrator.raise(key.serial(), 1, "asked").await.unwrap();
    assert_eq!(
        vendor
            .caller
            .activate(&key, &Computer::number(3))
            .await
            .unwrap()
            .0,
        StatusCode::CREATED
    );
}

#[tokio::test]
async fn a_block_and_its_end_are_effective_at_once() {
    let vendor = Vendor::start().await;
    let key = vendor.key(5).await;
    let administrator = Administration::console(DataDirectory::open(&vendor.data()).await.unwrap());
    let (_, former) = vendor.caller.activate(&key, &Computer::number(1)).await.unwrap();

    let _blocked = administrator
        .block(key.serial(), BlockReason::IssuedInError, None)
        .await
        .unwrap();
    for number in 1..=2 {
        assert_eq!(
            code(vendor.caller.activate(&key, &Computer::number(number)).await),
            Some(Code::Key5)
        );
    }

    let _unblocked = administrator.unblock(key.serial(), None).await.unwrap();
    let (status, answer) = vendor.caller.activate(&key, &Computer::number(1)).await.unwrap();
    assert_eq!(
        (status, answer.activation_id),
        (StatusCode::OK, former.activation_id)
    );
}

#[tokio::test]
async fn keys_for_key_management_activate_nothing_here() {
    let vendor = Vendor::start().await;
    for kind in [KeyKind::KmsClient, KeyKind::KmsHost] {
        let key = vendor.issue(kind, PRODUCT, 5).await;
        assert_eq!(
            code(vendor.caller.activate(&key, &Computer::number(1)).await),
            Some(Code::Key6)
        );
    }
}

#[tokio::test]
async fn a_key_for_another_product_is_refused_by_name() {
    let vendor = Vendor::start().await;
    let key = vendor.issue(KeyKind::MultipleActivation, OTHER_PRODUCT, 5).await;
    let expected = Some(Fault::OtherProduct {
        product: Some("Momiji Writer 2026".to_owned()),
    });

    // The suite asks; its installation ID names the suite, or the key's product.
    let computer = Computer::number(1);
    assert_eq!(
        vendor.caller.activate(&key, &computer).await.unwrap_err().fault,
        expected
    );
    let mut request = Computer {
        product: OTHER_PRODUCT,
        ..computer
    }
    .activation_request(&key);
    request.product = PRODUCT;
    let request = request.proven_by(&key);
    let answer = vendor
        .caller
        .send::<serde_json::Value>(path::ACTIVATIONS, &request)
        .await;
    assert_eq!(answer.unwrap_err().fault, expected);

    // A key for a product that the catalogue does not have.
    let unlisted = vendor.issue(KeyKind::MultipleActivation, 4095, 5).await;
    let answer = vendor
        .caller
        .activate(
            &unlisted,
            &Computer {
                product: 4095,
                ..Computer::number(1)
            },
        )
        .await;
    assert_eq!(
        answer.unwrap_err().fault,
        Some(Fault::OtherProduct { product: None })
    );
}

#[tokio::test]
async fn a_release_gives_one_activation_back_once() {
    let vendor = Vendor::start().await;
    let key = vendor.key(1).await;
    let (one, two) = (Computer::number(1), Computer::number(2));
    let (_, first) = vendor.caller.activate(&key, &one).await.unwrap();
    assert_eq!(code(vendor.caller.activate(&key, &two).await), Some(Code::Cnt1));

    for _ in 0..3 {
        let (_, answer) = vendor
            .caller
            .release(&first.activation_id, &key, &one)
            .await
            .unwrap();
        assert_eq!((answer.used, answer.limit), (0, 1));
    }

    let (status, second) = vendor.caller.activate(&key, &two).await.unwrap();
    assert_eq!(status, StatusCode::CREATED);
    assert_ne!(second.activation_id, first.activation_id);

    // A late repetition of the first release takes nothing from the second computer.
    let (_, answer) = vendor
        .caller
        .release(&first.activation_id, &key, &one)
        .await
        .unwrap();
    assert_eq!(answer.used, 1);
    assert_eq!(vendor.used(&key).await, 1);
}

#[tokio::test]
async fn a_computer_releases_only_itself() {
    let vendor = Vendor::start().await;
    let key = vendor.key(2).await;
    let other_key = vendor.key(2).await;
    let (one, two) = (Computer::number(1), Computer::number(2));
    let (_, first) = vendor.caller.activate(&key, &one).await.unwrap();

    let answers = [
        vendor.caller.release(&first.activation_id, &key, &two).await,
        vendor
            .caller
            .release(&first.activation_id, &other_key, &one)
            .await,
        vendor.caller.release("no-such-activation", &key, &one).await,
    ];
    for answer in answers {
        let problem = answer.unwrap_err();
        assert_eq!((problem.status, problem.code), (404, None));
    }
    let guessed = ProductKey::new(KeyKind::MultipleActivation, PRODUCT, key.serial(), 5).unwrap();
    assert_eq!(
        code(vendor.caller.release(&first.activation_id, &guessed, &one).await),
        Some(Code::Key4)
    );

    assert_eq!(vendor.used(&key).await, 1);
}
