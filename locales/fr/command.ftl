# Words of the command line.

command-usage = Utilisation 
command-usage-options = options
command-usage-command = commande
command-heading-commands = Commandes 
command-heading-options = Options 
command-heading-arguments = Arguments 

command-kakunin = Active un produit. Sans commande, ouvre l’assistant d’activation.
command-status = Indique si le produit est activé sur cet ordinateur
command-key = Installe ou supprime la clé de produit
command-key-set = Installe une clé de produit
command-key-set-key = La clé de produit, ou - pour la lire sur l’entrée standard
command-key-set-file = Lire la clé de produit dans ce fichier
command-key-set-auto = Activer par Internet en arrière-plan au prochain démarrage du produit
command-key-remove = Supprime la clé de produit installée et, avec elle, l’activation enregistrée sur cet ordinateur
command-key-remove-last = Le nom de la clé à supprimer : ses deux premiers groupes, tels que status les affiche
command-activate = Active par Internet, maintenant
command-installation-id = Affiche l’ID d’installation à lire au téléphone
command-confirm = Active avec l’ID de confirmation que vous avez reçu
command-confirm-id = L’ID de confirmation, en une fois ou par groupes, ou - pour le lire sur l’entrée standard
command-history = Affiche l’historique de l’activation sur cet ordinateur
command-parts = Affiche les éléments auxquels cet ordinateur est reconnu et ce qui a changé
command-explain-about = Explique un code d’erreur
command-explain-code = Le code, par exemple CNT-1
command-launch = À appeler par les produits à leur démarrage : active en arrière-plan si c’est prévu et n’ouvre l’assistant qu’en cas de besoin
command-agent = Active et renouvelle en arrière-plan ce qui doit l’être, jusqu’à ce que son arrêt soit demandé
command-agent-once = Effectuer une fois ce qui doit l’être maintenant, puis s’arrêter
command-kms = Définit l’hôte KMS de l’organisation à interroger
command-kms-set = Interroge désormais cet hôte KMS
command-kms-set-host = Un nom ou une adresse IP, avec un port si ce n’est pas 8482 ; une adresse IPv6 suivie d’un port s’écrit entre crochets
command-kms-clear = Recherche à nouveau l’hôte KMS par DNS
command-kms-show = Affiche l’hôte KMS interrogé et l’ID de client sous lequel il connaît cet ordinateur
command-doctor = Vérifie chaque étape d’une activation et signale le premier problème
command-help = Affiche cette aide, ou celle d’une commande
command-help-command = La commande, par exemple { "key set" }
command-demo = Affiche la démonstration : ses clés de produit et comment jouer le rôle du centre d’activation
command-demo-desk = Affiche l’ID de confirmation d’un ID d’installation, tel que le centre d’activation le lirait
command-demo-desk-id = L’ID d’installation, en une fois ou par groupes

command-option-text = Afficher l’assistant sous forme de texte dans le terminal, même s’il y a un écran
command-option-answers = Donner à l’assistant en mode texte les réponses de ce fichier, une par ligne
command-option-mode = Fenêtre claire ou sombre : { "light" } ou { "dark" }
command-option-contrast = Contraste élevé ou non : { "more" } ou { "usual" }
command-option-json = Répondre en JSON
command-option-lang = Utiliser cette langue : { "en" }, { "ja" }, …
command-option-product = Le produit, par son nom dans le catalogue ; sinon, le premier du catalogue
command-option-catalogue = Le catalogue signé de l’éditeur
command-option-vendor = L’identifiant de l’éditeur, si plusieurs ont un catalogue ici
command-option-state = Le dossier où l’activation est conservée
command-option-all-users = Agir pour tous les utilisateurs de cet ordinateur, en administrateur
command-option-service = Interroger le service d’activation à cette adresse au lieu de celle du catalogue
command-option-help = Afficher cette aide
command-option-version = Afficher la version

## Arguments qui n’ont pas été compris

