# Words of the wizard's pages. Terms as in glossary.md.

## Даты, время и списки

date = { $day } { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
} { $year } г.
time = { $hour }:{ $minute }
moment = { $date }, { $time }
span = { $unit ->
    [days] { $amount ->
        [one] { $amount } день
        [few] { $amount } дня
       *[many] { $amount } дней
    }
    [hours] { $amount ->
        [one] { $amount } час
        [few] { $amount } часа
       *[many] { $amount } часов
    }
   *[minutes] { $amount ->
        [one] { $amount } минута
        [few] { $amount } минуты
       *[many] { $amount } минут
    }
}
list-separator = { ", " }
weekday-monday = пн
weekday-tuesday = вт
weekday-wednesday = ср
weekday-thursday = чт
weekday-friday = пт
weekday-saturday = сб
weekday-sunday = вс

## На каждой странице

window-title = { $title } — { $product }
steps = Шаг { $at } из { $of }
alert = { $product } — активация не выполнена
status-activated = Активировано
status-grace = Ещё не активировано
status-notice = Требуется действие
nothing-is-lost = Ничего не потеряно. Пока вы разбираетесь, { $product } продолжает работать.
nothing-is-lost-host = На этом компьютере ничего не изменилось, и ни одна активация не израсходована.
everything-still-works = { $product }: всё работает как прежде.
remark = { $what } { $next }
remark-key-2 = Проверьте ещё раз символ { $position } в группе { $group }.
remark-key-2-look-alike = Символ { $position } в группе { $group } — это { $script ->
        [greek] греческая буква
       *[cyrillic] буква кириллицы
    }, похожая на { $symbol }. Введите его ещё раз.
remark-key-6-host = Этот ключ — для компьютеров, на которых работают с продуктом. Узлу KMS нужен ключ узла KMS; организация получает его от поставщика.
remark-cid-1 = { $count ->
    [one] Попросите ещё раз прочитать группу { $groups }.
    [few] Попросите ещё раз прочитать группы { $groups }.
   *[many] Попросите ещё раз прочитать группы { $groups }.
}
groups-exchanged = Группы { $one } и { $other } поменялись местами.

## Кнопки и ссылки. «key» — буква, которая нажимает кнопку вместе с клавишей Alt

button-next = Далее
    .key = Д
button-back = Назад
    .key = Н
button-cancel = Отмена
    .key = О
button-close = Закрыть
    .key = З
button-later = Позже
    .key = З
button-finish = Готово
    .key = Г
button-activate = Активировать
    .key = А
button-retry = Повторить
    .key = П
button-check-again = Проверить снова
    .key = А
button-enter-key = Ввести ключ продукта
    .key = В
button-change-key = Изменить ключ
    .key = Ю
button-details = Сведения
    .key = Я
button-copy = Копировать
    .key = О
button-clear = Очистить всё
    .key = Ч
button-exchange = Поменять местами
    .key = М
button-use-telephone = Активировать по телефону
    .key = Т
button-use-internet = Активировать через интернет
    .key = И
button-seller = Связаться с продавцом
    .key = С
button-support = Спросить поставщика
    .key = Щ
button-use-file = Активировать через файл
    .key = Ф
button-save-request = Сохранить запрос
    .key = С
button-open-response = Открыть ответ
    .key = Р
button-browse-request = Выбрать папку…
button-browse-response = Выбрать файл…
button-change-line = Изменить
    .key = Е
button-qr = QR-код
    .key = К
button-sheet = Лист для звонка
    .key = Л
button-key-advice = О ключах
    .key = Х
button-release = Освободить
    .key = Б
button-open-privacy = Открыть в браузере
    .key = Р
link-privacy = О конфиденциальности
link-details = Сведения
link-copy = Копировать
link-copy-details = Копировать сведения
copied = Скопировано
link-help = Справка по коду { $code }
link-show = Показать
link-release = Освободить активацию
link-regional-numbers = Номера для всех регионов

## Страница состояния

