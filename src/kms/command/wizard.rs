//! Activates this host in the pages of the wizard.

use std::sync::Arc;

use clap::Args;

use super::{CommandError, Invocation};
use crate::kms::HostBackend;
use crate::opener::message_box;
use crate::opener::screen::{NotShown, Opening, Screen, Wish};

#[derive(Debug, Args)]
pub(super) struct Options {
    /// Use the terminal, also where there is a display.
    #[arg(long)]
    text: bool,
}

/// Opens the wizard and returns when it has been closed. Must be called outside a runtime, because
/// a window has its own.
pub(super) fn run(options: &Options, invocation: &Invocation) -> Result<(), CommandError> {
    let place = Screen::best(Wish {
        text: options.text,
        ..Wish::default()
    })?;
    let backend = Arc::new(HostBackend::new(invocation.catalogue()?, invocation.identity()?));
    let (wizard, effects) = backend.open()?;
    let opening = Opening {
        wizard,
        effects,
        agent: backend,
    };

    let locale = &invocation.locale;
    let shown = place.show(opening, locale);
    if matches!(shown, Err(NotShown::NoPlace)) {
        message_box::show_unless_read(
            &locale.text("message-title"),
            &locale.format("command-no-place", &[("kakunin", super::PROGRAM.into())]),
            true,
        );
    }

    shown?;

    Ok(())
}
