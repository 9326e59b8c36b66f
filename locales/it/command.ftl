# Words of the command line.

command-usage = Uso
command-usage-options = opzioni
command-usage-command = comando
command-heading-commands = Comandi
command-heading-options = Opzioni
command-heading-arguments = Argomenti

command-kakunin = Attiva un prodotto. Senza un comando apre la procedura guidata di attivazione.
command-status = Mostra se il prodotto è attivato su questo computer
command-key = Installa o rimuove il codice Product Key
command-key-set = Installa un codice Product Key
command-key-set-key = Il codice Product Key, o - per leggerlo dallo standard input
command-key-set-file = Legge il codice Product Key da questo file
command-key-set-auto = Attiva via Internet in background al prossimo avvio del prodotto
command-key-remove = Rimuove il codice Product Key installato e con esso l’attivazione salvata su questo computer
command-key-remove-last = Il nome del codice da rimuovere: i suoi primi due gruppi, come li mostra status
command-activate = Attiva via Internet, adesso
command-installation-id = Mostra l’ID di installazione da leggere al telefono
command-confirm = Attiva con l’ID di conferma ricevuto
command-confirm-id = L’ID di conferma, tutto insieme o in gruppi, o - per leggerlo dallo standard input
command-history = Mostra che cosa è successo all’attivazione su questo computer
command-parts = Mostra i componenti da cui si riconosce questo computer, e che cosa è cambiato
command-explain-about = Spiega un codice di errore
command-explain-code = Il codice, ad esempio CNT-1
command-launch = Per i prodotti, da chiamare all’avvio: attiva in background se è previsto, e apre la procedura guidata solo quando serve
command-agent = Attiva e rinnova in background ciò che di volta in volta è previsto, finché non riceve l’ordine di terminare
command-agent-once = Esegue una volta ciò che è previsto adesso, e termina
command-kms = Imposta quale host KMS dell’organizzazione interrogare
command-kms-set = Interroga d’ora in poi questo host KMS
command-kms-set-host = Un nome o un indirizzo IP, con una porta se non è 8482; un indirizzo IPv6 con una porta va fra parentesi quadre
command-kms-clear = Trova di nuovo l’host KMS tramite DNS
command-kms-show = Mostra quale host KMS viene interrogato, e l’ID client con cui conosce questo computer
command-doctor = Controlla ogni passaggio di un’attivazione e segnala il primo problema
command-help = Mostra questo aiuto, o quello di un comando
command-help-command = Il comando, ad esempio { "key set" }
command-demo = Mostra la dimostrazione: i suoi codici Product Key e come fare la parte del centro di attivazione
command-demo-desk = Mostra l’ID di conferma per un ID di installazione, come lo leggerebbe il centro di attivazione
command-demo-desk-id = L’ID di installazione, tutto insieme o in gruppi

command-option-text = Mostra la procedura guidata come testo nel terminale, anche dove c’è uno schermo
command-option-answers = Dà alla procedura guidata come testo le risposte di questo file, una per riga
command-option-mode = La finestra è chiara o scura: { "light" } o { "dark" }
command-option-contrast = Contrasto elevato o no: { "more" } o { "usual" }
command-option-json = Risponde in JSON
command-option-lang = Usa questa lingua: { "en" }, { "ja" }, …
command-option-product = Il prodotto, con il suo nome nel catalogo; altrimenti il primo del catalogo
command-option-catalogue = Il catalogo firmato del produttore
command-option-vendor = L’ID del produttore, se più produttori hanno qui un catalogo
command-option-state = La cartella in cui si conserva l’attivazione
command-option-all-users = Agisce per tutti gli utenti di questo computer, da amministratore
command-option-service = Interroga il servizio di attivazione a questo indirizzo invece di quello del catalogo
command-option-help = Mostra questo aiuto
command-option-version = Mostra la versione

## Argomenti che non sono stati capiti

command-misuse-missing = Manca qualcosa: { $named }. Vedi { $help }.
command-misuse-command = Questo comando non esiste. Vedi { $help }.
command-misuse-value = Il valore di { $named } non è utilizzabile qui, oppure manca. Vedi { $help }.
command-misuse-key = Questo testo contiene un codice Product Key ({ $shown }), che non va scritto qui. Per installarlo: { $kakunin } key set CODICE. Altrove, indicalo con i suoi primi due gruppi.
command-misuse-token = Questo testo contiene il token di una persona dell’assistenza ({ $shown }), che non va scritto qui. Vedi { $kakunin } --help.
command-misuse-argument = C’è un argomento di troppo, o uno che non va usato qui. Vedi { $help }.
command-misuse-not-utf-8 = Un argomento non è testo in UTF-8. Vedi { $help }.

## Problemi

