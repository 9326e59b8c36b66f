//! A damaged database: whichever page is another than was written, `check` finds it and no backup is made of it; and an empty
//! one is never taken for a new service's.
//!
//! The long form: `KAKUNIN_DAMAGE=1000`, as many changes of one page each; `KAKUNIN_DAMAGE_SEED` draws others.

use std::collections::BTreeSet;
use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use kakunin::service::Role;
use kakunin::wire::admin::path;
use reqwest::Method;
use serde_json::{Value, json};
use tokio::task::JoinSet;

use crate::site::{Site, content};
use crate::size;
use support::processes;
use support::service::{Caller, Computer};

const SIZE: &str = "KAKUNIN_DAMAGE";
const SHORT: usize = 36;
const SEED: &str = "KAKUNIN_DAMAGE_SEED";
/// How many computers are activated, and how many changes are made that may be asked for again.
const COMPUTERS: usize = 120;
const RAISES: usize = 40;
const CALLERS: usize = 4;
/// The exit code of `check` where it finds something.
const DAMAGED: i32 = 3;
/// Of how many damaged databases a backup is tried.
const BACKUPS: usize = 3;
/// The tables that a restored service writes to by itself.
const WRITTEN_WHEN_RESTORED: [&str; 2] = ["audit", "clock"];

/// A service with something of everything in its database, which nobody uses now.
async fn used() -> Site {
    let site = Site::new();
    let keys = [site.issue(1_000), site.issue(5), site.issue(5)];
    let _added = site.done(&["organisation", "add", "Kita"]);
    let _noted = site.done(&["key", "note", &keys[1].serial().to_string(), "Room 12"]);
    let _added = site.done(&["staff", "add", "Ren", "--role", Role::Desk.as_str()]);
    let token = site.staff("Aiko", Role::Administrator.as_str());

    let running = site.start();
    let caller = Caller::new(running.address);
    let mut callers = JoinSet::new();
    for first in 0..CALLERS {
        let (caller, key) = (caller.clone(), keys[0].clone());
        let _task = callers.spawn(async move {
            for number in (first..COMPUTERS).step_by(CALLERS) {
                let computer = Computer::number(number);
                let (_, answer) = caller.activate(&key, &computer).await.unwrap();
                if number % 10 == 0 {
                    let released = caller.release(&answer.activation_id, &key, &computer).await;
                    assert!(released.is_ok());
                }
            }
        });
    }
    let _activated = callers.join_all().await;
    let raise = path::KEY_RAISE.replace("{serial}", &keys[2].serial().to_string());
    for number in 0..RAISES {
        let once = format!("raise-{number}");
        let raised: Value = caller
            .ask_once(
                &token,
                Method::POST,
                &raise,
                Some(json!({ "by": 1, "reason": once })),
                Some(&once),
            )
            .await
            .unwrap()
            .1;
        assert!(raised["limit"].is_number());
    }
    let _ended = running.stop();
    assert!(
        companions(&site.database()).iter().all(|file| !file.exists()),
        "all is in the one file"
    );

    site
}

/// The files that SQLite keeps beside a database that is used.
fn companions(database: &Path) -> [PathBuf; 2] {
    ["-wal", "-shm"].map(|end| format!("{}{end}", database.display()).into())
}

/// Puts a database into the place of the service's.
fn put(site: &Site, database: &[u8]) {
    for file in companions(&site.database()) {
        let _gone = std::fs::remove_file(file);
    }
    // Written into the file that is there, which its owner alone may read.
    std::fs::write(site.database(), database).unwrap();
}

/// Numbers that look random, the same ones from the same seed (`SplitMix64`).
struct Drawn(u64);

impl Drawn {
    fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);

        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.number() % u64::try_from(end).unwrap()).unwrap()
    }

    fn byte(&mut self) -> u8 {
        self.number().to_be_bytes()[0]
    }
}

/// How long the header of a SQLite file is, which stands before its first page.
const HEADER: usize = 100;

