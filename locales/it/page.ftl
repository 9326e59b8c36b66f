# Words of the web page /activate, on which a caller gets a confirmation ID without an agent.

page-title = Ottieni un ID di conferma
page-lead = Per un computer senza connessione a Internet. Non serve un account.
page-how = Digita gli otto gruppi di cifre mostrati dalla procedura guidata di attivazione. Puoi incollarli tutti nella prima casella.
page-how-filled = Le cifre provengono dal codice QR che hai inquadrato. Confrontale con lo schermo del computer.
page-group = Gruppo { $label }
page-mark-wrong = Ricontrolla
page-mark-short = Cifre: { $digits } su 6
page-wrong = Confronta di nuovo il gruppo { $label } con lo schermo del computer.
page-all-right = Tutti gli otto gruppi sono corretti.
page-sent = Dati inviati: soltanto queste cifre. Non contengono nulla su di te.
page-submit = Ottieni l’ID di conferma
page-asking = Richiesta al servizio di attivazione…
page-look-again = { $count ->
    [one] Un gruppo è da ricontrollare
   *[other] { $count } gruppi sono da ricontrollare
}
page-look-again-text = Tutto ciò che hai digitato è ancora qui. Confronta questi gruppi con lo schermo del computer:
page-mixed = Questi gruppi non vanno insieme
page-mixed-text = Ogni gruppo di per sé è corretto, ma tutti e otto non formano un solo ID di installazione. Confrontali tutti con lo schermo del computer.
page-swapped-text = Scambiali con il pulsante sotto le caselle. Tutto ciò che hai digitato è ancora qui.
page-other-vendor = Questo ID di installazione non è per un prodotto di questo produttore
page-other-vendor-text = Confronta di nuovo il gruppo 1 con lo schermo del computer e controlla quale prodotto va attivato lì.
page-confirmation-typed = Questo è un ID di conferma
page-confirmation-typed-text = L’ID di installazione è l’altro: le cifre nelle caselle da 1 a 8 della procedura guidata di attivazione.
page-again = Premi il pulsante ancora una volta
page-again-text = Questa pagina era aperta da molto tempo, o è stata aperta da un altro sito. Tutto ciò che hai digitato è ancora qui.

## La risposta

page-answer-title = Il tuo ID di conferma
page-answer-lead = Digitalo nelle caselle da A a { $last } della procedura guidata di attivazione, poi scegli «Attiva».
page-answer-same = Una nuova richiesta per lo stesso computer dà le stesse cifre e non usa altre attivazioni.
page-read = Ascolta
page-stop = Ferma
page-spoken = { $label }: { $digits }.
# Le dieci cifre come si dicono al telefono, separate da spazi.
page-digits = zero uno due tre quattro cinque sei sette otto nove
page-no-voice = Questo browser non ha una voce italiana.
page-copied = Copiato.
page-not-copied = Qui la copia non è riuscita. Seleziona le cifre e copiale manualmente.
page-print = Stampa
page-another = Attiva un altro computer

## Rifiuti e altri modi

page-check-digits = Controlla le cifre
page-call = Chiama il centro di attivazione
page-lines-all = Tutti i paesi e le regioni
page-local-time = Gli orari sono nell’ora locale di ciascun numero.
page-help = Aiuto
page-languages = Lingua

## Un indirizzo a cui non c’è nulla

page-elsewhere = A questo indirizzo non c’è una pagina
page-elsewhere-text = Forse un carattere è stato digitato male o è andato perso nella copia. Queste pagine sono disponibili:

## File

page-file = Hai un file di richiesta?
page-file-how = La procedura guidata può salvarne uno. Sceglilo qui, poi porta sul computer il file che ricevi.
page-file-submit = Ottieni il file di risposta
page-not-a-file = Questo non è un file di richiesta
page-not-a-file-text = Scegli il file salvato dalla procedura guidata di attivazione; il suo nome termina con request.json.
