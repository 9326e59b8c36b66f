//! Finds what must not reach a customer among the files that are added: a guard against a slip, and no promise. A vendor
//! who hides something from it can.

use std::path::Path;

use crate::codes::secret;
use crate::reading;

/// Files of a service or of a KMS host, by how their names begin: the database, with what lies beside it while it is open,
/// and the address with the password of another one.
const DATA: [&str; 4] = ["service.sqlite", "kms.sqlite", "database.url", "passphrase"];
/// Keys of a service or of a KMS host: `master-1.key`, `host.key`.
const OWNERS: [&str; 4] = ["master", "signing", "catalogue", "host"];
/// What stands in a text before or beside something secret: a private key (RFC 7468), and the variable with the passphrase.
const MARKS: [&str; 2] = ["PRIVATE KEY-----", "KAKUNIN_SERVICE_PASSPHRASE="];
/// The number of bytes at the beginning of a file that tell whether it is a text.
const BEGINNING: usize = 8192;
/// The number of bytes that are searched at once, and by how many of them the next search begins earlier.
const PIECE: usize = 1 << 20;
const OVERLAP: usize = 4096;

/// Returns whether this file is a key, a database or a passphrase by its name, or a text with a product key, a token or a
/// private key in it.
pub(super) fn is_secret(path: &Path, content: &[u8]) -> bool {
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().to_ascii_lowercase())
        .unwrap_or_default();
    let is_key = Path::new(&name)
        .extension()
        .is_some_and(|extension| extension == "key");
    let begins = |beginnings: &[&str]| beginnings.iter().any(|beginning| name.starts_with(beginning));

    begins(&DATA) || (is_key && begins(&OWNERS)) || is_text_with_secret(content)
}

fn is_text_with_secret(content: &[u8]) -> bool {
    let beginning = &content[..content.len().min(BEGINNING)];
    // In programs and pictures chance writes what looks like a key. They have NULs, which texts do not, once they are
    // decoded: spreadsheets write UTF-16, or the bytes of a code page in what is UTF-8 otherwise.
    if reading::text_or_most(beginning).contains('\0') {
        return false;
    }
    let text = reading::text_or_most(content);

    pieces(&text).any(|piece| secret::find(piece).is_some() || MARKS.iter().any(|mark| piece.contains(mark)))
}

/// Cuts a text so that what is shorter than the overlap is whole in one of the pieces.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    (0..text.len().max(1))
        .step_by(PIECE - OVERLAP)
        .map(|from| &text[text.floor_char_boundary(from)..text.floor_char_boundary(from + PIECE)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::{KeyKind, ProductKey};

    fn table() -> String {
        let key = ProductKey::new(KeyKind::MultipleActivation, 101, 7, 1 << 40).unwrap();

        format!("serial,note,key\n7,Müller,{key}\n")
    }

    #[test]
    fn a_table_of_keys_is_found_however_it_was_saved() {
        let utf16: Vec<u8> = format!("\u{FEFF}{}", table())
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        let code_page: Vec<u8> = table()
            .chars()
            .map(|symbol| u8::try_from(symbol).unwrap())
            .collect();
        for content in [table().into_bytes(), utf16, code_page] {
            assert!(is_secret(Path::new("keys.csv"), &content));
        }
    }

    #[test]
    fn a_key_is_found_wherever_it_stands_in_a_long_text() {
        let beginnings = [0, PIECE - OVERLAP - 20, PIECE - 20, 2 * PIECE];
        for before in beginnings {
            let text = format!("{}\n{}", "-".repeat(before), table());
            assert!(is_text_with_secret(text.as_bytes()), "after {before}");
        }
        assert!(!is_text_with_secret(&vec![b'-'; 2 * PIECE]));
        assert!(!is_text_with_secret(b""));
    }

    #[test]
    fn what_is_no_text_is_not_searched() {
        let program = [b"\x7fELF\0\0\0", table().as_bytes()].concat();
        assert!(!is_secret(Path::new("momiji"), &program));
    }

    #[test]
    fn secrets_have_names_and_marks() {
        for name in [
            "service.sqlite",
            "service.sqlite-wal",
            "kms.sqlite",
            "database.url",
            "passphrase",
            "Passphrase.txt",
            "master-1.key",
            "HOST.KEY",
        ] {
            assert!(is_secret(Path::new(name), b"\0"), "{name}");
        }
        for (name, content) in [
            ("tls.pem", "-----BEGIN PRIVATE KEY-----\nMC4CAQ\n"),
            ("old.pem", "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMC4CAQ\n"),
            (".env", "KAKUNIN_SERVICE_PASSPHRASE=abc\n"),
        ] {
            assert!(is_secret(Path::new(name), content.as_bytes()), "{name}");
        }
        for (name, content) in [
            ("public.pem", "-----BEGIN PUBLIC KEY-----\nMC4CAQ\n"),
            ("keyboard.key", "a"),
            (
                "readme.txt",
                "The catalogue is signed with the key of the vendor.",
            ),
        ] {
            assert!(!is_secret(Path::new(name), content.as_bytes()), "{name}");
        }
    }
}
