# Words of the command line.

command-usage = الاستخدام
command-usage-options = خيارات
command-usage-command = أمر
command-heading-commands = الأوامر
command-heading-options = الخيارات
command-heading-arguments = الوسيطات

command-kakunin = ينشّط منتجًا. ومن دون أمر، يفتح معالج التنشيط.
command-status = يعرض ما إذا كان المنتج منشَّطًا على هذا الكمبيوتر
command-key = يثبّت مفتاح المنتج أو يزيله
command-key-set = يثبّت مفتاح منتج
command-key-set-key = مفتاح المنتج، أو - لقراءته من الإدخال القياسي
command-key-set-file = قراءة مفتاح المنتج من هذا الملف
command-key-set-auto = التنشيط عبر الإنترنت في الخلفية عند تشغيل المنتج في المرة القادمة
command-key-remove = يزيل مفتاح المنتج المثبّت، ومعه التنشيط المخزّن على هذا الكمبيوتر
command-key-remove-last = اسم المفتاح المراد إزالته: أول مجموعتين منه، كما يعرضهما الأمر status
command-activate = ينشّط عبر الإنترنت الآن
command-installation-id = يطبع معرّف التثبيت لقراءته عبر الهاتف
command-confirm = ينشّط بمعرّف التأكيد الذي تلقيته
command-confirm-id = معرّف التأكيد، دفعة واحدة أو في مجموعات، أو - لقراءته من الإدخال القياسي
command-history = يعرض ما حدث للتنشيط على هذا الكمبيوتر
command-parts = يعرض المكونات التي يُعرف بها هذا الكمبيوتر، وما تغيّر منها
command-explain-about = يشرح رمز خطأ
command-explain-code = الرمز، مثل CNT-1
command-launch = لتستدعيه المنتجات عند تشغيلها: ينشّط في الخلفية إذا ضُبط على ذلك، ولا يفتح المعالج إلا عند الحاجة
command-agent = ينشّط ويجدّد في الخلفية كل ما حان وقته، إلى أن يُطلب منه التوقف
command-agent-once = تنفيذ ما حان وقته الآن مرة واحدة، ثم التوقف
command-kms = يحدّد مضيف KMS الذي يجري الاتصال به في المؤسسة
command-kms-set = يتصل بمضيف KMS هذا من الآن فصاعدًا
command-kms-set-host = اسم أو عنوان IP، مع منفذ إن لم يكن 8482؛ ويوضع عنوان IPv6 الذي له منفذ بين قوسين مربعين
command-kms-clear = يعثر على مضيف KMS عن طريق DNS مرة أخرى
command-kms-show = يعرض مضيف KMS الذي يجري الاتصال به، ومعرّف العميل الذي يعرف به هذا الكمبيوتر
command-doctor = يفحص كل خطوة من خطوات التنشيط ويبلّغ عن أول مشكلة
command-help = يعرض هذه المساعدة، أو مساعدة أحد الأوامر
command-help-command = الأمر، مثل { "key set" }
command-demo = يعرض العرض التوضيحي: مفاتيح منتجاته وكيفية أداء دور مركز التنشيط
command-demo-desk = يطبع معرّف التأكيد لمعرّف تثبيت، كما يقرؤه مركز التنشيط
command-demo-desk-id = معرّف التثبيت، دفعة واحدة أو في مجموعات

command-option-text = عرض المعالج كنص على الطرفية، حتى لو وُجدت شاشة رسومية
command-option-answers = تمرير الإجابات الموجودة في هذا الملف إلى المعالج كنص، إجابة في كل سطر
command-option-mode = النافذة فاتحة أو داكنة: { "light" } أو { "dark" }
command-option-contrast = تباين عالٍ أو لا: { "more" } أو { "usual" }
command-option-json = عرض الناتج بتنسيق JSON
command-option-lang = استخدام هذه اللغة: { "en" }، { "ja" }، …
command-option-product = المنتج باسمه في الكتالوج؛ وإلا فأول منتج في الكتالوج
command-option-catalogue = كتالوج المورّد الموقّع
command-option-vendor = معرّف المورّد، إذا وُجد أكثر من كتالوج هنا
command-option-state = المجلد الذي يُحفظ فيه التنشيط
command-option-all-users = التنفيذ لجميع مستخدمي هذا الكمبيوتر، بصفة مسؤول
command-option-service = الاتصال بخدمة التنشيط على هذا العنوان بدلًا من العنوان الوارد في الكتالوج
command-option-help = عرض هذه المساعدة
command-option-version = عرض الإصدار

