//! What the script adds: checks while somebody types, boxes that flow, an address without digits, reading aloud.

use kakunin::demo::DemoOutcome;
use serde_json::json;

use super::browser::{Browser, NARROW, WIDE, with};
use super::site::{Site, computer, of_no_product, shown, verifies};

const ENTER: &str = "\u{e007}";
const BACKSPACE: &str = "\u{e003}";

#[test]
fn typing_flows_from_box_to_box_and_enter_asks() {
    with(async |browser| {
        let site = Site::start();
        let id = computer(DemoOutcome::Good);
        browser.goto(&site.url("/activate?lang=en")).await;
        assert_eq!(browser.focus().await, "g1", "the first box waits for digits");

        for (index, group) in id.groups().iter().enumerate() {
            let number = index + 1;
            assert_eq!(browser.focus().await, format!("g{number}"));
            browser.types(&format!("#g{number}"), group).await;
            let _right = browser.sees(&format!("[data-state=right] #g{number}")).await;
        }
        let remark = browser.sees("#remark[data-mood=good]").await;
        assert_eq!(remark.text().await.unwrap(), "All eight groups are right.");

        browser.types("button.primary", ENTER).await;
        let _answer = browser.sees(".digits").await;
        let answer = shown(&browser.client.source().await.unwrap());
        assert!(verifies(&answer, DemoOutcome::Good, id));
        assert_eq!(browser.complaints().await, Vec::<String>::new());
    });
}

#[test]
fn a_wrong_group_is_named_at_once_and_keeps_the_form_from_being_sent() {
    with(async |browser| {
        let site = Site::start();
        let id = computer(DemoOutcome::Good);
        let groups = id.groups();
        let swapped: String = {
            let mut digits: Vec<char> = groups[1].chars().collect();
            let at = (1..6).find(|at| digits[at - 1] != digits[*at]).unwrap();
            digits.swap(at - 1, at);
            digits.into_iter().collect()
        };
        browser.goto(&site.url("/activate?lang=en")).await;
        browser.types("#g1", &groups[0]).await;
        browser.types("#g2", &swapped).await;

        let remark = browser.sees("#remark[data-mood=bad]").await;
        assert_eq!(
            remark.text().await.unwrap(),
            "Compare group 2 with the screen of the computer again."
        );
        let wrong = browser.sees("#g2").await;
        assert_eq!(wrong.attr("aria-invalid").await.unwrap().as_deref(), Some("true"));
        assert_eq!(
            browser.focus().await,
            "g2",
            "the focus stays where something is wrong"
        );
        browser.clicks("button.primary").await;
        assert_eq!(browser.focus().await, "g2");
        assert!(browser.client.current_url().await.unwrap().path() == "/activate");

        browser.types("#g2", &BACKSPACE.repeat(6)).await;
        browser.types("#g2", &groups[1]).await;
        let _right = browser.sees("[data-state=right] #g2").await;
        assert_eq!(browser.focus().await, "g3");
        browser.types("#g3", BACKSPACE).await;
        assert_eq!(browser.focus().await, "g2", "backspace in an empty box goes back");
    });
}

#[test]
fn a_first_group_of_no_product_of_the_vendor_is_told_before_the_others_are_typed() {
    with(async |browser| {
        let site = Site::start();
        browser.goto(&site.url("/activate?lang=en")).await;
        browser.types("#g1", &of_no_product().groups()[0]).await;
        let remark = browser.sees("#remark[data-mood=bad]").await;
        assert_eq!(
            remark.text().await.unwrap(),
            "This installation ID is not for a product of this vendor"
        );

        // As the service judges it.
        for outcome in [DemoOutcome::Good, DemoOutcome::Blocked] {
            browser.goto(&site.url("/activate?lang=en")).await;
            browser.types("#g1", &computer(outcome).groups()[0]).await;
            let _right = browser.sees("[data-state=right] #g1").await;
            let remark = browser.sees("#remark").await;
            assert_eq!(remark.text().await.unwrap(), "");
        }
        assert_eq!(browser.complaints().await, Vec::<String>::new());
    });
}

