//! Numbers for the requests to the backend, so that an answer that comes too late is dropped.

/// The number of a request to the backend.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Attempt(pub u64);

/// A counter for the requests of one program.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Attempts(u64);

impl Attempts {
    /// Returns the number for a new request.
    pub const fn next(&mut self) -> Attempt {
        self.0 += 1;

        self.latest()
    }

    /// Returns the number of the latest request.
    #[must_use]
    pub const fn latest(&self) -> Attempt {
        Attempt(self.0)
    }
}
