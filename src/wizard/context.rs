//! What all steps share: the catalogue, the product, and what is known about it on this computer.

use std::sync::Arc;

use crate::catalogue::{Catalogue, Product};
use crate::codes::{KeyKind, Scheme};

use crate::wire::file;

use super::effect::{Choice, Effect, Request};
use super::snapshot::Snapshot;
use crate::page::attempt::{Attempt, Attempts};

/// What all steps share.
#[derive(Debug, Clone)]
pub struct Context {
    pub(super) catalogue: Arc<Catalogue>,
    pub(super) product: Product,
    pub(super) snapshot: Snapshot,
    attempts: Attempts,
}

impl Context {
    pub(super) fn new(catalogue: Arc<Catalogue>, product: Product, snapshot: Snapshot) -> Self {
        Self {
            catalogue,
            product,
            snapshot,
            attempts: Attempts::default(),
        }
    }

    /// The product that the pages speak of: on a KMS host that of its key.
    pub(super) fn product(&self) -> &Product {
        self.snapshot
            .installation_id
            .filter(|_| self.snapshot.is_host())
            .and_then(|id| self.catalogue.product(id.product()))
            .unwrap_or(&self.product)
    }

    /// How the confirmation ID is made that would be typed here.
    pub(super) fn scheme(&self) -> Scheme {
        self.catalogue.scheme(if self.snapshot.is_host() {
            KeyKind::KmsHost
        } else {
            KeyKind::MultipleActivation
        })
    }

    /// Whether a confirmation ID that was heard over the telephone can be verified here.
    pub(super) fn takes_calls(&self) -> bool {
        !self.snapshot.is_host() || self.catalogue.vendor.confirmation_key.is_some()
    }

    /// The number of the latest request.
    #[cfg(test)]
    pub(super) const fn latest_attempt(&self) -> Attempt {
        self.attempts.latest()
    }

    /// A new request with its number.
    pub(super) fn ask(&mut self, request: Request) -> (Attempt, Effect) {
        let attempt = self.next();

        (attempt, Effect::Ask(attempt, request))
    }

    /// A file to be chosen, with the number under which the answer comes.
    pub(super) fn choose(&mut self, choice: Choice) -> (Attempt, Effect) {
        let attempt = self.next();

        (attempt, Effect::Choose(attempt, choice))
    }

    pub(super) const fn next(&mut self) -> Attempt {
        self.attempts.next()
    }

    /// What the request file of this computer is called.
    pub(super) fn request_name(&self) -> String {
        match &self.snapshot.installation_id {
            Some(id) => file::name(self.product.name.get("en"), id, "request"),
            None => String::new(),
        }
    }
}
