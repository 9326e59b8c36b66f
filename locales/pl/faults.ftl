# Words of the error codes: headline, what happened, why, and the one next step.
# `.what` and the rest stand alone, for `explain`; `.seen` tells the case at hand and takes its place where there is one.

## Product key

fault-key-1 = To nie wygląda na klucz produktu
    .what = Wpisany tekst nie jest kluczem produktu.
    .seen = { $symbols ->
        [none] W tekście nie ma klucza produktu.
        [several] W tekście jest więcej niż jeden klucz produktu; podaj tylko klucz dla tego komputera.
        [0] Nic jeszcze nie wpisano. Klucz produktu ma 25 znaków.
        [25] Wpisano wszystkie 25 znaków, ale kilka z nich nie pasuje do pozostałych.
        [one] Klucz produktu ma 25 znaków; wpisano tylko { $symbols } znak.
        [few] Klucz produktu ma 25 znaków; wpisano { $symbols } znaki.
        [many] Klucz produktu ma 25 znaków; wpisano { $symbols } znaków.
       *[other] Klucz produktu ma 25 znaków; wpisano { $symbols } znaku.
    }
    .why = Klucz produktu składa się z 25 liter i cyfr w pięciu grupach po pięć znaków. Co najmniej jeden znak został pominięty, dodany lub odczytany z błędem.
    .next = Skopiuj ponownie cały klucz z wiadomości e-mail lub z listu, w którym został przekazany.
fault-key-2 = Jeden znak klucza się nie zgadza
    .what = Klucz ma pełną długość, ale jeden znak nie pasuje do pozostałych.
    .seen = { $script ->
        [cyrillic] Znak { $position } w grupie { $group } się nie zgadza: jest to litera cyrylicy, która wygląda jak { $symbol }.
        [greek] Znak { $position } w grupie { $group } się nie zgadza: jest to litera grecka, która wygląda jak { $symbol }.
       *[none] Znak { $position } w grupie { $group } się nie zgadza.
    }
    .why = Podobne znaki, takie jak 8 i B lub 5 i S, łatwo ze sobą pomylić.
    .next = Porównaj klucz z oryginałem i popraw ten znak.
fault-key-3 = To klucz innego produktu
    .what = Klucz wpisano bez błędu, ale należy on do innego produktu.
    .seen = Klucz wpisano bez błędu, ale należy on do innego produktu ({ $product }).
    .why = Każdy produkt ma własne klucze; pakiet i jego pojedyncze aplikacje nie mają wspólnych kluczy.
    .next = Wprowadź klucz dostarczony z tym produktem.
fault-key-4 = Dostawca nie ma danych o tym kluczu
    .what = Klucz wpisano bez błędu, ale usługa aktywacji nie ma o nim żadnych danych.
    .why = Klucze bywają sprzedawane lub przekazywane bez wiedzy dostawcy. Osoba, która je otrzymuje, zwykle nie może tego rozpoznać.
    .next = Proszę zwrócić się do sprzedawcy lub do osoby, od której pochodzi klucz, o działający klucz albo o zwrot pieniędzy. Wygląd oryginalnego klucza widać tam, gdzie się go wprowadza.
fault-key-5 = Ten klucz jest zablokowany
    .what = Dostawca zablokował ten klucz, dlatego nie można już nim aktywować produktu.
    .why = Klucz jest blokowany, gdy został upubliczniony lub zabrany właścicielowi albo gdy zwrócono za niego pieniądze. Osoba, która go używa, często nic o tym nie wie.
    .next = Proszę zwrócić się do sprzedawcy lub do osoby, od której pochodzi klucz, o nowy klucz albo o zwrot pieniędzy. Wygląd oryginalnego klucza widać tam, gdzie się go wprowadza.
fault-key-6 = Potrzebny jest tutaj inny rodzaj klucza
    .what = To jest klucz produktu, ale nie tego rodzaju, który jest tutaj potrzebny.
    .why = Dostawca aktywuje komputery z kluczem wielokrotnej aktywacji (MAK). Komputery z kluczem klienta KMS są aktywowane przez hosta KMS organizacji i tylko on zwalnia ich aktywacje; klucz hosta KMS jest przeznaczony wyłącznie dla tego hosta.
    .next = Zapytaj administratora systemu, czy ten komputer jest aktywowany przez hosta KMS organizacji lub jaki klucz jest dla niego przeznaczony.
    .why-host = Dla hosta KMS dostawca wydaje klucz hosta KMS. Klucze wielokrotnej aktywacji (MAK) i klucze klienta KMS są przeznaczone dla komputerów, na których używa się produktu.
    .next-host = Wprowadź klucz hosta KMS organizacji; pozostałe klucze są dla jej komputerów.
