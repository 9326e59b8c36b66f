# Words of the console of the help desk. Those that begin with desk-say are said to the caller, in the caller's language.

digit-0 = אפס
    .reading = efes
digit-1 = אחת
    .reading = achat
digit-2 = שתיים
    .reading = shtayim
digit-3 = שלוש
    .reading = shalosh
digit-4 = ארבע
    .reading = arba
digit-5 = חמש
    .reading = chamesh
digit-6 = שש
    .reading = shesh
digit-7 = שבע
    .reading = sheva
digit-8 = שמונה
    .reading = shmone
digit-9 = תשע
    .reading = tesha

desk-centre = מרכז ההפעלה: { $vendor }
desk-signed-in = ‏{ $name } · { $role }
desk-role-desk = מוקד התמיכה
desk-role-supervisor = אחראי
desk-role-administrator = מנהל
desk-role-auditor = מבקר
desk-demo-token = זו הדגמה. נכנסים למוקד עם אסימון זה: { $token }

desk-demonstration = זו הדגמה
desk-demonstration-text = שירות ההפעלה פועל בתוך תוכנית זו, עם מפתחות בדויים. אין צורך באסימון משלך.
desk-demonstration-use = כניסה להדגמה
    .key = ד
desk-sign-in-title = כניסה
desk-sign-in-lead = עם האסימון שהתקבל מהמנהל.
desk-sign-in = כניסה
    .key = כ
desk-signing-in = מתבצעת כניסה…
desk-token = אסימון
desk-token-where = היכן נשמר האסימון שלי?
desk-token-where-text = המנהל יוצר אותו עם kakunin-service token add, ויכול לבטל אותו בכל עת.
desk-token-not-kept = הוא נשמר עד לסגירת חלון זה, ובשום מקום אחר לא.
desk-token-kept = הוא נשמר בצרור המפתחות של מחשב זה, אם יש בו צרור כזה; אחרת עד לסגירת חלון זה.
desk-call-waits = השיחה עדיין כאן
desk-call-waits-text = האסימון אינו בתוקף עוד. יש להיכנס שוב; כל מה שהוקלד נשמר.
desk-sign-out = יציאה

desk-leave = השיחה לא הסתיימה. לצאת ולוותר על מה שהוקלד?
desk-stay = המשך העבודה
desk-sign-out-now = יציאה כעת

desk-title-ready = אפשר לקבל שיחה
desk-title-hearing = האזנה למזהה ההתקנה
desk-title-known = החלטה
desk-title-release = קבלת קוד השחרור
desk-title-reading = הקראת מזהה האישור
desk-title-file = התשובה ניתנה בקובץ
desk-title-provisional = הקראת מזהה האישור ל-72 שעות
desk-call-lead = יש לבקש מהפונה לקרוא את שמונה הקבוצות של מזהה ההתקנה.
desk-case = פנייה { $case }
desk-begin = מקלידים את מה ששומעים
desk-begin-text = כל קבוצה נבדקת ברגע שיש בה שש ספרות. הקבוצות יכולות לבוא בכל סדר, ואפשר להדביק מזהה שלם.
desk-kept-in-keyring = האסימון שלך נמצא בצרור המפתחות של מחשב זה.
desk-kept-without-keyring = האסימון שלך נשמר עד לסגירת חלון זה; צרור המפתחות אינו בשימוש.
desk-kept-for-session = האסימון שלך נשמר עד לסגירת חלון זה: אין כאן צרור מפתחות.
desk-drop-file = אפשר גם לגרור קובץ בקשה לחלון זה; התגובה נכתבת לצדו.
desk-answer-file = מענה על קובץ בקשה…
desk-file-answered = קובץ התגובה נכתב
desk-looking-up = מחפש…
desk-look-up = חיפוש חוזר
desk-clear = ניקוי הספרות
desk-misheard = קבוצה { $group } לא נשמעה כראוי.
desk-say-group = נא לקרוא שוב את קבוצה { $group }: שש ספרות, לאט.
    .reading = Na likro shuv et kvutza { $group }: shesh sfarot, le’at.
desk-say-release-group = נא לקרוא שוב את קבוצה { $group } של קוד השחרור: שש ספרות, לאט.
    .reading = Na likro shuv et kvutza { $group } shel kod hashichrur: shesh sfarot, le’at.
desk-mixed = כל קבוצה נכונה כשלעצמה, אבל יחד הן אינן יוצרות מזהה התקנה אחד. כדאי לברר אם התהליך התחיל מחדש אצל הפונה, ולבקש קריאה של כל הקבוצות מהמסך כפי שהוא כעת.
desk-other-vendor = קבוצה 1 אינה שייכת לאף מוצר של ספק זה. יש לשאול איזה מוצר הפונה רוצה להפעיל, ולהשוות שוב את קבוצה 1.
desk-confirmation-typed = אלה קבוצות של מזהה אישור. יש לבקש את מזהה ההתקנה, בחלק 2 של הדף של הפונה.

