# Words of the error codes: headline, what happened, why, and the one next step.
# `.what` and the rest stand alone, for `explain`; `.seen` tells the case at hand and takes its place where there is one.

## 产品密钥

fault-key-1 = 这不像是产品密钥
    .what = 输入的内容不是产品密钥。
    .seen = { $symbols ->
        [none] 文本中没有产品密钥。
        [several] 文本中有多个产品密钥；请只提供此计算机的密钥。
        [0] 尚未输入任何内容。产品密钥有 25 个字符。
        [25] 25 个字符已齐全，但其中有几个与其他字符不匹配。
       *[other] 产品密钥有 25 个字符；目前输入了 { $symbols } 个。
    }
    .why = 产品密钥由 25 个字母和数字组成，分为五组，每组五个。其中有一个或多个字符遗漏了、多输了或看错了。
    .next = 请从收到密钥的电子邮件或信件中重新复制完整的密钥。
fault-key-2 = 密钥中有一个字符不对
    .what = 密钥的长度正确，但有一个字符与其他字符不匹配。
    .seen = 第 { $group } 组的第 { $position } 个字符不对{ $script ->
        [cyrillic] ：它是与 { $symbol } 相似的西里尔字母。
        [greek] ：它是与 { $symbol } 相似的希腊字母。
       *[none] 。
    }
    .why = 形状相似的字符很容易看错，例如 8 和 B、5 和 S。
    .next = 请将密钥与原件对照，并更正该字符。
fault-key-3 = 此密钥用于其他产品
    .what = 密钥输入正确，但它属于其他产品。
    .seen = 密钥输入正确，但它属于其他产品（{ $product }）。
    .why = 每种产品都有自己的密钥；套件与单个应用程序的密钥不能通用。
    .next = 请输入此产品附带的密钥。
fault-key-4 = 供应商没有此密钥的记录
    .what = 密钥输入正确，但激活服务没有它的记录。
    .why = 有时，密钥会在供应商不知情的情况下出售或转让。收到密钥的人通常无法分辨。
    .next = 请向销售商或给您密钥的人索取可用的密钥，或要求退款。正版密钥的样子可以在输入密钥的页面上查看。
    .reading = Mìyào shūrù zhèngquè, dàn jīhuó fúwù méiyǒu tā de jìlù. Qǐng xiàng xiāoshòushāng huò gěi nín mìyào de rén suǒqǔ kěyòng de mìyào, huò yāoqiú tuìkuǎn. Zhèngbǎn mìyào de yàngzi kěyǐ zài shūrù mìyào de yèmiàn shang chákàn.
fault-key-5 = 此密钥已停用
    .what = 供应商已停用此密钥，因此它不能再用于激活产品。
    .why = 如果密钥被公开、在所有者不知情时流出，或已退款，供应商会将其停用。使用密钥的人往往对此并不知情。
    .next = 请向销售商或给您密钥的人索取新的密钥，或要求退款。正版密钥的样子可以在输入密钥的页面上查看。
    .reading = Gōngyìngshāng yǐ tíngyòng cǐ mìyào, yīncǐ tā bù néng zài yòngyú jīhuó chǎnpǐn. Qǐng xiàng xiāoshòushāng huò gěi nín mìyào de rén suǒqǔ xīn de mìyào, huò yāoqiú tuìkuǎn. Zhèngbǎn mìyào de yàngzi kěyǐ zài shūrù mìyào de yèmiàn shang chákàn.
fault-key-6 = 此处需要另一种密钥
    .what = 这是产品密钥，但不是此处需要的类型。
    .why = 供应商负责激活使用多次激活密钥 (MAK) 的计算机。使用 KMS 客户端密钥的计算机由其组织的 KMS 主机激活和解除激活；KMS 主机密钥只用于该主机。
    .next = 请询问系统管理员：此计算机是否由您组织的 KMS 主机激活，或应使用哪个密钥。
    .why-host = KMS 主机使用供应商发放的 KMS 主机密钥。多次激活密钥 (MAK) 和 KMS 客户端密钥用于使用产品的计算机。
    .next-host = 请输入您组织的 KMS 主机密钥；其他密钥用于组织的计算机。
fault-key-7 = 尚未输入产品密钥
    .what = 此产品还没有产品密钥。
    .why = 安装时没有输入密钥，或密钥后来已删除。
    .next = 请输入产品密钥。它在购买时收到的电子邮件中，或由系统管理员保管。
    .next-host = 请输入您组织的 KMS 主机密钥。
