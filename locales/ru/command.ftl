# Words of the command line.

command-usage = Использование
command-usage-options = параметры
command-usage-command = команда
command-heading-commands = Команды
command-heading-options = Параметры
command-heading-arguments = Аргументы

command-kakunin = Активирует продукт. Без команды открывает мастер активации.
command-status = Показывает, активирован ли продукт на этом компьютере
command-key = Устанавливает или удаляет ключ продукта
command-key-set = Устанавливает ключ продукта
command-key-set-key = Ключ продукта; - означает чтение из стандартного ввода
command-key-set-file = Прочитать ключ продукта из этого файла
command-key-set-auto = Активировать через интернет в фоновом режиме при следующем запуске продукта
command-key-remove = Удаляет установленный ключ продукта и вместе с ним активацию, сохранённую на этом компьютере
command-key-remove-last = Имя удаляемого ключа: его первые две группы, как их показывает status
command-activate = Активирует через интернет, сразу
command-installation-id = Выводит код установки, чтобы прочитать его по телефону
command-confirm = Активирует с полученным кодом подтверждения
command-confirm-id = Код подтверждения, весь сразу или по группам; - означает чтение из стандартного ввода
command-history = Показывает, что происходило с активацией на этом компьютере
command-parts = Показывает компоненты, по которым узнаётся этот компьютер, и что изменилось
command-explain-about = Объясняет код ошибки
command-explain-code = Код, например CNT-1
command-launch = Для вызова продуктами при запуске: активирует в фоновом режиме, если так задано, и открывает мастер, только когда это нужно
command-agent = Активирует и продлевает в фоновом режиме всё, чему пришёл срок, пока не получит указание завершиться
command-agent-once = Один раз сделать то, чему сейчас пришёл срок, и завершиться
command-kms = Задаёт, к какому узлу KMS организации обращаться
command-kms-set = Задаёт узел KMS, к которому обращаться с этого момента
command-kms-set-host = Имя или IP-адрес, с портом, если это не 8482; IPv6-адрес с портом — в квадратных скобках
command-kms-clear = Снова находит узел KMS через DNS
command-kms-show = Показывает, к какому узлу KMS идёт обращение и под каким идентификатором клиента ему известен этот компьютер
command-doctor = Проверяет каждый шаг активации и сообщает о первой проблеме
command-help = Показывает эту справку или справку по команде
command-help-command = Команда, например { "key set" }
command-demo = Показывает демонстрацию: её ключи продуктов и как исполнить роль центра активации
command-demo-desk = Выводит код подтверждения для кода установки, как его прочитал бы центр активации
command-demo-desk-id = Код установки, весь сразу или по группам

command-option-text = Показать мастер как текст в терминале, даже если есть экран
command-option-answers = Передать мастеру в виде текста ответы из этого файла, по одному в строке
command-option-mode = Окно светлое или тёмное: { "light" } или { "dark" }
command-option-contrast = Высокая контрастность или нет: { "more" } или { "usual" }
command-option-json = Отвечать в формате JSON
command-option-lang = Использовать этот язык: { "en" }, { "ja" }, …
command-option-product = Продукт, по имени в каталоге; иначе первый в каталоге
command-option-catalogue = Подписанный каталог поставщика
command-option-vendor = Идентификатор поставщика, если каталогов здесь несколько
command-option-state = Папка, где хранится активация
command-option-all-users = Для всех пользователей этого компьютера, с правами администратора
command-option-service = Обращаться к службе активации по этому адресу, а не по адресу из каталога
command-option-help = Показать эту справку
command-option-version = Показать версию

## Непонятные аргументы

command-misuse-missing = Чего-то не хватает: { $named }. См. { $help }.
command-misuse-command = Такой команды нет. См. { $help }.
command-misuse-value = Значение { $named } здесь не подходит, или его нет. См. { $help }.
command-misuse-key = Здесь есть ключ продукта ({ $shown }), а записывать его здесь нельзя. Чтобы установить его: { $kakunin } key set KEY. В других местах указывайте его первые две группы.
command-misuse-token = Здесь есть токен сотрудника ({ $shown }), а записывать его здесь нельзя. См. { $kakunin } --help.
command-misuse-argument = Один аргумент лишний или не относится сюда. См. { $help }.
command-misuse-not-utf-8 = Один аргумент — не текст в кодировке UTF-8. См. { $help }.

## Сбои

