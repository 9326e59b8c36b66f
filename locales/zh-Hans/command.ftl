# Words of the command line.

command-usage = 用法
command-usage-options = 选项
command-usage-command = 命令
command-heading-commands = 命令
command-heading-options = 选项
command-heading-arguments = 参数

command-kakunin = 激活产品。不带命令时，打开激活向导。
command-status = 显示产品在此计算机上是否已激活
command-key = 安装或删除产品密钥
command-key-set = 安装产品密钥
command-key-set-key = 产品密钥；输入 - 则从标准输入读取
command-key-set-file = 从此文件读取产品密钥
command-key-set-auto = 产品下次启动时，在后台通过互联网激活
command-key-remove = 删除已安装的产品密钥，以及存储在此计算机上的激活信息
command-key-remove-last = 要删除的密钥的名称：其前两组，如 status 所示
command-activate = 立即通过互联网激活
command-installation-id = 显示要通过电话读出的安装 ID
command-confirm = 用您收到的确认 ID 激活
command-confirm-id = 确认 ID，一次全部输入或分组输入；输入 - 则从标准输入读取
command-history = 显示此计算机上激活的历史记录
command-parts = 显示用于识别此计算机的部件，以及发生的变化
command-explain-about = 解释错误代码
command-explain-code = 错误代码，例如 CNT-1
command-launch = 供产品在启动时调用：如已安排则在后台激活，仅在需要时打开向导
command-agent = 在后台进行到期的激活和续期，直到收到结束指示
command-agent-once = 将当前到期的激活和续期处理一次，然后结束
command-kms = 设置使用组织的哪台 KMS 主机
command-kms-set = 从现在起使用此 KMS 主机
command-kms-set-host = 名称或 IP 地址，端口不是 8482 时加上端口；带端口的 IPv6 地址写在方括号中
command-kms-clear = 恢复通过 DNS 查找 KMS 主机
command-kms-show = 显示使用的 KMS 主机，以及它用来识别此计算机的客户端 ID
command-doctor = 检查激活的每个步骤，并报告第一个问题
command-help = 显示此帮助或某个命令的帮助
command-help-command = 命令，例如 { "key set" }
command-demo = 显示演示内容：其产品密钥，以及如何扮演激活中心
command-demo-desk = 显示某个安装 ID 的确认 ID，如同激活中心读出的那样
command-demo-desk-id = 安装 ID，一次全部输入或分组输入

command-option-text = 在终端上以文本显示向导，即使有图形环境
command-option-answers = 将此文件中的回答提供给文本向导，每行一个
command-option-mode = 窗口为浅色或深色：{ "light" } 或 { "dark" }
command-option-contrast = 是否使用高对比度：{ "more" } 或 { "usual" }
command-option-json = 以 JSON 格式输出
command-option-lang = 使用此语言：{ "en" }、{ "ja" }、…
command-option-product = 产品，使用其在产品目录中的名称；否则为产品目录中的第一个产品
command-option-catalogue = 供应商的已签名产品目录
command-option-vendor = 有多个产品目录时，供应商的 ID
command-option-state = 保存激活信息的文件夹
command-option-all-users = 以管理员身份为此计算机的所有用户操作
command-option-service = 使用此地址的激活服务，而不是产品目录中的激活服务
command-option-help = 显示此帮助
command-option-version = 显示版本

## 无法理解的参数

command-misuse-missing = 缺少必需的内容：{ $named }。请参阅 { $help }。
command-misuse-command = 没有这个命令。请参阅 { $help }。
command-misuse-value = { $named } 的值不能在此处使用，或没有值。请参阅 { $help }。
command-misuse-key = 其中包含产品密钥（{ $shown }），请不要写在此处。若要安装密钥：{ $kakunin } key set KEY。在其他地方，请用它的前两组来指定。
command-misuse-token = 其中包含工作人员的令牌（{ $shown }），请不要写在此处。请参阅 { $kakunin } --help。
command-misuse-argument = 有一个多余的或不属于此处的参数。请参阅 { $help }。
command-misuse-not-utf-8 = 有一个参数不是 UTF-8 文本。请参阅 { $help }。

