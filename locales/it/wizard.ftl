# Words of the wizard's pages. Terms as in glossary.md.

## Date, ore ed elenchi

date = { $day } { $month ->
    [1] gennaio
    [2] febbraio
    [3] marzo
    [4] aprile
    [5] maggio
    [6] giugno
    [7] luglio
    [8] agosto
    [9] settembre
    [10] ottobre
    [11] novembre
   *[12] dicembre
} { $year }
time = { $hour }:{ $minute }
moment = { $date } alle ore { $time }
span = { $unit ->
    [days] { $amount ->
        [one] { $amount } giorno
       *[other] { $amount } giorni
    }
    [hours] { $amount ->
        [one] { $amount } ora
       *[other] { $amount } ore
    }
   *[minutes] { $amount ->
        [one] { $amount } minuto
       *[other] { $amount } minuti
    }
}
list-separator = { ", " }
weekday-monday = lun
weekday-tuesday = mar
weekday-wednesday = mer
weekday-thursday = gio
weekday-friday = ven
weekday-saturday = sab
weekday-sunday = dom

## In ogni pagina

window-title = { $title } – { $product }
steps = Passaggio { $at } di { $of }
alert = { $product } — prodotto non attivato
status-activated = Attivato
status-grace = Non ancora attivato
status-notice = Azione richiesta
nothing-is-lost = Non è andato perso nulla. Nel frattempo { $product } continua a funzionare.
nothing-is-lost-host = Su questo computer non è cambiato nulla e non è stata consumata nessuna attivazione.
everything-still-works = { $product }: tutto continua a funzionare come prima.
remark = { $what } { $next }
remark-key-2 = Controlla di nuovo il carattere { $position } del gruppo { $group }.
remark-key-2-look-alike = Il carattere { $position } del gruppo { $group } è una lettera { $script ->
        [greek] greca
       *[cyrillic] cirillica
    } simile a { $symbol }. Digitalo di nuovo.
remark-key-6-host = Questo codice è per i computer che usano il prodotto. Per un host KMS serve un codice host KMS, che il produttore fornisce alla tua organizzazione.
remark-cid-1 = { $count ->
    [one] Fatti ripetere il gruppo { $groups }.
   *[other] Fatti ripetere i gruppi { $groups }.
}
groups-exchanged = I gruppi { $one } e { $other } sono scambiati.

## Pulsanti e collegamenti. “key” è la lettera che preme il pulsante insieme ad Alt.

button-next = Avanti
    .key = V
button-back = Indietro
    .key = I
button-cancel = Annulla
    .key = A
button-close = Chiudi
    .key = C
button-later = Più tardi
    .key = P
button-finish = Fine
    .key = F
button-activate = Attiva
    .key = T
button-retry = Riprova
    .key = R
button-check-again = Ricontrolla
    .key = T
button-enter-key = Immetti Product Key
    .key = Y
button-change-key = Cambia Product Key
    .key = K
button-details = Dettagli
    .key = D
button-copy = Copia
    .key = A
button-clear = Cancella tutto
    .key = C
button-exchange = Scambia
    .key = B
button-use-telephone = Attiva per telefono
    .key = L
button-use-internet = Attiva via Internet
    .key = N
button-seller = Contatta il venditore
    .key = E
button-support = Chiedi al produttore
    .key = H
button-use-file = Attiva con un file
    .key = F
button-save-request = Salva richiesta
    .key = E
button-open-response = Apri risposta
    .key = O
button-browse-request = Scegli una cartella…
button-browse-response = Scegli il file…
button-change-line = Cambia
    .key = M
button-qr = Codice QR
    .key = Q
button-sheet = Foglio chiamata
    .key = G
button-key-advice = Guida ai codici
    .key = U
button-release = Rilascia
    .key = S
button-open-privacy = Apri nel browser
    .key = O
link-privacy = Informativa privacy
link-details = Dettagli
link-copy = Copia
link-copy-details = Copia dettagli
copied = Copiato
link-help = Aiuto per { $code }
link-show = Mostra
link-release = Rilascia l’attivazione
link-regional-numbers = Numeri regionali

