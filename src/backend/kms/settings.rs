//! Read an administrator's configuration for all users of a computer: files beside the catalogue,
//! and the environment.

use std::net::{IpAddr, SocketAddr};
use std::path::Path;

use crate::client::without_password;
use crate::environment;
use crate::fault::{Fault, SettingKind};
use crate::licence::HostAddress;
use crate::policy::Policy;
use crate::reading;

/// The file beside the catalogue that names the KMS host of this computer.
const HOST_FILE: &str = "kms-host";
/// The name of the host in the policy.
const POLICY_VALUE: &str = "KmsHost";
/// The file beside the catalogue that lists the domains to search for a KMS host.
const DOMAINS_FILE: &str = "kms-domains";
/// The environment variables for the same settings.
const HOST_VARIABLE: &str = "KAKUNIN_KMS_HOST";
const DOMAINS_VARIABLE: &str = "KAKUNIN_KMS_DOMAINS";
/// The environment variable with the name server to use instead of the system's: an IP address,
/// with a port if it is not 53.
const NAME_SERVER_VARIABLE: &str = "KAKUNIN_NAME_SERVER";
/// The maximum size of a file that is read, in bytes.
const MAX_BYTES: usize = 64 << 10;
/// The port of name servers (RFC 1035, 4.2).
const DNS_PORT: u16 = 53;

/// The configuration outside the state.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KmsSettings {
    /// The host that the administrator's policy demands, whatever was set.
    pub policy_host: Option<ConfiguredHost>,
    /// The host to use.
    pub host: Option<ConfiguredHost>,
    /// The domains to search before this computer's own.
    pub domains: Vec<String>,
    /// The name server to use instead of the system's.
    pub name_server: Option<SocketAddr>,
    /// The configured name server without a password, if it is not the address of one: then no
    /// other is asked.
    pub unusable_name_server: Option<String>,
    /// True if this computer's own domain and its search list are ignored.
    pub only_these_domains: bool,
}

/// A configured host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfiguredHost {
    /// The text as configured, without a password.
    pub text: String,
    /// The address; none if the text is not an address.
    pub address: Option<HostAddress>,
    /// The place of the configuration.
    pub source: Source,
}

/// The place where a host was configured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// With `kakunin kms set`.
    State,
    /// In the policy of the computer.
    Policy,
    /// In a file beside the catalogue.
    File,
    /// In the environment.
    Environment,
}

impl ConfiguredHost {
    /// Makes the configuration from the host of `kakunin kms set`.
    #[must_use]
    pub fn of_state(address: HostAddress) -> Self {
        Self {
            text: address.to_string(),
            address: Some(address),
            source: Source::State,
        }
    }

    fn read(text: &str, source: Source) -> Option<Self> {
        let text = text.trim();

        (!text.is_empty()).then(|| Self {
            text: without_password(text),
            address: text.parse().ok(),
            source,
        })
    }

    /// Returns the address.
    ///
    /// # Errors
    /// [`Fault::NetworkSetting`] if the text is not an address.
    pub(super) fn usable(&self) -> Result<&HostAddress, Fault> {
        let setting = match self.source {
            Source::Policy => POLICY_VALUE,
            Source::File => HOST_FILE,
            Source::State | Source::Environment => HOST_VARIABLE,
        };

        self.address.as_ref().ok_or_else(|| Fault::NetworkSetting {
            kind: SettingKind::KmsHost,
            setting: setting.to_owned(),
            value: self.text.clone(),
        })
    }
}

impl KmsSettings {
    /// Reads the files in the catalogue's folder and the environment.
    #[must_use]
    pub fn find(folder: Option<&Path>) -> Self {
        Self::from_sources(|name| read_small(&folder?.join(name)), environment::text)
    }

    /// Puts the host of a policy before all others.
    #[must_use]
    pub fn with_policy(mut self, policy: &Policy) -> Self {
        let host = policy.kms_host.as_deref();
        self.policy_host = host.and_then(|text| ConfiguredHost::read(text, Source::Policy));

        self
    }

    fn from_sources(
        file: impl Fn(&str) -> Option<String>,
        variable: impl Fn(&str) -> Option<String>,
    ) -> Self {
        let host = file(HOST_FILE)
            .and_then(|text| ConfiguredHost::read(&text, Source::File))
            .or_else(|| {
                variable(HOST_VARIABLE).and_then(|text| ConfiguredHost::read(&text, Source::Environment))
            });
        let mut domains = Vec::new();
        for text in [file(DOMAINS_FILE), variable(DOMAINS_VARIABLE)]
            .into_iter()
            .flatten()
        {
            let named = text
                .split(|symbol: char| symbol.is_whitespace() || symbol == ',')
                .map(|domain| domain.trim_matches('.').to_ascii_lowercase())
                .filter(|domain| !domain.is_empty());
            domains.extend(named);
        }
        let named = variable(NAME_SERVER_VARIABLE);
        let named = named.as_deref().map(str::trim).filter(|text| !text.is_empty());
        let name_server = named.and_then(name_server);

        Self {
            policy_host: None,
            host,
            domains,
            name_server,
            unusable_name_server: named.filter(|_| name_server.is_none()).map(without_password),
            only_these_domains: false,
        }
    }

    /// Returns the fault of a configured name server that is not the address of one.
    pub(super) fn name_server_fault(&self) -> Option<Fault> {
        self.unusable_name_server
            .clone()
            .map(|value| Fault::NetworkSetting {
                kind: SettingKind::NameServer,
                setting: NAME_SERVER_VARIABLE.to_owned(),
                value,
            })
    }
}