fault-key-8 = 此密钥已过期
    .what = 此密钥不能再用于激活更多计算机。
    .seen = 此密钥用于激活更多计算机的期限已于 { $since } 结束。
    .why = 有些密钥有时间限制，例如合同期限。此前激活的计算机仍然保持激活状态。
    .next = 请向系统管理员或销售商索取仍在有效期内的密钥。
    .next-host = 请向销售商索取仍在有效期内的 KMS 主机密钥。

## 次数

fault-cnt-1 = 此密钥的激活次数已用完
    .what = 此密钥允许的所有激活都在使用中。
    .seen = 此密钥可用于 { $limit } 台计算机，目前有 { $used } 台正在使用。
    .why = 换下或送修的计算机仍会占用激活次数，直到有人解除其激活。
    .next = 请让系统管理员解除一台不再使用的计算机的激活，或向激活中心或销售商申请增加激活次数。
    .next-desk = 您可以解除一台不再使用的计算机的激活，也可以请销售商增加激活次数。
    .next-host = 请解除一台不再使用的 KMS 主机的激活 (kakunin-kms release)，或向销售商申请增加激活次数。
    .reading = Cǐ mìyào kě yòngyú { $limit } tái jìsuànjī, mùqián yǒu { $used } tái zhèngzài shǐyòng. Nín kěyǐ jiěchú yì tái bú zài shǐyòng de jìsuànjī de jīhuó, yě kěyǐ qǐng xiāoshòushāng zēngjiā jīhuó cìshù.

## 网络

fault-net-1 = 没有网络连接
    .what = 此计算机未连接到网络。
    .why = 网线已拔出，Wi-Fi 已关闭或不在覆盖范围内，或已开启飞行模式。
    .next = 请将此计算机连接到互联网，然后重试。通过电话激活无需连接。
    .why-host = 所有网络适配器都未连接，或没有地址。
    .next-host = 请将此计算机连接到互联网，然后重试。如果不打算连接，请通过文件激活。
fault-net-2 = 找不到激活服务
    .what = 找不到激活服务的名称。
    .seen = 找不到名称 { $host }。
    .why = 目前无法访问互联网，或此网络的 DNS 服务器没有该服务的记录。
    .next = 请查看浏览器能否打开其他网站，然后重试。如果能打开，请让系统管理员检查 DNS 服务器。
    .why-host = 目前无法访问互联网，或此计算机使用的 DNS 服务器没有组织以外的名称。
    .next-host = 请让此计算机的 DNS 服务器能够查询互联网上的名称，然后重试。通过文件激活无需连接。
fault-net-3 = 激活服务没有应答
    .what = 激活服务拒绝了连接，或没有及时应答。
    .seen = { $cause ->
        [timed-out] { $host } 没有及时应答。
       *[refused] { $host } 拒绝了连接。
    }
    .why = 防火墙可能拦截了连接，或服务正忙、正在维护。
    .next = 请等几分钟后重试。如无变化，请让系统管理员允许此连接。
    .next-host = 请允许此计算机连接到激活服务。如果已经允许，请等待几分钟后重试。
fault-net-4 = 安全连接不受信任
    .what = 连接所用的证书不是激活服务自己的证书，因此没有发送任何内容。
    .seen = { $cause ->
        [known] { $host } 出示的证书由“{ $issuer }”颁发。它不是服务自己的证书，因此没有发送任何内容。
       *[unknown] { $host } 出示的证书不是服务自己的证书，因此没有发送任何内容。
    }
    .why = 此计算机上的安全软件或此网络中的设备可能会解密连接以进行检查。
    .next = 请让系统管理员不要检查与激活服务的连接。
    .next-host = 请设置为不检查与激活服务的连接，然后重试。
fault-net-5 = 网络要求登录
    .what = 此网络的代理服务器要求提供用户名和密码。
    .seen = { $cause ->
        [known] 通往 { $host } 的代理服务器 { $proxy } 要求提供用户名和密码。
       *[unknown] 通往 { $host } 的代理服务器要求提供用户名和密码。
    }
    .why = 此网络通过代理服务器访问互联网，只有登录后才能建立连接。
    .next = 请让系统管理员允许不登录即可连接到激活服务。
    .next-host = 请让此计算机不登录即可连接到激活服务，然后重试。
