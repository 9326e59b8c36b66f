//! Many connections that say nothing, and those who want something meanwhile.
#![cfg(target_os = "linux")] // where all of 127.0.0.0/8 is this computer

use std::fs;
use std::net::SocketAddr;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use kakunin::service::{Limits, Transport};
use kakunin::wire::path;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};
use tokio::task::JoinSet;
use tokio::time::timeout;

use crate::size;
use support::service::{Computer, Vendor};

/// The descriptors that a test needs besides the attacker's connections: the service's own connections and everything else.
const OTHERS: usize = 1200;

/// How many connections the attacker can have, of as many as wanted: this process's limit of descriptors is raised first.
fn affordable(wanted: usize) -> usize {
    let limits = fs::read_to_string("/proc/self/limits").unwrap();
    let line = limits
        .lines()
        .find_map(|line| line.strip_prefix("Max open files"))
        .unwrap();
    let numbers: Vec<usize> = line
        .split_whitespace()
        .filter_map(|word| word.parse().ok())
        .collect();
    let [mut soft, hard] = numbers[..] else {
        return wanted;
    };
    let needed = (wanted + OTHERS).min(hard);
    if soft < needed {
        let raised = Command::new("prlimit")
            .args(["--pid", &std::process::id().to_string(), "--nofile"])
            .arg(format!("{needed}:{hard}"))
            .status();
        if raised.is_ok_and(|status| status.success()) {
            soft = needed;
        }
    }
    let most = soft.saturating_sub(OTHERS).min(wanted);
    if most < wanted {
        println!("{most} connections instead of {wanted}: the limit of open files is {soft}");
    }

    most
}

async fn connect_from(from: [u8; 4], to: SocketAddr) -> std::io::Result<TcpStream> {
    let socket = TcpSocket::new_v4()?;
    socket.set_reuseaddr(true)?;
    socket.bind((from, 0).into())?;

    socket.connect(to).await
}

/// After how long the attacker opens a connection again that was closed. Sooner, it would be a flood of new connections, of
/// which the system drops what finds its queue full, whatever the service does.
const AGAIN: Duration = Duration::from_secs(1);

/// Keeps a connection with half a head open, and opens another when that is closed.
async fn sit(first: TcpStream, from: [u8; 4], to: SocketAddr, sitting: Arc<AtomicUsize>) {
    let mut next = Ok(first);
    loop {
        let Ok(mut stream) = next else {
            tokio::task::yield_now().await;
            next = connect_from(from, to).await;
            continue;
        };
        let _sent = stream
            .write_all(b"GET /healthz HTTP/1.1\r\nhost: x\r\nx-slow: ")
            .await;
        let _before = sitting.fetch_add(1, Ordering::Relaxed);
        let mut heard = [0; 64];
        while stream.read(&mut heard).await.is_ok_and(|length| length > 0) {}
        tokio::time::sleep(AGAIN).await;
        next = connect_from(from, to).await;
    }
}

/// Whether a new client is answered within a second.
async fn is_answered(from: [u8; 4], to: SocketAddr, request: &[u8]) -> bool {
    let asked = async {
        let mut stream = connect_from(from, to).await.ok()?;
        stream.write_all(request).await.ok()?;
        let mut heard = Vec::new();
        let _length = stream.read_to_end(&mut heard).await.ok()?;
        heard.starts_with(b"HTTP/1.1 2").then_some(())
    };

    timeout(Duration::from_secs(1), asked)
        .await
        .ok()
        .flatten()
        .is_some()
}

/// Lets addresses of these numbers keep a connection each with nothing, and counts the honest who are answered meanwhile.
async fn attack(attackers: impl ExactSizeIterator<Item = usize>) {
    let _alone = ALONE.lock().await;
    let honest = size("KAKUNIN_ATTACK_HONEST", 200);
    let connections = affordable(attackers.len());
    let vendor = Vendor::start_as(Limits::default(), Transport::default()).await;
    // A key each for a thousand computers: the requests for one key are limited, too.
    let mut keys = Vec::new();
    for _ in (0..honest).step_by(1000) {
        keys.push(vendor.key(1000).await);
    }
    let to = vendor.caller.address;
    let sitting = Arc::new(AtomicUsize::new(0));
    let mut attack = JoinSet::new();
    for number in attackers.take(connections) {
        let from = [127, 0, 1, u8::try_from(number).unwrap()];
        // In order, since an address gets less once there is a crowd.
        let first = connect_from(from, to).await.unwrap();
        let _task = attack.spawn(sit(first, from, to, Arc::clone(&sitting)));
    }
    let all = timeout(Duration::from_secs(30), async {
        while sitting.load(Ordering::Relaxed) < connections {
            tokio::task::yield_now().await;
        }
    });
    assert!(all.await.is_ok(), "{sitting:?} of {connections} came");

    let started = Instant::now();
    let mut answered = 0;
    for number in 0..honest {
        let body = serde_json::to_string(&Computer::number(number).activation_request(&keys[number / 1000]))
            .unwrap();
        let request = format!(
            "POST {} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: \
             close\r\n\r\n{body}",
            path::ACTIVATIONS,
            body.len()
        );
        // An address of its own each: many requests from one are limited.
        let [block, host] = [2 + number / 250, 1 + number % 250].map(|part| u8::try_from(part).unwrap());
        let from = [127, 0, block, host];
        answered += usize::from(is_answered(from, to, request.as_bytes()).await);
    }
    println!(
        "{answered} of {honest} answered within a second, {:?} in all, beside {connections} idle connections, \
         opened {} times",
        started.elapsed(),
        sitting.load(Ordering::Relaxed)
    );

    assert!(answered * 100 >= honest * 99, "{answered} of {honest}");
    attack.shutdown().await;
}

/// One attack at a time: they measure.
static ALONE: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

#[tokio::test(flavor = "multi_thread")]
async fn two_thousand_idle_connections_from_two_hundred_addresses() {
    attack((0..2000).map(|number| 1 + number % 200)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn twenty_addresses_with_half_sent_heads() {
    // What two addresses get before there is a crowd, and then what sixteen more get in it: all that there is. Two in reserve.
    let first = [1, 2].into_iter().flat_map(|address| [address; 200]);
    let others = (3..=20).flat_map(|address| [address; 25]);
    attack(first.chain(others).collect::<Vec<_>>().into_iter()).await;
}
