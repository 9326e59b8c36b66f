# Words of the wizard's pages. Terms as in glossary.md.

## Dates, times and lists

date = { $day } { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
} { $year }
time = { $hour }:{ $minute }
moment = { $date }, { $time }
span = { $unit ->
    [days] { $amount ->
        [one] { $amount } dzień
        [few] { $amount } dni
        [many] { $amount } dni
       *[other] { $amount } dnia
    }
    [hours] { $amount ->
        [one] { $amount } godzina
        [few] { $amount } godziny
        [many] { $amount } godzin
       *[other] { $amount } godziny
    }
   *[minutes] { $amount ->
        [one] { $amount } minuta
        [few] { $amount } minuty
        [many] { $amount } minut
       *[other] { $amount } minuty
    }
}
list-separator = { ", " }
weekday-monday = pn
weekday-tuesday = wt
weekday-wednesday = śr
weekday-thursday = cz
weekday-friday = pt
weekday-saturday = sb
weekday-sunday = nd

## On every page

window-title = { $title } – { $product }
steps = Krok { $at } z { $of }
alert = { $product } – nie aktywowano
status-activated = Aktywowano
status-grace = Jeszcze nie aktywowano
status-notice = Wymagane działanie
nothing-is-lost = Nic nie przepadło. Mimo tego problemu produkt { $product } nadal działa.
nothing-is-lost-host = Na tym komputerze nic się nie zmieniło i nie została wykorzystana żadna aktywacja.
everything-still-works = { $product }: wszystko działa jak dotąd.
remark = { $what } { $next }
remark-key-2 = Sprawdź ponownie znak { $position } w grupie { $group }.
remark-key-2-look-alike = Znak { $position } w grupie { $group } to litera { $script ->
        [greek] grecka
       *[cyrillic] cyrylicy
    }, która wygląda jak { $symbol }. Wpisz ten znak ponownie.
remark-key-6-host = Ten klucz jest przeznaczony dla komputerów, na których używa się produktu. Do hosta KMS potrzebny jest klucz hosta KMS, który dostawca przekazuje organizacji.
remark-cid-1 = { $count ->
    [one] Poproś o ponowne podanie grupy { $groups }.
    [few] Poproś o ponowne podanie grup { $groups }.
    [many] Poproś o ponowne podanie grup { $groups }.
   *[other] Poproś o ponowne podanie grup { $groups }.
}
groups-exchanged = Grupy { $one } i { $other } są zamienione miejscami.

## Buttons and links. “key” is the letter that presses the button together with Alt.

button-next = Dalej
    .key = D
button-back = Wstecz
    .key = W
button-cancel = Anuluj
    .key = U
button-close = Zamknij
    .key = Z
button-later = Później
    .key = N
button-finish = Zakończ
    .key = C
button-activate = Aktywuj
    .key = A
button-retry = Spróbuj ponownie
    .key = B
button-check-again = Sprawdź ponownie
    .key = A
button-enter-key = Wprowadź klucz produktu
    .key = R
button-change-key = Zmień klucz
    .key = M
button-details = Szczegóły
    .key = G
button-copy = Kopiuj
    .key = K
button-clear = Wyczyść pola
    .key = Z
button-exchange = Zamień je
    .key = J
button-use-telephone = Aktywuj telefonicznie
    .key = T
button-use-internet = Aktywuj przez internet
    .key = I
button-seller = Kontakt ze sprzedawcą
    .key = S
button-support = Zapytaj dostawcę
    .key = P
button-use-file = Aktywuj za pomocą pliku
    .key = C
button-save-request = Zapisz żądanie
    .key = S
button-open-response = Otwórz odpowiedź
    .key = O
button-browse-request = Wybierz folder…
button-browse-response = Wybierz plik…
button-change-line = Zmień
    .key = E
button-qr = Kod QR
    .key = Q
button-sheet = Karta rozmowy
    .key = Y
button-key-advice = O kluczach
    .key = H
button-release = Zwolnij
    .key = L
button-open-privacy = Otwórz w przeglądarce
    .key = O
link-privacy = Prywatność
link-details = Szczegóły
link-copy = Kopiuj
link-copy-details = Kopiuj szczegóły
copied = Skopiowano
link-help = Pomoc: { $code }
link-show = Pokaż
link-release = Zwolnij tę aktywację
link-regional-numbers = Numery dla wszystkich regionów

## Account page