desk-organisation = ארגון
desk-no-organisation = לא ידוע
desk-activations = הפעלות
desk-used = ‏{ $used } מתוך { $limit } בשימוש
desk-blocked = חסום
desk-trial = ימי ניסיון
desk-blocked-stolen = בעל המפתח דיווח שהמפתח נמצא בידי אחרים.
desk-blocked-refunded = ניתן החזר כספי על הרכישה.
desk-blocked-abused = השימוש במפתח לא תאם את תנאיו.
desk-blocked-error = המפתח הונפק בטעות.
desk-kind = הערה
desk-kind-text = מפתחות מסוג זה אינם מופעלים עבור מחשב שמשתמש במוצר.
desk-first-activation = הפעלה ראשונה
desk-past = ‏{ $method }, { $date }
desk-past-released = ‏{ $made }; שוחרר ב-{ $end }
desk-ends-term = לתקופה קצובה, עד { $moment }; מתחדש לפני כן
desk-ends = זמני, עד { $moment }

desk-confirm = מסירת מזהה אישור
    .key = מ
desk-confirmation-provisional = מזהה אישור ל-72 שעות
desk-repeat = שוב (R)
desk-copy = העתקה כטקסט
    .key = ת
desk-copied = הועתק
    .key = ת
desk-read-aloud = להקראה: קבוצה { $group }, { $at } מתוך { $of }{ $repeats ->
    [0] { "" }
    [one] , הוקראה שוב פעם אחת
    [two] , הוקראה שוב פעמיים
    [many] , הוקראה שוב { $repeats } פעמים
   *[other] , הוקראה שוב { $repeats } פעמים
}
desk-folded = ‏{ $product } · { $key }
desk-fold = כיווץ
desk-unfold = הצגת הכול
desk-read-keys = רווח: הקבוצה הבאה · R: שוב · ←: חזרה

desk-refuse = סירוב אדיב
    .key = ס
desk-resume = חזרה לשיחה
desk-say = מה לומר לפונה
desk-say-code = ‏{ $code } · { $title }
desk-say-refused = ‏{ $what } { $next } מספר הפנייה הוא { $case }.
    .reading = { $words } Mispar hapniya hu { $case }.
desk-say-cannot = אין באפשרותי להשלים הפעלה זו כעת. לא נעשתה שום טעות, והמוצר ממשיך לפעול. נא לרשום את מספר הפנייה, { $case }: איתו אפשר להמשיך מהמקום שבו עצרנו.
    .reading = Ein be’efsharuti lehashlim haf’ala zo ka’et. Lo na’asta shum ta’ut, vehamutzar mamshikh lif’ol. Na lirshom et mispar hapniya, { $case }: ito efshar lehamshikh mehamakom shebo atzarnu.
desk-not-done = הפעולה לא בוצעה
desk-nothing-lost = כל מה שהוקלד עדיין כאן.
desk-denied-token = אסימון זה אינו בתוקף. יש לבקש מהמנהל אסימון חדש.
desk-denied-role = התפקיד שלך אינו מאפשר זאת.
desk-denied-nothing = המפתח אינו פעיל במחשב ההוא, או אינו פעיל בו עוד, ולכן אין מה לשחרר.
desk-denied-form = השירות לא הבין את הבקשה. יש לבדוק את מה שהוקלד.

desk-supervise = אחראי
    .key = א
desk-ask-supervisor = כאן נדרש אחראי
desk-ask-supervisor-text = אחראי יכול להגדיל את המכסה, לשחרר מחשב או למסור מזהה אישור ל-72 שעות. יש לבקש מאחראי להקליד כאן את האסימון שלו: הוא מאשר פעולה אחת, והכניסה שלך נשמרת.
desk-supervisor-token = האסימון של האחראי
desk-authorise = אישור הפעולה
    .key = ש
desk-authorise-title = הוא אינו נשמר.
desk-authorised = אישור לפעולה אחת: { $name }
desk-carry-out-title-of = הפעולה נרשמת עם השם { $name } ועם הפנייה.
desk-raise = הגדלת המכסה
    .key = ג
desk-remove = שחרור מחשב
    .key = ח
desk-computers = איזה מחשב
desk-computers-asked = המחשבים שמשתמשים במפתח זה נטענים…
desk-computer-seen = קשר אחרון ב-{ $date } · { $name }
desk-callers-computer = של הפונה
desk-more-computers-title = מחשבים נוספים משתמשים במפתח זה.
desk-more-computers = הצגת נוספים
desk-provisional = ‏72 שעות
    .key = ע
desk-confirm-host = אישור מארח ה-KMS
    .key = ר
desk-amount = כמה מחשבים נוספים (1 עד 1000)
desk-amount-wrong = מספר מ-1 עד 1000.
desk-reason = סיבה, ליומן הביקורת
desk-carry-out-title = הפעולה נרשמת עם שמך ועם הפנייה.
desk-carry-out = ביצוע
    .key = ב
desk-raised = המכסה הוגדלה
desk-removed = המחשב שוחרר
desk-in-audit-log = הפעולה רשומה ביומן הביקורת עם שמך, הסיבה והפנייה.

