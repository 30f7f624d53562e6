### Antes de começar: a bola, o som, a escolha da versão, o limite do dia. Rascunho: ainda não lido por falante nativo.

ball-ask = Você tem uma bola macia, de 10 a 13 cm de diâmetro? Aperte com uma mão: ela deve ceder, mas o polegar e os outros dedos não devem chegar a se encontrar. Nunca uma bola de tênis.
ball-ask-go =
    Certo. Pelas suas respostas, não é preciso esperar. Vá devagar, e pare se algo começar a doer, ou doer mais.
    Você tem uma bola macia, de 10 a 13 cm de diâmetro? Aperte com uma mão: ela deve ceder, mas o polegar e os outros dedos não devem chegar a se encontrar. Nunca uma bola de tênis.
ball-guide =
    Tamanho: de 10 a 13 cm de diâmetro, como uma laranja bem grande. É maior que uma bola de tênis.
    Como é: macia, mas resistente. Aperte com uma mão. Ela deve ceder, mas o polegar e os outros dedos não devem chegar a se encontrar. Primeiro ponha a bola numa cadeira firme, sem rodas, e sente em cima devagar, com uma mão apoiada: ela deve aguentar seu peso e não estourar.
    Nome: uma bola pequena e macia de ginástica, ou uma bola macia de brincar. Alergia a látex? Uma que diga “sem látex”.
    Nunca uma bola de tênis, de golfe, de beisebol, de massagem dura ou com peso. São duras demais.
    Eu não vendo nada e não indico marca.
ball-no-ball-yet = Sem bola, sem problema. Toda versão dá certo sem ela, e é uma sessão de verdade. Até você ter uma, uma toalha de rosto dobrada, com dois ou três dedos de altura, pode ficar no lugar da bola.
ball-ask-later = Pergunto de novo sobre a bola em três dias?
ball-later-set = Certo. Pergunto de novo neste dia: { DAY($when) }. Até lá, as sessões seguem como agora.
ball-later-declined = Certo, não pergunto mais. Me avise quando tiver uma bola, e ela entra nas sessões.
ball-follow-up = Olá. Você achou uma bola macia? Sem pressa, toda versão dá certo sem ela.

sound-intro = Um teste rápido de som, porque seus olhos vão estar fechados. Aumente o som. Em um momento mando uma mensagem curta que deve tocar.
sound-ping = Plim. É com este som que eu aviso.
sound-ask = Você ouviu?
sound-why =
    O som pode faltar por isto:
    • O celular ou o computador está no silencioso, ou no modo “Não perturbe”
    • Este chat está sem som
    • O volume das mensagens está baixo
    • Numa janela de texto (terminal) do computador, o sino está desligado
    Quer tentar de novo? Você também pode seguir sem som e olhar a tela.
sound-ok = Ótimo. Esse som quer dizer um novo passo.

form-ask = Qual versão hoje? Ela começa quando você toca. Mãos livres quer dizer: eu cuido do tempo, e você fecha os olhos.
form-ask-gentle = Hoje, com suavidade. A versão “Só respirar” é o começo mais suave. Qual versão? Ela começa quando você toca.
form-not-open = Agora essa versão não está disponível para você, por segurança. Estas você pode fazer.
no-ball-today = Hoje doeu, ou a dor aumentou, então sem bola até o fim do dia. Você pode fazer a versão “Só respirar”, ou a versão para cama ou cadeira.
cap-today = Você já fez três sessões hoje, e é bastante. Descanse, e volte amanhã. A versão “Só respirar” você pode fazer sempre.
