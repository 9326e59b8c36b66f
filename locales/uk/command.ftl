# Words of the command line.

command-usage = Використання
command-usage-options = параметри
command-usage-command = команда
command-heading-commands = Команди
command-heading-options = Параметри
command-heading-arguments = Аргументи

command-kakunin = Активує продукт. Без команди відкриває майстер активації.
command-status = Показує, чи активовано продукт на цьому комп’ютері
command-key = Установлює або видаляє ключ продукту
command-key-set = Установлює ключ продукту
command-key-set-key = Ключ продукту або -, щоб прочитати його зі стандартного вводу
command-key-set-file = Прочитати ключ продукту з цього файлу
command-key-set-auto = Активувати через інтернет у фоновому режимі під час наступного запуску продукту
command-key-remove = Видаляє встановлений ключ продукту, а з ним і збережену на цьому комп’ютері активацію
command-key-remove-last = Назва ключа, який слід видалити: перші дві його групи, як їх показує status
command-activate = Одразу активує через інтернет
command-installation-id = Виводить ідентифікатор інсталяції, щоб продиктувати його телефоном
command-confirm = Активує за отриманим ідентифікатором підтвердження
command-confirm-id = Ідентифікатор підтвердження, весь одразу або групами, чи -, щоб прочитати його зі стандартного вводу
command-history = Показує, що відбувалося з активацією на цьому комп’ютері
command-parts = Показує компоненти, за якими впізнають цей комп’ютер, і що змінилося
command-explain-about = Пояснює код помилки
command-explain-code = Код, наприклад CNT-1
command-launch = Для виклику продуктами під час запуску: активує у фоновому режимі, якщо так налаштовано, і відкриває майстер лише за потреби
command-agent = Активує та поновлює у фоновому режимі все, чому настав час, доки не отримає вказівки завершити роботу
command-agent-once = Один раз зробити те, чому настав час, і завершити роботу
command-kms = Установлює, до якого хоста KMS організації звертатися
command-kms-set = Надалі звертається до цього хоста KMS
command-kms-set-host = Ім’я або IP-адреса, з портом, якщо це не 8482; IPv6-адреса з портом – у дужках
command-kms-clear = Знову шукає хост KMS через DNS
command-kms-show = Показує, до якого хоста KMS звертається комп’ютер, і ідентифікатор клієнта, за яким хост його знає
command-doctor = Перевіряє кожен крок активації та повідомляє про першу проблему
command-help = Показує цю довідку або довідку про команду
command-help-command = Команда, наприклад { "key set" }
command-demo = Показує демонстрацію: її ключі продуктів і як зіграти роль центру активації
command-demo-desk = Виводить ідентифікатор підтвердження для ідентифікатора інсталяції, як його продиктував би центр активації
command-demo-desk-id = Ідентифікатор інсталяції, весь одразу або групами

command-option-text = Показати майстер як текст у терміналі, навіть якщо є дисплей
command-option-answers = Передати текстовому майстру відповіді з цього файлу, по одній у рядку
command-option-mode = Вікно світле або темне: { "light" } або { "dark" }
command-option-contrast = Контраст високий або звичайний: { "more" } або { "usual" }
command-option-json = Відповісти у форматі JSON
command-option-lang = Мова програми: { "en" }, { "ja" }, …
command-option-product = Продукт за його назвою в каталозі; інакше перший у каталозі
command-option-catalogue = Підписаний каталог постачальника
command-option-vendor = Ідентифікатор постачальника, якщо каталогів тут кілька
command-option-state = Папка, у якій зберігається активація
command-option-all-users = Для всіх користувачів цього комп’ютера, з правами адміністратора
command-option-service = Звертатися до служби активації за цією адресою, а не за вказаною в каталозі
command-option-help = Показати цю довідку
command-option-version = Показати версію

## Аргументи, яких не вдалося зрозуміти

command-misuse-missing = Чогось бракує: { $named }. Див. { $help }.
command-misuse-command = Такої команди немає. Див. { $help }.
command-misuse-value = Значення для { $named } не можна тут використати, або його немає. Див. { $help }.
command-misuse-key = Тут є ключ продукту ({ $shown }), який не слід записувати в цьому місці. Щоб установити його: { $kakunin } key set KEY. Деінде називайте його за першими двома групами.
command-misuse-token = Тут є токен працівника ({ $shown }), який не слід записувати в цьому місці. Див. { $kakunin } --help.
command-misuse-argument = Один аргумент зайвий або не на своєму місці. Див. { $help }.
command-misuse-not-utf-8 = Аргумент не є текстом у UTF-8. Див. { $help }.

