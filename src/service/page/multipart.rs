//! Parses a form that contains a file (`multipart/form-data`, RFC 7578).

/// The parts of a form by their names, as they were sent.
pub(super) struct Parts<'a>(Vec<(String, &'a [u8])>);

impl<'a> Parts<'a> {
    /// Parses the parts of a body. Returns None if its type is another one, or names no boundary.
    pub(super) fn read(content_type: &str, body: &'a [u8]) -> Option<Self> {
        let mut parameters = content_type.split(';').map(str::trim);
        if !parameters.next()?.eq_ignore_ascii_case("multipart/form-data") {
            return None;
        }
        let boundary = parameters.find_map(|parameter| {
            let (name, value) = parameter.split_once('=')?;
            name.trim()
                .eq_ignore_ascii_case("boundary")
                .then(|| value.trim().trim_matches('"'))
        })?;
        if boundary.is_empty() || boundary.len() > 70 {
            return None;
        }
        let delimiter = format!("\r\n--{boundary}");
        let delimiter = delimiter.as_bytes();
        // There is no line before the first delimiter.
        let (_, mut rest) = split(body, &delimiter[2..])?;
        let mut parts = Vec::new();
        while let Some((part, after)) = split(rest, delimiter) {
            rest = after;
            if let Some((head, content)) = split(part, b"\r\n\r\n")
                && let Some(name) = name(&String::from_utf8_lossy(head))
            {
                parts.push((name, content));
            }
        }

        Some(Self(parts))
    }

    /// Returns the content of the first part with this name.
    pub(super) fn get(&self, name: &str) -> Option<&'a [u8]> {
        self.0
            .iter()
            .find(|(part, _)| part == name)
            .map(|(_, content)| *content)
    }

    /// Returns the content as text, or None if it is not UTF-8.
    pub(super) fn text(&self, name: &str) -> Option<&'a str> {
        std::str::from_utf8(self.get(name)?).ok()
    }
}

/// Returns the bytes before the first occurrence of `by`, and the bytes after it.
fn split<'a>(bytes: &'a [u8], by: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let at = bytes.windows(by.len()).position(|window| window == by)?;

    Some((&bytes[..at], &bytes[at + by.len()..]))
}

/// Returns the name in the head of a part.
fn name(head: &str) -> Option<String> {
    let disposition = head.lines().find_map(|line| {
        let (field, value) = line.split_once(':')?;
        field
            .trim()
            .eq_ignore_ascii_case("content-disposition")
            .then_some(value)
    })?;

    disposition.split(';').find_map(|parameter| {
        let (name, value) = parameter.trim().split_once('=')?;
        (name == "name").then(|| value.trim_matches('"').to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TYPE: &str = "multipart/form-data; boundary=----x7";

    fn body(file: &[u8]) -> Vec<u8> {
        [
            b"------x7\r\nContent-Disposition: form-data; name=\"seal\"\r\n\r\n123-abc\r\n".as_slice(),
            b"------x7\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a name=b.json\"\r\n\
              Content-Type: application/json\r\n\r\n",
            file,
            b"\r\n------x7--\r\n",
        ]
        .concat()
    }

    #[test]
    fn parts_are_read_as_browsers_write_them() {
        let file = b"{\r\n\"--\": \"\xff----x7\"\r\n\r\n}";
        let body = body(file);
        let parts = Parts::read(TYPE, &body).unwrap();

        assert_eq!(parts.text("seal"), Some("123-abc"));
        assert_eq!(parts.get("file"), Some(&file[..]));
        assert_eq!(parts.text("file"), None, "no UTF-8");
        assert_eq!(parts.get("other"), None);
        let quoted = Parts::read("Multipart/Form-Data; charset=utf-8; boundary=\"----x7\"", &body);
        assert_eq!(quoted.unwrap().text("seal"), Some("123-abc"));
    }

    #[test]
    fn what_no_browser_writes_is_read_without_a_panic() {
        let whole = body(b"{}");
        for end in 0..whole.len() {
            if let Some(parts) = Parts::read(TYPE, &whole[..end]) {
                let _any = (parts.get("seal"), parts.get("file"));
            }
        }
        for content_type in [
            "",
            "text/plain",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "multipart/form-data; boundary",
        ] {
            assert!(Parts::read(content_type, &whole).is_none(), "{content_type}");
        }
    }
}
