# Words of the command line.

command-usage = วิธี​ใช้
command-usage-options = ตัว​เลือก
command-usage-command = คำ​สั่ง
command-heading-commands = คำ​สั่ง
command-heading-options = ตัว​เลือก
command-heading-arguments = อาร์กิวเมนต์

command-kakunin = เปิดใช้งาน​ผลิตภัณฑ์ หาก​ไม่​ระบุ​คำ​สั่ง จะ​เปิด​ตัว​ช่วย​เปิดใช้งาน
command-status = แสดง​ว่า​ผลิตภัณฑ์​เปิดใช้งาน​ใน​คอมพิวเตอร์​เครื่อง​นี้​แล้ว​หรือ​ไม่
command-key = ติด​ตั้งคีย์​ผลิตภัณฑ์​หรือ​เอา​ออก
command-key-set = ติด​ตั้งคีย์​ผลิตภัณฑ์
command-key-set-key = คีย์​ผลิตภัณฑ์ หรือ - เพื่อ​อ่าน​จาก​อินพุต​มาตรฐาน
command-key-set-file = อ่านคีย์​ผลิตภัณฑ์​จากไฟล์​นี้
command-key-set-auto = เปิดใช้งาน​ทาง​อินเทอร์เน็ต​ใน​เบื้อง​หลัง​เมื่อ​ผลิตภัณฑ์​เริ่ม​ทำงาน​ครั้ง​ต่อ​ไป
command-key-remove = เอาคีย์​ผลิตภัณฑ์​ที่​ติดตั้ง​ไว้​ออก พร้อม​การ​เปิดใช้งาน​ที่​เก็บ​ไว้​ใน​คอมพิวเตอร์​เครื่อง​นี้
command-key-remove-last = ชื่อ​ของคีย์​ที่​จะ​เอา​ออก ซึ่ง​เป็น​สอง​กลุ่ม​แรก​ตาม​ที่ status แสดง
command-activate = เปิดใช้งาน​ทาง​อินเทอร์เน็ต​ทันที
command-installation-id = แสดง ID การ​ติดตั้ง​สำหรับ​อ่าน​ทางโทรศัพท์
command-confirm = เปิดใช้งาน​ด้วย ID การ​ยืนยัน​ที่​คุณ​ได้​รับ
command-confirm-id = ID การ​ยืนยัน ทั้งหมด​ใน​ครั้ง​เดียว​หรือ​เป็นกลุ่ม หรือ - เพื่อ​อ่าน​จาก​อินพุต​มาตรฐาน
command-history = แสดง​สิ่ง​ที่​เกิด​ขึ้น​กับ​การ​เปิดใช้งาน​ใน​คอมพิวเตอร์​เครื่อง​นี้
command-parts = แสดง​ชิ้นส่วน​ที่​ใช้​จำ​คอมพิวเตอร์​เครื่อง​นี้ และ​สิ่ง​ที่​เปลี่ยน​ไป
command-explain-about = อธิบาย​รหัส​ข้อ​ผิดพลาด
command-explain-code = รหัส เช่น CNT-1
command-launch = สำหรับ​ให้​ผลิตภัณฑ์​เรียก​เมื่อ​เริ่ม​ทำงาน: เปิดใช้งาน​ใน​เบื้อง​หลัง​หากตั้ง​ไว้ และ​เปิด​ตัว​ช่วย​เฉพาะ​เมื่อ​จำเป็น
command-agent = เปิดใช้งาน​และ​ต่อ​อายุ​สิ่ง​ที่​ถึง​กำหนด​ใน​เบื้อง​หลัง จนกว่า​จะ​ได้​รับคำ​สั่ง​ให้​หยุด
command-agent-once = ทำ​สิ่ง​ที่​ถึง​กำหนด​ตอน​นี้​หนึ่ง​ครั้ง​แล้ว​หยุด
command-kms = กำหนด​โฮสต์ KMS ของ​องค์กร​ที่​จะ​ติดต่อ
command-kms-set = ติดต่อ​โฮสต์ KMS นี้​นับ​จาก​นี้​ไป
command-kms-set-host = ชื่อ​หรือ​ที่​อยู่ IP พร้อมพอร์ต​หาก​ไม่ใช่ 8482 ที่​อยู่ IPv6 ที่​มี​พอร์ต​ให้​ใส่​ใน​วงเล็บ​เหลี่ยม
command-kms-clear = ค้นหา​โฮสต์ KMS ด้วย DNS อีก​ครั้ง
command-kms-show = แสดง​ว่า​ติดต่อ​โฮสต์ KMS ใด และ ID ไคลเอ็นต์​ที่​โฮสต์​ใช้​จำ​คอมพิวเตอร์​เครื่อง​นี้
command-doctor = ตรวจสอบ​การ​เปิดใช้งาน​ทีละ​ขั้น และ​รายงาน​ปัญหา​แรก​ที่​พบ
command-help = แสดง​วิธี​ใช้​นี้ หรือ​วิธี​ใช้​ของ​คำ​สั่ง
command-help-command = คำ​สั่ง เช่น { "key set" }
command-demo = แสดง​การ​สาธิต: คีย์​ผลิตภัณฑ์​และ​วิธี​เล่น​เป็น​ศูนย์​เปิดใช้งาน
command-demo-desk = แสดง ID การ​ยืนยัน​ของ ID การ​ติดตั้ง ตาม​ที่​ศูนย์​เปิดใช้งาน​จะ​อ่าน​ให้​ฟัง
command-demo-desk-id = ID การ​ติดตั้ง ทั้งหมด​ใน​ครั้ง​เดียว​หรือ​เป็นกลุ่ม

