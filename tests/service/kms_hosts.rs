//! What a KMS host gets from the vendor's service.

use jiff::Timestamp;
use kakunin::catalogue::RevokedHosts;
use kakunin::codes::{InstallationId, KeyKind, ProductKey};
use kakunin::fault::Code;
use kakunin::jws::SigningKey;
use kakunin::licence::host_installation_id;
use kakunin::service::BlockReason;
use kakunin::wire::kms::{HostAnswer, HostRequest, path};
use kakunin::wire::{self, Proof, Proven as _, ReleaseAnswer, ReleaseRequest};
use reqwest::StatusCode;

use support::service::{Answer, Computer, OTHER_PRODUCT, PRODUCT, VENDOR, Vendor, code};

/// A computer that wants to be a KMS host.
struct Host {
    key: SigningKey,
}

impl Host {
    fn new() -> Self {
        Self {
            key: SigningKey::generate().unwrap(),
        }
    }

    fn installation_id(&self, key: &ProductKey) -> InstallationId {
        host_installation_id(key, VENDOR, &self.key.public())
    }

    fn request(&self, key: &ProductKey) -> HostRequest {
        HostRequest {
            vendor: VENDOR.to_owned(),
            installation_id: self.installation_id(key),
            proof: Proof::MISSING,
            key: self.key.public(),
            sent_at: Timestamp::now(),
        }
        .proven_by(key)
    }

    async fn activate(&self, vendor: &Vendor, key: &ProductKey) -> Answer<HostAnswer> {
        vendor.caller.send(path::HOSTS, &self.request(key)).await
    }

    async fn release(&self, vendor: &Vendor, key: &ProductKey, id: &str) -> Answer<ReleaseAnswer> {
        let installation_id = self.installation_id(key);
        let request = ReleaseRequest {
            vendor: VENDOR.to_owned(),
            activation_id: id.to_owned(),
            installation_id,
            proof: Proof::MISSING,
            sent_at: Timestamp::now(),
        }
        .proven_by(key);

        vendor.caller.send(&wire::path::release(id), &request).await
    }
}

#[tokio::test]
async fn a_host_gets_a_certificate_for_its_key_and_products() {
    let vendor = Vendor::start().await;
    let key = vendor.issue(KeyKind::KmsHost, PRODUCT, 2).await;
    let host = Host::new();
    let (status, answer) = host.activate(&vendor, &key).await.unwrap();

    assert_eq!(status, StatusCode::CREATED);
    assert_eq!((answer.used, answer.limit), (1, 2));
    let claims = answer.certificate.verify(&vendor.catalogue).unwrap();
    assert_eq!(claims.vendor, VENDOR);
    assert_eq!(claims.id, answer.activation_id);
    assert_eq!(claims.installation_id, host.installation_id(&key));
    assert_eq!(claims.key, host.key.public());
    assert_eq!(claims.serial, key.serial());
    let served: Vec<_> = claims.products.iter().map(|product| product.code).collect();
    let named = vendor.catalogue.product(PRODUCT).unwrap();
    let expected: Vec<_> = vendor
        .catalogue
        .kms_host_products(named)
        .map(|product| product.code)
        .collect();
    assert_eq!(served, expected);
    assert_eq!(claims.product(PRODUCT).unwrap().policy, named.policy);
}

#[tokio::test]
async fn an_administrator_finds_the_number_by_which_a_host_is_revoked() {
    let vendor = Vendor::start().await;
    let console = vendor.console();

    // The service stores all but the highest bit of the number.
    for is_high in [false, true] {
        let key = vendor.issue(KeyKind::KmsHost, PRODUCT, 1).await;
        let host = std::iter::repeat_with(Host::new)
            .find(|host| (host.installation_id(&key).computer() >> 63 == 1) == is_high)
            .unwrap();
        let _activated = host.activate(&vendor, &key).await.unwrap();

        let listed = console.computers(key.serial(), None, None).await.unwrap();
        let number = serde_json::to_value(&listed.items[0]).unwrap()["host"].clone();
        assert_eq!(number.as_str().unwrap().len(), 16);
        let revoked: RevokedHosts = serde_json::from_value(serde_json::json!({ "hosts": [number] })).unwrap();
        assert!(revoked.holds(&host.installation_id(&key)));
    }

    let of_computers = vendor.key(1).await;
    let _activated = vendor
        .caller
        .activate(&of_computers, &Computer::number(1))
        .await
        .unwrap();
    let listed = console
        .computers(of_computers.serial(), None, None)
        .await
        .unwrap();
    assert_eq!(listed.items[0].host, None, "of a computer nothing is told");
}

