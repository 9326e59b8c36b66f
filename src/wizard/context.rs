//! The context shared by all steps: the catalogue, the product, and its state on this computer.

use std::sync::Arc;

use crate::catalogue::{Catalogue, Product};
use crate::codes::{KeyKind, Scheme};

use crate::wire::file;

use super::effect::{Choice, Copied, Effect, Place, Request};
use super::snapshot::Snapshot;
use crate::page::attempt::{Attempt, Attempts};

/// The context shared by all steps.
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

    /// Returns the product that the pages name. On a KMS host this is the product of its key.
    pub(super) fn product(&self) -> &Product {
        self.snapshot
            .installation_id
            .filter(|_| self.snapshot.is_host())
            .and_then(|id| self.catalogue.product(id.product()))
            .unwrap_or(&self.product)
    }

    /// Returns the scheme of the confirmation IDs that can be typed on this computer.
    pub(super) fn scheme(&self) -> Scheme {
        self.catalogue.scheme(if self.snapshot.is_host() {
            KeyKind::KmsHost
        } else {
            KeyKind::MultipleActivation
        })
    }

    /// Returns whether this computer can verify a confirmation ID heard over the telephone.
    pub(super) fn can_confirm_by_telephone(&self) -> bool {
        !self.snapshot.is_host() || self.catalogue.vendor.confirmation_key.is_some()
    }

    /// Returns the number of the latest request.
    #[cfg(test)]
    pub(super) const fn latest_attempt(&self) -> Attempt {
        self.attempts.latest()
    }

    /// Creates the effect for a new request, and returns it with its attempt number.
    pub(super) fn ask(&mut self, request: Request) -> (Attempt, Effect) {
        let attempt = self.next();

        (attempt, Effect::Ask(attempt, request))
    }

    /// Creates the effect that lets the user choose a file. The outcome carries the returned
    /// attempt number.
    pub(super) fn choose(&mut self, choice: Choice) -> (Attempt, Effect) {
        let attempt = self.next();

        (attempt, Effect::Choose(attempt, choice))
    }

    /// Creates the effect that copies something to the clipboard.
    pub(super) fn copy(&mut self, copied: Copied) -> Effect {
        Effect::Copy(self.next(), copied)
    }

    /// Creates the effect that lets another program open a place.
    pub(super) fn open(&mut self, place: Place) -> Effect {
        Effect::Open(self.next(), place)
    }

    pub(super) const fn next(&mut self) -> Attempt {
        self.attempts.next()
    }

    /// Returns the file name of this computer's request file.
    pub(super) fn request_name(&self) -> String {
        match &self.snapshot.installation_id {
            Some(id) => file::name(self.product.name.get("en"), id, "request"),
            None => String::new(),
        }
    }
}
