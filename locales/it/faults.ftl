# Words of the error codes: headline, what happened, why, and the one next step.
# `.what` and the rest stand alone, for `explain`; `.seen` tells the case at hand and takes its place where there is one.

## Codice Product Key

fault-key-1 = Non sembra un codice Product Key
    .what = Il testo digitato non è un codice Product Key.
    .seen = { $symbols ->
        [none] Nel testo non c’è alcun codice Product Key.
        [several] Nel testo c’è più di un codice Product Key; indica solo quello per questo computer.
        [0] Non è stato ancora digitato nulla. Un codice Product Key ha 25 caratteri.
        [25] I 25 caratteri ci sono tutti, ma alcuni non sono coerenti con gli altri.
        [one] Un codice Product Key ha 25 caratteri; ne è stato digitato solo { $symbols }.
       *[other] Un codice Product Key ha 25 caratteri; ne sono stati digitati { $symbols }.
    }
    .why = Un codice Product Key ha 25 lettere e cifre in cinque gruppi di cinque. Qualche carattere è stato saltato, aggiunto o letto male.
    .next = Copia di nuovo il codice intero dall’e-mail o dalla lettera con cui è arrivato.
fault-key-2 = Un carattere del codice non è corretto
    .what = Il codice ha la lunghezza giusta, ma un carattere non è coerente con gli altri.
    .seen = Il { $position ->
        [1] primo
        [2] secondo
        [3] terzo
        [4] quarto
        [5] quinto
       *[other] { $position }º
    } carattere del { $group ->
        [1] primo
        [2] secondo
        [3] terzo
        [4] quarto
        [5] quinto
       *[other] { $group }º
    } gruppo non è corretto{ $script ->
        [cyrillic] { ":" } è una lettera cirillica simile a { $symbol }.
        [greek] { ":" } è una lettera greca simile a { $symbol }.
       *[none] { "." }
    }
    .why = I caratteri che si somigliano, come 8 e B o 5 e S, si confondono facilmente.
    .next = Confronta il codice con l’originale e correggi quel carattere.
fault-key-3 = Questo codice è per un altro prodotto
    .what = Il codice è stato digitato correttamente, ma appartiene a un altro prodotto.
    .seen = Il codice è stato digitato correttamente, ma appartiene a un altro prodotto ({ $product }).
    .why = Ogni prodotto ha i propri codici; una suite e le sue singole applicazioni non li hanno in comune.
    .next = Immetti il codice fornito con questo prodotto.
fault-key-4 = Questo codice non risulta al produttore
    .what = Il codice è stato digitato correttamente, ma non risulta al servizio di attivazione.
    .why = A volte i codici vengono venduti o ceduti senza che il produttore lo sappia. Chi ne riceve uno di solito non può accorgersene.
    .next = Per un codice funzionante o un rimborso conviene rivolgersi al venditore o a chi ha fornito il codice. L’aspetto di un codice originale è mostrato nella pagina in cui si immette il codice.
fault-key-5 = Questo codice è bloccato
    .what = Il produttore ha bloccato questo codice, che quindi non può più attivare il prodotto.
    .why = Un codice viene bloccato quando è stato reso pubblico, sottratto a chi lo possedeva o rimborsato. Spesso chi lo usa non ne sa nulla.
    .next = Per un nuovo codice o un rimborso conviene rivolgersi al venditore o a chi ha fornito il codice. L’aspetto di un codice originale è mostrato nella pagina in cui si immette il codice.
fault-key-6 = Qui serve un altro tipo di codice
    .what = Questo è un codice Product Key, ma non del tipo che serve qui.
    .why = Il produttore attiva i computer che hanno un codice ad attivazione multipla (MAK). Un computer con un codice client KMS viene attivato dall’host KMS della sua organizzazione, che ne rilascia anche l’attivazione; un codice host KMS va immesso solo su quell’host.
    .next = Chiedi all’amministratore di sistema se questo computer è attivato dall’host KMS della tua organizzazione, o quale codice serve.
    .why-host = Per un host KMS il produttore fornisce un codice host KMS. I codici ad attivazione multipla (MAK) e i codici client KMS sono per i computer che usano il prodotto.
    .next-host = Immetti il codice host KMS della tua organizzazione; gli altri codici sono per i suoi computer.
