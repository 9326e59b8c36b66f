//! A parser for the header `Forwarded` (RFC 7239).

/// Returns the node that one proxy forwards for, from one element of the header: the value of
/// `for=`, without quotes.
///
/// Elements are split at every comma, even inside quotes, because a forged quote before a proxy's
/// own element must not swallow that element. An element that was split inside quotes, or that
/// contains `for=` twice, is therefore rejected.
pub(super) fn node(element: &str) -> Option<&str> {
    let mut node = None;
    for pair in element.split(';').map(str::trim).filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=')?;
        let value = bare(value)?;
        if name.eq_ignore_ascii_case("for") && node.replace(value).is_some() {
            return None;
        }
    }

    node
}

/// Removes the quotes around a value. Returns `None` if quotes or escapes are anywhere else.
fn bare(value: &str) -> Option<&str> {
    let bare = value
        .strip_prefix('"')
        .map_or(Some(value), |rest| rest.strip_suffix('"'))?;

    (!bare.contains(['"', '\\'])).then_some(bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_quoted_or_not_is_read() {
        assert_eq!(node(" for=192.0.2.1;proto=http;"), Some("192.0.2.1"));
        assert_eq!(
            node("by=203.0.113.43; FOR=\"[2001:db8::1]:80\""),
            Some("[2001:db8::1]:80")
        );
    }

    #[test]
    fn what_is_torn_apart_is_not_read() {
        // Examples such as a client's Host, `x,for=192.0.2.1`, inside a proxy's quotes.
        for torn in [
            "for=192.0.2.1\"",
            "for=192.0.2.1;y=\"",
            "for=192.0.2.1;y=\\\"\"",
            "host=\"x;for=192.0.2.1;y\";for=192.0.2.2",
            "for=192.0.2.1;for=192.0.2.2",
            "for",
            "",
        ] {
            assert_eq!(node(torn), None, "{torn}");
        }
    }
}
