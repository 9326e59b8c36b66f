# Words of the web page /activate, on which a caller gets a confirmation ID without an agent.

page-title = Een bevestigings-id ophalen
page-lead = Voor een computer zonder internetverbinding. Je hebt geen account nodig.
page-how = Typ de acht groepen cijfers die de activeringswizard toont. Je kunt ze allemaal in het eerste vak plakken.
page-how-filled = De cijfers zijn overgenomen uit de code die je hebt gescand. Vergelijk ze met het scherm van de computer.
page-group = Groep { $label }
page-mark-wrong = Controleer dit
page-mark-short = { $digits } van 6 cijfers
page-wrong = Vergelijk groep { $label } opnieuw met het scherm van de computer.
page-all-right = Alle acht groepen kloppen.
page-sent = Verzonden: alleen deze cijfers. Ze bevatten niets over jou.
page-submit = Bevestigings-id ophalen
page-asking = Contact met de activeringsservice…
page-look-again = { $count ->
    [one] Eén groep vraagt nog om aandacht
   *[other] { $count } groepen vragen nog om aandacht
}
page-look-again-text = Alles wat je hebt getypt, staat er nog. Vergelijk deze groepen met het scherm van de computer:
page-mixed = Deze groepen horen niet bij elkaar
page-mixed-text = Elke groep klopt op zichzelf, maar de acht vormen samen geen installatie-id. Vergelijk ze allemaal met het scherm van de computer.
page-swapped-text = Wissel ze om met de knop onder de vakken. Alles wat je hebt getypt, staat er nog.
page-other-vendor = Deze installatie-id is niet voor een product van deze leverancier
page-other-vendor-text = Vergelijk groep 1 opnieuw met het scherm van de computer en controleer welk product daar moet worden geactiveerd.
page-confirmation-typed = Dit is een bevestigings-id
page-confirmation-typed-text = De installatie-id is de andere: de cijfers in de vakken 1 tot en met 8 van de activeringswizard.
page-again = Druk nog één keer op de knop
page-again-text = Deze pagina was lang open, of is vanaf een andere website geopend. Alles wat je hebt getypt, staat er nog.

## The answer

page-answer-title = Je bevestigings-id
page-answer-lead = Typ de bevestigings-id in de vakken A tot en met { $last } van de activeringswizard en kies dan ‘Activeren’.
page-answer-same = Nog een keer vragen voor dezelfde computer geeft dezelfde cijfers en verbruikt geen extra activering.
page-read = Voorlezen
page-stop = Stoppen
page-spoken = { $label }: { $digits }.
# The ten digits as they are said over the telephone, separated by spaces.
page-digits = nul één twee drie vier vijf zes zeven acht negen
page-no-voice = Deze browser heeft geen Nederlandse stem.
page-copied = Gekopieerd.
page-not-copied = Kopiëren is hier niet gelukt. Selecteer de cijfers en kopieer ze zelf.
page-print = Afdrukken
page-another = Nog een computer activeren

## Refusals and other ways

page-check-digits = Cijfers controleren
page-call = Bel het activeringscentrum
page-lines-all = Alle landen en regio’s
page-local-time = De tijden zijn in de lokale tijd van elk nummer.
page-help = Help
page-languages = Taal

## An address at which there is nothing

page-elsewhere = Op dit adres staat geen pagina
page-elsewhere-text = Misschien is een teken van het adres verkeerd getypt of bij het kopiëren weggevallen. Hier vind je deze pagina’s:

## Files

page-file = Heb je een aanvraagbestand?
page-file-how = De wizard kan er een opslaan. Kies het hier en neem het bestand dat je terugkrijgt mee naar de computer.
page-file-submit = Antwoordbestand ophalen
page-not-a-file = Dit is geen aanvraagbestand
page-not-a-file-text = Kies het bestand dat de activeringswizard heeft opgeslagen; de naam eindigt op request.json.
