# Words of the text wizard that a page does not bring with it: numbers, answers, help.

terminal-labelled = { $label }: { $value }
terminal-key = { $shown }-… ({ $kind })
terminal-care = Atenção: { $text }
terminal-bad = Problema: { $text }
terminal-part = { $number }. { $title }
terminal-part-done = { $number }. { $title } – concluído
terminal-empty = nada digitado ainda (o formato é { $example })
terminal-empty-text = nada digitado ainda
terminal-state-open = { $value } – ainda por completar
terminal-state-right = { $value } – confere
terminal-state-wrong = { $value } – não confere
terminal-group-empty = –
terminal-check-on = { $label }: ligado
terminal-check-off = { $label }: desligado
terminal-chosen = opção escolhida
terminal-region-change = { $region } – alterar
terminal-region-keep = Deixar como está
terminal-place = Salvar em outro lugar
terminal-more-regions = { $count ->
    [one] Mais { $count } opção corresponde. Digite um pouco mais do nome para encontrar a sua.
   *[other] Mais { $count } opções correspondem. Digite um pouco mais do nome para encontrar a sua.
}
terminal-actions = O que você pode fazer aqui
terminal-letter = { $label } ({ $letter })
terminal-or-enter = { $label } – ou só pressione Enter
terminal-language = Idioma (Language): { $name }

## Como responder

terminal-hint-number = Digite um número ou uma letra e pressione Enter. ? mostra a ajuda.
terminal-hint-text = Digite o texto, ou o número de algo que você pode fazer, e pressione Enter. ? mostra a ajuda.
terminal-hint-key = Digite ou cole a chave do produto, ou o número de algo que você pode fazer, e pressione Enter. ? mostra a ajuda.
terminal-hint-region = Digite um nome, um código ou um DDI, como +55, ou o número de uma linha da lista, e pressione Enter.
terminal-hint-confirmation = Digite o ID de confirmação de uma vez ou grupo por grupo, como D 512439. Para mudar o país ou a região, digite o nome. ? mostra a ajuda.
terminal-hint-busy = Aguarde. Enter cancela.
terminal-help = Tudo o que você pode fazer tem um número entre colchetes. Digite o número e pressione Enter.
    Quando há em seguida uma letra entre parênteses, a letra faz o mesmo.
    Uma linha vazia aciona o botão principal, marcado com “ou só pressione Enter”.
    = mostra a página inteira novamente. Ctrl-C cancela o que está em andamento ou fecha.
terminal-help-key = A chave do produto pode ser digitada em letras maiúsculas ou minúsculas, com ou sem hifens.
terminal-help-response = Qualquer outra coisa que você digitar é entendida como o local da resposta: o arquivo dela, uma tabela de muitas respostas ou uma pasta de arquivos de resposta.
terminal-help-confirmation = O ID de confirmação pode ser digitado de uma vez, com ou sem espaços.
    Um grupo de seis dígitos vai para o próximo grupo que falta ou que está incorreto; uma letra antes dele escolhe o grupo: D 512439.
    O que você digitou é guardado quando você fecha o assistente, e assim uma ligação pode continuar depois.
terminal-help-region = Digite parte de um nome em qualquer idioma mostrado aqui, um código de duas letras, como BR, ou um DDI, como +55.
    Quando só um país ou região corresponde, a escolha é feita imediatamente.

## Quando uma resposta não foi entendida

terminal-misread-number = Não há número { $number } aqui; os números vão até { $greatest }.
terminal-misread-text = Não foi possível entender. Digite um dos números entre colchetes ou ? para obter ajuda.
terminal-misread-empty = Uma linha vazia ainda não faz nada aqui. Digite um dos números entre colchetes ou ? para obter ajuda.
terminal-misread-group = Não há grupo com essa letra. Os grupos têm os nomes mostrados acima.

## No caminho

terminal-ask-place = Onde a solicitação será salva? Digite uma pasta ou um nome de arquivo. Uma linha vazia deixa como está.
terminal-copied = Você pode copiar isto:
terminal-open = Você encontra aqui: { $address }
terminal-kept = Fechado. O que você digitou fica guardado para a próxima vez.
terminal-answers-over = As respostas terminam aqui, e o assistente foi fechado.
terminal-closed = Fechado.
terminal-cancelled = Cancelado.