fault-key-7 = Nie wprowadzono klucza produktu
    .what = Produkt nie ma jeszcze klucza produktu.
    .why = Podczas instalacji nie wprowadzono klucza albo później go usunięto.
    .next = Wprowadź klucz produktu. Jest w wiadomości e-mail dotyczącej zakupu albo ma go administrator systemu.
    .next-host = Wprowadź klucz hosta KMS organizacji.
fault-key-8 = Ten klucz wygasł
    .what = Tym kluczem nie można już aktywować kolejnych komputerów.
    .seen = Tym kluczem można było aktywować kolejne komputery do { $since }.
    .why = Niektóre klucze są wydawane na określony czas, na przykład na okres umowy. Komputery aktywowane wcześniej pozostają aktywowane.
    .next = Poproś administratora systemu lub sprzedawcę o klucz, który jest nadal ważny.
    .next-host = Poproś sprzedawcę o klucz hosta KMS, który jest nadal ważny.

## Count

fault-cnt-1 = Wykorzystano wszystkie aktywacje tego klucza
    .what = Wszystkie aktywacje, na które pozwala ten klucz, są w użyciu.
    .seen = Ten klucz obejmuje { $limit ->
        [one] { $limit } komputer
        [few] { $limit } komputery
        [many] { $limit } komputerów
       *[other] { $limit } komputera
    }, a używa go { $used }.
    .why = Wymieniony lub naprawiony komputer zachowuje aktywację, dopóki ktoś jej nie zwolni.
    .next = Poproś administratora systemu o zwolnienie aktywacji komputera, który nie jest już używany, albo poproś centrum aktywacji lub sprzedawcę o więcej aktywacji.
    .next-desk = Można zwolnić aktywację komputera, który nie jest już używany, albo sprzedawca może dodać kolejne aktywacje.
    .next-host = Zwolnij aktywację hosta KMS, który nie jest już używany (kakunin-kms release), albo poproś sprzedawcę o więcej aktywacji.

## Network

fault-net-1 = Brak połączenia z siecią
    .what = Ten komputer nie jest połączony z siecią.
    .why = Kabel sieciowy jest odłączony, sieć Wi-Fi jest wyłączona lub poza zasięgiem albo włączono tryb samolotowy.
    .next = Połącz ten komputer z internetem i spróbuj ponownie. Aktywacja telefoniczna nie wymaga połączenia.
    .why-host = Żadna karta sieciowa tego komputera nie ma jednocześnie połączenia i adresu.
    .next-host = Połącz ten komputer z internetem i spróbuj ponownie. Jeśli ma pozostać bez połączenia, aktywuj go za pomocą pliku.
fault-net-2 = Nie znaleziono usługi aktywacji
    .what = Nie znaleziono nazwy usługi aktywacji.
    .seen = Nie znaleziono nazwy { $host }.
    .why = Internet jest w tej chwili nieosiągalny albo serwer nazw (DNS) tej sieci nie zna usługi.
    .next = Sprawdź, czy w przeglądarce otwiera się inna strona, a następnie spróbuj ponownie. Jeśli się otwiera, poproś administratora systemu o sprawdzenie serwera nazw.
    .why-host = Internet jest w tej chwili nieosiągalny albo serwer nazw (DNS), którego używa ten komputer, nie zna nazw spoza organizacji.
    .next-host = Umożliw serwerowi nazw tego komputera wyszukiwanie nazw w internecie, a następnie spróbuj ponownie. Aktywacja za pomocą pliku nie wymaga połączenia.
fault-net-3 = Usługa aktywacji nie odpowiada
    .what = Usługa aktywacji odrzuciła połączenie lub nie odpowiedziała na czas.
    .seen = { $cause ->
        [timed-out] Usługa { $host } nie odpowiedziała na czas.
       *[refused] Usługa { $host } odrzuciła połączenie.
    }
    .why = Możliwe, że połączenie jest zatrzymywane przez zaporę albo że usługa jest przeciążona lub trwa jej konserwacja.
    .next = Odczekaj kilka minut i spróbuj ponownie. Jeśli nic się nie zmieni, poproś administratora systemu o zezwolenie na to połączenie.
    .next-host = Zezwól temu komputerowi na połączenia z usługą aktywacji. Jeśli są już dozwolone, odczekaj kilka minut i spróbuj ponownie.
fault-net-4 = Bezpieczne połączenie nie jest zaufane
    .what = Certyfikat połączenia nie jest certyfikatem usługi aktywacji, dlatego nic nie wysłano.
    .seen = { $cause ->
        [known] Certyfikat przedstawiony dla adresu { $host } pochodzi od wystawcy „{ $issuer }”. Nie jest to certyfikat tej usługi, dlatego nic nie wysłano.
       *[unknown] Certyfikat przedstawiony dla adresu { $host } nie jest certyfikatem tej usługi, dlatego nic nie wysłano.
    }
    .why = Program zabezpieczający na tym komputerze lub urządzenie w tej sieci prawdopodobnie otwiera szyfrowane połączenia, aby je sprawdzać.
    .next = Poproś administratora systemu o wyłączenie sprawdzania połączeń z usługą aktywacji.
    .next-host = Wyłącz sprawdzanie połączeń z usługą aktywacji, a następnie spróbuj ponownie.