fault-net-6 = 收到了其他来源的应答
    .what = 收到了应答，但它不是来自激活服务。
    .seen = 收到了 { $host } 的应答，但它不是来自激活服务。
    .why = 酒店、列车和机场的网络通常会先显示登录页面；网页过滤器也可能会这样做。
    .next = 请在浏览器中打开任意网站，如果网络要求登录，请先登录，然后重试。
    .why-host = 途中的网页过滤器或登录页面代替激活服务作出了应答。
    .next-host = 请让此计算机绕过它直接连接到激活服务，然后重试。
fault-net-7 = 代理服务器没有建立连接
    .what = 此网络的代理服务器没有建立与激活服务的连接。
    .seen = 代理服务器 { $proxy } 没有建立与 { $host } 的连接。
    .why = 代理服务器已关闭或无法访问，或不允许此地址，或其自身无法访问激活服务。
    .next = 请让系统管理员在代理服务器上允许激活服务。通过电话激活无需连接。
    .next-host = 请在代理服务器上允许激活服务，或更正此计算机设置中的代理服务器，然后重试。
fault-net-8 = 有一项网络设置不能使用
    .what = 此计算机的设置中，代理服务器、DNS 服务器或 KMS 主机的地址不能使用。
    .seen = { $kind ->
        [name-server] 设置 { $setting } 的值是 { $value }，它不是 DNS 服务器的 IP 地址。
        [kms-host] 设置 { $setting } 的值是 { $value }，它不是 KMS 主机的地址。
       *[proxy] 环境变量 { $setting } 的值是 { $value }，它不能用作代理服务器的地址。
    }
    .why = 地址不完整或拼写有误，或在应使用 http:// 的地方使用了 https://，或者相反。完整的地址如下：代理服务器 http://proxy.example:8080，DNS 服务器 192.0.2.1，KMS 主机 kms.office.example。
    .next = 请让系统管理员更正此设置，然后重试。
    .next-host = 请更正此设置，然后重试。

## 服务

fault-srv-1 = 服务目前不可用
    .what = 可以连接到激活服务，但它目前无法应答。
    .seen = 可以连接到 { $host }，但它目前无法应答。
    .why = 服务正在维护，或同时有大量计算机发出请求。
    .next = 请过几分钟再试。重试不会多占用激活次数。
fault-srv-2 = 短时间内尝试次数过多
    .what = 服务在短时间内只接受有限次数的尝试。
    .seen = { $unit ->
        [hours] { $amount } 小时后，服务会接受下一次尝试。
        [minutes] { $amount } 分钟后，服务会接受下一次尝试。
       *[seconds] { $amount } 秒后，服务会接受下一次尝试。
    }
    .why = 设置此限制是为了防止有人通过反复尝试猜出大家的密钥。
    .next = 请等到服务接受下一次尝试时再试。
fault-srv-3 = 无法验证应答
    .what = 应答没有供应商的签名，或属于另一个请求，因此没有使用该应答。
    .seen = { $host } 的应答没有供应商的签名，或属于另一个请求，因此没有使用该应答。
    .why = 应答在途中发生了更改，或此产品的版本早于供应商当前的签名密钥。
    .next = 请安装产品的最新更新，然后重试。

## 密钥管理服务

fault-kms-1 = 找不到 KMS 主机
    .what = 在此网络中找不到您组织的 KMS 主机。
    .seen = { $cause ->
        [refused] DNS 服务器拒绝应答（搜索范围：{ $domains }）。
       *[no-record] DNS 服务器没有 KMS 主机的记录（搜索范围：{ $domains }）。
    }
    .why = 此计算机不在组织的网络中，或该网络的 DNS 服务器没有 KMS 主机的条目 _kakunin-kms._tcp。
    .next = 请连接到您组织的网络或 VPN，然后重试。
fault-kms-2 = 无法连接到 KMS 主机
    .what = 您组织的 KMS 主机没有应答。
    .seen = { $cause ->
        [timed-out] KMS 主机 { $host } 没有及时应答。
       *[refused] KMS 主机 { $host } 拒绝了连接。
    }
    .why = 此计算机不在组织的网络中，或 KMS 主机已关闭，或处于防火墙之后。
    .next = 请连接到您组织的网络或 VPN，然后重试。
