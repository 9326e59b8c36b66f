//! `parts`: show the parts by which this computer is recognised, and their changes since the
//! activation.

use serde_json::json;

use crate::licence::{Reason, Status};
use crate::locale::Locale;
use crate::machine::{Change, Comparison, PartKind};

use super::exit::Exit;
use super::installation::Installation;
use super::report::{CommandError, Report};

pub(super) fn run(installation: &Installation, locale: &Locale) -> Result<Report, CommandError> {
    let snapshot = installation.backend.snapshot()?;
    // The status takes into account how much was known at the activation, which the comparison
    // alone does not contain.
    let is_refused = matches!(
        snapshot.status,
        Status::Notice {
            reason: Reason::HardwareChanged { .. }
        }
    );
    let hardware = snapshot.hardware;
    let is_same = hardware.is_mostly_kept() && !is_refused;
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
        let id = verdict(is_same, &hardware);
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
            "same_computer": is_same,
        }),
        exit: Exit::Done,
    })
}

/// Returns the message that says whether this counts as the same computer, and why not.
const fn verdict(is_same: bool, hardware: &Comparison) -> &'static str {
    if is_same {
        "command-parts-same"
    } else if Comparison::was_issued_to_weak_computer(hardware.kept, hardware.of) {
        "command-parts-little"
    } else {
        "command-parts-other"
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_computer_is_told_with_the_true_cause() {
        let of = |kept, of| Comparison {
            kept,
            of,
            parts: Vec::new(),
        };

        assert_eq!(verdict(true, &of(7, 11)), "command-parts-same");
        assert_eq!(verdict(false, &of(3, 3)), "command-parts-little");
        assert_eq!(verdict(false, &of(3, 11)), "command-parts-other");
    }
}
