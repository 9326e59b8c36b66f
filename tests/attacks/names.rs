//! Nobody gets a name that passes for another's in the audit log.

use kakunin::service::Role;
use kakunin::wire::admin::path;
use reqwest::Method;
use serde_json::{Value, json};

use support::service::Vendor;

#[tokio::test]
async fn a_name_that_looks_like_another_is_refused_also_that_of_one_who_left() {
    let vendor = Vendor::start().await;
    let token = vendor.staff("Aiko", Role::Administrator).await;
    let _left = vendor.staff("Ilse", Role::Desk).await;
    let _removed = vendor.console().remove_staff("Ilse").await.unwrap();
    let add = async |name: &str| {
        let request = Some(json!({ "name": name, "role": "desk" }));
        vendor
            .caller
            .ask::<Value>(&token, Method::POST, path::STAFF, request)
            .await
    };

    for (name, other) in [("\u{410}iko", "Aiko"), ("Aik\u{3BF}", "Aiko"), ("lIse", "Ilse")] {
        let refused = add(name).await.unwrap_err();
        assert!(matches!(refused.status, 409 | 422), "{name:?}: {refused:?}");
        assert!(refused.detail.unwrap_or_default().contains(other), "{name:?}");
    }
    for name in [
        "Ai\u{200B}ko",
        "Aiko\u{FE0F}",
        "Ken\u{3164}",
        "Ken\u{2066}",
        "Ken\u{E0041}",
        "Ken\u{AD}",
    ] {
        let refused = add(name).await.unwrap_err();
        assert_eq!(refused.status, 422, "{name:?}");
        assert!(refused.detail.unwrap_or_default().contains("U+"), "{name:?}");
    }
    assert!(add("Ilse").await.is_ok(), "who comes back");
    assert!(add("Kenji").await.is_ok());
}

#[tokio::test]
async fn a_reason_that_hides_something_is_refused() {
    let vendor = Vendor::start().await;
    let token = vendor.staff("Aiko", Role::Administrator).await;
    let key = vendor.key(1).await;
    let raise = path::KEY_RAISE.replace("{serial}", &key.serial().to_string());
    for (reason, status) in [("asked\u{202E}", 422), ("as\u{200D}ked", 422), ("asked", 200)] {
        let request = Some(json!({ "by": 1, "reason": reason }));
        let answer = vendor
            .caller
            .ask::<Value>(&token, Method::POST, &raise, request)
            .await;
        let found = answer.map_or_else(|problem| problem.status, |(status, _)| status.as_u16());
        assert_eq!(found, status, "{reason:?}");
    }
}
