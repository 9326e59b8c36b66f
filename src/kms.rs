//! The KMS host: an ordinary computer of an organisation that activates the others (M12, M17 to M19).
//!
//! [`Identity`] is who the host is: its key, and the certificate that the vendor's service signed. [`store`] remembers the
//! computers that asked, [`decision`] says what a request comes to, and [`Host`] puts them together and listens;
//! [`simulate`] plays a fleet against all that. [`activation`] makes a computer a host, and [`publish`] lets it be found.

pub mod activation;
mod api;
pub mod command;
pub mod decision;
mod host;
mod identity;
mod notes;
pub mod publish;
pub mod renewal;
#[cfg(test)]
mod sample;
pub mod simulate;
pub mod store;
#[cfg(feature = "wizard")]
mod wizard;

pub use crate::server::Transport;
pub use host::{Answered, Counted, Denied, Failure, Host};
pub use identity::{Identity, IdentityError, ReleasedByCode};
#[cfg(feature = "wizard")]
pub use wizard::HostBackend;
