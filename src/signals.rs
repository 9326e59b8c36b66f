//! The signals by which the system, or the person at the terminal, speaks to a program that runs on.

use std::future::poll_fn;
use std::io;
use std::task::{Context, Poll};

/// One kind of signal, which can be polled for the next one.
type Kind = Box<dyn FnMut(&mut Context<'_>) -> Poll<Option<()>> + Send>;

/// Kinds of signals that all mean the same.
pub(crate) struct Signals(Vec<Kind>);

impl Signals {
    /// Returns no signal at all: it is waited for in vain.
    #[cfg(any(feature = "service", feature = "kms"))]
    pub(crate) const fn none() -> Self {
        Self(Vec::new())
    }

    /// Returns those that end a program: Ctrl+C and SIGTERM. They are heard from this call on, and
    /// no longer end the process by themselves.
    #[cfg(unix)]
    pub(crate) fn to_end() -> io::Result<Self> {
        use tokio::signal::unix::SignalKind;

        Ok(Self(vec![
            of_kind(SignalKind::interrupt())?,
            of_kind(SignalKind::terminate())?,
        ]))
    }

    /// Returns those that end a program: Ctrl+C, Ctrl+Break, a closed console, and the system's own
    /// end. They are heard from this call on, and no longer end the process by themselves; after the
    /// last two, Windows gives it a few seconds.
    ///
    /// The signal of a logoff is left alone. Programs of the person who logs off are ended without
    /// it; it reaches those that run apart from any session, for whom it tells of somebody else.
    #[cfg(windows)]
    pub(crate) fn to_end() -> io::Result<Self> {
        use tokio::signal::windows::{ctrl_break, ctrl_c, ctrl_close, ctrl_shutdown};

        let (mut interrupted, mut broken) = (ctrl_c()?, ctrl_break()?);
        let (mut closed, mut shut_down) = (ctrl_close()?, ctrl_shutdown()?);

        Ok(Self(vec![
            Box::new(move |context| interrupted.poll_recv(context)),
            Box::new(move |context| broken.poll_recv(context)),
            Box::new(move |context| closed.poll_recv(context)),
            Box::new(move |context| shut_down.poll_recv(context)),
        ]))
    }

    /// Returns the one by which an administrator lets a program read its files again: SIGHUP.
    #[cfg(all(unix, any(feature = "service", feature = "kms")))]
    pub(crate) fn to_reload() -> io::Result<Self> {
        Ok(Self(vec![of_kind(tokio::signal::unix::SignalKind::hangup())?]))
    }

    /// Returns none: consoles of Windows have no such signal.
    #[cfg(all(windows, any(feature = "service", feature = "kms")))]
    #[allow(clippy::unnecessary_wraps)] // elsewhere it can fail
    pub(crate) const fn to_reload() -> io::Result<Self> {
        Ok(Self::none())
    }

    /// Waits for the next of these signals.
    pub(crate) async fn received(&mut self) {
        poll_fn(|context| {
            let came = self
                .0
                .iter_mut()
                .any(|next| next(context) == Poll::Ready(Some(())));
            if came { Poll::Ready(()) } else { Poll::Pending }
        })
        .await;
    }
}

#[cfg(unix)]
fn of_kind(kind: tokio::signal::unix::SignalKind) -> io::Result<Kind> {
    let mut signal = tokio::signal::unix::signal(kind)?;

    Ok(Box::new(move |context| signal.poll_recv(context)))
}
