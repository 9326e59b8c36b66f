# Words of the command line.

command-usage = Gebruik
command-usage-options = opties
command-usage-command = opdracht
command-heading-commands = Opdrachten
command-heading-options = Opties
command-heading-arguments = Argumenten

command-kakunin = Activeert een product. Opent zonder opdracht de activeringswizard.
command-status = Toont of het product op deze computer is geactiveerd
command-key = Installeert of verwijdert de productcode
command-key-set = Installeert een productcode
command-key-set-key = De productcode, of - om die van de standaardinvoer te lezen
command-key-set-file = Lees de productcode uit dit bestand
command-key-set-auto = Activeer op de achtergrond via internet als het product weer wordt gestart
command-key-remove = Verwijdert de geïnstalleerde productcode, en daarmee de activering die op deze computer is opgeslagen
command-key-remove-last = De naam van de productcode die wordt verwijderd: de eerste twee groepen, zoals status die toont
command-activate = Activeert via internet, nu
command-installation-id = Geeft de installatie-id weer om aan de telefoon voor te lezen
command-confirm = Activeert met de ontvangen bevestigings-id
command-confirm-id = De bevestigings-id, in één keer of in groepen, of - om die van de standaardinvoer te lezen
command-history = Toont wat er op deze computer met de activering is gebeurd
command-parts = Toont de onderdelen waaraan deze computer wordt herkend, en wat er is gewijzigd
command-explain-about = Legt een foutcode uit
command-explain-code = De code, bijvoorbeeld CNT-1
command-launch = Door producten bij het starten aan te roepen: activeert op de achtergrond als dat zo is ingesteld, en opent de wizard alleen als dat nodig is
command-agent = Activeert en vernieuwt op de achtergrond alles waarvoor het tijd is, tot de opdracht wordt beëindigd
command-agent-once = Doe één keer waarvoor het nu tijd is, en stop
command-kms = Stelt in welke KMS-host van de organisatie wordt gebruikt
command-kms-set = Gebruikt voortaan deze KMS-host
command-kms-set-host = Een naam of een IP-adres, met een poort als het niet 8482 is; een IPv6-adres met een poort tussen vierkante haken
command-kms-clear = Zoekt de KMS-host weer via DNS
command-kms-show = Toont welke KMS-host wordt gebruikt, en de client-id waaraan die deze computer herkent
command-doctor = Controleert elke stap van een activering en meldt het eerste probleem
command-help = Toont deze hulp, of die van een opdracht
command-help-command = De opdracht, bijvoorbeeld { "key set" }
command-demo = Toont de demonstratie: de productcodes ervan en hoe je het activeringscentrum speelt
command-demo-desk = Geeft de bevestigings-id voor een installatie-id weer, zoals het activeringscentrum die zou voorlezen
command-demo-desk-id = De installatie-id, in één keer of in groepen

command-option-text = Toon de wizard als tekst op de terminal, ook als er een beeldscherm is
command-option-answers = Geef de antwoorden in dit bestand, één per regel, aan de wizard in tekstvorm
command-option-mode = Het venster is licht of donker: { "light" } of { "dark" }
command-option-contrast = Hoog contrast of niet: { "more" } of { "usual" }
command-option-json = Antwoord in JSON
command-option-lang = Gebruik deze taal: { "en" }, { "ja" }, …
command-option-product = Het product, met de naam in de catalogus; anders het eerste van de catalogus
command-option-catalogue = De ondertekende catalogus van de leverancier
command-option-vendor = De id van de leverancier, als er hier meer een catalogus hebben
command-option-state = De map waarin de activering wordt bewaard
command-option-all-users = Voor alle gebruikers van deze computer, als beheerder
command-option-service = Gebruik de activeringsservice op dit adres in plaats van die van de catalogus
command-option-help = Toon deze hulp
command-option-version = Toon de versie

## Arguments that were not understood

