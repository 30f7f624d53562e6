### O que se diz em volta dos passos: números, pausa, parada, volta, variações, o fim. Rascunho: ainda não lido por falante nativo.

high-rating = Você disse { $rating }. É bastante. Num dia assim, só respirar pode ser mais gentil. Qual versão?
ready-with-number = Você disse { $rating }.
number-first = Ponha a bola ao lado do quadril e o celular perto do ouvido, com som. Quanto dói a sua lombar agora? 0 é sem dor, 10 é a pior que você consegue imaginar. Com número ou sem, começa em meio minuto.
number-first-no-ball = Ponha o celular perto do ouvido, com som. Quanto dói a sua lombar agora? 0 é sem dor, 10 é a pior que você consegue imaginar. Com número ou sem, começa em meio minuto.
number-first-2 = Bola ao lado do quadril, celular perto do ouvido, com som. Qual é o seu número agora, de 0 (sem dor) a 10 (a pior que você consegue imaginar)? Com ele ou sem ele, começa em meio minuto.
number-first-3 = Deixe a bola e o celular perto, com som. Como está a sua lombar antes de começar, de 0 a 10? Pode pular. Começa em meio minuto.
number-first-2-no-ball = Celular perto do ouvido, com som. Qual é o seu número agora, de 0 (sem dor) a 10 (a pior que você consegue imaginar)? Com ele ou sem ele, começa em meio minuto.
number-first-3-no-ball = Deixe o celular perto, com som. Como está a sua lombar antes de começar, de 0 a 10? Pode pular. Começa em meio minuto.
number-change = Qual é o número certo? 0 é sem dor, 10 é a pior que você consegue imaginar.
number-changed = Certo. Fica { $rating }.
rating-again = Um número de 0 a 10, por favor. Ou toque em Pular.

pause = Em pausa. Se quiser, saia da bola. Eu espero. Toque em Continuar quando quiser seguir.
pause-no-ball = Em pausa. Eu espero. Toque em Continuar quando quiser seguir.
pause-nudge = Estou aqui quando você quiser. Parar por hoje também está bem. Se você está na bola, role para fora dela, por favor.
go-on = Seguindo.
how-long = Ainda faltam: { LENGTH($seconds) }.
at-start = Este é o primeiro passo. Não há nada antes dele.
more-time = Mais meio minuto. Sem pressa.
more-time-slower = Mais meio minuto. Quer mais tempo em cada passo? Toque em Passos mais lentos.
slow-set = { $on ->
    [1] Passos mais lentos, a partir de agora: cada passo com movimento dura metade a mais. A respiração e o descanso ficam como são.
   *[0] Passos no tempo normal, a partir da próxima sessão.
    }
more-time-enough = Mais tempo que isso eu não tenho aqui. Se hoje não está fácil, toque em Sem bola hoje, e o descanso segue sem ela.

stop-sheet = Parando. Deixe os joelhos caírem para um lado, role para fora da bola e afaste a bola. Por que parou?
stop-sheet-no-ball = Parando. Descanse como está. Por que parou?
mistake-go-on = Não foi nada. A sessão segue daqui.
recovery-ask = Desculpe, perdi o fio por um momento. Você está bem? Se ainda está na bola, pode rolar para fora agora. Ou a sessão continua.
recovery-over = Desculpe, fiquei fora do ar. Se ainda está na bola, deixe os joelhos caírem para um lado, role para fora e afaste a bola. A sessão está guardada até ali. Escreva “começar” para uma nova.
ball-cap = Cinco minutos na bola bastam para um descanso. É hora de rolar para fora da bola.
ball-cap-paused = Talvez você já esteja há cinco minutos na bola. Deixe os joelhos caírem para um lado, role para fora e afaste a bola, por favor. Continuo em pausa.
ended-quietly = Fecho esta sessão aqui. Tudo bem. Escreva “começar” quando quiser.
ended-quietly-on-ball = Se ainda está na bola, deixe os joelhos caírem para um lado, role para fora e afaste a bola. Fecho esta sessão aqui. Escreva “começar” quando quiser.
ended-quietly-number =
    Fecho esta sessão aqui. Se ainda está na bola, role de lado para fora da bola e afaste a bola.
    📞 Se precisar de ajuda, ligue para { $number }.
tap-nudge = Estou aqui. Toque em Próximo quando quiser seguir.

