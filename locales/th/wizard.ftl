# Words of the wizard's pages. Terms as in glossary.md.

## Dates, times and lists

date = { $day } { $month ->
    [1] มกราคม
    [2] กุมภาพันธ์
    [3] มีนาคม
    [4] เมษายน
    [5] พฤษภาคม
    [6] มิถุนายน
    [7] กรกฎาคม
    [8] สิงหาคม
    [9] กันยายน
    [10] ตุลาคม
    [11] พฤศจิกายน
   *[12] ธันวาคม
} ค.ศ. { $year }
time = { $hour }:{ $minute }
moment = { $date } เวลา { $time }
span = { $unit ->
    [days] { $amount } วัน
    [hours] { $amount } ชั่วโมง
   *[minutes] { $amount } นาที
}
list-separator = { ", " }
weekday-monday = จ.
weekday-tuesday = อ.
weekday-wednesday = พ.
weekday-thursday = พฤ.
weekday-friday = ศ.
weekday-saturday = ส.
weekday-sunday = อา.

## On every page

window-title = { $title } – { $product }
steps = ขั้นตอน​ที่ { $at } จาก { $of }
alert = { $product } — ยัง​ไม่​ได้​เปิดใช้งาน
status-activated = เปิดใช้งาน​แล้ว
status-grace = ยัง​ไม่​ได้​เปิดใช้งาน
status-notice = ต้อง​ดำเนิน​การ
nothing-is-lost = ไม่มี​สิ่ง​ใด​สูญหาย { $product } ยังคง​ทำงาน​ตาม​ปกติ​ระหว่าง​ที่​คุณ​แก้​ปัญหา​นี้
nothing-is-lost-host = ไม่มี​สิ่ง​ใด​เปลี่ยนแปลง​ใน​คอมพิวเตอร์​เครื่อง​นี้ และ​ไม่​เสีย​การ​เปิดใช้งาน​ไป
everything-still-works = { $product }: ทุก​อย่าง​ยังคง​ทำงาน​เหมือน​เดิม
remark = { $what } { $next }
remark-key-2 = ตรวจ​ดู​อักขระ​ตัว​ที่ { $position } ของ​กลุ่ม​ที่ { $group } อีก​ครั้ง
remark-key-2-look-alike = อักขระ​ตัว​ที่ { $position } ของ​กลุ่ม​ที่ { $group } เป็น{ $script ->
        [greek] อักษร​กรีก
       *[cyrillic] อักษร​ซีริลลิก
    }ที่​รูปร่าง​เหมือน { $symbol } พิมพ์​อักขระ​ตัว​นี้​ใหม่
remark-key-6-host = คีย์​นี้​สำหรับ​คอมพิวเตอร์​ที่​ใช้​ผลิตภัณฑ์ ส่วน​โฮสต์ KMS ใช้คีย์​โฮสต์ KMS ซึ่ง​ผู้​ผลิต​มอบ​ให้​องค์กร​ของ​คุณ
remark-cid-1 = { $count ->
    [1] ขอ​ให้​อ่าน​กลุ่ม { $groups } อีก​ครั้ง
   *[other] ขอ​ให้​อ่าน​กลุ่ม​เหล่า​นี้​อีก​ครั้ง: { $groups }
}
groups-exchanged = กลุ่ม { $one } กับ​กลุ่ม { $other } สลับ​กัน

## Buttons and links. “key” is the letter that presses the button together with Alt.

button-next = ถัด​ไป
    .key = N
button-back = ย้อน​กลับ
    .key = B
button-cancel = ยกเลิก
    .key = C
button-close = ปิด
    .key = L
button-later = ภาย​หลัง
    .key = L
button-finish = เสร็จ​สิ้น
    .key = F
button-activate = เปิดใช้งาน
    .key = A
button-retry = ลอง​อีก​ครั้ง
    .key = T
button-check-again = ตรวจสอบ​อีก​ครั้ง
    .key = A
button-enter-key = ใส่คีย์​ผลิตภัณฑ์
    .key = E
button-change-key = เปลี่ยนคีย์​ผลิตภัณฑ์
    .key = K
button-details = ราย​ละเอียด
    .key = D
button-copy = คัด​ลอก
    .key = C