command-misuse-missing = Il manque quelque chose : { $named }. Voir { $help }.
command-misuse-command = Cette commande n’existe pas. Voir { $help }.
command-misuse-value = La valeur de { $named } ne peut pas être utilisée ici, ou elle manque. Voir { $help }.
command-misuse-key = Ceci contient une clé de produit ({ $shown }), qui ne doit pas être écrite ici. Pour l’installer : { $kakunin } key set CLÉ. Ailleurs, désignez-la par ses deux premiers groupes.
command-misuse-token = Ceci contient le jeton d’un membre du personnel ({ $shown }), qui ne doit pas être écrit ici. Voir { $kakunin } --help.
command-misuse-argument = Il y a un argument de trop, ou un argument qui n’a pas sa place ici. Voir { $help }.
command-misuse-not-utf-8 = Un argument n’est pas un texte en UTF-8. Voir { $help }.

## Échecs

# Le titre d’une boîte de message, là où il n’y a pas de terminal.
message-title = Activation du produit
message-title-desk = Assistance téléphonique
command-fault = { $code } : { $title }
    { $what }
    { $why }
    { $next }
command-unknown-product = Le catalogue ne contient pas ce produit. Il contient : { $known }.
command-unknown-code = Ce code d’erreur n’existe pas. Les codes ressemblent à CNT-1.
command-other-key = Rien n’a été supprimé. La clé installée est { $installed }-… ; pour la supprimer, désignez-la : { $kakunin } key remove { $installed }
command-other-key-release = Rien n’a été libéré. La clé installée est { $installed }-… ; pour libérer son activation, désignez-la : { $kakunin } release { $installed }
command-nothing-activated = Rien n’a été libéré : rien n’est activé sur cet ordinateur avec la clé de produit installée.
command-no-release-code = Il n’y a pas de code de libération à afficher : rien n’a été libéré avec la clé de produit installée, ou le service d’activation en a déjà connaissance. Si la clé de produit a été perdue avec les paramètres, installez-la d’abord à nouveau.
command-file = Impossible de lire { $path } : { $cause }
command-file-folder = c’est un dossier ; indiquez un fichier
command-file-missing = ce fichier n’existe pas
command-file-forbidden = vous n’avez pas le droit de le lire ; copiez-le dans l’un de vos dossiers, ou adressez-vous à son propriétaire
command-file-too-large = il est trop volumineux pour un fichier de ce type
command-file-not-text = ce n’est pas un texte
command-file-pipe-or-device = c’est un tube ou un périphérique, pas un fichier ; indiquez un fichier
command-file-not-a-name = aucun fichier ne peut porter ce nom (un périphérique comme NUL, un deux-points, ou un point ou un espace à la fin) ; indiquez-en un autre
command-file-in-use = un autre programme l’utilise ; fermez-le et réessayez
command-answer = La ligne { $line } des réponses ne convient pas à la page où elle a été donnée, et rien de ce qui la suit n’a été effectué. La page, et la raison pour laquelle la réponse ne convient pas, figurent ci-dessus.
command-answers-untaken = L’assistant a été fermé avant la ligne { $line } des réponses. Cette ligne et les suivantes n’ont pas été utilisées.
command-not-a-host = Ce n’est pas l’adresse d’un hôte KMS. Écrivez un nom ou une adresse IP, avec un port si ce n’est pas 8482, par exemple kms.office.example:8482 ou [2001:db8::7]:8482.
command-not-a-service = Ce n’est pas l’adresse d’un service d’activation. Elle commence par https:// (ou http:// pour des essais), par exemple https://activation.momiji.example/.
command-service-beginning = Il manque le début de cette adresse. Écrivez-la ainsi : { $address }
command-service-sign-in = L’adresse d’un service d’activation ne contient ni nom d’utilisateur ni mot de passe. Écrivez-la sans eux, par exemple https://activation.momiji.example/.
command-no-installation-id = Cet ordinateur a une clé de client KMS. Un hôte KMS de votre organisation l’active ; aucun ID d’installation n’est nécessaire. Pour interroger l’hôte maintenant : { $kakunin } activate
command-no-language = La langue « { $tag } » n’est pas disponible ; la suite est en anglais. Langues disponibles : { $languages }.
command-not-written = La réponse n’a pas pu être écrite : { $cause }
command-no-place = Il n’y a ni écran ni terminal pour l’assistant. Utilisez plutôt une commande ; voir { $kakunin } --help.
command-not-administrator = Seul un administrateur de cet ordinateur peut agir pour tous ses utilisateurs : cet utilisateur ne peut pas écrire dans { $path }. Exécutez de nouveau la commande en tant qu’administrateur ou avec sudo.
command-system = Le système a refusé une opération nécessaire : { $cause }
command-demo-failed = La démonstration n’a pas pu être préparée : { $cause }
command-not-an-installation-id = Ce n’est pas un ID d’installation complet : il comporte huit groupes de six chiffres, dont les chiffres de contrôle doivent concorder.
command-no-demo = Le catalogue d’un éditeur est installé ici ; il n’y a donc pas de démonstration.

