# Words of the error codes: headline, what happened, why, and the one next step.
# `.what` and the rest stand alone, for `explain`; `.seen` tells the case at hand and takes its place where there is one.

## Produktschlüssel

fault-key-1 = Das sieht nicht wie ein Produktschlüssel aus
    .what = Die Eingabe ist kein Produktschlüssel.
    .seen = { $symbols ->
        [none] Der Text enthält keinen Produktschlüssel.
        [several] Der Text enthält mehr als einen Produktschlüssel; geben Sie nur den für diesen Computer an.
        [0] Es wurde noch nichts eingegeben. Ein Produktschlüssel hat 25 Zeichen.
        [25] Alle 25 Zeichen sind da, aber mehrere davon passen nicht zusammen.
        [one] Ein Produktschlüssel hat 25 Zeichen; eingegeben wurde nur { $symbols }.
       *[other] Ein Produktschlüssel hat 25 Zeichen; eingegeben wurden { $symbols }.
    }
    .why = Ein Produktschlüssel hat 25 Buchstaben und Ziffern in fünf Fünfergruppen. Ein oder mehrere Zeichen fehlen, sind überzählig oder wurden falsch gelesen.
    .next = Kopieren Sie den ganzen Schlüssel noch einmal aus der E-Mail oder dem Brief, mit dem er kam.
fault-key-2 = Ein Zeichen des Schlüssels stimmt nicht
    .what = Der Schlüssel ist vollständig, aber ein Zeichen passt nicht zu den anderen.
    .seen = Das { $position ->
        [1] erste
        [2] zweite
        [3] dritte
        [4] vierte
        [5] fünfte
       *[other] { $position }.
    } Zeichen der { $group ->
        [1] ersten
        [2] zweiten
        [3] dritten
        [4] vierten
        [5] fünften
       *[other] { $group }.
    } Gruppe stimmt nicht{ $script ->
        [cyrillic] { ":" } Es ist ein kyrillischer Buchstabe, der aussieht wie { $symbol }.
        [greek] { ":" } Es ist ein griechischer Buchstabe, der aussieht wie { $symbol }.
       *[none] { "." }
    }
    .why = Zeichen, die sich ähneln, etwa 8 und B oder 5 und S, sind leicht zu verwechseln.
    .next = Vergleichen Sie den Schlüssel mit dem Original, und berichtigen Sie dieses Zeichen.
fault-key-3 = Dieser Schlüssel ist für ein anderes Produkt
    .what = Der Schlüssel wurde richtig eingegeben, gehört aber zu einem anderen Produkt.
    .seen = Der Schlüssel wurde richtig eingegeben, gehört aber zu einem anderen Produkt ({ $product }).
    .why = Jedes Produkt hat eigene Schlüssel; ein Programmpaket und seine einzelnen Anwendungen haben nicht dieselben.
    .next = Geben Sie den Schlüssel ein, der zu diesem Produkt gehört.
fault-key-4 = Der Hersteller kennt diesen Schlüssel nicht
    .what = Der Schlüssel wurde richtig eingegeben, ist dem Aktivierungsdienst aber nicht bekannt.
    .why = Schlüssel werden manchmal ohne Wissen des Herstellers verkauft oder weitergegeben. Wer einen solchen erhält, kann das meist nicht erkennen.
    .next = Bitten Sie den Verkäufer oder die Person, von der Sie den Schlüssel haben, um einen funktionierenden Schlüssel oder eine Erstattung. Wie ein echter Schlüssel aussieht, wird bei der Eingabe gezeigt.
fault-key-5 = Dieser Schlüssel wurde gesperrt
    .what = Der Hersteller hat diesen Schlüssel gesperrt, deshalb kann er das Produkt nicht mehr aktivieren.
    .why = Ein Schlüssel wird gesperrt, wenn er veröffentlicht wurde, abhandengekommen ist oder der Kauf erstattet wurde. Wer ihn verwendet, weiß davon oft nichts.
    .next = Bitten Sie den Verkäufer oder die Person, von der Sie den Schlüssel haben, um einen neuen Schlüssel oder eine Erstattung. Wie ein echter Schlüssel aussieht, wird bei der Eingabe gezeigt.
fault-key-6 = Hier wird eine andere Art von Schlüssel benötigt
    .what = Dies ist ein Produktschlüssel, aber nicht von der Art, die hier benötigt wird.
    .why = Der Hersteller aktiviert Computer mit einem Mehrfachaktivierungsschlüssel (MAK). Ein Computer mit einem KMS-Clientschlüssel wird vom KMS-Host seiner Organisation aktiviert und auch freigegeben; ein KMS-Hostschlüssel gehört nur auf diesen Host.
    .next = Fragen Sie Ihre Systemadministration, ob der KMS-Host Ihrer Organisation diesen Computer aktiviert oder welcher Schlüssel hierher gehört.
    .why-host = Für einen KMS-Host gibt der Hersteller einen KMS-Hostschlüssel aus. Mehrfachaktivierungsschlüssel (MAK) und KMS-Clientschlüssel sind für die Computer, auf denen das Produkt verwendet wird.
    .next-host = Geben Sie den KMS-Hostschlüssel Ihrer Organisation ein; die anderen Schlüssel sind für ihre Computer.