command-option-text = แสดง​ตัว​ช่วย​เป็น​ข้อความ​ใน​เทอร์มินัล แม้​มี​จอภาพ
command-option-answers = ใส่​คำ​ตอบ​ในไฟล์​นี้​ให้​ตัว​ช่วย​แบบ​ข้อความ บรรทัดละ​หนึ่ง​คำ​ตอบ
command-option-mode = หน้าต่าง​สว่าง​หรือ​มืด: { "light" } หรือ { "dark" }
command-option-contrast = ความ​คมชัด​สูง​หรือ​ปกติ: { "more" } หรือ { "usual" }
command-option-json = ตอบ​เป็น JSON
command-option-lang = ใช้​ภาษา​นี้: { "en" }, { "ja" }, …
command-option-product = ผลิตภัณฑ์ ตาม​ชื่อ​ใน​แค็ตตาล็อก หาก​ไม่​ระบุ จะ​ใช้​ผลิตภัณฑ์​แรก​ของ​แค็ตตาล็อก
command-option-catalogue = แค็ตตาล็อก​ของ​ผู้​ผลิต​ที่​มี​ลาย​เซ็น
command-option-vendor = ID ของ​ผู้​ผลิต เมื่อ​มี​แค็ตตาล็อก​หลาย​ราย​ที่​นี่
command-option-state = โฟลเดอร์​ที่​เก็บ​การ​เปิดใช้งาน
command-option-all-users = ทำ​สำหรับ​ผู้​ใช้​ทุกคน​ของ​คอมพิวเตอร์​เครื่อง​นี้ ใน​ฐานะ​ผู้ดูแล​ระบบ
command-option-service = ติดต่อ​บริการ​เปิดใช้งาน​ที่​ที่​อยู่​นี้​แทนที่​อยู่​ใน​แค็ตตาล็อก
command-option-help = แสดง​วิธี​ใช้​นี้
command-option-version = แสดง​เวอร์ชัน

## Arguments that were not understood

command-misuse-missing = ยัง​ขาด​บาง​อย่าง: { $named } ดู { $help }
command-misuse-command = ไม่มี​คำ​สั่ง​นี้ ดู { $help }
command-misuse-value = ค่า​ของ { $named } ใช้​ที่นี่​ไม่​ได้​หรือ​ไม่มี​ค่า ดู { $help }
command-misuse-key = ข้อความ​นี้​มีคีย์​ผลิตภัณฑ์ ({ $shown }) ซึ่ง​ไม่​ควร​เขียน​ไว้​ที่นี่ คำ​สั่ง​สำหรับ​ติดตั้งคีย์​คือ “{ $kakunin } key set KEY” ใน​ที่​อื่น ให้​ระบุคีย์​ด้วย​สอง​กลุ่ม​แรก
command-misuse-token = ข้อความ​นี้​มี​โทเค็นของ​เจ้าหน้าที่ ({ $shown }) ซึ่ง​ไม่​ควร​เขียน​ไว้​ที่นี่ ดู { $kakunin } --help
command-misuse-argument = มี​อาร์กิวเมนต์​เกิน​มา หรือ​มี​อาร์กิวเมนต์​ที่​ไม่​ใช้​ที่นี่ ดู { $help }
command-misuse-not-utf-8 = มี​อาร์กิวเมนต์​ที่​ไม่ใช่​ข้อความ UTF-8 ดู { $help }

