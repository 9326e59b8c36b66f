//! Hosts are found by configuration, by DNS, and by memory, in this order.

use std::net::{SocketAddr, UdpSocket};
use std::time::{Duration, Instant};

use kakunin::fault::{Code, Fault};
use kakunin::licence::EventKind;

use super::office::{Client, Host, Manner};
use support::name_server::NameServer;
use support::processes::nobody;

/// Adds an SRV record for a host at this address, under a name of its own.
fn publish(server: &NameServer, domain: &str, priority: u16, weight: u16, host: (&str, SocketAddr)) {
    let (name, address) = host;
    server.add(&format!("{name}.{domain}. 60 A {}", address.ip()));
    srv(
        server,
        domain,
        priority,
        weight,
        &format!("{name}.{domain}."),
        address.port(),
    );
}

fn srv(server: &NameServer, domain: &str, priority: u16, weight: u16, target: &str, port: u16) {
    server.add(&format!(
        "_kakunin-kms._tcp.{domain}. 60 SRV {priority} {weight} {port} {target}"
    ));
}

#[test]
fn a_computer_is_activated_by_the_host_that_dns_names() {
    let server = NameServer::shared();
    let domain = server.domain();
    let host = Host::start(Manner::Intervals(3 * 24 * 60, 30));
    publish(server, &domain, 0, 0, ("kms", host.address));
    let client = Client::new(server, &domain);
    client.lease().unwrap();

    assert!(client.is_activated());
    let state = client.state();
    let name = format!("kms.{domain}:{}", host.address.port());
    assert_eq!(state.kms.last_host.unwrap().to_string(), name);
    assert_eq!(state.kms.retry_minutes, Some(30));
    let last = state.history.iter().next_back().unwrap().clone();
    let contact = last.kms.unwrap();
    assert_eq!(last.what, EventKind::Activated);
    assert_eq!(contact.host.unwrap().to_string(), name);
    assert_eq!((contact.count, contact.threshold), (Some(12), Some(5)));
    assert_eq!(
        (contact.renewal_minutes, contact.retry_minutes),
        (Some(3 * 24 * 60), Some(30))
    );
    let asked = host.asked();
    assert_eq!(asked.len(), 1);
    assert_eq!(asked[0].client_id, client.backend().client_id().unwrap());
}

#[test]
fn a_stale_record_leads_to_the_next_host() {
    let server = NameServer::shared();
    let domain = server.domain();
    let host = Host::start(Manner::Honest);
    publish(server, &domain, 0, 0, ("gone", nobody()));
    srv(server, &domain, 1, 0, &format!("unknown.{domain}."), 8482);
    publish(server, &domain, 2, 0, ("kms", host.address));
    let client = Client::new(server, &domain);
    client.lease().unwrap();

    assert!(client.is_activated());
    let history: Vec<_> = client
        .state()
        .history
        .iter()
        .filter_map(|entry| Some((entry.code, entry.kms.clone()?.host?.name().to_owned())))
        .collect();
    assert_eq!(
        history,
        [
            (Some(Code::Kms2), format!("gone.{domain}")),
            (Some(Code::Net2), format!("unknown.{domain}")),
            (None, format!("kms.{domain}")),
        ]
    );
}

#[test]
fn priorities_come_first_and_weights_share() {
    const ROUNDS: usize = 60;
    let server = NameServer::shared();
    let domain = server.domain();
    let often = Host::start(Manner::Honest);
    let seldom = Host::start(Manner::Honest);
    let reserve = Host::start(Manner::Honest);
    publish(server, &domain, 10, 90, ("often", often.address));
    publish(server, &domain, 10, 10, ("seldom", seldom.address));
    publish(server, &domain, 20, 100, ("reserve", reserve.address));
    let client = Client::new(server, &domain);
    for _ in 0..ROUNDS {
        client.lease().unwrap();
    }

    let (often, seldom) = (often.asked().len(), seldom.asked().len());
    assert_eq!((often + seldom, reserve.asked().len()), (ROUNDS, 0));
    // 54 are expected; fewer than 40 happen once in a hundred million runs.
    assert!(often >= 40, "{often} of {ROUNDS}");
}

#[test]
fn without_a_record_the_domains_are_told() {
    let server = NameServer::shared();
    let domain = server.domain();
    let client = Client::new(server, &domain);
    assert_eq!(
        client.lease(),
        Err(Fault::NoKmsHost {
            domains: vec![domain.clone()]
        })
    );

    // RFC 2782: the root as the target says that there is no such service.
    srv(server, &domain, 0, 0, ".", 8482);
    assert_eq!(client.lease().unwrap_err().code(), Code::Kms1);
    let last = client.state().last_failure.unwrap();
    assert_eq!(last.fault.code(), Code::Kms1);
}

#[test]
fn a_name_server_that_is_down_is_told_with_the_name_that_was_asked_for() {
    let expected = |domain: &str| {
        Err(Fault::NameNotFound {
            host: format!("_kakunin-kms._tcp.{domain}"),
        })
    };
    let refusing = Client::in_network(nobody(), "office.example");
    assert_eq!(refusing.lease(), expected("office.example"));

    // One that takes questions and never answers.
    let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
    let silent = Client::in_network(socket.local_addr().unwrap(), "office.example");
    let began = Instant::now();
    assert_eq!(
        silent.lease_within(Duration::from_secs(1)),
        expected("office.example")
    );
    assert!(began.elapsed() < Duration::from_secs(10), "{:?}", began.elapsed());
}