button-clear = ล้าง​ทั้งหมด
    .key = L
button-exchange = สลับ​กลุ่ม
    .key = W
button-use-telephone = เปิดใช้งาน​ทางโทรศัพท์
    .key = P
button-use-internet = เปิดใช้งาน​ทาง​อินเทอร์เน็ต
    .key = I
button-seller = ติดต่อ​ผู้​ขาย
    .key = S
button-support = ติดต่อ​ผู้​ผลิต
    .key = V
button-use-file = เปิดใช้งาน​ด้วยไฟล์
    .key = F
button-save-request = บันทึกไฟล์​คำขอ
    .key = S
button-open-response = เปิดไฟล์​ตอบกลับ
    .key = O
button-browse-request = เลือก​โฟลเดอร์…
button-browse-response = เลือกไฟล์…
button-change-line = เปลี่ยน
    .key = N
button-qr = คิว​อาร์​โค้ด
    .key = Q
button-sheet = เอกสาร​สำหรับ​โทร
    .key = H
button-key-advice = เกี่ยว​กับ​คีย์​ผลิตภัณฑ์
    .key = U
button-release = ปลด
    .key = R
button-open-privacy = เปิด​ใน​เบราว์เซอร์
    .key = O
link-privacy = คำ​ชี้แจง​ความ​เป็น​ส่วน​ตัว
link-details = ราย​ละเอียด
link-copy = คัด​ลอก
link-copy-details = คัด​ลอก​ราย​ละเอียด
copied = คัด​ลอก​แล้ว
link-help = ความ​ช่วยเหลือ​เรื่อง { $code }
link-show = แสดง
link-release = ปลด​การ​เปิดใช้งาน​นี้
link-regional-numbers = หมายเลข​โทรศัพท์​ของ​ทุก​ภูมิภาค

## Account page

