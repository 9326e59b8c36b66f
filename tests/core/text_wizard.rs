//! Whole activations in the text wizard: the real program on a pseudo-terminal, against the demonstration's service.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::Command;
use std::time::Duration;

use expectrl::process::Termios as _;
use expectrl::session::OsSession;
use expectrl::{ControlCode, Eof, Expect as _, Session};
use kakunin::codes::InstallationId;
use kakunin::demo::{DemoOutcome, Demonstration};

use crate::program::{Computer, key};
use support::processes;

/// Longer than anything takes, also on a busy computer.
const PATIENCE: Duration = Duration::from_mins(1);

/// A person in front of a terminal.
struct Person {
    session: OsSession,
}

impl Person {
    fn opens(computer: &Computer, language: &str, arguments: &[&str]) -> Self {
        let mut command = computer.program(language);
        let _command = command.env("LC_ALL", "C.UTF-8").arg("--text").args(arguments);

        Self::sits_before(command)
    }

    fn sits_before(command: Command) -> Self {
        let mut session = Session::spawn(command).unwrap();
        session.set_expect_timeout(Some(PATIENCE));
        // What is typed must not be taken for what is said.
        let _changed = session.get_process_mut().set_echo(false).unwrap();

        Self { session }
    }

    /// Waits until this is said, and returns what was said before it.
    fn hears(&mut self, words: &str) -> String {
        match self.session.expect(words) {
            Ok(heard) => String::from_utf8_lossy(heard.before()).into_owned(),
            Err(error) => panic!("{words:?} was not said: {error}"),
        }
    }

    /// Waits for the prompt and answers it. Returns what was said before it.
    fn answers(&mut self, line: &str) -> String {
        let said = self.hears("\n> ");
        self.session.send_line(line).unwrap();

        said
    }

    fn closes(mut self) {
        let _rest = self.session.expect(Eof).expect("the program ends");
    }

    fn presses(&mut self, code: ControlCode) {
        self.session.send(code).unwrap();
    }
}

/// The installation ID on the screen: the groups `1: 123 456` to `8: 123 456`.
fn installation_id(screen: &str) -> InstallationId {
    let groups: Vec<String> = (1..=8)
        .map(|label| {
            let start = screen
                .find(&format!(" {label}: "))
                .unwrap_or_else(|| panic!("no group {label} in {screen}"));
            screen[start + 4..].chars().take(7).collect()
        })
        .collect();

    groups.join(" ").parse().expect("an installation ID")
}

