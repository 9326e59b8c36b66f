# Words of the console of the help desk. Those that begin with desk-say are said to the caller, in the caller's language.

digit-0 = zero
digit-1 = jeden
digit-2 = dwa
digit-3 = trzy
digit-4 = cztery
digit-5 = pięć
digit-6 = sześć
digit-7 = siedem
digit-8 = osiem
digit-9 = dziewięć

desk-centre = Centrum aktywacji: { $vendor }
desk-signed-in = { $name } · { $role }
desk-role-desk = konsultant
desk-role-supervisor = kierownik
desk-role-administrator = administrator
desk-role-auditor = audytor
desk-demo-token = To jest demonstracja. Zaloguj się na stanowisku konsultanta tym tokenem: { $token }

desk-demonstration = To jest demonstracja
desk-demonstration-text = Usługa aktywacji działa wewnątrz tego programu, z wymyślonymi kluczami. Własny token nie jest potrzebny.
desk-demonstration-use = Zaloguj się do demonstracji
    .key = D
desk-sign-in-title = Zaloguj się
desk-sign-in-lead = Tokenem otrzymanym od administratora.
desk-sign-in = Zaloguj się
    .key = S
desk-signing-in = Logowanie…
desk-token = Token
desk-token-where = Gdzie jest przechowywany token?
desk-token-where-text = Administrator tworzy go poleceniem kakunin-service token add i w każdej chwili może go unieważnić.
desk-token-not-kept = Jest przechowywany do zamknięcia tego okna i nigdzie indziej.
desk-token-kept = Jest przechowywany w pęku kluczy tego komputera, jeśli komputer go ma; w przeciwnym razie do zamknięcia tego okna.
desk-call-waits = Rozmowa została zachowana
desk-call-waits-text = Token nie jest już ważny. Zaloguj się ponownie; nic z tego, co wpisano, nie przepadło.
desk-sign-out = Wyloguj się

desk-leave = Rozmowa nie została zakończona. Wylogować się i porzucić wpisane dane?
desk-stay = Nie wylogowuj się
desk-sign-out-now = Wyloguj się teraz

desk-title-ready = Gotowość do rozmowy
desk-title-hearing = Wysłuchaj identyfikatora instalacji
desk-title-known = Zdecyduj
desk-title-release = Przyjmij kod zwolnienia
desk-title-reading = Odczytaj identyfikator potwierdzenia
desk-title-file = Odpowiedź w pliku
desk-title-provisional = Odczytaj identyfikator na 72 godziny
desk-call-lead = Poproś rozmówcę o odczytanie ośmiu grup identyfikatora instalacji.
desk-case = Zgłoszenie { $case }
desk-begin = Wpisuj to, co słyszysz
desk-begin-text = Każda grupa jest sprawdzana, gdy tylko ma sześć cyfr. Grupy można podawać w dowolnej kolejności, można też wkleić cały identyfikator.
desk-kept-in-keyring = Token jest w pęku kluczy tego komputera.
desk-kept-without-keyring = Token jest przechowywany do zamknięcia tego okna; pęk kluczy nie jest używany.
desk-kept-for-session = Token jest przechowywany do zamknięcia tego okna: nie ma tutaj pęku kluczy.
desk-drop-file = Na to okno można też upuścić plik żądania; plik odpowiedzi zostanie zapisany obok niego.
desk-answer-file = Odpowiedz na plik żądania…
desk-file-answered = Zapisano plik odpowiedzi
desk-looking-up = Wyszukiwanie…
desk-look-up = Wyszukaj ponownie
desk-clear = Wyczyść cyfry
desk-misheard = W grupie { $group } zaszła pomyłka.
desk-say-group = Proszę jeszcze raz odczytać grupę { $group }: sześć cyfr, powoli.
desk-say-release-group = Proszę jeszcze raz odczytać grupę { $group } kodu zwolnienia: sześć cyfr, powoli.
desk-mixed = Każda grupa z osobna się zgadza, ale razem nie tworzą jednego identyfikatora instalacji. Sprawdź, czy rozmówca nie zaczął od nowa, i poproś o odczytanie wszystkich grup, które są teraz na ekranie.
desk-other-vendor = Grupa 1 nie należy do żadnego produktu tego dostawcy. Zapytaj, który produkt rozmówca chce aktywować, i porównaj ponownie grupę 1.
desk-confirmation-typed = To są grupy identyfikatora potwierdzenia. Poproś o identyfikator instalacji z części 2 strony rozmówcy.

