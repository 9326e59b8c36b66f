# Words of the error codes: headline, what happened, why, and the one next step.
# `.what` and the rest stand alone, for `explain`; `.seen` tells the case at hand and takes its place where there is one.

## Product key

fault-key-1 = Dit lijkt niet op een productcode
    .what = De getypte tekst is geen productcode.
    .seen = { $symbols ->
        [none] In de tekst staat geen productcode.
        [several] In de tekst staat meer dan één productcode; geef alleen die voor deze computer op.
        [0] Er is nog niets getypt. Een productcode heeft 25 tekens.
        [25] Alle 25 tekens zijn er, maar sommige passen niet bij elkaar.
        [one] Een productcode heeft 25 tekens; er is maar { $symbols } teken getypt.
       *[other] Een productcode heeft 25 tekens; er zijn { $symbols } tekens getypt.
    }
    .why = Een productcode bestaat uit 25 letters en cijfers in vijf groepen van vijf. Een of meer tekens zijn weggelaten, toegevoegd of verkeerd gelezen.
    .next = Kopieer de hele productcode opnieuw uit de e-mail of brief waarin die staat.
fault-key-2 = Eén teken van de productcode klopt niet
    .what = De productcode heeft de volledige lengte, maar één teken past niet bij de andere.
    .seen = Het { $position ->
        [1] eerste
        [2] tweede
        [3] derde
        [4] vierde
        [5] vijfde
       *[other] { $position }e
    } teken van de { $group ->
        [1] eerste
        [2] tweede
        [3] derde
        [4] vierde
        [5] vijfde
       *[other] { $group }e
    } groep klopt niet{ $script ->
        [cyrillic] { ":" } het is een cyrillische letter die op { $symbol } lijkt.
        [greek] { ":" } het is een Griekse letter die op { $symbol } lijkt.
       *[none] { "." }
    }
    .why = Tekens die op elkaar lijken, zoals 8 en B of 5 en S, worden gemakkelijk verkeerd gelezen.
    .next = Vergelijk de productcode met het origineel en corrigeer dat teken.
fault-key-3 = Deze productcode is voor een ander product
    .what = De productcode is juist getypt, maar hoort bij een ander product.
    .seen = De productcode is juist getypt, maar hoort bij een ander product ({ $product }).
    .why = Elk product heeft eigen productcodes; een pakket en de afzonderlijke toepassingen daaruit delen die niet.
    .next = Voer de productcode in die bij dit product is geleverd.
fault-key-4 = Deze productcode is niet bekend bij de leverancier
    .what = De productcode is juist getypt, maar de activeringsservice heeft er geen gegevens over.
    .why = Productcodes worden soms verkocht of doorgegeven zonder dat de leverancier ervan weet. Wie er een krijgt, kan dat meestal niet zien.
    .next = Vraag de verkoper, of degene van wie de productcode komt, om een werkende productcode of om terugbetaling. Hoe een echte productcode eruitziet, staat op de pagina waar die wordt ingevoerd.
fault-key-5 = Deze productcode is geblokkeerd
    .what = De leverancier heeft deze productcode geblokkeerd; het product kan er niet meer mee worden geactiveerd.
    .why = Een productcode wordt geblokkeerd als die openbaar is gemaakt of aan de eigenaar is ontnomen, of als de aankoop is terugbetaald. Wie de productcode gebruikt, weet daar vaak niets van.
    .next = Vraag de verkoper, of degene van wie de productcode komt, om een nieuwe productcode of om terugbetaling. Hoe een echte productcode eruitziet, staat op de pagina waar die wordt ingevoerd.
fault-key-6 = Hier is een andere soort productcode nodig
    .what = Dit is een productcode, maar niet van de soort die hier nodig is.
    .why = De leverancier activeert computers met een meervoudige activeringssleutel (MAK). Een computer met een KMS-clientsleutel wordt geactiveerd en vrijgegeven door de KMS-host van de organisatie; een KMS-hostsleutel hoort alleen op die host.
    .next = Vraag de systeembeheerder of de KMS-host van de organisatie deze computer activeert, of welke productcode erop hoort.
    .why-host = Voor een KMS-host geeft de leverancier een KMS-hostsleutel. Meervoudige activeringssleutels (MAK) en KMS-clientsleutels zijn voor de computers die het product gebruiken.
    .next-host = Voer de KMS-hostsleutel van de organisatie in; de andere productcodes zijn voor de computers van de organisatie.
