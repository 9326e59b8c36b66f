//! Remember what activates a product, and judge what that is worth now.
//!
//! [`Store`] keeps one [`State`] a product on the disk; [`accept`] lets a licence or a confirmation ID into it, and
//! nothing else does; [`status()`] judges it: a pure function of the state, the catalogue, the hardware and the time.
//! Nothing in the state is believed for being there: signatures and confirmation IDs are verified at each look.

pub mod accept;
mod claims;
pub mod clock;
mod host;
mod nonce;
mod renewal;
mod state;
mod status;
mod store;
mod term;
mod token;

pub use claims::{Claims, Method, TokenError};
pub use host::{HostCertificate, HostClaims, HostProduct, host_installation_id, host_number};
pub use nonce::Nonce;
pub use renewal::{lapse, turn};
pub use state::{
    Activation, Asking, Contact, Draft, Entry, Failure, Former, History, HostAddress, Kms, Licence,
    NotAnAddress, Pair, Preferences, Provisional, State, Usage, What,
};
pub use status::{
    Attention, Background, Here, Planned, Reason, Status, Window, attention, comparison, planned, status,
};
pub use store::{Loaded, LockedStore, Origin, Store, StoreError};
pub use term::Term;
#[cfg(feature = "service")]
pub(crate) use term::may_call_again;
pub use token::{HostSigner, Token};

#[cfg(test)]
mod sample;
