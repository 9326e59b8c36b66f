# Words of the error codes: headline, what happened, why, and the one next step.
# `.what` and the rest stand alone, for `explain`; `.seen` tells the case at hand and takes its place where there is one.

## Clé de produit

fault-key-1 = Ceci ne ressemble pas à une clé de produit
    .what = Le texte saisi n’est pas une clé de produit.
    .seen = { $symbols ->
        [none] Le texte ne contient aucune clé de produit.
        [several] Le texte contient plusieurs clés de produit ; indiquez seulement celle de cet ordinateur.
        [0] Rien n’a encore été saisi. Une clé de produit comporte 25 caractères.
        [25] Les 25 caractères sont là, mais plusieurs ne vont pas ensemble.
        [one] Une clé de produit comporte 25 caractères ; { $symbols } seul a été saisi.
       *[other] Une clé de produit comporte 25 caractères ; { $symbols } ont été saisis.
    }
    .why = Une clé de produit comporte 25 lettres et chiffres, en cinq groupes de cinq. Un ou plusieurs ont été oubliés, ajoutés ou mal lus.
    .next = Copiez à nouveau la clé entière depuis l’e-mail ou le courrier reçu.
fault-key-2 = Un caractère de la clé est incorrect
    .what = La clé a la bonne longueur, mais un caractère ne concorde pas avec les autres.
    .seen = Le { $position ->
        [1] premier
        [2] deuxième
        [3] troisième
        [4] quatrième
        [5] cinquième
       *[other] { $position }e
    } caractère du { $group ->
        [1] premier
        [2] deuxième
        [3] troisième
        [4] quatrième
        [5] cinquième
       *[other] { $group }e
    } groupe est incorrect{ $script ->
        [cyrillic] { " :" } c’est une lettre cyrillique qui ressemble à { $symbol }.
        [greek] { " :" } c’est une lettre grecque qui ressemble à { $symbol }.
       *[none] { "." }
    }
    .why = Des caractères qui se ressemblent, comme 8 et B ou 5 et S, sont faciles à confondre.
    .next = Comparez la clé avec l’original et corrigez ce caractère.
fault-key-3 = Cette clé est celle d’un autre produit
    .what = La clé a été saisie correctement, mais elle correspond à un autre produit.
    .seen = La clé a été saisie correctement, mais elle correspond à un autre produit ({ $product }).
    .why = Chaque produit a ses propres clés ; une suite et les applications vendues séparément ne les partagent pas.
    .next = Entrez la clé fournie avec ce produit.
fault-key-4 = L’éditeur ne connaît pas cette clé
    .what = La clé a été saisie correctement, mais le service d’activation ne la connaît pas.
    .why = Il arrive que des clés soient vendues ou transmises à l’insu de l’éditeur. La personne qui en reçoit une ne peut généralement pas s’en apercevoir.
    .next = Demandez une clé qui fonctionne ou un remboursement au vendeur, ou à qui vous a remis la clé. La page où l’on entre la clé montre à quoi ressemble une clé authentique.
fault-key-5 = Cette clé est bloquée
    .what = L’éditeur a bloqué cette clé, qui n’active plus le produit.
    .why = Une clé est bloquée lorsqu’elle a été rendue publique, soustraite à son titulaire ou remboursée. La personne qui l’utilise n’en sait souvent rien.
    .next = Demandez une nouvelle clé ou un remboursement au vendeur, ou à qui vous a remis la clé. La page où l’on entre la clé montre à quoi ressemble une clé authentique.
fault-key-6 = Un autre type de clé est nécessaire ici
    .what = C’est bien une clé de produit, mais pas du type nécessaire ici.
    .why = L’éditeur active les ordinateurs qui ont une clé d’activation multiple (MAK). Un ordinateur qui a une clé de client KMS est activé, et libéré, par l’hôte KMS de son organisation ; une clé d’hôte KMS n’a sa place que sur cet hôte.
    .next = Demandez à votre administrateur système si l’hôte KMS de votre organisation active cet ordinateur, ou quelle clé lui est destinée.
    .why-host = L’éditeur remet une clé d’hôte KMS pour un hôte KMS. Les clés d’activation multiple (MAK) et les clés de client KMS sont destinées aux ordinateurs qui utilisent le produit.
    .next-host = Entrez la clé d’hôte KMS de votre organisation ; les autres clés sont destinées à ses ordinateurs.