fault-key-7 = Es wurde kein Produktschlüssel eingegeben
    .what = Das Produkt hat noch keinen Produktschlüssel.
    .why = Bei der Installation wurde kein Schlüssel eingegeben, oder er wurde seitdem entfernt.
    .next = Geben Sie den Produktschlüssel ein. Er steht in der E-Mail zu Ihrem Kauf, oder Ihre Systemadministration hat ihn.
    .next-host = Geben Sie den KMS-Hostschlüssel Ihrer Organisation ein.
fault-key-8 = Dieser Schlüssel ist abgelaufen
    .what = Dieser Schlüssel kann keine weiteren Computer mehr aktivieren.
    .seen = Dieser Schlüssel konnte bis zum { $since } weitere Computer aktivieren.
    .why = Manche Schlüssel werden für eine begrenzte Zeit ausgegeben, zum Beispiel für die Laufzeit eines Vertrags. Vorher aktivierte Computer bleiben aktiviert.
    .next = Bitten Sie Ihre Systemadministration oder den Verkäufer um einen Schlüssel, der noch gültig ist.
    .next-host = Bitten Sie den Verkäufer um einen KMS-Hostschlüssel, der noch gültig ist.

## Anzahl

fault-cnt-1 = Alle Aktivierungen dieses Schlüssels sind belegt
    .what = Alle Aktivierungen, die dieser Schlüssel erlaubt, sind in Verwendung.
    .seen = Dieser Schlüssel gilt für { $limit ->
        [one] { $limit } Computer
       *[other] { $limit } Computer
    }; { $used ->
        [one] { $used } verwendet
       *[other] { $used } verwenden
    } ihn.
    .why = Ein Computer, der ersetzt oder repariert wurde, behält seine Aktivierung, bis jemand sie freigibt.
    .next = Bitten Sie Ihre Systemadministration, einen nicht mehr verwendeten Computer freizugeben, oder fragen Sie das Aktivierungscenter oder den Verkäufer nach weiteren Aktivierungen.
    .next-desk = Ein nicht mehr verwendeter Computer kann freigegeben werden, oder der Verkäufer fügt weitere Aktivierungen hinzu.
    .next-host = Geben Sie die Aktivierung eines nicht mehr verwendeten KMS-Hosts frei (kakunin-kms release), oder fragen Sie den Verkäufer nach weiteren Aktivierungen.

## Netzwerk

fault-net-1 = Keine Netzwerkverbindung
    .what = Dieser Computer ist mit keinem Netzwerk verbunden.
    .why = Das Netzwerkkabel ist nicht eingesteckt, das WLAN ist ausgeschaltet oder außer Reichweite, oder der Flugmodus ist eingeschaltet.
    .next = Verbinden Sie diesen Computer mit dem Internet, und versuchen Sie es erneut. Die telefonische Aktivierung benötigt keine Verbindung.
    .why-host = Kein Netzwerkadapter ist verbunden und hat eine Adresse.
    .next-host = Verbinden Sie diesen Computer mit dem Internet, und versuchen Sie es erneut. Soll er ohne Verbindung bleiben, aktivieren Sie ihn per Datei.
fault-net-2 = Der Aktivierungsdienst wurde nicht gefunden
    .what = Der Name des Aktivierungsdienstes wurde nicht gefunden.
    .seen = Der Name { $host } wurde nicht gefunden.
    .why = Das Internet ist zurzeit nicht erreichbar, oder der DNS-Server dieses Netzwerks kennt den Dienst nicht.
    .next = Prüfen Sie, ob sich eine andere Website in Ihrem Browser öffnet, und versuchen Sie es dann erneut. Wenn sie sich öffnet, bitten Sie Ihre Systemadministration, den DNS-Server zu prüfen.
    .why-host = Das Internet ist zurzeit nicht erreichbar, oder der DNS-Server, den dieser Computer fragt, kennt keine Namen außerhalb der Organisation.
    .next-host = Richten Sie den DNS-Server dieses Computers so ein, dass er Namen im Internet findet, und versuchen Sie es dann erneut. Die Aktivierung per Datei benötigt keine Verbindung.
fault-net-3 = Der Aktivierungsdienst antwortet nicht
    .what = Der Aktivierungsdienst hat die Verbindung abgelehnt oder nicht rechtzeitig geantwortet.
    .seen = { $cause ->
        [timed-out] { $host } hat nicht rechtzeitig geantwortet.
       *[refused] { $host } hat die Verbindung abgelehnt.
    }
    .why = Möglicherweise hält eine Firewall die Verbindung auf, oder der Dienst ist ausgelastet oder wird gewartet.
    .next = Warten Sie einige Minuten, und versuchen Sie es erneut. Ändert sich nichts, bitten Sie Ihre Systemadministration, die Verbindung zuzulassen.
    .next-host = Lassen Sie für diesen Computer Verbindungen zum Aktivierungsdienst zu. Sind sie zugelassen, warten Sie einige Minuten, und versuchen Sie es erneut.
fault-net-4 = Die sichere Verbindung ist nicht vertrauenswürdig
    .what = Das Zertifikat der Verbindung ist nicht das des Aktivierungsdienstes, deshalb wurde nichts gesendet.
    .seen = { $cause ->
        [known] Das für { $host } gezeigte Zertifikat wurde von „{ $issuer }“ ausgestellt. Es ist nicht das des Dienstes, deshalb wurde nichts gesendet.
       *[unknown] Das für { $host } gezeigte Zertifikat ist nicht das des Dienstes, deshalb wurde nichts gesendet.
    }
    .why = Wahrscheinlich öffnet ein Sicherheitsprogramm auf diesem Computer oder ein Gerät in diesem Netzwerk verschlüsselte Verbindungen, um sie zu prüfen.
    .next = Bitten Sie Ihre Systemadministration, Verbindungen zum Aktivierungsdienst von dieser Prüfung auszunehmen.
    .next-host = Nehmen Sie Verbindungen zum Aktivierungsdienst von dieser Prüfung aus, und versuchen Sie es dann erneut.