# Il titolo di una finestra di messaggio, dove non c’è un terminale.
message-title = Attivazione del prodotto
message-title-desk = Assistenza telefonica
command-fault = { $code }: { $title }
    { $what }
    { $why }
    { $next }
command-unknown-product = Il catalogo non ha questo prodotto. Ha: { $known }.
command-unknown-code = Questo codice di errore non esiste. I codici di errore sono come CNT-1.
command-other-key = Non è stato rimosso nulla. Il codice installato è { $installed }-…; per rimuoverlo, indicalo: { $kakunin } key remove { $installed }
command-other-key-release = Non è stato rilasciato nulla. Il codice installato è { $installed }-…; per rilasciare la sua attivazione, indicalo: { $kakunin } release { $installed }
command-nothing-activated = Non è stato rilasciato nulla: su questo computer non c’è un’attivazione con il codice Product Key installato.
command-no-release-code = Non c’è un codice di rilascio da mostrare: con il codice Product Key installato non è stato rilasciato nulla, oppure il servizio di attivazione ne è già al corrente. Se il codice Product Key è andato perso con le impostazioni, installalo prima di nuovo.
command-file = Impossibile leggere { $path }: { $cause }
command-file-folder = è una cartella; indica un file
command-file-missing = il file non esiste
command-file-forbidden = non hai l’autorizzazione a leggerlo; copialo in una tua cartella, o rivolgiti al suo proprietario
command-file-too-large = è troppo grande per un file di questo tipo
command-file-not-text = non è un testo
command-file-pipe-or-device = è una pipe o un dispositivo, non un file; indica un file
command-file-not-a-name = nessun file può avere questo nome (un dispositivo come NUL, due punti, oppure un punto o uno spazio alla fine); indicane un altro
command-file-in-use = lo sta usando un altro programma; chiudi quel programma e riprova
command-answer = La riga { $line } delle risposte non è adatta alla pagina in cui è stata data, e dopo di essa non è stato eseguito nulla. La pagina, e il motivo per cui la risposta non è adatta, sono qui sopra.
command-answers-untaken = La procedura guidata si è chiusa prima della riga { $line } delle risposte. Quella riga e le successive non sono state usate.
command-not-a-host = Questo non è l’indirizzo di un host KMS. Scrivi un nome o un indirizzo IP, con una porta se non è 8482, ad esempio kms.office.example:8482 o [2001:db8::7]:8482.
command-not-a-service = Questo non è l’indirizzo di un servizio di attivazione. Comincia con https:// (o con http:// per le prove), ad esempio https://activation.momiji.example/.
command-service-beginning = Manca l’inizio di questo indirizzo. Scrivilo così: { $address }
command-service-sign-in = L’indirizzo di un servizio di attivazione non contiene né nome utente né password. Scrivilo senza, ad esempio https://activation.momiji.example/.
command-no-installation-id = Questo computer ha un codice client KMS. Lo attiva un host KMS della tua organizzazione, quindi non serve un ID di installazione. Per interrogare l’host adesso: { $kakunin } activate
command-no-language = La lingua «{ $tag }» non è disponibile, quindi si prosegue in inglese. Sono disponibili: { $languages }.
command-not-written = Non è stato possibile scrivere la risposta: { $cause }
command-no-place = Per la procedura guidata non c’è né uno schermo né un terminale. Usa invece un comando; vedi { $kakunin } --help.
command-not-administrator = Solo un amministratore di questo computer può agire per tutti i suoi utenti: l’utente attuale non può scrivere in { $path }. Esegui di nuovo il comando come amministratore o con sudo.
command-system = Il sistema ha rifiutato qualcosa di necessario: { $cause }
command-demo-failed = Non è stato possibile preparare la dimostrazione: { $cause }
command-not-an-installation-id = Questo non è un ID di installazione intero: ha otto gruppi di sei cifre, e le loro cifre di controllo devono concordare.
command-no-demo = Qui è installato il catalogo di un produttore, quindi la dimostrazione non è disponibile.

## Stato

command-status-activated = Il prodotto { $product } è attivato dal giorno { $since }.
command-status-provisional = Il prodotto { $product } è attivato in modo provvisorio dal giorno { $since } fino al giorno { $until }. Prima di allora chiedi al centro di attivazione l’ID di conferma definitivo.
command-status-activated-until = Il prodotto { $product } è attivato dal giorno { $since }, con validità fino al giorno { $until }. Prima di allora si rinnova automaticamente.
command-status-activated-term = Il prodotto { $product } è attivato dal giorno { $since }, con validità fino al giorno { $until }. Entro quella data attivalo di nuovo con lo stesso codice.
command-status-grace = Il prodotto { $product } non è ancora attivato. Tutto funziona; attivalo entro il giorno { $until }.
command-status-notice = { $product }: { $title } ({ $code }). Tutto funziona come prima.
command-status-terms-over = { $product }: { $title } ({ $code }).
command-status-all-users = Vale per tutti gli utenti di questo computer.
command-status-licence = Con --json: anche la licenza firmata
command-status-key = Product Key: { $last }-… ({ $kind })
command-status-no-key = Product Key: nessuno
command-status-automatic = L’attivazione avverrà via Internet al prossimo avvio del prodotto.
command-status-released = Qui l’attivazione è stata rilasciata, e il centro di attivazione attende ancora il codice di rilascio. Per mostrarlo: { $kakunin } release --show
command-status-count = Attivazioni: { $used } su { $limit } in uso
command-status-terms = { $name }: { $value }