/// The script's check agrees with the service's for digits of every script, and for what is no digit.
#[test]
fn the_script_checks_what_the_service_checks() {
    with(async |browser| {
        let site = Site::start();
        browser.goto(&site.url("/activate?lang=en")).await;
        let id = computer(DemoOutcome::Good);
        let group = &id.groups()[0];
        let in_script = |zero: u32| -> String {
            group
                .chars()
                .map(|digit| char::from_u32(zero + digit.to_digit(10).unwrap()).unwrap())
                .collect()
        };
        let mut table = vec![
            (format!("{} {}", &group[..3], &group[3..]), "right"),
            (format!("{}－ー・{}", &group[..3], &group[3..]), "right"),
            (group[..5].to_owned(), "open"),
            (format!("{group}1"), "wrong"),
            (format!("{}x", &group[..5]), "wrong"),
            (format!("{}漢", &group[..5]), "wrong"),
            (String::new(), "open"),
        ];
        for zero in [0xFF10, 0x0660, 0x06F0, 0x0966, 0x0E50, 0x1A90, 0x1_E950, 0x1_D7CE] {
            table.push((in_script(zero), "right"));
        }
        for (text, state) in table {
            let script = "const box = document.getElementById('g1'); box.value = arguments[0]; \
                          box.dispatchEvent(new InputEvent('input', { inputType: 'deleteContent' })); \
                          return box.closest('li').dataset.state;";
            let found = browser.client.execute(script, vec![json!(text)]).await.unwrap();
            assert_eq!(found, state, "{text:?}");
        }
    });
}

#[test]
fn a_pasted_installation_id_fills_all_boxes() {
    with(async |browser| {
        let site = Site::start();
        let id = computer(DemoOutcome::Good);
        let labelled: Vec<String> = id
            .groups()
            .iter()
            .zip(1..)
            .map(|(group, label)| format!("{label}/ {group}"))
            .collect();
        let paste = "const data = new DataTransfer(); data.setData('text/plain', arguments[0]); \
                     document.getElementById('g3').dispatchEvent(new ClipboardEvent('paste', \
                     { clipboardData: data, bubbles: true, cancelable: true }));";
        for text in [
            format!("  {id}\n"),
            format!("Installation ID: {id}"),
            format!("> インストール ID\n> 「{}」", id.to_string().replace('-', "、")),
            labelled.join(" "),
            labelled.join("\n").replace('0', "O"),
        ] {
            browser.goto(&site.url("/activate?lang=en")).await;
            let _none = browser.client.execute(paste, vec![json!(text)]).await.unwrap();

            let right = browser
                .run("return document.querySelectorAll('[data-state=right]').length")
                .await;
            assert_eq!(right, 8, "{text}");
            let _good = browser.sees("#remark[data-mood=good]").await;
            assert_eq!(
                browser.focus().await,
                "BUTTON",
                "what is left to do is pressing the button"
            );
        }
    });
}

#[test]
fn the_digits_leave_the_address_and_the_language_takes_them_along() {
    with(async |browser| {
        let site = Site::start();
        let id = computer(DemoOutcome::Good);
        browser
            .goto(&site.url(&format!("/activate?i={id}&lang=en")))
            .await;
        let url = browser.client.current_url().await.unwrap();
        assert_eq!(url.query(), Some("lang=en"));
        let length = browser.run("return history.length").await;

        browser.types("#g8", &BACKSPACE.repeat(7)).await;
        browser.types("#g8", "123").await;
        browser.clicks(".languages summary").await;
        browser.clicks(".languages [lang=ja]").await;
        let _japanese = browser.sees("html[lang=ja]").await;
        let digits = browser
            .run("return [...document.querySelectorAll('.boxes input')].map(box => box.value).join('')")
            .await;
        let kept: String = digits.as_str().unwrap().replace(' ', "");
        assert_eq!(kept, format!("{}123", &id.groups().concat()[..42]));
        let url = browser.client.current_url().await.unwrap();
        assert_eq!(url.query(), Some("lang=ja"), "no digits in the address");
        assert!(length.is_number());
    });
}

