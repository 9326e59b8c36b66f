# What there is to know about product keys: in the wizard, and on the service's pages below /advice.

advice-title = Guida ai codici
advice-lead = Com’è fatto un codice originale, dove si trova e che cosa fare quando non funziona.
advice-specimen = Disegno di un codice Product Key
advice-specimen-text = Un esempio che non attiva nulla.
advice-looks = Com’è fatto un codice originale
advice-looks-groups = Ha 25 lettere e cifre in cinque gruppi di cinque, separati da trattini.
advice-looks-letters = Le lettere I, L, O e U non si usano mai, così nulla si confonde con un 1, uno 0 o una V.
advice-looks-seller = Si riceve con una fattura o un documento di licenza che riporta il nome del venditore. Se hai ricevuto soltanto un codice, rivolgiti al venditore.
advice-place = Dove si trova
advice-place-purchase = Nell’e-mail o nei documenti dell’acquisto.
advice-place-organisation = In un’organizzazione: dall’amministratore di sistema. Spesso il codice è già installato.
advice-failing = Quando un codice non funziona o smette di funzionare
advice-failing-check = Confrontalo ancora una volta con il documento. La procedura guidata indica il gruppo da controllare.
advice-failing-seller = Prima di arrivare a te, un codice può essere passato per altre mani. Chiedi al venditore un altro codice o un rimborso, e conserva la fattura.
advice-failing-works = Nel frattempo il prodotto continua a funzionare.
advice-elsewhere = Quando è in uso su un altro computer
advice-elsewhere-release = Su quel computer apri la pagina di attivazione e scegli «Rilascia l’attivazione». Poi esegui l’attivazione qui.
advice-elsewhere-gone = Se quel computer è guasto o non c’è più, la sua attivazione può essere rilasciata dal centro di attivazione.
advice-elsewhere-more = Se tutte le attivazioni di un codice sono in uso, il venditore o il centro di attivazione può aggiungerne.
