//! The catalogue of a vendor that does not exist, with no more in it than there has to be.

use std::path::{Path, PathBuf};

use base64::Engine as _;
use kakunin::catalogue::{Catalogue, signed};
use kakunin::jws::{PublicKey, SigningKey};
use serde_json::{Value, json};

/// The vendor's id.
pub const VENDOR: &str = "momiji.example";

/// The catalogue with these products and this key that signs licences.
pub fn document(products: &[Value], licence_key: &Value) -> Value {
    // The start of a PNG of 16 by 16 pixels.
    let icon = base64::engine::general_purpose::STANDARD
        .encode(b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x10\0\0\0\x10");
    let names = json!({ "en": "Momiji" });
    let page = json!({ "en": "https://momiji.example/" });
    let accent = json!({ "accent": "#A03040", "on_accent": "#FFFFFF", "soft": "#F0E0E0" });

    json!({
        "format": Catalogue::FORMAT,
        "issued_at": "2026-01-01T00:00:00Z",
        "vendor": {
            "id": VENDOR,
            "name": names,
            "colours": { "light": accent, "dark": accent },
            "icon": icon,
            "links": { "support": page, "privacy": page, "seller": page, "regional_numbers": page },
        },
        "products": products,
        "services": ["https://activation.momiji.example"],
        "keys": [licence_key],
        "lines": [],
    })
}

/// A volume edition, with whatever else `more` says of it.
pub fn volume_edition(code: u16, id: &str, name: &str, more: Value) -> Value {
    let mut product = json!({
        "code": code,
        "id": id,
        "name": { "en": name },
        "edition": { "id": "volume", "name": { "en": "Momiji" } },
        "volume": true,
    });
    if let (Some(product), Value::Object(more)) = (product.as_object_mut(), more) {
        product.extend(more);
    }

    product
}

/// The catalogue of a vendor with one volume edition, whose licences this key signs.
pub fn of_one_edition(product: u16, kid: &str, key: &PublicKey) -> Catalogue {
    let product = volume_edition(product, "momiji-suite-2026", "Momiji", json!({}));
    let key = json!({ "kid": kid, "key": key });

    Catalogue::from_json(&document(&[product], &key).to_string()).unwrap()
}

/// Where the signed catalogue is in the folder in which it was installed.
pub fn installed(folder: &Path) -> PathBuf {
    folder.join("catalogue.jws")
}

/// Signs a catalogue and installs it in this folder, with the vendor's key beside it.
pub fn install(folder: &Path, catalogue: &Catalogue, key: &SigningKey) {
    std::fs::write(installed(folder), signed::sign(catalogue, key).unwrap()).unwrap();
    std::fs::write(folder.join("vendor.pub"), key.public().to_string()).unwrap();
}
