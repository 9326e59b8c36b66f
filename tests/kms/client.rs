//! A KMS client: finds its host by DNS, asks it, believes nothing that is not signed for it, and says what is missing.
//!
//! The name server is BIND 9. The hosts are of these tests: they lie on demand, which a real one cannot.

mod commands;
mod discovery;
mod doctor;
mod launch;
mod lies;
mod office;
