//! Decide, purely: events in, effects and pages out.

pub mod control;
pub mod input;
pub mod page;
