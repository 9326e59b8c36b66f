# Words of the web page /activate, on which a caller gets a confirmation ID without an agent.

page-title = קבלת מזהה אישור
page-lead = למחשב ללא חיבור לאינטרנט. אין צורך בחשבון.
page-how = יש להקליד את שמונה קבוצות הספרות שאשף ההפעלה מציג. אפשר להדביק את כולן בתיבה הראשונה.
page-how-filled = הספרות הגיעו עם הקוד שנסרק. יש להשוות אותן למסך המחשב.
page-group = קבוצה { $label }
page-mark-wrong = לבדיקה חוזרת
page-mark-short = ‏{ $digits } מתוך 6 ספרות
page-wrong = יש להשוות שוב את קבוצה { $label } למסך המחשב.
page-all-right = כל שמונה הקבוצות נכונות.
page-sent = נשלחות: ספרות אלה בלבד. אין בהן שום דבר אישי.
page-submit = קבלת מזהה האישור
page-asking = פונה לשירות ההפעלה…
page-look-again = { $count ->
    [one] קבוצה אחת לבדיקה חוזרת
    [two] שתי קבוצות לבדיקה חוזרת
    [many] ‏{ $count } קבוצות לבדיקה חוזרת
   *[other] ‏{ $count } קבוצות לבדיקה חוזרת
}
page-look-again-text = כל מה שהוקלד עדיין כאן. יש להשוות את הקבוצות האלה למסך המחשב:
page-mixed = הקבוצות האלה אינן שייכות זו לזו
page-mixed-text = כל קבוצה נכונה כשלעצמה, אבל שמונה הקבוצות אינן יוצרות מזהה התקנה אחד. יש להשוות את כולן למסך המחשב.
page-swapped-text = אפשר להחליף ביניהן בלחצן שמתחת לתיבות. כל מה שהוקלד עדיין כאן.
page-other-vendor = מזהה ההתקנה אינו שייך למוצר של ספק זה
page-other-vendor-text = יש להשוות שוב את קבוצה 1 למסך המחשב, ולבדוק איזה מוצר רוצים להפעיל שם.
page-confirmation-typed = זה מזהה אישור
page-confirmation-typed-text = מזהה ההתקנה הוא המזהה האחר: הספרות בתיבות 1 עד 8 של אשף ההפעלה.
page-again = יש ללחוץ על הלחצן פעם נוספת
page-again-text = דף זה היה פתוח זמן רב, או שנפתח מאתר אחר. כל מה שהוקלד עדיין כאן.

## התשובה

page-answer-title = מזהה האישור שלך
page-answer-lead = יש להקליד אותו בתיבות A עד { $last } של אשף ההפעלה, ואז לבחור ”הפעלה”.
page-answer-same = בקשה נוספת עבור אותו מחשב נותנת את אותן ספרות ואינה מנצלת הפעלה נוספת.
page-read = הקראה
page-stop = עצירה
page-spoken = ‏{ $label }: { $digits }.
# עשר הספרות כפי שאומרים אותן בטלפון, עם רווח ביניהן.
page-digits = אפס אחת שתיים שלוש ארבע חמש שש שבע שמונה תשע
page-no-voice = בדפדפן זה אין קול בעברית.
page-copied = הועתק.
page-not-copied = ההעתקה לא הצליחה כאן. יש לסמן את הספרות ולהעתיק אותן ידנית.
page-print = הדפסה
page-another = הפעלת מחשב נוסף

## סירובים ודרכים אחרות

page-check-digits = בדיקת הספרות
page-call = התקשרות למרכז ההפעלה
page-lines-all = כל המדינות והאזורים
page-local-time = השעות הן לפי השעון המקומי של כל קו.
page-help = עזרה
page-languages = שפה

## כתובת שאין בה דבר

page-elsewhere = אין דף בכתובת זו
page-elsewhere-text = ייתכן שתו אחד לא הוקלד כראוי, או אבד בהעתקה. הדפים האלה נמצאים כאן:

## קבצים

page-file = יש לך קובץ בקשה?
page-file-how = האשף יכול לשמור קובץ כזה. יש לבחור אותו כאן, ולהעביר למחשב את הקובץ שמתקבל בחזרה.
page-file-submit = קבלת קובץ התגובה
page-not-a-file = זה אינו קובץ בקשה
page-not-a-file-text = יש לבחור את הקובץ שאשף ההפעלה שמר; שמו מסתיים ב-⁦request.json⁩.
