//! The examples of the manual are true.

use kakunin::demo::DemoOutcome;

use crate::program::{Computer, key};

/// The examples of the documents are run, in their order; `…` stands for anything within a line.
#[test]
fn the_examples_in_the_documents_are_true() {
    let document = include_str!("../../../docs/command-line.md");
    let computer = Computer::new();
    let mut examples = 0;
    for block in document.split("```console\n").skip(1) {
        let block = block.split("```").next().unwrap();
        for example in block.split("$ kakunin").skip(1) {
            let (command, expected) = example.split_once('\n').unwrap();
            let arguments: Vec<String> = command
                .split_whitespace()
                .map(|word| match word {
                    "KEY" => key(DemoOutcome::Good).to_string(),
                    "NAME" => key(DemoOutcome::Good).name().to_string(),
                    word => word.to_owned(),
                })
                .collect();
            let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
            let answer = computer.run(&arguments);
            let said = answer.out + &answer.err;
            assert!(
                fits(&said, expected),
                "kakunin{command}\nsaid\n{said}\nnot\n{expected}"
            );
            examples += 1;
        }
    }
    assert!(examples >= 10, "{examples} examples were found");
}

fn fits(said: &str, expected: &str) -> bool {
    let said: Vec<&str> = said.trim().lines().collect();
    let expected: Vec<&str> = expected.trim().lines().collect();

    said.len() == expected.len()
        && said.iter().zip(&expected).all(|(said, expected)| {
            let mut rest = *said;
            let mut pieces = expected.split('…');
            let first = pieces.next().unwrap_or_default();
            let Some(after) = rest.strip_prefix(first) else {
                return false;
            };
            rest = after;
            for piece in pieces {
                match rest.find(piece) {
                    Some(at) => rest = &rest[at + piece.len()..],
                    None => return false,
                }
            }

            rest.is_empty() || expected.ends_with('…')
        })
}
