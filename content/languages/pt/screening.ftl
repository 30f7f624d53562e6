### As perguntas de segurança, aonde elas levam, e a pergunta antes de cada sessão. Rascunho: falta a leitura de uma pessoa nativa e de uma profissional de saúde.

screen-adult = Você tem 18 anos ou mais?
screen-emergency =
    Algo disto é novo ou diferente nas últimas semanas? O que é antigo e já foi examinado não conta.
    • Dormência ou formigamento entre as pernas, no bumbum ou nos genitais
    • Dificuldade de fazer xixi, não segurar xixi ou cocô, ou não sentir quando sai
    • As DUAS pernas fracas, dormentes ou com dor
    • O sexo está diferente ou não funciona
    • Dor no peito, ou dificuldade para respirar
    • Dor muito forte de repente nas costas ou na barriga, diferente da de sempre, ou com desmaio
    • Dor desde um acidente grave
minute = Sente ou deite como quiser. Por um minuto: puxe o ar pelo nariz enquanto a forma cresce, e solte com um “Sssss” suave enquanto ela diminui. Tontura? Respire do seu jeito.
minute-unheard = O celular está no silencioso, ou este chat está sem som? Aumente, se quiser. Siga respirando com a forma. Antes de começar, tento o som de novo.
minute-over =
    Bom. Siga respirando assim o quanto quiser. E agora, se quiser, a bola. Antes:
    Algo disto vale para você agora?
    • Febre, calafrios ou mal-estar junto com a dor nas costas
    • Uma perna com fraqueza nova, ou um pé que arrasta
    • Uma panturrilha quente, inchada e dolorida
    • Perda de peso sem querer
    • Um caroço, inchaço ou desvio novo nas costas
screen-today =
    Algo disto vale para você agora?
    • Febre, calafrios ou mal-estar junto com a dor nas costas
    • Uma perna com fraqueza nova, ou um pé que arrasta
    • Uma panturrilha quente, inchada e dolorida
    • Perda de peso sem querer
    • Um caroço, inchaço ou desvio novo nas costas
screen-body = Algo disto vale para você? Toque em tudo o que vale, depois em Feito. Um segundo toque desfaz.
screen-body-so-far = Você marcou: { LABELS($chosen) }. Mais alguma coisa? Se não, toque em Feito.
quick-check = Pergunta rápida. Desde a última vez: dormência entre as pernas, problema com xixi ou cocô, as duas pernas fracas, dor no peito, febre, uma queda, ou dor muito pior?
quick-check-and-go =
    Pergunta rápida. Desde a última vez: dormência entre as pernas, problema com xixi ou cocô, as duas pernas fracas, dor no peito, febre, uma queda, ou dor muito pior?
    Se nada disso, começa: { LABELS($routine) }, { $mode ->
        [tap] você toca para seguir
       *[hands-free] mãos livres
    }.

outcome-go = Certo. Nada aqui diz para esperar. Vá devagar, e pare se algo doer.
outcome-gently = Dá para começar, com suavidade. Use sua bola mais macia, comece com a versão curta, e deixe os dois pés no chão. Se algo doer ou parecer estranho, role para fora da bola e pare.
outcome-breathing = Por enquanto, a bola fica de fora. Só respirar está aberto para você: na cama, de lado ou na cadeira. Pergunte a um profissional de saúde se você pode deitar em uma bola macia.
outcome-first =
    Hoje não começo a bola com você. Pergunte antes a um profissional de saúde, por favor.
    Mostre o que se faz aqui: deitar em uma bola macia, embaixo do osso chato (o sacro), acima da ponta do osso, por cinco minutos.
    Estou aqui quando disserem que pode.
outcome-today =
    Hoje não, por favor. O que você marcou pode ser inofensivo, mas alguém deve olhar.
    Ligue hoje para um médico ou um posto de saúde. Se você perder a sensibilidade ou o controle, ligue para o número de emergência do seu país.

message-under-18 = Isto é feito para adultos. Mostre à sua mãe, ao seu pai ou a quem cuida de você, e pergunte a um médico sobre suas costas. Dor nas costas quando se é jovem merece uma consulta. Numa emergência, chame um adulto e ligue para o número de emergência do seu país.
message-pregnant = Por enquanto, sem bola. Respire de lado, esquerdo ou direito, ou na cadeira. Pergunte a quem faz seu pré-natal o que combina com suas costas.
message-bones = Sem bola até um médico ou fisio dizer que sim. Respirar está bem, na cama ou na cadeira.
message-bleed = A pressão pode deixar mais manchas roxas em você. Use uma bola bem macia, por pouco tempo, e pare se aparecerem manchas. Se tem dúvida, pergunte a um médico.
message-skin = Deixe melhorar primeiro. Sem bola em cima de ferida, machucado ou irritação, nem perto de uma dor no fim da coluna.
message-numb-skin = Onde a pele não sente, ela não avisa. Pergunte a um médico ou fisio antes de deitar em uma bola, por favor.
message-heart-lung = Respire leve, nunca com força, e nunca prenda o ar. Fique no chão mais um minuto antes de levantar. Se seu médico pede para não deitar de costas, só respire, na cadeira.
message-metal = Pergunte a quem operou você, ou a um fisio, se deitar em uma bola serve para as suas costas.
message-chair-near = Ponha uma cadeira firme ao alcance antes de deitar, e deixe o celular perto da mão.
message-no-floor = Sem problema. Há uma versão para cama, sofá ou cadeira, e só respirar também dá certo lá.

told-ok = Certo. Anotei que disseram que você pode. Vá com suavidade: a bola mais macia, primeiro a versão curta, os dois pés no chão. Se algo doer, role para fora da bola e pare.
follow-up-today = Olá. Pedi que você mostrasse algo a um profissional de saúde. Como foi?
follow-up-waiting = Tomara que vejam você logo. Se piorar, ou se você perder a sensibilidade ou o controle, ligue para o número de emergência do seu país. Escreva quando souber mais.
follow-up-quiet = Fico em silêncio. Escreva quando quiser.
locked =
    Ainda não posso começar uma sessão. O que você me contou da última vez pode ser uma emergência.
    📞 Se é assim agora, ligue para { $number }.
    Se foi um engano, ou se já foi examinado, faço as perguntas mais uma vez.
