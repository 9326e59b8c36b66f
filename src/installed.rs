//! Find what a vendor installed on this computer, and judge what it is worth for this user.
//!
//! A product may be activated for one user or, by an administrator, for all users of the computer.
//! [`Installed`] reads both states and returns the better one. Reading sends nothing and writes nothing.

pub mod catalogue;
pub mod folders;
mod judge;

pub use self::catalogue::Wanted;
pub use self::judge::{Installed, Judged, OfComputer, Scope, is_better, of_computer};
