# Words of the wizard's pages. Terms as in glossary.md.

## Dates, times and lists

date = ‏{ $day } { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
} { $year }
time = ‏{ $hour }:{ $minute }
moment = ‏{ $date }، { $time }
span = { $unit ->
    [days] { $amount ->
        [zero] ‏{ $amount } يوم
        [one] يوم واحد
        [two] يومان
        [few] ‏{ $amount } أيام
        [many] ‏{ $amount } يومًا
       *[other] ‏{ $amount } يوم
    }
    [hours] { $amount ->
        [zero] ‏{ $amount } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] ‏{ $amount } ساعات
        [many] ‏{ $amount } ساعة
       *[other] ‏{ $amount } ساعة
    }
   *[minutes] { $amount ->
        [zero] ‏{ $amount } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] ‏{ $amount } دقائق
        [many] ‏{ $amount } دقيقة
       *[other] ‏{ $amount } دقيقة
    }
}
list-separator = { "، " }
weekday-monday = الاثنين
weekday-tuesday = الثلاثاء
weekday-wednesday = الأربعاء
weekday-thursday = الخميس
weekday-friday = الجمعة
weekday-saturday = السبت
weekday-sunday = الأحد

## On every page

window-title = ‏{ $title } – { $product }
steps = الخطوة { $at } من { $of }
alert = ‏{ $product } — غير منشَّط
status-activated = منشَّط
status-grace = غير منشَّط بعد
status-notice = يلزم اتخاذ إجراء
nothing-is-lost = لم تفقد شيئًا. يستمر المنتج { $product } في العمل في أثناء حل هذه المسألة.
nothing-is-lost-host = لم يتغير شيء على هذا الكمبيوتر، ولم يُستهلك أي تنشيط.
everything-still-works = ‏{ $product }: يستمر كل شيء في العمل كما كان.
remark = ‏{ $what } { $next }
remark-key-2 = تحقق مرة أخرى من الحرف { $position } في المجموعة { $group }.
remark-key-2-look-alike = الحرف { $position } في المجموعة { $group } حرف { $script ->
        [greek] يوناني
       *[cyrillic] سيريلي
    } يشبه { $symbol }. اكتبه مرة أخرى.
remark-key-6-host = هذا المفتاح لأجهزة الكمبيوتر التي تستخدم المنتج. أما مضيف KMS فيحتاج إلى مفتاح مضيف KMS الذي يمنحه المورّد لمؤسستك.
remark-cid-1 = { $count ->
    [zero] اطلب المجموعات { $groups } مرة أخرى.
    [one] اطلب المجموعة { $groups } مرة أخرى.
    [two] اطلب المجموعتين { $groups } مرة أخرى.
    [few] اطلب المجموعات { $groups } مرة أخرى.
    [many] اطلب المجموعات { $groups } مرة أخرى.
   *[other] اطلب المجموعات { $groups } مرة أخرى.
}
groups-exchanged = المجموعتان { $one } و{ $other } كل منهما في مكان الأخرى.

## Buttons and links. “key” is the letter that presses the button together with Alt.

button-next = التالي
    .key = ت
button-back = السابق
    .key = س
button-cancel = إلغاء
    .key = غ
button-close = إغلاق
    .key = ق
button-later = لاحقًا
    .key = ق
button-finish = تم
    .key = م
button-activate = تنشيط
    .key = ش
button-retry = إعادة المحاولة
    .key = ع
button-check-again = التحقق مرة أخرى
    .key = ح
button-enter-key = إدخال مفتاح المنتج
    .key = د
button-change-key = تغيير مفتاح المنتج
    .key = ي
button-details = التفاصيل
    .key = ص
button-copy = نسخ
    .key = خ
button-clear = مسح الكل
    .key = ك
button-exchange = تبديلهما
    .key = ه
button-use-telephone = التنشيط عبر الهاتف
    .key = ف
button-use-internet = التنشيط عبر الإنترنت
    .key = ر
button-seller = التواصل مع البائع
    .key = ب
button-support = طلب المساعدة من المورّد
    .key = ط
