//! The beginning of an `AppImage`: a program that finds the file system behind itself, unpacks it into a folder of its
//! user, once, and starts what is in it.
//!
//! Nothing is mounted, so that neither FUSE nor rights are needed. It is linked statically, and runs where any Linux does.

mod image;
mod place;
mod unpack;

use std::ffi::OsString;
use std::io::{self, Write as _};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use image::Image;

/// The reason why the application was not started.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    #[error("{path}: {source}")]
    Io { path: PathBuf, source: io::Error },
    #[error("{0} has no file system behind the program: it was not downloaded to its end")]
    NoImage(PathBuf),
    #[error("{0} is damaged: download it again")]
    Damaged(PathBuf),
    #[error("the file system in it is not used: {0}")]
    Unpacked(#[from] unpack::Refused),
    #[error("there is no folder to unpack it into: set XDG_CACHE_HOME")]
    NoPlace,
    #[error("{0} belongs to somebody else, or others can write into it: remove it, or set XDG_CACHE_HOME")]
    Foreign(PathBuf),
}

impl Error {
    pub(crate) fn io(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();

        move |source| Self::Io { path, source }
    }
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _told = writeln!(io::stderr(), "{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Error> {
    let own = Path::new("/proc/self/exe");
    let path = std::fs::read_link(own).map_err(Error::io(own))?;
    let mut arguments = std::env::args_os();
    let called = arguments.next().unwrap_or_default();
    let mut arguments: Vec<OsString> = arguments.collect();
    let asked = arguments
        .first()
        .and_then(|first| first.to_str())
        .unwrap_or_default();
    let say = |text: &str| {
        let _told = writeln!(io::stdout(), "{text}");
    };
    match asked {
        "--appimage-version" => say(concat!("kakunin ", env!("CARGO_PKG_VERSION"))),
        "--appimage-offset" => say(&Image::open(own, &path)?.offset().to_string()),
        "--appimage-extract" => {
            let folder = Path::new("squashfs-root");
            Image::open(own, &path)?.unpack(folder)?;
            say(&folder.display().to_string());
        }
        "--appimage-help" => {
            say("--appimage-extract  unpacks the content into squashfs-root\n\
                 --appimage-extract-and-run  starts it, as without this\n\
                 --appimage-offset   shows where the file system (squashfs) begins\n\
                 --appimage-version  shows the version of this beginning");
        }
        _ => {
            if asked == "--appimage-extract-and-run" {
                let _asked = arguments.remove(0);
            }
            let folder = place::unpacked(Image::open(own, &path)?)?;
            return Err(start(&folder, &path, &called, arguments));
        }
    }

    Ok(())
}

/// Becomes the application; returns only if that fails.
fn start(folder: &Path, path: &Path, called: &OsString, arguments: Vec<OsString>) -> Error {
    let program = folder.join("AppRun");
    let failed = Command::new(&program)
        // The name that the application says in its hints is the one that was typed.
        .arg0(called)
        .args(arguments)
        .env("APPIMAGE", path)
        .env("APPDIR", folder)
        .env("ARGV0", called)
        .exec();

    Error::io(&program)(failed)
}
