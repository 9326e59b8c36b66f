use super::*;

/// The prime of the field, and the number of points on the curve (EIP-196).
const PRIME: &str = "30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47";

fn secret() -> ConfirmationSecret {
    ConfirmationSecret::from_seed(&[7; 64]).unwrap()
}

fn bytes(hex: &str) -> [u8; 32] {
    std::array::from_fn(|at| u8::from_str_radix(&hex[at * 2..at * 2 + 2], 16).unwrap())
}

#[test]
fn a_signature_is_verified_with_the_public_key_alone() {
    let key: ConfirmationKey = secret().public().to_string().parse().unwrap();
    let signature = secret().sign(b"message");

    assert!(key.has_signed(b"message", &signature));
    assert!(!key.has_signed(b"massage", &signature));
    let other = ConfirmationSecret::from_seed(&[8; 64]).unwrap();
    assert!(!other.public().has_signed(b"message", &signature));
    assert!(!key.has_signed(b"message", &other.sign(b"message")));
}

#[test]
fn there_is_one_signature_of_a_message_and_one_form_of_it() {
    let key = secret().public();
    let signature = secret().sign(b"message").to_bytes();
    assert_eq!(signature, secret().sign(b"message").to_bytes());

    for bit in 0..256 {
        let mut wrong = signature;
        wrong[bit / 8] ^= 0x80 >> (bit % 8);
        assert!(
            !key.has_signed(b"message", &Signature::from_bytes(wrong)),
            "bit {bit}"
        );
    }
}

#[test]
fn a_number_that_is_no_x_of_the_curve_is_no_signature() {
    let key = secret().public();
    let refused = |bytes| {
        let signature = Signature::from_bytes(bytes);
        assert!(signature.decompress().is_none());
        assert!(!key.has_signed(b"message", &signature));
    };
    let prime = bytes(PRIME);

    // 0 is not an x: 3 is not a square. Neither is 4.
    refused([0; 32]);
    let mut four = [0; 32];
    four[31] = 4;
    refused(four);
    // The prime plus one would be equivalent to 1, and 1 is an x.
    let mut one = [0; 32];
    one[31] = 1;
    assert!(Signature::from_bytes(one).decompress().is_some());
    let mut above = prime;
    above[31] += 1;
    refused(above);
    refused(prime);
    refused([0x3F; 32]);
    refused([0xFF; 32]);
}

#[test]
fn a_public_key_is_a_point_of_the_right_group_in_its_one_form() {
    let text = secret().public().to_string();
    assert_eq!(text.len(), 86);
    assert!(text.parse::<ConfirmationKey>().is_ok());

    let raw = URL_SAFE_NO_PAD.decode(&text).unwrap();
    let read = |raw: &[u8]| URL_SAFE_NO_PAD.encode(raw).parse::<ConfirmationKey>();
    for wrong in [&raw[1..], &[0; 64], &[0xFF; 64], &[]] {
        assert_eq!(read(wrong), Err(NotAKey));
    }
    // The point at infinity, with which every signature would be valid.
    let mut infinity = [0; 64];
    infinity[63] = 0x40;
    assert_eq!(read(&infinity), Err(NotAKey));
    // Nearly every x of the twist belongs to points of other orders.
    let mut found = 0;
    for number in 1..40_u8 {
        let mut bytes = [0; 64];
        bytes[0] = number;
        let on_curve = G2Affine::deserialize_compressed_unchecked(&bytes[..]).is_ok();
        found += u32::from(on_curve);
        assert_eq!(read(&bytes), Err(NotAKey), "{number}");
    }
    assert!(found > 5, "some of them are on the curve");
}

#[test]
fn neither_a_secret_nor_a_seed_is_shown() {
    assert_eq!(format!("{:?}", secret()), "ConfirmationSecret(…)");
}
