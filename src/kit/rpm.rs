//! Packages of Fedora, Red Hat Enterprise Linux, openSUSE and their like.

use std::io::Write;

use rpm::{BuildConfig, CompressionType, Dependency, FileOptions, PackageBuilder, Timestamp};

use super::linux::{self, Installed, What};
use super::{KitError, Package, needs, seconds};

/// Writes the package for computers with x86-64, not signed.
///
/// # Errors
/// [`KitError`] if a part cannot be made, or the bytes cannot be passed on.
pub fn write(package: &Package, out: &mut impl Write) -> Result<(), KitError> {
    let time = Timestamp(seconds(package).try_into().unwrap_or(u32::MAX));
    let version = package.version.to_string();
    let program = package.program.as_str();
    let summary = format!("Activation of {}'s products", package.publisher);
    let mut builder = PackageBuilder::new(program, &version, "MIT OR Apache-2.0", "x86_64", &summary);
    builder
        .using_config(
            BuildConfig::v4()
                .compression(CompressionType::Gzip)
                .source_date(time),
        )
        .build_host("localhost")
        .release("1")
        .vendor(package.publisher.as_str())
        .packager(linux::contact(package))
        .description(format!(
            "{} activates products of {} over the internet, by telephone, by file, or with an organisation's own host, and \
             shows whether they are activated. Nothing is ever disabled.",
            package.name, package.publisher
        ))
        .post_install_script(linux::filled(include_str!("../../packaging/kit/rpm.post"), package))
        .pre_uninstall_script(linux::filled(include_str!("../../packaging/kit/rpm.preun"), package))
        .post_uninstall_script(linux::filled(include_str!("../../packaging/kit/rpm.postun"), package))
        .requires(Dependency::any("/bin/sh"));
    if let Some(page) = package.support.as_deref().filter(|page| page.starts_with("http")) {
        builder.url(page);
    }
    if let Some((major, minor)) = needs::glibc(&package.files) {
        builder
            .requires(Dependency::any(format!(
                "libc.so.6(GLIBC_{major}.{minor})(64bit)"
            )))
            .requires(Dependency::any("libgcc_s.so.1()(64bit)"));
    }
    for library in needs::RPM_RECOMMENDED {
        builder.recommends(Dependency::any(library));
    }
    for file in linux::installed(package)? {
        add(&mut builder, &file).map_err(|error| KitError::part(&file.path, error))?;
    }
    // Folders of the system belong to others, those of the program to this package.
    for folder in [format!("/usr/lib/{program}"), format!("/usr/share/doc/{program}")] {
        builder
            .with_dir_entry(FileOptions::dir(folder))
            .map_err(|error| KitError::part("a folder", error))?;
    }
    let whole = builder
        .build()
        .map_err(|error| KitError::part("the package of RPM", error))?;

    whole
        .write(out)
        .map_err(|error| KitError::part("the package of RPM", error))
}

fn add(builder: &mut PackageBuilder, file: &Installed) -> Result<(), rpm::Error> {
    // Zsh has one folder for all packages, except on Debian.
    let path = format!("/{}", file.path).replace("/zsh/vendor-completions/", "/zsh/site-functions/");
    let _builder = match &file.what {
        What::File { content, .. } => {
            let options = FileOptions::new(path).permissions(file.mode());
            let options = if file.path.ends_with("/copyright") {
                options.license()
            } else {
                options
            };
            builder.with_file_contents(content.to_vec(), options)?
        }
        What::Link(to) => builder.with_symlink(FileOptions::symlink(path, to.as_str()))?,
    };

    Ok(())
}
