# Words of the command line.

command-usage = Uso
command-usage-options = opções
command-usage-command = comando
command-heading-commands = Comandos
command-heading-options = Opções
command-heading-arguments = Argumentos

command-kakunin = Ativa um produto. Sem um comando, abre o assistente de ativação.
command-status = Mostra se o produto está ativado neste computador
command-key = Instala ou remove a chave do produto
command-key-set = Instala uma chave do produto
command-key-set-key = A chave do produto, ou - para lê-la da entrada padrão
command-key-set-file = Lê a chave do produto deste arquivo
command-key-set-auto = Ativa pela internet em segundo plano na próxima vez que o produto for iniciado
command-key-remove = Remove a chave do produto instalada e, com ela, a ativação guardada neste computador
command-key-remove-last = O nome da chave a remover: os dois primeiros grupos dela, como status os mostra
command-activate = Ativa pela internet, agora
command-installation-id = Exibe o ID de instalação para ler ao telefone
command-confirm = Ativa com o ID de confirmação que você recebeu
command-confirm-id = O ID de confirmação, de uma vez ou em grupos, ou - para lê-lo da entrada padrão
command-history = Mostra o que aconteceu com a ativação neste computador
command-parts = Mostra os componentes pelos quais este computador é reconhecido e o que mudou
command-explain-about = Explica um código de erro
command-explain-code = O código, por exemplo, CNT-1
command-launch = Para os produtos chamarem ao iniciar: ativa em segundo plano, se isso estiver definido, e abre o assistente somente quando necessário
command-agent = Ativa e renova em segundo plano tudo o que estiver pendente, até que seja encerrado
command-agent-once = Faz uma vez o que está pendente agora e termina
command-kms = Define qual host KMS da organização é consultado
command-kms-set = Consulta este host KMS a partir de agora
command-kms-set-host = Um nome ou um endereço IP, com a porta, se não for 8482; um endereço IPv6 com porta vai entre colchetes
command-kms-clear = Volta a encontrar o host KMS pelo DNS
command-kms-show = Mostra qual host KMS é consultado e o ID de cliente KMS pelo qual ele conhece este computador
command-doctor = Verifica cada etapa de uma ativação e informa o primeiro problema
command-help = Mostra esta ajuda ou a de um comando
command-help-command = O comando, por exemplo, { "key set" }
command-demo = Mostra a demonstração: as chaves do produto e como fazer o papel da central de ativação
command-demo-desk = Exibe o ID de confirmação de um ID de instalação, como a central de ativação o leria
command-demo-desk-id = O ID de instalação, de uma vez ou em grupos

command-option-text = Mostra o assistente como texto no terminal, mesmo onde há uma tela gráfica
command-option-answers = Passa ao assistente, como texto, as respostas deste arquivo, uma em cada linha
command-option-mode = A janela é clara ou escura: { "light" } ou { "dark" }
command-option-contrast = Alto contraste ou não: { "more" } ou { "usual" }
command-option-json = Responde em JSON
command-option-lang = Usa este idioma: { "en" }, { "ja" }, …
command-option-product = O produto, pelo nome dele no catálogo; caso contrário, o primeiro do catálogo
command-option-catalogue = O catálogo assinado do fornecedor
command-option-vendor = O ID do fornecedor, se vários têm um catálogo aqui
command-option-state = A pasta que guarda a ativação
command-option-all-users = Age para todos os usuários deste computador, como administrador
command-option-service = Consulta o serviço de ativação neste endereço em vez do que está no catálogo
command-option-help = Mostra esta ajuda
command-option-version = Mostra a versão

## Argumentos que não foram entendidos

command-misuse-missing = Falta algo: { $named }. Consulte { $help }.
command-misuse-command = Esse comando não existe. Consulte { $help }.
command-misuse-value = O valor de { $named } não pode ser usado aqui, ou não há valor. Consulte { $help }.
command-misuse-key = Isto contém uma chave do produto ({ $shown }), que não deve ser escrita aqui. Para instalá-la: { $kakunin } key set CHAVE. Em outros lugares, indique-a pelos dois primeiros grupos.
command-misuse-token = Isto contém o token de uma pessoa da equipe ({ $shown }), que não deve ser escrito aqui. Consulte { $kakunin } --help.
command-misuse-argument = Há um argumento a mais ou um que não cabe aqui. Consulte { $help }.
command-misuse-not-utf-8 = Um argumento não é texto em UTF-8. Consulte { $help }.

## Falhas