fault-key-7 = Nessun codice Product Key immesso
    .what = Il prodotto non ha ancora un codice Product Key.
    .why = Durante l’installazione non è stato immesso alcun codice, oppure in seguito il codice è stato rimosso.
    .next = Immetti il codice Product Key. Si trova nell’e-mail dell’acquisto, oppure lo ha l’amministratore di sistema.
    .next-host = Immetti il codice host KMS della tua organizzazione.
fault-key-8 = Questo codice è scaduto
    .what = Questo codice non può più attivare altri computer.
    .seen = Questo codice poteva attivare altri computer fino al giorno { $since }.
    .why = Alcuni codici sono emessi per un tempo limitato, ad esempio per la durata di un contratto. I computer attivati prima restano attivati.
    .next = Chiedi all’amministratore di sistema, o al venditore, un codice ancora valido.
    .next-host = Chiedi al venditore un codice host KMS ancora valido.

## Numero di attivazioni

fault-cnt-1 = Le attivazioni di questo codice sono tutte usate
    .what = Tutte le attivazioni che questo codice consente sono in uso.
    .seen = Questo codice vale per { $limit } computer ed è in uso su { $used }.
    .why = Un computer sostituito o riparato conserva la sua attivazione finché qualcuno non la rilascia.
    .next = Chiedi all’amministratore di sistema di rilasciare l’attivazione di un computer che non si usa più, oppure chiedi altre attivazioni al centro di attivazione o al venditore.
    .next-desk = È possibile rilasciare l’attivazione di un computer che non si usa più, oppure il venditore può aggiungere altre attivazioni.
    .next-host = Rilascia l’attivazione di un host KMS che non si usa più (kakunin-kms release), oppure chiedi altre attivazioni al venditore.

## Rete

fault-net-1 = Non c’è connessione di rete
    .what = Questo computer non è connesso a una rete.
    .why = Il cavo di rete è scollegato, il Wi-Fi è disattivato o fuori portata, oppure è attiva la modalità aereo.
    .next = Connetti questo computer a Internet e riprova. L’attivazione per telefono non richiede una connessione.
    .why-host = Nessuna scheda di rete è connessa e ha un indirizzo.
    .next-host = Connetti questo computer a Internet e riprova. Se deve restare senza connessione, attivalo con un file.
fault-net-2 = Servizio di attivazione non trovato
    .what = Il nome del servizio di attivazione non è stato trovato.
    .seen = Il nome { $host } non è stato trovato.
    .why = Al momento Internet non è raggiungibile, oppure il server DNS di questa rete non conosce il servizio.
    .next = Controlla se nel browser si apre un altro sito, poi riprova. Se si apre, chiedi all’amministratore di sistema di verificare il server DNS.
    .why-host = Al momento Internet non è raggiungibile, oppure il server DNS usato da questo computer non conosce nomi al di fuori dell’organizzazione.
    .next-host = Fai in modo che il server DNS di questo computer trovi i nomi su Internet, poi riprova. L’attivazione con un file non richiede una connessione.
fault-net-3 = Il servizio di attivazione non risponde
    .what = Il servizio di attivazione ha rifiutato la connessione o non ha risposto in tempo.
    .seen = { $cause ->
        [timed-out] { $host } non ha risposto in tempo.
       *[refused] { $host } ha rifiutato la connessione.
    }
    .why = Forse un firewall trattiene la connessione, oppure il servizio è occupato o in manutenzione.
    .next = Attendi qualche minuto e riprova. Se non basta, chiedi all’amministratore di sistema di consentire la connessione.
    .next-host = Consenti a questo computer di connettersi al servizio di attivazione. Se è già consentito, attendi qualche minuto e riprova.
fault-net-4 = La connessione sicura non è attendibile
    .what = Il certificato della connessione non è quello del servizio di attivazione, quindi non è stato inviato nulla.
    .seen = { $cause ->
        [known] Il certificato mostrato per { $host } è stato emesso da «{ $issuer }». Non è quello del servizio, quindi non è stato inviato nulla.
       *[unknown] Il certificato mostrato per { $host } non è quello del servizio, quindi non è stato inviato nulla.
    }
    .why = Probabilmente un programma di sicurezza di questo computer o un dispositivo di questa rete apre le connessioni crittografate per esaminarle.
    .next = Chiedi all’amministratore di sistema di escludere dall’esame le connessioni al servizio di attivazione.
    .next-host = Escludi dall’esame le connessioni al servizio di attivazione, poi riprova.
