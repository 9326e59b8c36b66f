//! Read a recorded Windows computer, for tests.
//!
//! A recording has the form that `reg export` writes, in UTF-8. Besides, a comment
//! `; address {ADAPTER} = 00-1A-2B-3C-4D-5E` says what the list of adapters shows.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::source::{Source, Value};

/// Keys and names are in upper case: the registry does not distinguish.
#[derive(Clone, Default)]
pub(super) struct Recording {
    keys: BTreeMap<String, (String, BTreeMap<String, Value>)>,
    addresses: BTreeMap<String, [u8; 6]>,
}

impl Recording {
    /// Reads `tests/data/machines/windows-NAME.reg`.
    pub(super) fn open(name: &str) -> Self {
        let mut recording = Self::default();
        recording.add(name);

        recording
    }

    /// Reads another recording on top, to simulate plugging in a device.
    pub(super) fn add(&mut self, name: &str) {
        let file =
            Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/data/machines/windows-{name}.reg"));
        let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let text = text.replace("\r\n", "\n").replace("\\\n", "");
        let mut key = "";
        for line in text.lines().skip(1) {
            if let Some(path) = line.strip_prefix(r"[HKEY_LOCAL_MACHINE\") {
                key = path.strip_suffix(']').unwrap();
            } else if let Some(line) = line.strip_prefix("; address ") {
                let (adapter, address) = line.split_once(" = ").unwrap();
                self.set_address(adapter, Some(address));
            } else if let Some((name, data)) = line.strip_prefix('"').and_then(|line| line.split_once("\"="))
            {
                self.set(key, &unescaped(name), value(data));
            }
        }
    }

    pub(super) fn set(&mut self, path: &str, name: &str, value: Option<Value>) {
        // Each key above exists as well.
        let ends = path.match_indices('\\').map(|(end, _)| end).chain([path.len()]);
        for path in ends.map(|end| &path[..end]) {
            self.keys
                .entry(path.to_uppercase())
                .or_insert_with(|| (path.to_owned(), BTreeMap::new()));
        }
        let (_, values) = self.keys.get_mut(&path.to_uppercase()).unwrap();
        values.remove(&name.to_uppercase());
        values.extend(value.map(|value| (name.to_uppercase(), value)));
    }

    pub(super) fn set_text(&mut self, path: &str, name: &str, text: &str) {
        self.set(path, name, Some(Value::Text(text.to_owned())));
    }

    pub(super) fn set_address(&mut self, adapter: &str, address: Option<&str>) {
        self.addresses.remove(adapter);
        if let Some(address) = address {
            let bytes: Vec<_> = address.split('-').map(byte).collect();
            self.addresses
                .insert(adapter.to_owned(), bytes.try_into().unwrap());
        }
    }

    /// Returns every value: its key, its name, and itself.
    pub(super) fn values(&self) -> impl Iterator<Item = (&str, &str, &Value)> {
        self.keys.values().flat_map(|(path, values)| {
            values
                .iter()
                .map(|(name, value)| (path.as_str(), name.as_str(), value))
        })
    }
}

fn value(data: &str) -> Option<Value> {
    let bytes = |data: &str| data.split(',').map(|text| byte(text.trim())).collect::<Vec<_>>();

    if let Some(text) = data.strip_prefix('"') {
        Some(Value::Text(unescaped(text.strip_suffix('"').unwrap())))
    } else if let Some(number) = data.strip_prefix("dword:") {
        Some(Value::Number(u32::from_str_radix(number, 16).unwrap()))
    } else if let Some(data) = data.strip_prefix("hex:") {
        Some(Value::Bytes(bytes(data)))
    } else {
        let (kind, data) = data.strip_prefix("hex(").unwrap().split_once("):").unwrap();

        Value::decode(u32::from_str_radix(kind, 16).unwrap(), &bytes(data))
    }
}

fn byte(text: &str) -> u8 {
    u8::from_str_radix(text, 16).unwrap()
}

fn unescaped(text: &str) -> String {
    text.replace(r#"\""#, "\"").replace(r"\\", r"\")
}

impl Source for Recording {
    fn value(&self, path: &str, name: &str) -> Option<Value> {
        let (_, values) = self.keys.get(&path.to_uppercase())?;

        values.get(&name.to_uppercase()).cloned()
    }

    fn keys(&self, path: &str) -> Vec<String> {
        let path = format!("{}\\", path.to_uppercase());

        self.keys
            .iter()
            .filter(|(key, _)| key.strip_prefix(&path).is_some_and(|name| !name.contains('\\')))
            .map(|(_, (key, _))| key[path.len()..].to_owned())
            .collect()
    }

    fn address(&self, adapter: &str) -> Option<[u8; 6]> {
        self.addresses.get(adapter).copied()
    }
}
