//! The name of this program: a vendor's package has it under the vendor's.

use std::ffi::OsString;
use std::path::Path;

use crate::foreign;

/// The name where no vendor gave another.
pub(in crate::command) const OWN_NAME: &str = "kakunin";

/// Returns the name by which this program was called: `momiji-activation`, as
/// `/usr/bin/momiji-activation` or as `momiji-activation.exe`.
pub(super) fn name(arguments: &[OsString]) -> String {
    let called = arguments.first().map(Path::new);
    let is_exe = called
        .and_then(Path::extension)
        .is_some_and(|extension| extension.eq_ignore_ascii_case("exe"));
    let name = called.and_then(if is_exe { Path::file_stem } else { Path::file_name });
    let name = name.map(|name| foreign::shown(&name.to_string_lossy()).into_owned());

    name.filter(|name| !name.is_empty())
        .unwrap_or_else(|| OWN_NAME.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_is_that_of_the_file_that_was_called() {
        for (called, expected) in [
            (Some("kakunin"), "kakunin"),
            (
                Some("/usr/lib/momiji-activation/momiji-activation"),
                "momiji-activation",
            ),
            (Some("./momiji.EXE"), "momiji"),
            (Some("momiji-2026.1"), "momiji-2026.1"),
            (Some(""), "kakunin"),
            (Some("/"), "kakunin"),
            (None, "kakunin"),
        ] {
            let arguments: Vec<OsString> = called.map(OsString::from).into_iter().collect();
            assert_eq!(name(&arguments), expected, "{called:?}");
        }
    }
}
