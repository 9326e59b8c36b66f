# Words of the command line.

command-usage = Użycie
command-usage-options = opcje
command-usage-command = polecenie
command-heading-commands = Polecenia
command-heading-options = Opcje
command-heading-arguments = Argumenty

command-kakunin = Aktywuje produkt. Bez polecenia otwiera kreatora aktywacji.
command-status = Pokazuje, czy produkt jest aktywowany na tym komputerze
command-key = Instaluje lub usuwa klucz produktu
command-key-set = Instaluje klucz produktu
command-key-set-key = Klucz produktu albo -, aby odczytać go ze standardowego wejścia
command-key-set-file = Odczytuje klucz produktu z tego pliku
command-key-set-auto = Aktywuje w tle przez internet przy następnym uruchomieniu produktu
command-key-remove = Usuwa zainstalowany klucz produktu, a z nim aktywację zapisaną na tym komputerze
command-key-remove-last = Nazwa klucza do usunięcia: jego dwie pierwsze grupy, tak jak pokazuje je status
command-activate = Aktywuje od razu przez internet
command-installation-id = Wypisuje identyfikator instalacji do odczytania przez telefon
command-confirm = Aktywuje za pomocą otrzymanego identyfikatora potwierdzenia
command-confirm-id = Identyfikator potwierdzenia, w całości lub w grupach, albo -, aby odczytać go ze standardowego wejścia
command-history = Pokazuje, co działo się z aktywacją na tym komputerze
command-parts = Pokazuje części, po których ten komputer jest rozpoznawany, i to, co się zmieniło
command-explain-about = Wyjaśnia kod błędu
command-explain-code = Kod, na przykład CNT-1
command-launch = Do wywoływania przez produkty przy uruchamianiu: aktywuje w tle, jeśli tak ustalono, i otwiera kreatora tylko wtedy, gdy jest potrzebny
command-agent = Aktywuje i odnawia w tle wszystko, na co przyszedł czas, aż do polecenia zakończenia
command-agent-once = Wykonuje raz to, na co przyszedł czas, i kończy działanie
command-kms = Ustawia hosta KMS organizacji, do którego są wysyłane zapytania
command-kms-set = Od teraz wysyła zapytania do tego hosta KMS
command-kms-set-host = Nazwa lub adres IP, z portem, jeśli jest inny niż 8482; adres IPv6 z portem w nawiasach kwadratowych
command-kms-clear = Ponownie wyszukuje hosta KMS przez DNS
command-kms-show = Pokazuje, do którego hosta KMS są wysyłane zapytania, oraz identyfikator klienta, po którym host rozpoznaje ten komputer
command-doctor = Sprawdza każdy krok aktywacji i zgłasza pierwszy problem
command-help = Pokazuje tę pomoc lub pomoc dotyczącą polecenia
command-help-command = Polecenie, na przykład { "key set" }
command-demo = Pokazuje demonstrację: jej klucze produktów i to, jak odegrać rolę centrum aktywacji
command-demo-desk = Wypisuje identyfikator potwierdzenia dla identyfikatora instalacji, tak jak odczytałoby go centrum aktywacji
command-demo-desk-id = Identyfikator instalacji, w całości lub w grupach

command-option-text = Pokazuje kreatora w trybie tekstowym w terminalu, nawet jeśli jest środowisko graficzne
command-option-answers = Podaje kreatorowi w trybie tekstowym odpowiedzi z tego pliku, po jednej w wierszu
command-option-mode = Okno jest jasne lub ciemne: { "light" } lub { "dark" }
command-option-contrast = Duży kontrast lub zwykły: { "more" } lub { "usual" }
command-option-json = Odpowiada w formacie JSON
command-option-lang = Używa tego języka: { "en" }, { "ja" }, …
command-option-product = Produkt, według nazwy w katalogu dostawcy; w przeciwnym razie pierwszy w katalogu
command-option-catalogue = Podpisany katalog dostawcy
command-option-vendor = Identyfikator dostawcy, jeśli katalogów jest tu więcej
command-option-state = Folder, w którym przechowywana jest aktywacja
command-option-all-users = Działa dla wszystkich użytkowników tego komputera, jako administrator
command-option-service = Łączy się z usługą aktywacji pod tym adresem zamiast pod adresem z katalogu dostawcy
command-option-help = Pokazuje tę pomoc
command-option-version = Pokazuje wersję

