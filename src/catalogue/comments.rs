//! Comments in a catalogue that a vendor writes: `//` and what follows it on the line, outside of
//! texts. JSON has none, and the signed form never holds any.

/// Returns the text without its comments. Every other character stays at its line and column, which
/// errors name.
pub(super) fn blanked(text: &str) -> String {
    text.split_inclusive('\n')
        .flat_map(|line| match start(line) {
            Some(start) => [&line[..start], if line.ends_with('\n') { "\n" } else { "" }],
            None => [line, ""],
        })
        .collect()
}

/// Returns where the comment of a line begins. A text of JSON ends on its line.
fn start(line: &str) -> Option<usize> {
    let mut in_text = false;
    let mut escaped = false;
    for (at, byte) in line.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            b'/' if !in_text && line[at..].starts_with("//") => return Some(at),
            _ => {}
        }
    }

    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_left_out_and_addresses_are_not() {
        for (written, read) in [
            ("// a catalogue\n{}", "\n{}"),
            ("{ \"a\": 1 } // one", "{ \"a\": 1 } "),
            ("  // \"quoted\n\"b\"", "  \n\"b\""),
            ("\"https://a.example\" // there", "\"https://a.example\" "),
            (r#""a \" // b" // c"#, r#""a \" // b" "#),
            (r#""a\\" // c"#, r#""a\\" "#),
            ("\"販売元\", // 名前\r\n1", "\"販売元\", \n1"),
            ("1 / 2", "1 / 2"),
        ] {
            assert_eq!(blanked(written), read);
        }
    }
}
