//! Deflates what the programs hold (RFC 1951): in a moment where they are developed, and as small as it can be in
//! what is released, which takes some seconds.

use std::fs::File;
use std::io::Write as _;
use std::path::Path;

use flate2::Compression;
use flate2::write::DeflateEncoder;

/// Writes the bytes, deflated.
pub(crate) fn deflate(bytes: &[u8], into: &Path) {
    let file = File::create(into).expect("the folder of the build is writable");
    // Cargo names the profile that others, such as `ship`, come from.
    let is_released = std::env::var("PROFILE").is_ok_and(|profile| profile == "release");
    if is_released {
        zopfli::compress(zopfli::Options::default(), zopfli::Format::Deflate, bytes, file)
    } else {
        let mut file = DeflateEncoder::new(file, Compression::best());
        file.write_all(bytes).and_then(|()| file.finish()).map(drop)
    }
    .expect("a disk with room");
}