button-use-file = التنشيط عبر ملف
    .key = م
button-save-request = حفظ الطلب
    .key = ظ
button-open-response = فتح الاستجابة
    .key = ج
button-browse-request = اختيار مجلد…
button-browse-response = اختيار الملف…
button-change-line = تغيير
    .key = ت
button-qr = رمز QR
    .key = ز
button-sheet = ورقة المكالمة
    .key = و
button-key-advice = حول مفاتيح المنتجات
    .key = ل
button-release = إلغاء التنشيط
    .key = ن
button-open-privacy = فتح في المتصفح
    .key = ا
link-privacy = بيان الخصوصية
link-details = التفاصيل
link-copy = نسخ
link-copy-details = نسخ التفاصيل
copied = تم النسخ
link-help = مساعدة بشأن { $code }
link-show = عرض
link-release = إلغاء هذا التنشيط
link-regional-numbers = أرقام جميع المناطق

## Account page

overview-title = التنشيط
overview-lead = المنتج { $product } على هذا الكمبيوتر.
overview-lead-all-users = { $product } لجميع مستخدمي هذا الكمبيوتر.
overview-activated = اكتمل التنشيط
overview-activated-for-good = ‏{ $method } في { $date } · لا حاجة إلى التجديد
overview-activated-on = ‏{ $method } في { $date }
overview-activated-term = ‏{ $method } في { $date } · يلزم التنشيط مرة أخرى بحلول { $renewal }
overview-activated-until = ‏{ $method } في { $date } · يتجدد تلقائيًا، صالح حتى { $renewal }
overview-provisional = منشَّط مؤقتًا
overview-provisional-text = حتى { $end }. قبل ذلك، اطلب من مركز التنشيط المعرّف الدائم، أو نشّط عبر الإنترنت.
overview-not-activated = غير منشَّط بعد
overview-not-activated-text = ‏{ $product }: مفتاح المنتج مثبّت. نشّط المنتج بحلول { $date }؛ ويستغرق ذلك عبر الإنترنت نحو دقيقة.
overview-no-key = لا يوجد مفتاح منتج بعد
overview-no-key-text = ‏{ $product }: للتنشيط، أدخل مفتاح المنتج الخاص بمؤسستك.
overview-kms-waiting = في انتظار مضيف KMS في مؤسستك
overview-kms-waiting-text = يُنشَّط المنتج { $product } تلقائيًا، ولا يلزمك فعل شيء.
overview-lead-host = هذا الكمبيوتر كمضيف KMS ينشّط بقية أجهزة الكمبيوتر في مؤسستك.
overview-host = هذا الكمبيوتر مضيف KMS
overview-host-text = ينشّط ما يلي: { $products }.
overview-no-host = ليس مضيف KMS بعد
overview-no-host-text = مفتاح مضيف KMS مثبّت. نشّطه ليتمكن هذا الكمبيوتر من تنشيط بقية الأجهزة.
overview-no-host-key-text = أدخل مفتاح مضيف KMS الخاص بمؤسستك ليتمكن هذا الكمبيوتر من تنشيط بقية الأجهزة.
fact-serves = ينشّط
serves-nothing = لا شيء بعد
fact-product = المنتج
fact-key = مفتاح المنتج
fact-remaining = التنشيطات المتبقية
fact-trial = الفترة التجريبية حتى
fact-subscription = الاشتراك حتى
fact-features = الميزات
fact-limit = الحد
subscription-in-grace = ‏{ $end } · يُجدَّد قبل { $until }
fact-computer = هذا الكمبيوتر
fact-activated = التنشيط
fact-installation-id = معرّف التثبيت
fact-release-code = رمز الإلغاء
fact-what = ما حدث
fact-why = السبب
fact-next = الخطوة التالية
fact-code = اذكر هذا الرمز
product-with-edition = ‏{ $product }، { $edition }
key-none = لا يوجد مفتاح مثبّت
key-kind-mak = MAK
key-kind-kms-client = مفتاح عميل KMS
key-kind-kms-host = مفتاح مضيف KMS
remaining = ‏{ $left } من { $limit }
computer-new = غير مسجّل بعد
computer-unchanged = لم يتغير منذ التنشيط
computer-slightly-changed = تغيّرت بعض المكونات، ويظل التنشيط صالحًا
computer-changed = تغيّرت مكونات كثيرة منذ التنشيط
method-internet-done = تم التنشيط عبر الإنترنت
method-telephone-done = تم التنشيط عبر الهاتف
method-file-done = تم التنشيط عبر ملف
method-kms-done = تم التنشيط من قِبل مؤسستك
activated-how = ‏{ $method } في { $date }