## Failures

# The title of a message box, where there is no terminal.
message-title = การ​เปิดใช้งาน​ผลิตภัณฑ์
message-title-desk = ฝ่าย​ช่วย​เหลือ
command-fault = { $code }: { $title }
    { $what }
    { $why }
    { $next }
command-unknown-product = แค็ตตาล็อก​ไม่มี​ผลิตภัณฑ์​นี้ ผลิตภัณฑ์​ที่​มี: { $known }
command-unknown-code = ไม่มี​รหัส​ข้อ​ผิด​พลาด​นี้ รหัส​มี​ลักษณะ​เช่น CNT-1
command-other-key = ไม่​ได้​เอา​สิ่ง​ใด​ออก คีย์​ที่​ติดตั้ง​ไว้​คือ { $installed }-… ระบุคีย์​นี้​เพื่อ​เอา​ออก: { $kakunin } key remove { $installed }
command-other-key-release = ไม่​ได้​ปลด​สิ่ง​ใด คีย์​ที่​ติดตั้ง​ไว้​คือ { $installed }-… ระบุคีย์​นี้​เพื่อ​ปลด​การ​เปิดใช้งาน: { $kakunin } release { $installed }
command-nothing-activated = ไม่​ได้​ปลด​สิ่ง​ใด: ใน​คอมพิวเตอร์​เครื่อง​นี้​ไม่มี​การ​เปิดใช้งาน​ด้วยคีย์​ผลิตภัณฑ์​ที่​ติดตั้ง​ไว้
command-no-release-code = ไม่มี​รหัส​ปลด​ให้​แสดง: ไม่มี​การ​ปลด​ด้วยคีย์​ผลิตภัณฑ์​ที่​ติดตั้ง​ไว้ หรือ​บริการ​เปิดใช้งาน​ทราบ​เรื่อง​แล้ว หากคีย์​ผลิตภัณฑ์​หาย​ไป​พร้อม​การ​ตั้งค่า ให้​ติดตั้งคีย์​อีก​ครั้ง​ก่อน
command-file = อ่าน { $path } ไม่​ได้: { $cause }
command-file-folder = เป็น​โฟลเดอร์ ให้​ระบุไฟล์
command-file-missing = ไม่มีไฟล์​นี้
command-file-forbidden = คุณ​ไม่มี​สิทธิ์​อ่าน คัดลอกไฟล์​ไป​ยัง​โฟลเดอร์​ของ​คุณ​เอง หรือ​สอบถาม​เจ้าของ​ไฟล์
command-file-too-large = ไฟล์​ใหญ่​เกิน​ไป​สำหรับไฟล์​ชนิด​นี้
command-file-not-text = ไม่ใช่​ข้อความ
command-file-pipe-or-device = เป็น​ไปป์​หรือ​อุปกรณ์ ไม่ใช่ไฟล์ ให้​ระบุไฟล์
command-file-not-a-name = ไม่มีไฟล์​ใด​ใช้​ชื่อ​นี้​ได้ (เป็น​อุปกรณ์ เช่น NUL มี​เครื่องหมาย​ทวิภาค หรือ​ลงท้าย​ด้วย​จุด​หรือ​เว้นวรรค) ให้​ระบุ​ชื่อ​อื่น
command-file-in-use = โปรแกรม​อื่น​กำลัง​ใช้​อยู่ ปิด​โปรแกรม​นั้น​แล้ว​ลอง​อีก​ครั้ง
command-answer = บรรทัด​ที่ { $line } ของ​คำ​ตอบ​ไม่​ตรง​กับ​หน้าที่​ใช้​คำ​ตอบ​นั้น และ​ไม่​ได้​ทำ​สิ่ง​ใด​หลัง​จาก​นั้น หน้า​นั้นและ​เหตุผล​ที่​คำ​ตอบ​ไม่​ตรง​อยู่​ด้าน​บน
command-answers-untaken = ตัว​ช่วย​ปิด​ก่อน​บรรทัด​ที่ { $line } ของ​คำ​ตอบ ไม่​ได้​ใช้​บรรทัด​นั้นและ​บรรทัด​หลัง​จาก​นั้น
command-not-a-host = นี่​ไม่ใช่​ที่​อยู่​ของ​โฮสต์ KMS เขียน​ชื่อ​หรือ​ที่​อยู่ IP พร้อมพอร์ต​หาก​ไม่ใช่ 8482 เช่น kms.office.example:8482 หรือ [2001:db8::7]:8482
command-not-a-service = นี่​ไม่ใช่​ที่​อยู่​ของ​บริการ​เปิดใช้งาน ที่​อยู่​ขึ้น​ต้น​ด้วย https:// (หรือ http:// สำหรับ​การ​ทดลอง) เช่น https://activation.momiji.example/
command-service-beginning = ที่​อยู่​นี้​ขาด​ส่วน​ต้น ให้​เขียน​เป็น { $address }
command-service-sign-in = ที่​อยู่​ของ​บริการ​เปิดใช้งาน​ไม่มี​ชื่อ​ผู้​ใช้​และ​รหัส​ผ่าน ให้​เขียน​โดย​ไม่มี​สอง​สิ่ง​นี้ เช่น https://activation.momiji.example/
command-no-installation-id = คอมพิวเตอร์​เครื่อง​นี้​มี​คีย์​ไคลเอ็นต์ KMS โฮสต์ KMS ของ​องค์กร​เปิดใช้งาน​ให้ จึง​ไม่​ต้อง​ใช้ ID การ​ติดตั้ง หาก​ต้องการ​ติดต่อ​โฮสต์​ตอน​นี้: { $kakunin } activate
command-no-language = ไม่มี​ภาษา “{ $tag }” จึง​ใช้​ภาษา​อังกฤษ​ต่อ​ไป ภาษา​ที่​มี: { $languages }
command-not-written = เขียน​คำ​ตอบ​ไม่​ได้: { $cause }
command-no-place = ไม่มี​ทั้งจอภาพ​และ​เทอร์มินัล​สำหรับ​ตัว​ช่วย ให้​ใช้​คำ​สั่ง​แทน ดู { $kakunin } --help
command-not-administrator = เฉพาะ​ผู้ดูแล​ระบบ​ของ​คอมพิวเตอร์​เครื่อง​นี้​ทำ​สำหรับ​ผู้​ใช้​ทุกคน​ได้ ผู้​ใช้​นี้​เขียน​ใน { $path } ไม่​ได้ ให้​สั่ง​อีก​ครั้ง​ใน​ฐานะ​ผู้ดูแล​ระบบ หรือ​ด้วย sudo
command-system = ระบบ​ปฏิเสธ​สิ่ง​ที่​จำเป็น: { $cause }
command-demo-failed = เตรียม​การ​สาธิต​ไม่​ได้: { $cause }
command-not-an-installation-id = นี่​ไม่ใช่ ID การ​ติดตั้ง​ที่​ครบถ้วน ID การ​ติดตั้ง​มี​แปด​กลุ่ม กลุ่ม​ละ 6 หลัก และ​ตัวเลข​ตรวจสอบ​ต้อง​ตรง​กัน
command-no-demo = มี​แค็ตตาล็อก​ของ​ผู้​ผลิต​ติดตั้ง​อยู่​ที่นี่ จึง​ไม่มี​การ​สาธิต