overview-title = Активация
overview-lead = Продукт { $product } на этом компьютере.
overview-lead-all-users = { $product } для всех пользователей этого компьютера.
overview-activated = Активация выполнена
overview-activated-for-good = { $method } { $date } · продлевать не нужно
overview-activated-on = { $method } { $date }
overview-activated-term = { $method } { $date } · повторить до { $renewal }
overview-activated-until = { $method } { $date } · продлевается автоматически, действует до { $renewal }
overview-provisional = Временно активировано
overview-provisional-text = Действует до { $end }. За это время получите в центре активации постоянный код подтверждения или активируйте продукт через интернет.
overview-not-activated = Ещё не активировано
overview-not-activated-text = { $product }: ключ продукта установлен. До { $date } выполните активацию; через интернет это займёт около минуты.
overview-no-key = Ключа продукта ещё нет
overview-no-key-text = { $product }: для активации введите ключ продукта вашей организации.
overview-kms-waiting = Ожидание узла KMS вашей организации
overview-kms-waiting-text = Продукт { $product } активируется сам; делать ничего не нужно.
overview-lead-host = Этот компьютер в роли узла KMS, который активирует остальные компьютеры организации.
overview-host = Этот компьютер — узел KMS
overview-host-text = Он активирует: { $products }.
overview-no-host = Ещё не узел KMS
overview-no-host-text = Ключ узла KMS установлен. Активируйте его, и этот компьютер сможет активировать остальные.
overview-no-host-key-text = Введите ключ узла KMS вашей организации, и этот компьютер сможет активировать остальные.
fact-serves = Активирует
serves-nothing = Пока ничего
fact-product = Продукт
fact-key = Ключ продукта
fact-remaining = Осталось активаций
fact-trial = Пробный период до
fact-subscription = Подписка до
fact-features = Функции
fact-limit = Предел
subscription-in-grace = { $end } · продлить до { $until }
fact-computer = Этот компьютер
fact-activated = Активация
fact-installation-id = Код установки
fact-release-code = Код освобождения
fact-what = Что произошло
fact-why = Почему
fact-next = Что делать дальше
fact-code = Код для обращения
product-with-edition = { $product }, { $edition }
key-none = Не установлен
key-kind-mak = MAK
key-kind-kms-client = ключ клиента KMS
key-kind-kms-host = ключ узла KMS
remaining = { $left } из { $limit }
computer-new = Ещё не учтён
computer-unchanged = Не изменился с момента активации
computer-slightly-changed = Изменились некоторые компоненты; активация остаётся в силе
computer-changed = С момента активации изменились многие компоненты
method-internet-done = Активировано через интернет
method-telephone-done = Активировано по телефону
method-file-done = Активировано через файл
method-kms-done = Активировано вашей организацией
activated-how = { $method } { $date }

## Ключ продукта

key-title = Введите ключ продукта
key-lead = В нём 25 символов. Посмотрите в письме о покупке или спросите системного администратора.
key-title-host = Введите ключ узла KMS
key-lead-host = В нём 25 символов. Организация получает его от поставщика для тех немногих компьютеров, которые активируют все остальные.
key-label = Ключ продукта
key-automatic = Активировать автоматически через интернет
key-automatic-hint = Отправляются лишь созданный из ключа идентификатор и сведения об оборудовании; о вас ничего.
key-old-title = Ключ прежней системы лицензирования
key-old-text = Он один раз обменивается через интернет на новый ключ. Если интернета нет, получите новый ключ у продавца.
key-replaced-title = Ключ заменён
key-replaced-text = Вместо прежнего ключа установлен новый ключ продукта { $last }-…. Прежний больше не нужен.
key-advice-title = Ключ не находится или не работает?
key-advice-summary = Как выглядит ключ, где его найти и что делать, если он занят на другом компьютере

## Способы активации

method-title = Как вы хотите выполнить активацию?
method-lead = Результат во всех случаях один, и способ можно сменить по ходу дела.
method-internet = Интернет
method-internet-checking = Займёт несколько секунд. Проверка подключения…
method-internet-connected = Займёт несколько секунд. Этот компьютер подключён к интернету.
method-recommended = Рекомендуется
method-telephone = Телефон
method-telephone-hint = Позвоните, продиктуйте цифры с экрана и введите те, что услышите. Около четырёх минут.
method-file = Файл
method-file-hint = Для компьютера без подключения: сохраните запрос, получите ответ на другом устройстве и откройте его здесь.
method-host-file = Без подключения к интернету
method-host-file-text = Через файл: команда { $command } записывает запрос для поставщика.

## Интернет

internet-title = Активация через интернет
internet-lead = Обычно это занимает несколько секунд.
internet-progress = Запрос к службе активации…
waiting-passed = { $seconds ->
    [one] Прошла { $seconds } секунда.
    [few] Прошло { $seconds } секунды.
   *[many] Прошло { $seconds } секунд.
} Можно отменить в любой момент; ничего не потеряется.
internet-sent = Отправлено: идентификатор, созданный из ключа продукта, и сведения об оборудовании. Ничего, что указывало бы на вас.
internet-sent-host = Отправлено: идентификатор, созданный из ключа продукта, и открытый ключ этого узла KMS. Ничего, что указывало бы на вас.

## Сообщения при запуске продукта

notice-waiting = Продукт { $product } ещё не активирован. Всё работает, а попытки продолжаются автоматически.
notice-trying-title = Обращение к узлу KMS вашей организации
notice-trying = Поиск узла KMS и запрос к нему…
notice-sent = Отправлено только этому узлу: идентификатор, созданный из ключа продукта, имя этого компьютера и сведения об оборудовании.

## Конфиденциальность

privacy-title = Конфиденциальность
privacy-sent = Что программа отправляет при активации
privacy-telephone = При активации по телефону и через файл компьютер сам ничего не отправляет; в цифрах и в файле содержится то же самое.
privacy-address = Заявление поставщика

## Телефон

