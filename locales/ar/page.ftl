# Words of the web page /activate, on which a caller gets a confirmation ID without an agent.

page-title = الحصول على معرّف التأكيد
page-lead = لكمبيوتر بلا اتصال بالإنترنت. لا تحتاج إلى حساب.
page-how = اكتب مجموعات الأرقام الثماني التي يعرضها معالج التنشيط. يمكنك لصقها كلها في المربع الأول.
page-how-filled = وصلت الأرقام مع الرمز الذي مسحته ضوئيًا. قارنها بشاشة الكمبيوتر.
page-group = المجموعة { $label }
page-mark-wrong = تحقق مرة أخرى
page-mark-short = ‏{ $digits } من 6 أرقام
page-wrong = قارن المجموعة { $label } بشاشة الكمبيوتر مرة أخرى.
page-all-right = المجموعات الثماني كلها صحيحة.
page-sent = ما يُرسَل: هذه الأرقام وحدها. ليس فيها شيء عنك.
page-submit = الحصول على معرّف التأكيد
page-asking = يجري الاتصال بخدمة التنشيط…
page-look-again = { $count ->
    [zero] لا توجد مجموعات تحتاج إلى مراجعة
    [one] مجموعة واحدة تحتاج إلى مراجعة
    [two] مجموعتان تحتاجان إلى مراجعة
    [few] ‏{ $count } مجموعات تحتاج إلى مراجعة
    [many] ‏{ $count } مجموعة تحتاج إلى مراجعة
   *[other] ‏{ $count } مجموعة تحتاج إلى مراجعة
}
page-look-again-text = كل ما كتبته لا يزال هنا. قارن هذه المجموعات بشاشة الكمبيوتر:
page-mixed = هذه المجموعات ليست من معرّف واحد
page-mixed-text = كل مجموعة صحيحة في ذاتها، لكن المجموعات الثماني لا تكوّن معرّف تثبيت واحدًا. قارنها كلها بشاشة الكمبيوتر.
page-swapped-text = بدّلهما بالزر الموجود أسفل المربعات. كل ما كتبته لا يزال هنا.
page-other-vendor = معرّف التثبيت هذا ليس لمنتج من هذا المورّد
page-other-vendor-text = قارن المجموعة 1 بشاشة الكمبيوتر مرة أخرى، وتحقق من المنتج المراد تنشيطه هناك.
page-confirmation-typed = هذا معرّف تأكيد
page-confirmation-typed-text = معرّف التثبيت هو المعرّف الآخر: الأرقام الموجودة في المربعات من 1 إلى 8 في معالج التنشيط.
page-again = يُرجى الضغط على الزر مرة أخرى
page-again-text = ظلت هذه الصفحة مفتوحة وقتًا طويلًا، أو فتحها موقع ويب آخر. كل ما كتبته لا يزال هنا.

## The answer

page-answer-title = معرّف التأكيد
page-answer-lead = اكتبه في المربعات من A إلى { $last } في معالج التنشيط، ثم اختر «تنشيط».
page-answer-same = طلبه مرة أخرى للكمبيوتر نفسه يعطي الأرقام نفسها ولا يستهلك تنشيطًا آخر.
page-read = قراءة بصوت عالٍ
page-stop = إيقاف
page-spoken = ‏{ $label }: { $digits }.
# The ten digits as they are said over the telephone, separated by spaces.
page-digits = صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة
page-no-voice = لا يوجد صوت عربي في هذا المتصفح.
page-copied = تم النسخ.
page-not-copied = تعذر النسخ هنا. حدّد الأرقام وانسخها بنفسك.
page-print = طباعة
page-another = تنشيط كمبيوتر آخر

## Refusals and other ways

page-check-digits = تحقق من الأرقام
page-call = اتصل بمركز التنشيط
page-lines-all = جميع البلدان والمناطق
page-local-time = الأوقات بالتوقيت المحلي لكل خط.
page-help = مساعدة
page-languages = اللغة

## An address at which there is nothing

page-elsewhere = لا توجد صفحة بهذا العنوان
page-elsewhere-text = ربما كُتب حرف منه بصورة غير صحيحة، أو سقط في أثناء النسخ. الصفحات الموجودة هنا هي:

## Files

page-file = هل لديك ملف طلب؟
page-file-how = يمكن للمعالج حفظ ملف طلب. اختره هنا، ثم انقل الملف الذي تحصل عليه إلى الكمبيوتر.
page-file-submit = الحصول على ملف الاستجابة
page-not-a-file = هذا ليس ملف طلب
page-not-a-file-text = اختر الملف الذي حفظه معالج التنشيط؛ ينتهي اسمه بـ request.json.
