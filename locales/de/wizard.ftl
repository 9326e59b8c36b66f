# Words of the wizard's pages. Terms as in glossary.md.

## Datum, Uhrzeit und Listen

date = { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
} { $year }
time = { $hour }:{ $minute }
moment = { $date } um { $time } Uhr
span = { $unit ->
    [days] { $amount ->
        [one] { $amount } Tag
       *[other] { $amount } Tage
    }
    [hours] { $amount ->
        [one] { $amount } Stunde
       *[other] { $amount } Stunden
    }
   *[minutes] { $amount ->
        [one] { $amount } Minute
       *[other] { $amount } Minuten
    }
}
list-separator = { ", " }
weekday-monday = Mo
weekday-tuesday = Di
weekday-wednesday = Mi
weekday-thursday = Do
weekday-friday = Fr
weekday-saturday = Sa
weekday-sunday = So

## Auf jeder Seite

window-title = { $title } – { $product }
steps = Schritt { $at } von { $of }
alert = { $product } – nicht aktiviert
status-activated = Aktiviert
status-grace = Noch nicht aktiviert
status-notice = Aktion erforderlich
nothing-is-lost = Es geht nichts verloren. { $product } funktioniert weiter, während Sie dies klären.
nothing-is-lost-host = An diesem Computer hat sich nichts geändert, und es wurde keine Aktivierung verbraucht.
everything-still-works = { $product }: Alles funktioniert weiter wie bisher.
remark = { $what } { $next }
remark-key-2 = Prüfen Sie Zeichen { $position } in Gruppe { $group } noch einmal.
remark-key-2-look-alike = Zeichen { $position } in Gruppe { $group } ist ein { $script ->
        [greek] griechischer
       *[cyrillic] kyrillischer
    } Buchstabe, der aussieht wie { $symbol }. Geben Sie das Zeichen neu ein.
remark-key-6-host = Dieser Schlüssel ist für die Computer, auf denen das Produkt verwendet wird. Ein KMS-Host benötigt einen KMS-Hostschlüssel, den Ihre Organisation vom Hersteller erhält.
remark-cid-1 = { $count ->
    [one] Lassen Sie sich Gruppe { $groups } noch einmal vorlesen.
   *[other] Lassen Sie sich die Gruppen { $groups } noch einmal vorlesen.
}
groups-exchanged = Die Gruppen { $one } und { $other } sind vertauscht.

## Schaltflächen und Links. „key“ ist der Buchstabe, der die Schaltfläche zusammen mit Alt drückt.

button-next = Weiter
    .key = W
button-back = Zurück
    .key = Z
button-cancel = Abbrechen
    .key = B
button-close = Schließen
    .key = S
button-later = Später
    .key = S
button-finish = Fertig
    .key = F
button-activate = Aktivieren
    .key = A
button-retry = Erneut versuchen
    .key = V
button-check-again = Erneut prüfen
    .key = U
button-enter-key = Produktschlüssel eingeben
    .key = E
button-change-key = Schlüssel ändern
    .key = Ä
button-details = Details
    .key = D
button-copy = Kopieren
    .key = K
button-clear = Alles löschen
    .key = S
button-exchange = Tauschen
    .key = C
button-use-telephone = Telefonisch aktivieren
    .key = T
button-use-internet = Über das Internet aktivieren
    .key = I
button-seller = Verkäufer fragen
    .key = R
button-support = Hersteller fragen
    .key = H
button-use-file = Per Datei aktivieren
    .key = P
button-save-request = Anfrage speichern
    .key = R
button-open-response = Antwort öffnen
    .key = Ö
button-browse-request = Ordner auswählen …
button-browse-response = Datei auswählen …
button-change-line = Ändern
    .key = N
button-qr = QR-Code
    .key = Q
button-sheet = Anrufbogen
    .key = O
button-key-advice = Über Schlüssel
    .key = Ü
button-release = Freigeben
    .key = G
button-open-privacy = Im Browser öffnen
    .key = Ö
link-privacy = Datenschutz
link-details = Details
link-copy = Kopieren
link-copy-details = Details kopieren
copied = Kopiert
link-help = Hilfe zu { $code }
link-show = Anzeigen
link-release = Aktivierung freigeben
link-regional-numbers = Rufnummern aller Regionen

## Kontoseite

