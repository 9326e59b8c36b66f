//! What the programs hold deflated (RFC 1951), as `build.rs` stored it.

use std::io::Read as _;

use flate2::read::DeflateDecoder;

/// Returns what was stored as it was before; what there is of it if it is damaged, which only a damaged
/// program holds.
#[must_use]
pub(crate) fn bytes(stored: &[u8]) -> Vec<u8> {
    let mut inflated = Vec::new();
    if let Err(error) = DeflateDecoder::new(stored).read_to_end(&mut inflated) {
        tracing::error!(%error, "a part of this program cannot be inflated");
    }

    inflated
}