overview-title = การ​เปิดใช้งาน
overview-lead = { $product } ใน​คอมพิวเตอร์​เครื่อง​นี้
overview-lead-all-users = { $product } สำหรับ​ผู้​ใช้​ทุกคน​ของ​คอมพิวเตอร์​เครื่อง​นี้
overview-activated = เปิดใช้งาน​เรียบร้อย​แล้ว
overview-activated-for-good = { $method } เมื่อ { $date } · ไม่​ต้อง​ต่อ​อายุ
overview-activated-on = { $method } เมื่อ { $date }
overview-activated-term = { $method } เมื่อ { $date } · เปิดใช้งาน​อีก​ครั้ง​ภายใน { $renewal }
overview-activated-until = { $method } เมื่อ { $date } · ต่อ​อายุ​โดย​อัตโนมัติ ใช้ได้​ถึง { $renewal }
overview-provisional = เปิดใช้งาน​ชั่วคราว​แล้ว
overview-provisional-text = ใช้ได้​ถึง { $end } ก่อน​ถึง​เวลา​นั้น ขอ ID การ​ยืนยัน​แบบ​ถาวร​จาก​ศูนย์​เปิดใช้งาน หรือ​เปิดใช้งาน​ทาง​อินเทอร์เน็ต
overview-not-activated = ยัง​ไม่​ได้​เปิดใช้งาน
overview-not-activated-text = { $product }: ติด​ตั้งคีย์​ผลิตภัณฑ์​แล้ว เปิดใช้งาน​ภายใน​วัน​ที่ { $date } หาก​เปิดใช้งาน​ทาง​อินเทอร์เน็ต จะ​ใช้​เวลา​ประมาณ​หนึ่ง​นาที
overview-no-key = ยัง​ไม่มีคีย์​ผลิตภัณฑ์
overview-no-key-text = { $product }: เมื่อ​ต้องการ​เปิดใช้งาน ให้​ใส่คีย์​ผลิตภัณฑ์​ของ​องค์กร​ของ​คุณ
overview-kms-waiting = กำลัง​รอ​โฮสต์ KMS ของ​องค์กร
overview-kms-waiting-text = { $product } จะ​เปิดใช้งาน​เอง คุณ​ไม่​ต้อง​ทำ​อะไร
overview-lead-host = คอมพิวเตอร์​เครื่อง​นี้​ใน​ฐานะ​โฮสต์ KMS ซึ่ง​เปิดใช้งาน​ให้​เครื่อง​อื่น​ใน​องค์กร​ของ​คุณ
overview-host = คอมพิวเตอร์​เครื่อง​นี้​เป็น​โฮสต์ KMS
overview-host-text = เปิดใช้งาน​ให้​ผลิตภัณฑ์​ต่อ​ไป​นี้: { $products }
overview-no-host = ยัง​ไม่​เป็น​โฮสต์ KMS
overview-no-host-text = ติด​ตั้งคีย์​โฮสต์ KMS แล้ว เมื่อ​เปิดใช้งาน​คีย์​นี้ คอมพิวเตอร์​เครื่อง​นี้​จะ​เปิดใช้งาน​ให้​เครื่อง​อื่น​ได้
overview-no-host-key-text = เมื่อ​ใส่คีย์​โฮสต์ KMS ของ​องค์กร​ของ​คุณ คอมพิวเตอร์​เครื่อง​นี้​จะ​เปิดใช้งาน​ให้​เครื่อง​อื่น​ได้
fact-serves = เปิดใช้งาน​ให้
serves-nothing = ยัง​ไม่มี
fact-product = ผลิตภัณฑ์
fact-key = คีย์​ผลิตภัณฑ์
fact-remaining = จำนวน​การ​เปิดใช้งาน​ที่​เหลือ
fact-trial = ทดลอง​ใช้​ถึง
fact-subscription = สมาชิก​ถึง
fact-features = คุณลักษณะ
fact-limit = ขีด​จำกัด
subscription-in-grace = { $end } · ต้อง​ต่อ​อายุ​ภายใน { $until }
fact-computer = คอมพิวเตอร์​เครื่อง​นี้
fact-activated = เปิดใช้งาน
fact-installation-id = ID การ​ติดตั้ง
fact-release-code = รหัส​ปลด
fact-what = เกิด​อะไร​ขึ้น
fact-why = สาเหตุ
fact-next = สิ่ง​ที่​ต้อง​ทำ​ต่อ​ไป
fact-code = แจ้ง​รหัส​นี้
product-with-edition = { $product }, { $edition }
key-none = ยัง​ไม่​ได้​ติดตั้ง
key-kind-mak = MAK
key-kind-kms-client = คีย์​ไคลเอ็นต์ KMS
key-kind-kms-host = คีย์​โฮสต์ KMS
remaining = { $left } จาก { $limit }
computer-new = ยัง​ไม่​ได้​บันทึก​ข้อมูล
computer-unchanged = ไม่​เปลี่ยนแปลง​ตั้งแต่​เปิดใช้งาน
computer-slightly-changed = บาง​ชิ้น​ส่วน​เปลี่ยน​ไป การ​เปิดใช้งาน​ยัง​ใช้ได้
computer-changed = หลาย​ชิ้น​ส่วน​เปลี่ยน​ไป​ตั้งแต่​เปิดใช้งาน
method-internet-done = เปิดใช้งาน​ทาง​อินเทอร์เน็ต
method-telephone-done = เปิดใช้งาน​ทางโทรศัพท์
method-file-done = เปิดใช้งาน​ด้วยไฟล์
method-kms-done = เปิดใช้งาน​โดย​องค์กร​ของ​คุณ
activated-how = { $method } เมื่อ { $date }

## Product key

