# Words of the console of the help desk. Those that begin with desk-say are said to the caller, in the caller's language.

digit-0 = null
digit-1 = eins
digit-2 = zwo
digit-3 = drei
digit-4 = vier
digit-5 = fünf
digit-6 = sechs
digit-7 = sieben
digit-8 = acht
digit-9 = neun

desk-centre = Aktivierungscenter: { $vendor }
desk-signed-in = { $name } · { $role }
desk-role-desk = Helpdesk
desk-role-supervisor = Teamleitung
desk-role-administrator = Administration
desk-role-auditor = Revision
desk-demo-token = Dies ist die Demo. Melden Sie sich am Helpdesk mit diesem Token an: { $token }

desk-demonstration = Dies ist die Demo
desk-demonstration-text = Der Aktivierungsdienst läuft in diesem Programm, mit ausgedachten Schlüsseln. Ein eigenes Token ist nicht nötig.
desk-demonstration-use = Bei der Demo anmelden
    .key = D
desk-sign-in-title = Anmelden
desk-sign-in-lead = Mit dem Token, das Sie von Ihrer Administration erhalten haben.
desk-sign-in = Anmelden
    .key = A
desk-signing-in = Anmeldung läuft …
desk-token = Token
desk-token-where = Wo wird mein Token gespeichert?
desk-token-where-text = Ihre Administration erstellt es mit kakunin-service token add und kann es jederzeit widerrufen.
desk-token-not-kept = Es bleibt nur bis zum Schließen dieses Fensters erhalten.
desk-token-kept = Es wird im Schlüsselbund dieses Computers gespeichert, wenn er einen hat; sonst bleibt es erhalten, bis Sie dieses Fenster schließen.
desk-call-waits = Ihr Anruf ist noch da
desk-call-waits-text = Das Token ist nicht mehr gültig. Melden Sie sich erneut an; alle Eingaben sind erhalten geblieben.
desk-sign-out = Abmelden

desk-leave = Der Anruf ist noch nicht beendet. Abmelden und die Eingaben verwerfen?
desk-stay = Angemeldet bleiben
desk-sign-out-now = Jetzt abmelden

desk-title-ready = Bereit für einen Anruf
desk-title-hearing = Installations-ID aufnehmen
desk-title-known = Entscheiden
desk-title-release = Freigabecode aufnehmen
desk-title-reading = Bestätigungs-ID vorlesen
desk-title-file = Per Datei beantwortet
desk-title-provisional = Bestätigungs-ID für 72 Stunden vorlesen
desk-call-lead = Bitten Sie die anrufende Person, die acht Gruppen der Installations-ID vorzulesen.
desk-case = Vorgang { $case }
desk-begin = Eingeben, was Sie hören
desk-begin-text = Jede Gruppe wird geprüft, sobald sie sechs Ziffern hat. Die Reihenfolge der Gruppen ist beliebig, und eine ganze ID kann eingefügt werden.
desk-kept-in-keyring = Ihr Token ist im Schlüsselbund dieses Computers gespeichert.
desk-kept-without-keyring = Ihr Token bleibt erhalten, bis Sie dieses Fenster schließen; der Schlüsselbund wird nicht verwendet.
desk-kept-for-session = Ihr Token bleibt erhalten, bis Sie dieses Fenster schließen: Hier gibt es keinen Schlüsselbund.
desk-drop-file = Auch eine Anfragedatei kann in dieses Fenster gezogen werden; ihre Antwort wird daneben gespeichert.
desk-answer-file = Anfragedatei beantworten …
desk-file-answered = Die Antwortdatei wurde gespeichert
desk-looking-up = Wird gesucht …
desk-look-up = Erneut suchen
desk-clear = Ziffern löschen
desk-misheard = Gruppe { $group } wurde falsch verstanden.
desk-say-group = Bitte lesen Sie mir Gruppe { $group } noch einmal vor: sechs Ziffern, ganz langsam.
desk-say-release-group = Bitte lesen Sie mir Gruppe { $group } des Freigabecodes noch einmal vor: sechs Ziffern, ganz langsam.
desk-mixed = Jede Gruppe stimmt für sich, aber zusammen ergeben sie keine Installations-ID. Fragen Sie, ob die anrufende Person neu begonnen hat, und lassen Sie sich alle Gruppen so vorlesen, wie sie jetzt auf dem Bildschirm stehen.
desk-other-vendor = Gruppe 1 gehört zu keinem Produkt dieses Herstellers. Fragen Sie, welches Produkt aktiviert werden soll, und vergleichen Sie Gruppe 1 noch einmal.
desk-confirmation-typed = Das sind Gruppen einer Bestätigungs-ID. Fragen Sie nach der Installations-ID in Teil 2 der Seite, die die anrufende Person sieht.

