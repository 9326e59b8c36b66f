# Words of the console of the help desk. Those that begin with desk-say are said to the caller, in the caller's language.

digit-0 = nul
digit-1 = één
digit-2 = twee
digit-3 = drie
digit-4 = vier
digit-5 = vijf
digit-6 = zes
digit-7 = zeven
digit-8 = acht
digit-9 = negen

desk-centre = Activeringscentrum: { $vendor }
desk-signed-in = { $name } · { $role }
desk-role-desk = helpdesk
desk-role-supervisor = supervisor
desk-role-administrator = beheerder
desk-role-auditor = auditor
desk-demo-token = Dit is de demonstratie. Meld je bij de helpdesk aan met dit token: { $token }

desk-demonstration = Dit is de demonstratie
desk-demonstration-text = De activeringsservice draait binnen dit programma, met verzonnen productcodes. Een eigen token is niet nodig.
desk-demonstration-use = Aanmelden bij de demonstratie
    .key = D
desk-sign-in-title = Aanmelden
desk-sign-in-lead = Met het token dat je van je beheerder hebt gekregen.
desk-sign-in = Aanmelden
    .key = A
desk-signing-in = Aanmelden…
desk-token = Token
desk-token-where = Waar wordt mijn token bewaard?
desk-token-where-text = Je beheerder maakt het met kakunin-service token add, en kan het op elk moment intrekken.
desk-token-not-kept = Het wordt bewaard tot je dit venster sluit, en nergens anders.
desk-token-kept = Het wordt bewaard in de sleutelbos van deze computer als die er is; anders tot je dit venster sluit.
desk-call-waits = Je gesprek is er nog
desk-call-waits-text = Het token is niet meer geldig. Meld je opnieuw aan; alles wat je hebt getypt, is bewaard.
desk-sign-out = Afmelden

desk-leave = Het gesprek is nog niet beëindigd. Afmelden zonder te bewaren wat is getypt?
desk-stay = Aangemeld blijven
desk-sign-out-now = Nu afmelden

desk-title-ready = Klaar voor een gesprek
desk-title-hearing = Luister naar de installatie-id
desk-title-known = Beslis
desk-title-release = Noteer de vrijgavecode
desk-title-reading = Lees de bevestigings-id voor
desk-title-file = Via bestand beantwoord
desk-title-provisional = Lees de bevestigings-id voor 72 uur voor
desk-call-lead = Vraag de beller om de acht groepen van de installatie-id voor te lezen.
desk-case = Dossier { $case }
desk-begin = Typ wat je hoort
desk-begin-text = Elke groep wordt gecontroleerd zodra er zes cijfers zijn. De volgorde van de groepen maakt niet uit, en een hele id kan worden geplakt.
desk-kept-in-keyring = Je token staat in de sleutelbos van deze computer.
desk-kept-without-keyring = Je token wordt bewaard tot je dit venster sluit; de sleutelbos wordt niet gebruikt.
desk-kept-for-session = Je token wordt bewaard tot je dit venster sluit: er is hier geen sleutelbos.
desk-drop-file = Je kunt ook een aanvraagbestand naar dit venster slepen; het antwoord wordt ernaast opgeslagen.
desk-answer-file = Aanvraagbestand beantwoorden…
desk-file-answered = Het antwoordbestand is opgeslagen
desk-looking-up = Opzoeken…
desk-look-up = Opnieuw opzoeken
desk-clear = Cijfers wissen
desk-misheard = Groep { $group } is verkeerd verstaan.
desk-say-group = Leest u groep { $group } alstublieft nog eens voor: zes cijfers, langzaam.
desk-say-release-group = Leest u groep { $group } van de vrijgavecode alstublieft nog eens voor: zes cijfers, langzaam.
desk-mixed = Elke groep klopt op zichzelf, maar samen vormen ze geen installatie-id. Vraag of de beller opnieuw is begonnen, en laat alle groepen voorlezen zoals ze nu op het scherm staan.
desk-other-vendor = Groep 1 hoort bij geen enkel product van deze leverancier. Vraag welk product de beller wil activeren en vergelijk groep 1 opnieuw.
desk-confirmation-typed = Dit zijn groepen van een bevestigings-id. Vraag om de installatie-id, in deel 2 van de pagina van de beller.

