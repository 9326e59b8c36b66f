# Words of the text wizard that a page does not bring with it: numbers, answers, help.

terminal-labelled = ‏{ $label }: { $value }
terminal-key = ‏⁦{ $shown }-…⁩ ({ $kind })
terminal-care = לתשומת לבך: { $text }
terminal-bad = בעיה: { $text }
terminal-part = ‏{ $number }. { $title }
terminal-part-done = ‏{ $number }. { $title } – הושלם
terminal-empty = עדיין לא הוקלד דבר (זה נראה כך: { $example })
terminal-empty-text = עדיין לא הוקלד דבר
terminal-state-open = ‏{ $value } – עדיין לא שלם
terminal-state-right = ‏{ $value } – נכון
terminal-state-wrong = ‏{ $value } – לא נכון
terminal-group-empty = –
terminal-check-on = ‏{ $label }: כן
terminal-check-off = ‏{ $label }: לא
terminal-chosen = נבחר
terminal-region-change = ‏{ $region } – החלפה
terminal-region-keep = השארה ללא שינוי
terminal-place = שמירה במקום אחר
terminal-more-regions = { $count ->
    [one] יש עוד התאמה אחת. כדי למצוא אותה, יש להקליד עוד מעט מהשם.
    [two] יש עוד שתי התאמות. כדי למצוא את הנכונה, יש להקליד עוד מעט מהשם.
    [many] יש עוד { $count } התאמות. כדי למצוא את הנכונה, יש להקליד עוד מעט מהשם.
   *[other] יש עוד { $count } התאמות. כדי למצוא את הנכונה, יש להקליד עוד מעט מהשם.
}
terminal-actions = מה אפשר לעשות כאן
terminal-letter = ‏{ $label } ({ $letter })
terminal-or-enter = ‏{ $label } – או פשוט להקיש Enter
terminal-language = שפה (Language): { $name }

## איך משיבים

terminal-hint-number = יש להקליד מספר או אות ולהקיש Enter. הסימן ? מציג עזרה.
terminal-hint-text = יש להקליד את הטקסט, או את המספר של פעולה אפשרית, ולהקיש Enter. הסימן ? מציג עזרה.
terminal-hint-key = יש להקליד או להדביק את מפתח המוצר, או להקליד את המספר של פעולה אפשרית, ולהקיש Enter. הסימן ? מציג עזרה.
terminal-hint-region = יש להקליד שם, קוד או קידומת חיוג כמו ⁦+972⁩, או את מספר השורה, ולהקיש Enter.
terminal-hint-confirmation = יש להקליד את מזהה האישור בבת אחת או קבוצה אחר קבוצה, למשל D 512439. כדי להחליף את המדינה או האזור, יש להקליד את השם. הסימן ? מציג עזרה.
terminal-hint-busy = יש להמתין. Enter מבטל.
terminal-help = לכל פעולה אפשרית יש מספר בסוגריים מרובעים. יש להקליד את המספר ולהקיש Enter.
    כשבאה אחריו אות בסוגריים עגולים, האות עושה אותו דבר.
    שורה ריקה פועלת כלחיצה על הלחצן הראשי, המסומן ”או פשוט להקיש Enter”.
    הסימן = מציג שוב את הדף כולו. Ctrl-C מבטל את מה שמתבצע, או סוגר את האשף.
terminal-help-key = אפשר להקליד את מפתח המוצר באותיות גדולות או קטנות, עם מקפים או בלעדיהם.
terminal-help-response = כל דבר אחר שמוקלד נחשב למיקום של התגובה: הקובץ שלה, טבלה של תגובות רבות, או תיקייה של קובצי תגובה.
terminal-help-confirmation = אפשר להקליד את מזהה האישור בבת אחת, עם רווחים או בלעדיהם.
    קבוצה של שש ספרות נכנסת לקבוצה הבאה שחסרה או שאינה נכונה; אות לפניה בוחרת את הקבוצה: D 512439.
    מה שהוקלד נשמר בעת סגירת האשף, כך שאפשר להמשיך שיחה מאוחר יותר.
terminal-help-region = יש להקליד חלק משם בכל שפה שמוצגת כאן, קוד בן שתי אותיות כמו IL, או קידומת חיוג כמו ⁦+972⁩.
    כשרק מדינה אחת או אזור אחד מתאימים, הבחירה מתבצעת מיד.

## כשתשובה לא הובנה

terminal-misread-number = אין כאן מספר { $number }; המספר הגבוה ביותר הוא { $greatest }.
terminal-misread-text = התשובה לא הובנה. יש להקליד אחד מהמספרים שבסוגריים מרובעים, או ? לעזרה.
terminal-misread-empty = שורה ריקה עדיין לא עושה כאן דבר. יש להקליד אחד מהמספרים שבסוגריים מרובעים, או ? לעזרה.
terminal-misread-group = אין קבוצה באות זו. הקבוצות נקראות כפי שמוצג למעלה.

## בדרך

terminal-ask-place = היכן לשמור את הבקשה? יש להקליד תיקייה או שם קובץ. שורה ריקה משאירה את המקום כפי שהוא.
terminal-copied = אפשר להעתיק את זה:
terminal-open = נמצא כאן: { $address }
terminal-kept = נסגר. מה שהוקלד נשמר לפעם הבאה.
terminal-answers-over = התשובות נגמרו כאן, והאשף נסגר.
terminal-closed = נסגר.
terminal-cancelled = בוטל.
