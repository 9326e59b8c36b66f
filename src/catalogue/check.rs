//! Check a catalogue as a whole, so that the code that uses it needs no checks of addresses, time
//! zones or numbers.

use std::collections::HashSet;
use std::hash::Hash;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Deserialize;

use super::address::{MAX_ADDRESS, is_secure_or_here};
#[cfg(feature = "service")]
use super::schema;
use super::{
    Accent, Catalogue, Hours, LicenceKey, Localized, OldKeyForm, Policy, Product, RevokedHosts,
    TelephoneLine, Vendor,
};
use crate::codes::input::fold;
use crate::codes::{KeyKind, Scheme};
use crate::disk::is_device;
use crate::jws::JwsError;

/// The largest product number: it has 12 bits.
const MAX_PRODUCT: u16 = (1 << 12) - 1;
const MAX_TEXT: usize = 500;
/// The maximum length of a privacy statement, in bytes.
const MAX_STATEMENT: usize = 20_000;
const MAX_NAME: usize = 64;
/// The most symbols of old keys: all visible ones of ASCII.
const MAX_OLD_SYMBOLS: usize = 94;
/// The maximum length of a domain name (RFC 1035 section 2.3.4, without the final dot).
const MAX_VENDOR: usize = 253;
/// The maximum length of a telephone number: ITU-T E.164 allows 15 digits, plus separators and a
/// prefix.
const MAX_NUMBER: usize = 32;
/// A hundred years: no practical restriction, but no sum of such durations overflows.
const MAX_DAYS: u32 = 36_500;
/// The minimum contrast of WCAG 2.2, success criterion 1.4.3.
const MIN_CONTRAST: f64 = 4.5;

/// An error that occurs when a catalogue cannot be used. The user sees CAT-1 for all
/// of them; the details are for the vendor.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CatalogueError {
    /// The text is not JSON, or does not have the structure of a catalogue.
    #[error("line {line}, column {column}: {reason}")]
    Unreadable {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// The message of the JSON parser.
        reason: String,
    },
    /// The catalogue is in the format of another version of this program.
    #[error("format {found} is not known")]
    Format {
        /// The version in the catalogue.
        found: u16,
    },
    /// A value that cannot be used.
    #[error("{place}: {problem:?}")]
    Invalid {
        /// The place of the value, for example `lines[3].number` (counted from 0).
        place: String,
        /// The problem with the value.
        problem: Problem,
    },
    /// The catalogue has no valid signature of the vendor over this content.
    #[error(transparent)]
    NotGenuine(#[from] JwsError),
}

/// A problem with a value of a catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// The value is empty, or has only spaces.
    Empty,
    /// Too long.
    TooLong,
    /// Characters that are not allowed there.
    Symbols,
    /// A duplicate of a value that must be unique.
    Duplicate,
    /// Neither an `https` address nor an `http` address on this computer.
    Address,
    /// Not a language tag.
    Language,
    /// Out of range, by itself or in combination with other values.
    Range,
    /// Text with too little contrast to its background.
    Contrast,
    /// Not a key of this product, or a key of another kind.
    Key,
    /// Not the name of a time zone, or, when the catalogue is signed, not the name of a known one.
    Zone,
    /// A product that is not in the catalogue.
    Product,
}

/// A catalogue as a vendor writes it.
#[derive(Deserialize)]
#[cfg_attr(feature = "service", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "service", schemars(title = "The catalogue of a vendor"))]
#[serde(deny_unknown_fields)]
pub(super) struct Document {
    /// The place of this schema, for editors. The signed form does not have it.
    #[serde(default, rename = "$schema")]
    _schema: Option<String>,
    /// The version of the catalogue format: 1.
    #[cfg_attr(feature = "service", schemars(extend("const" = Catalogue::FORMAT)))]
    format: u16,
    /// The time when the vendor issued it.
    #[cfg_attr(feature = "service", schemars(schema_with = "schema::moment"))]
    issued_at: Timestamp,
    /// The vendor.
    vendor: Vendor,
    /// The products; at least one.
    #[cfg_attr(feature = "service", schemars(length(min = 1)))]
    products: Vec<Product>,
    /// The addresses of the activation service, tried in this order: `https`, or `http` on this
    /// computer only.
    #[serde(default)]
    #[cfg_attr(feature = "service", schemars(schema_with = "schema::addresses"))]
    services: Vec<String>,
    /// The keys that sign licences.
    #[serde(default)]
    keys: Vec<LicenceKey>,
    /// The telephone lines.
    #[serde(default)]
    lines: Vec<TelephoneLine>,
    /// The number of days that the certificate of a KMS host is valid if it was issued over the
    /// internet or by file; without this number, it has no end. The host renews it automatically.
    #[serde(default)]
    #[cfg_attr(feature = "service", schemars(range(min = 1, max = 36_500)))]
    host_days: Option<u32>,
    /// The KMS hosts whose leases are no longer valid.
    #[serde(default)]
    revoked_hosts: RevokedHosts,
}

