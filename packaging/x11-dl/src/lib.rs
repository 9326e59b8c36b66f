//! `x11-dl`, but Xlib's own input method is opened only where it has something to do.
//!
//! The window library opens an input method before it opens a window. Where the environment names
//! none, that is Xlib's own, which composes characters (`´` and `e` make `é`) by a table of six
//! thousand sequences; reading it took 38 % of the processor time of the wizard's whole start. The
//! window library composes by the same table itself, with libxkbcommon, wherever there is no input
//! method. So [`xlib::Xlib::open`] does not offer one unless `XMODIFIERS` names a server, as
//! desktops with IBus, Fcitx or another do. Should that server be away, Xlib's own takes its place
//! until it comes back, as usual.
//!
//! There can be no second `x11-dl` of the same version in a program, so this one loads the
//! functions that the window library calls by itself. The compiler compares each signature with
//! that of the crate `x11`, which declares all of Xlib. A program built without this crate in its
//! place starts later and is otherwise the same.

#![cfg(all(
    unix,
    not(any(
        target_os = "android",
        target_os = "ios",
        target_os = "macos",
        target_os = "redox"
    ))
))]
#![allow(non_snake_case, non_camel_case_types)]

/// The reason why a library cannot be used.
pub mod error {
    use std::fmt;

    /// A library, or a function of it, is not there.
    #[derive(Debug, Clone)]
    pub struct OpenError(pub(crate) String);

    impl fmt::Display for OpenError {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(&self.0)
        }
    }

    impl std::error::Error for OpenError {}

    impl From<libloading::Error> for OpenError {
        fn from(error: libloading::Error) -> Self {
            Self(error.to_string())
        }
    }
}

/// Declares the functions of a library. Each is compared with its declaration in a module of `x11`.
macro_rules! library {
    ($name:ident, $file:literal or $linked:literal, $declared:path, $visibility:vis fn $open:ident; $($function:ident($($argument:tt)*) $(-> $result:ty)?;)*) => {
        /// The functions of a library.
        pub struct $name {
            $(
                /// See the manual page of this name.
                pub $function: unsafe extern "C" fn($($argument)*) $(-> $result)?,
            )*
        }

        const _: () = {
            use $declared as declared;
            $(let _: unsafe extern "C" fn($($argument)*) $(-> $result)? = declared::$function;)*
        };

        impl $name {
            /// Loads the library, which stays loaded as long as the program runs.
            ///
            /// # Errors
            /// The library or one of its functions is not there.
            $visibility fn $open() -> Result<Self, crate::error::OpenError> {
                // SAFETY: the initialisers of the X libraries have no requirements, and each
                // function is declared with its type in C.
                unsafe {
                    // The second name is for systems that number their libraries otherwise.
                    let library = libloading::Library::new($file).or_else(|_| libloading::Library::new($linked))?;
                    let functions = Self {
                        $($function: *library.get(concat!(stringify!($function), "\0").as_bytes())?,)*
                    };
                    std::mem::forget(library);

                    Ok(functions)
                }
            }
        }
    };
}

/// Xlib.
pub mod xlib {
    use std::os::raw::{c_char, c_int, c_uint, c_ulong, c_void};
    use std::{env, ptr};

    pub use x11::xlib::*;

    use crate::error::OpenError;

    type EventPredicate = unsafe extern "C" fn(*mut Display, *mut XEvent, *mut c_char) -> c_int;
    type ErrorHandler = unsafe extern "C" fn(*mut Display, *mut XErrorEvent) -> c_int;
    type InstantiateCallback = unsafe extern "C" fn(*mut Display, *mut c_char, *mut c_char);

