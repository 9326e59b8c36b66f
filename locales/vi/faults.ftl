# Words of the error codes: headline, what happened, why, and the one next step.
# `.what` and the rest stand alone, for `explain`; `.seen` tells the case at hand and takes its place where there is one.

## Khóa sản phẩm

fault-key-1 = Đây có vẻ không phải là khóa sản phẩm
    .what = Nội dung đã nhập không phải là khóa sản phẩm.
    .seen = { $symbols ->
        [none] Không có khóa sản phẩm nào trong văn bản.
        [several] Có nhiều hơn một khóa sản phẩm trong văn bản; chỉ nhập khóa dành cho máy tính này.
        [0] Chưa nhập gì. Khóa sản phẩm có 25 ký tự.
        [25] Đã có đủ 25 ký tự nhưng một số ký tự không khớp với nhau.
       *[other] Khóa sản phẩm có 25 ký tự; số ký tự đã nhập là { $symbols }.
    }
    .why = Khóa sản phẩm có 25 chữ cái và chữ số, chia thành năm nhóm, mỗi nhóm năm ký tự. Một hoặc nhiều ký tự đã bị thiếu, thừa hoặc đọc nhầm.
    .next = Hãy sao chép lại toàn bộ khóa từ email hoặc thư có khóa đó.
fault-key-2 = Một ký tự của khóa chưa đúng
    .what = Khóa có đủ độ dài nhưng một ký tự không khớp với các ký tự còn lại.
    .seen = Ký tự { $position } trong nhóm { $group } chưa đúng{ $script ->
        [cyrillic] { ":" } đó là một chữ cái Kirin trông giống { $symbol }.
        [greek] { ":" } đó là một chữ cái Hy Lạp trông giống { $symbol }.
       *[none] { "." }
    }
    .why = Những ký tự trông giống nhau, như 8 và B hoặc 5 và S, dễ bị đọc nhầm.
    .next = Hãy so khóa với bản gốc và sửa ký tự đó.
fault-key-3 = Khóa này dành cho sản phẩm khác
    .what = Khóa đã được nhập đúng nhưng thuộc về một sản phẩm khác.
    .seen = Khóa đã được nhập đúng nhưng thuộc về một sản phẩm khác ({ $product }).
    .why = Mỗi sản phẩm có khóa riêng; một bộ ứng dụng và các ứng dụng riêng lẻ trong bộ đó không dùng chung khóa.
    .next = Hãy nhập khóa đi kèm với sản phẩm này.
fault-key-4 = Nhà cung cấp không có thông tin về khóa này
    .what = Khóa đã được nhập đúng nhưng dịch vụ kích hoạt không có thông tin về khóa này.
    .why = Đôi khi khóa được bán hoặc chuyển cho người khác mà nhà cung cấp không hay biết. Người nhận khóa thường không thể nhận ra điều đó.
    .next = Hãy đề nghị nơi bán, hoặc người đã đưa khóa, cấp khóa dùng được hoặc hoàn tiền. Nơi nhập khóa có hình cho thấy khóa chính hãng trông như thế nào.
fault-key-5 = Khóa này đã bị chặn
    .what = Nhà cung cấp đã chặn khóa này nên khóa không thể kích hoạt sản phẩm nữa.
    .why = Khóa bị chặn khi đã bị công khai, bị lấy khỏi tay chủ sở hữu hoặc đã được hoàn tiền. Người dùng khóa thường không hề biết điều đó.
    .next = Hãy đề nghị nơi bán, hoặc người đã đưa khóa, cấp khóa mới hoặc hoàn tiền. Nơi nhập khóa có hình cho thấy khóa chính hãng trông như thế nào.
fault-key-6 = Ở đây cần một loại khóa khác
    .what = Đây là khóa sản phẩm nhưng không thuộc loại cần dùng ở đây.
    .why = Nhà cung cấp kích hoạt các máy tính có khóa kích hoạt nhiều lần (MAK). Máy tính có khóa máy khách KMS được máy chủ KMS của tổ chức kích hoạt và giải phóng; khóa máy chủ KMS chỉ dùng trên chính máy chủ đó.
    .next = Hãy hỏi người quản trị hệ thống xem máy chủ KMS của tổ chức có kích hoạt máy tính này không, hoặc máy này cần khóa nào.
    .why-host = Nhà cung cấp cấp khóa máy chủ KMS cho máy chủ KMS. Khóa kích hoạt nhiều lần (MAK) và khóa máy khách KMS dành cho các máy tính sử dụng sản phẩm.
    .next-host = Hãy nhập khóa máy chủ KMS của tổ chức; các khóa khác dành cho máy tính của tổ chức.
fault-key-7 = Chưa nhập khóa sản phẩm
    .what = Sản phẩm chưa có khóa sản phẩm.
    .why = Khóa chưa được nhập khi cài đặt hoặc đã được gỡ bỏ sau đó.
    .next = Hãy nhập khóa sản phẩm. Khóa có trong email mua hàng, hoặc người quản trị hệ thống đang giữ khóa.
    .next-host = Hãy nhập khóa máy chủ KMS của tổ chức.
