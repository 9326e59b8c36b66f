# Words of the command line.

command-usage = 用法
command-usage-options = 選項
command-usage-command = 命令
command-heading-commands = 命令
command-heading-options = 選項
command-heading-arguments = 引數

command-kakunin = 啟用產品。未指定命令時，會開啟啟用精靈。
command-status = 顯示產品在這部電腦上是否已啟用
command-key = 安裝或移除產品金鑰
command-key-set = 安裝產品金鑰
command-key-set-key = 產品金鑰；指定 - 則從標準輸入讀取
command-key-set-file = 從這個檔案讀取產品金鑰
command-key-set-auto = 產品下次啟動時，在背景透過網際網路啟用
command-key-remove = 移除已安裝的產品金鑰，以及儲存在這部電腦上的啟用資料
command-key-remove-last = 要移除的金鑰名稱：其前兩組，與 status 顯示的相同
command-activate = 立即透過網際網路啟用
command-installation-id = 印出要在電話中唸出的安裝識別碼
command-confirm = 使用您收到的確認識別碼啟用
command-confirm-id = 確認識別碼，可一次輸入或分組輸入；指定 - 則從標準輸入讀取
command-history = 顯示這部電腦上啟用的歷程記錄
command-parts = 顯示用來辨識這部電腦的零件，以及其中的變更
command-explain-about = 說明錯誤碼
command-explain-code = 錯誤碼，例如 CNT-1
command-launch = 供產品在啟動時呼叫：如有設定則在背景啟用，只在需要時開啟精靈
command-agent = 在背景執行所有到期的啟用與更新啟用，直到收到結束的指示
command-agent-once = 只處理目前到期的項目一次，然後結束
command-kms = 設定要聯絡組織的哪一部 KMS 主機
command-kms-set = 從現在起聯絡這部 KMS 主機
command-kms-set-host = 名稱或 IP 位址，若連接埠不是 8482 則須加上連接埠；加上連接埠的 IPv6 位址要放在方括號內
command-kms-clear = 恢復以 DNS 尋找 KMS 主機
command-kms-show = 顯示所聯絡的 KMS 主機，以及該主機用來識別這部電腦的用戶端識別碼
command-doctor = 檢查啟用的每個步驟，並回報第一個問題
command-help = 顯示此說明，或某個命令的說明
command-help-command = 命令，例如 { "key set" }
command-demo = 顯示示範的內容：其產品金鑰，以及如何扮演啟用中心
command-demo-desk = 印出安裝識別碼對應的確認識別碼，內容與啟用中心唸出的相同
command-demo-desk-id = 安裝識別碼，可一次輸入或分組輸入

command-option-text = 即使有顯示器，也在終端機上以文字顯示精靈
command-option-answers = 將這個檔案中的回答提供給文字精靈，每行一個
command-option-mode = 視窗為淺色或深色：{ "light" } 或 { "dark" }
command-option-contrast = 是否使用高對比：{ "more" } 或 { "usual" }
command-option-json = 以 JSON 格式輸出
command-option-lang = 使用這個語言：{ "en" }、{ "ja" }、…
command-option-product = 產品在產品目錄中的名稱；未指定時為目錄中的第一個產品
command-option-catalogue = 廠商簽署的產品目錄
command-option-vendor = 有多個產品目錄時，廠商的 ID
command-option-state = 存放啟用資料的資料夾
command-option-all-users = 以系統管理員身分為這部電腦的所有使用者執行
command-option-service = 聯絡位於此位址的啟用服務，而不是產品目錄中的服務
command-option-help = 顯示此說明
command-option-version = 顯示版本

## 無法理解的引數

command-misuse-missing = 缺少必要的內容：{ $named }。請參閱 { $help }。
command-misuse-command = 沒有這個命令。請參閱 { $help }。
command-misuse-value = { $named } 的值無法在這裡使用，或沒有指定值。請參閱 { $help }。
command-misuse-key = 這裡含有產品金鑰 ({ $shown })，但此處不可寫出金鑰。若要安裝金鑰：{ $kakunin } key set KEY。在其他地方，請以金鑰的前兩組作為名稱。
command-misuse-token = 這裡含有工作人員的權杖 ({ $shown })，但此處不可寫出權杖。請參閱 { $kakunin } --help。
command-misuse-argument = 有一個引數是多餘的，或不適用於此處。請參閱 { $help }。
command-misuse-not-utf-8 = 有一個引數不是 UTF-8 文字。請參閱 { $help }。