key-title = ใส่คีย์​ผลิตภัณฑ์
key-lead = คีย์​มี 25 อักขระ ดู​ได้​ใน​อีเมล​การ​สั่ง​ซื้อ หรือ​สอบถาม​ผู้ดูแล​ระบบ​ของ​คุณ
key-title-host = ใส่คีย์​โฮสต์ KMS
key-lead-host = คีย์​มี 25 อักขระ ผู้​ผลิต​มอบ​ให้​องค์กร​ของ​คุณ สำหรับ​คอมพิวเตอร์​ไม่​กี่​เครื่อง​ที่​เปิดใช้งาน​ให้​เครื่อง​อื่น​ทั้งหมด
key-label = คีย์​ผลิตภัณฑ์
key-automatic = เปิดใช้งาน​ทาง​อินเทอร์เน็ต​โดย​อัตโนมัติ
key-automatic-hint = ส่ง​เฉพาะ​ข้อมูล​ฮาร์ดแวร์ และ ID ที่​สร้าง​จาก​คีย์ ไม่มี​ข้อมูล​เกี่ยว​กับ​ตัว​คุณ
key-old-title = คีย์​ของ​ระบบ​สิทธิ์​การ​ใช้งาน​เดิม
key-old-text = คีย์​นี้​จะ​ถูก​แลก​เป็น​คีย์​ใหม่​ทาง​อินเทอร์เน็ต​เพียง​ครั้ง​เดียว หาก​ไม่​มี​อินเทอร์เน็ต โปรด​ขอ​คีย์​ใหม่​จาก​ผู้​ขาย
key-replaced-title = เปลี่ยน​คีย์​แล้ว
key-replaced-text = ติด​ตั้งคีย์​ผลิตภัณฑ์​ใหม่ { $last }-… แทน​คีย์​เดิม​แล้ว ไม่​ต้อง​ใช้​คีย์​เดิม​อีก
key-advice-title = หาคีย์​ไม่​พบ หรือ​ใช้คีย์​ไม่​ได้
key-advice-summary = คีย์​มี​ลักษณะ​อย่างไร หา​ได้ที่​ไหน และ​ควร​ทำ​อย่างไร​เมื่อคีย์​ถูก​ใช้​อยู่​ที่​เครื่อง​อื่น

## Ways to activate

method-title = คุณ​ต้องการ​เปิดใช้งาน​ด้วย​วิธี​ใด
method-lead = ทุก​วิธี​ให้​ผล​เหมือน​กัน และ​คุณ​เปลี่ยน​วิธี​ระหว่าง​ทาง​ได้
method-internet = อินเทอร์เน็ต
method-internet-checking = เสร็จ​ใน​ไม่​กี่​วินาที กำลัง​ตรวจสอบ​การ​เชื่อมต่อ…
method-internet-connected = เสร็จ​ใน​ไม่​กี่​วินาที คอมพิวเตอร์​เครื่อง​นี้​เชื่อมต่อ​อยู่
method-recommended = แนะนำ
method-telephone = โทรศัพท์
method-telephone-hint = โทร อ่าน​ตัวเลข​บน​หน้า​จอ​ให้​ฟัง แล้ว​พิมพ์​ตัวเลข​ที่​ได้ยิน ใช้​เวลา​ประมาณ​สี่​นาที
method-file = ไฟล์
method-file-hint = สำหรับ​คอมพิวเตอร์​ที่​ไม่มี​การ​เชื่อมต่อ: บันทึกไฟล์​คำขอ รับไฟล์​ตอบกลับ​ด้วย​อุปกรณ์​อื่น แล้ว​เปิด​ที่นี่
method-host-file = เมื่อ​ไม่มี​การ​เชื่อมต่อ​อินเทอร์เน็ต
method-host-file-text = เปิดใช้งาน​ด้วยไฟล์: { $command } จะ​เขียนไฟล์​คำขอ ซึ่ง​ผู้​ผลิต​จะ​ตอบกลับ

## Internet

internet-title = กำลัง​เปิดใช้งาน​ทาง​อินเทอร์เน็ต
internet-lead = โดย​ปกติ​ใช้​เวลา​ไม่​กี่​วินาที
internet-progress = กำลัง​ติดต่อ​บริการ​เปิดใช้งาน…
waiting-passed = ผ่าน​ไป​แล้ว { $seconds } วินาที คุณ​ยกเลิก​ได้​ทุกเมื่อ​โดย​ไม่มี​สิ่ง​ใด​สูญหาย
internet-sent = ข้อมูล​ที่​ส่ง: ข้อมูล​ฮาร์ดแวร์ และ ID ที่​สร้าง​จากคีย์​ผลิตภัณฑ์​ของ​คุณ ไม่มี​ข้อมูล​ที่​ระบุ​ตัวตน​ของ​คุณ
internet-sent-host = ข้อมูล​ที่​ส่ง: กุญแจ​สาธารณะ​ของ​โฮสต์ KMS นี้ และ ID ที่​สร้าง​จากคีย์​ผลิตภัณฑ์​ของ​คุณ ไม่มี​ข้อมูล​ที่​ระบุ​ตัวตน​ของ​คุณ