impl TryFrom<Document> for Catalogue {
    type Error = CatalogueError;

    fn try_from(document: Document) -> Result<Self, CatalogueError> {
        let catalogue = Self {
            format: document.format,
            issued_at: document.issued_at,
            vendor: document.vendor,
            products: document.products,
            services: document.services,
            keys: document.keys,
            lines: document.lines,
            host_days: document.host_days,
            revoked_hosts: document.revoked_hosts,
        };
        catalogue.check()?;

        Ok(catalogue)
    }
}

type Checked = Result<(), CatalogueError>;

pub(super) fn catalogue(catalogue: &Catalogue) -> Checked {
    if catalogue.format != Catalogue::FORMAT {
        return Err(CatalogueError::Format {
            found: catalogue.format,
        });
    }
    vendor(&catalogue.vendor)?;

    ensure(!catalogue.products.is_empty(), "products", Problem::Empty)?;
    for (index, each) in catalogue.products.iter().enumerate() {
        product(&format!("products[{index}]"), each)?;
    }
    differ(
        "products",
        "code",
        catalogue.products.iter().map(|each| each.code),
    )?;
    differ("products", "id", catalogue.products.iter().map(|each| &each.id))?;

    for (index, each) in catalogue.services.iter().enumerate() {
        address(&format!("services[{index}]"), each)?;
    }
    for (index, each) in catalogue.keys.iter().enumerate() {
        name(&format!("keys[{index}].kid"), &each.kid, MAX_NAME, is_visible)?;
    }
    differ("keys", "kid", catalogue.keys.iter().map(|each| &each.kid))?;

    ensure(
        catalogue
            .host_days
            .is_none_or(|days| (1..=MAX_DAYS).contains(&days)),
        "host_days",
        Problem::Range,
    )?;

    let codes: HashSet<u16> = catalogue.products.iter().map(|each| each.code).collect();
    let volume = |code: &u16| catalogue.product(*code).is_some_and(|each| each.volume);
    for (index, each) in catalogue.products.iter().enumerate() {
        let known = each.kms_host_products.iter().all(volume);
        ensure(
            known,
            &format!("products[{index}].kms_host_products"),
            Problem::Product,
        )?;
    }
    for (index, each) in catalogue.lines.iter().enumerate() {
        line(&format!("lines[{index}]"), each, &codes)?;
    }

    Ok(())
}

fn vendor(vendor: &Vendor) -> Checked {
    sized("vendor.id", &vendor.id, MAX_VENDOR)?;
    ensure(is_vendor_id(&vendor.id), "vendor.id", Problem::Symbols)?;
    texts("vendor.name", &vendor.name)?;
    let can_verify = vendor.scheme == Scheme::Keyed || vendor.confirmation_key.is_some();
    ensure(can_verify, "vendor.confirmation_key", Problem::Empty)?;
    accent("vendor.colours.light", &vendor.colours.light)?;
    accent("vendor.colours.dark", &vendor.colours.dark)?;

    if let Some(statement) = &vendor.privacy {
        texts_of_lines("vendor.privacy", statement, MAX_STATEMENT)?;
    }
    let links = &vendor.links;
    for (which, link) in [
        ("support", &links.support),
        ("privacy", &links.privacy),
        ("seller", &links.seller),
        ("regional_numbers", &links.regional_numbers),
    ] {
        let place = format!("vendor.links.{which}");
        tags(&place, link)?;
        for (tag, text) in link.iter() {
            address(&format!("{place}.{tag}"), text)?;
        }
    }
    if let Some(errors) = &links.errors {
        tags("vendor.links.errors", errors)?;
        for (tag, text) in errors.iter() {
            let place = format!("vendor.links.errors.{tag}");
            address(&place, text)?;
            // Otherwise a code would run into the last word.
            ensure(text.ends_with(['/', '#', '=']), &place, Problem::Address)?;
        }
    }

    Ok(())
}

fn accent(place: &str, accent: &Accent) -> Checked {
    ensure(
        accent.accent.contrast(accent.on_accent) >= MIN_CONTRAST,
        &format!("{place}.on_accent"),
        Problem::Contrast,
    )
}

