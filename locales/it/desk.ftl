# Words of the console of the help desk. Those that begin with desk-say are said to the caller, in the caller's language.

digit-0 = zero
digit-1 = uno
digit-2 = due
digit-3 = tre
digit-4 = quattro
digit-5 = cinque
digit-6 = sei
digit-7 = sette
digit-8 = otto
digit-9 = nove

desk-centre = Centro di attivazione: { $vendor }
desk-signed-in = { $name } · { $role }
desk-role-desk = assistenza telefonica
desk-role-supervisor = supervisore
desk-role-administrator = amministratore
desk-role-auditor = revisore
desk-demo-token = Questa è la dimostrazione. Per l’assistenza telefonica accedi con questo token: { $token }

desk-demonstration = Questa è la dimostrazione
desk-demonstration-text = Il servizio di attivazione è in esecuzione dentro questo programma, con codici inventati. Non ti serve un token.
desk-demonstration-use = Accedi alla dimostrazione
    .key = D
desk-sign-in-title = Accedi
desk-sign-in-lead = Con il token ricevuto dall’amministratore.
desk-sign-in = Accedi
    .key = A
desk-signing-in = Accesso in corso…
desk-token = Token
desk-token-where = Dove si conserva il mio token?
desk-token-where-text = L’amministratore lo crea con kakunin-service token add, e può revocarlo in qualsiasi momento.
desk-token-not-kept = Si conserva finché non chiudi questa finestra, e da nessun’altra parte.
desk-token-kept = Si conserva nel portachiavi di questo computer, se ne ha uno; altrimenti finché non chiudi questa finestra.
desk-call-waits = La tua chiamata è ancora qui
desk-call-waits-text = Il token non è più valido. Accedi di nuovo; tutto ciò che hai digitato è rimasto.
desk-sign-out = Esci

desk-leave = La chiamata non è conclusa. Uscire e abbandonare ciò che è stato digitato?
desk-stay = Non uscire
desk-sign-out-now = Esci ora

desk-title-ready = In attesa di una chiamata
desk-title-hearing = Ascolta l’ID di installazione
desk-title-known = Decidi
desk-title-release = Annota il codice di rilascio
desk-title-reading = Leggi ad alta voce l’ID di conferma
desk-title-file = Risposta con un file
desk-title-provisional = Leggi ad alta voce l’ID per 72 ore
desk-call-lead = Chiedi a chi chiama di leggere gli otto gruppi dell’ID di installazione.
desk-case = Pratica { $case }
desk-begin = Digita ciò che senti
desk-begin-text = Ogni gruppo viene controllato appena ha sei cifre. I gruppi possono arrivare in qualsiasi ordine, e si può incollare un ID intero.
desk-kept-in-keyring = Il tuo token è nel portachiavi di questo computer.
desk-kept-without-keyring = Il tuo token si conserva finché non chiudi questa finestra; il portachiavi non viene usato.
desk-kept-for-session = Il tuo token si conserva finché non chiudi questa finestra: qui non c’è un portachiavi.
desk-drop-file = In questa finestra puoi anche trascinare un file di richiesta; la risposta viene scritta accanto a esso.
desk-answer-file = Rispondi a un file di richiesta…
desk-file-answered = Il file di risposta è stato scritto
desk-looking-up = Ricerca in corso…
desk-look-up = Cerca di nuovo
desk-clear = Cancella le cifre
desk-misheard = Il gruppo { $group } è stato capito male.
desk-say-group = Mi legga di nuovo il gruppo { $group }, per favore: sei cifre, lentamente.
desk-say-release-group = Per favore, mi rilegga il gruppo { $group } del codice di rilascio: sei cifre, lentamente.
desk-mixed = Ogni gruppo di per sé è corretto, ma insieme non formano un solo ID di installazione. Chiedi se la procedura guidata è stata ricominciata, e fatti leggere tutti i gruppi dallo schermo com’è adesso.
desk-other-vendor = Il gruppo 1 non appartiene ad alcun prodotto di questo produttore. Chiedi a chi chiama quale prodotto vuole attivare, e confronta di nuovo il gruppo 1.
desk-confirmation-typed = Questi sono gruppi di un ID di conferma. Chiedi l’ID di installazione, nella parte 2 della pagina di chi chiama.

