//! Count what a server does, where somebody keeps the figures.

use metrics::{counter, gauge, histogram};

/// Changes that were committed together.
pub(crate) const BATCH: &str = "kakunin_commit_batch_size";
/// Open connections.
pub(crate) const CONNECTIONS: &str = "kakunin_connections";
/// Connections that were refused because there were too many.
pub(crate) const REFUSED: &str = "kakunin_connections_refused_total";

/// Notes how many changes were committed together.
#[allow(clippy::cast_precision_loss)] // a batch is small
pub(crate) fn batch(changes: usize) {
    histogram!(BATCH).record(changes as f64);
}

/// Notes a connection that was opened (`true`) or closed.
pub(crate) fn connection(opened: bool) {
    if opened {
        gauge!(CONNECTIONS).increment(1);
    } else {
        gauge!(CONNECTIONS).decrement(1);
    }
}

/// Counts a connection that was one too many.
pub(crate) fn refused() {
    counter!(REFUSED).increment(1);
}