## Status

command-status-activated = { $product } เปิดใช้งาน​ตั้งแต่ { $since }
command-status-provisional = { $product } เปิดใช้งาน​ชั่วคราว​ตั้งแต่ { $since } ใช้ได้​ถึง { $until } ก่อน​ถึง​เวลา​นั้น ขอ ID การ​ยืนยัน​แบบ​ถาวร​จาก​ศูนย์​เปิดใช้งาน
command-status-activated-until = { $product } เปิดใช้งาน​ตั้งแต่ { $since } ใช้ได้​ถึง { $until } และ​จะ​ต่อ​อายุ​โดย​อัตโนมัติ​ก่อน​ถึง​เวลา​นั้น
command-status-activated-term = { $product } เปิดใช้งาน​ตั้งแต่ { $since } ใช้ได้​ถึง { $until } เปิดใช้งาน​อีก​ครั้ง​ด้วยคีย์​เดิม​ภายใน​วัน​ดัง​กล่าว
command-status-grace = { $product } ยัง​ไม่​ได้​เปิดใช้งาน ทุก​อย่าง​ใช้​งาน​ได้ โปรด​เปิดใช้งาน​ภายใน​วัน​ที่ { $until }
command-status-notice = { $product }: { $title } ({ $code }) ทุก​อย่าง​ทำงาน​เหมือน​เดิม
command-status-terms-over = { $product }: { $title } ({ $code })
command-status-all-users = มี​ผล​กับ​ผู้​ใช้​ทุกคน​ของ​คอมพิวเตอร์​เครื่อง​นี้
command-status-licence = ใช้​กับ --json: แสดง​ใบ​อนุญาต​ที่​มี​ลาย​เซ็น​ด้วย
command-status-key = คีย์​ผลิตภัณฑ์: { $last }-… ({ $kind })
command-status-no-key = คีย์​ผลิตภัณฑ์: ไม่มี
command-status-automatic = จะ​เปิดใช้งาน​ทาง​อินเทอร์เน็ต​เมื่อ​ผลิตภัณฑ์​เริ่ม​ทำงาน​ครั้ง​ต่อ​ไป
command-status-released = ปลด​การ​เปิดใช้งาน​ที่นี่​แล้ว และ​ศูนย์​เปิดใช้งาน​ยัง​ต้อง​ได้​รับ​รหัส​ปลด หาก​ต้องการ​แสดง​รหัส: { $kakunin } release --show
command-status-count = การ​เปิดใช้งาน: ใช้​แล้ว { $used } จาก { $limit }
command-status-terms = { $name }: { $value }

