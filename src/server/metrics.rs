//! Metrics of a server, recorded if a recorder is installed.

use metrics::{counter, gauge, histogram};

/// The number of changes that were committed together.
pub(crate) const BATCH: &str = "kakunin_commit_batch_size";
/// The number of open connections.
pub(crate) const CONNECTIONS: &str = "kakunin_connections";
/// The number of connections that were refused because there were too many.
pub(crate) const REFUSED: &str = "kakunin_connections_refused_total";

/// Records how many changes were committed together.
#[allow(clippy::cast_precision_loss)] // a batch is small
pub(crate) fn batch(changes: usize) {
    histogram!(BATCH).record(changes as f64);
}

/// Records that a connection was opened (`true`) or closed.
pub(crate) fn connection(opened: bool) {
    if opened {
        gauge!(CONNECTIONS).increment(1);
    } else {
        gauge!(CONNECTIONS).decrement(1);
    }
}

/// Counts a connection beyond the limit.
pub(crate) fn refused() {
    counter!(REFUSED).increment(1);
}
