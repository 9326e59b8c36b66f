//! What the page does for a browser without scripts, and what it never does.

use kakunin::demo::DemoOutcome;
use reqwest::StatusCode;

use super::site::{Site, computer, of_no_product, unknown, verifies};

#[tokio::test(flavor = "multi_thread")]
async fn a_form_with_an_installation_id_is_answered_with_its_confirmation_id() {
    let site = Site::start();
    let id = computer(DemoOutcome::Good);
    let fields = site.filled(&id.groups()).await;

    let answer = site.post("/activate", &fields).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(verifies(&answer.confirmation_id(), DemoOutcome::Good, id));
    assert!(answer.says("Your confirmation ID"));

    // Asking again, here or by telephone, spends nothing and says the same.
    let again = site.post("/activate?lang=ja", &fields).await;
    assert_eq!(again.confirmation_id(), answer.confirmation_id());
    assert!(again.says(r#"<html lang="ja" dir="ltr">"#));
    let (used, by_telephone) = site.desk(id);
    assert_eq!((used, by_telephone), (1, answer.confirmation_id()));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_address_of_the_qr_code_fills_the_boxes_and_counts_nothing() {
    let site = Site::start();
    let id = computer(DemoOutcome::Good);

    let page = site.get(&format!("/activate?i={id}"), "en").await;
    assert_eq!(page.status, StatusCode::OK);
    for (index, group) in id.groups().iter().enumerate() {
        let shown = format!("{} {}", &group[..3], &group[3..]);
        assert_eq!(page.field(&format!("g{}", index + 1)), Some(shown));
    }
    assert!(page.says("Momiji Suite 2026"), "the product is named");
    let other = computer(DemoOutcome::Good);
    let (used, _) = site.desk(other);
    assert_eq!(used, 1, "only the desk's own computer is counted");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_installation_id_of_no_product_of_the_vendor_is_told_as_such() {
    let site = Site::start();
    let mut groups = of_no_product().groups().to_vec();
    for typed in [8, 1] {
        groups.iter_mut().skip(typed).for_each(String::clear);
        let fields = site.filled(&groups).await;
        let page = site.post("/activate", &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.says("This installation ID is not for a product of this vendor"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_exchanged_groups_are_named_and_exchanged_by_a_button() {
    let site = Site::start();
    let mut groups = computer(DemoOutcome::Good).groups().to_vec();
    groups.swap(1, 5);
    let mut fields = site.filled(&groups).await;
    let page = site.post("/activate", &fields).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("Groups 2 and 6 are swapped."));

    fields.push(("exchange".to_owned(), "1".to_owned()));
    let page = site.post("/activate", &fields).await;
    assert_eq!(page.status, StatusCode::OK);
    let shown = |group: &str| Some(format!("{} {}", &group[..3], &group[3..]));
    assert_eq!(page.field("g2"), shown(&groups[5]));
    assert_eq!(page.field("g6"), shown(&groups[1]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_group_is_named_and_everything_typed_stays() {
    let site = Site::start();
    let id = computer(DemoOutcome::Good);
    let mut groups = id.groups().to_vec();
    let last = groups[2].pop().unwrap();
    groups[2].push(if last == '9' {
        '0'
    } else {
        char::from(last as u8 + 1)
    });
    groups[5].truncate(4);
    groups[7].clear();
    let fields = site.filled(&groups).await;

    let page = site.post("/activate", &fields).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("3 groups need another look"));
    for number in [3, 6, 8] {
        assert!(page.says(&format!(r##"<a href="#g{number}">Group {number}</a>"##)));
    }
    assert!(!page.says(r##"href="#g1""##));
    assert_eq!(page.field("g3").as_deref(), Some(groups[2].as_str()));
    assert_eq!(page.field("g6").as_deref(), Some(groups[5].as_str()));
    assert_eq!(page.html.matches(r#"aria-invalid="true""#).count(), 3);
    assert!(
        page.says(r#"tabindex="-1" autofocus"#),
        "the focus is told to go there"
    );

    // A single box takes all digits, as other scripts and keyboards write them.
    let wide: String = id
        .to_string()
        .chars()
        .map(|symbol| {
            symbol
                .to_digit(10)
                .map_or('ー', |digit| char::from_u32(0xFF10 + digit).unwrap())
        })
        .collect();
    let fields = site.filled(&[wide]).await;
    assert!(verifies(
        &site.post("/activate", &fields).await.confirmation_id(),
        DemoOutcome::Good,
        id
    ));
}

#[tokio::test(flavor = "multi_thread")]
async fn digits_that_are_no_installation_id_are_told_apart() {
    let site = Site::start();
    let (one, other) = (computer(DemoOutcome::Good), computer(DemoOutcome::Good));
    let (_, confirmation_id) = site.desk(one);

    let fields = site.filled(&confirmation_id.groups()).await;
    assert!(
        site.post("/activate", &fields)
            .await
            .says("This is a confirmation ID")
    );

    // Each group is right, and together they are nobody's.
    let mut groups = one.groups().to_vec();
    groups[6].clone_from(&other.groups()[6]);
    groups[7].clone_from(&other.groups()[7]);
    let fields = site.filled(&groups).await;
    let page = site.post("/activate", &fields).await;
    assert!(page.says(r#"<strong class="code">IID-1</strong>"#));
    assert!(page.says("Read the installation ID again"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_is_a_page_with_its_code_and_gives_nothing_else_away() {
    let site = Site::start();
    let table = [
        (unknown(), StatusCode::UNPROCESSABLE_ENTITY, "IID-1"),
        (computer(DemoOutcome::Blocked), StatusCode::FORBIDDEN, "KEY-5"),
        (computer(DemoOutcome::UsedUp), StatusCode::CONFLICT, "CNT-1"),
        (
            computer(DemoOutcome::KmsClient),
            StatusCode::UNPROCESSABLE_ENTITY,
            "KEY-6",
        ),
    ];

    for (id, status, code) in table {
        let fields = site.filled(&id.groups()).await;
        let page = site.post("/activate", &fields).await;
        assert_eq!(page.status, status, "{code}");
        assert!(
            page.says(&format!(r#"<strong class="code">{code}</strong>"#)),
            "{code}"
        );
        for part in [
            "What happened",
            "What to do next",
            "Call the activation centre",
            "0130-000-123",
        ] {
            assert!(page.says(part), "{code} says {part}");
        }
        assert!(
            !page.says("This key covers"),
            "{code}: how many computers use a key is nobody's business"
        );
        assert!(
            !page.says("0130-000-100"),
            "a line that is no longer served is not offered"
        );
    }
}

/// Whoever has seen one lease of a host could make up the installation ID of another: somebody has to answer for a host.
#[tokio::test(flavor = "multi_thread")]
async fn a_kms_host_is_never_confirmed() {
    let site = Site::start();
    let id = computer(DemoOutcome::KmsHost);
    let fields = site.filled(&id.groups()).await;
    let page = site.post("/activate", &fields).await;

    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says(r#"<strong class="code">KEY-6</strong>"#));
    assert!(!page.says("Your confirmation ID"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_this_page_did_not_make_counts_nothing() {
    let site = Site::start();
    let id = computer(DemoOutcome::Good);
    let good = site.filled(&id.groups()).await;
    let mut unsealed = good.clone();
    let _seal = unsealed.pop();
    let mut forged = unsealed.clone();
    forged.push(("seal".to_owned(), "1790000000-00".to_owned()));

    for (fields, from) in [
        (&unsealed, "same-origin"),
        (&forged, "same-origin"),
        (&good, "cross-site"),
        (&good, "same-site"),
    ] {
        let page = site.post_with("/activate", fields, from).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN);
        assert!(page.says("Please press the button once more"));
        assert!(!page.says("data-digits"));
        let shown = page.field("g1").unwrap();
        assert_eq!(shown.replace(' ', ""), id.groups()[0], "everything typed stays");
    }
    let (used, _) = site.desk(computer(DemoOutcome::Good));
    assert_eq!(used, 1, "only the desk's own computer is counted");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_language_is_the_browser_s_or_the_one_chosen_and_digits_go_along() {
    let site = Site::start();
    for (path, accepted, language) in [
        ("/activate", "ja-JP,ja;q=0.9,en;q=0.8", "ja"),
        ("/activate", "en-GB,en;q=0.9,ja;q=0.1", "en"),
        ("/activate", "fa", "en"),
        ("/activate", "zh-TW", "zh-Hant"),
        ("/activate", "ar-EG", "ar"),
        ("/activate?lang=ja", "en", "ja"),
    ] {
        let direction = if language == "ar" { "rtl" } else { "ltr" };
        let page = site.get(path, accepted).await;
        assert!(
            page.says(&format!(r#"<html lang="{language}" dir="{direction}">"#)),
            "{path} {accepted}"
        );
        assert_eq!(page.header("vary"), "accept-language");
    }

    let id = computer(DemoOutcome::Good);
    let mut fields = site.filled(&id.groups()).await;
    fields.push(("then".to_owned(), "language".to_owned()));
    let page = site.post("/activate?lang=ja", &fields).await;
    assert!(page.says("確認 ID の取得"));
    assert_eq!(
        page.field("g8").unwrap().replace(' ', ""),
        id.groups()[7],
        "digits go along"
    );
    assert!(page.says(r#"<form id="digits" method="post" action="/activate?lang=ja""#));
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_inline_and_nothing_comes_from_elsewhere() {
    let site = Site::start();
    let page = site.get("/activate", "en").await;
    let policy = page.header("content-security-policy");
    assert!(
        policy.contains("default-src 'none'") && !policy.contains("unsafe"),
        "{policy}"
    );
    assert!(policy.contains("frame-ancestors 'none'"));
    assert_eq!(page.header("referrer-policy"), "no-referrer");
    assert_eq!(page.header("x-content-type-options"), "nosniff");
    assert_eq!(page.header("cache-control"), "no-store");
    assert_eq!(page.header("set-cookie"), "", "no cookie");
    for inline in [
        "<style",
        " style=",
        "<script>",
        "javascript:",
        " onclick",
        " onload",
    ] {
        assert!(!page.says(inline), "{inline}");
    }

    let mut files = 0;
    for part in page
        .html
        .split(['"'])
        .filter(|part| part.starts_with("/activate/") && *part != "/activate/file")
    {
        let file = site.get(part, "en").await;
        assert_eq!(file.status, StatusCode::OK, "{part}");
        assert_eq!(
            file.header("cache-control"),
            "public, max-age=31536000, immutable"
        );
        assert!(
            !file.says("http://") && !file.says("https://"),
            "{part} asks nobody else"
        );
        files += 1;
    }
    assert_eq!(files, 4, "the mark twice, style and script");
    assert_eq!(
        site.get("/activate/style-000000000000.css", "en").await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_typed_is_shown_as_text() {
    let site = Site::start();
    let mut groups = computer(DemoOutcome::Good).groups().to_vec();
    groups[0] = r#""><script>alert(1)</script>"#.to_owned();
    let fields = site.filled(&groups).await;

    let page = site.post("/activate", &fields).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!page.says("<script>"));
    let page = site
        .get("/activate?i=%22%3E%3Cscript%3E&lang=%22%3E%3Cscript%3E", "en")
        .await;
    assert!(!page.says("<script>"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_of_any_shape_is_answered() {
    let site = Site::start();
    for (name, value) in [
        ("g1", "1".repeat(7_000)),
        ("g9", "055779".to_owned()),
        ("g1", "\u{0}\u{202e}'; DROP TABLE keys; --".to_owned()),
        ("then", "nonsense".to_owned()),
    ] {
        let page = site.post("/activate", &[(name.to_owned(), value)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
    }
    let page = site
        .post("/activate", &[("g1".to_owned(), "1".repeat(9_000))])
        .await;
    assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(page.header("content-type").starts_with("text/html"));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_guesses_soon_gets_no_answer_right_or_wrong() {
    let site = Site::start();
    let id = computer(DemoOutcome::Good);
    let right = site.filled(&id.groups()).await;
    let mut guesses = 0;
    let page = loop {
        let mut wrong = right.clone();
        for ((_, value), group) in wrong.iter_mut().zip(unknown().groups()) {
            *value = group;
        }
        let page = site.post("/activate", &wrong).await;
        if !page.says("IID-1") {
            break page;
        }
        guesses += 1;
        assert!(guesses <= 200, "guessing has no end");
    };

    for page in [page, site.post("/activate", &right).await] {
        assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(page.says(r#"<strong class="code">SRV-2</strong>"#));
        assert!(page.says("The service accepts the next attempt in"));
        assert!(page.header("content-type").starts_with("text/html"));
        assert!(
            page.header("content-security-policy")
                .contains("default-src 'none'")
        );
        assert!(page.header("retry-after").parse::<u64>().is_ok());
        assert_ne!(page.header("x-request-id"), "");
    }
    let page = site.post("/activate?lang=ja", &right).await;
    assert!(page.says(r#"<html lang="ja""#) && page.says("SRV-2"));
    // To look at the form guesses nothing.
    assert_eq!(site.get("/activate", "en").await.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_uses_up_a_key_by_the_page_alone() {
    let site = Site::start();
    let first = computer(DemoOutcome::Good);
    let fields = site.filled(&first.groups()).await;
    let mut answers = 0;
    let page = loop {
        let page = site.post("/activate", &fields).await;
        if page.status != StatusCode::OK {
            break page;
        }
        answers += 1;
        assert!(answers <= 200, "asking has no end");
    };

    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(page.says("SRV-2") && page.says("Call the activation centre"));
    // The owner of the key is not locked out: the help desk still answers, for this computer and for another.
    let (used, _) = site.desk(first);
    assert_eq!(used, 1);
    let (used, _) = site.desk(computer(DemoOutcome::Good));
    assert_eq!(used, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_typed_beside_the_page_leads_to_it() {
    let site = Site::start();
    for (typed, page) in [
        ("/?lang=ja", "/activate?lang=ja"),
        ("/activate/?lang=ja", "/activate?lang=ja"),
        ("/activate.?lang=ja", "/activate?lang=ja"),
        ("/Activate?lang=ja", "/activate?lang=ja"),
        ("/activate。?lang=ja", "/activate?lang=ja"),
        ("/advice/?lang=ja", "/advice?lang=ja"),
    ] {
        let (led, asked) = (site.get(typed, "en").await, site.get(page, "en").await);
        assert_eq!(led.status, StatusCode::OK, "{typed}");
        assert!(led.says(r#"<html lang="ja""#), "{typed}");
        let title = |html: &str| html.split("<h1").nth(1).map(|rest| rest[..40].to_owned());
        assert_eq!(title(&led.html), title(&asked.html), "{typed}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn where_there_is_nothing_people_are_told_what_there_is() {
    let site = Site::start();
    for unknown in ["/activation", "/activate/help", "/advice/nothing"] {
        let people = site.visit(unknown, "ja").await;
        assert_eq!(people.status, StatusCode::NOT_FOUND);
        assert!(people.says("このアドレスにページはありません"), "{}", people.html);
        assert!(people.says(r#"href="/activate""#) && people.says(r#"href="/advice""#));
        assert!(
            people
                .header("content-security-policy")
                .contains("default-src 'none'")
        );

        let program = site.get(unknown, "ja").await;
        assert_eq!(program.status, StatusCode::NOT_FOUND);
        assert!(!program.says("<html"), "{}", program.html);
    }
}
