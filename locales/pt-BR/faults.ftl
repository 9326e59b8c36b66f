# Words of the error codes: headline, what happened, why, and the one next step.
# `.what` and the rest stand alone, for `explain`; `.seen` tells the case at hand and takes its place where there is one.

## Chave do produto

fault-key-1 = Isto não parece ser uma chave do produto
    .what = O que foi digitado não é uma chave do produto.
    .seen = { $symbols ->
        [none] Não há nenhuma chave do produto no texto.
        [several] Há mais de uma chave do produto no texto; informe somente a deste computador.
        [0] Nada foi digitado ainda. Uma chave do produto tem 25 caracteres.
        [25] Os 25 caracteres estão presentes, mas vários deles não combinam entre si.
        [one] Uma chave do produto tem 25 caracteres; só { $symbols } foi digitado.
       *[other] Uma chave do produto tem 25 caracteres; foram digitados { $symbols }.
    }
    .why = Uma chave do produto tem 25 letras e números em cinco grupos de cinco. Um ou mais deles faltam, sobram ou foram confundidos na leitura.
    .next = Copie novamente a chave inteira do e-mail ou da carta em que ela veio.
fault-key-2 = Um caractere da chave não está correto
    .what = A chave está completa, mas um caractere não combina com os outros.
    .seen = O { $position ->
        [1] primeiro
        [2] segundo
        [3] terceiro
        [4] quarto
        [5] quinto
       *[other] { $position }º
    } caractere do { $group ->
        [1] primeiro
        [2] segundo
        [3] terceiro
        [4] quarto
        [5] quinto
       *[other] { $group }º
    } grupo não está correto{ $script ->
        [cyrillic] { ":" } é uma letra cirílica parecida com { $symbol }.
        [greek] { ":" } é uma letra grega parecida com { $symbol }.
       *[none] { "." }
    }
    .why = Caracteres parecidos, como 8 e B ou 5 e S, são fáceis de confundir na leitura.
    .next = Compare a chave com a original e corrija esse caractere.
fault-key-3 = Esta chave é de outro produto
    .what = A chave foi digitada corretamente, mas pertence a outro produto.
    .seen = A chave foi digitada corretamente, mas pertence a outro produto ({ $product }).
    .why = Cada produto tem suas próprias chaves; um pacote e os seus aplicativos avulsos não as compartilham.
    .next = Insira a chave que veio com este produto.
fault-key-4 = O fornecedor não tem registro desta chave
    .what = A chave foi digitada corretamente, mas o serviço de ativação não tem registro dela.
    .why = Às vezes, chaves são vendidas ou repassadas sem o conhecimento do fornecedor. Quem recebe uma delas geralmente não tem como saber.
    .next = Peça ao vendedor, ou a quem entregou a chave a você, uma chave que funcione ou um reembolso. A página em que se insere a chave mostra como é uma chave original.
fault-key-5 = Esta chave foi bloqueada
    .what = O fornecedor bloqueou esta chave, por isso ela não pode mais ativar o produto.
    .why = Uma chave é bloqueada quando se torna pública, quando é tirada do titular ou quando a compra é reembolsada. Muitas vezes, quem a usa não sabe disso.
    .next = Peça ao vendedor, ou a quem entregou a chave a você, uma chave nova ou um reembolso. A página em que se insere a chave mostra como é uma chave original.
fault-key-6 = Aqui é necessário outro tipo de chave
    .what = Esta é uma chave do produto, mas não do tipo necessário aqui.
    .why = O fornecedor ativa computadores que têm uma chave de ativação múltipla (MAK). Um computador com uma chave de cliente KMS é ativado e liberado pelo host KMS da sua organização; uma chave de host KMS é usada somente nesse host.
    .next = Pergunte ao administrador do sistema se o host KMS da sua organização ativa este computador ou qual chave deve ser usada nele.
    .why-host = Para um host KMS, o fornecedor entrega uma chave de host KMS. As chaves de ativação múltipla (MAK) e as chaves de cliente KMS são para os computadores que usam o produto.
    .next-host = Insira a chave de host KMS da sua organização; as outras chaves são para os computadores dela.