desk-organisation = Organisatie
desk-no-organisation = niet bekend
desk-activations = Activeringen
desk-used = { $used } van { $limit } gebruikt
desk-blocked = Geblokkeerd
desk-trial = Proefperiode in dagen
desk-blocked-stolen = De houder heeft gemeld dat anderen de productcode hebben.
desk-blocked-refunded = De aankoop is terugbetaald.
desk-blocked-abused = Het gebruik voldeed niet aan de voorwaarden.
desk-blocked-error = De productcode is bij vergissing uitgegeven.
desk-kind = Opmerking
desk-kind-text = Productcodes van deze soort worden niet geactiveerd voor een computer die het product gebruikt.
desk-first-activation = Eerste activering
desk-past = { $method }, { $date }
desk-past-released = { $made }; vrijgegeven op { $end }
desk-ends-term = Voor bepaalde tijd, tot { $moment }; wordt vóór die tijd vernieuwd
desk-ends = Voorlopig, tot { $moment }

desk-confirm = Bevestigings-id geven
    .key = G
desk-confirmation-provisional = Bevestigings-id voor 72 uur
desk-repeat = Opnieuw (R)
desk-copy = Als tekst kopiëren
    .key = K
desk-copied = Gekopieerd
    .key = K
desk-read-aloud = Lees voor: groep { $group }, { $at } van { $of }{ $repeats ->
    [0] { "" }
    [one] , één keer herhaald
   *[other] , { $repeats } keer herhaald
}
desk-folded = { $product } · { $key }
desk-fold = Inklappen
desk-unfold = Alles tonen
desk-read-keys = Spatie: volgende groep · R: opnieuw · ←: terug

desk-refuse = Beleefd afwijzen
    .key = B
desk-resume = Terug naar het gesprek
desk-say = Zeg tegen de beller
desk-say-code = { $code } · { $title }
desk-say-refused = { $what } { $next } Uw dossiernummer is { $case }.
desk-say-cannot = Ik kan deze activering nu niet afronden. Dat ligt niet aan u, en het product blijft werken. Noteert u alstublieft uw dossiernummer, { $case }: daarmee kunnen we verdergaan waar we zijn gebleven.
desk-not-done = Dit is niet uitgevoerd
desk-nothing-lost = Alles wat je hebt getypt, staat er nog.
desk-denied-token = Dit token is niet geldig. Vraag je beheerder om een nieuw token.
desk-denied-role = Je rol staat dit niet toe.
desk-denied-nothing = De productcode is op die computer niet of niet meer actief; er is dus niets vrij te geven.
desk-denied-form = De service heeft de aanvraag niet begrepen. Controleer wat is getypt.

desk-supervise = Supervisor
    .key = S
desk-ask-supervisor = Hiervoor is een supervisor nodig
desk-ask-supervisor-text = Een supervisor kan de limiet verhogen, een computer vrijgeven of een bevestigings-id voor 72 uur geven. Vraag een supervisor om hier het eigen token te typen: dat machtigt tot één handeling, en jij blijft aangemeld.
desk-supervisor-token = Het token van de supervisor
desk-authorise = Machtigen
    .key = M
desk-authorise-title = Het wordt niet bewaard.
desk-authorised = Machtiging voor één handeling: { $name }
desk-carry-out-title-of = Dit wordt vastgelegd met de naam { $name } en het dossier.
desk-raise = Limiet verhogen
    .key = L
desk-remove = Computer vrijgeven
    .key = V
desk-computers = Welke computer
desk-computers-asked = De computers met deze productcode worden opgehaald…
desk-computer-seen = Laatste contact: { $date } · { $name }
desk-callers-computer = Die van de beller
desk-more-computers-title = Meer computers gebruiken deze productcode.
desk-more-computers = Meer tonen
desk-provisional = 72 uur
    .key = U
desk-confirm-host = KMS-host bevestigen
    .key = H
desk-amount = Hoeveel computers erbij (1 tot en met 1000)
desk-amount-wrong = Een getal van 1 tot en met 1000.
desk-reason = Reden (voor het auditlogboek)
desk-carry-out-title = Dit wordt vastgelegd met je naam en het dossier.
desk-carry-out = Uitvoeren
    .key = T
desk-raised = De limiet is verhoogd
desk-removed = De computer is vrijgegeven
desk-in-audit-log = Het staat in het auditlogboek met je naam, de reden en het dossier.

