//! What stands behind a wizard, whatever it activates.

use std::fmt::Debug;
use std::pin::Pin;
use std::sync::Arc;

use super::Backend;
use crate::fault::Fault;
use crate::licence::Draft;
use crate::locale::Language;
use crate::wizard::effect::Request;
use crate::wizard::event::Outcome;

/// An answer that is awaited. Whoever drops it gives up what was asked.
pub type Answering = Pin<Box<dyn Future<Output = Outcome> + Send>>;

/// Carries out what a wizard wants done: the [`Backend`] of a product, or what stands for it where the wizard activates
/// something else.
pub trait Agent: Debug + Send + Sync {
    /// Carries out a request.
    fn act(self: Arc<Self>, request: Request) -> Answering;

    /// Keeps what was typed so far.
    ///
    /// # Errors
    /// The fault that kept it from being saved.
    fn keep(&self, draft: Draft) -> Result<(), Fault>;

    /// Keeps the language that the person chose.
    ///
    /// # Errors
    /// The fault that kept it from being saved.
    fn prefer(&self, language: Language) -> Result<(), Fault>;
}

impl Agent for Backend {
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
