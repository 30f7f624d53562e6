### As perguntas de segurança, aonde elas levam, e a pergunta antes de cada sessão. Rascunho: falta a leitura de uma pessoa nativa e de uma profissional de saúde.

screen-adult = Você tem 18 anos ou mais?
screen-emergency =
    Alguma destas coisas é nova ou mudou nas últimas semanas? O que é antigo e já foi examinado não conta.
    • Dormência ou formigamento entre as pernas, no bumbum ou nos genitais
    • Dificuldade de fazer xixi, não conseguir segurar xixi ou cocô, ou não sentir quando sai
    • As DUAS pernas fracas, dormentes ou com dor
    • No sexo: sensação diferente, ou o corpo não responde como antes
    • Dor no peito, ou dificuldade para respirar
    • Dor muito forte, que veio de repente, nas costas ou na barriga: diferente da de sempre, ou junto com desmaio
    • Dor desde um acidente grave
minute = Sente ou deite como quiser. Por um minuto: puxe o ar pelo nariz enquanto a figura na tela cresce, e solte com um “Sssss” suave enquanto ela diminui. Tontura? Respire como de costume.
minute-unheard = O celular está no silencioso, ou este chat está sem som? Aumente o volume, se quiser. Siga respirando com a figura. Antes de começar, tento o som de novo.
minute-over =
    Muito bem. Siga respirando assim o quanto quiser. Se depois quiser a bola, antes responda a isto.
    Você tem alguma destas coisas agora?
    • Febre, calafrios ou mal-estar junto com a dor nas costas
    • Uma perna com fraqueza nova, ou um pé que arrasta
    • Batata da perna (panturrilha) quente, inchada e dolorida
    • Perda de peso sem querer
    • Um caroço novo, um inchaço novo ou uma curva nova nas costas
screen-today =
    Você tem alguma destas coisas agora?
    • Febre, calafrios ou mal-estar junto com a dor nas costas
    • Uma perna com fraqueza nova, ou um pé que arrasta
    • Batata da perna (panturrilha) quente, inchada e dolorida
    • Perda de peso sem querer
    • Um caroço novo, um inchaço novo ou uma curva nova nas costas
screen-body = Alguma destas coisas vale para você? Toque em todas as que valem, depois em “Feito”. Um segundo toque desfaz.
screen-body-so-far = Você marcou: { LABELS($chosen) }. Mais alguma coisa? Se não, toque em “Feito”.
quick-check = Pergunta rápida. Desde a última vez: dormência entre as pernas, problema com xixi ou cocô, as duas pernas fracas, dor no peito, febre, uma queda, ou dor muito pior que antes?
quick-check-and-go =
    Pergunta rápida. Desde a última vez: dormência entre as pernas, problema com xixi ou cocô, as duas pernas fracas, dor no peito, febre, uma queda, ou dor muito pior que antes?
    Se não há nada disso, a sessão pode começar: { LABELS($routine) }, { $mode ->
        [tap] você toca para seguir
       *[hands-free] mãos livres
    }.

outcome-go = Certo. Pelas suas respostas, não é preciso esperar. Vá devagar, e pare se algo começar a doer, ou doer mais.
outcome-gently = Dá para começar, com suavidade. Use sua bola mais macia, comece com a versão curta, e deixe os dois pés no chão. Se algo começar a doer, doer mais ou parecer estranho, role para fora da bola e pare.
outcome-breathing = Por enquanto, a bola fica de fora. Você pode fazer a versão “Só respirar”: na cama, de lado ou na cadeira. Pergunte a um profissional de saúde se você pode deitar com uma bola pequena e macia embaixo do sacro.
outcome-first =
    Hoje ainda não dá para fazer a sessão com bola. Pergunte antes a um profissional de saúde, por favor.
    Mostre o que se faz aqui: deitar de barriga para cima por cinco minutos com uma bola pequena e macia embaixo do osso plano na base da coluna (o sacro), nunca na ponta do osso, onde a coluna acaba.
    Volte quando disserem que você pode.
outcome-today =
    Hoje não, por favor. O que você marcou pode ser inofensivo, mas um médico deve examinar você.
    Procure hoje um médico ou um posto de saúde. Se vier dormência entre as pernas, fraqueza ou dormência nas duas pernas, ou problema para fazer ou segurar xixi ou cocô, ligue na hora para o número de emergência do seu país.

message-under-18 = Isto é feito para adultos. Mostre à sua mãe, ao seu pai ou a quem cuida de você, e pergunte a um médico sobre suas costas. Quem é jovem e tem dor nas costas deve fazer uma consulta. Numa emergência, chame um adulto e ligue para o número de emergência do seu país.
message-pregnant = Por enquanto, sem bola. Respire de lado, esquerdo ou direito, ou na cadeira. Pergunte a quem faz seu pré-natal o que é bom para as suas costas.
message-bones = Sem bola até um médico ou fisio dizer que sim. Você pode fazer a respiração, na cama ou na cadeira.
message-bleed = A pressão pode deixar mais manchas roxas em você. Use uma bola bem macia, por pouco tempo, e pare se aparecerem manchas. Se tem dúvida, pergunte a um médico.
message-skin = Espere a pele melhorar primeiro. Não apoie na bola uma parte com ferida, machucado ou irritação. Se a ponta do osso, no fim da coluna, doer, deixe a bola longe dela também.
message-numb-skin = Onde a pele não sente, ela não avisa. Pergunte a um médico ou fisio antes de deitar em uma bola, por favor.
message-heart-lung = Respire leve, nunca com força, e nunca prenda o ar. Fique no chão mais um minuto antes de levantar. Se seu médico pediu para não deitar de barriga para cima, faça só a respiração, na cadeira.
message-metal = Pergunte a quem operou você, ou a um fisio, se é seguro para as suas costas deitar com uma bola pequena e macia embaixo do sacro.
message-chair-near = Ponha uma cadeira firme ao alcance antes de deitar, e deixe o celular perto da mão.
message-no-floor = Sem problema. Há uma versão para cama, sofá ou cadeira, e a versão “Só respirar” também dá certo lá.

told-ok = Certo. Anotei: um profissional de saúde disse que você pode. Vá com suavidade: a bola mais macia, primeiro a versão curta, os dois pés no chão. Se algo começar a doer, ou doer mais, role para fora da bola e pare.
follow-up-today = Olá. Pedi que você fosse ver algo com um profissional de saúde. Como foi?
follow-up-waiting = Tomara que atendam você logo. Se piorar, ou se vier dormência entre as pernas, fraqueza ou dormência nas duas pernas, ou problema para fazer ou segurar xixi ou cocô, ligue na hora para o número de emergência do seu país. Escreva quando souber mais.
follow-up-quiet = Fico em silêncio. Escreva quando quiser.
locked =
    Ainda não posso começar uma sessão. O que você me contou da última vez pode ser uma emergência.
    📞 Se ainda está assim, ligue agora para { $number }.
    Se foi um engano, ou se já foi examinado, faço as perguntas mais uma vez.
