//! An activation that was released at the help desk ends on its computer, too.

use kakunin::backend::Backend;
use kakunin::codes::{InstallationId, ProductKey};
use kakunin::fault::Code;
use kakunin::service::Role;
use tempfile::TempDir;

use support::service::{Computer, PERMANENT, Vendor};

/// The key of one computer, and that computer.
struct Customer {
    vendor: Vendor,
    key: ProductKey,
    backend: Backend,
    installation_id: InstallationId,
    _state: TempDir,
}

impl Customer {
    async fn new() -> Self {
        let vendor = Vendor::start().await;
        let key = vendor.key(1).await;
        let state = tempfile::tempdir().unwrap();
        let backend = vendor.program(state.path());
        let installed = backend.install_key(key.clone(), false).unwrap();

        Self {
            vendor,
            key,
            backend,
            installation_id: installed.installation_id.unwrap(),
            _state: state,
        }
    }

    /// Releases the activation at the help desk, and gives it to another computer.
    async fn gives_the_activation_away(&self) {
        let console = self.vendor.console();
        let listed = console.computers(self.key.serial(), None, None).await.unwrap();
        let _usage = console
            .release(self.key.serial(), &listed.items[0].activation_id, "it was sold")
            .await
            .unwrap();
        let other = Computer::number(2);
        let _activated = self.vendor.caller.activate(&self.key, &other).await.unwrap();
    }

    fn assert_is_over(&self) {
        let snapshot = self.backend.snapshot().unwrap();
        assert!(!snapshot.status.is_activated());
        assert_ne!(
            snapshot.installation_id,
            Some(self.installation_id),
            "it is spent"
        );
        assert_eq!(
            snapshot.released, None,
            "the service knows, so nobody must be told"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_telephone_activation_ends_when_its_computer_meets_the_internet() {
    let customer = Customer::new().await;
    let token = customer.vendor.staff("Aiko", Role::Supervisor).await;
    let (_, called) = customer
        .vendor
        .confirm(&token, customer.installation_id, PERMANENT)
        .await
        .unwrap();
    let confirmed = customer.backend.confirm(called.confirmation_id).unwrap();
    assert!(confirmed.status.is_activated());

    customer.gives_the_activation_away().await;
    assert!(!customer.backend.exchange().await);
    customer.assert_is_over();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_internet_activation_ends_when_its_computer_asks_again() {
    let customer = Customer::new().await;
    let activated = customer.backend.activate().await.unwrap();
    assert!(activated.status.is_activated());

    customer.gives_the_activation_away().await;
    let refused = customer.backend.activate().await.unwrap_err();
    assert_eq!(refused.code(), Code::Cnt1);
    customer.assert_is_over();
}