## Arguments that were not understood

command-misuse-missing = Czegoś brakuje: { $named }. Zobacz { $help }.
command-misuse-command = Nie ma takiego polecenia. Zobacz { $help }.
command-misuse-value = Wartości { $named } nie można tutaj użyć albo jej brakuje. Zobacz { $help }.
command-misuse-key = Jeden z argumentów zawiera klucz produktu ({ $shown }), którego nie należy tutaj podawać. Aby go zainstalować: { $kakunin } key set KLUCZ. W innych miejscach wskaż go, podając dwie pierwsze grupy.
command-misuse-token = Jeden z argumentów zawiera token osoby z personelu ({ $shown }), którego nie należy tutaj podawać. Zobacz { $kakunin } --help.
command-misuse-argument = Jest o jeden argument za dużo albo jeden z nich tutaj nie pasuje. Zobacz { $help }.
command-misuse-not-utf-8 = Argument nie jest tekstem w kodowaniu UTF-8. Zobacz { $help }.

## Failures

# The title of a message box, where there is no terminal.
message-title = Aktywacja produktu
message-title-desk = Stanowisko konsultanta
command-fault = { $code }: { $title }
    { $what }
    { $why }
    { $next }
command-unknown-product = W katalogu dostawcy nie ma takiego produktu. Są w nim: { $known }.
command-unknown-code = Nie ma takiego kodu błędu. Kody wyglądają tak: CNT-1.
command-other-key = Nic nie usunięto. Zainstalowany klucz to { $installed }-…; aby go usunąć, wskaż go: { $kakunin } key remove { $installed }
command-other-key-release = Nic nie zwolniono. Zainstalowany klucz to { $installed }-…; aby zwolnić jego aktywację, wskaż go: { $kakunin } release { $installed }
command-nothing-activated = Nic nie zwolniono: na tym komputerze nic nie jest aktywowane zainstalowanym kluczem produktu.
command-no-release-code = Nie ma kodu zwolnienia do pokazania: zainstalowanym kluczem produktu nic nie zwolniono albo usługa aktywacji już o tym wie. Jeśli klucz produktu został utracony razem z ustawieniami, najpierw zainstaluj go ponownie.
command-file = Nie można odczytać pliku { $path }: { $cause }
command-file-folder = jest to folder; wskaż plik
command-file-missing = nie ma takiego pliku
command-file-forbidden = brak uprawnień do jego odczytu; skopiuj go do własnego folderu albo zwróć się do jego właściciela
command-file-too-large = jest za duży jak na plik tego rodzaju
command-file-not-text = nie jest to tekst
command-file-pipe-or-device = jest to potok lub urządzenie, a nie plik; wskaż plik
command-file-not-a-name = żaden plik nie może mieć tej nazwy (urządzenie, takie jak NUL, dwukropek albo kropka lub spacja na końcu); wskaż inną
command-file-in-use = używa go inny program; zamknij go i spróbuj ponownie
command-answer = Wiersz { $line } odpowiedzi nie pasuje do strony, na której został podany, i niczego po nim nie wykonano. Strona i powód, dla którego odpowiedź do niej nie pasuje, są powyżej.
command-answers-untaken = Kreator został zamknięty przed wierszem { $line } odpowiedzi. Tego wiersza i następnych nie użyto.
command-not-a-host = To nie jest adres hosta KMS. Wpisz nazwę lub adres IP, z portem, jeśli jest inny niż 8482, na przykład kms.office.example:8482 lub [2001:db8::7]:8482.
command-not-a-service = To nie jest adres usługi aktywacji. Zaczyna się od https:// (lub http:// w przypadku prób), na przykład https://activation.momiji.example/.
command-service-beginning = Brakuje początku tego adresu. Wpisz go tak: { $address }
command-service-sign-in = Adres usługi aktywacji nie zawiera nazwy użytkownika ani hasła. Wpisz go bez nich, na przykład https://activation.momiji.example/.
command-no-installation-id = Ten komputer ma klucz klienta KMS. Aktywuje go host KMS organizacji, więc identyfikator instalacji nie jest potrzebny. Aby zapytać hosta teraz: { $kakunin } activate
command-no-language = Język „{ $tag }” nie jest dostępny, więc dalsze komunikaty są po angielsku. Dostępne są: { $languages }.
command-not-written = Nie udało się zapisać odpowiedzi: { $cause }
command-no-place = Kreator nie ma tu ani środowiska graficznego, ani terminala. Użyj zamiast tego polecenia; zobacz { $kakunin } --help.
command-not-administrator = Tylko administrator tego komputera może działać dla wszystkich użytkowników: bieżący użytkownik nie może zapisywać w { $path }. Uruchom polecenie ponownie jako administrator albo przez sudo.
command-system = System odmówił czegoś, co jest potrzebne: { $cause }
command-demo-failed = Nie udało się przygotować demonstracji: { $cause }
command-not-an-installation-id = To nie jest cały identyfikator instalacji: ma on osiem grup po sześć cyfr, a ich cyfry kontrolne muszą się zgadzać.
command-no-demo = Zainstalowano tutaj katalog dostawcy, więc nie ma demonstracji.

