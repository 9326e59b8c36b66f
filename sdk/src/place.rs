//! Finds the file that this library was loaded from.

use std::path::PathBuf;

/// Something in this library, whose address the system knows.
static HERE: u8 = 0;

/// Returns the path of the shared library. For a library that was linked into its program statically,
/// it is the path of the program; none if the system does not tell.
#[cfg(unix)]
pub(crate) fn of_library() -> Option<PathBuf> {
    #[cfg(target_os = "linux")]
    let ways = [mapped, loaded];
    #[cfg(not(target_os = "linux"))]
    let ways = [loaded];

    // A link leads to where the library is installed.
    ways.into_iter()
        .find_map(|path| std::fs::canonicalize(path()?).ok())
}

/// Returns the path of the file that the kernel has mapped here (proc(5)).
#[cfg(target_os = "linux")]
fn mapped() -> Option<PathBuf> {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    let here = (&raw const HERE).addr();
    let maps = std::fs::read("/proc/self/maps").ok()?;
    let holds = |line: &[u8]| {
        let range = line.split(|byte| *byte == b' ').next()?;
        let (from, to) = str::from_utf8(range).ok()?.split_once('-')?;
        let [from, to] = [from, to].map(|address| usize::from_str_radix(address, 16));

        (from.ok()?..to.ok()?).contains(&here).then_some(())
    };
    let line = maps
        .split(|byte| *byte == b'\n')
        .find(|line| holds(line).is_some())?;
    let path = &line[line.iter().position(|byte| *byte == b'/')?..];
    // An upgrade replaces the file of a library that is in use: what has its name now is the next one.
    let path = path.strip_suffix(b" (deleted)").unwrap_or(path);

    Some(OsStr::from_bytes(path).into())
}

/// Returns the path under which the library was loaded, if it leads to the same file from any folder.
#[cfg(unix)]
fn loaded() -> Option<PathBuf> {
    use std::ffi::{CStr, OsStr};
    use std::mem::MaybeUninit;
    use std::os::unix::ffi::OsStrExt as _;

    let mut info = MaybeUninit::<libc::Dl_info>::uninit();
    // SAFETY: `dladdr` takes any address, and writes the whole structure unless it returns 0.
    let found = unsafe { libc::dladdr((&raw const HERE).cast(), info.as_mut_ptr()) };
    if found == 0 {
        return None;
    }
    // SAFETY: It was written, as `dladdr` did not return 0.
    let info = unsafe { info.assume_init() };
    if info.dli_fname.is_null() {
        return None;
    }
    // SAFETY: `dladdr` returns a text that ends with a NUL and belongs to the loaded library. This
    // library cannot be unloaded while its own function runs.
    let name = unsafe { CStr::from_ptr(info.dli_fname) };
    let path = PathBuf::from(OsStr::from_bytes(name.to_bytes()));

    // A library is told under the name by which it was loaded, and a program under that by which it was
    // started. If that is no whole path, it may be another file by now: the current folder counts for
    // nothing.
    path.is_absolute().then_some(path)
}

/// Returns the path of the shared library, as above.
#[cfg(windows)]
pub(crate) fn of_library() -> Option<PathBuf> {
    use std::ffi::OsString;
    use std::os::windows::ffi::OsStringExt as _;
    use std::ptr;

    use windows_sys::Win32::System::LibraryLoader::{
        GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS, GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT,
        GetModuleFileNameW, GetModuleHandleExW,
    };

    /// The longest path that Windows knows, in UTF-16.
    const LONGEST: usize = 32_768;

    let flags = GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT;
    let mut module = ptr::null_mut();
    // SAFETY: With this flag the second argument is any address in a module. The handle is written
    // unless 0 is returned; it is not counted, and this library cannot be unloaded while its own
    // function runs.
    let found = unsafe { GetModuleHandleExW(flags, (&raw const HERE).cast(), &raw mut module) };
    if found == 0 {
        return None;
    }
    let mut path = vec![0; LONGEST];
    let room = u32::try_from(path.len()).ok()?;
    // SAFETY: The module is valid, as above, and the buffer has room for as many units as are told.
    let length = unsafe { GetModuleFileNameW(module, path.as_mut_ptr(), room) };
    let length = usize::try_from(length).ok()?;
    // A path that does not fit is cut off, and then as long as the buffer.
    let path = path.get(..length).filter(|_| (1..LONGEST).contains(&length))?;

    Some(OsString::from_wide(path).into())
}