fault-net-5 = Das Netzwerk verlangt eine Anmeldung
    .what = Ein Proxy in diesem Netzwerk verlangt einen Benutzernamen und ein Kennwort.
    .seen = { $cause ->
        [known] Der Proxy { $proxy } auf dem Weg zu { $host } verlangt einen Benutzernamen und ein Kennwort.
       *[unknown] Ein Proxy auf dem Weg zu { $host } verlangt einen Benutzernamen und ein Kennwort.
    }
    .why = Dieses Netzwerk erreicht das Internet über einen Proxy, der Verbindungen nur nach einer Anmeldung durchlässt.
    .next = Bitten Sie Ihre Systemadministration, den Aktivierungsdienst ohne Anmeldung zuzulassen.
    .next-host = Sorgen Sie dafür, dass dieser Computer den Aktivierungsdienst ohne Anmeldung erreicht, und versuchen Sie es dann erneut.
fault-net-6 = Die Antwort kam von anderer Stelle
    .what = Es kam eine Antwort, aber nicht vom Aktivierungsdienst.
    .seen = Es kam eine Antwort von { $host }, aber nicht die des Aktivierungsdienstes.
    .why = Netzwerke in Hotels, Zügen und Flughäfen zeigen oft zuerst eine Anmeldeseite; auch ein Webfilter kann die Ursache sein.
    .next = Öffnen Sie eine beliebige Website in Ihrem Browser, melden Sie sich beim Netzwerk an, falls Sie dazu aufgefordert werden, und versuchen Sie es erneut.
    .why-host = Ein Webfilter oder eine Anmeldeseite auf dem Weg antwortet anstelle des Aktivierungsdienstes.
    .next-host = Sorgen Sie dafür, dass dieser Computer den Aktivierungsdienst direkt erreicht, und versuchen Sie es dann erneut.
fault-net-7 = Der Proxy stellt keine Verbindung her
    .what = Der Proxy dieses Netzwerks hat keine Verbindung zum Aktivierungsdienst hergestellt.
    .seen = Der Proxy { $proxy } hat keine Verbindung zu { $host } hergestellt.
    .why = Der Proxy ist ausgeschaltet oder nicht erreichbar, lässt diese Adresse nicht zu oder erreicht den Dienst selbst nicht.
    .next = Bitten Sie Ihre Systemadministration, den Aktivierungsdienst auf dem Proxy zuzulassen. Die telefonische Aktivierung benötigt keine Verbindung.
    .next-host = Lassen Sie den Aktivierungsdienst auf dem Proxy zu, oder berichtigen Sie den Proxy in den Einstellungen dieses Computers, und versuchen Sie es dann erneut.
fault-net-8 = Eine Netzwerkeinstellung ist nicht verwendbar
    .what = Die Einstellungen dieses Computers nennen für einen Proxy, einen DNS-Server oder einen KMS-Host eine Adresse, die nicht verwendet werden kann.
    .seen = { $kind ->
        [name-server] Die Einstellung { $setting } lautet { $value }; das ist nicht die IP-Adresse eines DNS-Servers.
        [kms-host] Die Einstellung { $setting } lautet { $value }; das ist nicht die Adresse eines KMS-Hosts.
       *[proxy] Die Umgebungsvariable { $setting } lautet { $value }; das kann nicht als Adresse eines Proxys verwendet werden.
    }
    .why = Die Adresse ist unvollständig oder enthält einen Schreibfehler, oder sie beginnt mit https://, wo http:// richtig ist, oder umgekehrt. Vollständige Adressen sehen so aus: http://proxy.example:8080 für einen Proxy, 192.0.2.1 für einen DNS-Server und kms.office.example für einen KMS-Host.
    .next = Bitten Sie Ihre Systemadministration, die Einstellung zu berichtigen, und versuchen Sie es dann erneut.
    .next-host = Berichtigen Sie die Einstellung, und versuchen Sie es dann erneut.

## Dienst

fault-srv-1 = Der Dienst ist zurzeit nicht verfügbar
    .what = Der Aktivierungsdienst ist erreichbar, kann aber zurzeit nicht antworten.
    .seen = { $host } ist erreichbar, kann aber zurzeit nicht antworten.
    .why = Der Dienst wird gewartet, oder sehr viele Computer fragen gleichzeitig an.
    .next = Versuchen Sie es in einigen Minuten erneut. Ein erneuter Versuch verbraucht nie eine zweite Aktivierung.
fault-srv-2 = Zu viele Versuche in kurzer Zeit
    .what = Der Dienst nimmt in kurzer Zeit nur eine begrenzte Anzahl von Versuchen an.
    .seen = Der Dienst nimmt den nächsten Versuch an in { $unit ->
        [hours] { $amount ->
            [one] { $amount } Stunde
           *[other] { $amount } Stunden
        }
        [minutes] { $amount ->
            [one] { $amount } Minute
           *[other] { $amount } Minuten
        }
       *[seconds] { $amount ->
            [one] { $amount } Sekunde
           *[other] { $amount } Sekunden
        }
    }.
    .why = Die Begrenzung verhindert, dass Schlüssel durch Ausprobieren erraten werden.
    .next = Warten Sie, bis der nächste Versuch angenommen wird, und versuchen Sie es dann erneut.
