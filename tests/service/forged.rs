//! Tokens that only look signed: wherever the service or the wizard reads one, none of them is believed.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use kakunin::jws::{self, PublicKey, SigningKey};
use kakunin::licence::Token;
use serde_json::{Value, json};
use sha2::Sha256;

use crate::administration::{run, serve, set_up};
use support::service::{Computer, PRODUCT, Vendor};

fn part(value: &Value) -> String {
    URL_SAFE_NO_PAD.encode(value.to_string())
}

fn read(token: &str, index: usize) -> Value {
    let part = token.split('.').nth(index).unwrap();

    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
}

/// The claims of a genuine token, as forgers would sign them; each with what the forgery is.
fn forgeries(genuine: &str, public: PublicKey) -> Vec<(&'static str, String)> {
    let (header, claims) = (read(genuine, 0), read(genuine, 1));
    let kid = header["kid"].as_str().unwrap();
    let typ = header["typ"].as_str().unwrap();
    let with = |member: &str, value: Value| {
        let mut changed = header.clone();
        changed[member] = value;
        changed
    };
    let mut forgeries = Vec::new();
    for none in ["none", "None", "NONE", ""] {
        let unsigned = format!("{}.{}.", part(&with("alg", none.into())), part(&claims));
        forgeries.push(("no algorithm", unsigned));
    }
    // The public key, which everybody knows, taken for a secret that both sides share.
    let message = format!("{}.{}", part(&with("alg", "HS256".into())), part(&claims));
    for secret in [public.to_bytes().to_vec(), public.to_string().into_bytes()] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&secret).unwrap();
        mac.update(message.as_bytes());
        let tag = URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes());
        forgeries.push(("HS256 with the public key", format!("{message}.{tag}")));
    }
    let foreign = SigningKey::generate().unwrap();
    let theirs = foreign.public().thumbprint();
    forgeries.push((
        "foreign key, its own name",
        jws::sign(typ, &theirs, &claims, &foreign).unwrap(),
    ));
    forgeries.push((
        "foreign key, our name",
        jws::sign(typ, kid, &claims, &foreign).unwrap(),
    ));
    let signature = genuine.rsplit('.').next().unwrap();
    let own = json!({ "kty": "OKP", "crv": "Ed25519", "x": foreign.public() });
    let brought = format!("{}.{}.{signature}", part(&with("jwk", own)), part(&claims));
    forgeries.push(("a key of its own in the header", brought));
    let nameless = format!(
        "{}.{}.{signature}",
        part(&with("kid", Value::Null)),
        part(&claims)
    );
    forgeries.push(("no name of a key", nameless));
    let elsewhere = jws::sign("other+jwt", kid, &claims, &foreign).unwrap();
    forgeries.push(("another type", elsewhere));

    forgeries
}

#[tokio::test]
async fn a_forged_licence_is_not_believed() {
    let vendor = Vendor::start().await;
    let key = vendor.key(1).await;
    let (_, answer) = vendor.caller.activate(&key, &Computer::number(1)).await.unwrap();
    let product = vendor.catalogue.product(PRODUCT).unwrap();
    let public = vendor.catalogue.keys[0].key;
    assert!(answer.licence.verify(&vendor.catalogue, product).is_ok());

    for (what, forged) in forgeries(answer.licence.as_str(), public) {
        let verified = Token::from(forged).verify(&vendor.catalogue, product);
        assert!(verified.is_err(), "{what}");
    }
}

#[test]
fn a_forged_catalogue_is_not_served() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let path = data.join("catalogue.jws");
    let genuine = std::fs::read_to_string(&path).unwrap();
    let public = serde_json::from_value(read(genuine.trim(), 1)["keys"][0]["key"].clone()).unwrap();

    for (what, forged) in forgeries(genuine.trim(), public) {
        std::fs::write(&path, forged).unwrap();
        let refused = run(&data, &["serve", "--listen", "127.0.0.1:0"]);
        assert_eq!(refused.status.code(), Some(1), "{what}");
    }
    std::fs::write(&path, genuine).unwrap();
    serve(&data, "off").kill();
}