/// What becomes of a page.
#[derive(Debug, Clone, Copy)]
enum Change {
    Bit,
    Bytes,
    Zeros,
    /// A page of the same kind, with no rows.
    Emptied,
    /// The disk wrote one page in the place of another.
    OtherPage,
    /// Somebody, or something, altered a number that is stored as text.
    Digit,
}

impl Change {
    const ALL: [Self; 6] = [
        Self::Bit,
        Self::Bytes,
        Self::Zeros,
        Self::Emptied,
        Self::OtherPage,
        Self::Digit,
    ];

    /// The database with one page that is changed so, with words for which it is.
    fn draw(self, whole: &[u8], drawn: &mut Drawn) -> (Vec<u8>, String) {
        let size = page_size(whole);
        let pages = whole.len() / size;
        let (mut page, mut place) = (drawn.below(pages), drawn.below(size));
        let mut changed = whole.to_vec();
        match self {
            Self::Bit => changed[page * size + place] ^= 1 << drawn.below(8),
            Self::Bytes => {
                let end = (place + 1 + drawn.below(64)).min(size);
                changed[page * size..][place..end].fill_with(|| drawn.byte());
            }
            Self::Zeros => changed[page * size..][..size].fill(0),
            Self::Emptied => changed = emptied(whole, page),
            Self::OtherPage => changed = replaced(whole, page, drawn.below(pages)),
            Self::Digit => {
                let digits: Vec<usize> = (1..whole.len() - 1)
                    .filter(|at| whole[*at].is_ascii_digit() && whole[at - 1].is_ascii_alphanumeric())
                    .collect();
                let at = digits[drawn.below(digits.len())];
                changed[at] = b'0' + (whole[at] - b'0' + 1 + u8::try_from(drawn.below(9)).unwrap()) % 10;
                (page, place) = (at / size, at % size);
            }
        }

        (changed, format!("{self:?} in page {} at {place}", page + 1))
    }
}

fn page_size(database: &[u8]) -> usize {
    usize::from(u16::from_be_bytes([database[16], database[17]]))
}

/// The database with a page that has no rows any more.
fn emptied(whole: &[u8], page: usize) -> Vec<u8> {
    let size = page_size(whole);
    let start = page * size + if page == 0 { HEADER } else { 0 };
    let end = u16::try_from(size).unwrap().to_be_bytes();
    let mut changed = whole.to_vec();
    // No free blocks, no cells, all room free; then no fragments.
    changed[start + 1..][..7].copy_from_slice(&[0, 0, 0, 0, end[0], end[1], 0]);

    changed
}

/// The database with one page in the place of another.
fn replaced(whole: &[u8], page: usize, by: usize) -> Vec<u8> {
    let size = page_size(whole);
    let mut changed = whole.to_vec();
    changed.copy_within(by * size..(by + 1) * size, page * size);

    changed
}

/// What a damaged database came to.
enum Outcome {
    Found,
    /// What lies where nothing is stored is nobody's loss.
    AlteredNothing,
    Missed(String),
}

/// A sound database, of which damaged ones are made.
struct Sound {
    site: Site,
    whole: Vec<u8>,
    content: Vec<String>,
}

impl Sound {
    async fn new() -> Self {
        Self::of(used().await)
    }

    fn of(site: Site) -> Self {
        assert_eq!(site.json(&["check"])["findings"], json!([]));

        Self {
            whole: std::fs::read(site.database()).unwrap(),
            content: content(&site.database()).unwrap(),
            site,
        }
    }

    fn pages(&self) -> usize {
        self.whole.len() / page_size(&self.whole)
    }

    /// The pages at which those parts of the database begin that fit a condition.
    fn roots(&self, condition: &str) -> Vec<usize> {
        let connection = rusqlite::Connection::open(self.site.database()).unwrap();
        let mut roots = connection
            .prepare(&format!("SELECT rootpage FROM sqlite_schema WHERE {condition}"))
            .unwrap();
        let roots = roots.query_map([], |row| row.get::<_, i64>(0)).unwrap();

        roots
            .map(|root| usize::try_from(root.unwrap() - 1).unwrap())
            .collect()
    }

