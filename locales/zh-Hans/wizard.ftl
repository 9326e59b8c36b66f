# Words of the wizard's pages. Terms as in glossary.md.

## 日期、时间和列举

date = { $year }年{ $month }月{ $day }日
time = { $hour }:{ $minute }
moment = { $date } { $time }
span = { $unit ->
    [days] { $amount }天
    [hours] { $amount }小时
   *[minutes] { $amount }分钟
}
list-separator = 、
weekday-monday = 周一
weekday-tuesday = 周二
weekday-wednesday = 周三
weekday-thursday = 周四
weekday-friday = 周五
weekday-saturday = 周六
weekday-sunday = 周日

## 每个页面

window-title = { $title } – { $product }
steps = 第 { $at } 步，共 { $of } 步
alert = { $product } — 尚未激活
status-activated = 已激活
status-grace = 尚未激活
status-notice = 需要处理
nothing-is-lost = 没有丢失任何内容。处理期间，{ $product } 可以照常使用。
nothing-is-lost-host = 此计算机没有任何更改，也没有占用激活次数。
everything-still-works = { $product }：所有功能都可以照常使用。
remark = { $what }{ $next }
remark-key-2 = 请再次检查第 { $group } 组的第 { $position } 个字符。
remark-key-2-look-alike = 第 { $group } 组的第 { $position } 个字符是与 { $symbol } 相似的{ $script ->
        [greek] 希腊字母
       *[cyrillic] 西里尔字母
    }。请重新输入。
remark-key-6-host = 此密钥用于使用产品的计算机。KMS 主机需要 KMS 主机密钥，由供应商发给您的组织。
remark-cid-1 = { $count ->
    [1] 请客服人员再读一遍 { $groups } 组。
   *[other] 请客服人员再读一遍 { $groups } 这 { $count } 组。
}
groups-exchanged = 组 { $one } 和组 { $other } 互换了位置。

## 按钮和链接。“key”是与 Alt 一起按下的字母。

button-next = 下一步
    .key = N
button-back = 上一步
    .key = B
button-cancel = 取消
    .key = C
button-close = 关闭
    .key = L
button-later = 稍后
    .key = L
button-finish = 完成
    .key = F
button-activate = 激活
    .key = A
button-retry = 重试
    .key = T
button-check-again = 重新检查
    .key = A
button-enter-key = 输入产品密钥
    .key = E
button-change-key = 更改产品密钥
    .key = K
button-details = 详细信息
    .key = D
button-copy = 复制
    .key = C
button-clear = 全部清除
    .key = L
button-exchange = 互换
    .key = W
button-use-telephone = 通过电话激活
    .key = P
button-use-internet = 通过互联网激活
    .key = I
button-seller = 联系销售商
    .key = S
button-support = 向供应商寻求帮助
    .key = V
button-use-file = 通过文件激活
    .key = F
button-save-request = 保存请求
    .key = S
button-open-response = 打开响应
    .key = O
button-browse-request = 选择文件夹…
button-browse-response = 选择文件…
button-change-line = 更改
    .key = N
button-qr = 二维码
    .key = Q
button-sheet = 电话激活单
    .key = H
button-key-advice = 关于产品密钥
    .key = U
button-release = 解除
    .key = R
button-open-privacy = 在浏览器中打开
    .key = O
link-privacy = 隐私声明
link-details = 详细信息
link-copy = 复制
link-copy-details = 复制详细信息
copied = 已复制
link-help = { $code } 的帮助
link-show = 显示
link-release = 解除此激活
link-regional-numbers = 所有国家或地区的号码

## 账户页面