fault-key-8 = Khóa này đã hết hạn
    .what = Khóa này không thể kích hoạt thêm máy tính nữa.
    .seen = Khóa này có thể kích hoạt thêm máy tính đến { $since }.
    .why = Một số khóa được cấp cho một thời gian nhất định, chẳng hạn thời hạn của hợp đồng. Các máy tính đã kích hoạt trước đó vẫn giữ trạng thái đã kích hoạt.
    .next = Hãy hỏi người quản trị hệ thống, hoặc nơi bán, để có khóa còn hạn.
    .next-host = Hãy hỏi nơi bán để có khóa máy chủ KMS còn hạn.

## Số lượng

fault-cnt-1 = Khóa này đã dùng hết lượt kích hoạt
    .what = Mọi lượt kích hoạt mà khóa này cho phép đều đang được dùng.
    .seen = Khóa này dành cho { $limit } máy tính và đang được dùng trên { $used } máy tính.
    .why = Máy tính đã được thay thế hoặc sửa chữa vẫn giữ lượt kích hoạt cho đến khi có người giải phóng.
    .next = Hãy đề nghị người quản trị hệ thống giải phóng một máy tính không còn dùng, hoặc đề nghị trung tâm kích hoạt hay nơi bán cấp thêm lượt kích hoạt.
    .next-desk = Quý khách có thể giải phóng một máy tính không còn dùng, hoặc nơi bán có thể cấp thêm lượt kích hoạt.
    .next-host = Hãy giải phóng lượt kích hoạt của một máy chủ KMS không còn dùng (kakunin-kms release), hoặc đề nghị nơi bán cấp thêm lượt kích hoạt.

## Mạng

fault-net-1 = Không có kết nối mạng
    .what = Máy tính này không được kết nối với mạng.
    .why = Cáp mạng chưa được cắm, Wi-Fi đang tắt hoặc ngoài vùng phủ sóng, hoặc chế độ trên máy bay đang bật.
    .next = Hãy kết nối máy tính này với internet rồi thử lại. Kích hoạt qua điện thoại không cần kết nối.
    .why-host = Không bộ điều hợp mạng nào của máy này được kết nối và có địa chỉ.
    .next-host = Hãy kết nối máy tính này với internet rồi thử lại. Nếu máy này cần được giữ ngoài mạng, hãy kích hoạt bằng tệp.
fault-net-2 = Không tìm thấy dịch vụ kích hoạt
    .what = Không tìm thấy tên của dịch vụ kích hoạt.
    .seen = Không tìm thấy tên { $host }.
    .why = Hiện không truy cập được internet, hoặc máy chủ tên miền (DNS) của mạng này không biết dịch vụ.
    .next = Hãy xem trình duyệt có mở được một trang web khác không rồi thử lại. Nếu mở được, hãy đề nghị người quản trị hệ thống kiểm tra máy chủ tên miền.
    .why-host = Hiện không truy cập được internet, hoặc máy chủ tên miền (DNS) mà máy tính này hỏi không biết tên nào ngoài tổ chức.
    .next-host = Hãy để máy chủ tên miền của máy tính này tìm được các tên trên internet rồi thử lại. Kích hoạt bằng tệp không cần kết nối.
fault-net-3 = Dịch vụ kích hoạt không trả lời
    .what = Dịch vụ kích hoạt đã từ chối kết nối hoặc không trả lời kịp thời.
    .seen = { $cause ->
        [timed-out] { $host } không trả lời kịp thời.
       *[refused] { $host } đã từ chối kết nối.
    }
    .why = Tường lửa có thể đang giữ kết nối lại, hoặc dịch vụ đang bận hay đang bảo trì.
    .next = Hãy chờ vài phút rồi thử lại. Nếu vẫn vậy, hãy đề nghị người quản trị hệ thống cho phép kết nối.
    .next-host = Hãy cho phép máy tính này kết nối với dịch vụ kích hoạt. Nếu đã cho phép, hãy chờ vài phút rồi thử lại.
fault-net-4 = Kết nối bảo mật không được tin cậy
    .what = Chứng chỉ của kết nối không phải của dịch vụ kích hoạt nên chưa có gì được gửi đi.
    .seen = { $cause ->
        [known] Chứng chỉ được đưa ra cho { $host } do “{ $issuer }” cấp. Đó không phải chứng chỉ của dịch vụ nên chưa có gì được gửi đi.
       *[unknown] Chứng chỉ được đưa ra cho { $host } không phải của dịch vụ nên chưa có gì được gửi đi.
    }
    .why = Có lẽ một chương trình bảo mật trên máy tính này hoặc một thiết bị trên mạng này mở các kết nối mã hóa để kiểm tra.
    .next = Hãy đề nghị người quản trị hệ thống để các kết nối với dịch vụ kích hoạt đi qua mà không kiểm tra.
    .next-host = Hãy để các kết nối với dịch vụ kích hoạt đi qua mà không kiểm tra rồi thử lại.
