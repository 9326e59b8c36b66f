//! What the writers write, read back by the tools of each format where they are installed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::format::{Format, System};
use super::input::{InputError, Kit, Wish};
use super::*;
use crate::catalogue::{Catalogue, signed};
use crate::codes::{KeyKind, ProductKey};
use crate::jws::{PublicKey, SigningKey};

/// What is left of a Linux program: its header, and the version of the C library that it needs. Its table of sections is
/// empty, and ends where the header does, as a runtime's does where the file ends.
fn elf() -> Vec<u8> {
    let mut program = b"\x7fELF\x02\x01\x01".to_vec();
    program.resize(64, 0);
    program[16..20].copy_from_slice(&[3, 0, 62, 0]);
    program.extend(b"\0GLIBC_2.34\0");
    let length = program.len() as u64;
    program[40..48].copy_from_slice(&length.to_le_bytes());

    program
}

fn pe() -> Vec<u8> {
    resources::smallest_program()
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut png = Vec::new();
    let mut encoder = png::Encoder::new(&mut png, width, height);
    encoder.set_color(png::ColorType::Rgba);
    let mut writer = encoder.write_header().unwrap();
    writer
        .write_image_data(&[0x40, 0x80, 0xc0, 0xff].repeat((width * height) as usize))
        .unwrap();
    writer.finish().unwrap();

    png
}

fn demonstration() -> Catalogue {
    Catalogue::from_json(include_str!("../../assets/demo/catalogue.json")).unwrap()
}

/// A vendor's folder with everything that a kit is made of.
struct Vendor {
    folder: tempfile::TempDir,
    key: SigningKey,
}

impl Vendor {
    fn new() -> Self {
        let vendor = Self {
            folder: tempfile::tempdir().unwrap(),
            key: SigningKey::generate().unwrap(),
        };
        vendor.sign(|_| {});
        vendor.put("vendor.pub", format!("{}\n", vendor.key.public()).as_bytes());
        vendor.put("binaries/linux-x86_64/kakunin", &elf());
        vendor.put("binaries/linux-x86_64/libkakunin.so", &elf());
        vendor.put("binaries/linux-x86_64/appimage-runtime", &elf());
        vendor.put(
            "binaries/linux-x86_64/man/man1/kakunin.1",
            b".TH kakunin 1\nkakunin \\- activation\n",
        );
        vendor.put(
            "binaries/linux-x86_64/completions/zsh/_kakunin",
            b"#compdef kakunin\n",
        );
        for page in [
            "man1/kakunin-service.1",
            "man1/kakunin-key-set.1",
            "ja/man1/kakunin.1",
        ] {
            vendor.put(&format!("binaries/linux-x86_64/man/{page}"), b".TH kakunin 1\n");
        }
        vendor.put("binaries/windows-x86_64/kakunin.exe", &pe());
        vendor.put("binaries/windows-x86_64/kakuninw.exe", &pe());
        vendor.put("with/product/main.py", b"print('hello')\n");
        vendor.put("with/windows-x86_64/product.ini", b"[product]\n");

        vendor
    }

    fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn put(&self, path: &str, content: &[u8]) {
        fs::create_dir_all(self.at(path).parent().unwrap()).unwrap();
        fs::write(self.at(path), content).unwrap();
    }

    fn sign(&self, change: impl FnOnce(&mut Catalogue)) {
        let mut catalogue = demonstration();
        change(&mut catalogue);
        self.put(
            "catalogue.jws",
            signed::sign(&catalogue, &self.key).unwrap().as_bytes(),
        );
    }

    fn wish(&self) -> Wish {
        Wish {
            catalogue: self.at("catalogue.jws"),
            vendor_key: self.at("vendor.pub"),
            binaries: self.at("binaries"),
            program: "momiji-activation".parse().unwrap(),
            version: "1.2".parse().unwrap(),
            publisher: "Momiji & Sons Inc.".parse().unwrap(),
            contact: None,
            name: Some("Momiji <Activation>".to_owned()),
            icon: None,
            with: Some(self.at("with")),
            formats: Format::ALL.into(),
        }
    }

    fn kit(&self) -> Kit {
        self.wish().read().unwrap()
    }

    fn refused(&self, change: impl FnOnce(&mut Wish)) -> InputError {
        let mut wish = self.wish();
        change(&mut wish);

        wish.read().unwrap_err()
    }

    /// Makes one package, and returns its path.
    fn made(&self, format: Format) -> PathBuf {
        let folder = self.at("out");
        prepare(&folder).unwrap();

        write(&self.kit(), format, &folder).unwrap().remove(0).path
    }
}

