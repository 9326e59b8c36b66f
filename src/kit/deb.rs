//! Packages of Debian and its descendants (deb(5)).

use std::fmt::Write as _;
use std::io::Write;
use std::sync::Arc;

use md5::{Digest as _, Md5};

use super::linux::{self, Installed, What};
use super::{KitError, Package, archive, gzip, needs, seconds};

/// Writes the package for computers with x86-64.
///
/// # Errors
/// [`KitError`] if a part cannot be made, or the bytes cannot be passed on.
pub fn write(package: &Package, out: &mut impl Write) -> Result<(), KitError> {
    let mut installed = linux::installed(package)?;
    installed.push(file(
        format!("usr/share/doc/{}/changelog.gz", package.program),
        gzip::compressed(changelog(package).as_bytes())?,
    ));
    installed.sort_by(|left, right| left.path.cmp(&right.path));

    let time = seconds(package);
    let parts = [
        ("debian-binary", b"2.0\n".to_vec()),
        (
            "control.tar.gz",
            gzip::compressed(&archive::tar(&control(package, &installed)?, time)?)?,
        ),
        ("data.tar.gz", gzip::compressed(&archive::tar(&installed, time)?)?),
    ];
    let mut archive = ar::Builder::new(out);
    for (name, content) in parts {
        let mut header = ar::Header::new(name.as_bytes().to_vec(), content.len() as u64);
        header.set_mode(0o100_644);
        header.set_mtime(time);
        archive.append(&header, &content[..])?;
    }

    Ok(())
}

/// The files that dpkg itself reads.
fn control(package: &Package, installed: &[Installed]) -> Result<Vec<Installed>, KitError> {
    let text = |name: &str, text: String| file(name.to_owned(), text.into_bytes());
    let script = |name: &str, content: &str| Installed {
        path: name.to_owned(),
        what: What::File {
            content: Arc::from(linux::filled(content, package).into_bytes()),
            executable: true,
        },
    };

    Ok(vec![
        text("control", fields(package, installed)),
        text("md5sums", sums(installed)?),
        script("config", include_str!("../../packaging/kit/deb.config")),
        script("postinst", include_str!("../../packaging/kit/deb.postinst")),
        script("postrm", include_str!("../../packaging/kit/deb.postrm")),
        script("prerm", include_str!("../../packaging/kit/deb.prerm")),
        text(
            "templates",
            linux::filled(include_str!("../../packaging/kit/deb.templates"), package),
        ),
    ])
}

fn file(path: String, content: Vec<u8>) -> Installed {
    let what = What::File {
        content: content.into(),
        executable: false,
    };

    Installed { path, what }
}

fn fields(package: &Package, installed: &[Installed]) -> String {
    let size: usize = installed
        .iter()
        .map(|file| match &file.what {
            What::File { content, .. } => content.len().div_ceil(1024),
            What::Link(_) => 1,
        })
        .sum();
    let mut depends = vec!["debconf (>= 0.5) | debconf-2.0".to_owned()];
    if let Some(glibc) = needs::glibc(&package.files) {
        depends.push(format!("libc6 (>= {}.{})", glibc.0, glibc.1));
        depends.push("libgcc-s1 | libgcc1".to_owned());
    }
    let homepage = package
        .support
        .as_deref()
        .filter(|page| page.starts_with("http"))
        .map_or_else(String::new, |page| format!("Homepage: {page}\n"));

    format!(
        "Package: {program}\nVersion: {version}\nArchitecture: amd64\nMaintainer: {maintainer}\nInstalled-Size: {size}\n\
         Depends: {depends}\nRecommends: {recommends}\nSection: utils\nPriority: optional\n{homepage}\
         Description: Activation of {publisher}'s products\n \
         {name}\n \
         activates products of {publisher}\n \
         over the internet, by telephone, by file, or with an organisation's own\n \
         host, and shows whether they are activated. Nothing is ever disabled.\n",
        program = package.program,
        version = package.version,
        maintainer = linux::maintainer(package),
        depends = depends.join(", "),
        recommends = needs::DEBIAN_RECOMMENDED.join(", "),
        publisher = package.publisher,
        name = package.name,
    )
}

fn sums(installed: &[Installed]) -> Result<String, KitError> {
    let mut sums = String::new();
    for file in installed {
        if let What::File { content, .. } = &file.what {
            for byte in Md5::digest(content) {
                write!(sums, "{byte:02x}").map_err(|error| KitError::part("the sums", error))?;
            }
            writeln!(sums, "  {}", file.path).map_err(|error| KitError::part("the sums", error))?;
        }
    }

    Ok(sums)
}

fn changelog(package: &Package) -> String {
    format!(
        "{} ({}) stable; urgency=medium\n\n  * Version {}.\n\n -- {}  {}\n",
        package.program,
        package.version,
        package.version,
        linux::maintainer(package),
        package.changed_at.strftime("%a, %d %b %Y %H:%M:%S +0000"),
    )
}