fault-key-7 = Aucune clé de produit n’a été entrée
    .what = Le produit n’a pas encore de clé de produit.
    .why = Aucune clé n’a été entrée lors de l’installation, ou la clé a été supprimée depuis.
    .next = Entrez la clé de produit. Elle figure dans l’e-mail de votre achat, ou votre administrateur système peut vous la communiquer.
    .next-host = Entrez la clé d’hôte KMS de votre organisation.
fault-key-8 = Cette clé a expiré
    .what = Cette clé ne peut plus activer de nouveaux ordinateurs.
    .seen = Cette clé pouvait activer de nouveaux ordinateurs jusqu’au { $since }.
    .why = Certaines clés sont remises pour une durée limitée, par exemple celle d’un contrat. Les ordinateurs activés auparavant le restent.
    .next = Demandez une clé encore valable à votre administrateur système ou au vendeur.
    .next-host = Demandez au vendeur une clé d’hôte KMS encore valable.

## Nombre d’activations

fault-cnt-1 = Toutes les activations de cette clé sont utilisées
    .what = Toutes les activations prévues pour cette clé sont utilisées.
    .seen = Cette clé vaut pour { $limit ->
        [one] { $limit } ordinateur
       *[other] { $limit } ordinateurs
    }, et { $used ->
        [one] { $used } l’utilise
       *[other] { $used } l’utilisent
    } déjà.
    .why = Un ordinateur remplacé ou réparé conserve son activation jusqu’à ce que quelqu’un la libère.
    .next = Demandez à votre administrateur système de libérer un ordinateur qui ne sert plus, ou demandez des activations supplémentaires au centre d’activation ou au vendeur.
    .next-desk = Il est possible de libérer un ordinateur qui ne sert plus, ou le vendeur peut ajouter des activations.
    .next-host = Libérez l’activation d’un hôte KMS qui ne sert plus (kakunin-kms release), ou demandez des activations supplémentaires au vendeur.

## Réseau

fault-net-1 = Aucune connexion réseau
    .what = Cet ordinateur n’est connecté à aucun réseau.
    .why = Le câble réseau est débranché, le Wi-Fi est désactivé ou hors de portée, ou le mode Avion est activé.
    .next = Connectez cet ordinateur à Internet et réessayez. L’activation par téléphone ne nécessite aucune connexion.
    .why-host = Aucune carte réseau connectée n’a d’adresse.
    .next-host = Connectez cet ordinateur à Internet et réessayez. S’il doit rester sans connexion, activez-le par fichier.
fault-net-2 = Le service d’activation est introuvable
    .what = Le nom du service d’activation n’a pas été trouvé.
    .seen = Le nom { $host } n’a pas été trouvé.
    .why = Internet n’est pas accessible en ce moment, ou le serveur de noms (DNS) de ce réseau ne connaît pas le service.
    .next = Regardez si un autre site web s’ouvre dans votre navigateur, puis réessayez. S’il s’ouvre, demandez à votre administrateur système de vérifier le serveur de noms.
    .why-host = Internet n’est pas accessible en ce moment, ou le serveur de noms (DNS) que cet ordinateur interroge ne connaît aucun nom extérieur à l’organisation.
    .next-host = Faites en sorte que le serveur de noms de cet ordinateur trouve les noms d’Internet, puis réessayez. L’activation par fichier ne nécessite aucune connexion.
fault-net-3 = Le service d’activation ne répond pas
    .what = Le service d’activation a refusé la connexion ou n’a pas répondu à temps.
    .seen = { $cause ->
        [timed-out] { $host } n’a pas répondu à temps.
       *[refused] { $host } a refusé la connexion.
    }
    .why = Un pare-feu bloque peut-être la connexion, ou le service est très sollicité ou en maintenance.
    .next = Attendez quelques minutes, puis réessayez. Si rien ne change, demandez à votre administrateur système d’autoriser la connexion.
    .next-host = Autorisez les connexions de cet ordinateur au service d’activation. Si elles le sont déjà, attendez quelques minutes et réessayez.
fault-net-4 = La connexion sécurisée n’est pas fiable
    .what = Le certificat de la connexion n’est pas celui du service d’activation ; rien n’a donc été envoyé.
    .seen = { $cause ->
        [known] Le certificat présenté pour { $host } a été émis par « { $issuer } ». Ce n’est pas celui du service ; rien n’a donc été envoyé.
       *[unknown] Le certificat présenté pour { $host } n’est pas celui du service ; rien n’a donc été envoyé.
    }
    .why = Un logiciel de sécurité de cet ordinateur ou un appareil de ce réseau ouvre probablement les connexions chiffrées pour les inspecter.
    .next = Demandez à votre administrateur système d’exclure de l’inspection les connexions au service d’activation.
    .next-host = Excluez de l’inspection les connexions au service d’activation, puis réessayez.