/// What a tool says of a package; none where it is not installed.
fn told(tool: &str, arguments: &[&str], package: &Path) -> Option<String> {
    let output = match Command::new(tool).args(arguments).arg(package).output() {
        Ok(output) => output,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return None,
        Err(error) => panic!("{tool}: {error}"),
    };
    let text = |bytes| String::from_utf8(bytes).unwrap();
    assert!(
        output.status.success(),
        "{tool} {arguments:?}: {}",
        text(output.stderr)
    );

    Some(text(output.stdout))
}

fn holds(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "{part} is missing in:\n{text}");
    }
}

#[test]
fn debian_reads_the_package_for_debian() {
    let vendor = Vendor::new();
    let package = vendor.made(Format::Deb);
    assert!(package.ends_with("momiji-activation_1.2.0_amd64.deb"));

    if let Some(info) = told("dpkg-deb", &["--info"], &package) {
        holds(
            &info,
            &[
                "Package: momiji-activation",
                "Version: 1.2.0",
                "Maintainer: Momiji & Sons Inc. <",
                "libc6 (>= 2.34)",
                "postinst",
                "templates",
            ],
        );
    }
    if let Some(content) = told("dpkg-deb", &["--contents"], &package) {
        let id = &vendor.kit().packages[&System::Linux].application_id;
        holds(
            &content,
            &[
                "-rwxr-xr-x root/root",
                "usr/lib/momiji-activation/momiji-activation\n",
                "usr/lib/momiji-activation/catalogue.jws\n",
                "usr/lib/momiji-activation/vendor.pub\n",
                "usr/lib/momiji-activation/libkakunin.so\n",
                "usr/lib/momiji-activation/product/main.py\n",
                "usr/bin/momiji-activation -> ../lib/momiji-activation/momiji-activation\n",
                "usr/lib/systemd/system/momiji-activation-agent.timer\n",
                "usr/share/man/man1/momiji-activation.1.gz\n",
                "usr/share/man/man1/momiji-activation-key-set.1.gz\n",
                "usr/share/man/ja/man1/momiji-activation.1.gz\n",
                "usr/share/zsh/vendor-completions/_momiji-activation\n",
                "usr/share/doc/momiji-activation/copyright\n",
                &format!("usr/share/applications/{id}.desktop\n"),
                &format!("usr/share/icons/hicolor/16x16/apps/{id}.png\n"),
            ],
        );
        assert!(!content.contains("product.ini"), "for Windows alone: {content}");
        assert!(!content.contains("kakunin-service"), "not installed: {content}");
    }
}

#[test]
fn a_maintainer_has_an_address_and_it_is_nobody_elses() {
    let vendor = Vendor::new();
    let maintainer = |wish: &Wish| linux::maintainer(&wish.read().unwrap().packages[&System::Linux]);
    let mut wish = vendor.wish();

    assert_eq!(
        maintainer(&wish),
        "Momiji & Sons Inc. <no-address@momiji.example.invalid>"
    );
    wish.contact = Some("packages@momiji.example".parse().unwrap());
    wish.publisher = "Momiji, Inc.".parse().unwrap();
    assert_eq!(maintainer(&wish), "\"Momiji, Inc.\" <packages@momiji.example>");
}

#[test]
fn nothing_is_left_where_packages_cannot_be_written() {
    let vendor = Vendor::new();
    vendor.put("a-file", b"kept");
    assert!(matches!(prepare(&vendor.at("a-file")), Err(KitError::Io { .. })));
    assert!(matches!(
        prepare(&vendor.at("a-file/out")),
        Err(KitError::Io { .. })
    ));
    assert_eq!(fs::read(vendor.at("a-file")).unwrap(), b"kept");

    // It went away after it was looked at.
    let refused = write(&vendor.kit(), Format::Deb, &vendor.at("gone"));
    assert!(matches!(refused, Err(KitError::Io { .. })), "{refused:?}");
    assert!(!vendor.at("gone").exists());
}

#[test]
fn a_questions_default_on_purge_is_to_keep_licences() {
    let vendor = Vendor::new();
    let package = &vendor.kit().packages[&System::Linux];
    let templates = linux::filled(include_str!("../../packaging/kit/deb.templates"), package);

    holds(
        &templates,
        &["Default: false", "Description-ja.UTF-8: Momiji & Sons Inc. "],
    );
    assert!(!templates.contains('{'), "everything is filled in: {templates}");
}

