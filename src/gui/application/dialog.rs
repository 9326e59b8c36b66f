//! Lets the user choose a file in the dialog of the desktop.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use rfd::AsyncFileDialog;

use crate::locale::Locale;
use crate::wire::file;
use crate::wizard::effect::Choice;

/// The shortest time in which a person can cancel a dialog: one that ends sooner was never shown.
const GLIMPSE: Duration = Duration::from_millis(250);

/// Asks for a file. Returns `None` if the dialog was cancelled. If the desktop has no dialogs, a
/// sheet goes to the folder for documents; other paths can be typed.
pub(super) fn choose(
    choice: Choice,
    locale: &Locale,
    folder: Option<PathBuf>,
) -> impl Future<Output = Option<PathBuf>> + Send + use<> {
    let title = locale.text(match choice {
        Choice::SaveRequest { .. } => "file-save",
        Choice::OpenResponse => "file-open",
        Choice::SaveSheet { .. } => "sheet-title",
    });
    let mut dialog = AsyncFileDialog::new().set_title(title);
    if let Some(folder) = &folder {
        dialog = dialog.set_directory(folder);
    }

    async move {
        let asked = Instant::now();
        let chosen = match choice {
            Choice::SaveRequest { name } => {
                let dialog = dialog.add_filter("JSON", &["json"]).set_file_name(name);
                dialog.save_file().await
            }
            Choice::OpenResponse => {
                let dialog = dialog.add_filter("JSON, CSV", file::EXTENSIONS);
                dialog.pick_file().await
            }
            Choice::SaveSheet { name } => {
                let dialog = dialog
                    .add_filter("PDF", &["pdf"])
                    .add_filter("PNG", &["png"])
                    .set_file_name(&name);
                let chosen = dialog.save_file().await;
                if chosen.is_none() && asked.elapsed() < GLIMPSE {
                    return folder.map(|folder| folder.join(name));
                }
                chosen
            }
        };

        chosen.map(|chosen| chosen.path().to_owned())
    }
}