fault-key-7 = Er is geen productcode ingevoerd
    .what = Het product heeft nog geen productcode.
    .why = Bij de installatie is geen productcode ingevoerd, of de productcode is daarna verwijderd.
    .next = Voer de productcode in. Die staat in de e-mail over de aankoop of is bekend bij de systeembeheerder.
    .next-host = Voer de KMS-hostsleutel van de organisatie in.
fault-key-8 = Deze productcode is verlopen
    .what = Met deze productcode kunnen geen nieuwe computers meer worden geactiveerd.
    .seen = Met deze productcode konden nieuwe computers worden geactiveerd tot { $since }.
    .why = Sommige productcodes worden voor beperkte tijd uitgegeven, bijvoorbeeld voor de duur van een contract. Computers die eerder zijn geactiveerd, blijven geactiveerd.
    .next = Vraag de systeembeheerder of de verkoper om een productcode die nog geldig is.
    .next-host = Vraag de verkoper om een KMS-hostsleutel die nog geldig is.

## Count

fault-cnt-1 = Alle activeringen van de productcode zijn gebruikt
    .what = Alle activeringen die bij deze productcode horen, zijn in gebruik.
    .seen = Deze productcode geldt voor { $limit ->
        [one] { $limit } computer
       *[other] { $limit } computers
    } en wordt op { $used ->
        [one] { $used } computer
       *[other] { $used } computers
    } gebruikt.
    .why = Een computer die is vervangen of gerepareerd, behoudt zijn activering tot iemand die vrijgeeft.
    .next = Vraag de systeembeheerder om een computer vrij te geven die niet meer wordt gebruikt, of vraag het activeringscentrum of de verkoper om meer activeringen.
    .next-desk = Een computer die u niet meer gebruikt, kan worden vrijgegeven, of de verkoper kan activeringen toevoegen.
    .next-host = Geef de activering vrij van een KMS-host die niet meer wordt gebruikt (kakunin-kms release), of vraag de verkoper om meer activeringen.

## Network

fault-net-1 = Er is geen netwerkverbinding
    .what = Deze computer is niet met een netwerk verbonden.
    .why = De netwerkkabel is niet aangesloten, wifi is uit of buiten bereik, of de vliegtuigstand is ingeschakeld.
    .next = Verbind deze computer met internet en probeer het opnieuw. Voor telefonische activering is geen verbinding nodig.
    .why-host = Geen van de netwerkadapters van deze computer heeft een verbinding en een adres.
    .next-host = Verbind deze computer met internet en probeer het opnieuw. Moet de computer zonder verbinding blijven, activeer die dan via een bestand.
fault-net-2 = De activeringsservice is niet gevonden
    .what = De naam van de activeringsservice is niet gevonden.
    .seen = De naam { $host } is niet gevonden.
    .why = Internet is op dit moment niet bereikbaar, of de DNS-server van dit netwerk kent de service niet.
    .next = Kijk of een andere website in de browser wordt geopend en probeer het dan opnieuw. Als die wordt geopend, vraag de systeembeheerder dan om de DNS-server te controleren.
    .why-host = Internet is op dit moment niet bereikbaar, of de DNS-server die deze computer gebruikt, kent geen namen buiten de organisatie.
    .next-host = Laat de DNS-server van deze computer namen op internet opzoeken en probeer het opnieuw. Voor activering via een bestand is geen verbinding nodig.
fault-net-3 = De activeringsservice reageert niet
    .what = De activeringsservice heeft de verbinding geweigerd of niet op tijd gereageerd.
    .seen = { $cause ->
        [timed-out] { $host } heeft niet op tijd gereageerd.
       *[refused] { $host } heeft de verbinding geweigerd.
    }
    .why = Mogelijk houdt een firewall de verbinding tegen, of is de service overbelast of in onderhoud.
    .next = Wacht enkele minuten en probeer het opnieuw. Verandert er niets, vraag de systeembeheerder dan om de verbinding toe te staan.
    .next-host = Sta voor deze computer verbindingen met de activeringsservice toe. Zijn die al toegestaan, wacht dan enkele minuten en probeer het opnieuw.
fault-net-4 = De beveiligde verbinding wordt niet vertrouwd
    .what = Het certificaat van de verbinding is niet dat van de activeringsservice zelf; daarom is er niets verzonden.
    .seen = { $cause ->
        [known] Het certificaat dat voor { $host } is getoond, is uitgegeven door ‘{ $issuer }’. Het is niet dat van de service zelf; daarom is er niets verzonden.
       *[unknown] Het certificaat dat voor { $host } is getoond, is niet dat van de service zelf; daarom is er niets verzonden.
    }
    .why = Waarschijnlijk opent een beveiligingsprogramma op deze computer of een apparaat in dit netwerk versleutelde verbindingen om ze te inspecteren.
    .next = Vraag de systeembeheerder om verbindingen met de activeringsservice niet te laten inspecteren.
    .next-host = Laat verbindingen met de activeringsservice niet inspecteren en probeer het opnieuw.
