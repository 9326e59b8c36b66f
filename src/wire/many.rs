//! A table with the requests or the responses of many computers (CSV, RFC 4180), one row for each
//! computer.
//!
//! A table contains the same data as the [files](super::file), and nothing that names a computer or
//! a person.
//!
//! People open tables in spreadsheets, sort them, paste them together and save them again, in
//! whatever form the spreadsheet has. Therefore a table is read row by row: what cannot be read is
//! named by its line and affects no other row.

mod table;

use serde::{Deserialize, Serialize};

use super::file::{self, RequestFile, RequestKind, ResponseFile, ResponseKind, Version};
use super::{ActivationAnswer, ActivationRequest, Proof};
use crate::fault::{Code, FileKind};
use crate::machine::Parts;
use crate::reading;

use table::{Columns, Table, read};
pub use table::{RowError, Rows};

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

/// The columns by which tables are recognised.
const REQUEST_COLUMNS: Columns = ["installation_id", "proof"];
const RESPONSE_COLUMNS: Columns = ["installation_id", "outcome"];

#[derive(Serialize, Deserialize)]
struct RequestRow {
    vendor: String,
    product: u16,
    product_name: String,
    installation_id: String,
    proof: String,
    parts: String,
    #[serde(default)]
    present: String,
    #[serde(default)]
    turn: String,
    sent_at: String,
}

#[derive(Serialize, Deserialize)]
struct ResponseRow {
    vendor: String,
    product: u16,
    product_name: String,
    installation_id: String,
    outcome: String,
    activation_id: String,
    confirmation_id: String,
    licence: String,
    used: Option<u32>,
    limit: Option<u32>,
    server_time: String,
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
            installation_id: request.installation_id.to_string(),
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
            sent_at: request.sent_at.to_string(),
        })
    }))
}

/// Reads a table of requests. Returns None if it is not such a table.
#[must_use]
pub fn requests(content: &[u8]) -> Option<Rows<RequestFile>> {
    let request = |row: RequestRow| {
        let proof: Proof = cell("proof", serde_json::from_value(bare(&row.proof).into()))?;
        let parts: Parts = cell("parts", serde_json::from_str(&row.parts))?;
        let present = match row.present.as_str() {
            "" => None,
            parts => Some(cell("present", serde_json::from_str(parts))?),
        };
        let turn = match row.turn.as_str() {
            "" => None,
            turn => Some(cell("turn", serde_json::from_value(bare(turn).into()))?),
        };

        Ok(RequestFile {
            kind: RequestKind::default(),
            version: Version,
            product_name: bare(&row.product_name).to_owned(),
            request: ActivationRequest {
                vendor: row.vendor,
                product: row.product,
                installation_id: cell("installation_id", row.installation_id.parse())?,
                proof,
                parts,
                present,
                turn,
                sent_at: cell("sent_at", row.sent_at.parse())?,
            },
        })
    };

    read(content, REQUEST_COLUMNS, request)
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
            installation_id: request.installation_id.to_string(),
            outcome: String::new(),
            activation_id: String::new(),
            confirmation_id: String::new(),
            licence: String::new(),
            used: None,
            limit: None,
            server_time: String::new(),
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
                    confirmation_id: answer.confirmation_id.to_string(),
                    licence: answer.licence.as_str().to_owned(),
                    used: Some(answer.used),
                    limit: Some(answer.limit),
                    server_time: answer.server_time.to_string(),
                    ..row
                }
            }
        })
    }))
}

/// Reads the responses of a table; rows of refused requests have none. Returns None if it is not
/// such a table.
#[must_use]
pub fn responses(content: &[u8]) -> Option<Rows<ResponseFile>> {
    let response = |row: ResponseRow| {
        if !row.outcome.eq_ignore_ascii_case(ANSWERED) {
            return Err(format!("not answered: {}", row.outcome));
        }
        let missing = |column: &str| format!("{column}: nothing is there");

        Ok(ResponseFile {
            kind: ResponseKind::default(),
            version: Version,
            vendor: row.vendor,
            product: row.product,
            product_name: bare(&row.product_name).to_owned(),
            installation_id: cell("installation_id", row.installation_id.parse())?,
            answer: ActivationAnswer {
                activation_id: row.activation_id,
                confirmation_id: cell("confirmation_id", row.confirmation_id.parse())?,
                licence: row.licence.into(),
                used: row.used.ok_or_else(|| missing("used"))?,
                limit: row.limit.ok_or_else(|| missing("limit"))?,
                server_time: cell("server_time", row.server_time.parse())?,
            },
        })
    };

    read(content, RESPONSE_COLUMNS, response)
}