fault-net-5 = La rete richiede un accesso
    .what = Un proxy di questa rete chiede un nome utente e una password.
    .seen = { $cause ->
        [known] Il proxy { $proxy } sul percorso verso { $host } chiede un nome utente e una password.
       *[unknown] Un proxy sul percorso verso { $host } chiede un nome utente e una password.
    }
    .why = Questa rete raggiunge Internet attraverso un proxy, che lascia passare le connessioni solo dopo un accesso.
    .next = Chiedi all’amministratore di sistema di consentire le connessioni al servizio di attivazione senza richiedere l’accesso.
    .next-host = Fai in modo che questo computer raggiunga il servizio di attivazione senza che sia richiesto l’accesso, poi riprova.
fault-net-6 = Ha risposto qualcos’altro
    .what = È arrivata una risposta, ma non dal servizio di attivazione.
    .seen = È arrivata una risposta da { $host }, ma non è del servizio di attivazione.
    .why = Le reti di alberghi, treni e aeroporti spesso mostrano prima una pagina di accesso; un filtro web può fare lo stesso.
    .next = Apri un sito qualsiasi nel browser, accedi alla rete se viene richiesto, e riprova.
    .why-host = Un filtro web o una pagina di accesso lungo il percorso risponde al posto del servizio di attivazione.
    .next-host = Fai in modo che questo computer raggiunga il servizio di attivazione senza passare di lì, poi riprova.
fault-net-7 = Il proxy non stabilisce la connessione
    .what = Il proxy di questa rete non ha stabilito la connessione al servizio di attivazione.
    .seen = Il proxy { $proxy } non ha stabilito la connessione a { $host }.
    .why = Il proxy è spento o non raggiungibile, non consente questo indirizzo, oppure non riesce a sua volta a raggiungere il servizio.
    .next = Chiedi all’amministratore di sistema di consentire il servizio di attivazione sul proxy. L’attivazione per telefono non richiede una connessione.
    .next-host = Consenti il servizio di attivazione sul proxy, o correggi il proxy nelle impostazioni di questo computer, poi riprova.
fault-net-8 = Un’impostazione di rete non è utilizzabile
    .what = Le impostazioni di questo computer indicano un proxy, un server DNS o un host KMS con un indirizzo che non è utilizzabile.
    .seen = { $kind ->
        [name-server] L’impostazione { $setting } è { $value }, che non è l’indirizzo IP di un server DNS.
        [kms-host] L’impostazione { $setting } è { $value }, che non è l’indirizzo di un host KMS.
       *[proxy] La variabile di ambiente { $setting } è impostata su { $value }, che non è utilizzabile come indirizzo di un proxy.
    }
    .why = L’indirizzo è incompleto o contiene un errore di battitura, oppure comincia con https:// dove va bene http://, o viceversa. Gli indirizzi completi sono come http://proxy.example:8080 per un proxy, 192.0.2.1 per un server DNS e kms.office.example per un host KMS.
    .next = Chiedi all’amministratore di sistema di correggere l’impostazione, poi riprova.
    .next-host = Correggi l’impostazione, poi riprova.

## Servizio

fault-srv-1 = Il servizio ora non è disponibile
    .what = Il servizio di attivazione è raggiungibile, ma al momento non può rispondere.
    .seen = { $host } è raggiungibile, ma al momento non può rispondere.
    .why = È in manutenzione, oppure moltissimi computer fanno richieste nello stesso momento.
    .next = Riprova fra qualche minuto. Riprovare non consuma mai una seconda attivazione.
fault-srv-2 = Troppi tentativi in poco tempo
    .what = Il servizio accetta solo un numero limitato di tentativi in poco tempo.
    .seen = Il servizio accetta il prossimo tentativo fra { $unit ->
        [hours] { $amount ->
            [one] { $amount } ora
           *[other] { $amount } ore
        }
        [minutes] { $amount ->
            [one] { $amount } minuto
           *[other] { $amount } minuti
        }
       *[seconds] { $amount ->
            [one] { $amount } secondo
           *[other] { $amount } secondi
        }
    }.
    .why = Il limite protegge i codici di tutti: impedisce di indovinarli per tentativi.
    .next = Attendi che il prossimo tentativo sia accettato, poi riprova.
