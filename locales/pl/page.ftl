# Words of the web page /activate, on which a caller gets a confirmation ID without an agent.

page-title = Uzyskaj identyfikator potwierdzenia
page-lead = Dla komputera bez połączenia z internetem. Konto nie jest potrzebne.
page-how = Wpisz osiem grup cyfr, które pokazuje kreator aktywacji. Wszystkie można wkleić do pierwszego pola.
page-how-filled = Cyfry pochodzą z zeskanowanego kodu. Porównaj je z ekranem komputera.
page-group = Grupa { $label }
page-mark-wrong = Sprawdź ponownie
page-mark-short = { $digits } z 6 cyfr
page-wrong = Porównaj ponownie grupę { $label } z ekranem komputera.
page-all-right = Wszystkie osiem grup się zgadza.
page-sent = Wysyłane są tylko te cyfry. Nie zawierają nic o użytkowniku.
page-submit = Uzyskaj identyfikator potwierdzenia
page-asking = Łączenie z usługą aktywacji…
page-look-again = { $count ->
    [one] Jedna grupa wymaga ponownego sprawdzenia
    [few] { $count } grupy wymagają ponownego sprawdzenia
    [many] { $count } grup wymaga ponownego sprawdzenia
   *[other] { $count } grupy wymaga ponownego sprawdzenia
}
page-look-again-text = Wszystko, co wpisano, nadal tu jest. Porównaj te grupy z ekranem komputera:
page-mixed = Te grupy nie pasują do siebie
page-mixed-text = Każda grupa z osobna się zgadza, ale wszystkie osiem nie tworzy jednego identyfikatora instalacji. Porównaj je wszystkie z ekranem komputera.
page-swapped-text = Zamień je miejscami przyciskiem pod polami. Wszystko, co wpisano, nadal tu jest.
page-other-vendor = Ten identyfikator instalacji nie dotyczy produktu tego dostawcy
page-other-vendor-text = Porównaj ponownie grupę 1 z ekranem komputera i sprawdź, który produkt ma tam zostać aktywowany.
page-confirmation-typed = To jest identyfikator potwierdzenia
page-confirmation-typed-text = Identyfikator instalacji to ten drugi: cyfry w polach od 1 do 8 kreatora aktywacji.
page-again = Naciśnij przycisk jeszcze raz
page-again-text = Ta strona była otwarta przez długi czas albo otworzyła ją inna strona internetowa. Wszystko, co wpisano, nadal tu jest.

## The answer

page-answer-title = Identyfikator potwierdzenia
page-answer-lead = Wpisz go w pola od A do { $last } kreatora aktywacji, a następnie wybierz „Aktywuj”.
page-answer-same = Ponowne zapytanie dla tego samego komputera daje te same cyfry i nie zużywa kolejnej aktywacji.
page-read = Czytaj na głos
page-stop = Zatrzymaj
page-spoken = { $label }: { $digits }.
# The ten digits as they are said over the telephone, separated by spaces.
page-digits = zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć
page-no-voice = Ta przeglądarka nie ma polskiego głosu.
page-copied = Skopiowano.
page-not-copied = Kopiowanie nie zadziałało. Zaznacz cyfry i skopiuj je ręcznie.
page-print = Drukuj
page-another = Aktywuj inny komputer

## Refusals and other ways

page-check-digits = Sprawdź cyfry
page-call = Zadzwoń do centrum aktywacji
page-lines-all = Wszystkie kraje i regiony
page-local-time = Godziny podano w czasie lokalnym każdego numeru.
page-help = Pomoc
page-languages = Język

## An address at which there is nothing

page-elsewhere = Pod tym adresem nie ma strony
page-elsewhere-text = Możliwe, że w adresie jest literówka albo jakiś znak zaginął podczas kopiowania. Dostępne są te strony:

## Files

page-file = Masz plik żądania?
page-file-how = Kreator może go zapisać. Wybierz go tutaj, a otrzymany plik przenieś na komputer, który chcesz aktywować.
page-file-submit = Pobierz plik odpowiedzi
page-not-a-file = To nie jest plik żądania
page-not-a-file-text = Wybierz plik zapisany przez kreatora aktywacji; jego nazwa kończy się na request.json.