## Arguments that were not understood

command-misuse-missing = هناك شيء ناقص: { $named }. راجع { $help }.
command-misuse-command = لا يوجد أمر كهذا. راجع { $help }.
command-misuse-value = لا يمكن استخدام قيمة { $named } هنا، أو لا توجد قيمة. راجع { $help }.
command-misuse-key = يحتوي هذا على مفتاح منتج ({ $shown })، ولا ينبغي كتابته هنا. لتثبيته: { $kakunin } key set KEY. وفي غير ذلك، أشِر إليه بأول مجموعتين منه.
command-misuse-token = يحتوي هذا على الرمز المميّز لأحد الموظفين ({ $shown })، ولا ينبغي كتابته هنا. راجع { $kakunin } --help.
command-misuse-argument = هناك وسيطة زائدة، أو وسيطة مكانها ليس هنا. راجع { $help }.
command-misuse-not-utf-8 = إحدى الوسيطات ليست نصًا بترميز UTF-8. راجع { $help }.

## Failures

# The title of a message box, where there is no terminal.
message-title = تنشيط المنتج
message-title-desk = مكتب المساعدة
command-fault = ‏{ $code }: { $title }
    { $what }
    { $why }
    { $next }
command-unknown-product = لا يوجد منتج كهذا في الكتالوج. يوجد فيه: { $known }.
command-unknown-code = لا يوجد رمز خطأ كهذا. تبدو الرموز مثل CNT-1.
command-other-key = لم يُزَل شيء. المفتاح المثبّت هو ⁦{ $installed }-…⁩؛ حدّده لإزالته: ⁦{ $kakunin } key remove { $installed }⁩
command-other-key-release = لم يُلغَ أي تنشيط. المفتاح المثبّت هو ⁦{ $installed }-…⁩؛ حدّده لإلغاء تنشيطه: ⁦{ $kakunin } release { $installed }⁩
command-nothing-activated = لم يُلغَ أي تنشيط: لا شيء منشَّط على هذا الكمبيوتر بمفتاح المنتج المثبّت.
command-no-release-code = لا يوجد رمز إلغاء لعرضه: لم يُلغَ أي تنشيط بمفتاح المنتج المثبّت، أو أن خدمة التنشيط على علم به. إذا فُقد مفتاح المنتج مع الإعدادات، فثبّته مرة أخرى أولًا.
command-file = تتعذر قراءة { $path }: { $cause }
command-file-folder = هذا مجلد؛ حدّد ملفًا
command-file-missing = لا يوجد ملف كهذا
command-file-forbidden = ليس لديك إذن بقراءته؛ انسخه إلى مجلد خاص بك، أو اطلب ذلك من مالكه
command-file-too-large = حجمه أكبر من أن يكون ملفًا من هذا النوع
command-file-not-text = ليس نصًا
command-file-pipe-or-device = هذا أنبوب أو جهاز وليس ملفًا؛ حدّد ملفًا
command-file-not-a-name = لا يصلح هذا الاسم لملف (جهاز مثل NUL، أو نقطتان رأسيتان، أو نقطة أو مسافة في النهاية)؛ اختر اسمًا آخر
command-file-in-use = يستخدمه برنامج آخر؛ أغلِق ذلك البرنامج وحاول مرة أخرى
command-answer = السطر { $line } من الإجابات لا يلائم الصفحة التي قُدّم فيها، ولم يُنفَّذ شيء بعده. الصفحة، وسبب عدم ملاءمة الإجابة لها، معروضان أعلاه.
command-answers-untaken = أُغلق المعالج قبل السطر { $line } من الإجابات. لم يُستخدم هذا السطر ولا ما بعده.
command-not-a-host = هذا ليس عنوان مضيف KMS. اكتب اسمًا أو عنوان IP، مع منفذ إن لم يكن 8482، مثل kms.office.example:8482 أو ⁦[2001:db8::7]:8482⁩.
command-not-a-service = هذا ليس عنوان خدمة تنشيط. يبدأ العنوان بـ ⁦https://⁩ (أو ⁦http://⁩ للتجارب)، مثل ⁦https://activation.momiji.example/⁩.
command-service-beginning = بداية هذا العنوان ناقصة. اكتبه هكذا: { $address }
command-service-sign-in = لا يحتوي عنوان خدمة التنشيط على اسم مستخدم ولا كلمة مرور. اكتبه من دونهما، مثل ⁦https://activation.momiji.example/⁩.
command-no-installation-id = لهذا الكمبيوتر مفتاح عميل KMS. ينشّطه مضيف KMS في مؤسستك، فلا يلزم معرّف تثبيت. للاتصال بالمضيف الآن: ⁦{ $kakunin } activate⁩
command-no-language = اللغة «{ $tag }» غير متاحة، لذلك تُستخدم الإنجليزية. اللغات المتاحة: { $languages }.
command-not-written = تعذرت كتابة الناتج: { $cause }
command-no-place = لا توجد شاشة رسومية ولا طرفية للمعالج. استخدم أمرًا بدلًا من ذلك؛ راجع { $kakunin } --help.
command-not-administrator = لا يستطيع التنفيذ لجميع مستخدمي هذا الكمبيوتر إلا مسؤول: لا يستطيع هذا المستخدم الكتابة في { $path }. شغّل الأمر مرة أخرى بصفة مسؤول أو باستخدام sudo.
command-system = رفض النظام شيئًا لازمًا: { $cause }
command-demo-failed = تعذر إعداد العرض التوضيحي: { $cause }
command-not-an-installation-id = هذا ليس معرّف تثبيت كاملًا: للمعرّف ثماني مجموعات في كل منها ستة أرقام، ويجب أن تتوافق أرقام التحقق فيها.
command-no-demo = كتالوج أحد المورّدين مثبّت هنا، لذلك لا يوجد عرض توضيحي.