desk-organisation = Organizacja
desk-no-organisation = nieznana
desk-activations = Aktywacje
desk-used = Wykorzystano { $used } z { $limit }
desk-blocked = Zablokowano
desk-trial = Okres próbny w dniach
desk-blocked-stolen = Posiadacz zgłosił, że klucz mają inne osoby.
desk-blocked-refunded = Za zakup zwrócono pieniądze.
desk-blocked-abused = Klucza używano niezgodnie z warunkami.
desk-blocked-error = Klucz wydano przez pomyłkę.
desk-kind = Uwaga
desk-kind-text = Kluczami tego rodzaju nie aktywuje się komputera, na którym używa się produktu.
desk-first-activation = Pierwsza aktywacja
desk-past = { $method }, { $date }
desk-past-released = { $made }; zwolniono { $end }
desk-ends-term = Na czas określony, do { $moment }; odnawia się wcześniej
desk-ends = Tymczasowo, do { $moment }

desk-confirm = Podaj identyfikator
    .key = I
desk-confirmation-provisional = Identyfikator na 72 godziny
desk-repeat = Ponownie (R)
desk-copy = Kopiuj jako tekst
    .key = K
desk-copied = Skopiowano
    .key = K
desk-read-aloud = Czytanie na głos: grupa { $group }, { $at } z { $of }{ $repeats ->
    [0] { "" }
    [one] , powtórzono raz
    [few] , powtórzono { $repeats } razy
    [many] , powtórzono { $repeats } razy
   *[other] , powtórzono { $repeats } raza
}
desk-folded = { $product } · { $key }
desk-fold = Zwiń
desk-unfold = Pokaż wszystko
desk-read-keys = Spacja: następna grupa · R: ponownie · ←: wstecz

desk-refuse = Odmów uprzejmie
    .key = D
desk-resume = Wróć do rozmowy
desk-say = Powiedz rozmówcy
desk-say-code = { $code } · { $title }
desk-say-refused = { $what } { $next } Numer zgłoszenia to { $case }.
desk-say-cannot = Nie mogę teraz dokończyć tej aktywacji. Nie wynika to z żadnej pomyłki podczas tej rozmowy, a produkt działa nadal. Proszę zapisać numer zgłoszenia: { $case }. Dzięki niemu będzie można wrócić do miejsca, w którym przerywamy.
desk-not-done = Tego nie wykonano
desk-nothing-lost = Wszystko, co wpisano, nadal tu jest.
desk-denied-token = Ten token nie jest ważny. Poproś administratora o nowy.
desk-denied-role = Ta rola na to nie pozwala.
desk-denied-nothing = Klucz nie jest lub już nie jest aktywny na tamtym komputerze, więc nie ma czego zwolnić.
desk-denied-form = Usługa nie zrozumiała żądania. Sprawdź, co wpisano.

desk-supervise = Kierownik
    .key = W
desk-ask-supervisor = Do tego potrzebny jest kierownik
desk-ask-supervisor-text = Kierownik może zwiększyć limit, zwolnić aktywację komputera lub podać identyfikator potwierdzenia na 72 godziny. Poproś kierownika o wpisanie tutaj tokenu: zatwierdza on jedną czynność, a bieżące logowanie pozostaje bez zmian.
desk-supervisor-token = Token kierownika
desk-authorise = Zatwierdź
    .key = A
desk-authorise-title = Nie jest przechowywany.
desk-authorised = Zatwierdzenie jednej czynności: { $name }
desk-carry-out-title-of = Zostanie to zapisane w zgłoszeniu, z nazwiskiem: { $name }.
desk-raise = Zwiększ limit
    .key = L
desk-remove = Zwolnij aktywację
    .key = Z
desk-computers = Który komputer
desk-computers-asked = Wyszukiwanie komputerów, które używają tego klucza…
desk-computer-seen = Ostatni kontakt: { $date } · { $name }
desk-callers-computer = Komputer rozmówcy
desk-more-computers-title = Tego klucza używa więcej komputerów.
desk-more-computers = Pokaż więcej
desk-provisional = 72 godziny
    .key = G
desk-confirm-host = Potwierdź hosta KMS
    .key = P
desk-amount = O ile komputerów więcej (od 1 do 1000)
desk-amount-wrong = Liczba od 1 do 1000.
desk-reason = Powód (do dziennika inspekcji)
desk-carry-out-title = Zostanie to zapisane z nazwiskiem zalogowanej osoby i zgłoszeniem.
desk-carry-out = Wykonaj
    .key = O
desk-raised = Limit został zwiększony
desk-removed = Aktywacja komputera została zwolniona
desk-in-audit-log = Zapisano to w dzienniku inspekcji z nazwiskiem zalogowanej osoby, powodem i zgłoszeniem.