## Pagina dell’account

overview-title = Attivazione
overview-lead = { $product } su questo computer.
overview-lead-all-users = { $product } per tutti gli utenti di questo computer.
overview-activated = L’attivazione è completata
overview-activated-for-good = { $method } · { $date } · nessun rinnovo necessario
overview-activated-on = { $method } · { $date }
overview-activated-term = { $method } · { $date } · da attivare di nuovo entro il giorno { $renewal }
overview-activated-until = { $method } · { $date } · rinnovo automatico, validità fino al giorno { $renewal }
overview-provisional = Attivazione provvisoria
overview-provisional-text = Valida fino al giorno { $end }. Prima di allora chiedi al centro di attivazione l’ID di conferma definitivo, oppure esegui l’attivazione via Internet.
overview-not-activated = Non ancora attivato
overview-not-activated-text = { $product }: è installato un codice Product Key. Esegui l’attivazione entro il giorno { $date }; via Internet basta circa un minuto.
overview-no-key = Nessun codice Product Key
overview-no-key-text = { $product }: per attivarlo, immetti il codice Product Key dell’organizzazione.
overview-kms-waiting = In attesa dell’host KMS dell’organizzazione
overview-kms-waiting-text = L’attivazione di { $product } avviene automaticamente; non devi fare nulla.
overview-lead-host = Questo computer come host KMS, che attiva gli altri computer della tua organizzazione.
overview-host = Questo computer è un host KMS
overview-host-text = Attiva: { $products }.
overview-no-host = Non ancora un host KMS
overview-no-host-text = È installato un codice host KMS. Attivalo, e questo computer potrà attivare gli altri.
overview-no-host-key-text = Immetti il codice host KMS della tua organizzazione, e questo computer potrà attivare gli altri.
fact-serves = Prodotti che attiva
serves-nothing = Ancora nessuno
fact-product = Prodotto
fact-key = Product Key
fact-remaining = Attivazioni rimanenti
fact-trial = Prova fino al
fact-subscription = Abbonamento fino al
fact-features = Funzionalità
fact-limit = Limite
subscription-in-grace = { $end } · da rinnovare entro il { $until }
fact-computer = Questo computer
fact-activated = Attivazione
fact-installation-id = ID di installazione
fact-release-code = Codice di rilascio
fact-what = Che cosa è successo
fact-why = Perché
fact-next = Che cosa fare adesso
fact-code = Codice da comunicare
product-with-edition = { $product }, { $edition }
key-none = Nessuno installato
key-kind-mak = MAK
key-kind-kms-client = codice client KMS
key-kind-kms-host = codice host KMS
remaining = { $left } su { $limit }
computer-new = Non ancora registrato
computer-unchanged = Invariato dall’attivazione
computer-slightly-changed = Pochi componenti cambiati; l’attivazione resta valida
computer-changed = Molti componenti cambiati dall’attivazione
method-internet-done = Attivato via Internet
method-telephone-done = Attivato per telefono
method-file-done = Attivato con un file
method-kms-done = Attivato dalla tua organizzazione
activated-how = { $method } · { $date }

## Codice Product Key

key-title = Immetti il codice Product Key
key-lead = Ha 25 caratteri. Cercalo nell’e-mail dell’acquisto, o chiedilo all’amministratore di sistema.
key-title-host = Immetti il codice host KMS
key-lead-host = Ha 25 caratteri. Il produttore lo fornisce alla tua organizzazione, per i pochi computer che attivano tutti gli altri.
key-label = Product Key
key-automatic = Attiva automaticamente via Internet
key-automatic-hint = Invia solo un ID ricavato dal codice e informazioni sull’hardware; nulla su di te.
key-old-title = Un codice del sistema di licenze precedente
key-old-text = Viene sostituito una sola volta, via Internet, con un nuovo codice. Senza Internet, chiedi il nuovo codice al venditore.
key-replaced-title = Il codice è stato sostituito
key-replaced-text = Il nuovo codice Product Key { $last }-… è installato al posto di quello precedente, che non serve più.
key-advice-title = Il codice non si trova o non funziona?
key-advice-summary = Com’è fatto un codice, dove si trova e che cosa fare quando è in uso altrove

