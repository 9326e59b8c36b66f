# Words of the wizard's pages. Terms as in glossary.md.

## תאריכים, שעות ורשימות

date = ‏{ $day } ב{ $month ->
    [1] ינואר
    [2] פברואר
    [3] מרץ
    [4] אפריל
    [5] מאי
    [6] יוני
    [7] יולי
    [8] אוגוסט
    [9] ספטמבר
    [10] אוקטובר
    [11] נובמבר
   *[12] דצמבר
} { $year }
time = ‏{ $hour }:{ $minute }
moment = ‏{ $date }, { $time }
span = { $unit ->
    [days] { $amount ->
        [one] יום אחד
        [two] יומיים
        [many] ‏{ $amount } ימים
       *[other] ‏{ $amount } ימים
    }
    [hours] { $amount ->
        [one] שעה אחת
        [two] שעתיים
        [many] ‏{ $amount } שעות
       *[other] ‏{ $amount } שעות
    }
   *[minutes] { $amount ->
        [one] דקה אחת
        [two] שתי דקות
        [many] ‏{ $amount } דקות
       *[other] ‏{ $amount } דקות
    }
}
list-separator = { ", " }
weekday-monday = ב׳
weekday-tuesday = ג׳
weekday-wednesday = ד׳
weekday-thursday = ה׳
weekday-friday = ו׳
weekday-saturday = שבת
weekday-sunday = א׳

## בכל דף

window-title = ‏{ $title } – { $product }
steps = שלב { $at } מתוך { $of }
alert = ‏{ $product } — המוצר אינו מופעל
status-activated = מופעל
status-grace = טרם הופעל
status-notice = נדרשת פעולה
nothing-is-lost = דבר לא אבד. המוצר { $product } ממשיך לפעול בזמן הטיפול בעניין.
nothing-is-lost-host = דבר לא השתנה במחשב זה, ולא נוצלה אף הפעלה.
everything-still-works = ‏{ $product }: הכול ממשיך לפעול כרגיל.
remark = ‏{ $what } { $next }
remark-key-2 = כדאי לבדוק שוב את תו { $position } בקבוצה { $group }.
remark-key-2-look-alike = תו { $position } בקבוצה { $group } הוא אות { $script ->
        [greek] יוונית
       *[cyrillic] קירילית
    } שנראית כמו { $symbol }. יש להקליד אותו שוב.
remark-key-6-host = מפתח זה מיועד למחשבים שמשתמשים במוצר. מארח KMS מקבל מפתח מארח KMS, שהספק נותן לארגון.
remark-cid-1 = { $count ->
    [one] יש לבקש שוב את קבוצה { $groups }.
    [two] יש לבקש שוב את הקבוצות { $groups }.
    [many] יש לבקש שוב את הקבוצות { $groups }.
   *[other] יש לבקש שוב את הקבוצות { $groups }.
}
groups-exchanged = הקבוצות { $one } ו-{ $other } התחלפו ביניהן.

## לחצנים וקישורים. ”key” היא האות שמפעילה את הלחצן יחד עם Alt.

button-next = הבא
    .key = ה
button-back = הקודם
    .key = ד
button-cancel = ביטול
    .key = ב
button-close = סגירה
    .key = י
button-later = מאוחר יותר
    .key = י
button-finish = סיום
    .key = ו
button-activate = הפעלה
    .key = פ
button-retry = ניסיון חוזר
    .key = ס
button-check-again = בדיקה חוזרת
    .key = ח
button-enter-key = הזנת מפתח מוצר
    .key = ז
button-change-key = החלפת מפתח מוצר
    .key = ל
button-details = פרטים
    .key = ם
button-copy = העתקה
    .key = ת
button-clear = ניקוי הכול
    .key = י
button-exchange = החלפה ביניהן
    .key = נ
button-use-telephone = הפעלה בטלפון
    .key = ט
button-use-internet = הפעלה באינטרנט
    .key = א
button-seller = פנייה למוכר
    .key = כ
button-support = קבלת עזרה מהספק
    .key = ע
button-use-file = הפעלה באמצעות קובץ
    .key = ו
button-save-request = שמירת הבקשה
    .key = מ
button-open-response = פתיחת התגובה
    .key = ג
button-browse-request = בחירת תיקייה…
button-browse-response = בחירת הקובץ…
button-change-line = החלפה
    .key = ה
button-qr = קוד QR
    .key = ק
button-sheet = דף שיחה
    .key = ש
button-key-advice = על מפתחות מוצר
    .key = צ
button-release = שחרור
    .key = ר
button-open-privacy = הצגה בדפדפן
    .key = ג
