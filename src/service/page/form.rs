//! Parses a query or the body of a form (`application/x-www-form-urlencoded`, WHATWG URL standard,
//! section 5).

/// The fields of a form, as they were sent.
#[derive(Debug, Default)]
pub(super) struct Form(Vec<(String, String)>);

impl Form {
    /// Parses the fields. Bytes that are not UTF-8 become U+FFFD.
    pub(super) fn read(bytes: &[u8]) -> Self {
        // Pairs of texts can always be parsed.
        Self(serde_urlencoded::from_bytes(bytes).unwrap_or_default())
    }

    /// Returns the first field with this name.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(field, _)| field == name)
            .map(|(_, value)| value.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_read_as_browsers_write_them() {
        let form = Form::read(b"g1=055+779&g2=%EF%BC%91%ef%bc%92&empty=&lone&a%3Db=c%26d&g1=again");

        assert_eq!(form.get("g1"), Some("055 779"));
        assert_eq!(form.get("g2"), Some("１２"));
        assert_eq!(form.get("empty"), Some(""));
        assert_eq!(form.get("lone"), Some(""));
        assert_eq!(form.get("a=b"), Some("c&d"));
        assert_eq!(form.get("none"), None);
    }

    #[test]
    fn what_no_browser_writes_is_read_without_a_panic() {
        let form = Form::read(b"&&=x&a=%&b=%4&c=%zz&d=%ff&e==1");

        assert_eq!(form.get(""), Some("x"));
        assert_eq!(form.get("a"), Some("%"));
        assert_eq!(form.get("b"), Some("%4"));
        assert_eq!(form.get("c"), Some("%zz"));
        assert_eq!(form.get("d"), Some("\u{fffd}"));
        assert_eq!(form.get("e"), Some("=1"));
    }
}
