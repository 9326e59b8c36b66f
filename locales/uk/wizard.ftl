# Words of the wizard's pages. Terms as in glossary.md.

## Дати, час і переліки

date = { $day } { $month ->
    [1] січня
    [2] лютого
    [3] березня
    [4] квітня
    [5] травня
    [6] червня
    [7] липня
    [8] серпня
    [9] вересня
    [10] жовтня
    [11] листопада
   *[12] грудня
} { $year } року
time = { $hour }:{ $minute }
moment = { $date }, { $time }
span = { $unit ->
    [days] { $amount ->
        [one] { $amount } день
        [few] { $amount } дні
       *[many] { $amount } днів
    }
    [hours] { $amount ->
        [one] { $amount } година
        [few] { $amount } години
       *[many] { $amount } годин
    }
   *[minutes] { $amount ->
        [one] { $amount } хвилина
        [few] { $amount } хвилини
       *[many] { $amount } хвилин
    }
}
list-separator = { ", " }
weekday-monday = пн
weekday-tuesday = вт
weekday-wednesday = ср
weekday-thursday = чт
weekday-friday = пт
weekday-saturday = сб
weekday-sunday = нд

## На кожній сторінці

window-title = { $title } – { $product }
steps = Крок { $at } з { $of }
alert = { $product } – не активовано
status-activated = Активовано
status-grace = Ще не активовано
status-notice = Потрібна дія
nothing-is-lost = Нічого не втрачено. Поки ви це з’ясовуєте, продукт { $product } працює далі.
nothing-is-lost-host = На цьому комп’ютері нічого не змінилося, і жодної активації не витрачено.
everything-still-works = { $product }: усе працює, як і раніше.
remark = { $what } { $next }
remark-key-2 = Перевірте ще раз символ { $position } у групі { $group }.
remark-key-2-look-alike = Символ { $position } у групі { $group } – { $script ->
        [greek] грецька
       *[cyrillic] кирилична
    } літера, схожа на { $symbol }. Введіть його ще раз.
remark-key-6-host = Цей ключ призначено для комп’ютерів, на яких користуються продуктом. Для хоста KMS потрібен ключ хоста KMS, який постачальник надає вашій організації.
remark-cid-1 = { $count ->
    [one] Попросіть ще раз продиктувати групу { $groups }.
    [few] Попросіть ще раз продиктувати групи { $groups }.
   *[many] Попросіть ще раз продиктувати групи { $groups }.
}
groups-exchanged = Групи { $one } і { $other } поміняно місцями.

## Кнопки й посилання. «key» – літера, яка натискає кнопку разом з Alt.

button-next = Далі
    .key = Д
button-back = Назад
    .key = Н
button-cancel = Скасувати
    .key = С
button-close = Закрити
    .key = З
button-later = Пізніше
    .key = З
button-finish = Готово
    .key = Г
button-activate = Активувати
    .key = А
button-retry = Повторити
    .key = П
button-check-again = Перевірити ще раз
    .key = Щ
button-enter-key = Ввести ключ продукту
    .key = В
button-change-key = Змінити ключ
    .key = К
button-details = Подробиці
    .key = Ц
button-copy = Скопіювати
    .key = С
button-clear = Очистити все
    .key = Ч
button-exchange = Поміняти місцями
    .key = М
button-use-telephone = Активувати телефоном
    .key = Т
button-use-internet = Активувати через інтернет
    .key = І
button-seller = Звернутися до продавця
    .key = Я
button-support = Запитати постачальника
    .key = Ь
button-use-file = Активувати через файл
    .key = Ф
button-save-request = Зберегти запит
    .key = Б
button-open-response = Відкрити відповідь
    .key = Р
button-browse-request = Вибрати папку…
button-browse-response = Вибрати файл…
button-change-line = Змінити
    .key = И
button-qr = QR-код
    .key = О
button-sheet = Аркуш для дзвінка
    .key = Ш
button-key-advice = Про ключі
    .key = Ю
button-release = Звільнити
    .key = Л
button-open-privacy = Відкрити в браузері
    .key = Р
