# Words of the command line.

command-usage = שימוש
command-usage-options = אפשרויות
command-usage-command = פקודה
command-heading-commands = פקודות
command-heading-options = אפשרויות
command-heading-arguments = ארגומנטים

command-kakunin = הפעלת מוצר. ללא פקודה, נפתח אשף ההפעלה.
command-status = בדיקה אם המוצר מופעל במחשב זה
command-key = התקנה או הסרה של מפתח המוצר
command-key-set = התקנת מפתח מוצר
command-key-set-key = מפתח המוצר, או ⁦-⁩ כדי לקרוא אותו מהקלט התקני
command-key-set-file = קריאת מפתח המוצר מקובץ זה
command-key-set-auto = הפעלה באינטרנט ברקע בפעם הבאה שהמוצר נפתח
command-key-remove = הסרת מפתח המוצר המותקן, ואיתו ההפעלה השמורה במחשב זה
command-key-remove-last = השם של המפתח להסרה: שתי הקבוצות הראשונות שלו, כפי ש-status מציג אותן
command-activate = הפעלה באינטרנט, כעת
command-installation-id = הדפסת מזהה ההתקנה לקריאה בטלפון
command-confirm = הפעלה עם מזהה האישור שהתקבל
command-confirm-id = מזהה האישור, בבת אחת או בקבוצות, או ⁦-⁩ כדי לקרוא אותו מהקלט התקני
command-history = הצגת מה שקרה להפעלה במחשב זה
command-parts = הצגת הרכיבים שלפיהם מחשב זה מזוהה, ומה שהשתנה
command-explain-about = הסבר על קוד שגיאה
command-explain-code = הקוד, לדוגמה CNT-1
command-launch = פקודה שמוצרים מריצים כשהם נפתחים: הפעלה ברקע אם כך נקבע, ופתיחת האשף רק כשצריך
command-agent = הפעלה וחידוש ברקע של כל מה שהגיע זמנו, עד להוראה לסיים
command-agent-once = ביצוע חד-פעמי של מה שהגיע זמנו כעת, וסיום
command-kms = קביעה לאיזה מארח KMS של הארגון פונים
command-kms-set = פנייה למארח KMS זה מעתה ואילך
command-kms-set-host = שם או כתובת IP, עם יציאה אם אינה 8482; כתובת IPv6 עם יציאה בסוגריים מרובעים
command-kms-clear = איתור מארח ה-KMS שוב באמצעות DNS
command-kms-show = הצגת מארח ה-KMS שפונים אליו, ומזהה הלקוח שלפיו הוא מכיר מחשב זה
command-doctor = בדיקה של כל שלב בהפעלה ודיווח על הבעיה הראשונה
command-help = הצגת עזרה זו, או עזרה לפקודה מסוימת
command-help-command = הפקודה, לדוגמה { "key set" }
command-demo = הצגת ההדגמה: מפתחות המוצר שלה ואיך למלא את תפקיד מרכז ההפעלה
command-demo-desk = הדפסת מזהה האישור עבור מזהה התקנה, כפי שמרכז ההפעלה היה קורא אותו
command-demo-desk-id = מזהה ההתקנה, בבת אחת או בקבוצות

command-option-text = הצגת האשף כטקסט במסוף, גם כשיש צג
command-option-answers = מסירת התשובות שבקובץ זה לאשף כטקסט, אחת בכל שורה
command-option-mode = החלון בהיר או כהה: { "light" } או { "dark" }
command-option-contrast = ניגודיות גבוהה או רגילה: { "more" } או { "usual" }
command-option-json = תשובה ב-JSON
command-option-lang = שפת התוכנית: { "en" }, { "ja" }, …
command-option-product = המוצר, לפי שמו בקטלוג; אחרת הראשון בקטלוג
command-option-catalogue = הקטלוג החתום של הספק
command-option-vendor = מזהה הספק, אם יש כאן כמה קטלוגים
command-option-state = התיקייה ששומרת את ההפעלה
command-option-all-users = פעולה לכל המשתמשים של מחשב זה, בתור מנהל
command-option-service = פנייה לשירות ההפעלה בכתובת זו במקום בכתובת שבקטלוג
command-option-help = הצגת עזרה זו
command-option-version = הצגת הגרסה

## ארגומנטים שלא הובנו

