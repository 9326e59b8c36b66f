//! What is given to a kit and is not taken.

use super::*;
use crate::kit::sample::png;

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
        "kakunin",
        "kakunin-kms",
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