fault-srv-3 = Impossibile verificare la risposta
    .what = La risposta non porta la firma del produttore o appartiene a un’altra richiesta, quindi non è stata usata.
    .seen = La risposta di { $host } non porta la firma del produttore o appartiene a un’altra richiesta, quindi non è stata usata.
    .why = Qualcosa ha modificato la risposta lungo il percorso, oppure questa versione del prodotto è precedente all’attuale chiave di firma del produttore.
    .next = Installa l’aggiornamento più recente del prodotto e riprova.

## Servizio di gestione delle chiavi

fault-kms-1 = Nessun host KMS trovato
    .what = L’host KMS della tua organizzazione non è stato trovato su questa rete.
    .seen = { $cause ->
        [refused] Il server DNS rifiuta di rispondere (ricerca in: { $domains }).
       *[no-record] Il server DNS non conosce alcun host KMS (ricerca in: { $domains }).
    }
    .why = Questo computer è fuori dalla rete dell’organizzazione, o il server DNS non ha voci _kakunin-kms._tcp per host KMS.
    .next = Connettiti alla rete o alla VPN dell’organizzazione e riprova.
fault-kms-2 = L’host KMS non è raggiungibile
    .what = L’host KMS della tua organizzazione non risponde.
    .seen = { $cause ->
        [timed-out] L’host KMS { $host } non ha risposto in tempo.
       *[refused] L’host KMS { $host } ha rifiutato la connessione.
    }
    .why = Questo computer è fuori dalla rete dell’organizzazione, oppure l’host KMS è spento o dietro un firewall.
    .next = Connettiti alla rete o alla VPN dell’organizzazione e riprova.
fault-kms-3 = L’host KMS non gestisce questo prodotto
    .what = L’host KMS risponde, ma non gestisce questo prodotto.
    .seen = L’host KMS { $host } risponde, ma non gestisce questo prodotto.
    .why = Il codice host KMS di quell’host non comprende il prodotto o l’edizione installata qui.
    .next = Chiedi all’amministratore di sistema di attivare l’host KMS con un codice host KMS per questo prodotto.
fault-kms-4 = All’host KMS servono altri computer
    .what = L’host KMS risponde, ma finora lo hanno contattato troppo pochi computer.
    .seen = L’host KMS finora conosce { $count } computer e attiva a partire da { $threshold }.
    .why = Un host KMS comincia ad attivare quando un certo numero di computer diversi lo ha contattato entro 30 giorni.
    .next = Chiedi all’amministratore di sistema di ridurre il numero di computer che l’host KMS attende, o di connetterne altri. Questo computer continua a provare da solo.
fault-kms-5 = L’host KMS non è ancora attivato
    .what = L’host KMS risponde, ma non è stato a sua volta attivato.
    .seen = L’host KMS { $host } risponde, ma non è stato a sua volta attivato.
    .why = Un host KMS può attivare altri computer solo dopo essere stato attivato una volta con un codice host KMS.
    .next = Chiedi all’amministratore di sistema di attivare l’host KMS.
fault-kms-6 = Impossibile verificare l’host KMS
    .what = La risposta dell’host KMS non è garantita dal produttore, quindi non è stata usata.
    .seen = La risposta dell’host KMS { $host } non è garantita dal produttore, quindi non è stata usata.
    .why = Il certificato dell’host manca o non è più valido, oppure ha risposto un altro computer al suo posto.
    .next = Chiedi all’amministratore di sistema di attivare di nuovo l’host KMS.

## Orologio

fault-clk-1 = Gli orologi non concordano
    .what = L’orologio di questo computer e quello del servizio sono troppo distanti fra loro.
    .seen = L’orologio di questo computer segna: { $here }; quello del servizio: { $there }.
    .why = Le risposte valgono solo intorno all’ora in cui sono state preparate, e qui probabilmente la data, l’ora o il fuso orario non sono impostati correttamente.
    .next = Nelle impostazioni di questo computer scegli l’impostazione automatica di data e ora, poi riprova.
fault-clk-2 = L’orologio segna un’ora precedente
    .what = L’orologio di questo computer segna un’ora precedente a quella che segnava prima.
    .seen = L’orologio di questo computer ha già segnato: { $last-seen }; ora segna un momento precedente.
    .why = La data è stata modificata, oppure la piccola batteria che mantiene l’ora è scarica.
    .next = Nelle impostazioni di questo computer scegli l’impostazione automatica di data e ora.

