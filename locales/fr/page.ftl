# Words of the web page /activate, on which a caller gets a confirmation ID without an agent.

page-title = Obtenir un ID de confirmation
page-lead = Pour un ordinateur sans connexion à Internet. Aucun compte n’est nécessaire.
page-how = Saisissez les huit groupes de chiffres affichés par l’assistant d’activation. Vous pouvez les coller tous dans la première case.
page-how-filled = Les chiffres proviennent du code que vous avez scanné. Comparez-les avec l’écran de l’ordinateur.
page-group = Groupe { $label }
page-mark-wrong = À vérifier
page-mark-short = Chiffres : { $digits } sur 6
page-wrong = Comparez à nouveau le groupe { $label } avec l’écran de l’ordinateur.
page-all-right = Les huit groupes sont corrects.
page-sent = Données envoyées : ces chiffres seulement. Ils ne contiennent rien sur vous.
page-submit = Obtenir l’ID de confirmation
page-asking = Envoi de la demande au service d’activation…
page-look-again = { $count ->
    [one] Un groupe est à vérifier
   *[other] { $count } groupes sont à vérifier
}
page-look-again-text = Tout ce que vous avez saisi est encore là. Comparez ces groupes avec l’écran de l’ordinateur :
page-mixed = Ces groupes ne vont pas ensemble
page-mixed-text = Chaque groupe est correct en lui-même, mais les huit ne forment pas un même ID d’installation. Comparez-les tous avec l’écran de l’ordinateur.
page-swapped-text = Intervertissez-les avec le bouton placé sous les cases. Tout ce que vous avez saisi est encore là.
page-other-vendor = Cet ID d’installation ne concerne pas un produit de cet éditeur
page-other-vendor-text = Comparez à nouveau le groupe 1 avec l’écran de l’ordinateur et vérifiez quel produit doit y être activé.
page-confirmation-typed = Ceci est un ID de confirmation
page-confirmation-typed-text = L’ID d’installation est l’autre : les chiffres des cases 1 à 8 de l’assistant d’activation.
page-again = Appuyez encore une fois sur le bouton
page-again-text = Cette page était ouverte depuis longtemps ou a été ouverte par un autre site web. Tout ce que vous avez saisi est encore là.

## La réponse

page-answer-title = Votre ID de confirmation
page-answer-lead = Saisissez-le dans les cases A à { $last } de l’assistant d’activation, puis choisissez « Activer ».
page-answer-same = Une nouvelle demande pour le même ordinateur donne les mêmes chiffres et n’utilise pas d’autre activation.
page-read = Lire à voix haute
page-stop = Arrêter
page-spoken = { $label } : { $digits }.
# Les dix chiffres tels qu’on les dit au téléphone, séparés par des espaces.
page-digits = zéro un deux trois quatre cinq six sept huit neuf
page-no-voice = Ce navigateur n’a pas de voix française.
page-copied = Copié.
page-not-copied = La copie n’a pas fonctionné ici. Sélectionnez les chiffres et copiez-les vous-même.
page-print = Imprimer
page-another = Activer un autre ordinateur

## Refus et autres moyens

page-check-digits = Vérifier les chiffres
page-call = Appeler le centre d’activation
page-lines-all = Tous les pays et régions
page-local-time = Les horaires sont à l’heure locale de chaque ligne.
page-help = Aide
page-languages = Langue

## Une adresse à laquelle il n’y a rien

page-elsewhere = Il n’y a pas de page à cette adresse
page-elsewhere-text = Un caractère de l’adresse a peut-être été mal saisi ou perdu lors de la copie. Voici les pages disponibles :

## Fichiers

page-file = Avez-vous un fichier de demande ?
page-file-how = L’assistant peut en enregistrer un. Choisissez-le ici et rapportez le fichier obtenu sur l’ordinateur.
page-file-submit = Obtenir le fichier de réponse
page-not-a-file = Ceci n’est pas un fichier de demande
page-not-a-file-text = Choisissez le fichier que l’assistant d’activation a enregistré ; son nom se termine par request.json.
