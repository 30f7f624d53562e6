### O descanso de dez minutos, passo a passo. As primeiras palavras dizem o que fazer. Rascunho: ainda não lido por falante nativo.

full-holds = Deite de barriga para cima e respire com a barriga. Sinta o vão embaixo da lombar. Depois descanse na bola, ou sem ela, e role para fora com calma. Sinta o vão de novo e levante devagar. Dez minutos no chão.

full-pain-before = Quanto dói a sua lombar agora? 0 é sem dor. 10 é a pior que você consegue imaginar.
full-pain-before-2 = Primeiro, um número. Como está a dor na lombar agora, de 0 (sem dor) a 10 (a pior que você consegue imaginar)?
full-pain-before-3 = Sua lombar, agora: quanto dói? 0 é sem dor. 10 é a pior que você consegue imaginar.
full-ready = Ponha a bola macia ao lado do quadril e o celular perto do ouvido, com som. Escolha um canto calmo no chão, com um tapete ou um cobertor dobrado. Um toque começa. Digo cada coisa na hora certa, e você pode fechar os olhos.
full-ready-no-ball = Ponha o celular perto do ouvido, com som. Escolha um canto calmo no chão, com um tapete ou um cobertor dobrado. Um toque começa. Digo cada coisa na hora certa, e você pode fechar os olhos.

full-settle = Deite de barriga para cima, pernas esticadas, braços ao lado do corpo. Pés um pouco afastados. Se doer com as pernas esticadas, dobre os joelhos ou ponha um travesseiro embaixo deles. Deixe o chão segurar você. Ainda não há nada a fazer.
    .voice = Deite de barriga para cima, pernas esticadas, braços ao lado do corpo. Se doer com as pernas esticadas, dobre os joelhos ou ponha um travesseiro embaixo deles. Deixe o chão segurar você.
full-settle-at-16 = Solte o queixo. Solte os ombros.
    .voice = Solte o queixo, e solte os ombros.

full-breathe = Uma mão na barriga. Inspire pelo nariz e sinta a barriga subir. Solte o ar devagar, com um “Sssss” suave, como um pneu que esvazia. Não force. Não prenda o ar. Bocejo ou olho molhado é normal. Tontura? Volte a respirar pequeno, do seu jeito.
    .voice = Uma mão na barriga. Puxe o ar pelo nariz, e sinta a barriga subir. Solte devagar, com um chiado suave. Não force, não prenda o ar. Tontura? Volte a respirar pequeno, do seu jeito.
full-breathe-at-18 = Siga comigo por cinco respirações, ou no seu próprio tempo.
    .voice = Com o som.
full-breathe-in = Inspire… a barriga sobe
full-breathe-out = Expire… Sssss
full-breathe-at-70 = Muito bem. Deixe a respiração achar o tamanho dela.

full-arch = Deslize a mão aberta embaixo da lombar. Sinta o vão entre você e o chão. Grande ou pequeno, tudo bem. É só perceber. Depois tire a mão.
full-knees-bent = Dobre os joelhos, um depois do outro. Pés no chão, na largura do quadril. O vão pode ficar menor: as costas seguram menos. Expire em direção ao lugar que dói, e deixe amolecer. Esta é a sua posição de base.

full-ball-in = Deixe os joelhos descerem devagar para um lado e role junto. Coloque a bola embaixo do osso plano (o sacro), na base da coluna. Fica abaixo da cintura e acima da ponta do osso. Agora role de volta, devagar. Não embaixo da curva das costas.
full-ball-in-at-28 = Pés no chão, joelhos dobrados. Deixe a bola receber seu peso aos poucos.
full-ball-in-at-44 = Sem pressa. Toque em “Mais tempo”, ou leve o tempo que quiser.
    .voice = Sem pressa. Ache o seu lugar.

full-comfort = Fique se está suave, firme e sem pontada. Dói, ou dá trabalho se equilibrar? Role para fora da bola. Quem decide é você, não a imagem.