# O título de uma caixa de mensagem, onde não há terminal.
message-title = Ativação do produto
message-title-desk = Atendimento de ativação
command-fault = { $code }: { $title }
    { $what }
    { $why }
    { $next }
command-unknown-product = O catálogo não tem esse produto. Ele tem: { $known }.
command-unknown-code = Esse código de erro não existe. Os códigos são como CNT-1.
command-other-key = Nada foi removido. A chave instalada é { $installed }-…; indique-a para removê-la: { $kakunin } key remove { $installed }
command-other-key-release = Nada foi liberado. A chave instalada é { $installed }-…; indique-a para liberar a ativação dela: { $kakunin } release { $installed }
command-nothing-activated = Nada foi liberado: nada está ativado neste computador com a chave do produto instalada.
command-no-release-code = Não há código de liberação para mostrar: nada foi liberado com a chave do produto instalada, ou o serviço de ativação já sabe da liberação. Se a chave do produto se perdeu com as configurações, instale-a novamente antes.
command-file = Não é possível ler { $path }: { $cause }
command-file-folder = é uma pasta; indique um arquivo
command-file-missing = esse arquivo não existe
command-file-forbidden = você não tem permissão para lê-lo; copie-o para uma pasta sua ou fale com o proprietário dele
command-file-too-large = é grande demais para um arquivo desse tipo
command-file-not-text = não é um texto
command-file-pipe-or-device = é um pipe ou um dispositivo, não um arquivo; indique um arquivo
command-file-not-a-name = nenhum arquivo pode ter esse nome (um dispositivo como NUL, dois-pontos, ou um ponto ou espaço no fim); indique outro
command-file-in-use = outro programa o está usando; feche-o e tente novamente
command-answer = A linha { $line } das respostas não corresponde à página em que foi dada, e nada depois dela foi feito. A página, e por que a resposta não corresponde, estão acima.
command-answers-untaken = O assistente foi fechado antes da linha { $line } das respostas. Essa linha e as seguintes não foram usadas.
command-not-a-host = Este não é o endereço de um host KMS. Escreva um nome ou um endereço IP, com a porta, se não for 8482, por exemplo, kms.office.example:8482 ou [2001:db8::7]:8482.
command-not-a-service = Este não é o endereço de um serviço de ativação. Ele começa com https:// (ou http:// para testes), por exemplo, https://activation.momiji.example/.
command-service-beginning = Falta o início deste endereço. Escreva-o assim: { $address }
command-service-sign-in = O endereço de um serviço de ativação não contém nome de usuário nem senha. Escreva-o sem eles, por exemplo, https://activation.momiji.example/.
command-no-installation-id = Este computador tem uma chave de cliente KMS. Um host KMS da sua organização o ativa, por isso nenhum ID de instalação é necessário. Para consultar o host agora: { $kakunin } activate
command-no-language = O idioma “{ $tag }” não está disponível, por isso o programa continua em inglês. Estão disponíveis: { $languages }.
command-not-written = Não foi possível gravar a resposta: { $cause }
command-no-place = Não há tela gráfica nem terminal para o assistente. Use um comando; consulte { $kakunin } --help.
command-not-administrator = Só um administrador deste computador pode agir para todos os usuários: este usuário não consegue gravar em { $path }. Execute o comando de novo como administrador ou com sudo.
command-system = O sistema recusou algo que é necessário: { $cause }
command-demo-failed = Não foi possível preparar a demonstração: { $cause }
command-not-an-installation-id = Este não é um ID de instalação completo: ele tem oito grupos de seis dígitos, e os dígitos verificadores precisam conferir.
command-no-demo = Há um catálogo de fornecedor instalado aqui, por isso não há demonstração.

## Estado

command-status-activated = O produto { $product } está ativado desde { $since }.
command-status-provisional = O produto { $product } está ativado provisoriamente desde { $since }, até { $until }. Antes disso, peça à central de ativação o ID de confirmação permanente.
command-status-activated-until = O produto { $product } está ativado desde { $since }, com validade até { $until }. A renovação é automática antes disso.
command-status-activated-term = O produto { $product } está ativado desde { $since }, com validade até { $until }. Ative-o novamente com a mesma chave até lá.
command-status-grace = O produto { $product } ainda não está ativado. Tudo funciona; ative-o até { $until }.
command-status-notice = { $product }: { $title } ({ $code }). Tudo funciona como antes.
command-status-terms-over = { $product }: { $title } ({ $code }).
command-status-all-users = Isso vale para todos os usuários deste computador.
command-status-licence = Com --json: também a licença assinada
command-status-key = Chave do produto: { $last }-… ({ $kind })
command-status-no-key = Chave do produto: nenhuma
command-status-automatic = A ativação será feita pela internet na próxima vez que o produto for iniciado.
command-status-released = A ativação foi liberada aqui, e a central de ativação ainda precisa do código de liberação. Para mostrá-lo: { $kakunin } release --show
command-status-count = Ativações: { $used } de { $limit } em uso
command-status-terms = { $name }: { $value }