# The title of a message box, where there is no terminal.
message-title = Активация продукта
message-title-desk = Служба поддержки
command-fault = { $code }: { $title }
    { $what }
    { $why }
    { $next }
command-unknown-product = Такого продукта в каталоге нет. В нём есть: { $known }.
command-unknown-code = Такого кода ошибки нет. Коды выглядят как CNT-1.
command-other-key = Ничего не удалено. Установлен ключ { $installed }-…; чтобы удалить его, укажите его имя: { $kakunin } key remove { $installed }
command-other-key-release = Ничего не освобождено. Установлен ключ { $installed }-…; чтобы освободить его активацию, укажите его имя: { $kakunin } release { $installed }
command-nothing-activated = Ничего не освобождено: с установленным ключом продукта на этом компьютере ничего не активировано.
command-no-release-code = Кода освобождения, который можно показать, нет: с установленным ключом продукта ничего не освобождено, или служба активации уже знает об этом. Если ключ продукта был утрачен вместе с параметрами, сначала установите его снова.
command-file = Не удаётся прочитать { $path }: { $cause }
command-file-folder = это папка; укажите файл
command-file-missing = такого файла нет
command-file-forbidden = у вас нет разрешения на чтение; скопируйте файл в свою папку или обратитесь к его владельцу
command-file-too-large = для файла этого вида он слишком велик
command-file-not-text = это не текст
command-file-pipe-or-device = это канал или устройство, а не файл; укажите файл
command-file-not-a-name = такое имя файла недопустимо (устройство, например NUL, двоеточие либо точка или пробел в конце); укажите другой файл
command-file-in-use = он занят другой программой; закройте её и повторите попытку
command-answer = Строка { $line } в ответах не подходит к странице, на которой она дана; всё, что после неё, не выполнено. Страница и причина, по которой ответ не подходит, показаны выше.
command-answers-untaken = Мастер закрылся раньше строки { $line } в ответах. Эта строка и те, что после неё, не использованы.
command-not-a-host = Это не адрес узла KMS. Укажите имя или IP-адрес, с портом, если это не 8482, например kms.office.example:8482 или [2001:db8::7]:8482.
command-not-a-service = Это не адрес службы активации. Он начинается с https:// (или http:// для проб), например https://activation.momiji.example/.
command-service-beginning = У этого адреса нет начала. Запишите его так: { $address }
command-service-sign-in = В адрес службы активации не входят имя пользователя и пароль. Запишите его без них, например https://activation.momiji.example/.
command-no-installation-id = На этом компьютере ключ клиента KMS. Его активирует узел KMS вашей организации, поэтому код установки не нужен. Чтобы обратиться к узлу сейчас: { $kakunin } activate
command-no-language = Языка «{ $tag }» нет, поэтому дальше — по-английски. Доступны: { $languages }.
command-not-written = Не удалось записать ответ: { $cause }
command-no-place = Для мастера нет ни экрана, ни терминала. Используйте команду; см. { $kakunin } --help.
command-not-administrator = Действовать для всех пользователей этого компьютера может только администратор: этот пользователь не может писать в { $path }. Выполните команду снова от имени администратора или через sudo.
command-system = Система отказала в необходимом действии: { $cause }
command-demo-failed = Не удалось подготовить демонстрацию: { $cause }
command-not-an-installation-id = Это не полный код установки: в нём восемь групп по шесть цифр, и их контрольные цифры должны сходиться.
command-no-demo = Здесь установлен каталог поставщика, поэтому демонстрации нет.

## Состояние

command-status-activated = Продукт { $product } активирован ({ $since }).
command-status-provisional = Продукт { $product } активирован временно ({ $since }), до { $until }; за это время получите в центре активации постоянный код подтверждения.
command-status-activated-until = Продукт { $product } активирован ({ $since }), действует до { $until }, раньше этого срока продлевается автоматически.
command-status-activated-term = Продукт { $product } активирован ({ $since }), действует до { $until } — к этому сроку активируйте его ещё раз тем же ключом.
command-status-grace = Продукт { $product } ещё не активирован. Всё работает; до { $until } его нужно активировать.
command-status-notice = { $product }: { $title } ({ $code }). Всё работает как прежде.
command-status-terms-over = { $product }: { $title } ({ $code }).
command-status-all-users = Это относится ко всем пользователям этого компьютера.
command-status-licence = С --json: также подписанная лицензия
command-status-key = Ключ продукта: { $last }-… ({ $kind })
command-status-no-key = Ключ продукта: нет
command-status-automatic = Продукт активируется через интернет при следующем запуске.
command-status-released = Активация здесь освобождена, и центру активации ещё нужен код освобождения. Чтобы показать его: { $kakunin } release --show
command-status-count = Активации: занято { $used } из { $limit }
command-status-terms = { $name }: { $value }