fault-net-5 = Sieć wymaga zalogowania
    .what = Serwer proxy w tej sieci pyta o nazwę użytkownika i hasło.
    .seen = { $cause ->
        [known] Serwer proxy { $proxy } na drodze do adresu { $host } pyta o nazwę użytkownika i hasło.
       *[unknown] Serwer proxy na drodze do adresu { $host } pyta o nazwę użytkownika i hasło.
    }
    .why = Ta sieć łączy się z internetem przez serwer proxy, który przepuszcza połączenia dopiero po zalogowaniu.
    .next = Poproś administratora systemu o przepuszczanie połączeń z usługą aktywacji bez logowania.
    .next-host = Zapewnij temu komputerowi dostęp do usługi aktywacji bez logowania, a następnie spróbuj ponownie.
fault-net-6 = Odpowiedź nie pochodzi od usługi aktywacji
    .what = Nadeszła odpowiedź, ale nie od usługi aktywacji.
    .seen = Z adresu { $host } nadeszła odpowiedź, ale nie od usługi aktywacji.
    .why = Sieci w hotelach, pociągach i na lotniskach często najpierw pokazują stronę logowania; to samo może zrobić filtr internetowy.
    .next = Otwórz w przeglądarce dowolną stronę, zaloguj się do sieci, jeśli o to pyta, i spróbuj ponownie.
    .why-host = Zamiast usługi aktywacji odpowiada filtr internetowy lub strona logowania na drodze do niej.
    .next-host = Zapewnij temu komputerowi dostęp do usługi aktywacji z pominięciem tego filtra lub tej strony, a następnie spróbuj ponownie.
fault-net-7 = Serwer proxy nie nawiązuje połączenia
    .what = Serwer proxy tej sieci nie nawiązał połączenia z usługą aktywacji.
    .seen = Serwer proxy { $proxy } nie nawiązał połączenia z adresem { $host }.
    .why = Serwer proxy jest wyłączony lub nieosiągalny, nie zezwala na ten adres albo sam nie może połączyć się z usługą.
    .next = Poproś administratora systemu o zezwolenie na serwerze proxy na połączenia z usługą aktywacji. Aktywacja telefoniczna nie wymaga połączenia.
    .next-host = Zezwól na serwerze proxy na połączenia z usługą aktywacji albo popraw adres serwera proxy w ustawieniach tego komputera, a następnie spróbuj ponownie.
fault-net-8 = Nie można użyć ustawienia sieci
    .what = W ustawieniach tego komputera podano dla serwera proxy, serwera nazw lub hosta KMS adres, którego nie można użyć.
    .seen = { $kind ->
        [name-server] Ustawienie { $setting } ma wartość { $value }, która nie jest adresem IP serwera nazw.
        [kms-host] Ustawienie { $setting } ma wartość { $value }, która nie jest adresem hosta KMS.
       *[proxy] Zmienna środowiskowa { $setting } ma wartość { $value }, której nie można użyć jako adresu serwera proxy.
    }
    .why = Adres jest niepełny lub zawiera literówkę albo zaczyna się od https:// zamiast http:// lub odwrotnie. Pełne adresy wyglądają tak: http://proxy.example:8080 dla serwera proxy, 192.0.2.1 dla serwera nazw i kms.office.example dla hosta KMS.
    .next = Poproś administratora systemu o poprawienie ustawienia, a następnie spróbuj ponownie.
    .next-host = Popraw ustawienie, a następnie spróbuj ponownie.

## Service

fault-srv-1 = Usługa jest w tej chwili niedostępna
    .what = Usługa aktywacji jest osiągalna, ale w tej chwili nie może odpowiedzieć.
    .seen = Usługa { $host } jest osiągalna, ale w tej chwili nie może odpowiedzieć.
    .why = Trwa konserwacja usługi albo jednocześnie łączy się z nią bardzo wiele komputerów.
    .next = Spróbuj ponownie za kilka minut. Ponowna próba nigdy nie zużywa drugiej aktywacji.
fault-srv-2 = Zbyt wiele prób w krótkim czasie
    .what = Usługa przyjmuje w krótkim czasie tylko ograniczoną liczbę prób.
    .seen = Usługa przyjmie następną próbę za { $unit ->
        [hours] { $amount ->
            [one] { $amount } godzinę
            [few] { $amount } godziny
            [many] { $amount } godzin
           *[other] { $amount } godziny
        }
        [minutes] { $amount ->
            [one] { $amount } minutę
            [few] { $amount } minuty
            [many] { $amount } minut
           *[other] { $amount } minuty
        }
       *[seconds] { $amount ->
            [one] { $amount } sekundę
            [few] { $amount } sekundy
            [many] { $amount } sekund
           *[other] { $amount } sekundy
        }
    }.
    .why = To ograniczenie chroni klucze wszystkich przed odgadnięciem metodą prób i błędów.
    .next = Zaczekaj, aż następna próba będzie możliwa, a następnie spróbuj ponownie.
