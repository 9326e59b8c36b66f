//! QR codes (ISO/IEC 18004) for an address, to be scanned with the camera of a telephone.

use qrcodegen::{QrCode, QrCodeEcc};

/// Returns the modules of the QR code, row by row; true is dark. The quiet zone of 4 modules that
/// must surround the code is not included. Returns `None` if the address is too long for any QR
/// code.
pub(super) fn modules(address: &str) -> Option<Vec<Vec<bool>>> {
    // At this level a quarter of the code may be dirty or torn: it is also printed on the call
    // sheet.
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
        // A finder pattern has a dark outer ring, a light ring inside it, and a dark centre.
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
