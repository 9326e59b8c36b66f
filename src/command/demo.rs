//! `demo`: show the keys to try, and act as the activation centre.

use std::io::{self, IsTerminal as _};
use std::path::Path;

use serde_json::json;

use crate::codes::found;
use crate::demo;
use crate::fault::{Fault, FileKind};
use crate::locale::Locale;
use crate::reading;
use crate::terminal::{Output, Style, Tone};
use crate::wire::file::{self, RequestFile, ResponseFile};
use crate::wire::many;
use crate::writing;

use super::exit::Exit;
use super::installation::Installation;
use super::report::{CommandError, Report};

pub(super) fn run(installation: &Installation, locale: &Locale) -> Result<Report, CommandError> {
    let text = introduction(installation, locale).ok_or(CommandError::NoDemonstration)?;
    let keys: Vec<_> = demo::keys()
        .into_iter()
        .map(|demo| {
            json!({
                "shows": demo.outcome.message().trim_start_matches("demo-key-"),
                "key": demo.key.to_string(),
                "limit": demo.limit,
            })
        })
        .collect();

    Ok(Report {
        text,
        json: json!({ "product": installation.backend.product().id, "keys": keys }),
        exit: Exit::Done,
    })
}

/// Answers an installation ID as the activation centre does, through the endpoint of the help desk.
pub(super) fn desk(installation: &Installation, installation_id: &str) -> Result<Report, CommandError> {
    let demonstration = installation
        .vendor
        .demonstration()
        .ok_or(CommandError::NoDemonstration)?;
    let id = found::installation_id(installation_id).map_err(|_| CommandError::NotAnInstallationId)?;
    let answer = demonstration.play_desk(id)?;
    let code = answer.confirmation_id;

    Ok(Report {
        text: format!("{code}\n"),
        json: json!({
            "confirmation_id": code.to_string(),
            "groups": code.groups(),
            "activations": { "used": answer.used, "limit": answer.limit },
        }),
        exit: Exit::Done,
    })
}

/// Answers a request file as the vendor does, and writes the response beside it.
pub(super) fn respond(
    installation: &Installation,
    locale: &Locale,
    request: &Path,
) -> Result<Report, CommandError> {
    let demonstration = installation
        .vendor
        .demonstration()
        .ok_or(CommandError::NoDemonstration)?;
    let request = &reading::path::meant(request);
    let content = file::read(request, file::MAX_SAVED_BYTES)?;
    let file = RequestFile::from_json(&content).ok_or_else(|| {
        let path = request.display().to_string();

        file::unfit(path, many::kind(&content), &[FileKind::Request])
    })?;
    let name = file::name(&file.product_name, &file.request.installation_id, "response");
    let response = request.with_file_name(name);
    let answer = demonstration.respond(&file)?;
    let not_written = || Fault::FileNotWritten {
        path: response.display().to_string(),
    };
    let content = answer.to_json().map_err(|_| not_written())?;
    let is_earlier = |there: &[u8]| ResponseFile::is_for(&answer.installation_id, there);
    writing::write(&response, &content, is_earlier).map_err(|_| not_written())?;
    let shown = response.display().to_string();

    Ok(Report {
        text: locale.format("demo-responded", &[("path", shown.as_str().into())]) + "\n",
        json: json!({ "response": shown }),
        exit: Exit::Done,
    })
}

/// Returns the keys to try, one for each outcome, and instructions for acting as the activation
/// centre; none if a vendor's catalogue is installed. For a terminal, it is laid out as the wizard
/// that comes after it.
pub(super) fn introduction(installation: &Installation, locale: &Locale) -> Option<String> {
    if installation.vendor.is_installed() {
        return None;
    }
    let style = io::stdout().is_terminal().then(|| Output::Standard.style());

    Some(laid_out(style, locale, &installation.again))
}

fn laid_out(style: Option<Style>, locale: &Locale, again: &str) -> String {
    let lines = |indent, text: &str| match style {
        Some(style) => style.lines(Tone::Plain, indent, text),
        None => format!("{:indent$}{text}\n", ""),
    };
    let mut text = lines(0, &locale.text("demo-introduction")) + "\n";
    for demo in demo::keys() {
        let outcome = locale.text(demo.outcome.message());
        text.push_str(&lines(2, &format!("{}  {outcome}", demo.key)));
    }
    text.push('\n');
    text.push_str(&lines(0, &locale.text("demo-desk")));
    let argument = locale.text("demo-desk-argument");
    text.push_str(&lines(2, &format!("{again} demo desk {argument}")));

    text
}

#[cfg(test)]
mod tests {
    use unicode_width::UnicodeWidthStr as _;

    use super::*;
    use crate::breaks;
    use crate::locale::Language;

    #[test]
    fn the_introduction_keeps_to_the_width_of_a_terminal_and_is_whole() {
        for language in Language::ALL {
            let locale = Locale::new(*language);
            let shown = |style| laid_out(style, &locale, "kakunin --state /home/momiji/demonstration");
            let letters = |text: &str| breaks::without(text).split_whitespace().collect::<String>();
            let whole = shown(None);
            assert!(whole.lines().any(|line| line.width() > 60), "{whole}");
            for width in [20, 40, 80] {
                let text = shown(Some(Style {
                    width,
                    colour: false,
                    is_ascii: false,
                }));
                for line in text.lines() {
                    assert!(line.width() <= width, "{width}: {line}");
                }
                assert_eq!(letters(&text), letters(&whole));
            }
        }
    }
}