fault-key-7 = Nenhuma chave do produto foi inserida
    .what = O produto ainda não tem uma chave do produto.
    .why = Nenhuma chave foi inserida na instalação, ou ela foi removida depois.
    .next = Insira a chave do produto. Ela está no e-mail da compra ou com o administrador do sistema.
    .next-host = Insira a chave de host KMS da sua organização.
fault-key-8 = Esta chave expirou
    .what = Esta chave não pode mais ativar outros computadores.
    .seen = Esta chave podia ativar outros computadores até { $since }.
    .why = Algumas chaves são emitidas por um prazo determinado, como a vigência de um contrato. Os computadores ativados antes continuam ativados.
    .next = Peça ao administrador do sistema ou ao vendedor uma chave que ainda seja válida.
    .next-host = Peça ao vendedor uma chave de host KMS que ainda seja válida.

## Quantidade

fault-cnt-1 = Todas as ativações desta chave estão em uso
    .what = Todas as ativações que esta chave permite estão em uso.
    .seen = Esta chave vale para { $limit ->
        [one] { $limit } computador
       *[other] { $limit } computadores
    }, e { $used ->
        [one] { $used } já a usa
       *[other] { $used } já a usam
    }.
    .why = Um computador substituído ou consertado mantém a ativação até que alguém a libere.
    .next = Peça ao administrador do sistema que libere um computador que não é mais usado ou peça mais ativações à central de ativação ou ao vendedor.
    .next-desk = É possível liberar um computador que não é mais usado, ou o vendedor pode acrescentar ativações.
    .next-host = Libere a ativação de um host KMS que não é mais usado (kakunin-kms release) ou peça mais ativações ao vendedor.

## Rede

fault-net-1 = Não há conexão de rede
    .what = Este computador não está conectado a uma rede.
    .why = O cabo de rede está desconectado, o Wi-Fi está desligado ou fora de alcance, ou o modo avião está ligado.
    .next = Conecte este computador à internet e tente novamente. A ativação por telefone não precisa de conexão.
    .why-host = Nenhum dos adaptadores de rede deste computador está conectado e com um endereço.
    .next-host = Conecte este computador à internet e tente novamente. Se ele deve ficar sem conexão, ative-o por arquivo.
fault-net-2 = O serviço de ativação não foi encontrado
    .what = O nome do serviço de ativação não foi encontrado.
    .seen = O nome { $host } não foi encontrado.
    .why = Não há acesso à internet no momento, ou o servidor DNS desta rede não conhece o serviço.
    .next = Veja se outro site abre no seu navegador e tente novamente. Se abrir, peça ao administrador do sistema que verifique o servidor DNS.
    .why-host = Não há acesso à internet no momento, ou o servidor DNS que este computador consulta não conhece nomes de fora da organização.
    .next-host = Permita que o servidor DNS deste computador encontre nomes na internet e tente novamente. A ativação por arquivo não precisa de conexão.
fault-net-3 = O serviço de ativação não responde
    .what = O serviço de ativação recusou a conexão ou não respondeu a tempo.
    .seen = { $cause ->
        [timed-out] { $host } não respondeu a tempo.
       *[refused] { $host } recusou a conexão.
    }
    .why = Um firewall pode estar barrando a conexão, ou o serviço pode estar ocupado ou em manutenção.
    .next = Tente novamente em alguns minutos. Se nada mudar, peça ao administrador do sistema que permita a conexão.
    .next-host = Permita que este computador se conecte ao serviço de ativação. Se já for permitido, aguarde alguns minutos e tente novamente.
fault-net-4 = A conexão segura não é confiável
    .what = O certificado da conexão não é o do serviço de ativação, por isso nada foi enviado.
    .seen = { $cause ->
        [known] O certificado apresentado para { $host } foi emitido por “{ $issuer }”. Não é o do serviço, por isso nada foi enviado.
       *[unknown] O certificado apresentado para { $host } não é o do serviço, por isso nada foi enviado.
    }
    .why = Provavelmente, um programa de segurança neste computador ou um dispositivo nesta rede abre conexões criptografadas para inspecioná-las.
    .next = Peça ao administrador do sistema que deixe as conexões com o serviço de ativação sem inspeção.
    .next-host = Deixe as conexões com o serviço de ativação sem inspeção e tente novamente.
