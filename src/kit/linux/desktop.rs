//! What a desktop and a shop for software are told: made from the files of the program as it was built, so that their
//! translations are kept.

use crate::kit::Package;

/// The entry of the program as it was built.
const ENTRY: &str = include_str!("../../../packaging/desktop/kakunin.desktop");
/// What is said of the program as it was built.
const METAINFO: &str = include_str!("../../../packaging/desktop/example.kakunin.wizard.metainfo.xml");

/// Returns the entry for the menus of desktops.
pub(super) fn entry(package: &Package) -> String {
    let mut entry = String::new();
    for line in ENTRY.lines() {
        let (key, _) = line.split_once('=').unwrap_or((line, ""));
        match key {
            "Name" => push(
                &mut entry,
                &format!("Name={}", package.name.replace('\\', "\\\\")),
            ),
            // The name is the vendor's in every language.
            key if key.starts_with("Name[") => {}
            "Exec" => push(&mut entry, &format!("Exec={}", package.program)),
            // The window says which application it is of, by both systems of windows.
            "Icon" | "StartupWMClass" => push(&mut entry, &format!("{key}={}", package.application_id)),
            _ => push(&mut entry, line),
        }
    }

    entry
}

/// Returns the component that shops for software read (AppStream).
pub(super) fn metainfo(package: &Package) -> String {
    let id = &package.application_id;
    let (name, publisher) = (escaped(&package.name), escaped(package.publisher.as_str()));
    let mut metainfo = String::new();
    for line in METAINFO.lines() {
        let content = line.trim_start();
        let is = |tag: &str| {
            content
                .strip_prefix('<')
                .is_some_and(|rest| rest.starts_with(tag))
        };
        if is("id>") {
            push(&mut metainfo, &format!("  <id>{id}</id>"));
        } else if is("name>") {
            push(&mut metainfo, &format!("  <name>{name}</name>"));
        } else if is("launchable") {
            push(
                &mut metainfo,
                &format!("  <launchable type=\"desktop-id\">{id}.desktop</launchable>"),
            );
        } else if is("binary>") {
            push(
                &mut metainfo,
                &format!("    <binary>{}</binary>", package.program),
            );
        } else if is("url") {
            if let Some(page) = package.support.as_deref().filter(|page| page.starts_with("http")) {
                push(
                    &mut metainfo,
                    &format!("  <url type=\"help\">{}</url>", escaped(page)),
                );
            }
        } else if is("developer_name") {
            push(
                &mut metainfo,
                &format!("  <developer id=\"{}\">", developer(package)),
            );
            push(&mut metainfo, &format!("    <name>{publisher}</name>"));
            push(&mut metainfo, "  </developer>");
        } else if is("release ") {
            let day = package.changed_at.strftime("%Y-%m-%d");
            push(
                &mut metainfo,
                &format!("    <release version=\"{}\" date=\"{day}\"/>", package.version),
            );
        } else if !is("name xml:lang") {
            push(&mut metainfo, line);
        }
    }

    metainfo
}

/// Returns the vendor's name among developers: what the application's begins with.
fn developer(package: &Package) -> &str {
    package
        .application_id
        .rsplit_once('.')
        .map_or(package.application_id.as_str(), |(developer, _)| developer)
}

fn push(text: &mut String, line: &str) {
    text.push_str(line);
    text.push('\n');
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_entry_of_a_vendor_names_its_own_program_and_windows() {
        let package = crate::kit::sample::package(32);
        let entry = entry(&package);
        let id = &package.application_id;
        for line in [
            format!("Exec={}", package.program),
            format!("Icon={id}"),
            format!("StartupWMClass={id}"),
        ] {
            assert!(entry.lines().any(|found| found == line), "{line} in {entry}");
        }
        assert!(!entry.contains("=kakunin"), "{entry}");
    }
}