## Codice Product Key

command-key-installed = Il codice Product Key { $last }-… è installato ({ $kind }).
command-key-automatic = L’attivazione di { $product } avviene in background al prossimo avvio.
command-key-by-hand = La procedura guidata di attivazione si apre al prossimo avvio di { $product }. Per attivare adesso: { $kakunin } activate
command-key-activated-already = Con questo codice il prodotto { $product } è attivato.
command-key-removed = Il codice Product Key { $last }-… è stato rimosso.
command-key-removed-activation = Il codice Product Key { $last }-… è stato rimosso, e con esso l’attivazione salvata su questo computer. Il centro di attivazione conta ancora questo computer.

## Cronologia e componenti

command-history-line = { $moment }  { $what } { $code }
command-history-empty = Non è ancora successo nulla.
command-history-key-installed = Codice Product Key installato
command-history-own-key-installed = Codice client KMS di questa edizione installato
command-history-key-removed = Codice Product Key rimosso
command-history-activated = Prodotto attivato
command-history-renewed = Attivazione rinnovata
command-history-released = Attivazione rilasciata
command-history-failed = Non riuscito:
command-history-restored = File danneggiato ripristinato dalla copia precedente
command-history-started-anew = File danneggiati sostituiti; ciò che c’era prima è andato perso
command-history-count = { $count ->
    [one] { $count } computer noto, soglia: { $threshold }
   *[other] { $count } computer noti, soglia: { $threshold }
}
command-history-renewal = tempo fino al rinnovo: { $span }
command-history-retry = tempo fino al prossimo tentativo: { $span }
command-part = { $part }: { $change } (peso { $weight })
command-parts-same = Pesi invariati: { $kept } su { $of }. Vale come lo stesso computer.
command-parts-little = Pesi invariati: { $kept } su { $of }. Del computer attivato però si sapeva poco, e di questo si sa di più: vale come un altro computer, da attivare di nuovo.
command-parts-other = Pesi invariati: { $kept } su { $of }. Vale come un altro computer, da attivare di nuovo.

command-explain = { $code }: { $title }
    Che cosa è successo: { $what }
    Perché: { $why }
    Che cosa fare adesso: { $next }

## KMS

command-agent-next = Prossimo tentativo: { $moment }
command-policy-ignored = Il criterio { $place } non viene applicato: deve essere leggibile e nel formato corretto, e solo gli amministratori devono poterlo modificare.
command-kms-host-policy = Host KMS: { $host } (in base ai criteri)
command-kms-host-set = Host KMS: { $host } (impostato per questo prodotto)
command-kms-host-file = Host KMS: { $host } (dal file { "kms-host" } accanto al catalogo)
command-kms-host-environment = Host KMS: { $host } (da KAKUNIN_KMS_HOST)
command-kms-host-dns = Host KMS: trovato tramite DNS ({ $domains })
command-kms-host-nowhere = Host KMS: non ne è impostato nessuno, e non c’è un dominio in cui cercarlo
command-kms-last = Ultima attivazione ricevuta da: { $host }
command-kms-retry = Tempo fra i tentativi, come indicato dall’host: { $span }
command-kms-client-id = ID client: { $id }

## Controlli

command-doctor-passed = [ok] { $check }
command-doctor-failed = [!!] { $check }: { $code }
command-doctor-not-reached = [--] { $check }
command-doctor-catalogue = Catalogo
command-doctor-key = Product Key
command-doctor-name = Nome
command-doctor-port = Porta
command-doctor-tls = Connessione sicura
command-doctor-clock = Orologio
command-doctor-answer = Risposta dell’host KMS
command-doctor-well = Non è stato trovato alcun problema.

## Dimostrazione

