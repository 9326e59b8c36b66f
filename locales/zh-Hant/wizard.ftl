# Words of the wizard's pages. Terms as in glossary.md.

## 日期、時間與並列

date = { $year }年{ $month }月{ $day }日
time = { $hour }:{ $minute }
moment = { $date } { $time }
span = { $unit ->
    [days] { $amount } 天
    [hours] { $amount } 小時
   *[minutes] { $amount } 分鐘
}
list-separator = 、
weekday-monday = 週一
weekday-tuesday = 週二
weekday-wednesday = 週三
weekday-thursday = 週四
weekday-friday = 週五
weekday-saturday = 週六
weekday-sunday = 週日

## 每個畫面都有的文字

window-title = { $title } – { $product }
steps = 步驟 { $at }/{ $of }
alert = { $product } — 尚未啟用
status-activated = 已啟用
status-grace = 尚未啟用
status-notice = 需要處理
nothing-is-lost = 不會遺失任何內容。處理期間，{ $product } 仍可照常使用。
nothing-is-lost-host = 這部電腦沒有任何變更，啟用次數也沒有減少。
everything-still-works = { $product }：所有功能都可照常使用。
remark = { $what }{ $next }
remark-key-2 = 請再檢查第 { $group } 組的第 { $position } 個字元。
remark-key-2-look-alike = 第 { $group } 組的第 { $position } 個字元是外形像 { $symbol } 的{ $script ->
        [greek] 希臘
       *[cyrillic] 西里爾
    }字母。請重新輸入這個字元。
remark-key-6-host = 這是給使用產品的電腦用的金鑰。KMS 主機使用的是 KMS 主機金鑰，由廠商提供給您的組織。
remark-cid-1 = { $count ->
    [1] 請服務人員再唸一次第 { $groups } 組。
   *[other] 請服務人員再唸一次以下各組：{ $groups }。
}
groups-exchanged = 第 { $one } 組與第 { $other } 組對調了。

## 按鈕與連結。“key” 是與 Alt 一起按的字母

button-next = 下一步
    .key = N
button-back = 上一步
    .key = B
button-cancel = 取消
    .key = C
button-close = 關閉
    .key = L
button-later = 稍後
    .key = L
button-finish = 完成
    .key = F
button-activate = 啟用
    .key = A
button-retry = 再試一次
    .key = T
button-check-again = 再檢查一次
    .key = A
button-enter-key = 輸入產品金鑰
    .key = E
button-change-key = 變更產品金鑰
    .key = K
button-details = 詳細資料
    .key = D
button-copy = 複製
    .key = C
button-clear = 全部清除
    .key = L
button-exchange = 對調
    .key = W
button-use-telephone = 透過電話啟用
    .key = P
button-use-internet = 透過網際網路啟用
    .key = I
button-seller = 聯絡購買處
    .key = S
button-support = 向廠商尋求協助
    .key = V
button-use-file = 透過檔案啟用
    .key = F
button-save-request = 儲存要求
    .key = S
button-open-response = 開啟回應
    .key = O
button-browse-request = 選擇資料夾…
button-browse-response = 選擇檔案…
button-change-line = 變更
    .key = N
button-qr = QR 碼
    .key = Q
button-sheet = 電話啟用單
    .key = H
button-key-advice = 關於產品金鑰
    .key = U
button-release = 釋出
    .key = R
button-open-privacy = 在瀏覽器中開啟
    .key = O
link-privacy = 隱私權聲明
link-details = 詳細資料
link-copy = 複製
link-copy-details = 複製詳細資料
copied = 已複製
link-help = { $code } 的說明
link-show = 顯示
link-release = 釋出這部電腦的啟用
link-regional-numbers = 所有地區的電話號碼

## 帳戶畫面

