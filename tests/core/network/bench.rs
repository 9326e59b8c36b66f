//! The program's work without the program.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use kakunin::backend::Backend;
use kakunin::catalogue::Catalogue;
use kakunin::demo::DemoOutcome;
use kakunin::licence::{Method, Status, Store};
use tempfile::TempDir;

use crate::program::key;

/// The program's work without the program, for a catalogue with these addresses.
pub(crate) struct Bench {
    pub(crate) backend: Arc<Backend>,
    folder: TempDir,
}

impl Bench {
    pub(crate) fn new(services: Vec<String>) -> Self {
        let folder = TempDir::new().unwrap();
        let bench = Self {
            backend: Arc::new(backend(&folder, services)),
            folder,
        };
        let _installed = bench.backend.install_key(key(DemoOutcome::Good), false).unwrap();

        bench
    }

    /// The same computer with other addresses in its catalogue.
    pub(crate) fn moves_to(&mut self, services: Vec<String>) {
        self.backend = Arc::new(backend(&self.folder, services));
    }

    /// The same computer, which waits no longer than this for an answer.
    pub(crate) fn waits_at_most(self, services: Vec<String>, limit: Duration) -> Self {
        Self {
            backend: Arc::new(backend(&self.folder, services).within(limit)),
            ..self
        }
    }

    pub(crate) fn is_activated_by(&self) -> Option<Method> {
        match self.backend.snapshot().unwrap().status {
            Status::Activated { method, .. } => Some(method),
            _ => None,
        }
    }

    pub(crate) fn has_licence(&self) -> bool {
        self.backend.load().unwrap().state.token().is_some()
    }

    /// As if the pause between two exchanges were over.
    pub(crate) fn waits(&self) {
        let store = Store::open(self.folder.path(), &self.backend.product().id).unwrap();
        let locked = store.lock(Duration::from_secs(10)).unwrap();
        let mut state = locked.load(Timestamp::now()).unwrap().state;
        assert!(state.exchange_tried_at.is_some());
        state.exchange_tried_at = None;
        locked.save(&state).unwrap();
    }
}

fn backend(folder: &TempDir, services: Vec<String>) -> Backend {
    let mut catalogue = Catalogue::clone(&kakunin::demo::catalogue(None).unwrap());
    catalogue.services = services;
    let product = catalogue.products[0].clone();
    let store = Store::open(folder.path(), &product.id).unwrap();

    Backend::new(Arc::new(catalogue), product, store)
}
