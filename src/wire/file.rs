//! The files by which a computer without a network is activated: a request goes to the vendor, a
//! response comes back.
//!
//! Both are JSON that names its own kind, vendor, product and installation ID. Opening a file does
//! nothing: a request can be answered and a response accepted any number of times, and the computer
//! is counted once. Neither contains a secret, nor anything that identifies a person.
//!
//! The signed part of a response is its licence, which repeats the vendor, the product, the
//! installation ID and the hashed parts of the computer; the confirmation ID beside it is checked
//! by itself. The rest (`used`, `limit`, `server_time`, `product_name`) is only shown.

use std::path::Path;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::{ActivationAnswer, ActivationRequest, around, text};
use crate::codes::InstallationId;
use crate::fault::{Fault, FileKind};
use crate::reading::{self, Unread};

/// The size of the largest file of either kind that is read, in bytes.
pub const MAX_BYTES: usize = super::MAX_REQUEST_BYTES;

/// The endings of the names of files that are offered to open: mail programs add some of them.
pub const EXTENSIONS: &[&str] = &["json", "csv", "txt", "eml"];

/// `POST` [`RequestFile`] → [`ResponseFile`]; 201 if the computer was counted, 200 if it was
/// already active.
pub const PATH: &str = "/v1/files/responses";

/// The version of the files.
const VERSION: u32 = 1;
/// The number of bytes of a hash of the installation ID in the name of a file.
const NAME_BYTES: usize = 5;
/// The size of the largest file that is read from a disk, in bytes: it may have been saved as a
/// mail with the file in it.
pub const MAX_SAVED_BYTES: usize = around::MAX_BYTES;

/// Asks the vendor to activate a computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct RequestFile {
    /// The kind of file that it is.
    pub kind: RequestKind,
    /// The version of its form.
    #[cfg_attr(feature = "service", schema(value_type = u32, minimum = 1, maximum = 1))]
    pub version: Version,
    /// The product's name, for whoever looks into the file.
    pub product_name: String,
    /// The request.
    #[serde(flatten)]
    pub request: ActivationRequest,
}

/// The vendor's answer to a [`RequestFile`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct ResponseFile {
    /// The kind of file that it is.
    pub kind: ResponseKind,
    /// The version of its form.
    #[cfg_attr(feature = "service", schema(value_type = u32, minimum = 1, maximum = 1))]
    pub version: Version,
    /// The vendor's id.
    pub vendor: String,
    /// The code of the product, as in the catalogue.
    #[cfg_attr(feature = "service", schema(maximum = 4095))]
    pub product: u16,
    /// The product's name, for whoever looks into the file.
    pub product_name: String,
    /// Whose request it answers.
    #[serde(with = "text")]
    #[cfg_attr(feature = "service", schema(value_type = String, example = "096974-276467-477580-883396-183866-969452-583374-443575"))]
    pub installation_id: InstallationId,
    /// The answer.
    #[serde(flatten)]
    pub answer: ActivationAnswer,
}

/// Says that a file is a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub enum RequestKind {
    /// A request of a computer that uses a product.
    #[default]
    #[serde(rename = "kakunin-request")]
    Request,
}

/// Says that a file is a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub enum ResponseKind {
    /// The response to a computer that uses a product.
    #[default]
    #[serde(rename = "kakunin-response")]
    Response,
}

/// The only version of the files: 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct Version;

/// An error that occurs when a file has a later version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not version {VERSION}")]
pub struct LaterVersion;

impl TryFrom<u32> for Version {
    type Error = LaterVersion;

    fn try_from(number: u32) -> Result<Self, LaterVersion> {
        if number == VERSION {
            Ok(Self)
        } else {
            Err(LaterVersion)
        }
    }
}

impl From<Version> for u32 {
    fn from(_version: Version) -> Self {
        VERSION
    }
}

impl RequestFile {
    /// Creates the file for this request.
    #[must_use]
    pub fn new(product_name: &str, request: ActivationRequest) -> Self {
        Self {
            kind: RequestKind::default(),
            version: Version,
            product_name: product_name.to_owned(),
            request,
        }
    }

    /// Returns the content of the file.
    pub fn to_json(&self) -> serde_json::Result<Vec<u8>> {
        pretty(self)
    }

    /// Parses the content of a file. Returns None if it is not such a file, or one of a later
    /// version.
    #[must_use]
    pub fn from_json(content: &[u8]) -> Option<Self> {
        parsed(content)
    }