fault-net-5 = Het netwerk vraagt om aanmelding
    .what = Een proxy in dit netwerk vraagt om een gebruikersnaam en een wachtwoord.
    .seen = { $cause ->
        [known] De proxy { $proxy } op de weg naar { $host } vraagt om een gebruikersnaam en een wachtwoord.
       *[unknown] Een proxy op de weg naar { $host } vraagt om een gebruikersnaam en een wachtwoord.
    }
    .why = Dit netwerk bereikt internet via een proxy, die verbindingen alleen na aanmelding doorlaat.
    .next = Vraag de systeembeheerder om de activeringsservice zonder aanmelding door te laten.
    .next-host = Laat deze computer de activeringsservice zonder aanmelding bereiken en probeer het opnieuw.
fault-net-6 = Iets anders heeft geantwoord
    .what = Er kwam een antwoord, maar niet van de activeringsservice.
    .seen = Er kwam een antwoord van { $host }, maar niet van de activeringsservice zelf.
    .why = Netwerken in hotels, treinen en luchthavens tonen vaak eerst een aanmeldingspagina; een webfilter kan dat ook doen.
    .next = Open een willekeurige website in de browser, rond de aanmelding bij het netwerk af als daarom wordt gevraagd, en probeer het opnieuw.
    .why-host = Een webfilter of een aanmeldingspagina onderweg antwoordt in plaats van de activeringsservice.
    .next-host = Laat deze computer de activeringsservice rechtstreeks bereiken en probeer het opnieuw.
fault-net-7 = De proxy maakt geen verbinding
    .what = De proxy van dit netwerk heeft geen verbinding met de activeringsservice gemaakt.
    .seen = De proxy { $proxy } heeft geen verbinding met { $host } gemaakt.
    .why = De proxy staat uit of is onbereikbaar, staat dit adres niet toe of kan de service zelf niet bereiken.
    .next = Vraag de systeembeheerder om de activeringsservice op de proxy toe te staan. Voor telefonische activering is geen verbinding nodig.
    .next-host = Sta de activeringsservice op de proxy toe, of corrigeer de proxy in de instellingen van deze computer, en probeer het opnieuw.
fault-net-8 = Een netwerkinstelling is niet bruikbaar
    .what = In de instellingen van deze computer staat voor een proxy, een DNS-server of een KMS-host een adres dat niet bruikbaar is.
    .seen = { $kind ->
        [name-server] De instelling { $setting } is { $value }; dat is niet het IP-adres van een DNS-server.
        [kms-host] De instelling { $setting } is { $value }; dat is niet het adres van een KMS-host.
       *[proxy] De omgevingsvariabele { $setting } is { $value }; dat is niet bruikbaar als adres van een proxy.
    }
    .why = Het adres is onvolledig of verkeerd gespeld, of het begint met https:// waar http:// hoort, of omgekeerd. Volledige adressen zien er zo uit: http://proxy.example:8080 voor een proxy, 192.0.2.1 voor een DNS-server en kms.office.example voor een KMS-host.
    .next = Vraag de systeembeheerder om de instelling te corrigeren en probeer het dan opnieuw.
    .next-host = Corrigeer de instelling en probeer het opnieuw.

## Service

fault-srv-1 = De service is nu niet beschikbaar
    .what = De activeringsservice is bereikbaar, maar kan op dit moment geen antwoord geven.
    .seen = { $host } is bereikbaar, maar kan op dit moment geen antwoord geven.
    .why = De service is in onderhoud, of heel veel computers doen tegelijk een aanvraag.
    .next = Probeer het over enkele minuten opnieuw. Een nieuwe poging verbruikt nooit een tweede activering.
fault-srv-2 = Te veel pogingen in korte tijd
    .what = De service accepteert in korte tijd maar een beperkt aantal pogingen.
    .seen = De service accepteert de volgende poging over { $unit ->
        [hours] { $amount ->
            [one] { $amount } uur
           *[other] { $amount } uur
        }
        [minutes] { $amount ->
            [one] { $amount } minuut
           *[other] { $amount } minuten
        }
       *[seconds] { $amount ->
            [one] { $amount } seconde
           *[other] { $amount } seconden
        }
    }.
    .why = De beperking voorkomt dat productcodes door uitproberen kunnen worden geraden.
    .next = Wacht tot de volgende poging wordt geaccepteerd en probeer het dan opnieuw.
