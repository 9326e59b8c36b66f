# What there is to know about product keys: in the wizard, and on the service's pages below /advice.

advice-title = Over productcodes
advice-lead = Hoe een echte productcode eruitziet, waar je die vindt en wat je doet als die niet werkt.
advice-specimen = Tekening van een productcode
advice-specimen-text = Een voorbeeld dat niets activeert.
advice-looks = Hoe een echte productcode eruitziet
advice-looks-groups = Een productcode heeft 25 letters en cijfers in vijf groepen van vijf, met streepjes ertussen.
advice-looks-letters = De letters I, L, O en U komen nooit voor, zodat niets met een 1, een 0 of een V wordt verward.
advice-looks-seller = Bij een productcode hoort een factuur of licentiebewijs met de naam van de verkoper. Heb je alleen een productcode gekregen, vraag er dan naar bij de verkoper.
advice-place = Waar je de productcode vindt
advice-place-purchase = In de e-mail of de papieren van de aankoop.
advice-place-organisation = In een organisatie: bij de systeembeheerder. Vaak is de productcode al geïnstalleerd.
advice-failing = Als een productcode niet of niet meer werkt
advice-failing-check = Vergelijk de productcode nog een keer met wat op papier staat. De wizard geeft aan in welke groep je moet kijken.
advice-failing-seller = Een productcode kan door anderen zijn doorgegeven voordat jij die kreeg. Vraag de verkoper om een andere productcode of om terugbetaling, en bewaar de factuur.
advice-failing-works = Het product blijft intussen werken.
advice-elsewhere = Als een productcode op een andere computer in gebruik is
advice-elsewhere-release = Open op die computer de activeringspagina en kies ‘Activering vrijgeven’. Activeer daarna hier.
advice-elsewhere-gone = Is die computer kapot of weg, dan kan het activeringscentrum de activering vrijgeven.
advice-elsewhere-more = Zijn alle activeringen van een productcode in gebruik, dan kan de verkoper of het activeringscentrum er toevoegen.
