### Antes de começar: a bola, o som, a escolha da versão, o limite do dia. Rascunho: ainda não lido por falante nativo.

ball-ask = Você tem uma bola macia, de 10 a 13 cm de largura? Aperte: ela deve ceder, e seus dedos quase não devem se tocar. Nunca uma bola de tênis.
ball-ask-go =
    Certo. Nada aqui diz para esperar. Vá devagar, e pare se algo doer.
    Você tem uma bola macia, de 10 a 13 cm de largura? Aperte: ela deve ceder, e seus dedos quase não devem se tocar. Nunca uma bola de tênis.
ball-guide =
    Tamanho: de 10 a 13 cm de largura, como uma laranja bem grande. É maior que uma bola de tênis.
    Como é: macia, mas forte. Aperte com uma mão. Ela deve ceder, e o polegar e os dedos quase não devem se tocar. Primeiro sente nela, numa cadeira: ela deve aguentar você e não estourar.
    Nome: uma bola pequena e macia de ginástica, ou uma bola macia de brincar.
    Nunca uma bola de tênis, de golfe, de beisebol, de massagem dura ou com peso. São duras demais.
    Não vendo nada e não digo marca.
ball-no-ball-yet = Sem bola, sem problema. Toda versão dá certo sem ela, e é uma sessão de verdade. Até você ter uma, pode ficar no mesmo lugar uma toalha de rosto dobrada, com dois ou três dedos de altura.
ball-ask-later = Pergunto de novo sobre a bola em três dias?
ball-later-set = Certo. Pergunto de novo. O dia: { DAY($when) }. Até lá, as sessões seguem assim mesmo.
ball-later-declined = Certo. Não pergunto. Me avise quando tiver uma bola, e ela entra nas sessões.
ball-follow-up = Olá. Você achou uma bola macia? Sem pressa, toda versão dá certo sem ela.

sound-intro = Um teste rápido de som, porque seus olhos vão estar fechados. Aumente o som. Em um momento mando uma mensagem curta que deve tocar.
sound-ping = Plim. É assim que eu chamo você.
sound-ask = Você ouviu?
sound-why =
    Isto pode me deixar sem som:
    • O celular ou o computador está no silencioso, ou em não perturbe
    • Este chat está sem som
    • O volume das mensagens está baixo
    • Em um terminal, o sino está desligado
    Quer tentar de novo? Você também pode seguir sem som e olhar a tela.
sound-ok = Bom. Esse som quer dizer um novo passo.

form-ask = Qual versão hoje? Ela começa quando você toca. Mãos livres quer dizer: eu cuido do tempo, e você fecha os olhos.
form-ask-gentle = Hoje, com suavidade. Só respirar é o começo mais gentil. Qual versão? Ela começa quando você toca.
form-not-open = Agora essa versão não está aberta para você, por segurança. Estas estão.
no-ball-today = Hoje doeu, ou seu número subiu, então sem bola até o fim do dia. Só respirar está aberto, e também a versão para cama ou cadeira.
cap-today = Já são três hoje, e é bastante. Descanse, e volte amanhã. Só respirar está sempre aberto.