## Status

command-status-activated = Produkt { $product } jest aktywowany od { $since }.
command-status-provisional = Produkt { $product } jest aktywowany tymczasowo od { $since } do { $until }. Przed upływem tego czasu poproś centrum aktywacji o stały identyfikator potwierdzenia.
command-status-activated-until = Produkt { $product } jest aktywowany od { $since }; aktywacja jest ważna do { $until }. Odnowi się wcześniej automatycznie.
command-status-activated-term = Produkt { $product } jest aktywowany od { $since }; aktywacja jest ważna do { $until }. Do tego czasu aktywuj go ponownie tym samym kluczem.
command-status-grace = Produkt { $product } nie jest jeszcze aktywowany. Wszystko działa; aktywuj go do { $until }.
command-status-notice = { $product }: { $title } ({ $code }). Wszystko działa jak dotąd.
command-status-terms-over = { $product }: { $title } ({ $code }).
command-status-all-users = Dotyczy to wszystkich użytkowników tego komputera.
command-status-licence = Z --json: także podpisana licencja
command-status-key = Klucz produktu: { $last }-… ({ $kind })
command-status-no-key = Klucz produktu: brak
command-status-automatic = Aktywacja przez internet nastąpi przy następnym uruchomieniu produktu.
command-status-released = Aktywację tutaj zwolniono, a centrum aktywacji potrzebuje jeszcze kodu zwolnienia. Aby go pokazać: { $kakunin } release --show
command-status-count = Aktywacje: wykorzystano { $used } z { $limit }
command-status-terms = { $name }: { $value }

## Product key

command-key-installed = Klucz produktu { $last }-… jest zainstalowany ({ $kind }).
command-key-automatic = Produkt { $product } aktywuje się w tle przy następnym uruchomieniu.
command-key-by-hand = Kreator aktywacji otworzy się przy następnym uruchomieniu produktu { $product }. Aby aktywować teraz: { $kakunin } activate
command-key-activated-already = Produkt { $product } jest nim aktywowany.
command-key-removed = Klucz produktu { $last }-… został usunięty.
command-key-removed-activation = Klucz produktu { $last }-… został usunięty, a z nim aktywacja zapisana na tym komputerze. Centrum aktywacji nadal liczy ten komputer.

## History and parts

command-history-line = { $moment }  { $what } { $code }
command-history-empty = Nic się jeszcze nie wydarzyło.
command-history-key-installed = Zainstalowano klucz produktu
command-history-own-key-installed = Zainstalowano klucz klienta KMS tej edycji
command-history-key-removed = Usunięto klucz produktu
command-history-activated = Aktywowano
command-history-renewed = Odnowiono
command-history-released = Zwolniono aktywację
command-history-failed = Nie powiodło się:
command-history-restored = Uszkodzony plik przywrócono z wcześniejszej kopii
command-history-started-anew = Zastąpiono uszkodzone pliki; poprzednia zawartość została utracona
command-history-count = { $count ->
    [one] znany { $count } komputer, potrzeba { $threshold }
    [few] znane { $count } komputery, potrzeba { $threshold }
    [many] znanych { $count } komputerów, potrzeba { $threshold }
   *[other] znane { $count } komputera, potrzeba { $threshold }
}
command-history-renewal = czas do odnowienia: { $span }
command-history-retry = czas do następnej próby: { $span }
command-part = { $part }: { $change } (waga { $weight })
command-parts-same = Wagi bez zmian: { $kept } z { $of }. Liczy się to jako ten sam komputer.
command-parts-little = Wagi bez zmian: { $kept } z { $of }. O aktywowanym komputerze było jednak wiadomo niewiele, a ten podaje o sobie więcej: liczy się to jako inny komputer, który trzeba aktywować ponownie.
command-parts-other = Wagi bez zmian: { $kept } z { $of }. Liczy się to jako inny komputer, który trzeba aktywować ponownie.