#[test]
fn the_last_host_that_worked_is_remembered() {
    let server = NameServer::start();
    let domain = server.domain();
    let host = Host::start(Manner::Honest);
    srv(
        &server,
        &domain,
        0,
        0,
        &format!("kms.{domain}."),
        host.address.port(),
    );
    server.add(&format!("kms.{domain}. 60 A 127.0.0.1"));
    let client = Client::new(&server, &domain);
    client.lease().unwrap();

    // Its record is gone, and its name is there.
    server.remove(&format!("_kakunin-kms._tcp.{domain}."));
    client.lease().unwrap();
    assert_eq!(host.asked().len(), 2);

    // With its name gone as well, what is told is what is missing first.
    server.remove(&format!("kms.{domain}."));
    assert_eq!(client.lease().unwrap_err().code(), Code::Kms1);
    server.stop();
    assert_eq!(client.lease().unwrap_err().code(), Code::Net2);
    assert!(client.is_activated(), "nothing was lost");

    server.restart();
    srv(&server, &domain, 0, 0, "kms.office.example.", host.address.port());
    server.add("kms.office.example. 60 A 127.0.0.1");
    client.lease().unwrap();
    assert_eq!(client.state().last_failure, None);
}

#[test]
fn a_configured_host_is_the_only_one() {
    let server = NameServer::shared();
    let domain = server.domain();
    let published = Host::start(Manner::Honest);
    publish(server, &domain, 0, 0, ("kms", published.address));
    let client = Client::new(server, &domain);
    let configure = |host: &str| {
        client
            .backend()
            .configure_host(Some(host.parse().unwrap()))
            .unwrap();
    };

    configure(&format!("no-such-name.{domain}"));
    assert_eq!(
        client.lease(),
        Err(Fault::NameNotFound {
            host: format!("no-such-name.{domain}")
        })
    );
    let down = nobody();
    configure(&down.to_string());
    assert_eq!(
        client.lease(),
        Err(Fault::KmsHostUnreachable {
            host: down.to_string(),
            timed_out: false
        })
    );
    assert!(published.asked().is_empty());

    let other = Host::listen("[::1]:0", Manner::Honest);
    configure(&other.address.to_string());
    client.lease().unwrap();
    assert_eq!(other.asked().len(), 1);
    client.backend().configure_host(None).unwrap();
    client.lease().unwrap();
    assert_eq!(published.asked().len(), 1);
}

#[test]
fn what_a_host_decides_ends_the_search() {
    let server = NameServer::shared();
    let domain = server.domain();
    let few = Fault::TooFewComputers {
        count: 3,
        threshold: 5,
    };
    let first = Host::start(Manner::Refuse(Box::new(few.clone()), None));
    let second = Host::start(Manner::Honest);
    publish(server, &domain, 0, 0, ("gone", nobody()));
    publish(server, &domain, 1, 0, ("first", first.address));
    publish(server, &domain, 2, 0, ("second", second.address));
    let client = Client::new(server, &domain);

    assert_eq!(client.lease(), Err(few), "and not that the one before was away");
    assert!(second.asked().is_empty());
    let last = client.state().history.iter().next_back().unwrap().clone();
    assert_eq!(last.code, Some(Code::Kms4));
    assert_eq!(last.kms.unwrap().count, Some(3));
}

#[test]
fn further_domains_are_looked_in_where_the_first_has_no_host() {
    let server = NameServer::shared();
    let (first, second) = (server.domain(), server.domain());
    let host = Host::start(Manner::Honest);
    publish(server, &second, 0, 0, ("kms", host.address));
    // The name server is not asked to answer for this domain, and says so.
    let client = Client::new(server, &format!("elsewhere.example {first} {second}"));
    let (code, out) = client.run(&["agent", "--once"]);
    assert_eq!(code, 0, "{out}");
    assert_eq!(host.asked().len(), 1);
}

#[test]
fn a_record_that_is_an_alias_is_followed() {
    let server = NameServer::shared();
    let (domain, other) = (server.domain(), server.domain());
    let host = Host::start(Manner::Honest);
    publish(server, &other, 0, 0, ("kms", host.address));
    server.add(&format!("_kakunin-kms._tcp.{domain}. 60 CNAME alias.{domain}."));
    server.add(&format!("alias.{domain}. 60 CNAME _kakunin-kms._tcp.{other}."));
    let client = Client::new(server, &domain);
    client.lease().unwrap();

    // One that leads in a circle leads nowhere.
    let circle = server.domain();
    server.add(&format!(
        "_kakunin-kms._tcp.{circle}. 60 CNAME _kakunin-kms._tcp.{circle}."
    ));
    assert!(Client::new(server, &circle).lease().is_err());
}

#[test]
fn a_name_server_that_refuses_is_named_as_such() {
    let server = NameServer::shared();
    // The server answers for its own zones alone.
    let client = Client::new(server, "elsewhere.example");

    assert_eq!(
        client.lease(),
        Err(Fault::NameServerRefused {
            domains: vec!["elsewhere.example".to_owned()]
        })
    );
}
