//! Parses the address of a database, which may name several servers.

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

/// The parameter that asks for a server which takes changes, as other programs of PostgreSQL have it,
/// and its values.
const TARGET: &str = "target_session_attrs";
const TAKES_CHANGES: [&str; 2] = ["read-write", "primary"];
/// The parameters that name a server, and would name the same one for each of several.
const OF_ONE_SERVER: [&str; 3] = ["host", "hostaddr", "port"];

/// The servers that an address names.
#[derive(Debug, Clone)]
pub(crate) struct Address {
    /// The options to connect to each server; at least one.
    pub(crate) servers: Vec<PgConnectOptions>,
    /// True if a server that takes no changes is not the right one: there are several, or the
    /// address says so.
    pub(crate) must_take_changes: bool,
}

impl Address {
    /// Parses `postgres://USER:PASSWORD@HOST:PORT,HOST:PORT/DATABASE?PARAMETERS`. The server's
    /// administrator sees the name of the application, unless the address specifies another one.
    pub(crate) fn parse(url: &str, application: &str) -> Result<Self, StoreError> {
        let (scheme, rest) = url.split_once("://").ok_or(StoreError::BadAddress)?;
        let (authority, rest) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
        let (user, hosts) = match authority.rsplit_once('@') {
            Some((user, hosts)) => (format!("{user}@"), hosts),
            None => (String::new(), authority),
        };
        let (path, parameters) = rest.split_once('?').unwrap_or((rest, ""));
        let (asked, parameters): (Vec<&str>, Vec<&str>) = parameters
            .split('&')
            .partition(|parameter| name_of(parameter) == TARGET);
        let sound = asked.iter().all(|parameter| {
            parameter
                .split_once('=')
                .is_some_and(|(_, value)| TAKES_CHANGES.contains(&value))
        });
        let hosts: Vec<&str> = hosts.split(',').collect();
        let is_ambiguous = hosts.len() > 1
            && (hosts.iter().any(|host| host.is_empty())
                || parameters
                    .iter()
                    .any(|each| OF_ONE_SERVER.contains(&name_of(each))));
        if !sound || is_ambiguous {
            return Err(StoreError::BadAddress);
        }

        let parameters = parameters.join("&");
        let servers = hosts
            .iter()
            .map(|host| {
                options(
                    &format!("{scheme}://{user}{host}{path}?{parameters}"),
                    application,
                )
            })
            .collect::<Result<Vec<_>, _>>()?;

        Ok(Self {
            must_take_changes: servers.len() > 1 || !asked.is_empty(),
            servers,
        })
    }
}

/// Returns the name of a parameter.
fn name_of(parameter: &str) -> &str {
    parameter.split_once('=').map_or(parameter, |(name, _)| name)
}

/// Returns the options to connect to one server.
fn options(url: &str, application: &str) -> Result<PgConnectOptions, StoreError> {
    let parameters = url.split_once('?').map_or("", |(_, parameters)| parameters);
    let parameters = parameters
        .split_once('#')
        .map_or(parameters, |(before, _)| before);
    for parameter in parameters.split('&').filter(|parameter| !parameter.is_empty()) {
        if !PARAMETERS.contains(&name_of(parameter)) {
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

    use super::{Address, PgConnectOptions};

    fn parse(url: &str) -> Result<Address, StoreError> {
        Address::parse(url, "kakunin-service")
    }

    fn options(url: &str) -> Result<PgConnectOptions, StoreError> {
        parse(url).map(|mut address| address.servers.remove(0))
    }

    #[test]
    fn several_servers_have_all_else_in_common() {
        let address = parse(
            "postgresql://kakunin:p%40ss@db1.example:5433,[2001:db8::1],db3.example/kakunin\
             ?sslmode=require&target_session_attrs=read-write&application_name=one",
        )
        .unwrap();

        assert!(address.must_take_changes);
        let places: Vec<_> = address
            .servers
            .iter()
            .map(|server| (server.get_host(), server.get_port()))
            .collect();
        assert_eq!(
            places,
            [
                ("db1.example", 5433),
                ("[2001:db8::1]", 5432),
                ("db3.example", 5432)
            ]
        );
        for server in &address.servers {
            assert_eq!(server.get_username(), "kakunin");
            assert_eq!(server.get_database(), Some("kakunin"));
            assert_eq!(server.get_application_name(), Some("one"));
        }
    }

    #[test]
    fn one_server_is_taken_as_it_is_unless_the_address_says_otherwise() {
        let must_take_changes = |url| parse(url).unwrap().must_take_changes;

        assert!(!must_take_changes("postgres://localhost/kakunin"));
        assert!(must_take_changes(
            "postgres://localhost/kakunin?target_session_attrs=primary"
        ));
    }

    #[test]
    fn several_servers_of_which_one_is_unclear_or_in_plain_are_refused() {
        for wrong in [
            "postgres://kakunin:never-shown@localhost,/kakunin",
            "postgres://kakunin:never-shown@localhost,,127.0.0.1/kakunin",
            "postgres://kakunin:never-shown@localhost,127.0.0.1/kakunin?port=5433",
            "postgres://kakunin:never-shown@localhost,127.0.0.1/kakunin?host=db.example",
            "postgres://kakunin:never-shown@localhost/kakunin?target_session_attrs=standby",
            "postgres://kakunin:never-shown@localhost/kakunin?target_session_attrs",
        ] {
            let refused = parse(wrong).unwrap_err();
            assert!(matches!(refused, StoreError::BadAddress), "{wrong}: {refused}");
            assert!(!format!("{refused} {refused:?}").contains("never-shown"));
        }
        let plain = parse("postgres://kakunin@localhost,db.example/kakunin").unwrap_err();
        assert!(matches!(plain, StoreError::WithoutTls { host } if host == "db.example"));
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
