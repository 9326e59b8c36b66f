# Words of the text wizard that a page does not bring with it: numbers, answers, help.

terminal-labelled = { $label }: { $value }
terminal-key = { $shown }-… ({ $kind })
terminal-care = Let op: { $text }
terminal-bad = Probleem: { $text }
terminal-part = { $number }. { $title }
terminal-part-done = { $number }. { $title } – klaar
terminal-empty = nog niets getypt (het ziet eruit als { $example })
terminal-empty-text = nog niets getypt
terminal-state-open = { $value } – nog niet volledig
terminal-state-right = { $value } – klopt
terminal-state-wrong = { $value } – klopt niet
terminal-group-empty = –
terminal-check-on = { $label }: aan
terminal-check-off = { $label }: uit
terminal-chosen = gekozen
terminal-region-change = { $region } – wijzigen
terminal-region-keep = Zo laten
terminal-place = Ergens anders opslaan
terminal-more-regions = { $count ->
    [one] Er is nog één resultaat. Typ iets meer van de naam om het te vinden.
   *[other] Er zijn nog { $count } resultaten. Typ iets meer van de naam om het juiste te vinden.
}
terminal-actions = Wat je hier kunt doen
terminal-letter = { $label } ({ $letter })
terminal-or-enter = { $label } – of druk gewoon op Enter
terminal-language = Taal (言語): { $name }

## How to answer

terminal-hint-number = Typ een nummer of een letter en druk op Enter. Met ? krijg je hulp.
terminal-hint-text = Typ de tekst, of het nummer van iets wat je kunt doen, en druk op Enter. Met ? krijg je hulp.
terminal-hint-key = Typ of plak de productcode, of typ het nummer van iets wat je kunt doen, en druk op Enter. Met ? krijg je hulp.
terminal-hint-region = Typ een naam, een code, een landnummer zoals +31 of het nummer van een regel, en druk op Enter.
terminal-hint-confirmation = Typ de bevestigings-id in één keer of groep voor groep, bijvoorbeeld D 512439. Typ de naam van een land of regio om die te wijzigen. Met ? krijg je hulp.
terminal-hint-busy = Een ogenblik geduld. Met Enter annuleer je.
terminal-help = Alles wat je kunt doen, heeft een nummer tussen vierkante haken. Typ het nummer en druk op Enter.
    Staat er een letter tussen ronde haken achter, dan doet de letter hetzelfde.
    Een lege regel drukt op de hoofdknop, met de tekst ‘of druk gewoon op Enter’.
    = toont de hele pagina opnieuw. Ctrl-C annuleert wat bezig is, of sluit de wizard.
terminal-help-key = De productcode mag in hoofdletters of kleine letters worden getypt, met of zonder streepjes.
terminal-help-response = Al het andere dat je typt, geldt als de locatie van het antwoord: het bestand, een tabel met veel antwoorden of een map met antwoordbestanden.
terminal-help-confirmation = De bevestigings-id mag in één keer worden getypt, met of zonder spaties.
    Een groep van zes cijfers komt in de volgende groep die ontbreekt of niet klopt; een letter ervoor kiest de groep: D 512439.
    Wat je hebt getypt, blijft bewaard als je de wizard sluit; een gesprek kan dus later worden voortgezet.
terminal-help-region = Typ een deel van een naam in een taal die hier wordt getoond, een code van twee letters zoals NL of een landnummer zoals +31.
    Past er maar één land of regio, dan wordt dat land of die regio meteen gekozen.

## When an answer was not understood

terminal-misread-number = Nummer { $number } is er hier niet; de nummers gaan tot { $greatest }.
terminal-misread-text = Dat is niet begrepen. Typ een van de nummers tussen vierkante haken, of ? voor hulp.
terminal-misread-empty = Een lege regel doet hier nog niets. Typ een van de nummers tussen vierkante haken, of ? voor hulp.
terminal-misread-group = Er is geen groep met die letter. De groepen heten zoals hierboven staat.

## On the way

terminal-ask-place = Waar moet de aanvraag worden opgeslagen? Typ een map of een bestandsnaam. Een lege regel laat het zoals het is.
terminal-copied = Je kunt dit kopiëren:
terminal-open = Je vindt het hier: { $address }
terminal-kept = Gesloten. Wat je hebt getypt, blijft bewaard voor de volgende keer.
terminal-answers-over = De antwoorden houden hier op en de wizard is gesloten.
terminal-closed = Gesloten.
terminal-cancelled = Geannuleerd.