fault-net-5 = A rede pede autenticação
    .what = Um proxy nesta rede pede nome de usuário e senha.
    .seen = { $cause ->
        [known] O proxy { $proxy }, no caminho até { $host }, pede nome de usuário e senha.
       *[unknown] Um proxy no caminho até { $host } pede nome de usuário e senha.
    }
    .why = Esta rede acessa a internet por um proxy, que só deixa passar conexões depois da autenticação.
    .next = Peça ao administrador do sistema que deixe o serviço de ativação passar sem autenticação.
    .next-host = Permita que este computador acesse o serviço de ativação sem autenticação e tente novamente.
fault-net-6 = A resposta veio de outra origem
    .what = Chegou uma resposta, mas não do serviço de ativação.
    .seen = Chegou uma resposta de { $host }, mas ela não é do serviço de ativação.
    .why = As redes de hotéis, trens e aeroportos costumam mostrar primeiro uma página de acesso; um filtro da web pode fazer o mesmo.
    .next = Abra um site qualquer no seu navegador, entre na rede se isso for pedido e tente novamente.
    .why-host = Um filtro da web ou uma página de acesso no caminho responde no lugar do serviço de ativação.
    .next-host = Permita que este computador acesse o serviço de ativação sem passar por esse filtro ou por essa página e tente novamente.
fault-net-7 = O proxy não estabelece a conexão
    .what = O proxy desta rede não estabeleceu a conexão com o serviço de ativação.
    .seen = O proxy { $proxy } não estabeleceu a conexão com { $host }.
    .why = O proxy está desligado ou inacessível, não permite este endereço ou ele próprio não consegue acessar o serviço.
    .next = Peça ao administrador do sistema que permita o serviço de ativação no proxy. A ativação por telefone não precisa de conexão.
    .next-host = Permita o serviço de ativação no proxy ou corrija o proxy nas configurações deste computador e tente novamente.
fault-net-8 = Não é possível usar uma configuração de rede
    .what = As configurações deste computador indicam um proxy, um servidor DNS ou um host KMS com um endereço que não pode ser usado.
    .seen = { $kind ->
        [name-server] A configuração { $setting } é { $value }, que não é o endereço IP de um servidor DNS.
        [kms-host] A configuração { $setting } é { $value }, que não é o endereço de um host KMS.
       *[proxy] A variável de ambiente { $setting } está definida como { $value }, que não pode ser usado como endereço de um proxy.
    }
    .why = O endereço está incompleto ou tem um erro de digitação, ou começa com https:// onde o certo é http://, ou o contrário. Endereços completos são assim: http://proxy.example:8080 para um proxy, 192.0.2.1 para um servidor DNS e kms.office.example para um host KMS.
    .next = Peça ao administrador do sistema que corrija a configuração e tente novamente.
    .next-host = Corrija a configuração e tente novamente.

## Serviço

fault-srv-1 = O serviço não está disponível no momento
    .what = É possível acessar o serviço de ativação, mas ele não pode responder no momento.
    .seen = É possível acessar { $host }, mas não há resposta no momento.
    .why = O serviço está em manutenção, ou muitos computadores o estão consultando ao mesmo tempo.
    .next = Tente novamente em alguns minutos. Tentar novamente nunca consome uma segunda ativação.
fault-srv-2 = Muitas tentativas em pouco tempo
    .what = O serviço aceita apenas um número limitado de tentativas em pouco tempo.
    .seen = O serviço aceita a próxima tentativa daqui a { $unit ->
        [hours] { $amount ->
            [one] { $amount } hora
           *[other] { $amount } horas
        }
        [minutes] { $amount ->
            [one] { $amount } minuto
           *[other] { $amount } minutos
        }
       *[seconds] { $amount ->
            [one] { $amount } segundo
           *[other] { $amount } segundos
        }
    }.
    .why = O limite impede que as chaves de todos sejam descobertas por tentativa e erro.
    .next = Aguarde até que a próxima tentativa seja aceita e tente novamente.