## État

command-status-activated = Le produit { $product } est activé depuis le { $since }.
command-status-provisional = Le produit { $product } est activé provisoirement depuis le { $since }, jusqu’au { $until }. D’ici là, demandez l’ID de confirmation définitif au centre d’activation.
command-status-activated-until = Le produit { $product } est activé depuis le { $since }, activation valable jusqu’au { $until }. Elle est renouvelée automatiquement avant cette date.
command-status-activated-term = Le produit { $product } est activé depuis le { $since }, activation valable jusqu’au { $until }. D’ici là, activez-le à nouveau avec la même clé.
command-status-grace = Le produit { $product } n’est pas encore activé. Tout fonctionne ; activez-le d’ici au { $until }.
command-status-notice = { $product } : { $title } ({ $code }). Tout fonctionne comme avant.
command-status-terms-over = { $product } : { $title } ({ $code }).
command-status-all-users = Cela vaut pour tous les utilisateurs de cet ordinateur.
command-status-licence = Avec --json : aussi la licence signée
command-status-key = Clé de produit : { $last }-… ({ $kind })
command-status-no-key = Clé de produit : aucune
command-status-automatic = L’activation aura lieu par Internet au prochain démarrage du produit.
command-status-released = L’activation a été libérée ici, et le centre d’activation a encore besoin du code de libération. Pour l’afficher : { $kakunin } release --show
command-status-count = Activations utilisées : { $used } sur { $limit }
command-status-terms = { $name }: { $value }

## Clé de produit

command-key-installed = La clé de produit { $last }-… est installée ({ $kind }).
command-key-automatic = Le produit { $product } s’activera en arrière-plan à son prochain démarrage.
command-key-by-hand = L’assistant d’activation s’ouvrira au prochain démarrage du produit { $product }. Pour activer maintenant : { $kakunin } activate
command-key-activated-already = Le produit { $product } est activé avec cette clé.
command-key-removed = La clé de produit { $last }-… a été supprimée.
command-key-removed-activation = La clé de produit { $last }-… a été supprimée et, avec elle, l’activation enregistrée sur cet ordinateur. Le centre d’activation compte toujours cet ordinateur.

## Historique et éléments

