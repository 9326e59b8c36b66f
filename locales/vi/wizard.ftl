# Words of the wizard's pages. Terms as in glossary.md.

## Ngày, giờ và danh sách

date = { $day } tháng { $month }, { $year }
time = { $hour }:{ $minute }
moment = { $time } ngày { $date }
span = { $unit ->
    [days] { $amount } ngày
    [hours] { $amount } giờ
   *[minutes] { $amount } phút
}
list-separator = { ", " }
weekday-monday = T2
weekday-tuesday = T3
weekday-wednesday = T4
weekday-thursday = T5
weekday-friday = T6
weekday-saturday = T7
weekday-sunday = CN

## Trên mọi trang

window-title = { $title } – { $product }
steps = Bước { $at } trên { $of }
alert = { $product } — chưa kích hoạt
status-activated = Đã kích hoạt
status-grace = Chưa kích hoạt
status-notice = Cần xử lý
nothing-is-lost = Không có gì bị mất. { $product } vẫn hoạt động trong khi bạn xử lý việc này.
nothing-is-lost-host = Không có gì thay đổi trên máy tính này và không lượt kích hoạt nào bị trừ.
everything-still-works = { $product }: Mọi thứ vẫn hoạt động như trước.
remark = { $what } { $next }
remark-key-2 = Hãy kiểm tra lại ký tự { $position } trong nhóm { $group }.
remark-key-2-look-alike = Ký tự { $position } trong nhóm { $group } là một chữ cái { $script ->
        [greek] Hy Lạp
       *[cyrillic] Kirin
    } trông giống { $symbol }. Hãy nhập lại ký tự đó.
remark-key-6-host = Khóa này dành cho các máy tính sử dụng sản phẩm. Máy chủ KMS cần khóa máy chủ KMS, do nhà cung cấp cấp cho tổ chức của bạn.
remark-cid-1 = { $count ->
    [1] Hãy hỏi lại nhóm { $groups }.
   *[other] Hãy hỏi lại { $count } nhóm: { $groups }.
}
groups-exchanged = Nhóm { $one } và nhóm { $other } bị đổi chỗ cho nhau.

## Nút và liên kết. “key” là chữ cái bấm nút cùng với phím Alt.

button-next = Tiếp theo
    .key = T
button-back = Quay lại
    .key = Q
button-cancel = Hủy
    .key = H
button-close = Đóng
    .key = N
button-later = Để sau
    .key = A
button-finish = Hoàn tất
    .key = O
button-activate = Kích hoạt
    .key = K
button-retry = Thử lại
    .key = L
button-check-again = Kiểm tra lại
    .key = K
button-enter-key = Nhập khóa sản phẩm
    .key = S
button-change-key = Đổi khóa
    .key = I
button-details = Chi tiết
    .key = C
button-copy = Sao chép
    .key = H
button-clear = Xóa tất cả
    .key = A
button-exchange = Đổi chỗ
    .key = D
button-use-telephone = Kích hoạt qua điện thoại
    .key = U
button-use-internet = Kích hoạt qua internet
    .key = E
button-seller = Liên hệ nơi bán
    .key = B
button-support = Xin nhà cung cấp trợ giúp
    .key = X
button-use-file = Kích hoạt bằng tệp
    .key = O
button-save-request = Lưu yêu cầu
    .key = Y
button-open-response = Mở phản hồi
    .key = M
button-browse-request = Chọn thư mục…
button-browse-response = Chọn tệp…
button-change-line = Thay đổi
    .key = T
button-qr = Mã QR
    .key = R
button-sheet = Phiếu gọi điện
    .key = P
button-key-advice = Về khóa sản phẩm
    .key = V
button-release = Giải phóng
    .key = G
button-open-privacy = Mở trong trình duyệt
    .key = M
link-privacy = Quyền riêng tư
link-details = Chi tiết
link-copy = Sao chép
link-copy-details = Sao chép chi tiết
copied = Đã sao chép
link-help = Trợ giúp về { $code }
link-show = Hiện
link-release = Giải phóng lượt kích hoạt này
link-regional-numbers = Số điện thoại của mọi vùng

## Trang tổng quan

