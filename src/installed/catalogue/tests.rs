use std::fs;

use tempfile::TempDir;

use super::*;
use crate::jws::SigningKey;

/// A computer with the folders where catalogues are looked for.
struct Computer(TempDir);

impl Computer {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn shared(&self) -> Vec<PathBuf> {
        ["etc", "usr"].map(|name| self.0.path().join(name)).to_vec()
    }

    /// Installs the catalogue of a vendor, signed with a key of this number, in a folder.
    fn install(&self, folder: &str, vendor: &str, key: u8) -> PathBuf {
        let mut catalogue =
            Catalogue::from_json(include_str!("../../../assets/demo/catalogue.json")).unwrap();
        vendor.clone_into(&mut catalogue.vendor.id);
        let folder = self.0.path().join(folder);
        fs::create_dir_all(&folder).unwrap();
        let path = folder.join(signed::FILE_NAME);
        fs::write(&path, signed::sign(&catalogue, &signer(key)).unwrap()).unwrap();
        fs::write(folder.join(VENDOR_KEY), signer(key).public().to_string()).unwrap();

        path
    }

    fn found(&self, wanted: &Wanted) -> Result<Option<PathBuf>, Fault> {
        find_in(wanted, Some(&self.0.path().join("program")), &self.shared())
    }
}

fn signer(number: u8) -> SigningKey {
    SigningKey::from_bytes(&[number; 32])
}

fn of_vendor(vendor: &str) -> Wanted {
    Wanted {
        vendor: Some(vendor.to_owned()),
        ..Wanted::default()
    }
}

fn of_key(number: u8) -> Wanted {
    Wanted {
        key: Some(signer(number).public()),
        ..Wanted::default()
    }
}

fn cause(found: Result<Option<PathBuf>, Fault>) -> CatalogueDefect {
    match found {
        Err(Fault::Catalogue { cause, .. }) => cause,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_catalogue_is_beside_the_program_or_in_its_vendors_folder() {
    let computer = Computer::new();
    assert_eq!(computer.found(&Wanted::default()), Ok(None));
    let packaged = computer.install("usr/momiji.example", "momiji.example", 1);
    assert_eq!(computer.found(&Wanted::default()), Ok(Some(packaged)));
    // An administrator's comes before the package's.
    let administered = computer.install("etc/momiji.example", "momiji.example", 1);
    assert_eq!(computer.found(&Wanted::default()), Ok(Some(administered)));
    let beside = computer.install("program", "sakura.example", 2);
    assert_eq!(computer.found(&Wanted::default()), Ok(Some(beside)));
}

#[test]
fn the_place_without_a_name_is_the_last_one() {
    let computer = Computer::new();
    let unnamed = computer.install("etc", "momiji.example", 1);
    assert_eq!(computer.found(&Wanted::default()), Ok(Some(unnamed.clone())));
    assert_eq!(computer.found(&of_vendor("momiji.example")), Ok(Some(unnamed)));
    let named = computer.install("usr/momiji.example", "momiji.example", 1);
    assert_eq!(computer.found(&Wanted::default()), Ok(Some(named)));
    computer.install("usr/sakura.example", "sakura.example", 2);
    assert_eq!(
        cause(computer.found(&Wanted::default())),
        CatalogueDefect::Several
    );
}

#[test]
fn two_vendors_do_not_meet() {
    let computer = Computer::new();
    let momiji = computer.install("usr/momiji.example", "momiji.example", 1);
    let sakura = computer.install("etc/sakura.example", "sakura.example", 2);

    assert_eq!(
        cause(computer.found(&Wanted::default())),
        CatalogueDefect::Several
    );
    for (number, vendor, path) in [(1, "momiji.example", momiji), (2, "sakura.example", sakura)] {
        assert_eq!(computer.found(&of_vendor(vendor)), Ok(Some(path.clone())));
        assert_eq!(computer.found(&of_key(number)), Ok(Some(path.clone())));
        assert_eq!(read(&path, &of_key(number)).unwrap().vendor.id, vendor);
    }
    assert_eq!(
        cause(computer.found(&of_vendor("tsubaki.example"))),
        CatalogueDefect::Missing
    );
    assert_eq!(cause(computer.found(&of_key(3))), CatalogueDefect::Several);
}

#[test]
fn a_name_that_leads_elsewhere_is_no_vendors() {
    let computer = Computer::new();
    computer.install("elsewhere", "momiji.example", 1);
    for vendor in ["../elsewhere", "..", ".", "", "/", "Momiji", "a/../../elsewhere"] {
        assert_eq!(
            cause(computer.found(&of_vendor(vendor))),
            CatalogueDefect::Missing,
            "{vendor}"
        );
    }
}

#[test]
fn the_catalogue_in_another_vendors_folder_is_not_that_vendors() {
    let computer = Computer::new();
    let path = computer.install("etc/momiji.example", "sakura.example", 2);
    let beside = computer.install("program", "sakura.example", 2);

    assert_eq!(computer.found(&of_vendor("sakura.example")), Ok(Some(beside)));
    let found = computer.found(&of_vendor("momiji.example"));
    assert_eq!(found, Ok(Some(path.clone())));
    assert_eq!(
        read(&path, &of_vendor("momiji.example")),
        Err(Fault::Catalogue {
            path: path.display().to_string(),
            cause: CatalogueDefect::NotGenuine
        })
    );
}
