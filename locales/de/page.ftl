# Words of the web page /activate, on which a caller gets a confirmation ID without an agent.

page-title = Bestätigungs-ID abrufen
page-lead = Für einen Computer ohne Internetverbindung. Sie benötigen kein Konto.
page-how = Geben Sie die acht Zifferngruppen ein, die der Aktivierungsassistent anzeigt. Sie können alle in das erste Feld einfügen.
page-how-filled = Die Ziffern stammen aus dem Code, den Sie gescannt haben. Vergleichen Sie sie mit dem Bildschirm des Computers.
page-group = Gruppe { $label }
page-mark-wrong = Noch einmal prüfen
page-mark-short = { $digits } von 6 Ziffern
page-wrong = Vergleichen Sie Gruppe { $label } noch einmal mit dem Bildschirm des Computers.
page-all-right = Alle acht Gruppen stimmen.
page-sent = Gesendet werden nur diese Ziffern. Sie enthalten nichts über Sie.
page-submit = Bestätigungs-ID abrufen
page-asking = Der Aktivierungsdienst wird kontaktiert …
page-look-again = { $count ->
    [one] Sehen Sie sich eine Gruppe noch einmal an
   *[other] Sehen Sie sich { $count } Gruppen noch einmal an
}
page-look-again-text = Alle Eingaben sind noch da. Vergleichen Sie diese Gruppen mit dem Bildschirm des Computers:
page-mixed = Diese Gruppen gehören nicht zusammen
page-mixed-text = Jede Gruppe stimmt für sich, aber alle acht ergeben zusammen keine Installations-ID. Vergleichen Sie alle mit dem Bildschirm des Computers.
page-swapped-text = Tauschen Sie sie mit der Schaltfläche unter den Feldern. Alle Eingaben sind noch da.
page-other-vendor = Diese Installations-ID gehört zu keinem Produkt dieses Herstellers
page-other-vendor-text = Vergleichen Sie Gruppe 1 noch einmal mit dem Bildschirm des Computers, und prüfen Sie, welches Produkt dort aktiviert werden soll.
page-confirmation-typed = Das ist eine Bestätigungs-ID
page-confirmation-typed-text = Die Installations-ID ist die andere: die Ziffern in den Feldern 1 bis 8 des Aktivierungsassistenten.
page-again = Drücken Sie die Schaltfläche bitte noch einmal
page-again-text = Diese Seite war lange geöffnet oder wurde von einer anderen Website geöffnet. Alle Eingaben sind noch da.

## Die Antwort

page-answer-title = Ihre Bestätigungs-ID
page-answer-lead = Geben Sie sie in die Felder A bis { $last } des Aktivierungsassistenten ein, und wählen Sie dann „Aktivieren“.
page-answer-same = Eine erneute Anfrage für denselben Computer ergibt dieselben Ziffern und verbraucht keine weitere Aktivierung.
page-read = Vorlesen
page-stop = Anhalten
page-spoken = { $label }: { $digits }.
# The ten digits as they are said over the telephone, separated by spaces.
page-digits = null eins zwo drei vier fünf sechs sieben acht neun
page-no-voice = Dieser Browser hat keine deutsche Stimme.
page-copied = Kopiert.
page-not-copied = Das Kopieren hat hier nicht funktioniert. Markieren Sie die Ziffern, und kopieren Sie sie selbst.
page-print = Drucken
page-another = Weiteren Computer aktivieren

## Absagen und andere Wege

page-check-digits = Ziffern prüfen
page-call = Aktivierungscenter anrufen
page-lines-all = Alle Länder und Regionen
page-local-time = Die Uhrzeiten gelten in der Ortszeit der jeweiligen Rufnummer.
page-help = Hilfe
page-languages = Sprache

## Eine Adresse, an der nichts ist

page-elsewhere = An dieser Adresse gibt es keine Seite
page-elsewhere-text = Vielleicht wurde ein Zeichen anders eingegeben oder ging beim Kopieren verloren. Diese Seiten gibt es hier:

## Dateien

page-file = Haben Sie eine Anfragedatei?
page-file-how = Der Assistent kann eine speichern. Wählen Sie sie hier aus, und übertragen Sie die Datei, die Sie dafür erhalten, auf den Computer.
page-file-submit = Antwortdatei abrufen
page-not-a-file = Das ist keine Anfragedatei
page-not-a-file-text = Wählen Sie die Datei aus, die der Aktivierungsassistent gespeichert hat; ihr Name endet auf request.json.