## Ключ продукта

command-key-installed = Ключ продукта { $last }-… установлен ({ $kind }).
command-key-automatic = Продукт { $product } активируется в фоновом режиме при следующем запуске.
command-key-by-hand = При следующем запуске продукта { $product } откроется мастер активации. Чтобы активировать сейчас: { $kakunin } activate
command-key-activated-already = Продукт { $product } активирован с ним.
command-key-removed = Ключ продукта { $last }-… удалён.
command-key-removed-activation = Ключ продукта { $last }-… удалён, и вместе с ним активация, сохранённая на этом компьютере. Центр активации по-прежнему учитывает этот компьютер.

## Журнал и компоненты

command-history-line = { $moment }  { $what } { $code }
command-history-empty = Пока ничего не происходило.
command-history-key-installed = Ключ продукта установлен
command-history-own-key-installed = Установлен ключ клиента KMS для этого выпуска
command-history-key-removed = Ключ продукта удалён
command-history-activated = Активировано
command-history-renewed = Продлено
command-history-released = Активация освобождена
command-history-failed = Не удалось:
command-history-restored = Повреждённый файл восстановлен из предыдущей копии
command-history-started-anew = Повреждённые файлы заменены; прежнее содержимое утрачено
command-history-count = { $count ->
    [one] известен { $count } компьютер, нужно { $threshold }
    [few] известно { $count } компьютера, нужно { $threshold }
   *[many] известно { $count } компьютеров, нужно { $threshold }
}
command-history-renewal = до продления: { $span }
command-history-retry = до следующей попытки: { $span }
command-part = { $part }: { $change } (вес { $weight })
command-parts-same = Вес компонентов без изменений: { $kept } из { $of }. Это считается тем же компьютером.
command-parts-little = Вес компонентов без изменений: { $kept } из { $of }. Но об активированном компьютере было известно мало, а этот сообщает больше: он считается другим, и его нужно активировать ещё раз.
command-parts-other = Вес компонентов без изменений: { $kept } из { $of }. Это считается другим компьютером, и его нужно активировать ещё раз.

command-explain = { $code }: { $title }
    Что произошло: { $what }
    Почему: { $why }
    Что делать дальше: { $next }

## KMS

command-agent-next = Следующая попытка: { $moment }
command-policy-ignored = Политика { $place } не применяется: она должна быть доступна для чтения и иметь правильный формат, а изменять её могут только администраторы.
command-kms-host-policy = Узел KMS: { $host } (задано политикой)
command-kms-host-set = Узел KMS: { $host } (задан для этого продукта)
command-kms-host-file = Узел KMS: { $host } (из файла { "kms-host" } рядом с каталогом)
command-kms-host-environment = Узел KMS: { $host } (из KAKUNIN_KMS_HOST)
command-kms-host-dns = Узел KMS: поиск через DNS ({ $domains })
command-kms-host-nowhere = Узел KMS: не задан, и нет домена, в котором его искать
command-kms-last = Последняя аренда получена от: { $host }
command-kms-retry = Время между попытками, по указанию узла: { $span }
command-kms-client-id = Идентификатор клиента: { $id }

## Проверка

command-doctor-passed = [ok] { $check }
command-doctor-failed = [!!] { $check }: { $code }
command-doctor-not-reached = [--] { $check }
command-doctor-catalogue = Каталог
command-doctor-key = Ключ продукта
command-doctor-name = Имя
command-doctor-port = Порт
command-doctor-tls = Защищённое подключение
command-doctor-clock = Часы
command-doctor-answer = Ответ узла KMS
command-doctor-well = Проблем не найдено.

## Демонстрация

demo-introduction = Это демонстрация Kakunin с продуктами компании Momiji Software, которой не существует. Ключи продуктов для проб:
demo-key-good = активирует
demo-key-used-up = все активации заняты (CNT-1)
demo-key-blocked = заблокирован поставщиком (KEY-5)
demo-key-other-product = для другого продукта (KEY-3)
demo-key-kms-client = ключ клиента KMS, для узла KMS организации
demo-key-kms-host = ключ узла KMS, не для этого компьютера (KEY-6)
demo-desk = Чтобы исполнить роль центра активации по телефону, введите в другом терминале:
demo-desk-argument = КОД-УСТАНОВКИ