overview-title = Aktivierung
overview-lead = { $product } auf diesem Computer.
overview-lead-all-users = { $product } für alle Benutzerkonten dieses Computers.
overview-activated = Die Aktivierung ist abgeschlossen
overview-activated-for-good = { $method } am { $date } · keine Verlängerung nötig
overview-activated-on = { $method } am { $date }
overview-activated-term = { $method } am { $date } · erneut zu aktivieren bis { $renewal }
overview-activated-until = { $method } am { $date } · wird automatisch verlängert, gültig bis { $renewal }
overview-provisional = Vorläufig aktiviert
overview-provisional-text = Bis { $end }. Erfragen Sie vorher beim Aktivierungscenter die dauerhafte Bestätigungs-ID, oder aktivieren Sie über das Internet.
overview-not-activated = Noch nicht aktiviert
overview-not-activated-text = { $product }: Ein Produktschlüssel ist installiert. Aktivieren Sie bis zum { $date }; über das Internet dauert das etwa eine Minute.
overview-no-key = Noch kein Produktschlüssel
overview-no-key-text = { $product }: Geben Sie zum Aktivieren den Schlüssel Ihrer Organisation ein.
overview-kms-waiting = Wartet auf den KMS-Host Ihrer Organisation
overview-kms-waiting-text = { $product } wird von selbst aktiviert; Sie brauchen nichts zu tun.
overview-lead-host = Dieser Computer als KMS-Host, der die anderen Computer Ihrer Organisation aktiviert.
overview-host = Dieser Computer ist ein KMS-Host
overview-host-text = Er aktiviert: { $products }.
overview-no-host = Noch kein KMS-Host
overview-no-host-text = Ein KMS-Hostschlüssel ist installiert. Aktivieren Sie ihn, dann kann dieser Computer die anderen aktivieren.
overview-no-host-key-text = Geben Sie den KMS-Hostschlüssel Ihrer Organisation ein, dann kann dieser Computer die anderen aktivieren.
fact-serves = Aktiviert werden
serves-nothing = Noch keine Produkte
fact-product = Produkt
fact-key = Produktschlüssel
fact-remaining = Verbleibende Aktivierungen
fact-trial = Testzeitraum bis
fact-subscription = Abonnement bis
fact-features = Funktionen
fact-limit = Obergrenze
subscription-in-grace = { $end } · zu verlängern bis { $until }
fact-computer = Dieser Computer
fact-activated = Aktiviert
fact-installation-id = Installations-ID
fact-release-code = Freigabecode
fact-what = Was geschehen ist
fact-why = Ursache
fact-next = Nächster Schritt
fact-code = Code für Rückfragen
product-with-edition = { $product }, { $edition }
key-none = Keiner installiert
key-kind-mak = MAK
key-kind-kms-client = KMS-Clientschlüssel
key-kind-kms-host = KMS-Hostschlüssel
remaining = { $left } von { $limit }
computer-new = Noch nicht erfasst
computer-unchanged = Seit der Aktivierung unverändert
computer-slightly-changed = Einige Komponenten geändert; die Aktivierung bleibt gültig
computer-changed = Viele Komponenten seit der Aktivierung geändert
method-internet-done = Über das Internet aktiviert
method-telephone-done = Telefonisch aktiviert
method-file-done = Per Datei aktiviert
method-kms-done = Von Ihrer Organisation aktiviert
activated-how = { $method } am { $date }

## Produktschlüssel

key-title = Produktschlüssel eingeben
key-lead = Die 25 Zeichen stehen in der E-Mail zu Ihrem Kauf, oder Ihre Systemadministration hat sie.
key-title-host = KMS-Hostschlüssel eingeben
key-lead-host = Er hat 25 Zeichen. Ihre Organisation erhält ihn vom Hersteller für die wenigen Computer, die alle anderen aktivieren.
key-label = Produktschlüssel
key-automatic = Automatisch über das Internet aktivieren
key-automatic-hint = Gesendet werden nur eine aus dem Schlüssel gebildete ID und Hardwareinformationen, nichts über Sie.
key-old-title = Ein Schlüssel des früheren Lizenzsystems
key-old-text = Er wird einmalig über das Internet gegen einen neuen Schlüssel getauscht. Ohne Internet erhalten Sie den neuen Schlüssel vom Verkäufer.
key-replaced-title = Ihr Schlüssel wurde ersetzt
key-replaced-text = Statt des alten Schlüssels ist jetzt der neue Produktschlüssel { $last }-… installiert. Den alten brauchen Sie nicht mehr.
key-advice-title = Sie finden den Schlüssel nicht, oder er funktioniert nicht?
key-advice-summary = Wie er aussieht, wo Sie ihn finden und was Sie tun, wenn er anderswo verwendet wird

## Wege zur Aktivierung

