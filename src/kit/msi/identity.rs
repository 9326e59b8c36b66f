//! The identities by which Windows recognises a product, its versions and its files.
//!
//! They are hashes of names, so that the next version of a package, made anywhere, has those of this one. In form they
//! are UUIDs of version 8 (RFC 9562, 5.8).

use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::super::{Package, Version};

/// What all identities of a product are derived from.
pub(super) struct Identity {
    vendor: String,
    program: String,
    /// The program folder below the folder of all programs.
    folder: String,
}

impl Identity {
    pub(super) fn of(package: &Package) -> Self {
        Self {
            vendor: package.vendor_id.clone(),
            program: package.program.to_string(),
            folder: format!("{}/{}", package.publisher.folder(), package.program),
        }
    }

    /// Returns what all versions of the product have in common.
    pub(super) fn upgrade_code(&self) -> String {
        guid(self.hash("upgrade code", &[]))
    }

    /// Returns the identity of one version.
    pub(super) fn product_code(&self, version: Version) -> String {
        guid(self.hash("product code", &[version.to_string().as_bytes()]))
    }

    /// Returns the identity of a file in its place: wherever another version has a file in that place, it is this one.
    pub(super) fn component(&self, path: &str) -> String {
        // Windows knows no difference of case in names.
        let path = format!("{}/{path}", self.folder).to_lowercase();

        guid(self.hash("component", &[path.as_bytes()]))
    }

    /// Returns the identity of the package as a file: no two that differ have the same.
    pub(super) fn package_code(&self, package: &Package) -> Uuid {
        let version = package.version.to_string();
        let time = package.changed_at.to_string();
        let mut parts: Vec<&[u8]> = vec![
            env!("CARGO_PKG_VERSION").as_bytes(),
            version.as_bytes(),
            package.name.as_bytes(),
            package.publisher.as_str().as_bytes(),
            package.support.as_deref().unwrap_or_default().as_bytes(),
            time.as_bytes(),
            package.icon.png(),
        ];
        for entry in &package.files {
            parts.push(entry.path.as_str().as_bytes());
            parts.push(&entry.content);
        }

        self.hash("package code", &parts)
    }

    fn hash(&self, kind: &str, parts: &[&[u8]]) -> Uuid {
        let mut hash = Sha256::new();
        let names = ["kakunin msi", kind, &self.vendor, &self.program].map(str::as_bytes);
        for part in names.iter().chain(parts) {
            // With its length before it, no part passes into the next.
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        let hash = hash.finalize();
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&hash[..16]);

        uuid::Builder::from_custom_bytes(bytes).into_uuid()
    }
}

/// Writes an identity as Windows Installer has it.
fn guid(id: Uuid) -> String {
    id.braced().to_string().to_uppercase()
}