## 未成功時

# 沒有終端機時，訊息方塊的標題。
message-title = 產品啟用
message-title-desk = 啟用服務台
command-fault = { $code }：{ $title }
    { $what }
    { $why }
    { $next }
command-unknown-product = 產品目錄中沒有這個產品。目錄中有：{ $known }。
command-unknown-code = 沒有這個錯誤碼。錯誤碼的格式像 CNT-1。
command-other-key = 沒有移除任何項目。已安裝的金鑰是 { $installed }-…；若要移除，請指定其名稱：{ $kakunin } key remove { $installed }
command-other-key-release = 沒有釋出任何啟用。已安裝的金鑰是 { $installed }-…；若要釋出其啟用，請指定其名稱：{ $kakunin } release { $installed }
command-nothing-activated = 沒有釋出任何啟用：這部電腦上沒有以已安裝的產品金鑰啟用的產品。
command-no-release-code = 沒有可顯示的釋出碼：沒有以已安裝的產品金鑰釋出過啟用，或啟用服務已有這次釋出的記錄。如果產品金鑰連同設定一起遺失，請先重新安裝金鑰。
command-file = 無法讀取 { $path }：{ $cause }
command-file-folder = 這是資料夾；請指定檔案
command-file-missing = 找不到這個檔案
command-file-forbidden = 您沒有讀取的權限；請將檔案複製到您自己的資料夾，或洽詢檔案擁有者
command-file-too-large = 就這類檔案而言太大
command-file-not-text = 這不是文字檔
command-file-pipe-or-device = 這是管道或裝置，不是檔案；請指定檔案
command-file-not-a-name = 檔案不能使用這個名稱 (例如 NUL 等裝置、含有冒號，或以句點或空格結尾)；請指定其他名稱
command-file-in-use = 其他程式正在使用這個檔案；請關閉該程式，然後再試一次
command-answer = 第 { $line } 行的回答不適用於當時的畫面，之後的內容都沒有執行。該畫面以及不適用的原因顯示在上方。
command-answers-untaken = 精靈在第 { $line } 行的回答之前就已關閉。該行及之後各行都沒有使用。
command-not-a-host = 這不是 KMS 主機的位址。請寫名稱或 IP 位址，若連接埠不是 8482 則加上連接埠，例如 kms.office.example:8482 或 [2001:db8::7]:8482。
command-not-a-service = 這不是啟用服務的位址。位址以 https:// 開頭 (試用時可用 http://)，例如 https://activation.momiji.example/。
command-service-beginning = 這個位址缺少開頭的部分。請寫成 { $address }
command-service-sign-in = 啟用服務的位址不含使用者名稱和密碼。請寫成不含這兩者的位址，例如 https://activation.momiji.example/。
command-no-installation-id = 這部電腦使用 KMS 用戶端金鑰，由組織的 KMS 主機啟用，因此不需要安裝識別碼。若要立即聯絡主機：{ $kakunin } activate
command-no-language = 沒有語言「{ $tag }」，因此以英文繼續。可用的語言：{ $languages }。
command-not-written = 無法輸出結果：{ $cause }
command-no-place = 沒有可供精靈使用的顯示器或終端機。請改用命令；請參閱 { $kakunin } --help。
command-not-administrator = 只有這部電腦的系統管理員才能為所有使用者執行：目前的使用者無法寫入 { $path }。請以系統管理員身分或使用 sudo 重新執行命令。
command-system = 系統拒絕了必要的作業：{ $cause }
command-demo-failed = 無法準備示範：{ $cause }
command-not-an-installation-id = 這不是完整的安裝識別碼：它有 8 組，每組 6 位數字，且檢查碼必須相符。
command-no-demo = 這裡已安裝廠商的產品目錄，因此沒有示範。

## 狀態

