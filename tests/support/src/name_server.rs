//! A name server for tests alone: BIND 9 on a loopback port, with a zone of its own, gone with the test program, however
//! that ends.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, UdpSocket};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock};
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// The zone that every server has.
pub const ZONE: &str = "office.example";
/// The name of the key that may change the zone.
pub const KEY: &str = "kakunin-hosts";

/// How long the server may take until it answers.
const PATIENCE: Duration = Duration::from_secs(20);

/// Ends the server as soon as the pipe to the test program says so or closes, even by SIGKILL.
const GUARDIAN: &str = r#"trap "" INT TERM HUP
"$@" &
server=$!
read -r order
kill -KILL "$server"
wait "$server" 2>/dev/null
[ "$order" = keep ] || rm -rf "$DIRECTORY""#;

/// A name server that nobody else uses. It answers for its zones alone, asks nobody else and tells no other server anything.
pub struct NameServer {
    directory: TempDir,
    port: u16,
    zones: Vec<String>,
    running: Mutex<Option<Running>>,
}

struct Running {
    guardian: Child,
    pipe: ChildStdin,
}

impl NameServer {
    /// The server that the tests of one program share. Each takes a [`domain`](Self::domain) of its own.
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<NameServer> = OnceLock::new();

        SHARED.get_or_init(Self::start)
    }

    /// A server that a test may stop, with the zone `office.example`.
    pub fn start() -> Self {
        Self::with_zones(&[ZONE])
    }

    /// A server with these zones.
    pub fn with_zones(zones: &[&str]) -> Self {
        let server = Self {
            directory: tempfile::Builder::new()
                .prefix("kakunin-named-")
                .tempdir()
                .expect("a folder"),
            port: free_port(),
            zones: zones.iter().map(|&zone| zone.to_owned()).collect(),
            running: Mutex::new(None),
        };
        let _key = server.write_key(KEY, "key", &secret());
        // Where AppArmor is on, Debian keeps the program in its place from reading any folder but its own.
        let _bytes = fs::copy(find("named"), server.path("named")).expect("a copy of named");
        fs::write(server.path("named.conf"), server.configuration()).expect("a configuration");
        for zone in &server.zones {
            fs::write(server.path(zone), zone_file(zone)).expect("a zone");
        }
        server.restart();

        server
    }

    /// Where the server listens, by UDP and TCP.
    pub fn address(&self) -> SocketAddr {
        (Ipv4Addr::LOCALHOST, self.port).into()
    }

    /// The first zone, without a dot at the end.
    pub fn zone(&self) -> &str {
        &self.zones[0]
    }

    /// A name in the first zone that no other test uses.
    pub fn domain(&self) -> String {
        format!("{}.{}", unique("d"), self.zone())
    }

    /// The file of the key that may change the zones: TSIG, HMAC-SHA-256, as `tsig-keygen` writes it.
    pub fn key_file(&self) -> PathBuf {
        self.path("key")
    }

    /// The file of a key with the right name and another secret.
    pub fn forged_key_file(&self) -> PathBuf {
        self.write_key(KEY, &unique("forged-key"), &secret())
    }

    /// The file of a key that the server does not know.
    pub fn unknown_key_file(&self) -> PathBuf {
        self.write_key("nobody", &unique("unknown-key"), &secret())
    }

    /// Adds a record, as `kms.office.example. 60 A 127.0.0.1`.
    pub fn add(&self, record: &str) {
        self.update(&format!("update add {record}"));
    }

    /// Removes a record, as `kms.office.example. A 127.0.0.1`, or all of a name, as `kms.office.example.`
    pub fn remove(&self, record: &str) {
        self.update(&format!("update delete {record}"));
    }

    /// What the server answers, a line a record, sorted; the name stands absolute. Empty where there is no such record.
    pub fn records(&self, name: &str, kind: &str) -> Vec<String> {
        let output = Command::new("dig")
            .args(["@127.0.0.1", "-p"])
            .arg(self.port.to_string())
            .args([
                "+noall",
                "+answer",
                "+norecurse",
                "+tries=1",
                "+time=5",
                name,
                kind,
            ])
            .output()
            .expect("dig runs");
        assert!(output.status.success(), "{}", text(&output.stdout));
        let mut lines: Vec<_> = text(&output.stdout)
            .lines()
            .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect();
        lines.sort();

        lines
    }

    /// Stops the server at once; what was added is kept.
    pub fn stop(&self) {
        if let Some(Running {
            mut guardian,
            mut pipe,
        }) = self.running.lock().expect("unharmed").take()
        {
            pipe.write_all(b"keep\n").expect("the guardian listens");
            let _ended = guardian.wait();
        }
    }

    /// Starts the server again, on the port it had. Returns once it answers.
    pub fn restart(&self) {
        self.stop();
        let log = fs::OpenOptions::new()
            .create(true)
            .append(true)
            .open(self.path("log"))
            .expect("a log");
        let mut guardian = Command::new("sh")
            .args(["-c", GUARDIAN, "sh"])
            .arg(self.path("named"))
            .arg("-g")
            .arg("-c")
            .arg(self.path("named.conf"))
            .args(["-n", "1"])
            .env("DIRECTORY", self.directory.path())
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .expect("a shell");
        let pipe = guardian.stdin.take().expect("a pipe");
        *self.running.lock().expect("unharmed") = Some(Running { guardian, pipe });

        self.wait();
    }

    /// Asks for each zone until the server says that it is its own.
    fn wait(&self) {
        let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).expect("a socket");
        socket
            .set_read_timeout(Some(Duration::from_millis(20)))
            .expect("a time limit");
        let began = Instant::now();
        for (number, zone) in (0..).zip(&self.zones) {
            while !self.is_served(&socket, number, zone) {
                assert!(
                    began.elapsed() < PATIENCE,
                    "the name server does not answer: {}",
                    fs::read_to_string(self.path("log")).unwrap_or_default()
                );
            }
        }
    }

    fn is_served(&self, socket: &UdpSocket, number: u16, zone: &str) -> bool {
        let mut answer = [0; 512];
        if socket.send_to(&question(number, zone), self.address()).is_err() {
            return false;
        }
        // The socket is not connected: where nobody listens, this lasts as long as it may.
        let Ok((length, _)) = socket.recv_from(&mut answer) else {
            return false;
        };
        let is_ours = answer.starts_with(&number.to_be_bytes());
        let is_authoritative = answer[2] & 0b100 != 0;
        let is_good = answer[3] % 16 == 0;

        length > 12 && is_ours && is_authoritative && is_good
    }

    fn update(&self, change: &str) {
        let mut child = Command::new("nsupdate")
            .arg("-k")
            .arg(self.key_file())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("nsupdate runs");
        let orders = format!("server 127.0.0.1 {}\n{change}\nsend\n", self.port);
        child
            .stdin
            .take()
            .expect("a pipe")
            .write_all(orders.as_bytes())
            .expect("nsupdate listens");
        let output = child.wait_with_output().expect("nsupdate ends");
        assert!(output.status.success(), "{change}: {}", text(&output.stderr));
    }

    fn write_key(&self, name: &str, file: &str, secret: &str) -> PathBuf {
        let path = self.path(file);
        let key = format!("key \"{name}\" {{\n\talgorithm hmac-sha256;\n\tsecret \"{secret}\";\n}};\n");
        fs::write(&path, key).expect("a key");

        path
    }

    fn configuration(&self) -> String {
        let directory = self.directory.path().display();
        let port = self.port;
        let mut configuration = format!(
            r#"include "{directory}/key";
controls {{ }};
options {{
    directory "{directory}";
    listen-on port {port} {{ 127.0.0.1; }};
    listen-on-v6 {{ none; }};
    pid-file none;
    session-keyfile none;
    recursion no;
    allow-query {{ any; }};
    allow-transfer {{ none; }};
    dnssec-validation no;
    empty-zones-enable no;
    notify no;
}};
"#
        );
        for zone in &self.zones {
            writeln!(
                configuration,
                "zone \"{zone}\" {{ type primary; file \"{zone}\"; allow-update {{ key \"{KEY}\"; }}; }};"
            )
            .expect("room");
        }

        configuration
    }

    fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }
}

