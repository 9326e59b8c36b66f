# Words of the console of the help desk. Those that begin with desk-say are said to the caller, in the caller's language.

digit-0 = zero
digit-1 = um
digit-2 = dois
digit-3 = três
digit-4 = quatro
digit-5 = cinco
digit-6 = meia
digit-7 = sete
digit-8 = oito
digit-9 = nove

desk-centre = Central de ativação: { $vendor }
desk-signed-in = { $name } · { $role }
desk-role-desk = atendente
desk-role-supervisor = supervisor
desk-role-administrator = administrador
desk-role-auditor = auditor
desk-demo-token = Esta é a demonstração. Entre no atendimento com este token: { $token }

desk-demonstration = Esta é a demonstração
desk-demonstration-text = O serviço de ativação roda neste programa, com chaves inventadas. Você não precisa de token próprio.
desk-demonstration-use = Entrar na demonstração
    .key = D
desk-sign-in-title = Entrar
desk-sign-in-lead = Com o token que o administrador entregou a você.
desk-sign-in = Entrar
    .key = E
desk-signing-in = Entrando…
desk-token = Token
desk-token-where = Onde o meu token fica guardado?
desk-token-where-text = O administrador o cria com kakunin-service token add, e pode revogá-lo a qualquer momento.
desk-token-not-kept = Ele é guardado até que você feche esta janela, e em nenhum outro lugar.
desk-token-kept = Ele é guardado no chaveiro deste computador, se houver um; caso contrário, até que você feche esta janela.
desk-call-waits = A sua ligação continua aqui
desk-call-waits-text = O token não é mais válido. Entre novamente; tudo o que você digitou foi mantido.
desk-sign-out = Sair

desk-leave = A ligação não foi encerrada. Sair e descartar o que foi digitado?
desk-stay = Continuar conectado
desk-sign-out-now = Sair agora

desk-title-ready = Aguardando uma ligação
desk-title-hearing = Ouça o ID de instalação
desk-title-known = Decida
desk-title-release = Anote o código de liberação
desk-title-reading = Leia o ID de confirmação em voz alta
desk-title-file = Respondido por arquivo
desk-title-provisional = Leia o ID de confirmação de 72 horas
desk-call-lead = Peça ao cliente que leia os oito grupos do ID de instalação.
desk-case = Protocolo { $case }
desk-begin = Digite o que você ouve
desk-begin-text = Cada grupo é verificado assim que completa seis dígitos. Os grupos podem vir em qualquer ordem, e um ID inteiro pode ser colado.
desk-kept-in-keyring = O seu token está no chaveiro deste computador.
desk-kept-without-keyring = O seu token é guardado até que você feche esta janela; o chaveiro não é usado.
desk-kept-for-session = O seu token é guardado até que você feche esta janela: não há chaveiro aqui.
desk-drop-file = Também é possível soltar um arquivo de solicitação nesta janela; a resposta é gravada ao lado dele.
desk-answer-file = Responder a arquivo…
desk-file-answered = O arquivo de resposta foi gravado
desk-looking-up = Consultando…
desk-look-up = Consultar novamente
desk-clear = Limpar dígitos
desk-misheard = O grupo { $group } não foi ouvido corretamente.
desk-say-group = Por favor, leia novamente o grupo { $group }: seis dígitos, devagar.
desk-say-release-group = Por favor, leia novamente o grupo { $group } do código de liberação: seis dígitos, devagar.
desk-mixed = Cada grupo, por si só, está correto, mas juntos eles não formam um único ID de instalação. Confira se o cliente começou de novo e peça a leitura de todos os grupos como estão agora na tela.
desk-other-vendor = O grupo 1 não pertence a nenhum produto deste fornecedor. Pergunte qual produto o cliente quer ativar e compare novamente o grupo 1.
desk-confirmation-typed = Estes são grupos de um ID de confirmação. Peça o ID de instalação, na parte 2 da página do cliente.