    fn examine(&self, damaged: &[u8], what: &str) -> Outcome {
        put(&self.site, damaged);
        if content(&self.site.database()).is_ok_and(|content| content == self.content) {
            return Outcome::AlteredNothing;
        }
        let output = self.site.run(&["check"]);
        let words = String::from_utf8_lossy(&output.stderr);
        if output.status.code() == Some(DAMAGED) && words.contains("the database is damaged") {
            return Outcome::Found;
        }

        Outcome::Missed(format!("{what}: {}: {words}", output.status))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_that_is_changed_is_found_and_gets_into_no_backup() {
    let sound = Sound::new().await;
    let seed = size(SEED, 1);
    let mut drawn = Drawn(u64::try_from(seed).unwrap());
    let (wanted, mut found, mut skipped) = (size(SIZE, SHORT), 0, 0);
    let mut missed = Vec::new();
    let folder = sound.site.file("backups");
    std::fs::create_dir(&folder).unwrap();
    let backup = folder.join("damaged");

    while found + missed.len() < wanted {
        let turn = found + missed.len();
        let change = Change::ALL[(turn + skipped) % Change::ALL.len()];
        let (damaged, what) = change.draw(&sound.whole, &mut drawn);
        match sound.examine(&damaged, &what) {
            Outcome::AlteredNothing => {
                skipped += 1;
                continue;
            }
            Outcome::Found => found += 1,
            Outcome::Missed(what) => missed.push(what),
        }
        if turn < BACKUPS {
            put(&sound.site, &damaged);
            let _said = sound.site.refused(&["backup", backup.to_str().unwrap()]);
            let left = std::fs::read_dir(&folder).unwrap().count();
            assert_eq!(left, 0, "no file is left of a backup that was refused: {what}");
        }
    }
    println!(
        "{} pages, seed {seed}: {found} of {wanted} changes were found, {skipped} altered no content",
        sound.pages()
    );
    assert!(missed.is_empty(), "seed {seed}: {missed:#?}");
}

#[test]
fn a_page_that_lost_all_its_rows_is_found_whichever_it_is() {
    // Databases with so little that no other row tells of it.
    let (one_member, one_key) = (Site::new(), Site::new());
    let _added = one_member.done(&["staff", "add", "Ren", "--role", Role::Desk.as_str()]);
    let _key = one_key.issue(5);
    for sound in [Sound::of(one_member), Sound::of(one_key)] {
        let missed: Vec<String> = (0..sound.pages())
            .filter_map(|page| {
                let damaged = emptied(&sound.whole, page);
                match sound.examine(&damaged, &format!("page {}", page + 1)) {
                    Outcome::Missed(what) => Some(what),
                    _ => None,
                }
            })
            .collect();
        assert!(missed.is_empty(), "{missed:#?}");
    }
}

#[test]
fn what_is_wrong_is_told_though_a_page_cannot_be_read_at_all() {
    let sound = Sound::of(Site::new());
    let root = sound.roots("name = 'activations'")[0];
    let size = page_size(&sound.whole);
    let mut damaged = sound.whole.clone();
    damaged[root * size..][..size].fill(0);
    put(&sound.site, &damaged);

    let output = sound.site.run(&["check"]);
    let words = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(DAMAGED), "{words}");
    for part in ["structure: ", "checksums of activations: "] {
        assert!(words.contains(part), "{words}");
    }
    let backup = sound.site.file("backup");
    let said = sound.site.refused(&["backup", backup.to_str().unwrap()]);
    assert!(
        said.contains("the database of the service is damaged (structure: "),
        "{said}"
    );
    assert!(!backup.exists());
}

#[test]
fn rows_that_got_into_a_partial_index_are_found_wherever_they_come_from() {
    let site = Site::new();
    let _key = site.issue(5);
    let _added = site.done(&["organisation", "add", "Kita"]);
    let sound = Sound::of(site);
    let roots = sound.roots("type = 'index' AND sql LIKE '% WHERE %'");
    assert!(!roots.is_empty());
    let mut missed = Vec::new();
    let mut found = 0;
    for root in roots {
        for other in (0..sound.pages()).filter(|other| *other != root) {
            let damaged = replaced(&sound.whole, root, other);
            match sound.examine(&damaged, &format!("page {} in {}", other + 1, root + 1)) {
                Outcome::AlteredNothing => {}
                Outcome::Found => found += 1,
                Outcome::Missed(what) => missed.push(what),
            }
        }
    }
    assert!(missed.is_empty() && found > 0, "{missed:#?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_tells_where_the_audit_log_ended_and_brings_everything_back() {
    let site = used().await;
    let head = site.json(&["check"])["head"].clone();
    let before: BTreeSet<String> = content(&site.database()).unwrap().into_iter().collect();
    let backup = site.file("backup");
    let made = site.json(&["backup", backup.to_str().unwrap()]);
    assert_eq!(made["audit_head"], head);
    let manifest = std::process::Command::new("tar")
        .arg("-xOf")
        .args([backup.as_path(), Path::new("manifest.json")])
        .output()
        .unwrap();
    let manifest: Value = serde_json::from_slice(&manifest.stdout).unwrap();
    assert_eq!(manifest, made, "it stands in the backup itself");

    let restored = site.file("restored");
    let _told = processes::done(site.program_in(&restored), &["restore", backup.to_str().unwrap()]);
    let after = content(&restored.join("service.sqlite")).unwrap();
    let after: BTreeSet<String> = after.into_iter().collect();
    let written = |line: &String| {
        WRITTEN_WHEN_RESTORED
            .iter()
            .any(|table| line.contains(&format!("Text({table:?})")))
    };
    let lost: Vec<_> = before.difference(&after).collect();
    assert!(
        lost.iter().all(|line| written(line) && !line.contains("audit")),
        "{lost:?}"
    );
    let more: Vec<_> = after.difference(&before).collect();
    assert!(more.iter().all(|line| written(line)), "{more:?}");
    assert_eq!(
        more.iter().filter(|line| line.contains("audit")).count(),
        1,
        "the log tells that it was restored"
    );
}

/// How a database is lost, and what the file holds then, if it is there.
type Loss = (&'static str, Option<Vec<u8>>);

static LOSSES: LazyLock<[Loss; 3]> = LazyLock::new(|| {
    let empty = tempfile::NamedTempFile::new().unwrap();
    let connection = rusqlite::Connection::open(empty.path()).unwrap();
    connection
        .execute_batch("CREATE TABLE gone (at INTEGER); DROP TABLE gone")
        .unwrap();
    drop(connection);

    [
        ("cut to nothing", Some(Vec::new())),
        ("without tables", Some(std::fs::read(empty.path()).unwrap())),
        ("gone", None),
    ]
});

#[test]
fn an_emptied_database_is_neither_served_nor_migrated_nor_backed_up() {
    let site = Site::new();
    let key = site.issue(5);
    let whole = std::fs::read(site.database()).unwrap();
    let backup = site.file("backup");
    for (loss, left) in LOSSES.iter() {
        put(&site, left.as_deref().unwrap_or_default());
        if left.is_none() {
            std::fs::remove_file(site.database()).unwrap();
        }
        for command in [
            &["migrate"][..],
            &["serve", "--listen", "127.0.0.1:0"],
            &["check"],
            &["backup", backup.to_str().unwrap()],
            &["clock", "accept", "--yes"],
        ] {
            let said = site.refused(command);
            assert!(
                said.contains("restore a backup") && said.contains("empty or gone"),
                "{loss}, {command:?}: {said}"
            );
        }
        assert!(!backup.exists());
        match left {
            None => assert!(!site.database().exists()),
            Some(_) => assert!(
                content(&site.database()).unwrap().is_empty(),
                "{loss}: nothing was made in it"
            ),
        }
    }

    std::fs::write(site.database(), whole).unwrap();
    std::fs::set_permissions(site.database(), Permissions::from_mode(0o600)).unwrap();
    let listed = site.json(&["key", "list"]);
    assert_eq!(listed[0]["serial"], key.serial(), "what comes back is used again");
}
