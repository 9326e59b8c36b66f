# Words of the command line.

command-usage = Syntax
command-usage-options = Optionen
command-usage-command = Befehl
command-heading-commands = Befehle
command-heading-options = Optionen
command-heading-arguments = Argumente

command-kakunin = Aktiviert ein Produkt. Ohne Befehl wird der Aktivierungsassistent geöffnet.
command-status = Zeigt, ob das Produkt auf diesem Computer aktiviert ist
command-key = Installiert oder entfernt den Produktschlüssel
command-key-set = Installiert einen Produktschlüssel
command-key-set-key = Der Produktschlüssel oder -, um ihn von der Standardeingabe zu lesen
command-key-set-file = Den Produktschlüssel aus dieser Datei lesen
command-key-set-auto = Beim nächsten Start des Produkts im Hintergrund über das Internet aktivieren
command-key-remove = Entfernt den installierten Produktschlüssel und damit die auf diesem Computer gespeicherte Aktivierung
command-key-remove-last = Der Name des zu entfernenden Schlüssels: seine ersten beiden Gruppen, wie status sie zeigt
command-activate = Aktiviert jetzt über das Internet
command-installation-id = Gibt die Installations-ID aus, die am Telefon vorgelesen wird
command-confirm = Aktiviert mit der Bestätigungs-ID, die Sie erhalten haben
command-confirm-id = Die Bestätigungs-ID, auf einmal oder in Gruppen, oder -, um sie von der Standardeingabe zu lesen
command-history = Zeigt, was mit der Aktivierung auf diesem Computer geschehen ist
command-parts = Zeigt die Komponenten, an denen dieser Computer erkannt wird, und was sich geändert hat
command-explain-about = Erklärt einen Fehlercode
command-explain-code = Der Code, zum Beispiel CNT-1
command-launch = Zum Aufruf durch Produkte bei ihrem Start: aktiviert im Hintergrund, falls so eingestellt, und öffnet den Assistenten nur bei Bedarf
command-agent = Aktiviert und verlängert im Hintergrund, was ansteht, bis es beendet wird
command-agent-once = Einmal erledigen, was jetzt ansteht, und beenden
command-kms = Legt fest, welcher KMS-Host der Organisation angefragt wird
command-kms-set = Fragt ab jetzt bei diesem KMS-Host an
command-kms-set-host = Ein Name oder eine IP-Adresse, mit Port, wenn er nicht 8482 ist; eine IPv6-Adresse mit Port in eckigen Klammern
command-kms-clear = Findet den KMS-Host wieder über DNS
command-kms-show = Zeigt, welcher KMS-Host angefragt wird und unter welcher Client-ID er diesen Computer kennt
command-doctor = Prüft jeden Schritt einer Aktivierung und meldet das erste Problem
command-help = Zeigt diese Hilfe oder die eines Befehls
command-help-command = Der Befehl, zum Beispiel { "key set" }
command-demo = Zeigt die Demo: ihre Produktschlüssel und wie Sie das Aktivierungscenter spielen
command-demo-desk = Gibt die Bestätigungs-ID zu einer Installations-ID aus, wie das Aktivierungscenter sie vorlesen würde
command-demo-desk-id = Die Installations-ID, auf einmal oder in Gruppen

command-option-text = Den Assistenten als Text im Terminal anzeigen, auch wenn es einen Bildschirm gibt
command-option-answers = Dem Assistenten als Text die Antworten aus dieser Datei geben, eine pro Zeile
command-option-mode = Das Fenster ist hell oder dunkel: { "light" } oder { "dark" }
command-option-contrast = Hoher Kontrast oder nicht: { "more" } oder { "usual" }
command-option-json = In JSON antworten
command-option-lang = Diese Sprache verwenden: { "en" }, { "ja" }, …
command-option-product = Das Produkt, mit seinem Namen im Katalog; sonst das erste des Katalogs
command-option-catalogue = Der signierte Katalog des Herstellers
command-option-vendor = Die ID des Herstellers, wenn mehrere hier einen Katalog haben
command-option-state = Der Ordner, in dem die Aktivierung gespeichert ist
command-option-all-users = Für alle Benutzerkonten dieses Computers, mit Administratorrechten
command-option-service = Den Aktivierungsdienst unter dieser Adresse verwenden statt den des Katalogs
command-option-help = Diese Hilfe anzeigen
command-option-version = Die Version anzeigen