fault-srv-3 = Nie można zweryfikować odpowiedzi
    .what = Odpowiedź nie ma podpisu dostawcy lub należy do innego żądania, dlatego jej nie użyto.
    .seen = Odpowiedź z adresu { $host } nie ma podpisu dostawcy lub należy do innego żądania, dlatego jej nie użyto.
    .why = Odpowiedź została po drodze zmieniona albo ta wersja produktu jest starsza niż obecny klucz podpisu dostawcy.
    .next = Zainstaluj najnowszą aktualizację produktu i spróbuj ponownie.

## Key management service

fault-kms-1 = Nie znaleziono hosta KMS
    .what = W tej sieci nie znaleziono hosta KMS organizacji.
    .seen = { $cause ->
        [refused] Serwer nazw odmawia odpowiedzi (przeszukano: { $domains }).
       *[no-record] Serwer nazw nie zna hosta KMS (przeszukano: { $domains }).
    }
    .why = Ten komputer jest poza siecią organizacji albo tamtejszy serwer nazw (DNS) nie ma wpisu _kakunin-kms._tcp dla hosta KMS.
    .next = Połącz się z siecią lub VPN organizacji i spróbuj ponownie.
fault-kms-2 = Nie można połączyć się z hostem KMS
    .what = Host KMS organizacji nie odpowiada.
    .seen = { $cause ->
        [timed-out] Host KMS { $host } nie odpowiedział na czas.
       *[refused] Host KMS { $host } odrzucił połączenie.
    }
    .why = Ten komputer jest poza siecią organizacji albo host KMS jest wyłączony lub znajduje się za zaporą.
    .next = Połącz się z siecią lub VPN organizacji i spróbuj ponownie.
fault-kms-3 = Host KMS nie obsługuje tego produktu
    .what = Host KMS odpowiada, ale nie obsługuje tego produktu.
    .seen = Host KMS { $host } odpowiada, ale nie obsługuje tego produktu.
    .why = Klucz hosta KMS na tym hoście nie obejmuje zainstalowanego tutaj produktu lub edycji.
    .next = Poproś administratora systemu o aktywowanie hosta KMS kluczem hosta KMS dla tego produktu.
fault-kms-4 = Host KMS potrzebuje więcej komputerów
    .what = Host KMS odpowiada, ale dotąd połączyło się z nim zbyt mało komputerów.
    .seen = { $count ->
        [one] Host KMS zna dotąd { $count } komputer, a aktywować zaczyna od { $threshold }.
        [few] Host KMS zna dotąd { $count } komputery, a aktywować zaczyna od { $threshold }.
        [many] Host KMS zna dotąd { $count } komputerów, a aktywować zaczyna od { $threshold }.
       *[other] Host KMS zna dotąd { $count } komputera, a aktywować zaczyna od { $threshold }.
    }
    .why = Host KMS zaczyna aktywować, gdy w ciągu 30 dni połączy się z nim określona liczba różnych komputerów.
    .next = Poproś administratora systemu o zmniejszenie liczby, na którą czeka host KMS, albo o podłączenie kolejnych komputerów. Ten komputer automatycznie ponawia próby.
fault-kms-5 = Host KMS nie jest jeszcze aktywowany
    .what = Host KMS odpowiada, ale sam nie został aktywowany.
    .seen = Host KMS { $host } odpowiada, ale sam nie został aktywowany.
    .why = Host KMS może aktywować inne komputery dopiero wtedy, gdy raz aktywowano go kluczem hosta KMS.
    .next = Poproś administratora systemu o aktywowanie hosta KMS.
fault-kms-6 = Nie można zweryfikować hosta KMS
    .what = Odpowiedź hosta KMS nie ma potwierdzenia dostawcy, dlatego jej nie użyto.
    .seen = Odpowiedź hosta KMS { $host } nie ma potwierdzenia dostawcy, dlatego jej nie użyto.
    .why = Brakuje certyfikatu hosta, certyfikat nie jest już ważny albo zamiast hosta odpowiedział inny komputer.
    .next = Poproś administratora systemu o ponowne aktywowanie hosta KMS.

## Clock

fault-clk-1 = Zegary wskazują różny czas
    .what = Różnica między zegarem tego komputera a zegarem usługi jest zbyt duża.
    .seen = Zegar tego komputera wskazuje: { $here }; zegar usługi wskazuje: { $there }.
    .why = Odpowiedź jest ważna tylko wtedy, gdy zegar wskazuje czas bliski jej utworzenia, a data, godzina lub strefa czasowa na tym komputerze prawdopodobnie wymaga poprawienia.
    .next = Włącz automatyczne ustawianie daty i godziny w ustawieniach tego komputera i spróbuj ponownie.