fault-net-5 = Mạng yêu cầu đăng nhập
    .what = Một máy chủ proxy trên mạng này yêu cầu tên người dùng và mật khẩu.
    .seen = { $cause ->
        [known] Máy chủ proxy { $proxy } trên đường đến { $host } yêu cầu tên người dùng và mật khẩu.
       *[unknown] Một máy chủ proxy trên đường đến { $host } yêu cầu tên người dùng và mật khẩu.
    }
    .why = Mạng này ra internet qua một máy chủ proxy, chỉ cho kết nối đi qua sau khi đăng nhập.
    .next = Hãy đề nghị người quản trị hệ thống cho dịch vụ kích hoạt đi qua mà không cần đăng nhập.
    .next-host = Hãy cho máy tính này truy cập dịch vụ kích hoạt mà không cần đăng nhập rồi thử lại.
fault-net-6 = Câu trả lời đến từ nơi khác
    .what = Đã có câu trả lời nhưng không phải từ dịch vụ kích hoạt.
    .seen = Đã có câu trả lời từ { $host } nhưng không phải của dịch vụ kích hoạt.
    .why = Mạng ở khách sạn, trên tàu và ở sân bay thường hiện trang đăng nhập trước; bộ lọc web cũng có thể làm như vậy.
    .next = Hãy mở một trang web bất kỳ trong trình duyệt, đăng nhập vào mạng nếu được yêu cầu rồi thử lại.
    .why-host = Bộ lọc web hoặc trang đăng nhập trên đường truyền trả lời thay cho dịch vụ kích hoạt.
    .next-host = Hãy cho máy tính này truy cập thẳng dịch vụ kích hoạt rồi thử lại.
fault-net-7 = Máy chủ proxy không tạo kết nối
    .what = Máy chủ proxy của mạng này không tạo kết nối đến dịch vụ kích hoạt.
    .seen = Máy chủ proxy { $proxy } không tạo kết nối đến { $host }.
    .why = Máy chủ proxy đang tắt hoặc không truy cập được, không cho phép địa chỉ này, hoặc chính máy chủ đó không truy cập được dịch vụ.
    .next = Hãy đề nghị người quản trị hệ thống cho phép dịch vụ kích hoạt trên máy chủ proxy. Kích hoạt qua điện thoại không cần kết nối.
    .next-host = Hãy cho phép dịch vụ kích hoạt trên máy chủ proxy, hoặc sửa proxy trong cài đặt của máy tính này, rồi thử lại.
fault-net-8 = Không thể dùng một cài đặt mạng
    .what = Cài đặt của máy tính này chỉ định máy chủ proxy, máy chủ tên miền hoặc máy chủ KMS bằng một địa chỉ không dùng được.
    .seen = { $kind ->
        [name-server] Cài đặt { $setting } là { $value }, không phải địa chỉ IP của máy chủ tên miền.
        [kms-host] Cài đặt { $setting } là { $value }, không phải địa chỉ của máy chủ KMS.
       *[proxy] Biến môi trường { $setting } được đặt là { $value }, không dùng được làm địa chỉ của máy chủ proxy.
    }
    .why = Địa chỉ chưa đầy đủ hoặc viết sai, hoặc bắt đầu bằng https:// trong khi đúng phải là http://, hay ngược lại. Địa chỉ đầy đủ trông như http://proxy.example:8080 đối với máy chủ proxy, 192.0.2.1 đối với máy chủ tên miền và kms.office.example đối với máy chủ KMS.
    .next = Hãy đề nghị người quản trị hệ thống sửa cài đặt rồi thử lại.
    .next-host = Hãy sửa cài đặt rồi thử lại.

## Dịch vụ

fault-srv-1 = Dịch vụ hiện không sẵn sàng
    .what = Có thể truy cập dịch vụ kích hoạt nhưng hiện dịch vụ không trả lời được.
    .seen = Có thể truy cập { $host } nhưng hiện dịch vụ không trả lời được.
    .why = Dịch vụ đang bảo trì, hoặc có rất nhiều máy tính cùng hỏi một lúc.
    .next = Hãy thử lại sau vài phút. Việc thử lại không bao giờ dùng thêm một lượt kích hoạt nữa.
fault-srv-2 = Quá nhiều lần thử trong thời gian ngắn
    .what = Dịch vụ chỉ chấp nhận một số lần thử nhất định trong một thời gian ngắn.
    .seen = Dịch vụ sẽ chấp nhận lần thử tiếp theo sau { $unit ->
        [hours] { $amount } giờ
        [minutes] { $amount } phút
       *[seconds] { $amount } giây
    }.
    .why = Giới hạn này giữ cho khóa của mọi người không bị dò ra bằng cách thử nhiều lần.
    .next = Hãy chờ đến khi lần thử tiếp theo được chấp nhận rồi thử lại.
fault-srv-3 = Không thể xác minh câu trả lời
    .what = Câu trả lời không mang chữ ký của nhà cung cấp hoặc thuộc về một yêu cầu khác nên không được dùng.
    .seen = Câu trả lời từ { $host } không mang chữ ký của nhà cung cấp hoặc thuộc về một yêu cầu khác nên không được dùng.
    .why = Có gì đó trên đường truyền đã thay đổi câu trả lời, hoặc phiên bản này của sản phẩm cũ hơn khóa ký hiện nay của nhà cung cấp.
    .next = Hãy cài đặt bản cập nhật mới nhất của sản phẩm rồi thử lại.

