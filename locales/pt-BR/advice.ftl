# What there is to know about product keys: in the wizard, and on the service's pages below /advice.

advice-title = Sobre chaves do produto
advice-lead = Como é uma chave original, onde ela está e o que fazer quando não funciona.
advice-specimen = Desenho de uma chave do produto
advice-specimen-text = Um exemplo que não ativa nada.
advice-looks = Como é uma chave original
advice-looks-groups = Ela tem 25 letras e números em cinco grupos de cinco, separados por hifens.
advice-looks-letters = As letras I, L, O e U nunca são usadas, para que nada se confunda com um 1, um 0 ou um V.
advice-looks-seller = Ela vem com uma nota fiscal ou um documento de licença que traz o nome do vendedor. Se você recebeu somente uma chave, pergunte ao vendedor.
advice-place = Onde encontrá-la
advice-place-purchase = No e-mail ou nos documentos da compra.
advice-place-organisation = Em uma organização: com o administrador do sistema. Muitas vezes, a chave já está instalada.
advice-failing = Quando uma chave não funciona ou deixa de funcionar
advice-failing-check = Compare-a mais uma vez com o documento. O assistente diz em qual grupo procurar.
advice-failing-seller = Uma chave pode ter passado por outras pessoas antes de chegar a você. Peça ao vendedor uma substituição ou um reembolso e guarde a nota fiscal.
advice-failing-works = Enquanto isso, o produto continua funcionando.
advice-elsewhere = Quando ela está em uso em outro computador
advice-elsewhere-release = Nesse computador, abra a página de ativação e escolha “Liberar esta ativação”. Depois, ative aqui.
advice-elsewhere-gone = Se esse computador quebrou ou não existe mais, a central de ativação pode liberá-lo.
advice-elsewhere-more = Se todas as ativações de uma chave estão em uso, o vendedor ou a central de ativação pode acrescentar outras.
