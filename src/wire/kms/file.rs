//! The files by which a KMS host without a network is activated: a request goes to the vendor, a
//! response comes back.
//!
//! Both are JSON that names its own kind. Opening a file does nothing: a request can be answered
//! and a response accepted any number of times, and the host is counted once. Neither contains a
//! secret.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::{HostAnswer, HostRequest};
use crate::codes::InstallationId;
use crate::wire::file::{Version, parsed, pretty};

/// A request to the vendor to certify a computer as a KMS host.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestFile {
    /// The product of the KMS host key, for people who read the file.
    pub product_name: String,
    /// The request itself.
    #[serde(flatten)]
    pub request: HostRequest,
}

/// The vendor's answer to a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResponseFile {
    /// The vendor's id.
    pub vendor: String,
    /// The product of the KMS host key, for people who read the file.
    pub product_name: String,
    /// The installation ID of the request that it answers.
    #[serde(with = "super::text")]
    pub installation_id: InstallationId,
    /// The answer.
    #[serde(flatten)]
    pub answer: HostAnswer,
}

impl RequestFile {
    const KIND: &'static str = "kakunin-kms-host-request";

    /// Returns the content of the file.
    pub fn to_json(&self) -> serde_json::Result<Vec<u8>> {
        write(Self::KIND, self)
    }

    /// Parses the content of a file. Returns None if it is not such a file, or one of a later
    /// version.
    #[must_use]
    pub fn from_json(content: &[u8]) -> Option<Self> {
        read(Self::KIND, content)
    }

    /// Returns whether this is the content of such a file for this installation ID: no other file is
    /// replaced by a newer one.
    #[must_use]
    pub fn is_for(installation_id: &InstallationId, content: &[u8]) -> bool {
        Self::from_json(content).is_some_and(|file| file.request.installation_id == *installation_id)
    }
}

impl ResponseFile {
    const KIND: &'static str = "kakunin-kms-host-response";

    /// Returns the content of the file.
    pub fn to_json(&self) -> serde_json::Result<Vec<u8>> {
        write(Self::KIND, self)
    }

    /// Parses the content of a file. Returns None if it is not such a file, or one of a later
    /// version.
    #[must_use]
    pub fn from_json(content: &[u8]) -> Option<Self> {
        read(Self::KIND, content)
    }

    /// Returns whether this is the content of such a file for this installation ID: no other file is
    /// replaced by a newer one.
    #[must_use]
    pub fn is_for(installation_id: &InstallationId, content: &[u8]) -> bool {
        Self::from_json(content).is_some_and(|file| file.installation_id == *installation_id)
    }
}

#[derive(Serialize, Deserialize)]
struct Labelled<T> {
    kind: String,
    version: Version,
    #[serde(flatten)]
    content: T,
}

fn write(kind: &str, content: &impl Serialize) -> serde_json::Result<Vec<u8>> {
    pretty(&Labelled {
        kind: kind.to_owned(),
        version: Version,
        content,
    })
}

fn read<T: DeserializeOwned>(kind: &str, content: &[u8]) -> Option<T> {
    parsed(content)
        .filter(|file: &Labelled<T>| file.kind == kind)
        .map(|file| file.content)
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::codes::{KeyKind, ProductKey};
    use crate::jws::SigningKey;
    use crate::licence::host_installation_id;
    use crate::wire::{Proof, Proven as _};

    fn request() -> RequestFile {
        let product_key = ProductKey::new(KeyKind::KmsHost, 101, 7, 8).unwrap();
        let key = SigningKey::generate().unwrap().public();
        let installation_id = host_installation_id(&product_key, "momiji.example", &key);

        RequestFile {
            product_name: "Momiji Suite 2026".to_owned(),
            request: HostRequest {
                vendor: "momiji.example".to_owned(),
                installation_id,
                proof: Proof::MISSING,
                key,
                sent_at: Timestamp::UNIX_EPOCH,
            }
            .proven_by(&product_key),
        }
    }

    fn response() -> ResponseFile {
        let RequestFile {
            product_name,
            request,
        } = request();

        ResponseFile {
            vendor: request.vendor,
            product_name,
            installation_id: request.installation_id,
            answer: HostAnswer {
                activation_id: "1".repeat(32),
                certificate: "a.b.c".to_owned().into(),
                used: 1,
                limit: 2,
                server_time: Timestamp::UNIX_EPOCH,
            },
        }
    }

    #[test]
    fn files_say_what_they_are_and_read_back_as_they_were_written() {
        let (request, response) = (request(), response());
        let written = request.to_json().unwrap();
        let json: serde_json::Value = serde_json::from_slice(&written).unwrap();
        assert_eq!(json["kind"], "kakunin-kms-host-request");
        assert_eq!(json["version"], 1);
        assert_eq!(json["product_name"], "Momiji Suite 2026");
        assert_eq!(json["vendor"], "momiji.example");
        assert_eq!(
            json["installation_id"],
            request.request.installation_id.to_string()
        );

        assert_eq!(RequestFile::from_json(&written), Some(request));
        let marked = [&b"\xEF\xBB\xBF"[..], &response.to_json().unwrap()].concat();
        assert_eq!(ResponseFile::from_json(&marked), Some(response));
    }

    #[test]
    fn one_file_is_not_taken_for_another() {
        let request = request().to_json().unwrap();
        let response = response().to_json().unwrap();
        assert_eq!(RequestFile::from_json(&response), None);
        assert_eq!(ResponseFile::from_json(&request), None);

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
}
