//! Check the steps to an activation one by one, and find the first problem.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp, Unit};
use tokio::net::TcpStream;

use super::ask;
use super::names::Names;
use super::order::in_order;
use crate::backend::Backend;
use crate::codes::KeyKind;
use crate::fault::{Code, Fault};
use crate::licence::{HostAddress, State};
use crate::wire::kms::SRV_LABEL;

/// The maximum time to connect.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// A step on the way to an activation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Check {
    /// The vendor's catalogue exists and is genuine.
    Catalogue,
    /// A product key is installed, and not blocked.
    Key,
    /// The name of the KMS host, or of the service, can be resolved.
    Name,
    /// The port accepts connections.
    Port,
    /// The connection is secure, and its certificate is the service's own.
    Tls,
    /// Both clocks agree.
    Clock,
    /// The KMS host, or the service, answers correctly.
    Answer,
}

impl Check {
    /// Returns the step's name for programs.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Catalogue => "catalogue",
            Self::Key => "key",
            Self::Name => "name",
            Self::Port => "port",
            Self::Tls => "tls",
            Self::Clock => "clock",
            Self::Answer => "answer",
        }
    }
}

/// The result of one step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The step.
    pub check: Check,
    /// The observed names, addresses and times. No sentences.
    pub seen: Vec<String>,
    /// The result of the check; none if the step was not taken.
    pub result: Option<Result<(), Fault>>,
}

/// The steps of one diagnosis: after the first step that fails, none is taken.
#[derive(Debug, Default)]
struct Diagnosis(Vec<Finding>);

impl Diagnosis {
    /// Records the result of a step. Returns whether the next step may be taken.
    fn step(&mut self, check: Check, seen: Vec<String>, result: Result<(), Fault>) -> bool {
        let goes_on = result.is_ok();
        self.0.push(Finding {
            check,
            seen,
            result: Some(result),
        });

        goes_on
    }

    /// Records a step that is not taken, but does not end the diagnosis.
    fn leave_out(&mut self, check: Check) {
        self.0.push(Finding {
            check,
            seen: Vec::new(),
            result: None,
        });
    }

    /// Returns all findings, including the steps that were not taken.
    fn with_rest(mut self, steps: &[Check]) -> Vec<Finding> {
        for check in steps {
            if !self.0.iter().any(|finding| finding.check == *check) {
                self.leave_out(*check);
            }
        }

        self.0
    }
}

/// The steps to a KMS host.
const HOST_CHECKS: [Check; 6] = [
    Check::Catalogue,
    Check::Key,
    Check::Name,
    Check::Port,
    Check::Clock,
    Check::Answer,
];
/// The steps to the vendor's service.
const SERVICE_CHECKS: [Check; 6] = [
    Check::Catalogue,
    Check::Key,
    Check::Name,
    Check::Port,
    Check::Tls,
    Check::Clock,
];

impl Backend {
    /// Checks the steps to an activation. With a KMS client key, the last step is a real attempt,
    /// which is in the history like any other; otherwise nothing is changed or used up.
    pub async fn diagnose(&self) -> Vec<Finding> {
        let mut diagnosis = Diagnosis::default();
        let catalogue = vec![self.catalogue.vendor.id.clone(), self.product.id.clone()];
        diagnosis.step(Check::Catalogue, catalogue, Ok(()));
        let state = match self.state_with_key() {
            Ok(state) => state,
            Err(fault) => {
                diagnosis.step(Check::Key, Vec::new(), Err(fault));
                return diagnosis.with_rest(&SERVICE_CHECKS);
            }
        };
        let is_client = state
            .key
            .as_ref()
            .is_some_and(|key| key.kind() == KeyKind::KmsClient);
        let steps = if is_client { &HOST_CHECKS } else { &SERVICE_CHECKS };
        let key = match &state.key {
            None => Err(Fault::NoKey),
            Some(_) if state.blocked_at.is_some() => Err(Fault::BlockedKey),
            Some(_) => Ok(()),
        };
        let mut shown: Vec<String> = state.key.iter().map(|key| key.name().to_string()).collect();
        // Whoever is activated with all users needs no key; and one for all that is not believed is the
        // reason why this user has none.
        let (computer, not_believed) = self.of_computer(Timestamp::now());
        let is_activated = computer.is_some_and(|computer| computer.status.is_activated());
        let key = match (key, not_believed) {
            (Err(Fault::NoKey), Some(fault)) => Err(fault),
            (Err(Fault::NoKey), None) if is_activated => Ok(()),
            (key, not_believed) => {
                shown.extend(not_believed.map(|fault| fault.code().to_string()));
                key
            }
        };
        if diagnosis.step(Check::Key, shown, key) {
            if is_client {
                self.check_host(&state, &mut diagnosis).await;
            } else {
                self.check_service(&mut diagnosis).await;
            }
        }

        diagnosis.with_rest(steps)
    }

