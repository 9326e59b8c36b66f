# What there is to know about product keys: in the wizard, and on the service's pages below /advice.

advice-title = حول مفاتيح المنتجات
advice-lead = شكل المفتاح الأصلي، وأين تجده، وما العمل إذا لم يعمل.
advice-specimen = رسم لمفتاح منتج
advice-specimen-text = مثال لا ينشّط شيئًا.
advice-looks = شكل المفتاح الأصلي
advice-looks-groups = يتكون من 25 حرفًا ورقمًا في خمس مجموعات، في كل منها خمسة، وتفصل بينها شرطات.
advice-looks-letters = لا تُستخدم الأحرف I وL وO وU أبدًا، حتى لا يلتبس شيء بالرقم 1 أو الرقم 0 أو الحرف V.
advice-looks-seller = تأتي معه فاتورة أو وثيقة ترخيص تذكر اسم البائع. إذا تلقيت مفتاحًا فقط، فاسأل البائع.
advice-place = أين تجده
advice-place-purchase = في رسالة البريد الإلكتروني أو أوراق الشراء.
advice-place-organisation = في المؤسسات: لدى مسؤول النظام. وكثيرًا ما يكون المفتاح مثبّتًا من قبل.
advice-failing = إذا لم يعمل مفتاح، أو توقف عن العمل
advice-failing-check = قارنه مرة أخرى بالورقة. يوضح المعالج المجموعة التي يلزم النظر فيها.
advice-failing-seller = ربما تناقل آخرون المفتاح قبل أن يصل إليك. اطلب من البائع مفتاحًا بديلًا أو استرداد المبلغ، واحتفظ بالفاتورة.
advice-failing-works = يستمر المنتج في العمل في هذه الأثناء.
advice-elsewhere = إذا كان مستخدمًا على كمبيوتر آخر
advice-elsewhere-release = على ذلك الكمبيوتر، افتح صفحة التنشيط واختر «إلغاء هذا التنشيط». ثم نشّط المنتج هنا.
advice-elsewhere-gone = إذا تعطّل ذلك الكمبيوتر أو لم يعد موجودًا، فيمكن لمركز التنشيط إلغاء تنشيطه.
advice-elsewhere-more = إذا كانت جميع تنشيطات المفتاح مستخدمة، فيمكن للبائع أو مركز التنشيط إضافة المزيد.
