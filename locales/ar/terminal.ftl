# Words of the text wizard that a page does not bring with it: numbers, answers, help.

terminal-labelled = ‏{ $label }: { $value }
terminal-key = ‏⁦{ $shown }-…⁩ ({ $kind })
terminal-care = تنبيه: { $text }
terminal-bad = مشكلة: { $text }
terminal-part = ‏{ $number }. { $title }
terminal-part-done = ‏{ $number }. { $title } – تم
terminal-empty = لم يُكتب شيء بعد (مثال: { $example })
terminal-empty-text = لم يُكتب شيء بعد
terminal-state-open = ‏{ $value } – لم يكتمل بعد
terminal-state-right = ‏{ $value } – صحيح
terminal-state-wrong = ‏{ $value } – غير صحيح
terminal-group-empty = –
terminal-check-on = ‏{ $label }: مشغّل
terminal-check-off = ‏{ $label }: متوقف
terminal-chosen = مختار
terminal-region-change = ‏{ $region } – تغيير
terminal-region-keep = تركه كما هو
terminal-place = حفظه في مكان آخر
terminal-more-regions = { $count ->
    [zero] لا توجد نتائج أخرى.
    [one] توجد نتيجة أخرى. اكتب مزيدًا من الاسم للعثور عليها.
    [two] توجد نتيجتان أخريان. اكتب مزيدًا من الاسم للعثور على ما تريد.
    [few] توجد { $count } نتائج أخرى. اكتب مزيدًا من الاسم للعثور على ما تريد.
    [many] توجد { $count } نتيجة أخرى. اكتب مزيدًا من الاسم للعثور على ما تريد.
   *[other] توجد { $count } نتيجة أخرى. اكتب مزيدًا من الاسم للعثور على ما تريد.
}
terminal-actions = ما يمكنك فعله هنا
terminal-letter = ‏{ $label } ({ $letter })
terminal-or-enter = ‏{ $label } – أو اضغط Enter فقط
terminal-language = اللغة (Language): { $name }

## How to answer

terminal-hint-number = اكتب رقمًا أو حرفًا واضغط Enter. اكتب ? لعرض المساعدة.
terminal-hint-text = اكتب النص، أو رقم أحد الخيارات، واضغط Enter. اكتب ? لعرض المساعدة.
terminal-hint-key = اكتب مفتاح المنتج أو الصقه، أو اكتب رقم أحد الخيارات، واضغط Enter. اكتب ? لعرض المساعدة.
terminal-hint-region = اكتب اسمًا أو رمزًا أو رمز اتصال دوليًا مثل ‎+966، أو رقم أحد الأسطر، واضغط Enter.
terminal-hint-confirmation = اكتب معرّف التأكيد دفعة واحدة أو مجموعة تلو الأخرى، مثل D 512439. لتغيير البلد أو المنطقة، اكتب الاسم. اكتب ? لعرض المساعدة.
terminal-hint-busy = يُرجى الانتظار. اضغط Enter للإلغاء.
terminal-help = لكل ما يمكنك فعله رقم بين قوسين مربعين. اكتب الرقم واضغط Enter.
    وإذا تلاه حرف بين قوسين هلاليين، فالحرف يفعل الشيء نفسه.
    السطر الفارغ يضغط الزر الرئيسي، المميّز بعبارة «أو اضغط Enter فقط».
    تعرض العلامة = الصفحة كاملة مرة أخرى. يلغي Ctrl-C العملية الجارية، أو يغلق المعالج.
terminal-help-key = يمكن كتابة مفتاح المنتج بأحرف كبيرة أو صغيرة، بالشرطات أو من دونها.
terminal-help-response = أي شيء آخر تكتبه يُعد مكان الاستجابة: ملفها، أو جدول فيه استجابات كثيرة، أو مجلد ملفات استجابة.
terminal-help-confirmation = يمكن كتابة معرّف التأكيد دفعة واحدة، بالمسافات أو من دونها.
    توضع كل مجموعة من ستة أرقام في المجموعة التالية الناقصة أو غير الصحيحة؛ والحرف الذي قبلها يحدّد المجموعة: D 512439.
    يُحفظ ما كتبته عند إغلاق المعالج، فيمكن متابعة المكالمة لاحقًا.
terminal-help-region = اكتب جزءًا من اسم بأي لغة معروضة هنا، أو رمزًا من حرفين مثل SA، أو رمز اتصال دوليًا مثل ‎+966.
    إذا لم يطابق سوى بلد أو منطقة واحدة، فسيجري اختيارها في الحال.

## When an answer was not understood

terminal-misread-number = لا يوجد هنا الرقم { $number }؛ آخر الأرقام هو { $greatest }.
terminal-misread-text = لم يُفهم ذلك. اكتب أحد الأرقام بين القوسين المربعين، أو ? لعرض المساعدة.
terminal-misread-empty = السطر الفارغ لا يفعل شيئًا هنا بعد. اكتب أحد الأرقام بين القوسين المربعين، أو ? لعرض المساعدة.
terminal-misread-group = لا توجد مجموعة بهذا الحرف. أسماء المجموعات كما هي معروضة أعلاه.

## On the way

terminal-ask-place = أين تريد حفظ الطلب؟ اكتب مجلدًا أو اسم ملف. لتركه كما هو، اترك السطر فارغًا.
terminal-copied = يمكنك نسخ هذا:
terminal-open = تجده هنا: { $address }
terminal-kept = تم الإغلاق. ما كتبته محفوظ للمرة القادمة.
terminal-answers-over = انتهت الإجابات هنا، وتم إغلاق المعالج.
terminal-closed = تم الإغلاق.
terminal-cancelled = تم الإلغاء.