## Argumente, die nicht verstanden wurden

command-misuse-missing = Etwas fehlt: { $named }. Siehe { $help }.
command-misuse-command = Diesen Befehl gibt es nicht. Siehe { $help }.
command-misuse-value = Der Wert von { $named } kann hier nicht verwendet werden, oder er fehlt. Siehe { $help }.
command-misuse-key = Dies enthält einen Produktschlüssel ({ $shown }), der hier nicht stehen darf. So wird er installiert: { $kakunin } key set SCHLÜSSEL. An anderer Stelle geben Sie nur seine ersten beiden Gruppen an.
command-misuse-token = Dies enthält das Token eines Teammitglieds ({ $shown }), das hier nicht stehen darf. Siehe { $kakunin } --help.
command-misuse-argument = Ein Argument ist zu viel oder gehört nicht hierher. Siehe { $help }.
command-misuse-not-utf-8 = Ein Argument ist kein Text in UTF-8. Siehe { $help }.

## Fehler

# The title of a message box, where there is no terminal.
message-title = Produktaktivierung
message-title-desk = Helpdesk
command-fault = { $code }: { $title }
    { $what }
    { $why }
    { $next }
command-unknown-product = Der Katalog enthält dieses Produkt nicht. Er enthält: { $known }.
command-unknown-code = Diesen Fehlercode gibt es nicht. Fehlercodes sehen aus wie CNT-1.
command-other-key = Es wurde nichts entfernt. Der installierte Schlüssel ist { $installed }-…; nennen Sie ihn, um ihn zu entfernen: { $kakunin } key remove { $installed }
command-other-key-release = Es wurde nichts freigegeben. Der installierte Schlüssel ist { $installed }-…; nennen Sie ihn, um seine Aktivierung freizugeben: { $kakunin } release { $installed }
command-nothing-activated = Es wurde nichts freigegeben: Mit dem installierten Produktschlüssel ist auf diesem Computer nichts aktiviert.
command-no-release-code = Es gibt keinen Freigabecode anzuzeigen: Mit dem installierten Produktschlüssel wurde nichts freigegeben, oder der Aktivierungsdienst weiß bereits davon. Wenn der Produktschlüssel mit den Einstellungen verloren ging, installieren Sie ihn zuerst wieder.
command-file = { $path } kann nicht gelesen werden: { $cause }
command-file-folder = das ist ein Ordner; geben Sie eine Datei an
command-file-missing = diese Datei gibt es nicht
command-file-forbidden = Sie haben keine Berechtigung, sie zu lesen; kopieren Sie sie in einen eigenen Ordner, oder fragen Sie, wem sie gehört
command-file-too-large = sie ist zu groß für eine Datei ihrer Art
command-file-not-text = sie ist kein Text
command-file-pipe-or-device = das ist eine Pipe oder ein Gerät und keine Datei; geben Sie eine Datei an
command-file-not-a-name = so kann keine Datei heißen (ein Gerät wie NUL, ein Doppelpunkt oder ein Punkt oder Leerzeichen am Ende); geben Sie eine andere an
command-file-in-use = ein anderes Programm verwendet sie; schließen Sie es, und versuchen Sie es erneut
command-answer = Zeile { $line } der Antworten passt nicht zu der Seite, auf der sie gegeben wurde, und danach wurde nichts mehr ausgeführt. Die Seite und der Grund, warum die Antwort nicht passt, stehen oben.
command-answers-untaken = Der Assistent wurde vor Zeile { $line } der Antworten geschlossen. Diese und die folgenden Zeilen wurden nicht verwendet.
command-not-a-host = Das ist nicht die Adresse eines KMS-Hosts. Schreiben Sie einen Namen oder eine IP-Adresse, mit Port, wenn er nicht 8482 ist, zum Beispiel kms.office.example:8482 oder [2001:db8::7]:8482.
command-not-a-service = Das ist nicht die Adresse eines Aktivierungsdienstes. Sie beginnt mit https:// (oder zum Ausprobieren mit http://), zum Beispiel https://activation.momiji.example/.
command-service-beginning = Der Anfang dieser Adresse fehlt. Schreiben Sie sie so: { $address }
command-service-sign-in = Die Adresse eines Aktivierungsdienstes enthält keinen Benutzernamen und kein Kennwort. Schreiben Sie sie ohne diese, zum Beispiel https://activation.momiji.example/.
command-no-installation-id = Dieser Computer hat einen KMS-Clientschlüssel. Ein KMS-Host Ihrer Organisation aktiviert ihn, deshalb wird keine Installations-ID benötigt. Um den Host jetzt zu fragen: { $kakunin } activate
command-no-language = Die Sprache „{ $tag }“ ist nicht verfügbar, deshalb geht es auf Englisch weiter. Verfügbar sind: { $languages }.
command-not-written = Die Antwort konnte nicht geschrieben werden: { $cause }
command-no-place = Für den Assistenten gibt es weder einen Bildschirm noch ein Terminal. Verwenden Sie stattdessen einen Befehl; siehe { $kakunin } --help.
command-not-administrator = Für alle Benutzerkonten dieses Computers kann nur handeln, wer Administratorrechte hat: Dieses Benutzerkonto kann nicht in { $path } schreiben. Führen Sie den Befehl als Administrator oder mit sudo erneut aus.
command-system = Das System hat etwas verweigert, das benötigt wird: { $cause }
command-demo-failed = Die Demo konnte nicht vorbereitet werden: { $cause }
command-not-an-installation-id = Das ist keine vollständige Installations-ID: Sie hat acht Gruppen von sechs Ziffern, und ihre Prüfziffern müssen stimmen.
command-no-demo = Hier ist der Katalog eines Herstellers installiert, deshalb gibt es keine Demo.

