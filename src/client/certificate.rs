//! Reads the issuer and the validity of a certificate: enough to tell a person who intercepts the
//! connection.
//!
//! Nothing that is read here decides anything: only the system decides whether a certificate is
//! trusted.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

/// Tags of DER (X.690) that occur in the part of a certificate that is read.
const INTEGER: u8 = 0x02;
const OBJECT_ID: u8 = 0x06;
const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;
const VERSION: u8 = 0xA0;
const UTF8_STRING: u8 = 0x0C;
const PRINTABLE_STRING: u8 = 0x13;
const TELETEX_STRING: u8 = 0x14;
const IA5_STRING: u8 = 0x16;
const UTC_TIME: u8 = 0x17;
const GENERALIZED_TIME: u8 = 0x18;
const BMP_STRING: u8 = 0x1E;

/// id-at-organizationName and id-at-commonName (X.520), without their tag.
const ORGANISATION: &[u8] = &[0x55, 0x04, 0x0A];
const COMMON_NAME: &[u8] = &[0x55, 0x04, 0x03];

/// The maximum number of characters of a name that are shown.
const MAX_NAME: usize = 64;

/// The content of a certificate (X.509, RFC 5280). Nothing of it is verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Certificate {
    /// The issuer: the organisation's name, or else the common name.
    pub(super) issuer: Option<String>,
    pub(super) not_before: Timestamp,
    pub(super) not_after: Timestamp,
}

impl Certificate {
    /// Reads the beginning of a certificate, up to its validity.
    pub(super) fn from_der(der: &[u8]) -> Option<Self> {
        let (certificate, _) = expect(SEQUENCE, der)?;
        let (mut rest, _) = expect(SEQUENCE, certificate)?;
        if let Some((_, after)) = expect(VERSION, rest) {
            rest = after;
        }
        let (_serial, rest) = expect(INTEGER, rest)?;
        let (_algorithm, rest) = expect(SEQUENCE, rest)?;
        let (issuer, rest) = expect(SEQUENCE, rest)?;
        let (validity, _) = expect(SEQUENCE, rest)?;
        let (not_before, rest) = time(validity)?;
        let (not_after, _) = time(rest)?;

        Some(Self {
            issuer: attribute(issuer, ORGANISATION).or_else(|| attribute(issuer, COMMON_NAME)),
            not_before,
            not_after,
        })
    }

    pub(super) fn is_valid_at(&self, time: Timestamp) -> bool {
        (self.not_before..=self.not_after).contains(&time)
    }
}

/// Returns the tag and the content of the first element, and the rest.
fn element(der: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (&tag, rest) = der.split_first()?;
    let (&first, rest) = rest.split_first()?;
    let (length, rest) = if first < 0x80 {
        (usize::from(first), rest)
    } else {
        let count = usize::from(first & 0x7F);
        let (digits, rest) = (1..=4).contains(&count).then(|| rest.split_at_checked(count))??;
        let length = digits
            .iter()
            .fold(0, |length, digit| length << 8 | usize::from(*digit));
        (length, rest)
    };
    let (content, rest) = rest.split_at_checked(length)?;

    Some((tag, content, rest))
}

fn expect(wanted: u8, der: &[u8]) -> Option<(&[u8], &[u8])> {
    let (tag, content, rest) = element(der)?;

    (tag == wanted).then_some((content, rest))
}

/// Returns the first attribute of this type in a distinguished name.
fn attribute(mut name: &[u8], wanted: &[u8]) -> Option<String> {
    while let Some((mut set, rest)) = expect(SET, name) {
        while let Some((pair, others)) = expect(SEQUENCE, set) {
            let (kind, value) = expect(OBJECT_ID, pair)?;
            if kind == wanted {
                return text(value);
            }
            set = others;
        }
        name = rest;
    }

    None
}

fn text(der: &[u8]) -> Option<String> {
    let (tag, content, _) = element(der)?;
    let text: String = match tag {
        UTF8_STRING | PRINTABLE_STRING | IA5_STRING => str::from_utf8(content).ok()?.to_owned(),
        TELETEX_STRING => content.iter().copied().map(char::from).collect(),
        BMP_STRING => {
            let units: Vec<u16> = content
                .chunks_exact(2)
                .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
                .collect();
            String::from_utf16(&units).ok()?
        }
        _ => return None,
    };
    // Somebody else chose the name, so line ends and characters that change the writing direction
    // are removed.
    let shown: String = text
        .chars()
        .filter(|symbol| !symbol.is_control() && !is_invisible(*symbol))
        .take(MAX_NAME)
        .collect();
    let shown = shown.trim();

    (!shown.is_empty()).then(|| shown.to_owned())
}

