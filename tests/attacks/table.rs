//! What each caller gets for what was shown: every cell of the tables of `docs/security.md` is asked of the real programs.

mod case;
mod document;
mod world;

use std::collections::BTreeSet;

use self::case::shown;
use self::document::{routes, table, word};
use self::world::World;
use support::service::json_body;

/// By how much the use of the key may change where this is given.
fn counted(word: &str) -> i64 {
    match word {
        "licence" | "confirmation ID" | "certificate" => 1,
        "released" => -1,
        _ => 0,
    }
}

#[tokio::test]
async fn each_caller_gets_what_the_document_says_for_what_was_shown() {
    let world = World::start().await;
    let (shown_columns, customers) = table("request of a customer");
    let (staff_columns, staff) = table("request of staff");
    let description = world.get("/openapi.json").await.json().await.unwrap();
    let listed = customers
        .iter()
        .chain(&staff)
        .map(|row| match row.variant.as_str() {
            "KMS host" if row.request.starts_with("GET") => format!("{}, KMS host", row.request),
            _ => row.request.clone(),
        });
    let (listed, served): (BTreeSet<_>, _) = (listed.collect(), routes(&description));
    let apart: Vec<_> = listed.symmetric_difference(&served).collect();
    assert!(
        apart.is_empty(),
        "a route without a row, or a row without a route: {apart:?}"
    );

    let mut wrong = Vec::new();
    for row in &customers {
        for (column, cell) in shown_columns.iter().zip(&row.cells) {
            let case = world.case(row).await;
            let request = world.customer(row, &case, shown(column)).await;
            let before = world.used(&case).await;
            let given = match request {
                Some(request) => {
                    word(request.send().await.unwrap(), &case.confirmation_id().to_string()).await
                }
                None => "—".to_owned(),
            };
            let change = world.used(&case).await - before;
            if given != *cell || change != counted(cell) {
                wrong.push(format!(
                    "`{}` {}, {column}: {given}, counted {change}",
                    row.request, row.variant
                ));
            }
        }
    }

    let made_up = format!("{}{}", &world.tokens[2][..13], &world.tokens[0][13..]);
    let tokens = [
        ("no token", None),
        ("no token", Some(&made_up)),
        ("desk", Some(&world.tokens[0])),
        ("supervisor", Some(&world.tokens[1])),
        ("administrator", Some(&world.tokens[2])),
        ("auditor", Some(&world.tokens[3])),
    ];
    for row in &staff {
        for (column, token) in &tokens {
            let at = staff_columns.iter().position(|name| name == column).unwrap();
            let cell = &row.cells[at];
            let case = world.case(row).await;
            let mut request = world.request(row, &case).await;
            if let Some(token) = token {
                request = request.bearer_auth(token);
            }
            if row.request == "GET /metrics" && row.variant.is_empty() {
                request = request.header("x-forwarded-for", "203.0.113.9");
            }
            if let Some(order) = case.order(row) {
                request = json_body(request, &order);
            }
            let given = word(request.send().await.unwrap(), "nothing").await;
            if given != *cell {
                wrong.push(format!("`{}` {}, {column}: {given}", row.request, row.variant));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "not what docs/security.md says:\n{}",
        wrong.join("\n")
    );
}