## Hardware

fault-hwc-1 = L’hardware è cambiato
    .what = È cambiata una parte così grande dell’hardware che il prodotto va attivato di nuovo.
    .seen = { $cause ->
        [little] L’attivazione era stata assegnata a un computer di cui si sapeva poco. Di questo si sa di più, quindi vale come un altro computer.
       *[changed] Informazioni sull’hardware rimaste uguali dall’attivazione: { $percent }%. Sono troppo poche per riconoscere il computer.
    }
    .why = Un’attivazione appartiene a un solo computer. Dopo una riparazione importante o un passaggio ad altro hardware, il computer sembra diverso.
    .next = Attiva di nuovo il prodotto con lo stesso codice.

## ID di conferma

fault-cid-1 = Alcune cifre non sono corrette
    .what = Uno o più gruppi dell’ID di conferma sono stati capiti o digitati male.
    .seen = { $count ->
        [one] Il gruppo { $groups } dell’ID di conferma non è corretto.
       *[other] { $count } gruppi dell’ID di conferma non sono corretti: { $groups }.
    }
    .why = Ogni gruppo termina con una cifra di controllo, che non concorda con le cifre che la precedono.
    .next = Chiedi all’operatore di rileggere i gruppi evidenziati e digitali di nuovo.
    .next-desk = Le rileggo i gruppi evidenziati; li digiti di nuovo, per favore.
fault-cid-2 = Il numero di cifre non è corretto
    .what = L’ID di conferma ha troppe cifre o troppo poche.
    .seen = { $digits ->
        [none] Nel testo non c’è alcun ID di conferma.
        [several] Nel testo c’è più di un ID di conferma; indica solo quello per questo computer.
       *[other] Cifre di un ID di conferma: { $expected }; digitate: { $digits }.
    }
    .why = Probabilmente una cifra è stata saltata o digitata due volte.
    .next = Ripassa le caselle una per una insieme all’operatore: ciascuna contiene sei cifre.
    .next-desk = Ripassiamo insieme le caselle una per una: ciascuna contiene sei cifre.
fault-cid-3 = I due ID non vanno insieme
    .what = L’ID di conferma è stato digitato correttamente, ma è stato creato per un altro ID di installazione.
    .why = È destinato a un altro computer, oppure dopo la chiamata è cambiato il codice Product Key o l’hardware.
    .next = Leggi di nuovo all’operatore l’ID di installazione mostrato in questa schermata e chiedi l’ID di conferma corrispondente.
    .next-desk = Mi legga di nuovo, per favore, l’ID di installazione sullo schermo; poi le leggerò l’ID di conferma corrispondente.
fault-cid-4 = L’attivazione provvisoria è terminata
    .what = L’ID di conferma provvisorio non è più valido.
    .seen = L’ID di conferma provvisorio era valido fino al giorno { $since }.
    .why = Un ID di conferma provvisorio dura 72 ore, mentre il centro di attivazione chiarisce una questione aperta.
    .next = Chiama di nuovo il centro di attivazione e chiedi l’ID di conferma definitivo.
    .next-desk = Mi legga, per favore, l’ID di installazione sullo schermo; poi le leggerò l’ID di conferma definitivo.
fault-cid-5 = Questo è l’ID di installazione
    .what = È stato digitato un ID di installazione dove va l’ID di conferma.
    .why = I due si somigliano: l’ID di installazione è quello che leggi ad alta voce, l’ID di conferma è quello che senti.
    .next = Leggi l’ID di installazione all’operatore, poi digita le cifre che l’operatore ti legge.
    .next-desk = Ora le leggo l’ID di conferma; lo digiti, per favore, a partire dalla casella A.

## Codice di rilascio

fault-iid-1 = L’ID di installazione non è corretto
    .what = Così com’è, l’ID di installazione non corrisponde ad alcun codice di questo produttore.
    .why = Il più delle volte un gruppo è stato capito o digitato male in un modo che la sua cifra di controllo non rivela. Non corrisponde nemmeno un ID di installazione che non è stato mostrato da un prodotto di questo produttore.
    .next = Rileggi l’ID di installazione dallo schermo, gruppo per gruppo, e confrontalo con le cifre digitate.
    .next-desk = Mi legga di nuovo, per favore, l’ID di installazione dallo schermo, gruppo per gruppo.

