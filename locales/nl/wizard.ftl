# Words of the wizard's pages. Terms as in glossary.md.

## Dates, times and lists

date = { $day } { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
} { $year }
time = { $hour }:{ $minute }
moment = { $date } om { $time }
span = { $unit ->
    [days] { $amount ->
        [one] { $amount } dag
       *[other] { $amount } dagen
    }
    [hours] { $amount ->
        [one] { $amount } uur
       *[other] { $amount } uur
    }
   *[minutes] { $amount ->
        [one] { $amount } minuut
       *[other] { $amount } minuten
    }
}
list-separator = { ", " }
weekday-monday = ma
weekday-tuesday = di
weekday-wednesday = wo
weekday-thursday = do
weekday-friday = vr
weekday-saturday = za
weekday-sunday = zo

## On every page

window-title = { $title } – { $product }
steps = Stap { $at } van { $of }
alert = { $product } – niet geactiveerd
status-activated = Geactiveerd
status-grace = Nog niet geactiveerd
status-notice = Actie nodig
nothing-is-lost = Er gaat niets verloren. { $product } blijft werken terwijl je dit oplost.
nothing-is-lost-host = Er is niets gewijzigd op deze computer en er is geen activering verbruikt.
everything-still-works = { $product }: alles blijft werken zoals voorheen.
remark = { $what } { $next }
remark-key-2 = Controleer teken { $position } in groep { $group } opnieuw.
remark-key-2-look-alike = Teken { $position } in groep { $group } is een { $script ->
        [greek] Griekse
       *[cyrillic] cyrillische
    } letter die op { $symbol } lijkt. Typ het teken opnieuw.
remark-key-6-host = Deze productcode is voor de computers die het product gebruiken. Een KMS-host heeft een KMS-hostsleutel nodig; de organisatie krijgt die van de leverancier.
remark-cid-1 = { $count ->
    [one] Vraag opnieuw om groep { $groups }.
   *[other] Vraag opnieuw om de groepen { $groups }.
}
groups-exchanged = De groepen { $one } en { $other } zijn verwisseld.

## Buttons and links. “key” is the letter that presses the button together with Alt.

button-next = Volgende
    .key = V
button-back = Vorige
    .key = G
button-cancel = Annuleren
    .key = N
button-close = Sluiten
    .key = L
button-later = Later
    .key = L
button-finish = Voltooien
    .key = T
button-activate = Activeren
    .key = A
button-retry = Opnieuw proberen
    .key = P
button-check-again = Nu controleren
    .key = C
button-enter-key = Productcode invoeren
    .key = U
button-change-key = Productcode wijzigen
    .key = Z
button-details = Details
    .key = D
button-copy = Kopiëren
    .key = K
button-clear = Alles wissen
    .key = L
button-exchange = Omwisselen
    .key = M
button-use-telephone = Telefonisch activeren
    .key = F
button-use-internet = Via internet activeren
    .key = I
button-seller = Verkoper vragen
    .key = E
button-support = Hulp vragen
    .key = H
button-use-file = Via bestand activeren
    .key = T
button-save-request = Aanvraag opslaan
    .key = S
button-open-response = Antwoord openen
    .key = O
button-browse-request = Map kiezen…
button-browse-response = Bestand kiezen…
button-change-line = Wijzigen
    .key = W
button-qr = QR-code
    .key = Q
button-sheet = Belblad
    .key = B
button-key-advice = Over productcodes
    .key = R
button-release = Vrijgeven
    .key = J
button-open-privacy = Openen in de browser
    .key = O
link-privacy = Privacy
link-details = Details
link-copy = Kopiëren
link-copy-details = Details kopiëren
copied = Gekopieerd
link-help = Hulp bij { $code }
link-show = Tonen
link-release = Activering vrijgeven
link-regional-numbers = Nummers voor alle regio’s

## Account page

