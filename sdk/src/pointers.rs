//! The pointers of the callers, turned into slices.

use std::ffi::{CStr, c_char};
use std::mem::MaybeUninit;

use crate::error::KakuninError;

/// Reads a text of the caller; none for a null pointer.
///
/// # Safety
/// `text` must be null, or point to a text that ends with a NUL and is not changed during `'a`.
pub(crate) unsafe fn text<'a>(text: *const c_char) -> Result<Option<&'a str>, KakuninError> {
    if text.is_null() {
        return Ok(None);
    }
    // SAFETY: The pointer is not null, and the caller vouches for the rest.
    let text = unsafe { CStr::from_ptr(text) };

    text.to_str().map(Some).map_err(|_| KakuninError::NotUtf8)
}

/// The caller's buffer for an answer; none if the caller wants no answer.
pub(crate) struct Buffer<'a>(Option<&'a mut [MaybeUninit<u8>]>);

impl Buffer<'_> {
    /// Takes the caller's buffer, and leaves an empty text in it.
    ///
    /// # Safety
    /// `out` must be null or point to `size` bytes that can be written and that nothing else uses
    /// while the buffer is there. They need not have been written before.
    pub(crate) unsafe fn new(out: *mut c_char, size: usize) -> Result<Self, KakuninError> {
        if out.is_null() {
            return match size {
                0 => Ok(Self(None)),
                _ => Err(KakuninError::Null),
            };
        }
        // No object is larger, and no slice may be.
        let size = size.min(isize::MAX.unsigned_abs());
        // SAFETY: The pointer is not null, and the caller vouches for `size` bytes. `c_char` has the
        // size and alignment of a byte, and a byte that was not written is a valid `MaybeUninit`.
        let bytes: &mut [MaybeUninit<u8>] = unsafe { std::slice::from_raw_parts_mut(out.cast(), size) };
        if let Some(first) = bytes.first_mut() {
            first.write(0);
        }

        Ok(Self(Some(bytes)))
    }

    /// Writes a text and a NUL after it, if both fit.
    pub(crate) fn write(&mut self, text: &str) -> Result<(), KakuninError> {
        let Some(bytes) = &mut self.0 else {
            return Ok(());
        };
        let room = bytes.get_mut(..=text.len()).ok_or(KakuninError::TooSmall)?;
        for (place, byte) in room.iter_mut().zip(text.bytes().chain([0])) {
            place.write(byte);
        }

        Ok(())
    }
}
