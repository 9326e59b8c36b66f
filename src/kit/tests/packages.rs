//! What the writers write, read back by the tools of each format where they are installed.

use super::*;

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
    let templates = linux::filled(include_str!("../../../packaging/kit/deb.templates"), package);

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
fn the_programs_are_found_if_the_folder_of_one_system_is_named() {
    let vendor = Vendor::new();
    let wish = Wish {
        binaries: vendor.at("binaries/linux-x86_64"),
        ..vendor.wish()
    };

    assert!(wish.read().is_ok());
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