fn name_server(text: &str) -> Option<SocketAddr> {
    let with_port = text.parse().ok();

    with_port.or_else(|| {
        let address: IpAddr = text.trim_matches(['[', ']']).parse().ok()?;
        Some(SocketAddr::new(address, DNS_PORT))
    })
}

fn read_small(path: &Path) -> Option<String> {
    reading::read_text(path, MAX_BYTES)
        .ok()
        .map(|text| text.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(files: &[(&str, &str)], variables: &[(&str, &str)]) -> KmsSettings {
        let find = |list: &[(&str, &str)], wanted: &str| {
            list.iter()
                .find(|(name, _)| *name == wanted)
                .map(|(_, text)| (*text).to_owned())
        };

        KmsSettings::from_sources(|name| find(files, name), |name| find(variables, name))
    }

    #[test]
    fn the_file_comes_before_the_environment() {
        let found = settings(
            &[(HOST_FILE, "kms.office.example\n")],
            &[(HOST_VARIABLE, "other:1")],
        );
        let host = found.host.unwrap();
        assert_eq!(host.source, Source::File);
        assert_eq!(host.address.unwrap().to_string(), "kms.office.example:8482");

        let found = settings(&[(HOST_FILE, " \n")], &[(HOST_VARIABLE, "[2001:db8::7]:99")]);
        assert_eq!(found.host.unwrap().source, Source::Environment);
        assert_eq!(settings(&[], &[]), KmsSettings::default());
    }

    #[test]
    fn the_host_of_a_policy_stands_apart_and_is_told_by_its_own_name() {
        let policy = |host: &str| Policy {
            kms_host: Some(host.to_owned()),
            language: None,
        };
        let found =
            settings(&[(HOST_FILE, "kms.office.example")], &[]).with_policy(&policy("kms.example:99"));
        let host = found.policy_host.unwrap();
        assert_eq!(
            (host.source, host.text.as_str()),
            (Source::Policy, "kms.example:99")
        );
        assert_eq!(found.host.unwrap().source, Source::File);

        let unusable = settings(&[], &[])
            .with_policy(&policy("k ms"))
            .policy_host
            .unwrap();
        assert!(
            matches!(unusable.usable(), Err(Fault::NetworkSetting { setting, .. }) if setting == POLICY_VALUE)
        );
        assert_eq!(
            settings(&[], &[]).with_policy(&Policy::default()).policy_host,
            None
        );
    }

    #[test]
    fn what_is_no_address_is_kept_to_be_told_without_its_password() {
        let unusable = |kind, setting: &str, value: &str| Fault::NetworkSetting {
            kind,
            setting: setting.to_owned(),
            value: value.to_owned(),
        };
        for (text, shown) in [
            ("http://kms/", "http://kms/"),
            ("kms:99999", "kms:99999"),
            ("k ms", "k ms"),
            ("http://ken:swordfish@kms:8482", "http://ken:…@kms:8482"),
        ] {
            let host = settings(&[(HOST_FILE, text)], &[]).host.unwrap();
            let told = unusable(SettingKind::KmsHost, HOST_FILE, shown);
            assert_eq!(host.usable(), Err(told), "{text}");
            let host = settings(&[], &[(HOST_VARIABLE, text)]).host.unwrap();
            let told = unusable(SettingKind::KmsHost, HOST_VARIABLE, shown);
            assert_eq!(host.usable(), Err(told), "{text}");
            assert_eq!(host.text, shown);
        }
        for (text, shown) in [
            ("ns.office.example", "ns.office.example"),
            ("192.0.2.256", "192.0.2.256"),
            ("192.0.2.1:99999", "192.0.2.1:99999"),
            ("dns://ken:swordfish@192.0.2.1", "dns://ken:…@192.0.2.1"),
        ] {
            let found = settings(&[], &[(NAME_SERVER_VARIABLE, text)]);
            assert_eq!(found.name_server, None, "{text}");
            let told = unusable(SettingKind::NameServer, NAME_SERVER_VARIABLE, shown);
            assert_eq!(found.name_server_fault(), Some(told), "{text}");
        }
        for text in ["192.0.2.1", " ", ""] {
            let found = settings(&[], &[(NAME_SERVER_VARIABLE, text)]);
            assert_eq!(found.name_server_fault(), None, "{text}");
        }
    }

    #[test]
    fn domains_add_up_in_any_form() {
        let found = settings(
            &[(DOMAINS_FILE, "Office.Example.\nbranch.example, ")],
            &[(DOMAINS_VARIABLE, "lab.example")],
        );
        assert_eq!(found.domains, ["office.example", "branch.example", "lab.example"]);
    }

    #[test]
    fn a_name_server_has_an_address_and_perhaps_a_port() {
        for (text, expected) in [
            ("127.0.0.1:5300", Some("127.0.0.1:5300")),
            ("192.0.2.1", Some("192.0.2.1:53")),
            ("2001:db8::1", Some("[2001:db8::1]:53")),
            ("[2001:db8::1]:54", Some("[2001:db8::1]:54")),
            ("ns.office.example", None),
        ] {
            assert_eq!(
                name_server(text).map(|server| server.to_string()).as_deref(),
                expected,
                "{text}"
            );
        }
    }
}