desk-organisation = Organizzazione
desk-no-organisation = non nota
desk-activations = Attivazioni
desk-used = { $used } su { $limit } in uso
desk-blocked = Bloccato
desk-trial = Giorni di prova
desk-blocked-stolen = Il titolare ha segnalato che il codice è noto ad altri.
desk-blocked-refunded = L’acquisto è stato rimborsato.
desk-blocked-abused = Il codice è stato usato in modo non conforme alle sue condizioni.
desk-blocked-error = Il codice è stato emesso per errore.
desk-kind = Nota
desk-kind-text = I codici di questo tipo non si attivano per un computer che usa il prodotto.
desk-first-activation = Prima attivazione
desk-past = { $method }, { $date }
desk-past-released = { $made }; rilascio: { $end }
desk-ends-term = A termine, fino al giorno { $moment }; si rinnova prima
desk-ends = Provvisoria, fino al giorno { $moment }

desk-confirm = Fornisci ID di conferma
    .key = N
desk-confirmation-provisional = ID di conferma per 72 ore
desk-repeat = Ripeti (R)
desk-copy = Copia come testo
    .key = C
desk-copied = Copiato
    .key = C
desk-read-aloud = Leggi ad alta voce: gruppo { $group }, { $at } di { $of }{ $repeats ->
    [0] { "" }
    [one] , riletto una volta
   *[other] , riletto { $repeats } volte
}
desk-folded = { $product } · { $key }
desk-fold = Riduci
desk-unfold = Mostra tutto
desk-read-keys = Spazio: gruppo successivo · R: ripeti · ←: indietro

desk-refuse = Rifiuta con cortesia
    .key = I
desk-resume = Torna alla chiamata
desk-say = Da dire a chi chiama
desk-say-code = { $code } · { $title }
desk-say-refused = { $what } { $next } Il suo numero di pratica è { $case }.
desk-say-cannot = In questo momento non posso completare l’attivazione. Non dipende da lei, e il prodotto continua a funzionare. Prenda nota, per favore, del suo numero di pratica, { $case }: così potremo riprendere da dove ci siamo fermati.
desk-not-done = Operazione non eseguita
desk-nothing-lost = Tutto ciò che hai digitato è ancora qui.
desk-denied-token = Questo token non è valido. Chiedine uno nuovo all’amministratore.
desk-denied-role = Il tuo ruolo non lo consente.
desk-denied-nothing = Su quel computer il codice non è attivo, o non lo è più, quindi non c’è nulla da rilasciare.
desk-denied-form = Il servizio non ha capito la richiesta. Controlla ciò che è stato digitato.

desk-supervise = Supervisore
    .key = S
desk-ask-supervisor = Serve un supervisore
desk-ask-supervisor-text = Un supervisore può aumentare il limite, rilasciare l’attivazione di un computer o fornire un ID di conferma per 72 ore. Chiedi a un supervisore di digitare qui il suo token: autorizza una sola operazione, e il tuo accesso resta attivo.
desk-supervisor-token = Il token del supervisore
desk-authorise = Autorizza
    .key = Z
desk-authorise-title = Non viene conservato.
desk-authorised = Autorizzazione per una sola operazione: { $name }
desk-carry-out-title-of = Viene annotato con il nome { $name } e la pratica.
desk-raise = Aumenta il limite
    .key = M
desk-remove = Rilascia un’attivazione
    .key = R
desk-computers = Quale computer
desk-computers-asked = Elenco dei computer che usano questo codice…
desk-computer-seen = Ultimo contatto: { $date } · { $name }
desk-callers-computer = Di chi chiama
desk-more-computers-title = Altri computer usano questo codice.
desk-more-computers = Mostra altri
desk-provisional = 72 ore
    .key = O
desk-confirm-host = Conferma l’host KMS
    .key = O
desk-amount = Quanti computer in più (da 1 a 1000)
desk-amount-wrong = Un numero da 1 a 1000.
desk-reason = Motivo, per il registro di controllo
desk-carry-out-title = Viene annotato con il tuo nome e la pratica.
desk-carry-out = Esegui
    .key = E
desk-raised = Il limite è stato aumentato
desk-removed = L’attivazione del computer è stata rilasciata
desk-in-audit-log = L’operazione è nel registro di controllo con il tuo nome, il motivo e la pratica.