fault-srv-3 = Não foi possível verificar a resposta
    .what = A resposta não tem a assinatura do fornecedor ou pertence a outra solicitação, por isso não foi usada.
    .seen = A resposta de { $host } não tem a assinatura do fornecedor ou pertence a outra solicitação, por isso não foi usada.
    .why = Algo no caminho alterou a resposta, ou esta versão do produto é mais antiga do que a chave de assinatura atual do fornecedor.
    .next = Instale a atualização mais recente do produto e tente novamente.

## Serviço de gerenciamento de chaves

fault-kms-1 = Nenhum host KMS foi encontrado
    .what = O host KMS da sua organização não foi encontrado nesta rede.
    .seen = { $cause ->
        [refused] O servidor DNS se recusa a responder (pesquisa em: { $domains }).
       *[no-record] O servidor DNS não conhece nenhum host KMS (pesquisa em: { $domains }).
    }
    .why = Este computador está fora da rede da organização, ou o servidor DNS dela não tem uma entrada _kakunin-kms._tcp para um host KMS.
    .next = Conecte-se à rede ou à VPN da sua organização e depois tente novamente.
fault-kms-2 = Não é possível acessar o host KMS
    .what = O host KMS da sua organização não responde.
    .seen = { $cause ->
        [timed-out] O host KMS { $host } não respondeu a tempo.
       *[refused] O host KMS { $host } recusou a conexão.
    }
    .why = Este computador está fora da rede da organização, ou o host KMS está desligado ou atrás de um firewall.
    .next = Conecte-se à rede ou à VPN da sua organização e depois tente novamente.
fault-kms-3 = O host KMS não atende este produto
    .what = O host KMS responde, mas não atende este produto.
    .seen = O host KMS { $host } responde, mas não atende este produto.
    .why = A chave de host KMS desse host não inclui o produto ou a edição instalada aqui.
    .next = Peça ao administrador do sistema que ative o host KMS com uma chave de host KMS deste produto.
fault-kms-4 = O host KMS precisa de mais computadores
    .what = O host KMS responde, mas poucos computadores entraram em contato com ele até agora.
    .seen = { $count ->
        [one] O host KMS conhece { $count } computador até agora e ativa a partir de { $threshold }.
       *[other] O host KMS conhece { $count } computadores até agora e ativa a partir de { $threshold }.
    }
    .why = Um host KMS começa a ativar quando um número definido de computadores diferentes entra em contato com ele em 30 dias.
    .next = Peça ao administrador do sistema que diminua o número que o host KMS espera ou que conecte mais computadores. Este computador continua tentando sozinho.
fault-kms-5 = O host KMS ainda não está ativado
    .what = O host KMS responde, mas ele próprio ainda não foi ativado.
    .seen = O host KMS { $host } responde, mas ele próprio ainda não foi ativado.
    .why = Um host KMS só pode ativar outros computadores depois de ser ativado com uma chave de host KMS.
    .next = Peça ao administrador do sistema que ative o host KMS.
fault-kms-6 = Não foi possível verificar o host KMS
    .what = A resposta do host KMS não tem o respaldo do fornecedor, por isso não foi usada.
    .seen = A resposta do host KMS { $host } não tem o respaldo do fornecedor, por isso não foi usada.
    .why = O certificado do host está ausente ou não é mais válido, ou outro computador respondeu no lugar dele.
    .next = Peça ao administrador do sistema que ative o host KMS novamente.

## Relógio

fault-clk-1 = Os relógios não coincidem
    .what = O relógio deste computador e o relógio do serviço têm uma diferença grande demais.
    .seen = O relógio deste computador mostra { $here }; o relógio do serviço mostra { $there }.
    .why = As respostas só são válidas perto da hora em que foram criadas, e a data, a hora ou o fuso horário daqui provavelmente não está certo.
    .next = Nas configurações deste computador, defina a data e a hora como automáticas e tente novamente.
