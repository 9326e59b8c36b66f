//! Waits for the events that end a server: an order, or the loss of its database.

use std::io;
use std::time::Duration;

use tokio::sync::oneshot;

use super::StoreError;

/// The time that the last requests may take once nothing can be written any more. They only wait
/// for that answer.
const LAST_WORDS: Duration = Duration::from_secs(2);

/// Serves until `told_to_end` is ready or the database is lost. Returns the error that lost the
/// database, if it was lost. `serve` receives a future that is ready when it must accept no more
/// connections.
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
    // The result of the last connections no longer matters.
    let _ended = tokio::time::timeout(LAST_WORDS, serving).await;

    Ok(Some(problem))
}