overview-title = Kích hoạt
overview-lead = { $product } trên máy tính này.
overview-lead-all-users = { $product } cho mọi người dùng của máy tính này.
overview-activated = Đã hoàn tất kích hoạt
overview-activated-for-good = { $method } ngày { $date } · không cần gia hạn
overview-activated-on = { $method } ngày { $date }
overview-activated-term = { $method } ngày { $date } · kích hoạt lại trước { $renewal }
overview-activated-until = { $method } ngày { $date } · tự gia hạn, có hiệu lực đến { $renewal }
overview-provisional = Đã kích hoạt tạm thời
overview-provisional-text = Có hiệu lực đến { $end }. Trước lúc đó, hãy xin trung tâm kích hoạt cấp ID xác nhận chính thức hoặc kích hoạt qua internet.
overview-not-activated = Chưa kích hoạt
overview-not-activated-text = { $product }: Đã cài đặt khóa sản phẩm. Hãy kích hoạt trước ngày { $date }; qua internet chỉ mất khoảng một phút.
overview-no-key = Chưa có khóa sản phẩm
overview-no-key-text = { $product }: Để kích hoạt, hãy nhập khóa sản phẩm của tổ chức bạn.
overview-kms-waiting = Đang chờ máy chủ KMS của tổ chức
overview-kms-waiting-text = { $product } sẽ tự kích hoạt; bạn không cần làm gì.
overview-lead-host = Máy tính này với vai trò máy chủ KMS, nơi kích hoạt các máy tính khác của tổ chức.
overview-host = Máy tính này là máy chủ KMS
overview-host-text = Máy chủ kích hoạt: { $products }.
overview-no-host = Chưa phải là máy chủ KMS
overview-no-host-text = Đã cài đặt khóa máy chủ KMS. Sau khi được kích hoạt, máy tính này có thể kích hoạt các máy khác.
overview-no-host-key-text = Hãy nhập khóa máy chủ KMS của tổ chức để máy tính này có thể kích hoạt các máy khác.
fact-serves = Kích hoạt cho
serves-nothing = Chưa có gì
fact-product = Sản phẩm
fact-key = Khóa sản phẩm
fact-remaining = Số lượt kích hoạt còn lại
fact-trial = Dùng thử đến
fact-subscription = Đăng ký đến
fact-features = Tính năng
fact-limit = Giới hạn
subscription-in-grace = { $end } · cần gia hạn trước { $until }
fact-computer = Máy tính này
fact-activated = Đã kích hoạt
fact-installation-id = ID cài đặt
fact-release-code = Mã giải phóng
fact-what = Điều gì đã xảy ra
fact-why = Vì sao
fact-next = Việc cần làm tiếp theo
fact-code = Mã cần cung cấp
product-with-edition = { $product }, { $edition }
key-none = Chưa cài đặt
key-kind-mak = MAK
key-kind-kms-client = Khóa máy khách KMS
key-kind-kms-host = Khóa máy chủ KMS
remaining = { $left } trên { $limit }
computer-new = Chưa được ghi nhận
computer-unchanged = Không thay đổi kể từ khi kích hoạt
computer-slightly-changed = Một vài thành phần đã thay đổi; lượt kích hoạt vẫn còn hiệu lực
computer-changed = Nhiều thành phần đã thay đổi kể từ khi kích hoạt
method-internet-done = Kích hoạt qua internet
method-telephone-done = Kích hoạt qua điện thoại
method-file-done = Kích hoạt bằng tệp
method-kms-done = Do tổ chức của bạn kích hoạt
activated-how = { $method } ngày { $date }

## Khóa sản phẩm

key-title = Nhập khóa sản phẩm
key-lead = Khóa có 25 ký tự. Hãy xem trong email mua hàng hoặc hỏi người quản trị hệ thống.
key-title-host = Nhập khóa máy chủ KMS
key-lead-host = Khóa có 25 ký tự. Nhà cung cấp cấp khóa này cho tổ chức, dành cho số ít máy tính kích hoạt tất cả các máy khác.
key-label = Khóa sản phẩm
key-automatic = Tự động kích hoạt qua internet
key-automatic-hint = Chỉ gửi thông tin phần cứng và một ID được tạo từ khóa; không gửi gì về bạn.
key-old-title = Khóa của hệ thống cấp phép trước đây
key-old-text = Khóa này được đổi một lần qua internet để lấy khóa mới. Nếu không có internet, hãy liên hệ nơi bán để nhận khóa mới.
key-replaced-title = Khóa của bạn đã được thay thế
key-replaced-text = Khóa sản phẩm mới { $last }-… đã được cài đặt thay cho khóa cũ. Bạn không cần khóa cũ nữa.
key-advice-title = Không tìm thấy khóa hoặc khóa không dùng được?
key-advice-summary = Khóa trông như thế nào, tìm ở đâu, và cần làm gì khi khóa đang được dùng trên máy khác

## Các cách kích hoạt

