//! The interface between a wizard and its backend, independent of what the wizard activates.

use std::fmt::Debug;
use std::pin::Pin;
use std::sync::Arc;

use super::Backend;
use crate::fault::Fault;
use crate::licence::Draft;
use crate::locale::Language;
use crate::wizard::effect::Request;
use crate::wizard::event::Outcome;

/// The pending result of a request. Dropping this future cancels the request.
pub type Answering = Pin<Box<dyn Future<Output = Outcome> + Send>>;

/// Carries out the requests of a wizard: the [`Backend`] of a product, or its counterpart where the
/// wizard activates something else.
pub trait EffectHandler: Debug + Send + Sync {
    /// Carries out a request.
    fn act(self: Arc<Self>, request: Request) -> Answering;

    /// Saves the unfinished input.
    ///
    /// # Errors
    /// Returns the fault if it cannot be saved.
    fn keep(&self, draft: Draft) -> Result<(), Fault>;

    /// Saves the language that the user chose.
    ///
    /// # Errors
    /// Returns the fault if it cannot be saved.
    fn prefer(&self, language: Language) -> Result<(), Fault>;
}

impl EffectHandler for Backend {
    fn act(self: Arc<Self>, request: Request) -> Answering {
        Box::pin(async move { self.carry_out(request).await })
    }

    fn keep(&self, draft: Draft) -> Result<(), Fault> {
        Self::keep(self, draft)
    }

    fn prefer(&self, language: Language) -> Result<(), Fault> {
        Self::prefer(self, language)
    }
}
