//! Hear when a server is told to end, or has to.

use std::io;
use std::time::Duration;

use tokio::sync::oneshot;

use super::StoreError;

/// How long the last requests may take once nothing can be written any more: they only wait to be told so.
const LAST_WORDS: Duration = Duration::from_secs(2);

/// Serves until told to end, or until the database is lost; gives by what, if it was. `serve` gets the moment at which to
/// accept no more.
pub(crate) async fn until_lost<S: Future<Output = io::Result<()>>>(
    told_to_end: impl Future<Output = ()> + Send + 'static,
    lost: impl Future<Output = StoreError>,
    serve: impl FnOnce(std::pin::Pin<Box<dyn Future<Output = ()> + Send>>) -> S,
) -> io::Result<Option<StoreError>> {
    let (end, ended) = oneshot::channel::<()>();
    let shutdown = async move {
        tokio::select! {
            () = told_to_end => {}
            _told = ended => {}
        }
    };
    let mut serving = std::pin::pin!(serve(Box::pin(shutdown)));
    let problem = tokio::select! {
        done = &mut serving => return done.map(|()| None),
        problem = lost => problem,
    };
    let _told = end.send(());
    // How the last connections end does not matter any more.
    let _ended = tokio::time::timeout(LAST_WORDS, serving).await;

    Ok(Some(problem))
}

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
