//! Volume activation for desktop software.
//!
//! A pure state machine decides, a pure page describes, thin renderers show, one backend acts.
//!
//! The modules below are layers, the lowest first, with an empty line between two: each imports
//! only from layers above it in this list, and within a module no files import each other in a
//! circle. `tests/core/layers.rs` holds both.

// How this system keeps files.
mod disk;

// How anything is written as text, what people give us is read, and what the environment says.
mod base64url;
mod breaks;
#[cfg(any(feature = "wizard", feature = "service", feature = "kms"))]
mod deflated;
pub mod environment;
pub mod reading;
mod text;

// What knows nothing else of the house: errors and their codes, this computer, what its administrator decided, signatures, signals, new files.
#[cfg(any(feature = "wizard", feature = "service", feature = "kms"))]
mod colours;
pub mod fault;
pub mod foreign;
pub mod jws;
pub mod machine;
#[cfg(any(feature = "service", feature = "kms"))]
mod os_error;
pub mod policy;
#[cfg(feature = "client")]
mod signals;
#[cfg(any(feature = "wizard", feature = "service", feature = "kms", feature = "kit"))]
mod writing;

// What people type and read out.
pub mod codes;

// What servers keep in files, what a vendor says of its products, and how programs read their
// arguments.
pub mod catalogue;
#[cfg(any(feature = "wizard", feature = "service", feature = "kms"))]
mod command_line;
#[cfg(any(feature = "service", feature = "kms"))]
pub mod files;

// What an activation is worth, and the words for all of it.
pub mod licence;
#[cfg(any(feature = "wizard", feature = "service", feature = "kms"))]
pub mod locale;

// What programs send each other, what a screen says, and what is installed on this computer.
pub mod installed;
#[cfg(feature = "wizard")]
pub mod page;
pub mod wire;

// What asks the service, what makes a vendor's packages, what every server has in common, and what a person decides in the wizard.
#[cfg(feature = "client")]
mod client;
#[cfg(feature = "kit")]
pub mod kit;
#[cfg(any(feature = "service", feature = "kms"))]
pub mod server;
#[cfg(feature = "wizard")]
pub mod wizard;

// What acts: for the wizard, and for the vendor.
#[cfg(feature = "wizard")]
pub mod backend;
#[cfg(feature = "service")]
pub mod service;

// What a screen reader is told of a page.
#[cfg(feature = "wizard")]
pub mod accessibility;

// What shows the pages, and a service to try it all with.
#[cfg(feature = "demo")]
pub mod demo;
#[cfg(feature = "wizard")]
pub mod gui;
#[cfg(feature = "wizard")]
pub mod terminal;

// What finds whose program it is, and where it can be shown.
#[cfg(any(feature = "wizard", feature = "kms"))]
mod opener;

// The programs.
#[cfg(feature = "wizard")]
pub mod command;
#[cfg(feature = "desk")]
pub mod desk;
#[cfg(feature = "kms")]
pub mod kms;