fault-net-5 = Le réseau demande une authentification
    .what = Un proxy de ce réseau demande un nom d’utilisateur et un mot de passe.
    .seen = { $cause ->
        [known] Le proxy { $proxy }, sur le chemin vers { $host }, demande un nom d’utilisateur et un mot de passe.
       *[unknown] Un proxy sur le chemin vers { $host } demande un nom d’utilisateur et un mot de passe.
    }
    .why = Ce réseau accède à Internet par un proxy, qui ne laisse passer les connexions qu’après authentification.
    .next = Demandez à votre administrateur système d’autoriser l’accès au service d’activation sans authentification.
    .next-host = Faites en sorte que cet ordinateur accède au service d’activation sans authentification, puis réessayez.
fault-net-6 = Autre chose a répondu
    .what = Une réponse est arrivée, mais elle ne vient pas du service d’activation.
    .seen = Une réponse est arrivée de { $host }, mais ce n’est pas celle du service d’activation.
    .why = Les réseaux des hôtels, des trains et des aéroports affichent souvent d’abord une page de connexion ; un filtre web peut faire de même.
    .next = Ouvrez un site web dans votre navigateur, authentifiez-vous auprès du réseau s’il le demande, puis réessayez.
    .why-host = Un filtre web ou une page de connexion répond en chemin à la place du service d’activation.
    .next-host = Faites en sorte que cet ordinateur atteigne le service d’activation sans cet intermédiaire, puis réessayez.
fault-net-7 = Le proxy n’établit pas la connexion
    .what = Le proxy de ce réseau n’a établi aucune connexion avec le service d’activation.
    .seen = Le proxy { $proxy } n’a établi aucune connexion avec { $host }.
    .why = Le proxy est arrêté ou injoignable, n’autorise pas cette adresse, ou ne peut pas atteindre le service lui-même.
    .next = Demandez à votre administrateur système d’autoriser le service d’activation sur le proxy. L’activation par téléphone ne nécessite aucune connexion.
    .next-host = Autorisez le service d’activation sur le proxy, ou corrigez l’adresse du proxy dans les paramètres de cet ordinateur, puis réessayez.
fault-net-8 = Un paramètre réseau est inutilisable
    .what = Les paramètres de cet ordinateur désignent un proxy, un serveur de noms ou un hôte KMS par une adresse inutilisable.
    .seen = { $kind ->
        [name-server] Le paramètre { $setting } vaut { $value }, ce qui n’est pas l’adresse IP d’un serveur de noms.
        [kms-host] Le paramètre { $setting } vaut { $value }, ce qui n’est pas l’adresse d’un hôte KMS.
       *[proxy] La variable d’environnement { $setting } vaut { $value }, ce qui ne peut pas servir d’adresse à un proxy.
    }
    .why = L’adresse est incomplète ou mal écrite, ou elle commence par https:// au lieu de http://, ou l’inverse. Une adresse complète ressemble à http://proxy.example:8080 pour un proxy, à 192.0.2.1 pour un serveur de noms et à kms.office.example pour un hôte KMS.
    .next = Demandez à votre administrateur système de corriger le paramètre, puis réessayez.
    .next-host = Corrigez le paramètre, puis réessayez.

## Service

fault-srv-1 = Le service est indisponible pour le moment
    .what = Le service d’activation est accessible, mais ne peut pas répondre pour le moment.
    .seen = { $host } est accessible, mais ne peut pas répondre pour le moment.
    .why = Il est en maintenance, ou de très nombreux ordinateurs l’interrogent en même temps.
    .next = Réessayez dans quelques minutes. Une nouvelle tentative n’utilise jamais de seconde activation.
fault-srv-2 = Trop de tentatives en peu de temps
    .what = Le service n’accepte qu’un nombre limité de tentatives en peu de temps.
    .seen = Le service acceptera la prochaine tentative dans { $unit ->
        [hours] { $amount ->
            [one] { $amount } heure
           *[other] { $amount } heures
        }
        [minutes] { $amount ->
            [one] { $amount } minute
           *[other] { $amount } minutes
        }
       *[seconds] { $amount ->
            [one] { $amount } seconde
           *[other] { $amount } secondes
        }
    }.
    .why = Cette limite empêche que les clés de chacun soient devinées par essais successifs.
    .next = Attendez que la prochaine tentative soit acceptée, puis réessayez.
