# Words of the console of the help desk. Those that begin with desk-say are said to the caller, in the caller's language.

digit-0 = صفر
    .reading = sifr
digit-1 = واحد
    .reading = wāhid
digit-2 = اثنان
    .reading = ithnān
digit-3 = ثلاثة
    .reading = thalātha
digit-4 = أربعة
    .reading = arba’a
digit-5 = خمسة
    .reading = khamsa
digit-6 = ستة
    .reading = sitta
digit-7 = سبعة
    .reading = sab’a
digit-8 = ثمانية
    .reading = thamāniya
digit-9 = تسعة
    .reading = tis’a

desk-centre = مركز التنشيط: { $vendor }
desk-signed-in = ‏{ $name } · { $role }
desk-role-desk = مكتب المساعدة
desk-role-supervisor = المشرف
desk-role-administrator = المسؤول
desk-role-auditor = المدقّق
desk-demo-token = هذا عرض توضيحي. سجّل الدخول إلى مكتب المساعدة بهذا الرمز المميّز: { $token }

desk-demonstration = هذا عرض توضيحي
desk-demonstration-text = تعمل خدمة التنشيط داخل هذا البرنامج بمفاتيح معدّة للعرض فقط. لا تحتاج إلى رمز مميّز خاص بك.
desk-demonstration-use = الدخول إلى العرض التوضيحي
    .key = ض
desk-sign-in-title = تسجيل الدخول
desk-sign-in-lead = بالرمز المميّز الذي أعطاك إياه المسؤول.
desk-sign-in = تسجيل الدخول
    .key = س
desk-signing-in = يجري تسجيل الدخول…
desk-token = الرمز المميّز
desk-token-where = أين يُحفظ الرمز المميّز؟
desk-token-where-text = ينشئه المسؤول باستخدام kakunin-service token add، ويمكنه إبطاله في أي وقت.
desk-token-not-kept = يُحفظ إلى أن تغلق هذه النافذة، ولا يُحفظ في أي مكان آخر.
desk-token-kept = يُحفظ في حلقة المفاتيح على هذا الكمبيوتر إن وُجدت؛ وإلا فإلى أن تغلق هذه النافذة.
desk-call-waits = مكالمتك لا تزال هنا
desk-call-waits-text = لم يعد الرمز المميّز صالحًا. سجّل الدخول مرة أخرى؛ كل ما كتبته محفوظ.
desk-sign-out = تسجيل الخروج

desk-leave = لم تنتهِ المكالمة بعد. هل تريد تسجيل الخروج والتخلي عما كُتب؟
desk-stay = إبقاء تسجيل الدخول
desk-sign-out-now = تسجيل الخروج الآن

desk-title-ready = جاهز لتلقي مكالمة
desk-title-hearing = استمع إلى معرّف التثبيت
desk-title-known = اتخذ قرارًا
desk-title-release = سجّل رمز الإلغاء
desk-title-reading = اقرأ معرّف التأكيد بصوت عالٍ
desk-title-file = تم الرد عبر ملف
desk-title-provisional = اقرأ معرّف التأكيد لمدة 72 ساعة بصوت عالٍ
desk-call-lead = اطلب من المتصل قراءة مجموعات معرّف التثبيت الثماني.
desk-case = الحالة { $case }
desk-begin = اكتب ما تسمعه
desk-begin-text = تُفحص كل مجموعة بمجرد اكتمال أرقامها الستة. يمكن أن تأتي المجموعات بأي ترتيب، ويمكن لصق المعرّف كاملًا.
desk-kept-in-keyring = الرمز المميّز محفوظ في حلقة المفاتيح على هذا الكمبيوتر.
desk-kept-without-keyring = الرمز المميّز محفوظ إلى أن تغلق هذه النافذة؛ ولا تُستخدم حلقة المفاتيح.
desk-kept-for-session = الرمز المميّز محفوظ إلى أن تغلق هذه النافذة: لا توجد حلقة مفاتيح هنا.
desk-drop-file = يمكن أيضًا إفلات ملف طلب على هذه النافذة؛ وتُكتب الاستجابة له بجانبه.
desk-answer-file = الرد على ملف طلب…
desk-file-answered = كُتب ملف الاستجابة
desk-looking-up = يجري البحث…
desk-look-up = البحث مرة أخرى
desk-clear = مسح الأرقام
desk-misheard = لم تُسمع المجموعة { $group } بصورة صحيحة.
desk-say-group = من فضلك اقرأ المجموعة { $group } مرة أخرى: ستة أرقام، ببطء.
    .reading = Min fadlak iqra’ al-majmū’a { $group } marra ukhrā: sittat arqām, bi-but’.
