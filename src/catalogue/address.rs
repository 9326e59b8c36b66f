//! Addresses of the web and of services.

/// The maximum length of an address, in bytes.
pub(super) const MAX_ADDRESS: usize = 2000;

/// The path of the page of every service.
#[cfg(any(feature = "wizard", feature = "service"))]
pub(crate) const PAGE: &str = "/activate";

/// The reason why a text is not the address of a service.
#[cfg(any(feature = "wizard", feature = "service"))]
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum NotAService {
    /// Nothing is wrong but that its beginning is missing; this is the address with it.
    #[error("the beginning of the service's address is missing: write it as {0}")]
    Beginning(String),
    /// There is a user name in it, and perhaps a password, so that it is not repeated.
    #[error("the address of a service holds no user name and no password: write it without them")]
    SignIn,
    /// Anything else.
    #[error(
        "this is not the address of a service: it begins with https:// (or http:// for trials), for example \
         https://activation.momiji.example/"
    )]
    Other,
}

/// Returns the address of a service as it is meant by somebody who types it, or copies it from a
/// browser that shows the service's page: without spaces around it, in lower case, and without the
/// path of that page.
#[cfg(any(feature = "wizard", feature = "service"))]
pub(crate) fn of_service(text: &str) -> Result<String, NotAService> {
    let text = text.trim();
    let (scheme, rest) = match text.split_once("://") {
        Some((scheme, rest)) => (scheme.to_ascii_lowercase(), rest),
        None => (String::new(), text),
    };
    // Wherever it is: a password may contain a slash.
    if rest.contains('@') {
        return Err(NotAService::SignIn);
    }
    let rest = rest.split(['?', '#']).next().unwrap_or_default();
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let rest = format!("{}{}", authority.to_ascii_lowercase(), above_page(path));
    let sound = |address: String| {
        let is_sound = address.len() <= MAX_ADDRESS
            && address.chars().all(|symbol| symbol.is_ascii_graphic())
            && host_of(&address).is_some();
        is_sound.then_some(address)
    };

    match scheme.as_str() {
        "" if text.contains("://") => Err(NotAService::Other),
        "" => {
            let is_here = host(rest.split('/').next().unwrap_or_default()).is_some_and(is_this_computer);
            let scheme = if is_here { "http" } else { "https" };
            let meant = sound(format!("{scheme}://{rest}"));

            Err(meant.map_or(NotAService::Other, NotAService::Beginning))
        }
        scheme => sound(format!("{scheme}://{rest}")).ok_or(NotAService::Other),
    }
}

/// Returns a path without the service's page at its end.
#[cfg(any(feature = "wizard", feature = "service"))]
fn above_page(path: &str) -> &str {
    let path = path.trim_end_matches('/');
    let start = path.len().saturating_sub(PAGE.len());

    match path.get(start..) {
        Some(end) if end.eq_ignore_ascii_case(PAGE) => path[..start].trim_end_matches('/'),
        _ => path,
    }
}

/// Returns whether an address may be opened or requested: `https://host…`, or `http://` on this
/// computer for trials.
pub(crate) fn is_secure_or_here(address: &str) -> bool {
    host_of(address).is_some_and(|(is_secure, host)| is_secure || is_this_computer(host))
}

/// Returns whether a web address uses TLS, and its host.
fn host_of(address: &str) -> Option<(bool, &str)> {
    let (is_secure, rest) = match address.strip_prefix("https://") {
        Some(rest) => (true, rest),
        None => (false, address.strip_prefix("http://")?),
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();

    Some((is_secure, host(authority)?))
}

/// Returns the host of an authority (RFC 3986 section 3.2); none if there is a user name, or an
/// invalid port.
fn host(authority: &str) -> Option<&str> {
    let end_of_literal = authority.find(']').map_or(0, |at| at + 1);
    let (host, port) = match authority.get(end_of_literal..)?.find(':') {
        Some(at) => authority.split_at(end_of_literal + at),
        None => (authority, ""),
    };
    let port_is_sound = port.is_empty() || port.get(1..)?.parse::<u16>().is_ok_and(|port| port > 0);
    let host_is_sound = !host.is_empty()
        && host
            .chars()
            .all(|symbol| symbol.is_ascii_alphanumeric() || "-.[]:".contains(symbol));

    (port_is_sound && host_is_sound).then_some(host)
}

fn is_this_computer(host: &str) -> bool {
    matches!(host, "localhost" | "127.0.0.1" | "[::1]")
}

#[cfg(all(test, any(feature = "wizard", feature = "service")))]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_taken_as_it_is_meant() {
        for (text, meant) in [
            (
                "https://activation.momiji.example",
                "https://activation.momiji.example",
            ),
            (
                " https://activation.momiji.example/ \r\n",
                "https://activation.momiji.example",
            ),
            (
                "HTTPS://Activation.Momiji.example//",
                "https://activation.momiji.example",
            ),
            ("HTTP://LOCALHOST:8480", "http://localhost:8480"),
            ("http://127.0.0.1:8480/activate", "http://127.0.0.1:8480"),
            ("http://[::1]:8480/Activate/", "http://[::1]:8480"),
            (
                "https://activation.momiji.example/activate?i=055779-646106&lang=en#top",
                "https://activation.momiji.example",
            ),
            (
                "https://momiji.example/Licences/activate",
                "https://momiji.example/Licences",
            ),
            (
                "https://momiji.example/Licences/",
                "https://momiji.example/Licences",
            ),
            (
                "https://momiji.example/reactivate",
                "https://momiji.example/reactivate",
            ),
        ] {
            assert_eq!(of_service(text).as_deref(), Ok(meant), "{text:?}");
        }
    }

    #[test]
    fn what_is_wrong_is_told_and_a_password_is_not_repeated() {
        let beginning = |address: &str| NotAService::Beginning(address.to_owned());
        for (text, expected) in [
            ("127.0.0.1:8480", beginning("http://127.0.0.1:8480")),
            (" LocalHost:8480/activate", beginning("http://localhost:8480")),
            ("Momiji.example/", beginning("https://momiji.example")),
            ("https://user:pw@momiji.example", NotAService::SignIn),
            ("user:pw@momiji.example", NotAService::SignIn),
            ("https://user:80/p@momiji.example", NotAService::SignIn),
            ("https://user:80?p@momiji.example", NotAService::SignIn),
            ("HTTP://user@127.0.0.1:8480/activate", NotAService::SignIn),
            ("", NotAService::Other),
            ("https://", NotAService::Other),
            ("://momiji.example", NotAService::Other),
            ("ftp://momiji.example", NotAService::Other),
            ("file:///etc/passwd", NotAService::Other),
            ("https://momiji.example:99999", NotAService::Other),
            ("https://momiji example", NotAService::Other),
            ("/activate", NotAService::Other),
        ] {
            assert_eq!(of_service(text), Err(expected), "{text:?}");
        }
    }
}