## What is said when the product starts

notice-waiting = { $product } ยัง​ไม่​ได้​เปิดใช้งาน ทุก​อย่าง​ใช้​งาน​ได้ และ​โปรแกรม​จะ​ลอง​ต่อ​ไป​เอง
notice-trying-title = กำลัง​ติดต่อ​โฮสต์ KMS ของ​องค์กร
notice-trying = กำลัง​ค้นหา​และ​ติดต่อ​โฮสต์ KMS…
notice-sent = ข้อมูล​ที่​ส่ง​ไป​ยัง​โฮสต์​นั้น​เท่านั้น: ชื่อ​ของ​คอมพิวเตอร์​เครื่อง​นี้ ข้อมูล​ฮาร์ดแวร์ และ ID ที่​สร้าง​จากคีย์​ผลิตภัณฑ์

## Privacy

privacy-title = ความ​เป็น​ส่วน​ตัว
privacy-sent = ข้อมูล​ที่​โปรแกรม​นี้​ส่ง​เมื่อ​เปิดใช้งาน
privacy-telephone = เมื่อ​เปิดใช้งาน​ทางโทรศัพท์​หรือ​ด้วยไฟล์ คอมพิวเตอร์​เครื่อง​นี้​ไม่​ได้​ส่ง​ข้อมูล​เอง ตัวเลข​และไฟล์​มี​ข้อมูล​เดียวกัน​นี้
privacy-address = คำ​ชี้แจง​ของ​ผู้​ผลิต

## Telephone

telephone-title = เปิดใช้งาน​ทางโทรศัพท์
telephone-region = ประเทศ​หรือ​ภูมิภาค
telephone-line = { $region }: { $number }
telephone-line-hint = เลือก​หมายเลข​ที่​จะ​โทร
telephone-read = โทร​แล้ว​อ่าน ID การ​ติดตั้ง​ให้​ฟัง
telephone-type = พิมพ์ ID การ​ยืนยัน​ที่​ได้ยิน
telephone-paste = คุณ​วาง ID ได้
installation-id = ID การ​ติดตั้ง
confirmation-id = ID การ​ยืนยัน
languages-open = ภาษา
region-open = ประเทศ​หรือ​ภูมิภาค
region-choose = เลือก​ประเทศ​หรือ​ภูมิภาค
region-search = ชื่อ รหัส หรือ​รหัส​โทรศัพท์
region-detail = { $code } · { $dialling }
region-nothing = ไม่มี​ประเทศ​หรือ​ภูมิภาค​ที่​ตรง​กัน ลอง​ใช้​รหัส​โทรศัพท์ เช่น +66
line-toll-free = โทรฟรี
line-toll = เสีย​ค่า​โทร
line-tty = โทรศัพท์​ข้อความ
line-tty-tag = TTY
line-detail = { $kind } · { $languages }
line-open-always = เปิด​ตลอด 24 ชั่วโมง
line-open-until = เปิด​อยู่ · ถึง { $time }
line-closed = ปิด​อยู่
line-opens-today = ปิด​อยู่ · เปิด { $time }
line-opens-later = ปิด​อยู่ · เปิด { $day } { $time }
line-hours = { $days } { $from }–{ $to }
line-hours-always = ทุก​วัน 24 ชั่วโมง
line-hours-separator = { ", " }
line-day-range = { $first }–{ $last }
no-line-numbers = คุณ​โทร​ไป​ยัง​หมายเลข​ของ​ภูมิภาค​อื่น​ได้​ด้วย ดู​ทั้งหมด​ได้​ใน​รายการ
no-line-title = { $code }  { $title }

## Results