telephone-title = Активация по телефону
telephone-region = Страна или регион
telephone-line = { $region }: { $number }
telephone-line-hint = Выберите номер для звонка
telephone-read = Продиктуйте код установки
telephone-type = Введите код подтверждения, который услышите
telephone-paste = Код можно вставить
installation-id = Код установки
confirmation-id = Код подтверждения
languages-open = Язык
region-open = Страна или регион
region-choose = Выберите страну или регион
region-search = Название, код или телефонный код
region-detail = { $code } · { $dialling }
region-nothing = Такой страны или региона в списке нет. Попробуйте телефонный код, например +7.
line-toll-free = Бесплатно
line-toll = Платно
line-tty = Текстовый телефон
line-tty-tag = TTY
line-detail = { $kind } · { $languages }
line-open-always = Круглосуточно
line-open-until = Работает · до { $time }
line-closed = Закрыто
line-opens-today = Закрыто · откроется в { $time }
line-opens-later = Закрыто · откроется: { $day } { $time }
line-hours = { $days } { $from }–{ $to }
line-hours-always = Ежедневно, круглосуточно
line-hours-separator = { ", " }
line-day-range = { $first }–{ $last }
no-line-numbers = Можно позвонить и на номер другого региона из списка.
no-line-title = { $code }  { $title }

## Результаты

success-title = Продукт { $product } активирован
success-for-good = На этом компьютере продлевать активацию не нужно.
success-term = Эта активация действует до { $date } — к этому дню выполните её ещё раз с тем же ключом.
success-until = Эта активация действует до { $date } и продлевается сама.
success-provisional = Эта активация временная (до { $end }). За это время получите в центре активации постоянный код подтверждения.
success-host-title = Теперь этот компьютер — узел KMS
success-host = Как только будет запущена его служба (kakunin-kms serve), он начнёт активировать: { $products }.
not-opened = Здесь нет программы, которая может это открыть. Адрес:
failure-ways = Другие способы
failure-former = Прежний ключ
failure-former-text = Введите снова ключ продукта { $key }-…, и его активация сразу вернётся. Новая активация на это не расходуется.
copied-release =
    Код установки: { $id }
    Код освобождения: { $code }
copied-details = { $code }: { $title }
    { $what }
    Код установки: { $id }

## Сведения

details-title = Сведения об этом компьютере
details-lead = Активация относится ко всем этим компонентам вместе. Изменение некоторых ей не мешает.
details-lead-host = С чем был активирован этот узел KMS.
part-machine-id = Установка системы
part-system = Системная плата
part-processor = Процессор
part-disk = Системный диск
part-network = Сетевые адаптеры
part-memory = Объём памяти
part-kept = Без изменений
part-changed = Изменено
part-missing = Не найдено
part-added = Новое

## Через файл

file-title = Активация через файл
file-lead = Для компьютера без сети. Передаются только два небольших файла; в них нет ничего, что указывало бы на вас.
file-save = Сохраните запрос
file-saved = Сохранено
file-saved-next = Перенесите этот файл на устройство с подключением к интернету, например на USB-накопителе.
file-request-path = Куда сохранить запрос
file-request-example = Папка или имя файла
file-answer = Получите ответ
file-answer-self = На любом устройстве
file-answer-vendor = На запрос отвечает поставщик.
file-answer-other = Другой вариант
file-answer-others = Ответ даст и центр активации. Если компьютеров много, администратор получит ответы сразу на все запросы.
file-open = Откройте ответ
file-response-path = Где находится ответ
file-response-example = Перетащите файл сюда или введите путь к нему

## Освобождение активации

release-title = Освобождение активации
release-lead = После этого её сможет использовать другой компьютер. Продукт { $product } продолжит здесь работать и будет показывать, что не активирован.
release-internet = Через интернет
release-internet-hint = Служба активации учтёт это сразу.
release-code = С кодом освобождения
release-code-hint = Подключение не требуется: код вы продиктуете оператору центра активации.
release-progress = Уведомление службы активации…
release-sent = Отправлено: код установки и подтверждение того, что ключ продукта у вас есть. Ничего, что указывало бы на вас.
release-done-title = Активация освобождена
release-done-text = Теперь её может использовать другой компьютер. Продукт { $product } продолжает здесь работать.
release-untold-title = Сообщите в центр активации
release-untold-text = Продукт { $product } здесь больше не активирован. Позвоните в центр активации и продиктуйте эти цифры: когда их запишут, активацию сможет использовать другой компьютер.
release-untold-short = Активация здесь освобождена. Другой компьютер сможет её использовать, когда центр активации получит код освобождения.
release-call = Позвоните в центр активации
release-read = Продиктуйте цифры
release-code-label = Код установки, затем код освобождения

## На бумаге и на другом устройстве

qr-instead = Так можно обойтись без звонка, в любое время: отсканируйте код телефоном с камерой. На странице появится код подтверждения, который нужно ввести ниже.
qr-text = Отсканируйте этот код телефоном: на открывшейся странице вы получите код подтверждения без звонка.
sheet-title = Лист для звонка: активация по телефону
sheet-saved = Лист для звонка сохранён
sheet-open = Открыть
sheet-hours = Время везде указано по часам компьютера, на котором создан этот лист.
sheet-secret = Секретного на этом листе ничего нет: цифры активируют только этот компьютер.
