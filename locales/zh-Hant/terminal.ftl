# Words of the text wizard that a page does not bring with it: numbers, answers, help.

terminal-labelled = { $label }：{ $value }
terminal-key = { $shown }-… ({ $kind })
terminal-care = 注意：{ $text }
terminal-bad = 問題：{ $text }
terminal-part = { $number }. { $title }
terminal-part-done = { $number }. { $title } (已完成)
terminal-empty = 尚未輸入 (格式如 { $example })
terminal-empty-text = 尚未輸入
terminal-state-open = { $value } (尚未完整)
terminal-state-right = { $value } (正確)
terminal-state-wrong = { $value } (不正確)
terminal-group-empty = –
terminal-check-on = { $label }：開啟
terminal-check-off = { $label }：關閉
terminal-chosen = 已選擇
terminal-region-change = { $region } (變更)
terminal-region-keep = 維持不變
terminal-place = 儲存到其他位置
terminal-more-regions = 還有 { $count } 個符合。請多輸入幾個字，以便找到您要的名稱。
terminal-actions = 您可以在這裡進行的操作
terminal-letter = { $label } ({ $letter })
terminal-or-enter = { $label } – 也可以直接按 Enter
terminal-language = 語言 (Language)：{ $name }

## 如何回答

terminal-hint-number = 請輸入編號或字母，然後按 Enter。輸入 ? 可顯示說明。
terminal-hint-text = 請輸入文字或操作的編號，然後按 Enter。輸入 ? 可顯示說明。
terminal-hint-key = 請輸入或貼上產品金鑰，或輸入操作的編號，然後按 Enter。輸入 ? 可顯示說明。
terminal-hint-region = 請輸入名稱、代碼、國碼 (例如 +886) 或該列的編號，然後按 Enter。
terminal-hint-confirmation = 請一次輸入整個確認識別碼，或逐組輸入，例如 D 512439。若要變更國家或地區，請輸入其名稱。輸入 ? 可顯示說明。
terminal-hint-busy = 請稍候。按 Enter 可取消。
terminal-help = 每項操作都有方括號內的編號。請輸入編號，然後按 Enter。
    如果後面有圓括號內的字母，輸入該字母的作用相同。
    直接按 Enter 等於按下主要按鈕，也就是標有「也可以直接按 Enter」的按鈕。
    輸入 = 可再次顯示整個畫面。按 Ctrl-C 可取消進行中的作業，或關閉精靈。
terminal-help-key = 輸入產品金鑰時，大小寫皆可，有沒有連字號都可以。
terminal-help-response = 您輸入的其他內容會視為回應的位置：回應檔、含有多個回應的表格，或存放回應檔的資料夾。
terminal-help-confirmation = 確認識別碼可以一次全部輸入，有沒有空格都可以。
    輸入 6 位數字時，會填入下一個缺少或不正確的組；前面加上字母可指定組別：D 512439。
    關閉精靈後，輸入的內容會保留，之後再打電話時可以繼續。
terminal-help-region = 請輸入名稱的一部分 (可用這裡顯示的任何語言)、兩個字母的代碼 (例如 TW) 或國碼 (例如 +886)。
    只有一個國家或地區符合時，會立即選擇它。

## 無法理解回答時

terminal-misread-number = 這裡沒有編號 { $number }；最大的編號是 { $greatest }。
terminal-misread-text = 無法理解輸入的內容。請輸入方括號內的編號，或輸入 ? 顯示說明。
terminal-misread-empty = 目前在這裡直接按 Enter 沒有作用。請輸入方括號內的編號，或輸入 ? 顯示說明。
terminal-misread-group = 沒有該字母的組。各組的名稱如上所示。

## 過程中

terminal-ask-place = 要將要求檔儲存在哪裡？請輸入資料夾或檔案名稱。直接按 Enter 則維持不變。
terminal-copied = 您可以複製以下內容：
terminal-open = 您可以在這裡找到：{ $address }
terminal-kept = 已關閉。輸入的內容會保留到下次使用。
terminal-answers-over = 回答到此結束，精靈已關閉。
terminal-closed = 已關閉。
terminal-cancelled = 已取消。