link-privacy = Про конфіденційність
link-details = Подробиці
link-copy = Скопіювати
link-copy-details = Скопіювати подробиці
copied = Скопійовано
link-help = Довідка про { $code }
link-show = Показати
link-release = Звільнити цю активацію
link-regional-numbers = Номери для всіх регіонів

## Сторінка «Активація»

overview-title = Активація
overview-lead = { $product } на цьому комп’ютері.
overview-lead-all-users = { $product } для всіх користувачів цього комп’ютера.
overview-activated = Активацію завершено
overview-activated-for-good = { $method } { $date } · поновлювати не потрібно
overview-activated-on = { $method } { $date }
overview-activated-term = { $method } { $date } · повторити до { $renewal }
overview-activated-until = { $method } { $date } · поновлюється автоматично, діє до { $renewal }
overview-provisional = Тимчасово активовано
overview-provisional-text = Діє до { $end }. До того часу отримайте в центрі активації постійний ідентифікатор підтвердження або активуйте через інтернет.
overview-not-activated = Ще не активовано
overview-not-activated-text = { $product }: ключ продукту встановлено. Активуйте до { $date }; через інтернет це триватиме близько хвилини.
overview-no-key = Ключа продукту ще немає
overview-no-key-text = { $product }: щоб активувати, введіть ключ продукту вашої організації.
overview-kms-waiting = Очікування хоста KMS вашої організації
overview-kms-waiting-text = { $product }: активація відбудеться сама, вам нічого не потрібно робити.
overview-lead-host = Цей комп’ютер як хост KMS, який активує інші комп’ютери вашої організації.
overview-host = Цей комп’ютер – хост KMS
overview-host-text = Активує такі продукти: { $products }.
overview-no-host = Ще не хост KMS
overview-no-host-text = Ключ хоста KMS встановлено. Активуйте його, і цей комп’ютер зможе активувати інші.
overview-no-host-key-text = Введіть ключ хоста KMS вашої організації, і цей комп’ютер зможе активувати інші.
fact-serves = Активує
serves-nothing = Поки що нічого
fact-product = Продукт
fact-key = Ключ продукту
fact-remaining = Залишилося активацій
fact-trial = Пробний період до
fact-subscription = Підписка до
fact-features = Функції
fact-limit = Межа
subscription-in-grace = { $end } · поновити до { $until }
fact-computer = Цей комп’ютер
fact-activated = Активація
fact-installation-id = Ідентифікатор інсталяції
fact-release-code = Код звільнення
fact-what = Що сталося
fact-why = Чому
fact-next = Що робити далі
fact-code = Назвіть цей код
product-with-edition = { $product }, { $edition }
key-none = Не встановлено
key-kind-mak = MAK
key-kind-kms-client = ключ клієнта KMS
key-kind-kms-host = ключ хоста KMS
remaining = { $left } з { $limit }
computer-new = Ще не зареєстровано
computer-unchanged = Не змінився після активації
computer-slightly-changed = Змінилося кілька компонентів; активація діє далі
computer-changed = Після активації змінилося багато компонентів
method-internet-done = Активовано через інтернет
method-telephone-done = Активовано телефоном
method-file-done = Активовано через файл
method-kms-done = Активовано вашою організацією
activated-how = { $method } { $date }

## Ключ продукту

key-title = Введіть ключ продукту
key-lead = Він має 25 символів. Шукайте в листі про покупку або запитайте системного адміністратора.
key-title-host = Введіть ключ хоста KMS
key-lead-host = Він має 25 символів. Постачальник надає його вашій організації для кількох комп’ютерів, які активують усі інші.
key-label = Ключ продукту
key-automatic = Активувати автоматично через інтернет
key-automatic-hint = Надсилаються лише ідентифікатор, утворений із ключа, і відомості про обладнання; нічого про вас.
key-old-title = Ключ попередньої системи ліцензування
key-old-text = Його один раз буде обміняно через інтернет на новий ключ. Якщо інтернету немає, отримайте новий ключ у продавця.
key-replaced-title = Ключ замінено
key-replaced-text = Замість попереднього ключа встановлено новий ключ продукту { $last }-…. Попередній більше не потрібен.
key-advice-title = Не можете знайти ключ або він не діє?
key-advice-summary = Який вигляд має ключ, де його знайти та що робити, якщо його зайнято деінде

