//! Keys over the API: issuing, finding, changing, blocking; and the computers that use them.

use kakunin::codes::ProductKey;
use kakunin::fault::Code;
use kakunin::service::{Limits, Role, Transport};
use kakunin::wire::admin::{
    BlockReason, ComputerEntry, IssuedKeys, KeyEntry, Listing, OrganisationEntry, Usage, path,
};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use support::service::{Answer, Computer, PRODUCT, Vendor, code};

fn key_path(template: &str, serial: u32) -> String {
    template.replace("{serial}", &serial.to_string())
}

async fn patch(vendor: &Vendor, token: &str, serial: u32, change: Value) -> Answer<KeyEntry> {
    let path = key_path(path::KEY, serial);

    vendor.caller.ask(token, Method::PATCH, &path, Some(change)).await
}

async fn order(vendor: &Vendor, token: &str, order: Value) -> Vec<ProductKey> {
    let (status, issued): (_, IssuedKeys) = vendor
        .caller
        .ask(token, Method::POST, path::KEYS, Some(order))
        .await
        .unwrap();
    assert_eq!(status, StatusCode::CREATED);

    issued.keys.iter().map(|key| key.key.0.parse().unwrap()).collect()
}

async fn list(vendor: &Vendor, token: &str, query: &str) -> Listing<KeyEntry> {
    let path = format!("{}?{query}", path::KEYS);

    vendor
        .caller
        .ask(token, Method::GET, &path, None)
        .await
        .unwrap()
        .1
}

