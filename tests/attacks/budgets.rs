//! Guessing from many networks, and spoiling it for those who are right.

use std::net::Ipv6Addr;

use kakunin::codes::{InstallationId, KeyKind, ProductKey};
use kakunin::fault::Code;
use kakunin::service::{Limits, Proxy, Role, Transport};
use kakunin::wire::{LookupRequest, Problem, path};
use reqwest::header::HeaderValue;
use serde_json::Value;

use crate::size;
use support::service::{Answer, Caller, Computer, PRODUCT, Vendor, json_body, read};

/// A service behind a proxy on this computer, so that requests can come from any network.
async fn behind_a_proxy(limits: Limits, header: &str) -> Vendor {
    let proxy = Proxy {
        networks: vec!["127.0.0.1".parse().unwrap()],
        header: header.parse().unwrap(),
    };
    let transport = Transport {
        proxy: Some(proxy),
        ..Transport::default()
    };

    Vendor::start_as(limits, transport).await
}

/// Somebody's key that nobody issued: one serial number after the other.
fn invented(serial: usize) -> ProductKey {
    let serial = u32::try_from(serial).unwrap() + 100_000;

    ProductKey::new(KeyKind::MultipleActivation, PRODUCT, serial, 5).unwrap()
}

/// Asks to activate with this key, as whoever has this address.
async fn ask(caller: &Caller, key: &ProductKey, address: impl ToString) -> Answer<Value> {
    let request = Computer::number(1).activation_request(key);
    let builder =
        json_body(caller.post(path::ACTIVATIONS), &request).header("x-forwarded-for", address.to_string());

    read(builder.send().await.unwrap()).await
}

/// Whether an answer tells that it was a wrong guess; else it has to tell to wait.
fn is_told(answer: Answer<Value>) -> bool {
    match answer.unwrap_err() {
        Problem {
            code: Some(Code::Key4),
            ..
        } => true,
        Problem { status: 429, .. } => false,
        other => panic!("{other:?}"),
    }
}