fault-iid-2 = Questo ID di installazione non vale più
    .what = L’ID di installazione appartiene a un’attivazione che è stata rilasciata o che è passata a un altro computer.
    .why = Dopo il rilascio di un’attivazione il computer prosegue con un nuovo ID di installazione; quello precedente non è più utilizzabile per l’attivazione.
    .next = Apri la procedura guidata su quel computer ed esegui l’attivazione via Internet, oppure rimuovi il codice Product Key e immettilo di nuovo: appare un nuovo ID di installazione. Usa quello.
    .next-desk = Per favore, su quel computer esegua l’attivazione via Internet, oppure rimuova il codice Product Key e lo immetta di nuovo; poi mi legga il nuovo ID di installazione che appare.

fault-rel-1 = Il codice di rilascio non corrisponde
    .what = Il codice di rilascio è completo e di per sé corretto, ma è stato creato per un altro ID di installazione.
    .why = Un codice di rilascio appartiene all’ID di installazione che il computer mostra accanto, e a nessun altro.
    .next = Confronta l’ID di installazione e il codice di rilascio con la pagina del computer che li mostra entrambi.

## Telefono

fault-phn-1 = Nessun numero di telefono per questa regione
    .what = Nella regione scelta il produttore non ha un numero di telefono per questo prodotto.
    .seen = { $region }: il produttore non ha un numero di telefono per questo prodotto.
    .why = I numeri dipendono dal prodotto e dalla regione, e sono mostrati solo quelli in servizio.
    .next = Esegui l’attivazione via Internet, o chiama il numero di un’altra regione. L’elenco dei numeri regionali li riporta tutti.
    .next-desk = Questa chiamata va bene da qualsiasi regione: mi legga, per favore, l’ID di installazione sullo schermo. È possibile anche l’attivazione via Internet.

## File

fault-fil-1 = Questo non è un file di attivazione
    .what = Il file aperto non contiene un’attivazione per questo prodotto.
    .seen = { $path } non contiene un’attivazione per questo prodotto.
    .why = È un file di un altro tipo o di un altro prodotto, oppure si è danneggiato lungo il percorso.
    .next = Prendi di nuovo il file dal dispositivo che lo ha salvato e aprilo qui.
fault-fil-2 = Il file è per un altro computer
    .what = Il file è originale, ma è stato creato per un altro computer.
    .seen = { $path } è originale, ma è stato creato per un altro computer.
    .why = Ogni file risponde a una sola richiesta; non corrisponde più quando cambia il codice Product Key o l’hardware.
    .next = Salva una nuova richiesta su questo computer e ottieni la sua risposta.
fault-fil-3 = Impossibile salvare il file
    .what = Non è stato possibile scrivere il file nella posizione scelta.
    .seen = Non è stato possibile scrivere { $path }.
    .why = La cartella non esiste, c’è già un altro file con questo nome, o nessun file può avere questo nome; oppure la posizione è protetta da scrittura, piena o non più connessa, o un altro programma sta usando il file.
    .next = Scegli un altro nome, un’altra cartella o un’altra unità USB e salva di nuovo.
fault-fil-4 = Il file non esiste
    .what = Nella posizione indicata non c’è alcun file.
    .seen = Il file { $path } non esiste.
    .why = Il nome si scrive diversamente, il file è in un’altra cartella, oppure la sua unità non è connessa.
    .next = Cerca il file nella sua cartella e indicalo di nuovo con il percorso completo.
fault-fil-5 = Impossibile leggere il file
    .what = Nella posizione indicata c’è qualcosa, ma non si può leggere come file.
    .seen = { $cause ->
        [folder] { $path } è una cartella; indica un file.
        [pipe-or-device] { $path } è una pipe o un dispositivo, non un file; indica un file.
        [not-a-name] Nessun file può avere il nome { $path }.
        [in-use] Un altro programma sta usando { $path }; chiudi quel programma e riprova.
        [forbidden] Non hai l’autorizzazione a leggere { $path }.
        [too-large] { $path } è molto più grande di qualsiasi file di attivazione.
       *[other] Il sistema non è riuscito a leggere { $path }.
    }
    .why = Non è un file di attivazione, appartiene a un altro utente, oppure la sua unità è guasta.
    .next = Indica proprio il file di attivazione, o copialo prima in una tua cartella.