overview-title = 啟用
overview-lead = 這部電腦上的 { $product }。
overview-lead-all-users = 適用於這部電腦所有使用者的 { $product }。
overview-activated = 啟用已完成
overview-activated-for-good = { $method } · { $date } · 不需要更新啟用
overview-activated-on = { $method } · { $date }
overview-activated-term = { $method } · { $date } · 請在 { $renewal }前重新啟用
overview-activated-until = { $method } · { $date } · 自動更新啟用，有效至 { $renewal }
overview-provisional = 已臨時啟用
overview-provisional-text = 有效至 { $end }。請在此之前向啟用中心索取正式的確認識別碼，或透過網際網路啟用。
overview-not-activated = 尚未啟用
overview-not-activated-text = { $product }：已安裝產品金鑰。請在 { $date }前啟用；透過網際網路約需 1 分鐘。
overview-no-key = 還沒有產品金鑰
overview-no-key-text = { $product }：輸入組織的產品金鑰即可啟用。
overview-kms-waiting = 正在等候組織的 KMS 主機
overview-kms-waiting-text = { $product } 會自動啟用，您不需要進行任何操作。
overview-lead-host = 這部電腦作為 KMS 主機，用來啟用組織中的其他電腦。
overview-host = 這部電腦是 KMS 主機
overview-host-text = 它可以啟用：{ $products }。
overview-no-host = 還不是 KMS 主機
overview-no-host-text = 已安裝 KMS 主機金鑰。啟用之後，這部電腦就能啟用其他電腦。
overview-no-host-key-text = 輸入組織的 KMS 主機金鑰，這部電腦就能啟用其他電腦。
fact-serves = 可啟用的產品
serves-nothing = 尚無
fact-product = 產品
fact-key = 產品金鑰
fact-remaining = 剩餘啟用次數
fact-trial = 試用期限
fact-subscription = 訂閱期限
fact-features = 功能
fact-limit = 上限
subscription-in-grace = { $end } · 請在 { $until } 前續訂
fact-computer = 這部電腦
fact-activated = 啟用
fact-installation-id = 安裝識別碼
fact-release-code = 釋出碼
fact-what = 發生的情況
fact-why = 原因
fact-next = 接下來的步驟
fact-code = 洽詢時請提供
product-with-edition = { $product } { $edition }
key-none = 尚未安裝
key-kind-mak = MAK
key-kind-kms-client = KMS 用戶端金鑰
key-kind-kms-host = KMS 主機金鑰
remaining = { $left } 次，共 { $limit } 次
computer-new = 尚未登記
computer-unchanged = 啟用後沒有變更
computer-slightly-changed = 有少數零件變更，啟用仍然有效
computer-changed = 啟用後有許多零件變更
method-internet-done = 已透過網際網路啟用
method-telephone-done = 已透過電話啟用
method-file-done = 已透過檔案啟用
method-kms-done = 已由組織啟用
activated-how = { $method } · { $date }

## 產品金鑰

key-title = 輸入產品金鑰
key-lead = 產品金鑰有 25 個字元。請查看購買時的電子郵件，或詢問系統管理員。
key-title-host = 輸入 KMS 主機金鑰
key-lead-host = KMS 主機金鑰有 25 個字元，由廠商提供給您的組織，只用在負責啟用其他電腦的少數幾部電腦上。
key-label = 產品金鑰
key-automatic = 透過網際網路自動啟用
key-automatic-hint = 只會傳送由金鑰產生的識別碼和硬體資訊，不含任何與您個人有關的資料。
key-old-title = 舊授權系統的金鑰
key-old-text = 此金鑰會透過網際網路換成新金鑰，只需一次。如果沒有網際網路，請向購買處索取新金鑰。
key-replaced-title = 金鑰已更換
key-replaced-text = 已安裝新的產品金鑰 { $last }-…，取代舊金鑰。不再需要舊金鑰。
key-advice-title = 找不到金鑰，或金鑰無法使用？
key-advice-summary = 金鑰的樣子、可以在哪裡找到，以及金鑰已用在別處時該怎麼做

## 啟用方式

method-title = 您要以哪種方式啟用？
method-lead = 每種方式的結果都一樣，中途也可以改用其他方式。
method-internet = 網際網路
method-internet-checking = 幾秒鐘即可完成。正在檢查連線…
method-internet-connected = 幾秒鐘即可完成。這部電腦已連線。
method-recommended = 建議
method-telephone = 電話
method-telephone-hint = 撥打電話，唸出畫面上的數字，再輸入您聽到的數字。約需 4 分鐘。
method-file = 檔案
method-file-hint = 適用於沒有連線的電腦：儲存要求，在其他裝置上取得回應，再於此處開啟。
method-host-file = 沒有網際網路連線時
method-host-file-text = 透過檔案啟用：{ $command } 會產生要求檔，由廠商回應。

## 網際網路

internet-title = 正在透過網際網路啟用
internet-lead = 通常只需要幾秒鐘。
internet-progress = 正在聯絡啟用服務…
waiting-passed = 已經過 { $seconds } 秒。您可以隨時取消，不會遺失任何內容。
internet-sent = 傳送的內容：由產品金鑰產生的識別碼，以及硬體資訊。不含任何可辨識您身分的資料。
internet-sent-host = 傳送的內容：由產品金鑰產生的識別碼，以及這部 KMS 主機的公開金鑰。不含任何可辨識您身分的資料。

## 產品啟動時顯示的文字

notice-waiting = { $product } 尚未啟用。所有功能都可使用，並會自動繼續嘗試。
notice-trying-title = 正在聯絡組織的 KMS 主機
notice-trying = 正在尋找並聯絡 KMS 主機…
notice-sent = 只傳送給該主機：由產品金鑰產生的識別碼、這部電腦的名稱，以及硬體資訊。

## 隱私權

privacy-title = 隱私權
privacy-sent = 此程式在啟用時傳送的內容
privacy-telephone = 透過電話或檔案啟用時，這部電腦本身不會傳送任何內容；數字和檔案所包含的資訊與上述相同。
privacy-address = 廠商的聲明

## 電話