fault-srv-3 = La réponse n’a pas pu être vérifiée
    .what = La réponse ne porte pas la signature de l’éditeur ou correspond à une autre demande ; elle n’a donc pas été utilisée.
    .seen = La réponse de { $host } ne porte pas la signature de l’éditeur ou correspond à une autre demande ; elle n’a donc pas été utilisée.
    .why = La réponse a été modifiée en chemin, ou cette version du produit est antérieure à la clé de signature actuelle de l’éditeur.
    .next = Installez la dernière mise à jour du produit et réessayez.

## Service de gestion de clés

fault-kms-1 = Aucun hôte KMS trouvé
    .what = L’hôte KMS de votre organisation n’a pas été trouvé sur ce réseau.
    .seen = { $cause ->
        [refused] Le serveur de noms refuse de répondre (recherche dans : { $domains }).
       *[no-record] Le serveur de noms ne connaît aucun hôte KMS (recherche dans : { $domains }).
    }
    .why = Cet ordinateur est hors du réseau de l’organisation, ou le serveur de noms (DNS) n’y a pas d’entrée _kakunin-kms._tcp pour un hôte KMS.
    .next = Connectez-vous au réseau ou au VPN de votre organisation et réessayez.
fault-kms-2 = L’hôte KMS est inaccessible
    .what = L’hôte KMS de votre organisation ne répond pas.
    .seen = { $cause ->
        [timed-out] L’hôte KMS { $host } n’a pas répondu à temps.
       *[refused] L’hôte KMS { $host } a refusé la connexion.
    }
    .why = Cet ordinateur est hors du réseau de l’organisation, ou l’hôte KMS est éteint ou derrière un pare-feu.
    .next = Connectez-vous au réseau ou au VPN de votre organisation et réessayez.
fault-kms-3 = L’hôte KMS ne prend pas en charge ce produit
    .what = L’hôte KMS répond, mais il ne prend pas en charge ce produit.
    .seen = L’hôte KMS { $host } répond, mais il ne prend pas en charge ce produit.
    .why = La clé d’hôte KMS de cet hôte ne couvre pas le produit ou l’édition installés ici.
    .next = Demandez à votre administrateur système d’activer l’hôte KMS avec une clé d’hôte KMS pour ce produit.
fault-kms-4 = L’hôte KMS attend d’autres ordinateurs
    .what = L’hôte KMS répond, mais trop peu d’ordinateurs l’ont contacté jusqu’ici.
    .seen = { $count ->
        [one] Pour l’instant, l’hôte KMS connaît { $count } ordinateur ; il active à partir de { $threshold }.
       *[other] Pour l’instant, l’hôte KMS connaît { $count } ordinateurs ; il active à partir de { $threshold }.
    }
    .why = Un hôte KMS commence à activer dès qu’un nombre déterminé d’ordinateurs différents l’ont contacté en l’espace de 30 jours.
    .next = Demandez à votre administrateur système d’abaisser le nombre attendu par l’hôte KMS ou de connecter d’autres ordinateurs. Cet ordinateur continue d’essayer de lui-même.
fault-kms-5 = L’hôte KMS n’est pas encore activé
    .what = L’hôte KMS répond, mais il n’a pas encore été activé lui-même.
    .seen = L’hôte KMS { $host } répond, mais il n’a pas encore été activé lui-même.
    .why = Un hôte KMS ne peut activer d’autres ordinateurs qu’après avoir été activé une fois avec une clé d’hôte KMS.
    .next = Demandez à votre administrateur système d’activer l’hôte KMS.
fault-kms-6 = L’hôte KMS n’a pas pu être vérifié
    .what = La réponse de l’hôte KMS n’est pas attestée par l’éditeur ; elle n’a donc pas été utilisée.
    .seen = La réponse de l’hôte KMS { $host } n’est pas attestée par l’éditeur ; elle n’a donc pas été utilisée.
    .why = Le certificat de l’hôte manque ou n’est plus valable, ou un autre ordinateur a répondu à sa place.
    .next = Demandez à votre administrateur système d’activer à nouveau l’hôte KMS.

## Horloge

fault-clk-1 = Les horloges ne concordent pas
    .what = L’écart entre l’horloge de cet ordinateur et celle du service est trop grand.
    .seen = Horloge de cet ordinateur : { $here } ; horloge du service : { $there }.
    .why = Une réponse n’est valable qu’à un moment proche de celui où elle a été établie ; la date, l’heure ou le fuseau horaire ne sont probablement pas bien réglés ici.
    .next = Activez le réglage automatique de la date et de l’heure dans les paramètres de cet ordinateur et réessayez.