method-title = Bạn muốn kích hoạt bằng cách nào?
method-lead = Mọi cách đều cho cùng kết quả và bạn có thể đổi ý giữa chừng.
method-internet = Internet
method-internet-checking = Xong trong vài giây. Đang kiểm tra kết nối…
method-internet-connected = Xong trong vài giây. Máy tính này đã được kết nối.
method-recommended = Khuyên dùng
method-telephone = Điện thoại
method-telephone-hint = Gọi điện, đọc các chữ số trên màn hình và nhập các chữ số bạn nghe được. Khoảng bốn phút.
method-file = Tệp
method-file-hint = Dành cho máy tính không có kết nối nào: lưu yêu cầu, nhận phản hồi trên thiết bị khác rồi mở tại đây.
method-host-file = Không có kết nối internet
method-host-file-text = Kích hoạt bằng tệp: { $command } ghi ra một yêu cầu để nhà cung cấp trả lời.

## Internet

internet-title = Kích hoạt qua internet
internet-lead = Việc này thường chỉ mất vài giây.
internet-progress = Đang liên hệ với dịch vụ kích hoạt…
waiting-passed = Đã trôi qua { $seconds } giây. Bạn có thể hủy bất cứ lúc nào; không có gì bị mất.
internet-sent = Nội dung gửi: thông tin phần cứng và một ID tạo từ khóa sản phẩm. Không có gì cho biết bạn là ai.
internet-sent-host = Nội dung gửi: khóa công khai của máy chủ KMS này và một ID tạo từ khóa sản phẩm. Không có gì cho biết bạn là ai.

## Thông báo khi sản phẩm khởi động

notice-waiting = { $product } chưa được kích hoạt. Mọi thứ vẫn hoạt động; sản phẩm sẽ tự thử lại.
notice-trying-title = Đang liên hệ với máy chủ KMS của tổ chức
notice-trying = Đang tìm và liên hệ với máy chủ KMS…
notice-sent = Chỉ gửi đến máy chủ đó: tên của máy tính này, thông tin phần cứng và một ID được tạo từ khóa sản phẩm.

## Quyền riêng tư

privacy-title = Quyền riêng tư
privacy-sent = Những gì chương trình này gửi khi kích hoạt
privacy-telephone = Qua điện thoại hoặc bằng tệp, máy tính này không tự gửi gì; các chữ số và tệp chứa cùng thông tin ấy.
privacy-address = Tuyên bố của nhà cung cấp

## Điện thoại

telephone-title = Kích hoạt qua điện thoại
telephone-region = Quốc gia hoặc vùng
telephone-line = { $region }: { $number }
telephone-line-hint = Chọn số để gọi
telephone-read = Gọi và đọc ID cài đặt
telephone-type = Nhập ID xác nhận bạn nghe được
telephone-paste = Bạn có thể dán ID
installation-id = ID cài đặt
confirmation-id = ID xác nhận
languages-open = Ngôn ngữ
region-open = Quốc gia hoặc vùng
region-choose = Chọn quốc gia hoặc vùng
region-search = Tên, mã hoặc mã gọi quốc tế
region-detail = { $code } · { $dialling }
region-nothing = Không có quốc gia hoặc vùng nào phù hợp. Hãy thử mã gọi quốc tế, ví dụ +84.
line-toll-free = Miễn cước
line-toll = Có tính cước
line-tty = Điện thoại văn bản
line-tty-tag = TTY
line-detail = { $kind } · { $languages }
line-open-always = Phục vụ cả ngày lẫn đêm
line-open-until = Đang phục vụ · đến { $time }
line-closed = Ngoài giờ
line-opens-today = Ngoài giờ · phục vụ từ { $time }
line-opens-later = Ngoài giờ · phục vụ từ { $time } { $day }
line-hours = { $days } { $from }–{ $to }
line-hours-always = Hằng ngày, 24 giờ
line-hours-separator = { ", " }
line-day-range = { $first }–{ $last }
no-line-numbers = Bạn cũng có thể gọi đường dây của vùng khác; danh sách liệt kê tất cả.
no-line-title = { $code }  { $title }

## Kết quả

success-title = { $product } đã được kích hoạt
success-for-good = Không cần gia hạn trên máy tính này.
success-term = Lượt kích hoạt này có hiệu lực đến ngày { $date }. Hãy kích hoạt lại bằng chính khóa đó trước ngày này.
success-until = Lượt kích hoạt này tự gia hạn và hiện có hiệu lực đến ngày { $date }.
success-provisional = Lượt kích hoạt này là tạm thời và kết thúc lúc { $end }. Trước lúc đó, hãy xin trung tâm kích hoạt cấp ID xác nhận chính thức.
success-host-title = Máy tính này giờ đã là máy chủ KMS
success-host = Ngay khi dịch vụ của máy chủ chạy (kakunin-kms serve), máy chủ sẽ kích hoạt: { $products }.
not-opened = Không có chương trình nào ở đây mở được trang này. Địa chỉ của trang:
failure-ways = Cách khác
failure-former = Khóa trước đây
failure-former-text = Nhập lại khóa sản phẩm { $key }-… và lượt kích hoạt của khóa đó sẽ trở lại ngay, không tốn gì.
copied-release =
    ID cài đặt: { $id }
    Mã giải phóng: { $code }
