//! What the functions return, and the names of it.

use std::ffi::CStr;

use serde_json::{Value, json};

/// What `kakunin_status` returns if the state could be judged.
#[repr(i32)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KakuninStatus {
    /// The product is activated.
    Activated = 0,
    /// The product is not activated yet, and has time for it.
    Grace = 1,
    /// The user has to be told something: `reason` and `code` say what.
    Notice = 2,
}

/// What the functions return if they fail.
#[repr(i32)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KakuninError {
    /// A pointer is `NULL` that must not be.
    Null = -1,
    /// A text is not UTF-8.
    NotUtf8 = -2,
    /// The buffer is too small for the answer. Its text is empty.
    TooSmall = -3,
    /// `vendor_key` is not the public key of a vendor.
    VendorKey = -4,
    /// There is no catalogue where one is looked for.
    CatalogueMissing = -5,
    /// There is a catalogue, but it cannot be read.
    CatalogueUnreadable = -6,
    /// The owner of `vendor_key` did not sign the catalogue, or it was changed since.
    CatalogueNotGenuine = -7,
    /// The vendor signed the catalogue, but this version of the library cannot use it.
    CatalogueUnusable = -8,
    /// The catalogue has no product with this id.
    UnknownProduct = -9,
    /// The system does not let this user read the state, or a later version wrote it.
    StateUnreadable = -10,
    /// There is no program to launch where one is looked for.
    ProgramMissing = -11,
    /// The system did not start the program.
    ProgramNotStarted = -12,
    /// A defect of this library. Please report it.
    Panic = -13,
}

impl KakuninError {
    const ALL: [Self; 13] = [
        Self::Null,
        Self::NotUtf8,
        Self::TooSmall,
        Self::VendorKey,
        Self::CatalogueMissing,
        Self::CatalogueUnreadable,
        Self::CatalogueNotGenuine,
        Self::CatalogueUnusable,
        Self::UnknownProduct,
        Self::StateUnreadable,
        Self::ProgramMissing,
        Self::ProgramNotStarted,
        Self::Panic,
    ];

    const fn name(self) -> &'static CStr {
        match self {
            Self::Null => c"KAKUNIN_ERROR_NULL",
            Self::NotUtf8 => c"KAKUNIN_ERROR_NOT_UTF8",
            Self::TooSmall => c"KAKUNIN_ERROR_TOO_SMALL",
            Self::VendorKey => c"KAKUNIN_ERROR_VENDOR_KEY",
            Self::CatalogueMissing => c"KAKUNIN_ERROR_CATALOGUE_MISSING",
            Self::CatalogueUnreadable => c"KAKUNIN_ERROR_CATALOGUE_UNREADABLE",
            Self::CatalogueNotGenuine => c"KAKUNIN_ERROR_CATALOGUE_NOT_GENUINE",
            Self::CatalogueUnusable => c"KAKUNIN_ERROR_CATALOGUE_UNUSABLE",
            Self::UnknownProduct => c"KAKUNIN_ERROR_UNKNOWN_PRODUCT",
            Self::StateUnreadable => c"KAKUNIN_ERROR_STATE_UNREADABLE",
            Self::ProgramMissing => c"KAKUNIN_ERROR_PROGRAM_MISSING",
            Self::ProgramNotStarted => c"KAKUNIN_ERROR_PROGRAM_NOT_STARTED",
            Self::Panic => c"KAKUNIN_ERROR_PANIC",
        }
    }
}

/// Returns the name of a returned value in the header.
pub(crate) fn name(number: i32) -> Option<&'static CStr> {
    match number {
        0 => Some(c"KAKUNIN_STATUS_ACTIVATED"),
        1 => Some(c"KAKUNIN_STATUS_GRACE"),
        2 => Some(c"KAKUNIN_STATUS_NOTICE"),
        _ => KakuninError::ALL
            .into_iter()
            .find(|error| *error as i32 == number)
            .map(KakuninError::name),
    }
}

/// An error, and what is known of it.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) error: KakuninError,
    /// The fault with its path and cause, if a file is the cause.
    data: Option<Value>,
}

impl Failure {
    /// An error with the data of a fault.
    pub(crate) const fn with(error: KakuninError, data: Value) -> Self {
        Self {
            error,
            data: Some(data),
        }
    }

    /// Returns the document that tells this error.
    pub(crate) fn document(&self) -> String {
        let name = self.error.name().to_string_lossy();

        match &self.data {
            Some(data) => json!({ "error": { "name": name, "data": data } }),
            None => json!({ "error": { "name": name } }),
        }
        .to_string()
    }
}

impl From<KakuninError> for Failure {
    fn from(error: KakuninError) -> Self {
        Self { error, data: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_has_its_own_name_and_no_other_number_has_one() {
        let names: Vec<_> = (-20..=20).filter_map(name).collect();
        assert_eq!(names.len(), 3 + KakuninError::ALL.len());
        let mut apart = names.clone();
        apart.sort_unstable();
        apart.dedup();
        assert_eq!(apart.len(), names.len());
        assert_eq!(name(i32::MIN), None);
        assert_eq!(name(i32::MAX), None);
    }
}
