# Words of the command line.

command-usage = Cách dùng
command-usage-options = tùy chọn
command-usage-command = lệnh
command-heading-commands = Lệnh
command-heading-options = Tùy chọn
command-heading-arguments = Đối số

command-kakunin = Kích hoạt một sản phẩm. Nếu không có lệnh, mở trình hướng dẫn kích hoạt.
command-status = Cho biết sản phẩm đã được kích hoạt trên máy tính này chưa
command-key = Cài đặt hoặc gỡ bỏ khóa sản phẩm
command-key-set = Cài đặt một khóa sản phẩm
command-key-set-key = Khóa sản phẩm, hoặc - để đọc khóa từ đầu vào chuẩn
command-key-set-file = Đọc khóa sản phẩm từ tệp này
command-key-set-auto = Kích hoạt qua internet ở chế độ nền khi sản phẩm khởi động lần tới
command-key-remove = Gỡ bỏ khóa sản phẩm đã cài đặt, cùng với dữ liệu kích hoạt lưu trên máy tính này
command-key-remove-last = Tên của khóa cần gỡ bỏ: hai nhóm đầu của khóa, như lệnh status hiển thị
command-activate = Kích hoạt qua internet ngay bây giờ
command-installation-id = In ra ID cài đặt để đọc qua điện thoại
command-confirm = Kích hoạt bằng ID xác nhận đã nhận
command-confirm-id = ID xác nhận, nhập một lần hoặc theo nhóm, hoặc - để đọc ID từ đầu vào chuẩn
command-history = Cho biết những gì đã xảy ra với việc kích hoạt trên máy tính này
command-parts = Cho biết các thành phần dùng để nhận ra máy tính này, và những gì đã thay đổi
command-explain-about = Giải thích một mã lỗi
command-explain-code = Mã, ví dụ CNT-1
command-launch = Để sản phẩm gọi khi khởi động: kích hoạt ở chế độ nền nếu đã được đặt như vậy, và chỉ mở trình hướng dẫn khi cần
command-agent = Kích hoạt và gia hạn ở chế độ nền những gì đến hạn, cho đến khi được yêu cầu kết thúc
command-agent-once = Làm một lần những gì đến hạn lúc này rồi kết thúc
command-kms = Đặt máy chủ KMS nào của tổ chức sẽ được hỏi
command-kms-set = Từ nay hỏi máy chủ KMS này
command-kms-set-host = Tên hoặc địa chỉ IP, kèm cổng nếu không phải là 8482; địa chỉ IPv6 kèm cổng thì đặt trong ngoặc vuông
command-kms-clear = Trở lại tìm máy chủ KMS bằng DNS
command-kms-show = Cho biết máy chủ KMS nào được hỏi, và ID máy khách mà máy chủ dùng để nhận ra máy tính này
command-doctor = Kiểm tra từng bước của việc kích hoạt và báo sự cố đầu tiên
command-help = Hiện trợ giúp này hoặc trợ giúp của một lệnh
command-help-command = Lệnh, ví dụ { "key set" }
command-demo = Hiện bản minh họa: các khóa sản phẩm và cách đóng vai trung tâm kích hoạt
command-demo-desk = In ra ID xác nhận cho một ID cài đặt, như trung tâm kích hoạt sẽ đọc
command-demo-desk-id = ID cài đặt, nhập một lần hoặc theo nhóm

command-option-text = Hiện trình hướng dẫn dạng văn bản trên terminal, ngay cả khi có màn hình đồ họa
command-option-answers = Đưa các câu trả lời trong tệp này cho trình hướng dẫn dạng văn bản, mỗi dòng một câu
command-option-mode = Cửa sổ sáng hoặc tối: { "light" } hoặc { "dark" }
command-option-contrast = Tương phản cao hoặc không: { "more" } hoặc { "usual" }
command-option-json = Trả lời bằng JSON
command-option-lang = Dùng ngôn ngữ này: { "en" }, { "ja" }, …
command-option-product = Sản phẩm, theo tên trong danh mục; nếu không có thì là sản phẩm đầu tiên của danh mục
command-option-catalogue = Danh mục đã ký của nhà cung cấp
command-option-vendor = Mã định danh của nhà cung cấp, nếu ở đây có nhiều danh mục
command-option-state = Thư mục lưu giữ dữ liệu kích hoạt
command-option-all-users = Thực hiện cho mọi người dùng của máy tính này, với quyền quản trị
command-option-service = Hỏi dịch vụ kích hoạt ở địa chỉ này thay cho địa chỉ trong danh mục
command-option-help = Hiện trợ giúp này
command-option-version = Hiện phiên bản