#[test]
fn what_a_name_brings_along_is_not_filled_in() {
    let vendor = Vendor::new();
    let mut package = vendor.kit().packages[&System::Linux].clone();
    package.publisher = "[A] {CONTACT} {NAME}".parse().unwrap();

    let filled = linux::filled("{PUBLISHER} | {OTHER} {", &package);

    assert_eq!(filled, "[A] {CONTACT} {NAME} | {OTHER} {");
}

#[test]
fn rpm_reads_the_package_for_rpm() {
    let vendor = Vendor::new();
    let package = vendor.made(Format::Rpm);

    if let Some(files) = told(
        "rpm",
        &[
            "-qp",
            "--queryformat",
            "[%{FILENAMES} %{FILEMODES:perms} %{FILEUSERNAME}\n]",
        ],
        &package,
    ) {
        holds(
            &files,
            &[
                "/usr/lib/momiji-activation/momiji-activation -rwxr-xr-x root",
                "/usr/lib/momiji-activation/catalogue.jws -rw-r--r-- root",
                "/usr/bin/momiji-activation lrwxrwxrwx root",
                "/usr/lib/systemd/system/momiji-activation-agent.timer",
            ],
        );
    }
    if let Some(needs) = told("rpm", &["-qp", "--requires", "--scripts"], &package) {
        holds(
            &needs,
            &["libc.so.6(GLIBC_2.34)(64bit)", "momiji-activation-agent.timer"],
        );
    }
    let read = ::rpm::Package::open(&package).unwrap();
    assert_eq!(read.metadata.get_version().unwrap(), "1.2.0");
}

#[test]
fn the_file_system_of_an_appimage_stands_behind_its_runtime() {
    let vendor = Vendor::new();
    let package = vendor.made(Format::AppImage);
    let content = fs::read(&package).unwrap();

    assert_eq!(&content[8..11], b"AI\x02");
    assert_eq!(&content[11..elf().len()], &elf()[11..], "the rest of the runtime");
    assert_eq!(&content[elf().len()..][..4], b"hsqs");
    let offset = elf().len().to_string();
    if let Some(files) = told("unsquashfs", &["-o", &offset, "-ll"], &package) {
        holds(
            &files,
            &[
                "squashfs-root/AppRun -> usr/lib/momiji-activation/momiji-activation",
                "-rwxr-xr-x root/root",
                "squashfs-root/usr/lib/momiji-activation/catalogue.jws",
            ],
        );
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(&package).unwrap().permissions().mode();
        assert_eq!(
            (mode & 0o444) >> 2,
            mode & 0o111,
            "whoever may read it may run it"
        );
    }
}