command-misuse-missing = Er ontbreekt iets: { $named }. Zie { $help }.
command-misuse-command = Deze opdracht bestaat niet. Zie { $help }.
command-misuse-value = De waarde van { $named } is hier niet bruikbaar, of ontbreekt. Zie { $help }.
command-misuse-key = Hierin staat een productcode ({ $shown }), die hier niet mag worden opgeschreven. Zo installeer je de productcode: { $kakunin } key set PRODUCTCODE. Gebruik elders alleen de eerste twee groepen ervan.
command-misuse-token = Hierin staat het token van een medewerker ({ $shown }), dat hier niet mag worden opgeschreven. Zie { $kakunin } --help.
command-misuse-argument = Er is een argument te veel, of een dat hier niet hoort. Zie { $help }.
command-misuse-not-utf-8 = Een argument is geen tekst in UTF-8. Zie { $help }.

## Failures

# The title of a message box, where there is no terminal.
message-title = Productactivering
message-title-desk = Helpdesk
command-fault = { $code }: { $title }
    { $what }
    { $why }
    { $next }
command-unknown-product = De catalogus heeft dit product niet. Wel aanwezig: { $known }.
command-unknown-code = Deze foutcode bestaat niet. Foutcodes zien eruit als CNT-1.
command-other-key = Er is niets verwijderd. De geïnstalleerde productcode is { $installed }-…; geef die op bij het verwijderen: { $kakunin } key remove { $installed }
command-other-key-release = Er is niets vrijgegeven. De geïnstalleerde productcode is { $installed }-…; geef die op bij het vrijgeven van de activering: { $kakunin } release { $installed }
command-nothing-activated = Er is niets vrijgegeven: met de geïnstalleerde productcode is op deze computer niets geactiveerd.
command-no-release-code = Er is geen vrijgavecode om te tonen: met de geïnstalleerde productcode is niets vrijgegeven, of de activeringsservice weet er al van. Is de productcode samen met de instellingen verloren gegaan, installeer die dan eerst opnieuw.
command-file = { $path } kan niet worden gelezen: { $cause }
command-file-folder = dit is een map; geef een bestand op
command-file-missing = dit bestand is er niet
command-file-forbidden = je hebt geen machtiging om het te lezen; kopieer het naar een eigen map of vraag het aan de eigenaar
command-file-too-large = het is te groot voor een bestand van deze soort
command-file-not-text = het is geen tekst
command-file-pipe-or-device = dit is een pipe of een apparaat, geen bestand; geef een bestand op
command-file-not-a-name = een bestand kan deze naam niet hebben (een apparaat zoals NUL, een dubbele punt, of een punt of spatie aan het eind); geef een ander bestand op
command-file-in-use = een ander programma gebruikt het; sluit dat programma en probeer het opnieuw
command-answer = Regel { $line } van de antwoorden past niet bij de pagina waarop het antwoord is gegeven, en daarna is niets meer gedaan. De pagina, en waarom het antwoord niet past, staan hierboven.
command-answers-untaken = De wizard is gesloten vóór regel { $line } van de antwoorden. Die regel en de regels erna zijn niet gebruikt.
command-not-a-host = Dit is niet het adres van een KMS-host. Schrijf een naam of een IP-adres, met een poort als het niet 8482 is, bijvoorbeeld kms.office.example:8482 of [2001:db8::7]:8482.
command-not-a-service = Dit is niet het adres van een activeringsservice. Zo’n adres begint met https:// (of http:// voor proefopstellingen), bijvoorbeeld https://activation.momiji.example/.
command-service-beginning = Het begin van dit adres ontbreekt. Schrijf het als { $address }
command-service-sign-in = Het adres van een activeringsservice bevat geen gebruikersnaam en geen wachtwoord. Schrijf het zonder, bijvoorbeeld https://activation.momiji.example/.
command-no-installation-id = Deze computer heeft een KMS-clientsleutel. Een KMS-host van je organisatie activeert de computer; een installatie-id is daarom niet nodig. Zo vraag je de host nu om activering: { $kakunin } activate
command-no-language = De taal ‘{ $tag }’ is niet beschikbaar; daarom gaat het verder in het Engels. Beschikbaar zijn: { $languages }.
command-not-written = Het antwoord kon niet worden weggeschreven: { $cause }
command-no-place = Er is geen beeldscherm en geen terminal voor de wizard. Gebruik in plaats daarvan een opdracht; zie { $kakunin } --help.
command-not-administrator = Alleen een beheerder van deze computer kan voor alle gebruikers handelen: deze gebruiker kan niet naar { $path } schrijven. Voer de opdracht opnieuw uit als beheerder of met sudo.
command-system = Het systeem heeft iets geweigerd wat nodig is: { $cause }
command-demo-failed = De demonstratie kon niet worden voorbereid: { $cause }
command-not-an-installation-id = Dit is geen volledige installatie-id: die heeft acht groepen van zes cijfers, waarvan de controlecijfers moeten kloppen.
command-no-demo = Hier is een catalogus van een leverancier geïnstalleerd; daarom is er geen demonstratie.

