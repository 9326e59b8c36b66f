//! Stores tables and streams as Windows Installer reads them: a compound file of version 3, texts in a code page.

use std::collections::BTreeMap;
use std::io::{self, Cursor, Read as _, Write as _};
use std::time::{Duration, SystemTime};

use cfb::CompoundFile;
use jiff::Timestamp;
use msi::{CodePage, Insert, PackageType, Value};
use uuid::Uuid;

use super::schema;

/// The code pages that are tried, the first that has all letters is taken. Windows does without UTF-8 in packages
/// officially, and reads it nevertheless: for letters of several scripts there is no other way.
const CODE_PAGES: [CodePage; 14] = [
    CodePage::Windows1252,
    CodePage::Windows932,
    CodePage::Windows936,
    CodePage::Windows949,
    CodePage::Windows950,
    CodePage::Windows1250,
    CodePage::Windows1251,
    CodePage::Windows1253,
    CodePage::Windows1254,
    CodePage::Windows1255,
    CodePage::Windows1256,
    CodePage::Windows1257,
    CodePage::Windows1258,
    CodePage::Utf8,
];
/// The least version of Windows Installer, times 100: that of Windows 7.
const INSTALLER_VERSION: i32 = 500;
/// Long names, compressed files.
const COMPRESSED: i32 = 2;
/// What is signed should not be written to.
const READ_ONLY_RECOMMENDED: i32 = 2;

/// What is said of the file itself, in ASCII alone: the crate counts the bytes of these texts in UTF-8 and writes them in
/// the code page, so that others would be read from wrong places.
pub(super) struct Summary {
    pub(super) title: String,
    pub(super) author: String,
    pub(super) package_code: Uuid,
    pub(super) changed_at: Timestamp,
}

/// The rows and streams of a package.
pub(super) struct Database {
    rows: BTreeMap<&'static str, Vec<Vec<Value>>>,
    streams: BTreeMap<String, Vec<u8>>,
}

impl Database {
    pub(super) const fn new() -> Self {
        Self {
            rows: BTreeMap::new(),
            streams: BTreeMap::new(),
        }
    }

    pub(super) fn row<const N: usize>(&mut self, table: &'static str, values: [Value; N]) {
        self.rows.entry(table).or_default().push(values.into());
    }

    pub(super) fn stream(&mut self, name: &str, content: Vec<u8>) {
        self.streams.insert(name.to_owned(), content);
    }

    /// Returns the bytes of the package.
    pub(super) fn finish(mut self, summary: &Summary) -> io::Result<Vec<u8>> {
        let code_page = self.code_page();
        let mut package = msi::Package::create(PackageType::Installer, Cursor::new(Vec::new()))?;
        package.set_database_codepage(code_page);
        for (table, columns) in schema::tables() {
            package.create_table(table, columns)?;
            if let Some(rows) = self.rows.remove(table) {
                package.insert_rows(Insert::into(table).rows(rows))?;
            }
        }
        for (name, content) in &self.streams {
            package.write_stream(name)?.write_all(content)?;
        }
        let about = package.summary_info_mut();
        about.set_codepage(CodePage::Windows1252);
        about.set_title("Installation Database");
        about.set_subject(summary.title.as_str());
        about.set_author(summary.author.as_str());
        about.set_keywords(&["Installer".to_owned()]);
        about.set_creating_application("Kakunin");
        about.set_creation_time(time(summary.changed_at));
        about.set_last_save_time(time(summary.changed_at));
        about.set_arch("x64");
        about.set_languages(&[msi::LanguageId::from(0)]);
        about.set_uuid(summary.package_code);
        about.set_page_count(INSTALLER_VERSION);
        about.set_word_count(COMPRESSED);
        about.set_doc_security(READ_ONLY_RECOMMENDED);
        let package = package.into_inner()?.into_inner();

        rewritten(package, summary.changed_at)
    }

    fn code_page(&self) -> CodePage {
        let texts: Vec<&str> = self
            .rows
            .values()
            .flatten()
            .flatten()
            .filter_map(Value::as_str)
            .filter(|text| !text.is_ascii())
            .collect();
        let holds_all = |page: &CodePage| texts.iter().all(|text| page.decode(&page.encode(text)) == **text);

        CODE_PAGES.into_iter().find(holds_all).unwrap_or(CodePage::Utf8)
    }
}

fn time(time: Timestamp) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(u64::try_from(time.as_second()).unwrap_or_default())
}

/// Returns the beginning of Windows' time, which is stored as zero.
fn no_time() -> SystemTime {
    const DAYS_BEFORE_1970: u64 = 134_774;
    const SECONDS: u64 = 24 * 60 * 60;

    SystemTime::UNIX_EPOCH
        .checked_sub(Duration::from_secs(DAYS_BEFORE_1970 * SECONDS))
        .unwrap_or(SystemTime::UNIX_EPOCH)
}

/// Copies a package into a compound file of version 3, as Windows itself writes packages, without the time of the
/// computer and without what was freed meanwhile.
fn rewritten(package: Vec<u8>, changed_at: Timestamp) -> io::Result<Vec<u8>> {
    let mut source = CompoundFile::open(Cursor::new(package))?;
    let mut target = CompoundFile::create_with_version(cfb::Version::V3, Cursor::new(Vec::new()))?;
    target.set_storage_clsid("/", *source.root_entry().clsid())?;
    // The format wants no time of creation here ([MS-CFB] 2.6.1); tools that sign refuse a package with one.
    target.set_created_time("/", no_time())?;
    target.set_modified_time("/", time(changed_at))?;
    let paths: Vec<_> = source
        .walk()
        .filter(cfb::Entry::is_stream)
        .map(|entry| entry.path().to_owned())
        .collect();
    for path in paths {
        let mut content = Vec::new();
        source.open_stream(&path)?.read_to_end(&mut content)?;
        target.create_stream(&path)?.write_all(&content)?;
    }
    target.flush()?;

    Ok(target.into_inner().into_inner())
}