link-privacy = הצהרת הפרטיות
link-details = פרטים
link-copy = העתקה
link-copy-details = העתקת הפרטים
copied = הועתק
link-help = עזרה לגבי { $code }
link-show = הצגה
link-release = שחרור הפעלה זו
link-regional-numbers = מספרים לכל האזורים

## דף החשבון

overview-title = הפעלה
overview-lead = ‏{ $product } במחשב זה.
overview-lead-all-users = { $product } לכל המשתמשים של מחשב זה.
overview-activated = ההפעלה הושלמה
overview-activated-for-good = ‏{ $method } ב-{ $date } · אין צורך בחידוש
overview-activated-on = ‏{ $method } ב-{ $date }
overview-activated-term = ‏{ $method } ב-{ $date } · יש להפעיל שוב עד { $renewal }
overview-activated-until = ‏{ $method } ב-{ $date } · חידוש אוטומטי, בתוקף עד { $renewal }
overview-provisional = הפעלה זמנית
overview-provisional-text = עד { $end }. לפני כן יש לבקש ממרכז ההפעלה את מזהה האישור הקבוע, או להפעיל באינטרנט.
overview-not-activated = טרם הופעל
overview-not-activated-text = ‏{ $product }: מותקן מפתח מוצר. יש להפעיל עד { $date }; באינטרנט זה אורך כדקה.
overview-no-key = אין עדיין מפתח מוצר
overview-no-key-text = ‏{ $product }: כדי להפעיל, יש להזין את מפתח המוצר של הארגון.
overview-kms-waiting = בהמתנה למארח ה-KMS של הארגון
overview-kms-waiting-text = ‏{ $product }: ההפעלה מתבצעת מעצמה; אין צורך לעשות דבר.
overview-lead-host = מחשב זה כמארח KMS, שמפעיל את שאר מחשבי הארגון.
overview-host = מחשב זה הוא מארח KMS
overview-host-text = מפעיל את: { $products }.
overview-no-host = עדיין לא מארח KMS
overview-no-host-text = מותקן מפתח מארח KMS. לאחר הפעלתו, מחשב זה יוכל להפעיל את האחרים.
overview-no-host-key-text = לאחר הזנת מפתח מארח ה-KMS של הארגון, מחשב זה יוכל להפעיל את האחרים.
fact-serves = מוצרים שהוא מפעיל
serves-nothing = עדיין אין
fact-product = מוצר
fact-key = מפתח מוצר
fact-remaining = הפעלות שנותרו
fact-trial = ניסיון עד
fact-subscription = מינוי עד
fact-features = תכונות
fact-limit = מגבלה
subscription-in-grace = ‏{ $end } · יש לחדש עד { $until }
fact-computer = מחשב זה
fact-activated = הפעלה
fact-installation-id = מזהה התקנה
fact-release-code = קוד שחרור
fact-what = מה קרה
fact-why = הסיבה
fact-next = הצעד הבא
fact-code = הקוד שיש לציין
product-with-edition = ‏{ $product }, { $edition }
key-none = לא מותקן
key-kind-mak = ‏MAK
key-kind-kms-client = מפתח לקוח KMS
key-kind-kms-host = מפתח מארח KMS
remaining = ‏{ $left } מתוך { $limit }
computer-new = טרם נרשם
computer-unchanged = ללא שינוי מאז ההפעלה
computer-slightly-changed = כמה רכיבים השתנו; ההפעלה נשארת בתוקף
computer-changed = רכיבים רבים השתנו מאז ההפעלה
method-internet-done = הופעל באינטרנט
method-telephone-done = הופעל בטלפון
method-file-done = הופעל באמצעות קובץ
method-kms-done = הופעל על ידי הארגון
activated-how = ‏{ $method } ב-{ $date }

## מפתח מוצר

key-title = הזנת מפתח המוצר
key-lead = במפתח יש 25 תווים. הוא נמצא בהודעת הדוא״ל על הרכישה, או אצל מנהל המערכת.
key-title-host = הזנת מפתח מארח ה-KMS
key-lead-host = במפתח יש 25 תווים. הספק נותן אותו לארגון, עבור המחשבים המעטים שמפעילים את כל האחרים.
key-label = מפתח מוצר
key-automatic = הפעלה אוטומטית באינטרנט
key-automatic-hint = נשלחים רק מזהה שנוצר מהמפתח ופרטי חומרה; שום דבר אישי.
key-old-title = מפתח של מערכת הרישוי הקודמת
key-old-text = המפתח מוחלף פעם אחת במפתח חדש דרך האינטרנט. ללא אינטרנט, יש לבקש מהמוכר את המפתח החדש.
key-replaced-title = המפתח הוחלף
key-replaced-text = מפתח המוצר החדש ⁦{ $last }-…⁩ מותקן במקום המפתח הישן, שאין בו עוד צורך.
key-advice-title = המפתח לא נמצא או לא פועל?
key-advice-summary = איך נראה מפתח, איפה מוצאים אותו, ומה עושים כשהוא בשימוש במקום אחר

