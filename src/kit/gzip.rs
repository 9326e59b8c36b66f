//! Compression that several formats have; the same input gives the same bytes.

use std::io::{self, Write as _};

use flate2::{Compression, GzBuilder};

/// Compresses with gzip, without a name and a time.
pub(super) fn compressed(content: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzBuilder::new().write(Vec::new(), Compression::best());
    encoder.write_all(content)?;

    encoder.finish()
}
