# Words of the text wizard that a page does not bring with it: numbers, answers, help.

terminal-labelled = { $label }: { $value }
terminal-key = { $shown }-… ({ $kind })
terminal-care = Attenzione: { $text }
terminal-bad = Problema: { $text }
terminal-part = { $number }. { $title }
terminal-part-done = { $number }. { $title } – fatto
terminal-empty = ancora vuoto (formato: { $example })
terminal-empty-text = ancora vuoto
terminal-state-open = { $value } – non ancora completo
terminal-state-right = { $value } – corretto
terminal-state-wrong = { $value } – non corretto
terminal-group-empty = –
terminal-check-on = { $label }: sì
terminal-check-off = { $label }: no
terminal-chosen = scelta attuale
terminal-region-change = { $region } – cambia
terminal-region-keep = Lascia com’è
terminal-place = Salva altrove
terminal-more-regions = { $count ->
    [one] Ce n’è un’altra che corrisponde. Per trovarla, digita qualche altra lettera del nome.
   *[other] Ce ne sono altre { $count } che corrispondono. Per trovare la tua, digita qualche altra lettera del nome.
}
terminal-actions = Che cosa puoi fare qui
terminal-letter = { $label } ({ $letter })
terminal-or-enter = { $label } – o premi semplicemente Invio
terminal-language = Lingua (Language): { $name }

## Come rispondere

terminal-hint-number = Digita un numero o una lettera e premi Invio. ? mostra l’aiuto.
terminal-hint-text = Digita il testo, o il numero di qualcosa che puoi fare, e premi Invio. ? mostra l’aiuto.
terminal-hint-key = Digita o incolla il codice Product Key, o digita il numero di qualcosa che puoi fare, e premi Invio. ? mostra l’aiuto.
terminal-hint-region = Digita un nome, una sigla o un prefisso come +39, oppure il numero di una riga, e premi Invio.
terminal-hint-confirmation = Digita l’ID di conferma tutto insieme o gruppo per gruppo, ad esempio D 512439. Per cambiare il paese o la regione, digitane il nome. ? mostra l’aiuto.
terminal-hint-busy = Attendi. Premi Invio per annullare.
terminal-help = Tutto ciò che puoi fare ha un numero fra parentesi quadre. Digita il numero e premi Invio.
    Dove segue una lettera fra parentesi tonde, la lettera fa la stessa cosa.
    Una riga vuota preme il pulsante principale, indicato con «o premi semplicemente Invio».
    = mostra di nuovo l’intera pagina. Ctrl-C annulla l’operazione in corso, o chiude.
terminal-help-key = Puoi digitare il codice Product Key in maiuscolo o in minuscolo, con o senza trattini.
terminal-help-response = Qualsiasi altro testo viene inteso come posizione della risposta: il suo file, una tabella di molte risposte, o una cartella di file di risposta.
terminal-help-confirmation = Puoi digitare l’ID di conferma tutto insieme, con o senza spazi.
    Un gruppo di sei cifre va nel prossimo gruppo che manca o non è corretto; una lettera davanti sceglie il gruppo: D 512439.
    Ciò che hai digitato resta anche se chiudi la procedura guidata, così puoi continuare una chiamata più tardi.
terminal-help-region = Digita una parte del nome in una delle lingue mostrate qui, una sigla di due lettere come IT, o un prefisso come +39.
    Quando corrisponde un solo paese o una sola regione, la scelta è immediata.

## Quando una risposta non è stata capita

terminal-misread-number = Qui non c’è il numero { $number }; i numeri arrivano fino a { $greatest }.
terminal-misread-text = Risposta non riconosciuta. Digita uno dei numeri fra parentesi quadre, o ? per l’aiuto.
terminal-misread-empty = Qui una riga vuota non fa ancora nulla. Digita uno dei numeri fra parentesi quadre, o ? per l’aiuto.
terminal-misread-group = Non c’è un gruppo con quella lettera. I nomi dei gruppi sono quelli mostrati sopra.

## Lungo il percorso

terminal-ask-place = Dove salvare la richiesta? Digita una cartella o un nome di file. Una riga vuota lascia tutto com’è.
terminal-copied = Puoi copiare questo:
terminal-open = Lo trovi qui: { $address }
terminal-kept = Chiuso. Ciò che hai digitato resta per la prossima volta.
terminal-answers-over = Le risposte finiscono qui, e la procedura guidata è stata chiusa.
terminal-closed = Chiuso.
terminal-cancelled = Annullato.