## Chave do produto

command-key-installed = A chave do produto { $last }-… está instalada ({ $kind }).
command-key-automatic = { $product }: a ativação ocorre em segundo plano na próxima vez que o produto for iniciado.
command-key-by-hand = { $product }: o assistente de ativação abre na próxima vez que o produto for iniciado. Para ativar agora: { $kakunin } activate
command-key-activated-already = O produto { $product } está ativado com ela.
command-key-removed = A chave do produto { $last }-… foi removida.
command-key-removed-activation = A chave do produto { $last }-… foi removida e, com ela, a ativação guardada neste computador. A central de ativação ainda conta este computador.

## Histórico e componentes

command-history-line = { $moment }  { $what } { $code }
command-history-empty = Nada aconteceu ainda.
command-history-key-installed = Chave do produto instalada
command-history-own-key-installed = Chave de cliente KMS desta edição instalada
command-history-key-removed = Chave do produto removida
command-history-activated = Ativado
command-history-renewed = Renovado
command-history-released = Ativação liberada
command-history-failed = Não concluído:
command-history-restored = Arquivo danificado restaurado a partir da cópia anterior
command-history-started-anew = Arquivos danificados substituídos; o que havia antes se perdeu
command-history-count = { $count ->
    [one] { $count } computador conhecido; necessários: { $threshold }
   *[other] { $count } computadores conhecidos; necessários: { $threshold }
}
command-history-renewal = tempo até a renovação: { $span }
command-history-retry = tempo até a próxima tentativa: { $span }
command-part = { $part }: { $change } (peso { $weight })
command-parts-same = Pesos sem mudança: { $kept } de { $of }. Conta como o mesmo computador.
command-parts-little = Pesos sem mudança: { $kept } de { $of }. Mas pouco se sabia do computador que foi ativado, e este informa mais: conta como outro computador, que precisa ser ativado novamente.
command-parts-other = Pesos sem mudança: { $kept } de { $of }. Conta como outro computador, que precisa ser ativado novamente.

command-explain = { $code }: { $title }
    O que aconteceu: { $what }
    Por quê: { $why }
    O que fazer agora: { $next }

## KMS

command-agent-next = Próxima tentativa: { $moment }
command-policy-ignored = A política { $place } não está sendo aplicada: ela precisa ser legível e ter o formato correto, e somente administradores podem ter permissão para alterá-la.
command-kms-host-policy = Host KMS: { $host } (por política)
command-kms-host-set = Host KMS: { $host } (definido para este produto)
command-kms-host-file = Host KMS: { $host } (do arquivo { "kms-host" } ao lado do catálogo)
command-kms-host-environment = Host KMS: { $host } (de KAKUNIN_KMS_HOST)
command-kms-host-dns = Host KMS: encontrado pelo DNS ({ $domains })
command-kms-host-nowhere = Host KMS: nenhum definido, e não há domínio em que procurar um
command-kms-last = Última concessão de: { $host }
command-kms-retry = Tempo entre tentativas, conforme o host: { $span }
command-kms-client-id = ID de cliente KMS: { $id }

## Diagnóstico

command-doctor-passed = [ok] { $check }
command-doctor-failed = [!!] { $check }: { $code }
command-doctor-not-reached = [--] { $check }
command-doctor-catalogue = Catálogo
command-doctor-key = Chave do produto
command-doctor-name = Nome
command-doctor-port = Porta
command-doctor-tls = Conexão segura
command-doctor-clock = Relógio
command-doctor-answer = Resposta do host KMS
command-doctor-well = Nenhum problema foi encontrado.

## Demonstração

demo-introduction = Esta é a demonstração do Kakunin, com os produtos da Momiji Software, que não existe. Chaves do produto para experimentar:
demo-key-good = ativa
demo-key-used-up = todas as ativações estão em uso (CNT-1)
demo-key-blocked = bloqueada pelo fornecedor (KEY-5)
demo-key-other-product = de outro produto (KEY-3)
demo-key-kms-client = chave de cliente KMS, para o host KMS de uma organização
demo-key-kms-host = chave de host KMS, não é para este computador (KEY-6)
demo-desk = Para fazer o papel da central de ativação ao telefone, digite em outro terminal:
demo-desk-argument = ID-DE-INSTALAÇÃO