overview-title = Aktywacja
overview-lead = { $product } na tym komputerze.
overview-lead-all-users = { $product } dla wszystkich użytkowników tego komputera.
overview-activated = Aktywacja zakończona
overview-activated-for-good = { $method } { $date } · bez konieczności odnawiania
overview-activated-on = { $method } { $date }
overview-activated-term = { $method } { $date } · aktywuj ponownie do { $renewal }
overview-activated-until = { $method } { $date } · odnawia się automatycznie, ważna do { $renewal }
overview-provisional = Aktywowano tymczasowo
overview-provisional-text = Do { $end }. Przed upływem tego czasu poproś centrum aktywacji o stały identyfikator potwierdzenia albo aktywuj przez internet.
overview-not-activated = Jeszcze nie aktywowano
overview-not-activated-text = { $product }: klucz produktu jest zainstalowany. Aktywuj do { $date }; przez internet zajmuje to około minuty.
overview-no-key = Brak klucza produktu
overview-no-key-text = { $product }: aby aktywować, wprowadź klucz produktu organizacji.
overview-kms-waiting = Oczekiwanie na hosta KMS organizacji
overview-kms-waiting-text = Produkt { $product } aktywuje się automatycznie; nie trzeba nic robić.
overview-lead-host = Ten komputer jako host KMS, który aktywuje pozostałe komputery organizacji.
overview-host = Ten komputer jest hostem KMS
overview-host-text = Aktywuje: { $products }.
overview-no-host = Jeszcze nie jest hostem KMS
overview-no-host-text = Klucz hosta KMS jest zainstalowany. Po jego aktywacji ten komputer może aktywować pozostałe.
overview-no-host-key-text = Wprowadź klucz hosta KMS organizacji, a ten komputer będzie mógł aktywować pozostałe.
fact-serves = Aktywuje
serves-nothing = Na razie nic
fact-product = Produkt
fact-key = Klucz produktu
fact-remaining = Pozostałe aktywacje
fact-trial = Okres próbny do
fact-subscription = Subskrypcja do
fact-features = Funkcje
fact-limit = Limit
subscription-in-grace = { $end } · do odnowienia przed { $until }
fact-computer = Ten komputer
fact-activated = Aktywowano
fact-installation-id = Identyfikator instalacji
fact-release-code = Kod zwolnienia
fact-what = Co się stało
fact-why = Dlaczego
fact-next = Co zrobić teraz
fact-code = Kod do podania
product-with-edition = { $product }, { $edition }
key-none = Nie zainstalowano
key-kind-mak = MAK
key-kind-kms-client = klucz klienta KMS
key-kind-kms-host = klucz hosta KMS
remaining = { $left } z { $limit }
computer-new = Jeszcze niezarejestrowany
computer-unchanged = Bez zmian od aktywacji
computer-slightly-changed = Zmieniło się kilka części; aktywacja pozostaje ważna
computer-changed = Od aktywacji zmieniło się wiele części
method-internet-done = Aktywowano przez internet
method-telephone-done = Aktywowano telefonicznie
method-file-done = Aktywowano za pomocą pliku
method-kms-done = Aktywowano przez hosta organizacji
activated-how = { $method } { $date }

## Product key

key-title = Wprowadź klucz produktu
key-lead = Ma 25 znaków. Jest w wiadomości e-mail dotyczącej zakupu albo ma go administrator systemu.
key-title-host = Wprowadź klucz hosta KMS
key-lead-host = Ma 25 znaków. Dostawca daje go organizacji dla kilku komputerów, które aktywują pozostałe.
key-label = Klucz produktu
key-automatic = Aktywuj automatycznie przez internet
key-automatic-hint = Wysyłane są tylko identyfikator utworzony z klucza i informacje o sprzęcie; nic o użytkowniku.
key-old-title = Klucz poprzedniego systemu licencji
key-old-text = Zostanie jednorazowo wymieniony przez internet na nowy klucz. Bez internetu nowy klucz można otrzymać od sprzedawcy.
key-replaced-title = Klucz został wymieniony
key-replaced-text = Zamiast starego klucza jest zainstalowany nowy klucz produktu { $last }-…. Stary nie jest już potrzebny.
key-advice-title = Nie możesz znaleźć klucza albo klucz nie działa?
key-advice-summary = Jak wygląda klucz, gdzie go szukać i co zrobić, gdy jest używany gdzie indziej

## Ways to activate