## דרכי הפעלה

method-title = איך להפעיל?
method-lead = התוצאה זהה בכל דרך, ואפשר לשנות את הבחירה גם באמצע.
method-internet = אינטרנט
method-internet-checking = אורך שניות ספורות. החיבור בבדיקה…
method-internet-connected = אורך שניות ספורות. מחשב זה מחובר.
method-recommended = מומלץ
method-telephone = טלפון
method-telephone-hint = מתקשרים, קוראים את הספרות שעל המסך ומקלידים את הספרות ששומעים. כארבע דקות.
method-file = קובץ
method-file-hint = למחשב ללא כל חיבור: שומרים בקשה, מקבלים את התגובה במכשיר אחר ופותחים אותה כאן.
method-host-file = ללא חיבור לאינטרנט
method-host-file-text = הפעלה באמצעות קובץ: הפקודה { $command } כותבת בקשה, והספק משיב עליה.

## אינטרנט

internet-title = הפעלה באינטרנט
internet-lead = בדרך כלל זה אורך שניות ספורות.
internet-progress = פונה לשירות ההפעלה…
waiting-passed = { $seconds ->
    [one] חלפה שנייה אחת.
    [two] חלפו שתי שניות.
    [many] חלפו { $seconds } שניות.
   *[other] חלפו { $seconds } שניות.
} אפשר לבטל בכל עת; דבר לא יאבד.
internet-sent = נשלחים: מזהה שנוצר ממפתח המוצר, ופרטי חומרה. שום דבר שמזהה אותך.
internet-sent-host = נשלחים: מזהה שנוצר ממפתח המוצר, והמפתח הציבורי של מארח KMS זה. שום דבר שמזהה אותך.

## מה שנאמר כשהמוצר נפתח

notice-waiting = ‏{ $product }: טרם בוצעה הפעלה. הכול פועל, והניסיונות נמשכים מעצמם.
notice-trying-title = פנייה למארח ה-KMS של הארגון
notice-trying = מחפש את מארח ה-KMS ופונה אליו…
notice-sent = נשלחים למארח זה בלבד: מזהה שנוצר ממפתח המוצר, שם המחשב ופרטי חומרה.

## פרטיות

privacy-title = פרטיות
privacy-sent = מה נשלח מתוכנית זו בעת ההפעלה
privacy-telephone = בהפעלה בטלפון או באמצעות קובץ, מחשב זה אינו שולח דבר בעצמו; הספרות והקובץ מכילים את אותם פרטים.
privacy-address = הצהרת הספק

## טלפון

telephone-title = הפעלה בטלפון
telephone-region = מדינה או אזור
telephone-line = ‏{ $region }: { $number }
telephone-line-hint = בחירת המספר לחיוג
telephone-read = מתקשרים וקוראים את מזהה ההתקנה
telephone-type = מקלידים את מזהה האישור ששומעים
telephone-paste = אפשר להדביק אותו
installation-id = מזהה התקנה
confirmation-id = מזהה אישור
languages-open = שפה
region-open = מדינה או אזור
region-choose = בחירת מדינה או אזור
region-search = שם, קוד או קידומת חיוג
region-detail = ‏{ $code } · { $dialling }
region-nothing = אין מדינה או אזור מתאימים. אפשר לנסות את קידומת החיוג, לדוגמה ⁦+972⁩.
line-toll-free = שיחת חינם
line-toll = שיחה בתשלום
line-tty = טלפון טקסט
line-tty-tag = ‏TTY
line-detail = ‏{ $kind } · { $languages }
line-open-always = פתוח כל היממה
line-open-until = פתוח · עד { $time }
line-closed = סגור
line-opens-today = סגור · נפתח ב-{ $time }
line-opens-later = סגור · נפתח ביום { $day } ב-{ $time }
line-hours = ‏{ $days } { $from }–{ $to }
line-hours-always = בכל יום, 24 שעות
line-hours-separator = { ", " }
line-day-range = ‏{ $first }–{ $last }
no-line-numbers = אפשר גם להתקשר לקו של אזור אחר; הרשימה מציגה את כולם.
no-line-title = ‏{ $code }  { $title }

## תוצאות

