# What there is to know about product keys: in the wizard, and on the service's pages below /advice.

advice-title = O kluczach produktów
advice-lead = Jak wygląda oryginalny klucz, gdzie go szukać i co zrobić, gdy nie działa.
advice-specimen = Rysunek klucza produktu
advice-specimen-text = Przykład, który niczego nie aktywuje.
advice-looks = Jak wygląda oryginalny klucz
advice-looks-groups = Ma 25 liter i cyfr w pięciu grupach po pięć znaków, rozdzielonych łącznikami.
advice-looks-letters = Nigdy nie zawiera liter I, L, O ani U, dlatego niczego nie można pomylić z 1, 0 ani V.
advice-looks-seller = Jest dostarczany z fakturą lub dokumentem licencyjnym, w którym podano sprzedawcę. Jeśli otrzymano tylko klucz, zapytaj sprzedawcę.
advice-place = Gdzie go szukać
advice-place-purchase = W wiadomości e-mail lub w dokumentach dotyczących zakupu.
advice-place-organisation = W organizacji: u administratora systemu. Często klucz jest już zainstalowany.
advice-failing = Gdy klucz nie działa lub przestaje działać
advice-failing-check = Porównaj go jeszcze raz z dokumentem. Kreator podaje, którą grupę sprawdzić.
advice-failing-seller = Klucz mógł wcześniej zostać przekazany dalej przez inne osoby. Poproś sprzedawcę o wymianę klucza lub zwrot pieniędzy i zachowaj fakturę.
advice-failing-works = Produkt tymczasem działa nadal.
advice-elsewhere = Gdy jest używany na innym komputerze
advice-elsewhere-release = Na tamtym komputerze otwórz stronę aktywacji i wybierz „Zwolnij tę aktywację”. Następnie aktywuj tutaj.
advice-elsewhere-gone = Jeśli tamten komputer jest zepsuty lub już go nie ma, jego aktywację może zwolnić centrum aktywacji.
advice-elsewhere-more = Jeśli wszystkie aktywacje klucza są w użyciu, sprzedawca lub centrum aktywacji może dodać kolejne.
