# Words of the text wizard that a page does not bring with it: numbers, answers, help.

terminal-labelled = { $label }: { $value }
terminal-key = { $shown }-… ({ $kind })
terminal-care = Chú ý: { $text }
terminal-bad = Sự cố: { $text }
terminal-part = { $number }. { $title }
terminal-part-done = { $number }. { $title } – xong
terminal-empty = chưa nhập gì (có dạng như { $example })
terminal-empty-text = chưa nhập gì
terminal-state-open = { $value } – chưa đủ
terminal-state-right = { $value } – đúng
terminal-state-wrong = { $value } – chưa đúng
terminal-group-empty = –
terminal-check-on = { $label }: bật
terminal-check-off = { $label }: tắt
terminal-chosen = đã chọn
terminal-region-change = { $region } – thay đổi
terminal-region-keep = Để nguyên
terminal-place = Lưu ở nơi khác
terminal-more-regions = Còn { $count } mục phù hợp. Hãy nhập thêm vài chữ của tên để tìm đúng mục.
terminal-actions = Những việc có thể làm ở đây
terminal-letter = { $label } ({ $letter })
terminal-or-enter = { $label } – hoặc chỉ cần nhấn Enter
terminal-language = Ngôn ngữ (Language): { $name }

## Cách trả lời

terminal-hint-number = Nhập một số hoặc chữ cái rồi nhấn Enter. Nhập ? để xem trợ giúp.
terminal-hint-text = Nhập văn bản, hoặc số của một việc có thể làm, rồi nhấn Enter. Nhập ? để xem trợ giúp.
terminal-hint-key = Nhập hoặc dán khóa sản phẩm, hoặc nhập số của một việc có thể làm, rồi nhấn Enter. Nhập ? để xem trợ giúp.
terminal-hint-region = Nhập tên, mã hoặc mã gọi quốc tế như +84, hoặc số của một dòng, rồi nhấn Enter.
terminal-hint-confirmation = Nhập ID xác nhận một lần hoặc theo từng nhóm, như D 512439. Để đổi quốc gia hoặc vùng, hãy nhập tên. Nhập ? để xem trợ giúp.
terminal-hint-busy = Vui lòng chờ. Nhấn Enter để hủy.
terminal-help = Mỗi việc có thể làm đều có một số trong ngoặc vuông. Hãy nhập số đó rồi nhấn Enter.
    Nếu sau đó có một chữ cái trong ngoặc tròn, chữ cái ấy cũng có tác dụng như vậy.
    Để trống dòng rồi nhấn Enter là bấm nút chính, được ghi “hoặc chỉ cần nhấn Enter”.
    = hiện lại toàn bộ trang. Ctrl-C hủy việc đang chạy hoặc đóng trình hướng dẫn.
terminal-help-key = Có thể nhập khóa sản phẩm bằng chữ hoa hoặc chữ thường, có hoặc không có dấu gạch nối.
terminal-help-response = Mọi nội dung khác được nhập sẽ được coi là vị trí của phản hồi: tệp phản hồi, một bảng nhiều phản hồi hoặc một thư mục chứa các tệp phản hồi.
terminal-help-confirmation = Có thể nhập ID xác nhận một lần, có hoặc không có dấu cách.
    Một nhóm sáu chữ số sẽ vào nhóm tiếp theo còn thiếu hoặc chưa đúng; chữ cái đứng trước chọn nhóm: D 512439.
    Những gì đã nhập được giữ lại khi đóng trình hướng dẫn, nên về sau vẫn có thể tiếp tục cuộc gọi.
terminal-help-region = Hãy nhập một phần của tên bằng bất kỳ ngôn ngữ nào hiển thị ở đây, mã hai chữ cái như VN hoặc mã gọi quốc tế như +84.
    Khi chỉ còn một quốc gia hoặc vùng phù hợp, mục đó được chọn ngay.

## Khi câu trả lời chưa rõ

terminal-misread-number = Ở đây không có số { $number }; số lớn nhất là { $greatest }.
terminal-misread-text = Chương trình chưa hiểu nội dung này. Hãy nhập một trong các số trong ngoặc vuông, hoặc ? để xem trợ giúp.
terminal-misread-empty = Dòng trống chưa có tác dụng gì ở đây. Hãy nhập một trong các số trong ngoặc vuông, hoặc ? để xem trợ giúp.
terminal-misread-group = Không có nhóm nào mang chữ cái đó. Tên của các nhóm được ghi ở trên.

## Giữa chừng

terminal-ask-place = Lưu yêu cầu ở đâu? Hãy nhập thư mục hoặc tên tệp. Nếu để trống, nơi lưu vẫn giữ nguyên.
terminal-copied = Bạn có thể sao chép nội dung này:
terminal-open = Xem tại đây: { $address }
terminal-kept = Đã đóng. Những gì đã nhập được giữ lại cho lần sau.
terminal-answers-over = Các câu trả lời kết thúc ở đây và trình hướng dẫn đã đóng.
terminal-closed = Đã đóng.
terminal-cancelled = Đã hủy.