method-title = Wie möchten Sie aktivieren?
method-lead = Jeder Weg führt zum selben Ergebnis, und Sie können unterwegs noch wechseln.
method-internet = Internet
method-internet-checking = In wenigen Sekunden erledigt. Die Verbindung wird geprüft …
method-internet-connected = In wenigen Sekunden erledigt. Dieser Computer ist verbunden.
method-recommended = Empfohlen
method-telephone = Telefon
method-telephone-hint = Rufen Sie an, lesen Sie die Ziffern auf dem Bildschirm vor, und geben Sie die Ziffern ein, die Sie hören. Dauert etwa vier Minuten.
method-file = Datei
method-file-hint = Für einen Computer ohne jede Verbindung: Speichern Sie eine Anfrage, holen Sie die Antwort auf einem anderen Gerät, und öffnen Sie sie hier.
method-host-file = Ohne Internetverbindung
method-host-file-text = Per Datei: { $command } schreibt eine Anfrage, die der Hersteller beantwortet.

## Internet

internet-title = Aktivierung über das Internet
internet-lead = Das dauert in der Regel nur wenige Sekunden.
internet-progress = Der Aktivierungsdienst wird kontaktiert …
waiting-passed = { $seconds ->
    [one] { $seconds } Sekunde ist vergangen.
   *[other] { $seconds } Sekunden sind vergangen.
} Sie können jederzeit abbrechen; es geht nichts verloren.
internet-sent = Gesendet werden eine aus Ihrem Produktschlüssel gebildete ID und Hardwareinformationen. Nichts davon identifiziert Sie.
internet-sent-host = Gesendet werden eine aus Ihrem Produktschlüssel gebildete ID und der öffentliche Schlüssel dieses KMS-Hosts. Nichts davon identifiziert Sie.

## Was beim Start des Produkts gesagt wird

notice-waiting = { $product } ist noch nicht aktiviert. Alles funktioniert, und die Aktivierung wird automatisch erneut versucht.
notice-trying-title = Der KMS-Host Ihrer Organisation wird kontaktiert
notice-trying = Der KMS-Host wird gesucht und kontaktiert …
notice-sent = Nur an diesen Host gesendet werden eine aus dem Produktschlüssel gebildete ID, der Name dieses Computers und Hardwareinformationen.

## Datenschutz

privacy-title = Datenschutz
privacy-sent = Was dieses Programm bei der Aktivierung sendet
privacy-telephone = Bei der telefonischen Aktivierung und bei der Aktivierung per Datei sendet dieser Computer selbst nichts; die Ziffern und die Datei enthalten dasselbe.
privacy-address = Die Erklärung des Herstellers

## Telefon

telephone-title = Telefonisch aktivieren
telephone-region = Land oder Region
telephone-line = { $region }: { $number }
telephone-line-hint = Nummer auswählen
telephone-read = Anrufen und die Installations-ID vorlesen
telephone-type = Die Bestätigungs-ID eingeben, die Sie hören
telephone-paste = Einfügen ist auch möglich
installation-id = Installations-ID
confirmation-id = Bestätigungs-ID
languages-open = Sprache
region-open = Land oder Region
region-choose = Land oder Region auswählen
region-search = Name, Kürzel oder Vorwahl
region-detail = { $code } · { $dialling }
region-nothing = Kein Land und keine Region passt. Versuchen Sie es mit der Vorwahl, zum Beispiel +49.
line-toll-free = Gebührenfrei
line-toll = Gebührenpflichtig
line-tty = Schreibtelefon
line-tty-tag = TTY
line-detail = { $kind } · { $languages }
line-open-always = Rund um die Uhr erreichbar
line-open-until = Erreichbar bis { $time } Uhr
line-closed = Zurzeit nicht erreichbar
line-opens-today = Erst ab { $time } Uhr erreichbar
line-opens-later = Erst ab { $day }, { $time } Uhr erreichbar
line-hours = { $days } { $from }–{ $to }
line-hours-always = Täglich, 24 Stunden
line-hours-separator = { ", " }
line-day-range = { $first }–{ $last }
no-line-numbers = Sie können auch die Rufnummer einer anderen Region anrufen; die Liste zeigt alle.
no-line-title = { $code }  { $title }

## Ergebnisse