## Збої

# Заголовок вікна повідомлення, якщо немає термінала.
message-title = Активація продукту
message-title-desk = Служба підтримки
command-fault = { $code }: { $title }
    { $what }
    { $why }
    { $next }
command-unknown-product = У каталозі немає такого продукту. Є: { $known }.
command-unknown-code = Такого коду помилки немає. Коди мають вигляд CNT-1.
command-other-key = Нічого не видалено. Установлено ключ { $installed }-…; щоб видалити, назвіть саме його: { $kakunin } key remove { $installed }
command-other-key-release = Нічого не звільнено. Установлено ключ { $installed }-…; щоб звільнити його активацію, назвіть саме його: { $kakunin } release { $installed }
command-nothing-activated = Нічого не звільнено: на цьому комп’ютері зі встановленим ключем продукту нічого не активовано.
command-no-release-code = Немає коду звільнення, який можна показати: зі встановленим ключем продукту нічого не звільняли, або служба активації вже про це знає. Якщо ключ продукту втрачено разом із параметрами, спершу встановіть його знову.
command-file = { $path } не вдається прочитати: { $cause }
command-file-folder = це папка; вкажіть файл
command-file-missing = такого файлу немає
command-file-forbidden = ви не маєте дозволу читати його; скопіюйте його до власної папки або зверніться до власника
command-file-too-large = він завеликий для файлу такого виду
command-file-not-text = це не текст
command-file-pipe-or-device = це канал або пристрій, а не файл; вкажіть файл
command-file-not-a-name = жоден файл не може мати такого імені (пристрій на зразок NUL, двокрапка або крапка чи пробіл у кінці); вкажіть інше
command-file-in-use = його використовує інша програма; закрийте її та спробуйте ще раз
command-answer = Рядок { $line } відповідей не підходить до сторінки, на якій його подано, і нічого після нього не виконано. Цю сторінку та причину, чому відповідь не підходить, показано вище.
command-answers-untaken = Майстер закрився перед рядком { $line } відповідей. Цей рядок і наступні не використано.
command-not-a-host = Це не адреса хоста KMS. Напишіть ім’я або IP-адресу, з портом, якщо це не 8482, наприклад kms.office.example:8482 або [2001:db8::7]:8482.
command-not-a-service = Це не адреса служби активації. Вона починається з https:// (або http:// для випробувань), наприклад https://activation.momiji.example/.
command-service-beginning = Бракує початку цієї адреси. Напишіть її так: { $address }
command-service-sign-in = Адреса служби активації не повинна містити імені користувача та пароля. Напишіть її без них, наприклад https://activation.momiji.example/.
command-no-installation-id = Цей комп’ютер має ключ клієнта KMS. Його активує хост KMS вашої організації, тому ідентифікатор інсталяції не потрібен. Щоб звернутися до хоста зараз: { $kakunin } activate
command-no-language = Мова «{ $tag }» недоступна, тому далі буде англійська. Доступні: { $languages }.
command-not-written = Відповідь не вдалося записати: { $cause }
command-no-place = Для майстра немає ні дисплея, ні термінала. Скористайтеся натомість командою; див. { $kakunin } --help.
command-not-administrator = Діяти для всіх користувачів цього комп’ютера може лише адміністратор: цей користувач не може записувати в { $path }. Виконайте команду ще раз від імені адміністратора або через sudo.
command-system = Система відмовила в тому, що потрібно: { $cause }
command-demo-failed = Демонстрацію не вдалося підготувати: { $cause }
command-not-an-installation-id = Це не повний ідентифікатор інсталяції: він має вісім груп по шість цифр, і їхні контрольні цифри мають збігатися.
command-no-demo = Тут установлено каталог постачальника, тому демонстрації немає.

## Стан

command-status-activated = Продукт { $product } активовано { $since }.
command-status-provisional = Продукт { $product } тимчасово активовано { $since }; активація діє до { $until }. До того часу отримайте в центрі активації постійний ідентифікатор підтвердження.
command-status-activated-until = Продукт { $product } активовано { $since }; активація діє до { $until }. Вона автоматично поновиться заздалегідь.
command-status-activated-term = Продукт { $product } активовано { $since }; активація діє до { $until }. До того часу активуйте його знову тим самим ключем.
command-status-grace = Продукт { $product } ще не активовано. Усе працює; активуйте його до { $until }.
command-status-notice = { $product }: { $title } ({ $code }). Усе працює, як і раніше.
command-status-terms-over = { $product }: { $title } ({ $code }).
command-status-all-users = Це стосується всіх користувачів цього комп’ютера.
command-status-licence = З --json: також підписана ліцензія
command-status-key = Ключ продукту: { $last }-… ({ $kind })
command-status-no-key = Ключ продукту: немає
command-status-automatic = Його буде активовано через інтернет під час наступного запуску продукту.
command-status-released = Активацію тут звільнено, і центру активації ще потрібен код звільнення. Щоб показати його: { $kakunin } release --show
command-status-count = Активації: використано { $used } з { $limit }
command-status-terms = { $name }: { $value }

