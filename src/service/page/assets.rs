//! The files that belong to the page: style sheet, script, and the vendor's mark.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use super::{PATH, colours};
use crate::catalogue::Vendor;

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("script.js");

/// The number of bytes of the hash in a file's name.
const HASH_BYTES: usize = 9;

/// A file with its name, which changes with its content.
pub(super) struct Asset {
    name: String,
    pub(super) media_type: &'static str,
    pub(super) bytes: Vec<u8>,
}

/// All files of the page.
pub(super) struct Assets {
    pub(super) style: Asset,
    pub(super) script: Asset,
    pub(super) mark: Asset,
}

impl Assets {
    /// Returns the files in this vendor's colours.
    pub(super) fn new(vendor: &Vendor) -> Self {
        let style = format!("{STYLE}{}", colours::rules(&vendor.colours));

        Self {
            style: Asset::new("style", "css", "text/css; charset=utf-8", style.as_bytes()),
            script: Asset::new(
                "script",
                "js",
                "text/javascript; charset=utf-8",
                SCRIPT.as_bytes(),
            ),
            mark: Asset::new("mark", "png", "image/png", vendor.icon.png()),
        }
    }

    pub(super) fn find(&self, name: &str) -> Option<&Asset> {
        [&self.style, &self.script, &self.mark]
            .into_iter()
            .find(|asset| asset.name == name)
    }
}

impl Asset {
    fn new(name: &str, extension: &str, media_type: &'static str, bytes: &[u8]) -> Self {
        let hash = Sha256::digest(bytes);
        let hash = URL_SAFE_NO_PAD.encode(&hash[..HASH_BYTES]);

        Self {
            name: format!("{name}-{hash}.{extension}"),
            media_type,
            bytes: bytes.to_owned(),
        }
    }

    /// Returns the path of the file.
    pub(super) fn path(&self) -> String {
        format!("{PATH}/{}", self.name)
    }
}