success-title = { $product } เปิดใช้งาน​แล้ว
success-for-good = ไม่​ต้อง​ต่อ​อายุ​ใน​คอมพิวเตอร์​เครื่อง​นี้
success-term = การ​เปิดใช้งาน​นี้​ใช้ได้​ถึง { $date } เปิดใช้งาน​อีก​ครั้ง​ด้วยคีย์​เดิม​ภายใน​วัน​ดัง​กล่าว
success-until = ระบบ​จะ​ต่อ​อายุ​เอง การ​เปิดใช้งาน​นี้​ใช้ได้​ถึง { $date }
success-provisional = การ​เปิดใช้งาน​นี้​เป็น​แบบ​ชั่วคราว​และ​สิ้นสุด​เมื่อ { $end } ก่อน​ถึง​เวลา​นั้น ขอ ID การ​ยืนยัน​แบบ​ถาวร​จาก​ศูนย์​เปิดใช้งาน
success-host-title = คอมพิวเตอร์​เครื่อง​นี้​เป็น​โฮสต์ KMS แล้ว
success-host = เมื่อ​บริการ​ทำงาน (kakunin-kms serve) จะ​เปิดใช้งาน​ให้​ผลิตภัณฑ์: { $products }
not-opened = ไม่มี​โปรแกรม​ที่​เปิด​รายการ​นี้​ได้ ที่​อยู่​คือ:
failure-ways = วิธี​อื่น
failure-former = คีย์​เดิม
failure-former-text = ใส่คีย์​ผลิตภัณฑ์ { $key }-… อีก​ครั้ง แล้วการเปิดใช้งานของ​คีย์​นั้น​จะ​กลับ​มา​ทันที​โดย​ไม่​เสีย​การ​เปิดใช้งาน​เพิ่ม
copied-release =
    ID การ​ติดตั้ง: { $id }
    รหัส​ปลด: { $code }
copied-details = { $code }: { $title }
    { $what }
    ID การ​ติดตั้ง: { $id }

## Details

details-title = ราย​ละเอียด​ของ​คอมพิวเตอร์​เครื่อง​นี้
details-lead = การ​เปิดใช้งาน​ผูก​กับ​ชิ้น​ส่วน​เหล่า​นี้​รวม​กัน บาง​ชิ้น​เปลี่ยน​ได้​โดย​ไม่มี​ผล​ต่อ​การ​เปิดใช้งาน
details-lead-host = ข้อมูล​ที่​ใช้​เปิดใช้งาน​โฮสต์ KMS นี้
part-machine-id = การ​ติดตั้ง​ระบบ​ปฏิบัติ​การ
part-system = เมนบอร์ด
part-processor = หน่วย​ประมวล​ผล
part-disk = ดิสก์​ระบบ
part-network = อะแดปเตอร์​เครือข่าย
part-memory = ขนาด​หน่วย​ความ​จำ
part-kept = ไม่​เปลี่ยนแปลง
part-changed = เปลี่ยน​ไป
part-missing = ไม่​พบ
part-added = ใหม่

## By file

file-title = เปิดใช้งาน​ด้วยไฟล์
file-lead = สำหรับ​คอมพิวเตอร์​ที่​ไม่มี​เครือข่าย แลกเปลี่ยน​เพียงไฟล์​เล็ก​สองไฟล์ ซึ่ง​ไม่มี​ข้อมูล​ที่​ระบุ​ตัวตน​ของ​คุณ
file-save = บันทึกไฟล์​คำขอ
file-saved = บันทึก​แล้ว
file-saved-next = นำไฟล์​นี้​ไป​ยัง​อุปกรณ์​ที่​เชื่อมต่อ​อินเทอร์เน็ต เช่น ด้วย​แฟลชไดรฟ์ USB
file-request-path = ตำแหน่ง​ที่​บันทึกไฟล์​คำขอ
file-request-example = โฟลเดอร์​หรือ​ชื่อไฟล์
file-answer = รับไฟล์​ตอบกลับ
file-answer-self = ด้วย​อุปกรณ์​ใด​ก็ได้
file-answer-vendor = ผู้​ผลิต​เป็น​ผู้​ตอบกลับ
file-answer-other = หรือ​วิธี​อื่น
file-answer-others = ศูนย์​เปิดใช้งาน​ก็​ตอบกลับ​ได้​เช่น​กัน หาก​มี​คอมพิวเตอร์​หลาย​เครื่อง ผู้ดูแล​ระบบ​ขอการตอบกลับ​ทั้งหมด​ได้​ใน​ครั้ง​เดียว
file-open = เปิดไฟล์​ตอบกลับ
file-response-path = ตำแหน่ง​ของไฟล์​ตอบกลับ
file-response-example = วางไฟล์​ที่นี่ หรือ​พิมพ์​ตำแหน่ง​ของไฟล์