fault-clk-2 = O relógio mostra uma hora anterior
    .what = O relógio deste computador mostra uma hora anterior à que já mostrou.
    .seen = O relógio deste computador já mostrou { $last-seen } e agora mostra uma hora anterior.
    .why = A data foi alterada, ou a pequena bateria que mantém a hora está descarregada.
    .next = Nas configurações deste computador, defina a data e a hora como automáticas.

## Hardware

fault-hwc-1 = O hardware mudou
    .what = O hardware mudou tanto que é preciso ativar o produto novamente.
    .seen = { $cause ->
        [little] A ativação foi dada a um computador do qual pouco se sabia. Este computador informa mais sobre si, por isso conta como outro.
       *[changed] { $percent }% das informações de hardware continuam iguais às da ativação; é pouco para reconhecer o computador.
    }
    .why = Uma ativação pertence a um único computador. Depois de um grande conserto ou da mudança para outro hardware, ele parece ser outro.
    .next = Ative o produto novamente com a mesma chave.

## ID de confirmação

fault-cid-1 = Alguns dígitos não estão corretos
    .what = Um ou mais grupos do ID de confirmação não foram ouvidos ou digitados corretamente.
    .seen = { $count ->
        [one] O grupo { $groups } do ID de confirmação não está correto.
       *[other] { $count } grupos do ID de confirmação não estão corretos: { $groups }.
    }
    .why = Cada grupo termina com um dígito verificador, e ele não corresponde aos dígitos anteriores.
    .next = Peça ao atendente que leia novamente os grupos marcados e digite-os mais uma vez.
    .next-desk = Vou ler novamente os grupos marcados; por favor, digite-os mais uma vez.
fault-cid-2 = O número de dígitos não está correto
    .what = O ID de confirmação tem dígitos de menos ou de mais.
    .seen = { $digits ->
        [none] Não há nenhum ID de confirmação no texto.
        [several] Há mais de um ID de confirmação no texto; informe somente o deste computador.
       *[other] Dígitos de um ID de confirmação: { $expected }; digitados: { $digits }.
    }
    .why = Provavelmente, um dígito ficou de fora ou foi digitado duas vezes.
    .next = Confira os campos com o atendente, um por um: cada um recebe seis dígitos.
    .next-desk = Vamos conferir os campos juntos, um por um: cada um recebe seis dígitos.
fault-cid-3 = Os dois IDs não correspondem
    .what = O ID de confirmação foi digitado corretamente, mas foi gerado para outro ID de instalação.
    .why = Ele se destina a outro computador, ou a chave do produto ou o hardware mudou depois da ligação.
    .next = Leia novamente para o atendente o ID de instalação desta tela e peça o ID de confirmação correspondente.
    .next-desk = Por favor, leia novamente o ID de instalação que aparece na sua tela; em seguida, vou ler o ID de confirmação correspondente.
fault-cid-4 = A ativação provisória terminou
    .what = O ID de confirmação provisório não é mais válido.
    .seen = O ID de confirmação provisório era válido até { $since }.
    .why = Um ID de confirmação provisório vale por 72 horas, enquanto a central de ativação esclarece uma questão em aberto.
    .next = Ligue novamente para a central de ativação e peça o ID de confirmação permanente.
    .next-desk = Por favor, leia o ID de instalação que aparece na sua tela; em seguida, vou ler o ID de confirmação permanente.
fault-cid-5 = Este é o ID de instalação
    .what = Um ID de instalação foi digitado no lugar do ID de confirmação.
    .why = Os dois são parecidos: o ID de instalação é o que você lê em voz alta; o ID de confirmação é o que você ouve.
    .next = Leia o ID de instalação para o atendente e depois digite os dígitos que ele ler para você.
    .next-desk = Agora vou ler o ID de confirmação; por favor, digite-o a partir do campo A.

## Código de liberação

fault-iid-1 = O ID de instalação não está correto
    .what = O ID de instalação, como está, não corresponde a nenhuma chave deste fornecedor.
    .why = Na maioria das vezes, houve uma troca ao ouvir ou digitar um grupo, e o dígito verificador não a revela. Um ID de instalação que não veio de um produto deste fornecedor também não corresponde.
    .next = Leia novamente o ID de instalação da tela, grupo por grupo, e compare-o com o que foi digitado.
    .next-desk = Por favor, leia novamente o ID de instalação que aparece na tela, grupo por grupo.