## Đối số chưa rõ

command-misuse-missing = Còn thiếu: { $named }. Xem { $help }.
command-misuse-command = Không có lệnh này. Xem { $help }.
command-misuse-value = Giá trị của { $named } không dùng được ở đây, hoặc không có giá trị. Xem { $help }.
command-misuse-key = Nội dung này có chứa khóa sản phẩm ({ $shown }), không được viết ra ở đây. Để cài đặt khóa: { $kakunin } key set KHÓA. Ở những chỗ khác, hãy nêu tên khóa bằng hai nhóm đầu.
command-misuse-token = Nội dung này có chứa token của một nhân viên ({ $shown }), không được viết ra ở đây. Xem { $kakunin } --help.
command-misuse-argument = Có một đối số thừa hoặc không thuộc về chỗ này. Xem { $help }.
command-misuse-not-utf-8 = Có một đối số không phải là văn bản UTF-8. Xem { $help }.

## Sự cố

# The title of a message box, where there is no terminal.
message-title = Kích hoạt sản phẩm
message-title-desk = Bộ phận hỗ trợ
command-fault = { $code }: { $title }
    { $what }
    { $why }
    { $next }
command-unknown-product = Danh mục không có sản phẩm này. Danh mục có: { $known }.
command-unknown-code = Không có mã lỗi này. Mã có dạng như CNT-1.
command-other-key = Không gỡ bỏ gì. Khóa đã cài đặt là { $installed }-…; để gỡ bỏ, hãy nêu tên khóa: { $kakunin } key remove { $installed }
command-other-key-release = Không giải phóng gì. Khóa đã cài đặt là { $installed }-…; để giải phóng lượt kích hoạt của khóa, hãy nêu tên khóa: { $kakunin } release { $installed }
command-nothing-activated = Không giải phóng gì: trên máy tính này không có gì được kích hoạt bằng khóa sản phẩm đã cài đặt.
command-no-release-code = Không có mã giải phóng để hiển thị: chưa giải phóng gì với khóa sản phẩm đã cài đặt, hoặc dịch vụ kích hoạt đã biết rồi. Nếu khóa sản phẩm đã mất cùng với các cài đặt, trước hết hãy cài đặt lại khóa.
command-file = Không thể đọc { $path }: { $cause }
command-file-folder = đây là một thư mục; hãy chỉ định một tệp
command-file-missing = không có tệp này
command-file-forbidden = bạn không có quyền đọc tệp; hãy sao chép tệp vào một thư mục của riêng mình hoặc hỏi chủ sở hữu của tệp
command-file-too-large = tệp quá lớn so với một tệp thuộc loại này
command-file-not-text = tệp không phải là văn bản
command-file-pipe-or-device = đây là một đường ống hoặc thiết bị, không phải tệp; hãy chỉ định một tệp
command-file-not-a-name = không tệp nào có thể mang tên này (tên thiết bị như NUL, dấu hai chấm, hoặc dấu chấm hay dấu cách ở cuối); hãy chỉ định tên khác
command-file-in-use = một chương trình khác đang dùng tệp; hãy đóng chương trình đó rồi thử lại
command-answer = Dòng { $line } của các câu trả lời không phù hợp với trang đang hỏi, và không có gì sau đó được thực hiện. Trang đó và lý do câu trả lời không phù hợp được ghi ở trên.
command-answers-untaken = Trình hướng dẫn đã đóng trước dòng { $line } của các câu trả lời. Dòng đó và các dòng sau không được dùng.
command-not-a-host = Đây không phải là địa chỉ của máy chủ KMS. Hãy viết tên hoặc địa chỉ IP, kèm cổng nếu không phải là 8482, ví dụ kms.office.example:8482 hoặc [2001:db8::7]:8482.
command-not-a-service = Đây không phải là địa chỉ của dịch vụ kích hoạt. Địa chỉ bắt đầu bằng https:// (hoặc http:// để thử nghiệm), ví dụ https://activation.momiji.example/.
command-service-beginning = Địa chỉ này thiếu phần đầu. Hãy viết là { $address }
command-service-sign-in = Địa chỉ của dịch vụ kích hoạt không chứa tên người dùng và mật khẩu. Hãy viết địa chỉ không có các phần đó, ví dụ https://activation.momiji.example/.
command-no-installation-id = Máy tính này có khóa máy khách KMS. Máy chủ KMS của tổ chức sẽ kích hoạt máy nên không cần ID cài đặt. Để hỏi máy chủ ngay: { $kakunin } activate
command-no-language = Không có ngôn ngữ “{ $tag }” nên chương trình tiếp tục bằng tiếng Anh. Các ngôn ngữ có sẵn: { $languages }.
command-not-written = Không thể ghi câu trả lời: { $cause }
command-no-place = Không có màn hình đồ họa cũng không có terminal cho trình hướng dẫn. Hãy dùng một lệnh để thay thế; xem { $kakunin } --help.
command-not-administrator = Chỉ quản trị viên của máy tính này mới có thể thực hiện cho mọi người dùng: người dùng này không thể ghi vào { $path }. Hãy chạy lại lệnh với quyền quản trị viên hoặc với sudo.
command-system = Hệ thống đã từ chối một điều cần thiết: { $cause }
command-demo-failed = Không thể chuẩn bị bản minh họa: { $cause }
command-not-an-installation-id = Đây không phải là một ID cài đặt đầy đủ: ID có tám nhóm, mỗi nhóm sáu chữ số, và các chữ số kiểm tra phải khớp.
command-no-demo = Ở đây đã cài đặt danh mục của một nhà cung cấp nên không có bản minh họa.

