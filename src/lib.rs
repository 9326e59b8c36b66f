//! Volume activation for desktop software.
//!
//! A pure state machine decides, a pure page describes, thin renderers show, one backend acts.
//! The modules below are layers: each imports only from those above it in this list.

#[cfg(feature = "wizard")]
pub mod backend;
mod base64url;
pub mod catalogue;
pub mod codes;
#[cfg(feature = "wizard")]
pub mod command;
#[cfg(feature = "demo")]
pub mod demo;
#[cfg(feature = "desk")]
pub mod desk;
pub mod fault;
#[cfg(any(feature = "service", feature = "kms"))]
pub mod files;
pub mod foreign;
#[cfg(feature = "wizard")]
pub mod gui;
pub mod jws;
#[cfg(feature = "kms")]
pub mod kms;
pub mod licence;
#[cfg(any(feature = "wizard", feature = "service"))]
pub mod locale;
pub mod machine;
pub mod reading;
#[cfg(any(feature = "service", feature = "kms"))]
pub mod server;
#[cfg(feature = "service")]
pub mod service;
#[cfg(feature = "wizard")]
pub mod terminal;
pub mod wire;
#[cfg(feature = "wizard")]
pub mod wizard;
