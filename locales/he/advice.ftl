# What there is to know about product keys: in the wizard, and on the service's pages below /advice.

advice-title = על מפתחות מוצר
advice-lead = איך נראה מפתח מקורי, איפה מוצאים אותו, ומה עושים כשהוא לא פועל.
advice-specimen = איור של מפתח מוצר
advice-specimen-text = דוגמה שאינה מפעילה דבר.
advice-looks = איך נראה מפתח מקורי
advice-looks-groups = יש בו 25 אותיות וספרות בחמש קבוצות של חמש, עם מקפים ביניהן.
advice-looks-letters = האותיות I,‏ L,‏ O ו-U אינן בשימוש, כדי שדבר לא ייראה כמו 1, 0 או V.
advice-looks-seller = הוא מגיע עם חשבונית או עם מסמך רישוי שבהם מופיע שם המוכר. אם קיבלת רק מפתח, כדאי לפנות למוכר.
advice-place = איפה מוצאים אותו
advice-place-purchase = בהודעת הדוא״ל או במסמכים של הרכישה.
advice-place-organisation = בארגון: אצל מנהל המערכת. לעתים קרובות המפתח כבר מותקן.
advice-failing = כשמפתח לא פועל, או מפסיק לפעול
advice-failing-check = כדאי להשוות אותו שוב למסמך. האשף אומר באיזו קבוצה להסתכל.
advice-failing-seller = ייתכן שהמפתח עבר דרך אחרים לפני שהגיע אליך. אפשר לבקש מהמוכר החלפה או החזר כספי, וכדאי לשמור את החשבונית.
advice-failing-works = המוצר ממשיך לפעול בינתיים.
advice-elsewhere = כשהמפתח בשימוש במחשב אחר
advice-elsewhere-release = באותו מחשב יש לפתוח את דף ההפעלה ולבחור ”שחרור הפעלה זו”. לאחר מכן אפשר להפעיל כאן.
advice-elsewhere-gone = אם המחשב ההוא התקלקל או כבר איננו, מרכז ההפעלה יכול לשחרר אותו.
advice-elsewhere-more = אם כל ההפעלות של מפתח בשימוש, המוכר או מרכז ההפעלה יכולים להוסיף הפעלות.