    /// Returns whether this is the content of such a file for this installation ID: no other file is
    /// replaced by a newer one.
    #[must_use]
    pub fn is_for(installation_id: &InstallationId, content: &[u8]) -> bool {
        Self::from_json(content).is_some_and(|file| file.request.installation_id == *installation_id)
    }
}

impl ResponseFile {
    /// Creates the file with this answer to this request.
    #[must_use]
    pub fn new(request: &RequestFile, answer: ActivationAnswer) -> Self {
        Self {
            kind: ResponseKind::default(),
            version: Version,
            vendor: request.request.vendor.clone(),
            product: request.request.product,
            product_name: request.product_name.clone(),
            installation_id: request.request.installation_id,
            answer,
        }
    }

    /// Returns the content of the file.
    pub fn to_json(&self) -> serde_json::Result<Vec<u8>> {
        pretty(self)
    }

    /// Parses the content of a file. Returns None if it is not such a file, or one of a later
    /// version.
    #[must_use]
    pub fn from_json(content: &[u8]) -> Option<Self> {
        parsed(content)
    }

    /// Returns whether this is the content of such a file for this installation ID: no other file is
    /// replaced by a newer one.
    #[must_use]
    pub fn is_for(installation_id: &InstallationId, content: &[u8]) -> bool {
        Self::from_json(content).is_some_and(|file| file.installation_id == *installation_id)
    }
}

/// Returns the name of a file: the product, then digits that hardly two computers share, then the
/// kind of the file (`request` or `response`).
#[must_use]
pub fn name(product_name: &str, installation_id: &InstallationId, what: &str) -> String {
    let product: String = product_name
        .split(|symbol: char| !symbol.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| word.to_ascii_lowercase() + "-")
        .collect();
    let digest = Sha256::digest(installation_id.to_string());
    let computer = digest
        .iter()
        .take(NAME_BYTES)
        .fold(String::new(), |text, byte| format!("{text}{byte:02x}"));

    format!("{product}{computer}-{what}.json")
}

/// Returns JSON formatted for people, with a line end.
pub(in crate::wire) fn pretty(content: &impl Serialize) -> serde_json::Result<Vec<u8>> {
    let mut json = serde_json::to_vec_pretty(content)?;
    json.push(b'\n');

    Ok(json)
}

/// Parses JSON, whatever program saved it, and whatever a mail has around it.
pub(in crate::wire) fn parsed<T: DeserializeOwned>(content: &[u8]) -> Option<T> {
    let text = reading::text_or_most(content);

    serde_json::from_str(&text).ok().or_else(|| around::within(&text))
}

/// Reads a file of at most `most` bytes that a user named.
///
/// # Errors
/// [`Fault::FileNotRead`] with the cause.
pub fn read(path: &Path, most: usize) -> Result<Zeroizing<Vec<u8>>, Fault> {
    reading::read(path, most).map_err(|error| {
        tracing::warn!(%error, path = %path.display(), "the file was not read");

        Fault::FileNotRead {
            path: path.display().to_string(),
            cause: Unread::of(&error),
        }
    })
}

/// Returns what a file holds by its own account, whatever its version. None if it is none of ours,
/// or a table.
#[must_use]
pub fn kind(content: &[u8]) -> Option<FileKind> {
    #[derive(Deserialize)]
    struct Label {
        kind: String,
    }

    match parsed::<Label>(content)?.kind.as_str() {
        "kakunin-request" => Some(FileKind::Request),
        "kakunin-response" => Some(FileKind::Response),
        "kakunin-kms-host-request" => Some(FileKind::HostRequest),
        "kakunin-kms-host-response" => Some(FileKind::HostResponse),
        _ => None,
    }
}