desk-organisation = Organisation
desk-no-organisation = nicht bekannt
desk-activations = Aktivierungen
desk-used = { $used } von { $limit } belegt
desk-blocked = Gesperrt
desk-trial = Testzeitraum in Tagen
desk-blocked-stolen = Laut Meldung des Inhabers haben andere den Schlüssel.
desk-blocked-refunded = Der Kauf wurde erstattet.
desk-blocked-abused = Der Schlüssel wurde nicht gemäß den Nutzungsbedingungen verwendet.
desk-blocked-error = Der Schlüssel wurde irrtümlich ausgestellt.
desk-kind = Hinweis
desk-kind-text = Schlüssel dieser Art werden nicht für einen Computer aktiviert, auf dem das Produkt verwendet wird.
desk-first-activation = Erste Aktivierung
desk-past = { $method }, { $date }
desk-past-released = { $made }; freigegeben am { $end }
desk-ends-term = Befristet bis { $moment }; wird vorher verlängert
desk-ends = Vorläufig bis { $moment }

desk-confirm = Bestätigungs-ID ausgeben
    .key = B
desk-confirmation-provisional = Bestätigungs-ID für 72 Stunden
desk-repeat = Noch einmal (R)
desk-copy = Als Text kopieren
    .key = K
desk-copied = Kopiert
    .key = K
desk-read-aloud = Vorlesen: Gruppe { $group }, { $at } von { $of }{ $repeats ->
    [0] { "" }
    [one] , einmal wiederholt
   *[other] , { $repeats }-mal wiederholt
}
desk-folded = { $product } · { $key }
desk-fold = Reduzieren
desk-unfold = Alles anzeigen
desk-read-keys = Leertaste: nächste Gruppe · R: noch einmal · ←: zurück

desk-refuse = Höflich ablehnen
    .key = H
desk-resume = Zurück zum Anruf
desk-say = Am Telefon sagen
desk-say-code = { $code } · { $title }
desk-say-refused = { $what } { $next } Ihre Vorgangsnummer lautet { $case }.
desk-say-cannot = Ich kann diese Aktivierung im Moment leider nicht abschließen. Das liegt nicht an Ihnen, und das Produkt funktioniert weiter. Bitte notieren Sie sich Ihre Vorgangsnummer: { $case }. Damit können wir dort weitermachen, wo wir aufgehört haben.
desk-not-done = Das wurde nicht ausgeführt
desk-nothing-lost = Alle Eingaben sind noch da.
desk-denied-token = Dieses Token ist nicht gültig. Bitten Sie Ihre Administration um ein neues.
desk-denied-role = Ihre Rolle erlaubt das nicht.
desk-denied-nothing = Der Schlüssel ist auf dem betreffenden Computer nicht oder nicht mehr aktiv, deshalb gibt es nichts freizugeben.
desk-denied-form = Der Dienst hat die Anfrage nicht verstanden. Prüfen Sie die Eingaben.

desk-supervise = Teamleitung
    .key = T
desk-ask-supervisor = Dafür ist die Teamleitung nötig
desk-ask-supervisor-text = Die Teamleitung kann das Limit erhöhen, einen Computer freigeben oder eine Bestätigungs-ID für 72 Stunden ausgeben. Bitten Sie sie, hier ihr Token einzugeben: Es genehmigt einen einzigen Schritt, und Sie bleiben angemeldet.
desk-supervisor-token = Token der Teamleitung
desk-authorise = Genehmigen
    .key = G
desk-authorise-title = Wird nicht gespeichert.
desk-authorised = Genehmigung für einen Schritt: { $name }
desk-carry-out-title-of = Der Schritt wird mit dem Namen { $name } und dem Vorgang festgehalten.
desk-raise = Limit erhöhen
    .key = L
desk-remove = Computer freigeben
    .key = C
desk-computers = Welcher Computer
desk-computers-asked = Die Computer mit diesem Schlüssel werden aufgelistet …
desk-computer-seen = Zuletzt gemeldet am { $date } · { $name }
desk-callers-computer = Aktueller Anruf
desk-more-computers-title = Weitere Computer verwenden diesen Schlüssel.
desk-more-computers = Mehr anzeigen
desk-provisional = 72 Stunden
    .key = S
desk-confirm-host = KMS-Host bestätigen
    .key = S
desk-amount = Anzahl weiterer Computer (1 bis 1000)
desk-amount-wrong = Eine Zahl von 1 bis 1000.
desk-reason = Grund (für das Prüfprotokoll)
desk-carry-out-title = Der Schritt wird mit Ihrem Namen und dem Vorgang festgehalten.
desk-carry-out = Ausführen
    .key = U
desk-raised = Das Limit ist erhöht
desk-removed = Der Computer ist freigegeben
desk-in-audit-log = Der Schritt steht mit Ihrem Namen, dem Grund und dem Vorgang im Prüfprotokoll.