telephone-title = 透過電話啟用
telephone-region = 國家或地區
telephone-line = { $region }：{ $number }
telephone-line-hint = 選擇要撥打的號碼
telephone-read = 撥打電話並唸出安裝識別碼
telephone-type = 輸入您聽到的確認識別碼
telephone-paste = 也可以貼上
installation-id = 安裝識別碼
confirmation-id = 確認識別碼
languages-open = 語言
region-open = 國家或地區
region-choose = 選擇國家或地區
region-search = 名稱、代碼或國碼
region-detail = { $code } · { $dialling }
region-nothing = 沒有符合的國家或地區。請試試國碼，例如 +886。
line-toll-free = 免付費
line-toll = 付費
line-tty = 文字電話
line-tty-tag = TTY
line-detail = { $kind } · { $languages }
line-open-always = 24 小時服務
line-open-until = 服務中 · 至 { $time }
line-closed = 非服務時間
line-opens-today = 非服務時間 · { $time } 開始服務
line-opens-later = 非服務時間 · { $day } { $time } 開始服務
line-hours = { $days } { $from }–{ $to }
line-hours-always = 每天 24 小時
line-hours-separator = 、
line-day-range = { $first }至{ $last }
no-line-numbers = 您也可以撥打其他地區的電話，清單中列出了所有號碼。
no-line-title = { $code }  { $title }

## 結果

success-title = { $product } 已啟用
success-for-good = 在這部電腦上不需要更新啟用。
success-term = 此啟用有效至 { $date }。請在此之前用相同的金鑰重新啟用。
success-until = 啟用會自動更新。此啟用有效至 { $date }。
success-provisional = 這是臨時啟用，將於 { $end } 到期。請在此之前向啟用中心索取正式的確認識別碼。
success-host-title = 這部電腦現在是 KMS 主機
success-host = 服務 (kakunin-kms serve) 開始執行後，即可啟用：{ $products }。
not-opened = 這部電腦上沒有可以開啟此項目的程式。位址：
failure-ways = 其他方式
failure-former = 先前的金鑰
failure-former-text = 再次輸入產品金鑰 { $key }-…，即可立刻恢復原本的啟用，不會多用啟用次數。
copied-release =
    安裝識別碼：{ $id }
    釋出碼：{ $code }
copied-details = { $code }：{ $title }
    { $what }
    安裝識別碼：{ $id }

## 詳細資料

details-title = 這部電腦的詳細資料
details-lead = 啟用以這些零件的整體組合為準。少數零件變更並不會影響啟用。
details-lead-host = 這部 KMS 主機啟用時所用的資訊。
part-machine-id = 安裝的作業系統
part-system = 主機板
part-processor = 處理器
part-disk = 系統磁碟
part-network = 網路介面卡
part-memory = 記憶體容量
part-kept = 沒有變更
part-changed = 已變更
part-missing = 找不到
part-added = 新增

## 透過檔案啟用

file-title = 透過檔案啟用
file-lead = 適用於沒有網路的電腦。只需交換兩個小檔案，其中不含任何可辨識您身分的資料。
file-save = 儲存要求
file-saved = 已儲存
file-saved-next = 請將檔案帶到可連上網際網路的裝置，例如用 USB 隨身碟。
file-request-path = 要求的儲存位置
file-request-example = 資料夾或檔案名稱
file-answer = 取得回應
file-answer-self = 使用任何裝置
file-answer-vendor = 由廠商回應。
file-answer-other = 其他方式
file-answer-others = 啟用中心也可以回應。電腦數量較多時，系統管理員可以一次取得所有回應。
file-open = 開啟回應
file-response-path = 回應的位置
file-response-example = 將檔案拖放到這裡，或輸入其位置

## 釋出啟用

release-title = 釋出這部電腦的啟用
release-lead = 釋出後，這個啟用名額可供另一部電腦使用。{ $product } 在這裡仍可使用，但會顯示為尚未啟用。
release-internet = 透過網際網路
release-internet-hint = 啟用服務會立即記錄。
release-code = 使用釋出碼
release-code-hint = 不需要連線：您將釋出碼唸給啟用中心即可。
release-progress = 正在通知啟用服務…
release-sent = 傳送的內容：安裝識別碼，以及持有產品金鑰的證明。不含任何可辨識您身分的資料。
release-done-title = 已釋出啟用
release-done-text = 這個啟用名額現在可供另一部電腦使用。{ $product } 在這裡仍可照常使用。
release-untold-title = 請通知啟用中心
release-untold-text = { $product } 在這部電腦上的啟用已釋出。請撥打啟用中心的電話並唸出這些數字；記錄之後，這個啟用名額即可供另一部電腦使用。
release-untold-short = 這部電腦上的啟用已釋出。啟用中心收到您的釋出碼後，這個啟用名額即可供另一部電腦使用。
release-call = 撥打啟用中心的電話
release-read = 唸出這些數字
release-code-label = 安裝識別碼，接著是釋出碼

## 紙本與其他裝置

qr-instead = 這種方式不用打電話，隨時都可以使用：用有相機的手機掃描 QR 碼，頁面上就會顯示要在下方輸入的確認識別碼。
qr-text = 請用手機掃描：開啟的頁面會提供確認識別碼，不用打電話。
sheet-title = 電話啟用單
sheet-saved = 已儲存電話啟用單
sheet-open = 開啟
sheet-hours = 所有時間都以製作這張電話啟用單的電腦時間為準。
sheet-secret = 這張電話啟用單上沒有機密資料：這些數字只能啟用這一部電腦。