/// Returns the fault of a file that cannot be used where one of these kinds is needed.
#[must_use]
pub fn unfit(path: String, found: Option<FileKind>, wanted: &[FileKind]) -> Fault {
    match found {
        Some(found) if !wanted.contains(&found) => Fault::OtherFile { path, found },
        _ => Fault::NotOurFile { path },
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::codes::{ConfirmationId, ConfirmationType, KeyKind, ProductKey};
    use crate::machine::Parts;
    use crate::wire::{Proof, Proven as _};

    fn request() -> RequestFile {
        let key = ProductKey::new(KeyKind::MultipleActivation, 101, 7, 8).unwrap();
        let request = ActivationRequest {
            vendor: "momiji.example".to_owned(),
            product: 101,
            installation_id: InstallationId::of(&key, "momiji.example", 9, 1),
            proof: Proof::MISSING,
            parts: Parts::default(),
            present: None,
            turn: None,
            sent_at: Timestamp::UNIX_EPOCH,
        }
        .proven_by(&key);

        RequestFile::new("Momiji Suite 2026", request)
    }

    fn response() -> ResponseFile {
        let request = request();
        let key = ProductKey::new(KeyKind::MultipleActivation, 101, 7, 8).unwrap();
        let confirmation_id = ConfirmationId::keyed(
            &key,
            "momiji.example",
            &request.request.installation_id,
            ConfirmationType::Permanent,
        );
        let answer = ActivationAnswer {
            activation_id: "1".repeat(32),
            confirmation_id,
            licence: "a.b.c".to_owned().into(),
            used: 1,
            limit: 2,
            server_time: Timestamp::UNIX_EPOCH,
        };

        ResponseFile::new(&request, answer)
    }

    #[test]
    fn files_say_what_they_are_and_read_back_as_they_were_written() {
        let (request, response) = (request(), response());
        for (written, kind) in [
            (request.to_json().unwrap(), "kakunin-request"),
            (response.to_json().unwrap(), "kakunin-response"),
        ] {
            let json: serde_json::Value = serde_json::from_slice(&written).unwrap();
            assert_eq!(json["kind"], kind);
            assert_eq!(json["version"], 1);
            assert_eq!(json["vendor"], "momiji.example");
            assert_eq!(json["product"], 101);
            assert_eq!(json["product_name"], "Momiji Suite 2026");
            assert_eq!(
                json["installation_id"],
                request.request.installation_id.to_string()
            );
        }

        assert_eq!(RequestFile::from_json(&request.to_json().unwrap()), Some(request));
        let json = String::from_utf8(response.to_json().unwrap()).unwrap();
        let wide: Vec<u8> = json.encode_utf16().flat_map(u16::to_le_bytes).collect();
        for saved in [
            format!("\u{FEFF}{json}").into_bytes(),
            [b"\xFF\xFE", wide.as_slice()].concat(),
            [json.as_bytes(), &[0; 512]].concat(),
            json.replace('\n', "\r\n").into_bytes(),
            json.trim_end().as_bytes().to_vec(),
            format!("{json}\n-- \nMomiji Support\n").into_bytes(),
        ] {
            assert_eq!(ResponseFile::from_json(&saved).as_ref(), Some(&response));
            assert_eq!(kind(&saved), Some(FileKind::Response));
        }
    }

    #[test]
    fn one_file_is_not_taken_for_another() {
        let (request, response) = (request().to_json().unwrap(), response().to_json().unwrap());
        assert_eq!(RequestFile::from_json(&response), None);
        assert_eq!(ResponseFile::from_json(&request), None);
        assert_eq!(crate::wire::kms::file::RequestFile::from_json(&request), None);
        assert_eq!(kind(&request), Some(FileKind::Request));
        assert_eq!(kind(b"{}"), None);

        let mut later: serde_json::Value = serde_json::from_slice(&request).unwrap();
        later["version"] = 2.into();
        assert_eq!(RequestFile::from_json(later.to_string().as_bytes()), None);
        for other in [
            &b""[..],
            b"{}",
            b"\xFF\xFE",
            b"PK\x03\x04",
            &request[..request.len() / 2],
        ] {
            assert_eq!(RequestFile::from_json(other), None);
        }
    }

    #[test]
    fn a_file_is_named_after_its_product_and_computer() {
        let key = ProductKey::new(KeyKind::MultipleActivation, 101, 7, 8).unwrap();
        let id = |fingerprint| InstallationId::of(&key, "momiji.example", fingerprint, 1);
        let named = name("Momiji Suite 2026", &id(9), "request");

        let middle = named
            .strip_prefix("momiji-suite-2026-")
            .and_then(|rest| rest.strip_suffix("-request.json"))
            .unwrap();
        assert!(middle.len() == 10 && middle.bytes().all(|byte| byte.is_ascii_hexdigit()));
        assert_ne!(named, name("Momiji Suite 2026", &id(10), "request"));
        assert_eq!(
            name("もみじ", &id(9), "response").len(),
            "0123456789-response.json".len()
        );
    }
}
