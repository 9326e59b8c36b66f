//! A screen reader, as far as a test needs one: a bus of its own, and what AT-SPI tells and takes on it.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::display::wait_for;

/// A reader on a session's bus of its own.
pub struct Reader {
    bus: Child,
    address: String,
    program: Child,
    questions: ChildStdin,
    answers: BufReader<ChildStdout>,
    /// Where the buses keep their sockets.
    _runtime: TempDir,
}

/// A node of the tree, as a reader sees it.
#[derive(Debug, Clone)]
pub struct Node(pub Value);

impl Reader {
    /// Starts the bus, and a reader on it.
    pub fn start() -> Self {
        let mut reader = Self::asleep();
        reader.wakes();

        reader
    }

    /// Says that a reader listens from now on.
    pub fn wakes(&mut self) {
        let _nothing = self.ask(&json!({ "do": "enable" })).unwrap();
    }

    /// Starts the bus. No reader listens yet.
    pub fn asleep() -> Self {
        let runtime = TempDir::new().unwrap();
        let mut bus = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--print-address"])
            .env("XDG_RUNTIME_DIR", runtime.path())
            .env_remove("DISPLAY")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon (Debian package dbus)");
        let mut address = String::new();
        let _read = BufReader::new(bus.stdout.take().unwrap())
            .read_line(&mut address)
            .unwrap();
        let address = address.trim().to_owned();
        // The bindings belong to the system's Python.
        let mut program = Command::new("/usr/bin/python3")
            // Debian 12 and 13 name the same functions differently.
            .args(["-W", "ignore"])
            .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/at_spi.py"))
            .env("XDG_RUNTIME_DIR", runtime.path())
            .env("DBUS_SESSION_BUS_ADDRESS", &address)
            .env_remove("DISPLAY")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("python3 (Debian packages python3-gi and gir1.2-atspi-2.0)");

        Self {
            questions: program.stdin.take().unwrap(),
            answers: BufReader::new(program.stdout.take().unwrap()),
            bus,
            address,
            program,
            _runtime: runtime,
        }
    }

    /// Lets a program that is started be on the reader's bus.
    pub fn joins(&self, command: &mut Command) {
        let _command = command.env("DBUS_SESSION_BUS_ADDRESS", &self.address);
    }

    fn ask(&mut self, question: &Value) -> Result<Value, String> {
        writeln!(self.questions, "{question}").unwrap();
        let mut answer = String::new();
        let length = self.answers.read_line(&mut answer).unwrap();
        assert!(length > 0, "the reader ended at {question}");
        let mut answer: Value = serde_json::from_str(&answer).unwrap();
        match answer.get_mut("error") {
            Some(error) => Err(error.to_string()),
            None => Ok(answer["answer"].take()),
        }
    }

    /// The tree of a process, once it is there.
    pub fn tree(&mut self, process: u32) -> Node {
        wait_for("a tree", || {
            let tree = self.ask(&json!({ "do": "tree", "pid": process })).ok()?;

            (!tree.is_null()).then_some(Node(tree))
        })
    }

    /// Waits until the tree has this node, in a state that fits.
    pub fn waits(&mut self, process: u32, id: &str, fits: impl Fn(&Node) -> bool) -> Node {
        wait_for(id, || self.tree(process).find(id).filter(&fits))
    }

    /// Waits for a headline of the first level.
    pub fn shows(&mut self, process: u32, headline: &str) {
        wait_for(headline, || {
            self.tree(process)
                .all()
                .iter()
                .any(|node| node.role() == "heading" && node.name() == headline)
                .then_some(())
        });
    }

    /// Presses a control, once it can be pressed.
    pub fn presses(&mut self, process: u32, id: &str) {
        let _there = self.waits(process, id, |node| node.is("enabled"));
        self.does(json!({ "do": "act", "pid": process, "id": id }));
    }

    /// Writes into a field, once it is there.
    pub fn writes(&mut self, process: u32, id: &str, text: &str) {
        let _there = self.waits(process, id, |_| true);
        self.does(json!({ "do": "write", "pid": process, "id": id, "text": text }));
    }

