//! Computes how many connections the system's limit of file descriptors allows.

use tracing::warn;

/// The number of descriptors for everything else: the database and its log, keys, listeners, and
/// connections that are just ending.
const OTHERS: usize = 150;

/// Reduces the number of connections to the available descriptors. Beyond those, accepting a new
/// connection would fail, instead of closing an existing one in its favour.
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

/// Returns the number of descriptors that this process may have open, where the system reports it.
#[cfg(target_os = "linux")]
fn limit() -> Option<usize> {
    soft(&std::fs::read_to_string("/proc/self/limits").ok()?)
}

#[cfg(not(target_os = "linux"))]
const fn limit() -> Option<usize> {
    None
}

/// Parses the soft limit of open files from the table of limits. Returns `None` if there is no
/// limit.
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