fault-fil-6 = Questo file è per un altro passaggio
    .what = Il file fa parte di un’attivazione, ma non è quello che serve qui.
    .seen = { $found ->
        [request] { $path } è una richiesta; qui serve la sua risposta.
        [response] { $path } è una risposta; qui serve una richiesta.
        [host-request] { $path } è la richiesta di un host KMS.
        [host-response] { $path } è la risposta per un host KMS.
        [request-table] { $path } è una tabella di richieste.
       *[other] { $path } è una tabella di risposte.
    }
    .why = Per l’attivazione con un file servono due file: il computer salva una richiesta, il cui nome termina con request, e riceve una risposta, il cui nome termina con response.
    .next = Apri la risposta sul computer da attivare. La richiesta la apre chi risponde.

## Stato salvato

fault-sto-1 = È stata ripristinata una copia precedente
    .what = L’attivazione salvata era danneggiata, e la copia precedente ne ha preso il posto.
    .why = Probabilmente durante il salvataggio il computer è stato spento o il suo disco ha avuto un guasto.
    .next = Controlla nella prima pagina che il prodotto risulti ancora attivato.
fault-sto-2 = Impossibile salvare l’attivazione
    .what = Non è possibile scrivere nella cartella in cui si conserva l’attivazione.
    .seen = Non è possibile scrivere nella cartella { $path }.
    .why = La cartella è di sola lettura o appartiene a un altro utente di questo computer.
    .next = Chiedi all’amministratore di sistema di consentire la scrittura nella cartella in cui si conserva l’attivazione, poi riprova.
    .next-host = Consenti la scrittura nella cartella in cui si conserva l’attivazione, poi riprova.
fault-sto-3 = Il disco è pieno
    .what = Sul disco in cui si conserva l’attivazione non c’è più spazio.
    .seen = Sul disco non c’è più spazio per la cartella { $path }.
    .why = Salvare un’attivazione richiede pochissimo spazio, ma altri file hanno riempito il disco.
    .next = Elimina i file che non servono più e riprova.
fault-sto-4 = L’attivazione salvata è andata persa
    .what = L’attivazione salvata era danneggiata, e non era rimasta alcuna copia integra da ripristinare.
    .why = Forse il disco si sta guastando, o un altro programma ha modificato i file in cui si conserva l’attivazione.
    .next = Immetti il codice Product Key ed esegui di nuovo l’attivazione, se puoi via Internet: lì un computer riconosciuto dai suoi componenti non viene contato due volte.
fault-sto-5 = Impossibile leggere l’attivazione
    .what = L’utente attuale non può leggere l’attivazione salvata.
    .seen = { $cause ->
        [known] { $path } appartiene all’utente { $owner }, e l’utente attuale non può leggerlo.
       *[unknown] L’utente attuale non può leggere { $path }.
    }
    .why = L’attivazione è stata salvata lì da un altro utente di questo computer, oppure la cartella di rete o l’unità non è connessa.
    .next = Chiedi all’amministratore di sistema di consentire all’utente attuale la lettura della cartella in cui si conserva l’attivazione, poi riprova.
    .next-host = Consenti all’utente attuale la lettura della cartella in cui si conserva l’attivazione, poi riprova.
fault-sto-6 = Attivazione di una versione successiva
    .what = L’attivazione salvata è stata scritta da una versione successiva di questo programma.
    .seen = { $path } è stato scritto da una versione successiva di questo programma.
    .why = Il prodotto è stato aggiornato, e una sua versione precedente è stata installata di nuovo o è ancora presente.
    .next = Avvia o installa la versione successiva del prodotto. L’attivazione salvata non è stata modificata.
fault-sto-7 = Attivazione per tutti: non attendibile
    .what = C’è un’attivazione per tutti gli utenti di questo computer, ma non viene usata.
    .seen = { $path } dovrebbe attivare il prodotto per tutti gli utenti di questo computer, ma non viene usato.
    .why = Anche altri possono modificare questo file o la sua cartella, oppure il file è danneggiato.
    .next = Chiedi all’amministratore di sistema di consentire la scrittura lì solo agli amministratori e di attivare di nuovo il prodotto per tutti gli utenti.
    .next-host = Togli a tutti gli altri il permesso di scrivere lì e attiva di nuovo il prodotto per tutti gli utenti.