## Zustand

command-status-activated = { $product } ist seit dem { $since } aktiviert.
command-status-provisional = { $product } ist seit dem { $since } vorläufig aktiviert, bis zum { $until }. Lassen Sie sich vorher vom Aktivierungscenter die dauerhafte Bestätigungs-ID geben.
command-status-activated-until = { $product } ist seit dem { $since } aktiviert. Die Aktivierung ist bis zum { $until } gültig und wird vorher automatisch verlängert.
command-status-activated-term = { $product } ist seit dem { $since } aktiviert. Die Aktivierung ist bis zum { $until } gültig. Aktivieren Sie bis dahin erneut mit demselben Schlüssel.
command-status-grace = { $product } ist noch nicht aktiviert. Alles funktioniert; bitte aktivieren Sie bis zum { $until }.
command-status-notice = { $product }: { $title } ({ $code }). Alles funktioniert wie bisher.
command-status-terms-over = { $product }: { $title } ({ $code }).
command-status-all-users = Das gilt für alle Benutzerkonten dieses Computers.
command-status-licence = Mit --json: auch die signierte Lizenz
command-status-key = Produktschlüssel: { $last }-… ({ $kind })
command-status-no-key = Produktschlüssel: keiner
command-status-automatic = Beim nächsten Start des Produkts wird über das Internet aktiviert.
command-status-released = Die Aktivierung wurde hier freigegeben, und das Aktivierungscenter benötigt noch den Freigabecode. Um ihn anzuzeigen: { $kakunin } release --show
command-status-count = Aktivierungen: { $used } von { $limit } belegt
command-status-terms = { $name }: { $value }

## Produktschlüssel

command-key-installed = Der Produktschlüssel { $last }-… ist installiert ({ $kind }).
command-key-automatic = { $product } wird beim nächsten Start im Hintergrund aktiviert.
command-key-by-hand = Der Aktivierungsassistent wird beim nächsten Start geöffnet ({ $product }). Um jetzt zu aktivieren: { $kakunin } activate
command-key-activated-already = { $product } ist damit aktiviert.
command-key-removed = Der Produktschlüssel { $last }-… wurde entfernt.
command-key-removed-activation = Der Produktschlüssel { $last }-… wurde entfernt und mit ihm die auf diesem Computer gespeicherte Aktivierung. Das Aktivierungscenter zählt diesen Computer weiterhin.

## Verlauf und Komponenten