## Через файл и освобождение

command-request = Активирует через файл: записывает запрос
command-request-save = Записывает файл запроса, на который ответят там, где есть сеть
command-request-file = Файл; если указана папка, он создаётся в ней; - означает стандартный вывод. Другие файлы не перезаписываются
command-response = Активирует через файл: принимает ответ
command-response-load = Активирует с ответом на запрос этого компьютера
command-response-file = Файл ответа, таблица со многими ответами или папка с файлами ответов; - означает стандартный ввод
command-standard-input = Стандартный ввод
command-request-saved = Запрос находится в { $path }. Получите ответ, затем: { $kakunin } response load FILE
command-request-page = На него ответит страница { $address } или центр активации.
command-release = Освобождает активацию этого компьютера, чтобы её мог использовать другой
command-release-last = Имя установленного ключа: его первые две группы, как их показывает status
command-release-offline = Никуда не обращаться: показать код освобождения для центра активации
command-release-show = Показывает код освобождения ещё раз, до следующей активации; ничего не освобождает
command-released = Активация освобождена. Продукт { $product } продолжает здесь работать и показывает, что не активирован.
command-released-offline = Продукт { $product } здесь больше не активирован. Прочитайте это оператору центра активации; после этого активацию сможет использовать другой компьютер:
    Код установки: { $id }
    Код освобождения: { $code }
command-demo-respond = Отвечает на файл запроса, как это сделал бы поставщик
command-demo-respond-file = Файл запроса
demo-responded = Ответ находится в { $path }.

## Папка переводчика

command-option-locales = Показать сообщения из этой папки переводов, TAG/*.ftl, вместо собственных
command-locales-no-tag = { $place }: имя этой папки — не код языка, поэтому её сообщения пропущены. Код языка выглядит как fr, pt-BR или zh-Hant.
command-locales-no-language = { $place }: в этой папке нет сообщений. В ней должна быть папка для каждого языка, названная его кодом, например fr, с файлами .ftl.
command-locales-unread = Не удаётся прочитать { $place }: { $detail }
command-locales-not-utf-8 = { $place }: это не UTF-8, поэтому весь файл пропущен. Сохраните его в UTF-8.
command-locales-nested = { $place }: скобки вложены здесь слишком глубоко, поэтому весь файл пропущен.
command-locales-syntax = { $place }: это нельзя прочитать ({ $detail }). Вместо этого показаны собственные слова программы.
command-locales-blank = { $place }: в сообщении { $message } или в одном из его вариантов нет слов.
command-locales-twice = { $place }: сообщение { $message } уже было: { $detail }. Показано первое.
command-locales-unknown = { $place }: в программе нет сообщения { $message }.
command-locales-foreign = { $place }: сообщение { $message } называет { $detail }, а этого ему не передают. Вместо него показаны собственные слова программы.
command-locales-leaves-out = { $place }: в сообщении { $message } пропущено: { $detail }.
command-locales-lacks = { $place }: сообщению { $message } не хватает: { $detail }. Там показаны собственные слова программы.
command-locales-key = { $place }: значение { $message } — «{ $detail }». Клавиша доступа — это одна буква или цифра.
command-locales-plural = { $place }: в сообщении { $message } нет формы числа: { $detail }. Вместо неё показана форма со звёздочкой.
command-locales-choice = { $place }: в сообщении { $message } есть вариант, которого программа не выбирает: { $detail }. Она выбирает из: { $given }.
command-locales-no-choice = { $place }: в сообщении { $message } нет варианта для: { $detail }. Вместо него показан вариант со звёздочкой.
command-locales-typed = { $place }: в сообщении { $message } пропущено: { $detail }. Это вводится или называется одинаково на всех языках.
command-locales-missing = { $place }: { $count ->
    [one] { $count } сообщения ещё нет; показаны собственные слова программы: { $detail }
    [few] { $count } сообщений ещё нет; показаны собственные слова программы: { $detail }
   *[many] { $count } сообщений ещё нет; показаны собственные слова программы: { $detail }
}
command-locales-more = { $place }: { $count ->
    [one] к этой папке относится ещё { $count } строка. Сначала исправьте эти.
    [few] к этой папке относятся ещё { $count } строки. Сначала исправьте эти.
   *[many] к этой папке относится ещё { $count } строк. Сначала исправьте эти.
}