fault-srv-3 = Die Antwort konnte nicht überprüft werden
    .what = Die Antwort trägt nicht die Signatur des Herstellers oder gehört zu einer anderen Anfrage, deshalb wurde sie nicht verwendet.
    .seen = Die Antwort von { $host } trägt nicht die Signatur des Herstellers oder gehört zu einer anderen Anfrage, deshalb wurde sie nicht verwendet.
    .why = Die Antwort wurde unterwegs verändert, oder diese Version des Produkts ist älter als der aktuelle Signaturschlüssel des Herstellers.
    .next = Installieren Sie das neueste Update des Produkts, und versuchen Sie es erneut.

## Schlüsselverwaltungsdienst

fault-kms-1 = Es wurde kein KMS-Host gefunden
    .what = Der KMS-Host Ihrer Organisation wurde in diesem Netzwerk nicht gefunden.
    .seen = { $cause ->
        [refused] Der DNS-Server verweigert die Antwort (gesucht in: { $domains }).
       *[no-record] Der DNS-Server kennt keinen KMS-Host (gesucht in: { $domains }).
    }
    .why = Dieser Computer befindet sich außerhalb des Netzwerks der Organisation, oder der DNS-Server dort hat keinen Eintrag _kakunin-kms._tcp für einen KMS-Host.
    .next = Stellen Sie eine Verbindung mit dem Netzwerk oder VPN Ihrer Organisation her, und versuchen Sie es erneut.
fault-kms-2 = Der KMS-Host ist nicht erreichbar
    .what = Der KMS-Host Ihrer Organisation antwortet nicht.
    .seen = { $cause ->
        [timed-out] Der KMS-Host { $host } hat nicht rechtzeitig geantwortet.
       *[refused] Der KMS-Host { $host } hat die Verbindung abgelehnt.
    }
    .why = Dieser Computer befindet sich außerhalb des Netzwerks der Organisation, oder der KMS-Host ist ausgeschaltet oder hinter einer Firewall.
    .next = Stellen Sie eine Verbindung mit dem Netzwerk oder VPN Ihrer Organisation her, und versuchen Sie es erneut.
fault-kms-3 = Der KMS-Host kennt dieses Produkt nicht
    .what = Der KMS-Host antwortet, aktiviert dieses Produkt aber nicht.
    .seen = Der KMS-Host { $host } antwortet, aktiviert dieses Produkt aber nicht.
    .why = Der KMS-Hostschlüssel auf diesem Host gilt nicht für das Produkt oder die Edition, die hier installiert ist.
    .next = Bitten Sie Ihre Systemadministration, den KMS-Host mit einem KMS-Hostschlüssel für dieses Produkt zu aktivieren.
fault-kms-4 = Der KMS-Host benötigt mehr Computer
    .what = Der KMS-Host antwortet, aber bisher haben sich zu wenige Computer bei ihm gemeldet.
    .seen = { $count ->
        [one] Der KMS-Host kennt bisher { $count } Computer und aktiviert erst ab { $threshold }.
       *[other] Der KMS-Host kennt bisher { $count } Computer und aktiviert erst ab { $threshold }.
    }
    .why = Ein KMS-Host beginnt zu aktivieren, sobald sich innerhalb von 30 Tagen eine festgelegte Anzahl verschiedener Computer bei ihm gemeldet hat.
    .next = Bitten Sie Ihre Systemadministration, die Anzahl, auf die der KMS-Host wartet, zu senken oder mehr Computer zu verbinden. Dieser Computer versucht es von selbst weiter.
fault-kms-5 = Der KMS-Host ist noch nicht aktiviert
    .what = Der KMS-Host antwortet, wurde aber selbst noch nicht aktiviert.
    .seen = Der KMS-Host { $host } antwortet, wurde aber selbst noch nicht aktiviert.
    .why = Ein KMS-Host kann andere Computer erst aktivieren, nachdem er selbst einmal mit einem KMS-Hostschlüssel aktiviert wurde.
    .next = Bitten Sie Ihre Systemadministration, den KMS-Host zu aktivieren.
fault-kms-6 = Der KMS-Host konnte nicht überprüft werden
    .what = Die Antwort des KMS-Hosts ist nicht durch den Hersteller bestätigt, deshalb wurde sie nicht verwendet.
    .seen = Die Antwort des KMS-Hosts { $host } ist nicht durch den Hersteller bestätigt, deshalb wurde sie nicht verwendet.
    .why = Das Zertifikat des Hosts fehlt oder ist nicht mehr gültig, oder an seiner Stelle hat ein anderer Computer geantwortet.
    .next = Bitten Sie Ihre Systemadministration, den KMS-Host erneut zu aktivieren.

## Uhr

fault-clk-1 = Die Uhren stimmen nicht überein
    .what = Die Uhr dieses Computers und die Uhr des Dienstes gehen zu weit auseinander.
    .seen = Uhr dieses Computers: { $here }; Uhr des Dienstes: { $there }. Das liegt zu weit auseinander.
    .why = Antworten gelten nur um den Zeitpunkt herum, zu dem sie erstellt wurden, und Datum, Uhrzeit oder Zeitzone sind hier wahrscheinlich nicht richtig eingestellt.
    .next = Schalten Sie in den Einstellungen dieses Computers die automatische Einstellung von Datum und Uhrzeit ein, und versuchen Sie es erneut.
