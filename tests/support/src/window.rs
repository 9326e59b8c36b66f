//! A program's window, used with the keyboard alone.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use kakunin::demo::DemoOutcome;
use kakunin::locale::{Language, Locale};
use serde_json::Value;
use tempfile::TempDir;
use x11rb::protocol::xproto::{ConnectionExt as _, ImageFormat};
use x11rb::rust_connection::RustConnection;

use crate::display::{Display, wait_for};
use crate::keys::of_demonstration;
use crate::processes::nobody;
use crate::reader::Reader;

/// A window of one of the programs.
pub struct Window<'a> {
    display: &'a Display,
    program: Child,
    id: String,
}

impl<'a> Window<'a> {
    /// Starts a program on this display and waits for its window, whose title has this in it.
    pub fn open(display: &'a Display, mut command: Command, title: &str) -> Self {
        let _command = command.env_remove("WAYLAND_DISPLAY");

        Self::open_beside_wayland(display, command, title)
    }

    /// Does the same where the program may know of a Wayland display, too.
    pub fn open_beside_wayland(display: &'a Display, mut command: Command, title: &str) -> Self {
        if let Some(windows) = &display.windows {
            command = windows.runs(command);
        }
        // A program is on the bus that the test gives it, and on no other.
        if !command
            .get_envs()
            .any(|(name, _)| name == "DBUS_SESSION_BUS_ADDRESS")
        {
            let _command = command.env_remove("DBUS_SESSION_BUS_ADDRESS");
        }
        let mut program = command
            .env("DISPLAY", &display.name)
            .env("LANG", "ja_JP.UTF-8")
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let id = wait_for(title, || {
            if let Some(status) = program.try_wait().unwrap() {
                panic!("the program ended: {status}");
            }
            // A title in another script is not found by its name.
            let found = display.xdotool(&["search", "--onlyvisible", "--pid", &program.id().to_string()]);
            let found = String::from_utf8(found.stdout).unwrap();
            found.lines().next().map(str::to_owned)
        });
        let window = Self { display, program, id };
        wait_for(title, || window.title().contains(title).then_some(()));
        window.focus();

        window
    }

    /// The process of the program.
    pub fn process(&self) -> u32 {
        self.program.id()
    }

    /// Waits until the program has ended by itself.
    pub fn ends(mut self) {
        let status = wait_for("the end of the program", || self.program.try_wait().unwrap());
        assert!(status.success(), "{status}");
    }

    pub fn focus(&self) {
        self.display.focus(&self.id);
    }

    /// Waits for the system's dialog of this title, answers it with a path, and waits until it is gone.
    pub fn answers_dialog(&self, title: &str, path: &str) {
        let dialog = self.display.window(title);
        self.display.focus(&dialog);
        self.press("ctrl+a");
        self.write(path);
        self.press("Return");
        wait_for("the end of the dialog", || {
            (!self.display.shown().contains(&dialog)).then_some(())
        });
        self.focus();
    }

    /// Waits until the window's title says that this is shown.
    pub fn shows(&self, title: &str) {
        wait_for(title, || self.title().starts_with(title).then_some(()));
    }

    pub fn title(&self) -> String {
        self.display.title(&self.id)
    }

    pub fn press(&self, key: &str) {
        let pressed = self.display.xdotool(&["key", "--clearmodifiers", key]);
        assert!(pressed.status.success());
    }

    /// Clicks on this point of the screen.
    pub fn click(&self, x: i64, y: i64) {
        let (x, y) = (x.to_string(), y.to_string());
        let clicked = self.display.xdotool(&["mousemove", &x, &y, "click", "1"]);
        assert!(clicked.status.success());
    }

    pub fn write(&self, text: &str) {
        let typed = self.display.xdotool(&["type", "--delay", "15", text]);
        assert!(typed.status.success());
    }

    /// Types the groups of a code one by one. Each misheard group is typed wrong first, and once more after it was said again.
    pub fn write_groups(&self, groups: &[String], misheard: &[usize]) {
        for (index, group) in groups.iter().enumerate() {
            if misheard.contains(&index) {
                let (all_but_last, last) = group.split_at(group.len() - 1);
                let other = if last == "1" { "2" } else { "1" };
                self.write(&format!("{all_but_last}{other}"));
            }
            self.write(group);
        }
    }

    pub fn resize(&self, width: u16, height: u16) {
        let (width, height) = (width.to_string(), height.to_string());
        let resized = self
            .display
            .xdotool(&["windowsize", "--sync", &self.id, &width, &height]);
        assert!(resized.status.success());
    }

    /// Moves the window and its frame to this point of the screen.
    pub fn moves(&self, x: i64, y: i64) {
        let (x, y) = (x.to_string(), y.to_string());
        let moved = self.display.xdotool(&["windowmove", "--sync", &self.id, &x, &y]);
        assert!(moved.status.success());
    }

    /// Returns where the window begins on the screen, with its frame and without.
    pub fn corners(&self) -> [[i64; 2]; 2] {
        let (connection, window) = self.connect();
        let tree = connection.query_tree(window).unwrap().reply().unwrap();
        let outer = if tree.parent == tree.root {
            window
        } else {
            tree.parent
        };

        [outer, window].map(|each| {
            let at = connection
                .translate_coordinates(each, tree.root, 0, 0)
                .unwrap()
                .reply()
                .unwrap();

            [at.dst_x.into(), at.dst_y.into()]
        })
    }