    /// Gives a control the focus.
    pub fn focuses(&mut self, process: u32, id: &str) {
        self.does(json!({ "do": "focus", "pid": process, "id": id }));
        let _focused = self.waits(process, id, |node| node.is("focused"));
    }

    /// Does what is asked, and expects that it is done.
    pub fn does(&mut self, question: Value) {
        let done = self.ask(&question);
        assert_eq!(done, Ok(Value::Bool(true)), "{question}");
    }

    /// Waits until this is announced. Returns all that was announced until then.
    pub fn announces(&mut self, words: &str) -> Vec<String> {
        let mut announced = Vec::new();
        wait_for(words, || {
            let events = self.heard().into_iter();
            let new = events.filter(|event| event["type"] == "object:announcement");
            announced.extend(new.filter_map(|event| event["value"].as_str().map(str::to_owned)));

            announced.iter().any(|each| each.contains(words)).then_some(())
        });

        announced
    }

    /// Presses what opens and closes something, so many times. Returns the milliseconds until the reader was told, sorted.
    pub fn times(&mut self, process: u32, id: &str, times: usize) -> Vec<f64> {
        let took = self.ask(&json!({ "do": "time presses", "pid": process, "id": id, "times": times }));
        let mut took: Vec<f64> = serde_json::from_value(took.unwrap()).unwrap();
        took.sort_by(f64::total_cmp);

        took
    }

    /// Keeps a node, to act on it later.
    pub fn holds(&mut self, process: u32, id: &str) {
        let _nothing = self
            .ask(&json!({ "do": "hold", "pid": process, "id": id }))
            .unwrap();
    }

    /// Acts on the node that was kept, which may be gone by now.
    pub fn acts_on_held(&mut self) -> Result<Value, String> {
        self.ask(&json!({ "do": "act on held" }))
    }

    /// The events since the last question for them: kind, node and value.
    pub fn heard(&mut self) -> Vec<Value> {
        match self.ask(&json!({ "do": "events" })).unwrap() {
            Value::Array(events) => events,
            other => panic!("{other}"),
        }
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        for child in [&mut self.program, &mut self.bus] {
            let _killed = child.kill();
            let _reaped = child.wait();
        }
    }
}

impl Node {
    fn text(&self, key: &str) -> &str {
        self.0[key].as_str().unwrap_or_default()
    }

    pub fn id(&self) -> &str {
        self.text("id")
    }

    pub fn role(&self) -> &str {
        self.text("role")
    }

    pub fn name(&self) -> &str {
        self.text("name")
    }

    pub fn description(&self) -> &str {
        self.text("description")
    }

    /// The text of a field.
    pub fn content(&self) -> &str {
        self.text("text")
    }

    /// The place of the caret in a field, in characters.
    pub fn caret(&self) -> Option<i64> {
        self.0["caret"].as_i64()
    }

    /// Whether it is in this state (`focused`, `enabled`, `expanded` …).
    pub fn is(&self, state: &str) -> bool {
        self.0["states"]
            .as_array()
            .is_some_and(|states| states.iter().any(|each| each == state))
    }

    /// Its place on the screen: left, top, width and height.
    pub fn place(&self) -> Option<[i64; 4]> {
        let numbers: Vec<i64> = self.0["place"]
            .as_array()?
            .iter()
            .filter_map(Value::as_i64)
            .collect();

        numbers.try_into().ok()
    }

    /// The digits that are said of a code's groups, of which this is the list.
    pub fn code(&self) -> String {
        let groups = self.children().into_iter().map(|group| {
            let (_label, spelled) = group.name().split_once(": ").unwrap();
            spelled.chars().filter(char::is_ascii_digit).collect::<String>()
        });

        groups.collect::<Vec<_>>().join("-")
    }

    pub fn children(&self) -> Vec<Self> {
        self.0["children"]
            .as_array()
            .map(|children| children.iter().cloned().map(Self).collect())
            .unwrap_or_default()
    }

    /// This node and all below it, in reading order.
    pub fn all(&self) -> Vec<Self> {
        let below = self.children().into_iter().flat_map(|child| child.all());

        std::iter::once(self.clone()).chain(below).collect()
    }

    pub fn find(&self, id: &str) -> Option<Self> {
        self.all().into_iter().find(|node| node.id() == id)
    }
}