fn product(place: &str, product: &Product) -> Checked {
    let slug = |symbol: char| symbol.is_ascii_lowercase() || symbol.is_ascii_digit() || symbol == '-';
    ensure(
        product.code <= MAX_PRODUCT,
        &format!("{place}.code"),
        Problem::Range,
    )?;
    let id = format!("{place}.id");
    name(&id, &product.id, MAX_NAME, slug)?;
    ensure(!is_device(&product.id), &id, Problem::Symbols)?;
    texts(&format!("{place}.name"), &product.name)?;
    name(
        &format!("{place}.edition.id"),
        &product.edition.id,
        MAX_NAME,
        slug,
    )?;
    texts(&format!("{place}.edition.name"), &product.edition.name)?;
    policy(&format!("{place}.policy"), &product.policy)?;

    let key_fits = product.kms_client_key.as_ref().is_none_or(|key| {
        product.volume && key.kind() == KeyKind::KmsClient && key.product() == product.code
    });
    ensure(key_fits, &format!("{place}.kms_client_key"), Problem::Key)?;

    for (index, form) in product.old_keys.iter().enumerate() {
        old_keys(&format!("{place}.old_keys[{index}]"), form)?;
    }

    Ok(())
}

/// Checks the form of the keys of another licensing system. What separates groups is no symbol: it is
/// left out when a key is read.
fn old_keys(place: &str, form: &OldKeyForm) -> Checked {
    let at = format!("{place}.symbols");
    name(&at, &form.symbols, MAX_OLD_SYMBOLS, is_visible)?;
    ensure(
        fold(&form.symbols).len() == form.symbols.len(),
        &at,
        Problem::Symbols,
    )?;
    let (which, length) = match &form.length {
        None => ("groups", form.length()),
        Some(_) => ("length", form.length()),
    };
    let is_sound = length.is_some_and(|length| {
        OldKeyForm::LEAST <= length.from && length.from <= length.to && length.to <= OldKeyForm::MOST
    });

    ensure(is_sound, &format!("{place}.{which}"), Problem::Range)
}

fn policy(place: &str, policy: &Policy) -> Checked {
    for (which, sound) in [
        ("grace_days", policy.grace_days <= MAX_DAYS),
        ("kms_silent_days", policy.kms_silent_days <= policy.grace_days),
        ("lease_days", (1..=MAX_DAYS).contains(&policy.lease_days)),
        (
            "renewal_days",
            (1..=policy.lease_days).contains(&policy.renewal_days),
        ),
        ("retry_minutes", (1..=7 * 24 * 60).contains(&policy.retry_minutes)),
        ("kms_threshold", policy.kms_threshold <= 100),
        ("clock_tolerance_hours", policy.clock_tolerance_hours <= 7 * 24),
    ] {
        ensure(sound, &format!("{place}.{which}"), Problem::Range)?;
    }

    Ok(())
}

fn line(place: &str, line: &TelephoneLine, codes: &HashSet<u16>) -> Checked {
    let at = format!("{place}.number");
    name(&at, &line.number, MAX_NUMBER, |symbol| {
        symbol.is_ascii_digit() || " -+()/.".contains(symbol)
    })?;
    let digits = line.number.chars().filter(char::is_ascii_digit).count();
    ensure(digits >= 3, &at, Problem::Empty)?;

    let at = format!("{place}.languages");
    ensure(!line.languages.is_empty(), &at, Problem::Empty)?;
    ensure(
        line.languages.iter().all(|tag| is_tag(tag)),
        &at,
        Problem::Language,
    )?;
    differ(&at, "", line.languages.iter())?;

    let known = line.products.iter().all(|code| codes.contains(code));
    ensure(known, &format!("{place}.products"), Problem::Product)?;

    line.hours
        .as_ref()
        .map_or(Ok(()), |each| hours(&format!("{place}.hours"), each))
}

fn hours(place: &str, hours: &Hours) -> Checked {
    let zone = &hours.zone;
    let is_name = !zone.is_empty() && zone.len() <= MAX_NAME && zone.chars().all(is_of_zone);
    ensure(is_name, &format!("{place}.zone"), Problem::Zone)?;

    ensure(!hours.days.is_empty(), &format!("{place}.days"), Problem::Empty)
}

fn is_of_zone(symbol: char) -> bool {
    symbol.is_ascii_alphanumeric() || "/_+-".contains(symbol)
}