## Dịch vụ quản lý khóa

fault-kms-1 = Không tìm thấy máy chủ KMS
    .what = Không tìm thấy máy chủ KMS của tổ chức trên mạng này.
    .seen = { $cause ->
        [refused] Máy chủ tên miền từ chối trả lời (đã tìm: { $domains }).
       *[no-record] Máy chủ tên miền không biết máy chủ KMS nào (đã tìm: { $domains }).
    }
    .why = Máy tính này ở ngoài mạng của tổ chức, hoặc máy chủ tên miền (DNS) ở đó không có mục _kakunin-kms._tcp cho máy chủ KMS.
    .next = Hãy kết nối với mạng hoặc VPN của tổ chức rồi thử lại.
fault-kms-2 = Không thể kết nối với máy chủ KMS
    .what = Máy chủ KMS của tổ chức không trả lời.
    .seen = { $cause ->
        [timed-out] Máy chủ KMS { $host } không trả lời kịp thời.
       *[refused] Máy chủ KMS { $host } đã từ chối kết nối.
    }
    .why = Máy tính này ở ngoài mạng của tổ chức, hoặc máy chủ KMS đang tắt hay ở sau tường lửa.
    .next = Hãy kết nối với mạng hoặc VPN của tổ chức rồi thử lại.
fault-kms-3 = Máy chủ KMS không có sản phẩm này
    .what = Máy chủ KMS có trả lời nhưng không phục vụ sản phẩm này.
    .seen = Máy chủ KMS { $host } có trả lời nhưng không phục vụ sản phẩm này.
    .why = Khóa máy chủ KMS trên máy chủ đó không bao gồm sản phẩm hoặc ấn bản được cài đặt ở đây.
    .next = Hãy đề nghị người quản trị hệ thống kích hoạt máy chủ KMS bằng khóa máy chủ KMS dành cho sản phẩm này.
fault-kms-4 = Máy chủ KMS cần thêm máy tính
    .what = Máy chủ KMS có trả lời nhưng đến nay có quá ít máy tính đã liên hệ với máy chủ.
    .seen = Đến nay máy chủ KMS biết { $count } máy tính và bắt đầu kích hoạt khi đủ { $threshold } máy.
    .why = Máy chủ KMS chỉ bắt đầu kích hoạt khi đã có đủ số máy tính khác nhau theo quy định liên hệ với máy chủ trong vòng 30 ngày.
    .next = Hãy đề nghị người quản trị hệ thống giảm số lượng mà máy chủ KMS chờ, hoặc kết nối thêm máy tính. Máy tính này tiếp tục tự thử lại.
fault-kms-5 = Máy chủ KMS chưa được kích hoạt
    .what = Máy chủ KMS có trả lời nhưng bản thân máy chủ chưa được kích hoạt.
    .seen = Máy chủ KMS { $host } có trả lời nhưng bản thân máy chủ chưa được kích hoạt.
    .why = Máy chủ KMS chỉ có thể kích hoạt các máy tính khác sau khi đã được kích hoạt một lần bằng khóa máy chủ KMS.
    .next = Hãy đề nghị người quản trị hệ thống kích hoạt máy chủ KMS.
fault-kms-6 = Không thể xác minh máy chủ KMS
    .what = Câu trả lời của máy chủ KMS không được nhà cung cấp bảo đảm nên không được dùng.
    .seen = Câu trả lời của máy chủ KMS { $host } không được nhà cung cấp bảo đảm nên không được dùng.
    .why = Chứng chỉ của máy chủ bị thiếu hoặc không còn hiệu lực, hoặc một máy tính khác đã trả lời thay.
    .next = Hãy đề nghị người quản trị hệ thống kích hoạt lại máy chủ KMS.

## Đồng hồ

fault-clk-1 = Các đồng hồ không khớp nhau
    .what = Đồng hồ của máy tính này và đồng hồ của dịch vụ lệch nhau quá nhiều.
    .seen = Đồng hồ của máy tính này chỉ { $here }; đồng hồ của dịch vụ chỉ { $there }.
    .why = Câu trả lời chỉ có hiệu lực gần thời điểm được tạo ra, và có lẽ ngày, giờ hoặc múi giờ ở đây chưa được đặt đúng.
    .next = Hãy bật ngày và giờ tự động trong cài đặt của máy tính này rồi thử lại.
fault-clk-2 = Đồng hồ chỉ một thời điểm sớm hơn
    .what = Đồng hồ của máy tính này chỉ một thời điểm sớm hơn so với trước đây.
    .seen = Đồng hồ của máy tính này đã từng chỉ { $last-seen } nhưng hiện chỉ một thời điểm sớm hơn.
    .why = Ngày đã bị thay đổi, hoặc viên pin nhỏ giữ giờ cho máy đã cạn.
    .next = Hãy bật ngày và giờ tự động trong cài đặt của máy tính này.

## Phần cứng

