# What there is to know about product keys: in the wizard, and on the service's pages below /advice.

advice-title = Über Produktschlüssel
advice-lead = Wie ein echter Schlüssel aussieht, wo Sie ihn finden und was Sie tun, wenn er nicht funktioniert.
advice-specimen = Zeichnung eines Produktschlüssels
advice-specimen-text = Ein Beispiel, das nichts aktiviert.
advice-looks = Wie ein echter Schlüssel aussieht
advice-looks-groups = Er hat 25 Buchstaben und Ziffern in fünf Fünfergruppen mit Bindestrichen dazwischen.
advice-looks-letters = Die Buchstaben I, L, O und U kommen nie vor, damit nichts mit 1, 0 oder V verwechselt wird.
advice-looks-seller = Zu ihm gehört eine Rechnung oder ein Lizenzdokument mit dem Namen des Verkäufers. Wenn Sie nur einen Schlüssel erhalten haben, wenden Sie sich an den Verkäufer.
advice-place = Wo Sie ihn finden
advice-place-purchase = In der E-Mail oder den Unterlagen zum Kauf.
advice-place-organisation = In einer Organisation: bei der Systemadministration. Oft ist der Schlüssel schon installiert.
advice-failing = Wenn ein Schlüssel nicht oder nicht mehr funktioniert
advice-failing-check = Vergleichen Sie ihn noch einmal mit den Unterlagen. Der Assistent sagt, in welcher Gruppe Sie nachsehen sollten.
advice-failing-seller = Vielleicht haben andere den Schlüssel weitergegeben, bevor er zu Ihnen kam. Bitten Sie den Verkäufer um Ersatz oder Erstattung, und bewahren Sie die Rechnung auf.
advice-failing-works = Das Produkt funktioniert in der Zwischenzeit weiter.
advice-elsewhere = Wenn er auf einem anderen Computer verwendet wird
advice-elsewhere-release = Öffnen Sie auf dem anderen Computer die Aktivierungsseite, und wählen Sie „Aktivierung freigeben“. Aktivieren Sie dann hier.
advice-elsewhere-gone = Wenn der andere Computer defekt oder nicht mehr da ist, kann das Aktivierungscenter seine Aktivierung freigeben.
advice-elsewhere-more = Wenn alle Aktivierungen eines Schlüssels in Verwendung sind, kann der Verkäufer oder das Aktivierungscenter weitere hinzufügen.