fault-srv-3 = Het antwoord kon niet worden geverifieerd
    .what = Het antwoord is niet door de leverancier ondertekend of hoort bij een andere aanvraag; daarom is het niet gebruikt.
    .seen = Het antwoord van { $host } is niet door de leverancier ondertekend of hoort bij een andere aanvraag; daarom is het niet gebruikt.
    .why = Iets onderweg heeft het antwoord gewijzigd, of deze versie van het product is ouder dan de huidige ondertekeningssleutel van de leverancier.
    .next = Installeer de nieuwste update van het product en probeer het opnieuw.

## Key management service

fault-kms-1 = Er is geen KMS-host gevonden
    .what = De KMS-host van de organisatie is niet gevonden in dit netwerk.
    .seen = { $cause ->
        [refused] De DNS-server weigert te antwoorden (gezocht in: { $domains }).
       *[no-record] De DNS-server kent geen KMS-host (gezocht in: { $domains }).
    }
    .why = Deze computer bevindt zich buiten het netwerk van de organisatie, of de DNS-server daar heeft geen vermelding _kakunin-kms._tcp voor een KMS-host.
    .next = Maak verbinding met het netwerk of de VPN van de organisatie en probeer het opnieuw.
fault-kms-2 = De KMS-host is niet bereikbaar
    .what = De KMS-host van de organisatie reageert niet.
    .seen = { $cause ->
        [timed-out] De KMS-host { $host } heeft niet op tijd gereageerd.
       *[refused] De KMS-host { $host } heeft de verbinding geweigerd.
    }
    .why = Deze computer bevindt zich buiten het netwerk van de organisatie, of de KMS-host staat uit of staat achter een firewall.
    .next = Maak verbinding met het netwerk of de VPN van de organisatie en probeer het opnieuw.
fault-kms-3 = De KMS-host activeert dit product niet
    .what = De KMS-host reageert, maar activeert dit product niet.
    .seen = De KMS-host { $host } reageert, maar activeert dit product niet.
    .why = De KMS-hostsleutel op die host geldt niet voor het product of de editie die hier is geïnstalleerd.
    .next = Vraag de systeembeheerder om de KMS-host te activeren met een KMS-hostsleutel voor dit product.
fault-kms-4 = De KMS-host heeft meer computers nodig
    .what = De KMS-host reageert, maar tot nu toe hebben te weinig computers contact met de host opgenomen.
    .seen = { $count ->
        [one] De KMS-host kent tot nu toe { $count } computer en activeert vanaf { $threshold }.
       *[other] De KMS-host kent tot nu toe { $count } computers en activeert vanaf { $threshold }.
    }
    .why = Een KMS-host activeert pas als een ingesteld aantal verschillende computers binnen 30 dagen contact heeft opgenomen.
    .next = Vraag de systeembeheerder om het aantal te verlagen waarop de KMS-host wacht, of om meer computers verbinding te laten maken. Deze computer blijft het vanzelf proberen.
fault-kms-5 = De KMS-host is nog niet geactiveerd
    .what = De KMS-host reageert, maar is zelf nog niet geactiveerd.
    .seen = De KMS-host { $host } reageert, maar is zelf nog niet geactiveerd.
    .why = Een KMS-host kan andere computers pas activeren nadat de host zelf één keer met een KMS-hostsleutel is geactiveerd.
    .next = Vraag de systeembeheerder om de KMS-host te activeren.
fault-kms-6 = De KMS-host kon niet worden geverifieerd
    .what = De leverancier staat niet in voor het antwoord van de KMS-host; daarom is het niet gebruikt.
    .seen = De leverancier staat niet in voor het antwoord van de KMS-host { $host }; daarom is het niet gebruikt.
    .why = Het certificaat van de host ontbreekt of is niet meer geldig, of een andere computer heeft in plaats van de host geantwoord.
    .next = Vraag de systeembeheerder om de KMS-host opnieuw te activeren.

## Clock

fault-clk-1 = De klokken lopen niet gelijk
    .what = De klok van deze computer en de klok van de service lopen te ver uiteen.
    .seen = De klok van deze computer geeft { $here } aan; de klok van de service geeft { $there } aan.
    .why = Antwoorden gelden alleen rond het tijdstip waarop ze zijn gemaakt, en de datum, tijd of tijdzone is hier waarschijnlijk niet goed ingesteld.
    .next = Laat in de instellingen van deze computer datum en tijd automatisch instellen en probeer het opnieuw.