## Status

command-status-activated = { $product } is sinds { $since } geactiveerd.
command-status-provisional = { $product } is sinds { $since } voorlopig geactiveerd, tot { $until }. Vraag het activeringscentrum vóór die tijd om de definitieve bevestigings-id.
command-status-activated-until = { $product } is sinds { $since } geactiveerd, geldig tot { $until }. De activering wordt vóór die tijd automatisch vernieuwd.
command-status-activated-term = { $product } is sinds { $since } geactiveerd, geldig tot { $until }. Activeer vóór die tijd opnieuw met dezelfde productcode.
command-status-grace = { $product } is nog niet geactiveerd. Alles werkt; activeer uiterlijk op { $until }.
command-status-notice = { $product }: { $title } ({ $code }). Alles werkt zoals voorheen.
command-status-terms-over = { $product }: { $title } ({ $code }).
command-status-all-users = Dit geldt voor alle gebruikers van deze computer.
command-status-licence = Met --json: ook de ondertekende licentie
command-status-key = Productcode: { $last }-… ({ $kind })
command-status-no-key = Productcode: geen
command-status-automatic = Activering via internet volgt als het product weer wordt gestart.
command-status-released = De activering is hier vrijgegeven, en het activeringscentrum heeft de vrijgavecode nog nodig. Zo toon je die: { $kakunin } release --show
command-status-count = Activeringen: { $used } van { $limit } gebruikt
command-status-terms = { $name }: { $value }

## Product key

command-key-installed = De productcode { $last }-… is geïnstalleerd ({ $kind }).
command-key-automatic = { $product } wordt bij de volgende start op de achtergrond geactiveerd.
command-key-by-hand = De activeringswizard wordt geopend als { $product } weer wordt gestart. Zo activeer je nu: { $kakunin } activate
command-key-activated-already = { $product } is ermee geactiveerd.
command-key-removed = De productcode { $last }-… is verwijderd.
command-key-removed-activation = De productcode { $last }-… is verwijderd, en daarmee de activering die op deze computer was opgeslagen. Het activeringscentrum telt deze computer nog mee.

## History and parts

