//! `history`: what happened to the activation on this computer.

use serde_json::json;

use crate::licence::What;
use crate::locale::Locale;

use super::exit::Exit;
use super::ground::Ground;
use super::report::{Failure, Report};

pub(super) fn run(ground: &Ground, locale: &Locale) -> Result<Report, Failure> {
    let history = ground.backend.load()?.state.history;
    let mut text = String::new();
    for entry in history.iter() {
        let code = entry.code.map(|code| code.to_string());
        let line = locale.format(
            "command-history-line",
            &[
                ("moment", locale.moment(entry.at).into()),
                ("what", locale.text(words(&entry.what)).into()),
                ("code", code.unwrap_or_default().into()),
            ],
        );
        text.push_str(line.trim_end());
        text.push('\n');
    }
    if text.is_empty() {
        text = locale.text("command-history-empty") + "\n";
    }

    Ok(Report {
        text,
        json: json!({ "history": history.iter().collect::<Vec<_>>() }),
        exit: Exit::Done,
    })
}

const fn words(what: &What) -> &'static str {
    match what {
        What::KeyInstalled { .. } => "command-history-key-installed",
        What::KeyRemoved { .. } => "command-history-key-removed",
        What::Activated => "command-history-activated",
        What::Renewed => "command-history-renewed",
        What::Released => "command-history-released",
        What::Failed => "command-history-failed",
        What::Restored => "command-history-restored",
        What::StartedAnew => "command-history-started-anew",
    }
}
