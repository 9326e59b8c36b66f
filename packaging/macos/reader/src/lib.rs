//! Connects a window of macOS with `VoiceOver` and other screen readers.
//!
//! `AccessKit`'s adapter takes the address of a view, and can only take the caller's word for it, so
//! that its constructors are unsafe. The program itself forbids unsafe code; what is needed of it for
//! macOS is here. [`connect`] takes a borrowed handle in place of the address, which vouches for the
//! view, and looks itself for all else that the adapter asks for.

#![cfg(target_os = "macos")]

use accesskit::{ActionHandler, ActivationHandler};
pub use accesskit_macos::{QueuedEvents, SubclassingAdapter};
use objc2::msg_send;
use objc2::runtime::{AnyClass, AnyObject};
use objc2_foundation::MainThreadMarker;
use raw_window_handle::{RawWindowHandle, WindowHandle};

/// Connects a window that was never shown nor focused, and has no adapter yet.
///
/// Both handlers are called on the main thread. Returns nothing, and leaves the window as it is, on
/// any other thread, for a window of another toolkit than `AppKit`, and for a view that is observed
/// already: the adapter would panic, and a window without readers is better than none.
///
/// # Panics
/// If the window has an adapter.
#[must_use]
pub fn connect(
    window: WindowHandle<'_>,
    activation: impl ActivationHandler + 'static,
    action: impl ActionHandler + 'static,
) -> Option<SubclassingAdapter> {
    let _on_main_thread = MainThreadMarker::new()?;
    let RawWindowHandle::AppKit(handle) = window.as_raw() else {
        return None;
    };
    let view = handle.ns_view;
    // SAFETY: All pointers in a `WindowHandle` are valid for as long as it is borrowed, which is at
    // least until this function returns; whoever makes one has promised so (`borrow_raw` is unsafe).
    // In `AppKitWindowHandle` this one is an `NSView`, which is an object of Objective-C. Such
    // objects are changed behind shared references only, and no other kind is made here.
    let object: &AnyObject = unsafe { view.cast().as_ref() };
    if is_observed(object) {
        return None;
    }

    // SAFETY: The view is valid, as above, and nothing has released it since. It is used on the main
    // thread, as all views have to be. The adapter retains it, so it may live longer than `window`.
    // The adapter can be neither sent to another thread nor used from one.
    Some(unsafe { SubclassingAdapter::new(view.as_ptr(), activation, action) })
}

/// True if key-value observing has put a class of its own in the place of the object's class. It
/// hides that from those who ask the object.
fn is_observed(object: &AnyObject) -> bool {
    // SAFETY: Every object of `NSObject`'s protocol, as a view is one, answers `class`, which takes
    // nothing and returns a class. Classes are never freed while they have objects.
    let told: &AnyClass = unsafe { msg_send![object, class] };

    !std::ptr::eq(told, object.class())
}
