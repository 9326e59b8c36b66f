//! Do what is due while the product starts: in a separate process, so that nobody waits for it.

use std::process::{Command, Stdio};

use super::arguments::Arguments;

/// Starts `kakunin agent --once` for the same product. If it cannot be started, the next start of
/// the product tries again.
pub(super) fn start(arguments: &Arguments) {
    let Ok(program) = std::env::current_exe() else {
        return;
    };
    let mut command = Command::new(program);
    for (option, value) in [
        ("--product", arguments.product.as_ref().map(Into::into)),
        ("--vendor", arguments.vendor.as_ref().map(Into::into)),
        ("--service", arguments.service.as_ref().map(Into::into)),
        (
            "--catalogue",
            arguments
                .catalogue
                .as_ref()
                .map(|path| path.as_os_str().to_owned()),
        ),
        (
            "--state",
            arguments.state.as_ref().map(|path| path.as_os_str().to_owned()),
        ),
    ] {
        if let Some(value) = value {
            command.arg(option).arg(value);
        }
    }
    if arguments.all_users {
        command.arg("--all-users");
    }
    command
        .args(["agent", "--once"])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    #[cfg(windows)]
    {
        /// Opens no console (`CREATE_NO_WINDOW` of the Windows API).
        const NO_WINDOW: u32 = 0x0800_0000;
        std::os::windows::process::CommandExt::creation_flags(&mut command, NO_WINDOW);
    }
    if let Err(error) = command.spawn() {
        tracing::info!(%error, "the background process was not started");
    }
}