fault-kms-3 = KMS 主机不支持此产品
    .what = KMS 主机有应答，但它不为此产品提供激活。
    .seen = KMS 主机 { $host } 有应答，但它不为此产品提供激活。
    .why = 该主机上的 KMS 主机密钥不涵盖此处安装的产品或版本。
    .next = 请让系统管理员使用此产品的 KMS 主机密钥激活 KMS 主机。
fault-kms-4 = KMS 主机需要更多计算机
    .what = KMS 主机有应答，但目前与它联系过的计算机数量不足。
    .seen = KMS 主机目前记录了 { $count } 台计算机，达到 { $threshold } 台后开始激活。
    .why = 30 天内与 KMS 主机联系过的不同计算机达到设定的数量后，它才会开始激活。
    .next = 请让系统管理员降低 KMS 主机要求的数量，或连接更多计算机。此计算机会自动继续尝试。
fault-kms-5 = KMS 主机尚未激活
    .what = KMS 主机有应答，但它自身尚未激活。
    .seen = KMS 主机 { $host } 有应答，但它自身尚未激活。
    .why = KMS 主机用 KMS 主机密钥激活一次之后，才能激活其他计算机。
    .next = 请让系统管理员激活 KMS 主机。
fault-kms-6 = 无法验证 KMS 主机
    .what = 无法确认 KMS 主机的应答是否经供应商认可，因此没有使用该应答。
    .seen = 无法确认 KMS 主机 { $host } 的应答是否经供应商认可，因此没有使用该应答。
    .why = 主机的证书缺失或已失效，或另一台计算机代替它作出了应答。
    .next = 请让系统管理员重新激活 KMS 主机。

## 时钟

fault-clk-1 = 时钟不一致
    .what = 此计算机的时钟与服务的时钟相差太大。
    .seen = 此计算机的时钟显示 { $here }，服务的时钟显示 { $there }。
    .why = 应答只在生成前后的一段时间内有效，此计算机的日期、时间或时区可能设置有误。
    .next = 请在此计算机的设置中开启日期和时间的自动设置，然后重试。
fault-clk-2 = 时钟显示的时间变早了
    .what = 此计算机的时钟显示的时间比以前更早。
    .seen = 此计算机的时钟曾显示 { $last-seen }，现在显示的时间比它更早。
    .why = 日期有过更改，或为时钟供电的小电池已耗尽。
    .next = 请在此计算机的设置中开启日期和时间的自动设置。

## 硬件

fault-hwc-1 = 硬件已发生变化
    .what = 硬件变化较大，需要重新激活产品。
    .seen = { $cause ->
        [little] 激活时对该计算机所知不多。此计算机提供的信息更多，因此被视为另一台计算机。
       *[changed] 与激活时相同的硬件信息为 { $percent }%，不足以识别此计算机。
    }
    .why = 一次激活只对应一台计算机。经过大的维修或迁移到其他硬件后，它看起来就像另一台计算机。
    .next = 请用同一密钥重新激活产品。

## 确认 ID

fault-cid-1 = 有些数字不对
    .what = 确认 ID 中有一组或多组数字听错或输错了。
    .seen = { $count ->
        [1] 确认 ID 的 { $groups } 组不对。
       *[other] 确认 ID 有 { $count } 组不对：{ $groups }。
    }
    .why = 每组的最后一位是校验位，它与前面的数字不匹配。
    .next = 请客服人员再读一遍标出的组，然后重新输入。
    .next-desk = 我把标出的组再读一遍，请您重新输入。
fault-cid-2 = 数字的位数不对
    .what = 确认 ID 的数字太少或太多。
    .seen = { $digits ->
        [none] 文本中没有确认 ID。
        [several] 文本中有多个确认 ID；请只提供此计算机的确认 ID。
       *[other] 确认 ID 应有 { $expected } 位数字，输入了 { $digits } 位。
    }
    .why = 可能漏掉了一位数字，或输入了两次。
    .next = 请与客服人员逐个核对各框：每个框有六位数字。
    .next-desk = 我们来逐个核对各框：每个框有六位数字。
