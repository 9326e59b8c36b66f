//! What an administrator tells a running server: to end, or to read its files again. A signal tells
//! it, or, where the server runs as a service of Windows, a control of the service manager.

use std::io;
use std::sync::LazyLock;

use tokio::sync::watch;

use crate::signals::Signals;

/// The order to finish what was accepted, and to end.
pub(crate) static END: Order = Order::new(Signals::to_end);
/// The order to read certificate, catalogue and keys again.
pub(crate) static RELOAD: Order = Order::new(Signals::to_reload);

/// One thing that this process can be told. Like the signals it belongs to the process, and not to
/// one of its servers.
pub(crate) struct Order {
    /// The number of times that it was given otherwise than by a signal.
    given: LazyLock<watch::Sender<u64>>,
    signals: fn() -> io::Result<Signals>,
}

impl Order {
    const fn new(signals: fn() -> io::Result<Signals>) -> Self {
        Self {
            given: LazyLock::new(|| watch::Sender::new(0)),
            signals,
        }
    }

    /// Tells it to all who listen.
    #[cfg(any(windows, test))]
    pub(crate) fn give(&self) {
        self.given.send_modify(|times| *times += 1);
    }

    /// Listens from this call on, so that a caller that is told that the server runs can end it at
    /// once. If signals cannot be heard, the server runs until its process is killed.
    pub(crate) fn listen(&self) -> Listener {
        Listener {
            signals: (self.signals)().unwrap_or_else(|_| Signals::none()),
            given: self.given.subscribe(),
        }
    }
}

/// Hears an order each time that it is given.
pub(crate) struct Listener {
    signals: Signals,
    given: watch::Receiver<u64>,
}

impl Listener {
    /// Waits until the order is given.
    pub(crate) async fn told(&mut self) {
        tokio::select! {
            () = self.signals.received() => {}
            // The sender is as old as the process, and never goes away.
            _given = self.given.changed() => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::time::timeout;

    use super::*;

    const PATIENCE: Duration = Duration::from_mins(1);
    const MOMENT: Duration = Duration::from_millis(20);

    #[tokio::test]
    async fn an_order_is_heard_by_all_who_listen_once_each_time() {
        let order = Order::new(|| Ok(Signals::none()));
        order.give();
        let mut listeners = [order.listen(), order.listen()];
        for listener in &mut listeners {
            // What was told before was told to somebody else.
            assert!(timeout(MOMENT, listener.told()).await.is_err());
        }
        for _ in 0..2 {
            order.give();
            for listener in &mut listeners {
                timeout(PATIENCE, listener.told()).await.unwrap();
                assert!(timeout(MOMENT, listener.told()).await.is_err());
            }
        }
    }

    #[tokio::test]
    async fn signals_that_cannot_be_heard_leave_the_other_way() {
        let order = Order::new(|| Err(io::ErrorKind::Unsupported.into()));
        let mut listener = order.listen();
        order.give();
        timeout(PATIENCE, listener.told()).await.unwrap();
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn a_signal_and_a_control_are_the_same_order() {
        let mut listener = RELOAD.listen();
        let told = std::process::Command::new("kill")
            .args(["-HUP", &std::process::id().to_string()])
            .status()
            .unwrap();
        assert!(told.success());
        timeout(PATIENCE, listener.told()).await.unwrap();
        RELOAD.give();
        timeout(PATIENCE, listener.told()).await.unwrap();
    }
}
