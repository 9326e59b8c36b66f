//! The runtime of a server's tasks.

use std::io;
use std::num::NonZero;
use std::thread;

use tokio::runtime::{Builder, Runtime};

/// Creates a runtime with one thread more than the computer has processors.
///
/// With one thread for each, a processor is idle while its thread waits for the system: for the
/// database's thread to take the processor over, or for a sleeping thread to be woken, which
/// virtual machines are slow at. On two processors, one thread more stored about 8 % more
/// activations a second at 64 connections, and answered as many as before where nothing is stored
/// (docs/performance.md).
///
/// # Errors
/// The system cannot create the threads, or the facility that reports when a socket is ready.
pub fn runtime() -> io::Result<Runtime> {
    let processors = thread::available_parallelism().map_or(1, NonZero::get);

    Builder::new_multi_thread()
        .worker_threads(processors + 1)
        .enable_all()
        .build()
}