fault-cid-3 = 两个 ID 不对应
    .what = 确认 ID 输入正确，但它是为另一个安装 ID 生成的。
    .why = 它用于另一台计算机，或在通话之后产品密钥或硬件有了变化。
    .next = 请将此屏幕上的安装 ID 再读给客服人员，并索取对应的确认 ID。
    .next-desk = 请您再读一遍屏幕上的安装 ID，然后我来读对应的确认 ID。
    .reading = Quèrèn ID shūrù zhèngquè, dàn tā shì wèi lìng yí gè ānzhuāng ID shēngchéng de. Qǐng nín zài dú yí biàn píngmù shang de ānzhuāng ID, ránhòu wǒ lái dú duìyìng de quèrèn ID.
fault-cid-4 = 临时激活已到期
    .what = 临时确认 ID 已失效。
    .seen = 临时确认 ID 的有效期至 { $since }。
    .why = 临时确认 ID 的有效期为 72 小时，供激活中心在此期间核实未确定的事项。
    .next = 请再次致电激活中心，索取正式确认 ID。
    .next-desk = 请您读出屏幕上的安装 ID，然后我来读正式确认 ID。
fault-cid-5 = 这是安装 ID
    .what = 应输入确认 ID 的地方输入了安装 ID。
    .why = 两者看起来很像：安装 ID 由您读出，确认 ID 由您听取。
    .next = 请将安装 ID 读给客服人员，然后输入客服人员读给您的数字。
    .next-desk = 现在我把确认 ID 读给您，请从 A 框开始输入。

## 解除码

fault-iid-1 = 安装 ID 不对
    .what = 目前的安装 ID 与此供应商的任何密钥都不匹配。
    .why = 最常见的情况是某一组听错或输错了，而校验位没有显示出来。如果安装 ID 不是由此供应商的产品显示的，也会不匹配。
    .next = 请逐组再读一遍屏幕上的安装 ID，并与输入的内容对照。
    .next-desk = 请您逐组再读一遍屏幕上的安装 ID。
    .reading = Mùqián de ānzhuāng ID yǔ cǐ gōngyìngshāng de rènhé mìyào dōu bù pǐpèi. Qǐng nín zhúzǔ zài dú yí biàn píngmù shang de ānzhuāng ID.

fault-iid-2 = 此安装 ID 已用过
    .what = 此安装 ID 对应的激活已解除，或已转移到另一台计算机。
    .why = 解除激活后，计算机会使用新的安装 ID；以前的安装 ID 不能再用于激活。
    .next = 请在该计算机上打开向导并通过互联网激活，或在那里删除产品密钥后重新输入：此时会显示新的安装 ID。请使用新的安装 ID。
    .next-desk = 请您在那台计算机上通过互联网激活，或在那里删除产品密钥后重新输入，然后读出新显示的安装 ID。
    .reading = Cǐ ānzhuāng ID duìyìng de jīhuó yǐ jiěchú, huò yǐ zhuǎnyí dào lìng yì tái jìsuànjī. Qǐng nín zài nà tái jìsuànjī shang tōngguò hùliánwǎng jīhuó, huò zài nàli shānchú chǎnpǐn mìyào hòu chóngxīn shūrù, ránhòu dúchū xīn xiǎnshì de ānzhuāng ID.

fault-rel-1 = 解除码不对应
    .what = 解除码完整无误，但它是为另一个安装 ID 生成的。
    .why = 解除码只对应计算机上与它一同显示的安装 ID。
    .next = 请将安装 ID 和解除码与计算机上同时显示两者的页面对照。

## 电话

fault-phn-1 = 此国家或地区没有电话线路
    .what = 在所选国家或地区，供应商没有此产品的电话线路。
    .seen = { $region }：供应商在那里没有此产品的电话线路。
    .why = 电话线路因产品以及国家或地区而异，只显示正在服务的线路。
    .next = 请通过互联网激活，或拨打其他国家或地区的电话。电话号码列表中列出了所有号码。
    .next-desk = 无论您在哪个国家或地区，这通电话都可以办理：请读出屏幕上的安装 ID。您也可以通过互联网激活。

## 文件

fault-fil-1 = 这不是激活文件
    .what = 打开的文件不包含此产品的激活信息。
    .seen = { $path } 不包含此产品的激活信息。
    .why = 它是其他类型或其他产品的文件，或在传递途中损坏了。
    .next = 请从保存该文件的设备上重新取得文件，并在此处打开。