overview-title = 激活
overview-lead = 此计算机上的 { $product }。
overview-lead-all-users = 面向此计算机所有用户的 { $product }。
overview-activated = 激活已完成
overview-activated-for-good = { $method } · { $date } · 无需续期
overview-activated-on = { $method } · { $date }
overview-activated-term = { $method } · { $date } · 请在 { $renewal }之前重新激活
overview-activated-until = { $method } · { $date } · 自动续期，有效期至 { $renewal }
overview-provisional = 已临时激活
overview-provisional-text = 有效期至 { $end }。请提前向激活中心索取正式确认 ID，或通过互联网激活。
overview-not-activated = 尚未激活
overview-not-activated-text = { $product }：产品密钥已安装。请在 { $date }之前激活；通过互联网大约需要一分钟。
overview-no-key = 还没有产品密钥
overview-no-key-text = { $product }：若要激活，请输入您组织的产品密钥。
overview-kms-waiting = 正在等待组织的 KMS 主机
overview-kms-waiting-text = { $product } 会自动激活，您无需执行任何操作。
overview-lead-host = 此计算机作为 KMS 主机，激活您组织的其他计算机。
overview-host = 此计算机是 KMS 主机
overview-host-text = 可激活：{ $products }。
overview-no-host = 还不是 KMS 主机
overview-no-host-text = KMS 主机密钥已安装。激活后，此计算机就可以激活其他计算机。
overview-no-host-key-text = 输入您组织的 KMS 主机密钥后，此计算机就可以激活其他计算机。
fact-serves = 可激活的产品
serves-nothing = 暂无
fact-product = 产品
fact-key = 产品密钥
fact-remaining = 剩余激活次数
fact-trial = 试用到期
fact-subscription = 订阅到期
fact-features = 功能
fact-limit = 上限
subscription-in-grace = { $end } · 请在 { $until } 前续订
fact-computer = 此计算机
fact-activated = 激活
fact-installation-id = 安装 ID
fact-release-code = 解除码
fact-what = 发生了什么
fact-why = 原因
fact-next = 接下来怎么做
fact-code = 咨询时请提供此代码
product-with-edition = { $product } { $edition }
key-none = 未安装
key-kind-mak = MAK
key-kind-kms-client = KMS 客户端密钥
key-kind-kms-host = KMS 主机密钥
remaining = { $left } 次（共 { $limit } 次）
computer-new = 尚未登记
computer-unchanged = 激活后没有变化
computer-slightly-changed = 少数部件有变化，激活仍然有效
computer-changed = 激活后有许多部件发生了变化
method-internet-done = 已通过互联网激活
method-telephone-done = 已通过电话激活
method-file-done = 已通过文件激活
method-kms-done = 已由您组织的 KMS 主机激活
activated-how = { $method } · { $date }

## 产品密钥

key-title = 输入产品密钥
key-lead = 密钥有 25 个字符。请查看购买时收到的电子邮件，或询问系统管理员。
key-title-host = 输入 KMS 主机密钥
key-lead-host = 密钥有 25 个字符。供应商将它发给您的组织，仅用于负责激活其他计算机的少数几台主机。
key-label = 产品密钥
key-automatic = 通过互联网自动激活
key-automatic-hint = 只发送由密钥生成的 ID 和硬件信息，不包含您的个人信息。
key-old-title = 旧许可系统的密钥
key-old-text = 该密钥会通过互联网更换为新密钥，只需一次。如果没有互联网，请向销售商索取新密钥。
key-replaced-title = 密钥已更换
key-replaced-text = 已安装新的产品密钥 { $last }-…，代替旧密钥。旧密钥不再需要。
key-advice-title = 找不到密钥，或密钥无法使用？
key-advice-summary = 密钥是什么样子，在哪里可以找到，以及密钥正在其他计算机上使用时怎么办

## 激活方式

method-title = 您想用哪种方式激活？
method-lead = 各种方式的结果相同，中途也可以更换。
method-internet = 互联网
method-internet-checking = 几秒钟即可完成。正在检查连接…
method-internet-connected = 几秒钟即可完成。此计算机已连接。
method-recommended = 推荐
method-telephone = 电话
method-telephone-hint = 拨打电话，读出屏幕上的数字，再输入听到的数字。大约需要四分钟。
method-file = 文件
method-file-hint = 适用于没有任何连接的计算机：保存请求，在另一台设备上获取响应，再在此处打开。
method-host-file = 没有互联网连接时
method-host-file-text = 通过文件激活：{ $command } 会生成请求文件，由供应商响应。

## 互联网

internet-title = 正在通过互联网激活
internet-lead = 通常只需几秒钟。
internet-progress = 正在联系激活服务…
waiting-passed = 已等待 { $seconds } 秒。您可以随时取消，不会丢失任何内容。
internet-sent = 发送的内容：由产品密钥生成的 ID 和硬件信息。不包含能识别您身份的信息。
internet-sent-host = 发送的内容：由产品密钥生成的 ID 和此 KMS 主机的公钥。不包含能识别您身份的信息。

## 产品启动时的提示

notice-waiting = { $product } 尚未激活。所有功能都可以使用，程序会自动继续尝试激活。
notice-trying-title = 正在联系组织的 KMS 主机
notice-trying = 正在查找并联系 KMS 主机…
notice-sent = 只发送给该主机：由产品密钥生成的 ID、此计算机的名称和硬件信息。

## 隐私

privacy-title = 隐私
privacy-sent = 此程序在激活时发送的内容
privacy-telephone = 通过电话或文件激活时，此计算机本身不发送任何内容；数字和文件中包含的也是这些内容。
privacy-address = 供应商的声明

## 电话

