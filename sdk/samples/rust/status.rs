//! Asks whether a product is activated, in Rust: `status VENDOR-KEY [PRODUCT]`

use std::env;
use std::io::{self, Write as _};
use std::process::ExitCode;

use kakunin_sdk::{KakuninStatus, status};

fn main() -> io::Result<ExitCode> {
    let mut arguments = env::args().skip(1);
    let vendor_key = arguments.next().unwrap_or_default(); // In a product: a literal, the line of vendor.pub.
    let product = arguments.next();

    let (activated, answer) = match status(product.as_deref(), &vendor_key) {
        Ok((status, json)) => (status == KakuninStatus::Activated, json),
        Err(error) => (false, format!("{error:?}")),
    };

    let words = if activated { "activated" } else { "not activated" };
    writeln!(io::stdout(), "{words}: {answer}")?;
    Ok(if activated {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
