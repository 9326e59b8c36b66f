//! What the parts are read from: the registry, and the addresses of the network adapters.

/// A computer that is asked for its registry below `HKEY_LOCAL_MACHINE` and for its adapters.
///
/// Nothing here fails: what is not there, may not be read or has an unexpected type is unknown.
pub(super) trait Source {
    /// Returns a value of a key.
    fn value(&self, path: &str, name: &str) -> Option<Value>;

    /// Returns the names of the keys directly below a key.
    fn keys(&self, path: &str) -> Vec<String>;

    /// Returns the address that the adapter with this `NetCfgInstanceId` uses now.
    fn address(&self, adapter: &str) -> Option<[u8; 6]>;

    fn text(&self, path: &str, name: &str) -> Option<String> {
        match self.value(path, name)? {
            Value::Text(text) => Some(text),
            Value::Number(_) | Value::Bytes(_) => None,
        }
    }

    fn number(&self, path: &str, name: &str) -> Option<u32> {
        match self.value(path, name)? {
            Value::Number(number) => Some(number),
            Value::Text(_) | Value::Bytes(_) => None,
        }
    }
}

/// A value of the registry, of one of the types that the parts have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    Text(String),
    Number(u32),
    Bytes(Vec<u8>),
}

impl Value {
    /// Decodes a stored value; one of another type, or with a text that nobody reads, is unknown.
    ///
    /// The registry promises nothing: a text may lack its end, have an odd length or half a
    /// character.
    pub(super) fn decode(kind: u32, bytes: &[u8]) -> Option<Self> {
        // The types `REG_SZ`, `REG_EXPAND_SZ`, `REG_BINARY` and `REG_DWORD` of `winnt.h`.
        match kind {
            1 | 2 => {
                /// Longer than any name, identity or serial number.
                const LONGEST: usize = 2048;

                let units = bytes
                    .chunks_exact(2)
                    .map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
                let text: Vec<_> = units.take_while(|unit| *unit != 0).take(LONGEST + 1).collect();

                (text.len() <= LONGEST).then(|| Self::Text(String::from_utf16_lossy(&text)))
            }
            3 => Some(Self::Bytes(bytes.to_owned())),
            4 => Some(Self::Number(u32::from_le_bytes(bytes.try_into().ok()?))),
            _ => None,
        }
    }
}