command-history-line = { $moment }  { $what } { $code }
command-history-empty = Bisher ist nichts geschehen.
command-history-key-installed = Produktschlüssel installiert
command-history-own-key-installed = KMS-Clientschlüssel dieser Edition installiert
command-history-key-removed = Produktschlüssel entfernt
command-history-activated = Aktiviert
command-history-renewed = Verlängert
command-history-released = Aktivierung freigegeben
command-history-failed = Fehlgeschlagen:
command-history-restored = Beschädigte Datei aus der Kopie davor wiederhergestellt
command-history-started-anew = Beschädigte Dateien ersetzt; was vorher war, ist verloren
command-history-count = { $count ->
    [one] { $count } Computer bekannt, { $threshold } benötigt
   *[other] { $count } Computer bekannt, { $threshold } benötigt
}
command-history-renewal = Zeit bis zur Verlängerung: { $span }
command-history-retry = Zeit bis zum nächsten Versuch: { $span }
command-part = { $part }: { $change } (Gewicht { $weight })
command-parts-same = Unverändertes Gewicht: { $kept } von { $of }. Das gilt als derselbe Computer.
command-parts-little = Unverändertes Gewicht: { $kept } von { $of }. Über den aktivierten Computer war aber wenig bekannt, und dieser gibt mehr an: Das gilt als ein anderer Computer, der erneut aktiviert werden muss.
command-parts-other = Unverändertes Gewicht: { $kept } von { $of }. Das gilt als ein anderer Computer, der erneut aktiviert werden muss.

command-explain = { $code }: { $title }
    Was geschehen ist: { $what }
    Ursache: { $why }
    Nächster Schritt: { $next }

## KMS

command-agent-next = Nächster Versuch: { $moment }
command-policy-ignored = Die Richtlinie { $place } wird nicht befolgt: Sie muss lesbar sein und die richtige Form haben, und nur Administratoren dürfen sie schreiben können.
command-kms-host-policy = KMS-Host: { $host } (durch Richtlinie)
command-kms-host-set = KMS-Host: { $host } (für dieses Produkt festgelegt)
command-kms-host-file = KMS-Host: { $host } (aus der Datei { "kms-host" } neben dem Katalog)
command-kms-host-environment = KMS-Host: { $host } (aus KAKUNIN_KMS_HOST)
command-kms-host-dns = KMS-Host: über DNS gefunden ({ $domains })
command-kms-host-nowhere = KMS-Host: Es ist keiner festgelegt, und es gibt keine Domäne, in der einer gesucht werden kann
command-kms-last = Zuletzt aktiviert durch: { $host }
command-kms-retry = Zeit zwischen Versuchen, laut Host: { $span }
command-kms-client-id = Client-ID: { $id }

## Diagnose

command-doctor-passed = [ok] { $check }
command-doctor-failed = [!!] { $check }: { $code }
command-doctor-not-reached = [--] { $check }
command-doctor-catalogue = Katalog
command-doctor-key = Produktschlüssel
command-doctor-name = Name
command-doctor-port = Port
command-doctor-tls = Sichere Verbindung
command-doctor-clock = Uhr
command-doctor-answer = Antwort des KMS-Hosts
command-doctor-well = Es wurde kein Problem gefunden.

## Demo

demo-introduction = Dies ist die Demo von Kakunin mit den Produkten von Momiji Software, einem Unternehmen, das es nicht gibt. Produktschlüssel zum Ausprobieren:
demo-key-good = aktiviert
demo-key-used-up = alle Aktivierungen sind belegt (CNT-1)
demo-key-blocked = vom Hersteller gesperrt (KEY-5)
demo-key-other-product = für ein anderes Produkt (KEY-3)
demo-key-kms-client = KMS-Clientschlüssel, für den KMS-Host einer Organisation
demo-key-kms-host = KMS-Hostschlüssel, gehört nicht auf diesen Computer (KEY-6)
demo-desk = Um das Aktivierungscenter am Telefon zu spielen, geben Sie in einem anderen Terminal ein:
demo-desk-argument = INSTALLATIONS-ID

## Per Datei, und Freigabe

