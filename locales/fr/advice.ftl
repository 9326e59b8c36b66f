# What there is to know about product keys: in the wizard, and on the service's pages below /advice.

advice-title = À propos des clés de produit
advice-lead = À quoi ressemble une clé authentique, où la trouver et que faire si elle ne fonctionne pas.
advice-specimen = Dessin d’une clé de produit
advice-specimen-text = Un exemple qui n’active rien.
advice-looks = À quoi ressemble une clé authentique
advice-looks-groups = Elle comporte 25 lettres et chiffres, en cinq groupes de cinq séparés par des tirets.
advice-looks-letters = Les lettres I, L, O et U ne sont jamais utilisées, pour que rien ne soit pris pour un 1, un 0 ou un V.
advice-looks-seller = Elle est accompagnée d’une facture ou d’un document de licence qui mentionne le vendeur. Si vous n’avez reçu qu’une clé, adressez-vous au vendeur.
advice-place = Où la trouver
advice-place-purchase = Dans l’e-mail ou les documents de l’achat.
advice-place-organisation = Dans une organisation : auprès de l’administrateur système. Souvent, la clé est déjà installée.
advice-failing = Si une clé ne fonctionne pas ou cesse de fonctionner
advice-failing-check = Comparez-la encore une fois avec le document. L’assistant indique dans quel groupe regarder.
advice-failing-seller = Une clé a pu passer par d’autres mains avant de vous parvenir. Demandez au vendeur un remplacement ou un remboursement et conservez la facture.
advice-failing-works = Le produit continue de fonctionner en attendant.
advice-elsewhere = Si la clé est utilisée sur un autre ordinateur
advice-elsewhere-release = Sur cet ordinateur, ouvrez la page d’activation et choisissez « Libérer l’activation ». Activez ensuite ici.
advice-elsewhere-gone = Si cet ordinateur est en panne ou n’est plus là, le centre d’activation peut le libérer.
advice-elsewhere-more = Si toutes les activations d’une clé sont utilisées, le vendeur ou le centre d’activation peut en ajouter.