#[test]
fn there_is_an_archive_for_each_system() {
    let vendor = Vendor::new();
    let written = write(&vendor.kit(), Format::Zip, vendor.folder.path()).unwrap();
    let names: Vec<BTreeMap<String, Option<u32>>> = written
        .iter()
        .map(|written| {
            let mut archive = ::zip::ZipArchive::new(fs::File::open(&written.path).unwrap()).unwrap();
            (0..archive.len())
                .map(|at| {
                    let mut file = archive.by_index(at).unwrap();
                    let mut content = Vec::new();
                    file.read_to_end(&mut content).unwrap();
                    (file.name().unwrap().into_owned(), file.unix_mode())
                })
                .collect()
        })
        .collect();
    let in_folder = |name: &str| format!("momiji-activation-1.2.0/{name}");

    assert_eq!(names[0][&in_folder("momiji-activation")], Some(0o100_755));
    assert_eq!(names[0][&in_folder("catalogue.jws")], Some(0o100_644));
    assert!(!names[0].contains_key(&in_folder("product.ini")));
    for name in [
        "momiji-activation.exe",
        "momiji-activationw.exe",
        "product.ini",
        "product/main.py",
        "vendor.pub",
    ] {
        assert!(names[1].contains_key(&in_folder(name)), "{name}: {names:?}");
    }
    for written in &written {
        let _told = told("unzip", &["-tq"], &written.path);
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let vendor = Vendor::new();
    let bytes = |format| -> Vec<Vec<u8>> {
        let written = write(&vendor.kit(), format, vendor.folder.path()).unwrap();
        written.into_iter().map(|written| written.content).collect()
    };
    let first: Vec<_> = Format::ALL.into_iter().map(bytes).collect();
    // Times in packages are whole seconds, or two.
    std::thread::sleep(std::time::Duration::from_millis(2100));

    for (format, first) in Format::ALL.into_iter().zip(first) {
        assert!(bytes(format) == first, "{}", format.name());
    }
}

#[test]
fn an_earlier_package_is_replaced_and_what_is_no_file_is_kept() {
    let vendor = Vendor::new();
    let earlier = vendor.made(Format::Zip);
    fs::write(&earlier, "earlier").unwrap();
    assert_ne!(fs::read(vendor.made(Format::Zip)).unwrap(), b"earlier");

    fs::remove_file(&earlier).unwrap();
    fs::create_dir(&earlier).unwrap();
    let refused = write(&vendor.kit(), Format::Zip, &vendor.at("out"));
    assert!(matches!(refused, Err(KitError::InTheWay(_))), "{refused:?}");
    let left: Vec<_> = fs::read_dir(vendor.at("out"))
        .unwrap()
        .map(|file| file.unwrap().file_name())
        .filter(|name| name.to_string_lossy().starts_with('.'))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn a_catalogue_of_somebody_else_is_refused() {
    let vendor = Vendor::new();
    let unknown = |error: InputError| {
        matches!(
            error,
            InputError::NotGenuine {
                source: crate::jws::JwsError::UnknownKey,
                ..
            }
        )
    };

    vendor.put(
        "other.pub",
        SigningKey::generate().unwrap().public().to_string().as_bytes(),
    );
    assert!(unknown(
        vendor.refused(|wish| wish.vendor_key = vendor.at("other.pub"))
    ));
    vendor.put("plain.json", b"{}");
    let refused = vendor.refused(|wish| wish.catalogue = vendor.at("plain.json"));
    assert!(
        refused.to_string().contains("is not a signed catalogue"),
        "{refused}"
    );
    let refused = vendor.refused(|wish| wish.vendor_key = vendor.at("plain.json"));
    assert!(matches!(refused, InputError::NotAKey { .. }), "{refused}");
    let refused = vendor.refused(|wish| wish.catalogue = vendor.at("nothing"));
    assert!(matches!(refused, InputError::Io { .. }), "{refused}");
    let _a_key: PublicKey = vendor.key.public();
}

#[test]
fn a_vendor_whose_folder_would_be_another_is_refused() {
    for id in ["..", ".", "momiji..example", "-rf", "momiji."] {
        let vendor = Vendor::new();
        vendor.sign(|catalogue| catalogue.vendor.id = id.to_owned());
        let refused = vendor.refused(|_| {});
        assert!(matches!(refused, InputError::VendorId(_)), "{id}: {refused}");
    }
}

#[test]
fn what_is_missing_is_named() {
    let vendor = Vendor::new();
    for missing in ["linux-x86_64/appimage-runtime", "windows-x86_64/kakuninw.exe"] {
        fs::remove_file(vendor.at("binaries").join(missing)).unwrap();
    }
    let refused = vendor.refused(|_| {}).to_string();
    holds(&refused, &["appimage-runtime", "kakuninw.exe", "are missing"]);

    let mut wish = vendor.wish();
    wish.formats = BTreeSet::from([Format::Deb]);
    assert_eq!(wish.read().unwrap().packages.len(), 1);
    fs::remove_dir_all(vendor.at("binaries")).unwrap();
    let refused = vendor.refused(|wish| wish.formats = BTreeSet::from([Format::Zip]));
    holds(&refused.to_string(), &["linux-x86_64", "windows-x86_64"]);
}

#[test]
fn programs_of_another_system_are_refused() {
    let vendor = Vendor::new();
    vendor.put("binaries/linux-x86_64/kakunin", &pe());
    let refused = vendor.refused(|_| {});
    assert!(matches!(refused, InputError::NotAProgram { .. }), "{refused}");
    vendor.put("binaries/linux-x86_64/kakunin", b"");
    let refused = vendor.refused(|_| {});
    assert!(matches!(refused, InputError::NotAProgram { .. }), "{refused}");
    vendor.put("binaries/linux-x86_64/kakunin", &elf());
    vendor.put("binaries/windows-x86_64/kakunin.exe", b"MZ\xff");
    let refused = vendor.refused(|_| {});
    assert!(matches!(refused, InputError::NotAProgram { .. }), "{refused}");
}

#[test]
fn icons_that_are_none_are_refused() {
    let vendor = Vendor::new();
    let mut cut = png(64, 64);
    cut.truncate(cut.len() / 2);
    for bytes in [png(64, 32), png(8, 8), cut, b"GIF89a".to_vec()] {
        vendor.put("icon.png", &bytes);
        let refused = vendor.refused(|wish| wish.icon = Some(vendor.at("icon.png")));
        assert!(matches!(refused, InputError::Icon { .. }), "{refused}");
    }
    vendor.put("icon.png", &png(100, 100));
    let icon = Icon::from_png(png(100, 100)).unwrap();
    let sizes: Vec<u32> = linux::icons(&icon)
        .unwrap()
        .iter()
        .map(|(size, _)| *size)
        .collect();
    assert_eq!(sizes, [16, 24, 32, 48, 64]);
}

#[test]
fn files_that_collide_are_refused() {
    for path in [
        "catalogue.jws",
        "Momiji-Activation",
        "vendor.pub/x",
        "linux-x86_64/vendor.pub",
        "PRODUCT/Main.py",
    ] {
        let vendor = Vendor::new();
        vendor.put(&format!("with/{path}"), b"x");
        let refused = vendor.refused(|_| {});
        assert!(
            matches!(refused, InputError::Collision { .. }),
            "{path}: {refused}"
        );
    }
}

#[test]
fn secrets_of_the_vendor_are_refused() {
    let key = ProductKey::new(KeyKind::MultipleActivation, 101, 7, 1 << 40).unwrap();
    let table = format!("serial,key\n7,{key}\n");
    for (path, content) in [
        ("service/keys/master-1.key", "sealed"),
        ("signing-2026.key", "sealed"),
        ("host.key", "sealed"),
        ("product/keys.csv", table.as_str()),
    ] {
        let vendor = Vendor::new();
        vendor.put(&format!("with/{path}"), content.as_bytes());
        let refused = vendor.refused(|_| {});
        assert!(matches!(refused, InputError::Secret(_)), "{path}: {refused}");
    }
}

#[cfg(unix)]
#[test]
fn links_that_lead_out_are_refused() {
    use std::os::unix::fs::symlink;

    for target in ["/etc/passwd", "../catalogue.jws", "nothing", ".", "product"] {
        let vendor = Vendor::new();
        symlink(target, vendor.at("with/link")).unwrap();
        let refused = vendor.refused(|_| {});
        assert!(matches!(refused, InputError::Link(_)), "{target}: {refused}");
    }
    let vendor = Vendor::new();
    symlink("product/main.py", vendor.at("with/link.py")).unwrap();
    let paths: Vec<String> = vendor.kit().packages[&System::Linux]
        .files
        .iter()
        .map(|file| file.path.to_string())
        .collect();
    assert!(paths.contains(&"link.py".to_owned()), "{paths:?}");
}

#[cfg(unix)]
#[test]
fn names_that_a_system_could_not_take_are_refused() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    for name in [
        &b"a:b"[..],
        b"con.txt",
        b"end.",
        b"\xff",
        b"line\nbreak",
        b"back\\slash",
    ] {
        let vendor = Vendor::new();
        fs::write(vendor.at("with").join(OsStr::from_bytes(name)), "x").unwrap();
        let refused = vendor.refused(|_| {});
        assert!(matches!(refused, InputError::Path { .. }), "{name:?}: {refused}");
    }
}

#[test]
fn names_and_versions_are_read_or_refused() {
    for name in ["momiji-activation", "ab", "a1"] {
        assert!(name.parse::<ProgramName>().is_ok(), "{name}");
    }
    for name in [
        "",
        "a",
        "Momiji",
        "1a",
        "a b",
        "../x",
        "a-",
        "con",
        "com1",
        &"a".repeat(41),
    ] {
        assert!(name.parse::<ProgramName>().is_err(), "{name}");
    }
    for (text, version) in [
        ("1", "1.0.0"),
        ("1.2", "1.2.0"),
        ("255.255.65535", "255.255.65535"),
    ] {
        assert_eq!(text.parse::<Version>().unwrap().to_string(), version);
    }
    for text in ["", "1.", "1.2.3.4", "256", "1.2.65536", "+1", "1.2-beta", "v1"] {
        assert!(text.parse::<Version>().is_err(), "{text}");
    }
    assert_eq!("Momiji Inc.".parse::<Publisher>().unwrap().folder(), "Momiji Inc");
    for name in ["", " ", "a/b", "a:b", "...", "line\nbreak", &"a".repeat(81)] {
        assert!(name.parse::<Publisher>().is_err(), "{name}");
    }
    for path in ["", "/a", "a//b", "../a", "a/..", "./a", "a\\b", "nul", "COM¹.txt"] {
        assert!(path.parse::<RelativePath>().is_err(), "{path}");
    }
}