## Ключ продукту

command-key-installed = Ключ продукту { $last }-… установлено ({ $kind }).
command-key-automatic = { $product }: активація відбудеться у фоновому режимі під час наступного запуску.
command-key-by-hand = { $product }: під час наступного запуску відкриється майстер активації. Щоб активувати зараз: { $kakunin } activate
command-key-activated-already = Цим ключем уже активовано продукт { $product }.
command-key-removed = Ключ продукту { $last }-… видалено.
command-key-removed-activation = Ключ продукту { $last }-… видалено, а з ним і збережену на цьому комп’ютері активацію. Центр активації й далі враховує цей комп’ютер.

## Історія та компоненти

command-history-line = { $moment }  { $what } { $code }
command-history-empty = Ще нічого не відбувалося.
command-history-key-installed = Ключ продукту встановлено
command-history-own-key-installed = Ключ клієнта KMS цього випуску встановлено
command-history-key-removed = Ключ продукту видалено
command-history-activated = Активовано
command-history-renewed = Поновлено
command-history-released = Активацію звільнено
command-history-failed = Не вдалося:
command-history-restored = Пошкоджений файл відновлено з попередньої копії
command-history-started-anew = Пошкоджені файли замінено; те, що було раніше, втрачено
command-history-count = { $count ->
    [one] відомий { $count } комп’ютер, потрібно { $threshold }
    [few] відомі { $count } комп’ютери, потрібно { $threshold }
   *[many] відомо { $count } комп’ютерів, потрібно { $threshold }
}
command-history-renewal = час до поновлення: { $span }
command-history-retry = час до наступної спроби: { $span }
command-part = { $part }: { $change } (вага { $weight })
command-parts-same = Ваги, що не змінилися: { $kept } з { $of }. Це вважається тим самим комп’ютером.
command-parts-little = Ваги, що не змінилися: { $kept } з { $of }. Але про активований комп’ютер було відомо мало, а цей повідомляє більше: це вважається іншим комп’ютером, який слід активувати знову.
command-parts-other = Ваги, що не змінилися: { $kept } з { $of }. Це вважається іншим комп’ютером, який слід активувати знову.

command-explain = { $code }: { $title }
    Що сталося: { $what }
    Чому: { $why }
    Що робити далі: { $next }

## KMS

command-agent-next = Наступна спроба: { $moment }
command-policy-ignored = Політика { $place } не застосовується: вона має бути доступною для читання й мати правильний формат, а змінювати її можуть лише адміністратори.
command-kms-host-policy = Хост KMS: { $host } (задано політикою)
command-kms-host-set = Хост KMS: { $host } (установлено для цього продукту)
command-kms-host-file = Хост KMS: { $host } (з файлу { "kms-host" } поруч із каталогом)
command-kms-host-environment = Хост KMS: { $host } (з KAKUNIN_KMS_HOST)
command-kms-host-dns = Хост KMS: шукається через DNS ({ $domains })
command-kms-host-nowhere = Хост KMS: не вказано, і немає домену, у якому його можна шукати
command-kms-last = Останню активацію надав: { $host }
command-kms-retry = Час між спробами, який назвав хост: { $span }
command-kms-client-id = Ідентифікатор клієнта: { $id }

## Перевірка

command-doctor-passed = [ok] { $check }
command-doctor-failed = [!!] { $check }: { $code }
command-doctor-not-reached = [--] { $check }
command-doctor-catalogue = Каталог
command-doctor-key = Ключ продукту
command-doctor-name = Ім’я
command-doctor-port = Порт
command-doctor-tls = Захищене з’єднання
command-doctor-clock = Годинник
command-doctor-answer = Відповідь хоста KMS
command-doctor-well = Проблем не знайдено.

## Демонстрація

demo-introduction = Це демонстрація Kakunin із продуктами Momiji Software, якої не існує. Ключі продуктів для випробування:
demo-key-good = активує
demo-key-used-up = усі активації використано (CNT-1)
demo-key-blocked = заблоковано постачальником (KEY-5)
demo-key-other-product = для іншого продукту (KEY-3)
demo-key-kms-client = ключ клієнта KMS, для хоста KMS організації
demo-key-kms-host = ключ хоста KMS, не для цього комп’ютера (KEY-6)
demo-desk = Щоб зіграти роль центру активації на телефоні, введіть в іншому терміналі:
demo-desk-argument = ІДЕНТИФІКАТОР-ІНСТАЛЯЦІЇ