fault-hwc-1 = Phần cứng đã thay đổi
    .what = Phần cứng đã thay đổi nhiều đến mức sản phẩm cần được kích hoạt lại.
    .seen = { $cause ->
        [little] Khi cấp lượt kích hoạt, thông tin về máy tính còn ít. Máy tính này cho biết nhiều thông tin hơn nên được tính là một máy khác.
       *[changed] { $percent }% thông tin phần cứng vẫn giống như khi kích hoạt; như vậy là quá ít để nhận ra máy tính.
    }
    .why = Mỗi lượt kích hoạt thuộc về một máy tính. Sau khi sửa chữa lớn hoặc chuyển sang phần cứng khác, máy trông như một máy khác.
    .next = Hãy kích hoạt lại sản phẩm bằng chính khóa đó.

## ID xác nhận

fault-cid-1 = Một số chữ số chưa đúng
    .what = Một hoặc nhiều nhóm của ID xác nhận đã bị nghe nhầm hoặc nhập nhầm.
    .seen = { $count ->
        [1] Nhóm { $groups } của ID xác nhận chưa đúng.
       *[other] { $count } nhóm của ID xác nhận chưa đúng: { $groups }.
    }
    .why = Mỗi nhóm kết thúc bằng một chữ số kiểm tra, và chữ số này không khớp với các chữ số trước nó.
    .next = Hãy nhờ nhân viên đọc lại các nhóm được đánh dấu và nhập lại các nhóm đó.
    .next-desk = Tôi sẽ đọc lại các nhóm được đánh dấu; xin quý khách nhập lại các nhóm đó.
fault-cid-2 = Số lượng chữ số chưa đúng
    .what = ID xác nhận có quá ít hoặc quá nhiều chữ số.
    .seen = { $digits ->
        [none] Không có ID xác nhận nào trong văn bản.
        [several] Có nhiều hơn một ID xác nhận trong văn bản; chỉ nhập ID dành cho máy tính này.
       *[other] Số chữ số của ID xác nhận: { $expected }; đã nhập: { $digits }.
    }
    .why = Có lẽ một chữ số đã bị bỏ sót hoặc nhập hai lần.
    .next = Hãy cùng nhân viên kiểm tra lần lượt từng ô: mỗi ô có sáu chữ số.
    .next-desk = Xin mời quý khách cùng tôi kiểm tra lần lượt từng ô: mỗi ô có sáu chữ số.
fault-cid-3 = Hai ID không khớp với nhau
    .what = ID xác nhận đã được nhập đúng nhưng được tạo cho một ID cài đặt khác.
    .why = ID xác nhận đó dành cho máy tính khác, hoặc khóa sản phẩm hay phần cứng đã thay đổi sau cuộc gọi.
    .next = Hãy đọc lại ID cài đặt trên màn hình này cho nhân viên và xin ID xác nhận tương ứng.
    .next-desk = Xin quý khách đọc lại ID cài đặt trên màn hình; sau đó tôi sẽ đọc ID xác nhận tương ứng.
fault-cid-4 = Lượt kích hoạt tạm thời đã kết thúc
    .what = ID xác nhận tạm thời không còn hiệu lực.
    .seen = ID xác nhận tạm thời có hiệu lực đến { $since }.
    .why = ID xác nhận tạm thời có hiệu lực trong 72 giờ, trong khi trung tâm kích hoạt làm rõ một vấn đề còn bỏ ngỏ.
    .next = Hãy gọi lại trung tâm kích hoạt và xin ID xác nhận chính thức.
    .next-desk = Xin quý khách đọc ID cài đặt trên màn hình; sau đó tôi sẽ đọc ID xác nhận chính thức.
fault-cid-5 = Đây là ID cài đặt
    .what = ID cài đặt đã được nhập vào chỗ của ID xác nhận.
    .why = Hai ID trông giống nhau: ID cài đặt là ID do người gọi đọc lên, ID xác nhận là ID mà người gọi nghe được.
    .next = Hãy đọc ID cài đặt cho nhân viên, rồi nhập các chữ số mà nhân viên đọc lại.
    .next-desk = Bây giờ tôi sẽ đọc ID xác nhận; xin quý khách nhập từ ô A.

## Mã giải phóng

fault-iid-1 = ID cài đặt chưa đúng
    .what = ID cài đặt như đã nhập không khớp với khóa nào của nhà cung cấp này.
    .why = Thường là một nhóm đã bị nghe nhầm hoặc nhập nhầm theo cách mà chữ số kiểm tra không phát hiện được. ID cài đặt không do sản phẩm của nhà cung cấp này hiển thị thì cũng không khớp.
    .next = Hãy đọc lại ID cài đặt trên màn hình, lần lượt từng nhóm, và so với những gì đã nhập.
    .next-desk = Xin quý khách đọc lại ID cài đặt trên màn hình, lần lượt từng nhóm.