/// Checks that every time zone exists. This is checked only when a catalogue is signed. Reading
/// happens on every start of a product, where a hundred look-ups would cost more than everything
/// else, and an old system may not know a new time zone.
pub(super) fn zones(catalogue: &Catalogue) -> Checked {
    for (index, line) in catalogue.lines.iter().enumerate() {
        let known = line
            .hours
            .as_ref()
            .is_none_or(|hours| TimeZone::get(&hours.zone).is_ok());
        ensure(known, &format!("lines[{index}].hours.zone"), Problem::Zone)?;
    }

    Ok(())
}

/// Checks a name for programs: not empty, not too long, and only of allowed characters.
fn name(place: &str, name: &str, limit: usize, fits: impl Fn(char) -> bool) -> Checked {
    sized(place, name, limit)?;

    ensure(name.chars().all(fits), place, Problem::Symbols)
}

fn sized(place: &str, name: &str, limit: usize) -> Checked {
    ensure(!name.is_empty(), place, Problem::Empty)?;

    ensure(name.len() <= limit, place, Problem::TooLong)
}

/// Returns whether this can be a vendor's id. Folders are named by it, so it leads nowhere else: as in a
/// domain name no part between two dots is empty or has a hyphen at an end, and on Windows it is no
/// device.
pub(crate) fn is_vendor_id(id: &str) -> bool {
    let fits = |symbol: char| symbol.is_ascii_lowercase() || symbol.is_ascii_digit() || symbol == '-';
    let is_label = |label: &str| {
        !label.is_empty() && !label.starts_with('-') && !label.ends_with('-') && label.chars().all(fits)
    };

    id.split('.').all(is_label) && !is_device(id)
}

/// Checks display texts: at least one, none empty, and none with characters that could break a line
/// or a terminal.
fn texts(place: &str, texts: &Localized) -> Checked {
    texts_of_lines(place, texts, MAX_TEXT)?;
    for (tag, text) in texts.iter() {
        ensure(!text.contains('\n'), &format!("{place}.{tag}"), Problem::Symbols)?;
    }

    Ok(())
}

fn texts_of_lines(place: &str, texts: &Localized, max: usize) -> Checked {
    tags(place, texts)?;
    for (tag, text) in texts.iter() {
        let place = format!("{place}.{tag}");
        let is_disturbing = |symbol: char| symbol != '\n' && is_disturbing(symbol);
        ensure(!text.trim().is_empty(), &place, Problem::Empty)?;
        ensure(text.len() <= max, &place, Problem::TooLong)?;
        ensure(!text.chars().any(is_disturbing), &place, Problem::Symbols)?;
    }

    Ok(())
}

fn tags(place: &str, texts: &Localized) -> Checked {
    ensure(texts.iter().next().is_some(), place, Problem::Empty)?;
    let all_tags = texts.iter().all(|(tag, _)| is_tag(tag));

    ensure(all_tags, place, Problem::Language)
}

/// Checks an address that may be opened or requested: `https://host…`, or `http://` on this
/// computer for trials.
fn address(place: &str, address: &str) -> Checked {
    ensure(address.len() <= MAX_ADDRESS, place, Problem::TooLong)?;
    ensure(address.chars().all(is_visible), place, Problem::Symbols)?;

    ensure(is_secure_or_here(address), place, Problem::Address)
}

/// Returns whether the text has the form of a BCP 47 tag (RFC 5646): `ja`, `pt-BR`, `zh-Hant-TW`,
/// `es-419`.
fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let is_part =
        |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    let is_language =
        |part: &str| matches!(part.len(), 2..=3) && part.bytes().all(|b| b.is_ascii_lowercase());

    parts.next().is_some_and(is_language) && parts.all(is_part)
}

const fn is_visible(symbol: char) -> bool {
    symbol.is_ascii_graphic()
}

/// Returns whether the symbol is a control character, or a mark that reorders or hides adjacent
/// text.
fn is_disturbing(symbol: char) -> bool {
    symbol.is_control() || matches!(symbol, '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

fn differ<T: Eq + Hash>(list: &str, member: &str, values: impl Iterator<Item = T>) -> Checked {
    let mut seen = HashSet::new();
    for (index, value) in values.enumerate() {
        let dot = if member.is_empty() { "" } else { "." };
        let place = format!("{list}[{index}]{dot}{member}");
        ensure(seen.insert(value), &place, Problem::Duplicate)?;
    }

    Ok(())
}

fn ensure(holds: bool, place: &str, problem: Problem) -> Checked {
    if holds {
        return Ok(());
    }

    Err(CatalogueError::Invalid {
        place: place.to_owned(),
        problem,
    })
}
