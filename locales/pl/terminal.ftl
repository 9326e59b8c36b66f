# Words of the text wizard that a page does not bring with it: numbers, answers, help.

terminal-labelled = { $label }: { $value }
terminal-key = { $shown }-… ({ $kind })
terminal-care = Uwaga: { $text }
terminal-bad = Problem: { $text }
terminal-part = { $number }. { $title }
terminal-part-done = { $number }. { $title } – gotowe
terminal-empty = jeszcze nic nie wpisano (wygląda tak: { $example })
terminal-empty-text = jeszcze nic nie wpisano
terminal-state-open = { $value } – jeszcze nie wszystko
terminal-state-right = { $value } – zgadza się
terminal-state-wrong = { $value } – nie zgadza się
terminal-group-empty = –
terminal-check-on = { $label }: tak
terminal-check-off = { $label }: nie
terminal-chosen = wybrano
terminal-region-change = { $region } – zmień
terminal-region-keep = Pozostaw bez zmian
terminal-place = Zapisz gdzie indziej
terminal-more-regions = { $count ->
    [one] Pasuje jeszcze jedna pozycja. Aby ją znaleźć, wpisz dłuższą część nazwy.
    [few] Pasują jeszcze { $count } pozycje. Aby znaleźć właściwą, wpisz dłuższą część nazwy.
    [many] Pasuje jeszcze { $count } pozycji. Aby znaleźć właściwą, wpisz dłuższą część nazwy.
   *[other] Pasuje jeszcze { $count } pozycji. Aby znaleźć właściwą, wpisz dłuższą część nazwy.
}
terminal-actions = Co można tutaj zrobić
terminal-letter = { $label } ({ $letter })
terminal-or-enter = { $label } – albo po prostu naciśnij Enter
terminal-language = Język (Language): { $name }

## How to answer

terminal-hint-number = Wpisz numer lub literę i naciśnij Enter. ? pokazuje pomoc.
terminal-hint-text = Wpisz tekst lub numer czynności i naciśnij Enter. ? pokazuje pomoc.
terminal-hint-key = Wpisz lub wklej klucz produktu albo wpisz numer czynności i naciśnij Enter. ? pokazuje pomoc.
terminal-hint-region = Wpisz nazwę, kod lub numer kierunkowy, na przykład +48, albo numer wiersza i naciśnij Enter.
terminal-hint-confirmation = Wpisz identyfikator potwierdzenia w całości lub grupa po grupie, na przykład D 512439. Aby zmienić kraj lub region, wpisz jego nazwę. ? pokazuje pomoc.
terminal-hint-busy = Zaczekaj chwilę. Enter anuluje.
terminal-help = Każda czynność ma numer w nawiasie kwadratowym. Wpisz numer i naciśnij Enter.
    Jeśli dalej w nawiasie okrągłym jest litera, działa ona tak samo.
    Pusty wiersz działa jak główny przycisk, oznaczony „albo po prostu naciśnij Enter”.
    = pokazuje ponownie całą stronę. Ctrl-C anuluje to, co trwa, albo zamyka.
terminal-help-key = Klucz produktu można wpisać wielkimi lub małymi literami, z łącznikami lub bez nich.
terminal-help-response = Wszystko inne, co wpiszesz, jest traktowane jako lokalizacja odpowiedzi: jej plik, tabela z wieloma odpowiedziami lub folder z plikami odpowiedzi.
terminal-help-confirmation = Identyfikator potwierdzenia można wpisać w całości, ze spacjami lub bez nich.
    Sześć cyfr trafia do następnej grupy, której brakuje lub która się nie zgadza; litera przed nimi wskazuje grupę: D 512439.
    Wpisane cyfry są zachowywane po zamknięciu kreatora, więc rozmowę można kontynuować później.
terminal-help-region = Wpisz część nazwy w dowolnym z pokazanych tu języków, dwuliterowy kod, na przykład PL, lub numer kierunkowy, na przykład +48.
    Gdy pasuje tylko jeden kraj lub region, zostaje od razu wybrany.

## When an answer was not understood

terminal-misread-number = Nie ma tutaj numeru { $number }; największy numer to { $greatest }.
terminal-misread-text = Nie udało się tego zrozumieć. Wpisz jeden z numerów w nawiasach kwadratowych albo ?, aby zobaczyć pomoc.
terminal-misread-empty = Pusty wiersz jeszcze nic tutaj nie robi. Wpisz jeden z numerów w nawiasach kwadratowych albo ?, aby zobaczyć pomoc.
terminal-misread-group = Nie ma grupy z tą literą. Grupy mają nazwy pokazane powyżej.

## On the way

terminal-ask-place = Gdzie zapisać żądanie? Wpisz folder lub nazwę pliku. Pusty wiersz pozostawia dotychczasowe miejsce.
terminal-copied = Można to skopiować:
terminal-open = Znajdziesz to tutaj: { $address }
terminal-kept = Zamknięto. Wpisany tekst został zachowany na następny raz.
terminal-answers-over = Odpowiedzi się skończyły i kreator został zamknięty.
terminal-closed = Zamknięto.
terminal-cancelled = Anulowano.