fault-fil-2 = 此文件用于另一台计算机
    .what = 文件没有问题，但它是为另一台计算机生成的。
    .seen = { $path } 没有问题，但它是为另一台计算机生成的。
    .why = 每个文件只对应一个请求；产品密钥或硬件变化后，它就不再适用。
    .next = 请在此计算机上保存新的请求，并取得对应的响应。
fault-fil-3 = 无法保存文件
    .what = 无法将文件写入所选位置。
    .seen = 无法写入 { $path }。
    .why = 文件夹不存在，或已有同名的其他文件，或文件不能使用此名称；也可能是该位置有写保护、已满或已断开连接，或另一个程序正在使用该文件。
    .next = 请选择其他名称、文件夹或 U 盘，然后重新保存。
fault-fil-4 = 没有这个文件
    .what = 指定的位置没有文件。
    .seen = 没有文件 { $path }。
    .why = 文件名的写法不同，或文件在其他文件夹中，或其驱动器未连接。
    .next = 请在文件夹中找到该文件，并重新指定其完整路径。
fault-fil-5 = 无法读取文件
    .what = 指定的位置有内容，但不能作为文件读取。
    .seen = { $cause ->
        [folder] { $path } 是文件夹；请指定文件。
        [pipe-or-device] { $path } 是管道或设备，不是文件；请指定文件。
        [not-a-name] 文件不能使用名称 { $path }。
        [in-use] 另一个程序正在使用 { $path }；请关闭该程序，然后重试。
        [forbidden] 您没有读取 { $path } 的权限。
        [too-large] { $path } 远大于任何激活文件。
       *[other] 系统无法读取 { $path }。
    }
    .why = 它不是激活文件，或属于其他用户，或其驱动器出现故障。
    .next = 请指定激活文件本身，或先将它复制到您自己的文件夹中。
fault-fil-6 = 此文件用于另一个步骤
    .what = 该文件是激活过程中的文件，但不是此处需要的文件。
    .seen = { $found ->
        [request] { $path } 是请求；此处需要它的响应。
        [response] { $path } 是响应；此处需要请求。
        [host-request] { $path } 是 KMS 主机的请求。
        [host-response] { $path } 是对 KMS 主机的响应。
        [request-table] { $path } 是包含多个请求的表格。
       *[other] { $path } 是包含多个响应的表格。
    }
    .why = 通过文件激活要用到两个文件：计算机保存请求（名称以 request 结尾），并取回响应（名称以 response 结尾）。
    .next = 请在要激活的计算机上打开响应。请求则由提供响应的一方打开。

## 保存的状态

fault-sto-1 = 已恢复较早的副本
    .what = 保存的激活信息已损坏，已改用之前的副本。
    .why = 可能是在保存过程中计算机关机，或磁盘出现故障。
    .next = 请在第一页上检查产品是否仍显示为已激活。
fault-sto-2 = 无法保存激活信息
    .what = 无法写入保存激活信息的文件夹。
    .seen = 无法写入文件夹 { $path }。
    .why = 该文件夹为只读，或属于此计算机的其他用户。
    .next = 请让系统管理员允许写入保存激活信息的文件夹，然后重试。
    .next-host = 请允许写入保存激活信息的文件夹，然后重试。
fault-sto-3 = 磁盘已满
    .what = 保存激活信息的磁盘上没有剩余空间。
    .seen = 文件夹 { $path } 所在的磁盘没有剩余空间。
    .why = 保存激活信息只需很少的空间，但其他文件已占满磁盘。
    .next = 请删除不再需要的文件，然后重试。
fault-sto-4 = 保存的激活信息已丢失
    .what = 保存的激活信息已损坏，也没有可以恢复的完整副本。
    .why = 磁盘可能出现故障，或其他程序更改了保存激活信息的文件。
    .next = 请输入产品密钥并重新激活，最好通过互联网：凭部件识别出的计算机不会重复计数。
fault-sto-5 = 无法读取激活信息
    .what = 此用户无法读取已存储的激活信息。
    .seen = { $cause ->
        [known] { $path } 属于用户 { $owner }，此用户无法读取。
       *[unknown] 此用户无法读取 { $path }。
    }
    .why = 此计算机的其他用户在那里保存了激活信息，或其网络文件夹或驱动器未连接。
    .next = 请让系统管理员允许此用户读取保存激活信息的文件夹，然后重试。
    .next-host = 请允许此用户读取保存激活信息的文件夹，然后重试。