desk-reopen = Laatste gesprek opnieuw openen
desk-open-release = Vrijgavecode
desk-close-release = Zonder vrijgavecode
desk-release-code = Vrijgavecode
desk-release-title = De computer van de beller toont die na het vrijgeven van de activering.
desk-take-release = Vrijgavecode vastleggen
desk-release-wrong = Elke groep klopt op zichzelf, maar samen vormen ze geen vrijgavecode. Laat de code opnieuw voorlezen, groep voor groep.
desk-released = De activering is vrijgegeven
desk-say-released = De activering is vrijgegeven; een andere computer kan die nu gebruiken.

desk-finish = Gesprek beëindigen
    .key = P

desk-caller-sees = Wat de beller ziet
desk-caller-speaks = Beller: { $language }
desk-sees-overview = Account
desk-sees-key = Productcode
desk-sees-method = Manieren
desk-sees-internet = Internet
desk-sees-telephone = Telefoon
desk-sees-success = Klaar
desk-sees-failure = Mislukt
desk-sees-details = Details
desk-sees-notice = Bij de start
desk-means = = ‘{ $label }’

desk-code-query = Foutcode, of woorden daaruit
desk-no-code = Geen foutcode gevonden.
desk-code-what = Wat er is gebeurd: { $words }
desk-code-why = Waarom: { $words }
desk-code-say = Zeg: { $words }
desk-code-do = Doe: { $words }

desk-do-key = Laat de eerste twee groepen van de productcode voorlezen, en niet meer: de andere zijn geheim. Is het een echte productcode die niet werkt, wijs dan beleefd af en verwijs de beller naar de verkoper; vraag niet waar de productcode vandaan komt.
desk-do-count = Vraag of er een computer is die niet meer wordt gebruikt. De activering daarvan kan op die computer worden vrijgegeven; of een supervisor verhoogt de limiet.
desk-do-network = Ga telefonisch verder; het netwerk kan later in orde worden gebracht.
desk-do-service = Ga telefonisch verder. Gebeurt het in meerdere gesprekken, meld het dan aan wie de service beheert.
desk-do-kms = Dit is een zaak tussen de computer en de eigen host van de organisatie. Verwijs de beller naar de systeembeheerder; telefonisch valt er niets te bevestigen.
desk-do-clock = Laat de beller datum, tijd en tijdzone goed instellen en het opnieuw proberen.
desk-do-hardware = Activeer opnieuw met dezelfde productcode: het is dezelfde computer, of een nieuwe die de plaats ervan inneemt.
desk-do-cid-1 = Lees de gemarkeerde groepen opnieuw voor, een voor een. De beller typt alleen die; de andere blijven staan.
desk-do-cid-2 = Tel de groepen samen met de beller, vanaf A. Er is er een overgeslagen of twee keer getypt; lees die groep opnieuw voor.
desk-do-cid-3 = De pagina van de beller toont een andere installatie-id dan je hebt gehoord. Laat groep 1 op het scherm voorlezen en vergelijk die; is die anders, typ dan de nieuwe id en geef daarvoor een bevestigings-id.
desk-do-cid-4 = De 72 uur zijn om. Zoek de installatie-id opnieuw op en geef een nieuwe bevestigings-id.
desk-do-cid-5 = De beller heeft de installatie-id in de vakken met letters getypt. Lees de bevestigings-id voor en laat die vanaf vak A typen.
desk-do-installation = Laat alle groepen opnieuw voorlezen zoals ze nu op het scherm staan. Is de id al verbruikt (IID-2), laat dan de productcode verwijderen en opnieuw invoeren; de beller leest daarna een nieuwe voor.
desk-do-telephone = Ga verder met dit gesprek: het kan vanuit elke regio. Of bied activering via een bestand aan.
desk-do-file = Laat het aanvraagbestand opnieuw maken op de computer die moet worden geactiveerd, en beantwoord dat bestand.
desk-do-storage = Laat de beller ruimte maken op de schijf of de systeembeheerder vragen; de activering kan zonder kosten worden herhaald.
desk-do-terms = Zo’n productcode wordt via internet of via bestand geactiveerd. Kan dat nu niet, dan geeft een supervisor een bevestigings-id voor 72 uur. Wat is afgelopen, verlengt de verkoper.
desk-do-other = Noteer de code in het dossier en verwijs de beller naar de systeembeheerder.