## Product key

command-key-installed = ติด​ตั้งคีย์​ผลิตภัณฑ์ { $last }-… แล้ว ({ $kind })
command-key-automatic = { $product } จะ​เปิดใช้งาน​ใน​เบื้อง​หลัง​เมื่อ​เริ่ม​ทำงาน​ครั้ง​ต่อ​ไป
command-key-by-hand = ตัว​ช่วย​เปิดใช้งาน​จะ​เปิด​เมื่อ { $product } เริ่ม​ทำงาน​ครั้ง​ต่อ​ไป หาก​ต้องการ​เปิดใช้งาน​ตอน​นี้: { $kakunin } activate
command-key-activated-already = { $product } เปิดใช้งาน​ด้วยคีย์​นี้​แล้ว
command-key-removed = เอาคีย์​ผลิตภัณฑ์ { $last }-… ออก​แล้ว
command-key-removed-activation = เอาคีย์​ผลิตภัณฑ์ { $last }-… ออก​แล้ว พร้อม​การ​เปิดใช้งาน​ที่​เก็บ​ไว้​ใน​คอมพิวเตอร์​เครื่อง​นี้ ศูนย์​เปิดใช้งาน​ยัง​นับ​คอมพิวเตอร์​เครื่อง​นี้​อยู่

## History and parts