command-misuse-missing = חסר משהו: { $named }. מידע נוסף: { $help }.
command-misuse-command = אין פקודה כזו. מידע נוסף: { $help }.
command-misuse-value = לא ניתן להשתמש כאן בערך של { $named }, או שאין לו ערך. מידע נוסף: { $help }.
command-misuse-key = יש כאן מפתח מוצר ({ $shown }), ואין לכתוב אותו כאן. כדי להתקין אותו: { $kakunin } key set KEY. במקומות אחרים יש לציין אותו לפי שתי הקבוצות הראשונות שלו.
command-misuse-token = יש כאן אסימון של איש צוות ({ $shown }), ואין לכתוב אותו כאן. מידע נוסף: { $kakunin } --help.
command-misuse-argument = יש ארגומנט אחד יותר מדי, או ארגומנט שאינו שייך לכאן. מידע נוסף: { $help }.
command-misuse-not-utf-8 = ארגומנט אינו טקסט ב-UTF-8. מידע נוסף: { $help }.

## תקלות

# הכותרת של תיבת הודעה, כשאין מסוף.
message-title = הפעלת מוצר
message-title-desk = מוקד התמיכה
command-fault = ‏{ $code }: { $title }
    { $what }
    { $why }
    { $next }
command-unknown-product = אין בקטלוג מוצר כזה. יש בו: { $known }.
command-unknown-code = אין קוד שגיאה כזה. קודים נראים כמו CNT-1.
command-other-key = דבר לא הוסר. המפתח המותקן הוא ⁦{ $installed }-…⁩; כדי להסיר אותו יש לציין את שמו: ⁦{ $kakunin } key remove { $installed }⁩
command-other-key-release = דבר לא שוחרר. המפתח המותקן הוא ⁦{ $installed }-…⁩; כדי לשחרר את ההפעלה שלו יש לציין את שמו: ⁦{ $kakunin } release { $installed }⁩
command-nothing-activated = דבר לא שוחרר: במחשב זה אין הפעלה עם מפתח המוצר המותקן.
command-no-release-code = אין קוד שחרור להצגה: דבר לא שוחרר עם מפתח המוצר המותקן, או ששירות ההפעלה כבר יודע על כך. אם מפתח המוצר אבד עם ההגדרות, יש להתקין אותו תחילה שוב.
command-file = לא ניתן לקרוא את { $path }: { $cause }
command-file-folder = זו תיקייה; יש לציין קובץ
command-file-missing = אין קובץ כזה
command-file-forbidden = אין לך הרשאה לקרוא אותו; אפשר להעתיק אותו לתיקייה שלך, או לפנות לבעליו
command-file-too-large = הוא גדול מדי לקובץ מסוגו
command-file-not-text = זה אינו טקסט
command-file-pipe-or-device = זה צינור או התקן, לא קובץ; יש לציין קובץ
command-file-not-a-name = אף קובץ אינו יכול לשאת שם זה (התקן כמו NUL, נקודתיים, או נקודה או רווח בסוף); יש לציין שם אחר
command-file-in-use = תוכנית אחרת משתמשת בו; יש לסגור אותה ולנסות שוב
command-answer = שורה { $line } של התשובות אינה מתאימה לדף שבו נמסרה, ושום דבר שאחריה לא בוצע. הדף, והסיבה שהתשובה אינה מתאימה לו, מופיעים למעלה.
command-answers-untaken = האשף נסגר לפני שורה { $line } של התשובות. בשורה זו ובאלה שאחריה לא נעשה שימוש.
command-not-a-host = זו אינה כתובת של מארח KMS. יש לכתוב שם או כתובת IP, עם יציאה אם אינה 8482, לדוגמה ⁦kms.office.example:8482⁩ או ⁦[2001:db8::7]:8482⁩.
command-not-a-service = זו אינה כתובת של שירות הפעלה. כתובת כזו מתחילה בקידומת ⁦https://⁩ (או ⁦http://⁩ לניסיונות), לדוגמה ⁦https://activation.momiji.example/⁩.
command-service-beginning = ההתחלה של כתובת זו חסרה. יש לכתוב אותה כך: { $address }
command-service-sign-in = כתובת של שירות הפעלה אינה מכילה שם משתמש וסיסמה. יש לכתוב אותה בלעדיהם, לדוגמה ⁦https://activation.momiji.example/⁩.
command-no-installation-id = במחשב זה יש מפתח לקוח KMS. מארח KMS של הארגון מפעיל אותו, ולכן אין צורך במזהה התקנה. כדי לפנות למארח כעת: ⁦{ $kakunin } activate⁩
command-no-language = השפה ”{ $tag }” אינה זמינה, ולכן ההמשך באנגלית. השפות הזמינות: { $languages }.
command-not-written = לא ניתן היה לכתוב את התשובה: { $cause }
command-no-place = אין צג ואין מסוף לאשף. אפשר להשתמש בפקודה במקומו; מידע נוסף: { $kakunin } --help.
command-not-administrator = רק מנהל של מחשב זה יכול לפעול עבור כל המשתמשים: המשתמש הנוכחי אינו יכול לכתוב אל { $path }. יש להריץ את הפקודה שוב בתור מנהל או עם sudo.
command-system = המערכת סירבה לפעולה נחוצה: { $cause }
command-demo-failed = לא ניתן היה להכין את ההדגמה: { $cause }
command-not-an-installation-id = זה אינו מזהה התקנה שלם: יש בו שמונה קבוצות של שש ספרות, וספרות הביקורת שלהן צריכות להתאים.
command-no-demo = מותקן כאן קטלוג של ספק, ולכן אין הדגמה.

