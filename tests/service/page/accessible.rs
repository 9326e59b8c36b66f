//! axe-core finds nothing on any state of the page, in any language, in both modes, narrow and wide.

use std::fs;
use std::path::Path;

use kakunin::codes::InstallationId;
use kakunin::demo::DemoOutcome;
use serde_json::{Value, json};

use super::browser::{Browser, NARROW, WIDE, with};
use super::site::{Site, computer, unknown};

/// Where `tests/setup` puts axe-core, in the folder of build results.
const AXE: &str = "target/axe/node_modules/axe-core/axe.min.js";

/// Set, the pictures in `docs/screenshots` are taken anew.
const WRITE: &str = "KAKUNIN_WRITE_PICTURES";

/// A state of the page, and how somebody gets there.
#[derive(Debug, Clone, Copy, PartialEq)]
enum State {
    Blank,
    Filled,
    WrongGroup,
    LookAgain,
    Mixed,
    ConfirmationTyped,
    Again,
    Answer,
    UnknownKey,
    BlockedKey,
    UsedUp,
    Advice,
    OneTopic,
    Elsewhere,
}

impl State {
    const ALL: [Self; 14] = [
        Self::Blank,
        Self::Filled,
        Self::WrongGroup,
        Self::LookAgain,
        Self::Mixed,
        Self::ConfirmationTyped,
        Self::Again,
        Self::Answer,
        Self::UnknownKey,
        Self::BlockedKey,
        Self::UsedUp,
        Self::Advice,
        Self::OneTopic,
        Self::Elsewhere,
    ];

    /// The states that the documents show, by the names of their pictures.
    const fn picture(self) -> Option<&'static str> {
        match self {
            Self::Blank => Some("page-form"),
            Self::LookAgain => Some("page-look-again"),
            Self::Answer => Some("page-answer"),
            Self::UsedUp => Some("page-used-up"),
            _ => None,
        }
    }

    async fn is_reached(self, browser: &Browser, site: &Site, language: &str) {
        let open = async |digits: &str| {
            browser
                .goto(&site.url(&format!("/activate?i={digits}&lang={language}")))
                .await;
        };
        let ask = async |id: InstallationId, selector: &str| {
            open(&id.to_string()).await;
            browser.clicks("button.primary").await;
            let _shown = browser.sees(selector).await;
        };
        let visit = async |path: &str| {
            browser.goto(&site.url(&format!("{path}?lang={language}"))).await;
        };
        match self {
            Self::Blank => visit("/activate").await,
            Self::Filled => open(&computer(DemoOutcome::Good).to_string()).await,
            Self::WrongGroup => {
                visit("/activate").await;
                browser.types("#g1", "123456").await;
                let _wrong = browser.sees("[data-state=wrong]").await;
            }
            Self::LookAgain => {
                let mut groups = computer(DemoOutcome::Good).groups().to_vec();
                "1111111".clone_into(&mut groups[2]);
                groups[7] = String::new();
                // All boxes as they stand go along: this is what the service says without the script.
                open("").await;
                send(browser, &groups).await;
            }
            Self::Mixed => {
                let mut groups = computer(DemoOutcome::Good).groups().to_vec();
                let other = computer(DemoOutcome::Blocked).groups();
                groups[2].clone_from(&other[2]);
                groups[3].clone_from(&other[3]);
                // Each is right in its place, so the page asks; that they do not belong together only the service sees.
                open(&groups.join("-")).await;
                browser.clicks("button.primary").await;
                let _refusal = browser.sees(".facts").await;
            }
            Self::ConfirmationTyped => {
                let (_, answer) = site.desk(computer(DemoOutcome::Good));
                open("").await;
                send(browser, &answer.groups()).await;
            }
            Self::Again => {
                open(&computer(DemoOutcome::Good).to_string()).await;
                let _sent = browser
                    .run("document.querySelector('#digits [name=seal]').value = ''; document.getElementById('digits').submit()")
                    .await;
                let _summary = browser.sees("#summary").await;
            }
            Self::Answer => ask(computer(DemoOutcome::Good), ".answer").await,
            Self::UnknownKey => ask(unknown(), ".facts").await,
            Self::BlockedKey => ask(computer(DemoOutcome::Blocked), ".facts").await,
            Self::UsedUp => ask(computer(DemoOutcome::UsedUp), ".facts").await,
            Self::Advice => visit("/advice").await,
            Self::OneTopic => visit("/advice/not-working").await,
            Self::Elsewhere => visit("/activation").await,
        }
    }
}

/// Sends the form past the script's check.
async fn send(browser: &Browser, groups: &[String]) {
    let script = "const form = document.getElementById('digits'); \
                  arguments[0].forEach((group, index) => { form.elements['g' + (index + 1)].value = group; }); \
                  form.submit();";
    let _sent = browser.client.execute(script, vec![json!(groups)]).await.unwrap();
    let _summary = browser.sees("#summary").await;
}

#[test]
fn axe_finds_nothing() {
    let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join(AXE);
    let axe = fs::read_to_string(axe).expect("axe-core is there; tests/setup fetches it");
    let pictures = std::env::var_os(WRITE).is_some();

    with(async |browser| {
        for state in State::ALL {
            for language in ["en", "ja", "ar"] {
                // The first attempts on a page are never too many.
                let site = Site::start();
                browser.looks("light", WIDE).await;
                state.is_reached(browser, &site, language).await;
                let focus = browser.focus().await;
                for (colours, width) in [
                    ("light", WIDE),
                    ("light", NARROW),
                    ("dark", WIDE),
                    ("dark", NARROW),
                ] {
                    browser.looks(colours, width).await;
                    if let Some(name) = state
                        .picture()
                        .filter(|_| pictures && (width == WIDE) == (colours == "light"))
                    {
                        let _closed = browser.run(&details(false)).await;
                        let how_wide = if width == NARROW { "narrow" } else { "wide" };
                        let path = format!("docs/screenshots/{name}-{language}-{how_wide}-{colours}.png");
                        fs::write(
                            Path::new(env!("CARGO_MANIFEST_DIR")).join(path),
                            browser.picture().await,
                        )
                        .unwrap();
                    }
                    let _open = browser.run(&details(true)).await;
                    let found = violations(browser, &axe).await;
                    assert_eq!(found, json!([]), "{state:?} in {language}, {colours}, {width}");
                }
                if matches!(state, State::LookAgain | State::ConfirmationTyped | State::Again) {
                    assert_eq!(focus, "summary", "{state:?} in {language}");
                }
            }
        }
        let complaints = browser.complaints().await;
        // A refusal has a status of its own, which Chromium reports as a resource that failed to load.
        let others: Vec<_> = complaints
            .iter()
            .filter(|complaint| !complaint.contains("Failed to load resource"))
            .collect();
        assert!(others.is_empty(), "{others:?}");
    });
}

/// Opens or closes what can be opened.
fn details(open: bool) -> String {
    format!("document.querySelectorAll('details').forEach(details => details.open = {open})")
}

/// What axe-core finds, as rule and place. The rule for the size of targets (WCAG 2.2) is off unless asked for.
async fn violations(browser: &Browser, axe: &str) -> Value {
    let is_there = browser.run("return typeof axe === 'object'").await;
    if is_there == false {
        let _loaded = browser.run(axe).await;
    }
    let script = "const done = arguments[arguments.length - 1]; \
                  axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }).then( \
                    found => done(found.violations.map(rule => [rule.id, rule.help, rule.nodes.map(node => node.html)])), \
                    error => done(String(error)));";

    browser.client.execute_async(script, Vec::new()).await.unwrap()
}