    fn state_with_key(&self) -> Result<State, Fault> {
        let mut state = self.load()?.state;
        self.install_client_key(&mut state, Timestamp::now());

        Ok(state)
    }

    async fn check_host(&self, state: &State, diagnosis: &mut Diagnosis) {
        let names = Names::new(&self.kms);
        let (seen, hosts) = self.hosts(state, &names).await;
        let hosts = match hosts {
            Ok(hosts) => hosts,
            Err(fault) => {
                diagnosis.step(Check::Name, seen, Err(fault));
                return;
            }
        };
        let mut shown = seen;
        let mut reached = Vec::new();
        let mut name_fault = None;
        let mut port_fault = None;
        let mut found = None;
        for host in hosts {
            let addresses = match names.addresses(&host).await {
                Ok(addresses) => addresses,
                Err(fault) => {
                    shown.push(format!("{host}: {}", fault.code()));
                    name_fault = name_fault.or(Some(fault));
                    continue;
                }
            };
            let list: Vec<String> = addresses.iter().map(ToString::to_string).collect();
            shown.push(format!("{host}: {}", list.join(" ")));
            let connected = tokio::time::timeout(CONNECT_TIMEOUT, TcpStream::connect(&addresses[..])).await;
            if matches!(connected, Ok(Ok(_))) {
                reached.push(host.to_string());
                found = Some((host, addresses));
                break;
            }
            let fault = Fault::KmsHostUnreachable {
                host: host.to_string(),
                timed_out: connected.is_err(),
            };
            reached.push(format!("{host}: {}", fault.code()));
            port_fault = port_fault.or(Some(fault));
        }
        let (host, addresses) = match (found, port_fault, name_fault) {
            (Some(found), _, _) => {
                diagnosis.step(Check::Name, shown, Ok(()));
                diagnosis.step(Check::Port, reached, Ok(()));
                found
            }
            (None, Some(fault), _) => {
                diagnosis.step(Check::Name, shown, Ok(()));
                diagnosis.step(Check::Port, reached, Err(fault));
                return;
            }
            (None, None, fault) => {
                let domains = names.domains().to_vec();
                let fault = fault.unwrap_or(Fault::NoKmsHost { domains });
                diagnosis.step(Check::Name, shown, Err(fault));
                return;
            }
        };
        let there = match ask::time(&host, &addresses).await {
            Ok(there) => there,
            Err(fault) => {
                diagnosis.step(Check::Answer, vec![host.to_string()], Err(fault));
                return;
            }
        };
        if !self.check_clock(diagnosis, there) {
            return;
        }
        let result = self.lease(super::PATIENCE).await.map(drop);
        diagnosis.step(Check::Answer, vec![host.to_string()], result);
    }