/// Three computers are activated with a key.
async fn use_by_three(vendor: &Vendor, key: &ProductKey) {
    for number in 0..3 {
        let (_, _) = vendor
            .caller
            .activate(key, &Computer::number(number))
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn keys_that_are_issued_activate_computers_and_are_never_told_again() {
    let vendor = Vendor::start_as(Limits::OFF, Transport::default()).await;
    let token = vendor.staff("Aiko", Role::Administrator).await;
    let keys = order(
        &vendor,
        &token,
        json!({ "kind": "multiple-activation", "product": PRODUCT, "limit": 2, "count": 25, "note": "Spring" }),
    )
    .await;
    assert_eq!(keys.len(), 25);
    assert!(
        vendor
            .caller
            .activate(&keys[7], &Computer::number(1))
            .await
            .is_ok()
    );

    let mut found = Vec::new();
    let mut cursor = String::new();
    loop {
        let query = format!("limit=10{cursor}");
        let page: Listing<Value> = vendor
            .caller
            .ask(&token, Method::GET, &format!("{}?{query}", path::KEYS), None)
            .await
            .unwrap()
            .1;
        assert!(page.items.len() <= 10);
        let text = serde_json::to_string(&page).unwrap();
        for key in &keys {
            assert!(!text.contains(&key.to_string()) && !text.contains(&key.to_string()[12..]));
        }
        found.extend(page.items);
        match page.next {
            Some(next) => cursor = format!("&cursor={next}"),
            None => break,
        }
    }
    assert_eq!(found.len(), 25);
    for key in &keys {
        let entry = found
            .iter()
            .find(|entry| entry["serial"] == key.serial())
            .unwrap();
        assert_eq!(entry["key_name"], key.name().to_string());
        assert_eq!(entry["note"], "Spring");
        assert_eq!(entry["used"], u32::from(key == &keys[7]));
    }
}

#[tokio::test]
async fn the_same_order_is_carried_out_once() {
    let vendor = Vendor::start_as(Limits::OFF, Transport::default()).await;
    let token = vendor.staff("Aiko", Role::Administrator).await;
    let other = vendor.staff("Ken", Role::Administrator).await;
    let request = json!({ "kind": "multiple-activation", "product": PRODUCT, "limit": 1, "count": 3 });
    let ask = async |token: &str, request: &Value, key: &str| -> Answer<IssuedKeys> {
        vendor
            .caller
            .ask_once(token, Method::POST, path::KEYS, Some(request.clone()), Some(key))
            .await
    };

    let first = ask(&token, &request, "order-17").await.unwrap();
    assert_eq!(ask(&token, &request, "order-17").await.unwrap(), first);
    // As the draft has it: a quoted string.
    assert_eq!(ask(&token, &request, "\"order-17\"").await.unwrap(), first);
    assert_eq!(list(&vendor, &token, "limit=100").await.items.len(), 3);

    let mut larger = request.clone();
    larger["limit"] = 9.into();
    assert_eq!(ask(&token, &larger, "order-17").await.unwrap_err().status, 422);
    assert_eq!(
        ask(&token, &request, &"x".repeat(256)).await.unwrap_err().status,
        400
    );
    assert_eq!(ask(&token, &request, "two words").await.unwrap_err().status, 400);
    assert_eq!(list(&vendor, &token, "limit=100").await.items.len(), 3);

    // What one member calls an order says nothing about another's.
    assert_ne!(ask(&other, &request, "order-17").await.unwrap().1, first.1);
    assert_eq!(list(&vendor, &token, "limit=100").await.items.len(), 6);
}

#[tokio::test]
async fn a_change_holds_from_the_next_request_on() {
    let vendor = Vendor::start_as(Limits::OFF, Transport::default()).await;
    let token = vendor.staff("Aiko", Role::Administrator).await;
    let key = vendor.key(1).await;
    let serial = key.serial();
    let (one, other) = (Computer::number(1), Computer::number(2));
    let post = async |template: &str, request: Value| -> KeyEntry {
        let path = key_path(template, serial);
        vendor
            .caller
            .ask(&token, Method::POST, &path, Some(request))
            .await
            .unwrap()
            .1
    };
    assert!(vendor.caller.activate(&key, &one).await.is_ok());
    assert_eq!(code(vendor.caller.activate(&key, &other).await), Some(Code::Cnt1));

    let raised = post(path::KEY_RAISE, json!({ "by": 1, "reason": "asked for by Kita" })).await;
    assert_eq!((raised.used, raised.limit), (1, 2));
    assert!(vendor.caller.activate(&key, &other).await.is_ok());

    let blocked = post(
        path::KEY_BLOCK,
        json!({ "reason": "reported_stolen", "note": "by letter" }),
    )
    .await;
    assert_eq!(blocked.blocked.unwrap().reason, BlockReason::ReportedStolen);
    assert_eq!(code(vendor.caller.activate(&key, &one).await), Some(Code::Key5));
    assert_eq!(list(&vendor, &token, "blocked=true").await.items.len(), 1);
    assert_eq!(list(&vendor, &token, "blocked=false").await.items.len(), 0);
    let unblocked = post(path::KEY_UNBLOCK, json!({})).await;
    assert_eq!(unblocked.blocked, None);
    assert!(vendor.caller.activate(&key, &one).await.is_ok());

    // An expired key activates nothing new, and what is active stays so.
    let expired = patch(
        &vendor,
        &token,
        serial,
        json!({ "expires_at": "2020-01-01T00:00:00Z", "limit": 9 }),
    )
    .await
    .unwrap()
    .1;
    assert!(expired.expires_at.is_some() && expired.limit == 9);
    assert!(vendor.caller.activate(&key, &one).await.is_ok());
    assert!(vendor.caller.activate(&key, &Computer::number(3)).await.is_err());
    let _entry = patch(&vendor, &token, serial, json!({ "expires_at": null }))
        .await
        .unwrap();
    assert!(vendor.caller.activate(&key, &Computer::number(3)).await.is_ok());
}

#[tokio::test]
async fn a_change_is_made_whole_or_not_at_all() {
    let vendor = Vendor::start_as(Limits::OFF, Transport::default()).await;
    let token = vendor.staff("Aiko", Role::Administrator).await;
    let key = vendor.key(5).await;
    let serial = key.serial();
    use_by_three(&vendor, &key).await;
    let before = list(&vendor, &token, "").await;

    for (change, status) in [
        (json!({ "note": "Lost", "limit": 2 }), 409),
        (
            json!({ "note": "Lost", "organisation": "org-0000000000000000" }),
            404,
        ),
        (json!({ "note": "Lost", "organisation": "org\u{0}" }), 422),
        (json!({ "note": "a\u{1b}[2Jb" }), 422),
        (json!({ "note": "x".repeat(1001) }), 422),
        (json!({ "limt": 9 }), 422),
        (json!({}), 422),
    ] {
        let problem = patch(&vendor, &token, serial, change.clone()).await.unwrap_err();
        assert_eq!(problem.status, status, "{change}: {problem:?}");
    }
    assert_eq!(list(&vendor, &token, "").await, before);
    assert_eq!(
        patch(&vendor, &token, 1, json!({ "limit": 9 }))
            .await
            .unwrap_err()
            .status,
        404
    );
}

#[tokio::test]
async fn keys_are_found_by_organisation_product_note_and_serial_number() {
    let vendor = Vendor::start_as(Limits::OFF, Transport::default()).await;
    let token = vendor.staff("Aiko", Role::Administrator).await;
    let add = async |name: &str| -> OrganisationEntry {
        vendor
            .caller
            .ask(
                &token,
                Method::POST,
                path::ORGANISATIONS,
                Some(json!({ "name": name })),
            )
            .await
            .unwrap()
            .1
    };
    let (kita, minami) = (add("北高校").await, add("Minami %_ & Sons").await);
    assert!(kita.id.starts_with("org-") && kita.id.len() == 20, "{}", kita.id);
    let issue = async |organisation: &OrganisationEntry, note: &str| {
        let request = json!({
            "kind": "multiple-activation", "product": PRODUCT, "limit": 1,
            "organisation": organisation.id, "note": note,
        });
        order(&vendor, &token, request).await.remove(0).serial()
    };
    let (first, second) = (issue(&kita, "room 12").await, issue(&minami, "100%").await);
    let serials = async |query: &str| -> Vec<u32> {
        let listing = list(&vendor, &token, query).await;
        let mut serials: Vec<u32> = listing.items.iter().map(|key| key.serial).collect();
        // Both may have been issued within one millisecond, and then stand in the order of their random numbers.
        serials.sort_by_key(|serial| *serial != first);
        serials
    };

    assert_eq!(serials(&format!("organisation={}", kita.id)).await, [first]);
    assert_eq!(serials(&format!("text={second}")).await, [second]);
    assert_eq!(serials("text=ROOM").await, [first]);
    assert_eq!(serials("text=%E5%8C%97").await, [first]);
    // What means something in SQL means itself here.
    assert_eq!(serials("text=%25").await, [second]);
    assert_eq!(serials("text=%25_").await, [second]);
    assert_eq!(serials("text='%20OR%201=1--").await, [0_u32; 0]);
    assert_eq!(
        serials(&format!("product={PRODUCT}&blocked=false")).await,
        [first, second]
    );
    assert_eq!(serials("product=102").await, [0_u32; 0]);

    for wrong in [
        "limit=0",
        "limit=501",
        "cursor=x",
        "cursor=1.org-b",
        "cursor=1.a'b",
        "colour=red",
        "text=%00",
        "product=70000",
    ] {
        let path = format!("{}?{wrong}", path::KEYS);
        let problem = vendor
            .caller
            .ask::<Value>(&token, Method::GET, &path, None)
            .await
            .unwrap_err();
        assert_eq!(problem.status, 422, "{wrong}");
    }

    let renamed = path::ORGANISATION.replace("{id}", &kita.id);
    let (_, entry): (_, OrganisationEntry) = vendor
        .caller
        .ask(
            &token,
            Method::PATCH,
            &renamed,
            Some(json!({ "name": " 北高等学校 " })),
        )
        .await
        .unwrap();
    assert_eq!((entry.name.as_str(), &entry.id), ("北高等学校", &kita.id));
    let mut organisations: Listing<OrganisationEntry> = vendor
        .caller
        .ask(&token, Method::GET, path::ORGANISATIONS, None)
        .await
        .unwrap()
        .1;
    // Both may have been added within one millisecond, and then stand in the order of their random ids.
    organisations.items.sort_by_key(|item| item.id != entry.id);
    assert_eq!(organisations.items, [entry, minami]);
}

#[tokio::test]
async fn an_order_that_makes_no_sense_issues_nothing() {
    let vendor = Vendor::start_as(Limits::OFF, Transport::default()).await;
    let token = vendor.staff("Aiko", Role::Administrator).await;
    let good = json!({ "kind": "multiple-activation", "product": PRODUCT, "limit": 1 });
    for (member, value, status) in [
        ("product", json!(4096), 422),
        ("product", json!(7), 422),
        ("count", json!(0), 422),
        ("count", json!(1001), 422),
        ("count", json!(-1), 422),
        ("limit", json!(4_294_967_296_u64), 422),
        ("kind", json!("master"), 422),
        ("organisation", json!("org-0000000000000000"), 404),
        ("expires_at", json!("tomorrow"), 422),
        ("secret", json!(1), 422),
    ] {
        let mut request = good.clone();
        request[member] = value;
        let problem = vendor
            .caller
            .ask::<Value>(&token, Method::POST, path::KEYS, Some(request))
            .await
            .unwrap_err();
        assert_eq!(problem.status, status, "{member}: {problem:?}");
    }

    assert_eq!(list(&vendor, &token, "").await.items, []);
}

#[tokio::test]
async fn a_computer_that_is_released_makes_room_for_another() {
    let vendor = Vendor::start_as(Limits::OFF, Transport::default()).await;
    let token = vendor.staff("Aiko", Role::Supervisor).await;
    let key = vendor.key(3).await;
    use_by_three(&vendor, &key).await;
    let computers = key_path(path::COMPUTERS, key.serial());
    let page = async |query: &str| -> Listing<ComputerEntry> {
        let path = format!("{computers}?{query}");
        vendor
            .caller
            .ask(&token, Method::GET, &path, None)
            .await
            .unwrap()
            .1
    };
    let first = page("limit=2").await;
    assert_eq!(first.items.len(), 2);
    let second = page(&format!("limit=2&cursor={}", first.next.unwrap())).await;
    assert_eq!((second.items.len(), second.next), (1, None));

    let release =
        key_path(path::COMPUTER_RELEASE, key.serial()).replace("{id}", &first.items[0].activation_id);
    let ask = async |path: &str, reason: &str| -> Answer<Usage> {
        let request = Some(json!({ "reason": reason }));
        vendor.caller.ask(&token, Method::POST, path, request).await
    };
    assert_eq!(ask(&release, "  ").await.unwrap_err().status, 422);
    for _ in 0..2 {
        let (_, usage) = ask(&release, "the computer was stolen").await.unwrap();
        assert_eq!((usage.used, usage.limit), (2, 3));
    }
    assert_eq!(page("").await.items.len(), 2);
    assert!(vendor.caller.activate(&key, &Computer::number(9)).await.is_ok());

    let other = vendor.key(3).await;
    let strange =
        key_path(path::COMPUTER_RELEASE, other.serial()).replace("{id}", &first.items[1].activation_id);
    assert_eq!(ask(&strange, "a mistake").await.unwrap_err().status, 404);
    assert_eq!(vendor.used(&key).await, 3);
}