fault-clk-2 = Die Uhr zeigt eine frühere Zeit
    .what = Die Uhr dieses Computers zeigt eine frühere Zeit als zuvor.
    .seen = Die Uhr dieses Computers war schon weiter ({ $last-seen }) und zeigt jetzt eine frühere Zeit.
    .why = Das Datum wurde geändert, oder die kleine Batterie der Uhr ist leer.
    .next = Schalten Sie in den Einstellungen dieses Computers die automatische Einstellung von Datum und Uhrzeit ein.

## Hardware

fault-hwc-1 = Die Hardware hat sich geändert
    .what = Die Hardware hat sich so stark geändert, dass das Produkt erneut aktiviert werden sollte.
    .seen = { $cause ->
        [little] Bei der Aktivierung war über den Computer wenig bekannt. Dieser Computer gibt mehr von sich an, deshalb gilt er als ein anderer.
       *[changed] Von den Hardwareinformationen sind { $percent } % noch wie bei der Aktivierung: zu wenig, um den Computer zu erkennen.
    }
    .why = Eine Aktivierung gehört zu einem Computer. Nach einer größeren Reparatur oder einem Umzug auf andere Hardware sieht er wie ein anderer aus.
    .next = Aktivieren Sie das Produkt erneut mit demselben Schlüssel.

## Bestätigungs-ID

fault-cid-1 = Einige Ziffern stimmen nicht
    .what = Eine oder mehrere Gruppen der Bestätigungs-ID wurden falsch verstanden oder falsch eingegeben.
    .seen = { $count ->
        [one] Gruppe { $groups } der Bestätigungs-ID stimmt nicht.
       *[other] { $count } Gruppen der Bestätigungs-ID stimmen nicht: { $groups }.
    }
    .why = Jede Gruppe endet mit einer Prüfziffer, und diese passt nicht zu den Ziffern davor.
    .next = Lassen Sie sich die markierten Gruppen von der Ansprechperson noch einmal vorlesen, und geben Sie sie erneut ein.
    .next-desk = Ich lese Ihnen die markierten Gruppen noch einmal vor; bitte geben Sie sie erneut ein.
fault-cid-2 = Die Anzahl der Ziffern stimmt nicht
    .what = Die Bestätigungs-ID hat zu wenige oder zu viele Ziffern.
    .seen = { $digits ->
        [none] Der Text enthält keine Bestätigungs-ID.
        [several] Der Text enthält mehr als eine Bestätigungs-ID; geben Sie nur die für diesen Computer an.
       *[other] Ziffern einer Bestätigungs-ID: { $expected }; eingegeben: { $digits }.
    }
    .why = Wahrscheinlich wurde eine Ziffer ausgelassen oder doppelt eingegeben.
    .next = Gehen Sie die Felder mit der Ansprechperson einzeln durch: In jedes gehören sechs Ziffern.
    .next-desk = Gehen wir die Felder gemeinsam einzeln durch: In jedes gehören sechs Ziffern.
fault-cid-3 = Die beiden IDs gehören nicht zusammen
    .what = Die Bestätigungs-ID wurde richtig eingegeben, aber für eine andere Installations-ID erstellt.
    .why = Sie ist für einen anderen Computer bestimmt, oder der Produktschlüssel oder die Hardware hat sich seit dem Anruf geändert.
    .next = Lesen Sie der Ansprechperson die Installations-ID auf diesem Bildschirm noch einmal vor, und bitten Sie um die Bestätigungs-ID, die dazu gehört.
    .next-desk = Bitte lesen Sie mir die Installations-ID auf Ihrem Bildschirm noch einmal vor; danach lese ich Ihnen die Bestätigungs-ID vor, die dazu gehört.
fault-cid-4 = Die vorläufige Aktivierung ist beendet
    .what = Die vorläufige Bestätigungs-ID ist nicht mehr gültig.
    .seen = Die vorläufige Bestätigungs-ID war bis zum { $since } gültig.
    .why = Eine vorläufige Bestätigungs-ID gilt 72 Stunden, während das Aktivierungscenter eine offene Frage klärt.
    .next = Rufen Sie das Aktivierungscenter noch einmal an, und bitten Sie um die dauerhafte Bestätigungs-ID.
    .next-desk = Bitte lesen Sie mir die Installations-ID auf Ihrem Bildschirm vor; danach lese ich Ihnen die dauerhafte Bestätigungs-ID vor.
fault-cid-5 = Das ist die Installations-ID
    .what = Wo die Bestätigungs-ID hingehört, wurde eine Installations-ID eingegeben.
    .why = Die beiden sehen ähnlich aus: Die Installations-ID lesen Sie vor, die Bestätigungs-ID hören Sie.
    .next = Lesen Sie der Ansprechperson die Installations-ID vor, und geben Sie dann die Ziffern ein, die Ihnen vorgelesen werden.
    .next-desk = Ich lese Ihnen jetzt die Bestätigungs-ID vor; bitte geben Sie sie ab Feld A ein.

## Freigabecode

