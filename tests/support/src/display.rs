//! A display without a screen, and waiting for what happens on it.

use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use x11rb::{
    connection::Connection as _,
    protocol::Event,
    protocol::xproto::{ChangeWindowAttributesAux, ConnectionExt as _, EventMask},
    rust_connection::RustConnection,
};

use crate::wine::{self, Windows};

/// Long enough for a slow machine with other work; a journey that works needs a few seconds.
const PATIENCE: Duration = Duration::from_mins(1);

/// A display of its own for one journey.
pub struct Display {
    server: Child,
    pub name: String,
    /// The Windows whose desktop it shows, where programs for Windows are tried.
    pub windows: Option<Windows>,
}

impl Display {
    pub fn start() -> Self {
        // Servers that look for a free number at the same moment may find the same one. Released when it is dropped.
        let turn = File::create(std::env::temp_dir().join("kakunin-display.lock")).unwrap();
        turn.lock().unwrap();
        // A server that begins anew when its last client leaves, as xdotool does again and again, turns away who comes then.
        let mut server = Command::new("Xvfb")
            .args([
                "-noreset",
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1280x800x24",
                "-nolisten",
                "tcp",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb (Debian package xvfb)");
        let mut number = String::new();
        let _read = BufReader::new(server.stdout.take().unwrap())
            .read_line(&mut number)
            .unwrap();

        Self {
            server,
            name: format!(":{}", number.trim()),
            windows: wine::is_tried().then(Windows::new),
        }
    }

    /// Counts the windows that appear from now on, however briefly.
    pub fn watch(&self) -> Watch {
        let (connection, screen) = x11rb::connect(Some(&self.name)).unwrap();
        let root = connection.setup().roots[screen].root;
        let events = ChangeWindowAttributesAux::new().event_mask(EventMask::SUBSTRUCTURE_NOTIFY);
        connection
            .change_window_attributes(root, &events)
            .unwrap()
            .check()
            .unwrap();

        Watch { connection }
    }

    /// The windows that can be seen and have a title.
    pub fn shown(&self) -> Vec<String> {
        let found = self.xdotool(&["search", "--onlyvisible", "--name", "."]);

        String::from_utf8(found.stdout)
            .unwrap()
            .lines()
            .map(str::to_owned)
            .collect()
    }

    /// Waits for a window of this title.
    pub fn window(&self, title: &str) -> String {
        wait_for(title, || {
            self.shown()
                .into_iter()
                .find(|window| self.title(window) == title)
        })
    }

    pub fn title(&self, window: &str) -> String {
        let name = self.xdotool(&["getwindowname", window]);

        String::from_utf8_lossy(&name.stdout).trim_end().to_owned()
    }

    pub fn focus(&self, window: &str) {
        let focused = self.xdotool(&["windowfocus", "--sync", window]);
        assert!(focused.status.success());
    }

    pub fn xdotool(&self, arguments: &[&str]) -> Output {
        Command::new("xdotool")
            .args(arguments)
            .env("DISPLAY", &self.name)
            .output()
            .expect("xdotool (Debian package xdotool)")
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        self.windows = None;
        let _killed = self.server.kill();
        let _reaped = self.server.wait();
    }
}

/// Sees every window that appears on a display.
pub struct Watch {
    connection: RustConnection,
}

impl Watch {
    /// How many have appeared since the last time.
    pub fn count(&mut self) -> usize {
        // What happened until now has been told once this is answered.
        let _answer = self.connection.get_input_focus().unwrap().reply().unwrap();
        std::iter::from_fn(|| self.connection.poll_for_event().unwrap())
            .filter(|event| matches!(event, Event::MapNotify(_)))
            .count()
    }
}

/// Waits until there is something to be seen.
pub fn wait_for<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let deadline = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(Instant::now() < deadline, "waited in vain for {what}");
        std::thread::sleep(Duration::from_millis(30));
    }
}
