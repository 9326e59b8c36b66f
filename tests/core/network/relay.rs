//! Small servers to stand between the program and the service: proxies, inspecting devices, sign-in pages.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;

/// A request as it was heard.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    /// The request line and the headers, each with its line end.
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Request {
    /// Reads one request; none if the other side has nothing to say.
    pub(crate) fn read(stream: &mut impl Read) -> Option<Self> {
        let mut bytes = Vec::new();
        let mut byte = [0];
        while !bytes.ends_with(b"\r\n\r\n") {
            if stream.read(&mut byte).ok()? == 0 {
                return None;
            }
            bytes.extend(byte);
        }
        let head = String::from_utf8(bytes).ok()?;
        let mut request = Self {
            head,
            body: Vec::new(),
        };
        let length = request
            .header("content-length")
            .map_or(0, |length| length.parse().unwrap());
        request.body.resize(length, 0);
        stream.read_exact(&mut request.body).ok()?;

        Some(request)
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    pub(crate) fn method(&self) -> &str {
        self.head.split(' ').next().unwrap_or_default()
    }

    /// What is asked for: a path, a whole address for a proxy, or a host and a port.
    pub(crate) fn target(&self) -> &str {
        self.head.split(' ').nth(1).unwrap_or_default()
    }

    /// Sends the request to a server on this computer, and gives its whole answer.
    pub(crate) fn forward(&self, to: SocketAddr) -> Vec<u8> {
        let path = match self.target().split_once("://") {
            Some((_, rest)) => rest.find('/').map_or("/", |start| &rest[start..]),
            None => self.target(),
        };
        let mut head = format!("{} {path} HTTP/1.1\r\nConnection: close\r\n", self.method());
        for line in self.head.lines().skip(1).filter(|line| !line.is_empty()) {
            let lower = line.to_ascii_lowercase();
            if !lower.starts_with("connection:") && !lower.starts_with("proxy-") {
                head.push_str(line);
                head.push_str("\r\n");
            }
        }
        head.push_str("\r\n");
        let mut stream = TcpStream::connect(to).unwrap();
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(&self.body).unwrap();
        let mut answer = Vec::new();
        let _length = stream.read_to_end(&mut answer).unwrap();

        answer
    }
}

/// An answer without a body.
pub(crate) fn answer(status: &str, headers: &[(&str, &str)]) -> Vec<u8> {
    let headers: String = headers
        .iter()
        .flat_map(|(name, value)| [name, ": ", value, "\r\n"])
        .collect();

    format!("HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: 0\r\n{headers}\r\n").into_bytes()
}

/// Serves each connection on a thread of its own; gives the address. The threads end with the test's process.
pub(crate) fn serve(connection: impl Fn(TcpStream) + Send + Sync + 'static) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let connection = Arc::new(connection);
    let _server = thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let connection = Arc::clone(&connection);
            let _thread = thread::spawn(move || connection(stream));
        }
    });

    address
}

/// Serves HTTP: one request a connection.
pub(crate) fn serve_http(answer: impl Fn(&Request) -> Vec<u8> + Send + Sync + 'static) -> SocketAddr {
    serve(move |mut stream| {
        if let Some(request) = Request::read(&mut stream) {
            let _written = stream.write_all(&answer(&request));
        }
    })
}

/// Carries bytes both ways until one side ends.
pub(crate) fn tunnel(stream: TcpStream, to: SocketAddr) {
    let other = TcpStream::connect(to).unwrap();
    let (mut near, mut back) = (stream.try_clone().unwrap(), stream);
    let (mut far, mut onward) = (other.try_clone().unwrap(), other);
    let back = thread::spawn(move || {
        let _length = std::io::copy(&mut far, &mut back);
        let _closed = back.shutdown(std::net::Shutdown::Both);
    });
    let _length = std::io::copy(&mut near, &mut onward);
    let _closed = onward.shutdown(std::net::Shutdown::Write);
    let _ended = back.join();
}