## 失败

# The title of a message box, where there is no terminal.
message-title = 产品激活
message-title-desk = 服务台
command-fault = { $code }：{ $title }
    { $what }
    { $why }
    { $next }
command-unknown-product = 产品目录中没有此产品。其中有：{ $known }。
command-unknown-code = 没有这个错误代码。错误代码的格式如 CNT-1。
command-other-key = 没有删除任何内容。已安装的密钥是 { $installed }-…；若要删除，请指定它：{ $kakunin } key remove { $installed }
command-other-key-release = 没有解除任何激活。已安装的密钥是 { $installed }-…；若要解除它的激活，请指定它：{ $kakunin } release { $installed }
command-nothing-activated = 没有解除任何激活：此计算机上没有用已安装的产品密钥进行的激活。
command-no-release-code = 没有可显示的解除码：没有解除过用已安装的产品密钥进行的激活，或激活服务已有记录。如果产品密钥随设置一起丢失，请先重新安装密钥。
command-file = 无法读取 { $path }：{ $cause }
command-file-folder = 这是文件夹；请指定文件
command-file-missing = 没有这个文件
command-file-forbidden = 您没有读取它的权限；请将它复制到您自己的文件夹中，或询问其所有者
command-file-too-large = 对于此类文件来说太大
command-file-not-text = 这不是文本
command-file-pipe-or-device = 这是管道或设备，不是文件；请指定文件
command-file-not-a-name = 文件不能使用此名称（例如 NUL 等设备名称、含有冒号，或以点或空格结尾）；请指定其他名称
command-file-in-use = 另一个程序正在使用它；请关闭该程序，然后重试
command-answer = 回答的第 { $line } 行不适合当时所在的页面，其后的内容均未执行。该页面以及回答不适合的原因显示在上面。
command-answers-untaken = 在回答的第 { $line } 行之前，向导已关闭。该行及其后的行没有使用。
command-not-a-host = 这不是 KMS 主机的地址。请输入名称或 IP 地址，端口不是 8482 时加上端口，例如 kms.office.example:8482 或 [2001:db8::7]:8482。
command-not-a-service = 这不是激活服务的地址。地址以 https:// 开头（试用时可以是 http://），例如 https://activation.momiji.example/。
command-service-beginning = 此地址缺少开头部分。请写作 { $address }
command-service-sign-in = 激活服务的地址不包含用户名和密码。请去掉它们，例如 https://activation.momiji.example/。
command-no-installation-id = 此计算机使用 KMS 客户端密钥，由您组织的 KMS 主机激活，因此不需要安装 ID。若要现在联系该主机：{ $kakunin } activate
command-no-language = 语言“{ $tag }”不可用，因此继续使用英语。可用的语言：{ $languages }。
command-not-written = 无法写入结果：{ $cause }
command-no-place = 没有可供向导使用的图形环境或终端。请改用命令；参阅 { $kakunin } --help。
command-not-administrator = 只有此计算机的管理员才能为所有用户操作：此用户无法写入 { $path }。请以管理员身份或使用 sudo 重新运行命令。
command-system = 系统拒绝了一项必需的操作：{ $cause }
command-demo-failed = 无法准备演示：{ $cause }
command-not-an-installation-id = 这不是完整的安装 ID：安装 ID 有八组，每组六位数字，并且各组的校验位都要相符。
command-no-demo = 此处已安装供应商的产品目录，因此没有演示。

## 状态

command-status-activated = { $product } 已激活，激活日期：{ $since }。
command-status-provisional = { $product } 已临时激活，激活日期：{ $since }，有效期至 { $until }。在此之前，请向激活中心索取正式确认 ID。
command-status-activated-until = { $product } 已激活，激活日期：{ $since }，有效期至 { $until }。到期前会自动续期。
command-status-activated-term = { $product } 已激活，激活日期：{ $since }，有效期至 { $until }。请在此之前用同一密钥重新激活。
command-status-grace = { $product } 尚未激活。所有功能都可以使用；请在 { $until }之前激活。
command-status-notice = { $product }：{ $title }（{ $code }）。所有功能都可以照常使用。
command-status-terms-over = { $product }：{ $title }（{ $code }）。
command-status-all-users = 这适用于此计算机的所有用户。
command-status-licence = 与 --json 一起使用：同时输出已签名的许可证
command-status-key = 产品密钥：{ $last }-…（{ $kind }）
command-status-no-key = 产品密钥：无
command-status-automatic = 产品下次启动时将通过互联网激活。
command-status-released = 此处的激活已解除，激活中心仍需要解除码。若要显示它：{ $kakunin } release --show
command-status-count = 激活次数：已使用 { $used } 次（共 { $limit } 次）
command-status-terms = { $name }：{ $value }

