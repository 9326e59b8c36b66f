# Words of the web page /activate, on which a caller gets a confirmation ID without an agent.

page-title = Obter um ID de confirmação
page-lead = Para um computador sem conexão com a internet. Você não precisa de conta.
page-how = Digite os oito grupos de dígitos que o assistente de ativação mostra. Você pode colar todos no primeiro campo.
page-how-filled = Os dígitos vieram com o código que você escaneou. Compare-os com a tela do computador.
page-group = Grupo { $label }
page-mark-wrong = Confira novamente
page-mark-short = { $digits } de 6 dígitos
page-wrong = Compare novamente o grupo { $label } com a tela do computador.
page-all-right = Os oito grupos estão corretos.
page-sent = Dados enviados: somente estes dígitos. Eles não contêm nada sobre você.
page-submit = Obter ID de confirmação
page-asking = Consultando o serviço de ativação…
page-look-again = { $count ->
    [one] É preciso conferir um grupo
   *[other] É preciso conferir { $count } grupos
}
page-look-again-text = Tudo o que foi digitado continua aqui. Compare estes grupos com a tela do computador:
page-mixed = Estes grupos não combinam entre si
page-mixed-text = Cada grupo, por si só, está correto, mas os oito não formam um único ID de instalação. Compare todos com a tela do computador.
page-swapped-text = Troque-os com o botão abaixo dos campos. Tudo o que foi digitado continua aqui.
page-other-vendor = Este ID de instalação não é de um produto deste fornecedor
page-other-vendor-text = Compare novamente o grupo 1 com a tela do computador e confira qual produto vai ser ativado nele.
page-confirmation-typed = Este é um ID de confirmação
page-confirmation-typed-text = O ID de instalação é o outro: os dígitos dos campos 1 a 8 do assistente de ativação.
page-again = Pressione o botão mais uma vez
page-again-text = Esta página ficou aberta por muito tempo ou foi aberta por outro site. Tudo o que foi digitado continua aqui.

## A resposta

page-answer-title = Seu ID de confirmação
page-answer-lead = Digite-o nos campos A a { $last } do assistente de ativação e escolha “Ativar”.
page-answer-same = Pedir novamente para o mesmo computador resulta nos mesmos dígitos e não consome outra ativação.
page-read = Ler em voz alta
page-stop = Parar
page-spoken = { $label }: { $digits }.
# Os dez dígitos como são ditos ao telefone, separados por espaços.
page-digits = zero um dois três quatro cinco meia sete oito nove
page-no-voice = Este navegador não tem uma voz em português.
page-copied = Copiado.
page-not-copied = Não foi possível copiar aqui. Selecione os dígitos e copie-os manualmente.
page-print = Imprimir
page-another = Ativar outro computador

## Recusas e outras formas

page-check-digits = Conferir dígitos
page-call = Ligar para a central de ativação
page-lines-all = Todos os países e regiões
page-local-time = Os horários seguem a hora local de cada linha.
page-help = Ajuda
page-languages = Idioma

## Um endereço em que não há nada

page-elsewhere = Não há nenhuma página neste endereço
page-elsewhere-text = Um caractere do endereço pode ter sido trocado na digitação ou perdido na cópia. Estas páginas existem aqui:

## Arquivos

page-file = Você tem um arquivo de solicitação?
page-file-how = O assistente pode salvar um. Escolha-o aqui e leve ao computador o arquivo que você receber.
page-file-submit = Obter arquivo de resposta
page-not-a-file = Este não é um arquivo de solicitação
page-not-a-file-text = Escolha o arquivo que o assistente de ativação salvou; o nome dele termina em request.json.