method-title = Jak chcesz aktywować?
method-lead = Każdy sposób daje ten sam wynik, a po drodze można wybrać inny.
method-internet = Internet
method-internet-checking = Trwa kilka sekund. Sprawdzanie połączenia…
method-internet-connected = Trwa kilka sekund. Ten komputer jest połączony.
method-recommended = Zalecane
method-telephone = Telefon
method-telephone-hint = Zadzwoń, odczytaj cyfry z ekranu i wpisz cyfry, które usłyszysz. Około czterech minut.
method-file = Plik
method-file-hint = Dla komputera bez połączenia: zapisz żądanie, pobierz odpowiedź na innym urządzeniu i otwórz ją tutaj.
method-host-file = Bez połączenia z internetem
method-host-file-text = Za pomocą pliku: { $command } zapisuje żądanie, na które odpowiada dostawca.

## Internet

internet-title = Aktywowanie przez internet
internet-lead = Zwykle trwa to kilka sekund.
internet-progress = Łączenie z usługą aktywacji…
waiting-passed = { $seconds ->
    [one] Minęła { $seconds } sekunda.
    [few] Minęły { $seconds } sekundy.
    [many] Minęło { $seconds } sekund.
   *[other] Minęło { $seconds } sekundy.
} Anulować można w każdej chwili; nic nie przepadnie.
internet-sent = Wysłano: identyfikator utworzony z klucza produktu oraz informacje o sprzęcie. Nic, co pozwala ustalić tożsamość użytkownika.
internet-sent-host = Wysłano: identyfikator utworzony z klucza produktu oraz klucz publiczny tego hosta KMS. Nic, co pozwala ustalić tożsamość użytkownika.

## What is said when the product starts

notice-waiting = Produkt { $product } nie jest jeszcze aktywowany. Wszystko działa, a kolejne próby są podejmowane automatycznie.
notice-trying-title = Łączenie z hostem KMS organizacji
notice-trying = Wyszukiwanie hosta KMS i wysyłanie żądania…
notice-sent = Tylko do tego hosta wysłano: identyfikator utworzony z klucza, nazwę komputera i informacje o sprzęcie.

## Privacy

privacy-title = Prywatność
privacy-sent = Co ten program wysyła podczas aktywacji
privacy-telephone = Przy aktywacji telefonicznej i za pomocą pliku ten komputer sam niczego nie wysyła; cyfry i plik zawierają to samo.
privacy-address = Oświadczenie dostawcy

## Telephone

telephone-title = Aktywuj telefonicznie
telephone-region = Kraj lub region
telephone-line = { $region }: { $number }
telephone-line-hint = Wybierz numer, pod który zadzwonisz
telephone-read = Zadzwoń i odczytaj identyfikator instalacji
telephone-type = Wpisz usłyszany identyfikator potwierdzenia
telephone-paste = Można go wkleić
installation-id = Identyfikator instalacji
confirmation-id = Identyfikator potwierdzenia
languages-open = Język
region-open = Kraj lub region
region-choose = Wybierz kraj lub region
region-search = Nazwa, kod lub numer kierunkowy
region-detail = { $code } · { $dialling }
region-nothing = Nie pasuje żaden kraj ani region. Wpisz numer kierunkowy, na przykład +48.
line-toll-free = Bezpłatny
line-toll = Płatny
line-tty = Telefon tekstowy
line-tty-tag = TTY
line-detail = { $kind } · { $languages }
line-open-always = Czynne całą dobę
line-open-until = Czynne · do { $time }
line-closed = Nieczynne
line-opens-today = Nieczynne · otwarcie: { $time }
line-opens-later = Nieczynne · otwarcie: { $day } { $time }
line-hours = { $days } { $from }–{ $to }
line-hours-always = Codziennie, całą dobę
line-hours-separator = { ", " }
line-day-range = { $first }–{ $last }
no-line-numbers = Można też zadzwonić pod numer innego regionu; lista pokazuje wszystkie.
no-line-title = { $code }  { $title }

## Results