## 产品密钥

command-key-installed = 产品密钥 { $last }-… 已安装（{ $kind }）。
command-key-automatic = { $product } 下次启动时将在后台激活。
command-key-by-hand = { $product } 下次启动时会打开激活向导。若要立即激活：{ $kakunin } activate
command-key-activated-already = { $product } 已用此密钥激活。
command-key-removed = 产品密钥 { $last }-… 已删除。
command-key-removed-activation = 产品密钥 { $last }-… 以及存储在此计算机上的激活信息已删除。激活中心仍将此计算机计入已用次数。

## 历史记录和部件

command-history-line = { $moment }  { $what } { $code }
command-history-empty = 还没有任何记录。
command-history-key-installed = 已安装产品密钥
command-history-own-key-installed = 已安装此版本的 KMS 客户端密钥
command-history-key-removed = 已删除产品密钥
command-history-activated = 已激活
command-history-renewed = 已续期
command-history-released = 已解除激活
command-history-failed = 未成功：
command-history-restored = 已从之前的副本恢复损坏的文件
command-history-started-anew = 已替换损坏的文件；之前的内容已丢失
command-history-count = 已记录 { $count } 台计算机，需要 { $threshold } 台
command-history-renewal = 距离续期：{ $span }
command-history-retry = 距离下次尝试：{ $span }
command-part = { $part }：{ $change }（权重 { $weight }）
command-parts-same = 未变化的权重：{ $kept }（共 { $of }）。视为同一台计算机。
command-parts-little = 未变化的权重：{ $kept }（共 { $of }）。但激活时对该计算机所知不多，而此计算机提供的信息更多：视为另一台计算机，需要重新激活。
command-parts-other = 未变化的权重：{ $kept }（共 { $of }）。视为另一台计算机，需要重新激活。

command-explain = { $code }：{ $title }
    发生了什么：{ $what }
    原因：{ $why }
    接下来怎么做：{ $next }

## KMS

command-agent-next = 下次尝试：{ $moment }
command-policy-ignored = 未应用策略 { $place }：该策略必须可读取且格式正确，并且只有管理员才能写入。
command-kms-host-policy = KMS 主机：{ $host }（由策略指定）
command-kms-host-set = KMS 主机：{ $host }（为此产品设置）
command-kms-host-file = KMS 主机：{ $host }（来自产品目录旁边的文件 { "kms-host" }）
command-kms-host-environment = KMS 主机：{ $host }（来自 KAKUNIN_KMS_HOST）
command-kms-host-dns = KMS 主机：通过 DNS 查找（{ $domains }）
command-kms-host-nowhere = KMS 主机：没有设置，也没有可供查找的域
command-kms-last = 上次激活来自：{ $host }
command-kms-retry = 主机指定的尝试间隔：{ $span }
command-kms-client-id = 客户端 ID：{ $id }

## 检查

command-doctor-passed = [ok] { $check }
command-doctor-failed = [!!] { $check }：{ $code }
command-doctor-not-reached = [--] { $check }
command-doctor-catalogue = 产品目录
command-doctor-key = 产品密钥
command-doctor-name = 名称
command-doctor-port = 端口
command-doctor-tls = 安全连接
command-doctor-clock = 时钟
command-doctor-answer = KMS 主机的应答
command-doctor-well = 没有发现问题。

## 演示

