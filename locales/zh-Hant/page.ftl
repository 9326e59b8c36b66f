# Words of the web page /activate, on which a caller gets a confirmation ID without an agent.

page-title = 取得確認識別碼
page-lead = 適用於沒有網際網路連線的電腦。您不需要帳戶。
page-how = 請輸入啟用精靈顯示的 8 組數字。您可以將全部數字貼到第 1 格。
page-how-filled = 這些數字來自您掃描的 QR 碼。請與電腦的畫面核對。
page-group = 第 { $label } 組
page-mark-wrong = 請再檢查
page-mark-short = 6 位中已輸入 { $digits } 位
page-wrong = 請再將第 { $label } 組與電腦的畫面核對。
page-all-right = 8 組都正確。
page-sent = 傳送的內容：只有這些數字，其中不含任何與您個人有關的資料。
page-submit = 取得確認識別碼
page-asking = 正在聯絡啟用服務…
page-look-again = 有 { $count } 組需要再看一次
page-look-again-text = 輸入的內容都還在。請將這些組與電腦的畫面核對：
page-mixed = 這幾組不屬於同一個識別碼
page-mixed-text = 每一組本身都正確，但 8 組合起來不是一個安裝識別碼。請將所有數字與電腦的畫面核對。
page-swapped-text = 請用格子下方的按鈕將它們對調。輸入的內容都還在。
page-other-vendor = 這個安裝識別碼不屬於此廠商的產品
page-other-vendor-text = 請再將第 1 組與電腦的畫面核對，並檢查要在該電腦上啟用的是哪個產品。
page-confirmation-typed = 這是確認識別碼
page-confirmation-typed-text = 安裝識別碼是另一個：啟用精靈中第 1 格到第 8 格的數字。
page-again = 請再按一次按鈕
page-again-text = 這個頁面已開啟很久，或是由其他網站開啟的。輸入的內容都還在。

## 回應

page-answer-title = 您的確認識別碼
page-answer-lead = 請將它輸入啟用精靈的 A 格到 { $last } 格，然後選擇「啟用」。
page-answer-same = 為同一部電腦再次索取，會得到相同的數字，不會多用啟用次數。
page-read = 朗讀
page-stop = 停止
page-spoken = { $label }：{ $digits }。
# 在電話中唸出的十個數字，以空格分隔。
page-digits = 零 一 二 三 四 五 六 七 八 九
page-no-voice = 這個瀏覽器沒有中文語音。
page-copied = 已複製。
page-not-copied = 在這裡無法複製。請選取數字後自行複製。
page-print = 列印
page-another = 啟用另一部電腦

## 無法完成時與其他方式

page-check-digits = 檢查數字
page-call = 撥打啟用中心的電話
page-lines-all = 所有國家和地區
page-local-time = 服務時間以各電話所在地的當地時間為準。
page-help = 說明
page-languages = 語言

## 沒有內容的網址

page-elsewhere = 這個網址沒有頁面
page-elsewhere-text = 網址中可能有一個字元打錯，或在複製時遺漏了。這裡有以下頁面：

## 檔案

page-file = 您有要求檔嗎？
page-file-how = 精靈可以儲存要求檔。請在這裡選擇該檔案，再將收到的檔案帶到電腦上。
page-file-submit = 取得回應檔
page-not-a-file = 這不是要求檔
page-not-a-file-text = 請選擇啟用精靈儲存的檔案；其名稱結尾是 request.json。