fault-clk-2 = L’horloge a reculé
    .what = L’horloge de cet ordinateur indique une heure antérieure à celle qu’elle avait déjà indiquée.
    .seen = L’horloge de cet ordinateur a déjà indiqué le { $last-seen } et indique maintenant une heure antérieure.
    .why = La date a été modifiée, ou la petite pile qui maintient l’heure est usée.
    .next = Activez le réglage automatique de la date et de l’heure dans les paramètres de cet ordinateur.

## Matériel

fault-hwc-1 = Le matériel a changé
    .what = Le matériel a tellement changé qu’il convient d’activer à nouveau le produit.
    .seen = { $cause ->
        [little] L’activation a été accordée à un ordinateur dont on savait peu de choses. Cet ordinateur en indique davantage ; il est donc considéré comme un autre.
       *[changed] { $percent } % des informations sur le matériel sont les mêmes qu’à l’activation ; c’est trop peu pour reconnaître l’ordinateur.
    }
    .why = Une activation est liée à un seul ordinateur. Après une réparation importante ou un transfert vers un autre matériel, il n’est plus reconnu comme le même.
    .next = Activez à nouveau le produit avec la même clé.

## ID de confirmation

fault-cid-1 = Certains chiffres sont incorrects
    .what = Un ou plusieurs groupes de l’ID de confirmation ont été mal entendus ou mal saisis.
    .seen = { $count ->
        [one] Le groupe { $groups } de l’ID de confirmation est incorrect.
       *[other] { $count } groupes de l’ID de confirmation sont incorrects : { $groups }.
    }
    .why = Chaque groupe se termine par un chiffre de contrôle, qui ne correspond pas aux chiffres précédents.
    .next = Demandez au conseiller de relire les groupes signalés et saisissez-les à nouveau.
    .next-desk = Je vais vous relire les groupes signalés ; saisissez-les à nouveau, s’il vous plaît.
fault-cid-2 = Le nombre de chiffres est incorrect
    .what = L’ID de confirmation a trop peu ou trop de chiffres.
    .seen = { $digits ->
        [none] Le texte ne contient aucun ID de confirmation.
        [several] Le texte contient plusieurs ID de confirmation ; indiquez seulement celui de cet ordinateur.
       *[other] Chiffres d’un ID de confirmation : { $expected } ; saisis : { $digits }.
    }
    .why = Un chiffre a probablement été oublié ou saisi deux fois.
    .next = Parcourez les cases une à une avec le conseiller : chacune contient six chiffres.
    .next-desk = Parcourons ensemble les cases une à une : chacune contient six chiffres.
fault-cid-3 = Les deux ID ne vont pas ensemble
    .what = L’ID de confirmation a été saisi correctement, mais il a été établi pour un autre ID d’installation.
    .why = Il est destiné à un autre ordinateur, ou la clé de produit ou le matériel ont changé depuis l’appel.
    .next = Lisez à nouveau au conseiller l’ID d’installation affiché sur cet écran et demandez l’ID de confirmation correspondant.
    .next-desk = Relisez-moi l’ID d’installation affiché à l’écran, s’il vous plaît ; je vous lirai ensuite l’ID de confirmation correspondant.
fault-cid-4 = L’activation provisoire est terminée
    .what = L’ID de confirmation provisoire n’est plus valable.
    .seen = L’ID de confirmation provisoire était valable jusqu’au { $since }.
    .why = Un ID de confirmation provisoire est valable 72 heures, le temps que le centre d’activation règle une question en suspens.
    .next = Appelez à nouveau le centre d’activation et demandez l’ID de confirmation définitif.
    .next-desk = Lisez-moi l’ID d’installation affiché à l’écran, s’il vous plaît ; je vous lirai ensuite l’ID de confirmation définitif.
fault-cid-5 = Ceci est l’ID d’installation
    .what = Un ID d’installation a été saisi à la place de l’ID de confirmation.
    .why = Les deux se ressemblent : l’ID d’installation est celui que vous lisez à voix haute, l’ID de confirmation celui que vous entendez.
    .next = Lisez l’ID d’installation au conseiller, puis saisissez les chiffres qu’il vous lit en retour.
    .next-desk = Je vais maintenant vous lire l’ID de confirmation ; saisissez-le à partir de la case A, s’il vous plaît.

## Code de libération

fault-iid-1 = L’ID d’installation est incorrect
    .what = L’ID d’installation, tel qu’il est, ne correspond à aucune clé de cet éditeur.
    .why = Le plus souvent, un groupe a été mal entendu ou mal saisi sans que son chiffre de contrôle le révèle. Un ID d’installation qu’aucun produit de cet éditeur n’a affiché ne correspond pas non plus.
    .next = Relisez l’ID d’installation à l’écran, groupe par groupe, et comparez-le avec ce qui a été saisi.
    .next-desk = Relisez-moi l’ID d’installation affiché à l’écran, groupe par groupe, s’il vous plaît.

