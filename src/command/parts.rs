//! `parts`: by what this computer is recognised, and what changed since the activation.

use serde_json::json;

use crate::locale::Locale;
use crate::machine::{Change, PartKind};

use super::exit::Exit;
use super::ground::Ground;
use super::report::{Failure, Report};

pub(super) fn run(ground: &Ground, locale: &Locale) -> Result<Report, Failure> {
    let hardware = ground.backend.snapshot()?.hardware;
    let mut text = String::new();
    for part in &hardware.parts {
        text.push_str(&locale.format(
            "command-part",
            &[
                ("part", locale.text(part_words(part.kind)).into()),
                ("weight", part.kind.weight().into()),
                ("change", locale.text(change_words(part.change)).into()),
            ],
        ));
        text.push('\n');
    }
    if hardware.of > 0 {
        let id = if hardware.mostly_kept() {
            "command-parts-same"
        } else {
            "command-parts-other"
        };
        text.push_str(&locale.format(id, &[("kept", hardware.kept.into()), ("of", hardware.of.into())]));
        text.push('\n');
    }
    let parts: Vec<_> = hardware
        .parts
        .iter()
        .map(|part| {
            json!({
                "part": part.kind.as_str(),
                "weight": part.kind.weight(),
                "change": change_name(part.change),
            })
        })
        .collect();

    Ok(Report {
        text,
        json: json!({
            "parts": parts,
            "kept": hardware.kept,
            "of": hardware.of,
            "same_computer": hardware.mostly_kept(),
        }),
        exit: Exit::Done,
    })
}

const fn part_words(kind: PartKind) -> &'static str {
    match kind {
        PartKind::MachineId => "part-machine-id",
        PartKind::System => "part-system",
        PartKind::Processor => "part-processor",
        PartKind::Disk => "part-disk",
        PartKind::Network => "part-network",
        PartKind::Memory => "part-memory",
    }
}

const fn change_words(change: Change) -> &'static str {
    match change {
        Change::Kept => "part-kept",
        Change::Changed => "part-changed",
        Change::Missing => "part-missing",
        Change::Added => "part-added",
    }
}

const fn change_name(change: Change) -> &'static str {
    match change {
        Change::Kept => "kept",
        Change::Changed => "changed",
        Change::Missing => "missing",
        Change::Added => "added",
    }
}