/// Returns what a file holds by its own account: a request or response, or a table of them. None if
/// it is none of ours.
#[must_use]
pub fn kind(content: &[u8]) -> Option<FileKind> {
    let has = |columns| Table::of(&reading::text_or_most(content), columns).is_some();

    file::kind(content)
        .or_else(|| has(REQUEST_COLUMNS).then_some(FileKind::RequestTable))
        .or_else(|| has(RESPONSE_COLUMNS).then_some(FileKind::ResponseTable))
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

fn cell<T, E>(column: &str, read: Result<T, E>) -> Result<T, String> {
    read.map_err(|_| format!("{column}: this is damaged"))
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
    use jiff::Timestamp;

    use super::*;
    use crate::codes::{ConfirmationId, ConfirmationType, InstallationId, KeyKind, ProductKey};
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
        let read = requests(&table).unwrap();
        assert_eq!(read.without, []);
        assert_eq!(read.read[199].0, 201, "below the head");
        assert!(read.into_read().eq(many));
        assert_eq!(responses(&table), None, "requests are no responses");
        assert_eq!(kind(&table), Some(FileKind::RequestTable));
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
        let read = responses(&table).unwrap();
        assert_eq!(read.read, [(2, *response)]);
        assert_eq!(read.without[0].to_string(), "line 3: not answered: CNT-1");
        assert_eq!(requests(&table), None);
        assert_eq!(kind(&table), Some(FileKind::ResponseTable));
    }

    /// Writes a table again with this delimiter, as spreadsheets do.
    fn saved_again(table: &[u8], delimiter: u8) -> String {
        let mut writer = csv::WriterBuilder::new()
            .delimiter(delimiter)
            .terminator(csv::Terminator::CRLF)
            .from_writer(Vec::new());
        for record in csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(table)
            .records()
        {
            writer.write_record(&record.unwrap()).unwrap();
        }

        String::from_utf8(writer.into_inner().unwrap()).unwrap()
    }

    #[test]
    fn a_table_that_a_spreadsheet_saved_again_is_read() {
        let many: Vec<_> = (0..3).map(request).collect();
        let table = request_table(&many).unwrap();
        let [commas, semicolons, tabs] = *b",;\t";
        let plain = saved_again(&table, commas);
        let (head, rows) = plain.split_once("\r\n").unwrap();
        let wide: Vec<u8> = saved_again(&table, tabs)
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        for (saved, how) in [
            (
                format!("{plain},,,,,,\r\n,,,,,,\r\n,,,,,,\r\n").into_bytes(),
                "empty rows",
            ),
            (
                format!("sep=;\r\n{}", saved_again(&table, semicolons)).into_bytes(),
                "sep=;",
            ),
            (
                format!("\u{FEFF}\"sep=|\"\r\n{}", saved_again(&table, b'|')).into_bytes(),
                "sep=| with a mark",
            ),
            (
                format!("\u{FEFF}{}", saved_again(&table, semicolons)).into_bytes(),
                "semicolons",
            ),
            (saved_again(&table, tabs).into_bytes(), "tabs"),
            ([b"\xFF\xFE", wide.as_slice()].concat(), "Unicode text"),
            (
                format!("{}\r\n{rows}", head.to_uppercase()).into_bytes(),
                "a head in capitals",
            ),
            (
                format!("{}\r\n{rows}", head.replace('_', " ").replace(',', " , ")).into_bytes(),
                "a head with spaces",
            ),
            (format!("\r\n{plain}\r\n\r\n").into_bytes(), "empty lines"),
            (plain.replace("\r\n", "\r").into_bytes(), "carriage returns"),
            (plain.trim_end().as_bytes().to_vec(), "no final line end"),
        ] {
            let read = requests(&saved).unwrap_or_else(|| panic!("{how}"));
            assert_eq!(read.without, [], "{how}");
            assert!(read.into_read().eq(many.iter().cloned()), "{how}");
        }
    }

    #[test]
    fn a_bad_row_is_named_by_its_line_and_harms_no_other() {
        let many: Vec<_> = (0..6).map(request).collect();
        let plain = String::from_utf8(request_table(&many).unwrap()).unwrap();
        let id = many[1].request.installation_id.to_string();
        let changed = id.replacen(&id[..1], if id.starts_with('9') { "8" } else { "9" }, 1);
        let mut lines: Vec<String> = plain.lines().map(str::to_owned).collect();
        lines[2] = lines[2].replace(&id, &changed);
        lines[3] = format!("\"{}", lines[3]);
        lines[4] = "momiji.example,101".to_owned();
        lines[5] = lines[5].replace("1970-01-01", "01.01.70");

        let read = requests(lines.join("\n").as_bytes()).unwrap();
        assert_eq!(
            read.read,
            [(2, many[0].clone()), (7, many[5].clone())],
            "the others are read"
        );
        let told: Vec<_> = read.without.iter().map(ToString::to_string).collect();
        assert!(told[0].starts_with("line 3: installation_id: "), "{told:?}");
        assert!(told[1].starts_with("line 4: "), "{told:?}");
        assert!(told[2].starts_with("line 5: "), "{told:?}");
        assert!(told[3].starts_with("line 6: sent_at: "), "{told:?}");
    }

    #[test]
    fn what_is_no_table_is_none() {
        for other in [&b""[..], b"{}", b"\xFF\xFE\n\x00", b"a,b\n1,2\n", b"vendor\n\"x"] {
            assert_eq!(requests(other), None, "{other:?}");
            assert_eq!(responses(other), None, "{other:?}");
            assert_eq!(kind(other), None, "{other:?}");
        }
    }
}