## Trạng thái

command-status-activated = { $product } đã được kích hoạt từ ngày { $since }.
command-status-provisional = { $product } đã được kích hoạt tạm thời từ ngày { $since }, đến ngày { $until }. Trước ngày đó, hãy xin trung tâm kích hoạt cấp ID xác nhận chính thức.
command-status-activated-until = { $product } đã được kích hoạt từ ngày { $since }, có hiệu lực đến ngày { $until }. Lượt kích hoạt sẽ tự động được gia hạn trước ngày đó.
command-status-activated-term = { $product } đã được kích hoạt từ ngày { $since }, có hiệu lực đến ngày { $until }. Hãy kích hoạt lại bằng chính khóa đó trước ngày đó.
command-status-grace = { $product } chưa được kích hoạt. Mọi thứ vẫn hoạt động; hãy kích hoạt trước ngày { $until }.
command-status-notice = { $product }: { $title } ({ $code }). Mọi thứ vẫn hoạt động như trước.
command-status-terms-over = { $product }: { $title } ({ $code }).
command-status-all-users = Điều này áp dụng cho mọi người dùng của máy tính này.
command-status-licence = Với --json: cả giấy phép đã ký
command-status-key = Khóa sản phẩm: { $last }-… ({ $kind })
command-status-no-key = Khóa sản phẩm: không có
command-status-automatic = Sản phẩm sẽ được kích hoạt qua internet khi khởi động lần tới.
command-status-released = Lượt kích hoạt đã được giải phóng tại đây, và trung tâm kích hoạt còn cần mã giải phóng. Để hiện mã: { $kakunin } release --show
command-status-count = Lượt kích hoạt: đã dùng { $used } trên { $limit }
command-status-terms = { $name }: { $value }

## Khóa sản phẩm

command-key-installed = Đã cài đặt khóa sản phẩm { $last }-… ({ $kind }).
command-key-automatic = { $product } sẽ kích hoạt ở chế độ nền khi khởi động lần tới.
command-key-by-hand = Trình hướng dẫn kích hoạt sẽ mở khi { $product } khởi động lần tới. Để kích hoạt ngay: { $kakunin } activate
command-key-activated-already = { $product } đã được kích hoạt bằng khóa này.
command-key-removed = Đã gỡ bỏ khóa sản phẩm { $last }-….
command-key-removed-activation = Đã gỡ bỏ khóa sản phẩm { $last }-… cùng với dữ liệu kích hoạt lưu trên máy tính này. Trung tâm kích hoạt vẫn tính máy tính này.

## Lịch sử và thành phần