/// Asks the help desk's endpoint over HTTP, as a desk's own software would.
fn desk(computer: &Computer, id: &InstallationId) -> String {
    let demonstration = Demonstration::start(computer.folder()).unwrap();
    let token = std::fs::read_to_string(computer.folder().join("demonstration/desk.token")).unwrap();
    let body = format!(r#"{{"installation_id":"{id}","type":"permanent"}}"#);
    let address = demonstration.address().trim_start_matches("http://");
    let mut stream = TcpStream::connect(address).unwrap();
    write!(
        stream,
        "POST /v1/desk/confirmations HTTP/1.1\r\nHost: {address}\r\nAuthorization: Bearer {token}\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
    .unwrap();
    let mut answer = String::new();
    let _length = stream.read_to_string(&mut answer).unwrap();
    let (_, body) = answer.split_once("\r\n\r\n").expect("a body");
    let answer: serde_json::Value = serde_json::from_str(body).unwrap_or_else(|_| panic!("{answer}"));

    answer["confirmation_id"]
        .as_str()
        .expect("a confirmation ID")
        .to_owned()
}

/// The program on a terminal with this many columns.
fn narrow(computer: &Computer, columns: usize, arguments: &[&str]) -> Person {
    let program = computer.program("en");
    let mut shell = Command::new("sh");
    for (name, value) in program.get_envs() {
        let _shell = match value {
            Some(value) => shell.env(name, value),
            None => shell.env_remove(name),
        };
    }
    let _shell = shell
        .args(["-c", &format!("stty cols {columns} && exec \"$@\""), "sh"])
        .arg(program.get_program())
        .args(arguments)
        .env("LC_ALL", "C.UTF-8");

    Person::sits_before(shell)
}

#[test]
fn the_demonstrations_keys_keep_to_the_width_of_the_terminal() {
    let computer = Computer::new();
    for columns in [20, 80] {
        let mut person = narrow(&computer, columns, &["--text"]);
        let listed = person.hears("== ");
        assert!(listed.contains("demonstration of"), "{listed}");
        for line in listed.lines() {
            assert!(line.trim_end().chars().count() <= columns, "{columns}: {line}");
        }
        person.presses(ControlCode::EndOfTransmission);
        person.closes();
    }
    let whole = computer.run(&["demo"]).out;
    assert!(
        whole.lines().any(|line| line.len() > 80),
        "not broken for a program: {whole}"
    );
}

#[test]
fn an_activation_over_the_internet() {
    let computer = Computer::new();
    let mut person = Person::opens(&computer, "en", &[]);

    let _keys = person.hears("No product key yet");
    let _page = person.answers("");
    let _page = person.hears("== Enter your product key ==");
    let _page = person.answers(&key(DemoOutcome::Good).to_string().to_lowercase());
    let _page = person.hears("– right");
    let _page = person.answers("");
    let _page = person.hears("Momiji Suite 2026 is activated ==");
    let _page = person.answers("");
    person.closes();

    let (code, status) = computer.json(&["status"]);
    assert_eq!((code, &status["status"]), (0, &"activated".into()));
    assert_eq!(status["method"], "internet");
}

#[test]
fn an_activation_by_telephone() {
    let computer = Computer::new();
    let mut person = Person::opens(&computer, "en", &[]);

    let _page = person.answers("");
    let _page = person.hears("Activate automatically over the internet: on");
    let _page = person.answers("1");
    let _page = person.hears("Activate automatically over the internet: off");
    let _page = person.answers(&key(DemoOutcome::Good).to_string());
    let _page = person.hears("– right");
    let _page = person.answers("");
    let _page = person.hears("How would you like to activate?");
    let _page = person.answers("2");
    let _page = person.hears("Activate by telephone");
    let page = person.answers("japan");
    let id = installation_id(&page);
    // Where no line answers at this hour, none is chosen yet, and the country stands by itself.
    let _page = person.hears("Japan");
    let confirmation = desk(&computer, &id);
    let groups: Vec<&str> = confirmation.split('-').collect();
    assert_eq!(groups.len(), 4);

    let wrong = wrong_digit(groups[3]);
    let _page = person.answers(&format!("D {wrong}"));
    let _page = person.hears("– wrong");
    let _page = person.hears("CID-1: ");
    let message = person.answers(groups[0]);
    assert!(message.contains('D'), "{message}");
    let _page = person.hears(&format!("A: {} {} – right", &groups[0][..3], &groups[0][3..]));

    // The telephone rings off, and the person comes back later.
    let _page = person.hears("\n> ");
    person.presses(ControlCode::EndOfTransmission);
    let _page = person.hears("What you typed is kept");
    person.closes();

    let mut person = Person::opens(&computer, "en", &["launch"]);
    let _page = person.hears("How would you like to activate?");
    let _page = person.answers("2");
    let _page = person.hears("A: ");
    let _page = person.hears("– right");
    let _page = person.answers(&confirmation);
    let _page = person.hears("Activate (A) – or just press Enter");
    let _page = person.answers("");
    let _page = person.hears("Momiji Suite 2026 is activated ==");
    let _page = person.answers("f");
    person.closes();

    let (code, status) = computer.json(&["status"]);
    assert_eq!((code, &status["method"]), (0, &"telephone".into()));
}

#[test]
fn an_activation_by_telephone_in_japanese_with_full_width_digits() {
    let computer = Computer::new();
    let mut person = Person::opens(&computer, "ja", &[]);

    let _page = person.answers("");
    let _page = person.answers("１");
    let _page = person.hears("オフ");
    let _page = person.answers(&full_width(&key(DemoOutcome::Good).to_string()));
    let _page = person.hears("正しい");
    let _page = person.answers("");
    let _page = person.answers("２");
    let page = person.answers("日本");
    let id = installation_id(&page);
    let _page = person.hears("日本");
    let confirmation = desk(&computer, &id);
    let _page = person.answers(&full_width(&confirmation));
    let _page = person.hears("認証する (A)");
    let _page = person.answers("");
    let _page = person.hears("ライセンス認証が完了しました");
    let _page = person.answers("");
    person.closes();

    let (code, _status) = computer.json(&["status"]);
    assert_eq!(code, 0);
}

#[test]
fn a_failure_shows_its_code_and_another_key_can_be_tried() {
    let computer = Computer::new();
    let mut person = Person::opens(&computer, "en", &[]);

    let _page = person.answers("");
    let _page = person.answers(&key(DemoOutcome::UsedUp).to_string());
    let _page = person.answers("");
    let _page = person.hears("Quote this code: CNT-1");
    let _page = person.answers("k");
    let _page = person.hears("== Enter your product key ==");
    let _page = person.answers(&key(DemoOutcome::Good).to_string());
    let _page = person.hears("– right");
    let _page = person.answers("");
    let _page = person.hears("Momiji Suite 2026 is activated ==");
    person.presses(ControlCode::EndOfText);
    person.closes();
}

#[test]
fn what_takes_long_can_be_cancelled_and_ctrl_c_closes() {
    let computer = Computer::with_key(DemoOutcome::Good);
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", silent.local_addr().unwrap());
    let mut person = Person::opens(&computer, "en", &["--service", &address]);

    let _page = person.answers("a");
    let _page = person.hears("How would you like to activate?");
    let _page = person.answers("1");
    let _page = person.hears("Please wait. Enter cancels.");
    let _page = person.hears("seconds have passed.");
    person.presses(ControlCode::EndOfText);
    let _page = person.hears("Cancelled.");
    let _page = person.hears("How would you like to activate?");
    let _page = person.hears("\n> ");
    person.presses(ControlCode::EndOfText);
    let _page = person.hears("Closed.");
    person.closes();
}

#[test]
fn a_display_that_cannot_be_opened_leads_to_the_terminal() {
    let computer = Computer::new();
    let mut command = computer.program("en");
    let _command = command.env("DISPLAY", ":987");
    let mut person = Person::sits_before(command);

    let _page = person.hears("No product key yet");
    let _page = person.answers("l");
    person.closes();
}

#[test]
fn the_language_can_be_changed_on_every_page_and_stays() {
    let computer = Computer::new();
    let mut person = Person::opens(&computer, "en", &[]);

    let _page = person.answers("");
    let _page = person.hears("== Enter your product key ==");
    let _page = person.answers("Language (言語): English");
    let _page = person.answers("日本語");
    let _page = person.hears("== プロダクト キーを入力してください ==");
    let _page = person.answers("?");
    let _page = person.hears("Ctrl-C");
    person.presses(ControlCode::EndOfTransmission);
    person.closes();

    let mut status = computer.program("");
    let _command = status.env_remove("KAKUNIN_LANG");
    let answer = processes::answer(status, &["status"], "");
    assert!(answer.out.contains("プロダクト キー"), "{}", answer.out);
}

fn wrong_digit(group: &str) -> String {
    let last = group.chars().last().and_then(|digit| digit.to_digit(10)).unwrap();

    format!("{}{}", &group[..5], (last + 1) % 10)
}

fn full_width(code: &str) -> String {
    code.chars()
        .map(|symbol| match symbol {
            '-' => 'ー',
            symbol => char::from_u32(u32::from(symbol) + 0xFEE0).unwrap(),
        })
        .collect()
}

#[test]
fn what_finds_nothing_is_told_each_time_that_it_is_typed() {
    let computer = Computer::new();
    let mut person = Person::opens(&computer, "en", &[]);

    let _page = person.answers("");
    let _page = person.hears("Product key:");
    let _page = person.answers("47XR0-031N4-0SD2F-N3K4N-PQH5Z");
    let _page = person.hears("– wrong");
    let _page = person.answers("47XR0-031N4-0SD2F-N3K4N-PQH5Z");
    let _page = person.hears("– wrong");
    let _page = person.answers("1");
    let _page = person.hears("Activate automatically over the internet: off");
    let _page = person.answers(&key(DemoOutcome::Good).to_string());
    let _page = person.hears("– right");
    let _page = person.answers("");
    let _page = person.hears("How would you like to activate?");
    let _page = person.answers("2");
    let _page = person.hears("Activate by telephone");
    for word in ["hello", "hello", "hello world", "hello"] {
        let _page = person.answers(word);
        let _page = person.hears("No country or region matches.");
    }
}

#[test]
fn after_a_used_up_key_the_way_back_to_the_former_one_is_told() {
    let computer = Computer::with_key(DemoOutcome::Good);
    let former = key(DemoOutcome::Good);
    assert_eq!(computer.json(&["activate"]).0, 0);
    let (code, _answer) = computer.json(&["key", "set", &key(DemoOutcome::UsedUp).to_string()]);
    assert_ne!(code, 2);

    let mut person = Person::opens(&computer, "en", &["launch"]);
    let _page = person.hears("How would you like to activate?");
    let _page = person.answers("");
    let _page = person.hears(&format!(
        "Former key: Enter the product key {}-… again",
        former.name()
    ));
}

#[test]
fn a_request_is_saved_where_somebody_says() {
    let computer = Computer::with_key(DemoOutcome::Good);
    let stick = tempfile::TempDir::new().unwrap();
    let mut person = Person::opens(&computer, "en", &[]);

    let _page = person.answers("a");
    let _page = person.answers("3");
    let _page = person.hears("[1] Save it elsewhere");
    let _page = person.answers("1");
    let _question = person.hears("Where is the request to be saved?");
    let _page = person.answers("");
    let _page = person.answers("1");
    let _page = person.answers("؟");
    let _question = person.hears("Where is the request to be saved?");
    let _page = person.answers(stick.path().to_str().unwrap());
    let _page = person.hears("1. Save the request – done");
    let rest = person.hears("Saved: ");
    assert!(!rest.contains("not complete yet"), "{rest}");

    let saved: Vec<_> = std::fs::read_dir(stick.path()).unwrap().collect();
    assert_eq!(saved.len(), 1, "{saved:?}");
}