fault-iid-2 = ID cài đặt này không dùng được nữa
    .what = ID cài đặt thuộc về một lượt kích hoạt đã được giải phóng hoặc đã được máy tính khác tiếp nhận.
    .why = Sau khi lượt kích hoạt được giải phóng, máy tính chuyển sang ID cài đặt mới; ID trước đây không bao giờ kích hoạt được nữa.
    .next = Hãy mở trình hướng dẫn trên máy tính đó và kích hoạt qua internet, hoặc gỡ bỏ khóa sản phẩm ở đó rồi nhập lại: một ID cài đặt mới sẽ hiện ra. Sau đó hãy dùng ID mới này.
    .next-desk = Xin quý khách kích hoạt qua internet trên máy tính đó, hoặc gỡ bỏ khóa sản phẩm ở đó rồi nhập lại; sau đó đọc ID cài đặt mới hiện ra.

fault-rel-1 = Mã giải phóng không khớp
    .what = Mã giải phóng đầy đủ và bản thân mã không sai, nhưng được tạo cho một ID cài đặt khác.
    .why = Mã giải phóng thuộc về ID cài đặt mà máy tính hiển thị bên cạnh mã, không thuộc ID nào khác.
    .next = Hãy so ID cài đặt và mã giải phóng với trang trên máy tính hiển thị cả hai.

## Điện thoại

fault-phn-1 = Không có đường dây điện thoại cho vùng này
    .what = Nhà cung cấp không có đường dây điện thoại cho sản phẩm này ở vùng đã chọn.
    .seen = { $region }: Nhà cung cấp không có đường dây cho sản phẩm này ở đó.
    .why = Đường dây tùy thuộc vào sản phẩm và vùng, và chỉ những đường dây đang hoạt động mới được hiển thị.
    .next = Hãy kích hoạt qua internet hoặc gọi đường dây của vùng khác. Danh sách số điện thoại theo vùng liệt kê tất cả.
    .next-desk = Cuộc gọi này dùng được từ mọi vùng: xin quý khách đọc ID cài đặt trên màn hình. Kích hoạt qua internet cũng được.

## Tệp

fault-fil-1 = Đây không phải là tệp kích hoạt
    .what = Tệp đã mở không chứa dữ liệu kích hoạt cho sản phẩm này.
    .seen = { $path } không chứa dữ liệu kích hoạt cho sản phẩm này.
    .why = Đó là tệp thuộc loại khác hoặc của sản phẩm khác, hoặc tệp đã bị hỏng trên đường chuyển.
    .next = Hãy lấy lại tệp từ thiết bị đã lưu tệp đó và mở tại đây.
fault-fil-2 = Tệp này dành cho máy tính khác
    .what = Tệp đúng là của nhà cung cấp nhưng được tạo cho một máy tính khác.
    .seen = { $path } đúng là của nhà cung cấp nhưng được tạo cho một máy tính khác.
    .why = Mỗi tệp trả lời một yêu cầu; tệp không còn khớp khi khóa sản phẩm hoặc phần cứng thay đổi.
    .next = Hãy lưu một yêu cầu mới trên máy tính này và lấy phản hồi cho yêu cầu đó.
fault-fil-3 = Không thể lưu tệp
    .what = Không thể ghi tệp vào nơi đã chọn.
    .seen = Không thể ghi { $path }.
    .why = Thư mục không tồn tại, ở đó đã có tệp khác cùng tên, hoặc không tệp nào có thể mang tên này; hoặc nơi lưu bị chống ghi, đã đầy hay không còn được kết nối, hoặc một chương trình khác đang dùng tệp.
    .next = Hãy chọn tên, thư mục hoặc ổ USB khác rồi lưu lại.
fault-fil-4 = Không có tệp này
    .what = Không có tệp nào ở nơi đã chỉ định.
    .seen = Không có tệp { $path }.
    .why = Tên tệp được viết khác đi, tệp nằm trong thư mục khác, hoặc ổ đĩa chứa tệp chưa được kết nối.
    .next = Hãy tìm tệp trong thư mục của tệp rồi chỉ định lại với đường dẫn đầy đủ.
fault-fil-5 = Không thể đọc tệp
    .what = Có một mục ở nơi đã chỉ định nhưng không thể đọc mục đó như một tệp.
    .seen = { $cause ->
        [folder] { $path } là một thư mục; hãy chỉ định một tệp.
        [pipe-or-device] { $path } là một đường ống hoặc thiết bị, không phải tệp; hãy chỉ định một tệp.
        [not-a-name] Không tệp nào có thể mang tên { $path }.
        [in-use] Một chương trình khác đang dùng { $path }; hãy đóng chương trình đó rồi thử lại.
        [forbidden] Người dùng này không có quyền đọc { $path }.
        [too-large] { $path } lớn hơn nhiều so với mọi tệp kích hoạt.
       *[other] Hệ thống không thể đọc { $path }.
    }
    .why = Đó không phải là tệp kích hoạt, tệp thuộc về người dùng khác, hoặc ổ đĩa chứa tệp đã hỏng.
    .next = Hãy chỉ định chính tệp kích hoạt, hoặc trước hết sao chép tệp vào một thư mục của riêng mình.
