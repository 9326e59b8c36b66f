//! Read the firmware's description of the computer, from the tables of the SMBIOS standard (DMTF
//! DSP0134).

use super::value::{hexadecimal, identifying, memory_band};

/// The data about the system in the tables.
#[derive(Default, PartialEq, Eq)]
pub(super) struct Firmware {
    /// The system's UUID, or otherwise the main board's serial number.
    pub(super) system: Option<String>,
    /// The band of the installed memory.
    pub(super) memory: Option<String>,
}

/// Reads the consecutive structures in `table`; reading stops at their end, or at the first
/// truncated or invalid structure.
pub(super) fn read(table: &[u8]) -> Firmware {
    let (mut uuid, mut board, mut mebibytes) = (None, None, 0_u64);

    for structure in Structures(table) {
        match structure.kind {
            SYSTEM => uuid = uuid.or_else(|| structure.uuid()),
            BOARD => board = board.or_else(|| structure.text(BOARD_SERIAL)),
            MEMORY_DEVICE => mebibytes = mebibytes.saturating_add(structure.memory_mebibytes()),
            END => break,
            _ => {}
        }
    }

    Firmware {
        system: uuid.or(board),
        memory: memory_band(mebibytes),
    }
}

// Structure types, and offsets of their fields, of DSP0134 chapter 7.
const SYSTEM: u8 = 1;
const SYSTEM_UUID: usize = 0x08;
const BOARD: u8 = 2;
const BOARD_SERIAL: usize = 0x07;
const MEMORY_DEVICE: u8 = 17;
const MEMORY_SIZE: usize = 0x0C;
const MEMORY_EXTENDED_SIZE: usize = 0x1C;
const END: u8 = 127;

struct Structure<'a> {
    kind: u8,
    fields: &'a [u8],
    texts: &'a [u8],
}

impl Structure<'_> {
    fn uuid(&self) -> Option<String> {
        let bytes = self.fields.get(SYSTEM_UUID..SYSTEM_UUID + 16)?;

        identifying(&hexadecimal(bytes))
    }

    /// Returns the text that a field refers to; texts count from 1, and 0 means that there is none.
    fn text(&self, field: usize) -> Option<String> {
        let index = usize::from(*self.fields.get(field)?).checked_sub(1)?;
        let text = self.texts.split(|byte| *byte == 0).nth(index)?;

        identifying(&String::from_utf8_lossy(text))
    }

    fn memory_mebibytes(&self) -> u64 {
        const UNKNOWN: u16 = 0xFFFF;
        const EXTENDED: u16 = 0x7FFF;
        const IN_KIBIBYTES: u16 = 0x8000;

        match self.number(MEMORY_SIZE) {
            None | Some(UNKNOWN) => 0,
            Some(EXTENDED) => {
                let low = self.number(MEMORY_EXTENDED_SIZE).unwrap_or(0);
                let high = self.number(MEMORY_EXTENDED_SIZE + 2).unwrap_or(0);

                u64::from(low) | u64::from(high & 0x7FFF) << 16
            }
            Some(size) if size & IN_KIBIBYTES != 0 => u64::from(size & !IN_KIBIBYTES) / 1024,
            Some(size) => u64::from(size),
        }
    }

    fn number(&self, field: usize) -> Option<u16> {
        let bytes = self.fields.get(field..field + 2)?;

        Some(u16::from_le_bytes([bytes[0], bytes[1]]))
    }
}

/// The consecutive structures of a table.
struct Structures<'a>(&'a [u8]);

impl<'a> Iterator for Structures<'a> {
    type Item = Structure<'a>;

    fn next(&mut self) -> Option<Structure<'a>> {
        let (kind, length) = (*self.0.first()?, usize::from(*self.0.get(1)?));
        let fields = self.0.get(..length)?;
        let after = &self.0[length..];
        let end = after.windows(2).position(|pair| pair == [0, 0])?;
        self.0 = &after[end + 2..];

        Some(Structure {
            kind,
            fields,
            texts: &after[..end],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn structure(kind: u8, fields: &[u8], texts: &[&str]) -> Vec<u8> {
        let length = u8::try_from(fields.len() + 4).unwrap();
        let mut bytes = vec![kind, length, 0, 0];
        bytes.extend_from_slice(fields);
        for text in texts {
            bytes.extend_from_slice(text.as_bytes());
            bytes.push(0);
        }
        if texts.is_empty() {
            bytes.push(0);
        }
        bytes.push(0);

        bytes
    }

    fn system(uuid: [u8; 16]) -> Vec<u8> {
        structure(SYSTEM, &[&[1, 0, 0, 0][..], &uuid, &[6]].concat(), &["Momiji"])
    }

    fn memory(size: u16) -> Vec<u8> {
        let mut fields = [0; 0x1C];
        fields[MEMORY_SIZE - 4..MEMORY_SIZE - 2].copy_from_slice(&size.to_le_bytes());
        fields[MEMORY_EXTENDED_SIZE - 4..MEMORY_EXTENDED_SIZE]
            .copy_from_slice(&0x0001_0000_u32.to_le_bytes());

        structure(MEMORY_DEVICE, &fields, &["DIMM 0"])
    }

    fn board(serial: &str) -> Vec<u8> {
        structure(BOARD, &[1, 2, 0, 3], &["Maker", "Board", serial])
    }

    #[test]
    fn the_system_is_known_by_its_uuid() {
        let table = [
            structure(0, &[1, 2], &["1.0"]),
            board("B-77"),
            system([0xA5, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]),
        ]
        .concat();

        assert_eq!(
            read(&table).system.as_deref(),
            Some("a50102030405060708090a0b0c0d0e0f")
        );
    }

    #[test]
    fn an_empty_uuid_gives_way_to_the_boards_serial_number() {
        assert_eq!(
            read(&[system([0; 16]), board("B-77")].concat()).system.as_deref(),
            Some("B-77")
        );
        assert_eq!(
            read(&[system([0xFF; 16]), board("Default string")].concat()).system,
            None
        );
    }

    #[test]
    fn memory_is_added_up_over_its_modules() {
        let band =
            |sizes: &[u16]| read(&sizes.iter().flat_map(|size| memory(*size)).collect::<Vec<_>>()).memory;

        assert_eq!(band(&[8192, 8192, 0, 0xFFFF]).as_deref(), Some("16384"));
        assert_eq!(band(&[0x7FFF]).as_deref(), Some("65536"));
        assert_eq!(band(&[0x8000 | 0x4000]).as_deref(), Some("16"));
        assert_eq!(band(&[]), None);
    }

    #[test]
    fn what_follows_the_end_of_the_table_is_not_read() {
        let table = [
            memory(8192),
            structure(END, &[], &[]),
            memory(8192),
            system([7; 16]),
        ]
        .concat();

        assert!(read(&table) == read(&memory(8192)));
    }

    #[test]
    fn a_table_cut_anywhere_is_read_as_far_as_it_goes() {
        let table = [system([7; 16]), board("B-77"), memory(4096)].concat();
        let whole = read(&table);

        for end in 0..table.len() {
            let part = read(&table[..end]);
            assert!(part.memory.is_none() || part.memory == whole.memory);
        }
    }
}
