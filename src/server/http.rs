//! The HTTP parts that all servers of this package share: bodies, headers and problem documents.

pub(crate) mod body;
pub(crate) mod envelope;
pub(crate) mod problem;