## Product key

key-title = أدخل مفتاح المنتج
key-lead = يتكون من 25 حرفًا. ابحث عنه في رسالة البريد الإلكتروني الخاصة بالشراء، أو اسأل مسؤول النظام.
key-title-host = أدخل مفتاح مضيف KMS
key-lead-host = يتكون من 25 حرفًا. يمنحه المورّد لمؤسستك، لأجهزة الكمبيوتر القليلة التي تنشّط جميع الأجهزة الأخرى.
key-label = مفتاح المنتج
key-automatic = التنشيط تلقائيًا عبر الإنترنت
key-automatic-hint = لا يُرسَل إلا معرّف مستمد من المفتاح ومعلومات عن مكونات الكمبيوتر، ولا شيء عنك.
key-old-title = مفتاح من نظام الترخيص السابق
key-old-text = يُستبدل به مفتاح جديد عبر الإنترنت مرة واحدة. إذا لم يتوفر الإنترنت، فاطلب المفتاح الجديد من البائع.
key-replaced-title = تم استبدال المفتاح
key-replaced-text = تم تثبيت مفتاح المنتج الجديد ⁦{ $last }-…⁩ بدلاً من المفتاح القديم الذي لم تعد هناك حاجة إليه.
key-advice-title = ألا تجد المفتاح، أو أنه لا يعمل؟
key-advice-summary = شكل المفتاح، وأين تجده، وما العمل إذا كان مستخدمًا على كمبيوتر آخر

## Ways to activate

method-title = كيف تريد إجراء التنشيط؟
method-lead = جميع الطرق تؤدي إلى النتيجة نفسها، ويمكنك تغيير اختيارك في أثناء ذلك.
method-internet = الإنترنت
method-internet-checking = يتم خلال بضع ثوانٍ. يجري التحقق من الاتصال…
method-internet-connected = يتم خلال بضع ثوانٍ. هذا الكمبيوتر متصل.
method-recommended = موصى به
method-telephone = الهاتف
method-telephone-hint = اتصل، واقرأ الأرقام المعروضة على الشاشة، ثم اكتب الأرقام التي تسمعها. يستغرق ذلك نحو أربع دقائق.
method-file = ملف
method-file-hint = لكمبيوتر بلا أي اتصال: احفظ طلبًا، واحصل على الاستجابة على جهاز آخر، ثم افتحها هنا.
method-host-file = من دون اتصال بالإنترنت
method-host-file-text = التنشيط عبر ملف: يكتب الأمر { $command } طلبًا يرد عليه المورّد.

## Internet

internet-title = يجري التنشيط عبر الإنترنت
internet-lead = يستغرق ذلك عادةً بضع ثوانٍ.
internet-progress = يجري الاتصال بخدمة التنشيط…
waiting-passed = { $seconds ->
    [zero] مرت { $seconds } ثانية.
    [one] مرت ثانية واحدة.
    [two] مرت ثانيتان.
    [few] مرت { $seconds } ثوانٍ.
    [many] مرت { $seconds } ثانية.
   *[other] مرت { $seconds } ثانية.
} يمكنك الإلغاء في أي وقت، ولن تفقد شيئًا.
internet-sent = ما يُرسَل: معرّف مستمد من مفتاح المنتج، ومعلومات عن مكونات الكمبيوتر. لا شيء يكشف عن هويتك.
internet-sent-host = ما يُرسَل: معرّف مستمد من مفتاح المنتج، والمفتاح العام لمضيف KMS هذا. لا شيء يكشف عن هويتك.

