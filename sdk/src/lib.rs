//! Tells a product in any language whether it is activated, without starting a process.
//!
//! This is the C interface to the core of Kakunin: `include/kakunin.h` is made of it, and
//! `docs/sdk.md` shows it in use. The functions send nothing over the network, change nothing on the
//! disk, and keep nothing between two calls, so that any number of threads may call them at once.
//!
//! Only this package contains `unsafe` code, and only for the pointers of its callers and for what
//! has no safe function: where the library lies, and a process that outlives its parent unattended.

mod answer;
mod error;
mod launch;
mod place;
mod pointers;

use std::ffi::{CStr, c_char};
use std::panic::{AssertUnwindSafe, catch_unwind};

pub use error::{KakuninError, KakuninStatus};

/// Tells whether a product is activated, to a program in Rust; see [`kakunin_status`]. Returns the
/// JSON object, too.
///
/// # Errors
/// A [`KakuninError`] that says what is missing or not as it should be.
pub fn status(product: Option<&str>, vendor_key: &str) -> Result<(KakuninStatus, String), KakuninError> {
    answer::status(product, vendor_key).map_err(|failure| failure.error)
}

/// The size of a buffer that holds any ordinary answer of `kakunin_status`.
///
/// Only a lease of a KMS host that serves some hundred products is longer: double the buffer then,
/// and ask again.
pub const KAKUNIN_STATUS_BYTES: usize = 65536;

/// Tells whether a product is activated on this computer. Reads files, sends nothing, changes
/// nothing; takes a few milliseconds.
///
/// `product` is the product's id in the catalogue, such as `momiji-suite-2026`; `NULL` or an empty
/// text means the first product. `vendor_key` is the vendor's public key in base64url, as `vendor.pub`
/// holds it. Write it into your program: nobody can then put another catalogue in the place of yours.
///
/// Unless `out` is `NULL` and `size` is 0, a JSON object is written into `out`, as UTF-8 that ends
/// with a NUL. Its members are those of `kakunin status --json`; `docs/sdk.md` lists them. On an
/// error it is `{"error":{"name":…}}`, or an empty text if there is no room for that.
///
/// Returns a `KakuninStatus`: 0 activated, 1 in the grace period, 2 there is a notice for the user;
/// or a `KakuninError`, which is negative.
///
/// # Safety
/// `product` and `vendor_key` must be `NULL` or texts that end with a NUL; `out` must be `NULL` or
/// have room for `size` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kakunin_status(
    product: *const c_char,
    vendor_key: *const c_char,
    out: *mut c_char,
    size: usize,
) -> i32 {
    // SAFETY: The caller promises that `out` has room for `size` bytes, or is null.
    let Ok(mut out) = (unsafe { pointers::Buffer::new(out, size) }) else {
        return KakuninError::Null as i32;
    };
    let asked = || {
        // SAFETY: The caller promises a text that ends with a NUL, or null.
        let product = unsafe { pointers::text(product) }?;
        // SAFETY: As above.
        let key = unsafe { pointers::text(vendor_key) }?.ok_or(KakuninError::Null)?;

        answer::status(product, key)
    };
    let (number, document) = match guarded(asked) {
        Ok((status, document)) => (status as i32, document),
        Err(failure) => (failure.error as i32, failure.document()),
    };
    match out.write(&document) {
        Ok(()) => number,
        // The error itself says more than that there is no room for its document.
        Err(_) if number < 0 => number,
        Err(error) => error as i32,
    }
}

/// Opens the activation wizard, if the user has something to do there: starts the vendor's program
/// with `launch`, and does not wait for it.
///
/// The program lies in the folder of this library, or in that of the program that calls it: under the
/// name of that folder, as packages install it, or as `kakunin`. Nothing is looked for in the current
/// folder or in `PATH`.
///
/// `product` is as for `kakunin_status`. Returns 0, or a `KakuninError`.
///
/// # Safety
/// `product` must be `NULL` or a text that ends with a NUL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn kakunin_launch(product: *const c_char) -> i32 {
    let started = guarded(|| {
        // SAFETY: The caller promises a text that ends with a NUL, or null.
        let product = unsafe { pointers::text(product) }?;

        Ok(launch::start(product)?)
    });

    started.map_or_else(|failure| failure.error as i32, |()| 0)
}

/// Returns the version of this library, such as `1.2.0`. The text is never freed.
#[unsafe(no_mangle)]
pub extern "C" fn kakunin_version() -> *const c_char {
    const VERSION: &CStr =
        match CStr::from_bytes_with_nul(concat!(env!("CARGO_PKG_VERSION"), "\0").as_bytes()) {
            Ok(version) => version,
            Err(_) => c"",
        };

    VERSION.as_ptr()
}

/// Returns the name of a value that `kakunin_status` or `kakunin_launch` returned, such as
/// `KAKUNIN_ERROR_CATALOGUE_MISSING`, for logs; `NULL` for any other number. The text is never freed.
#[unsafe(no_mangle)]
pub extern "C" fn kakunin_error_name(number: i32) -> *const c_char {
    error::name(number).map_or(std::ptr::null(), CStr::as_ptr)
}

/// Calls `work` and turns a panic into an error: it must not reach the caller, whose language knows
/// no panics.
fn guarded<T>(work: impl FnOnce() -> Result<T, error::Failure>) -> Result<T, error::Failure> {
    // What `work` borrows is read only, and nothing is kept that a panic could leave half done.
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(KakuninError::Panic.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_an_error() {
        let outcome = guarded(|| -> Result<(), error::Failure> { panic!("a panic of this test") });

        assert_eq!(outcome.unwrap_err().error, KakuninError::Panic);
    }
}