## Через файл і звільнення

command-request = Активує через файл: записує запит
command-request-save = Записує файл запиту, на який дадуть відповідь там, де є мережа
command-request-file = Файл; якщо це папка, його буде створено в ній; - означає стандартний вивід. Нічого іншого не буде перезаписано
command-response = Активує через файл: приймає відповідь
command-response-load = Активує за відповіддю на запит цього комп’ютера
command-response-file = Файл відповіді, таблиця багатьох відповідей або папка з файлами відповідей; - означає стандартний ввід
command-standard-input = Стандартний ввід
command-request-saved = Запит – у { $path }. Отримайте відповідь, а потім: { $kakunin } response load FILE
command-request-page = Відповідь можна отримати на { $address } або в центрі активації.
command-release = Звільняє активацію цього комп’ютера, щоб її міг використати інший комп’ютер
command-release-last = Назва встановленого ключа: перші дві його групи, як їх показує status
command-release-offline = Ні до кого не звертатися: показати код звільнення для центру активації
command-release-show = Показує код звільнення знову, до наступної активації; нічого не звільняє
command-released = Активацію звільнено. Продукт { $product } працює тут далі й показує, що його не активовано.
command-released-offline = Продукт { $product } тут більше не активовано. Продиктуйте це центру активації; тоді активацію зможе використати інший комп’ютер:
    Ідентифікатор інсталяції: { $id }
    Код звільнення: { $code }
command-demo-respond = Відповідає на файл запиту, як це зробив би постачальник
command-demo-respond-file = Файл запиту
demo-responded = Відповідь – у { $path }.

## Папка перекладача

command-option-locales = Показувати повідомлення з цієї папки перекладів, TAG/*.ftl, замість повідомлень програми
command-locales-no-tag = { $place }: ім’я цієї папки не є мовним тегом, тому її повідомлення пропущено. Тег має вигляд fr, pt-BR або zh-Hant.
command-locales-no-language = { $place }: у цій папці немає повідомлень. Вона має містити по одній папці для кожної мови, названій її тегом, наприклад fr, із файлами .ftl усередині.
command-locales-unread = { $place } не вдається прочитати: { $detail }
command-locales-not-utf-8 = { $place }: це не UTF-8, тому весь файл пропущено. Збережіть його в UTF-8.
command-locales-nested = { $place }: дужки тут вкладено надто глибоко, тому весь файл пропущено.
command-locales-syntax = { $place }: це не вдається прочитати ({ $detail }). Натомість показано власні слова програми.
command-locales-blank = { $place }: { $message } або варіант у ньому не має слів.
command-locales-twice = { $place }: { $message } вже було раніше, у { $detail }. Показано перше.
command-locales-unknown = { $place }: у програмі немає повідомлення { $message }.
command-locales-foreign = { $place }: { $message } називає { $detail }, чого йому не надано. Натомість показано власні слова програми.
command-locales-leaves-out = { $place }: { $message } пропускає { $detail }.
command-locales-lacks = { $place }: у { $message } бракує { $detail }. Там показано власні слова програми.
command-locales-key = { $place }: { $message } має значення «{ $detail }». Клавіша доступу – це одна літера або цифра.
command-locales-plural = { $place }: { $message } не має форми множини для: { $detail }. Для неї показано форму із зірочкою.
command-locales-choice = { $place }: { $message } має варіант, якого програма не дає: { $detail }. Вона дає: { $given }.
command-locales-no-choice = { $place }: { $message } не має варіанта для: { $detail }. Для нього показано варіант із зірочкою.
command-locales-typed = { $place }: { $message } пропускає { $detail }. Це вводять або називають однаково кожною мовою.
command-locales-missing = { $place }: { $count ->
    [one] ще немає { $count } повідомлення; його показано власними словами програми: { $detail }
    [few] ще немає { $count } повідомлень; їх показано власними словами програми: { $detail }
   *[many] ще немає { $count } повідомлень; їх показано власними словами програми: { $detail }
}
command-locales-more = { $place }: { $count ->
    [one] ще { $count } рядок стосується цієї папки. Спершу виправте ці.
    [few] ще { $count } рядки стосуються цієї папки. Спершу виправте ці.
   *[many] ще { $count } рядків стосується цієї папки. Спершу виправте ці.
}