fault-fil-6 = Tệp này dành cho bước khác
    .what = Tệp thuộc về một quá trình kích hoạt nhưng không phải là tệp cần dùng ở đây.
    .seen = { $found ->
        [request] { $path } là một yêu cầu; ở đây cần phản hồi cho yêu cầu đó.
        [response] { $path } là một phản hồi; ở đây cần một yêu cầu.
        [host-request] { $path } là yêu cầu của một máy chủ KMS.
        [host-response] { $path } là phản hồi cho một máy chủ KMS.
        [request-table] { $path } là một bảng yêu cầu.
       *[other] { $path } là một bảng phản hồi.
    }
    .why = Kích hoạt bằng tệp có hai tệp: máy tính lưu một yêu cầu, có tên kết thúc bằng request, và nhận lại một phản hồi, có tên kết thúc bằng response.
    .next = Hãy mở phản hồi trên máy tính cần kích hoạt. Yêu cầu thì do bên trả lời mở.

## Trạng thái đã lưu

fault-sto-1 = Đã khôi phục một bản sao trước đó
    .what = Dữ liệu kích hoạt đã lưu bị hỏng và bản sao trước đó đã được dùng thay.
    .why = Có lẽ máy tính đã bị tắt, hoặc ổ đĩa gặp lỗi, trong khi đang lưu.
    .next = Hãy kiểm tra trên trang đầu tiên xem sản phẩm có còn hiển thị là đã kích hoạt không.
fault-sto-2 = Không thể lưu dữ liệu kích hoạt
    .what = Không thể ghi vào thư mục lưu giữ dữ liệu kích hoạt.
    .seen = Không thể ghi vào thư mục { $path }.
    .why = Thư mục chỉ cho phép đọc hoặc thuộc về người dùng khác của máy tính này.
    .next = Hãy đề nghị người quản trị hệ thống cho phép ghi vào thư mục lưu giữ dữ liệu kích hoạt rồi thử lại.
    .next-host = Hãy cho phép ghi vào thư mục lưu giữ dữ liệu kích hoạt rồi thử lại.
fault-sto-3 = Ổ đĩa đã đầy
    .what = Ổ đĩa lưu giữ dữ liệu kích hoạt không còn chỗ trống.
    .seen = Ổ đĩa không còn chỗ trống cho thư mục { $path }.
    .why = Lưu dữ liệu kích hoạt chỉ cần rất ít chỗ nhưng các tệp khác đã chiếm hết ổ đĩa.
    .next = Hãy xóa những tệp không còn cần rồi thử lại.
fault-sto-4 = Dữ liệu kích hoạt đã lưu bị mất
    .what = Dữ liệu kích hoạt đã lưu bị hỏng và không còn bản sao nguyên vẹn nào để khôi phục.
    .why = Ổ đĩa có thể đang hỏng dần, hoặc một chương trình khác đã thay đổi các tệp lưu giữ dữ liệu kích hoạt.
    .next = Hãy nhập khóa sản phẩm và kích hoạt lại, qua internet nếu có thể: ở đó, máy tính được nhận ra theo các thành phần sẽ không bị tính hai lần.
fault-sto-5 = Không thể đọc dữ liệu kích hoạt
    .what = Người dùng này không thể đọc dữ liệu kích hoạt đã lưu.
    .seen = { $cause ->
        [known] { $path } thuộc về người dùng { $owner } và người dùng này không thể đọc.
       *[unknown] Người dùng này không thể đọc { $path }.
    }
    .why = Một người dùng khác của máy tính này đã lưu dữ liệu kích hoạt ở đó, hoặc thư mục mạng hay ổ đĩa chưa được kết nối.
    .next = Hãy đề nghị người quản trị hệ thống cho phép người dùng này đọc thư mục lưu giữ dữ liệu kích hoạt rồi thử lại.
    .next-host = Hãy cho phép người dùng này đọc thư mục lưu giữ dữ liệu kích hoạt rồi thử lại.
fault-sto-6 = Dữ liệu kích hoạt thuộc phiên bản mới hơn
    .what = Dữ liệu kích hoạt đã lưu do một phiên bản mới hơn của chương trình này ghi.
    .seen = { $path } do một phiên bản mới hơn của chương trình này ghi.
    .why = Sản phẩm đã được cập nhật, và một phiên bản cũ hơn được cài đặt lại hoặc vẫn còn ở đó.
    .next = Hãy khởi động hoặc cài đặt phiên bản mới hơn của sản phẩm. Dữ liệu kích hoạt đã lưu không bị thay đổi.
fault-sto-7 = Kích hoạt chung: không đáng tin cậy
    .what = Có dữ liệu kích hoạt cho mọi người dùng của máy tính này, nhưng không được sử dụng.
    .seen = { $path } dùng để kích hoạt sản phẩm cho mọi người dùng của máy tính này, nhưng không được sử dụng.
    .why = Người khác cũng có thể thay đổi tệp này hoặc thư mục của nó, hoặc tệp bị hỏng.
    .next = Hãy đề nghị người quản trị hệ thống chỉ cho phép quản trị viên ghi vào đó và kích hoạt lại sản phẩm cho mọi người dùng.
    .next-host = Hãy bỏ quyền ghi vào đó của mọi người khác và kích hoạt lại sản phẩm cho mọi người dùng.

## Danh mục