    /// Returns the window's width and height in pixels.
    pub fn size(&self) -> (u16, u16) {
        let (connection, window) = self.connect();
        let shape = connection.get_geometry(window).unwrap().reply().unwrap();

        (shape.width, shape.height)
    }

    /// Returns what the window shows: its pixels, row by row.
    pub fn picture(&self) -> Vec<u8> {
        let (width, height) = self.size();
        let (connection, window) = self.connect();
        let image = connection
            .get_image(ImageFormat::Z_PIXMAP, window, 0, 0, width, height, u32::MAX)
            .unwrap();

        image.reply().unwrap().data
    }

    fn connect(&self) -> (RustConnection, u32) {
        let (connection, _screen) = x11rb::connect(Some(&self.display.name)).unwrap();

        (connection, self.id.parse().unwrap())
    }

    /// Waits until something is copied on this display.
    pub fn has_copied(&self) {
        let (connection, _screen) = x11rb::connect(Some(&self.display.name)).unwrap();
        let clipboard = connection
            .intern_atom(false, b"CLIPBOARD")
            .unwrap()
            .reply()
            .unwrap()
            .atom;
        wait_for("a copy", || {
            let owner = connection
                .get_selection_owner(clipboard)
                .unwrap()
                .reply()
                .unwrap()
                .owner;
            (owner != x11rb::NONE).then_some(())
        });
    }

    /// Presses this key until the window closes: not at once, since a page that nobody can have seen
    /// yet stays.
    pub fn closes_by(mut self, key: &str) {
        let status = wait_for("the end of the program", || {
            self.press(key);
            self.program.try_wait().unwrap()
        });
        assert!(status.success(), "{status}");
    }
}

impl Drop for Window<'_> {
    fn drop(&mut self) {
        let _killed = self.program.kill();
        let _reaped = self.program.wait();
    }
}

/// A computer with the wizard on it.
pub struct Computer {
    state: TempDir,
    catalogue: Option<PathBuf>,
}

impl Computer {
    /// One on which no vendor's catalogue is installed: the demonstration.
    pub fn new() -> Self {
        Self {
            state: TempDir::new().unwrap(),
            catalogue: None,
        }
    }

    /// One of this vendor's customers.
    pub fn with_catalogue(catalogue: PathBuf) -> Self {
        Self {
            catalogue: Some(catalogue),
            ..Self::new()
        }
    }

    pub fn state(&self) -> &Path {
        self.state.path()
    }

    /// The wizard's program.
    pub fn program(&self) -> Command {
        let mut command = crate::program("kakunin");
        let _command = command
            .arg("--state")
            .arg(self.state())
            // What windows keep for their user is not for the windows of another test.
            .env("XDG_CONFIG_HOME", self.state().join("settings"));
        if let Some(catalogue) = &self.catalogue {
            let _command = command.env("KAKUNIN_CATALOGUE", catalogue);
        }

        command
    }

    /// What a command of the program answers.
    pub fn answer(&self, arguments: &[&str]) -> Value {
        let output = self.program().args(arguments).arg("--json").output().unwrap();

        serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|_| panic!("{arguments:?}: {}", String::from_utf8_lossy(&output.stderr)))
    }

    /// It is activated in this way.
    pub fn is_activated_by(&self, method: &str) {
        let status = self.answer(&["status"]);
        assert_eq!(status["status"], "activated", "{status}");
        assert_eq!(status["method"], method, "{status}");
    }

    /// The wizard's window.
    pub fn wizard<'a>(&self, display: &'a Display, arguments: &[&str]) -> Window<'a> {
        let mut command = self.program();
        let _command = command.args(arguments);

        Window::open(display, command, "Momiji Suite 2026")
    }

    /// The wizard's window in this language, where no service can be reached.
    pub fn offline<'a>(&self, display: &'a Display, language: Language) -> Window<'a> {
        let window = self.wizard(display, &["--lang", language.tag(), "--service", &unreachable()]);
        window.shows(&Locale::new(language).text("overview-title"));

        window
    }

    /// The same as soon as it is there, on the bus of a reader.
    pub fn offline_on_bus<'a>(&self, display: &'a Display, bus: &Reader, language: &str) -> Window<'a> {
        let mut command = self.program();
        let _command = command.args(["--lang", language, "--service", &unreachable()]);
        bus.joins(&mut command);

        Window::open(display, command, "Momiji Suite 2026")
    }

    /// The same after a key was typed: it tells that no service can be reached.
    pub fn stranded<'a>(&self, display: &'a Display, language: Language, key: &str) -> Window<'a> {
        let window = self.offline(display, language);
        window.press("Return");
        window.shows(&Locale::new(language).text("key-title"));
        window.write(key);
        window.press("Return");
        let unreachable = self.answer(&["--lang", language.tag(), "explain", "NET-3"]);
        window.shows(unreachable["title"].as_str().unwrap());

        window
    }
}

/// The demonstration's key that works.
pub fn good_key() -> String {
    of_demonstration(DemoOutcome::Good).to_string()
}

/// The address of a service that cannot be reached.
fn unreachable() -> String {
    format!("http://{}", nobody())
}