const fn is_invisible(symbol: char) -> bool {
    matches!(symbol, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

fn time(der: &[u8]) -> Option<(Timestamp, &[u8])> {
    let (tag, content, rest) = element(der)?;
    let digits = str::from_utf8(content).ok()?.strip_suffix('Z')?;
    if !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let (year, digits) = match tag {
        // RFC 5280, 4.1.2.5.1: years from 50 on are in the last century.
        UTC_TIME => {
            let (year, digits) = digits.split_at_checked(2)?;
            let year: i16 = year.parse().ok()?;
            (if year < 50 { 2000 + year } else { 1900 + year }, digits)
        }
        GENERALIZED_TIME => {
            let (year, digits) = digits.split_at_checked(4)?;
            (year.parse().ok()?, digits)
        }
        _ => return None,
    };
    let mut pairs = digits
        .as_bytes()
        .chunks_exact(2)
        .map(|pair| str::from_utf8(pair).ok().and_then(|pair| pair.parse::<i8>().ok()));
    let mut next = || pairs.next().flatten();
    let (month, day, hour, minute, second) = (next()?, next()?, next()?, next()?, next()?);
    let time = DateTime::new(year, month, day, hour, minute, second, 0).ok()?;

    Some((time.to_zoned_datetime(TimeZone::UTC).ok()?.timestamp(), rest))
}

#[cfg(test)]
mod tests {
    use rcgen::{CertificateParams, DnType, KeyPair, date_time_ymd};

    use super::*;

    fn certificate(name: &[(DnType, &str)], from: i32, to: i32) -> Vec<u8> {
        let mut params = CertificateParams::new(vec!["momiji.example".to_owned()]).unwrap();
        params.distinguished_name = rcgen::DistinguishedName::new();
        for (kind, value) in name {
            params.distinguished_name.push(kind.clone(), *value);
        }
        params.not_before = date_time_ymd(from, 1, 2);
        params.not_after = date_time_ymd(to, 1, 2);
        let key = KeyPair::generate().unwrap();

        params.self_signed(&key).unwrap().der().to_vec()
    }

    #[test]
    fn issuer_and_validity_are_read() {
        let der = certificate(
            &[
                (DnType::CommonName, "Inspection Root"),
                (DnType::OrganizationName, "検査株式会社"),
            ],
            2020,
            2070,
        );
        let read = Certificate::from_der(&der).unwrap();

        assert_eq!(read.issuer.as_deref(), Some("検査株式会社"));
        assert_eq!(read.not_before, "2020-01-02T00:00:00Z".parse().unwrap());
        assert_eq!(read.not_after, "2070-01-02T00:00:00Z".parse().unwrap());
        assert!(read.is_valid_at("2030-01-01T00:00:00Z".parse().unwrap()));
        assert!(!read.is_valid_at("2019-01-01T00:00:00Z".parse().unwrap()));

        let der = certificate(&[(DnType::CommonName, "Inspection Root")], 2020, 2030);
        assert_eq!(
            Certificate::from_der(&der).unwrap().issuer.as_deref(),
            Some("Inspection Root")
        );
        let der = certificate(&[], 2020, 2030);
        assert_eq!(Certificate::from_der(&der).unwrap().issuer, None);
    }

    #[test]
    fn a_name_cannot_disturb_what_is_said_around_it() {
        let der = certificate(
            &[(DnType::OrganizationName, "Good\u{202E}\nCompany \u{200F}")],
            2020,
            2030,
        );
        assert_eq!(
            Certificate::from_der(&der).unwrap().issuer.as_deref(),
            Some("GoodCompany")
        );
        let long = "x".repeat(500);
        let der = certificate(&[(DnType::OrganizationName, &long)], 2020, 2030);
        assert_eq!(
            Certificate::from_der(&der).unwrap().issuer.unwrap().len(),
            MAX_NAME
        );
    }

    #[test]
    fn what_ends_early_or_is_changed_is_read_or_not_but_never_ends_the_program() {
        let der = certificate(&[(DnType::OrganizationName, "Inspection")], 2020, 2030);
        for length in 0..der.len() {
            Certificate::from_der(&der[..length]);
        }
        for position in 0..der.len() {
            let mut changed = der.clone();
            changed[position] = !changed[position];
            Certificate::from_der(&changed);
        }
        assert_eq!(Certificate::from_der(&der[..20]), None);
    }
}