fault-iid-1 = Die Installations-ID stimmt nicht
    .what = Die Installations-ID passt so zu keinem Schlüssel dieses Herstellers.
    .why = Meist wurde eine Gruppe so falsch verstanden oder eingegeben, dass die Prüfziffer es nicht zeigt. Auch eine Installations-ID, die kein Produkt dieses Herstellers angezeigt hat, passt nicht.
    .next = Lesen Sie die Installations-ID noch einmal Gruppe für Gruppe vom Bildschirm ab, und vergleichen Sie sie mit der Eingabe.
    .next-desk = Bitte lesen Sie mir die Installations-ID noch einmal Gruppe für Gruppe vom Bildschirm vor.

fault-iid-2 = Diese Installations-ID ist verbraucht
    .what = Die Installations-ID gehört zu einer Aktivierung, die freigegeben wurde oder die ein anderer Computer übernommen hat.
    .why = Nach der Freigabe einer Aktivierung verwendet der Computer eine neue Installations-ID; die frühere aktiviert nie wieder.
    .next = Öffnen Sie den Assistenten auf dem Computer, und aktivieren Sie über das Internet, oder entfernen Sie dort den Produktschlüssel und geben Sie ihn wieder ein: Es erscheint eine neue Installations-ID. Verwenden Sie dann diese.
    .next-desk = Bitte aktivieren Sie auf diesem Computer über das Internet, oder entfernen Sie dort den Produktschlüssel und geben Sie ihn wieder ein; lesen Sie mir dann die neue Installations-ID vor, die erscheint.

fault-rel-1 = Der Freigabecode passt nicht
    .what = Der Freigabecode ist vollständig und in sich richtig, wurde aber für eine andere Installations-ID erstellt.
    .why = Ein Freigabecode gehört zu der Installations-ID, die der Computer daneben anzeigt, und zu keiner anderen.
    .next = Vergleichen Sie die Installations-ID und den Freigabecode mit der Seite auf dem Computer, die beide anzeigt.

## Telefon

fault-phn-1 = Keine Rufnummer für diese Region
    .what = Der Hersteller hat für dieses Produkt in der ausgewählten Region keine Rufnummer.
    .seen = { $region }: Der Hersteller hat dort für dieses Produkt keine Rufnummer.
    .why = Die Rufnummern hängen vom Produkt und von der Region ab, und nur Rufnummern, die in Betrieb sind, werden angezeigt.
    .next = Aktivieren Sie über das Internet, oder rufen Sie die Rufnummer einer anderen Region an. Alle finden Sie in der Liste der Rufnummern aller Regionen.
    .next-desk = Mit diesem Anruf geht es aus jeder Region: Bitte lesen Sie mir die Installations-ID auf Ihrem Bildschirm vor. Auch die Aktivierung über das Internet ist möglich.

## Dateien

fault-fil-1 = Das ist keine Aktivierungsdatei
    .what = Die geöffnete Datei enthält keine Aktivierung für dieses Produkt.
    .seen = { $path } enthält keine Aktivierung für dieses Produkt.
    .why = Es ist eine Datei anderer Art oder für ein anderes Produkt, oder sie wurde unterwegs beschädigt.
    .next = Holen Sie die Datei noch einmal von dem Gerät, das sie gespeichert hat, und öffnen Sie sie hier.
fault-fil-2 = Die Datei ist für einen anderen Computer
    .what = Die Datei ist echt, wurde aber für einen anderen Computer erstellt.
    .seen = { $path } ist echt, wurde aber für einen anderen Computer erstellt.
    .why = Jede Datei beantwortet eine Anfrage; sie passt nicht mehr, wenn sich der Produktschlüssel oder die Hardware ändert.
    .next = Speichern Sie auf diesem Computer eine neue Anfrage, und holen Sie die Antwort darauf.
fault-fil-3 = Die Datei kann nicht gespeichert werden
    .what = Die Datei konnte am ausgewählten Ort nicht geschrieben werden.
    .seen = { $path } konnte nicht geschrieben werden.
    .why = Der Ordner existiert nicht, eine andere Datei dieses Namens ist schon vorhanden, oder keine Datei kann so heißen; oder der Ort ist schreibgeschützt, voll oder nicht mehr verbunden, oder ein anderes Programm verwendet die Datei.
    .next = Wählen Sie einen anderen Namen, einen anderen Ordner oder ein anderes USB-Laufwerk, und speichern Sie erneut.
fault-fil-4 = Diese Datei gibt es nicht
    .what = An der angegebenen Stelle ist keine Datei.
    .seen = Es gibt keine Datei { $path }.
    .why = Ihr Name wird anders geschrieben, sie liegt in einem anderen Ordner, oder ihr Laufwerk ist nicht verbunden.
    .next = Suchen Sie die Datei in ihrem Ordner, und geben Sie sie noch einmal mit dem vollständigen Pfad an.
fault-fil-5 = Die Datei kann nicht gelesen werden
    .what = An der angegebenen Stelle ist etwas, das nicht als Datei gelesen werden kann.
    .seen = { $cause ->
        [folder] { $path } ist ein Ordner; geben Sie eine Datei an.
        [pipe-or-device] { $path } ist eine Pipe oder ein Gerät und keine Datei; geben Sie eine Datei an.
        [not-a-name] Keine Datei kann { $path } heißen.
        [in-use] Ein anderes Programm verwendet { $path }; schließen Sie es, und versuchen Sie es erneut.
        [forbidden] Sie haben keine Berechtigung, { $path } zu lesen.
        [too-large] { $path } ist viel größer als jede Aktivierungsdatei.
       *[other] Das System konnte { $path } nicht lesen.
    }
    .why = Es ist keine Aktivierungsdatei, sie gehört einem anderen Benutzerkonto, oder ihr Laufwerk ist ausgefallen.
    .next = Geben Sie die Aktivierungsdatei selbst an, oder kopieren Sie sie zuerst in einen eigenen Ordner.
