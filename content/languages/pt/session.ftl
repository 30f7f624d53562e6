### O que se diz em volta dos passos: números, pausa, parada, volta, variações, o fim. Rascunho: ainda não lido por falante nativo.

high-rating = Você disse { $rating }. É bastante. Num dia assim, a versão “Só respirar” pode ser mais suave. Qual versão você quer?
ready-with-number = Você disse { $rating }.
number-first = Ponha a bola ao lado do quadril e o celular perto do ouvido, com som. Quanto dói a sua lombar agora? 0 é sem dor, 10 é a pior que você consegue imaginar. Com ou sem número, a sessão começa em meio minuto.
number-first-no-ball = Ponha o celular perto do ouvido, com som. Quanto dói a sua lombar agora? 0 é sem dor, 10 é a pior que você consegue imaginar. Com ou sem número, a sessão começa em meio minuto.
number-first-2 = Bola ao lado do quadril, celular perto do ouvido, com som. Qual é a sua dor agora, de 0 (sem dor) a 10 (a pior que você consegue imaginar)? Com ou sem número, a sessão começa em meio minuto.
number-first-3 = Deixe a bola por perto, e o celular também, com som. Quanto dói a sua lombar antes de começar? 0 é sem dor, 10 é a pior que você consegue imaginar. Pode pular esta pergunta. A sessão começa em meio minuto.
number-first-2-no-ball = Celular perto do ouvido, com som. Qual é a sua dor agora, de 0 (sem dor) a 10 (a pior que você consegue imaginar)? Com ou sem número, a sessão começa em meio minuto.
number-first-3-no-ball = Deixe o celular perto, com som. Quanto dói a sua lombar antes de começar? 0 é sem dor, 10 é a pior que você consegue imaginar. Pode pular esta pergunta. A sessão começa em meio minuto.
number-change = Qual é o número certo? 0 é sem dor, 10 é a pior que você consegue imaginar.
number-changed = Certo. Agora está { $rating }.
rating-again = Um número de 0 (sem dor) a 10 (a pior que você consegue imaginar), por favor. Ou toque em “Pular”.

pause = Em pausa. Se quiser, role de lado para fora da bola. Eu espero. Toque em “Continuar” quando quiser seguir.
pause-no-ball = Em pausa. Eu espero. Toque em “Continuar” quando quiser seguir.
pause-nudge = Estou aqui quando você quiser. Tudo bem parar por hoje também. Se você está na bola, role para fora dela, por favor.
go-on = Vamos continuar.
how-long = Tempo que falta: { LENGTH($seconds) }.
at-start = Este é o primeiro passo. Não há nada antes dele.
more-time = Mais meio minuto. Sem pressa.
more-time-slower = Mais meio minuto. Quer mais tempo em cada passo? Se sim, toque em “Passos mais lentos”.
slow-set = { $on ->
    [1] Passos mais lentos, a partir de agora: cada passo com movimento dura uma vez e meia o tempo normal. A respiração e o descanso ficam como estão.
   *[0] Passos no tempo normal, a partir da próxima sessão.
    }
more-time-enough = Aqui não há mais tempo extra. Se hoje não está fácil, toque em “Sem bola hoje”, e o descanso segue sem ela.

stop-sheet = Estou parando a sessão. Deixe os joelhos descerem devagar para um lado, role para fora da bola e afaste a bola. Quer me dizer o motivo?
stop-sheet-no-ball = Estou parando a sessão. Descanse como está. Quer me dizer o motivo?
mistake-go-on = Não foi nada. A sessão segue daqui.
recovery-ask = Desculpe, tive uma falha por um momento. Você está bem? Se ainda está na bola, pode rolar para fora agora. Ou quer continuar a sessão?
recovery-over = Desculpe, fiquei fora do ar. Se ainda estiver na bola, deixe os joelhos descerem devagar para um lado, role para fora e afaste a bola. O que você fez da sessão está guardado. Escreva “começar” para uma nova.
ball-cap = Cinco minutos na bola bastam para um descanso. É hora de rolar para fora da bola.
ball-cap-paused = Talvez você já esteja há cinco minutos na bola. Deixe os joelhos descerem devagar para um lado, role para fora e afaste a bola, por favor. Continuo em pausa.
ended-quietly = Fecho esta sessão aqui. Tudo bem. Escreva “começar” quando quiser.
ended-quietly-on-ball = Se ainda estiver na bola, deixe os joelhos descerem devagar para um lado, role para fora e afaste a bola. Fecho esta sessão aqui. Escreva “começar” quando quiser.
ended-quietly-number =
    Fecho esta sessão aqui. Se ainda está na bola, role de lado para fora da bola e afaste a bola.
    📞 Se precisar de ajuda, ligue para { $number }.
tap-nudge = Estou aqui. Toque em “Próximo” quando quiser seguir.

