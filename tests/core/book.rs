//! The documents lead where they say: every link to a file and to a heading, and every page is in the book.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every page: what is in the book's folder, and what is for readers elsewhere.
fn pages() -> Vec<PathBuf> {
    fn add(folder: &Path, pages: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                add(&path, pages);
            } else if path.extension().is_some_and(|extension| extension == "md") {
                pages.push(path);
            }
        }
    }

    let mut pages = Vec::new();
    for folder in ["docs", "packaging", "locales"] {
        add(&root().join(folder), &mut pages);
    }
    for entry in fs::read_dir(root()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "md") {
            pages.push(path);
        }
    }
    assert!(pages.len() > 80, "{} pages", pages.len());

    pages
}

/// The lines of a page that are read as Markdown: not what stands in blocks of code.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut is_code = false;

    text.lines().filter(move |line| {
        let is_fence = line.trim_start().starts_with("```");
        is_code ^= is_fence;
        !is_code && !is_fence
    })
}

/// A line without what stands between backticks.
fn without_code(line: &str) -> String {
    line.split('`').step_by(2).collect::<Vec<_>>().join("`")
}

/// Where the links of a page lead.
fn links(text: &str) -> Vec<String> {
    let mut links = Vec::new();
    for line in lines(text) {
        let line = without_code(line);
        for rest in line.split("](").skip(1) {
            let target = rest.split([')', ' ']).next().unwrap_or_default();
            links.push(target.to_owned());
        }
    }

    links
}

/// The places within a page: its headings, as mdBook and GitHub name them.
fn anchors(text: &str) -> BTreeSet<String> {
    let mut anchors = BTreeSet::new();
    for line in lines(text) {
        let Some(heading) = line.strip_prefix('#') else {
            continue;
        };
        let name: String = heading
            .trim_start_matches('#')
            .trim()
            .to_lowercase()
            .chars()
            .filter_map(|symbol| match symbol {
                ' ' => Some('-'),
                symbol if symbol.is_alphanumeric() || "-_".contains(symbol) => Some(symbol),
                _ => None,
            })
            .collect();
        let mut unique = name.clone();
        let mut count = 0;
        while !anchors.insert(unique.clone()) {
            count += 1;
            unique = format!("{name}-{count}");
        }
    }

    anchors
}

/// A path without `..`.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        if part == Component::ParentDir {
            plain.pop();
        } else {
            plain.push(part);
        }
    }

    plain
}