## Modi di attivare

method-title = Come vuoi attivare?
method-lead = Il risultato è sempre lo stesso, e puoi cambiare idea strada facendo.
method-internet = Internet
method-internet-checking = Bastano pochi secondi. Verifica della connessione…
method-internet-connected = Bastano pochi secondi. Questo computer è connesso.
method-recommended = Consigliato
method-telephone = Telefono
method-telephone-hint = Chiama, leggi ad alta voce le cifre sullo schermo e digita quelle che senti. Circa quattro minuti.
method-file = File
method-file-hint = Per un computer senza alcuna connessione: salva una richiesta, ottieni la risposta su un altro dispositivo e aprila qui.
method-host-file = Senza connessione a Internet
method-host-file-text = Con un file: { $command } scrive una richiesta, a cui il produttore risponde.

## Internet

internet-title = Attivazione via Internet
internet-lead = Di solito bastano pochi secondi.
internet-progress = Richiesta al servizio di attivazione…
waiting-passed = { $seconds ->
    [one] È passato { $seconds } secondo.
   *[other] Sono passati { $seconds } secondi.
} Puoi annullare in qualsiasi momento; non va perso nulla.
internet-sent = Dati inviati: un ID ricavato dal codice Product Key e informazioni sull’hardware. Nulla che ti identifichi.
internet-sent-host = Dati inviati: un ID ricavato dal codice Product Key e la chiave pubblica di questo host KMS. Nulla che ti identifichi.

## Che cosa si dice all’avvio del prodotto

notice-waiting = Il prodotto { $product } non è ancora attivato. Tutto funziona, e i tentativi proseguono automaticamente.
notice-trying-title = Richiesta all’host KMS dell’organizzazione
notice-trying = Ricerca dell’host KMS e invio della richiesta…
notice-sent = Dati inviati, soltanto a quell’host: un ID ricavato dal codice Product Key, il nome di questo computer e informazioni sull’hardware.

## Privacy

privacy-title = Privacy
privacy-sent = Che cosa invia questo programma per l’attivazione
privacy-telephone = Nell’attivazione per telefono o con un file questo computer non invia nulla; gli stessi dati sono contenuti nelle cifre e nel file.
privacy-address = L’informativa del produttore

## Telefono

telephone-title = Attiva per telefono
telephone-region = Paese o regione
telephone-line = { $region }: { $number }
telephone-line-hint = Scegli il numero da chiamare
telephone-read = Chiama e leggi l’ID di installazione
telephone-type = Digita l’ID di conferma che senti
telephone-paste = Puoi anche incollarlo
installation-id = ID di installazione
confirmation-id = ID di conferma
languages-open = Lingua
region-open = Paese o regione
region-choose = Scegli un paese o una regione
region-search = Nome, sigla o prefisso
region-detail = { $code } · { $dialling }
region-nothing = Nessun paese o regione corrisponde. Prova con il prefisso, ad esempio +39.
line-toll-free = Gratuito
line-toll = A pagamento
line-tty = Telefono testuale
line-tty-tag = TTY
line-detail = { $kind } · { $languages }
line-open-always = Aperto giorno e notte
line-open-until = Aperto · fino alle { $time }
line-closed = Chiuso
line-opens-today = Chiuso · apre alle { $time }
line-opens-later = Chiuso · apre { $day } alle { $time }
line-hours = { $days } { $from }–{ $to }
line-hours-always = Tutti i giorni, 24 ore su 24
line-hours-separator = { ", " }
line-day-range = { $first }–{ $last }
no-line-numbers = Puoi chiamare anche un numero di un’altra regione; l’elenco li mostra tutti.
no-line-title = { $code }  { $title }

## Risultati