desk-say-release-group = من فضلك اقرأ المجموعة { $group } من رمز الإلغاء مرة أخرى: ستة أرقام، ببطء.
    .reading = Min fadlak iqra’ al-majmū’a { $group } min ramz al-ilghā’ marra ukhrā: sittat arqām, bi-but’.
desk-mixed = كل مجموعة صحيحة في ذاتها، لكنها معًا لا تكوّن معرّف تثبيت واحدًا. تحقق مما إذا كان المتصل قد بدأ من جديد، واطلب قراءة المجموعات كلها من الشاشة كما هي الآن.
desk-other-vendor = المجموعة 1 ليست لأي منتج من هذا المورّد. اسأل المتصل عن المنتج الذي يريد تنشيطه، وقارن المجموعة 1 مرة أخرى.
desk-confirmation-typed = هذه مجموعات من معرّف تأكيد. اطلب معرّف التثبيت، وهو في الجزء 2 من صفحة المتصل.

desk-organisation = المؤسسة
desk-no-organisation = غير معروفة
desk-activations = التنشيطات
desk-used = المستخدم { $used } من { $limit }
desk-blocked = موقوف
desk-trial = أيام الفترة التجريبية
desk-blocked-stolen = أبلغ صاحب المفتاح أن المفتاح لدى آخرين.
desk-blocked-refunded = استُردّ ثمن الشراء.
desk-blocked-abused = استُخدم المفتاح خلافًا لشروطه.
desk-blocked-error = صدر المفتاح عن طريق الخطأ.
desk-kind = ملاحظة
desk-kind-text = المفاتيح من هذا النوع لا تُستخدم لتنشيط كمبيوتر يستخدم المنتج.
desk-first-activation = التنشيط الأول
desk-past = ‏{ $method }، { $date }
desk-past-released = ‏{ $made }؛ أُلغي في { $end }
desk-ends-term = لمدة محددة، حتى { $moment }؛ ويتجدد قبل ذلك
desk-ends = مؤقت، حتى { $moment }

desk-confirm = إعطاء معرّف التأكيد
    .key = ط
desk-confirmation-provisional = معرّف تأكيد لمدة 72 ساعة
desk-repeat = مرة أخرى (R)
desk-copy = نسخ كنص
    .key = خ
desk-copied = تم النسخ
    .key = خ
desk-read-aloud = القراءة: المجموعة { $group }، { $at } من { $of }{ $repeats ->
    [0] { "" }
    [zero] { "" }
    [one] ، قُرئت مرة أخرى
    [two] ، قُرئت مرتين أخريين
    [few] ، قُرئت { $repeats } مرات أخرى
    [many] ، قُرئت { $repeats } مرة أخرى
   *[other] ، قُرئت { $repeats } مرة أخرى
}
desk-folded = ‏{ $product } · { $key }
desk-fold = طي
desk-unfold = عرض الكل
desk-read-keys = مفتاح المسافة: المجموعة التالية · R: مرة أخرى · ←: السابقة

desk-refuse = الاعتذار بتهذيب
    .key = ذ
desk-resume = العودة إلى المكالمة
desk-say = قل للمتصل
desk-say-code = ‏{ $code } · { $title }
desk-say-refused = ‏{ $what } { $next } رقم الحالة الخاص بك هو { $case }.
    .reading = { $words } Raqm al-hāla al-khāss bik huwa { $case }.