command-request = Aktiviert per Datei: schreibt die Anfrage
command-request-save = Schreibt eine Anfragedatei, die beantwortet wird, wo es ein Netzwerk gibt
command-request-file = Die Datei; in einem Ordner wird eine angelegt; - ist die Standardausgabe. Sonst wird nichts überschrieben
command-response = Aktiviert per Datei: nimmt die Antwort entgegen
command-response-load = Aktiviert mit der Antwort auf die Anfrage dieses Computers
command-response-file = Die Antwortdatei, eine Tabelle mit vielen Antworten oder ein Ordner mit Antwortdateien; - ist die Standardeingabe
command-standard-input = Die Standardeingabe
command-request-saved = Die Anfrage ist in { $path }. Holen Sie die Antwort, dann: { $kakunin } response load DATEI
command-request-page = Sie wird auf { $address } oder vom Aktivierungscenter beantwortet.
command-release = Gibt die Aktivierung dieses Computers frei, damit ein anderer Computer sie verwenden kann
command-release-last = Der Name des installierten Schlüssels: seine ersten beiden Gruppen, wie status sie zeigt
command-release-offline = Ohne Verbindung: einen Freigabecode für das Aktivierungscenter anzeigen
command-release-show = Zeigt den Freigabecode noch einmal, bis zur nächsten Aktivierung; gibt nichts frei
command-released = Die Aktivierung wurde freigegeben. { $product } funktioniert hier weiter und zeigt an, dass die Aktivierung fehlt.
command-released-offline = { $product } ist hier nicht mehr aktiviert. Lesen Sie dies dem Aktivierungscenter vor, dann kann ein anderer Computer die Aktivierung verwenden:
    Installations-ID: { $id }
    Freigabecode: { $code }
command-demo-respond = Beantwortet eine Anfragedatei, wie es der Hersteller tun würde
command-demo-respond-file = Die Anfragedatei
demo-responded = Die Antwort ist in { $path }.

## Ein Ordner mit Übersetzungen

command-option-locales = Die Meldungen in diesem Übersetzungsordner, TAG/*.ftl, anstelle der Meldungen des Programms anzeigen
command-locales-no-tag = { $place }: Der Name dieses Ordners ist kein Sprachkürzel, deshalb werden seine Meldungen ausgelassen. Ein Kürzel sieht aus wie fr, pt-BR oder zh-Hant.
command-locales-no-language = { $place }: In diesem Ordner sind keine Meldungen. Er enthält je Sprache einen Ordner, der nach ihrem Kürzel benannt ist, zum Beispiel fr, mit .ftl-Dateien darin.
command-locales-unread = { $place } kann nicht gelesen werden: { $detail }
command-locales-not-utf-8 = { $place }: Das ist kein UTF-8, deshalb wird die ganze Datei ausgelassen. Speichern Sie sie als UTF-8.
command-locales-nested = { $place }: Hier sind Klammern zu tief verschachtelt, deshalb wird die ganze Datei ausgelassen.
command-locales-syntax = { $place }: Das kann nicht gelesen werden ({ $detail }). Stattdessen wird der Text des Programms angezeigt.
command-locales-blank = { $place }: { $message } oder eine Auswahl darin enthält keine Wörter.
command-locales-twice = { $place }: { $message } gibt es schon, in { $detail }. Angezeigt wird die erste Meldung.
command-locales-unknown = { $place }: Das Programm hat keine Meldung { $message }.
command-locales-foreign = { $place }: { $message } nennt { $detail }, erhält diesen Wert aber nicht. Stattdessen wird der Text des Programms angezeigt.
command-locales-leaves-out = { $place }: { $message } lässt { $detail } aus.
command-locales-lacks = { $place }: In { $message } fehlt { $detail }. Dort wird der Text des Programms angezeigt.
command-locales-key = { $place }: { $message } ist „{ $detail }“. Eine Zugriffstaste ist ein Buchstabe oder eine Ziffer.
command-locales-plural = { $place }: { $message } hat keine Pluralform für: { $detail }. Angezeigt wird dafür die Form mit dem Sternchen.
command-locales-choice = { $place }: { $message } hat eine Auswahl, die das Programm nicht vorsieht: { $detail }. Vorgesehen sind: { $given }.
command-locales-no-choice = { $place }: { $message } hat keine Auswahl für: { $detail }. Angezeigt wird dafür die mit dem Sternchen.
command-locales-typed = { $place }: { $message } lässt { $detail } aus. Das wird in jeder Sprache gleich eingegeben oder genannt.
command-locales-missing = { $place }: { $count ->
    [one] 1 Meldung fehlt noch; sie wird im Wortlaut des Programms angezeigt: { $detail }
   *[other] { $count } Meldungen fehlen noch; sie werden im Wortlaut des Programms angezeigt: { $detail }
}
command-locales-more = { $place }: { $count ->
    [one] 1 weitere Zeile betrifft diesen Ordner. Beheben Sie zuerst die angezeigten Probleme.
   *[other] { $count } weitere Zeilen betreffen diesen Ordner. Beheben Sie zuerst die angezeigten Probleme.
}