command-status-activated = { $product } 已啟用 (自 { $since }起)。
command-status-provisional = { $product } 已臨時啟用 (自 { $since }起，有效至 { $until })。請在此之前向啟用中心索取正式的確認識別碼。
command-status-activated-until = { $product } 已啟用 (自 { $since }起，有效至 { $until })。到期前會自動更新啟用。
command-status-activated-term = { $product } 已啟用 (自 { $since }起，有效至 { $until })。請在此之前用相同的金鑰重新啟用。
command-status-grace = { $product } 尚未啟用。所有功能都可使用；請在 { $until }前啟用。
command-status-notice = { $product }：{ $title } ({ $code })。所有功能都可照常使用。
command-status-terms-over = { $product }：{ $title } ({ $code })。
command-status-all-users = 這適用於這部電腦的所有使用者。
command-status-licence = 搭配 --json：一併輸出已簽署的授權
command-status-key = 產品金鑰：{ $last }-… ({ $kind })
command-status-no-key = 產品金鑰：無
command-status-automatic = 產品下次啟動時，會透過網際網路啟用。
command-status-released = 這裡的啟用已釋出，但啟用中心還需要釋出碼。若要顯示釋出碼：{ $kakunin } release --show
command-status-count = 啟用次數：已用 { $used } 次，共 { $limit } 次
command-status-terms = { $name }：{ $value }

## 產品金鑰

command-key-installed = 已安裝產品金鑰 { $last }-… ({ $kind })。
command-key-automatic = { $product } 下次啟動時，會在背景啟用。
command-key-by-hand = { $product } 下次啟動時，會開啟啟用精靈。若要立即啟用：{ $kakunin } activate
command-key-activated-already = { $product } 已用這個金鑰啟用。
command-key-removed = 已移除產品金鑰 { $last }-…。
command-key-removed-activation = 已移除產品金鑰 { $last }-…，以及儲存在這部電腦上的啟用資料。啟用中心仍會將這部電腦計算在內。

## 歷程記錄與零件

command-history-line = { $moment }  { $what } { $code }
command-history-empty = 目前沒有任何記錄。
command-history-key-installed = 已安裝產品金鑰
command-history-own-key-installed = 已安裝此版本的 KMS 用戶端金鑰
command-history-key-removed = 已移除產品金鑰
command-history-activated = 已啟用
command-history-renewed = 已更新啟用
command-history-released = 已釋出啟用
command-history-failed = 未成功：
command-history-restored = 已從前一份複本還原損毀的檔案
command-history-started-anew = 已取代損毀的檔案；先前的內容已遺失
command-history-count = 已知 { $count } 部電腦，需要 { $threshold } 部
command-history-renewal = 距離更新啟用：{ $span }
command-history-retry = 距離下一次嘗試：{ $span }
command-part = { $part }：{ $change } (權重 { $weight })
command-parts-same = 沒有變更的權重：{ $kept }，共 { $of }。視為同一部電腦。
command-parts-little = 沒有變更的權重：{ $kept }，共 { $of }。不過，啟用時對那部電腦所知不多，而這部電腦提供的資訊較多：視為另一部電腦，需要重新啟用。
command-parts-other = 沒有變更的權重：{ $kept }，共 { $of }。視為另一部電腦，需要重新啟用。

command-explain = { $code }：{ $title }
    發生的情況：{ $what }
    原因：{ $why }
    接下來的步驟：{ $next }

## KMS

command-agent-next = 下一次嘗試：{ $moment }
command-policy-ignored = 未套用原則 { $place }：該原則必須可讀取且格式正確，而且只有系統管理員才能寫入。
command-kms-host-policy = KMS 主機：{ $host } (由原則指定)
command-kms-host-set = KMS 主機：{ $host } (為這個產品設定)
command-kms-host-file = KMS 主機：{ $host } (來自產品目錄旁的檔案 { "kms-host" })
command-kms-host-environment = KMS 主機：{ $host } (來自 KAKUNIN_KMS_HOST)
command-kms-host-dns = KMS 主機：以 DNS 尋找 ({ $domains })
command-kms-host-nowhere = KMS 主機：沒有設定，也沒有可供尋找的網域
command-kms-last = 上次提供啟用的主機：{ $host }
command-kms-retry = 主機指定的嘗試間隔：{ $span }
command-kms-client-id = 用戶端識別碼：{ $id }

## 檢查

command-doctor-passed = [ok] { $check }
command-doctor-failed = [!!] { $check }：{ $code }
command-doctor-not-reached = [--] { $check }
command-doctor-catalogue = 產品目錄
command-doctor-key = 產品金鑰
command-doctor-name = 名稱
command-doctor-port = 連接埠
command-doctor-tls = 安全連線
command-doctor-clock = 時鐘
command-doctor-answer = KMS 主機的回應
command-doctor-well = 沒有發現問題。

## 示範