fault-sto-6 = 激活信息由更高版本写入
    .what = 保存的激活信息是由此程序的更高版本写入的。
    .seen = { $path } 是由此程序的更高版本写入的。
    .why = 产品更新后又安装了较早的版本，或较早的版本仍然保留。
    .next = 请启动或安装产品的更高版本。保存的激活信息没有更改。
fault-sto-7 = 面向所有用户的激活信息不可信
    .what = 有面向此计算机所有用户的激活信息，但未被使用。
    .seen = { $path } 应为此计算机的所有用户激活产品，但未被使用。
    .why = 其他用户也能更改此文件或其文件夹，或此文件已损坏。
    .next = 请让系统管理员只允许管理员写入那里，并重新为所有用户激活产品。
    .next-host = 请取消其他用户写入那里的权限，并重新为所有用户激活产品。

## 产品目录

fault-cat-1 = 无法读取产品信息
    .what = 供应商的产品目录（包含产品、服务和电话线路的文件）缺失，或不是由该供应商签发的。
    .seen = { $cause ->
        [missing] 供应商的产品目录 { $path } 缺失。
        [several] { $path } 中有多个供应商的产品目录；可用 KAKUNIN_VENDOR 通过供应商 ID 指定，或用 --catalogue 通过文件指定。
        [forbidden] 此用户没有读取供应商的产品目录 { $path } 的权限。
        [unreadable] 供应商的产品目录 { $path } 不是可读取的文本。
        [no-vendor-key] 无法读取包含供应商密钥的文件 vendor.pub；它应位于 { $path } 所在的文件夹中。
        [vendor-key] { $path } 所在文件夹中的文件 vendor.pub 不包含供应商的密钥。
        [unsigned] { $path } 不是已签名的产品目录；已签名的产品目录名称以 .jws 结尾。
        [unusable] 供应商的产品目录 { $path } 需要此程序的其他版本。
       *[not-genuine] 供应商的产品目录 { $path } 没有此供应商的签名。
    }
    .why = 安装之后，该文件或其旁边的供应商密钥被删除、损坏或更改了。
    .next = 请修复或重新安装产品，或请系统管理员处理。
    .next-host = 请修复或重新安装产品，或用 --catalogue FILE 指定供应商的产品目录。

## 期限

fault-grc-1 = 宽限期已结束
    .what = 产品等待激活的期限已过。
    .seen = 宽限期已于 { $since } 结束。
    .why = 产品安装后尚未激活。它可以照常使用，激活后就不再提醒。
    .next = 请现在激活产品。此处可用的所有方式都会列出。
fault-grc-2 = KMS 激活需要续期
    .what = 来自您组织 KMS 主机的激活已到期。
    .seen = 来自您组织 KMS 主机的激活已于 { $since } 到期。
    .why = 激活在后台续期，而此计算机已很久没有连接到 KMS 主机。
    .next = 请连接到您组织的网络或 VPN，并为激活续期。
fault-grc-3 = 激活的期限已过
    .what = 此计算机的激活有期限，现已到期。
    .seen = 此计算机的激活有期限，已于 { $since } 到期。
    .why = 此计算机可用来与其他计算机区分的信息很少，容器和克隆的系统就是如此。这类计算机的激活有一定期限，需要续期。
    .next = 请用同一密钥重新激活产品。通过互联网激活后会自动续期。

fault-trm-1 = 试用期已结束
    .what = 此产品在此计算机上的试用期已结束。
    .seen = 此产品在此计算机上的试用期已于 { $since } 结束。
    .why = 试用期按计算机计算一次，从首次激活开始。换用其他试用密钥或重新安装不会重新计算。
    .next = 请输入购买的产品密钥。如果没有，请咨询销售商。

fault-trm-2 = 订阅已到期
    .what = 此产品的订阅已到期。
    .seen = 此产品的订阅已于 { $since } 到期，宽限天数也已过。
    .why = 产品密钥所属的订阅没有续订，或此计算机尚未收到续订信息。
    .next = 如果已续订，请用同一密钥通过互联网或文件重新激活。如果没有，请咨询销售商。

fault-trm-3 = 此密钥不能通过电话激活
    .what = 此产品密钥不能通过电话激活。
    .why = 此密钥带有试用期、订阅或功能等条件，确认 ID 无法包含这些条件。
    .next = 请通过互联网激活，或借助能连接互联网的计算机通过文件激活。
