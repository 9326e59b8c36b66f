# Words of the console of the help desk. Those that begin with desk-say are said to the caller, in the caller's language.

digit-0 = zéro
digit-1 = un
digit-2 = deux
digit-3 = trois
digit-4 = quatre
digit-5 = cinq
digit-6 = six
digit-7 = sept
digit-8 = huit
digit-9 = neuf

desk-centre = Centre d’activation : { $vendor }
desk-signed-in = { $name } · { $role }
desk-role-desk = conseiller
desk-role-supervisor = responsable
desk-role-administrator = administrateur
desk-role-auditor = auditeur
desk-demo-token = Ceci est la démonstration. Connectez-vous à la console avec ce jeton : { $token }

desk-demonstration = Ceci est la démonstration
desk-demonstration-text = Le service d’activation fonctionne dans ce programme, avec des clés inventées. Aucun jeton personnel n’est nécessaire.
desk-demonstration-use = Se connecter à la démonstration
    .key = D
desk-sign-in-title = Connexion
desk-sign-in-lead = Avec le jeton que votre administrateur vous a remis.
desk-sign-in = Se connecter
    .key = S
desk-signing-in = Connexion en cours…
desk-token = Jeton
desk-token-where = Où mon jeton est-il conservé ?
desk-token-where-text = Votre administrateur le crée avec kakunin-service token add et peut le révoquer à tout moment.
desk-token-not-kept = Il est conservé jusqu’à la fermeture de cette fenêtre, et nulle part ailleurs.
desk-token-kept = Il est conservé dans le trousseau de cet ordinateur s’il en a un ; sinon, jusqu’à la fermeture de cette fenêtre.
desk-call-waits = Votre appel est encore là
desk-call-waits-text = Le jeton n’est plus valable. Connectez-vous à nouveau ; tout ce que vous avez saisi a été conservé.
desk-sign-out = Se déconnecter

desk-leave = L’appel n’est pas terminé. Se déconnecter et abandonner ce qui a été saisi ?
desk-stay = Rester connecté
desk-sign-out-now = Se déconnecter maintenant

desk-title-ready = En attente d’un appel
desk-title-hearing = Écoutez l’ID d’installation
desk-title-known = Décidez
desk-title-release = Saisissez le code de libération
desk-title-reading = Lisez l’ID de confirmation à voix haute
desk-title-file = Réponse donnée par fichier
desk-title-provisional = Lisez à voix haute l’ID valable 72 heures
desk-call-lead = Demandez à l’appelant de lire les huit groupes de l’ID d’installation.
desk-case = Dossier { $case }
desk-begin = Saisissez ce que vous entendez
desk-begin-text = Chaque groupe est vérifié dès qu’il a six chiffres. Les groupes peuvent être saisis dans n’importe quel ordre, et un ID entier peut être collé.
desk-kept-in-keyring = Votre jeton est dans le trousseau de cet ordinateur.
desk-kept-without-keyring = Votre jeton est conservé jusqu’à la fermeture de cette fenêtre ; le trousseau n’est pas utilisé.
desk-kept-for-session = Votre jeton est conservé jusqu’à la fermeture de cette fenêtre : il n’y a pas de trousseau ici.
desk-drop-file = Vous pouvez aussi déposer un fichier de demande sur cette fenêtre ; sa réponse est écrite dans le même dossier.
desk-answer-file = Répondre à un fichier de demande…
desk-file-answered = Le fichier de réponse est écrit
desk-looking-up = Recherche…
desk-look-up = Rechercher à nouveau
desk-clear = Tout effacer
desk-misheard = Le groupe { $group } a été mal entendu.
desk-say-group = Relisez-moi le groupe { $group }, s’il vous plaît : six chiffres, lentement.
desk-say-release-group = Relisez-moi le groupe { $group } du code de libération, s’il vous plaît : six chiffres, lentement.
desk-mixed = Chaque groupe est correct en lui-même, mais ensemble ils ne forment pas un même ID d’installation. Vérifiez si l’appelant a recommencé et faites relire tous les groupes sur l’écran tel qu’il est maintenant.
desk-other-vendor = Le groupe 1 ne correspond à aucun produit de cet éditeur. Demandez quel produit l’appelant souhaite activer et comparez à nouveau le groupe 1.
desk-confirmation-typed = Ce sont des groupes d’un ID de confirmation. Demandez l’ID d’installation, dans la partie 2 de la page de l’appelant.