demo-introduction = 這是 Kakunin 的示範，使用虛構廠商 Momiji Software 的產品。可以試用的產品金鑰：
demo-key-good = 可以啟用
demo-key-used-up = 啟用次數已用完 (CNT-1)
demo-key-blocked = 已由廠商封鎖 (KEY-5)
demo-key-other-product = 屬於另一個產品 (KEY-3)
demo-key-kms-client = KMS 用戶端金鑰，搭配組織的 KMS 主機使用
demo-key-kms-host = KMS 主機金鑰，不適用於這部電腦 (KEY-6)
demo-desk = 若要在電話中扮演啟用中心，請在另一個終端機輸入：
demo-desk-argument = 安裝識別碼

## 透過檔案啟用與釋出

command-request = 透過檔案啟用：產生要求檔
command-request-save = 產生要求檔，以便在有網路的地方取得回應
command-request-file = 檔案；若指定資料夾，則在其中建立檔案；- 代表標準輸出。不會覆寫其他檔案
command-response = 透過檔案啟用：載入回應
command-response-load = 使用給這部電腦的回應進行啟用
command-response-file = 回應檔、含有多個回應的表格，或存放回應檔的資料夾；- 代表標準輸入
command-standard-input = 標準輸入
command-request-saved = 要求檔位於 { $path }。請取得回應，然後執行：{ $kakunin } response load FILE
command-request-page = 可在 { $address } 或向啟用中心取得回應。
command-release = 釋出這部電腦的啟用，讓另一部電腦可以使用
command-release-last = 已安裝金鑰的名稱：其前兩組，與 status 顯示的相同
command-release-offline = 不進行聯絡：顯示要提供給啟用中心的釋出碼
command-release-show = 在下次啟用之前，再次顯示釋出碼；不會釋出任何啟用
command-released = 已釋出啟用。{ $product } 在這裡仍可照常使用，並會顯示尚未啟用。
command-released-offline = { $product } 在這部電腦上的啟用已釋出。請將以下內容唸給啟用中心，之後這個啟用名額即可供另一部電腦使用：
    安裝識別碼：{ $id }
    釋出碼：{ $code }
command-demo-respond = 以廠商的身分回應要求檔
command-demo-respond-file = 要求檔
demo-responded = 回應檔位於 { $path }。

## 譯者的資料夾

command-option-locales = 以這個翻譯資料夾中的訊息 (TAG/*.ftl) 取代程式的訊息
command-locales-no-tag = { $place }：這個資料夾的名稱不是語言標記，因此略過其中的訊息。語言標記像是 fr、pt-BR 或 zh-Hant。
command-locales-no-language = { $place }：這個資料夾中沒有訊息。每個語言應有一個以其標記命名的資料夾，例如 fr，其中存放 .ftl 檔案。
command-locales-unread = 無法讀取 { $place }：{ $detail }
command-locales-not-utf-8 = { $place }：這不是 UTF-8，因此略過整個檔案。請儲存為 UTF-8。
command-locales-nested = { $place }：這裡的括號層數太多，因此略過整個檔案。
command-locales-syntax = { $place }：無法讀取這裡的內容 ({ $detail })。改為顯示程式本身的文字。
command-locales-blank = { $place }：{ $message } 或其中的某個選項沒有文字。
command-locales-twice = { $place }：{ $message } 先前已出現在 { $detail }。顯示的是第一個。
command-locales-unknown = { $place }：程式沒有訊息 { $message }。
command-locales-foreign = { $place }：{ $message } 使用了未提供給它的 { $detail }。改為顯示程式本身的文字。
command-locales-leaves-out = { $place }：{ $message } 遺漏了 { $detail }。
command-locales-lacks = { $place }：{ $message } 缺少 { $detail }。該處顯示程式本身的文字。
command-locales-key = { $place }：{ $message } 是「{ $detail }」。便捷鍵應為一個字母或數字。
command-locales-plural = { $place }：{ $message } 缺少這個複數形式：{ $detail }。改為顯示標有星號的形式。
command-locales-choice = { $place }：{ $message } 有程式不會提供的選項：{ $detail }。程式提供的是：{ $given }。
command-locales-no-choice = { $place }：{ $message } 缺少這個選項：{ $detail }。改為顯示標有星號的選項。
command-locales-typed = { $place }：{ $message } 遺漏了 { $detail }。這在每個語言中都以相同的方式輸入或命名。
command-locales-missing = { $place }：還有 { $count } 則訊息尚未提供；會顯示程式本身的文字：{ $detail }
command-locales-more = { $place }：還有 { $count } 行與這個資料夾有關。請先修正以上各行。