demo-introduction = Questa è la dimostrazione di Kakunin, con i prodotti di Momiji Software, che non esiste. Codici Product Key da provare:
demo-key-good = attiva
demo-key-used-up = tutte le attivazioni sono usate (CNT-1)
demo-key-blocked = bloccato dal produttore (KEY-5)
demo-key-other-product = per un altro prodotto (KEY-3)
demo-key-kms-client = codice client KMS, per l’host KMS di un’organizzazione
demo-key-kms-host = codice host KMS, non va usato su questo computer (KEY-6)
demo-desk = Per fare la parte del centro di attivazione al telefono, digita in un altro terminale:
demo-desk-argument = ID-DI-INSTALLAZIONE

## Con un file, e rilascio

command-request = Attiva con un file: scrive la richiesta
command-request-save = Scrive un file di richiesta, a cui rispondere dove c’è una rete
command-request-file = Il file; in una cartella ne viene creato uno; - è lo standard output. Nient’altro viene sovrascritto
command-response = Attiva con un file: accetta la risposta
command-response-load = Attiva con la risposta alla richiesta di questo computer
command-response-file = Il file di risposta, una tabella di molte risposte, o una cartella di file di risposta; - è lo standard input
command-standard-input = Lo standard input
command-request-saved = La richiesta è in { $path }. Ottieni la risposta, poi: { $kakunin } response load FILE
command-request-page = Risponde { $address }, oppure il centro di attivazione.
command-release = Rilascia l’attivazione di questo computer, così che un altro computer possa usarla
command-release-last = Il nome del codice installato: i suoi primi due gruppi, come li mostra status
command-release-offline = Non interroga nessuno: mostra un codice di rilascio per il centro di attivazione
command-release-show = Mostra di nuovo il codice di rilascio, fino alla prossima attivazione; non rilascia nulla
command-released = L’attivazione è stata rilasciata. Qui il prodotto { $product } continua a funzionare e segnala che non è attivato.
command-released-offline = Il prodotto { $product } non è più attivato qui. Leggi questo al centro di attivazione; poi un altro computer potrà usare l’attivazione:
    ID di installazione: { $id }
    Codice di rilascio: { $code }
command-demo-respond = Risponde a un file di richiesta, come farebbe il produttore
command-demo-respond-file = Il file di richiesta
demo-responded = La risposta è in { $path }.

## La cartella di chi traduce

command-option-locales = Mostra i messaggi di questa cartella di traduzioni, TAG/*.ftl, al posto di quelli del programma
command-locales-no-tag = { $place }: il nome di questa cartella non è un’etichetta di lingua, quindi i suoi messaggi sono tralasciati. Un’etichetta è come fr, pt-BR o zh-Hant.
command-locales-no-language = { $place }: in questa cartella non ci sono messaggi. Deve contenere una cartella per ogni lingua, con il nome della sua etichetta, ad esempio fr, e in essa i file .ftl.
command-locales-unread = Impossibile leggere { $place }: { $detail }
command-locales-not-utf-8 = { $place }: questo file non è in UTF-8, quindi è tralasciato per intero. Salvalo in UTF-8.
command-locales-nested = { $place }: qui le parentesi sono annidate troppo in profondità, quindi il file è tralasciato per intero.
command-locales-syntax = { $place }: impossibile leggere questo punto ({ $detail }). Al suo posto si mostrano le parole del programma.
command-locales-blank = { $place }: { $message }, o una sua scelta, non ha parole.
command-locales-twice = { $place }: { $message } c’era già, in { $detail }. Si mostra il primo.
command-locales-unknown = { $place }: il programma non ha il messaggio { $message }.
command-locales-foreign = { $place }: { $message } nomina { $detail }, che non riceve. Al suo posto si mostrano le parole del programma.
command-locales-leaves-out = { $place }: { $message } tralascia { $detail }.
command-locales-lacks = { $place }: in { $message } manca { $detail }. Lì si mostrano le parole del programma.
command-locales-key = { $place }: { $message } è «{ $detail }». Un tasto di scelta è una sola lettera o cifra.
command-locales-plural = { $place }: { $message } non ha la forma plurale per: { $detail }. Al suo posto si mostra la forma con l’asterisco.
command-locales-choice = { $place }: { $message } ha una scelta che il programma non dà: { $detail }. Il programma dà: { $given }.
command-locales-no-choice = { $place }: { $message } non ha una scelta per: { $detail }. Al suo posto si mostra quella con l’asterisco.
command-locales-typed = { $place }: { $message } tralascia { $detail }. In ogni lingua si digita, o si nomina, allo stesso modo.
command-locales-missing = { $place }: { $count ->
    [one] manca ancora 1 messaggio; si mostra con le parole del programma: { $detail }
   *[other] mancano ancora { $count } messaggi; si mostrano con le parole del programma: { $detail }
}
command-locales-more = { $place }: { $count ->
    [one] un’altra riga riguarda questa cartella. Correggi prima queste.
   *[other] altre { $count } righe riguardano questa cartella. Correggi prima queste.
}