## What is said when the product starts

notice-waiting = المنتج { $product } غير منشَّط بعد. كل شيء يعمل، وتتكرر المحاولة تلقائيًا.
notice-trying-title = يجري الاتصال بمضيف KMS في مؤسستك
notice-trying = يجري البحث عن مضيف KMS والاتصال به…
notice-sent = ما يُرسَل إلى ذلك المضيف وحده: معرّف مستمد من مفتاح المنتج، واسم هذا الكمبيوتر، ومعلومات عن مكوناته.

## Privacy

privacy-title = الخصوصية
privacy-sent = ما يرسله هذا البرنامج عند التنشيط
privacy-telephone = عند التنشيط عبر الهاتف أو عبر ملف، لا يرسل هذا الكمبيوتر شيئًا بنفسه؛ وتحتوي الأرقام والملف على البيانات نفسها.
privacy-address = بيان المورّد

## Telephone

telephone-title = التنشيط عبر الهاتف
telephone-region = البلد أو المنطقة
telephone-line = ‏{ $region }: { $number }
telephone-line-hint = اختر الرقم الذي ستتصل به
telephone-read = اتصل واقرأ معرّف التثبيت
telephone-type = اكتب معرّف التأكيد الذي تسمعه
telephone-paste = يمكنك لصقه
installation-id = معرّف التثبيت
confirmation-id = معرّف التأكيد
languages-open = اللغة
region-open = البلد أو المنطقة
region-choose = اختر بلدًا أو منطقة
region-search = الاسم أو الرمز أو رمز الاتصال الدولي
region-detail = ‏{ $code } · { $dialling }
region-nothing = لم يُعثر على بلد أو منطقة. جرّب رمز الاتصال الدولي، مثل ‎+966.
line-toll-free = مجاني
line-toll = برسوم
line-tty = هاتف نصي
line-tty-tag = TTY
line-detail = ‏{ $kind } · { $languages }
line-open-always = مفتوح ليلًا ونهارًا
line-open-until = مفتوح · حتى الساعة { $time }
line-closed = مغلق
line-opens-today = مغلق · يفتح الساعة { $time }
line-opens-later = مغلق · يفتح { $day } الساعة { $time }
line-hours = ‏{ $days } { $from }–{ $to }
line-hours-always = كل يوم، على مدار 24 ساعة
line-hours-separator = { "، " }
line-day-range = ‏{ $first }–{ $last }
no-line-numbers = يمكنك أيضًا الاتصال بخط في منطقة أخرى؛ تعرض القائمة جميع الخطوط.
no-line-title = ‏{ $code }  { $title }

## Results

success-title = تم تنشيط المنتج { $product }
success-for-good = لا حاجة إلى التجديد على هذا الكمبيوتر.
success-term = هذا التنشيط صالح حتى { $date }. نشّط المنتج مرة أخرى بالمفتاح نفسه قبل ذلك.
success-until = يتجدد تلقائيًا. هذا التنشيط صالح حتى { $date }.
success-provisional = هذا التنشيط مؤقت، وتنتهي مدته في { $end }. قبل ذلك، اطلب من مركز التنشيط معرّف التأكيد الدائم.
success-host-title = أصبح هذا الكمبيوتر مضيف KMS
success-host = بمجرد تشغيل خدمته (kakunin-kms serve)، ينشّط ما يلي: { $products }.
not-opened = لا يوجد هنا برنامج يفتح هذا العنوان:
failure-ways = طرق أخرى
failure-former = المفتاح السابق
failure-former-text = أدخل مفتاح المنتج ⁦{ $key }-…⁩ مرة أخرى ليعود تنشيطه في الحال. لا يكلّف ذلك شيئًا.
copied-release =
    معرّف التثبيت: { $id }
    رمز الإلغاء: { $code }
copied-details = ‏{ $code }: { $title }
    { $what }
    معرّف التثبيت: { $id }

## Details