fault-clk-2 = De klok geeft een eerdere tijd aan
    .what = De klok van deze computer geeft een eerdere tijd aan dan voorheen.
    .seen = De klok van deze computer heeft al { $last-seen } aangegeven en geeft nu een eerdere tijd aan.
    .why = De datum is gewijzigd, of de kleine batterij die de tijd bijhoudt, is leeg.
    .next = Laat in de instellingen van deze computer datum en tijd automatisch instellen.

## Hardware

fault-hwc-1 = De hardware is gewijzigd
    .what = Er is zo veel hardware gewijzigd dat het product opnieuw moet worden geactiveerd.
    .seen = { $cause ->
        [little] De activering is gegeven aan een computer waarvan weinig bekend was. Deze computer geeft meer over zichzelf door en telt daarom als een andere.
       *[changed] { $percent }% van de hardwaregegevens is nog hetzelfde als bij de activering; dat is te weinig om de computer te herkennen.
    }
    .why = Een activering hoort bij één computer. Na een grote reparatie of een overstap naar andere hardware lijkt het een andere computer.
    .next = Activeer het product opnieuw met dezelfde productcode.

## Confirmation ID

fault-cid-1 = Enkele cijfers kloppen niet
    .what = Een of meer groepen van de bevestigings-id zijn verkeerd verstaan of getypt.
    .seen = { $count ->
        [one] Groep { $groups } van de bevestigings-id klopt niet.
       *[other] { $count } groepen van de bevestigings-id kloppen niet: { $groups }.
    }
    .why = Elke groep eindigt met een controlecijfer, en dat past niet bij de cijfers ervoor.
    .next = Vraag de medewerker om de gemarkeerde groepen opnieuw voor te lezen en typ ze nog een keer.
    .next-desk = Ik lees de gemarkeerde groepen opnieuw voor; typt u ze dan alstublieft nog een keer.
fault-cid-2 = Het aantal cijfers klopt niet
    .what = De bevestigings-id heeft te weinig of te veel cijfers.
    .seen = { $digits ->
        [none] In de tekst staat geen bevestigings-id.
        [several] In de tekst staat meer dan één bevestigings-id; geef alleen die voor deze computer op.
       *[other] Cijfers in een bevestigings-id: { $expected }; getypt: { $digits }.
    }
    .why = Waarschijnlijk is een cijfer weggelaten of twee keer getypt.
    .next = Loop de vakken een voor een met de medewerker door: in elk vak horen zes cijfers.
    .next-desk = Laten we de vakken samen een voor een doorlopen: in elk vak horen zes cijfers.
fault-cid-3 = De twee id’s horen niet bij elkaar
    .what = De bevestigings-id is juist getypt, maar is gemaakt voor een andere installatie-id.
    .why = De id is bedoeld voor een andere computer, of de productcode of de hardware is sinds het gesprek gewijzigd.
    .next = Lees de installatie-id op dit scherm opnieuw voor aan de medewerker en vraag om de bevestigings-id die daarbij hoort.
    .next-desk = Leest u de installatie-id op uw scherm alstublieft nog een keer voor; daarna lees ik de bevestigings-id voor die daarbij hoort.
fault-cid-4 = De voorlopige activering is afgelopen
    .what = De voorlopige bevestigings-id is niet meer geldig.
    .seen = De voorlopige bevestigings-id was geldig tot { $since }.
    .why = Een voorlopige bevestigings-id geldt 72 uur, terwijl het activeringscentrum een openstaande vraag uitzoekt.
    .next = Bel het activeringscentrum opnieuw en vraag om de definitieve bevestigings-id.
    .next-desk = Leest u alstublieft de installatie-id op uw scherm voor; daarna lees ik de definitieve bevestigings-id voor.
fault-cid-5 = Dit is de installatie-id
    .what = Er is een installatie-id getypt waar de bevestigings-id hoort.
    .why = De twee lijken op elkaar: de installatie-id wordt aan de medewerker voorgelezen, de bevestigings-id komt van de medewerker terug.
    .next = Lees de installatie-id voor aan de medewerker en typ daarna de cijfers die de medewerker voorleest.
    .next-desk = Ik lees u nu de bevestigings-id voor; typt u die alstublieft vanaf vak A.

## Release code