#[tokio::test]
async fn a_host_that_asks_again_spends_nothing_and_another_host_does() {
    let vendor = Vendor::start().await;
    let key = vendor.issue(KeyKind::KmsHost, PRODUCT, 2).await;
    let host = Host::new();
    let (_, first) = host.activate(&vendor, &key).await.unwrap();
    let (status, again) = host.activate(&vendor, &key).await.unwrap();
    assert_eq!(status, StatusCode::OK);
    assert_eq!((again.activation_id, again.used), (first.activation_id, 1));

    let (status, second) = Host::new().activate(&vendor, &key).await.unwrap();
    assert_eq!((status, second.used), (StatusCode::CREATED, 2));
    assert_eq!(code(Host::new().activate(&vendor, &key).await), Some(Code::Cnt1));
    assert_eq!(vendor.used(&key).await, 2);
}

#[tokio::test]
async fn many_at_once_count_once() {
    let vendor = Vendor::start().await;
    let key = vendor.issue(KeyKind::KmsHost, PRODUCT, 5).await;
    let request = Host::new().request(&key);
    let mut asking = tokio::task::JoinSet::new();
    for _ in 0..20 {
        let (caller, request) = (vendor.caller.clone(), request.clone());
        let _task = asking.spawn(async move { caller.send::<HostAnswer>(path::HOSTS, &request).await });
    }
    while let Some(answer) = asking.join_next().await {
        assert!(answer.unwrap().is_ok());
    }

    assert_eq!(vendor.used(&key).await, 1);
}

#[tokio::test]
async fn an_activation_that_is_given_back_can_be_used_by_another_host() {
    let vendor = Vendor::start().await;
    let key = vendor.issue(KeyKind::KmsHost, PRODUCT, 1).await;
    let (host, other) = (Host::new(), Host::new());
    let (_, answer) = host.activate(&vendor, &key).await.unwrap();
    let id = answer.activation_id;

    let stolen = other.release(&vendor, &key, &id).await.unwrap_err();
    assert_eq!(stolen.status, 404, "it is not this host's activation");
    let (_, released) = host.release(&vendor, &key, &id).await.unwrap();
    assert_eq!((released.used, released.limit), (0, 1));
    let (status, _) = other.activate(&vendor, &key).await.unwrap();
    assert_eq!(status, StatusCode::CREATED);
}

#[tokio::test]
async fn only_the_holder_of_a_good_kms_host_key_gets_a_certificate() {
    let vendor = Vendor::start().await;
    let host = Host::new();

    for kind in [KeyKind::MultipleActivation, KeyKind::KmsClient] {
        let key = vendor.issue(kind, PRODUCT, 5).await;
        assert_eq!(code(host.activate(&vendor, &key).await), Some(Code::Key6));
    }
    let never_issued = ProductKey::new(KeyKind::KmsHost, PRODUCT, 12_345, 678).unwrap();
    assert_eq!(
        code(host.activate(&vendor, &never_issued).await),
        Some(Code::Key4)
    );

    let key = vendor.issue(KeyKind::KmsHost, PRODUCT, 5).await;
    let guessed = ProductKey::new(KeyKind::KmsHost, PRODUCT, key.serial(), 678).unwrap();
    assert_eq!(code(host.activate(&vendor, &guessed).await), Some(Code::Key4));
    let renamed = ProductKey::new(KeyKind::KmsHost, OTHER_PRODUCT, key.serial(), 678).unwrap();
    let request = host.request(&renamed).proven_by(&key);
    assert_eq!(
        code(vendor.caller.send::<HostAnswer>(path::HOSTS, &request).await),
        Some(Code::Key4)
    );

    let _blocked = vendor
        .console()
        .block(key.serial(), BlockReason::ReportedStolen, None)
        .await
        .unwrap();
    assert_eq!(code(host.activate(&vendor, &key).await), Some(Code::Key5));
    assert_eq!(vendor.used(&key).await, 0);
}

#[tokio::test]
async fn a_key_of_another_host_is_not_certified() {
    let vendor = Vendor::start().await;
    let key = vendor.issue(KeyKind::KmsHost, PRODUCT, 5).await;
    let (host, other) = (Host::new(), Host::new());
    let request = HostRequest {
        key: other.key.public(),
        ..host.request(&key)
    };
    let altered = vendor.caller.send::<HostAnswer>(path::HOSTS, &request).await;
    assert_eq!(
        code(altered),
        Some(Code::Key4),
        "the proof is for the whole request"
    );
    let request = request.proven_by(&key);
    let problem = vendor
        .caller
        .send::<HostAnswer>(path::HOSTS, &request)
        .await
        .unwrap_err();

    assert_eq!((problem.status, problem.code), (422, None));
    assert!(problem.detail.unwrap().contains("host's key"));
    assert_eq!(vendor.used(&key).await, 0);
}

#[tokio::test]
async fn a_key_for_hosts_activates_no_ordinary_computer() {
    let vendor = Vendor::start().await;
    let key = vendor.issue(KeyKind::KmsHost, PRODUCT, 5).await;
    let computer = support::service::Computer::number(1);

    assert_eq!(
        code(vendor.caller.activate(&key, &computer).await),
        Some(Code::Key6)
    );
}