## מצב

command-status-activated = ‏{ $product }: מופעל מאז { $since }.
command-status-provisional = ‏{ $product }: מופעל זמנית מאז { $since }, עד { $until }. לפני כן יש לבקש ממרכז ההפעלה את מזהה האישור הקבוע.
command-status-activated-until = ‏{ $product }: מופעל מאז { $since }, בתוקף עד { $until }. לפני כן החידוש אוטומטי.
command-status-activated-term = ‏{ $product }: מופעל מאז { $since }, בתוקף עד { $until }. עד אז יש להפעיל שוב עם אותו מפתח.
command-status-grace = ‏{ $product }: טרם הופעל. הכול פועל; יש להפעיל עד { $until }.
command-status-notice = ‏{ $product }: { $title } ({ $code }). הכול פועל כרגיל.
command-status-terms-over = ‏{ $product }: { $title } ({ $code }).
command-status-all-users = זה חל על כל המשתמשים של מחשב זה.
command-status-licence = עם ‎--json‎: גם הרישיון החתום
command-status-key = מפתח מוצר: ⁦{ $last }-…⁩ ({ $kind })
command-status-no-key = מפתח מוצר: אין
command-status-automatic = ההפעלה באינטרנט תתבצע בפעם הבאה שהמוצר נפתח.
command-status-released = ההפעלה שוחררה כאן, ומרכז ההפעלה עדיין צריך את קוד השחרור. כדי להציג אותו: ⁦{ $kakunin } release --show⁩
command-status-count = הפעלות: { $used } מתוך { $limit } בשימוש
command-status-terms = ‏{ $name }: { $value }

## מפתח מוצר

command-key-installed = מפתח המוצר ⁦{ $last }-…⁩ מותקן ({ $kind }).
command-key-automatic = ‏{ $product }: ההפעלה תתבצע ברקע בפתיחה הבאה.
command-key-by-hand = אשף ההפעלה ייפתח בפתיחה הבאה של { $product }. כדי להפעיל כעת: ⁦{ $kakunin } activate⁩
command-key-activated-already = ‏{ $product }: המוצר מופעל באמצעותו.
command-key-removed = מפתח המוצר ⁦{ $last }-…⁩ הוסר.
command-key-removed-activation = מפתח המוצר ⁦{ $last }-…⁩ הוסר, ואיתו ההפעלה השמורה במחשב זה. מרכז ההפעלה עדיין סופר מחשב זה.

## היסטוריה ורכיבים

command-history-line = ‏{ $moment }  { $what } { $code }
command-history-empty = עדיין לא קרה דבר.
command-history-key-installed = מפתח המוצר הותקן
command-history-own-key-installed = הותקן מפתח לקוח KMS של מהדורה זו
command-history-key-removed = מפתח המוצר הוסר
command-history-activated = הופעל
command-history-renewed = חודש
command-history-released = ההפעלה שוחררה
command-history-failed = לא הצליח:
command-history-restored = קובץ שניזוק שוחזר מהעותק הקודם
command-history-started-anew = קבצים שניזוקו הוחלפו; מה שהיה קודם אבד
command-history-count = { $count ->
    [one] מחשב אחד ידוע, נדרשים { $threshold }
    [two] שני מחשבים ידועים, נדרשים { $threshold }
    [many] ‏{ $count } מחשבים ידועים, נדרשים { $threshold }
   *[other] ‏{ $count } מחשבים ידועים, נדרשים { $threshold }
}
command-history-renewal = הזמן עד לחידוש: { $span }
command-history-retry = הזמן עד לניסיון הבא: { $span }
command-part = ‏{ $part }: { $change } (משקל { $weight })
command-parts-same = משקלים ללא שינוי: { $kept } מתוך { $of }. זה נחשב לאותו מחשב.
command-parts-little = משקלים ללא שינוי: { $kept } מתוך { $of }. אבל על המחשב שהופעל היה ידוע מעט, ועל מחשב זה ידוע יותר: זה נחשב למחשב אחר, שיש להפעיל שוב.
command-parts-other = משקלים ללא שינוי: { $kept } מתוך { $of }. זה נחשב למחשב אחר, שיש להפעיל שוב.