#[test]
fn the_answer_is_read_digit_by_digit_in_the_language_of_the_page() {
    with(async |browser| {
        let site = Site::start();
        let id = computer(DemoOutcome::Good);
        for (language, names) in [
            (
                "en",
                [
                    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                ],
            ),
            (
                "ja",
                [
                    "ゼロ",
                    "イチ",
                    "ニ",
                    "サン",
                    "ヨン",
                    "ゴ",
                    "ロク",
                    "ナナ",
                    "ハチ",
                    "キュウ",
                ],
            ),
            (
                "zh-Hans",
                ["零", "幺", "二", "三", "四", "五", "六", "七", "八", "九"],
            ),
            (
                "pt-BR",
                [
                    "zero", "um", "dois", "três", "quatro", "cinco", "meia", "sete", "oito", "nove",
                ],
            ),
        ] {
            browser
                .goto(&site.url(&format!("/activate?i={id}&lang={language}")))
                .await;
            browser.clicks("button.primary").await;
            let _answer = browser.sees("#read:not([hidden])").await;
            // This computer has no voice: what is said is written down instead.
            let _none = browser
                .run(
                    "window.said = []; \
                     speechSynthesis.getVoices = () => []; \
                     speechSynthesis.speak = (words) => { \
                       words.onstart(); \
                       const group = document.querySelector('[data-reading]').dataset.label; \
                       window.said.push([words.lang, group, words.text]); \
                       words.onend(); };",
                )
                .await;
            browser.clicks("#read").await;
            let said = browser.run("return window.said").await;

            let answer = shown(&browser.client.source().await.unwrap());
            let wanted: Vec<_> = ('A'..='D')
                .zip(answer.groups())
                .map(|(label, group)| {
                    let digits: Vec<&str> = group
                        .chars()
                        .map(|digit| names[digit.to_digit(10).unwrap() as usize])
                        .collect();
                    let text = match language {
                        "ja" => format!("{label}、{}。", digits.join("、")),
                        "zh-Hans" => format!("{label}：{}。", digits.join("、")),
                        _ => format!("{label}: {}.", digits.join(", ")),
                    };

                    json!([language, label.to_string(), text])
                })
                .collect();
            assert_eq!(said, json!(wanted));
            let left = browser
                .run("return document.querySelectorAll('[data-reading]').length")
                .await;
            assert_eq!(left, 0, "nothing is marked when all is read");
        }
    });
}

/// Asks in English for a computer's confirmation ID; the site answers until it is dropped.
async fn answered(browser: &Browser) -> Site {
    let site = Site::start();
    let id = computer(DemoOutcome::Good);
    browser
        .goto(&site.url(&format!("/activate?i={id}&lang=en")))
        .await;
    browser.clicks("button.primary").await;

    site
}

#[test]
fn a_voice_of_the_language_and_its_script_is_taken_and_one_of_its_region_first() {
    with(async |browser| {
        let site = Site::start();
        let id = computer(DemoOutcome::Good);
        for (language, voices, taken) in [
            ("zh-Hant", r"['zh-CN', 'zh-HK', 'zh-TW']", Some("zh-TW")),
            ("zh-Hans", r"['zh-TW', 'zh_CN']", Some("zh_CN")),
            ("zh-Hans", r"['zh-TW', 'ja-JP', '']", None),
            ("pt-BR", r"['pt-PT', 'pt-BR']", Some("pt-BR")),
            ("pt-BR", r"['es-ES', 'pt-PT']", Some("pt-PT")),
            ("de", r"['de-AT', 'en-GB']", Some("de-AT")),
            ("he", r"['en-US', 'he-IL']", Some("he-IL")),
        ] {
            browser
                .goto(&site.url(&format!("/activate?i={id}&lang={language}")))
                .await;
            browser.clicks("button.primary").await;
            let _answer = browser.sees("#read:not([hidden])").await;
            let script = format!(
                "window.said = []; \
                 window.SpeechSynthesisUtterance = class {{ constructor(text) {{ this.text = text; }} }}; \
                 speechSynthesis.getVoices = () => {voices}.map((lang) => ({{ lang }})); \
                 speechSynthesis.speak = (words) => window.said.push(words.voice.lang, words.lang);"
            );
            let _none = browser.run(&script).await;
            browser.clicks("#read").await;
            let said = browser.run("return window.said").await;

            assert_eq!(
                said,
                json!(taken.map_or(Vec::new(), |tag| vec![tag, tag])),
                "{language} of {voices}"
            );
        }
    });
}