success-title = { $product } ist aktiviert
success-for-good = Auf diesem Computer ist keine Verlängerung nötig.
success-term = Diese Aktivierung ist bis zum { $date } gültig. Aktivieren Sie bis dahin erneut mit demselben Schlüssel.
success-until = Diese Aktivierung verlängert sich von selbst. Sie ist bis zum { $date } gültig.
success-provisional = Diese Aktivierung ist vorläufig und endet am { $end }. Lassen Sie sich vorher vom Aktivierungscenter die dauerhafte Bestätigungs-ID geben.
success-host-title = Dieser Computer ist jetzt ein KMS-Host
success-host = Sobald sein Dienst läuft (kakunin-kms serve), aktiviert er: { $products }.
not-opened = Hier öffnet kein Programm diese Adresse:
failure-ways = Andere Wege
failure-former = Früherer Schlüssel
failure-former-text = Geben Sie den Produktschlüssel { $key }-… wieder ein, dann ist seine Aktivierung sofort wieder da. Dabei wird keine weitere Aktivierung verbraucht.
copied-release =
    Installations-ID: { $id }
    Freigabecode: { $code }
copied-details = { $code }: { $title }
    { $what }
    Installations-ID: { $id }

## Details

details-title = Details zu diesem Computer
details-lead = Die Aktivierung gehört zu allen diesen Komponenten gemeinsam. Einige dürfen sich ändern, ohne dass sich das auf die Aktivierung auswirkt.
details-lead-host = Womit dieser KMS-Host aktiviert wurde.
part-machine-id = Betriebssysteminstallation
part-system = Hauptplatine
part-processor = Prozessor
part-disk = Systemdatenträger
part-network = Netzwerkadapter
part-memory = Arbeitsspeichergröße
part-kept = Unverändert
part-changed = Geändert
part-missing = Nicht gefunden
part-added = Neu

## Per Datei

file-title = Per Datei aktivieren
file-lead = Für einen Computer ohne Netzwerk: nur zwei kleine Dateien, und nichts darin identifiziert Sie.
file-save = Anfrage speichern
file-saved = Gespeichert
file-saved-next = Bringen Sie diese Datei auf ein Gerät mit Internetverbindung, zum Beispiel mit einem USB-Laufwerk.
file-request-path = Speicherort der Anfrage
file-request-example = Ein Ordner oder ein Dateiname
file-answer = Antwort holen
file-answer-self = Auf jedem Gerät
file-answer-vendor = Der Hersteller beantwortet die Anfrage.
file-answer-other = Andernfalls
file-answer-others = Auch vom Aktivierungscenter. Die Systemadministration kann viele Anfragen zugleich beantworten lassen.
file-open = Antwort öffnen
file-response-path = Speicherort der Antwort
file-response-example = Datei hierher ziehen oder Speicherort eingeben

## Aktivierung freigeben

release-title = Aktivierung freigeben
release-lead = Danach kann ein anderer Computer sie verwenden. { $product } funktioniert hier weiter und zeigt an, dass die Aktivierung fehlt.
release-internet = Über das Internet
release-internet-hint = Der Aktivierungsdienst erfasst die Freigabe sofort.
release-code = Mit einem Freigabecode
release-code-hint = Dafür ist keine Verbindung nötig: Sie lesen dem Aktivierungscenter den Code vor.
release-progress = Der Aktivierungsdienst wird informiert …
release-sent = Gesendet werden die Installations-ID und ein Nachweis des Produktschlüssels. Nichts davon identifiziert Sie.
release-done-title = Die Aktivierung wurde freigegeben
release-done-text = Ein anderer Computer kann sie jetzt verwenden. { $product } funktioniert hier weiter.
release-untold-title = Informieren Sie das Aktivierungscenter
release-untold-text = { $product } ist hier nicht mehr aktiviert. Rufen Sie das Aktivierungscenter an, und lesen Sie diese Ziffern vor: Sobald sie erfasst sind, kann ein anderer Computer die Aktivierung verwenden.
release-untold-short = Die Aktivierung wurde hier freigegeben. Ein anderer Computer kann sie verwenden, sobald das Aktivierungscenter Ihren Freigabecode hat.
release-call = Aktivierungscenter anrufen
release-read = Ziffern vorlesen
release-code-label = Installations-ID, dann Freigabecode

## Auf Papier und auf einem anderen Gerät

qr-instead = Ohne Anruf und zu jeder Zeit: Scannen Sie den Code mit einem Smartphone. Die Seite zeigt die Bestätigungs-ID für die Felder unten.
qr-text = Scannen Sie den Code mit einem Smartphone: Auf der Seite, die sich öffnet, erhalten Sie die Bestätigungs-ID ohne Anruf.
sheet-title = Anrufbogen für die telefonische Aktivierung
sheet-saved = Anrufbogen gespeichert
sheet-open = Öffnen
sheet-hours = Alle Uhrzeiten gelten in der Zeitzone des Computers, auf dem dieser Bogen erstellt wurde.
sheet-secret = Auf diesem Bogen ist nichts geheim: Die Ziffern aktivieren nur diesen einen Computer.