desk-organisation = Organisation
desk-no-organisation = inconnue
desk-activations = Activations
desk-used = Utilisées : { $used } sur { $limit }
desk-blocked = Clé bloquée
desk-trial = Essai en jours
desk-blocked-stolen = Le titulaire a signalé que d’autres personnes ont la clé.
desk-blocked-refunded = L’achat a été remboursé.
desk-blocked-abused = La clé a servi en dehors de ses conditions d’utilisation.
desk-blocked-error = La clé a été émise par erreur.
desk-kind = Remarque
desk-kind-text = Les clés de ce type ne s’activent pas pour un ordinateur qui utilise le produit.
desk-first-activation = Première activation
desk-past = { $method }, { $date }
desk-past-released = { $made } ; libération : { $end }
desk-ends-term = À durée limitée, jusqu’au { $moment } ; renouvelée avant cette date
desk-ends = Provisoire, jusqu’au { $moment }

desk-confirm = Donner l’ID de confirmation
    .key = I
desk-confirmation-provisional = ID de confirmation valable 72 heures
desk-repeat = Répéter (R)
desk-copy = Copier le texte
    .key = C
desk-copied = Copié
    .key = C
desk-read-aloud = Lecture à voix haute : groupe { $group }, { $at } sur { $of }{ $repeats ->
    [0] { "" }
    [one] , relu une fois
   *[other] , relu { $repeats } fois
}
desk-folded = { $product } · { $key }
desk-fold = Réduire
desk-unfold = Tout afficher
desk-read-keys = Espace : groupe suivant · R : répéter · ← : retour

desk-refuse = Décliner poliment
    .key = D
desk-resume = Revenir à l’appel
desk-say = À dire à l’appelant
desk-say-code = { $code } · { $title }
desk-say-refused = { $what } { $next } Votre numéro de dossier est le { $case }.
desk-say-cannot = Je ne peux pas terminer cette activation maintenant. Vous n’y êtes pour rien, et le produit continue de fonctionner. Notez, s’il vous plaît, votre numéro de dossier : { $case }. Il nous permettra de reprendre là où nous nous sommes arrêtés.
desk-not-done = L’opération n’a pas été effectuée
desk-nothing-lost = Tout ce que vous avez saisi est encore là.
desk-denied-token = Ce jeton n’est pas valable. Demandez-en un nouveau à votre administrateur.
desk-denied-role = Votre rôle ne le permet pas.
desk-denied-nothing = La clé n’est pas active sur cet ordinateur, ou ne l’est plus ; il n’y a donc rien à libérer.
desk-denied-form = Le service n’a pas compris la demande. Vérifiez ce qui a été saisi.

desk-supervise = Responsable
    .key = B
desk-ask-supervisor = Un responsable est nécessaire
desk-ask-supervisor-text = Un responsable peut relever la limite, libérer un ordinateur ou donner un ID de confirmation valable 72 heures. Demandez-lui de saisir ici son jeton : il autorise une seule opération, et votre session reste ouverte.
desk-supervisor-token = Jeton du responsable
desk-authorise = Autoriser
    .key = A
desk-authorise-title = Il n’est pas conservé.
desk-authorised = Autorisation pour une opération : { $name }
desk-carry-out-title-of = L’opération est consignée avec le nom { $name } et le dossier.
desk-raise = Relever la limite
    .key = R
desk-remove = Libérer un ordinateur
    .key = L
desk-computers = Quel ordinateur
desk-computers-asked = Recherche des ordinateurs qui utilisent cette clé…
desk-computer-seen = Dernier contact le { $date } · { $name }
desk-callers-computer = Celui de l’appelant
desk-more-computers-title = D’autres ordinateurs utilisent cette clé.
desk-more-computers = Afficher plus
desk-provisional = 72 heures
    .key = H
desk-confirm-host = Confirmer l’hôte KMS
    .key = H
desk-amount = Nombre d’ordinateurs à ajouter (1 à 1000)
desk-amount-wrong = Un nombre de 1 à 1000.
desk-reason = Motif, pour le journal d’audit
desk-carry-out-title = L’opération est consignée avec votre nom et le dossier.
desk-carry-out = Exécuter
    .key = X
desk-raised = La limite est relevée
desk-removed = L’ordinateur est libéré
desk-in-audit-log = L’opération figure dans le journal d’audit avec votre nom, le motif et le dossier.