variation-two-balls = Primeiro, role de lado para fora da bola. Duas bolas podem balançar menos. Ponha uma de cada lado do osso chato, com o osso no vão entre elas. Mesmo tamanho, mesma maciez. Role de volta devagar.
variation-softer = Role de lado para fora da bola. Tire um pouco de ar, ou troque por uma bola mais macia ou uma toalha dobrada. Depois role de volta, devagar.
variation-move-ball = Role para fora da bola. Mude a bola um dedo para cima ou para baixo, e para o meio. Role de volta. Se dá trabalho ficar em cima, ainda não é o lugar.
variation-without-ball = Deixe os joelhos caírem para um lado, role para fora e afaste a bola. Depois deite de costas, joelhos dobrados, pés no chão. Deixe a lombar descansar em direção ao chão. A sessão segue daqui, sem bola.
variation-knees-up = Só se for fácil. Suba um joelho, depois o outro, até descansarem sobre o quadril. Uma mão em cada joelho. Sem agarrar, sem balançar. Se dá trabalho, ponha os pés de volta no chão. Pés no chão é tão bom quanto.
variation-pillow = Ponha um travesseiro embaixo dos joelhos, ou apoie as pernas numa cadeira. Assim as costas são menos puxadas.
too-much = Que bom que você disse. Pausei. O que ajudaria?
too-much-again = Que bom que você disse. Pausei. Melhor não forçar. Role de lado para fora da bola. Seguir sem ela, ou parar aqui?
too-much-off-ball = Que bom que você disse. Pausei. Dá para deixar mais fácil. Um travesseiro embaixo dos joelhos ajuda muita gente. Ou parar por hoje?
stay-down = Bom. Os pés ficam no chão.
nod = Bom. Continue assim.
show = A posição é esta.
pacer = Respire com a forma, se quiser. O ar entra enquanto ela cresce, e sai enquanto ela diminui.
track-ask = Uma faixa de som leva o descanso inteiro. Falada, em inglês? Ou só sinos e tons, para qualquer idioma?
track = Toque em reproduzir e deixe o celular de lado. Os passos também vêm aqui, sem som. Se doer, role para fora da bola, se estiver nela, e pare a faixa. Ela não pode ouvir você.
track-ahead = Certo. Antes, um número. Depois toque em Faixa de som inteira: é só tocar em reproduzir, e não precisa de outro som.
track-left = A faixa continua tocando, então pare a faixa, por favor. Daqui em diante, cada passo toca de novo.
no-track = Para este jeito de descansar não há faixa de som. Só palavras também quer dizer sem faixas; isso muda nos ajustes.
nothing-to-show = Para este passo não há imagem. As palavras são tudo.
knees-not-now = Hoje os pés ficam no chão. Com os pés no chão, o descanso é inteiro.
no-time-end = Certo. De lado, empurre o corpo para cima com calma, a cabeça por último. Até a próxima.
had-enough = Tudo bem. Você fez o certo para hoje.

close-lower = De { $before } para { $after }. Que bom ler isso. Uma vez só diz pouco; veja como vai a semana. Foi bom você se dar esse tempo.
close-lower-2 = { $before } antes, { $after } agora. Bom de ler. Um dia diz pouco, então olhe as semanas. Que bom que você tirou esse tempo.
close-lower-3 = Desceu de { $before } para { $after }. Aproveite enquanto dura. As costas sobem e descem por si, então siga com pouco e sempre.
close-same = Ainda { $after }. É comum, mais ainda no começo. Que bom que você se deu esse tempo.
close-same-2 = { $after } antes, { $after } depois. Muita gente não sente mudança nos primeiros dias. Você descansou, e isso conta.
close-same-3 = O mesmo { $after }. Tudo bem. Minutos de calma contam por si.
close-higher = Um pouco mais alto. Acontece; um número diz pouco. Na próxima vez, mais curto ou mais macio.
close-higher-2 = Subiu um pouco, de { $before } para { $after }. Uma vez só diz pouco. Na próxima, mais macio, ou pare antes.
close-higher-3 = Mais alto que antes. Pode acontecer. Que a próxima seja curta e macia.
close-much-higher = Subiu, e sinto muito. Chega de bola por hoje. Descanse de lado. Se continuar aumentando, ou vier dormência ou fraqueza, ligue para um médico. Na próxima vez, é melhor só respirar.
close-skipped = Tudo feito. Que bom que você se deu dez minutos.
close-skipped-2 = Foi isso. Dez minutos só para você.
close-skipped-3 = Feito. Leve o resto do dia com um pouco mais de calma, se der.
close-short = Curto e feito. Descansos pequenos contam.
close-short-2 = Três minutos, e eles contam.
close-short-3 = Feito. Curto está bem, em qualquer dia.
close-breathing = Isso conta. Num dia difícil, já é tudo.
close-breathing-2 = Feito. Respirar devagar algumas vezes é um descanso de verdade.
close-breathing-3 = Foi um gesto gentil com as suas costas. Veja como vai o dia.
session-saved = Guardado. Até a próxima.
session-saved-first = Guardado. Há quem sinta melhora na hora, há quem sinta depois de uma semana, e há quem não sinta mudança. Não há pressa. Até a próxima.