desk-reopen = Letzten Anruf wieder öffnen
desk-open-release = Freigabecode
desk-close-release = Ohne den Freigabecode
desk-release-code = Freigabecode
desk-release-title = Die anrufende Person sieht ihn nach der Freigabe.
desk-take-release = Freigabecode aufnehmen
desk-release-wrong = Jede Gruppe stimmt für sich, aber zusammen ergeben sie keinen Freigabecode. Lassen Sie sich den Code noch einmal Gruppe für Gruppe vorlesen.
desk-released = Die Aktivierung wurde freigegeben
desk-say-released = Die Aktivierung ist freigegeben; Sie können sie jetzt auf einem anderen Computer verwenden.

desk-finish = Anruf beenden
    .key = E

desk-caller-sees = Was Anrufende sehen
desk-caller-speaks = Am Telefon: { $language }
desk-sees-overview = Konto
desk-sees-key = Produktschlüssel
desk-sees-method = Wege
desk-sees-internet = Internet
desk-sees-telephone = Telefon
desk-sees-success = Fertig
desk-sees-failure = Fehler
desk-sees-details = Details
desk-sees-notice = Beim Start
desk-means = = „{ $label }“

desk-code-query = Fehlercode oder Wörter daraus
desk-no-code = Kein Fehlercode passt.
desk-code-what = Was geschehen ist: { $words }
desk-code-why = Ursache: { $words }
desk-code-say = Sagen: { $words }
desk-code-do = Tun: { $words }

desk-do-key = Lassen Sie sich die ersten beiden Gruppen des Schlüssels vorlesen und nicht mehr: Die anderen sind geheim. Wenn es ein echter Schlüssel ist, der nicht funktioniert, lehnen Sie höflich ab, und verweisen Sie an den Verkäufer; fragen Sie nicht, woher der Schlüssel kommt.
desk-do-count = Fragen Sie, ob ein Computer nicht mehr verwendet wird. Seine Aktivierung kann dort freigegeben werden; oder die Teamleitung erhöht das Limit.
desk-do-network = Machen Sie telefonisch weiter; das Netzwerkproblem kann später behoben werden.
desk-do-service = Machen Sie telefonisch weiter. Wenn es bei mehreren Anrufen vorkommt, informieren Sie die Stelle, die den Dienst betreibt.
desk-do-kms = Das betrifft nur den Computer und den eigenen Host der Organisation. Verweisen Sie an die Systemadministration; am Telefon gibt es nichts zu bestätigen.
desk-do-clock = Lassen Sie Datum, Uhrzeit und Zeitzone richtig einstellen und die Aktivierung dann erneut versuchen.
desk-do-hardware = Aktivieren Sie erneut mit demselben Schlüssel: Es ist derselbe Computer oder ein neuer an seiner Stelle.
desk-do-cid-1 = Lesen Sie die markierten Gruppen einzeln noch einmal vor. Nur diese werden neu eingegeben; die anderen bleiben.
desk-do-cid-2 = Zählen Sie die Gruppen gemeinsam mit der anrufenden Person ab A durch. Eine wurde ausgelassen oder doppelt eingegeben; lesen Sie diese Gruppe noch einmal vor.
desk-do-cid-3 = Die Seite der anrufenden Person zeigt eine andere Installations-ID als die, die Sie gehört haben. Lassen Sie sich Gruppe 1 vom Bildschirm vorlesen, und vergleichen Sie sie; weicht sie ab, nehmen Sie die neue ID auf, und geben Sie dafür eine Bestätigungs-ID aus.
desk-do-cid-4 = Die 72 Stunden sind vorüber. Suchen Sie erneut nach der Installations-ID, und geben Sie eine neue Bestätigungs-ID aus.
desk-do-cid-5 = In die Felder mit Buchstaben wurde die Installations-ID eingegeben. Lesen Sie die Bestätigungs-ID vor, und lassen Sie sie ab Feld A eingeben.
desk-do-installation = Lassen Sie sich alle Gruppen noch einmal so vorlesen, wie sie jetzt auf dem Bildschirm stehen. Wenn die ID verbraucht ist (IID-2), lassen Sie den Produktschlüssel entfernen und wieder eingeben; dann wird Ihnen eine neue vorgelesen.
desk-do-telephone = Machen Sie mit diesem Anruf weiter: Damit geht es aus jeder Region. Oder bieten Sie die Aktivierung per Datei an.
desk-do-file = Lassen Sie die Anfragedatei auf dem Computer, der aktiviert werden soll, neu erstellen, und beantworten Sie diese.
desk-do-storage = Bitten Sie die anrufende Person, auf dem Datenträger Platz zu schaffen oder die Systemadministration zu fragen; die Aktivierung kann kostenlos wiederholt werden.
desk-do-terms = Ein solcher Schlüssel wird über das Internet oder per Datei aktiviert. Geht beides gerade nicht, gibt die Teamleitung eine Bestätigungs-ID für 72 Stunden. Was abgelaufen ist, verlängert der Verkäufer.
desk-do-other = Notieren Sie den Code im Vorgang, und verweisen Sie an die Systemadministration.