command-explain = { $code }: { $title }
    Co się stało: { $what }
    Dlaczego: { $why }
    Co zrobić teraz: { $next }

## KMS

command-agent-next = Następna próba: { $moment }
command-policy-ignored = Zasady { $place } nie są stosowane: muszą dać się odczytać i mieć właściwą postać, a zapisywać je mogą tylko administratorzy.
command-kms-host-policy = Host KMS: { $host } (zgodnie z zasadami)
command-kms-host-set = Host KMS: { $host } (ustawiony dla tego produktu)
command-kms-host-file = Host KMS: { $host } (z pliku { "kms-host" } obok katalogu dostawcy)
command-kms-host-environment = Host KMS: { $host } (z KAKUNIN_KMS_HOST)
command-kms-host-dns = Host KMS: znaleziony przez DNS ({ $domains })
command-kms-host-nowhere = Host KMS: nie ustawiono go i nie ma domeny, w której można by go szukać
command-kms-last = Ostatnia dzierżawa od: { $host }
command-kms-retry = Czas między próbami, podany przez hosta: { $span }
command-kms-client-id = Identyfikator klienta: { $id }

## Doctor

command-doctor-passed = [ok] { $check }
command-doctor-failed = [!!] { $check }: { $code }
command-doctor-not-reached = [--] { $check }
command-doctor-catalogue = Katalog dostawcy
command-doctor-key = Klucz produktu
command-doctor-name = Nazwa
command-doctor-port = Port
command-doctor-tls = Bezpieczne połączenie
command-doctor-clock = Zegar
command-doctor-answer = Odpowiedź hosta KMS
command-doctor-well = Nie znaleziono żadnego problemu.

## Demonstration

demo-introduction = To jest demonstracja programu Kakunin z produktami nieistniejącej firmy Momiji Software. Klucze produktów do wypróbowania:
demo-key-good = aktywuje
demo-key-used-up = wykorzystano wszystkie aktywacje (CNT-1)
demo-key-blocked = zablokowany przez dostawcę (KEY-5)
demo-key-other-product = dla innego produktu (KEY-3)
demo-key-kms-client = klucz klienta KMS, dla hosta KMS organizacji
demo-key-kms-host = klucz hosta KMS, nieprzeznaczony dla tego komputera (KEY-6)
demo-desk = Aby odegrać rolę centrum aktywacji przy telefonie, wpisz w innym oknie terminala:
demo-desk-argument = IDENTYFIKATOR-INSTALACJI

## By file, and releasing

command-request = Aktywacja za pomocą pliku: zapisuje żądanie
command-request-save = Zapisuje plik żądania, na który odpowiada się tam, gdzie jest sieć
command-request-file = Plik lub folder, w którym zostanie utworzony; - to standardowe wyjście. Nic innego nie jest nadpisywane
command-response = Aktywacja za pomocą pliku: przyjmuje odpowiedź
command-response-load = Aktywuje za pomocą odpowiedzi na żądanie tego komputera
command-response-file = Plik odpowiedzi, tabela z wieloma odpowiedziami lub folder z plikami odpowiedzi; - to standardowe wejście
command-standard-input = Standardowe wejście
command-request-saved = Żądanie jest w pliku { $path }. Pobierz odpowiedź, a następnie: { $kakunin } response load PLIK
command-request-page = Odpowiedź na nie można uzyskać na stronie { $address } lub w centrum aktywacji.
command-release = Zwalnia aktywację tego komputera, aby można było jej użyć na innym
command-release-last = Nazwa zainstalowanego klucza: jego dwie pierwsze grupy, tak jak pokazuje je status
command-release-offline = Nikogo nie pyta: pokazuje kod zwolnienia dla centrum aktywacji
command-release-show = Pokazuje ponownie kod zwolnienia, aż do następnej aktywacji; niczego nie zwalnia
command-released = Aktywacja została zwolniona. Produkt { $product } nadal tutaj działa i pokazuje, że nie jest aktywowany.
command-released-offline = Produkt { $product } nie jest już tutaj aktywowany. Odczytaj to konsultantowi centrum aktywacji; potem aktywacji będzie można użyć na innym komputerze:
    Identyfikator instalacji: { $id }
    Kod zwolnienia: { $code }
