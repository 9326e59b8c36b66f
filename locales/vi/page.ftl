# Words of the web page /activate, on which a caller gets a confirmation ID without an agent.

page-title = Nhận ID xác nhận
page-lead = Dành cho máy tính không có kết nối internet. Không cần tài khoản.
page-how = Hãy nhập tám nhóm chữ số mà trình hướng dẫn kích hoạt hiển thị. Có thể dán tất cả vào ô đầu tiên.
page-how-filled = Các chữ số được lấy từ mã bạn đã quét. Hãy so chúng với màn hình của máy tính.
page-group = Nhóm { $label }
page-mark-wrong = Hãy kiểm tra lại
page-mark-short = { $digits } trên 6 chữ số
page-wrong = Hãy so lại nhóm { $label } với màn hình của máy tính.
page-all-right = Cả tám nhóm đều đúng.
page-sent = Nội dung gửi: chỉ những chữ số này. Trong đó không có thông tin gì về bạn.
page-submit = Nhận ID xác nhận
page-asking = Đang liên hệ với dịch vụ kích hoạt…
page-look-again = Cần xem lại { $count } nhóm
page-look-again-text = Mọi thứ đã nhập vẫn còn ở đây. Hãy so các nhóm này với màn hình của máy tính:
page-mixed = Các nhóm này không khớp với nhau
page-mixed-text = Từng nhóm thì đúng nhưng tám nhóm không tạo thành một ID cài đặt. Hãy so tất cả với màn hình của máy tính.
page-swapped-text = Hãy đổi chỗ chúng bằng nút bên dưới các ô. Mọi thứ đã nhập vẫn còn ở đây.
page-other-vendor = ID cài đặt này không dành cho sản phẩm của nhà cung cấp này
page-other-vendor-text = Hãy so lại nhóm 1 với màn hình của máy tính và kiểm tra xem sản phẩm nào cần được kích hoạt ở đó.
page-confirmation-typed = Đây là ID xác nhận
page-confirmation-typed-text = ID cài đặt là ID kia: các chữ số trong các ô 1 đến 8 của trình hướng dẫn kích hoạt.
page-again = Hãy bấm nút một lần nữa
page-again-text = Trang này đã mở từ lâu hoặc được một trang web khác mở. Mọi thứ đã nhập vẫn còn ở đây.

## Câu trả lời

page-answer-title = ID xác nhận của bạn
page-answer-lead = Hãy nhập ID này vào các ô từ A đến { $last } của trình hướng dẫn kích hoạt rồi chọn “Kích hoạt”.
page-answer-same = Hỏi lại cho cùng một máy tính sẽ nhận được cùng các chữ số và không dùng thêm lượt kích hoạt.
page-read = Đọc to
page-stop = Dừng
page-spoken = { $label }: { $digits }.
# Mười chữ số như khi đọc qua điện thoại, cách nhau bằng dấu cách.
page-digits = không một hai ba bốn năm sáu bảy tám chín
page-no-voice = Trình duyệt này không có giọng đọc tiếng Việt.
page-copied = Đã sao chép.
page-not-copied = Không sao chép được ở đây. Hãy chọn các chữ số và tự sao chép.
page-print = In
page-another = Kích hoạt máy tính khác

## Từ chối và các cách khác

page-check-digits = Kiểm tra các chữ số
page-call = Gọi trung tâm kích hoạt
page-lines-all = Mọi quốc gia và vùng
page-local-time = Giờ được ghi theo giờ địa phương của từng đường dây.
page-help = Trợ giúp
page-languages = Ngôn ngữ

## Địa chỉ không có trang nào

page-elsewhere = Không có trang nào ở địa chỉ này
page-elsewhere-text = Có thể một ký tự của địa chỉ đã bị nhập nhầm hoặc bị mất khi sao chép. Ở đây có các trang sau:

## Tệp

page-file = Bạn có tệp yêu cầu không?
page-file-how = Trình hướng dẫn có thể lưu tệp này. Hãy chọn tệp ở đây rồi mang tệp nhận được về máy tính.
page-file-submit = Nhận tệp phản hồi
page-not-a-file = Đây không phải là tệp yêu cầu
page-not-a-file-text = Hãy chọn tệp mà trình hướng dẫn kích hoạt đã lưu; tên tệp kết thúc bằng request.json.