command-history-line = { $moment }  { $what } { $code }
command-history-empty = Rien ne s’est encore passé.
command-history-key-installed = Clé de produit installée
command-history-own-key-installed = Clé de client KMS de cette édition installée
command-history-key-removed = Clé de produit supprimée
command-history-activated = Activation effectuée
command-history-renewed = Activation renouvelée
command-history-released = Activation libérée
command-history-failed = Sans succès :
command-history-restored = Fichier endommagé restauré à partir de la copie précédente
command-history-started-anew = Fichiers endommagés remplacés ; leur contenu est perdu
command-history-count = { $count ->
    [one] { $count } ordinateur connu, seuil : { $threshold }
   *[other] { $count } ordinateurs connus, seuil : { $threshold }
}
command-history-renewal = délai avant le renouvellement : { $span }
command-history-retry = délai avant la prochaine tentative : { $span }
command-part = { $part } : { $change } (poids { $weight })
command-parts-same = Poids inchangés : { $kept } sur { $of }. Cet ordinateur est considéré comme le même.
command-parts-little = Poids inchangés : { $kept } sur { $of }. Mais on savait peu de choses de l’ordinateur activé, et celui-ci en indique davantage : il est considéré comme un autre ordinateur, à activer à nouveau.
command-parts-other = Poids inchangés : { $kept } sur { $of }. Cet ordinateur est considéré comme un autre, à activer à nouveau.

command-explain = { $code } : { $title }
    Ce qui s’est passé : { $what }
    Pourquoi : { $why }
    Ce que vous pouvez faire : { $next }

## KMS

command-agent-next = Prochaine tentative : { $moment }
command-policy-ignored = La stratégie { $place } n’est pas appliquée : elle doit être lisible et au bon format, et seuls les administrateurs doivent pouvoir la modifier.
command-kms-host-policy = Hôte KMS : { $host } (d’après la stratégie)
command-kms-host-set = Hôte KMS : { $host } (défini pour ce produit)
command-kms-host-file = Hôte KMS : { $host } (d’après le fichier { "kms-host" } à côté du catalogue)
command-kms-host-environment = Hôte KMS : { $host } (d’après KAKUNIN_KMS_HOST)
command-kms-host-dns = Hôte KMS : recherché par DNS ({ $domains })
command-kms-host-nowhere = Hôte KMS : aucun n’est défini, et il n’y a pas de domaine où en chercher un
command-kms-last = Dernier bail accordé par : { $host }
command-kms-retry = Intervalle entre les tentatives, selon l’hôte : { $span }
command-kms-client-id = ID de client : { $id }

## Diagnostic

command-doctor-passed = [ok] { $check }
command-doctor-failed = [!!] { $check } : { $code }
command-doctor-not-reached = [--] { $check }
command-doctor-catalogue = Catalogue
command-doctor-key = Clé de produit
command-doctor-name = Nom
command-doctor-port = Port
command-doctor-tls = Connexion sécurisée
command-doctor-clock = Horloge
command-doctor-answer = Réponse de l’hôte KMS
command-doctor-well = Aucun problème n’a été trouvé.

## Démonstration

demo-introduction = Ceci est la démonstration de Kakunin, avec les produits de Momiji Software, qui n’existe pas. Clés de produit à essayer :
demo-key-good = active le produit
demo-key-used-up = toutes les activations sont utilisées (CNT-1)
demo-key-blocked = bloquée par l’éditeur (KEY-5)
demo-key-other-product = pour un autre produit (KEY-3)
demo-key-kms-client = clé de client KMS, pour l’hôte KMS d’une organisation
demo-key-kms-host = clé d’hôte KMS, n’a pas sa place sur cet ordinateur (KEY-6)
demo-desk = Pour jouer le rôle du centre d’activation au téléphone, saisissez dans un autre terminal :
demo-desk-argument = ID-INSTALLATION

## Par fichier, et libération