desk-say-cannot = لا أستطيع إتمام هذا التنشيط الآن. لم يصدر منك أي خطأ، ويستمر المنتج في العمل. يُرجى تدوين رقم الحالة الخاص بك، { $case }: به يمكننا المتابعة من حيث توقفنا.
    .reading = Lā astatī’ itmām hādhā t-tanshīt al-ān. Lam yasdur mink ayy khata’, wa-yastamirr al-muntaj fī l-’amal. Yurjā tadwīn raqm al-hāla al-khāss bik, { $case }: bihi yumkinunā l-mutāba’a min haythu tawaqqafnā.
desk-not-done = لم يتم ذلك
desk-nothing-lost = كل ما كتبته لا يزال هنا.
desk-denied-token = لا يُقبل هذا الرمز المميّز. اطلب من المسؤول رمزًا مميّزًا جديدًا.
desk-denied-role = لا يسمح دورك بذلك.
desk-denied-nothing = المفتاح غير نشط على ذلك الكمبيوتر، أو لم يعد نشطًا، فلا يوجد تنشيط لإلغائه.
desk-denied-form = لم تفهم الخدمة الطلب. تحقق مما كُتب.

desk-supervise = المشرف
    .key = ش
desk-ask-supervisor = يتطلب هذا مشرفًا
desk-ask-supervisor-text = يمكن للمشرف رفع الحد الأقصى أو إلغاء تنشيط كمبيوتر أو إعطاء معرّف تأكيد لمدة 72 ساعة. اطلب من أحد المشرفين كتابة الرمز المميّز هنا: وهو يأذن بإجراء واحد فقط، وتظل أنت مسجّل الدخول.
desk-supervisor-token = الرمز المميّز للمشرف
desk-authorise = السماح
    .key = ح
desk-authorise-title = لا يُحفظ الرمز.
desk-authorised = إذن بإجراء واحد: { $name }
desk-carry-out-title-of = يُدوَّن ذلك مع الاسم { $name } ورقم الحالة.
desk-raise = رفع الحد الأقصى
    .key = ف
desk-remove = إلغاء تنشيط كمبيوتر
    .key = ك
desk-computers = أي كمبيوتر
desk-computers-asked = يجري سرد أجهزة الكمبيوتر التي تستخدم هذا المفتاح…
desk-computer-seen = آخر اتصال { $date } · { $name }
desk-callers-computer = كمبيوتر المتصل
desk-more-computers-title = تستخدم هذا المفتاح أجهزة كمبيوتر أخرى.
desk-more-computers = عرض المزيد
desk-provisional = ‏72 ساعة
    .key = ع
desk-confirm-host = تأكيد مضيف KMS
    .key = ي
desk-amount = عدد أجهزة الكمبيوتر الإضافية (من 1 إلى 1000)
desk-amount-wrong = اكتب رقمًا من 1 إلى 1000.
desk-reason = السبب، لسجل التدقيق
desk-carry-out-title = يُسجَّل ذلك مع اسمك ورقم الحالة.
desk-carry-out = تنفيذ
    .key = ن
desk-raised = رُفع الحد الأقصى
desk-removed = تم إلغاء تنشيط الكمبيوتر
desk-in-audit-log = سُجّل ذلك في سجل التدقيق مع اسمك والسبب ورقم الحالة.

desk-reopen = فتح المكالمة الأخيرة مرة أخرى
desk-open-release = رمز الإلغاء
desk-close-release = من دون رمز الإلغاء
desk-release-code = رمز الإلغاء
desk-release-title = يعرضه كمبيوتر المتصل بعد إلغاء تنشيطه.
desk-take-release = تسجيل رمز الإلغاء
desk-release-wrong = كل مجموعة صحيحة في ذاتها، لكنها معًا لا تكوّن رمز إلغاء. اطلب قراءة الرمز مرة أخرى، مجموعة تلو الأخرى.
desk-released = تم إلغاء التنشيط
desk-say-released = تم إلغاء التنشيط؛ يمكن الآن تنشيط كمبيوتر آخر بدلًا من ذلك الكمبيوتر.
    .reading = Tamma ilghā’ at-tanshīt; yumkin al-ān tanshīt kombyūtar ākhar badalan min dhālik al-kombyūtar.

desk-finish = إنهاء المكالمة
    .key = م