command-history-line = { $moment }  { $what } { $code }
command-history-empty = ยัง​ไม่มี​สิ่ง​ใด​เกิด​ขึ้น
command-history-key-installed = ติด​ตั้งคีย์​ผลิตภัณฑ์​แล้ว
command-history-own-key-installed = ติด​ตั้ง​คีย์​ไคลเอ็นต์ KMS ของ​รุ่น​นี้​แล้ว
command-history-key-removed = เอาคีย์​ผลิตภัณฑ์​ออก​แล้ว
command-history-activated = เปิดใช้งาน​แล้ว
command-history-renewed = ต่อ​อายุ​แล้ว
command-history-released = ปลด​การ​เปิดใช้งาน​แล้ว
command-history-failed = ไม่​สำเร็จ:
command-history-restored = ใช้​สำเนา​ก่อน​หน้า​แทนไฟล์​ที่​เสียหาย​แล้ว
command-history-started-anew = แทนที่ไฟล์​ที่​เสียหาย​แล้ว ข้อมูล​ก่อน​หน้า​สูญหาย
command-history-count = รู้จัก​คอมพิวเตอร์ { $count } เครื่อง ต้อง​มี { $threshold } เครื่อง
command-history-renewal = เวลา​จนถึง​การ​ต่อ​อายุ: { $span }
command-history-retry = เวลา​จนถึง​การ​ลอง​ครั้ง​ต่อ​ไป: { $span }
command-part = { $part }: { $change } (น้ำ​หนัก { $weight })
command-parts-same = น้ำหนัก​ที่​ไม่​เปลี่ยนแปลง: { $kept } จาก { $of } นับ​เป็น​คอมพิวเตอร์​เครื่อง​เดิม
command-parts-little = น้ำหนัก​ที่​ไม่​เปลี่ยนแปลง: { $kept } จาก { $of } แต่​คอมพิวเตอร์​ที่​เปิดใช้งาน​ไว้​มี​ข้อมูลน้อย และ​เครื่อง​นี้​ให้​ข้อมูล​มากกว่า จึง​นับ​เป็น​อีก​เครื่อง​หนึ่ง ซึ่ง​ต้อง​เปิดใช้งาน​อีก​ครั้ง
command-parts-other = น้ำหนัก​ที่​ไม่​เปลี่ยนแปลง: { $kept } จาก { $of } นับ​เป็น​อีก​เครื่อง​หนึ่ง ซึ่ง​ต้อง​เปิดใช้งาน​อีก​ครั้ง

command-explain = { $code }: { $title }
    เกิด​อะไร​ขึ้น: { $what }
    สาเหตุ: { $why }
    สิ่ง​ที่​ต้อง​ทำ​ต่อ​ไป: { $next }

## KMS

command-agent-next = ลอง​ครั้ง​ต่อ​ไป: { $moment }
command-policy-ignored = ไม่​ใช้​นโยบาย { $place }: นโยบาย​ต้อง​อ่าน​ได้ มี​รูปแบบ​ถูกต้อง และ​มี​เพียง​ผู้ดูแล​ระบบ​เท่านั้น​ที่​เขียน​ได้
command-kms-host-policy = โฮสต์ KMS: { $host } (ตามนโยบาย)
command-kms-host-set = โฮสต์ KMS: { $host } (ตั้ง​ไว้​สำหรับ​ผลิตภัณฑ์​นี้)
command-kms-host-file = โฮสต์ KMS: { $host } (จากไฟล์ { "kms-host" } ใน​โฟลเดอร์​ของ​แค็ตตาล็อก)
command-kms-host-environment = โฮสต์ KMS: { $host } (จาก KAKUNIN_KMS_HOST)
command-kms-host-dns = โฮสต์ KMS: ค้นหา​ด้วย DNS ({ $domains })
command-kms-host-nowhere = โฮสต์ KMS: ไม่​ได้​ตั้ง​ไว้ และ​ไม่มี​โดเมน​ให้​ค้นหา
command-kms-last = การ​เปิดใช้งาน​ล่าสุด​จาก: { $host }
command-kms-retry = เวลา​ระหว่าง​การ​ลอง​แต่ละ​ครั้ง​ตาม​ที่​โฮสต์​แจ้ง: { $span }
command-kms-client-id = ID ไคลเอ็นต์: { $id }

## Doctor

command-doctor-passed = [ok] { $check }
command-doctor-failed = [!!] { $check }: { $code }
command-doctor-not-reached = [--] { $check }
command-doctor-catalogue = แค็ตตาล็อก
command-doctor-key = คีย์​ผลิตภัณฑ์
command-doctor-name = ชื่อ
command-doctor-port = พอร์ต
command-doctor-tls = การ​เชื่อมต่อ​ที่​ปลอดภัย
command-doctor-clock = นาฬิกา
command-doctor-answer = คำ​ตอบ​ของ​โฮสต์ KMS
command-doctor-well = ไม่​พบ​ปัญหา

## Demonstration