## Status

command-status-activated = المنتج { $product } منشَّط منذ { $since }.
command-status-provisional = المنتج { $product } منشَّط مؤقتًا منذ { $since }، حتى { $until }. قبل ذلك، اطلب من مركز التنشيط معرّف التأكيد الدائم.
command-status-activated-until = المنتج { $product } منشَّط منذ { $since }، والتنشيط صالح حتى { $until }. ويتجدد تلقائيًا قبل ذلك.
command-status-activated-term = المنتج { $product } منشَّط منذ { $since }، والتنشيط صالح حتى { $until }. نشّط المنتج مرة أخرى بالمفتاح نفسه قبل ذلك.
command-status-grace = المنتج { $product } غير منشَّط بعد. كل شيء يعمل؛ يُرجى تنشيطه بحلول { $until }.
command-status-notice = ‏{ $product }: { $title } ({ $code }). يستمر كل شيء في العمل كما كان.
command-status-terms-over = ‏{ $product }: { $title } ({ $code }).
command-status-all-users = ينطبق هذا على جميع مستخدمي هذا الكمبيوتر.
command-status-licence = مع ‎--json‎: الترخيص الموقّع أيضًا
command-status-key = مفتاح المنتج: ⁦{ $last }-…⁩ ({ $kind })
command-status-no-key = مفتاح المنتج: لا يوجد
command-status-automatic = سيُنشَّط عبر الإنترنت عند تشغيل المنتج في المرة القادمة.
command-status-released = تم إلغاء التنشيط هنا، ولا يزال مركز التنشيط بحاجة إلى رمز الإلغاء. لعرضه: ⁦{ $kakunin } release --show⁩
command-status-count = التنشيطات: المستخدم { $used } من { $limit }
command-status-terms = ‏{ $name }: { $value }