desk-organisation = Organização
desk-no-organisation = Desconhecida
desk-activations = Ativações
desk-used = { $used } de { $limit } em uso
desk-blocked = Bloqueada
desk-trial = Avaliação em dias
desk-blocked-stolen = O titular informou que outras pessoas têm a chave.
desk-blocked-refunded = A compra foi reembolsada.
desk-blocked-abused = A chave foi usada em desacordo com os seus termos.
desk-blocked-error = A chave foi emitida por engano.
desk-kind = Observação
desk-kind-text = Chaves deste tipo não são ativadas para um computador que usa o produto.
desk-first-activation = Primeira ativação
desk-past = { $method }, { $date }
desk-past-released = { $made }; liberação: { $end }
desk-ends-term = Por prazo determinado, até { $moment }; renovação antes disso
desk-ends = Provisória, até { $moment }

desk-confirm = Fornecer ID de confirmação
    .key = F
desk-confirmation-provisional = ID de confirmação de 72 horas
desk-repeat = Repetir (R)
desk-copy = Copiar como texto
    .key = C
desk-copied = Copiado
    .key = C
desk-read-aloud = Leia em voz alta: grupo { $group }, { $at } de { $of }{ $repeats ->
    [0] { "" }
    [one] , lido novamente { $repeats } vez
   *[other] , lido novamente { $repeats } vezes
}
desk-folded = { $product } · { $key }
desk-fold = Recolher
desk-unfold = Mostrar tudo
desk-read-keys = Espaço: próximo grupo · R: repetir · ←: voltar

desk-refuse = Recusar com gentileza
    .key = R
desk-resume = Voltar à ligação
desk-say = Diga ao cliente
desk-say-code = { $code } · { $title }
desk-say-refused = { $what } { $next } O seu número de protocolo é { $case }.
desk-say-cannot = Não consigo concluir esta ativação agora. Você não fez nada de errado, e o produto continua funcionando. Por favor, anote o seu número de protocolo, { $case }: com ele, podemos continuar de onde paramos.
desk-not-done = Isto não foi feito
desk-nothing-lost = Tudo o que você digitou continua aqui.
desk-denied-token = Este token não é válido. Peça um novo ao administrador.
desk-denied-role = A sua função não permite isto.
desk-denied-nothing = A chave não está ativa nesse computador, ou não está mais, por isso não há nada a liberar.
desk-denied-form = O serviço não entendeu a solicitação. Confira o que foi digitado.

desk-supervise = Supervisor
    .key = S
desk-ask-supervisor = É preciso um supervisor
desk-ask-supervisor-text = Um supervisor pode aumentar o limite, liberar um computador ou fornecer um ID de confirmação de 72 horas. Peça a um deles que digite o token aqui: ele autoriza uma única ação, e você continua conectado.
desk-supervisor-token = Token do supervisor
desk-authorise = Autorizar
    .key = A
desk-authorise-title = Ele não é guardado.
desk-authorised = Autorização para uma ação: { $name }
desk-carry-out-title-of = Fica registrado com o nome { $name } e o protocolo.
desk-raise = Aumentar limite
    .key = U
desk-remove = Liberar computador
    .key = L
desk-computers = Qual computador
desk-computers-asked = Listando os computadores que usam esta chave…
desk-computer-seen = Último contato: { $date } · { $name }
desk-callers-computer = O do cliente
desk-more-computers-title = Outros computadores também usam esta chave.
desk-more-computers = Mostrar mais
desk-provisional = 72 horas
    .key = H
desk-confirm-host = Confirmar host KMS
    .key = H
desk-amount = Quantos computadores a mais (1 a 1000)
desk-amount-wrong = Um número de 1 a 1000.
desk-reason = Motivo, para o log de auditoria
desk-carry-out-title = Fica registrado com o seu nome e o protocolo.
desk-carry-out = Executar
    .key = X
desk-raised = O limite foi aumentado
desk-removed = O computador foi liberado
desk-in-audit-log = A ação consta no log de auditoria com o seu nome, o motivo e o protocolo.