command-history-line = { $moment }  { $what } { $code }
command-history-empty = Chưa có gì xảy ra.
command-history-key-installed = Đã cài đặt khóa sản phẩm
command-history-own-key-installed = Đã cài đặt khóa máy khách KMS của ấn bản này
command-history-key-removed = Đã gỡ bỏ khóa sản phẩm
command-history-activated = Đã kích hoạt
command-history-renewed = Đã gia hạn
command-history-released = Đã giải phóng lượt kích hoạt
command-history-failed = Không thành công:
command-history-restored = Đã khôi phục tệp hỏng từ bản sao trước đó
command-history-started-anew = Đã thay các tệp hỏng; dữ liệu trước đó bị mất
command-history-count = đã biết { $count } máy tính, cần { $threshold }
command-history-renewal = thời gian đến lần gia hạn: { $span }
command-history-retry = thời gian đến lần thử tiếp theo: { $span }
command-part = { $part }: { $change } (trọng số { $weight })
command-parts-same = Trọng số không đổi: { $kept } trên { $of }. Máy được tính là cùng một máy tính.
command-parts-little = Trọng số không đổi: { $kept } trên { $of }. Nhưng máy tính đã kích hoạt chỉ có ít thông tin, còn máy này cho biết nhiều hơn: máy được tính là một máy tính khác và cần được kích hoạt lại.
command-parts-other = Trọng số không đổi: { $kept } trên { $of }. Máy được tính là một máy tính khác và cần được kích hoạt lại.

command-explain = { $code }: { $title }
    Điều gì đã xảy ra: { $what }
    Vì sao: { $why }
    Việc cần làm tiếp theo: { $next }

## KMS

command-agent-next = Lần thử tiếp theo: { $moment }
command-policy-ignored = Chính sách { $place } không được áp dụng: chính sách phải đọc được, đúng định dạng và chỉ quản trị viên mới có quyền ghi.
command-kms-host-policy = Máy chủ KMS: { $host } (theo chính sách)
command-kms-host-set = Máy chủ KMS: { $host } (được đặt cho sản phẩm này)
command-kms-host-file = Máy chủ KMS: { $host } (từ tệp { "kms-host" } bên cạnh danh mục)
command-kms-host-environment = Máy chủ KMS: { $host } (từ KAKUNIN_KMS_HOST)
command-kms-host-dns = Máy chủ KMS: được tìm bằng DNS ({ $domains })
command-kms-host-nowhere = Máy chủ KMS: chưa được đặt, và không có miền nào để tìm
command-kms-last = Lần cấp gần nhất từ: { $host }
command-kms-retry = Thời gian giữa các lần thử, do máy chủ quy định: { $span }
command-kms-client-id = ID máy khách: { $id }

## Kiểm tra

command-doctor-passed = [ok] { $check }
command-doctor-failed = [!!] { $check }: { $code }
command-doctor-not-reached = [--] { $check }
command-doctor-catalogue = Danh mục
command-doctor-key = Khóa sản phẩm
command-doctor-name = Tên
command-doctor-port = Cổng
command-doctor-tls = Kết nối bảo mật
command-doctor-clock = Đồng hồ
command-doctor-answer = Câu trả lời của máy chủ KMS
command-doctor-well = Không tìm thấy sự cố nào.

## Bản minh họa

demo-introduction = Đây là bản minh họa của Kakunin, với các sản phẩm của Momiji Software, một công ty không có thật. Các khóa sản phẩm để thử:
demo-key-good = kích hoạt được
demo-key-used-up = đã dùng hết lượt kích hoạt (CNT-1)
demo-key-blocked = bị nhà cung cấp chặn (KEY-5)
demo-key-other-product = dành cho sản phẩm khác (KEY-3)
demo-key-kms-client = khóa máy khách KMS, dành cho máy chủ KMS của tổ chức
demo-key-kms-host = khóa máy chủ KMS, không thuộc về máy tính này (KEY-6)
demo-desk = Để đóng vai trung tâm kích hoạt qua điện thoại, hãy nhập trong một terminal khác:
demo-desk-argument = ID-CÀI-ĐẶT

## Bằng tệp, và giải phóng

