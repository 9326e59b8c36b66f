//! The KMS host: an ordinary computer of an organisation that activates the others (M12, M17 to M19).

pub mod command;
