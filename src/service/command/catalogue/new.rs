//! Write a first catalogue, with comments, that can be signed as it stands.

use std::io::Write as _;
use std::path::Path;

use jiff::{Timestamp, Unit};
use serde_json::{Value, json};

use super::{CommandError, show_json};
use crate::foreign;
use crate::jws::PublicKey;
use crate::service::secrets::KeyRing;
use crate::writing::NewFile;

/// The catalogue without what belongs to a service.
const TEMPLATE: &str = include_str!("new.json");

/// Writes a catalogue with the keys of the service in this data directory to a new file.
pub(super) fn write(file: &Path, data: &Path, json: bool) -> Result<(), CommandError> {
    let ring = match KeyRing::read(data)? {
        Some(ring) => ring,
        // Tells what is missing, or that the keys are plain.
        None => KeyRing::lock(data)?,
    };
    let keys: Vec<(String, PublicKey)> = ring
        .signing_keys()
        .into_iter()
        .map(|key| (key.kid, key.key))
        .collect();
    NewFile::create(file)
        .and_then(|new| new.finish_with(text(&keys, Timestamp::now()).as_bytes()))
        .map_err(CommandError::io(file))?;

    if json {
        return show_json(&json!({ "catalogue": file.display().to_string() }));
    }
    let (data, file) = (data.display(), file.display());
    let mut out = foreign::stdout();
    writeln!(
        out,
        "A first catalogue is in {file}. Fill in what is yours, then sign and install it:"
    )?;
    writeln!(
        out,
        "kakunin-service --data \"{data}\" catalogue sign \"{file}\" catalogue.jws"
    )?;
    writeln!(
        out,
        "kakunin-service --data \"{data}\" catalogue install catalogue.jws"
    )?;

    Ok(())
}

fn text(keys: &[(String, PublicKey)], now: Timestamp) -> String {
    let keys: Vec<Value> = keys
        .iter()
        .map(|(kid, key)| json!({ "kid": kid, "key": key }))
        .collect();
    let now = now.round(Unit::Second).unwrap_or(now);

    TEMPLATE
        .replace("ISSUED_AT", &now.to_string())
        .replace("KEYS", &Value::from(keys).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{Catalogue, signed};
    use crate::jws::SigningKey;

    #[test]
    fn the_first_catalogue_can_be_signed_as_it_stands() {
        let key = SigningKey::generate().unwrap();
        let text = text(&[("2026".to_owned(), key.public())], Timestamp::now());
        let catalogue = Catalogue::from_json(&text).unwrap();

        assert!(catalogue.lists(key.public()));
        assert_eq!((catalogue.products.len(), catalogue.lines.len()), (1, 1));
        let token = signed::sign(&catalogue, &key).unwrap();
        assert_eq!(signed::verify(&token, key.public()), Ok(catalogue));
    }
}