## Releasing the activation

release-title = ปลด​การ​เปิดใช้งาน​นี้
release-lead = เมื่อ​ปลด​แล้ว เครื่อง​อื่น​จะ​ใช้​การ​เปิดใช้งาน​นี้​ได้ { $product } ยังคง​ทำงาน​ที่นี่ และ​แสดง​ว่า​ยัง​ไม่​ได้​เปิดใช้งาน
release-internet = ทาง​อินเทอร์เน็ต
release-internet-hint = บริการ​เปิดใช้งาน​จะบันทึก​ทันที
release-code = ด้วย​รหัส​ปลด
release-code-hint = ไม่​ต้อง​ใช้​การ​เชื่อมต่อ คุณ​อ่าน​รหัส​ให้​ศูนย์​เปิดใช้งาน​ฟัง
release-progress = กำลัง​แจ้ง​บริการ​เปิดใช้งาน…
release-sent = ข้อมูล​ที่​ส่ง: ID การ​ติดตั้ง และ​หลักฐาน​ว่า​มี​คีย์​ผลิตภัณฑ์ ไม่มี​ข้อมูล​ที่​ระบุ​ตัวตน​ของ​คุณ
release-done-title = ปลด​การ​เปิดใช้งาน​แล้ว
release-done-text = คอมพิวเตอร์​เครื่อง​อื่น​ใช้​การ​เปิดใช้งาน​นี้​ได้​แล้ว { $product } ยังคง​ทำงาน​ที่นี่
release-untold-title = โปรดแจ้ง​ศูนย์​เปิดใช้งาน
release-untold-text = { $product } ไม่​ได้​เปิดใช้งาน​ที่นี่​แล้ว โทร​ไป​ยัง​ศูนย์​เปิดใช้งาน​และ​อ่าน​ตัวเลข​เหล่า​นี้ เมื่อ​ศูนย์​บันทึก​แล้ว คอมพิวเตอร์​เครื่อง​อื่น​จะ​ใช้​การ​เปิดใช้งาน​นี้​ได้
release-untold-short = ปลด​การ​เปิดใช้งาน​ที่นี่​แล้ว คอมพิวเตอร์​เครื่อง​อื่น​จะ​ใช้ได้​เมื่อ​ศูนย์​เปิดใช้งาน​ได้​รับ​รหัส​ปลด​ของ​คุณ
release-call = โทร​ไป​ยัง​ศูนย์​เปิดใช้งาน
release-read = อ่าน​ตัวเลข​ให้​ฟัง
release-code-label = ID การ​ติดตั้ง แล้ว​ตาม​ด้วย​รหัส​ปลด

## On paper and on another device

qr-instead = วิธี​นี้​ไม่​ต้อง​โทร​และ​ใช้ได้​ทุก​เวลา สแกน​ด้วย​โทรศัพท์​ที่​มี​กล้อง หน้าที่​เปิด​ขึ้น​จะ​แสดง ID การ​ยืนยัน​เพื่อ​นำ​มา​พิมพ์​ด้าน​ล่าง
qr-text = สแกน​ด้วย​โทรศัพท์ หน้าที่​เปิด​ขึ้น​จะ​ให้ ID การ​ยืนยัน​โดย​ไม่​ต้อง​โทร
sheet-title = เอกสาร​สำหรับ​โทร​เพื่อ​เปิดใช้งาน
sheet-saved = บันทึก​เอกสาร​สำหรับ​โทร​แล้ว
sheet-open = เปิด
sheet-hours = เวลา​ทำการ​ทั้งหมด​เป็น​เวลา​ของ​คอมพิวเตอร์​ที่​สร้าง​เอกสาร​นี้
sheet-secret = ไม่มี​สิ่ง​ใด​ใน​เอกสาร​นี้​เป็น​ความ​ลับ ตัวเลข​เหล่า​นี้​เปิดใช้งาน​ได้​เฉพาะ​คอมพิวเตอร์​เครื่อง​นี้​เครื่อง​เดียว
