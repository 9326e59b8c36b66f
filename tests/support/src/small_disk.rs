//! A disk of little room, where the tests may mount one.

use std::path::{Path, PathBuf};
use std::process::Command;

/// A file system over a directory, until it is dropped.
pub struct SmallDisk(PathBuf);

impl SmallDisk {
    /// With these options of `tmpfs`. None where the tests may not mount.
    pub fn over(directory: &Path, options: &str) -> Option<Self> {
        let is_mounted = mount(&["-t", "tmpfs", "-o", options, "tmpfs"], directory);

        is_mounted.then(|| Self(directory.to_owned()))
    }

    /// Changes options of it, such as its size.
    pub fn remount(&self, options: &str) {
        assert!(mount(&["-o", &format!("remount,{options}")], &self.0));
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // Lazily: a program may still hold its files.
        let _unmounted = Command::new("umount").arg("-l").arg(&self.0).output();
    }
}

fn mount(arguments: &[&str], directory: &Path) -> bool {
    Command::new("mount")
        .args(arguments)
        .arg(directory)
        .output()
        .is_ok_and(|output| output.status.success())
}