fault-clk-2 = Zegar wskazuje wcześniejszy czas
    .what = Zegar tego komputera wskazuje czas wcześniejszy niż poprzednio.
    .seen = Zegar tego komputera wskazywał już: { $last-seen }, a teraz wskazuje wcześniejszy czas.
    .why = Zmieniono datę albo wyczerpała się mała bateria, która podtrzymuje zegar.
    .next = Włącz automatyczne ustawianie daty i godziny w ustawieniach tego komputera.

## Hardware

fault-hwc-1 = Sprzęt się zmienił
    .what = Sprzęt zmienił się na tyle, że należy ponownie aktywować produkt.
    .seen = { $cause ->
        [little] Aktywację otrzymał komputer, o którym niewiele było wiadomo. Ten komputer podaje o sobie więcej, dlatego liczy się jako inny.
       *[changed] Od aktywacji nie zmieniło się { $percent }% informacji o sprzęcie; to za mało, aby rozpoznać komputer.
    }
    .why = Aktywacja należy do jednego komputera. Po dużej naprawie lub przeniesieniu na inny sprzęt wygląda on jak inny.
    .next = Aktywuj produkt ponownie tym samym kluczem.

## Confirmation ID

fault-cid-1 = Niektóre cyfry się nie zgadzają
    .what = Przy słuchaniu lub wpisywaniu jednej lub kilku grup identyfikatora potwierdzenia zaszła pomyłka.
    .seen = { $count ->
        [one] Grupa { $groups } identyfikatora potwierdzenia się nie zgadza.
        [few] Nie zgadzają się { $count } grupy identyfikatora potwierdzenia: { $groups }.
        [many] Nie zgadza się { $count } grup identyfikatora potwierdzenia: { $groups }.
       *[other] Nie zgadza się { $count } grupy identyfikatora potwierdzenia: { $groups }.
    }
    .why = Każda grupa kończy się cyfrą kontrolną, a ta nie pasuje do cyfr przed nią.
    .next = Poproś konsultanta o ponowne odczytanie zaznaczonych grup i wpisz je jeszcze raz.
    .next-desk = Odczytam ponownie zaznaczone grupy; proszę wpisać je jeszcze raz.
fault-cid-2 = Liczba cyfr się nie zgadza
    .what = Identyfikator potwierdzenia ma za mało lub za dużo cyfr.
    .seen = { $digits ->
        [none] W tekście nie ma identyfikatora potwierdzenia.
        [several] W tekście jest więcej niż jeden identyfikator potwierdzenia; podaj tylko ten dla tego komputera.
       *[other] Cyfry w identyfikatorze potwierdzenia: { $expected }; wpisane: { $digits }.
    }
    .why = Prawdopodobnie jakaś cyfra została pominięta lub wpisana dwa razy.
    .next = Sprawdź z konsultantem wszystkie pola po kolei: w każdym mieści się sześć cyfr.
    .next-desk = Sprawdźmy razem wszystkie pola po kolei: w każdym mieści się sześć cyfr.
fault-cid-3 = Identyfikatory nie pasują do siebie
    .what = Identyfikator potwierdzenia wpisano bez błędu, ale utworzono go dla innego identyfikatora instalacji.
    .why = Jest przeznaczony dla innego komputera albo od czasu rozmowy zmienił się klucz produktu lub sprzęt.
    .next = Odczytaj konsultantowi ponownie identyfikator instalacji z tego ekranu i poproś o identyfikator potwierdzenia, który do niego należy.
    .next-desk = Proszę ponownie odczytać identyfikator instalacji z ekranu; następnie podam identyfikator potwierdzenia, który do niego należy.
fault-cid-4 = Aktywacja tymczasowa się skończyła
    .what = Tymczasowy identyfikator potwierdzenia nie jest już ważny.
    .seen = Tymczasowy identyfikator potwierdzenia był ważny do { $since }.
    .why = Tymczasowy identyfikator potwierdzenia jest ważny przez 72 godziny, podczas których centrum aktywacji wyjaśnia otwartą sprawę.
    .next = Zadzwoń ponownie do centrum aktywacji i poproś o stały identyfikator potwierdzenia.
    .next-desk = Proszę odczytać identyfikator instalacji z ekranu; następnie podam stały identyfikator potwierdzenia.
fault-cid-5 = To jest identyfikator instalacji
    .what = W miejscu na identyfikator potwierdzenia wpisano identyfikator instalacji.
    .why = Oba wyglądają podobnie: identyfikator instalacji to ten, który się odczytuje, a identyfikator potwierdzenia to ten, który się słyszy.
    .next = Odczytaj konsultantowi identyfikator instalacji, a następnie wpisz cyfry, które poda konsultant.
    .next-desk = Podam teraz identyfikator potwierdzenia; proszę wpisywać go, zaczynając od pola A.