desk-reopen = חזרה לשיחה האחרונה
desk-open-release = קוד שחרור
desk-close-release = ללא קוד השחרור
desk-release-code = קוד שחרור
desk-release-title = המחשב של הפונה מציג אותו לאחר שחרור ההפעלה.
desk-take-release = קבלת קוד השחרור
desk-release-wrong = כל קבוצה נכונה כשלעצמה, אבל יחד הן אינן יוצרות קוד שחרור. יש לבקש קריאה חוזרת של הקוד, קבוצה אחר קבוצה.
desk-released = ההפעלה שוחררה
desk-say-released = ההפעלה שוחררה; כעת אפשר להשתמש בה במחשב אחר.
    .reading = Hahaf’ala shuchrera; ka’et efshar lehishtamesh ba bemachshev acher.

desk-finish = סיום השיחה
    .key = י

desk-caller-sees = מה הפונה רואה
desk-caller-speaks = הפונה: { $language }
desk-sees-overview = חשבון
desk-sees-key = מפתח מוצר
desk-sees-method = דרכים
desk-sees-internet = אינטרנט
desk-sees-telephone = טלפון
desk-sees-success = הושלם
desk-sees-failure = תקלה
desk-sees-details = פרטים
desk-sees-notice = בפתיחה
desk-means = ‏= ”{ $label }”

desk-code-query = קוד שגיאה, או מילים ממנו
desk-no-code = אין קוד שגיאה מתאים.
desk-code-what = מה קרה: { $words }
desk-code-why = הסיבה: { $words }
desk-code-say = מה לומר: { $words }
desk-code-do = מה לעשות: { $words }

desk-do-key = יש לבקש קריאה של שתי הקבוצות הראשונות של המפתח, ולא יותר: השאר סודיות. אם זה מפתח מקורי שאינו פועל, יש לסרב באדיבות ולהפנות את הפונה למוכר; אין לשאול מהיכן המפתח.
desk-do-count = כדאי לשאול אם יש מחשב שאינו בשימוש עוד. אפשר לשחרר שם את ההפעלה שלו; או שאחראי יגדיל את המכסה.
desk-do-network = אפשר להמשיך בהפעלה בטלפון; את הרשת אפשר לסדר אחר כך.
desk-do-service = אפשר להמשיך בטלפון. אם זה קורה בכמה שיחות, יש להודיע למי שמפעיל את השירות.
desk-do-kms = זה עניין שבין המחשב למארח של הארגון. יש להפנות את הפונה למנהל המערכת; אין מה לאשר בטלפון.
desk-do-clock = יש לבקש מהפונה להגדיר כראוי את התאריך, השעה ואזור הזמן, ולנסות שוב.
desk-do-hardware = יש להפעיל שוב עם אותו מפתח: זה אותו מחשב, או מחשב חדש במקומו.
desk-do-cid-1 = יש לקרוא שוב את הקבוצות המסומנות, אחת אחת. יש לבקש להקליד רק אותן; השאר נשארות.
desk-do-cid-2 = יש לספור עם הפונה את הקבוצות, החל מ-A. אחת מהן הושמטה או הוקלדה פעמיים; יש לקרוא שוב את הקבוצה ההיא.
desk-do-cid-3 = הדף של הפונה מציג מזהה התקנה אחר מזה ששמעת. יש לבקש קריאה של קבוצה 1 שעל המסך ולהשוות; אם היא שונה, יש לקבל את המזהה החדש ולמסור עבורו מזהה אישור.
desk-do-cid-4 = ‏72 השעות חלפו. יש לחפש שוב את מזהה ההתקנה ולמסור מזהה אישור חדש.
desk-do-cid-5 = מזהה ההתקנה הוקלד בתיבות המסומנות באותיות. יש לקרוא את מזהה האישור, ולבקש להקליד אותו מתיבה A ואילך.
desk-do-installation = יש לבקש קריאה חוזרת של כל הקבוצות מהמסך כפי שהוא כעת. אם המזהה כבר נוצל (IID-2), יש לבקש להסיר את מפתח המוצר ולהזין אותו שוב; לאחר מכן יש לבקש את המזהה החדש.
desk-do-telephone = אפשר להמשיך בשיחה זו: היא אפשרית מכל אזור. אפשר גם להציע הפעלה באמצעות קובץ.
desk-do-file = יש לבקש ליצור שוב את קובץ הבקשה במחשב שרוצים להפעיל, ולהשיב על הקובץ החדש.
desk-do-storage = יש לבקש מהפונה לפנות מקום בכונן או להתייעץ עם מנהל המערכת; אפשר לחזור על ההפעלה ללא עלות.
desk-do-terms = מפתח כזה מופעל באינטרנט או באמצעות קובץ. אם הדבר אינו אפשרי כעת, אחראי נותן מזהה אישור ל-72 שעות. את מה שהסתיים מאריך המוכר.
desk-do-other = יש לרשום את הקוד בפנייה ולהפנות את הפונה למנהל המערכת.
