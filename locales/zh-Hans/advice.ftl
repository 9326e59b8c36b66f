# What there is to know about product keys: in the wizard, and on the service's pages below /advice.

advice-title = 关于产品密钥
advice-lead = 正版密钥是什么样子，在哪里可以找到，以及无法使用时怎么办。
advice-specimen = 产品密钥示意图
advice-specimen-text = 此示例不能用于激活。
advice-looks = 正版密钥是什么样子
advice-looks-groups = 它由 25 个字母和数字组成，分为五组，每组五个，组与组之间用短横线隔开。
advice-looks-letters = 密钥中从不使用字母 I、L、O 和 U，以免与 1、0 或 V 混淆。
advice-looks-seller = 它附有写明销售商的发票或许可文件。如果您只收到密钥，请询问销售商。
advice-place = 在哪里可以找到
advice-place-purchase = 在购买时收到的电子邮件或文件中。
advice-place-organisation = 在组织中：请询问系统管理员。密钥往往已经安装。
advice-failing = 密钥无法使用或中途失效时
advice-failing-check = 请与纸质文件上的密钥再次对照。向导会指出应查看哪一组。
advice-failing-seller = 密钥在到您手中之前，可能已由他人转让过。请向销售商要求更换或退款，并保留发票。
advice-failing-works = 在此期间，产品可以照常使用。
advice-elsewhere = 密钥正在另一台计算机上使用时
advice-elsewhere-release = 请在该计算机上打开激活页面，选择“解除此激活”，然后在此处激活。
advice-elsewhere-gone = 如果该计算机已损坏或已经不在了，激活中心可以解除其激活。
advice-elsewhere-more = 如果密钥的激活次数已用完，销售商或激活中心可以增加次数。