## Release code

fault-iid-1 = Identyfikator instalacji się nie zgadza
    .what = Identyfikator instalacji w tej postaci nie pasuje do żadnego klucza tego dostawcy.
    .why = Najczęściej przy słuchaniu lub wpisywaniu grupy zaszła pomyłka, której nie wykazuje cyfra kontrolna. Nie pasuje też identyfikator instalacji, którego nie wyświetlił żaden produkt tego dostawcy.
    .next = Odczytaj ponownie identyfikator instalacji z ekranu, grupa po grupie, i porównaj go z wpisanym.
    .next-desk = Proszę ponownie odczytać identyfikator instalacji z ekranu, grupa po grupie.

fault-iid-2 = Ten identyfikator instalacji został zużyty
    .what = Identyfikator instalacji należy do aktywacji, którą zwolniono lub którą przejął inny komputer.
    .why = Po zwolnieniu aktywacji komputer otrzymuje nowy identyfikator instalacji; poprzednim nie można już aktywować.
    .next = Otwórz kreatora na tamtym komputerze i aktywuj przez internet albo usuń tam klucz produktu i wprowadź go ponownie: pojawi się nowy identyfikator instalacji. Użyj go.
    .next-desk = Proszę na tamtym komputerze aktywować przez internet albo usunąć tam klucz produktu i wprowadzić go ponownie, a następnie odczytać nowy identyfikator instalacji, który się pojawi.

fault-rel-1 = Kod zwolnienia nie pasuje
    .what = Kod zwolnienia jest kompletny i jego cyfry się zgadzają, ale utworzono go dla innego identyfikatora instalacji.
    .why = Kod zwolnienia należy tylko do tego identyfikatora instalacji, który komputer pokazuje obok niego.
    .next = Porównaj identyfikator instalacji i kod zwolnienia ze stroną na komputerze, na której widać oba.

## Telephone

fault-phn-1 = Brak numeru telefonu dla tego regionu
    .what = W wybranym regionie dostawca nie ma numeru telefonu dla tego produktu.
    .seen = { $region }: dostawca nie ma tam numeru dla tego produktu.
    .why = Numery zależą od produktu i regionu, a pokazywane są tylko te, które działają.
    .next = Aktywuj przez internet albo zadzwoń pod numer innego regionu. Wszystkie są na liście numerów dla regionów.
    .next-desk = Ta rozmowa jest możliwa z każdego regionu: proszę odczytać identyfikator instalacji z ekranu. Można też aktywować przez internet.

## Files

fault-fil-1 = To nie jest plik aktywacji
    .what = Otwarty plik nie zawiera aktywacji dla tego produktu.
    .seen = Plik { $path } nie zawiera aktywacji dla tego produktu.
    .why = Jest to plik innego rodzaju lub innego produktu albo uległ uszkodzeniu po drodze.
    .next = Pobierz plik ponownie z urządzenia, na którym go zapisano, i otwórz go tutaj.
fault-fil-2 = Plik jest dla innego komputera
    .what = Plik jest oryginalny, ale utworzono go dla innego komputera.
    .seen = Plik { $path } jest oryginalny, ale utworzono go dla innego komputera.
    .why = Każdy plik odpowiada na jedno żądanie; przestaje pasować, gdy zmieni się klucz produktu lub sprzęt.
    .next = Zapisz na tym komputerze nowe żądanie i pobierz odpowiedź na nie.
fault-fil-3 = Nie można zapisać pliku
    .what = Nie udało się zapisać pliku w wybranym miejscu.
    .seen = Nie udało się zapisać pliku { $path }.
    .why = Folder nie istnieje, jest tam już inny plik o tej nazwie albo żaden plik nie może mieć takiej nazwy; możliwe też, że miejsce jest chronione przed zapisem, zapełnione lub odłączone albo pliku używa inny program.
    .next = Wybierz inną nazwę, inny folder lub dysk USB i zapisz ponownie.
fault-fil-4 = Nie ma takiego pliku
    .what = We wskazanym miejscu nie ma pliku.
    .seen = Nie ma pliku { $path }.
    .why = Nazwa pliku jest zapisana inaczej, plik jest w innym folderze albo jego dysk nie jest podłączony.
    .next = Odszukaj plik w jego folderze i wskaż go ponownie, podając całą ścieżkę.
fault-fil-5 = Nie można odczytać pliku
    .what = We wskazanym miejscu coś jest, ale nie można tego odczytać jako pliku.
    .seen = { $cause ->
        [folder] { $path } to folder; wskaż plik.
        [pipe-or-device] { $path } to potok lub urządzenie, a nie plik; wskaż plik.
        [not-a-name] Żaden plik nie może mieć nazwy { $path }.
        [in-use] Pliku { $path } używa inny program; zamknij go i spróbuj ponownie.
        [forbidden] Brak uprawnień do odczytu pliku { $path }.
        [too-large] Plik { $path } jest znacznie większy niż jakikolwiek plik aktywacji.
       *[other] System nie może odczytać pliku { $path }.
    }
    .why = Nie jest to plik aktywacji, należy do innego użytkownika albo jego dysk uległ awarii.
    .next = Wskaż sam plik aktywacji albo najpierw skopiuj go do własnego folderu.
