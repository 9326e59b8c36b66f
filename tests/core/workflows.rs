//! The workflows can be run nowhere but at their host: what can be held here is.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn workflows() -> Vec<(PathBuf, String)> {
    let folder = root().join(".github/workflows");
    let mut workflows: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.clone(), fs::read_to_string(path).unwrap()))
        .collect();
    workflows.sort();
    assert_eq!(workflows.len(), 2);

    workflows
}

#[test]
fn a_workflow_may_only_read_but_for_the_job_that_makes_the_draft() {
    for (path, text) in workflows() {
        assert!(
            text.contains("\npermissions:\n  contents: read\n\n"),
            "{}: nothing else for all jobs",
            path.display()
        );
        let writing: Vec<&str> = text.lines().filter(|line| line.ends_with(": write")).collect();
        if path.ends_with("release.yml") {
            let (_, draft) = text.split_once("\n  draft:\n").unwrap();
            assert_eq!(writing.len(), 3, "{writing:?}");
            assert!(writing.iter().all(|line| draft.contains(line)), "{writing:?}");
            assert!(draft.contains("--draft"));
        } else {
            assert!(writing.is_empty(), "{writing:?}");
        }
    }
}

#[test]
fn every_action_has_its_whole_version_and_keeps_no_token() {
    for (path, text) in workflows() {
        let uses: Vec<&str> = text
            .lines()
            .filter_map(|line| line.trim_start_matches(['-', ' ']).strip_prefix("uses: "))
            .collect();
        assert!(!uses.is_empty(), "{}", path.display());
        for action in &uses {
            let (_, version) = action.split_once("@v").unwrap();
            let numbers: Vec<_> = version.split('.').map(str::parse::<u32>).collect();
            assert!(
                numbers.len() == 3 && numbers.iter().all(Result::is_ok),
                "{}: {action}",
                path.display()
            );
        }
        let checkouts = uses.iter().filter(|action| action.contains("/checkout@")).count();
        assert_eq!(
            text.matches("persist-credentials: false").count(),
            checkouts,
            "{}",
            path.display()
        );
    }
}

/// `packaging/build` is another part of the house.
#[test]
fn what_a_workflow_calls_is_here() {
    for (path, text) in workflows() {
        let words = text.split_whitespace();
        let scripts: Vec<&str> = words
            .filter(|word| word.starts_with("packaging/") || *word == ".ci/run")
            .collect();
        assert!(!scripts.is_empty(), "{}", path.display());
        for script in scripts.iter().filter(|script| **script != "packaging/build") {
            assert!(root().join(script).is_file(), "{}: {script}", path.display());
        }
    }
}

#[test]
fn the_workflows_are_read_and_their_lines_are_shell() {
    let lines = r"
import subprocess, sys
try:
    import yaml
except ImportError:
    print('not checked, this Python reads no YAML')
    sys.exit()
with open(sys.argv[1], encoding='utf-8') as file:
    workflow = yaml.safe_load(file)
steps = [step for job in workflow['jobs'].values() for step in job['steps']]
assert len(steps) > 1
for step in steps:
    assert ('run' in step) != ('uses' in step), step
    if 'run' in step:
        subprocess.run(['bash', '-n'], input=step['run'], text=True, check=True)
for job in workflow['jobs'].values():
    assert 'timeout-minutes' in job
    for before in [job.get('needs', [])]:
        for name in [before] if isinstance(before, str) else before:
            assert name in workflow['jobs'], name
";
    for (path, _) in workflows() {
        let output = Command::new("python3")
            .args(["-c", lines])
            .arg(&path)
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "{}: {}",
            path.display(),
            String::from_utf8_lossy(&output.stderr)
        );
    }
}
