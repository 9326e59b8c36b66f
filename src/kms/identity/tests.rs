#[cfg(unix)]
use std::io;

use super::*;
use crate::files;

const VENDOR: &str = "momiji.example";

#[test]
fn whoever_only_looks_makes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("host");
    assert!(Identity::find(&data).unwrap().is_none());
    assert!(!data.exists());

    let made = Identity::open(&data).unwrap();
    let found = Identity::find(&data).unwrap().unwrap();
    assert_eq!(found.key().public(), made.key().public());
}

#[test]
fn what_is_left_of_a_host_without_its_key_is_no_new_host() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("host");
    let mut identity = Identity::open(&data).unwrap();
    identity
        .install(ProductKey::new(KeyKind::KmsHost, 101, 77, 1).unwrap())
        .unwrap();
    std::fs::remove_file(data.join(KEY)).unwrap();

    let refusal = Identity::find(&data).unwrap_err();
    assert!(matches!(refusal, IdentityError::KeyMissing { .. }), "{refusal}");
    assert!(refusal.to_string().contains("host.key"), "{refusal}");
    assert!(!data.join(KEY).exists());
}

#[cfg(unix)]
#[test]
fn a_file_of_another_user_is_told_with_its_owner() {
    use std::os::unix::fs::MetadataExt as _;

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(KEY);
    files::write_private(&path, &[7; 32]).unwrap();
    let denied = || FileError::io(&path)(io::ErrorKind::PermissionDenied.into());
    let refusal = IdentityError::of_file(&path)(denied());
    let owner = match std::fs::metadata(&path).unwrap().uid() {
        0 => "(root)".to_owned(),
        number => format!("(number {number})"),
    };
    let told = refusal.to_string();
    assert!(told.contains(&owner) && told.contains("chown"), "{told}");

    // A closed directory does not even reveal its files.
    let hidden = folder.path().join("closed").join(KEY);
    std::fs::create_dir(folder.path().join("closed")).unwrap();
    let refusal = IdentityError::of_file(&hidden)(denied());
    assert!(matches!(refusal, IdentityError::OfOtherUser { of, .. } if of.ends_with("closed")));

    let other = FileError::io(&path)(io::ErrorKind::NotFound.into());
    assert!(matches!(
        IdentityError::of_file(&path)(other),
        IdentityError::File(_)
    ));
}

#[test]
fn a_certificate_of_another_hosts_key_is_none() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("host");
    let mut identity = Identity::open(&data).unwrap();
    let key = ProductKey::new(KeyKind::KmsHost, 101, 77, 1).unwrap();
    identity.install(key).unwrap();
    let vendor = SigningKey::generate().unwrap();
    let claims = HostClaims {
        vendor: VENDOR.to_owned(),
        installation_id: identity.installation_id(VENDOR).unwrap(),
        id: "0192f0c2".to_owned(),
        issued_at: Timestamp::now(),
        expires_at: None,
        serial: 77,
        key: identity.key().public(),
        products: Vec::new(),
    };
    let certificate = HostCertificate::sign(&claims, "2026", &vendor).unwrap();
    identity
        .save(Document {
            certificate: Some(certificate),
            claims: Some(claims),
            ..identity.document.clone()
        })
        .unwrap();
    assert!(identity.certificate().is_some() && !identity.has_other_key());

    let other = SigningKey::generate().unwrap();
    files::replace_private(&data.join(KEY), &*other.to_bytes()).unwrap();
    let identity = Identity::find(&data).unwrap().unwrap();
    assert!(identity.certificate().is_none() && identity.has_other_key());
}