#[test]
fn every_link_of_the_documents_leads_somewhere() {
    let texts: BTreeMap<PathBuf, String> = pages()
        .into_iter()
        .map(|page| (plain(&page), fs::read_to_string(&page).unwrap()))
        .collect();
    let mut count = 0;
    let mut broken = Vec::new();
    for (page, text) in &texts {
        for link in links(text) {
            if link.contains("://") || link.starts_with("mailto:") {
                continue;
            }
            count += 1;
            let (file, anchor) = link.split_once('#').unwrap_or((&link, ""));
            let target = match file {
                "" => page.clone(),
                file => plain(&page.parent().unwrap().join(file)),
            };
            let is_there = target.exists()
                && (anchor.is_empty()
                    || texts
                        .get(&target)
                        .is_some_and(|text| anchors(text).contains(anchor)));
            if !is_there {
                broken.push(format!(
                    "{}: {link}",
                    page.strip_prefix(root()).unwrap().display()
                ));
            }
        }
    }
    assert!(count > 400, "{count} links");
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn every_page_is_in_the_book() {
    let docs = root().join("docs");
    let list = fs::read_to_string(docs.join("SUMMARY.md")).unwrap();
    let named: Vec<PathBuf> = links(&list).iter().map(|link| plain(&docs.join(link))).collect();
    let once: BTreeSet<&PathBuf> = named.iter().collect();
    assert_eq!(once.len(), named.len(), "a page is named twice");

    for page in pages() {
        let page = plain(&page);
        let is_for_readers = !page.starts_with(root().join("locales")) && !page.ends_with("SUMMARY.md");
        assert!(
            !is_for_readers || once.contains(&page),
            "{} is not in docs/SUMMARY.md",
            page.display()
        );
    }
}

/// What the pages about files and connections take from the programs: where it is written there, and the page.
const FROM_THE_PROGRAMS: [(&str, &str, &str, &str); 30] = [
    (
        "src/catalogue/signed.rs",
        "\"catalogue.jws\"",
        "paths.md",
        "`catalogue.jws`",
    ),
    (
        "src/installed/catalogue.rs",
        "\"vendor.pub\"",
        "paths.md",
        "`vendor.pub`",
    ),
    (
        "src/installed/catalogue.rs",
        "\"/etc/kakunin\"",
        "paths.md",
        "`/etc/kakunin`",
    ),
    (
        "src/installed/catalogue.rs",
        "\"/usr/share/kakunin\"",
        "paths.md",
        "`/usr/share/kakunin`",
    ),
    (
        "src/installed/catalogue.rs",
        "\"/Library/Application Support/Kakunin\"",
        "paths.md",
        "`/Library/Application Support/Kakunin`",
    ),
    (
        "src/installed/folders.rs",
        "\"/var/lib/kakunin\"",
        "paths.md",
        "`/var/lib/kakunin/VENDOR`",
    ),
    (
        "src/licence/store.rs",
        "`PRODUCT.public.json`",
        "paths.md",
        "`PRODUCT.public.json`",
    ),
    (
        "src/backend/kms/settings.rs",
        "\"kms-host\"",
        "paths.md",
        "`kms-host`",
    ),
    (
        "src/backend/kms/settings.rs",
        "\"kms-domains\"",
        "paths.md",
        "`kms-domains`",
    ),
    (
        "src/backend/kms/client_id.rs",
        "\"kms-client-id\"",
        "paths.md",
        "`kms-client-id`",
    ),
    (
        "src/licence/store.rs",
        "`PRODUCT.json.previous`",
        "paths.md",
        "`PRODUCT.json.previous`",
    ),
    (
        "src/licence/store.rs",
        "`PRODUCT.json.new`",
        "paths.md",
        "`PRODUCT.json.new`",
    ),
    (
        "src/licence/store.rs",
        "`PRODUCT.json.damaged`",
        "paths.md",
        "`PRODUCT.json.damaged`",
    ),
    (
        "src/licence/store.rs",
        "`PRODUCT.lock`",
        "paths.md",
        "`PRODUCT.lock`",
    ),
    (
        "src/licence/store/marks.rs",
        "{}.released",
        "paths.md",
        "`PRODUCT.released`",
    ),
    ("src/gui/kept.rs", "\"window.json\"", "paths.md", "`window.json`"),
    (
        "src/desk/vault.rs",
        "\"kakunin-desk\"",
        "paths.md",
        "`kakunin-desk`",
    ),
    ("src/kms/identity.rs", "\"host.key\"", "paths.md", "`host.key`"),
    ("src/kms/identity.rs", "\"host.json\"", "paths.md", "`host.json`"),
    (
        "src/kms/identity.rs",
        "\"draft.json\"",
        "paths.md",
        "`draft.json`",
    ),
    ("src/kms/store.rs", "\"kms.sqlite\"", "paths.md", "`kms.sqlite`"),
    (
        "src/kms/publish/settings.rs",
        "\"publish.json\"",
        "paths.md",
        "`publish.json`",
    ),
    (
        "src/kms/command.rs",
        "\"/var/lib/kakunin-kms\"",
        "paths.md",
        "`/var/lib/kakunin-kms`",
    ),
    (
        "src/service/place.rs",
        "\"service.sqlite\"",
        "paths.md",
        "`service.sqlite`",
    ),
    (
        "src/server/place.rs",
        "\"database.url\"",
        "paths.md",
        "`database.url`",
    ),
    (
        "src/service/secrets/ring.rs",
        "\"index.json\"",
        "paths.md",
        "`keys/index.json`",
    ),
    (
        "src/service/backup.rs",
        "\"restoring\"",
        "paths.md",
        "`restoring`",
    ),
    (
        "src/licence/state/kms.rs",
        "PORT: u16 = 8482",
        "firewall.md",
        "TCP 8482",
    ),
    (
        "src/service/command/serve.rs",
        "\"127.0.0.1:8480\"",
        "firewall.md",
        "`127.0.0.1:8480`",
    ),
    (
        "src/wire/kms.rs",
        "\"_kakunin-kms._tcp\"",
        "firewall.md",
        "`_kakunin-kms._tcp.",
    ),
];

#[test]
fn files_and_ports_in_the_documents_are_those_of_the_programs() {
    let read = |path: PathBuf| {
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    for (source, written, page, said) in FROM_THE_PROGRAMS {
        assert!(
            read(root().join(source)).contains(written),
            "{source} has no {written} any more: docs/{page} speaks of it"
        );
        assert!(
            read(root().join("docs").join(page)).contains(said),
            "docs/{page}: {said}"
        );
    }
}