## Product key

command-key-installed = مفتاح المنتج ⁦{ $last }-…⁩ مثبّت ({ $kind }).
command-key-automatic = يُنشَّط المنتج { $product } في الخلفية عند تشغيله في المرة القادمة.
command-key-by-hand = يُفتح معالج التنشيط عند تشغيل المنتج { $product } في المرة القادمة. للتنشيط الآن: ⁦{ $kakunin } activate⁩
command-key-activated-already = المنتج { $product } منشَّط به.
command-key-removed = أُزيل مفتاح المنتج ⁦{ $last }-…⁩.
command-key-removed-activation = أُزيل مفتاح المنتج ⁦{ $last }-…⁩، ومعه التنشيط المخزّن على هذا الكمبيوتر. لا يزال مركز التنشيط يحسب هذا الكمبيوتر.

## History and parts

command-history-line = ‏{ $moment }  { $what } { $code }
command-history-empty = لم يحدث شيء بعد.
command-history-key-installed = ثُبّت مفتاح المنتج
command-history-own-key-installed = ثُبّت مفتاح عميل KMS لهذا الإصدار
command-history-key-removed = أُزيل مفتاح المنتج
command-history-activated = تم التنشيط
command-history-renewed = تم التجديد
command-history-released = تم إلغاء التنشيط
command-history-failed = لم ينجح:
command-history-restored = استُعيد ملف تالف من النسخة السابقة
command-history-started-anew = استُبدلت ملفات تالفة؛ وفُقد ما كان قبل ذلك
command-history-count = { $count ->
    [zero] لا أجهزة كمبيوتر معروفة، والعدد اللازم { $threshold }
    [one] كمبيوتر واحد معروف، والعدد اللازم { $threshold }
    [two] جهازا كمبيوتر معروفان، والعدد اللازم { $threshold }
    [few] ‏{ $count } أجهزة كمبيوتر معروفة، والعدد اللازم { $threshold }
    [many] ‏{ $count } جهاز كمبيوتر معروف، والعدد اللازم { $threshold }
   *[other] ‏{ $count } جهاز كمبيوتر معروف، والعدد اللازم { $threshold }
}
command-history-renewal = الوقت حتى التجديد: { $span }
command-history-retry = الوقت حتى المحاولة التالية: { $span }
command-part = ‏{ $part }: { $change } (الوزن { $weight })
command-parts-same = الأوزان التي لم تتغير: { $kept } من { $of }. لا يزال هذا الكمبيوتر يُعد الكمبيوتر نفسه.
command-parts-little = الأوزان التي لم تتغير: { $kept } من { $of }. لكن لم يُعرف إلا القليل عن الكمبيوتر الذي نُشّط، وهذا الكمبيوتر يقدّم معلومات أكثر: لذلك يُعد كمبيوترًا آخر يلزم تنشيطه مرة أخرى.
command-parts-other = الأوزان التي لم تتغير: { $kept } من { $of }. يُعد هذا كمبيوترًا آخر يلزم تنشيطه مرة أخرى.

command-explain = ‏{ $code }: { $title }
    ما حدث: { $what }
    السبب: { $why }
    الخطوة التالية: { $next }

## KMS

command-agent-next = المحاولة التالية: { $moment }
command-policy-ignored = لم تُتَّبع السياسة { $place }: يجب أن تكون مقروءة وصحيحة الصيغة، وألا يستطيع الكتابة فيها سوى المسؤولين
command-kms-host-policy = مضيف KMS: { $host } (بموجب سياسة المسؤول)
command-kms-host-set = مضيف KMS: { $host } (محدّد لهذا المنتج)
command-kms-host-file = مضيف KMS: { $host } (من الملف { "kms-host" } بجانب الكتالوج)
command-kms-host-environment = مضيف KMS: { $host } (من KAKUNIN_KMS_HOST)
command-kms-host-dns = مضيف KMS: يُعثر عليه عن طريق DNS ({ $domains })
command-kms-host-nowhere = مضيف KMS: لم يُحدَّد مضيف، ولا يوجد نطاق للبحث فيه
command-kms-last = آخر تنشيط من المضيف: { $host }
command-kms-retry = الوقت بين المحاولات، كما حدّده المضيف: { $span }
command-kms-client-id = معرّف العميل: { $id }

