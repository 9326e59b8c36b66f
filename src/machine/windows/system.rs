//! Ask Windows itself.

use std::collections::BTreeMap;

use winreg::RegKey;
use winreg::enums::{HKEY_LOCAL_MACHINE, KEY_READ, KEY_WOW64_64KEY};

use super::source::{Source, Value};

/// The computer on which this program runs.
pub(super) struct ThisComputer {
    /// The address that each adapter uses now, by the adapter's name in upper case.
    addresses: BTreeMap<String, [u8; 6]>,
}

impl ThisComputer {
    pub(super) fn new() -> Self {
        let addresses = ipconfig::get_adapters()
            .unwrap_or_default()
            .into_iter()
            .filter_map(|adapter| {
                let address = adapter.physical_address()?.try_into().ok()?;

                Some((adapter.adapter_name().to_ascii_uppercase(), address))
            })
            .collect();

        Self { addresses }
    }
}

impl Source for ThisComputer {
    fn value(&self, path: &str, name: &str) -> Option<Value> {
        let value = key(path)?.get_raw_value(name).ok()?;

        Value::decode(value.vtype as u32, &value.bytes)
    }

    fn keys(&self, path: &str) -> Vec<String> {
        // A key that is removed meanwhile would answer with errors for ever.
        key(path)
            .map(|key| key.enum_keys().map_while(Result::ok).collect())
            .unwrap_or_default()
    }

    fn address(&self, adapter: &str) -> Option<[u8; 6]> {
        self.addresses.get(&adapter.to_ascii_uppercase()).copied()
    }
}

/// Opens a key in the 64-bit view, so that 32-bit products on the same computer see the same parts.
fn key(path: &str) -> Option<RegKey> {
    RegKey::predef(HKEY_LOCAL_MACHINE)
        .open_subkey_with_flags(path, KEY_READ | KEY_WOW64_64KEY)
        .ok()
}
