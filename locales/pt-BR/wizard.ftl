# Words of the wizard's pages. Terms as in glossary.md.

## Datas, horas e listas

date = { $day } de { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
} de { $year }
time = { $hour }:{ $minute }
moment = { $date } às { $time }
span = { $unit ->
    [days] { $amount ->
        [one] { $amount } dia
       *[other] { $amount } dias
    }
    [hours] { $amount ->
        [one] { $amount } hora
       *[other] { $amount } horas
    }
   *[minutes] { $amount ->
        [one] { $amount } minuto
       *[other] { $amount } minutos
    }
}
list-separator = { ", " }
weekday-monday = seg.
weekday-tuesday = ter.
weekday-wednesday = qua.
weekday-thursday = qui.
weekday-friday = sex.
weekday-saturday = sáb.
weekday-sunday = dom.

## Em todas as páginas

window-title = { $title } – { $product }
steps = Etapa { $at } de { $of }
alert = { $product } — produto não ativado
status-activated = Ativado
status-grace = Ainda não ativado
status-notice = Ação necessária
nothing-is-lost = Nada foi perdido. O produto { $product } continua funcionando enquanto isso.
nothing-is-lost-host = Nada mudou neste computador, e nenhuma ativação foi consumida.
everything-still-works = { $product }: tudo continua funcionando como antes.
remark = { $what } { $next }
remark-key-2 = Confira novamente o caractere { $position } do grupo { $group }.
remark-key-2-look-alike = O caractere { $position } do grupo { $group } é uma letra { $script ->
        [greek] grega
       *[cyrillic] cirílica
    } parecida com { $symbol }. Digite-o novamente.
remark-key-6-host = Esta chave é para os computadores que usam o produto. Um host KMS precisa de uma chave de host KMS, que o fornecedor entrega à sua organização.
remark-cid-1 = { $count ->
    [one] Peça novamente o grupo { $groups }.
   *[other] Peça novamente os grupos { $groups }.
}
groups-exchanged = Os grupos { $one } e { $other } estão trocados.

## Botões e links. “key” é a letra que, com Alt, aciona o botão.

button-next = Avançar
    .key = N
button-back = Voltar
    .key = V
button-cancel = Cancelar
    .key = C
button-close = Fechar
    .key = F
button-later = Mais tarde
    .key = M
button-finish = Concluir
    .key = U
button-activate = Ativar
    .key = A
button-retry = Tentar novamente
    .key = T
button-check-again = Verificar de novo
    .key = A
button-enter-key = Inserir chave do produto
    .key = I
button-change-key = Alterar chave
    .key = H
button-details = Detalhes
    .key = D
button-copy = Copiar
    .key = C
button-clear = Limpar tudo
    .key = M
button-exchange = Trocar grupos
    .key = G
button-use-telephone = Ativar por telefone
    .key = P
button-use-internet = Ativar pela internet
    .key = E
button-seller = Contatar vendedor
    .key = R
button-support = Ajuda do fornecedor
    .key = J
button-use-file = Ativar por arquivo
    .key = U
button-save-request = Salvar solicitação
    .key = R
button-open-response = Abrir resposta
    .key = O
button-browse-request = Escolher pasta…
button-browse-response = Escolher arquivo…
button-change-line = Alterar linha
    .key = N
button-qr = Código QR
    .key = Q
button-sheet = Ficha da ligação
    .key = L
button-key-advice = Sobre chaves
    .key = S
button-release = Liberar
    .key = B
button-open-privacy = Abrir no navegador
    .key = O
link-privacy = Privacidade
link-details = Detalhes
link-copy = Copiar
link-copy-details = Copiar detalhes
copied = Copiado
link-help = Ajuda sobre { $code }
link-show = Mostrar
link-release = Liberar esta ativação
link-regional-numbers = Números de todas as regiões

## Página inicial

