//! Reads environment variables.
//!
//! An empty variable counts as one that is not set, as users mean it who write `KAKUNIN_STATE=` to
//! do without it once. Therefore variables are read here and nowhere else.

use std::ffi::{OsStr, OsString};

/// Returns the value of a variable; none if it is not set, or empty.
#[must_use]
pub fn variable(name: &str) -> Option<OsString> {
    std::env::var_os(name).filter(|value| !value.is_empty())
}

/// Returns whether a variable is set to nothing.
#[must_use]
pub fn is_empty(name: &OsStr) -> bool {
    std::env::var_os(name).is_some_and(|value| value.is_empty())
}

/// Returns the value of a variable as text; none if it is not set, empty, or not Unicode.
#[must_use]
pub fn text(name: &str) -> Option<String> {
    variable(name)?.into_string().ok()
}

/// Returns the value of a variable as text, with U+FFFD for what is not Unicode: such a value is
/// looked up in vain, and told like another that is not there.
#[must_use]
pub fn any_text(name: &str) -> Option<String> {
    Some(variable(name)?.to_string_lossy().into_owned())
}