fault-cat-1 = Không thể đọc thông tin sản phẩm
    .what = Danh mục của nhà cung cấp, tức tệp ghi sản phẩm, dịch vụ và đường dây điện thoại, bị thiếu hoặc không mang chữ ký của nhà cung cấp.
    .seen = { $cause ->
        [missing] Không có tệp danh mục { $path } của nhà cung cấp.
        [several] Có danh mục của nhiều nhà cung cấp trong { $path }; KAKUNIN_VENDOR chỉ ra nhà cung cấp cần dùng bằng mã định danh, còn --catalogue bằng tệp.
        [forbidden] Người dùng này không có quyền đọc danh mục { $path } của nhà cung cấp.
        [unreadable] Danh mục { $path } của nhà cung cấp không phải là văn bản đọc được.
        [no-vendor-key] Không thể đọc tệp vendor.pub chứa khóa của nhà cung cấp; tệp này cần nằm trong thư mục của { $path }.
        [vendor-key] Tệp vendor.pub trong thư mục của { $path } không chứa khóa của nhà cung cấp.
        [unsigned] { $path } không phải là danh mục đã ký; tên của danh mục đã ký kết thúc bằng .jws.
        [unusable] Danh mục { $path } của nhà cung cấp cần một phiên bản khác của chương trình này.
       *[not-genuine] Danh mục { $path } không mang chữ ký của nhà cung cấp này.
    }
    .why = Tệp, hoặc khóa của nhà cung cấp bên cạnh tệp, đã bị gỡ bỏ, bị hỏng hoặc bị thay đổi sau khi cài đặt.
    .next = Hãy sửa chữa hoặc cài đặt lại sản phẩm, hoặc đề nghị người quản trị hệ thống làm việc này.
    .next-host = Hãy sửa chữa hoặc cài đặt lại sản phẩm, hoặc chỉ định danh mục của nhà cung cấp bằng --catalogue TỆP.

## Thời hạn

fault-grc-1 = Thời gian ân hạn đã hết
    .what = Thời gian mà sản phẩm có thể chờ kích hoạt đã qua.
    .seen = Thời gian ân hạn đã kết thúc lúc { $since }.
    .why = Sản phẩm chưa được kích hoạt kể từ khi cài đặt. Sản phẩm vẫn hoạt động, và lời nhắc sẽ thôi hiện sau khi kích hoạt.
    .next = Hãy kích hoạt sản phẩm ngay bây giờ. Mọi cách dùng được ở đây đều được đưa ra để chọn.
fault-grc-2 = Cần gia hạn kích hoạt KMS
    .what = Lượt kích hoạt từ máy chủ KMS của tổ chức đã hết hiệu lực.
    .seen = Lượt kích hoạt từ máy chủ KMS của tổ chức đã hết hiệu lực lúc { $since }.
    .why = Lượt kích hoạt được gia hạn ở chế độ nền, và đã lâu máy tính này không kết nối được với máy chủ KMS.
    .next = Hãy kết nối với mạng hoặc VPN của tổ chức rồi gia hạn.
fault-grc-3 = Thời hạn kích hoạt đã hết
    .what = Lượt kích hoạt của máy tính này có thời hạn, và thời hạn đó đã qua.
    .seen = Lượt kích hoạt của máy tính này có thời hạn và đã hết hiệu lực lúc { $since }.
    .why = Máy tính này có ít đặc điểm phân biệt với các máy khác, như các bộ chứa và hệ thống được nhân bản. Những máy như vậy được kích hoạt một thời gian rồi gia hạn.
    .next = Hãy kích hoạt lại sản phẩm bằng chính khóa đó. Nếu kích hoạt qua internet, từ đó trở đi lượt kích hoạt sẽ tự gia hạn.

fault-trm-1 = Thời gian dùng thử đã hết
    .what = Thời gian dùng thử sản phẩm này trên máy tính này đã hết.
    .seen = Thời gian dùng thử sản phẩm này trên máy tính này đã hết lúc { $since }.
    .why = Thời gian dùng thử được tính một lần cho mỗi máy tính, từ lần kích hoạt đầu tiên. Khóa dùng thử khác hoặc cài đặt lại không tính lại từ đầu.
    .next = Hãy nhập khóa sản phẩm đã mua. Nếu chưa có, hãy hỏi nơi bán.

fault-trm-2 = Gói đăng ký đã hết hạn
    .what = Gói đăng ký của sản phẩm này đã hết hạn.
    .seen = Gói đăng ký của sản phẩm này đã hết hạn lúc { $since }, và những ngày gia hạn thêm cũng đã qua.
    .why = Khóa sản phẩm thuộc một gói đăng ký chưa được gia hạn, hoặc máy tính này chưa biết việc gia hạn.
    .next = Nếu gói đăng ký đã được gia hạn, hãy kích hoạt lại bằng chính khóa đó, qua internet hoặc bằng tệp. Nếu chưa, hãy hỏi nơi bán.

fault-trm-3 = Chỉ qua internet hoặc bằng tệp
    .what = Khóa sản phẩm này không kích hoạt qua điện thoại.
    .why = Khóa có thời gian dùng thử, gói đăng ký hoặc tính năng riêng mà ID xác nhận không chứa được.
    .next = Hãy kích hoạt qua internet, hoặc bằng tệp từ một máy tính có internet.
