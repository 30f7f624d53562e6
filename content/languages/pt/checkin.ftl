### As conversas rápidas: a pergunta depois de uma semana, o número da semana, as perguntas de quatro e doze semanas. Rascunho: ainda não lido por falante nativo.

poll = Você sentiu algum alívio com este método?
poll-over = Que bom que você respondeu. Essa pergunta já fechou, então sua resposta fica como estava.
vote-kept = Certo, guardei sua resposta.
vote-taken-back = Tirei sua resposta. Você pode dar outra, ou nenhuma.
vote-thanks = Você pode mudar sua resposta por uma semana.
poll-at-once = Que bom. Continue assim: um pouco por dia.
poll-after-days = Que bom que você deu tempo ao tempo.
poll-not-yet = Que bom que você falou com franqueza. Há quem não sinta nada. Mais uma semana, mais suave, ou parar?
poll-not-yet-again = Você tentou de verdade, e não veio alívio. Então talvez isto não seja para você, e é bom saber. Fale com um médico ou fisio sobre outros caminhos, por favor. A respiração você pode manter, se gostar.
poll-stop-ask = Paro por aqui? Não pergunto mais sobre isso. Tudo continua aberto para você.
poll-worse = Sinto muito. A bola para agora, até alguém que entende disso dizer que sim.
poll-worse-end = Mostre suas costas a um médico ou fisio, por favor. Siga se mexendo de leve, do jeito que cair bem. Sem lembretes meus por enquanto; pergunto uma vez daqui a uma semana. O que é suave continua aberto.
poll-too-little = Não tem problema. O que deixaria mais fácil?
poll-rather-not = Tudo bem. Seus números continuam seus.
keep-time-ask = Quer manter o mesmo horário?
time-kept = Certo, fica como está.
week-more = Então, mais uma semana. Mais suave e mais devagar está bem. Pergunto mais uma vez em sete dias.
something-else = Boa ideia. Tente uma bola mais macia, ou um dedo para cima ou para baixo. Ou deixe a bola de lado e só respire. Pergunto mais uma vez em sete dias.
shorter-set = Daqui em diante, ofereço primeiro a versão curta. Três minutos contam.
fewer-set = Daqui em diante, no máximo um dia sim, um dia não.
no-reminders-yet = Você não tem lembretes agora, então não há o que diminuir.
stopped-here = Certo. Sem lembretes e sem mais perguntas minhas. Nada se perde; escreva “começar” quando quiser.
low-use = Há duas semanas você tem a ideia, e a vida não deixou. Tudo bem. Quer uma versão mais curta, outra hora do dia, ou silêncio?
follow-up-worse = Olá. Pedi que você mostrasse isso a um profissional de saúde. Alguém já olhou?
call-later = Certo. Pergunto de novo em três dias.

checkin-discreet = Olá. Há uma pergunta curta aqui para você, quando der.
# Três jeitos de perguntar, um de cada vez; o que se pergunta é sempre o mesmo, para comparar os números.
week-ask-1 =
    Um número para esta semana, se quiser.
    Nas últimas 24 horas, quanto doeu a sua lombar, em média? 0 é sem dor, 10 é a pior dor que você consegue imaginar.
week-ask-2 =
    É hora do seu número da semana, se quiser dar um.
    Nas últimas 24 horas, quanto doeu a sua lombar, em média? 0 é sem dor, 10 é a pior dor que você consegue imaginar.
week-ask-3 =
    Mais uma semana. Um número de novo? Tudo bem pular.
    Nas últimas 24 horas, quanto doeu a sua lombar, em média? 0 é sem dor, 10 é a pior dor que você consegue imaginar.
week-kept-1 = Certo. { $rating } para esta semana.
week-kept-2 = { $rating } para esta semana. Guardei com os outros.
week-kept-3 = Anotado, { $rating } para esta semana. Que bom que você respondeu.
overall-ask = Desde que você começou, como está a sua lombar no geral?
overall-kept = Certo. Guardei isso com os seus números.
overall-worse = Que bom que você contou. Mostre suas costas a um médico ou fisio, por favor, se continuar assim. Até lá, curto e suave.
life-intro = Dois toques, só se quiser, para você comparar daqui a umas semanas. Tudo bem pular.
likes-ask = Na última semana, quanto as costas impediram você de fazer o que gosta? 0 é nada, 10 é totalmente.
jobs-ask = Na última semana, quanto as costas atrapalharam as tarefas do dia a dia? 0 é nada, 10 é totalmente.
life-kept = Certo. Guardei os dois com os seus números.

results =
    Pessoas que quiseram responder: cerca de { $people }.
    { SHARES($shares) }
    Quem gosta de uma coisa responde mais, e a dor muda por si. Então isto é o que as pessoas disseram, não uma prova.
results-in-part =
    Pessoas que quiseram responder: cerca de { $people }.
    { SHARES($shares) }
    As outras respostas ficam de fora: pouca gente respondeu assim.
    Quem gosta de uma coisa responde mais, e a dor muda por si. Então isto é o que as pessoas disseram, não uma prova.
results-too-few = { $people ->
        [0] Até agora, nenhuma resposta foi contada
        [one] Até agora, { $people } pessoa respondeu
       *[other] Até agora, { $people } pessoas responderam
    }. A partir de { $least }, mostro o que disseram. Conto uma vez por semana.
share = { $what }: cerca de { $percent }%
share-nobody = { $what }: quase ninguém
share-any-relief = Sim, logo ou depois de alguns dias
share-no-relief = Ainda não, ou fez pouco