overview-title = Activering
overview-lead = { $product } op deze computer.
overview-lead-all-users = { $product } voor alle gebruikers van deze computer.
overview-activated = De activering is voltooid
overview-activated-for-good = { $method } op { $date } · vernieuwen niet nodig
overview-activated-on = { $method } op { $date }
overview-activated-term = { $method } op { $date } · opnieuw activeren tot { $renewal }
overview-activated-until = { $method } op { $date } · wordt automatisch vernieuwd, geldig tot { $renewal }
overview-provisional = Voorlopig geactiveerd
overview-provisional-text = Tot { $end }. Vraag het activeringscentrum vóór die tijd om de definitieve bevestigings-id, of activeer via internet.
overview-not-activated = Nog niet geactiveerd
overview-not-activated-text = { $product }: er is een productcode geïnstalleerd. Activeer uiterlijk op { $date }; via internet duurt het ongeveer een minuut.
overview-no-key = Nog geen productcode
overview-no-key-text = { $product }: voer de productcode van je organisatie in om te activeren.
overview-kms-waiting = Wachten op de KMS-host van je organisatie
overview-kms-waiting-text = { $product } wordt vanzelf geactiveerd; je hoeft niets te doen.
overview-lead-host = Deze computer als KMS-host, die de andere computers van je organisatie activeert.
overview-host = Deze computer is een KMS-host
overview-host-text = Activeert: { $products }.
overview-no-host = Nog geen KMS-host
overview-no-host-text = Er is een KMS-hostsleutel geïnstalleerd. Activeer die; daarna kan deze computer de andere activeren.
overview-no-host-key-text = Voer de KMS-hostsleutel van je organisatie in; daarna kan deze computer de andere activeren.
fact-serves = Activeert
serves-nothing = Nog niets
fact-product = Product
fact-key = Productcode
fact-remaining = Resterende activeringen
fact-trial = Proefperiode tot
fact-subscription = Abonnement tot
fact-features = Functies
fact-limit = Limiet
subscription-in-grace = { $end } · te verlengen vóór { $until }
fact-computer = Deze computer
fact-activated = Geactiveerd
fact-installation-id = Installatie-id
fact-release-code = Vrijgavecode
fact-what = Wat er is gebeurd
fact-why = Waarom
fact-next = Wat je nu kunt doen
fact-code = Vermeld deze foutcode
product-with-edition = { $product }, { $edition }
key-none = Niet geïnstalleerd
key-kind-mak = MAK
key-kind-kms-client = KMS-clientsleutel
key-kind-kms-host = KMS-hostsleutel
remaining = { $left } van { $limit }
computer-new = Nog niet geregistreerd
computer-unchanged = Ongewijzigd sinds de activering
computer-slightly-changed = Enkele onderdelen zijn gewijzigd; de activering blijft geldig
computer-changed = Veel onderdelen zijn gewijzigd sinds de activering
method-internet-done = Via internet geactiveerd
method-telephone-done = Telefonisch geactiveerd
method-file-done = Via bestand geactiveerd
method-kms-done = Door je organisatie geactiveerd
activated-how = { $method } op { $date }

## Product key

key-title = Voer de productcode in
key-lead = De 25 tekens staan in de e-mail over je aankoop, of je systeembeheerder heeft ze.
key-title-host = Voer de KMS-hostsleutel in
key-lead-host = De KMS-hostsleutel heeft 25 tekens. Je organisatie krijgt hem van de leverancier, voor de paar computers die alle andere activeren.
key-label = Productcode
key-automatic = Automatisch via internet activeren
key-automatic-hint = Verzendt alleen hardwaregegevens en een id die van de productcode is afgeleid; niets over jou.
key-old-title = Een code van het vorige licentiesysteem
key-old-text = Deze wordt eenmalig via internet omgeruild voor een nieuwe code. Vraag zonder internet de verkoper om de nieuwe code.
key-replaced-title = Je code is vervangen
key-replaced-text = De nieuwe productcode { $last }-… is geïnstalleerd in plaats van de oude, die je niet meer nodig hebt.
key-advice-title = Kun je de productcode niet vinden, of werkt die niet?
key-advice-summary = Hoe een productcode eruitziet, waar je die vindt en wat je doet als die elders in gebruik is

## Ways to activate