fault-iid-1 = De installatie-id klopt niet
    .what = De installatie-id past zo bij geen enkele productcode van deze leverancier.
    .why = Meestal is een groep verkeerd verstaan of getypt op een manier die het controlecijfer niet laat zien. Een installatie-id die geen product van deze leverancier heeft getoond, past ook niet.
    .next = Lees de installatie-id opnieuw af van het scherm, groep voor groep, en vergelijk die met wat is getypt.
    .next-desk = Leest u de installatie-id alstublieft nog een keer van het scherm voor, groep voor groep.

fault-iid-2 = Deze installatie-id is al verbruikt
    .what = De installatie-id hoort bij een activering die is vrijgegeven of die een andere computer heeft overgenomen.
    .why = Na het vrijgeven van een activering gaat de computer verder met een nieuwe installatie-id; met de vorige kan niet meer worden geactiveerd.
    .next = Open de wizard op de computer en activeer via internet, of verwijder daar de productcode en voer die opnieuw in: er verschijnt een nieuwe installatie-id. Gebruik dan die.
    .next-desk = Activeert u alstublieft op die computer via internet, of verwijdert u daar de productcode en voert u die opnieuw in; leest u daarna de nieuwe installatie-id voor die verschijnt.

fault-rel-1 = De vrijgavecode past niet
    .what = De vrijgavecode is volledig en op zichzelf juist, maar is gemaakt voor een andere installatie-id.
    .why = Een vrijgavecode hoort bij de installatie-id die de computer ernaast toont, en bij geen andere.
    .next = Vergelijk de installatie-id en de vrijgavecode met de pagina op de computer die beide toont.

## Telephone

fault-phn-1 = Geen telefoonnummer voor deze regio
    .what = De leverancier heeft in de gekozen regio geen telefoonnummer voor dit product.
    .seen = { $region }: de leverancier heeft daar geen nummer voor dit product.
    .why = De nummers hangen af van het product en de regio, en alleen nummers die in gebruik zijn, worden getoond.
    .next = Activeer via internet, of bel een nummer van een andere regio. In de lijst met regionale nummers staan ze allemaal.
    .next-desk = Dit gesprek kan vanuit elke regio: leest u alstublieft de installatie-id op uw scherm voor. Activeren via internet kan ook.

## Files

fault-fil-1 = Dit is geen activeringsbestand
    .what = Het geopende bestand bevat geen activering voor dit product.
    .seen = { $path } bevat geen activering voor dit product.
    .why = Het is een bestand van een andere soort of voor een ander product, of het is onderweg beschadigd.
    .next = Haal het bestand opnieuw op van het apparaat dat het heeft opgeslagen en open het hier.
fault-fil-2 = Het bestand is voor een andere computer
    .what = Het bestand is echt, maar is gemaakt voor een andere computer.
    .seen = { $path } is echt, maar is gemaakt voor een andere computer.
    .why = Elk bestand beantwoordt één aanvraag; het past niet meer als de productcode of de hardware verandert.
    .next = Sla op deze computer een nieuwe aanvraag op en haal het antwoord daarop op.
fault-fil-3 = Het bestand kan niet worden opgeslagen
    .what = Het bestand kon niet op de gekozen locatie worden opgeslagen.
    .seen = { $path } kon niet worden opgeslagen.
    .why = De map bestaat niet, er is al een ander bestand met deze naam, of een bestand kan niet zo heten; of de locatie is tegen schrijven beveiligd, vol of niet meer verbonden, of een ander programma gebruikt het bestand.
    .next = Kies een andere naam, een andere map of een ander usb-station en sla het bestand opnieuw op.
fault-fil-4 = Het bestand is niet gevonden
    .what = Op de opgegeven locatie staat geen bestand.
    .seen = Het bestand { $path } bestaat niet.
    .why = De naam wordt anders geschreven, het bestand staat in een andere map of het station is niet aangesloten.
    .next = Zoek het bestand in de map op en geef het opnieuw op, met het volledige pad.
fault-fil-5 = Het bestand kan niet worden gelezen
    .what = Op de opgegeven locatie staat iets, maar het kan niet als bestand worden gelezen.
    .seen = { $cause ->
        [folder] { $path } is een map; geef een bestand op.
        [pipe-or-device] { $path } is een pipe of een apparaat, geen bestand; geef een bestand op.
        [not-a-name] Een bestand kan niet { $path } heten.
        [in-use] Een ander programma gebruikt { $path }; sluit dat programma en probeer het opnieuw.
        [forbidden] Er is geen machtiging om { $path } te lezen.
        [too-large] { $path } is veel groter dan een activeringsbestand ooit is.
       *[other] Het systeem kon { $path } niet lezen.
    }
    .why = Het is geen activeringsbestand, het is van een andere gebruiker of het station is defect.
    .next = Geef het activeringsbestand zelf op, of kopieer het eerst naar een eigen map.