fault-fil-6 = Diese Datei gehört zu einem anderen Schritt
    .what = Die Datei gehört zu einer Aktivierung, ist aber nicht die, die hier benötigt wird.
    .seen = { $found ->
        [request] { $path } ist eine Anfrage; hier wird die Antwort darauf benötigt.
        [response] { $path } ist eine Antwort; hier wird eine Anfrage benötigt.
        [host-request] { $path } ist die Anfrage eines KMS-Hosts.
        [host-response] { $path } ist die Antwort an einen KMS-Host.
        [request-table] { $path } ist eine Tabelle von Anfragen.
       *[other] { $path } ist eine Tabelle von Antworten.
    }
    .why = Zu einer Aktivierung per Datei gehören zwei Dateien: Der Computer speichert eine Anfrage, deren Name auf request endet, und erhält eine Antwort, deren Name auf response endet.
    .next = Öffnen Sie die Antwort auf dem Computer, der aktiviert werden soll. Die Anfrage wird dort geöffnet, wo sie beantwortet wird.

## Gespeicherter Zustand

fault-sto-1 = Eine frühere Kopie wurde wiederhergestellt
    .what = Die gespeicherte Aktivierung war beschädigt, und die Kopie davor hat ihren Platz eingenommen.
    .why = Wahrscheinlich wurde der Computer mitten im Speichern ausgeschaltet, oder sein Datenträger ist ausgefallen.
    .next = Prüfen Sie auf der ersten Seite, ob das Produkt noch als aktiviert angezeigt wird.
fault-sto-2 = Die Aktivierung kann nicht gespeichert werden
    .what = In den Ordner, in dem die Aktivierung gespeichert ist, kann nicht geschrieben werden.
    .seen = In den Ordner { $path } kann nicht geschrieben werden.
    .why = Der Ordner ist schreibgeschützt oder gehört einem anderen Benutzerkonto dieses Computers.
    .next = Bitten Sie Ihre Systemadministration, das Schreiben in den Ordner zu erlauben, in dem die Aktivierung gespeichert ist, und versuchen Sie es dann erneut.
    .next-host = Erlauben Sie das Schreiben in den Ordner, in dem die Aktivierung gespeichert ist, und versuchen Sie es dann erneut.
fault-sto-3 = Der Datenträger ist voll
    .what = Auf dem Datenträger, auf dem die Aktivierung gespeichert wird, ist kein Platz mehr.
    .seen = Auf dem Datenträger ist für den Ordner { $path } kein Platz mehr.
    .why = Eine Aktivierung benötigt sehr wenig Platz, aber andere Dateien haben den Datenträger gefüllt.
    .next = Löschen Sie Dateien, die nicht mehr benötigt werden, und versuchen Sie es erneut.
fault-sto-4 = Die gespeicherte Aktivierung ist verloren
    .what = Die gespeicherte Aktivierung war beschädigt, und es gab keine vollständige Kopie mehr, die an ihre Stelle treten könnte.
    .why = Möglicherweise fällt der Datenträger gerade aus, oder ein anderes Programm hat die Dateien mit der Aktivierung geändert.
    .next = Geben Sie Ihren Produktschlüssel ein, und aktivieren Sie erneut, wenn möglich über das Internet: Dort zählt ein Computer, der an seinen Komponenten wiedererkannt wird, nicht doppelt.
fault-sto-5 = Die Aktivierung kann nicht gelesen werden
    .what = Dieses Benutzerkonto kann die gespeicherte Aktivierung nicht lesen.
    .seen = { $cause ->
        [known] { $path } gehört dem Benutzerkonto { $owner } und kann von diesem Benutzerkonto nicht gelesen werden.
       *[unknown] { $path } kann von diesem Benutzerkonto nicht gelesen werden.
    }
    .why = Jemand anderes hat die Aktivierung auf diesem Computer gespeichert, oder der Netzwerkordner oder das Laufwerk ist nicht verbunden.
    .next = Bitten Sie Ihre Systemadministration, diesem Benutzerkonto das Lesen des Ordners zu erlauben, in dem die Aktivierung gespeichert ist, und versuchen Sie es dann erneut.
    .next-host = Erlauben Sie diesem Benutzerkonto das Lesen des Ordners, in dem die Aktivierung gespeichert ist, und versuchen Sie es dann erneut.
fault-sto-6 = Die Aktivierung stammt von einer neueren Version
    .what = Die gespeicherte Aktivierung wurde von einer neueren Version dieses Programms geschrieben.
    .seen = { $path } wurde von einer neueren Version dieses Programms geschrieben.
    .why = Das Produkt wurde aktualisiert, und eine ältere Version davon wurde wieder installiert oder ist noch vorhanden.
    .next = Starten oder installieren Sie die neuere Version des Produkts. Die gespeicherte Aktivierung wurde nicht verändert.
fault-sto-7 = Aktivierung für alle: nicht vertraut
    .what = Es gibt eine Aktivierung für alle Benutzerkonten dieses Computers, aber sie wird nicht verwendet.
    .seen = { $path } soll das Produkt für alle Benutzerkonten dieses Computers aktivieren, wird aber nicht verwendet.
    .why = Auch andere können diese Datei oder ihren Ordner ändern, oder die Datei ist beschädigt.
    .next = Bitten Sie Ihre Systemadministration, dort nur Konten mit Administratorrechten schreiben zu lassen und das Produkt für alle Benutzerkonten erneut zu aktivieren.
    .next-host = Nehmen Sie allen anderen das Recht, dort zu schreiben, und aktivieren Sie das Produkt für alle Benutzerkonten erneut.