success-title = ‏{ $product }: ההפעלה הושלמה
success-for-good = אין צורך בחידוש במחשב זה.
success-term = הפעלה זו בתוקף עד { $date }. עד אז יש להפעיל שוב עם אותו מפתח.
success-until = החידוש אוטומטי. הפעלה זו בתוקף עד { $date }.
success-provisional = הפעלה זו זמנית ומסתיימת ב-{ $end }. לפני כן יש לבקש ממרכז ההפעלה את מזהה האישור הקבוע.
success-host-title = מחשב זה הוא כעת מארח KMS
success-host = מרגע שהשירות שלו פועל (kakunin-kms serve), הוא מפעיל את: { $products }.
not-opened = אין כאן תוכנית שפותחת את זה. הכתובת:
failure-ways = דרכים אחרות
failure-former = המפתח הקודם
failure-former-text = אפשר להזין שוב את מפתח המוצר ⁦{ $key }-…⁩, וההפעלה שלו תחזור מיד. אין לכך עלות.
copied-release =
    מזהה התקנה: { $id }
    קוד שחרור: { $code }
copied-details = ‏{ $code }: { $title }
    { $what }
    מזהה התקנה: { $id }

## פרטים

details-title = פרטי מחשב זה
details-lead = ההפעלה שייכת לרכיבים אלה יחד. כמה מהם יכולים להשתנות בלי להשפיע עליה.
details-lead-host = הנתונים שאיתם הופעל מארח KMS זה.
part-machine-id = התקנת מערכת ההפעלה
part-system = לוח אם
part-processor = מעבד
part-disk = כונן המערכת
part-network = מתאמי רשת
part-memory = גודל הזיכרון
part-kept = ללא שינוי
part-changed = השתנה
part-missing = לא נמצא
part-added = חדש

## באמצעות קובץ

file-title = הפעלה באמצעות קובץ
file-lead = למחשב ללא רשת. מועברים רק שני קבצים קטנים, ואין בהם שום דבר שמזהה אותך.
file-save = שמירת הבקשה
file-saved = נשמר
file-saved-next = יש להעביר קובץ זה למכשיר שמחובר לאינטרנט, לדוגמה בכונן USB.
file-request-path = היכן הבקשה נשמרת
file-request-example = תיקייה או שם קובץ
file-answer = קבלת התגובה
file-answer-self = בכל מכשיר
file-answer-vendor = הספק משיב על הבקשה.
file-answer-other = בדרך אחרת
file-answer-others = גם מרכז ההפעלה משיב על הבקשה. כשיש מחשבים רבים, מנהל המערכת משיב על כל הבקשות יחד.
file-open = פתיחת התגובה
file-response-path = היכן נמצאת התגובה
file-response-example = אפשר לגרור לכאן את הקובץ או להקליד את מיקומו

## שחרור ההפעלה

release-title = שחרור הפעלה זו
release-lead = לאחר מכן מחשב אחר יוכל להשתמש בה. המוצר { $product } ימשיך לפעול כאן, ויציג שאינו מופעל.
release-internet = באינטרנט
release-internet-hint = נרשם מיד בשירות ההפעלה.
release-code = עם קוד שחרור
release-code-hint = ללא צורך בחיבור: קוראים את הקוד למרכז ההפעלה.
release-progress = מודיע לשירות ההפעלה…
release-sent = נשלחים: מזהה ההתקנה, והוכחה שמפתח המוצר נמצא כאן. שום דבר שמזהה אותך.
release-done-title = ההפעלה שוחררה
release-done-text = מחשב אחר יכול להשתמש בה כעת. המוצר { $product } ימשיך לפעול כאן.
release-untold-title = יש להודיע למרכז ההפעלה
release-untold-text = ‏{ $product }: ההפעלה כאן הסתיימה. יש להתקשר למרכז ההפעלה ולקרוא את הספרות האלה; לאחר שיירשמו, מחשב אחר יוכל להשתמש בהפעלה.
release-untold-short = ההפעלה שוחררה כאן. היא תתפנה למחשב אחר כשקוד השחרור יגיע למרכז ההפעלה.
release-call = מתקשרים למרכז ההפעלה
release-read = קוראים את הספרות
release-code-label = מזהה התקנה, ואחריו קוד שחרור

## על נייר ובמכשיר אחר

qr-instead = כאן אין צורך בשיחה, וזה פועל בכל שעה: סורקים בטלפון עם מצלמה, והדף מציג את מזהה האישור שיש להקליד למטה.
qr-text = סורקים בטלפון: הדף שנפתח מציג את מזהה האישור, ללא שיחה.
sheet-title = דף שיחה להפעלה בטלפון
sheet-saved = דף השיחה נשמר
sheet-open = פתיחה
sheet-hours = כל השעות הן לפי שעון המחשב שבו הוכן דף זה.
sheet-secret = אין בדף זה שום דבר סודי: הספרות מפעילות מחשב זה בלבד.