fault-fil-6 = Dit bestand is voor een andere stap
    .what = Het bestand hoort bij een activering, maar is niet het bestand dat hier nodig is.
    .seen = { $found ->
        [request] { $path } is een aanvraag; hier is het antwoord daarop nodig.
        [response] { $path } is een antwoord; hier is een aanvraag nodig.
        [host-request] { $path } is de aanvraag van een KMS-host.
        [host-response] { $path } is het antwoord aan een KMS-host.
        [request-table] { $path } is een tabel met aanvragen.
       *[other] { $path } is een tabel met antwoorden.
    }
    .why = Bij activering via een bestand zijn er twee bestanden: de computer slaat een aanvraag op, waarvan de naam eindigt op request, en krijgt een antwoord terug, waarvan de naam eindigt op response.
    .next = Open het antwoord op de computer die moet worden geactiveerd. Wie antwoordt, opent de aanvraag.

## Saved state

fault-sto-1 = Er is een eerdere kopie teruggezet
    .what = De opgeslagen activering was beschadigd en is vervangen door de vorige kopie ervan.
    .why = Waarschijnlijk is de computer tijdens het opslaan uitgezet, of is er een schijffout opgetreden.
    .next = Controleer op de eerste pagina of het product nog als geactiveerd wordt weergegeven.
fault-sto-2 = De activering kan niet worden opgeslagen
    .what = Er kan niet worden geschreven in de map waarin de activering wordt bewaard.
    .seen = Er kan niet worden geschreven in de map { $path }.
    .why = De map is alleen-lezen of is van een andere gebruiker van deze computer.
    .next = Vraag de systeembeheerder om schrijven toe te staan in de map waarin de activering wordt bewaard, en probeer het dan opnieuw.
    .next-host = Sta schrijven toe in de map waarin de activering wordt bewaard en probeer het opnieuw.
fault-sto-3 = De schijf is vol
    .what = Er is geen ruimte meer op de schijf waarop de activering wordt bewaard.
    .seen = Er is geen ruimte meer op de schijf voor de map { $path }.
    .why = Een activering neemt heel weinig ruimte in, maar andere bestanden hebben de schijf gevuld.
    .next = Verwijder bestanden die niet meer nodig zijn en probeer het opnieuw.
fault-sto-4 = De opgeslagen activering is verloren gegaan
    .what = De opgeslagen activering was beschadigd en er was geen onbeschadigde kopie meer om op terug te vallen.
    .why = Mogelijk raakt de schijf defect, of een ander programma heeft de bestanden gewijzigd waarin de activering wordt bewaard.
    .next = Voer de productcode in en activeer opnieuw, zo mogelijk via internet: daar telt een computer die aan de onderdelen wordt herkend niet twee keer.
fault-sto-5 = De activering kan niet worden gelezen
    .what = Deze gebruiker kan de opgeslagen activering niet lezen.
    .seen = { $cause ->
        [known] { $path } is van de gebruiker { $owner } en kan door deze gebruiker niet worden gelezen.
       *[unknown] { $path } kan door deze gebruiker niet worden gelezen.
    }
    .why = Een andere gebruiker van deze computer heeft de activering daar opgeslagen, of de netwerkmap of het station is niet verbonden.
    .next = Vraag de systeembeheerder om deze gebruiker de map te laten lezen waarin de activering wordt bewaard, en probeer het dan opnieuw.
    .next-host = Laat deze gebruiker de map lezen waarin de activering wordt bewaard en probeer het opnieuw.
fault-sto-6 = De activering is van een latere versie
    .what = De opgeslagen activering is door een latere versie van dit programma geschreven.
    .seen = { $path } is door een latere versie van dit programma geschreven.
    .why = Het product is bijgewerkt, en een eerdere versie ervan is opnieuw geïnstalleerd of nog aanwezig.
    .next = Start of installeer de latere versie van het product. De opgeslagen activering is niet gewijzigd.
fault-sto-7 = Activering voor allen: niet vertrouwd
    .what = Er is een activering voor alle gebruikers van deze computer, maar die wordt niet gebruikt.
    .seen = { $path } moet het product voor alle gebruikers van deze computer activeren, maar wordt niet gebruikt.
    .why = Anderen kunnen dit bestand of de map ervan wijzigen, of het bestand is beschadigd.
    .next = Vraag de systeembeheerder om daar alleen beheerders te laten schrijven en het product opnieuw voor alle gebruikers te activeren.
    .next-host = Ontneem alle anderen het recht om daar te schrijven en activeer het product opnieuw voor alle gebruikers.

