//! Hear when a server is told to end.

/// Ready at Ctrl+C, and where there is one at SIGTERM. They are awaited from this call on, so that whoever is told that a
/// server listens can end it at once. Where signals cannot be had, it ends with its process.
#[cfg(unix)]
pub(crate) fn told_to_end() -> impl Future<Output = ()> + Send + 'static {
    use tokio::signal::unix::{SignalKind, signal};

    let mut signals = [SignalKind::interrupt(), SignalKind::terminate()].map(|kind| signal(kind).ok());

    async move {
        let [interrupted, terminated] = signals.each_mut().map(|signal| async {
            match signal {
                Some(signal) => {
                    let _received = signal.recv().await;
                }
                None => std::future::pending().await,
            }
        });
        tokio::select! {
            () = interrupted => {}
            () = terminated => {}
        }
    }
}

#[cfg(not(unix))]
pub(crate) async fn told_to_end() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