command-explain = ‏{ $code }: { $title }
    מה קרה: { $what }
    הסיבה: { $why }
    הצעד הבא: { $next }

## KMS

command-agent-next = הניסיון הבא: { $moment }
command-policy-ignored = המדיניות { $place } לא מיושמת: היא חייבת להיות קריאה ובמבנה הנכון, ורק למנהלי מערכת מותר לכתוב אליה.
command-kms-host-policy = מארח KMS: { $host } (לפי מדיניות)
command-kms-host-set = מארח KMS: { $host } (נקבע למוצר זה)
command-kms-host-file = מארח KMS: { $host } (מהקובץ { "kms-host" } שלצד הקטלוג)
command-kms-host-environment = מארח KMS: { $host } (מהמשתנה KAKUNIN_KMS_HOST)
command-kms-host-dns = מארח KMS: מאותר באמצעות DNS ({ $domains })
command-kms-host-nowhere = מארח KMS: לא נקבע, ואין דומיין לחפש בו
command-kms-last = ההפעלה האחרונה ממארח ה-KMS: { $host }
command-kms-retry = הזמן בין ניסיונות, לפי המארח: { $span }
command-kms-client-id = מזהה לקוח: { $id }

## אבחון

command-doctor-passed = ‏[ok] { $check }
command-doctor-failed = ‏[!!] { $check }: { $code }
command-doctor-not-reached = ‏[--] { $check }
command-doctor-catalogue = קטלוג
command-doctor-key = מפתח מוצר
command-doctor-name = שם
command-doctor-port = יציאה
command-doctor-tls = חיבור מאובטח
command-doctor-clock = שעון
command-doctor-answer = תשובה של מארח ה-KMS
command-doctor-well = לא נמצאה בעיה.

## הדגמה

demo-introduction = זו ההדגמה של Kakunin, עם המוצרים של Momiji Software, שאינה קיימת. מפתחות מוצר לניסיון:
demo-key-good = מפעיל
demo-key-used-up = כל ההפעלות בשימוש (CNT-1)
demo-key-blocked = חסום על ידי הספק (KEY-5)
demo-key-other-product = למוצר אחר (KEY-3)
demo-key-kms-client = מפתח לקוח KMS, למארח KMS של ארגון
demo-key-kms-host = מפתח מארח KMS, אינו שייך למחשב זה (KEY-6)
demo-desk = כדי למלא את תפקיד מרכז ההפעלה בטלפון, יש להקליד במסוף אחר:
demo-desk-argument = INSTALLATION-ID

## באמצעות קובץ, ושחרור

command-request = הפעלה באמצעות קובץ: כתיבת הבקשה
command-request-save = כתיבת קובץ בקשה, שמשיבים עליו במקום שיש בו רשת
command-request-file = הקובץ; בתיקייה נוצר קובץ חדש; ⁦-⁩ הוא הפלט התקני. שום דבר אחר אינו נדרס
command-response = הפעלה באמצעות קובץ: קבלת התגובה
command-response-load = הפעלה עם התגובה לבקשה של מחשב זה
command-response-file = קובץ התגובה, טבלה של תגובות רבות, או תיקייה של קובצי תגובה; ⁦-⁩ הוא הקלט התקני
command-standard-input = הקלט התקני
command-request-saved = הבקשה נמצאת ב-{ $path }. יש לקבל את התגובה, ואז: ⁦{ $kakunin } response load FILE⁩
command-request-page = משיבים עליה בכתובת { $address }, או במרכז ההפעלה.
command-release = שחרור ההפעלה של מחשב זה, כדי שמחשב אחר יוכל להשתמש בה
command-release-last = השם של המפתח המותקן: שתי הקבוצות הראשונות שלו, כפי ש-status מציג אותן
command-release-offline = ללא פנייה לאיש: הצגת קוד שחרור למרכז ההפעלה
command-release-show = הצגה חוזרת של קוד השחרור, עד להפעלה הבאה; דבר אינו משתחרר
command-released = ההפעלה שוחררה. המוצר { $product } ימשיך לפעול כאן, ויציג שאינו מופעל.
command-released-offline = ‏{ $product }: ההפעלה כאן הסתיימה. יש לקרוא את זה למרכז ההפעלה; לאחר מכן מחשב אחר יוכל להשתמש בהפעלה:
    מזהה התקנה: { $id }
    קוד שחרור: { $code }