## Catalogue

fault-cat-1 = De productgegevens kunnen niet worden gelezen
    .what = De catalogus van de leverancier, het bestand met producten, services en telefoonnummers, ontbreekt of is niet echt.
    .seen = { $cause ->
        [missing] De catalogus van de leverancier { $path } ontbreekt.
        [several] Meerdere leveranciers hebben een catalogus in { $path }; KAKUNIN_VENDOR noemt de bedoelde bij zijn id, --catalogue bij zijn bestand.
        [forbidden] Deze gebruiker heeft geen machtiging om de catalogus van de leverancier { $path } te lezen.
        [unreadable] De catalogus van de leverancier { $path } is geen leesbare tekst.
        [no-vendor-key] Het bestand vendor.pub met de sleutel van de leverancier kan niet worden gelezen; het hoort in de map van { $path }.
        [vendor-key] Het bestand vendor.pub in de map van { $path } bevat geen sleutel van een leverancier.
        [unsigned] { $path } is geen ondertekende catalogus; de naam van een ondertekende catalogus eindigt op .jws.
        [unusable] Voor de catalogus van de leverancier { $path } is een andere versie van dit programma nodig.
       *[not-genuine] De catalogus van de leverancier { $path } is niet door deze leverancier ondertekend.
    }
    .why = Het bestand, of de sleutel van de leverancier ernaast, is na de installatie verwijderd, beschadigd of gewijzigd.
    .next = Herstel het product of installeer het opnieuw, of vraag de systeembeheerder om dat te doen.
    .next-host = Herstel het product of installeer het opnieuw, of geef de catalogus van de leverancier op met --catalogue BESTAND.

## Periods

fault-grc-1 = De respijtperiode is voorbij
    .what = De tijd waarin het product op activering kon wachten, is verstreken.
    .seen = De respijtperiode is afgelopen op { $since }.
    .why = Het product is sinds de installatie niet geactiveerd. Het blijft werken, en met de activering houden de herinneringen op.
    .next = Activeer het product nu. Elke manier die hier werkt, wordt aangeboden.
fault-grc-2 = De KMS-activering moet worden vernieuwd
    .what = De activering door de KMS-host van de organisatie is afgelopen.
    .seen = De activering door de KMS-host van de organisatie is afgelopen op { $since }.
    .why = De activering wordt op de achtergrond vernieuwd, en deze computer heeft de KMS-host lange tijd niet bereikt.
    .next = Maak verbinding met het netwerk of de VPN van de organisatie en vernieuw de activering.
fault-grc-3 = De termijn van de activering is afgelopen
    .what = De activering van deze computer gold voor bepaalde tijd, en die is verstreken.
    .seen = De activering van deze computer gold voor bepaalde tijd en is afgelopen op { $since }.
    .why = Deze computer geeft weinig door waaraan hij van andere te onderscheiden is, zoals bij containers en gekloonde systemen. Bij zulke computers geldt de activering voor bepaalde tijd en wordt die vernieuwd.
    .next = Activeer het product opnieuw met dezelfde productcode. Via internet wordt de activering dan vanzelf vernieuwd.

fault-trm-1 = De proefperiode is afgelopen
    .what = De proefperiode van dit product op deze computer is afgelopen.
    .seen = De proefperiode van dit product op deze computer is afgelopen op { $since }.
    .why = Een proefperiode telt één keer per computer, vanaf de eerste activering. Met een andere proefcode of een nieuwe installatie begint die niet opnieuw.
    .next = Voer een gekochte productcode in. Hebt u er geen, vraag het dan aan de verkoper.

fault-trm-2 = Het abonnement is afgelopen
    .what = Het abonnement op dit product is afgelopen.
    .seen = Het abonnement op dit product is afgelopen op { $since }, en ook de extra dagen zijn voorbij.
    .why = De productcode hoort bij een abonnement dat niet is verlengd, of deze computer weet nog niet van de verlenging.
    .next = Is het abonnement verlengd, activeer dan opnieuw met dezelfde productcode, via internet of via bestand. Vraag het anders aan de verkoper.

fault-trm-3 = Alleen via internet of via bestand
    .what = Deze productcode wordt niet per telefoon geactiveerd.
    .why = Bij de productcode horen een proefperiode, een abonnement of eigen functies, die niet in een bevestigings-id passen.
    .next = Activeer via internet, of via bestand vanaf een computer met internet.
