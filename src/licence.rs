//! Remember how a product was activated, and judge what that activation is worth now.
//!
//! [`Store`] keeps one [`State`] per product on the disk. Only [`accept`] adds a licence or a
//! confirmation ID to a state. [`status()`] judges a state: it is a pure function of the state, the
//! catalogue, the hardware and the time. Nothing is trusted because it is in the state: signatures
//! and confirmation IDs are verified each time.

pub mod accept;
mod claims;
pub mod clock;
mod host;
mod nonce;
mod public;
mod renewal;
mod state;
mod status;
mod store;
mod term;
mod terms;
mod token;
mod told;

pub use claims::{Claims, Method, TokenError};
pub use host::{HostCertificate, HostClaims, HostProduct, host_installation_id, host_number};
pub use nonce::Nonce;
pub use public::{Public, PublicActivation};
pub use renewal::{lapse, turn};
pub use state::{
    Activation, Asking, Contact, Draft, Entry, EventKind, FailedAttempt, Former, History, HostAddress, Kms,
    Licence, NotAnAddress, Pair, Preferences, Provisional, Released, Releases, State, Usage,
};
pub use status::{
    Attention, Background, Here, Planned, Reason, Status, Window, attention, comparison, planned,
    public_comparison, public_status, public_terms, status, terms,
};
pub use store::{Loaded, LockedStore, Origin, Store, StoreError};
pub use term::Term;
#[cfg(feature = "service")]
pub(crate) use term::may_call_again;
pub use terms::Terms;
pub use token::{HostSigner, Token};

#[cfg(test)]
mod sample;
