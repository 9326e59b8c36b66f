# Words of the text wizard that a page does not bring with it: numbers, answers, help.

terminal-labelled = { $label } : { $value }
terminal-key = { $shown }-… ({ $kind })
terminal-care = Attention : { $text }
terminal-bad = Problème : { $text }
terminal-part = { $number }. { $title }
terminal-part-done = { $number }. { $title } – terminé
terminal-empty = rien de saisi pour l’instant (exemple : { $example })
terminal-empty-text = rien de saisi pour l’instant
terminal-state-open = { $value } – encore incomplet
terminal-state-right = { $value } – correct
terminal-state-wrong = { $value } – incorrect
terminal-group-empty = –
terminal-check-on = { $label } : oui
terminal-check-off = { $label } : non
terminal-chosen = choix actuel
terminal-region-change = { $region } – modifier
terminal-region-keep = Laisser tel quel
terminal-place = Enregistrer ailleurs
terminal-more-regions = { $count ->
    [one] Un autre nom correspond. Saisissez la suite du nom pour le trouver.
   *[other] { $count } autres noms correspondent. Saisissez la suite du nom pour trouver le vôtre.
}
terminal-actions = Ce que vous pouvez faire ici
terminal-letter = { $label } ({ $letter })
terminal-or-enter = { $label } – ou appuyez simplement sur Entrée
terminal-language = Langue (Language) : { $name }

## Comment répondre

terminal-hint-number = Saisissez un numéro ou une lettre et appuyez sur Entrée. Le signe ? affiche l’aide.
terminal-hint-text = Saisissez le texte, ou le numéro d’une action, et appuyez sur Entrée. Le signe ? affiche l’aide.
terminal-hint-key = Saisissez ou collez la clé de produit, ou saisissez le numéro d’une action, et appuyez sur Entrée. Le signe ? affiche l’aide.
terminal-hint-region = Saisissez un nom, un code, un indicatif comme +33 ou le numéro d’une ligne, et appuyez sur Entrée.
terminal-hint-confirmation = Saisissez l’ID de confirmation en une fois ou groupe par groupe, par exemple D 512439. Pour changer de pays ou de région, saisissez son nom. Le signe ? affiche l’aide.
terminal-hint-busy = Un instant. Entrée annule.
terminal-help = Tout ce que vous pouvez faire porte un numéro entre crochets. Saisissez ce numéro et appuyez sur Entrée.
    Si une lettre suit entre parenthèses, elle a le même effet.
    Une ligne vide actionne le bouton principal, signalé par « ou appuyez simplement sur Entrée ».
    = affiche à nouveau toute la page. Ctrl-C annule l’opération en cours, ou ferme.
terminal-help-key = La clé de produit peut être saisie en majuscules ou en minuscules, avec ou sans tirets.
terminal-help-response = Tout autre texte saisi est considéré comme l’emplacement de la réponse : son fichier, un tableau de plusieurs réponses ou un dossier de fichiers de réponse.
terminal-help-confirmation = L’ID de confirmation peut être saisi en une fois, avec ou sans espaces.
    Un groupe de six chiffres va dans le prochain groupe manquant ou incorrect ; une lettre placée devant choisit le groupe : D 512439.
    Ce que vous avez saisi est conservé à la fermeture de l’assistant ; un appel peut donc être repris plus tard.
terminal-help-region = Saisissez une partie d’un nom dans l’une des langues affichées ici, un code de deux lettres comme FR ou un indicatif comme +33.
    Si un seul pays ou une seule région correspond, le choix est fait aussitôt.

## Quand une réponse n’a pas été comprise

terminal-misread-number = Il n’y a pas de numéro { $number } ici ; les numéros vont jusqu’à { $greatest }.
terminal-misread-text = La réponse n’a pas été comprise. Saisissez l’un des numéros entre crochets, ou le signe ? pour afficher l’aide.
terminal-misread-empty = Une ligne vide n’a pas encore d’effet ici. Saisissez l’un des numéros entre crochets, ou le signe ? pour afficher l’aide.
terminal-misread-group = Il n’y a pas de groupe avec cette lettre. Les groupes sont désignés comme indiqué ci-dessus.

## En chemin

terminal-ask-place = Où enregistrer la demande ? Saisissez un dossier ou un nom de fichier. Une ligne vide laisse l’emplacement tel quel.
terminal-copied = Vous pouvez copier ceci :
terminal-open = Vous le trouvez ici : { $address }
terminal-kept = Fermé. Ce que vous avez saisi est conservé pour la prochaine fois.
terminal-answers-over = Les réponses s’arrêtent ici, et l’assistant est fermé.
terminal-closed = Fermé.
terminal-cancelled = Annulé.