#[test]
fn a_browser_without_a_voice_says_so_and_reading_can_be_stopped() {
    with(async |browser| {
        let _site = answered(browser).await;
        let read = browser.sees("#read:not([hidden])").await;
        let _none = browser
            .run("speechSynthesis.speak = (words) => { words.onstart(); };")
            .await;

        read.click().await.unwrap();
        let _marked = browser.sees("[data-label=A][data-reading]").await;
        assert_eq!(read.text().await.unwrap(), "Stop");
        read.click().await.unwrap();
        assert_eq!(read.text().await.unwrap(), "Read aloud");
        assert_eq!(
            browser
                .run("return document.querySelectorAll('[data-reading]').length")
                .await,
            0
        );

        let _none = browser
            .run("speechSynthesis.getVoices = () => [{ lang: 'fr-FR' }];")
            .await;
        read.click().await.unwrap();
        let told = browser.sees("#told").await;
        assert_eq!(told.text().await.unwrap(), "This browser has no English voice.");
    });
}

#[test]
fn the_answer_can_be_copied() {
    with(async |browser| {
        let _site = answered(browser).await;
        let _answer = browser.sees("#copy:not([hidden])").await;
        let _none = browser
            .run("navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve(); };")
            .await;
        browser.clicks("#copy").await;
        let _told = browser.sees("#told:not(:empty)").await;

        let answer = shown(&browser.client.source().await.unwrap());
        assert_eq!(
            browser.run("return window.copied").await,
            json!(answer.to_string())
        );
        assert_eq!(browser.sees("#told").await.text().await.unwrap(), "Copied.");
    });
}

/// At 360 pixels, at 320 (which is 1280 at 400 %), and with letters twice as large, nothing is cut off or scrolls sideways.
#[test]
fn nothing_scrolls_sideways_on_narrow_screens_or_with_large_letters() {
    with(async |browser| {
        let site = Site::start();
        for language in ["en", "ja", "ar", "de"] {
            for (width, size) in [(NARROW, 100), (320, 100), (NARROW, 200), (640, 200)] {
                browser.looks("light", width).await;
                for (id, selector) in [
                    (computer(DemoOutcome::Good), ".digits"),
                    (computer(DemoOutcome::UsedUp), ".facts"),
                ] {
                    browser
                        .goto(&site.url(&format!("/activate?i={id}&lang={language}")))
                        .await;
                    assert_fits(browser, size).await;
                    browser.clicks("button.primary").await;
                    let _answer = browser.sees(selector).await;
                    assert_fits(browser, size).await;
                }
            }
        }
    });
}

#[test]
fn the_ring_of_a_focused_box_stands_out_whatever_its_state() {
    let script = "const light = colour => { \
                    const parts = colour.match(/[\\d.]+/g).slice(0, 3).map(part => part / 255) \
                      .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4); \
                    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] + 0.05; }; \
                  const box = document.activeElement, style = getComputedStyle(box); \
                  if (style.outlineStyle !== 'solid' || parseFloat(style.outlineWidth) < 2) return 0; \
                  const ring = light(style.outlineColor); \
                  return Math.min(...[box, box.closest('.card')].map(element => { \
                    const behind = light(getComputedStyle(element).backgroundColor); \
                    return Math.max(ring, behind) / Math.min(ring, behind); }))";
    with(async |browser| {
        let site = Site::start();
        for colours in ["light", "dark"] {
            browser.looks(colours, WIDE).await;
            for (digits, state) in [
                ("", ""),
                (computer(DemoOutcome::Good).groups()[0].as_str(), "right"),
                ("123456", "wrong"),
            ] {
                browser.goto(&site.url("/activate?lang=en")).await;
                browser.types("#g1", digits).await;
                if !state.is_empty() {
                    let _judged = browser.sees(&format!("[data-state={state}] #g1")).await;
                }
                let _focused = browser.run("document.getElementById('g1').focus()").await;
                let contrast = browser.run(script).await.as_f64().unwrap();
                assert!(contrast >= 3.0, "{state} in {colours}: {contrast}");
            }
        }
    });
}