fault-iid-2 = Este ID de instalação já foi usado
    .what = O ID de instalação pertence a uma ativação que foi liberada ou que outro computador assumiu.
    .why = Depois que uma ativação é liberada, o computador segue com um novo ID de instalação; o anterior nunca mais ativa.
    .next = Abra o assistente no computador e ative pela internet, ou remova a chave do produto nesse computador e insira-a novamente: um novo ID de instalação aparece. Use esse novo ID.
    .next-desk = Por favor, ative pela internet nesse computador, ou remova a chave do produto nele e insira-a novamente; depois, leia o novo ID de instalação que aparecer.

fault-rel-1 = O código de liberação não corresponde
    .what = O código de liberação, por si só, está completo e correto, mas foi gerado para outro ID de instalação.
    .why = Um código de liberação pertence ao ID de instalação que o computador mostra ao lado dele e a nenhum outro.
    .next = Compare o ID de instalação e o código de liberação com a página do computador que mostra os dois.

## Telefone

fault-phn-1 = Não há linha telefônica para esta região
    .what = O fornecedor não tem uma linha telefônica para este produto na região escolhida.
    .seen = { $region }: o fornecedor não tem linha telefônica para este produto.
    .why = As linhas dependem do produto e da região, e só aparecem as linhas em serviço.
    .next = Ative pela internet ou ligue para uma linha de outra região. A lista de números de todas as regiões mostra quais são.
    .next-desk = Esta ligação vale para qualquer região: por favor, leia o ID de instalação que aparece na sua tela. A ativação pela internet também funciona.

## Arquivos

fault-fil-1 = Este não é um arquivo de ativação
    .what = O arquivo aberto não contém uma ativação deste produto.
    .seen = O arquivo { $path } não contém uma ativação deste produto.
    .why = É um arquivo de outro tipo ou de outro produto, ou foi danificado no caminho.
    .next = Copie o arquivo novamente do dispositivo em que ele foi salvo e abra-o aqui.
fault-fil-2 = O arquivo é de outro computador
    .what = O arquivo é autêntico, mas foi criado para outro computador.
    .seen = O arquivo { $path } é autêntico, mas foi criado para outro computador.
    .why = Cada arquivo responde a uma única solicitação; ele deixa de servir quando a chave do produto ou o hardware muda.
    .next = Salve uma nova solicitação neste computador e obtenha a resposta dela.
fault-fil-3 = Não é possível salvar o arquivo
    .what = Não foi possível gravar o arquivo no local escolhido.
    .seen = Não foi possível gravar o arquivo { $path }.
    .why = A pasta não existe, já há outro arquivo com esse nome ou nenhum arquivo pode ter esse nome; ou então o local está protegido contra gravação, cheio ou desconectado, ou outro programa está usando o arquivo.
    .next = Escolha outro nome, outra pasta ou outra unidade USB e salve novamente.
fault-fil-4 = Este arquivo não existe
    .what = Não há nenhum arquivo no local indicado.
    .seen = O arquivo { $path } não existe.
    .why = O nome do arquivo está escrito de outra forma, o arquivo está em outra pasta ou a unidade não está conectada.
    .next = Procure o arquivo na pasta dele e indique-o novamente, com o caminho completo.
fault-fil-5 = Não é possível ler o arquivo
    .what = Há algo no local indicado, mas não é possível lê-lo como arquivo.
    .seen = { $cause ->
        [folder] { $path } é uma pasta; indique um arquivo.
        [pipe-or-device] { $path } é um pipe ou um dispositivo, não um arquivo; indique um arquivo.
        [not-a-name] Nenhum arquivo pode ter o nome { $path }.
        [in-use] Outro programa está usando { $path }; feche-o e tente novamente.
        [forbidden] Você não tem permissão para ler { $path }.
        [too-large] { $path } é muito maior do que qualquer arquivo de ativação.
       *[other] O sistema não conseguiu ler { $path }.
    }
    .why = Não é um arquivo de ativação, pertence a outro usuário ou a unidade dele falhou.
    .next = Indique o próprio arquivo de ativação ou copie-o antes para uma pasta sua.
