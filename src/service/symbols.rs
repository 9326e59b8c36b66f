//! Draws names and secrets in Crockford's base 32, the symbols of product keys.

use zeroize::Zeroizing;

/// The digits and the capital letters without I, L, O and U.
pub(super) const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Draws this many random symbols, of 5 bits each.
pub(super) fn draw(count: usize) -> Result<Zeroizing<String>, getrandom::Error> {
    let mut random = Zeroizing::new(vec![0_u8; count]);
    getrandom::fill(&mut random)?;
    let mut symbols = Zeroizing::new(String::with_capacity(count));
    // 256 is a multiple of 32, so all symbols are equally likely.
    symbols.extend(
        random
            .iter()
            .map(|byte| char::from(ALPHABET[usize::from(byte % 32)])),
    );

    Ok(symbols)
}