full-let-go = Agora não faça nada. Deixe seu peso afundar na bola. Barriga solta, pernas soltas, respiração leve. Um “Sssss” suave ao soltar o ar, se quiser. De vez em quando digo uma palavra.
    .voice = Agora não faça nada. Deixe seu peso afundar na bola. Barriga solta, pernas soltas, respiração leve. Um chiado suave ao soltar o ar, se quiser. De vez em quando digo uma palavra.
full-let-go-no-ball = Agora não faça nada. Joelhos dobrados, pés no chão. Deixe a lombar descansar em direção ao chão. Barriga solta, pernas soltas, respiração leve. Um “Sssss” suave ao soltar o ar, se quiser. De vez em quando digo uma palavra.
full-let-go-at-30 = Deixe o ar sair um pouco mais longo do que entra.
full-let-go-at-60 = Um minuto. Ache um ponto que aperta e amoleça em volta dele. Sem empurrar.
    .voice = Um minuto. Se algum lugar aperta, deixe amolecer. Não precisa empurrar.
full-let-go-at-90 = Role para fora da bola se dói, formiga ou fica dormente. Está suave e sem pontada? Siga descansando.
full-let-go-at-90-no-ball = Role de lado e pare se dói, formiga ou fica dormente. Se não, siga descansando.
full-let-go-at-120 = Solte. Já são dois minutos, e não há nada a segurar.

full-knees-up = Fique como está, pés no chão. Já é uma escolha inteira. Se você conhece bem isto e é fácil para você, pode subir os joelhos sobre o quadril por um minuto.
full-knees-up-knees-not-allowed = Fique como está, pés no chão. A cada saída de ar, solte um pouco mais do seu peso.
full-knees-up-no-ball = Fique como está, joelhos dobrados, pés no chão. A cada saída de ar, solte um pouco mais do seu peso.
full-knees-up-at-45 = Fique aqui mais quinze segundos.

full-feet-down = Um pé no chão. Depois o outro. Devagar e suave.
full-feet-down-feet-already-down = Respire uma vez, leve, e deixe o ar sair todo.

full-last-rest = Descanse o último meio minuto na bola. Respire com a barriga, devagar. Sinta como o quadril pesa.
full-last-rest-no-ball = Descanse assim mais meio minuto, o último. Respire com a barriga, devagar. Sinta como o quadril pesa.
full-last-rest-at-26 = Fique assim, sem força. Daqui a pouco vem um movimento só, fácil.

full-ball-out = Role para fora da bola, suave e sem demora. Joelhos para um lado, quadril baixo. Deixe a bola onde você não pise. Depois deite de barriga para cima.
full-ball-out-at-1 = Role para fora da bola agora.

full-notice = Deite de barriga para cima. Deixe as pernas esticarem, ou fique de joelhos dobrados. Deslize mais uma vez a mão embaixo das costas. O mesmo vão, ou um pouco menos? Tudo bem. Descanse aqui e respire.
full-notice-at-30 = Sinta só o chão. Não há nada a consertar.

full-get-up = É hora de levantar. Role de lado e fique por duas respirações. Empurre com as mãos, a cabeça por último. Sente um pouco antes de ficar de pé. Segure em algo se precisar.
full-get-up-at-20 = Sem pressa. Sente primeiro, depois fique de pé.

full-pain-after = E agora, quanto dói a sua lombar? 0 é sem dor, 10 é a pior que você consegue imaginar.
full-pain-after-2 = Quanto dói agora, de 0 (sem dor) a 10 (a pior que você consegue imaginar)?
full-pain-after-3 = E a dor na lombar depois deste descanso? 0 é sem dor, 10 é a pior que você consegue imaginar.
full-pain-after-nudge = Se quiser, mande um número de 0 (sem dor) a 10 (a pior). Se não, tudo bem.