fault-fil-6 = Ten plik jest do innego kroku
    .what = Plik jest częścią aktywacji, ale nie tą, która jest tutaj potrzebna.
    .seen = { $found ->
        [request] Plik { $path } to żądanie; tutaj potrzebna jest odpowiedź na nie.
        [response] Plik { $path } to odpowiedź; tutaj potrzebne jest żądanie.
        [host-request] Plik { $path } to żądanie hosta KMS.
        [host-response] Plik { $path } to odpowiedź dla hosta KMS.
        [request-table] Plik { $path } to tabela żądań.
       *[other] Plik { $path } to tabela odpowiedzi.
    }
    .why = Aktywacja za pomocą pliku wymaga dwóch plików: komputer zapisuje żądanie, którego nazwa kończy się na request, i otrzymuje odpowiedź, której nazwa kończy się na response.
    .next = Otwórz odpowiedź na komputerze, który ma zostać aktywowany. Żądanie otwiera ten, kto na nie odpowiada.

## Saved state

fault-sto-1 = Przywrócono wcześniejszą kopię
    .what = Zapisana aktywacja była uszkodzona i zastąpiła ją wcześniejsza kopia.
    .why = Prawdopodobnie podczas zapisywania wyłączono komputer albo wystąpił błąd dysku.
    .next = Sprawdź na pierwszej stronie, czy produkt nadal jest pokazywany jako aktywowany.
fault-sto-2 = Nie można zapisać aktywacji
    .what = Nie można zapisywać w folderze, w którym przechowywana jest aktywacja.
    .seen = Nie można zapisywać w folderze { $path }.
    .why = Folder jest tylko do odczytu albo należy do innego użytkownika tego komputera.
    .next = Poproś administratora systemu o zezwolenie na zapis w folderze, w którym przechowywana jest aktywacja, a następnie spróbuj ponownie.
    .next-host = Zezwól na zapis w folderze, w którym przechowywana jest aktywacja, a następnie spróbuj ponownie.
fault-sto-3 = Dysk jest pełny
    .what = Na dysku, na którym przechowywana jest aktywacja, nie ma wolnego miejsca.
    .seen = Na dysku nie ma wolnego miejsca dla folderu { $path }.
    .why = Zapisanie aktywacji wymaga bardzo mało miejsca, ale dysk wypełniły inne pliki.
    .next = Usuń pliki, które nie są już potrzebne, i spróbuj ponownie.
fault-sto-4 = Zapisana aktywacja została utracona
    .what = Zapisana aktywacja była uszkodzona i nie pozostała żadna pełna kopia, którą można by przywrócić.
    .why = Dysk może być niesprawny albo inny program zmienił pliki, w których przechowywana jest aktywacja.
    .next = Wprowadź klucz produktu i aktywuj ponownie, w miarę możliwości przez internet: komputer rozpoznany po częściach nie jest tam liczony dwa razy.
fault-sto-5 = Nie można odczytać aktywacji
    .what = Bieżący użytkownik nie może odczytać zapisanej aktywacji.
    .seen = { $cause ->
        [known] Zasób { $path } należy do użytkownika { $owner }; bieżący użytkownik nie może go odczytać.
       *[unknown] Bieżący użytkownik nie może odczytać zasobu { $path }.
    }
    .why = Aktywację zapisał tam inny użytkownik tego komputera albo folder sieciowy lub dysk z nią nie jest podłączony.
    .next = Poproś administratora systemu o zezwolenie bieżącemu użytkownikowi na odczyt folderu, w którym przechowywana jest aktywacja, a następnie spróbuj ponownie.
    .next-host = Zezwól bieżącemu użytkownikowi na odczyt folderu, w którym przechowywana jest aktywacja, a następnie spróbuj ponownie.
fault-sto-6 = Aktywacja pochodzi z nowszej wersji
    .what = Zapisaną aktywację utworzyła nowsza wersja tego programu.
    .seen = Plik { $path } utworzyła nowsza wersja tego programu.
    .why = Produkt został zaktualizowany, a jego wcześniejsza wersja została ponownie zainstalowana lub nadal tu jest.
    .next = Uruchom lub zainstaluj nowszą wersję produktu. Zapisana aktywacja nie została zmieniona.