## Способи активації

method-title = Як ви хочете активувати?
method-lead = Результат усіх способів однаковий, і передумати можна будь-коли.
method-internet = Інтернет
method-internet-checking = Триває кілька секунд. Перевірка з’єднання…
method-internet-connected = Триває кілька секунд. Цей комп’ютер підключено до мережі.
method-recommended = Рекомендовано
method-telephone = Телефон
method-telephone-hint = Зателефонуйте, продиктуйте цифри з екрана та введіть ті, що почуєте. Близько чотирьох хвилин.
method-file = Файл
method-file-hint = Для комп’ютера без жодного з’єднання: збережіть запит, отримайте відповідь на іншому пристрої та відкрийте її тут.
method-host-file = Без з’єднання з інтернетом
method-host-file-text = Через файл: { $command } записує запит, на який відповідає постачальник.

## Інтернет

internet-title = Активація через інтернет
internet-lead = Зазвичай це триває кілька секунд.
internet-progress = Звернення до служби активації…
waiting-passed = { $seconds ->
    [one] Минула { $seconds } секунда.
    [few] Минуло { $seconds } секунди.
   *[many] Минуло { $seconds } секунд.
} Скасувати можна будь-коли; нічого не буде втрачено.
internet-sent = Надіслано: ідентифікатор, утворений із ключа продукту, і відомості про обладнання. Нічого, що вказувало б на вас.
internet-sent-host = Надіслано: ідентифікатор, утворений із ключа продукту, і відкритий ключ цього хоста KMS. Нічого, що вказувало б на вас.

## Що сказано під час запуску продукту

notice-waiting = Продукт { $product } ще не активовано. Усе працює, а спроби активації повторюються автоматично.
notice-trying-title = Звернення до хоста KMS вашої організації
notice-trying = Пошук хоста KMS і звернення до нього…
notice-sent = Надіслано лише цьому хосту: ідентифікатор, утворений із ключа продукту, ім’я цього комп’ютера та відомості про обладнання.

## Конфіденційність

privacy-title = Конфіденційність
privacy-sent = Що ця програма надсилає під час активації
privacy-telephone = Під час активації телефоном або через файл цей комп’ютер сам нічого не надсилає; цифри та файл містять те саме.
privacy-address = Декларація постачальника

## Телефон

telephone-title = Активація телефоном
telephone-region = Країна або регіон
telephone-line = { $region }: { $number }
telephone-line-hint = Виберіть номер для дзвінка
telephone-read = Продиктуйте ідентифікатор
telephone-type = Введіть ідентифікатор підтвердження, який почуєте
telephone-paste = Його можна вставити
installation-id = Ідентифікатор інсталяції
confirmation-id = Ідентифікатор підтвердження
languages-open = Мова
region-open = Країна або регіон
region-choose = Виберіть країну або регіон
region-search = Назва, код або телефонний код
region-detail = { $code } · { $dialling }
region-nothing = Такої країни або регіону не знайдено. Спробуйте телефонний код, наприклад +380.
line-toll-free = Безкоштовно
line-toll = Платно
line-tty = Текстовий телефон
line-tty-tag = TTY
line-detail = { $kind } · { $languages }
line-open-always = Працює цілодобово
line-open-until = Працює · до { $time }
line-closed = Не працює
line-opens-today = Не працює · відкриється: { $time }
line-opens-later = Не працює · відкриється: { $day } { $time }
line-hours = { $days } { $from }–{ $to }
line-hours-always = Щодня, цілодобово
line-hours-separator = { ", " }
line-day-range = { $first }–{ $last }
no-line-numbers = Можна зателефонувати й на лінію іншого регіону з переліку.
no-line-title = { $code }  { $title }

## Результати