desk-reopen = Rouvrir le dernier appel
desk-open-release = Code de libération
desk-close-release = Sans code de libération
desk-release-code = Code de libération
desk-release-title = L’ordinateur de l’appelant l’affiche après avoir libéré son activation.
desk-take-release = Enregistrer le code
desk-release-wrong = Chaque groupe est correct en lui-même, mais ensemble ils ne forment pas un même code de libération. Faites relire le code, groupe par groupe.
desk-released = L’activation est libérée
desk-say-released = L’activation est libérée ; un autre ordinateur peut l’utiliser dès maintenant.

desk-finish = Terminer l’appel
    .key = T

desk-caller-sees = Ce que voit l’appelant
desk-caller-speaks = Appelant : { $language }
desk-sees-overview = Accueil
desk-sees-key = Clé de produit
desk-sees-method = Moyens
desk-sees-internet = Internet
desk-sees-telephone = Téléphone
desk-sees-success = Terminé
desk-sees-failure = Échec
desk-sees-details = Détails
desk-sees-notice = Au démarrage
desk-means = = « { $label } »

desk-code-query = Code d’erreur, ou mots qui s’y trouvent
desk-no-code = Aucun code d’erreur ne correspond.
desk-code-what = Ce qui s’est passé : { $words }
desk-code-why = Pourquoi : { $words }
desk-code-say = À dire : { $words }
desk-code-do = À faire : { $words }

desk-do-key = Faites lire les deux premiers groupes de la clé, et pas plus : les autres sont secrets. Si c’est une clé authentique qui ne fonctionne pas, déclinez poliment et orientez l’appelant vers le vendeur ; ne demandez pas d’où elle vient.
desk-do-count = Demandez si un ordinateur ne sert plus. Son activation peut y être libérée ; ou un responsable relève la limite.
desk-do-network = Continuez par téléphone ; le réseau pourra être rétabli plus tard.
desk-do-service = Continuez par téléphone. Si cela se produit lors de plusieurs appels, prévenez les personnes qui gèrent le service.
desk-do-kms = Cela se passe entre l’ordinateur et l’hôte de l’organisation. Orientez l’appelant vers l’administrateur système ; il n’y a rien à confirmer par téléphone.
desk-do-clock = Faites régler correctement la date, l’heure et le fuseau horaire, puis réessayer.
desk-do-hardware = Activez à nouveau avec la même clé : c’est le même ordinateur, ou un nouveau qui le remplace.
desk-do-cid-1 = Relisez les groupes signalés, un par un. L’appelant ne saisit que ceux-là ; les autres restent.
desk-do-cid-2 = Comptez les groupes avec l’appelant à partir de A. L’un d’eux a été oublié ou saisi deux fois ; relisez-le.
desk-do-cid-3 = La page de l’appelant affiche un autre ID d’installation que celui que vous avez entendu. Faites lire le groupe 1 à l’écran et comparez-le ; s’il diffère, saisissez le nouvel ID et donnez l’ID de confirmation correspondant.
desk-do-cid-4 = Les 72 heures sont écoulées. Recherchez à nouveau l’ID d’installation et donnez un nouvel ID de confirmation.
desk-do-cid-5 = L’appelant a saisi l’ID d’installation dans les cases désignées par des lettres. Lisez l’ID de confirmation et faites-le saisir à partir de la case A.
desk-do-installation = Faites relire tous les groupes sur l’écran tel qu’il est maintenant. Si l’ID ne peut plus servir (IID-2), faites supprimer la clé de produit et l’entrer à nouveau ; l’appelant lit alors un nouvel ID.
desk-do-telephone = Poursuivez cet appel : il suffit, quelle que soit la région. Ou proposez l’activation par fichier.
desk-do-file = Faites créer à nouveau le fichier de demande sur l’ordinateur à activer et répondez à celui-ci.
desk-do-storage = Demandez à l’appelant de faire de la place sur le disque ou de s’adresser à l’administrateur système ; l’activation peut être répétée sans frais.
desk-do-terms = Une telle clé s’active par Internet ou par fichier. Si ni l’un ni l’autre n’est possible, un responsable donne un ID de confirmation pour 72 heures. Ce qui est terminé, le vendeur le prolonge.
desk-do-other = Notez le code dans le dossier et orientez l’appelant vers l’administrateur système.
