//! Reads text as programs on every system write it.

use zeroize::Zeroizing;

/// Returns the text in these bytes: UTF-8, or UTF-16 in either order of its bytes, with or without
/// a byte order mark, and without the NUL characters that some programs pad files with. Returns
/// None if it is not a text.
#[must_use]
pub fn text(bytes: &[u8]) -> Option<Zeroizing<String>> {
    let (text, is_whole) = decoded(bytes);

    is_whole.then_some(text)
}

/// Like [`text`], but replaces what is not a text. For codes, which are found whatever is written
/// around them.
#[must_use]
pub fn text_or_most(bytes: &[u8]) -> Zeroizing<String> {
    decoded(bytes).0
}

/// Returns the bytes that a text stands for in which some are written as two hexadecimal digits
/// after this mark, as in addresses (`%20`) and in mails (`=3D`).
#[must_use]
pub fn unescaped(text: &str, mark: u8) -> Vec<u8> {
    let digit = |byte: &u8| char::from(*byte).to_digit(16);
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, behind)) = rest.split_first() {
        let escaped = match behind {
            [high, low, ..] if *first == mark => digit(high).zip(digit(low)),
            _ => None,
        };
        if let Some(byte) = escaped.and_then(|(high, low)| u8::try_from(high * 16 + low).ok()) {
            bytes.push(byte);
            rest = &behind[2..];
        } else {
            bytes.push(*first);
            rest = behind;
        }
    }

    bytes
}

/// Returns the text, and whether all of it was one.
fn decoded(bytes: &[u8]) -> (Zeroizing<String>, bool) {
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        // Without a mark: our texts begin with characters of ASCII, half of each is zero.
        [1..=0x7F, 0, 1..=0x7F, 0, ..] => utf16(bytes, u16::from_le_bytes),
        [0, 1..=0x7F, 0, 1..=0x7F, ..] => utf16(bytes, u16::from_be_bytes),
        _ => utf8(bytes),
    }
}

fn utf8(bytes: &[u8]) -> (Zeroizing<String>, bool) {
    let padding = bytes.iter().rev().take_while(|byte| **byte == 0).count();
    let bytes = &bytes[..bytes.len() - padding];
    match str::from_utf8(bytes) {
        Ok(text) => (Zeroizing::new(text.to_owned()), true),
        Err(_) => (Zeroizing::new(String::from_utf8_lossy(bytes).into_owned()), false),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> (Zeroizing<String>, bool) {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let padding = pairs.iter().rev().take_while(|pair| **pair == [0; 2]).count();
    let units = pairs[..pairs.len() - padding].iter().map(|pair| unit(*pair));
    let mut is_whole = rest.iter().all(|byte| *byte == 0);
    // No character takes more than three bytes a unit.
    let mut text = Zeroizing::new(String::with_capacity(pairs.len() * 3));
    for symbol in char::decode_utf16(units) {
        is_whole &= symbol.is_ok();
        text.push(symbol.unwrap_or(char::REPLACEMENT_CHARACTER));
    }

    (text, is_whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16_of(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn a_text_is_read_however_it_was_saved() {
        let plain = "4FTG0-00C6M, もみじ 🍁\r\nend";
        let le = utf16_of(plain, u16::to_le_bytes);
        let be = utf16_of(plain, u16::to_be_bytes);
        for (saved, how) in [
            (plain.as_bytes().to_vec(), "UTF-8"),
            ([b"\xEF\xBB\xBF", plain.as_bytes()].concat(), "UTF-8 with a mark"),
            ([&b"\xFF\xFE"[..], &le].concat(), "UTF-16, little end first"),
            ([&b"\xFE\xFF"[..], &be].concat(), "UTF-16, big end first"),
            (le.clone(), "UTF-16 without a mark"),
            (be, "UTF-16 without a mark, big end first"),
            ([plain.as_bytes(), &[0; 512]].concat(), "padded"),
            ([&b"\xFF\xFE"[..], &le, &[0; 511]].concat(), "UTF-16, padded"),
        ] {
            assert_eq!(text(&saved).as_deref().map(String::as_str), Some(plain), "{how}");
        }
        for (other, most) in [
            (&b"key \x83\x4C 4FTG0"[..], "key \u{FFFD}L 4FTG0"),
            (b"\xFF\xFE\x00\xD8", "\u{FFFD}"),
            (b"\xFF\xFEa\0b", "a"),
        ] {
            assert_eq!(text(other), None);
            assert_eq!(*text_or_most(other), most);
        }
        assert_eq!(text(b"").as_deref().map(String::as_str), Some(""));
        assert_eq!(text(&[0; 4]).as_deref().map(String::as_str), Some(""));
    }

    #[test]
    fn escapes_are_replaced_and_what_is_none_stays() {
        assert_eq!(unescaped("a%20b%E3%82%82", b'%'), "a bも".as_bytes());
        assert_eq!(unescaped("100%, %zz %2", b'%'), b"100%, %zz %2");
        assert_eq!(unescaped("a=3Db=", b'='), b"a=b=");
    }
}