success-title = Продукт { $product } активовано
success-for-good = На цьому комп’ютері поновлення не потрібне.
success-term = Ця активація діє до { $date }. До того часу активуйте знову тим самим ключем.
success-until = Активація поновлюється сама й діє до { $date }.
success-provisional = Ця активація тимчасова й діє до { $end }. До того часу отримайте в центрі активації постійний ідентифікатор підтвердження.
success-host-title = Тепер цей комп’ютер – хост KMS
success-host = Щойно запрацює його служба (kakunin-kms serve), він активуватиме такі продукти: { $products }.
not-opened = Тут немає програми, щоб це відкрити. Адреса:
failure-ways = Інші способи
failure-former = Попередній ключ
failure-former-text = Введіть ключ продукту { $key }-… знову, і його активація одразу повернеться. Це нічого не коштує.
copied-release =
    Ідентифікатор інсталяції: { $id }
    Код звільнення: { $code }
copied-details = { $code }: { $title }
    { $what }
    Ідентифікатор інсталяції: { $id }

## Подробиці

details-title = Відомості про цей комп’ютер
details-lead = Активацію прив’язано до всіх цих компонентів разом. Зміна кількох із них їй не завадить.
details-lead-host = Дані, з якими активовано цей хост KMS.
part-machine-id = Інсталяція операційної системи
part-system = Системна плата
part-processor = Процесор
part-disk = Системний диск
part-network = Мережеві адаптери
part-memory = Обсяг пам’яті
part-kept = Не змінилося
part-changed = Змінилося
part-missing = Не знайдено
part-added = Нове

## Через файл

file-title = Активація через файл
file-lead = Для комп’ютера без мережі. Передаються лише два невеликі файли; у них немає нічого, що вказувало б на вас.
file-save = Збережіть запит
file-saved = Збережено
file-saved-next = Перенесіть цей файл на пристрій, підключений до інтернету, наприклад за допомогою USB-накопичувача.
file-request-path = Де зберегти запит
file-request-example = Папка або ім’я файлу
file-answer = Отримайте відповідь
file-answer-self = На будь-якому пристрої
file-answer-vendor = Відповідь надає постачальник.
file-answer-other = Інакше
file-answer-others = Відповість і центр активації. Якщо комп’ютерів багато, адміністратор відповідає на всі запити разом.
file-open = Відкрийте відповідь
file-response-path = Розташування відповіді
file-response-example = Перетягніть файл сюди або введіть шлях до нього

## Звільнення активації

release-title = Звільнити цю активацію
release-lead = Тоді її зможе використати інший комп’ютер. Продукт { $product } працюватиме тут далі й показуватиме, що його не активовано.
release-internet = Через інтернет
release-internet-hint = Служба активації запише це одразу.
release-code = За допомогою коду звільнення
release-code-hint = З’єднання не потрібне: код слід продиктувати центру активації телефоном.
release-progress = Надсилання повідомлення службі активації…
release-sent = Надіслано: ідентифікатор інсталяції та доказ наявності ключа продукту. Нічого, що вказувало б на вас.
release-done-title = Активацію звільнено
release-done-text = Тепер її може використати інший комп’ютер. Продукт { $product } працює тут далі.
release-untold-title = Повідомте центр активації
release-untold-text = Продукт { $product } тут більше не активовано. Зателефонуйте до центру активації та продиктуйте ці цифри: щойно їх запишуть, активацію зможе використати інший комп’ютер.
release-untold-short = Активацію тут звільнено. Інший комп’ютер зможе її використати, щойно центр активації отримає ваш код звільнення.
release-call = Зателефонуйте до центру активації
release-read = Продиктуйте цифри
release-code-label = Ідентифікатор інсталяції, потім код звільнення

## На папері та на іншому пристрої

qr-instead = Тут дзвінок не потрібен, і це працює в будь-який час: відскануйте код телефоном із камерою. Сторінка покаже ідентифікатор підтвердження, який слід ввести нижче.
qr-text = Відскануйте це телефоном: сторінка, яка відкриється, покаже ідентифікатор підтвердження без дзвінка.
sheet-title = Аркуш для дзвінка: активація телефоном
sheet-saved = Аркуш для дзвінка збережено
sheet-open = Відкрити
sheet-hours = Усі години вказано за часом комп’ютера, на якому створено цей аркуш.
sheet-secret = На цьому аркуші немає нічого таємного: цифри активують лише цей комп’ютер.