variation-two-balls = Primeiro, role de lado para fora da bola. Duas bolas podem balançar menos. Ponha uma de cada lado do osso plano (o sacro), com o osso no vão entre elas. Mesmo tamanho, mesma maciez. Role de volta devagar.
variation-softer = Role de lado para fora da bola. Tire um pouco de ar, ou troque por uma bola mais macia ou uma toalha dobrada. Depois role de volta, devagar.
variation-move-ball = Role para fora da bola. Mova a bola a largura de um dedo, na direção da cabeça ou dos pés. Ela fica no centro, embaixo do osso plano, nunca embaixo da ponta dele. Role de volta para cima da bola, devagar. Se der trabalho ficar em cima, ainda não é o lugar.
variation-without-ball = Deixe os joelhos descerem devagar para um lado, role para fora e afaste a bola. Depois deite de barriga para cima, joelhos dobrados, pés no chão. Deixe a lombar descansar, sem forçar contra o chão. A sessão segue daqui, sem bola.
variation-knees-up = Só se for fácil. Levante um joelho, depois o outro, até ficarem em cima do quadril, apontando para o teto. Uma mão em cada joelho. Sem agarrar, sem balançar. Se der trabalho ou balançar, ponha os pés de volta no chão, um depois do outro. Pés no chão é tão bom quanto.
variation-pillow = Ponha um travesseiro embaixo dos joelhos, ou apoie as pernas numa cadeira. Assim as pernas puxam menos as costas.
too-much = Que bom que você avisou. Pausei. O que ajudaria?
too-much-again = Que bom que você avisou. Pausei. Melhor não forçar. Role de lado para fora da bola. Quer seguir sem ela, ou parar aqui?
too-much-off-ball = Que bom que você avisou. Pausei. Dá para deixar mais fácil. Um travesseiro embaixo dos joelhos ajuda muita gente. Ou prefere parar por hoje?
stay-down = Tudo bem. Os pés ficam no chão.
nod = Muito bem. Continue assim.
show = A posição é esta.
pacer = Respire com a figura, se quiser. O ar entra enquanto ela cresce, e sai enquanto ela diminui.
track-ask = Uma única faixa de som acompanha o descanso inteiro: toque em ▶, largue o celular e feche os olhos. Ela não ouve você: quem para a faixa é você. Você quer com voz, em inglês? Ou só sinos e tons, para qualquer idioma?
track = Toque em ▶ no áudio, depois em “Já está tocando”, e largue o celular ao seu lado. Os passos também vêm aqui, sem som. Se doer, role para fora da bola, se estiver nela, e pare a faixa. A faixa não pode ouvir você.
track-ahead = Certo. Antes, um número para a sua dor. Depois toque em “Áudio, olhos fechados”: é só tocar em ▶ no áudio, e não precisa de outro som.
track-left = A faixa continua tocando, então pare a faixa, por favor. Daqui em diante, cada novo passo chega com um aviso sonoro.
no-track = Para este jeito de descansar não há faixa de som. O ajuste “só palavras” também desliga as faixas; você pode mudar isso nos ajustes.
nothing-to-show = Para este passo não há imagem, só as palavras.
knees-not-now = Hoje os pés ficam no chão. Com os pés no chão, o descanso vale do mesmo jeito.
no-time-end = Certo. De lado, empurre o corpo para cima com calma, a cabeça por último. Até a próxima.
had-enough = Tudo bem. Você fez o certo para hoje.

close-lower = De { $before } para { $after }. Que bom ler isso. Uma única vez ainda diz pouco; veja como vai a semana. Que bom que você tirou esse tempo para si.
close-lower-2 = { $before } antes, { $after } agora. Que bom. Um único dia diz pouco, então acompanhe as semanas. Que bom que você tirou esse tempo.
close-lower-3 = Desceu de { $before } para { $after }. Aproveite. A dor nas costas vai e vem, então continue: um pouco por dia.
close-same = Ainda { $after }. É comum, mais ainda no começo. Que bom que você se deu esse tempo.
close-same-2 = { $after } antes, { $after } depois. Muita gente não sente mudança nos primeiros dias. Você descansou, e isso conta.
close-same-3 = O mesmo { $after }. Tudo bem. Os minutos de calma já contam.
close-higher = Um número um pouco mais alto. Acontece; um número diz pouco. Na próxima vez, faça uma sessão mais curta ou mais suave.
close-higher-2 = Subiu um pouco, de { $before } para { $after }. Uma única vez diz pouco. Na próxima, vá com mais suavidade, ou pare mais cedo.
close-higher-3 = Um número mais alto que antes. Pode acontecer. Na próxima vez, faça por menos tempo e com mais suavidade.
close-much-higher =
    A dor aumentou, e sinto muito. Chega de bola por hoje. Descanse de lado.
    📞 Se você desmaiou ou sente que vai desmaiar, se vier dor no peito, dormência entre as pernas, fraqueza ou dormência nas duas pernas, ou problema para fazer ou segurar xixi ou cocô, ligue na hora para o número de emergência do seu país.
    Se a dor continuar aumentando, ou se vier dormência ou fraqueza em uma perna, procure um médico ainda hoje. Na próxima vez, comece pela versão “Só respirar”.
close-skipped = Tudo feito. Que bom que você se deu dez minutos.
close-skipped-2 = Foi isso. Dez minutos só para você.
close-skipped-3 = Feito. Leve o resto do dia com um pouco mais de calma, se der.
close-short = Curtinho, e está feito. Descansos pequenos contam.
close-short-2 = Três minutos, e eles contam.
close-short-3 = Feito. Um descanso curto vale, em qualquer dia.
close-breathing = Isso conta. Num dia difícil, já é muito.
close-breathing-2 = Feito. Respirar devagar algumas vezes é um descanso de verdade.
close-breathing-3 = Foi um gesto de carinho com as suas costas. Veja como vai o dia.
session-saved = Salvo. Até a próxima.
session-saved-first = Salvo. Há quem sinta melhora na hora, há quem sinta depois de uma semana, e há quem não sinta mudança. Não há pressa. Até a próxima.
