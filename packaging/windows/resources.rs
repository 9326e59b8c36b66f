//! The resources of the programs for Windows. A vendor who builds them sets these variables:
//! `KAKUNIN_PUBLISHER`, the vendor's name; `KAKUNIN_TITLE`, the name of the wizard in lists of
//! programs; `KAKUNIN_ICON`, a file with icons (`.ico`) in place of ours.

use std::path::{Path, PathBuf};
use std::{env, fs};

/// Each program, its description in the task manager, and its icon.
const PROGRAMS: [(&str, &str, &str); 6] = [
    ("kakunin", "Kakunin", "kakunin.ico"),
    ("kakuninw", "Kakunin", "kakunin.ico"),
    ("kakunin-desk", "Kakunin Help Desk", "kakunin-desk.ico"),
    ("kakunin-service", "Kakunin Activation Service", "kakunin.ico"),
    ("kakunin-kms", "Kakunin KMS Host", "kakunin.ico"),
    ("kakunin-kms-simulate", "Kakunin KMS Simulation", "kakunin.ico"),
];

/// The programs that a vendor's customers see.
const WIZARDS: [&str; 2] = ["kakunin", "kakuninw"];

/// Links the resources into every program, if the target is Windows.
pub(crate) fn link() {
    let folder = Path::new("packaging/windows");
    println!("cargo::rerun-if-changed={}", folder.display());
    for variable in ["KAKUNIN_PUBLISHER", "KAKUNIN_TITLE", "KAKUNIN_ICON"] {
        println!("cargo::rerun-if-env-changed={variable}");
    }
    if env::var("CARGO_CFG_TARGET_OS").as_deref() != Ok("windows") {
        return;
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("Cargo sets it"));
    let publisher = given("KAKUNIN_PUBLISHER").unwrap_or_else(|| "Kakunin".to_owned());
    for (program, title, icon) in PROGRAMS {
        let is_wizard = WIZARDS.contains(&program);
        let title = given("KAKUNIN_TITLE")
            .filter(|_| is_wizard)
            .unwrap_or_else(|| title.to_owned());
        let icon = given("KAKUNIN_ICON")
            .filter(|_| is_wizard)
            .map_or_else(|| folder.join(icon), PathBuf::from);
        println!("cargo::rerun-if-changed={}", icon.display());
        let script = out.join(format!("{program}.rc"));
        let text = script_of(
            program,
            &title,
            &publisher,
            &icon,
            &folder.join("kakunin.manifest"),
        );
        fs::write(&script, text).expect("the folder of the build can be written");
        embed_resource::compile_for(&script, [program], embed_resource::NONE)
            .manifest_required()
            .expect("a compiler of resources is installed");
    }
}

fn given(variable: &str) -> Option<String> {
    env::var(variable).ok().filter(|value| !value.is_empty())
}

/// Returns the resource script of a program. The language is neutral and the texts are Unicode.
fn script_of(program: &str, title: &str, publisher: &str, icon: &Path, manifest: &Path) -> String {
    let version = env::var("CARGO_PKG_VERSION").expect("Cargo sets it");
    let number = |name: &str| env::var(format!("CARGO_PKG_VERSION_{name}")).expect("Cargo sets it");
    let numbers = format!("{},{},{},0", number("MAJOR"), number("MINOR"), number("PATCH"));
    let absolute = |path: &Path| {
        let path = fs::canonicalize(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        quoted(&path.to_string_lossy())
    };
    let strings: String = [
        ("CompanyName", publisher),
        ("FileDescription", title),
        ("FileVersion", &version),
        ("InternalName", program),
        ("OriginalFilename", &format!("{program}.exe")),
        ("ProductName", title),
        ("ProductVersion", &version),
    ]
    .map(|(name, value)| format!("      VALUE \"{name}\", L\"{}\"\n", quoted(value)))
    .concat();

    format!(
        "#pragma code_page(65001)\n\
         1 ICON \"{}\"\n\
         1 24 \"{}\"\n\
         1 VERSIONINFO\n\
         FILEVERSION {numbers}\n\
         PRODUCTVERSION {numbers}\n\
         FILEOS 0x40004\n\
         FILETYPE 1\n\
         BEGIN\n\
         \x20 BLOCK \"StringFileInfo\"\n\
         \x20 BEGIN\n\
         \x20   BLOCK \"000004b0\"\n\
         \x20   BEGIN\n\
         {strings}\
         \x20   END\n\
         \x20 END\n\
         \x20 BLOCK \"VarFileInfo\"\n\
         \x20 BEGIN\n\
         \x20   VALUE \"Translation\", 0x0000, 0x04b0\n\
         \x20 END\n\
         END\n",
        absolute(icon),
        absolute(manifest),
    )
}

/// Returns a text as it stands between the quotes of a resource script.
fn quoted(text: &str) -> String {
    text.replace('\\', r"\\").replace('"', "\"\"")
}