copied-details = { $code }: { $title }
    { $what }
    ID cài đặt: { $id }

## Chi tiết

details-title = Chi tiết về máy tính này
details-lead = Lượt kích hoạt gắn với toàn bộ các thành phần này. Một vài thay đổi không ảnh hưởng gì.
details-lead-host = Những gì đã dùng để kích hoạt máy chủ KMS này.
part-machine-id = Bản cài đặt hệ điều hành
part-system = Bo mạch chủ
part-processor = Bộ xử lý
part-disk = Ổ đĩa hệ thống
part-network = Bộ điều hợp mạng
part-memory = Dung lượng bộ nhớ
part-kept = Không đổi
part-changed = Đã thay đổi
part-missing = Không tìm thấy
part-added = Mới

## Bằng tệp

file-title = Kích hoạt bằng tệp
file-lead = Dành cho máy tính không có mạng. Chỉ trao đổi hai tệp nhỏ; trong đó không có gì cho biết bạn là ai.
file-save = Lưu yêu cầu
file-saved = Đã lưu
file-saved-next = Hãy mang tệp này đến thiết bị có kết nối internet, chẳng hạn bằng ổ USB.
file-request-path = Nơi lưu yêu cầu
file-request-example = Thư mục hoặc tên tệp
file-answer = Nhận phản hồi
file-answer-self = Trên thiết bị bất kỳ
file-answer-vendor = Nhà cung cấp trả lời yêu cầu.
file-answer-other = Cách khác
file-answer-others = Trung tâm kích hoạt cũng trả lời yêu cầu. Nếu có nhiều máy tính, người quản trị có thể trả lời tất cả cùng lúc.
file-open = Mở phản hồi
file-response-path = Nơi có phản hồi
file-response-example = Thả tệp vào đây hoặc nhập vị trí của tệp

## Giải phóng lượt kích hoạt

release-title = Giải phóng lượt kích hoạt này
release-lead = Sau đó, máy tính khác có thể dùng lượt này. { $product } vẫn hoạt động tại đây và hiển thị là chưa kích hoạt.
release-internet = Qua internet
release-internet-hint = Dịch vụ kích hoạt ghi nhận ngay.
release-code = Bằng mã giải phóng
release-code-hint = Không cần kết nối: bạn đọc mã cho trung tâm kích hoạt.
release-progress = Đang báo cho dịch vụ kích hoạt…
release-sent = Nội dung gửi: ID cài đặt và bằng chứng về khóa sản phẩm. Không có gì cho biết bạn là ai.
release-done-title = Đã giải phóng lượt kích hoạt
release-done-text = Giờ đây máy tính khác có thể dùng lượt này. { $product } vẫn hoạt động tại đây.
release-untold-title = Hãy báo cho trung tâm kích hoạt
release-untold-text = { $product } không còn được kích hoạt tại đây. Hãy gọi trung tâm kích hoạt và đọc các chữ số này: khi chúng đã được ghi nhận, máy tính khác có thể dùng lượt kích hoạt.
release-untold-short = Lượt kích hoạt đã được giải phóng tại đây. Máy tính khác có thể dùng lượt này khi trung tâm kích hoạt nhận được mã giải phóng của bạn.
release-call = Gọi trung tâm kích hoạt
release-read = Đọc các chữ số
release-code-label = ID cài đặt, sau đó là mã giải phóng

## Trên giấy và trên thiết bị khác

qr-instead = Cách này không cần gọi điện và dùng được bất cứ lúc nào: hãy quét mã bằng điện thoại có camera. Trang web mở ra cho biết ID xác nhận để nhập vào bên dưới.
qr-text = Quét mã này bằng điện thoại: trang web mở ra cho bạn ID xác nhận mà không cần gọi điện.
sheet-title = Phiếu gọi điện để kích hoạt qua điện thoại
sheet-saved = Đã lưu phiếu gọi điện
sheet-open = Mở
sheet-hours = Mọi giờ ghi trên phiếu đều theo giờ của máy tính đã tạo phiếu này.
sheet-secret = Không có gì trên phiếu này là bí mật: các chữ số chỉ kích hoạt được máy tính này.
