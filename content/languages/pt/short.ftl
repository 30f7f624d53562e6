### O descanso de três minutos, passo a passo. Rascunho: ainda não lido por falante nativo.

short-holds = Deite de joelhos dobrados, respire leve três vezes, um minuto na bola ou sem ela, role para fora, levante devagar. Três minutos no chão.

short-pain-before = Sua lombar agora: 0 é sem dor, 10 é a pior que você consegue imaginar.
short-pain-before-2 = Primeiro um número, de 0 a 10, para a lombar como está agora. 0 é sem dor, 10 é a pior que você consegue imaginar.
short-pain-before-3 = Quanto dói a sua lombar agora? 0 é sem dor, 10 é a pior que você consegue imaginar.
short-ready = Ponha a bola macia ao lado do quadril e o celular perto do ouvido, com som. Três minutos no chão. Um toque começa.
short-ready-no-ball = Ponha o celular perto do ouvido, com som. Três minutos no chão. Um toque começa.
short-settle = Deite de barriga para cima, joelhos dobrados, pés no chão. Deixe o chão segurar você.
    .voice = Deite de barriga para cima, joelhos dobrados, pés no chão. Quando tocar o sino, respire leve três vezes. Puxe o ar quando o som sobe. Solte com um chiado suave quando ele desce.
short-breathe = Respire leve três vezes. Puxe o ar pelo nariz, a barriga sobe. Solte devagar, com um “Sssss” suave, em direção ao lugar que dói. Não force. Bocejo ou olho molhado é normal.
short-breathe-in = Inspire… a barriga sobe
short-breathe-out = Expire… Sssss
short-ball-in = Deixe os joelhos descerem devagar para um lado. Coloque a bola embaixo do osso plano (o sacro), acima da ponta do osso. Role de volta, devagar. Deve ser suave, nunca em pontada.
short-ball-in-at-20 = Pés no chão. Deixe a bola receber seu peso.
short-rest = Não faça nada por um minuto. Barriga solta, pernas soltas, respiração leve. Pontada ou dormência? Role para fora da bola.
    .voice = Não faça nada por um minuto. Barriga solta, pernas soltas, respiração leve. Se vier uma pontada, ou uma perna ficar dormente, role para fora da bola.
short-rest-no-ball = Não faça nada por um minuto. Joelhos dobrados, pés no chão. Barriga solta, pernas soltas, respiração leve. Pontada ou dormência? Role de lado e pare.
short-rest-at-28 = Deixe o ar sair devagar. Já é a metade.
    .voice = Já é a metade. Deixe o ar sair devagar.
short-ball-out = Role de lado para fora da bola, suave e sem demora, quadril baixo. Deixe a bola onde você não pise.
short-ball-out-at-1 = Role para fora da bola agora.
short-get-up = Fique de lado por duas respirações. Depois empurre com as mãos, a cabeça por último. Sente antes de ficar de pé.
short-pain-after = E agora, quanto dói a sua lombar? 0 é sem dor, 10 é a pior que você consegue imaginar.
short-pain-after-2 = Quanto dói agora, de 0 (sem dor) a 10 (a pior que você consegue imaginar)?
short-pain-after-3 = E a dor na lombar depois deste descanso? 0 é sem dor, 10 é a pior que você consegue imaginar.