fault-sto-7 = Aktywacja dla wszystkich: niezaufana
    .what = Istnieje aktywacja dla wszystkich użytkowników tego komputera, ale nie jest używana.
    .seen = Plik { $path } ma aktywować produkt dla wszystkich użytkowników tego komputera, ale nie jest używany.
    .why = Ten plik lub jego folder może zmienić także ktoś inny albo plik jest uszkodzony.
    .next = Poproś administratora systemu o zezwolenie na zapis w tym miejscu tylko administratorom i o ponowną aktywację produktu dla wszystkich użytkowników.
    .next-host = Odbierz wszystkim innym prawo zapisu w tym miejscu i ponownie aktywuj produkt dla wszystkich użytkowników.

## Catalogue

fault-cat-1 = Nie można odczytać danych produktu
    .what = Brakuje katalogu dostawcy, czyli pliku z produktami, usługami i numerami telefonów, albo plik ten nie jest oryginalny.
    .seen = { $cause ->
        [missing] Brakuje katalogu dostawcy { $path }.
        [several] W folderze { $path } są katalogi kilku dostawców; właściwy wskazuje KAKUNIN_VENDOR przez identyfikator albo --catalogue przez plik.
        [forbidden] Bieżący użytkownik nie ma uprawnień do odczytu katalogu dostawcy { $path }.
        [unreadable] Katalog dostawcy { $path } nie jest tekstem, który można odczytać.
        [no-vendor-key] Nie można odczytać pliku vendor.pub z kluczem dostawcy; jego miejsce jest w folderze, w którym znajduje się { $path }.
        [vendor-key] Plik vendor.pub w folderze, w którym znajduje się { $path }, nie zawiera klucza dostawcy.
        [unsigned] Plik { $path } nie jest podpisanym katalogiem; nazwa podpisanego kończy się na .jws.
        [unusable] Katalog dostawcy { $path } wymaga innej wersji tego programu.
       *[not-genuine] Katalog dostawcy { $path } nie ma podpisu tego dostawcy.
    }
    .why = Plik lub znajdujący się obok niego klucz dostawcy został po instalacji usunięty, uszkodzony lub zmieniony.
    .next = Napraw produkt lub zainstaluj go ponownie albo poproś o to administratora systemu.
    .next-host = Napraw produkt lub zainstaluj go ponownie albo wskaż katalog dostawcy za pomocą --catalogue PLIK.

## Periods

fault-grc-1 = Okres prolongaty się skończył
    .what = Minął czas, w którym produkt mógł czekać na aktywację.
    .seen = Okres prolongaty skończył się { $since }.
    .why = Od instalacji produkt nie został aktywowany. Działa nadal, a przypomnienia ustaną po aktywacji.
    .next = Aktywuj produkt teraz. Program zaproponuje każdy sposób, który tutaj działa.
fault-grc-2 = Aktywacja KMS wymaga odnowienia
    .what = Aktywacja uzyskana od hosta KMS organizacji się skończyła.
    .seen = Aktywacja uzyskana od hosta KMS organizacji skończyła się { $since }.
    .why = Odnawia się ona w tle, a ten komputer od dawna nie łączył się z hostem KMS.
    .next = Połącz się z siecią lub VPN organizacji i odnów aktywację.
fault-grc-3 = Czas ważności aktywacji minął
    .what = Aktywacja tego komputera była na czas określony, który minął.
    .seen = Aktywacja tego komputera była na czas określony i skończyła się { $since }.
    .why = Ten komputer podaje niewiele danych, które odróżniają go od innych, podobnie jak kontenery i sklonowane systemy. Aktywacja takich komputerów jest czasowa i odnawiana.
    .next = Aktywuj produkt ponownie tym samym kluczem. Jeśli zrobisz to przez internet, aktywacja będzie się odtąd odnawiać automatycznie.

fault-trm-1 = Okres próbny się skończył
    .what = Okres próbny tego produktu na tym komputerze się skończył.
    .seen = Okres próbny tego produktu na tym komputerze skończył się { $since }.
    .why = Okres próbny liczy się raz na komputer, od pierwszej aktywacji. Inny klucz próbny ani nowa instalacja nie rozpoczynają go od nowa.
    .next = Wprowadź kupiony klucz produktu. Jeśli go nie masz, zapytaj sprzedawcę.

fault-trm-2 = Subskrypcja się skończyła
    .what = Subskrypcja tego produktu się skończyła.
    .seen = Subskrypcja tego produktu skończyła się { $since }, a dodatkowe dni też minęły.
    .why = Klucz produktu należy do subskrypcji, której nie odnowiono, albo ten komputer nie wie jeszcze o odnowieniu.
    .next = Jeśli subskrypcję odnowiono, aktywuj ponownie tym samym kluczem, przez internet lub za pomocą pliku. Jeśli nie, zapytaj sprzedawcę.

fault-trm-3 = Tylko przez internet lub plik
    .what = Tego klucza produktu nie aktywuje się przez telefon.
    .why = Klucz ma okres próbny, subskrypcję lub własne funkcje, których identyfikator potwierdzenia nie może zawierać.
    .next = Aktywuj przez internet albo za pomocą pliku z komputera, który ma internet.