## Catalogo

fault-cat-1 = Impossibile leggere i dati del prodotto
    .what = Il catalogo del produttore, il file con i prodotti, i servizi e i numeri di telefono, manca o non è originale.
    .seen = { $cause ->
        [missing] Il catalogo del produttore { $path } manca.
        [several] In { $path } ci sono cataloghi di più produttori; KAKUNIN_VENDOR indica quello voluto con il suo ID, --catalogue con il suo file.
        [forbidden] L’utente attuale non ha l’autorizzazione a leggere il catalogo del produttore { $path }.
        [unreadable] Il catalogo del produttore { $path } non è un testo leggibile.
        [no-vendor-key] Non è possibile leggere il file vendor.pub con la chiave del produttore; il suo posto è nella cartella di { $path }.
        [vendor-key] Il file vendor.pub nella cartella di { $path } non contiene la chiave di un produttore.
        [unsigned] { $path } non è un catalogo firmato; il nome di un catalogo firmato termina con .jws.
        [unusable] Il catalogo del produttore { $path } richiede un’altra versione di questo programma.
       *[not-genuine] Il catalogo del produttore { $path } non porta la firma di questo produttore.
    }
    .why = Il file, o la chiave del produttore accanto a esso, è stato rimosso, danneggiato o modificato dopo l’installazione.
    .next = Ripara o reinstalla il prodotto, o chiedi all’amministratore di sistema di farlo.
    .next-host = Ripara o reinstalla il prodotto, oppure indica il catalogo del produttore con --catalogue FILE.

## Periodi

fault-grc-1 = Il periodo di tolleranza è terminato
    .what = È trascorso il tempo in cui il prodotto poteva attendere l’attivazione.
    .seen = Il periodo di tolleranza è terminato il giorno { $since }.
    .why = Il prodotto non è stato attivato da quando è installato. Continua a funzionare, e con l’attivazione i promemoria terminano.
    .next = Attiva ora il prodotto. Ti vengono proposti tutti i modi che funzionano qui.
fault-grc-2 = L’attivazione KMS va rinnovata
    .what = L’attivazione ricevuta dall’host KMS della tua organizzazione è terminata.
    .seen = L’attivazione ricevuta dall’host KMS della tua organizzazione è terminata il giorno { $since }.
    .why = Si rinnova in background, e questo computer non raggiunge l’host KMS da molto tempo.
    .next = Connettiti alla rete o alla VPN della tua organizzazione e rinnova l’attivazione.
fault-grc-3 = La durata dell’attivazione è trascorsa
    .what = L’attivazione di questo computer era per un tempo limitato, che è trascorso.
    .seen = L’attivazione di questo computer era per un tempo limitato ed è terminata il giorno { $since }.
    .why = Questo computer ha poche caratteristiche che lo distinguono da altri, come i container e i sistemi clonati. In questi casi l’attivazione dura un certo tempo e si rinnova.
    .next = Attiva di nuovo il prodotto con lo stesso codice. Via Internet, da quel momento l’attivazione si rinnova da sola.

fault-trm-1 = Il periodo di prova è terminato
    .what = Il periodo di prova di questo prodotto su questo computer è terminato.
    .seen = Il periodo di prova di questo prodotto su questo computer è terminato il giorno { $since }.
    .why = La prova si conta una volta per computer, dalla prima attivazione. Un altro codice di prova o una nuova installazione non la fa ricominciare.
    .next = Immetti un codice Product Key acquistato. Se non ne hai, chiedi al venditore.

fault-trm-2 = L’abbonamento è terminato
    .what = L’abbonamento a questo prodotto è terminato.
    .seen = L’abbonamento a questo prodotto è terminato il giorno { $since }, e sono passati anche i giorni di tolleranza.
    .why = Il codice appartiene a un abbonamento che non è stato rinnovato, oppure questo computer non sa ancora del rinnovo.
    .next = Se l’abbonamento è stato rinnovato, attiva di nuovo con lo stesso codice, via Internet o con un file. Altrimenti chiedi al venditore.

fault-trm-3 = Solo via Internet o con un file
    .what = Questo codice Product Key non si attiva per telefono.
    .why = Il codice ha una prova, un abbonamento o funzionalità proprie, che un ID di conferma non può contenere.
    .next = Esegui l’attivazione via Internet, o con un file da un computer con Internet.