telephone-title = 通过电话激活
telephone-region = 国家或地区
telephone-line = { $region }：{ $number }
telephone-line-hint = 选择要拨打的号码
telephone-read = 拨打电话并读出安装 ID
telephone-type = 输入听到的确认 ID
telephone-paste = 可以粘贴
installation-id = 安装 ID
confirmation-id = 确认 ID
languages-open = 语言
region-open = 国家或地区
region-choose = 选择国家或地区
region-search = 名称、代码或电话区号
region-detail = { $code } · { $dialling }
region-nothing = 没有匹配的国家或地区。请尝试输入电话区号，例如 +86。
line-toll-free = 免费
line-toll = 收费
line-tty = 文字电话
line-tty-tag = TTY
line-detail = { $kind } · { $languages }
line-open-always = 24 小时服务
line-open-until = 服务中 · 至 { $time }
line-closed = 非服务时间
line-opens-today = 非服务时间 · { $time } 开始服务
line-opens-later = 非服务时间 · { $day } { $time } 开始服务
line-hours = { $days } { $from }–{ $to }
line-hours-always = 每天 24 小时
line-hours-separator = ，
line-day-range = { $first }至{ $last }
no-line-numbers = 您也可以拨打其他国家或地区的电话；列表中列出了所有号码。
no-line-title = { $code }  { $title }

## 结果

success-title = { $product } 已激活
success-for-good = 此计算机无需续期。
success-term = 此激活的有效期至 { $date }。请在此之前用同一密钥重新激活。
success-until = 激活会自动续期。此激活的有效期至 { $date }。
success-provisional = 这是临时激活，将于 { $end } 到期。在此之前，请向激活中心索取正式确认 ID。
success-host-title = 此计算机现在是 KMS 主机
success-host = 服务 (kakunin-kms serve) 开始运行后，可激活：{ $products }。
not-opened = 此计算机上没有能打开此地址的程序：
failure-ways = 其他方式
failure-former = 以前的密钥
failure-former-text = 重新输入产品密钥 { $key }-…，它的激活会立即恢复，不占用激活次数。
copied-release =
    安装 ID：{ $id }
    解除码：{ $code }
copied-details = { $code }：{ $title }
    { $what }
    安装 ID：{ $id }

## 详细信息

details-title = 此计算机的详细信息
details-lead = 激活对应于这些部件的组合。少数部件变化不会影响激活。
details-lead-host = 激活此 KMS 主机时所依据的信息。
part-machine-id = 已安装的操作系统
part-system = 主板
part-processor = 处理器
part-disk = 系统磁盘
part-network = 网络适配器
part-memory = 内存大小
part-kept = 未变化
part-changed = 有变化
part-missing = 未找到
part-added = 新增

## 通过文件

file-title = 通过文件激活
file-lead = 适用于没有网络的计算机。只需交换两个小文件，其中不包含能识别您身份的信息。
file-save = 保存请求
file-saved = 已保存
file-saved-next = 请将此文件带到有互联网连接的设备上，例如使用 U 盘。
file-request-path = 请求的保存位置
file-request-example = 文件夹或文件名
file-answer = 获取响应
file-answer-self = 在任意设备上
file-answer-vendor = 由供应商响应。
file-answer-other = 其他途径
file-answer-others = 激活中心也可响应。计算机多时，管理员可一次处理全部请求。
file-open = 打开响应
file-response-path = 响应的位置
file-response-example = 将文件拖放到此处，或输入其位置

## 解除激活

release-title = 解除此激活
release-lead = 解除后，另一台计算机就可以使用此激活。{ $product } 在此处仍可使用，但会显示为尚未激活。
release-internet = 通过互联网
release-internet-hint = 激活服务会立即记录。
release-code = 使用解除码
release-code-hint = 无需连接：将解除码读给激活中心。
release-progress = 正在通知激活服务…
release-sent = 发送的内容：安装 ID 和持有产品密钥的证明。不包含能识别您身份的信息。
release-done-title = 激活已解除
release-done-text = 另一台计算机现在可以使用此激活。{ $product } 在此处仍可使用。
release-untold-title = 请通知激活中心
release-untold-text = 此处的 { $product } 已不再处于激活状态。请致电激活中心并读出这些数字：记录之后，另一台计算机就可以使用此激活。
release-untold-short = 此处的激活已解除。激活中心收到您的解除码后，另一台计算机就可以使用此激活。
release-call = 致电激活中心
release-read = 读出数字
release-code-label = 安装 ID，然后是解除码

## 纸上和其他设备

qr-instead = 无需通话，随时可用：用手机摄像头扫描此二维码，打开的页面会显示要在下面输入的确认 ID。
qr-text = 用手机扫描此二维码：打开的页面会提供确认 ID，无需通话。
sheet-title = 电话激活单
sheet-saved = 电话激活单已保存
sheet-open = 打开
sheet-hours = 所有服务时间均以制作此单的计算机的时间为准。
sheet-secret = 此单上没有机密内容：这些数字只能激活这一台计算机。