fault-fil-6 = Este arquivo é de outra etapa
    .what = O arquivo faz parte de uma ativação, mas não é o arquivo necessário aqui.
    .seen = { $found ->
        [request] { $path } é uma solicitação; aqui é necessária a resposta dela.
        [response] { $path } é uma resposta; aqui é necessária uma solicitação.
        [host-request] { $path } é a solicitação de um host KMS.
        [host-response] { $path } é a resposta a um host KMS.
        [request-table] { $path } é uma tabela de solicitações.
       *[other] { $path } é uma tabela de respostas.
    }
    .why = Uma ativação por arquivo tem dois arquivos: o computador salva uma solicitação, cujo nome termina em request, e recebe uma resposta, cujo nome termina em response.
    .next = Abra a resposta no computador que vai ser ativado. Quem responde abre a solicitação.

## Estado salvo

fault-sto-1 = Uma cópia anterior foi restaurada
    .what = A ativação salva estava danificada, e a cópia anterior a ela tomou o seu lugar.
    .why = Provavelmente, o computador foi desligado ou o disco falhou durante a gravação.
    .next = Confira na primeira página se o produto ainda aparece como ativado.
fault-sto-2 = Não é possível salvar a ativação
    .what = Não é possível gravar na pasta em que a ativação é guardada.
    .seen = Não é possível gravar na pasta { $path }.
    .why = A pasta é somente leitura ou pertence a outro usuário deste computador.
    .next = Peça ao administrador do sistema que permita gravar na pasta em que a ativação é guardada e tente novamente.
    .next-host = Permita gravar na pasta em que a ativação é guardada e tente novamente.
fault-sto-3 = O disco está cheio
    .what = Não há mais espaço no disco em que a ativação é guardada.
    .seen = Não há mais espaço no disco para a pasta { $path }.
    .why = Salvar uma ativação ocupa muito pouco espaço, mas outros arquivos encheram o disco.
    .next = Exclua arquivos que não são mais necessários e tente novamente.
fault-sto-4 = A ativação salva se perdeu
    .what = A ativação salva estava danificada, e não restou nenhuma cópia íntegra dela.
    .why = O disco pode estar falhando, ou outro programa alterou os arquivos em que a ativação é guardada.
    .next = Insira a chave do produto e ative novamente, pela internet se puder: dessa forma, um computador reconhecido pelos seus componentes não conta duas vezes.
fault-sto-5 = Não é possível ler a ativação
    .what = Este usuário não consegue ler a ativação guardada.
    .seen = { $cause ->
        [known] { $path } pertence ao usuário { $owner } e não pode ser lido por este usuário.
       *[unknown] Este usuário não consegue ler { $path }.
    }
    .why = Outro usuário deste computador salvou a ativação nesse local, ou a pasta de rede ou a unidade não está conectada.
    .next = Peça ao administrador do sistema que permita a este usuário ler a pasta em que a ativação é guardada e tente novamente.
    .next-host = Permita que este usuário leia a pasta em que a ativação é guardada e tente novamente.
fault-sto-6 = A ativação é de uma versão posterior
    .what = A ativação salva foi gravada por uma versão posterior deste programa.
    .seen = { $path } foi gravado por uma versão posterior deste programa.
    .why = O produto foi atualizado, e uma versão anterior dele foi instalada novamente ou ainda está presente.
    .next = Inicie ou instale a versão posterior do produto. A ativação salva não foi alterada.
fault-sto-7 = Ativação para todos: não confiável
    .what = Há uma ativação para todos os usuários deste computador, mas ela não é usada.
    .seen = { $path } deveria ativar o produto para todos os usuários deste computador, mas não é usado.
    .why = Outras pessoas podem alterar este arquivo ou a pasta dele, ou o arquivo está danificado.
    .next = Peça ao administrador do sistema que permita a gravação nesse local só a administradores e ative o produto de novo para todos os usuários.
    .next-host = Retire de todos os demais a permissão de gravar nesse local e ative o produto de novo para todos os usuários.

