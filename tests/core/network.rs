//! What stands between the program and the service: proxies, inspecting devices, sign-in pages, servers that are away.

mod attempts;
mod authority;
mod bench;
mod between;
mod exchange;
mod proxies;
mod relay;
mod tls;

use std::io::Write as _;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use kakunin::demo::{DemoOutcome, Demonstration};
use serde_json::Value;
use tempfile::TempDir;
use tokio_rustls::rustls::{ServerConfig, ServerConnection, StreamOwned};

use support::processes::{self, nobody};

use crate::program::Computer;
use relay::{Request, serve, tunnel};

/// A name that only the proxies of these tests know.
const HOST: &str = "activation.momiji.example";

/// A service with its files in a folder of its own.
struct DemoService {
    demonstration: Demonstration,
    _folder: TempDir,
}

impl DemoService {
    fn start() -> Self {
        let folder = TempDir::new().unwrap();

        Self {
            demonstration: Demonstration::start(folder.path()).unwrap(),
            _folder: folder,
        }
    }

    fn address(&self) -> SocketAddr {
        self.demonstration
            .address()
            .strip_prefix("http://")
            .unwrap()
            .parse()
            .unwrap()
    }
}

/// Activates over this address, in this environment.
fn activate(address: &str, environment: &[(&str, &str)]) -> Value {
    activate_on(&Computer::with_key(DemoOutcome::Good), address, environment)
}

fn activate_on(computer: &Computer, address: &str, environment: &[(&str, &str)]) -> Value {
    let mut command = computer.program("en");
    for name in [
        "http_proxy",
        "https_proxy",
        "all_proxy",
        "no_proxy",
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "ALL_PROXY",
        "NO_PROXY",
    ] {
        let _command = command.env_remove(name);
    }
    let _command = command
        .env_remove("SSL_CERT_DIR")
        .envs(environment.iter().copied());
    let answer = processes::answer(command, &["--service", address, "activate", "--json"], "");
    assert!(!answer.err.contains("panicked"), "{}", answer.err);

    answer.json()
}

fn code(answer: &Value) -> &str {
    answer["error"]["code"]
        .as_str()
        .unwrap_or_else(|| panic!("no error in {answer}"))
}

fn is_activated(answer: &Value) -> bool {
    answer["status"] == "activated"
}

/// A server that speaks TLS and answers each request so.
fn serve_https(
    config: Arc<ServerConfig>,
    answer: impl Fn(&Request) -> Vec<u8> + Send + Sync + 'static,
) -> SocketAddr {
    serve(move |stream| {
        let mut stream = StreamOwned::new(ServerConnection::new(Arc::clone(&config)).unwrap(), stream);
        if let Some(request) = Request::read(&mut stream) {
            let _written = stream.write_all(&answer(&request));
            stream.conn.send_close_notify();
            let _flushed = stream.flush();
        }
    })
}

/// A proxy that lets every connection through to this server, and notes what it was asked.
fn proxy_to(server: SocketAddr) -> (SocketAddr, Arc<Mutex<Vec<String>>>) {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let noted = Arc::clone(&asked);
    let address = serve(move |mut stream| {
        let Some(request) = Request::read(&mut stream) else {
            return;
        };
        noted.lock().unwrap().push(request.head.clone());
        if request.method() == "CONNECT" {
            stream.write_all(b"HTTP/1.1 200 Connected\r\n\r\n").unwrap();
            tunnel(stream, server);
        } else {
            let _written = stream.write_all(&request.forward(server));
        }
    });

    (address, asked)
}