fault-iid-2 = Cet ID d’installation ne peut plus servir
    .what = L’ID d’installation est celui d’une activation qui a été libérée ou qu’un autre ordinateur a reprise.
    .why = Après la libération d’une activation, l’ordinateur continue avec un nouvel ID d’installation ; l’ancien ne permet plus jamais d’activer.
    .next = Ouvrez l’assistant sur l’ordinateur et activez par Internet, ou supprimez-y la clé de produit et entrez-la à nouveau : un nouvel ID d’installation s’affiche. Utilisez alors celui-ci.
    .next-desk = Activez par Internet sur cet ordinateur, ou supprimez-y la clé de produit et entrez-la à nouveau ; lisez-moi ensuite le nouvel ID d’installation qui s’affiche, s’il vous plaît.

fault-rel-1 = Le code de libération ne correspond pas
    .what = Le code de libération est complet et correct en lui-même, mais il a été établi pour un autre ID d’installation.
    .why = Un code de libération correspond à l’ID d’installation que l’ordinateur affiche à côté, et à aucun autre.
    .next = Comparez l’ID d’installation et le code de libération avec la page de l’ordinateur qui affiche les deux.

## Téléphone

fault-phn-1 = Aucune ligne téléphonique pour cette région
    .what = L’éditeur n’a pas de ligne téléphonique pour ce produit dans la région choisie.
    .seen = { $region } : l’éditeur n’y a pas de ligne téléphonique pour ce produit.
    .why = Les lignes dépendent du produit et de la région, et seules les lignes en service sont affichées.
    .next = Activez par Internet ou appelez le numéro d’une autre région. La liste des numéros régionaux les indique tous.
    .next-desk = Cet appel suffit, quelle que soit la région : lisez-moi l’ID d’installation affiché à l’écran, s’il vous plaît. L’activation par Internet est également possible.

## Fichiers

fault-fil-1 = Ceci n’est pas un fichier d’activation
    .what = Le fichier ouvert ne contient pas d’activation pour ce produit.
    .seen = { $path } ne contient pas d’activation pour ce produit.
    .why = C’est un fichier d’un autre type ou d’un autre produit, ou il a été endommagé en chemin.
    .next = Récupérez à nouveau le fichier sur l’appareil qui l’a enregistré et ouvrez-le ici.
fault-fil-2 = Le fichier est celui d’un autre ordinateur
    .what = Le fichier est authentique, mais il a été établi pour un autre ordinateur.
    .seen = { $path } : fichier authentique, mais établi pour un autre ordinateur.
    .why = Chaque fichier répond à une seule demande ; il ne convient plus si la clé de produit ou le matériel changent.
    .next = Enregistrez une nouvelle demande sur cet ordinateur et récupérez sa réponse.
fault-fil-3 = Impossible d’enregistrer le fichier
    .what = Le fichier n’a pas pu être écrit à l’emplacement choisi.
    .seen = Impossible d’écrire { $path }.
    .why = Le dossier n’existe pas, un autre fichier de ce nom s’y trouve déjà, ou aucun fichier ne peut porter ce nom ; ou bien l’emplacement est protégé en écriture, plein ou déconnecté, ou un autre programme utilise le fichier.
    .next = Choisissez un autre nom, un autre dossier ou une autre clé USB et enregistrez à nouveau.
fault-fil-4 = Fichier introuvable
    .what = Aucun fichier ne se trouve à l’emplacement indiqué.
    .seen = Il n’y a pas de fichier { $path }.
    .why = Son nom s’écrit autrement, il est dans un autre dossier, ou son lecteur n’est pas connecté.
    .next = Cherchez le fichier dans son dossier et indiquez-le à nouveau, avec son chemin complet.
fault-fil-5 = Impossible de lire le fichier
    .what = Il y a bien quelque chose à l’emplacement indiqué, mais cela ne peut pas être lu comme un fichier.
    .seen = { $cause ->
        [folder] { $path } est un dossier ; indiquez un fichier.
        [pipe-or-device] { $path } est un tube ou un périphérique, pas un fichier ; indiquez un fichier.
        [not-a-name] Aucun fichier ne peut porter le nom { $path }.
        [in-use] Un autre programme utilise { $path } ; fermez-le et réessayez.
        [forbidden] Vous n’avez pas le droit de lire { $path }.
        [too-large] { $path } est bien plus volumineux que n’importe quel fichier d’activation.
       *[other] Le système n’a pas pu lire { $path }.
    }
    .why = Ce n’est pas un fichier d’activation, il appartient à un autre utilisateur, ou son lecteur est défaillant.
    .next = Indiquez le fichier d’activation lui-même, ou copiez-le d’abord dans l’un de vos dossiers.