details-title = تفاصيل هذا الكمبيوتر
details-lead = يرتبط التنشيط بهذه المكونات مجتمعة. يمكن أن يتغير القليل منها من دون أن يتأثر التنشيط.
details-lead-host = ما جرى به تنشيط مضيف KMS هذا.
part-machine-id = تثبيت نظام التشغيل
part-system = اللوحة الأم
part-processor = وحدة المعالجة المركزية
part-disk = قرص النظام
part-network = محولات الشبكة
part-memory = سعة الذاكرة
part-kept = لم يتغير
part-changed = تغيّر
part-missing = غير موجود
part-added = جديد

## By file

file-title = التنشيط عبر ملف
file-lead = لكمبيوتر غير متصل بشبكة. لا يُتبادل سوى ملفين صغيرين، وليس فيهما ما يكشف عن هويتك.
file-save = حفظ الطلب
file-saved = تم الحفظ
file-saved-next = انقل هذا الملف إلى جهاز متصل بالإنترنت، على محرك أقراص USB مثلًا.
file-request-path = مكان حفظ الطلب
file-request-example = مجلد أو اسم ملف
file-answer = الحصول على الاستجابة
file-answer-self = على أي جهاز
file-answer-vendor = يرد عليه المورّد.
file-answer-other = بدلًا من ذلك
file-answer-others = يرد عليه مركز التنشيط أيضًا. وإذا كانت أجهزة الكمبيوتر كثيرة، يرد المسؤول على طلباتها كلها دفعة واحدة.
file-open = فتح الاستجابة
file-response-path = مكان الاستجابة
file-response-example = أفلِت الملف هنا، أو اكتب مساره

## Releasing the activation

release-title = إلغاء هذا التنشيط
release-lead = يمكن بعد ذلك تنشيط كمبيوتر آخر بدلًا من هذا الكمبيوتر. يستمر المنتج { $product } في العمل هنا، ويظهر على أنه غير منشَّط.
release-internet = عبر الإنترنت
release-internet-hint = تسجّله خدمة التنشيط في الحال.
release-code = باستخدام رمز إلغاء
release-code-hint = لا يلزم أي اتصال بالإنترنت: تقرأ الرمز لمركز التنشيط.
release-progress = يجري إبلاغ خدمة التنشيط…
release-sent = ما يُرسَل: معرّف التثبيت، وإثبات حيازة مفتاح المنتج. لا شيء يكشف عن هويتك.
release-done-title = تم إلغاء التنشيط
release-done-text = يمكن الآن تنشيط كمبيوتر آخر بدلًا من هذا الكمبيوتر. يستمر المنتج { $product } في العمل هنا.
release-untold-title = يُرجى إبلاغ مركز التنشيط
release-untold-text = لم يعد المنتج { $product } منشَّطًا هنا. اتصل بمركز التنشيط واقرأ هذه الأرقام: بعد تسجيلها، يمكن تنشيط كمبيوتر آخر بدلًا من هذا الكمبيوتر.
release-untold-short = تم إلغاء التنشيط هنا. ويمكن تنشيط كمبيوتر آخر بدلًا من هذا الكمبيوتر بعد أن يتلقى مركز التنشيط رمز الإلغاء.
release-call = اتصل بمركز التنشيط
release-read = اقرأ الأرقام
release-code-label = معرّف التثبيت، ثم رمز الإلغاء

## On paper and on another device

qr-instead = لا يتطلب هذا مكالمة، ويعمل في أي ساعة: امسح الرمز ضوئيًا بهاتف مزوّد بكاميرا. تعرض الصفحة معرّف التأكيد لتكتبه أدناه.
qr-text = امسح هذا الرمز ضوئيًا بهاتف: تعرض الصفحة معرّف التأكيد من دون مكالمة.
sheet-title = ورقة المكالمة للتنشيط عبر الهاتف
sheet-saved = تم حفظ ورقة المكالمة
sheet-open = فتح
sheet-hours = جميع الأوقات بتوقيت الكمبيوتر الذي أُعدّت عليه هذه الورقة.
sheet-secret = لا شيء سري في هذه الورقة: الأرقام تنشّط هذا الكمبيوتر وحده.