    /// Returns the hosts in the order in which they would be tried, and a description of their
    /// source.
    async fn hosts(&self, state: &State, names: &Names) -> (Vec<String>, Result<Vec<HostAddress>, Fault>) {
        if let Some(configured) = self.configured_host(state) {
            let hosts = configured.usable().map(|address| vec![address.clone()]);
            return (vec![configured.text], hosts);
        }
        let mut seen = Vec::new();
        let mut hosts = Vec::new();
        let mut silence = names.unusable();
        for domain in names.domains() {
            let name = format!("{SRV_LABEL}.{domain}");
            match names.hosts_in(domain).await {
                Ok(records) => {
                    let found = in_order(records, super::search::random);
                    let shown: Vec<String> = found.iter().map(ToString::to_string).collect();
                    seen.push(format!(
                        "{name}: {}",
                        if shown.is_empty() {
                            "–".to_owned()
                        } else {
                            shown.join(" ")
                        }
                    ));
                    hosts.extend(found);
                }
                Err(fault) => {
                    seen.push(format!("{name}: {}", fault.code()));
                    silence = silence.or(Some(fault));
                }
            }
        }
        hosts.extend(state.kms.last_host.clone());
        let domains = names.domains().to_vec();
        let result = if hosts.is_empty() {
            Err(silence.unwrap_or(Fault::NoKmsHost { domains }))
        } else {
            Ok(hosts)
        };

        (seen, result)
    }

    async fn check_service(&self, diagnosis: &mut Diagnosis) {
        let host = vec![self.service.host()];
        let way = [Check::Name, Check::Port, Check::Tls];
        match self.service.examine().await {
            Ok(there) => {
                for check in way {
                    diagnosis.step(check, host.clone(), Ok(()));
                }
                self.check_clock(diagnosis, there);
            }
            Err(Fault::ClocksDiffer { here, there }) => {
                for check in [Check::Name, Check::Port] {
                    diagnosis.step(check, host.clone(), Ok(()));
                }
                let seen = times(here, there);
                diagnosis.step(Check::Clock, seen, Err(Fault::ClocksDiffer { here, there }));
            }
            // Behind a proxy, the proxy alone was met: it would look the service's name up itself.
            Err(fault @ (Fault::ProxyFailed { .. } | Fault::ProxySignIn { .. })) => {
                let proxy = match &fault {
                    Fault::ProxyFailed { proxy, .. } => Some(proxy.clone()),
                    Fault::ProxySignIn { proxy, .. } => proxy.clone(),
                    _ => None,
                };
                diagnosis.leave_out(Check::Name);
                diagnosis.step(Check::Port, proxy.into_iter().collect(), Err(fault));
            }
            Err(fault) => {
                let at = match fault.code() {
                    Code::Net2 | Code::Net8 => Check::Name,
                    Code::Net4 | Code::Net6 => Check::Tls,
                    _ => Check::Port,
                };
                for check in way {
                    let is_there = check == at;
                    let result = if is_there { Err(fault.clone()) } else { Ok(()) };
                    if !diagnosis.step(check, host.clone(), result) {
                        break;
                    }
                }
            }
        }
    }

    /// Compares the clocks. An answer without a time counts as agreement.
    fn check_clock(&self, diagnosis: &mut Diagnosis, there: Option<Timestamp>) -> bool {
        let here = Timestamp::now();
        let Some(there) = there else {
            return diagnosis.step(Check::Clock, Vec::new(), Ok(()));
        };
        let tolerance = SignedDuration::from_hours(self.product.policy.clock_tolerance_hours.into());
        let differ = here.duration_since(there).abs() > tolerance;
        let result = if differ {
            Err(Fault::ClocksDiffer { here, there })
        } else {
            Ok(())
        };

        diagnosis.step(Check::Clock, times(here, there), result)
    }
}

/// Returns the times of both clocks, in whole seconds: nobody compares clocks by less.
fn times(here: Timestamp, there: Timestamp) -> Vec<String> {
    let shown = |time: Timestamp| time.round(Unit::Second).unwrap_or(time).to_string();

    vec![shown(here), shown(there)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_are_shown_in_whole_seconds() {
        let time = |text: &str| text.parse().unwrap();

        assert_eq!(
            times(
                time("2026-10-05T03:04:05.678901234Z"),
                time("2026-10-05T03:04:06Z")
            ),
            ["2026-10-05T03:04:06Z", "2026-10-05T03:04:06Z"]
        );
    }
}
