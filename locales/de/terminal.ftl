# Words of the text wizard that a page does not bring with it: numbers, answers, help.

terminal-labelled = { $label }: { $value }
terminal-key = { $shown }-… ({ $kind })
terminal-care = Achtung: { $text }
terminal-bad = Problem: { $text }
terminal-part = { $number }. { $title }
terminal-part-done = { $number }. { $title } – erledigt
terminal-empty = noch nichts eingegeben (sieht so aus: { $example })
terminal-empty-text = noch nichts eingegeben
terminal-state-open = { $value } – noch nicht vollständig
terminal-state-right = { $value } – stimmt
terminal-state-wrong = { $value } – stimmt nicht
terminal-group-empty = –
terminal-check-on = { $label }: ein
terminal-check-off = { $label }: aus
terminal-chosen = ausgewählt
terminal-region-change = { $region } – ändern
terminal-region-keep = Unverändert lassen
terminal-place = An einem anderen Ort speichern
terminal-more-regions = { $count ->
    [one] Es passt noch ein Eintrag. Geben Sie etwas mehr vom Namen ein, um ihn zu finden.
   *[other] Es passen noch { $count } Einträge. Geben Sie etwas mehr vom Namen ein, um den richtigen zu finden.
}
terminal-actions = Was Sie hier tun können
terminal-letter = { $label } ({ $letter })
terminal-or-enter = { $label } – oder nur Eingabetaste
terminal-language = Sprache (Language): { $name }

## Wie geantwortet wird

terminal-hint-number = Geben Sie eine Nummer oder einen Buchstaben ein, und drücken Sie die Eingabetaste. ? zeigt die Hilfe.
terminal-hint-text = Geben Sie den Text oder die Nummer einer Aktion ein, und drücken Sie die Eingabetaste. ? zeigt die Hilfe.
terminal-hint-key = Geben Sie den Produktschlüssel (auch durch Einfügen) oder die Nummer einer Aktion ein, und drücken Sie die Eingabetaste. ? zeigt die Hilfe.
terminal-hint-region = Geben Sie einen Namen, ein Kürzel, eine Vorwahl wie +49 oder die Nummer einer Zeile ein, und drücken Sie die Eingabetaste.
terminal-hint-confirmation = Geben Sie die Bestätigungs-ID auf einmal oder Gruppe für Gruppe ein, zum Beispiel D 512439. Um das Land oder die Region zu ändern, geben Sie den Namen ein. ? zeigt die Hilfe.
terminal-hint-busy = Bitte warten. Die Eingabetaste bricht ab.
terminal-help = Alles, was Sie tun können, hat eine Nummer in eckigen Klammern. Geben Sie die Nummer ein, und drücken Sie die Eingabetaste.
    Wo ein Buchstabe in runden Klammern folgt, bewirkt der Buchstabe dasselbe.
    Eine leere Zeile drückt die Hauptschaltfläche, die mit „oder nur Eingabetaste“ gekennzeichnet ist.
    = zeigt die ganze Seite noch einmal. Strg+C bricht ab, was gerade läuft, oder schließt.
terminal-help-key = Der Produktschlüssel kann in Groß- oder Kleinbuchstaben und mit oder ohne Bindestriche eingegeben werden.
terminal-help-response = Alles andere, was Sie eingeben, gilt als Speicherort der Antwort: ihre Datei, eine Tabelle mit vielen Antworten oder ein Ordner mit Antwortdateien.
terminal-help-confirmation = Die Bestätigungs-ID kann auf einmal eingegeben werden, mit oder ohne Leerzeichen.
    Eine Gruppe von sechs Ziffern kommt in die nächste Gruppe, die fehlt oder nicht stimmt; ein Buchstabe davor wählt die Gruppe: D 512439.
    Ihre Eingaben bleiben erhalten, wenn Sie den Assistenten schließen, sodass ein Anruf später fortgesetzt werden kann.
terminal-help-region = Geben Sie einen Teil eines Namens in einer der hier angezeigten Sprachen ein, ein Kürzel aus zwei Buchstaben wie DE oder eine Vorwahl wie +49.
    Wenn nur ein Land oder eine Region passt, wird der Eintrag sofort ausgewählt.

## Wenn eine Antwort nicht verstanden wurde

terminal-misread-number = Die Nummer { $number } gibt es hier nicht; die Nummern gehen bis { $greatest }.
terminal-misread-text = Das wurde nicht verstanden. Geben Sie eine der Nummern in eckigen Klammern ein oder ? für die Hilfe.
terminal-misread-empty = Eine leere Zeile bewirkt hier noch nichts. Geben Sie eine der Nummern in eckigen Klammern ein oder ? für die Hilfe.
terminal-misread-group = Eine Gruppe mit diesem Buchstaben gibt es nicht. Die Gruppen heißen wie oben angezeigt.

## Unterwegs

terminal-ask-place = Wo soll die Anfrage gespeichert werden? Geben Sie einen Ordner oder einen Dateinamen ein. Eine leere Zeile ändert nichts.
terminal-copied = Sie können dies kopieren:
terminal-open = Sie finden es hier: { $address }
terminal-kept = Geschlossen. Ihre Eingaben bleiben für das nächste Mal erhalten.
terminal-answers-over = Hier enden die Antworten, und der Assistent wird geschlossen.
terminal-closed = Geschlossen.
terminal-cancelled = Abgebrochen.
