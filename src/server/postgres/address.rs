//! Read the address of a database.

use std::str::FromStr as _;

use sqlx::ConnectOptions as _;
use sqlx::postgres::PgConnectOptions;

use crate::server::StoreError;

/// The parameters that an address may have. Of any other the library would log the value, and that may be a password
/// under a name that was mistyped.
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

/// How to connect to the database of this address. The server's administrator sees the name of the application, unless the
/// address names another.
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
        // No number with a fraction is ever asked for, and poolers between here and the server do not know this setting.
        .extra_float_digits(None)
        .disable_statement_logging();

    Ok(match options.get_application_name() {
        Some(_) => options,
        None => options.application_name(application),
    })
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
