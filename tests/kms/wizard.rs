//! A host is activated in the wizard's window, by an administrator who likes windows.

use kakunin::kms::Identity;

use crate::activation::Computer;
use crate::vendor::HostVendor;
use support::display::Display;
use support::window::Window;

#[tokio::test(flavor = "multi_thread")]
async fn a_host_is_activated_over_the_internet_in_a_window() {
    let vendor = HostVendor::start().await;
    let key = vendor.host_key(1).await;
    let computer = Computer::new();
    let display = Display::start();
    let mut program = vendor.host(&computer.data());
    let _command = program.arg("wizard");
    // The name of its product is in the title of every page.
    let window = Window::open(&display, program, "momiji-suite-2026");

    window.shows("Enter the KMS host key");
    window.write(&key.to_string().to_lowercase());
    window.press("Return");
    window.shows("How would you like to activate?");
    window.press("Return");
    window.shows("This computer is now a KMS host");
    let identity = Identity::open(&computer.data()).unwrap();
    let (_, claims) = identity.certificate().expect("a certificate");
    assert_eq!(claims.serial, key.serial());
    assert_eq!(vendor.used(&key).await, 1);
    window.closes_by("Return");
}
