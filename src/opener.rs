//! Open a program: find whose it is, and where it can be shown.

mod installed;
#[cfg(feature = "wizard")]
pub(crate) mod screen;
mod vendor;

pub(crate) use vendor::{NoVendor, Vendor};