demo-introduction = 这是 Kakunin 的演示，使用虚构的供应商 Momiji Software 的产品。可供试用的产品密钥：
demo-key-good = 可以激活
demo-key-used-up = 激活次数已用完 (CNT-1)
demo-key-blocked = 已被供应商停用 (KEY-5)
demo-key-other-product = 用于其他产品 (KEY-3)
demo-key-kms-client = KMS 客户端密钥，用于组织的 KMS 主机
demo-key-kms-host = KMS 主机密钥，不用于此计算机 (KEY-6)
demo-desk = 若要在电话中扮演激活中心，请在另一个终端中输入：
demo-desk-argument = 安装ID

## 通过文件激活和解除

command-request = 通过文件激活：生成请求
command-request-save = 生成请求文件，在有网络的地方取得响应
command-request-file = 文件；指定文件夹时在其中新建；- 为标准输出。不会覆盖任何其他内容
command-response = 通过文件激活：接收响应
command-response-load = 用对此计算机的请求的响应激活
command-response-file = 响应文件、包含多个响应的表格，或存放响应文件的文件夹；- 为标准输入
command-standard-input = 标准输入
command-request-saved = 请求已保存到 { $path }。取得响应后：{ $kakunin } response load FILE
command-request-page = 可在 { $address } 或由激活中心取得响应。
command-release = 解除此计算机的激活，以便另一台计算机使用
command-release-last = 已安装密钥的名称：其前两组，如 status 所示
command-release-offline = 不联系激活服务：显示要读给激活中心的解除码
command-release-show = 再次显示解除码，直到下次激活；不解除任何激活
command-released = 激活已解除。{ $product } 在此处仍可使用，但会显示为尚未激活。
command-released-offline = 此处的 { $product } 已不再处于激活状态。请将以下内容读给激活中心；之后，另一台计算机就可以使用此激活：
    安装 ID：{ $id }
    解除码：{ $code }
command-demo-respond = 像供应商那样响应请求文件
command-demo-respond-file = 请求文件
demo-responded = 响应已保存到 { $path }。

## 翻译者的文件夹

command-option-locales = 显示此翻译文件夹中的消息 (TAG/*.ftl)，而不是程序自带的消息
command-locales-no-tag = { $place }：此文件夹的名称不是语言标记，因此忽略其中的消息。语言标记的格式如 fr、pt-BR 或 zh-Hant。
command-locales-no-language = { $place }：此文件夹中没有消息。其中应为每种语言设一个以语言标记命名的文件夹，例如 fr，里面是 .ftl 文件。
command-locales-unread = 无法读取 { $place }：{ $detail }
command-locales-not-utf-8 = { $place }：此文件不是 UTF-8，因此忽略整个文件。请将它保存为 UTF-8。
command-locales-nested = { $place }：此处的括号嵌套过深，因此忽略整个文件。
command-locales-syntax = { $place }：无法读取此处（{ $detail }）。改为显示程序自带的文字。
command-locales-blank = { $place }：{ $message } 或其中的某个选项没有文字。
command-locales-twice = { $place }：{ $message } 在 { $detail } 已经出现过。显示第一个。
command-locales-unknown = { $place }：程序没有消息 { $message }。
command-locales-foreign = { $place }：{ $message } 提到了 { $detail }，但程序不提供该值。改为显示程序自带的文字。
command-locales-leaves-out = { $place }：{ $message } 遗漏了 { $detail }。
command-locales-lacks = { $place }：{ $message } 缺少 { $detail }。该处显示程序自带的文字。
command-locales-key = { $place }：{ $message } 是“{ $detail }”。访问键是一个字母或数字。
command-locales-plural = { $place }：{ $message } 缺少以下复数形式：{ $detail }。改为显示带星号的形式。
command-locales-choice = { $place }：{ $message } 含有程序不提供的选项：{ $detail }。程序提供：{ $given }。
command-locales-no-choice = { $place }：{ $message } 缺少以下选项：{ $detail }。改为显示带星号的选项。
command-locales-typed = { $place }：{ $message } 遗漏了 { $detail }。无论哪种语言，它的输入方式或名称都相同。
command-locales-missing = { $place }：还缺少 { $count } 条消息；这些消息以程序自带的文字显示：{ $detail }
command-locales-more = { $place }：关于此文件夹还有 { $count } 行。请先修正以上内容。