impl Drop for NameServer {
    fn drop(&mut self) {
        self.stop();
    }
}

/// The zone at the beginning: it names its server, which is what a program that changes it looks for.
fn zone_file(zone: &str) -> String {
    format!(
        "$TTL 60\n@ IN SOA ns.{zone}. hostmaster.{zone}. 1 3600 600 86400 5\n@ IN NS ns.{zone}.\nns IN A 127.0.0.1\n"
    )
}

/// A question for the SOA record of a zone (RFC 1035, section 4.1).
fn question(number: u16, zone: &str) -> Vec<u8> {
    let mut message = number.to_be_bytes().to_vec();
    message.extend([0, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
    for label in zone.split('.') {
        message.push(u8::try_from(label.len()).expect("a short label"));
        message.extend(label.bytes());
    }
    message.extend([0, 0, 6, 0, 1]);

    message
}

/// A secret of 256 bits, as `tsig-keygen` draws it.
fn secret() -> String {
    let output = Command::new("tsig-keygen").output().expect("tsig-keygen runs");
    let key = text(&output.stdout);

    key.split("secret \"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("a secret")
        .to_owned()
}

/// A name that nothing else in this program has.
fn unique(name: &str) -> String {
    static NAMES: AtomicUsize = AtomicUsize::new(1);

    format!("{name}{}", NAMES.fetch_add(1, Ordering::Relaxed))
}

/// A port that is free for UDP and TCP.
fn free_port() -> u16 {
    (0..100)
        .find_map(|_| {
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).ok()?;
            let address = listener.local_addr().ok()?;

            UdpSocket::bind(address).ok().map(|_| address.port())
        })
        .expect("a free port")
}

fn find(program: &str) -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();

    std::env::split_paths(&path)
        // Where root alone is meant to look.
        .chain([PathBuf::from("/usr/sbin"), PathBuf::from("/usr/local/sbin")])
        .map(|folder| folder.join(program))
        .find(|candidate| candidate.is_file())
        .unwrap_or_else(|| panic!("{program} is missing: tests/setup installs BIND 9"))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