desk-reopen = Reabrir a última ligação
desk-open-release = Código de liberação
desk-close-release = Sem o código
desk-release-code = Código de liberação
desk-release-title = O computador do cliente o mostra depois de liberar a ativação.
desk-take-release = Registrar código de liberação
desk-release-wrong = Cada grupo, por si só, está correto, mas juntos eles não formam um código de liberação. Peça que o código seja lido novamente, grupo por grupo.
desk-released = A ativação foi liberada
desk-say-released = A ativação foi liberada; outro computador já pode usá-la.

desk-finish = Encerrar ligação
    .key = N

desk-caller-sees = O que o cliente vê
desk-caller-speaks = Cliente: { $language }
desk-sees-overview = Início
desk-sees-key = Chave do produto
desk-sees-method = Formas
desk-sees-internet = Internet
desk-sees-telephone = Telefone
desk-sees-success = Concluído
desk-sees-failure = Falha
desk-sees-details = Detalhes
desk-sees-notice = Ao iniciar
desk-means = = “{ $label }”

desk-code-query = Código de erro ou palavras dele
desk-no-code = Nenhum código de erro corresponde.
desk-code-what = O que aconteceu: { $words }
desk-code-why = Por quê: { $words }
desk-code-say = Diga: { $words }
desk-code-do = Faça: { $words }

desk-do-key = Peça a leitura dos dois primeiros grupos da chave, e só deles: os outros são secretos. Se for uma chave original que não funciona, recuse com gentileza e encaminhe o cliente ao vendedor; não pergunte de onde ela veio.
desk-do-count = Pergunte se algum computador não é mais usado. A ativação pode ser liberada nele mesmo, ou um supervisor aumenta o limite.
desk-do-network = Continue por telefone; o problema da rede pode ser resolvido depois.
desk-do-service = Continue por telefone. Se isso acontecer em várias ligações, avise as pessoas que cuidam do serviço.
desk-do-kms = Isso se resolve entre o computador e o host da própria organização. Encaminhe o cliente ao administrador do sistema; não há nada a confirmar por telefone.
desk-do-clock = Peça ao cliente que acerte a data, a hora e o fuso horário e tente novamente.
desk-do-hardware = Ative novamente com a mesma chave: é o mesmo computador ou um novo no lugar dele.
desk-do-cid-1 = Leia novamente os grupos marcados, um de cada vez. O cliente digita somente esses; os outros ficam como estão.
desk-do-cid-2 = Conte os grupos com o cliente a partir do A. Um deles ficou de fora ou foi digitado duas vezes; leia esse grupo novamente.
desk-do-cid-3 = A página do cliente mostra um ID de instalação diferente do que você ouviu. Peça a leitura do grupo 1 da tela e compare; se for diferente, anote o novo ID e forneça um ID de confirmação para ele.
desk-do-cid-4 = As 72 horas terminaram. Consulte novamente o ID de instalação e forneça um novo ID de confirmação.
desk-do-cid-5 = O cliente digitou o ID de instalação nos campos com letras. Leia o ID de confirmação e peça que ele seja digitado a partir do campo A.
desk-do-installation = Peça que todos os grupos sejam lidos novamente como estão agora na tela. Se o ID já foi usado (IID-2), peça que a chave do produto seja removida e inserida novamente; o cliente, então, lê um novo ID.
desk-do-telephone = Continue com esta ligação: ela vale para qualquer região. Ou ofereça a ativação por arquivo.
desk-do-file = Peça que o arquivo de solicitação seja criado novamente no computador que vai ser ativado e responda a esse arquivo.
desk-do-storage = Peça ao cliente que abra espaço no disco ou fale com o administrador do sistema; a ativação pode ser repetida sem custo.
desk-do-terms = Uma chave assim é ativada pela internet ou por arquivo. Se nada disso for possível agora, um supervisor dá um ID de confirmação para 72 horas. O que terminou, o vendedor prorroga.
desk-do-other = Registre o código no protocolo e encaminhe o cliente ao administrador do sistema.
