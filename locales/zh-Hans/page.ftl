# Words of the web page /activate, on which a caller gets a confirmation ID without an agent.

page-title = 获取确认 ID
page-lead = 适用于没有互联网连接的计算机。无需账户。
page-how = 请输入激活向导显示的八组数字。您可以将全部数字粘贴到第一个框中。
page-how-filled = 这些数字来自您扫描的二维码。请与计算机屏幕对照。
page-group = 第 { $label } 组
page-mark-wrong = 请再次检查
page-mark-short = 已输入 { $digits } 位，共 6 位
page-wrong = 请将第 { $label } 组与计算机屏幕再次对照。
page-all-right = 八组数字全部正确。
page-sent = 发送的内容：只有这些数字。其中不包含您的个人信息。
page-submit = 获取确认 ID
page-asking = 正在联系激活服务…
page-look-again = { $count ->
    [1] 有一组数字需要再看一下
   *[other] 有 { $count } 组数字需要再看一下
}
page-look-again-text = 输入的内容都还在。请将以下各组与计算机屏幕对照：
page-mixed = 这些组不属于同一个 ID
page-mixed-text = 每一组本身都正确，但八组合起来不是一个安装 ID。请将所有组与计算机屏幕对照。
page-swapped-text = 请用框下方的按钮将它们互换。输入的内容都还在。
page-other-vendor = 此安装 ID 不属于此供应商的产品
page-other-vendor-text = 请将第 1 组与计算机屏幕再次对照，并确认那里要激活的是哪个产品。
page-confirmation-typed = 这是确认 ID
page-confirmation-typed-text = 需要的是安装 ID：激活向导中 1 至 8 框里的数字。
page-again = 请再按一次按钮
page-again-text = 此页面已打开很长时间，或是由其他网站打开的。输入的内容都还在。

## 结果

page-answer-title = 您的确认 ID
page-answer-lead = 请将它输入激活向导的 A 至 { $last } 框中，然后选择“激活”。
page-answer-same = 为同一台计算机再次获取时，数字相同，不会多占用激活次数。
page-read = 朗读
page-stop = 停止
page-spoken = { $label }：{ $digits }。
# The ten digits as they are said over the telephone, separated by spaces.
page-digits = 零 幺 二 三 四 五 六 七 八 九
page-no-voice = 此浏览器没有中文语音。
page-copied = 已复制。
page-not-copied = 此处无法复制。请选中数字并自行复制。
page-print = 打印
page-another = 激活另一台计算机

## 未能获取时和其他方式

page-check-digits = 检查数字
page-call = 致电激活中心
page-lines-all = 所有国家或地区
page-local-time = 服务时间为各线路的当地时间。
page-help = 帮助
page-languages = 语言

## 没有页面的地址

page-elsewhere = 此地址没有页面
page-elsewhere-text = 可能有字符输错了，或在复制时遗漏了。以下页面可供使用：

## 文件

page-file = 有请求文件吗？
page-file-how = 向导可以保存请求文件。请在此处选择它，并将取得的响应文件带回该计算机。
page-file-submit = 获取响应文件
page-not-a-file = 这不是请求文件
page-not-a-file-text = 请选择激活向导保存的文件；其名称以 request.json 结尾。
