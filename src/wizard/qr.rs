//! Write an address as a code that a telephone with a camera reads (QR code, ISO/IEC 18004).

use qrcodegen::{QrCode, QrCodeEcc};

/// The modules of the code, row by row, without the quiet zone of 4 modules that belongs around it; true is dark. None if
/// the address is too long for any code.
pub(super) fn modules(address: &str) -> Option<Vec<Vec<bool>>> {
    // A quarter of it may be dirty or torn: it is printed on the call sheet as well.
    let code = QrCode::encode_text(address, QrCodeEcc::Quartile).ok()?;
    let side = 0..code.size();

    Some(
        side.clone()
            .map(|y| side.clone().map(|x| code.get_module(x, y)).collect())
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::modules;

    #[test]
    fn a_code_has_its_three_finders() {
        let address =
            "https://activation.momiji.example/activate?i=055779646106660328652181104007084578160066950379";
        let code = modules(address).unwrap();
        let side = code.len();
        assert!(code.iter().all(|row| row.len() == side));
        assert_eq!((side - 17) % 4, 0);
        // A finder is dark around, light inside that, dark in the middle.
        let finder = |top: usize, left: usize| {
            (0..7).all(|y| {
                (0..7).all(|x| {
                    let ring = x.min(y).min(6 - x).min(6 - y);
                    code[top + y][left + x] == (ring != 1)
                })
            })
        };
        assert!(finder(0, 0) && finder(0, side - 7) && finder(side - 7, 0));
        assert!(!finder(side - 7, side - 7));
    }

    #[test]
    fn an_endless_address_has_no_code() {
        assert_eq!(modules(&"x".repeat(5000)), None);
    }
}
