//! A real Chromium without a window, which all tests of this program share.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::{LazyLock, OnceLock};

use base64::Engine as _;
use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use reqwest::{Method, Url};
use serde_json::{Value, json};
use tokio::runtime::Runtime;
use tokio::sync::Mutex;

/// Narrow as a telephone.
pub(crate) const NARROW: u32 = 360;
/// Wide as a small notebook.
pub(crate) const WIDE: u32 = 1280;

/// Ends the driver, and with it the browser, as soon as the pipe to the test program closes, even by SIGKILL.
const GUARDIAN: &str = r#"trap "" INT TERM HUP
cat >/dev/null
kill "$1"
for attempt in 1 2 3 4 5 6 7 8 9 10; do
    rm -rf "$2" 2>/dev/null && break
    sleep 1
done"#;

/// The browser's connection lives as long as the program, and so does the runtime it is on.
static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().unwrap());
static BROWSER: OnceLock<Mutex<Browser>> = OnceLock::new();

/// The browser, and what keeps it running.
pub(crate) struct Browser {
    pub(crate) client: Client,
    _driver: Child,
    _guardian: (Child, ChildStdin),
}

/// Lets a test use the browser, one at a time, with a new tab's settings.
pub(crate) fn with(test: impl AsyncFnOnce(&Browser)) {
    RUNTIME.block_on(async {
        let shared = if let Some(shared) = BROWSER.get() {
            shared
        } else {
            let browser = Browser::start().await;
            BROWSER.get_or_init(|| Mutex::new(browser))
        };
        let browser = shared.lock().await;
        browser.looks("light", WIDE).await;
        let _of_others = browser.complaints().await;
        test(&browser).await;
    });
}

impl Browser {
    async fn start() -> Self {
        let folder = tempfile::Builder::new()
            .prefix("kakunin-browser-")
            .tempdir()
            .unwrap()
            .keep();
        let mut driver = Command::new("chromedriver")
            .args(["--port=0", "--log-level=SEVERE"])
            .env("TMPDIR", &folder)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver is installed; tests/setup does that");
        let mut lines = BufReader::new(driver.stdout.take().unwrap()).lines();
        let port: u16 = loop {
            let line = lines.next().expect("the driver says its port").unwrap();
            if let Some((_, port)) = line.split_once("successfully on port ") {
                break port.trim_end_matches('.').parse().unwrap();
            }
        };
        let guardian = guard(driver.id(), &folder);

        // The pipe makes the browser end with its driver. Nothing here runs as anybody else than the tests themselves.
        let mut arguments = vec![
            "--headless",
            "--remote-debugging-pipe",
            "--hide-scrollbars",
            "--lang=en",
            "--disable-gpu",
        ];
        if is_root() {
            arguments.push("--no-sandbox");
        }
        let Value::Object(capabilities) = json!({
            "browserName": "chrome",
            "goog:chromeOptions": { "args": arguments },
            "goog:loggingPrefs": { "browser": "ALL" },
        }) else {
            unreachable!()
        };
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .unwrap();

        Self {
            client,
            _driver: driver,
            _guardian: guardian,
        }
    }

    pub(crate) async fn goto(&self, url: &str) {
        self.client.goto(url).await.unwrap();
    }

    /// Sets the colours that the reader prefers, and the width of the window.
    pub(crate) async fn looks(&self, colours: &str, width: u32) {
        let _ = self
            .tell(
                "Emulation.setEmulatedMedia",
                json!({ "features": [
                    { "name": "prefers-color-scheme", "value": colours },
                    // A colour on its way to another has a contrast of its own.
                    { "name": "prefers-reduced-motion", "value": "reduce" },
                ] }),
            )
            .await;
        let _ = self
            .tell(
                "Emulation.setDeviceMetricsOverride",
                json!({ "width": width, "height": 800, "deviceScaleFactor": 1, "mobile": false }),
            )
            .await;
    }

    /// Tells the browser what only the protocol of its own tools has words for.
    pub(crate) async fn tell(&self, command: &str, parameters: Value) -> Value {
        let command = Devtools(json!({ "cmd": command, "params": parameters }).to_string());

        self.client.issue_cmd(command).await.unwrap()
    }

    /// A picture of the whole page, as PNG.
    pub(crate) async fn picture(&self) -> Vec<u8> {
        let size = self
            .run("const page = document.documentElement; return [innerWidth, page.getBoundingClientRect().height]")
            .await;
        let clip = json!({ "x": 0, "y": 0, "width": size[0], "height": size[1], "scale": 1 });
        let answer = self
            .tell(
                "Page.captureScreenshot",
                json!({ "format": "png", "captureBeyondViewport": true, "clip": clip }),
            )
            .await;

        base64::engine::general_purpose::STANDARD
            .decode(answer["data"].as_str().unwrap())
            .unwrap()
    }

    pub(crate) async fn run(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap()
    }

    /// Waits for an element.
    pub(crate) async fn sees(&self, selector: &str) -> fantoccini::elements::Element {
        match self.client.wait().for_element(Locator::Css(selector)).await {
            Ok(element) => element,
            Err(CmdError::WaitTimeout) => {
                panic!("no {selector} in {}", self.client.source().await.unwrap())
            }
            Err(error) => panic!("{selector}: {error}"),
        }
    }

    pub(crate) async fn types(&self, selector: &str, keys: &str) {
        self.sees(selector).await.send_keys(keys).await.unwrap();
    }

    pub(crate) async fn clicks(&self, selector: &str) {
        self.sees(selector).await.click().await.unwrap();
    }

    /// The id of the element that has the focus.
    pub(crate) async fn focus(&self) -> String {
        let id = self
            .run("return document.activeElement.id || document.activeElement.tagName")
            .await;

        id.as_str().unwrap().to_owned()
    }

    /// What the browser complains about: blocked requests, scripts that failed.
    pub(crate) async fn complaints(&self) -> Vec<String> {
        let log = self.client.issue_cmd(Log).await.unwrap();

        log.as_array()
            .unwrap()
            .iter()
            .map(|entry| entry["message"].as_str().unwrap().to_owned())
            .collect()
    }
}

fn guard(driver: u32, folder: &Path) -> (Child, ChildStdin) {
    let mut guardian = Command::new("sh")
        .args(["-c", GUARDIAN, "sh"])
        .arg(driver.to_string())
        .arg(folder)
        .stdin(Stdio::piped())
        .spawn()
        .unwrap();
    let pipe = guardian.stdin.take().unwrap();

    (guardian, pipe)
}

/// Chromium refuses to run as root inside its sandbox.
fn is_root() -> bool {
    let output = Command::new("id").arg("-u").output().unwrap();

    output.stdout.trim_ascii() == b"0"
}

#[derive(Debug)]
struct Devtools(String);

impl WebDriverCompatibleCommand for Devtools {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, <Url as std::str::FromStr>::Err> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap()))
    }

    fn method_and_body(&self, _url: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.0.clone()))
    }
}

#[derive(Debug)]
struct Log;

impl WebDriverCompatibleCommand for Log {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, <Url as std::str::FromStr>::Err> {
        base.join(&format!("session/{}/se/log", session.unwrap()))
    }

    fn method_and_body(&self, _url: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(json!({ "type": "browser" }).to_string()))
    }
}
