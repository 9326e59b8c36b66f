//! Number what a program asks of its backend, so that an answer that comes too late is dropped.

/// Identifies one request to the backend.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Attempt(pub u64);

/// Counts the requests of one program.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Attempts(u64);

impl Attempts {
    /// The number of a new request.
    pub const fn next(&mut self) -> Attempt {
        self.0 += 1;

        self.latest()
    }

    /// The number of the latest request.
    #[must_use]
    pub const fn latest(&self) -> Attempt {
        Attempt(self.0)
    }
}