desk-reopen = Riapri l’ultima chiamata
desk-open-release = Codice di rilascio
desk-close-release = Senza codice di rilascio
desk-release-code = Codice di rilascio
desk-release-title = Il computer di chi chiama lo mostra dopo aver rilasciato la sua attivazione.
desk-take-release = Annota il codice
desk-release-wrong = Ogni gruppo di per sé è corretto, ma insieme non formano un codice di rilascio. Fatti rileggere il codice, gruppo per gruppo.
desk-released = L’attivazione è stata rilasciata
desk-say-released = L’attivazione è stata rilasciata; ora può usarla un altro computer.

desk-finish = Fine chiamata
    .key = F

desk-caller-sees = Che cosa vede chi chiama
desk-caller-speaks = Chi chiama: { $language }
desk-sees-overview = Account
desk-sees-key = Product Key
desk-sees-method = Modi
desk-sees-internet = Internet
desk-sees-telephone = Telefono
desk-sees-success = Completata
desk-sees-failure = Problema
desk-sees-details = Dettagli
desk-sees-notice = All’avvio
desk-means = = «{ $label }»

desk-code-query = Codice di errore, o parole che contiene
desk-no-code = Nessun codice di errore corrisponde.
desk-code-what = Che cosa è successo: { $words }
desk-code-why = Perché: { $words }
desk-code-say = Da dire: { $words }
desk-code-do = Da fare: { $words }

desk-do-key = Fatti leggere i primi due gruppi del codice, e non di più: gli altri sono segreti. Se è un codice originale che non funziona, rifiuta con cortesia e indirizza chi chiama al venditore; non chiedere da dove proviene.
desk-do-count = Chiedi se c’è un computer che non si usa più. La sua attivazione può essere rilasciata lì; oppure un supervisore aumenta il limite.
desk-do-network = Prosegui per telefono; la rete si può sistemare più tardi.
desk-do-service = Prosegui per telefono. Se succede in più chiamate, avvisa chi gestisce il servizio.
desk-do-kms = Riguarda il computer e l’host della sua organizzazione. Indirizza chi chiama all’amministratore di sistema; per telefono non c’è nulla da confermare.
desk-do-clock = Fai impostare correttamente data, ora e fuso orario, e fai riprovare.
desk-do-hardware = Attiva di nuovo con lo stesso codice: è lo stesso computer, o uno nuovo al suo posto.
desk-do-cid-1 = Rileggi i gruppi evidenziati, uno alla volta. Chi chiama digita solo quelli; gli altri restano.
desk-do-cid-2 = Conta i gruppi insieme a chi chiama, a partire da A. Uno è stato saltato o digitato due volte; rileggi quel gruppo.
desk-do-cid-3 = La pagina di chi chiama mostra un ID di installazione diverso da quello che hai sentito. Fatti leggere il gruppo 1 dallo schermo e confrontalo; se è diverso, prendi il nuovo ID e fornisci il relativo ID di conferma.
desk-do-cid-4 = Le 72 ore sono trascorse. Cerca di nuovo l’ID di installazione e fornisci un nuovo ID di conferma.
desk-do-cid-5 = Chi chiama ha digitato l’ID di installazione nelle caselle con le lettere. Leggi l’ID di conferma, e fallo digitare a partire dalla casella A.
desk-do-installation = Fatti rileggere tutti i gruppi dallo schermo com’è adesso. Se l’ID non vale più (IID-2), fai rimuovere e immettere di nuovo il codice Product Key; chi chiama ne legge poi uno nuovo.
desk-do-telephone = Prosegui con questa chiamata: va bene da qualsiasi regione. Oppure proponi l’attivazione con un file.
desk-do-file = Fai creare di nuovo il file di richiesta sul computer da attivare, e rispondi a quello.
desk-do-storage = Fai liberare spazio sul disco, o fai chiedere all’amministratore di sistema; l’attivazione si può ripetere senza consumarne altre.
desk-do-terms = Un codice di questo tipo si attiva via Internet o con un file. Se ora non è possibile, un supervisore dà un ID di conferma per 72 ore. Ciò che è scaduto lo prolunga il venditore.
desk-do-other = Annota il codice nella pratica e indirizza chi chiama all’amministratore di sistema.
