//! Parses the address of a database.

use std::net::IpAddr;
use std::str::FromStr as _;

use sqlx::ConnectOptions as _;
use sqlx::postgres::{PgConnectOptions, PgSslMode};

use crate::server::StoreError;

/// The parameters that an address may have. The library would log the value of any other parameter,
/// and that value may be a password under a mistyped name.
const PARAMETERS: [&str; 18] = [
    "application_name",
    "dbname",
    "host",
    "hostaddr",
    "options",
    "password",
    "port",
    "ssl-ca",
    "ssl-cert",
    "ssl-key",
    "ssl-mode",
    "ssl-root-cert",
    "sslcert",
    "sslkey",
    "sslmode",
    "sslrootcert",
    "statement-cache-capacity",
    "user",
];

/// Returns the options to connect to the database at this address. The server's administrator sees
/// the name of the application, unless the address specifies another one.
pub(crate) fn options(url: &str, application: &str) -> Result<PgConnectOptions, StoreError> {
    let parameters = url.split_once('?').map_or("", |(_, parameters)| parameters);
    let parameters = parameters
        .split_once('#')
        .map_or(parameters, |(before, _)| before);
    for parameter in parameters.split('&').filter(|parameter| !parameter.is_empty()) {
        let name = parameter.split_once('=').map_or(parameter, |(name, _)| name);
        if !PARAMETERS.contains(&name) {
            return Err(StoreError::BadAddress);
        }
    }

    let options = PgConnectOptions::from_str(url)
        .map_err(|_| StoreError::BadAddress)?
        // No fractional numbers are ever read, and poolers between here and the server do not know
        // this setting.
        .extra_float_digits(None)
        .disable_statement_logging();

    // "prefer", the library's default, falls back to plain text if the peer claims not to support
    // TLS.
    let may_be_read = matches!(options.get_ssl_mode(), PgSslMode::Allow | PgSslMode::Prefer);
    if may_be_read && options.get_socket().is_none() && !is_here(options.get_host()) {
        return Err(StoreError::WithoutTls {
            host: options.get_host().to_owned(),
        });
    }

    Ok(match options.get_application_name() {
        Some(_) => options,
        None => options.application_name(application),
    })
}

/// Returns whether traffic to this host stays on this computer.
fn is_here(host: &str) -> bool {
    let address = host.trim_matches(['[', ']']).parse::<IpAddr>();

    host.starts_with('/') || host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use crate::server::StoreError;

    use super::PgConnectOptions;

    fn options(url: &str) -> Result<PgConnectOptions, StoreError> {
        super::options(url, "kakunin-service")
    }

    #[test]
    fn a_parameter_that_nobody_knows_is_refused_without_repeating_it() {
        let refused = options("postgres://kakunin@localhost/kakunin?pasword=never-shown").unwrap_err();

        assert!(!refused.to_string().contains("never-shown"));
        assert!(!format!("{refused:?}").contains("never-shown"));
    }

    #[test]
    fn an_address_that_is_none_is_refused_without_repeating_it() {
        for wrong in [
            "postgres://kakunin:never-shown@localhost:port/kakunin",
            "postgres://kakunin:never-shown@[::1/kakunin",
            "postgres://kakunin:never-shown@localhost/kakunin?sslmode=never-shown",
        ] {
            let refused = options(wrong).unwrap_err();
            assert!(!format!("{refused} {refused:?}").contains("never-shown"));
        }
    }

    #[test]
    fn another_computer_is_not_spoken_to_in_plain_unless_that_is_written_out() {
        for plain in [
            "postgres://kakunin:never-shown@db.example/kakunin",
            "postgres://kakunin:never-shown@192.0.2.1/kakunin",
            "postgres://kakunin:never-shown@[2001:db8::1]/kakunin",
            "postgres://kakunin:never-shown@localhost.example/kakunin",
            "postgres://kakunin:never-shown@localhost/kakunin?host=db.example",
            "postgres://kakunin:never-shown@localhost/kakunin?hostaddr=192.0.2.1",
            "postgres://kakunin:never-shown@db.example/kakunin?sslmode=prefer",
            "postgres://kakunin:never-shown@db.example/kakunin?sslmode=allow",
        ] {
            let refused = options(plain).unwrap_err();
            assert!(
                matches!(refused, StoreError::WithoutTls { .. }),
                "{plain}: {refused}"
            );
            assert!(!format!("{refused} {refused:?}").contains("never-shown"));
        }
        for meant in [
            "postgres://kakunin@db.example/kakunin?sslmode=require",
            "postgres://kakunin@db.example/kakunin?sslmode=verify-ca",
            "postgres://kakunin@db.example/kakunin?sslmode=verify-full",
            "postgres://kakunin@db.example/kakunin?sslmode=disable",
            "postgres://kakunin@localhost/kakunin",
            "postgres://kakunin@127.0.0.1:5433/kakunin",
            "postgres://kakunin@[::1]/kakunin",
            "postgres:///kakunin?host=/run/postgresql",
        ] {
            assert!(options(meant).is_ok(), "{meant}");
        }
    }

    #[test]
    fn the_server_sees_who_connects() {
        let name = |url| {
            options(url)
                .unwrap()
                .get_application_name()
                .map(ToOwned::to_owned)
        };

        assert_eq!(
            name("postgres://localhost/kakunin").as_deref(),
            Some("kakunin-service")
        );
        assert_eq!(
            name("postgres://localhost/kakunin?application_name=one").as_deref(),
            Some("one")
        );
    }
}
