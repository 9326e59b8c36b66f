//! Renew leases over so many connections, as cheaply as can be: the generator runs on the same processors.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use crate::fleet;

/// The most requests that are prepared; then the first ones come again.
const PREPARED: u64 = 100_000;

/// What was measured.
pub(crate) struct Figures {
    /// How long each answer took, in seconds, sorted.
    latencies: Vec<f64>,
    seconds: f64,
}

impl Figures {
    pub(crate) const fn count(&self) -> usize {
        self.latencies.len()
    }

    pub(crate) fn rate(&self) -> f64 {
        self.latencies.len() as f64 / self.seconds
    }

    pub(crate) fn percentile(&self, percent: usize) -> f64 {
        self.latencies[(self.latencies.len() * percent / 100).min(self.latencies.len() - 1)]
    }
}

/// Asks until the time is over. All requests are made before it begins.
#[tokio::main(flavor = "current_thread")]
pub(crate) async fn run(address: SocketAddr, known: u64, connections: usize, time: Duration) -> Figures {
    // All over the computers that are known, however few are asked for.
    let wanted = known.min(PREPARED);
    let requests: Vec<Vec<u8>> = (0..wanted)
        .map(|number| fleet::message(number * 7919 % known))
        .collect();
    let requests = Arc::new(requests);
    let next = Arc::new(AtomicUsize::new(0));

    let mut streams = Vec::new();
    for _ in 0..connections {
        let stream = TcpStream::connect(address).await.unwrap();
        stream.set_nodelay(true).unwrap();
        streams.push(stream);
    }
    let started = Instant::now();
    let mut asking = JoinSet::new();
    for stream in streams {
        let _task = asking.spawn(ask(
            stream,
            Arc::clone(&requests),
            Arc::clone(&next),
            started + time,
        ));
    }
    let mut latencies: Vec<f64> = asking.join_all().await.into_iter().flatten().collect();
    let seconds = started.elapsed().as_secs_f64();
    latencies.sort_by(f64::total_cmp);

    Figures { latencies, seconds }
}

async fn ask(
    mut stream: TcpStream,
    requests: Arc<Vec<Vec<u8>>>,
    next: Arc<AtomicUsize>,
    end: Instant,
) -> Vec<f64> {
    let mut latencies = Vec::new();
    let mut buffer = vec![0; 16 * 1024];
    loop {
        let request = &requests[next.fetch_add(1, Ordering::Relaxed) % requests.len()];
        let asked = Instant::now();
        if asked >= end {
            break;
        }
        stream.write_all(request).await.unwrap();
        let mut length = 0;
        while !is_whole(&buffer[..length]) {
            let read = stream.read(&mut buffer[length..]).await.unwrap();
            assert!(read > 0, "the server closed the connection");
            length += read;
        }
        assert!(
            buffer.starts_with(b"HTTP/1.1 200 "),
            "{}",
            String::from_utf8_lossy(&buffer[..length])
        );
        latencies.push(asked.elapsed().as_secs_f64());
    }

    latencies
}

/// Whether this is an answer with all of its body.
fn is_whole(answer: &[u8]) -> bool {
    const LENGTH: &[u8] = b"content-length: ";
    let Some(head) = answer.windows(4).position(|window| window == b"\r\n\r\n") else {
        return false;
    };
    let at = answer
        .windows(LENGTH.len())
        .position(|window| window == LENGTH)
        .unwrap()
        + LENGTH.len();
    let digits = answer[at..].iter().take_while(|byte| byte.is_ascii_digit());
    let body = digits.fold(0, |length, digit| length * 10 + usize::from(digit - b'0'));

    answer.len() >= head + 4 + body
}