command-request = Kích hoạt bằng tệp: ghi yêu cầu
command-request-save = Ghi một tệp yêu cầu, để được trả lời ở nơi có mạng
command-request-file = Tên tệp; nếu là thư mục, tệp được tạo trong đó; - là đầu ra chuẩn. Không tệp nào khác bị ghi đè
command-response = Kích hoạt bằng tệp: nhận phản hồi
command-response-load = Kích hoạt bằng phản hồi cho yêu cầu của máy tính này
command-response-file = Tệp phản hồi, một bảng nhiều phản hồi, hoặc một thư mục chứa các tệp phản hồi; - là đầu vào chuẩn
command-standard-input = Đầu vào chuẩn
command-request-saved = Yêu cầu nằm trong { $path }. Hãy nhận phản hồi, sau đó: { $kakunin } response load TỆP
command-request-page = Yêu cầu được trả lời tại { $address }, hoặc bởi trung tâm kích hoạt.
command-release = Giải phóng lượt kích hoạt của máy tính này để máy tính khác có thể dùng
command-release-last = Tên của khóa đã cài đặt: hai nhóm đầu của khóa, như lệnh status hiển thị
command-release-offline = Không liên hệ với ai: hiện mã giải phóng để báo cho trung tâm kích hoạt
command-release-show = Hiện lại mã giải phóng, cho đến lần kích hoạt tiếp theo; không giải phóng gì
command-released = Đã giải phóng lượt kích hoạt. { $product } vẫn hoạt động tại đây và hiển thị là chưa kích hoạt.
command-released-offline = { $product } không còn được kích hoạt tại đây. Hãy đọc nội dung này cho trung tâm kích hoạt; sau đó máy tính khác có thể dùng lượt kích hoạt:
    ID cài đặt: { $id }
    Mã giải phóng: { $code }
command-demo-respond = Trả lời một tệp yêu cầu, như nhà cung cấp sẽ làm
command-demo-respond-file = Tệp yêu cầu
demo-responded = Phản hồi nằm trong { $path }.

## Thư mục của người dịch

command-option-locales = Hiện các thông báo trong thư mục bản dịch này, TAG/*.ftl, thay cho thông báo của chương trình
command-locales-no-tag = { $place }: Tên của thư mục này không phải là thẻ ngôn ngữ nên các thông báo trong đó bị bỏ qua. Thẻ có dạng như fr, pt-BR hoặc zh-Hant.
command-locales-no-language = { $place }: Không có thông báo nào trong thư mục này. Thư mục cần có một thư mục con cho mỗi ngôn ngữ, đặt tên theo thẻ của ngôn ngữ, ví dụ fr, trong đó có các tệp .ftl.
command-locales-unread = Không thể đọc { $place }: { $detail }
command-locales-not-utf-8 = { $place }: Đây không phải là UTF-8 nên cả tệp bị bỏ qua. Hãy lưu tệp dưới dạng UTF-8.
command-locales-nested = { $place }: Các dấu ngoặc ở đây lồng nhau quá sâu nên cả tệp bị bỏ qua.
command-locales-syntax = { $place }: Không thể đọc phần này ({ $detail }). Lời của chính chương trình được hiện thay.
command-locales-blank = { $place }: { $message }, hoặc một lựa chọn trong đó, không có lời.
command-locales-twice = { $place }: { $message } đã có trước đó, tại { $detail }. Thông báo đầu tiên được hiện.
command-locales-unknown = { $place }: Chương trình không có thông báo { $message }.
command-locales-foreign = { $place }: { $message } nêu { $detail }, là giá trị không được cung cấp cho thông báo này. Lời của chính chương trình được hiện thay.
command-locales-leaves-out = { $place }: { $message } bỏ sót { $detail }.
command-locales-lacks = { $place }: { $message } thiếu { $detail }. Lời của chính chương trình được hiện ở đó.
command-locales-key = { $place }: { $message } là “{ $detail }”. Phím truy cập là một chữ cái hoặc chữ số.
command-locales-plural = { $place }: { $message } không có dạng số nhiều cho: { $detail }. Dạng có dấu sao được hiện thay.
command-locales-choice = { $place }: { $message } có một lựa chọn mà chương trình không đưa ra: { $detail }. Chương trình đưa ra: { $given }.
command-locales-no-choice = { $place }: { $message } không có lựa chọn cho: { $detail }. Lựa chọn có dấu sao được hiện thay.
command-locales-typed = { $place }: { $message } bỏ sót { $detail }. Phần này được nhập, hoặc gọi tên, giống nhau trong mọi ngôn ngữ.
command-locales-missing = { $place }: Còn thiếu { $count } thông báo; chúng được hiện bằng lời của chính chương trình: { $detail }
command-locales-more = { $place }: Còn { $count } dòng nữa về thư mục này. Hãy sửa những dòng trên trước.