method-title = Hoe wil je activeren?
method-lead = Elke manier leidt tot hetzelfde resultaat, en je kunt onderweg nog van keuze veranderen.
method-internet = Internet
method-internet-checking = Klaar in enkele seconden. De verbinding wordt gecontroleerd…
method-internet-connected = Klaar in enkele seconden. Deze computer is verbonden.
method-recommended = Aanbevolen
method-telephone = Telefoon
method-telephone-hint = Bel, lees de cijfers op het scherm voor en typ de cijfers die je hoort. Ongeveer vier minuten.
method-file = Bestand
method-file-hint = Voor een computer zonder verbinding: sla een aanvraag op, haal het antwoord op een ander apparaat op en open het hier.
method-host-file = Zonder internetverbinding
method-host-file-text = Via bestand: { $command } schrijft een aanvraag, die de leverancier beantwoordt.

## Internet

internet-title = Activeren via internet
internet-lead = Dit duurt meestal enkele seconden.
internet-progress = Contact met de activeringsservice…
waiting-passed = { $seconds ->
    [one] Er is { $seconds } seconde verstreken.
   *[other] Er zijn { $seconds } seconden verstreken.
} Je kunt op elk moment annuleren; er gaat niets verloren.
internet-sent = Verzonden: hardwaregegevens en een id die van de productcode is afgeleid. Niets wat jou identificeert.
internet-sent-host = Verzonden: de openbare sleutel van deze KMS-host en een id die van de productcode is afgeleid. Niets wat jou identificeert.

## What is said when the product starts

notice-waiting = { $product } is nog niet geactiveerd. Alles werkt, en het activeren wordt vanzelf opnieuw geprobeerd.
notice-trying-title = Contact met de KMS-host van je organisatie
notice-trying = De KMS-host wordt gezocht en om activering gevraagd…
notice-sent = Alleen naar die host verzonden: de naam van deze computer, hardwaregegevens en een id die van de productcode is afgeleid.

## Privacy

privacy-title = Privacy
privacy-sent = Wat dit programma bij het activeren verzendt
privacy-telephone = Bij activering per telefoon of via een bestand verzendt deze computer zelf niets; de cijfers en het bestand bevatten dezelfde gegevens.
privacy-address = Verklaring van de leverancier

## Telephone

telephone-title = Telefonisch activeren
telephone-region = Land of regio
telephone-line = { $region }: { $number }
telephone-line-hint = Kies het nummer dat je belt
telephone-read = Bel en lees de installatie-id voor
telephone-type = Typ de bevestigings-id die je hoort
telephone-paste = Plakken kan ook
installation-id = Installatie-id
confirmation-id = Bevestigings-id
languages-open = Taal
region-open = Land of regio
region-choose = Kies een land of regio
region-search = Naam, code of landnummer
region-detail = { $code } · { $dialling }
region-nothing = Geen land of regio gevonden. Probeer het landnummer, bijvoorbeeld +31.
line-toll-free = Gratis
line-toll = Betaald
line-tty = Teksttelefoon
line-tty-tag = TTY
line-detail = { $kind } · { $languages }
line-open-always = Dag en nacht open
line-open-until = Open · tot { $time }
line-closed = Gesloten
line-opens-today = Gesloten · opent om { $time }
line-opens-later = Gesloten · opent { $day } om { $time }
line-hours = { $days } { $from }–{ $to }
line-hours-always = Elke dag, 24 uur
line-hours-separator = { ", " }
line-day-range = { $first }–{ $last }
no-line-numbers = Je kunt ook een nummer van een andere regio bellen; ze staan allemaal in de lijst.
no-line-title = { $code }  { $title }

## Results