command-history-line = { $moment }  { $what } { $code }
command-history-empty = Er is nog niets gebeurd.
command-history-key-installed = Productcode geïnstalleerd
command-history-own-key-installed = KMS-clientsleutel van deze editie geïnstalleerd
command-history-key-removed = Productcode verwijderd
command-history-activated = Geactiveerd
command-history-renewed = Vernieuwd
command-history-released = Activering vrijgegeven
command-history-failed = Niet gelukt:
command-history-restored = Beschadigd bestand hersteld uit de vorige kopie
command-history-started-anew = Beschadigde bestanden vervangen; wat er was, is verloren
command-history-count = { $count ->
    [one] { $count } computer bekend, { $threshold } nodig
   *[other] { $count } computers bekend, { $threshold } nodig
}
command-history-renewal = tijd tot de vernieuwing: { $span }
command-history-retry = tijd tot de volgende poging: { $span }
command-part = { $part }: { $change } (gewicht { $weight })
command-parts-same = Ongewijzigde gewichten: { $kept } van { $of }. Dit telt als dezelfde computer.
command-parts-little = Ongewijzigde gewichten: { $kept } van { $of }. Van de geactiveerde computer was echter weinig bekend, en deze geeft meer door: dit telt als een andere computer, die opnieuw moet worden geactiveerd.
command-parts-other = Ongewijzigde gewichten: { $kept } van { $of }. Dit telt als een andere computer, die opnieuw moet worden geactiveerd.

command-explain = { $code }: { $title }
    Wat er is gebeurd: { $what }
    Waarom: { $why }
    Wat je nu kunt doen: { $next }

## KMS

command-agent-next = Volgende poging: { $moment }
command-policy-ignored = Het beleid { $place } wordt niet gevolgd: het moet leesbaar zijn en de juiste vorm hebben, en alleen beheerders mogen het kunnen schrijven.
command-kms-host-policy = KMS-host: { $host } (volgens beleid)
command-kms-host-set = KMS-host: { $host } (ingesteld voor dit product)
command-kms-host-file = KMS-host: { $host } (uit het bestand { "kms-host" } naast de catalogus)
command-kms-host-environment = KMS-host: { $host } (uit KAKUNIN_KMS_HOST)
command-kms-host-dns = KMS-host: gevonden via DNS ({ $domains })
command-kms-host-nowhere = KMS-host: er is er geen ingesteld, en er is geen domein om er een in te zoeken
command-kms-last = Laatste activering door: { $host }
command-kms-retry = Tijd tussen pogingen, zoals opgegeven door de host: { $span }
command-kms-client-id = Client-id: { $id }

## Doctor

command-doctor-passed = [ok] { $check }
command-doctor-failed = [!!] { $check }: { $code }
command-doctor-not-reached = [--] { $check }
command-doctor-catalogue = Catalogus
command-doctor-key = Productcode
command-doctor-name = Naam
command-doctor-port = Poort
command-doctor-tls = Beveiligde verbinding
command-doctor-clock = Klok
command-doctor-answer = Antwoord van de KMS-host
command-doctor-well = Er is geen probleem gevonden.

## Demonstration

demo-introduction = Dit is de demonstratie van Kakunin, met de producten van Momiji Software, dat niet bestaat. Productcodes om te proberen:
demo-key-good = activeert
demo-key-used-up = alle activeringen zijn gebruikt (CNT-1)
demo-key-blocked = geblokkeerd door de leverancier (KEY-5)
demo-key-other-product = voor een ander product (KEY-3)
demo-key-kms-client = KMS-clientsleutel, voor de KMS-host van een organisatie
demo-key-kms-host = KMS-hostsleutel, hoort niet op deze computer (KEY-6)
demo-desk = Typ in een andere terminal om het activeringscentrum aan de telefoon te spelen:
demo-desk-argument = INSTALLATIE-ID

## By file, and releasing

