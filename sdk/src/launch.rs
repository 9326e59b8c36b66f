//! Starts the vendor's program.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::error::KakuninError;
use crate::place;

/// The longest id that is handed on, in bytes: longer ones no system takes as an argument, and no
/// catalogue has.
const LONGEST_ID: usize = 4096;

/// Starts `launch` for a product, and does not wait for it.
pub(crate) fn start(product: Option<&str>) -> Result<(), KakuninError> {
    if product.is_some_and(|id| id.len() > LONGEST_ID) {
        return Err(KakuninError::UnknownProduct);
    }
    let program = folders()
        .iter()
        .find_map(|folder| program_in(folder))
        .ok_or(KakuninError::ProgramMissing)?;
    let mut command = Command::new(program);
    let _prepared = command
        .arg("launch")
        // One argument, so that no id passes for an option.
        .args(
            product
                .filter(|id| !id.is_empty())
                .map(|id| format!("--product={id}")),
        )
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());

    start_unattended(&mut command).map_err(|_| KakuninError::ProgramNotStarted)
}

/// The folders of this library and of the program that calls it.
pub(crate) fn folders() -> Vec<PathBuf> {
    let program = || {
        let program = std::env::current_exe().ok()?;

        // A link leads to where the program is installed.
        Some(std::fs::canonicalize(&program).unwrap_or(program))
    };
    let mut folders: Vec<_> = [place::of_library(), program()]
        .into_iter()
        .flatten()
        .filter_map(|file| file.parent().map(Path::to_owned))
        .collect();
    folders.dedup();

    folders
}

/// Finds the vendor's program in a folder: under the folder's own name, as packages install it, or
/// under the name that it was built with.
fn program_in(folder: &Path) -> Option<PathBuf> {
    // On Windows the variant that opens no console is the better one.
    let endings: &[&str] = if cfg!(windows) { &["w.exe", ".exe"] } else { &[""] };
    let own_name = folder.file_name().map(OsString::from);

    own_name
        .into_iter()
        .chain(["kakunin".into()])
        .flat_map(|name| endings.iter().map(move |ending| with_ending(&name, ending)))
        .map(|name| folder.join(name))
        // A product that lies beside the wizard and loads this library is not the wizard.
        .find(|path| path.is_file() && !is_this_process(path))
}

fn with_ending(name: &OsString, ending: &str) -> OsString {
    let mut whole = name.clone();
    whole.push(ending);

    whole
}

fn is_this_process(path: &Path) -> bool {
    let Ok(program) = std::env::current_exe() else {
        return false;
    };

    match (std::fs::canonicalize(path), std::fs::canonicalize(program)) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

/// Starts a process that is nobody's child, so that no process is left behind that its parent never
/// asks after, and no signal to the terminal of the product ends it.
#[cfg(unix)]
fn start_unattended(command: &mut Command) -> std::io::Result<()> {
    use std::io;
    use std::os::unix::process::CommandExt as _;

    let leave = || {
        // SAFETY: This runs in a new process that has one thread. `fork` is among the functions that
        // may be called between `fork` and `exec`, and so is all that the new process calls.
        match unsafe { libc::fork() } {
            -1 => return Err(io::Error::last_os_error()),
            0 => {}
            // SAFETY: It ends the process in between at once, without any code of the caller's.
            _ => unsafe { libc::_exit(0) },
        }
        // SAFETY: It takes nothing, and may be called between `fork` and `exec`.
        match unsafe { libc::setsid() } {
            -1 => Err(io::Error::last_os_error()),
            _ => Ok(()),
        }
    };
    // SAFETY: The closure calls only functions that may be called between `fork` and `exec`, and
    // allocates nothing.
    unsafe { command.pre_exec(leave) };
    // The error of `exec` is reported even though the process in between has ended.
    let mut between = command.spawn()?;
    // A product that ignores SIGCHLD, or asks after all children itself, leaves nothing to wait for.
    drop(between.wait());

    Ok(())
}

/// Starts a process without a console of its own.
#[cfg(windows)]
fn start_unattended(command: &mut Command) -> std::io::Result<()> {
    use std::os::windows::process::CommandExt as _;

    const CREATE_NO_WINDOW: u32 = 0x0800_0000;

    // Nobody has to ask after a process of Windows; its handle is closed here.
    command.creation_flags(CREATE_NO_WINDOW).spawn().map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_has_the_name_of_its_folder_or_its_own() {
        let outer = tempfile::tempdir().unwrap();
        let folder = outer.path().join("momiji-activation");
        std::fs::create_dir(&folder).unwrap();
        let ending = if cfg!(windows) { ".exe" } else { "" };
        let [own, built] =
            ["momiji-activation", "kakunin"].map(|name| folder.join(format!("{name}{ending}")));
        assert_eq!(program_in(&folder), None);
        std::fs::create_dir(&own).unwrap();
        assert_eq!(program_in(&folder), None, "a folder is no program");
        std::fs::remove_dir(&own).unwrap();

        std::fs::write(&built, "").unwrap();
        assert_eq!(program_in(&folder).as_ref(), Some(&built));
        std::fs::write(&own, "").unwrap();
        assert_eq!(program_in(&folder).as_ref(), Some(&own));
    }
}