success-title = { $product } is geactiveerd
success-for-good = Op deze computer is geen vernieuwing nodig.
success-term = Deze activering is geldig tot { $date }. Activeer vóór die tijd opnieuw met dezelfde productcode.
success-until = Deze activering is geldig tot { $date } en wordt automatisch vernieuwd.
success-provisional = Deze activering is voorlopig en loopt af op { $end }. Vraag het activeringscentrum vóór die tijd om de definitieve bevestigings-id.
success-host-title = Deze computer is nu een KMS-host
success-host = Zodra de service draait (kakunin-kms serve), activeert die: { $products }.
not-opened = Er is hier geen programma om dit te openen. Het adres:
failure-ways = Andere manieren
failure-former = Vorige productcode
failure-former-text = Voer de productcode { $key }-… opnieuw in, en de activering daarvan is meteen terug. Dat kost niets.
copied-release =
    Installatie-id: { $id }
    Vrijgavecode: { $code }
copied-details = { $code }: { $title }
    { $what }
    Installatie-id: { $id }

## Details

details-title = Details van deze computer
details-lead = De activering hoort bij het geheel van deze onderdelen. Enkele daarvan mogen veranderen zonder gevolgen voor de activering.
details-lead-host = Waarmee deze KMS-host is geactiveerd.
part-machine-id = Systeeminstallatie
part-system = Moederbord
part-processor = Processor
part-disk = Systeemschijf
part-network = Netwerkadapters
part-memory = Geheugengrootte
part-kept = Ongewijzigd
part-changed = Gewijzigd
part-missing = Niet gevonden
part-added = Nieuw

## By file

file-title = Via bestand activeren
file-lead = Voor een computer zonder netwerk: alleen twee kleine bestanden waarin niets jou identificeert.
file-save = Sla de aanvraag op
file-saved = Opgeslagen
file-saved-next = Neem dit bestand mee naar een apparaat met internetverbinding, bijvoorbeeld op een usb-station.
file-request-path = Waar de aanvraag wordt opgeslagen
file-request-example = Een map of een bestandsnaam
file-answer = Haal het antwoord op
file-answer-self = Op elk apparaat
file-answer-vendor = De leverancier beantwoordt de aanvraag.
file-answer-other = Anders
file-answer-others = Ook het activeringscentrum antwoordt. Een beheerder kan veel aanvragen tegelijk laten beantwoorden.
file-open = Open het antwoord
file-response-path = Waar het antwoord staat
file-response-example = Sleep het bestand hierheen of typ waar het staat

## Releasing the activation

release-title = Activering vrijgeven
release-lead = Een andere computer kan de activering daarna gebruiken. { $product } blijft hier werken en toont dat het product niet is geactiveerd.
release-internet = Via internet
release-internet-hint = De activeringsservice legt de vrijgave meteen vast.
release-code = Met een vrijgavecode
release-code-hint = Er is geen verbinding nodig: je leest de code voor aan het activeringscentrum.
release-progress = De activeringsservice wordt ingelicht…
release-sent = Verzonden: de installatie-id en een bewijs van de productcode. Niets wat jou identificeert.
release-done-title = De activering is vrijgegeven
release-done-text = Een andere computer kan de activering nu gebruiken. { $product } blijft hier werken.
release-untold-title = Geef dit door aan het activeringscentrum
release-untold-text = { $product } is hier niet meer geactiveerd. Bel het activeringscentrum en lees deze cijfers voor: zodra ze zijn vastgelegd, kan een andere computer de activering gebruiken.
release-untold-short = De activering is hier vrijgegeven. Een andere computer kan de activering gebruiken zodra het activeringscentrum je vrijgavecode heeft.
release-call = Bel het activeringscentrum
release-read = Lees de cijfers voor
release-code-label = Installatie-id, daarna vrijgavecode

## On paper and on another device

qr-instead = Dit kan op elk moment, zonder te bellen: scan de code met een telefoon met camera. De pagina toont de bevestigings-id die je hieronder typt.
qr-text = Scan dit met een telefoon: op de pagina die wordt geopend, staat de bevestigings-id, zonder te bellen.
sheet-title = Belblad voor telefonische activering
sheet-saved = Belblad opgeslagen
sheet-open = Openen
sheet-hours = Alle tijden zijn in de tijdzone van de computer waarop dit blad is gemaakt.
sheet-secret = Niets op dit blad is geheim: de cijfers activeren alleen deze ene computer.
