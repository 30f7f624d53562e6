### Só respirar, passo a passo. Rascunho: ainda não lido por falante nativo.

breathing-holds = Deite ou sente como quiser, seis respirações com o ritmo, depois solte um lugar depois do outro. Quatro minutos, em qualquer lugar.

breathing-place = Onde você está? Deite de barriga para cima com os joelhos dobrados ou com as pernas numa cadeira, deite de lado, ou sente com os dois pés no chão.
breathing-place-2 = Escolha o lugar que cai melhor hoje: de barriga para cima, pernas na cadeira ou no sofá, de lado, ou na cadeira.
breathing-place-3 = Como você quer descansar? Joelhos dobrados, pernas em cima da cadeira, de lado, ou na cadeira?
breathing-place-pregnant = Onde você está? Deite do lado esquerdo ou do direito, ou sente com os dois pés no chão.
breathing-pain-before = Sua lombar agora: 0 é sem dor, 10 é a pior que você consegue imaginar.
breathing-pain-before-2 = Primeiro um número, de 0 a 10, para a lombar como está agora. 0 é sem dor, 10 é a pior que você consegue imaginar.
breathing-pain-before-3 = Quanto dói a sua lombar agora? 0 é sem dor, 10 é a pior que você consegue imaginar.
breathing-ready = Fique do jeito mais fácil, com um travesseiro onde quiser. Celular perto do ouvido, com som. Quatro minutos. Um toque começa, e você pode fechar os olhos.
breathing-settle-calves-up = Deite de barriga para cima e apoie as pernas na cadeira ou no sofá, joelhos sobre o quadril. Mãos pesadas, queixo solto. Por um momento, nada a fazer.
breathing-settle = Deixe as mãos pesarem. Queixo solto, ombros soltos. Por um momento, nada a fazer.
    .voice = Deixe as mãos pesarem, uma na barriga. Queixo solto, ombros soltos. Por um momento, nada a fazer.
breathing-breathe = Uma mão na barriga. Puxe o ar pelo nariz, a barriga cresce. Solte devagar, com um “Sssss” suave, em direção ao lugar que dói. Pequeno está bem. Sem forçar, sem prender. Bocejo ou olho molhado é normal. Tontura? Respire como de costume.
    .voice = Puxe o ar quando o som sobe, solte quando ele desce. Tontura? Respire como de costume.
breathing-breathe-in = Inspire… a barriga cresce
breathing-breathe-out = Expire… Sssss
breathing-soften = Deixe a respiração ser como ela quiser. A cada saída de ar, solte um lugar. Testa. Queixo. Ombros.
breathing-soften-at-20 = Barriga. Quadril.
    .voice = Agora a barriga. E agora o quadril.
breathing-soften-at-40 = A lombar. Não precisa mudar nada nela. Só trate com carinho.
breathing-quiet = Descanse em silêncio um pouco. Eu chamo.
    .voice = Agora um tempo de silêncio. Eu chamo quando acabar.
breathing-come-back = Mexa os dedos das mãos e dos pés. Abra os olhos. Se você deitou, role de lado primeiro. Sente um pouco antes de ficar de pé.
breathing-pain-after = E agora, quanto dói a sua lombar? 0 é sem dor, 10 é a pior que você consegue imaginar.
breathing-pain-after-2 = Quanto dói agora, de 0 (sem dor) a 10 (a pior que você consegue imaginar)?
breathing-pain-after-3 = E a dor na lombar depois deste descanso? 0 é sem dor, 10 é a pior que você consegue imaginar.
