//! A table with the requests or the responses of many computers (CSV, RFC 4180), one row for each
//! computer.
//!
//! A table contains the same data as the [files](super::file), and nothing that names a computer or
//! a person.

use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::file::{BYTE_ORDER_MARK, RequestFile, RequestKind, ResponseFile, ResponseKind, Version};
use super::{ActivationAnswer, ActivationRequest, Proof, text};
use crate::codes::{ConfirmationId, InstallationId};
use crate::fault::Code;
use crate::machine::Parts;

/// The size of the largest table that is read, in bytes: room for some ten thousand computers.
pub const MAX_LIST_BYTES: usize = 32 << 20;

/// The value of `outcome` in the row of a response.
const ANSWERED: &str = "answered";

/// The result of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The request was answered.
    Answered(Box<ResponseFile>),
    /// The request was refused, or nobody could be asked.
    Refused(Code),
}

#[derive(Serialize, Deserialize)]
struct RequestRow {
    vendor: String,
    product: u16,
    product_name: String,
    #[serde(with = "text")]
    installation_id: InstallationId,
    proof: String,
    parts: String,
    #[serde(default)]
    present: String,
    #[serde(default)]
    turn: String,
    sent_at: Timestamp,
}

#[derive(Serialize, Deserialize)]
struct ResponseRow {
    vendor: String,
    product: u16,
    product_name: String,
    #[serde(with = "text")]
    installation_id: InstallationId,
    outcome: String,
    activation_id: String,
    #[serde(with = "crate::text::optional")]
    confirmation_id: Option<ConfirmationId>,
    licence: String,
    used: Option<u32>,
    limit: Option<u32>,
    server_time: Option<Timestamp>,
}

/// Writes requests as a table.
///
/// # Errors
/// The writer's error; no request is known to cause one.
pub fn request_table(requests: &[RequestFile]) -> csv::Result<Vec<u8>> {
    write(requests.iter().map(|file| {
        let request = &file.request;

        Ok(RequestRow {
            vendor: request.vendor.clone(),
            product: request.product,
            product_name: guarded(&file.product_name),
            installation_id: request.installation_id,
            proof: guarded(&code_text(&request.proof)),
            parts: serde_json::to_string(&request.parts).map_err(std::io::Error::other)?,
            present: match &request.present {
                Some(parts) => serde_json::to_string(parts).map_err(std::io::Error::other)?,
                None => String::new(),
            },
            turn: request
                .turn
                .as_ref()
                .map(|turn| guarded(&code_text(turn)))
                .unwrap_or_default(),
            sent_at: request.sent_at,
        })
    }))
}

/// Reads a table of requests. Returns None if it is not such a table, or a row of it cannot be
/// read.
#[must_use]
pub fn requests(content: &[u8]) -> Option<Vec<RequestFile>> {
    let request = |row: RequestRow| {
        let proof: Proof = serde_json::from_value(bare(&row.proof).into()).ok()?;
        let parts: Parts = serde_json::from_str(&row.parts).ok()?;
        let present = match row.present.as_str() {
            "" => None,
            parts => Some(serde_json::from_str(parts).ok()?),
        };
        let turn = match row.turn.as_str() {
            "" => None,
            turn => Some(serde_json::from_value(bare(turn).into()).ok()?),
        };

        Some(RequestFile {
            kind: RequestKind::default(),
            version: Version,
            product_name: bare(&row.product_name).to_owned(),
            request: ActivationRequest {
                vendor: row.vendor,
                product: row.product,
                installation_id: row.installation_id,
                proof,
                parts,
                present,
                turn,
                sent_at: row.sent_at,
            },
        })
    };

    read(content)?.into_iter().map(request).collect()
}

/// Writes the results of requests as a table.
///
/// # Errors
/// The writer's error; no response is known to cause one.
pub fn response_table(outcomes: &[(RequestFile, Outcome)]) -> csv::Result<Vec<u8>> {
    write(outcomes.iter().map(|(file, outcome)| {
        let request = &file.request;
        let row = ResponseRow {
            vendor: request.vendor.clone(),
            product: request.product,
            product_name: guarded(&file.product_name),
            installation_id: request.installation_id,
            outcome: String::new(),
            activation_id: String::new(),
            confirmation_id: None,
            licence: String::new(),
            used: None,
            limit: None,
            server_time: None,
        };

        Ok(match outcome {
            Outcome::Refused(code) => ResponseRow {
                outcome: code.as_str().to_owned(),
                ..row
            },
            Outcome::Answered(response) => {
                let answer = &response.answer;
                ResponseRow {
                    outcome: ANSWERED.to_owned(),
                    activation_id: answer.activation_id.clone(),
                    confirmation_id: Some(answer.confirmation_id.clone()),
                    licence: answer.licence.as_str().to_owned(),
                    used: Some(answer.used),
                    limit: Some(answer.limit),
                    server_time: Some(answer.server_time),
                    ..row
                }
            }
        })
    }))
}

/// Reads the responses of a table; rows of refused requests have none. Returns None if it is not
/// such a table, or a row of it cannot be read.
#[must_use]
pub fn responses(content: &[u8]) -> Option<Vec<ResponseFile>> {
    let response = |row: ResponseRow| {
        Some(ResponseFile {
            kind: ResponseKind::default(),
            version: Version,
            vendor: row.vendor,
            product: row.product,
            product_name: bare(&row.product_name).to_owned(),
            installation_id: row.installation_id,
            answer: ActivationAnswer {
                activation_id: row.activation_id,
                confirmation_id: row.confirmation_id?,
                licence: row.licence.into(),
                used: row.used?,
                limit: row.limit?,
                server_time: row.server_time?,
            },
        })
    };

    read(content)?
        .into_iter()
        .filter(|row: &ResponseRow| row.outcome == ANSWERED)
        .map(response)
        .collect()
}

