use super::*;

/// Returns a text with a stroke for each break.
fn parted(text: &str) -> String {
    let mut parted = String::new();
    let mut begun = 0;
    for end in Words::new().ends(text) {
        parted.push_str(&text[begun..end]);
        parted.push('|');
        begun = end;
    }
    parted.push_str(&text[begun..]);

    parted
}

fn check(sentences: &[&str]) {
    for expected in sentences {
        assert_eq!(parted(&expected.replace('|', "")), *expected);
    }
}

#[test]
fn thai_is_parted_between_words() {
    check(&[
        "กรุณา|ป้อนรหัส|ผลิตภัณฑ์|ของ|คุณ",
        "ผลิตภัณฑ์|นี้|เปิดใช้งาน|แล้ว|บน|คอมพิวเตอร์|เครื่อง|นี้",
        "ไม่|สามารถ|เชื่อมต่อ|กับ|บริการ|เปิดใช้งาน|ได้ โปรด|ตรวจสอบ|การ|เชื่อมต่อ|อินเทอร์เน็ต",
        "โปรด|โทรศัพท์|หา|ฝ่าย|ช่วยเหลือ|และ|อ่าน|รหัส|การ|ติดตั้ง|ให้|เจ้าหน้าที่|ฟัง",
        "เจ้าหน้าที่|จะ|บอก|รหัส|ยืนยัน|แก่|คุณ|ทีละ|กลุ่ม",
        "ใบอนุญาต|จะ|หมดอายุ|ใน|อีก ๓๐ วัน",
        "รหัส|นี้|ถูก|ใช้|กับ|คอมพิวเตอร์|เครื่อง|อื่น ๆ ครบ|จำนวน|แล้ว",
        "ตรวจสอบ|ตัวเลข|แต่ละ|กลุ่ม|ช้าๆ|แล้ว|ลอง|อีก|ครั้ง",
        "บันทึก|คำขอ|ลง|ในไฟล์|แล้ว|นำ|ไป|ยัง|คอมพิวเตอร์|ที่|ต่อ|อินเทอร์เน็ต",
        "นาฬิกา|ของ|คอมพิวเตอร์|เครื่อง|นี้|ไม่|ถูกต้อง",
        "เลือก|ประเทศ|หรือ|ภูมิภาค|ที่|คุณ|โทรศัพท์|จาก",
        "ผู้ดูแล|ระบบ|ของ|องค์กร|ได้|ปิด|การ|เปิดใช้งาน|ด้วย|ตนเอง",
        "ติดต่อ|ผู้ขาย|ที่|กรุงเทพฯ|หรือ|ส่ง|อีเมล|ถึงsupport@example.comได้|ทันที",
        "โปรด|ป้อน|รหัส|ผลิตภัณฑ์",
    ]);
}

#[test]
fn lao_khmer_and_burmese_are_parted() {
    check(&[
        "ກະລຸນາ|ປ້ອນ|ລະຫັດ|ຜະລິດຕະພັນ|ຂອງ|ທ່ານ",
        "សូម|បញ្ចូល|លេខ|កូដ|ផលិតផល|របស់|អ្នក",
        "ထုတ်ကုန်|သော့|ကို|ထည့်သွင်း|ပါ",
    ]);
}

#[test]
fn what_needs_no_dictionary_is_not_parted() {
    check(&[
        "Enter the product key, then press Next.",
        "プロダクト キーを入力してください。",
        "Введите ключ продукта",
        "رمز المنتج",
        "",
    ]);
}

#[test]
fn nothing_is_parted_at_signs_digits_or_latin_letters() {
    check(&[
        "รหัส(ผลิตภัณฑ์)",
        "“รหัส”",
        "ภาษาHTMLไทย",
        "อีก30วัน",
        "พ.ศ.2569",
        "รหัส\u{2060}ผลิตภัณฑ์",
    ]);
}

#[test]
fn addresses_stay_whole() {
    check(&[
        "https://ตัวอย่าง.ไทย/เปิดใช้งานผลิตภัณฑ์",
        "www.ตัวอย่าง.ไทย",
        "สมชาย@ตัวอย่าง.ไทย",
        "ดู|ที่ https://example.com/รหัสผลิตภัณฑ์ แล้ว|ลอง|อีก|ครั้ง",
        "อ่าน|รหัสhttps://example.com/รหัสผลิตภัณฑ์",
        "help@example.ไทยรหัสผลิตภัณฑ์",
    ]);
}

#[test]
fn no_line_begins_or_ends_with_half_a_syllable() {
    let words = Words::new();
    let letters = ["ก", "เ", "ไ", "า", "ำ", "ะ", "ิ", "้", "ๆ", "ฯ", "ร", "น"];
    let mut text = String::new();
    // Three letters in every order, which no dictionary has.
    for number in 0..letters.len().pow(3) {
        for place in 0..3 {
            text.push_str(letters[number / letters.len().pow(place) % letters.len()]);
        }
    }
    let ends = words.ends(&text);

    assert!(!ends.is_empty());
    for end in ends {
        assert!(
            !text[end..].starts_with(['า', 'ำ', 'ะ', 'ิ', '้', 'ๆ', 'ฯ']),
            "{end}"
        );
        assert!(!text[..end].ends_with(['เ', 'ไ']), "{end}");
    }
}
