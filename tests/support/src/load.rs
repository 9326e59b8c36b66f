//! Ask a server over so many connections, as cheaply as can be: the generator runs on the same processors.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use kakunin::machine::{PartKind, Parts, RawParts};
use serde::Serialize;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use crate::catalogue::VENDOR;

/// What is asked.
pub struct Questions {
    /// The requests, as they go over the wire.
    pub messages: Vec<Vec<u8>>,
    /// Whether the first ones come again when all were asked.
    pub again: bool,
    /// The status with which each has to be answered.
    pub status: u16,
}

impl Questions {
    fn get(&self, number: usize) -> Option<&[u8]> {
        let index = if self.again {
            number % self.messages.len()
        } else {
            number
        };

        self.messages.get(index).map(Vec::as_slice)
    }
}

/// A request as it goes over the wire.
pub fn message(path: &str, request: &impl Serialize) -> Vec<u8> {
    let body = serde_json::to_vec(request).unwrap();
    let mut message = format!(
        "POST {path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
        body.len()
    )
    .into_bytes();
    message.extend_from_slice(&body);

    message
}

/// What was measured.
pub struct Figures {
    /// How long each answer took, in seconds, sorted.
    latencies: Vec<f64>,
    seconds: f64,
}

impl Figures {
    /// Of several turns.
    pub fn together(turns: Vec<Self>) -> Self {
        let seconds = turns.iter().map(|turn| turn.seconds).sum();
        let mut latencies: Vec<f64> = turns.into_iter().flat_map(|turn| turn.latencies).collect();
        latencies.sort_by(f64::total_cmp);

        Self { latencies, seconds }
    }

    pub const fn count(&self) -> usize {
        self.latencies.len()
    }

    pub fn rate(&self) -> f64 {
        self.latencies.len() as f64 / self.seconds
    }

    pub fn percentile(&self, percent: usize) -> f64 {
        self.latencies[(self.latencies.len() * percent / 100).min(self.latencies.len() - 1)]
    }
}

/// Asks until the time is over.
#[tokio::main(flavor = "current_thread")]
pub async fn run(address: SocketAddr, questions: Questions, connections: usize, time: Duration) -> Figures {
    let questions = Arc::new(questions);
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
            Arc::clone(&questions),
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
    questions: Arc<Questions>,
    next: Arc<AtomicUsize>,
    end: Instant,
) -> Vec<f64> {
    let wanted = format!("HTTP/1.1 {} ", questions.status);
    let mut latencies = Vec::new();
    let mut buffer = vec![0; 16 * 1024];
    while let Some(request) = questions.get(next.fetch_add(1, Ordering::Relaxed)) {
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
            buffer.starts_with(wanted.as_bytes()),
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

/// The parts of a computer that shares its processor and the size of its memory with many others.
pub fn parts(computer: &str) -> Parts {
    PartKind::ALL
        .into_iter()
        .fold(RawParts::default(), |raw, kind| {
            let value = match kind {
                PartKind::Processor | PartKind::Memory => "common".to_owned(),
                _ => computer.to_owned(),
            };
            raw.with(kind, Some(value))
        })
        .hashed(VENDOR)
}