fault-fil-6 = Ce fichier sert à une autre étape
    .what = Le fichier fait partie d’une activation, mais ce n’est pas celui qu’il faut ici.
    .seen = { $found ->
        [request] { $path } est une demande ; il faut ici sa réponse.
        [response] { $path } est une réponse ; il faut ici une demande.
        [host-request] { $path } est la demande d’un hôte KMS.
        [host-response] { $path } est la réponse à un hôte KMS.
        [request-table] { $path } est un tableau de demandes.
       *[other] { $path } est un tableau de réponses.
    }
    .why = Une activation par fichier comprend deux fichiers : l’ordinateur enregistre une demande, dont le nom se termine par request, et reçoit une réponse, dont le nom se termine par response.
    .next = Ouvrez la réponse sur l’ordinateur à activer. C’est la personne qui répond qui ouvre la demande.

## Données enregistrées

fault-sto-1 = Une copie antérieure a été restaurée
    .what = L’activation enregistrée était endommagée ; la copie précédente a pris sa place.
    .why = L’ordinateur s’est probablement éteint, ou son disque a connu une défaillance, pendant l’enregistrement.
    .next = Vérifiez sur la première page que le produit est toujours indiqué comme activé.
fault-sto-2 = Impossible d’enregistrer l’activation
    .what = Le dossier où l’activation est conservée n’est pas accessible en écriture.
    .seen = Le dossier { $path } n’est pas accessible en écriture.
    .why = Le dossier est en lecture seule ou appartient à un autre utilisateur de cet ordinateur.
    .next = Demandez à votre administrateur système d’autoriser l’écriture dans le dossier où l’activation est conservée, puis réessayez.
    .next-host = Autorisez l’écriture dans le dossier où l’activation est conservée, puis réessayez.
fault-sto-3 = Le disque est plein
    .what = Il n’y a plus d’espace sur le disque où l’activation est conservée.
    .seen = Il n’y a plus d’espace sur le disque pour le dossier { $path }.
    .why = Une activation enregistrée occupe très peu d’espace, mais d’autres fichiers ont rempli le disque.
    .next = Supprimez des fichiers devenus inutiles et réessayez.
fault-sto-4 = L’activation enregistrée est perdue
    .what = L’activation enregistrée était endommagée, et il n’en restait aucune copie intacte à restaurer.
    .why = Le disque est peut-être défaillant, ou un autre programme a modifié les fichiers où l’activation est conservée.
    .next = Entrez votre clé de produit et activez à nouveau, par Internet si possible : un ordinateur reconnu à ses éléments n’y compte pas deux fois.
fault-sto-5 = Impossible de lire l’activation
    .what = Cet utilisateur ne peut pas lire l’activation enregistrée.
    .seen = { $cause ->
        [known] { $path } appartient à l’utilisateur { $owner } et ne peut pas être lu par cet utilisateur.
       *[unknown] { $path } ne peut pas être lu par cet utilisateur.
    }
    .why = Un autre utilisateur de cet ordinateur y a enregistré l’activation, ou son dossier réseau ou son lecteur n’est pas connecté.
    .next = Demandez à votre administrateur système d’autoriser cet utilisateur à lire le dossier où l’activation est conservée, puis réessayez.
    .next-host = Autorisez cet utilisateur à lire le dossier où l’activation est conservée, puis réessayez.
fault-sto-6 = L’activation vient d’une version ultérieure
    .what = L’activation enregistrée a été écrite par une version ultérieure de ce programme.
    .seen = { $path } a été écrit par une version ultérieure de ce programme.
    .why = Le produit a été mis à jour, et une version antérieure a été réinstallée ou est encore présente.
    .next = Lancez ou installez la version ultérieure du produit. L’activation enregistrée n’a pas été modifiée.
fault-sto-7 = Activation pour tous : pas fiable
    .what = Il y a une activation pour tous les utilisateurs de cet ordinateur, mais elle n’est pas utilisée.
    .seen = { $path } doit activer le produit pour tous les utilisateurs de cet ordinateur, mais n’est pas utilisé.
    .why = D’autres personnes peuvent modifier ce fichier ou son dossier, ou le fichier est endommagé.
    .next = Demandez à votre administrateur système de n’y laisser écrire que les administrateurs et d’activer de nouveau le produit pour tous les utilisateurs.
    .next-host = Retirez à toute autre personne le droit d’y écrire, puis activez de nouveau le produit pour tous les utilisateurs.

