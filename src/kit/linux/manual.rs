//! Pages of the manual, completions for shells, and the licences of the program: what is read and never run.

use std::sync::Arc;

use crate::kit::{Entry, Package, gzip};

/// The name under which the program was built.
const BUILT_AS: &str = "kakunin";

/// Other programs that were built with it, and keep their names.
const OTHERS: [&str; 3] = ["service", "kms", "desk"];

/// What a page of the program is called that would have the name of another program's.
const NOT_ANOTHER: [&str; 2] = ["kms-command", "kms\\-command"];

/// What stands above the last section of a page, in the languages of the manual.
const SEE_ALSO: [&str; 2] = ["\n.SH SEE ALSO\n", "\n.SH 関連項目\n"];

/// Returns each page and completion, with its path below `share`, under the name of the vendor's program.
pub(super) fn pages(package: &Package) -> Vec<(String, Arc<[u8]>)> {
    package
        .manual
        .iter()
        .filter_map(|entry| page(entry, package))
        .collect()
}

fn page(entry: &Entry, package: &Package) -> Option<(String, Arc<[u8]>)> {
    let names: Vec<&str> = entry.path.names().collect();
    let program = package.program.as_str();
    let text = String::from_utf8_lossy(&entry.content);
    match names[..] {
        ["man", .., file] => {
            // A page of a program that is not installed is left out.
            let own = renamed(file, program);
            if own == file {
                return None;
            }
            let text = renamed(without_others(&text), program);
            let zipped = gzip::compressed(text.as_bytes()).ok()?;
            let folder = names[..names.len() - 1].join("/");
            Some((format!("{folder}/{own}.gz"), zipped.into()))
        }
        ["completions", .., file] => {
            let place = match file {
                "kakunin" => format!("bash-completion/completions/{program}"),
                "_kakunin" => format!("zsh/vendor-completions/_{program}"),
                "kakunin.fish" => format!("fish/vendor_completions.d/{program}.fish"),
                _ => return None,
            };
            Some((place, renamed(&text, program).into_bytes().into()))
        }
        _ => None,
    }
}

/// Leaves out the last section of a page, which names programs that a vendor does not ship.
fn without_others(page: &str) -> &str {
    SEE_ALSO
        .iter()
        .find_map(|heading| page.rfind(heading))
        .map_or(page, |at| &page[..=at])
}

/// Gives the program its own name wherever a text speaks of it, and leaves folders, variables and other programs.
fn renamed(text: &str, program: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(BUILT_AS) {
        let (before, after) = (&rest[..at], &rest[at + BUILT_AS.len()..]);
        out.push_str(before);
        let follows_name = before.ends_with(|symbol: char| symbol.is_alphanumeric() || ".-".contains(symbol))
            || (before.ends_with('/') && !before.ends_with("bin/"));
        let goes_on = after.starts_with(|symbol: char| symbol.is_alphanumeric());
        let hyphened = after.strip_prefix("\\-").or_else(|| after.strip_prefix('-'));
        let begins = |name: &str, with: &[&str]| with.iter().any(|other| name.starts_with(other));
        let is_other = hyphened.is_some_and(|name| begins(name, &OTHERS) && !begins(name, &NOT_ANOTHER));
        out.push_str(if follows_name || goes_on || is_other {
            BUILT_AS
        } else {
            program
        });
        rest = after;
    }
    out.push_str(rest);

    out
}

/// Returns whose the program and its parts are, in the form that Debian reads.
pub(super) fn copyright(package: &Package) -> String {
    let mut text = super::filled(include_str!("../../../packaging/kit/copyright"), package);
    let apache = "On Debian systems the whole text is in /usr/share/common-licenses/Apache-2.0;\n\
                  elsewhere at https://www.apache.org/licenses/LICENSE-2.0.";
    for (name, licence) in [
        ("MIT", include_str!("../../../LICENSE-MIT")),
        ("Apache-2.0", apache),
        ("OFL-1.1", include_str!("../../../assets/fonts/OFL.txt")),
        (
            "Unicode-3.0",
            include_str!("../../../packaging/locales/UNICODE-LICENSE.txt"),
        ),
    ] {
        text.push_str("License: ");
        text.push_str(name);
        text.push('\n');
        for line in licence.trim_end().lines() {
            text.push(' ');
            text.push_str(if line.trim().is_empty() { "." } else { line });
            text.push('\n');
        }
        text.push('\n');
    }

    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_names_no_program_that_is_not_installed() {
        assert_eq!(
            without_others(".SH NAME\nkakunin\n.SH SEE ALSO\nkakunin-desk(1)\n"),
            ".SH NAME\nkakunin\n"
        );
        assert_eq!(
            without_others(".SH 名前\nkakunin\n.SH 関連項目\nx\n"),
            ".SH 名前\nkakunin\n"
        );
        assert_eq!(without_others(".SH NAME\nkakunin\n"), ".SH NAME\nkakunin\n");
    }

    #[test]
    fn only_the_program_is_renamed() {
        let renamed = |text| renamed(text, "momiji-activation");

        assert_eq!(
            renamed("kakunin status | kakunin"),
            "momiji-activation status | momiji-activation"
        );
        assert_eq!(renamed("kakunin\\-status(1)"), "momiji-activation\\-status(1)");
        assert_eq!(
            renamed("#compdef kakunin\n_kakunin()"),
            "#compdef momiji-activation\n_momiji-activation()"
        );
        assert_eq!(renamed("/usr/bin/kakunin"), "/usr/bin/momiji-activation");
        assert_eq!(
            renamed("kakunin-kms-command.1"),
            "momiji-activation-kms-command.1"
        );
        for kept in [
            "/var/lib/kakunin/x",
            "~/.local/state/kakunin/",
            "kakunin-service(1)",
            "kakunin\\-kms(1)",
            "libkakunin.so",
            "kakuninw",
            "KAKUNIN_STATE",
        ] {
            assert_eq!(renamed(kept), kept);
        }
    }
}
