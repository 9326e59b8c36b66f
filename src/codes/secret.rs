//! Find secrets in texts that are kept or repeated: a product key, or the token of a member of
//! staff, that somebody typed or pasted in the wrong place.

use std::borrow::Cow;
use std::ops::Range;

use super::product_key::{ProductKey, SYMBOLS_PER_GROUP};
use super::{KeyName, found, input, reed_solomon};

/// The beginning of every token.
pub const TOKEN_MARK: &str = "kkn_";
/// The number of symbols after the mark that identify a token. They are not secret.
pub const TOKEN_ID_SYMBOLS: usize = 8;
/// The number of symbols after the mark from which on a token is recognised, even if a part is missing.
const TOKEN_SYMBOLS: usize = 24;

/// A secret in a text that is not meant for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Secret {
    /// A whole product key.
    #[error(
        "this contains a product key, which must not be written down here; name it by its first two groups, {0}"
    )]
    Key(KeyName),
    /// The token of a member of staff.
    #[error(
        "this contains the token of a member of staff, which must not be written down here; name it by the \
         {TOKEN_ID_SYMBOLS} symbols after {TOKEN_MARK}"
    )]
    Token,
}

/// Returns the first secret in a text that is to be kept.
#[must_use]
pub fn find(text: &str) -> Option<Secret> {
    let words = words(text);
    let token = || (0..words.len()).find_map(|first| token(text, &words[first..]));

    found::whole_key(text)
        .map(|key| Secret::Key(key.name()))
        .or_else(|| token().map(|_| Secret::Token))
}

/// Returns a text that is to be shown, with every key and token replaced by its name. A key with
/// typing errors is one as well.
#[must_use]
pub fn hidden(text: &str) -> Cow<'_, str> {
    let words = words(text);
    let mut shown = String::new();
    let (mut copied, mut next) = (0, 0);
    while let Some(first) = words.get(next) {
        let rest = &words[next..];
        let Some((count, name)) = token(text, rest).or_else(|| key(text, rest)) else {
            next += 1;
            continue;
        };
        shown.push_str(&text[copied..first.start]);
        shown.push_str(&name);
        next += count;
        copied = words[next - 1].end;
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    shown.push_str(&text[copied..]);

    Cow::Owned(shown)
}

/// Returns the places of the runs of letters and digits.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    for (at, symbol) in text.char_indices().filter(|(_, symbol)| symbol.is_alphanumeric()) {
        let end = at + symbol.len_utf8();
        match words.last_mut() {
            Some(word) if word.end == at => word.end = end,
            _ => words.push(at..end),
        }
    }

    words
}

/// Returns the number of the first words that are a token, and what is shown of it.
fn token(text: &str, words: &[Range<usize>]) -> Option<(usize, String)> {
    let first = words.first()?;
    let is_joined = |pair: &&[Range<usize>]| &text[pair[0].end..pair[1].start] == "_";
    let count = 1 + words.windows(2).take_while(is_joined).count();
    let begins = &text[first.start..words[count - 1].end];
    let mark = begins.to_ascii_lowercase().find(TOKEN_MARK)?;
    let (before, symbols) = begins.split_at(mark + TOKEN_MARK.len());
    if symbols.chars().count() < TOKEN_SYMBOLS {
        return None;
    }
    let id: String = symbols.chars().take(TOKEN_ID_SYMBOLS).collect();

    Some((count, format!("{before}{id}_…")))
}

/// Returns the number of the first words that are a key, right or mistyped, and what is shown of it.
fn key(text: &str, words: &[Range<usize>]) -> Option<(usize, String)> {
    let mut symbols = String::new();
    let count = 1 + words.iter().position(|word| {
        symbols += &input::fold(&text[word.clone()]);
        symbols.chars().count() >= reed_solomon::WORD
    })?;
    if symbols.chars().count() != reed_solomon::WORD {
        return None;
    }
    let is_in_groups = words[..count]
        .windows(2)
        .all(|pair| pair[0].len() == SYMBOLS_PER_GROUP && text[pair[0].end..pair[1].start] == *"-");
    let is_like_a_key = is_in_groups && symbols.contains(|symbol: char| symbol.is_ascii_digit());
    if !is_like_a_key && symbols.parse::<ProductKey>().is_err() {
        return None;
    }
    let of_name: Vec<char> = symbols.chars().take(2 * SYMBOLS_PER_GROUP).collect();
    let (first, second) = of_name.split_at(SYMBOLS_PER_GROUP);

    Some((
        count,
        format!("{}-{}-…", String::from_iter(first), String::from_iter(second)),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::KeyKind;

    const TOKEN: &str = "kkn_0a1b2c3d_0123456789abcdefghjkmnpqrstvwxyz";

    fn sample() -> ProductKey {
        ProductKey::new(KeyKind::MultipleActivation, 101, 7, 8).unwrap()
    }

    #[test]
    fn of_a_secret_in_the_wrong_place_the_name_alone_is_left() {
        let key = sample();
        let (name, spaced) = (key.name(), key.to_string().replace('-', " "));
        for (text, shown) in [
            (
                "unrecognized subcommand '4VR16-P3AMK-CQ7BV-WYSR5-S4VZJ'\n".to_owned(),
                "unrecognized subcommand '4VR16-P3AMK-…'\n".to_owned(),
            ),
            (
                "--key=4vr16p3amkcq7bvwysr5s4vzj!".to_owned(),
                "--key=4VR16-P3AMK-…!".to_owned(),
            ),
            (
                format!("there is no /tmp/{key}.json: {spaced}"),
                format!("there is no /tmp/{name}-….json: {name}-…"),
            ),
            (format!("/tmp/{TOKEN}/x"), "/tmp/kkn_0a1b2c3d_…/x".to_owned()),
            (
                format!("トークン{}", TOKEN.to_uppercase()),
                "トークンKKN_0A1B2C3D_…".to_owned(),
            ),
        ] {
            assert_eq!(hidden(&text), shown);
        }
    }

    #[test]
    fn any_other_text_is_left_as_it_is() {
        for text in [
            "kakunin-service token add Aiko --label Osaka",
            "4VR16-P3AMK",
            "kkn_0a1b2c3d",
            "there is no kakunin-service-data-2026x: check the name",
            "0b3f9a52-6c1d-4e5f-8a7b-9c0d1e2f3a4b",
        ] {
            assert!(matches!(hidden(text), Cow::Borrowed(_)), "{text}");
            assert_eq!(find(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_kept_contains_neither_a_key_nor_a_token() {
        let key = sample();
        let found = Some(Secret::Key(key.name()));
        for text in [
            key.to_string(),
            format!("for Osaka: {}", key.to_string().to_lowercase()),
            key.to_string().replace('-', " "),
            format!("{key} or 4VR16-P3AMK-CQ7BV-WYSR5-S4VZJ"),
        ] {
            assert_eq!(find(&text), found, "{text}");
        }
        assert_eq!(find(&format!("Aiko's {TOKEN}")), Some(Secret::Token));
        assert!(
            Secret::Key(key.name())
                .to_string()
                .ends_with(&key.name().to_string())
        );
    }
}