## Por arquivo, e liberação

command-request = Ativa por arquivo: grava a solicitação
command-request-save = Grava um arquivo de solicitação, a ser respondido onde há uma rede
command-request-file = O arquivo; se for uma pasta, ele é criado nela; - é a saída padrão. Nada além dele é substituído
command-response = Ativa por arquivo: recebe a resposta
command-response-load = Ativa com a resposta à solicitação deste computador
command-response-file = O arquivo de resposta, uma tabela de muitas respostas ou uma pasta de arquivos de resposta; - é a entrada padrão
command-standard-input = A entrada padrão
command-request-saved = A solicitação está em { $path }. Obtenha a resposta e, depois: { $kakunin } response load ARQUIVO
command-request-page = A resposta é dada em { $address } ou pela central de ativação.
command-release = Libera a ativação deste computador, para que outro possa usá-la
command-release-last = O nome da chave instalada: os dois primeiros grupos dela, como status os mostra
command-release-offline = Sem consultar ninguém, mostra um código de liberação para a central de ativação
command-release-show = Mostra novamente o código de liberação, até a próxima ativação; não libera nada
command-released = A ativação foi liberada. O produto { $product } continua funcionando aqui e mostra que não está ativado.
command-released-offline = O produto { $product } não está mais ativado aqui. Leia isto para a central de ativação; depois, outro computador poderá usar a ativação:
    ID de instalação: { $id }
    Código de liberação: { $code }
command-demo-respond = Responde a um arquivo de solicitação, como o fornecedor faria
command-demo-respond-file = O arquivo de solicitação
demo-responded = A resposta está em { $path }.

## A pasta de um tradutor

command-option-locales = Mostra as mensagens desta pasta de traduções, TAG/*.ftl, em vez das do programa
command-locales-no-tag = { $place }: o nome desta pasta não é uma marca de idioma, por isso as mensagens dela foram deixadas de fora. Uma marca é como fr, pt-BR ou zh-Hant.
command-locales-no-language = { $place }: não há mensagens nesta pasta. Ela contém uma pasta para cada idioma, com o nome da marca dele, por exemplo, fr, com arquivos .ftl dentro.
command-locales-unread = Não é possível ler { $place }: { $detail }
command-locales-not-utf-8 = { $place }: isto não é UTF-8, por isso o arquivo inteiro foi deixado de fora. Salve-o em UTF-8.
command-locales-nested = { $place }: há delimitadores aninhados demais aqui, por isso o arquivo inteiro foi deixado de fora.
command-locales-syntax = { $place }: não é possível ler isto ({ $detail }). Em seu lugar aparecem as palavras do próprio programa.
command-locales-blank = { $place }: { $message }, ou uma opção dentro dessa mensagem, não tem palavras.
command-locales-twice = { $place }: { $message } já apareceu antes, em { $detail }. É mostrada a primeira.
command-locales-unknown = { $place }: o programa não tem a mensagem { $message }.
command-locales-foreign = { $place }: { $message } menciona { $detail }, um valor que não recebe. Em seu lugar aparecem as palavras do próprio programa.
command-locales-leaves-out = { $place }: { $message } deixa de fora { $detail }.
command-locales-lacks = { $place }: em { $message } falta { $detail }. Nesse lugar aparecem as palavras do próprio programa.
command-locales-key = { $place }: { $message } é “{ $detail }”. Uma tecla de acesso é uma única letra ou dígito.
command-locales-plural = { $place }: { $message } não tem forma de plural para: { $detail }. Em seu lugar aparece a forma com o asterisco.
command-locales-choice = { $place }: { $message } tem uma opção que o programa não oferece: { $detail }. Ele oferece: { $given }.
command-locales-no-choice = { $place }: { $message } não tem opção para: { $detail }. Em seu lugar aparece a que tem o asterisco.
command-locales-typed = { $place }: { $message } deixa de fora { $detail }. Isso é digitado, ou nomeado, da mesma forma em todos os idiomas.
command-locales-missing = { $place }: { $count ->
    [one] 1 mensagem ainda não existe; ela aparece nas palavras do próprio programa: { $detail }
   *[other] { $count } mensagens ainda não existem; elas aparecem nas palavras do próprio programa: { $detail }
}
command-locales-more = { $place }: { $count ->
    [one] Mais 1 linha trata desta pasta. Corrija estas primeiro.
   *[other] Mais { $count } linhas tratam desta pasta. Corrija estas primeiro.
}