async fn assert_fits(browser: &super::browser::Browser, size: u32) {
    // What can be opened is opened first, so that it is measured as well.
    let script = "document.documentElement.style.fontSize = arguments[0] + '%'; \
                  document.querySelectorAll('details').forEach(details => details.open = true); \
                  const wide = [...document.querySelectorAll('body *')].filter(element => \
                    element.getBoundingClientRect().right > innerWidth + 1 && !element.matches('.heard')); \
                  const cut = [...document.querySelectorAll('.code, .boxes input, button')].filter(element => \
                    element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0); \
                  return [...wide, ...cut].map(element => element.outerHTML);";
    let found = browser.client.execute(script, vec![json!(size)]).await.unwrap();
    let width = browser.run("return innerWidth").await;
    assert_eq!(found, json!([]), "at {size} % and {width} pixels");
}

/// Returns the group with its last digit changed.
fn spoiled(group: &str) -> String {
    let last = if group.ends_with('1') { '2' } else { '1' };

    format!("{}{last}", &group[..group.len() - 1])
}

/// Returns the digits in the boxes.
async fn typed(browser: &Browser) -> Vec<String> {
    let values = browser
        .run("return [...document.querySelectorAll('.boxes input')].map((box) => box.value.replace(' ', ''))")
        .await;

    serde_json::from_value(values).unwrap()
}

#[test]
fn a_group_is_replaced_in_its_own_box_and_no_other_changes() {
    with(async |browser| {
        let site = Site::start();
        let groups = computer(DemoOutcome::Good).groups().to_vec();
        browser.goto(&site.url("/activate?lang=en")).await;
        for (index, group) in groups.iter().enumerate() {
            let text = if index == 2 { spoiled(group) } else { group.clone() };
            browser.types(&format!("#g{}", index + 1), &text).await;
        }
        browser.clicks("#g3").await;
        browser.types("#g3", &groups[2]).await;
        let _right = browser.sees("#remark[data-mood=good]").await;
        assert_eq!(typed(browser).await, groups);

        // A wrong group is typed again from its beginning, and a full box takes no more digits.
        browser.clicks("#g5").await;
        browser.types("#g5", &spoiled(&groups[4])).await;
        assert_eq!(browser.focus().await, "g5");
        browser.types("#g5", &groups[4]).await;
        assert_eq!(typed(browser).await, groups);
        assert_eq!(browser.focus().await, "g6");
        assert_eq!(browser.complaints().await, Vec::<String>::new());
    });
}

#[test]
fn two_exchanged_groups_are_named_and_exchanged_by_a_button() {
    with(async |browser| {
        let site = Site::start();
        let groups = computer(DemoOutcome::Good).groups().to_vec();
        let mut exchanged = groups.clone();
        exchanged.swap(1, 5);
        browser.goto(&site.url("/activate?lang=en")).await;
        for (index, group) in exchanged.iter().enumerate() {
            browser.types(&format!("#g{}", index + 1), group).await;
        }
        let remark = browser.sees("#remark[data-mood=bad]").await;
        assert_eq!(remark.text().await.unwrap(), "Groups 2 and 6 are swapped.");
        browser.clicks("#exchange").await;
        let _right = browser.sees("#remark[data-mood=good]").await;
        assert_eq!(typed(browser).await, groups);
        let hidden = browser
            .run("return document.getElementById('exchange').hidden")
            .await;
        assert_eq!(hidden, true);
    });
}
