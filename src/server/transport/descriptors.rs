//! Know how many connections the system's limit of file descriptors allows.

use tracing::warn;

/// Descriptors for everything else: the database and its log, keys, listeners, and connections that are just ending.
const OTHERS: usize = 150;

/// As many of the connections as there are descriptors for. Beyond those, newcomers would find the door stuck instead of
/// somebody who has to make room.
pub(super) fn afford(connections: usize) -> usize {
    let Some(limit) = limit() else {
        return connections;
    };
    let most = limit.saturating_sub(OTHERS).max(limit / 2);
    if connections > most {
        warn!(
            limit,
            connections,
            used = most,
            "the limit of open files allows fewer connections: raise it (ulimit -n, LimitNOFILE= of systemd)"
        );
    }

    connections.min(most)
}

/// How many descriptors this process may have open, where the system tells.
#[cfg(target_os = "linux")]
fn limit() -> Option<usize> {
    soft(&std::fs::read_to_string("/proc/self/limits").ok()?)
}

#[cfg(not(target_os = "linux"))]
const fn limit() -> Option<usize> {
    None
}

/// The limit of open files that holds, from the table of limits; `None` for no limit.
#[cfg(target_os = "linux")]
fn soft(limits: &str) -> Option<usize> {
    limits
        .lines()
        .find_map(|line| line.strip_prefix("Max open files"))?
        .split_whitespace()
        .next()?
        .parse()
        .ok()
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn the_limit_is_read() {
        let table = "Limit                     Soft Limit           Hard Limit           Units     \n\
                     Max open files            1024                 524288               files     \n";
        assert_eq!(soft(table), Some(1024));
        assert_eq!(
            soft("Max open files            unlimited            unlimited            files"),
            None
        );
        assert!(limit().is_some());
        assert_eq!(afford(1), 1);
    }
}