desk-reopen = Otwórz ponownie ostatnią rozmowę
desk-open-release = Kod zwolnienia
desk-close-release = Bez kodu zwolnienia
desk-release-code = Kod zwolnienia
desk-release-title = Komputer rozmówcy pokazuje go po zwolnieniu aktywacji.
desk-take-release = Przyjmij kod zwolnienia
desk-release-wrong = Każda grupa z osobna się zgadza, ale razem nie tworzą kodu zwolnienia. Poproś o ponowne odczytanie kodu, grupa po grupie.
desk-released = Aktywacja została zwolniona
desk-say-released = Aktywacja została zwolniona; można jej teraz użyć na innym komputerze.

desk-finish = Zakończ rozmowę
    .key = C

desk-caller-sees = Co widzi rozmówca
desk-caller-speaks = Rozmówca: { $language }
desk-sees-overview = Konto
desk-sees-key = Klucz produktu
desk-sees-method = Sposoby
desk-sees-internet = Internet
desk-sees-telephone = Telefon
desk-sees-success = Gotowe
desk-sees-failure = Błąd
desk-sees-details = Szczegóły
desk-sees-notice = Przy uruchomieniu
desk-means = = „{ $label }”

desk-code-query = Kod błędu lub słowa z jego opisu
desk-no-code = Nie pasuje żaden kod błędu.
desk-code-what = Co się stało: { $words }
desk-code-why = Dlaczego: { $words }
desk-code-say = Powiedz: { $words }
desk-code-do = Zrób: { $words }

desk-do-key = Poproś o odczytanie dwóch pierwszych grup klucza i niczego więcej: pozostałe są poufne. Jeśli jest to oryginalny klucz, który nie działa, odmów uprzejmie i skieruj rozmówcę do sprzedawcy; nie pytaj, skąd pochodzi klucz.
desk-do-count = Zapytaj, czy któryś komputer nie jest już używany. Można na nim zwolnić aktywację albo kierownik może zwiększyć limit.
desk-do-network = Kontynuuj aktywację telefoniczną; sieć można naprawić później.
desk-do-service = Kontynuuj telefonicznie. Jeśli powtarza się to w kilku rozmowach, powiadom osoby, które prowadzą usługę.
desk-do-kms = Dotyczy to tylko komputera i własnego hosta organizacji. Skieruj rozmówcę do administratora systemu; przez telefon nie ma czego potwierdzać.
desk-do-clock = Poproś rozmówcę o ustawienie właściwej daty, godziny i strefy czasowej i o ponowną próbę.
desk-do-hardware = Aktywuj ponownie tym samym kluczem: jest to ten sam komputer albo nowy w jego miejsce.
desk-do-cid-1 = Odczytaj ponownie zaznaczone grupy, po jednej. Rozmówca wpisuje tylko je; pozostałe się nie zmieniają.
desk-do-cid-2 = Przelicz z rozmówcą grupy, zaczynając od A. Jedną pominięto lub wpisano dwa razy; odczytaj ją ponownie.
desk-do-cid-3 = Strona rozmówcy pokazuje inny identyfikator instalacji niż podany wcześniej. Poproś o odczytanie grupy 1 z ekranu i porównaj ją; jeśli jest inna, przyjmij nowy identyfikator instalacji i podaj do niego identyfikator potwierdzenia.
desk-do-cid-4 = 72 godziny minęły. Wyszukaj ponownie identyfikator instalacji i podaj nowy identyfikator potwierdzenia.
desk-do-cid-5 = W polach z literami jest wpisany identyfikator instalacji. Odczytaj identyfikator potwierdzenia i poproś o wpisanie go, zaczynając od pola A.
desk-do-installation = Poproś o ponowne odczytanie wszystkich grup, które są teraz na ekranie. Jeśli identyfikator został zużyty (IID-2), poproś o usunięcie klucza produktu i ponowne wprowadzenie go; rozmówca odczyta wtedy nowy.
desk-do-telephone = Kontynuuj tę rozmowę: jest możliwa z każdego regionu. Możesz też zaproponować aktywację za pomocą pliku.
desk-do-file = Poproś o ponowne utworzenie pliku żądania na komputerze, który ma zostać aktywowany, i odpowiedz na ten plik.
desk-do-storage = Poproś rozmówcę o zwolnienie miejsca na dysku lub o kontakt z administratorem systemu; aktywację można powtórzyć bez kosztów.
desk-do-terms = Taki klucz aktywuje się przez internet lub za pomocą pliku. Jeśli teraz to niemożliwe, kierownik podaje identyfikator potwierdzenia na 72 godziny. To, co się skończyło, przedłuża sprzedawca.
desk-do-other = Zanotuj kod w zgłoszeniu i skieruj rozmówcę do administratora systemu.
