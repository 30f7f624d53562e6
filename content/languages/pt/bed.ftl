### Na cama, no sofá ou na cadeira, passo a passo: nada no chão. Rascunho: ainda não lido por falante nativo.

bed-holds = Deite, ou sente e encoste as costas, e respire com a barriga. Sinta a lombar, deixe afundar um pouco cinco vezes, depois solte. Cinco minutos, sem ir ao chão.

bed-place = Onde você está? Na cama, no sofá ou na cadeira?
bed-place-2 = Cama, sofá ou cadeira: onde vai ser o descanso hoje?
bed-place-3 = Escolha seu lugar: na cama, no sofá ou na cadeira?
bed-pain-before = Sua lombar agora: 0 é sem dor, 10 é a pior que você consegue imaginar.
bed-pain-before-2 = Primeiro um número para a lombar, como está agora. 0 é sem dor, 10 é a pior que você consegue imaginar.
bed-pain-before-3 = Quanto dói a sua lombar agora, de 0 (sem dor) a 10 (a pior que você consegue imaginar)?
bed-ready = Pegue dois travesseiros, se puder, e ponha o celular perto do ouvido, com som. Cinco minutos. Um toque começa, e você pode fechar os olhos.

bed-settle = Deite de barriga para cima ou de lado. Ponha dois travesseiros embaixo dos joelhos ou entre eles. Deixe a cama segurar você.
bed-settle-chair = Sente e encoste as costas, os dois pés no chão. Mãos nas coxas. Deixe a cadeira segurar você.
bed-settle-pregnant = Deite do lado esquerdo ou do direito. Ponha um travesseiro entre os joelhos. Deixe a cama segurar você.
bed-breathe = Uma mão na barriga. Puxe o ar pelo nariz, a barriga cresce. Solte devagar, com um “Sssss” suave. Deixe chegar ao lugar que dói. Sem forçar, sem prender. Bocejo ou olho molhado é normal. Tontura? Respire como de costume.
bed-breathe-in = Inspire… a barriga cresce
bed-breathe-out = Expire… Sssss
bed-notice = Deslize a mão embaixo da lombar, ou apoie ali pelo lado. Vão grande ou pequeno, tudo bem. É só perceber. Depois deixe a mão descansar.
bed-notice-chair = Sinta a lombar onde ela toca a cadeira. Vão grande ou pequeno, tudo bem. É só perceber.
bed-tilt = Solte o ar, e deixe a lombar afundar um pouco. Puxe o ar, e deixe voltar. Movimento bem pequeno. Cinco vezes. Pare se doer.
bed-tilt-at-30 = Deixe ser pequeno. Você pode parar quando quiser.
bed-let-go = Não faça nada agora. Queixo, barriga, quadril, coxas. A cada saída de ar, um lugar fica pesado.
bed-let-go-at-40 = Sinta: há pontada, formigamento ou dormência? Pare, e mude o jeito de deitar ou sentar. Se não, siga descansando.
bed-up = Role de lado. Deixe as pernas descerem pela borda enquanto as mãos empurram. Sente por três respirações. Dois pés no chão, segure em algo, depois fique de pé.
bed-up-chair = Ponha os pés para trás, incline o corpo para a frente, mãos nos braços da cadeira. Segure, e fique de pé quando quiser. Ou fique onde está.

bed-pain-after = E agora, quanto dói a sua lombar? 0 é sem dor, 10 é a pior que você consegue imaginar.
bed-pain-after-2 = Quanto dói agora, de 0 (sem dor) a 10 (a pior que você consegue imaginar)?
bed-pain-after-3 = E a dor na lombar depois deste descanso? 0 é sem dor, 10 é a pior que você consegue imaginar.
close-bed = Feito. Um descanso na cama ou na cadeira é um descanso inteiro.
close-bed-2 = Foram cinco minutos de carinho para as suas costas.
close-bed-3 = Tudo feito. Sem ir ao chão, e conta.