desk-caller-sees = ما يراه المتصل
desk-caller-speaks = المتصل: { $language }
desk-sees-overview = الحساب
desk-sees-key = مفتاح المنتج
desk-sees-method = الطرق
desk-sees-internet = الإنترنت
desk-sees-telephone = الهاتف
desk-sees-success = تم
desk-sees-failure = تعذر التنشيط
desk-sees-details = التفاصيل
desk-sees-notice = عند التشغيل
desk-means = ‏= «{ $label }»

desk-code-query = رمز الخطأ، أو كلمات منه
desk-no-code = لا يوجد رمز خطأ مطابق.
desk-code-what = ما حدث: { $words }
desk-code-why = السبب: { $words }
desk-code-say = قل: { $words }
desk-code-do = الإجراء: { $words }

desk-do-key = اطلب قراءة أول مجموعتين من المفتاح فقط: المجموعات الأخرى سرية. إذا كان المفتاح أصليًا ولا يعمل، فاعتذر بتهذيب ووجّه المتصل إلى البائع؛ ولا تسأل عن مصدره.
desk-do-count = اسأل عما إذا كان هناك كمبيوتر لم يعد مستخدمًا. يمكن إلغاء تنشيطه هناك، أو يرفع المشرف الحد الأقصى.
desk-do-network = تابع بطريقة الهاتف؛ يمكن إصلاح الشبكة لاحقًا.
desk-do-service = تابع عبر الهاتف. إذا تكرر ذلك في عدة مكالمات، فأبلغ من يديرون الخدمة.
desk-do-kms = هذا أمر بين الكمبيوتر والمضيف الخاص بالمؤسسة. وجّه المتصل إلى مسؤول النظام؛ فلا يوجد ما يُؤكَّد عبر الهاتف.
desk-do-clock = اطلب من المتصل ضبط التاريخ والوقت والمنطقة الزمنية والمحاولة مرة أخرى.
desk-do-hardware = نشّط المنتج مرة أخرى بالمفتاح نفسه: هذا هو الكمبيوتر نفسه، أو كمبيوتر جديد حل محله.
desk-do-cid-1 = اقرأ المجموعات المميّزة مرة أخرى، واحدة تلو الأخرى. يكتب المتصل هذه المجموعات وحدها؛ وتبقى الأخرى كما هي.
desk-do-cid-2 = عُدّ المجموعات مع المتصل بدءًا من A. سقطت إحداها أو كُتبت مرتين؛ اقرأ تلك المجموعة مرة أخرى.
desk-do-cid-3 = تعرض صفحة المتصل معرّف تثبيت غير الذي سمعته. اطلب قراءة المجموعة 1 المعروضة على الشاشة وقارنها؛ فإذا اختلفت، فسجّل المعرّف الجديد وأعطِ معرّف تأكيد له.
desk-do-cid-4 = انقضت مدة 72 ساعة. ابحث عن معرّف التثبيت مرة أخرى وأعطِ معرّف تأكيد جديدًا.
desk-do-cid-5 = كتب المتصل معرّف التثبيت في المربعات المميّزة بأحرف. اقرأ معرّف التأكيد، واطلب كتابته بدءًا من المربع A.
desk-do-installation = اطلب قراءة المجموعات كلها مرة أخرى من الشاشة كما هي الآن. إذا سبق استخدام المعرّف (IID-2)، فاطلب إزالة مفتاح المنتج وإدخاله مرة أخرى؛ ثم يقرأ المتصل معرّفًا جديدًا.
desk-do-telephone = تابع هذه المكالمة: فهي تصلح من أي منطقة. أو اعرض طريقة الملف.
desk-do-file = اطلب إعداد ملف الطلب من جديد على الكمبيوتر المراد تنشيطه، ورُدّ على ذلك الملف.
desk-do-storage = اطلب من المتصل إخلاء مساحة على القرص أو سؤال مسؤول النظام؛ ويمكن تكرار التنشيط من دون تكلفة.
desk-do-terms = يُنشَّط مفتاح كهذا عبر الإنترنت أو عبر ملف. وإن تعذّر ذلك الآن، يعطي المشرف معرّف تأكيد لمدة 72 ساعة. وما انتهى يمدّده البائع.
desk-do-other = دوّن الرمز في الحالة ووجّه المتصل إلى مسؤول النظام.