## Catalogue

fault-cat-1 = Impossible de lire les données du produit
    .what = Le catalogue de l’éditeur, le fichier des produits, des services et des lignes téléphoniques, manque ou n’est pas authentique.
    .seen = { $cause ->
        [missing] Le catalogue de l’éditeur { $path } est introuvable.
        [several] Plusieurs éditeurs ont un catalogue dans { $path } ; KAKUNIN_VENDOR désigne le bon par son identifiant, --catalogue par son fichier.
        [forbidden] Cet utilisateur n’a pas le droit de lire le catalogue de l’éditeur { $path }.
        [unreadable] Le catalogue de l’éditeur { $path } n’est pas un texte lisible.
        [no-vendor-key] Le fichier vendor.pub, qui contient la clé de l’éditeur, ne peut pas être lu ; sa place est dans le dossier de { $path }.
        [vendor-key] Le fichier vendor.pub du dossier de { $path } ne contient pas de clé d’éditeur.
        [unsigned] { $path } n’est pas un catalogue signé ; le nom d’un catalogue signé se termine par .jws.
        [unusable] Le catalogue de l’éditeur { $path } nécessite une autre version de ce programme.
       *[not-genuine] Le catalogue de l’éditeur { $path } ne porte pas la signature de cet éditeur.
    }
    .why = Le fichier, ou la clé de l’éditeur qui l’accompagne, a été supprimé, endommagé ou modifié après l’installation.
    .next = Réparez ou réinstallez le produit, ou demandez à votre administrateur système de le faire.
    .next-host = Réparez ou réinstallez le produit, ou indiquez le catalogue de l’éditeur avec --catalogue FICHIER.

## Délais

fault-grc-1 = La période de grâce est terminée
    .what = Le délai dont le produit disposait pour son activation est écoulé.
    .seen = La période de grâce s’est terminée le { $since }.
    .why = Le produit n’a pas été activé depuis son installation. Il continue de fonctionner, et les rappels cesseront avec l’activation.
    .next = Activez le produit maintenant. Tous les moyens possibles ici vous sont proposés.
fault-grc-2 = L’activation KMS est à renouveler
    .what = L’activation obtenue de l’hôte KMS de votre organisation est arrivée à son terme.
    .seen = L’activation obtenue de l’hôte KMS de votre organisation est arrivée à son terme le { $since }.
    .why = Elle se renouvelle en arrière-plan, et cet ordinateur n’a pas joint l’hôte KMS depuis longtemps.
    .next = Connectez-vous au réseau ou au VPN de votre organisation et renouvelez l’activation.
fault-grc-3 = La durée de l’activation est écoulée
    .what = L’activation de cet ordinateur avait une durée limitée, qui est écoulée.
    .seen = L’activation de cet ordinateur avait une durée limitée et s’est terminée le { $since }.
    .why = Comme les conteneurs et les systèmes clonés, cet ordinateur se distingue peu des autres. L’activation de tels ordinateurs est à durée limitée et se renouvelle.
    .next = Activez à nouveau le produit avec la même clé. Par Internet, l’activation se renouvelle ensuite d’elle-même.

fault-trm-1 = La période d’essai est terminée
    .what = La période d’essai de ce produit sur cet ordinateur est terminée.
    .seen = La période d’essai de ce produit sur cet ordinateur s’est terminée le { $since }.
    .why = Un essai compte une fois par ordinateur, à partir de sa première activation. Une autre clé d’essai ou une nouvelle installation ne le fait pas recommencer.
    .next = Entrez une clé de produit achetée. Si vous n’en avez pas, adressez-vous au vendeur.

fault-trm-2 = L’abonnement est terminé
    .what = L’abonnement à ce produit est terminé.
    .seen = L’abonnement à ce produit s’est terminé le { $since }, et les jours de grâce sont passés.
    .why = La clé de produit appartient à un abonnement qui n’a pas été renouvelé, ou cet ordinateur ne connaît pas encore le renouvellement.
    .next = Si l’abonnement a été renouvelé, activez à nouveau avec la même clé, par Internet ou par fichier. Sinon, adressez-vous au vendeur.

fault-trm-3 = Uniquement par Internet ou par fichier
    .what = Cette clé de produit ne s’active pas par téléphone.
    .why = La clé comporte un essai, un abonnement ou des fonctionnalités, qu’un ID de confirmation ne peut pas contenir.
    .next = Activez par Internet, ou par fichier depuis un ordinateur connecté à Internet.