command-demo-respond = מענה על קובץ בקשה, כפי שהספק היה משיב
command-demo-respond-file = קובץ הבקשה
demo-responded = התגובה נמצאת ב-{ $path }.

## תיקייה של תרגומים

command-option-locales = הצגת ההודעות שבתיקיית תרגומים זו, ⁦TAG/*.ftl⁩, במקום אלה של התוכנית
command-locales-no-tag = ‏{ $place }: השם של תיקייה זו אינו תג שפה, ולכן ההודעות שלה אינן נכללות. תג נראה כמו fr,‏ pt-BR או zh-Hant.
command-locales-no-language = ‏{ $place }: אין הודעות בתיקייה זו. היא מכילה תיקייה אחת לכל שפה, ששמה הוא תג השפה, לדוגמה fr, ובה קובצי ⁦.ftl⁩.
command-locales-unread = לא ניתן לקרוא את { $place }: { $detail }
command-locales-not-utf-8 = ‏{ $place }: זה אינו UTF-8, ולכן הקובץ כולו אינו נכלל. יש לשמור אותו כ-UTF-8.
command-locales-nested = ‏{ $place }: הסוגריים כאן מקוננים עמוק מדי, ולכן הקובץ כולו אינו נכלל.
command-locales-syntax = ‏{ $place }: לא ניתן לקרוא את זה ({ $detail }). המילים של התוכנית עצמה מוצגות במקומו.
command-locales-blank = ‏{ $place }: בהודעה { $message }, או בבחירה שבה, אין מילים.
command-locales-twice = ‏{ $place }: ההודעה { $message } כבר הופיעה קודם, ב-{ $detail }. הראשונה מוצגת.
command-locales-unknown = ‏{ $place }: אין בתוכנית הודעה { $message }.
command-locales-foreign = ‏{ $place }: ההודעה { $message } מזכירה ערך שאינו נמסר לה: { $detail }. המילים של התוכנית עצמה מוצגות במקומה.
command-locales-leaves-out = ‏{ $place }: ההודעה { $message } משמיטה את { $detail }.
command-locales-lacks = ‏{ $place }: בהודעה { $message } חסר: { $detail }. המילים של התוכנית עצמה מוצגות שם.
command-locales-key = ‏{ $place }: הערך של { $message } הוא ”{ $detail }”. מקש גישה הוא אות אחת או ספרה אחת.
command-locales-plural = ‏{ $place }: בהודעה { $message } אין צורת רבים עבור: { $detail }. הצורה עם הכוכבית מוצגת במקומה.
command-locales-choice = ‏{ $place }: בהודעה { $message } יש בחירה שהתוכנית אינה נותנת: { $detail }. היא נותנת: { $given }.
command-locales-no-choice = ‏{ $place }: בהודעה { $message } אין בחירה עבור: { $detail }. זו עם הכוכבית מוצגת במקומה.
command-locales-typed = ‏{ $place }: ההודעה { $message } משמיטה את { $detail }. זה מוקלד, או נקרא, באותה צורה בכל שפה.
command-locales-missing = ‏{ $place }: { $count ->
    [one] הודעה אחת עדיין חסרה; היא מוצגת במילים של התוכנית עצמה: { $detail }
    [two] שתי הודעות עדיין חסרות; הן מוצגות במילים של התוכנית עצמה: { $detail }
    [many] ‏{ $count } הודעות עדיין חסרות; הן מוצגות במילים של התוכנית עצמה: { $detail }
   *[other] ‏{ $count } הודעות עדיין חסרות; הן מוצגות במילים של התוכנית עצמה: { $detail }
}
command-locales-more = ‏{ $place }: { $count ->
    [one] עוד שורה אחת עוסקת בתיקייה זו. יש לתקן תחילה את אלה.
    [two] עוד שתי שורות עוסקות בתיקייה זו. יש לתקן תחילה את אלה.
    [many] עוד { $count } שורות עוסקות בתיקייה זו. יש לתקן תחילה את אלה.
   *[other] עוד { $count } שורות עוסקות בתיקייה זו. יש לתקן תחילה את אלה.
}