fn write<T: Serialize>(rows: impl Iterator<Item = csv::Result<T>>) -> csv::Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        writer.serialize(row?)?;
    }

    writer
        .into_inner()
        .map_err(|error| std::io::Error::other(error.to_string()).into())
}

fn read<T: DeserializeOwned>(content: &[u8]) -> Option<Vec<T>> {
    let content = content.strip_prefix(BYTE_ORDER_MARK).unwrap_or(content);
    let head = content.split(|byte| *byte == b'\n').next().unwrap_or_default();
    // In many countries spreadsheets write semicolons.
    let delimiter = if head.contains(&b',') { b',' } else { b';' };

    csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .from_reader(content)
        .into_deserialize()
        .collect::<csv::Result<Vec<T>>>()
        .ok()
}

/// Returns a cell that no spreadsheet takes for a formula.
fn guarded(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\'']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

fn bare(cell: &str) -> &str {
    cell.strip_prefix('\'').unwrap_or(cell)
}

fn code_text(code: &impl Serialize) -> String {
    serde_json::to_value(code)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::{ConfirmationType, KeyKind, ProductKey};
    use crate::licence::Nonce;
    use crate::machine::{PartKind, RawParts};
    use crate::wire::Proven as _;

    const VENDOR: &str = "momiji.example";

    fn request(number: u64) -> RequestFile {
        let key = ProductKey::new(KeyKind::MultipleActivation, 101, 7, 8).unwrap();
        let parts = RawParts::default()
            .with(PartKind::Disk, Some(number.to_string()))
            .hashed(VENDOR);
        let installation_id = InstallationId::of(&key, VENDOR, parts.fingerprint(), 1);
        let request = ActivationRequest {
            vendor: VENDOR.to_owned(),
            product: 101,
            installation_id,
            proof: Proof::MISSING,
            parts,
            present: number.is_multiple_of(2).then(Parts::default),
            turn: number.is_multiple_of(3).then(|| Nonce::from_bytes([7; 16])),
            sent_at: Timestamp::UNIX_EPOCH,
        }
        .proven_by(&key);

        RequestFile::new("=Momiji, \"Suite\"", request)
    }

    fn answered(request: &RequestFile) -> Outcome {
        let key = ProductKey::new(KeyKind::MultipleActivation, 101, 7, 8).unwrap();
        let answer = ActivationAnswer {
            activation_id: "1".repeat(32),
            confirmation_id: ConfirmationId::keyed(
                &key,
                VENDOR,
                &request.request.installation_id,
                ConfirmationType::Permanent,
            ),
            licence: "a.b.c".to_owned().into(),
            used: 1,
            limit: 2,
            server_time: Timestamp::UNIX_EPOCH,
        };

        Outcome::Answered(Box::new(ResponseFile::new(request, answer)))
    }

    #[test]
    fn requests_of_many_computers_read_back_as_they_were_written() {
        let many: Vec<_> = (0..200).map(request).collect();
        let table = request_table(&many).unwrap();

        assert!(
            String::from_utf8_lossy(&table)
                .lines()
                .flat_map(|line| line.split(','))
                .all(|cell| !cell.starts_with(['=', '-', '+', '@'])),
            "no cell is a formula"
        );
        assert_eq!(requests(&table), Some(many));
        assert_eq!(responses(&table), None, "requests are no responses");
    }

    #[test]
    fn responses_read_back_and_refusals_are_named() {
        let (one, other) = (request(1), request(2));
        let outcomes = [
            (one.clone(), answered(&one)),
            (other, Outcome::Refused(Code::Cnt1)),
        ];
        let table = response_table(&outcomes).unwrap();

        assert!(String::from_utf8_lossy(&table).contains("CNT-1"));
        let Outcome::Answered(response) = answered(&one) else {
            unreachable!()
        };
        assert_eq!(responses(&table), Some(vec![*response]));
        assert_eq!(requests(&table), None);
    }

    #[test]
    fn a_table_that_a_spreadsheet_saved_again_is_read() {
        let many = vec![RequestFile {
            product_name: "Momiji Suite".to_owned(),
            ..request(1)
        }];
        let table = request_table(&many).unwrap();
        let mut cells = csv::Reader::from_reader(table.as_slice());
        let headers = cells.headers().unwrap().clone();
        let record = cells.records().next().unwrap().unwrap();
        let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
        writer.write_record(&headers).unwrap();
        writer.write_record(&record).unwrap();
        let again = [BYTE_ORDER_MARK, &writer.into_inner().unwrap()].concat();
        assert_eq!(requests(&again), Some(many));
    }

    #[test]
    fn what_is_no_table_is_none() {
        for other in [&b""[..], b"{}", b"\xFF\xFE\n\x00", b"a,b\n1,2\n", b"vendor\n\"x"] {
            let is_empty_or_none = |read: Option<usize>| read.is_none_or(|count| count == 0);
            assert!(
                is_empty_or_none(requests(other).map(|rows| rows.len())),
                "{other:?}"
            );
            assert!(
                is_empty_or_none(responses(other).map(|rows| rows.len())),
                "{other:?}"
            );
        }
    }
}