demo-introduction = นี่​คือ​การ​สาธิต​ของ Kakunin ด้วย​ผลิตภัณฑ์​ของ Momiji Software ซึ่ง​ไม่มี​อยู่​จริง คีย์​ผลิตภัณฑ์​สำหรับ​ทดลอง:
demo-key-good = เปิดใช้งาน​ได้
demo-key-used-up = ใช้​การ​เปิดใช้งาน​ครบ​แล้ว (CNT-1)
demo-key-blocked = ถูก​ผู้​ผลิตบล็อก (KEY-5)
demo-key-other-product = เป็น​ของ​ผลิตภัณฑ์​อื่น (KEY-3)
demo-key-kms-client = คีย์​ไคลเอ็นต์ KMS สำหรับ​โฮสต์ KMS ของ​องค์กร
demo-key-kms-host = คีย์​โฮสต์ KMS ไม่​ใช้​กับ​คอมพิวเตอร์​เครื่อง​นี้ (KEY-6)
demo-desk = หาก​ต้องการ​เล่น​เป็น​ศูนย์​เปิดใช้งาน​ทางโทรศัพท์ ให้​พิมพ์​ใน​เทอร์มินัล​อื่น:
demo-desk-argument = INSTALLATION-ID

## By file, and releasing

command-request = เปิดใช้งาน​ด้วยไฟล์: เขียนไฟล์​คำขอ
command-request-save = เขียนไฟล์​คำขอ เพื่อ​ขอการตอบกลับ​ใน​ที่​ที่​มี​เครือข่าย
command-request-file = ไฟล์ หาก​ระบุ​โฟลเดอร์ จะ​สร้างไฟล์​ใน​นั้น - คือ​เอาต์พุต​มาตรฐาน ไม่มี​การ​เขียน​ทับ​สิ่ง​อื่น
command-response = เปิดใช้งาน​ด้วยไฟล์: รับไฟล์​ตอบกลับ
command-response-load = เปิดใช้งาน​ด้วยไฟล์​ตอบกลับ​ของ​คำขอ​จาก​คอมพิวเตอร์​เครื่อง​นี้
command-response-file = ไฟล์​ตอบกลับ ตาราง​ที่​มี​การ​ตอบกลับ​หลาย​รายการ หรือ​โฟลเดอร์​ของไฟล์​ตอบกลับ - คือ​อินพุต​มาตรฐาน
command-standard-input = อินพุต​มาตรฐาน
command-request-saved = ไฟล์​คำขอ​อยู่​ที่ { $path } รับไฟล์​ตอบกลับ แล้ว​ใช้: { $kakunin } response load FILE
command-request-page = ขอการตอบกลับ​ได้ที่ { $address } หรือ​จาก​ศูนย์​เปิดใช้งาน
command-release = ปลด​การ​เปิดใช้งาน​ของ​คอมพิวเตอร์​เครื่อง​นี้ เพื่อ​ให้​คอมพิวเตอร์​เครื่อง​อื่น​ใช้ได้
command-release-last = ชื่อ​ของคีย์​ที่​ติดตั้ง​ไว้ ซึ่ง​เป็น​สอง​กลุ่ม​แรก​ตาม​ที่ status แสดง
command-release-offline = ไม่​ติดต่อ​ที่​ใด: แสดง​รหัสปลด​สำหรับ​ศูนย์​เปิดใช้งาน
command-release-show = แสดง​รหัส​ปลด​อีก​ครั้ง​จนกว่า​จะ​เปิดใช้งาน​ครั้ง​ต่อ​ไป โดย​ไม่​ปลด​สิ่ง​ใด
command-released = ปลด​การ​เปิดใช้งาน​แล้ว { $product } ยังคง​ทำงาน​ที่นี่ และ​แสดง​ว่า​ยัง​ไม่​ได้​เปิดใช้งาน
command-released-offline = { $product } ไม่​ได้​เปิดใช้งาน​ที่นี่​แล้ว อ่าน​ข้อความ​นี้​ให้​ศูนย์​เปิดใช้งาน​ฟัง แล้ว​คอมพิวเตอร์​เครื่อง​อื่น​จะ​ใช้​การ​เปิดใช้งาน​นี้​ได้:
    ID การ​ติดตั้ง: { $id }
    รหัส​ปลด: { $code }