## Katalog

fault-cat-1 = Die Produktangaben können nicht gelesen werden
    .what = Der Katalog des Herstellers, die Datei mit Produkten, Diensten und Rufnummern, fehlt oder stammt nicht vom Hersteller.
    .seen = { $cause ->
        [missing] Der Katalog des Herstellers { $path } fehlt.
        [several] In { $path } liegen Kataloge mehrerer Hersteller; KAKUNIN_VENDOR nennt den gemeinten mit seiner ID, --catalogue mit seiner Datei.
        [forbidden] Dieses Benutzerkonto hat keine Berechtigung, den Katalog des Herstellers { $path } zu lesen.
        [unreadable] Der Katalog des Herstellers { $path } ist kein lesbarer Text.
        [no-vendor-key] Die Datei vendor.pub mit dem Schlüssel des Herstellers kann nicht gelesen werden; sie gehört in den Ordner von { $path }.
        [vendor-key] Die Datei vendor.pub im Ordner von { $path } enthält keinen Schlüssel eines Herstellers.
        [unsigned] { $path } ist kein signierter Katalog; der Name eines signierten endet auf .jws.
        [unusable] Der Katalog des Herstellers { $path } benötigt eine andere Version dieses Programms.
       *[not-genuine] Der Katalog des Herstellers { $path } trägt nicht die Signatur dieses Herstellers.
    }
    .why = Die Datei oder der Schlüssel des Herstellers daneben wurde nach der Installation entfernt, beschädigt oder verändert.
    .next = Reparieren Sie das Produkt, oder installieren Sie es neu, oder bitten Sie Ihre Systemadministration darum.
    .next-host = Reparieren Sie das Produkt, oder installieren Sie es neu, oder geben Sie den Katalog des Herstellers mit --catalogue DATEI an.

## Fristen

fault-grc-1 = Die Aktivierungsfrist ist abgelaufen
    .what = Die Zeit, in der das Produkt auf seine Aktivierung warten konnte, ist vorüber.
    .seen = Die Aktivierungsfrist ist am { $since } abgelaufen.
    .why = Das Produkt wurde seit der Installation nicht aktiviert. Es funktioniert weiter, und die Erinnerungen enden mit der Aktivierung.
    .next = Aktivieren Sie das Produkt jetzt. Alle Wege, die hier möglich sind, werden Ihnen angeboten.
fault-grc-2 = Die KMS-Aktivierung muss verlängert werden
    .what = Die Aktivierung durch den KMS-Host Ihrer Organisation ist beendet.
    .seen = Die Aktivierung durch den KMS-Host Ihrer Organisation endete am { $since }.
    .why = Sie wird im Hintergrund verlängert, und dieser Computer hat den KMS-Host lange nicht erreicht.
    .next = Stellen Sie eine Verbindung mit dem Netzwerk oder VPN Ihrer Organisation her, und verlängern Sie die Aktivierung.
fault-grc-3 = Die befristete Aktivierung ist beendet
    .what = Die Aktivierung dieses Computers galt für eine begrenzte Zeit, die vorüber ist.
    .seen = Die Aktivierung dieses Computers galt für eine begrenzte Zeit und endete am { $since }.
    .why = Dieser Computer gibt wenig an, was ihn von anderen unterscheidet, wie auch Container und geklonte Systeme. Solche Computer werden für eine Zeit aktiviert und dann verlängert.
    .next = Aktivieren Sie das Produkt erneut mit demselben Schlüssel. Über das Internet wird danach automatisch verlängert.

fault-trm-1 = Der Testzeitraum ist beendet
    .what = Der Testzeitraum dieses Produkts auf diesem Computer ist beendet.
    .seen = Der Testzeitraum dieses Produkts auf diesem Computer endete am { $since }.
    .why = Ein Testzeitraum zählt je Computer einmal, ab der ersten Aktivierung. Ein anderer Testschlüssel oder eine neue Installation lässt ihn nicht von vorn beginnen.
    .next = Geben Sie einen gekauften Produktschlüssel ein. Wenn Sie keinen haben, fragen Sie den Verkäufer.

fault-trm-2 = Das Abonnement ist abgelaufen
    .what = Das Abonnement dieses Produkts ist abgelaufen.
    .seen = Das Abonnement dieses Produkts endete am { $since }, und auch die Nachfrist ist vorüber.
    .why = Der Produktschlüssel gehört zu einem Abonnement, das nicht verlängert wurde, oder dieser Computer weiß noch nichts von der Verlängerung.
    .next = Wenn das Abonnement verlängert wurde, aktivieren Sie erneut mit demselben Schlüssel, über das Internet oder per Datei. Wenn nicht, fragen Sie den Verkäufer.

fault-trm-3 = Nur über das Internet oder per Datei
    .what = Dieser Produktschlüssel wird nicht per Telefon aktiviert.
    .why = Zu dem Schlüssel gehören ein Testzeitraum, ein Abonnement oder eigene Funktionen, die eine Bestätigungs-ID nicht enthalten kann.
    .next = Aktivieren Sie über das Internet, oder per Datei von einem Computer mit Internetzugang aus.