command-demo-respond = Odpowiada na plik żądania tak, jak zrobiłby to dostawca
command-demo-respond-file = Plik żądania
demo-responded = Odpowiedź jest w pliku { $path }.

## A translator's folder

command-option-locales = Pokazuje komunikaty z tego folderu tłumaczeń, TAG/*.ftl, zamiast komunikatów programu
command-locales-no-tag = { $place }: nazwa tego folderu nie jest znacznikiem języka, więc jego komunikaty są pomijane. Znacznik wygląda tak: fr, pt-BR lub zh-Hant.
command-locales-no-language = { $place }: w tym folderze nie ma komunikatów. Zawiera on po jednym folderze dla każdego języka, nazwanym jego znacznikiem, na przykład fr, z plikami .ftl wewnątrz.
command-locales-unread = { $place }: nie można tego odczytać: { $detail }
command-locales-not-utf-8 = { $place }: to nie jest UTF-8, więc cały plik jest pomijany. Zapisz go jako UTF-8.
command-locales-nested = { $place }: nawiasy są tutaj zbyt głęboko zagnieżdżone, więc cały plik jest pomijany.
command-locales-syntax = { $place }: nie można tego odczytać ({ $detail }). W tym miejscu jest pokazywany tekst programu.
command-locales-blank = { $place }: komunikat { $message } lub jeden z jego wariantów nie zawiera tekstu.
command-locales-twice = { $place }: komunikat { $message } już wystąpił, w miejscu { $detail }. Pokazywany jest pierwszy.
command-locales-unknown = { $place }: program nie ma komunikatu { $message }.
command-locales-foreign = { $place }: komunikat { $message } używa nazwy { $detail }, choć nie otrzymuje takiej wartości. W tym miejscu jest pokazywany tekst programu.
command-locales-leaves-out = { $place }: komunikat { $message } pomija: { $detail }.
command-locales-lacks = { $place }: w komunikacie { $message } brakuje: { $detail }. W tym miejscu jest pokazywany tekst programu.
command-locales-key = { $place }: { $message } to „{ $detail }”. Klawisz dostępu to jedna litera lub cyfra.
command-locales-plural = { $place }: komunikat { $message } nie ma formy liczby mnogiej: { $detail }. Zamiast niej pokazywana jest forma z gwiazdką.
command-locales-choice = { $place }: komunikat { $message } ma wariant, którego program nie podaje: { $detail }. Program podaje: { $given }.
command-locales-no-choice = { $place }: komunikat { $message } nie ma wariantu: { $detail }. Zamiast niego pokazywany jest wariant z gwiazdką.
command-locales-typed = { $place }: komunikat { $message } pomija: { $detail }. Wpisuje się to lub nazywa tak samo w każdym języku.
command-locales-missing = { $place }: { $count ->
    [one] brakuje jeszcze 1 komunikatu (w tym miejscu jest pokazywany tekst programu): { $detail }
    [few] brakuje jeszcze { $count } komunikatów (w tym miejscu jest pokazywany tekst programu): { $detail }
    [many] brakuje jeszcze { $count } komunikatów (w tym miejscu jest pokazywany tekst programu): { $detail }
   *[other] brakuje jeszcze { $count } komunikatu (w tym miejscu jest pokazywany tekst programu): { $detail }
}
command-locales-more = { $place }: { $count ->
    [one] tego folderu dotyczy jeszcze 1 wiersz. Najpierw popraw powyższe.
    [few] tego folderu dotyczą jeszcze { $count } wiersze. Najpierw popraw powyższe.
    [many] tego folderu dotyczy jeszcze { $count } wierszy. Najpierw popraw powyższe.
   *[other] tego folderu dotyczy jeszcze { $count } wiersza. Najpierw popraw powyższe.
}