    library! { Xlib, "libX11.so.6" or "libX11.so", x11::xlib, fn load;
        XCheckIfEvent(*mut Display, *mut XEvent, Option<EventPredicate>, *mut c_char) -> c_int;
        XCloseDisplay(*mut Display) -> c_int;
        XCloseIM(XIM) -> c_int;
        XCreateBitmapFromData(*mut Display, c_ulong, *const c_char, c_uint, c_uint) -> c_ulong;
        XCreateIC(XIM, ...) -> XIC;
        XCreatePixmapCursor(*mut Display, c_ulong, c_ulong, *mut XColor, *mut XColor, c_uint, c_uint) -> c_ulong;
        XDefaultRootWindow(*mut Display) -> c_ulong;
        XDefaultScreen(*mut Display) -> c_int;
        XDestroyIC(XIC);
        XFilterEvent(*mut XEvent, c_ulong) -> c_int;
        XFlush(*mut Display) -> c_int;
        XFree(*mut c_void) -> c_int;
        XFreeCursor(*mut Display, c_ulong) -> c_int;
        XFreeEventData(*mut Display, *mut XGenericEventCookie);
        XFreeModifiermap(*mut XModifierKeymap) -> c_int;
        XFreePixmap(*mut Display, c_ulong) -> c_int;
        XGetAtomNames(*mut Display, *mut c_ulong, c_int, *mut *mut c_char) -> c_int;
        XGetErrorText(*mut Display, c_int, *mut c_char, c_int) -> c_int;
        XGetEventData(*mut Display, *mut XGenericEventCookie) -> c_int;
        XGetIMValues(XIM, ...) -> *mut c_char;
        XGetModifierMapping(*mut Display) -> *mut XModifierKeymap;
        XInitThreads() -> c_int;
        XOpenDisplay(*const c_char) -> *mut Display;
        XOpenIM(*mut Display, XrmDatabase, *mut c_char, *mut c_char) -> XIM;
        XPending(*mut Display) -> c_int;
        XQueryKeymap(*mut Display, *mut c_char) -> c_int;
        XRegisterIMInstantiateCallback(*mut Display, XrmDatabase, *mut c_char, *mut c_char, Option<InstantiateCallback>, *mut c_char) -> c_int;
        XRootWindow(*mut Display, c_int) -> c_ulong;
        XSetErrorHandler(Option<ErrorHandler>) -> Option<ErrorHandler>;
        XSetICFocus(XIC);
        XSetICValues(XIC, ...) -> *mut c_char;
        XSetIMValues(XIM, ...) -> *mut c_char;
        XSetLocaleModifiers(*const c_char) -> *mut c_char;
        XSupportsLocale() -> c_int;
        XSync(*mut Display, c_int) -> c_int;
        XUnregisterIMInstantiateCallback(*mut Display, XrmDatabase, *mut c_char, *mut c_char, Option<InstantiateCallback>, *mut c_char) -> c_int;
        XUnsetICFocus(XIC);
        XVaCreateNestedList(c_int, ...) -> *mut c_void;
        XkbGetState(*mut Display, c_uint, XkbStatePtr) -> c_int;
        XkbSelectEvents(*mut Display, c_uint, c_ulong, c_ulong) -> c_int;
        XkbSetDetectableAutoRepeat(*mut Display, c_int, *mut c_int) -> c_int;
        Xutf8LookupString(XIC, *mut XKeyEvent, *mut c_char, c_int, *mut c_ulong, *mut c_int) -> c_int;
    }

    impl Xlib {
        /// Loads the library.
        ///
        /// # Errors
        /// The library or one of its functions is not there.
        pub fn open() -> Result<Self, OpenError> {
            let mut functions = Self::load()?;
            if !names_a_server(&env::var("XMODIFIERS").unwrap_or_default()) {
                functions.XOpenIM = no_input_method;
            }

            Ok(functions)
        }
    }

    /// Answers as Xlib does where an input method cannot be opened.
    unsafe extern "C" fn no_input_method(
        _: *mut Display,
        _: XrmDatabase,
        _: *mut c_char,
        _: *mut c_char,
    ) -> XIM {
        ptr::null_mut()
    }

    /// Returns whether locale modifiers name the server of an input method: `@im=` and a name other
    /// than those that Xlib has for its own input method.
    fn names_a_server(modifiers: &str) -> bool {
        modifiers
            .split('@')
            .filter_map(|modifier| modifier.strip_prefix("im="))
            .any(|name| !matches!(name, "" | "none" | "local"))
    }

    #[cfg(test)]
    mod tests {
        use super::names_a_server;

        #[test]
        fn only_the_name_of_a_server_counts() {
            for modifiers in ["@im=ibus", "@im=fcitx", "@im=SCIM", "@im=none@im=uim"] {
                assert!(names_a_server(modifiers), "{modifiers}");
            }
            for modifiers in ["", "@im=", "@im=none", "@im=local", "im", "ibus"] {
                assert!(!names_a_server(modifiers), "{modifiers}");
            }
        }
    }
}

/// Xlib over XCB.
pub mod xlib_xcb {
    pub use x11::xlib_xcb::*;

    use crate::xlib::Display;

    library! { Xlib_xcb, "libX11-xcb.so.1" or "libX11-xcb.so", x11::xlib_xcb, pub fn open;
        XGetXCBConnection(*mut Display) -> *mut xcb_connection_t;
    }
}

/// The cursors of the pointer.
pub mod xcursor {
    use std::os::raw::{c_char, c_int, c_ulong};

    pub use x11::xcursor::*;

    use crate::xlib::Display;

    library! { Xcursor, "libXcursor.so.1" or "libXcursor.so", x11::xcursor, pub fn open;
        XcursorImageCreate(c_int, c_int) -> *mut XcursorImage;
        XcursorImageDestroy(*mut XcursorImage);
        XcursorImageLoadCursor(*mut Display, *const XcursorImage) -> c_ulong;
        XcursorLibraryLoadCursor(*mut Display, *const c_char) -> c_ulong;
    }
}

/// The input devices.
pub mod xinput2 {
    use std::os::raw::c_int;

    pub use x11::xinput2::*;

    use crate::xlib::Display;

    library! { XInput2, "libXi.so.6" or "libXi.so", x11::xinput2, pub fn open;
        XIFreeDeviceInfo(*mut XIDeviceInfo);
        XIQueryDevice(*mut Display, c_int, *mut c_int) -> *mut XIDeviceInfo;
    }
}