/// The address of a computer in a network of 64 bits of the attacker's 48.
fn within_the_site(number: usize) -> Ipv6Addr {
    let network = u16::try_from(number % 0x1_0000).unwrap();

    Ipv6Addr::new(0x2001, 0xdb8, 7, network.swap_bytes(), 0, 0, 0, 1)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_site_of_65536_networks_learns_little_by_guessing() {
    let guesses = size("KAKUNIN_ATTACK_GUESSES", 1500);
    let limits = Limits {
        failures: "6/h,100".parse().unwrap(),
        ..Limits::default()
    };
    let vendor = behind_a_proxy(limits, "x-forwarded-for").await;
    let key = vendor.key(5).await;
    let mut told = 0;
    for number in 0..guesses {
        told += usize::from(is_told(
            ask(&vendor.caller, &invented(number), within_the_site(number)).await,
        ));
    }

    // 100 from 64 bits, four times as many from 48, and the few that are forgiven meanwhile.
    assert!((400..=410).contains(&told), "{told} of {guesses}");
    let answer = ask(&vendor.caller, &key, within_the_site(0)).await;
    assert!(answer.is_ok(), "whoever has the key is answered there, too");
}

#[tokio::test(flavor = "multi_thread")]
async fn guesses_from_everywhere_are_braked_together() {
    let limits = Limits {
        unknown: "1/h,50".parse().unwrap(),
        ..Limits::default()
    };
    let vendor = behind_a_proxy(limits, "x-forwarded-for").await;
    let key = vendor.key(5).await;
    let mut told = 0;
    for number in 0..200 {
        let site = u16::try_from(number).unwrap();
        let address = Ipv6Addr::new(0x2a00, site, 1, 1, 0, 0, 0, 1);
        told += usize::from(is_told(ask(&vendor.caller, &invented(number), address).await));
    }

    assert_eq!(told, 50);
    for address in ["2a00:1:1:1::1", "198.51.100.7"] {
        let answer = ask(&vendor.caller, &key, address).await;
        assert!(answer.is_ok(), "whoever has the key waits for nobody");
    }
}

/// Sends an installation ID by the form of the page, and gives the status of the answer.
async fn send_on_page(caller: &Caller, installation_id: &InstallationId) -> u16 {
    let form = caller
        .get("/activate")
        .send()
        .await
        .unwrap()
        .text()
        .await
        .unwrap();
    let (_, seal) = form.rsplit_once(r#"name="seal" value=""#).unwrap();
    let seal = seal.split('"').next().unwrap();
    let text = installation_id.to_string();
    let groups = text
        .split('-')
        .enumerate()
        .map(|(at, group)| (format!("g{}", at + 1), group));
    let body = groups.fold(format!("seal={seal}"), |body, (name, group)| {
        format!("{body}&{name}={group}")
    });
    let request = caller
        .post("/activate")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .body(body);

    request.send().await.unwrap().status().as_u16()
}

#[tokio::test(flavor = "multi_thread")]
async fn made_up_installation_ids_are_guesses_as_well() {
    let limits = Limits {
        failures: "1/h,3".parse().unwrap(),
        ..Limits::default()
    };
    let vendor = Vendor::start_as(limits, Transport::default()).await;
    let computer = Computer::number(1);
    let mut statuses = Vec::new();
    for number in 0..5 {
        let made_up = computer.installation_id(&invented(number));
        statuses.push(send_on_page(&vendor.caller, &made_up).await);
    }

    assert_eq!(statuses, [422, 422, 422, 429, 429]);
    // With 20 bits to guess, a right one would otherwise come out of it in an hour and a half.
    let key = vendor.key(5).await;
    assert_eq!(
        send_on_page(&vendor.caller, &computer.installation_id(&key)).await,
        429
    );
    assert!(
        vendor.caller.activate(&key, &computer).await.is_ok(),
        "a proof is answered"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_tokens_shut_nobody_out_who_shows_a_right_one() {
    let vendor = behind_a_proxy(Limits::default(), "x-forwarded-for").await;
    let key = vendor.key(5).await;
    let (status, _) = vendor.caller.activate(&key, &Computer::number(1)).await.unwrap();
    assert_eq!(status, 201);
    let lookup = LookupRequest {
        installation_id: Computer::number(1).installation_id(&key),
    };
    let show = async |token: &str| -> Answer<Value> {
        let request = json_body(vendor.caller.post(path::DESK_LOOKUPS), &lookup)
            .bearer_auth(token)
            .header("x-forwarded-for", "198.51.100.7");
        read(request.send().await.unwrap()).await
    };
    let mut told = 0;
    for number in 0..150 {
        let token = format!("kkn_{number:08}_00000000000000000000000000000000");
        told += usize::from(show(&token).await.unwrap_err().status == 401);
    }

    assert!((100..=105).contains(&told), "{told} of 150");
    let token = vendor.staff("Aiko", Role::Desk).await;
    assert!(show(&token).await.is_ok(), "the rest of the office works on");
    let answer = ask(&vendor.caller, &key, "198.51.100.7").await;
    assert!(answer.is_ok(), "and activates");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_spoilt_header_of_a_proxy_leaves_no_limit() {
    let limits = Limits {
        failures: "1/h,3".parse().unwrap(),
        ..Limits::default()
    };
    for (header, spoilt) in [
        ("x-forwarded-for", &b"\xff, 198.51.100.7"[..]),
        ("x-forwarded-for", b"198.51.100.7\xe9"),
        ("x-forwarded-for", b"unknown"),
        ("forwarded", b"for=\xff;proto=http"),
        ("forwarded", b"for=_hidden"),
    ] {
        let vendor = behind_a_proxy(limits, header).await;
        let right = vendor.key(5).await;
        for key in [invented(1), invented(2), invented(3), invented(4), right.clone()] {
            let request = Computer::number(1).activation_request(&key);
            let value = HeaderValue::from_bytes(spoilt).unwrap();
            let builder = json_body(vendor.caller.post(path::ACTIVATIONS), &request).header(header, value);
            let answer = read::<Value>(builder.send().await.unwrap()).await;
            assert_eq!(answer.unwrap_err().status, 400, "{header}");
        }
        assert_eq!(vendor.used(&right).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_standard_header_of_proxies_is_counted_by_client() {
    let limits = Limits {
        failures: "1/h,3".parse().unwrap(),
        ..Limits::default()
    };
    let vendor = behind_a_proxy(limits, "forwarded").await;
    let ask = async |number: usize, forwarded: &str| {
        let request = Computer::number(1).activation_request(&invented(number));
        let builder =
            json_body(vendor.caller.post(path::ACTIVATIONS), &request).header("forwarded", forwarded);
        is_told(read(builder.send().await.unwrap()).await)
    };
    let mut told = Vec::new();
    for (number, invented) in ["", "for=192.0.2.1, ", "for=\", ", "for=127.0.0.1, "]
        .iter()
        .enumerate()
    {
        told.push(
            ask(
                number,
                &format!("{invented}for=\"198.51.100.7:4711\";proto=https"),
            )
            .await,
        );
    }

    assert_eq!(told, [true, true, true, false]);
    assert!(ask(9, "for=198.51.100.8").await);
}