success-title = Il prodotto { $product } è attivato
success-for-good = Su questo computer non serve alcun rinnovo.
success-term = Questa attivazione è valida fino al giorno { $date }. Entro quella data esegui di nuovo l’attivazione con lo stesso codice.
success-until = Questa attivazione si rinnova da sola ed è valida fino al giorno { $date }.
success-provisional = Questa attivazione è provvisoria e termina il giorno { $end }. Prima di allora chiedi al centro di attivazione l’ID di conferma definitivo.
success-host-title = Questo computer è ora un host KMS
success-host = Quando il servizio è in esecuzione (kakunin-kms serve), attiva: { $products }.
not-opened = Qui nessun programma può aprirlo. L’indirizzo è:
failure-ways = Altri modi
failure-former = Codice precedente
failure-former-text = Immetti di nuovo il codice Product Key { $key }-…: la sua attivazione torna subito valida, senza consumarne altre.
copied-release =
    ID di installazione: { $id }
    Codice di rilascio: { $code }
copied-details = { $code }: { $title }
    { $what }
    ID di installazione: { $id }

## Dettagli

details-title = Dettagli di questo computer
details-lead = L’attivazione è legata all’insieme di questi componenti. Alcuni possono cambiare senza conseguenze.
details-lead-host = Con che cosa è stato attivato questo host KMS.
part-machine-id = Installazione del sistema
part-system = Scheda madre
part-processor = Processore
part-disk = Disco di sistema
part-network = Hardware di rete
part-memory = Quantità di memoria
part-kept = Uguale
part-changed = Differente
part-missing = Assente
part-added = In più

## Con un file

file-title = Attiva con un file
file-lead = Per un computer senza rete. Si scambiano solo due piccoli file, che non ti identificano.
file-save = Salva la richiesta
file-saved = Salvato
file-saved-next = Porta questo file su un dispositivo connesso a Internet, ad esempio con un’unità USB.
file-request-path = Dove salvare la richiesta
file-request-example = Una cartella o un nome di file
file-answer = Ottieni la risposta
file-answer-self = Su qualsiasi dispositivo
file-answer-vendor = Risponde il produttore.
file-answer-other = Altrimenti
file-answer-others = Risponde anche il centro di attivazione. Se i computer sono molti, un amministratore può rispondere per tutti insieme.
file-open = Apri la risposta
file-response-path = Dove si trova la risposta
file-response-example = Trascina qui il file, o digita dove si trova

## Rilascio dell’attivazione

release-title = Rilascia l’attivazione
release-lead = Un altro computer potrà poi usarla. Qui il prodotto { $product } continua a funzionare e segnala che non è attivato.
release-internet = Via Internet
release-internet-hint = Il servizio di attivazione lo registra subito.
release-code = Con un codice di rilascio
release-code-hint = Non serve una connessione: leggi il codice al centro di attivazione.
release-progress = Comunicazione al servizio di attivazione…
release-sent = Dati inviati: l’ID di installazione e la prova del codice Product Key. Nulla che ti identifichi.
release-done-title = L’attivazione è stata rilasciata
release-done-text = Ora un altro computer può usarla. Qui { $product } continua a funzionare.
release-untold-title = Avvisa il centro di attivazione
release-untold-text = Il prodotto { $product } non è più attivato qui. Chiama il centro di attivazione e leggi queste cifre: quando saranno registrate, un altro computer potrà usare l’attivazione.
release-untold-short = L’attivazione è stata rilasciata qui. Sarà disponibile per un altro computer quando il centro di attivazione avrà il tuo codice di rilascio.
release-call = Chiama il centro di attivazione
release-read = Leggi le cifre
release-code-label = ID di installazione, poi codice di rilascio

## Su carta e su un altro dispositivo

qr-instead = Non serve chiamare e funziona a qualsiasi ora: inquadralo con un telefono dotato di fotocamera. La pagina mostra l’ID di conferma da digitare qui sotto.
qr-text = Inquadralo con un telefono: la pagina che si apre fornisce l’ID di conferma, senza chiamare.
sheet-title = Foglio per la chiamata di attivazione
sheet-saved = Foglio chiamata salvato
sheet-open = Apri
sheet-hours = Tutti gli orari sono nell’ora locale del computer con cui è stato creato questo foglio.
sheet-secret = In questo foglio non c’è nulla di segreto: le cifre attivano soltanto questo computer.
