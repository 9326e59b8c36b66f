# Words of the wizard's pages. Terms as in glossary.md.

## Dates, heures et listes

date = { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
time = { $hour }:{ $minute }
moment = { $date } à { $time }
span = { $unit ->
    [days] { $amount ->
        [one] { $amount } jour
       *[other] { $amount } jours
    }
    [hours] { $amount ->
        [one] { $amount } heure
       *[other] { $amount } heures
    }
   *[minutes] { $amount ->
        [one] { $amount } minute
       *[other] { $amount } minutes
    }
}
list-separator = { ", " }
weekday-monday = lun.
weekday-tuesday = mar.
weekday-wednesday = mer.
weekday-thursday = jeu.
weekday-friday = ven.
weekday-saturday = sam.
weekday-sunday = dim.

## Sur toutes les pages

window-title = { $title } – { $product }
steps = Étape { $at } sur { $of }
alert = { $product } — produit non activé
status-activated = Activé
status-grace = Pas encore activé
status-notice = Action requise
nothing-is-lost = Rien n’est perdu. Le produit { $product } continue de fonctionner en attendant.
nothing-is-lost-host = Rien n’a changé sur cet ordinateur et aucune activation n’a été utilisée.
everything-still-works = { $product } : tout continue de fonctionner comme avant.
remark = { $what } { $next }
remark-key-2 = Vérifiez à nouveau le caractère { $position } du groupe { $group }.
remark-key-2-look-alike = Le caractère { $position } du groupe { $group } est une lettre { $script ->
        [greek] grecque
       *[cyrillic] cyrillique
    } qui ressemble à { $symbol }. Saisissez-le à nouveau.
remark-key-6-host = Cette clé est destinée aux ordinateurs qui utilisent le produit. Un hôte KMS a besoin d’une clé d’hôte KMS, que l’éditeur remet à votre organisation.
remark-cid-1 = { $count ->
    [one] Faites-vous relire le groupe { $groups }.
   *[other] Faites-vous relire les groupes { $groups }.
}
groups-exchanged = Les groupes { $one } et { $other } sont intervertis.

## Boutons et liens. « key » est la lettre qui, avec Alt, actionne le bouton.

button-next = Suivant
    .key = S
button-back = Précédent
    .key = P
button-cancel = Annuler
    .key = U
button-close = Fermer
    .key = R
button-later = Plus tard
    .key = R
button-finish = Terminer
    .key = T
button-activate = Activer
    .key = A
button-retry = Réessayer
    .key = Y
button-check-again = Vérifier à nouveau
    .key = A
button-enter-key = Entrer la clé
    .key = E
button-change-key = Changer la clé
    .key = G
button-details = Détails
    .key = D
button-copy = Copier
    .key = C
button-clear = Tout effacer
    .key = R
button-exchange = Intervertir
    .key = V
button-use-telephone = Activer par téléphone
    .key = H
button-use-internet = Activer par Internet
    .key = I
button-seller = Contacter le vendeur
    .key = N
button-support = Joindre l’éditeur
    .key = J
button-use-file = Activer par fichier
    .key = T
button-save-request = Enregistrer
    .key = N
button-open-response = Ouvrir la réponse
    .key = O
button-browse-request = Choisir un dossier…
button-browse-response = Choisir le fichier…
button-change-line = Modifier
    .key = M
button-qr = Code QR
    .key = Q
button-sheet = Fiche d’appel
    .key = F
button-key-advice = À propos des clés
    .key = L
button-release = Libérer
    .key = B
button-open-privacy = Ouvrir dans le navigateur
    .key = O
link-privacy = Avis de confidentialité
link-details = Détails
link-copy = Copier
link-copy-details = Copier les détails
copied = Copié
link-help = Aide sur { $code }
link-show = Afficher
link-release = Libérer l’activation
link-regional-numbers = Numéros régionaux

## Page du compte

overview-title = Activation
overview-lead = { $product } sur cet ordinateur.
overview-lead-all-users = { $product } pour tous les utilisateurs de cet ordinateur.
overview-activated = Le produit est activé
overview-activated-for-good = { $method } le { $date } · aucun renouvellement nécessaire
overview-activated-on = { $method } le { $date }
overview-activated-term = { $method } le { $date } · à activer à nouveau d’ici au { $renewal }
overview-activated-until = { $method } le { $date } · renouvellement automatique, valable jusqu’au { $renewal }
overview-provisional = Activation provisoire
overview-provisional-text = Jusqu’au { $end }. D’ici là, demandez l’ID de confirmation définitif au centre d’activation, ou activez par Internet.
overview-not-activated = Pas encore activé
overview-not-activated-text = { $product } : une clé de produit est installée. Activez d’ici au { $date } ; par Internet, il faut environ une minute.
overview-no-key = Pas encore de clé de produit
overview-no-key-text = { $product } : pour activer, entrez la clé de produit de votre organisation.
overview-kms-waiting = En attente de l’hôte KMS de votre organisation
overview-kms-waiting-text = Le produit { $product } s’active de lui-même ; vous n’avez rien à faire.
overview-lead-host = Cet ordinateur comme hôte KMS, qui active les autres ordinateurs de votre organisation.
overview-host = Cet ordinateur est un hôte KMS
overview-host-text = Il active : { $products }.
overview-no-host = Pas encore un hôte KMS
overview-no-host-text = Une clé d’hôte KMS est installée. Activez-la pour que cet ordinateur puisse activer les autres.
overview-no-host-key-text = Entrez la clé d’hôte KMS de votre organisation pour que cet ordinateur puisse activer les autres.
fact-serves = Produits activés
serves-nothing = Encore aucun
fact-product = Produit
fact-key = Clé de produit
fact-remaining = Activations restantes
fact-trial = Essai jusqu’au
fact-subscription = Abonnement jusqu’au
fact-features = Fonctionnalités
fact-limit = Limite
subscription-in-grace = { $end } · à renouveler avant le { $until }
fact-computer = Cet ordinateur
fact-activated = Activation
fact-installation-id = ID d’installation
fact-release-code = Code de libération
fact-what = Ce qui s’est passé
fact-why = Pourquoi
fact-next = Ce que vous pouvez faire
fact-code = Code à indiquer
product-with-edition = { $product }, { $edition }
key-none = Aucune clé installée
key-kind-mak = MAK
key-kind-kms-client = clé de client KMS
key-kind-kms-host = clé d’hôte KMS
remaining = { $left } sur { $limit }
computer-new = Pas encore enregistré
computer-unchanged = Inchangé depuis l’activation
computer-slightly-changed = Quelques éléments ont changé ; l’activation reste valable
computer-changed = De nombreux éléments ont changé depuis l’activation
method-internet-done = Activé par Internet
method-telephone-done = Activé par téléphone
method-file-done = Activé par fichier
method-kms-done = Activé par votre organisation
activated-how = { $method } le { $date }

## Clé de produit

key-title = Entrez votre clé de produit
key-lead = Elle comporte 25 caractères. Consultez l’e-mail de votre achat ou votre administrateur système.
key-title-host = Entrez la clé d’hôte KMS
key-lead-host = Elle comporte 25 caractères. L’éditeur la remet à votre organisation, pour les quelques ordinateurs qui activent tous les autres.
key-label = Clé de produit
key-automatic = Activer automatiquement par Internet
key-automatic-hint = Seuls sont envoyés un ID formé à partir de la clé et des informations sur le matériel ; rien sur vous.
key-old-title = Une clé de l’ancien système de licences
key-old-text = Elle est échangée une seule fois, par Internet, contre une nouvelle clé. Sans Internet, demandez la nouvelle clé au vendeur.
key-replaced-title = Votre clé a été remplacée
key-replaced-text = La nouvelle clé de produit { $last }-… est installée à la place de l’ancienne, qui n’est plus nécessaire.
key-advice-title = La clé est introuvable ou ne fonctionne pas ?
key-advice-summary = À quoi ressemble une clé, où la trouver et que faire si elle est utilisée ailleurs

## Moyens d’activation

method-title = Comment souhaitez-vous activer ?
method-lead = Tous les moyens mènent au même résultat, et vous pouvez en changer en cours de route.
method-internet = Internet
method-internet-checking = Quelques secondes suffisent. Vérification de la connexion…
method-internet-connected = Quelques secondes suffisent. Cet ordinateur est connecté.
method-recommended = Recommandé
method-telephone = Téléphone
method-telephone-hint = Appelez, lisez les chiffres affichés à l’écran et saisissez ceux que vous entendez. Environ quatre minutes.
method-file = Fichier
method-file-hint = Pour un ordinateur sans aucune connexion : enregistrez une demande, obtenez la réponse sur un autre appareil, ouvrez-la ici.
method-host-file = Sans connexion à Internet
method-host-file-text = Activez par fichier : { $command } écrit une demande, à laquelle l’éditeur répond.

## Internet

internet-title = Activation par Internet
internet-lead = Cela ne prend en général que quelques secondes.
internet-progress = Envoi de la demande au service d’activation…
waiting-passed = { $seconds ->
    [one] { $seconds } seconde écoulée.
   *[other] { $seconds } secondes écoulées.
} Vous pouvez annuler à tout moment ; rien n’est perdu.
internet-sent = Données envoyées : un ID formé à partir de votre clé de produit et des informations sur le matériel. Rien qui permette de vous identifier.
internet-sent-host = Données envoyées : un ID formé à partir de votre clé de produit et la clé publique de cet hôte KMS. Rien qui permette de vous identifier.

## Au démarrage du produit

notice-waiting = Le produit { $product } n’est pas encore activé. Tout fonctionne, et les tentatives se poursuivent automatiquement.
notice-trying-title = Interrogation de l’hôte KMS de votre organisation
notice-trying = Recherche de l’hôte KMS et envoi de la demande…
notice-sent = Données envoyées à cet hôte seulement : un ID formé à partir de la clé de produit, le nom de cet ordinateur et des informations sur le matériel.

## Confidentialité

privacy-title = Confidentialité
privacy-sent = Ce que ce programme envoie lors de l’activation
privacy-telephone = Par téléphone et par fichier, cet ordinateur n’envoie rien lui-même ; les chiffres et le fichier contiennent les mêmes données.
privacy-address = L’avis de confidentialité

## Téléphone

telephone-title = Activation par téléphone
telephone-region = Pays ou région
telephone-line = { $region } : { $number }
telephone-line-hint = Choisissez le numéro à appeler
telephone-read = Appelez et lisez l’ID d’installation à voix haute
telephone-type = Saisissez l’ID de confirmation que vous entendez
telephone-paste = Vous pouvez le coller
installation-id = ID d’installation
confirmation-id = ID de confirmation
languages-open = Langue
region-open = Pays ou région
region-choose = Choisissez un pays ou une région
region-search = Nom, code ou indicatif
region-detail = { $code } · { $dialling }
region-nothing = Aucun pays ni aucune région ne correspond. Essayez l’indicatif, par exemple +33.
line-toll-free = Numéro gratuit
line-toll = Numéro payant
line-tty = Téléphone textuel
line-tty-tag = TTY
line-detail = { $kind } · { $languages }
line-open-always = Ouvert jour et nuit
line-open-until = Ouvert · jusqu’à { $time }
line-closed = Fermé
line-opens-today = Fermé · ouvre à { $time }
line-opens-later = Fermé · ouvre { $day } à { $time }
line-hours = { $days } { $from }–{ $to }
line-hours-always = Tous les jours, 24 heures sur 24
line-hours-separator = { ", " }
line-day-range = { $first }–{ $last }
no-line-numbers = Vous pouvez aussi appeler le numéro d’une autre région, dans la liste.
no-line-title = { $code }  { $title }

## Résultats

success-title = Le produit { $product } est activé
success-for-good = Aucun renouvellement n’est nécessaire sur cet ordinateur.
success-term = Cette activation est valable jusqu’au { $date }. D’ici là, activez à nouveau avec la même clé.
success-until = Cette activation se renouvelle d’elle-même. Elle est valable jusqu’au { $date }.
success-provisional = Cette activation est provisoire et se termine le { $end }. D’ici là, demandez l’ID de confirmation définitif au centre d’activation.
success-host-title = Cet ordinateur est maintenant un hôte KMS
success-host = Dès que son service est lancé (kakunin-kms serve), il active : { $products }.
not-opened = Aucun programme de cet ordinateur ne peut ouvrir cette adresse :
failure-ways = Autres moyens
failure-former = Clé précédente
failure-former-text = Entrez à nouveau la clé de produit { $key }-… : son activation revient aussitôt, sans frais.
copied-release =
    ID d’installation : { $id }
    Code de libération : { $code }
copied-details = { $code } : { $title }
    { $what }
    ID d’installation : { $id }

## Détails

details-title = Détails de cet ordinateur
details-lead = L’activation est liée à l’ensemble de ces éléments. Quelques-uns peuvent changer sans l’affecter.
details-lead-host = Les éléments avec lesquels cet hôte KMS a été activé.
part-machine-id = Installation du système
part-system = Carte mère
part-processor = Processeur
part-disk = Disque système
part-network = Matériel réseau
part-memory = Taille de la mémoire
part-kept = Sans changement
part-changed = A changé
part-missing = Introuvable
part-added = Ajout

## Par fichier

file-title = Activation par fichier
file-lead = Pour un ordinateur sans réseau. Seuls deux petits fichiers sont échangés ; rien ne vous identifie.
file-save = Enregistrer la demande
file-saved = Demande enregistrée
file-saved-next = Transférez ce fichier sur un appareil connecté à Internet, par exemple avec une clé USB.
file-request-path = Emplacement de la demande
file-request-example = Un dossier ou un nom de fichier
file-answer = Obtenir la réponse
file-answer-self = Sur n’importe quel appareil
file-answer-vendor = L’éditeur y répond.
file-answer-other = Autrement
file-answer-others = Le centre d’activation y répond aussi. Pour de nombreux ordinateurs, un administrateur traite toutes les demandes en une fois.
file-open = Ouvrir la réponse
file-response-path = Emplacement de la réponse
file-response-example = Déposez le fichier ici ou saisissez son emplacement

## Libération de l’activation

release-title = Libérer l’activation
release-lead = Un autre ordinateur pourra alors l’utiliser. Le produit { $product } continue de fonctionner ici et indique qu’il n’est pas activé.
release-internet = Par Internet
release-internet-hint = Le service d’activation l’enregistre aussitôt.
release-code = Avec un code de libération
release-code-hint = Aucune connexion n’est nécessaire : vous lisez le code au centre d’activation.
release-progress = Transmission au service d’activation…
release-sent = Données envoyées : l’ID d’installation et une preuve de la clé de produit. Rien qui permette de vous identifier.
release-done-title = L’activation est libérée
release-done-text = Un autre ordinateur peut maintenant l’utiliser. Le produit { $product } continue de fonctionner ici.
release-untold-title = Prévenez le centre d’activation
release-untold-text = Le produit { $product } n’est plus activé ici. Appelez le centre d’activation et lisez ces chiffres : dès qu’ils sont enregistrés, un autre ordinateur peut utiliser l’activation.
release-untold-short = L’activation a été libérée ici. Un autre ordinateur pourra l’utiliser dès que le centre d’activation aura reçu votre code de libération.
release-call = Appelez le centre d’activation
release-read = Lisez les chiffres à voix haute
release-code-label = ID d’installation, puis code de libération

## Sur papier et sur un autre appareil

qr-instead = Sans appel et à toute heure : scannez-le avec un téléphone équipé d’un appareil photo. La page affiche l’ID de confirmation à saisir plus bas.
qr-text = Scannez ce code avec un téléphone : la page qui s’ouvre vous donne l’ID de confirmation, sans appel.
sheet-title = Fiche d’appel pour l’activation par téléphone
sheet-saved = Fiche d’appel enregistrée
sheet-open = Ouvrir
sheet-hours = Tous les horaires sont à l’heure de l’ordinateur sur lequel cette fiche a été créée.
sheet-secret = Rien n’est secret sur cette fiche : les chiffres n’activent que cet ordinateur.