## Doctor

command-doctor-passed = ‏[ok] { $check }
command-doctor-failed = ‏[!!] { $check }: { $code }
command-doctor-not-reached = ‏[--] { $check }
command-doctor-catalogue = الكتالوج
command-doctor-key = مفتاح المنتج
command-doctor-name = الاسم
command-doctor-port = المنفذ
command-doctor-tls = الاتصال الآمن
command-doctor-clock = الساعة
command-doctor-answer = رد مضيف KMS
command-doctor-well = لم يُعثر على أي مشكلة.

## Demonstration

demo-introduction = هذا هو العرض التوضيحي لبرنامج Kakunin، بمنتجات Momiji Software التي لا وجود لها. مفاتيح منتجات للتجربة:
demo-key-good = ينشّط المنتج
demo-key-used-up = جميع التنشيطات مستخدمة (CNT-1)
demo-key-blocked = أوقفه المورّد (KEY-5)
demo-key-other-product = لمنتج آخر (KEY-3)
demo-key-kms-client = مفتاح عميل KMS، لمضيف KMS في مؤسسة
demo-key-kms-host = مفتاح مضيف KMS، مكانه ليس على هذا الكمبيوتر (KEY-6)
demo-desk = لأداء دور مركز التنشيط على الهاتف، اكتب في طرفية أخرى:
demo-desk-argument = معرّف-التثبيت

## By file, and releasing

command-request = ينشّط عبر ملف: يكتب الطلب
command-request-save = يكتب ملف طلب، للرد عليه حيث توجد شبكة
command-request-file = الملف؛ وإذا كان مجلدًا، يُنشأ ملف فيه؛ والعلامة - تعني الإخراج القياسي. لا يُستبدل أي ملف آخر
command-response = ينشّط عبر ملف: يستخدم الاستجابة
command-response-load = ينشّط بالاستجابة لطلب هذا الكمبيوتر
command-response-file = ملف الاستجابة، أو جدول فيه استجابات كثيرة، أو مجلد ملفات استجابة؛ والعلامة - تعني الإدخال القياسي
command-standard-input = الإدخال القياسي
command-request-saved = الطلب موجود في { $path }. احصل على الاستجابة، ثم: ⁦{ $kakunin } response load FILE⁩
command-request-page = يمكن الحصول على الاستجابة له على { $address }، أو من مركز التنشيط.
command-release = يلغي تنشيط هذا الكمبيوتر ليمكن تنشيط كمبيوتر آخر بدلًا منه
command-release-last = اسم المفتاح المثبّت: أول مجموعتين منه، كما يعرضهما الأمر status
command-release-offline = من دون اتصال: عرض رمز إلغاء لمركز التنشيط
command-release-show = عرض رمز الإلغاء مرة أخرى، إلى أن يجري التنشيط التالي؛ من دون إلغاء أي تنشيط
command-released = تم إلغاء التنشيط. يستمر المنتج { $product } في العمل هنا، ويظهر على أنه غير منشَّط.
command-released-offline = لم يعد المنتج { $product } منشَّطًا هنا. اقرأ ما يلي لمركز التنشيط؛ وبعد ذلك يمكن تنشيط كمبيوتر آخر بدلًا من هذا الكمبيوتر:
    معرّف التثبيت: { $id }
    رمز الإلغاء: { $code }
command-demo-respond = يرد على ملف طلب، كما يفعل المورّد
command-demo-respond-file = ملف الطلب
demo-responded = الاستجابة موجودة في { $path }.

## A translator's folder