## Catálogo

fault-cat-1 = Não é possível ler os dados do produto
    .what = O catálogo do fornecedor, o arquivo com produtos, serviços e linhas telefônicas, está ausente ou não é autêntico.
    .seen = { $cause ->
        [missing] O catálogo do fornecedor { $path } está ausente.
        [several] Há catálogos de vários fornecedores em { $path }; KAKUNIN_VENDOR indica o desejado pelo ID, e --catalogue, pelo arquivo.
        [forbidden] Este usuário não tem permissão para ler o catálogo do fornecedor { $path }.
        [unreadable] O catálogo do fornecedor { $path } não é um texto que possa ser lido.
        [no-vendor-key] Não é possível ler o arquivo vendor.pub, que contém a chave do fornecedor; ele deve estar na pasta de { $path }.
        [vendor-key] O arquivo vendor.pub na pasta de { $path } não contém uma chave de fornecedor.
        [unsigned] { $path } não é um catálogo assinado; o nome de um catálogo assinado termina em .jws.
        [unusable] O catálogo do fornecedor { $path } precisa de outra versão deste programa.
       *[not-genuine] O catálogo do fornecedor { $path } não tem a assinatura deste fornecedor.
    }
    .why = O arquivo, ou a chave do fornecedor ao lado dele, foi removido, danificado ou alterado depois da instalação.
    .next = Repare ou reinstale o produto ou peça ao administrador do sistema que faça isso.
    .next-host = Repare ou reinstale o produto ou indique o catálogo do fornecedor com --catalogue ARQUIVO.

## Prazos

fault-grc-1 = O período de cortesia terminou
    .what = O tempo em que o produto podia esperar pela ativação passou.
    .seen = O período de cortesia terminou em { $since }.
    .why = O produto não foi ativado desde que foi instalado. Ele continua funcionando, e os lembretes terminam com a ativação.
    .next = Ative o produto agora. São oferecidas todas as formas que funcionam aqui.
fault-grc-2 = A ativação por KMS precisa ser renovada
    .what = A ativação pelo host KMS da sua organização terminou.
    .seen = A ativação pelo host KMS da sua organização terminou em { $since }.
    .why = Ela é renovada em segundo plano, e faz muito tempo que este computador não acessa o host KMS.
    .next = Conecte-se à rede ou à VPN da sua organização para renovar a ativação.
fault-grc-3 = O prazo da ativação terminou
    .what = A ativação deste computador tinha um prazo determinado, que já passou.
    .seen = A ativação deste computador tinha um prazo determinado e terminou em { $since }.
    .why = Este computador informa pouco que o diferencie de outros, como acontece com contêineres e sistemas clonados. Esses computadores são ativados por algum tempo e renovados.
    .next = Ative o produto novamente com a mesma chave. Se a ativação for feita pela internet, ela se renovará sozinha a partir daí.

fault-trm-1 = O período de avaliação terminou
    .what = O período de avaliação deste produto neste computador terminou.
    .seen = O período de avaliação deste produto neste computador terminou em { $since }.
    .why = A avaliação conta uma vez por computador, a partir da primeira ativação. Outra chave de avaliação ou uma nova instalação não a reinicia.
    .next = Insira uma chave do produto comprada. Se não tiver, fale com o vendedor.

fault-trm-2 = A assinatura terminou
    .what = A assinatura deste produto terminou.
    .seen = A assinatura deste produto terminou em { $since }, e os dias de tolerância também passaram.
    .why = A chave do produto pertence a uma assinatura que não foi renovada, ou este computador ainda não sabe da renovação.
    .next = Se a assinatura foi renovada, ative novamente com a mesma chave, pela internet ou por arquivo. Se não, fale com o vendedor.

fault-trm-3 = Somente pela internet ou por arquivo
    .what = Esta chave do produto não é ativada por telefone.
    .why = A chave tem uma avaliação, uma assinatura ou recursos próprios, que um ID de confirmação não pode conter.
    .next = Ative pela internet, ou por arquivo a partir de um computador com internet.
