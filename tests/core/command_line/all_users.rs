//! An administrator activates for all users of a computer.

use std::process::Command;

use kakunin::demo::DemoOutcome;
use serde_json::Value;

use crate::program::key;

/// What is done on a computer of its own: its `/var/lib` is empty, and gone afterwards. Each line that
/// is printed is the answer of one command, with its exit code before it.
const JOURNEY: &str = r#"
set -e
mount -t tmpfs -o mode=755 tmpfs /var/lib
mkdir -m 755 /var/lib/program
mkdir -m 777 /var/lib/home
install -m 755 "$KAKUNIN" /var/lib/program/kakunin
cd /var/lib/program
run() {
    code=0
    answer=$("$@" | tr -d '\n') || true
    "$@" > /dev/null || code=$?
    echo "$code $answer"
}
somebody() { setpriv --reuid 65534 --regid 65534 --clear-groups env HOME=/var/lib/home XDG_STATE_HOME= "$@"; }
run somebody ./kakunin --json --all-users activate
echo "$KEY" | ./kakunin --all-users key set - > /dev/null
run ./kakunin --json --all-users activate
run somebody ./kakunin --json status --licence
run somebody ./kakunin --json launch
cd /var/lib/kakunin/*/
if somebody cat momiji-suite-2026.json > /dev/null 2>&1; then echo 0 {}; else echo 1 {}; fi
if grep -q "${KEY#*-*-}" momiji-suite-2026.public.json; then echo 0 {}; else echo 1 {}; fi
cd /var/lib/program
ls -A /var/lib/home | wc -l | sed 's/.*/& {}/'
chmod 777 /var/lib/kakunin/*/
run somebody ./kakunin --json status
run ./kakunin --json --all-users status
"#;

/// Returns the exit codes and answers of the journey; none where the tests may not make a computer.
fn journey() -> Option<Vec<(i32, Value)>> {
    let may = Command::new("unshare")
        .args([
            "--mount",
            "sh",
            "-c",
            "mount -t tmpfs tmpfs /var/lib && setpriv --reuid 65534 true",
        ])
        .output();
    if !may.is_ok_and(|output| output.status.success()) {
        return None;
    }
    let output = Command::new("unshare")
        .args(["--mount", "sh", "-c", JOURNEY])
        .env("KAKUNIN", env!("CARGO_BIN_EXE_kakunin"))
        .env("KEY", key(DemoOutcome::Good).to_string())
        .env_remove("KAKUNIN_STATE")
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .unwrap();
    let told = String::from_utf8(output.stdout).unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}\n{errors}");

    Some(
        told.lines()
            .map(|line| {
                let (code, answer) = line.split_once(' ').unwrap();
                (code.parse().unwrap(), serde_json::from_str(answer).unwrap())
            })
            .collect(),
    )
}

#[test]
fn one_activation_is_for_all_users_and_its_key_for_none_of_them() {
    let Some(told) = journey() else {
        eprintln!("not tried: this needs root and a mount of its own");
        return;
    };
    let [
        refused,
        activated,
        seen,
        launched,
        document,
        public,
        home,
        open,
        administrator,
    ] = &told[..]
    else {
        panic!("{told:?}");
    };

    assert_eq!(
        (refused.0, &refused.1["error"]["code"]),
        (1, &"not-administrator".into())
    );
    assert_eq!((activated.0, &activated.1["scope"]), (0, &"computer".into()));
    assert_eq!(activated.1["activations"]["used"], 1);
    for (code, answer) in [seen, launched] {
        assert_eq!((*code, &answer["status"]), (0, &"activated".into()), "{answer}");
        assert_eq!(answer["scope"], "computer");
        assert_eq!(answer["activations"], activated.1["activations"]);
    }
    assert!(seen.1["licence"].is_string(), "{}", seen.1);
    assert_eq!(launched.1["window"], "nothing");
    assert_eq!((document.0, public.0), (1, 1), "the key is nobody else's");
    assert_eq!(home.0, 0, "nothing was written for the user");
    assert_eq!((open.0, &open.1["scope"]), (3, &"user".into()), "{}", open.1);
    assert_eq!(open.1["remark"], "STO-7");
    assert_eq!(administrator.1["error"]["code"], "STO-7", "{}", administrator.1);
}
