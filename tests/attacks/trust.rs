//! What somebody gets who has not the key: with an installation ID that is made up, overheard or carried by, nothing.

use std::net::SocketAddr;

use kakunin::codes::{ConfirmationId, ConfirmationType, InstallationId, KeyKind, ProductKey, Scheme};
use kakunin::fault::Code;
use kakunin::jws::SigningKey;
use kakunin::licence::host_installation_id;
use kakunin::service::{Limits, Role, Transport};
use kakunin::wire::desk::{ConfirmationOrder, ReleaseByCodeRequest, path as desk_path};
use kakunin::wire::{
    ActivationAnswer, ConfirmationAnswer, ConfirmationRequest, ExchangeRequest, Proof, Proven as _,
    ReleaseAnswer, ReleaseRequest, path,
};
use serde_json::Value;

use support::service::{Answer, Computer, PRODUCT, VENDOR, Vendor, code};

/// What the page without an account answers to an installation ID: the code of its refusal, or `None` for a confirmation ID.
pub(crate) async fn page(service: SocketAddr, installation_id: &InstallationId) -> Option<String> {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let address = format!("http://{service}/activate");
    let form = client.get(&address).send().await.unwrap().text().await.unwrap();
    let seal = form.split(r#"name="seal" value=""#).nth(1).unwrap();
    let seal = seal.split('"').next().unwrap();
    let fields: Vec<String> = installation_id
        .groups()
        .iter()
        .enumerate()
        .map(|(index, group)| format!("g{}={group}", index + 1))
        .chain([format!("seal={seal}")])
        .collect();
    let answer = client
        .post(&address)
        .header("content-type", "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .body(fields.join("&"))
        .send()
        .await
        .unwrap();
    let answer = answer.text().await.unwrap();

    let code = answer.split(r#"<strong class="code">"#).nth(1)?;
    Some(code.split('<').next().unwrap().to_owned())
}

/// An installation ID as somebody makes it up who knows the serial number and not the secret.
fn made_up(key: &ProductKey, secret: u64) -> InstallationId {
    let invented = ProductKey::new(key.kind(), key.product(), key.serial(), secret).unwrap();

    InstallationId::of(&invented, VENDOR, 0x00AB_CDEF_0123, 7)
}

async fn confirm(vendor: &Vendor, token: &str, order: &ConfirmationOrder) -> Answer<ConfirmationAnswer> {
    vendor
        .caller
        .send_as_desk(token, path::DESK_CONFIRMATIONS, order)
        .await
}

fn order(installation_id: InstallationId, reason: Option<&str>) -> ConfirmationOrder {
    ConfirmationOrder {
        request: ConfirmationRequest {
            installation_id,
            kind: ConfirmationType::Permanent,
        },
        reason: reason.map(str::to_owned),
    }
}

#[tokio::test]
async fn a_made_up_installation_id_gets_no_confirmation_id_and_ten_close_the_page_for_the_serial_number() {
    let vendor = Vendor::start().await;
    let token = vendor.staff("Aiko", Role::Desk).await;
    let key = vendor.key(5).await;
    let honest = Computer::number(1);
    for secret in 0..10 {
        let id = made_up(&key, secret);
        assert_eq!(page(vendor.caller.address, &id).await.as_deref(), Some("IID-1"));
        assert_eq!(
            code(confirm(&vendor, &token, &order(id, None)).await),
            Some(Code::Iid1)
        );
    }
    assert_eq!(vendor.used(&key).await, 0);

    // Closed on the page, on every instance, for right and wrong alike; a serial number that nobody has is closed as well.
    let closed = |code: Option<String>| assert_eq!(code.as_deref(), Some("SRV-2"));
    closed(page(vendor.caller.address, &made_up(&key, 10)).await);
    closed(page(vendor.caller.address, &honest.installation_id(&key)).await);
    // Neither the internet nor the desk is.
    assert!(vendor.caller.activate(&key, &honest).await.is_ok());
    let by_desk = order(Computer::number(2).installation_id(&key), None);
    assert!(confirm(&vendor, &token, &by_desk).await.is_ok());
    // Nor is the page for other keys.
    let other = vendor.key(1).await;
    assert_eq!(
        page(
            vendor.caller.address,
            &Computer::number(3).installation_id(&other)
        )
        .await,
        None
    );
}

#[tokio::test]
async fn made_up_installation_ids_use_up_nothing_of_the_keys_own_limit_on_the_page() {
    let limits = Limits {
        page: "1/h,2".parse().unwrap(),
        ..Limits::default()
    };
    let vendor = Vendor::start_as(limits, Transport::default()).await;
    let key = vendor.key(5).await;
    for secret in 0..5 {
        let refused = page(vendor.caller.address, &made_up(&key, secret)).await;
        assert_eq!(refused.as_deref(), Some("IID-1"));
    }
    for number in 1..=2 {
        let id = Computer::number(number).installation_id(&key);
        assert_eq!(
            page(vendor.caller.address, &id).await,
            None,
            "the owner is answered"
        );
    }
    let id = Computer::number(3).installation_id(&key);
    assert_eq!(page(vendor.caller.address, &id).await.as_deref(), Some("SRV-2"));
}

#[tokio::test]
async fn a_confirmation_id_without_the_key_is_exchanged_for_nothing() {
    for scheme in [Scheme::Keyed, Scheme::Signed] {
        let vendor = Vendor::start_signing(scheme).await;
        let token = vendor.staff("Aiko", Role::Desk).await;
        let key = vendor.key(5).await;
        let computer = Computer::number(1);
        let installation_id = computer.installation_id(&key);
        let call = confirm(&vendor, &token, &order(installation_id, None))
            .await
            .unwrap()
            .1;
        let exchange = ExchangeRequest {
            vendor: VENDOR.to_owned(),
            product: PRODUCT,
            installation_id,
            confirmation_id: call.confirmation_id,
            proof: Proof::MISSING,
            parts: computer.parts.clone(),
            present: None,
            sent_at: jiff::Timestamp::now(),
        };
        let send = async |request: &ExchangeRequest| {
            vendor
                .caller
                .send::<ActivationAnswer>(path::EXCHANGES, request)
                .await
        };

        // Whoever overheard the whole call, and a key invented to go with its serial number.
        assert_eq!(code(send(&exchange).await), Some(Code::Key4));
        let invented = ProductKey::new(KeyKind::MultipleActivation, PRODUCT, key.serial(), 5).unwrap();
        assert_eq!(
            code(send(&exchange.clone().proven_by(&invented)).await),
            Some(Code::Key4)
        );
        // A proof that was overheard is for another purpose.
        let other = computer.activation_request(&key).proof;
        assert_eq!(
            code(send(&exchange.clone().with_proof(other)).await),
            Some(Code::Key4)
        );
        assert!(send(&exchange.proven_by(&key)).await.is_ok());
    }
}

#[tokio::test]
async fn a_request_file_gives_no_seat_back_and_spends_none_again() {
    let vendor = Vendor::start().await;
    let key = vendor.key(5).await;
    let computer = Computer::number(1);
    let carried = computer.activation_request(&key);
    let (_, active) = vendor
        .caller
        .send::<ActivationAnswer>(path::ACTIVATIONS, &carried)
        .await
        .unwrap();
    let id = &active.activation_id;
    let forged = ReleaseRequest {
        vendor: VENDOR.to_owned(),
        activation_id: id.clone(),
        installation_id: carried.installation_id,
        proof: carried.proof,
        sent_at: carried.sent_at,
    };
    let released = vendor
        .caller
        .send::<ReleaseAnswer>(&path::release(id), &forged)
        .await;
    assert_eq!(code(released), Some(Code::Key4));
    assert_eq!(vendor.used(&key).await, 1);

    // Any member that is changed on the way undoes the proof.
    let mut altered = carried.clone();
    altered.present = Some(Computer::number(2).parts);
    let refused = vendor.caller.send::<Value>(path::ACTIVATIONS, &altered).await;
    assert_eq!(code(refused), Some(Code::Key4));

    let (_, _) = vendor.caller.release(id, &key, &computer).await.unwrap();
    let (_, _) = vendor
        .caller
        .release(id, &key, &computer)
        .await
        .expect("asked again it succeeds");
    assert_eq!(vendor.used(&key).await, 0);
    let again = vendor.caller.send::<Value>(path::ACTIVATIONS, &carried).await;
    assert_eq!(code(again), Some(Code::Iid2), "what was given back is spent");
    assert_eq!(vendor.used(&key).await, 0);
}

#[tokio::test]
async fn a_release_code_is_of_no_use_for_what_came_after() {
    let vendor = Vendor::start().await;
    let token = vendor.staff("Aiko", Role::Desk).await;
    let key = vendor.key(5).await;
    let computer = Computer::number(1);
    let former = computer.installation_id(&key);
    let (_, _) = vendor.caller.activate(&key, &computer).await.unwrap();
    // The computer forgot its activation, shows the code, and is activated again before the desk is told.
    let begun_anew = Computer { nonce: 2, ..computer };
    let (_, _) = vendor.caller.activate(&key, &begun_anew).await.unwrap();
    assert_eq!(vendor.used(&key).await, 1);

    let request = ReleaseByCodeRequest {
        installation_id: former,
        release_code: kakunin::codes::ReleaseCode::new(&key, VENDOR, &former),
    };
    let told: Answer<ReleaseAnswer> = vendor
        .caller
        .send_as_desk(&token, desk_path::RELEASES, &request)
        .await;
    assert_eq!(told.unwrap_err().status, 404);
    assert_eq!(vendor.used(&key).await, 1);
}

#[tokio::test]
async fn a_host_is_confirmed_by_a_supervisor_with_a_reason_alone() {
    let vendor = Vendor::start_signing(Scheme::Keyed).await;
    let (desk, supervisor) = (
        vendor.staff("Aiko", Role::Desk).await,
        vendor.staff("Ren", Role::Supervisor).await,
    );
    let key = vendor.issue(KeyKind::KmsHost, PRODUCT, 5).await;
    let host = SigningKey::generate().unwrap().public();
    let id = host_installation_id(&key, VENDOR, &host);

    assert_eq!(page(vendor.caller.address, &id).await.as_deref(), Some("KEY-6"));
    let why = Some("the basement of the clinic");
    assert_eq!(
        confirm(&vendor, &desk, &order(id, why)).await.unwrap_err().status,
        403
    );
    assert_eq!(
        confirm(&vendor, &supervisor, &order(id, None))
            .await
            .unwrap_err()
            .status,
        422
    );
    assert_eq!(vendor.used(&key).await, 0);
    let call = confirm(&vendor, &supervisor, &order(id, why)).await.unwrap().1;
    assert_eq!(call.confirmation_id.scheme(), Scheme::Signed);
    let log = vendor.console().audit(None, Some(100)).await.unwrap();
    let entry = log
        .items
        .iter()
        .find(|entry| {
            entry.action == "desk.confirm" && entry.actor == "staff:Ren" && !entry.details["reason"].is_null()
        })
        .expect("an entry with the reason");
    assert_eq!(entry.details["reason"], "the basement of the clinic");

    // The holder of another KMS host key gets nothing for this host's key.
    let other = vendor.issue(KeyKind::KmsHost, PRODUCT, 5).await;
    let theirs = InstallationId::of(&other, VENDOR, id.fingerprint(), id.nonce());
    let theirs = confirm(&vendor, &supervisor, &order(theirs, why))
        .await
        .unwrap()
        .1;
    let public = vendor.catalogue.vendor.confirmation_key.unwrap();
    let verifier = kakunin::codes::Verifier::SignedForHost(&public);
    assert_eq!(theirs.confirmation_id.verify(verifier, &id), None);
}

#[tokio::test]
async fn only_parts_that_the_fingerprint_commits_to_are_signed() {
    let vendor = Vendor::start().await;
    let key = vendor.key(5).await;
    let (mine, other) = (Computer::number(1), Computer::number(2));
    let mut request = mine.activation_request(&key);
    request.parts = other.parts.clone();
    let refused = vendor
        .caller
        .send::<Value>(path::ACTIVATIONS, &request.proven_by(&key))
        .await;
    assert_eq!(code(refused), Some(Code::Iid1));

    // Step by step from one computer to another: what was first told is all that is ever signed.
    let (_, first) = vendor.caller.activate(&key, &mine).await.unwrap();
    let kinds = kakunin::machine::PartKind::ALL;
    for changed in 1..kinds.len() {
        let parts = kinds
            .iter()
            .enumerate()
            .filter_map(|(index, kind)| {
                let of = if index < changed { &other } else { &mine };
                Some((*kind, of.parts.get(*kind)?))
            })
            .collect();
        let walked = Computer {
            parts,
            ..mine.clone()
        };
        let Ok((_, answer)) = vendor.caller.activate(&key, &walked).await else {
            continue;
        };
        if answer.activation_id == first.activation_id {
            assert_eq!(vendor.claims(&answer).parts, mine.parts, "{changed}");
        }
    }
    let (_, answer) = vendor.caller.activate(&key, &other).await.unwrap();
    assert_ne!(
        answer.activation_id, first.activation_id,
        "the other computer has a seat of its own"
    );
}

/// A key ground out to fit the check of an installation ID is not the key that was signed for.
#[tokio::test]
async fn a_signature_is_for_the_one_key_and_not_for_one_that_fits_the_check() {
    let vendor = Vendor::start_signing(Scheme::Signed).await;
    let token = vendor.staff("Aiko", Role::Desk).await;
    let key = vendor.key(1).await;
    let installation_id = Computer::number(1).installation_id(&key);
    let call = confirm(&vendor, &token, &order(installation_id, None))
        .await
        .unwrap()
        .1;
    // About a million trials: a second or two in a build that is tested.
    let ground = (0..1 << 23)
        .map(|secret| ProductKey::new(KeyKind::MultipleActivation, PRODUCT, key.serial(), secret).unwrap())
        .find(|invented| installation_id.is_of(invented, VENDOR) && *invented != key);
    let Some(ground) = ground else {
        panic!("one of eight million fits a check of 20 bits");
    };
    let verified = |key: &ProductKey| {
        call.confirmation_id
            .verify(vendor.catalogue.verifier(key).unwrap(), &installation_id)
    };
    assert_eq!(verified(&key), Some(ConfirmationType::Permanent));
    assert_eq!(verified(&ground), None);
    let keyed = ConfirmationId::keyed(&ground, VENDOR, &installation_id, ConfirmationType::Permanent);
    assert_eq!(
        keyed.verify(vendor.catalogue.verifier(&ground).unwrap(), &installation_id),
        None
    );
}
