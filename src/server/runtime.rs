//! Start what a server's tasks run on.

use std::io;
use std::num::NonZero;
use std::thread;

use tokio::runtime::{Builder, Runtime};

/// A runtime with one thread more than the computer has processors.
///
/// With one thread for each, a processor has nothing to do while its thread waits for the system: for the database's
/// thread to take the processor over, or for one that slept to be woken, which virtual machines are slow at. On two
/// processors one thread more stored about 8 % more activations a second at 64 connections, and answered as many as
/// before where nothing is stored (docs/performance.md).
///
/// # Errors
/// The system gives no more threads, or none of what tells when a socket is ready.
pub fn runtime() -> io::Result<Runtime> {
    let processors = thread::available_parallelism().map_or(1, NonZero::get);

    Builder::new_multi_thread()
        .worker_threads(processors + 1)
        .enable_all()
        .build()
}
