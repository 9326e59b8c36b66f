# Words of the text wizard that a page does not bring with it: numbers, answers, help.

terminal-labelled = { $label }：{ $value }
terminal-key = { $shown }-…（{ $kind }）
terminal-care = 注意：{ $text }
terminal-bad = 问题：{ $text }
terminal-part = { $number }. { $title }
terminal-part-done = { $number }. { $title } – 已完成
terminal-empty = 尚未输入（格式如 { $example }）
terminal-empty-text = 尚未输入
terminal-state-open = { $value } – 尚未输完
terminal-state-right = { $value } – 正确
terminal-state-wrong = { $value } – 有误
terminal-group-empty = –
terminal-check-on = { $label }：开
terminal-check-off = { $label }：关
terminal-chosen = 已选择
terminal-region-change = { $region } – 更改
terminal-region-keep = 保持不变
terminal-place = 保存到其他位置
terminal-more-regions = 还有 { $count } 个匹配项。请多输入几个字来查找。
terminal-actions = 您可以在此处执行的操作
terminal-letter = { $label } ({ $letter })
terminal-or-enter = { $label } – 或直接按 Enter 键
terminal-language = 语言 (Language)：{ $name }

## 如何回答

terminal-hint-number = 请输入数字或字母，然后按 Enter 键。输入 ? 可显示帮助。
terminal-hint-text = 请输入文字，或输入操作的编号，然后按 Enter 键。输入 ? 可显示帮助。
terminal-hint-key = 请输入或粘贴产品密钥，或输入操作的编号，然后按 Enter 键。输入 ? 可显示帮助。
terminal-hint-region = 请输入名称、代码或电话区号（如 +86），或输入列表中的编号，然后按 Enter 键。
terminal-hint-confirmation = 请一次输入整个确认 ID，或逐组输入，例如 D 512439。若要更改国家或地区，请输入其名称。输入 ? 可显示帮助。
terminal-hint-busy = 请稍候。按 Enter 键可取消。
terminal-help = 您可以执行的每项操作都有一个方括号中的编号。请输入编号，然后按 Enter 键。
    如果后面的圆括号中有字母，输入该字母也有同样的作用。
    直接按 Enter 键会按下主按钮，即标有“或直接按 Enter 键”的按钮。
    输入 = 可重新显示整个页面。按 Ctrl-C 可取消正在进行的操作，或关闭向导。
terminal-help-key = 产品密钥可以用大写或小写字母输入，短横线可有可无。
terminal-help-response = 您输入的其他内容都视为响应的位置：响应文件、包含多个响应的表格，或存放响应文件的文件夹。
terminal-help-confirmation = 确认 ID 可以一次全部输入，空格可有可无。
    输入一组六位数字时，它会填入下一个缺少或有误的组；在前面加上字母可指定组：D 512439。
    关闭向导后会保留您输入的内容，以后还可以接着通话。
terminal-help-region = 请用此处显示的任意语言输入名称的一部分，或输入两个字母的代码（如 CN）或电话区号（如 +86）。
    如果只有一个国家或地区匹配，会立即选择它。

## 无法理解回答时

terminal-misread-number = 此处没有编号 { $number }；编号最大为 { $greatest }。
terminal-misread-text = 无法理解输入的内容。请输入方括号中的编号，或输入 ? 查看帮助。
terminal-misread-empty = 现在直接按 Enter 键还没有作用。请输入方括号中的编号，或输入 ? 查看帮助。
terminal-misread-group = 没有使用该字母的组。组的字母如上所示。

## 过程中

terminal-ask-place = 请求要保存到哪里？请输入文件夹或文件名。直接按 Enter 键则保持不变。
terminal-copied = 您可以复制以下内容：
terminal-open = 请在此处查看：{ $address }
terminal-kept = 已关闭。您输入的内容会保留到下次。
terminal-answers-over = 回答到此为止，向导已关闭。
terminal-closed = 已关闭。
terminal-cancelled = 已取消。