overview-title = Ativação
overview-lead = { $product } neste computador.
overview-lead-all-users = { $product } para todos os usuários deste computador.
overview-activated = A ativação está concluída
overview-activated-for-good = { $method } em { $date } · sem necessidade de renovação
overview-activated-on = { $method } em { $date }
overview-activated-term = { $method } em { $date } · ativar novamente até { $renewal }
overview-activated-until = { $method } em { $date } · válido até { $renewal }, com renovação automática
overview-provisional = Ativado provisoriamente
overview-provisional-text = Até { $end }. Antes disso, peça à central de ativação o ID de confirmação permanente ou ative pela internet.
overview-not-activated = Ainda não ativado
overview-not-activated-text = { $product }: há uma chave do produto instalada. Ative até { $date }; pela internet, leva cerca de um minuto.
overview-no-key = Ainda sem chave do produto
overview-no-key-text = { $product }: para ativar, insira a chave do produto da sua organização.
overview-kms-waiting = Aguardando o host KMS da sua organização
overview-kms-waiting-text = { $product }: a ativação é automática; você não precisa fazer nada.
overview-lead-host = Este computador como host KMS, que ativa os demais da sua organização.
overview-host = Este computador é um host KMS
overview-host-text = Ele ativa: { $products }.
overview-no-host = Ainda não é um host KMS
overview-no-host-text = Há uma chave de host KMS instalada. Ative-a, e este computador poderá ativar os demais.
overview-no-host-key-text = Insira a chave de host KMS da sua organização, e este computador poderá ativar os demais.
fact-serves = Ativa os produtos
serves-nothing = Nenhum por enquanto
fact-product = Produto
fact-key = Chave do produto
fact-remaining = Ativações restantes
fact-trial = Avaliação até
fact-subscription = Assinatura até
fact-features = Recursos
fact-limit = Limite
subscription-in-grace = { $end } · a renovar até { $until }
fact-computer = Este computador
fact-activated = Ativação
fact-installation-id = ID de instalação
fact-release-code = Código de liberação
fact-what = O que aconteceu
fact-why = Por quê
fact-next = O que fazer agora
fact-code = Informe este código
product-with-edition = { $product }, { $edition }
key-none = Nenhuma instalada
key-kind-mak = MAK
key-kind-kms-client = Chave de cliente KMS
key-kind-kms-host = Chave de host KMS
remaining = { $left } de { $limit }
computer-new = Ainda não registrado
computer-unchanged = Sem mudanças desde a ativação
computer-slightly-changed = Alguns componentes mudaram; a ativação continua válida
computer-changed = Muitos componentes mudaram desde a ativação
method-internet-done = Ativado pela internet
method-telephone-done = Ativado por telefone
method-file-done = Ativado por arquivo
method-kms-done = Ativado pela sua organização
activated-how = { $method } em { $date }

## Chave do produto

key-title = Insira a chave do produto
key-lead = Ela tem 25 caracteres. Procure no e-mail da compra ou pergunte ao administrador do sistema.
key-title-host = Insira a chave de host KMS
key-lead-host = Ela tem 25 caracteres. O fornecedor a entrega à sua organização, para os poucos computadores que ativam todos os outros.
key-label = Chave do produto
key-automatic = Ativar automaticamente pela internet
key-automatic-hint = Envia apenas um ID gerado a partir da chave e informações de hardware; nada sobre você.
key-old-title = Uma chave do sistema de licenças anterior
key-old-text = Ela é trocada uma única vez por uma nova chave pela internet. Sem internet, peça a nova chave ao vendedor.
key-replaced-title = Sua chave foi substituída
key-replaced-text = A nova chave do produto { $last }-… está instalada no lugar da antiga, que não é mais necessária.
key-advice-title = Não encontrou a chave ou ela não funciona?
key-advice-summary = Como é uma chave, onde encontrá-la e o que fazer se ela já estiver em uso

## Formas de ativação

method-title = Como você quer ativar?
method-lead = Todas as formas levam ao mesmo resultado, e você pode mudar de ideia no caminho.
method-internet = Internet
method-internet-checking = Leva alguns segundos. Verificando a conexão…
method-internet-connected = Leva alguns segundos. Este computador está conectado.
method-recommended = Recomendado
method-telephone = Telefone
method-telephone-hint = Ligue, leia os dígitos da tela e digite os que você ouvir. Cerca de quatro minutos.
method-file = Arquivo
method-file-hint = Para um computador sem nenhuma conexão: salve uma solicitação, obtenha a resposta em outro dispositivo e abra-a aqui.
method-host-file = Sem conexão com a internet
method-host-file-text = Ativar por arquivo: { $command } grava uma solicitação, que o fornecedor responde.

## Internet

internet-title = Ativando pela internet
internet-lead = Normalmente, leva alguns segundos.
internet-progress = Consultando o serviço de ativação…
waiting-passed = { $seconds ->
    [one] { $seconds } segundo se passou.
   *[other] { $seconds } segundos se passaram.
} Você pode cancelar a qualquer momento; nada se perde.
internet-sent = Dados enviados: um ID gerado a partir da chave e informações de hardware. Nada que identifique você.
internet-sent-host = Dados enviados: um ID gerado a partir da chave e a chave pública deste host KMS. Nada que identifique você.

## O que se diz quando o produto é iniciado

notice-waiting = O produto { $product } ainda não está ativado. Tudo funciona, e ele continua tentando sozinho.
notice-trying-title = Consultando o host KMS da sua organização
notice-trying = Procurando e consultando o host KMS…
notice-sent = Dados enviados somente a esse host: um ID gerado a partir da chave do produto, o nome deste computador e informações de hardware.

## Privacidade

privacy-title = Privacidade
privacy-sent = O que este programa envia ao ativar
privacy-telephone = Por telefone e por arquivo, este computador não envia nada por conta própria; os dígitos e o arquivo contêm os mesmos dados.
privacy-address = A declaração do fornecedor

## Telefone