command-request = Active par fichier : écrit la demande
command-request-save = Écrit un fichier de demande, à traiter là où il y a un réseau
command-request-file = Le fichier ; si c’est un dossier, un fichier y est créé ; - désigne la sortie standard. Rien d’autre n’est écrasé
command-response = Active par fichier : charge la réponse
command-response-load = Active avec la réponse à la demande de cet ordinateur
command-response-file = Le fichier de réponse, un tableau de plusieurs réponses ou un dossier de fichiers de réponse ; - désigne l’entrée standard
command-standard-input = L’entrée standard
command-request-saved = La demande est dans { $path }. Obtenez la réponse, puis : { $kakunin } response load FICHIER
command-request-page = La réponse s’obtient à l’adresse { $address } ou auprès du centre d’activation.
command-release = Libère l’activation de cet ordinateur pour qu’un autre puisse l’utiliser
command-release-last = Le nom de la clé installée : ses deux premiers groupes, tels que status les affiche
command-release-offline = N’interroger personne : afficher un code de libération pour le centre d’activation
command-release-show = Afficher à nouveau le code de libération, jusqu’à la prochaine activation, sans rien libérer
command-released = L’activation a été libérée. Le produit { $product } continue de fonctionner ici et indique qu’il n’est pas activé.
command-released-offline = Le produit { $product } n’est plus activé ici. Lisez ceci au centre d’activation ; un autre ordinateur pourra ensuite utiliser l’activation :
    ID d’installation : { $id }
    Code de libération : { $code }
command-demo-respond = Répond à un fichier de demande, comme le ferait l’éditeur
command-demo-respond-file = Le fichier de demande
demo-responded = La réponse est dans { $path }.

## Le dossier d’un traducteur

command-option-locales = Afficher les messages de ce dossier de traductions, TAG/*.ftl, à la place de ceux du programme
command-locales-no-tag = { $place } : le nom de ce dossier n’est pas une étiquette de langue ; ses messages sont laissés de côté. Une étiquette ressemble à fr, pt-BR ou zh-Hant.
command-locales-no-language = { $place } : il n’y a pas de messages dans ce dossier. Il contient un dossier par langue, nommé d’après son étiquette, par exemple fr, avec des fichiers .ftl.
command-locales-unread = Impossible de lire { $place } : { $detail }
command-locales-not-utf-8 = { $place } : ce n’est pas de l’UTF-8 ; tout le fichier est laissé de côté. Enregistrez-le en UTF-8.
command-locales-nested = { $place } : les accolades y sont trop imbriquées ; tout le fichier est laissé de côté.
command-locales-syntax = { $place } : ceci ne peut pas être lu ({ $detail }). Le texte du programme est affiché à la place.
command-locales-blank = { $place } : { $message }, ou un choix qu’il contient, n’a pas de texte.
command-locales-twice = { $place } : { $message } existe déjà, dans { $detail }. C’est le premier qui est affiché.
command-locales-unknown = { $place } : le programme n’a pas de message { $message }.
command-locales-foreign = { $place } : { $message } mentionne { $detail }, qu’il ne reçoit pas. Le texte du programme est affiché à la place.
command-locales-leaves-out = { $place } : { $message } omet { $detail }.
command-locales-lacks = { $place } : dans { $message }, il manque { $detail }. Le texte du programme y est affiché.
command-locales-key = { $place } : { $message } vaut « { $detail } ». Une touche d’accès est une seule lettre ou un seul chiffre.
command-locales-plural = { $place } : { $message } n’a pas de forme plurielle pour : { $detail }. La forme avec l’astérisque est affichée à la place.
command-locales-choice = { $place } : { $message } contient un choix que le programme ne propose pas : { $detail }. Il propose : { $given }.
command-locales-no-choice = { $place } : { $message } n’a pas de choix pour : { $detail }. Celui avec l’astérisque est affiché à la place.
command-locales-typed = { $place } : { $message } omet { $detail }. Ceci se saisit, ou se nomme, de la même façon dans toutes les langues.
command-locales-missing = { $place } : { $count ->
    [one] 1 message n’existe pas encore ; il est affiché avec le texte du programme : { $detail }
   *[other] { $count } messages n’existent pas encore ; ils sont affichés avec le texte du programme : { $detail }
}
command-locales-more = { $place } : { $count ->
    [one] 1 autre ligne concerne ce dossier. Corrigez d’abord celles-ci.
   *[other] { $count } autres lignes concernent ce dossier. Corrigez d’abord celles-ci.
}
