//! Open a program: find its vendor, and a place to show it.

#[cfg(feature = "wizard")]
pub(crate) mod message_box;
#[cfg(feature = "wizard")]
pub(crate) mod screen;
mod vendor;

pub(crate) use vendor::{NoVendor, Vendor};