telephone-title = Ativar por telefone
telephone-region = País ou região
telephone-line = { $region }: { $number }
telephone-line-hint = Escolha o número para o qual vai ligar
telephone-read = Ligue e leia o ID de instalação em voz alta
telephone-type = Digite o ID de confirmação que você ouvir
telephone-paste = Você pode colá-lo
installation-id = ID de instalação
confirmation-id = ID de confirmação
languages-open = Idioma
region-open = País ou região
region-choose = Escolha um país ou uma região
region-search = Nome, código ou DDI
region-detail = { $code } · { $dialling }
region-nothing = Nenhum país ou região corresponde. Tente o DDI, por exemplo, +55.
line-toll-free = Gratuita
line-toll = Tarifada
line-tty = Telefone de texto
line-tty-tag = TTY
line-detail = { $kind } · { $languages }
line-open-always = Aberta 24 horas
line-open-until = Aberta · até { $time }
line-closed = Fechada
line-opens-today = Fechada · abre às { $time }
line-opens-later = Fechada · abre { $day } às { $time }
line-hours = { $days }, { $from }–{ $to }
line-hours-always = Todos os dias, 24 horas
line-hours-separator = { "; " }
line-day-range = { $first } a { $last }
no-line-numbers = Linhas de outras regiões também atendem; a lista mostra todas.
no-line-title = { $code }  { $title }

## Resultados

success-title = O produto { $product } está ativado
success-for-good = Nenhuma renovação é necessária neste computador.
success-term = Esta ativação é válida até { $date }. Ative novamente com a mesma chave até essa data.
success-until = A renovação é automática. Esta ativação é válida até { $date }.
success-provisional = Esta ativação é provisória e termina em { $end }. Antes disso, peça à central de ativação o ID de confirmação permanente.
success-host-title = Este computador agora é um host KMS
success-host = Assim que o serviço estiver em execução (kakunin-kms serve), ele ativará: { $products }.
not-opened = Nenhum programa deste computador abre este item. O endereço é:
failure-ways = Outras formas
failure-former = Chave anterior
failure-former-text = Insira novamente a chave do produto { $key }-…, e a ativação dela volta imediatamente. Isso não tem custo.
copied-release =
    ID de instalação: { $id }
    Código de liberação: { $code }
copied-details = { $code }: { $title }
    { $what }
    ID de instalação: { $id }

## Detalhes

details-title = Detalhes deste computador
details-lead = A ativação pertence ao conjunto destes componentes. Alguns podem mudar sem afetá-la.
details-lead-host = Com o que este host KMS foi ativado.
part-machine-id = Instalação do sistema
part-system = Placa-mãe
part-processor = Processador
part-disk = Disco do sistema
part-network = Adaptadores de rede
part-memory = Tamanho da memória
part-kept = Sem mudança
part-changed = Com mudança
part-missing = Ausente
part-added = Componente novo

## Por arquivo

file-title = Ativar por arquivo
file-lead = Para um computador sem rede: apenas dois arquivos pequenos, e nada neles identifica você.
file-save = Salve a solicitação
file-saved = Salvo
file-saved-next = Leve este arquivo a um dispositivo com conexão à internet, por exemplo, em uma unidade USB.
file-request-path = Onde a solicitação será salva
file-request-example = Uma pasta ou um nome de arquivo
file-answer = Obtenha a resposta
file-answer-self = Em qualquer dispositivo
file-answer-vendor = O fornecedor responde à solicitação.
file-answer-other = Outra opção
file-answer-others = A central de ativação também responde. Para muitos computadores, um administrador responde a todas as solicitações de uma vez.
file-open = Abra a resposta
file-response-path = Onde está a resposta
file-response-example = Solte o arquivo aqui ou digite onde ele está

## Liberar a ativação

release-title = Liberar esta ativação
release-lead = Depois disso, outro computador poderá usá-la. O produto { $product } continua funcionando aqui e mostra que não está ativado.
release-internet = Pela internet
release-internet-hint = O serviço de ativação registra a liberação imediatamente.
release-code = Com um código de liberação
release-code-hint = Não precisa de conexão: você lê o código para a central de ativação.
release-progress = Informando o serviço de ativação…
release-sent = Dados enviados: o ID de instalação e a comprovação da chave do produto. Nada que identifique você.
release-done-title = A ativação foi liberada
release-done-text = Outro computador já pode usá-la. O produto { $product } continua funcionando aqui.
release-untold-title = Avise a central de ativação
release-untold-text = O produto { $product } não está mais ativado aqui. Ligue para a central e leia estes dígitos: assim que forem registrados, outro computador poderá usar a ativação.
release-untold-short = A ativação foi liberada aqui. Ela fica livre para outro computador assim que a central de ativação tiver o seu código de liberação.
release-call = Ligue para a central de ativação
release-read = Leia os dígitos em voz alta
release-code-label = ID de instalação e, depois, código de liberação

## No papel e em outro dispositivo

qr-instead = Não é preciso ligar, e funciona a qualquer hora: escaneie este código com um celular com câmera. A página mostra o ID de confirmação para digitar abaixo.
qr-text = Escaneie este código com um celular: a página que ele abre mostra o ID de confirmação, sem ligação.
sheet-title = Ficha da ligação para ativar por telefone
sheet-saved = Ficha da ligação salva
sheet-open = Abrir
sheet-hours = Todos os horários são os do computador em que esta ficha foi criada.
sheet-secret = Nada nesta ficha é secreto: os dígitos ativam somente este computador.