command-demo-respond = ตอบกลับ​ไฟล์​คำขอ ตาม​ที่​ผู้​ผลิต​จะ​ทำ
command-demo-respond-file = ไฟล์​คำขอ
demo-responded = ไฟล์​ตอบกลับ​อยู่​ที่ { $path }

## A translator's folder

command-option-locales = แสดง​ข้อความ​ใน​โฟลเดอร์​คำ​แปล​นี้ (TAG/*.ftl) แทน​ข้อความ​ของ​โปรแกรม
command-locales-no-tag = { $place }: ชื่อ​ของ​โฟลเดอร์​นี้​ไม่ใช่​แท็กภาษา จึง​ไม่​ใช้​ข้อความ​ใน​นั้น แท็ก​มี​ลักษณะ​เช่น fr, pt-BR หรือ zh-Hant
command-locales-no-language = { $place }: ไม่มี​ข้อความ​ใน​โฟลเดอร์​นี้ โฟลเดอร์​ต้อง​มี​หนึ่ง​โฟลเดอร์​ย่อย​สำหรับ​แต่ละ​ภาษา ตั้ง​ชื่อ​ตาม​แท็ก เช่น fr และ​มีไฟล์ .ftl อยู่​ภายใน
command-locales-unread = อ่าน { $place } ไม่​ได้: { $detail }
command-locales-not-utf-8 = { $place }: นี่​ไม่ใช่ UTF-8 จึง​ไม่​ใช้​ทั้งไฟล์ บันทึกไฟล์​เป็น UTF-8
command-locales-nested = { $place }: ที่นี่​มี​วงเล็บซ้อน​กัน​ลึก​เกิน​ไป จึง​ไม่​ใช้​ทั้งไฟล์
command-locales-syntax = { $place }: อ่าน​ส่วน​นี้​ไม่​ได้ ({ $detail }) จึง​แสดง​ข้อความ​ของ​โปรแกรม​แทน
command-locales-blank = { $place }: { $message } หรือ​ตัว​เลือก​ใน​นั้น​ไม่มี​ข้อความ
command-locales-twice = { $place }: { $message } มี​อยู่แล้ว​ที่ { $detail } จะ​แสดง​รายการ​แรก
command-locales-unknown = { $place }: โปรแกรม​ไม่มี​ข้อความ { $message }
command-locales-foreign = { $place }: { $message } อ้าง​ถึง { $detail } ซึ่ง​ไม่มี​ให้ จึง​แสดง​ข้อความ​ของ​โปรแกรม​แทน
command-locales-leaves-out = { $place }: { $message } ไม่​ได้​ใส่ { $detail }
command-locales-lacks = { $place }: { $message } ขาด { $detail } จึง​แสดง​ข้อความ​ของ​โปรแกรม​ที่นั่น
command-locales-key = { $place }: { $message } คือ “{ $detail }” ปุ่ม​ลัด​ต้อง​เป็น​ตัว​อักษร​หรือ​ตัวเลข​หนึ่ง​ตัว
command-locales-plural = { $place }: { $message } ไม่มี​รูปพหูพจน์​สำหรับ: { $detail } จะ​แสดง​รูป​ที่​มีดอก​จัน​แทน
command-locales-choice = { $place }: { $message } มี​ตัว​เลือก​ที่​โปรแกรม​ไม่​ใช้: { $detail } ที่​โปรแกรม​ใช้: { $given }
command-locales-no-choice = { $place }: { $message } ไม่มี​ตัว​เลือก​สำหรับ: { $detail } จะ​แสดง​ตัว​เลือก​ที่​มีดอก​จัน​แทน
command-locales-typed = { $place }: { $message } ไม่​ได้​ใส่ { $detail } คำ​นี้​พิมพ์​หรือ​เรียก​เหมือน​กัน​ใน​ทุก​ภาษา
command-locales-missing = { $place }: ยัง​ไม่มี​ข้อความ { $count } รายการ จึง​แสดง​ด้วย​ข้อความ​ของ​โปรแกรม: { $detail }
command-locales-more = { $place }: ยัง​มี​อีก { $count } บรรทัด​เกี่ยว​กับ​โฟลเดอร์​นี้ แก้​รายการ​เหล่า​นี้​ก่อน
