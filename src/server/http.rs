//! Speak HTTP as every server of this package does: bodies, headers, problem documents.

pub(crate) mod body;
pub(crate) mod envelope;
pub(crate) mod problem;