command-option-locales = عرض الرسائل الموجودة في مجلد الترجمات هذا، TAG/*.ftl، بدلًا من رسائل البرنامج
command-locales-no-tag = ‏{ $place }: اسم هذا المجلد ليس علامة لغة، لذلك تُتجاهل رسائله. تبدو العلامة مثل fr أو pt-BR أو zh-Hant.
command-locales-no-language = ‏{ $place }: لا توجد رسائل في هذا المجلد. مكان كل لغة مجلد فيه يحمل اسم علامتها، مثل fr، ويحتوي على ملفات ⁦.ftl⁩.
command-locales-unread = تتعذر قراءة { $place }: { $detail }
command-locales-not-utf-8 = ‏{ $place }: هذا ليس بترميز UTF-8، لذلك يُتجاهل الملف كله. احفظه بترميز UTF-8.
command-locales-nested = ‏{ $place }: الأقواس هنا متداخلة بعمق زائد، لذلك يُتجاهل الملف كله.
command-locales-syntax = ‏{ $place }: تتعذر قراءة هذا ({ $detail }). يُعرض نص البرنامج الأصلي مكانه.
command-locales-blank = ‏{ $place }: الرسالة { $message }، أو أحد الاختيارات فيها، بلا كلمات.
command-locales-twice = ‏{ $place }: سبق ورود الرسالة { $message } في { $detail }. تُعرض الأولى.
command-locales-unknown = ‏{ $place }: ليس في البرنامج رسالة { $message }.
command-locales-foreign = ‏{ $place }: تذكر الرسالة { $message } القيمة { $detail }، وهي غير متاحة لها. يُعرض نص البرنامج الأصلي مكانها.
command-locales-leaves-out = ‏{ $place }: ينقص الرسالة { $message } ما يلي: { $detail }.
command-locales-lacks = ‏{ $place }: تفتقر الرسالة { $message } إلى { $detail }. يُعرض هناك نص البرنامج الأصلي.
command-locales-key = ‏{ $place }: قيمة { $message } هي «{ $detail }». مفتاح الوصول حرف واحد أو رقم واحد.
command-locales-plural = ‏{ $place }: ليس في الرسالة { $message } صيغة جمع للفئة: { $detail }. تُعرض بدلًا منها الصيغة ذات النجمة.
command-locales-choice = ‏{ $place }: في الرسالة { $message } اختيار لا يستخدمه البرنامج: { $detail }. ما يستخدمه: { $given }.
command-locales-no-choice = ‏{ $place }: ليس في الرسالة { $message } اختيار للقيمة: { $detail }. يُعرض بدلًا منه الاختيار ذو النجمة.
command-locales-typed = ‏{ $place }: ينقص الرسالة { $message } ما يلي: { $detail }. هذا يُكتب، أو يُسمّى، بالطريقة نفسها في كل لغة.
command-locales-missing = ‏{ $place }: { $count ->
    [zero] لا توجد رسائل ناقصة: { $detail }
    [one] رسالة واحدة ليست موجودة بعد؛ تُعرض بنص البرنامج الأصلي: { $detail }
    [two] رسالتان ليستا موجودتين بعد؛ تُعرضان بنص البرنامج الأصلي: { $detail }
    [few] ‏{ $count } رسائل ليست موجودة بعد؛ تُعرض بنص البرنامج الأصلي: { $detail }
    [many] ‏{ $count } رسالة ليست موجودة بعد؛ تُعرض بنص البرنامج الأصلي: { $detail }
   *[other] ‏{ $count } رسالة ليست موجودة بعد؛ تُعرض بنص البرنامج الأصلي: { $detail }
}
command-locales-more = ‏{ $place }: { $count ->
    [zero] لا توجد أسطر أخرى عن هذا المجلد.
    [one] سطر آخر عن هذا المجلد. أصلِح هذه الأسطر أولًا.
    [two] سطران آخران عن هذا المجلد. أصلِح هذه الأسطر أولًا.
    [few] ‏{ $count } أسطر أخرى عن هذا المجلد. أصلِح هذه الأسطر أولًا.
    [many] ‏{ $count } سطرًا آخر عن هذا المجلد. أصلِح هذه الأسطر أولًا.
   *[other] ‏{ $count } سطر آخر عن هذا المجلد. أصلِح هذه الأسطر أولًا.
}
