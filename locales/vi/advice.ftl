# What there is to know about product keys: in the wizard, and on the service's pages below /advice.

advice-title = Về khóa sản phẩm
advice-lead = Khóa chính hãng trông như thế nào, tìm ở đâu và cần làm gì khi khóa không dùng được.
advice-specimen = Hình vẽ một khóa sản phẩm
advice-specimen-text = Một ví dụ, không kích hoạt được gì.
advice-looks = Khóa chính hãng trông như thế nào
advice-looks-groups = Khóa có 25 chữ cái và chữ số, chia thành năm nhóm năm ký tự, cách nhau bằng dấu gạch nối.
advice-looks-letters = Các chữ I, L, O và U không bao giờ được dùng, để không có gì bị nhầm với 1, 0 hoặc V.
advice-looks-seller = Khóa đi kèm với hóa đơn hoặc giấy phép có ghi tên nơi bán. Nếu chỉ nhận được khóa, hãy hỏi nơi bán.
advice-place = Tìm khóa ở đâu
advice-place-purchase = Trong email hoặc giấy tờ mua hàng.
advice-place-organisation = Trong một tổ chức: hỏi người quản trị hệ thống. Khóa thường đã được cài đặt sẵn.
advice-failing = Khi khóa không dùng được hoặc không còn dùng được nữa
advice-failing-check = Hãy so khóa với giấy tờ một lần nữa. Trình hướng dẫn cho biết cần xem nhóm nào.
advice-failing-seller = Khóa có thể đã qua tay người khác trước khi đến với bạn. Hãy đề nghị nơi bán đổi khóa hoặc hoàn tiền, và giữ lại hóa đơn.
advice-failing-works = Trong thời gian đó, sản phẩm vẫn hoạt động.
advice-elsewhere = Khi khóa đang được dùng trên máy tính khác
advice-elsewhere-release = Trên máy tính đó, hãy mở trang kích hoạt và chọn “Giải phóng lượt kích hoạt này”. Sau đó kích hoạt tại đây.
advice-elsewhere-gone = Nếu máy tính đó đã hỏng hoặc không còn, trung tâm kích hoạt có thể giải phóng lượt kích hoạt.
advice-elsewhere-more = Nếu mọi lượt kích hoạt của khóa đều đang được dùng, nơi bán hoặc trung tâm kích hoạt có thể cấp thêm.