success-title = Aktywowano produkt { $product }
success-for-good = Na tym komputerze aktywacja nie wymaga odnawiania.
success-term = Ta aktywacja jest ważna do { $date }. Do tego dnia aktywuj ponownie tym samym kluczem.
success-until = Ta aktywacja odnawia się automatycznie i jest ważna do { $date }.
success-provisional = Ta aktywacja jest tymczasowa i kończy się { $end }. Przed upływem tego czasu poproś centrum aktywacji o stały identyfikator potwierdzenia.
success-host-title = Ten komputer jest teraz hostem KMS
success-host = Gdy usługa działa (kakunin-kms serve), aktywuje: { $products }.
not-opened = Na tym komputerze nie ma programu, który to otwiera. Adres:
failure-ways = Inne sposoby
failure-former = Poprzedni klucz
failure-former-text = Wprowadź ponownie klucz produktu { $key }-…, a jego aktywacja od razu wróci. Nic to nie kosztuje.
copied-release =
    Identyfikator instalacji: { $id }
    Kod zwolnienia: { $code }
copied-details = { $code }: { $title }
    { $what }
    Identyfikator instalacji: { $id }

## Details

details-title = Szczegóły tego komputera
details-lead = Aktywacja jest przypisana do tych części razem. Kilka z nich może się zmienić bez wpływu na nią.
details-lead-host = Z czym aktywowano tego hosta KMS.
part-machine-id = Instalacja systemu operacyjnego
part-system = Płyta główna
part-processor = Procesor
part-disk = Dysk systemowy
part-network = Karty sieciowe
part-memory = Rozmiar pamięci
part-kept = Bez zmian
part-changed = Zmieniono
part-missing = Nie znaleziono
part-added = Dodano

## By file

file-title = Aktywuj za pomocą pliku
file-lead = Dla komputera bez sieci. Wymieniane są tylko dwa małe pliki, w których nie ma nic o użytkowniku.
file-save = Zapisz żądanie
file-saved = Zapisano
file-saved-next = Przenieś ten plik na urządzenie połączone z internetem, na przykład na dysku USB.
file-request-path = Gdzie zapisać żądanie
file-request-example = Folder lub nazwa pliku
file-answer = Pobierz odpowiedź
file-answer-self = Na dowolnym urządzeniu
file-answer-vendor = Na żądanie odpowiada dostawca.
file-answer-other = W inny sposób
file-answer-others = Odpowiada też centrum aktywacji. Administrator może uzyskać odpowiedzi na wiele żądań naraz.
file-open = Otwórz odpowiedź
file-response-path = Gdzie jest odpowiedź
file-response-example = Upuść plik tutaj lub wpisz jego lokalizację

## Releasing the activation

release-title = Zwolnij tę aktywację
release-lead = Będzie jej można wtedy użyć na innym komputerze. Produkt { $product } nadal tutaj działa i pokazuje, że nie jest aktywowany.
release-internet = Przez internet
release-internet-hint = Usługa aktywacji odnotuje to od razu.
release-code = Za pomocą kodu zwolnienia
release-code-hint = Nie wymaga połączenia: kod podaje się telefonicznie centrum aktywacji.
release-progress = Powiadamianie usługi aktywacji…
release-sent = Wysłano: identyfikator instalacji i dowód posiadania klucza produktu. Nic, co pozwala ustalić tożsamość użytkownika.
release-done-title = Aktywacja została zwolniona
release-done-text = Można jej teraz użyć na innym komputerze. Produkt { $product } nadal tutaj działa.
release-untold-title = Powiadom centrum aktywacji
release-untold-text = Produkt { $product } nie jest już tutaj aktywowany. Zadzwoń do centrum aktywacji i odczytaj te cyfry: gdy zostaną zapisane, aktywacji będzie można użyć gdzie indziej.
release-untold-short = Aktywacja została tutaj zwolniona. Na innym komputerze będzie można jej użyć, gdy centrum aktywacji otrzyma kod zwolnienia.
release-call = Zadzwoń do centrum aktywacji
release-read = Odczytaj cyfry
release-code-label = Identyfikator instalacji, następnie kod zwolnienia

## On paper and on another device

qr-instead = Bez dzwonienia i o każdej porze: zeskanuj kod telefonem z aparatem. Strona pokaże identyfikator potwierdzenia do wpisania poniżej.
qr-text = Zeskanuj ten kod telefonem: strona, która się otworzy, poda identyfikator potwierdzenia bez dzwonienia.
sheet-title = Karta rozmowy do aktywacji telefonicznej
sheet-saved = Zapisano kartę rozmowy
sheet-open = Otwórz
sheet-hours = Wszystkie godziny podano według czasu komputera, na którym utworzono tę kartę.
sheet-secret = Na tej karcie nie ma nic poufnego: cyfry aktywują tylko ten jeden komputer.