command-request = Activeert via een bestand: schrijft de aanvraag
command-request-save = Schrijft een aanvraagbestand, dat op een plek met een netwerk wordt beantwoord
command-request-file = Het bestand; in een map wordt er een gemaakt; - is de standaarduitvoer. Verder wordt niets overschreven
command-response = Activeert via een bestand: verwerkt het antwoord
command-response-load = Activeert met het antwoord op de aanvraag van deze computer
command-response-file = Het antwoordbestand, een tabel met veel antwoorden of een map met antwoordbestanden; - is de standaardinvoer
command-standard-input = De standaardinvoer
command-request-saved = De aanvraag staat in { $path }. Haal het antwoord op en voer dan uit: { $kakunin } response load BESTAND
command-request-page = De aanvraag wordt beantwoord op { $address }, of door het activeringscentrum.
command-release = Geeft de activering van deze computer vrij, zodat een andere computer die kan gebruiken
command-release-last = De naam van de geïnstalleerde productcode: de eerste twee groepen, zoals status die toont
command-release-offline = Maak geen verbinding: toon een vrijgavecode voor het activeringscentrum
command-release-show = Toont de vrijgavecode opnieuw, tot de volgende activering; geeft niets vrij
command-released = De activering is vrijgegeven. { $product } blijft hier werken en toont dat het product niet is geactiveerd.
command-released-offline = { $product } is hier niet meer geactiveerd. Lees dit voor aan het activeringscentrum; daarna kan een andere computer de activering gebruiken:
    Installatie-id: { $id }
    Vrijgavecode: { $code }
command-demo-respond = Beantwoordt een aanvraagbestand, zoals de leverancier dat zou doen
command-demo-respond-file = Het aanvraagbestand
demo-responded = Het antwoord staat in { $path }.

## A translator's folder

command-option-locales = Toon de berichten in deze map met vertalingen, TAG/*.ftl, in plaats van die van het programma
command-locales-no-tag = { $place }: de naam van deze map is geen taalcode; de berichten erin worden daarom overgeslagen. Een taalcode ziet eruit als fr, pt-BR of zh-Hant.
command-locales-no-language = { $place }: er staan geen berichten in deze map. Er hoort voor elke taal een map in, met de taalcode als naam, bijvoorbeeld fr, en daarin .ftl-bestanden.
command-locales-unread = { $place } kan niet worden gelezen: { $detail }
command-locales-not-utf-8 = { $place }: dit is geen UTF-8; het hele bestand wordt daarom overgeslagen. Sla het op als UTF-8.
command-locales-nested = { $place }: de haakjes zijn hier te diep genest; het hele bestand wordt daarom overgeslagen.
command-locales-syntax = { $place }: dit kan niet worden gelezen ({ $detail }). In plaats daarvan wordt de eigen tekst van het programma getoond.
command-locales-blank = { $place }: { $message }, of een keuze daarin, heeft geen tekst.
command-locales-twice = { $place }: { $message } was er al, bij { $detail }. Het eerste bericht wordt getoond.
command-locales-unknown = { $place }: het programma heeft geen bericht { $message }.
command-locales-foreign = { $place }: { $message } noemt { $detail }, maar krijgt die waarde niet. In plaats daarvan wordt de eigen tekst van het programma getoond.
command-locales-leaves-out = { $place }: { $message } laat { $detail } weg.
command-locales-lacks = { $place }: in { $message } ontbreekt { $detail }. Daar wordt de eigen tekst van het programma getoond.
command-locales-key = { $place }: { $message } is ‘{ $detail }’. Een toegangstoets is één letter of cijfer.
command-locales-plural = { $place }: { $message } heeft geen meervoudsvorm voor: { $detail }. Daarvoor wordt de vorm met het sterretje getoond.
command-locales-choice = { $place }: { $message } heeft een keuze die het programma niet geeft: { $detail }. Het geeft: { $given }.
command-locales-no-choice = { $place }: { $message } heeft geen keuze voor: { $detail }. Daarvoor wordt de keuze met het sterretje getoond.
command-locales-typed = { $place }: { $message } laat { $detail } weg. Dit wordt in elke taal op dezelfde manier getypt of genoemd.
command-locales-missing = { $place }: { $count ->
    [one] 1 bericht ontbreekt nog; het wordt in de eigen tekst van het programma getoond: { $detail }
   *[other] { $count } berichten ontbreken nog; ze worden in de eigen tekst van het programma getoond: { $detail }
}
command-locales-more = { $place }: { $count ->
    [one] Nog 1 regel gaat over deze map. Verhelp eerst wat hierboven staat.
   *[other] Nog { $count } regels gaan over deze map. Verhelp eerst wat hierboven staat.
}
