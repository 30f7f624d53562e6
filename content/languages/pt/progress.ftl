### Os números da própria pessoa. Nunca "porque", nunca porcentagem, sempre a ressalva. Rascunho: ainda não lido por falante nativo.

numbers-too-few = { $sessions ->
        [0] Você ainda não terminou nenhuma sessão.
        [one] Você fez { $sessions } sessão.
       *[other] Você fez { $sessions } sessões.
    } Preciso de mais alguns números para dizer algo justo.
numbers-too-old = Não tenho número dos últimos sete dias, então não posso dizer nada justo sobre agora. Você pode anotar sua dor quando quiser.
numbers-lower = Antes das sessões, seu número foi de cerca de { HALVES($before) } para cerca de { HALVES($now) }. É uma mudança que a maioria das pessoas notaria.
numbers-same = Antes das sessões, seu número ficou mais ou menos igual ({ HALVES($before) } e { HALVES($now) }).
numbers-higher = Antes das sessões, seu número subiu de cerca de { HALVES($before) } para cerca de { HALVES($now) }. Pense em mostrar suas costas a alguém da saúde.
numbers-weeks = Suas médias por semana, da mais antiga à mais nova: { $numbers }.
numbers-caveat = A dor nas costas vai e vem sozinha, e muita gente começa num dia ruim. Por isso não posso dizer que foi a bola. Descansos ao todo: { $sessions }; nos últimos sete dias: { $week }.
numbers-none = Ainda não há números. Eles vêm com a primeira sessão, ou quando você anota sua dor.
chart-alt = Um gráfico com { $count ->
        [one] { $count } número
       *[other] { $count } números
    }. De: { DAY($from) }. Até: { DAY($to) }. 0 embaixo e 10 em cima. O primeiro foi { $first }, o último { $last }; o mais baixo { $lowest }, o mais alto { $highest }.

# Três jeitos de perguntar, um de cada vez.
pain-ask-1 = Sua lombar agora: 0 é sem dor, 10 é a pior que você consegue imaginar.
pain-ask-2 = Quanto dói a sua lombar neste momento? 0 é sem dor, 10 é a pior que você consegue imaginar.
pain-ask-3 = Um número para a sua lombar, como está agora. 0 é sem dor, 10 é a pior que você consegue imaginar.
pain-kept-1 = Anotado: { $rating } agora.
pain-kept-2 = { $rating } agora. Guardei com os seus números.
pain-kept-3 = Certo, { $rating } agora. Está no seu gráfico.
no-consent-yet = Sem o seu sim, não guardo números. Escreva “começar”, e eu peço esse sim.

sheet = Uma página para seu fisio ou médico. Só você tem; mostre a quem quiser.
sheet-table = Os mesmos números em tabela.
drawing-failed = Não consegui desenhar isso agora. Tente de novo em um minuto, por favor. Seus números estão guardados, e você pode ver todos em palavras.
sheet-title = Lombar: os números da própria pessoa
sheet-about = Feito com o Easeback, um guia de autocuidado: descansos curtos e guiados, com respiração calma. Números de 0 (sem dor) a 10 (a pior que se consegue imaginar), ditos pela pessoa. Data: { DATE($today) }.
sheet-span = De: { DATE($from) }. Até: { DATE($to) }. Sessões terminadas: { $sessions }.
sheet-too-few = Menos de seis números antes de sessões: é pouco para comparar.
sheet-too-old = Nenhum número nos sete dias antes desta página: sem comparação.
sheet-lower = Antes das sessões: média das três primeiras { TENTHS($before) }, das três últimas { TENTHS($now) }. Mais baixo em pelo menos 2 pontos, e em pelo menos três décimos.
sheet-same = Antes das sessões: média das três primeiras { TENTHS($before) }, das três últimas { TENTHS($now) }. Mais ou menos igual.
sheet-higher = Antes das sessões: média das três primeiras { TENTHS($before) }, das três últimas { TENTHS($now) }. Mais alto em pelo menos 2 pontos.
sheet-caveat = A dor nas costas muda por si, e muita gente começa num dia ruim. Estes números não mostram causa e efeito. Nenhum profissional de saúde conferiu estes números.
sheet-week = Semana de
sheet-sessions = Sessões
sheet-before = Antes, média
sheet-after = Depois, média
sheet-average = Média de 24 h
sheet-other = Outras horas
sheet-name = Nome
sheet-ended = Como terminaram as últimas sessões ({ $count })
sheet-ended-finished = até o fim:
sheet-ended-stopped = paradas antes:
sheet-ended-pain = paradas por dor:
sheet-ended-dizzy = paradas por tontura:
sheet-ended-quiet = sem resposta:
sheet-ended-other = outro motivo:
sheet-ball = Minutos na bola
sheet-ball-minutes = no total { TENTHS($total) }, em média { TENTHS($mean) } (sessões: { $count })
sheet-likes = As costas impedem o que se gosta de fazer, 0 é nada, 10 é totalmente
sheet-jobs = As costas atrapalham as tarefas do dia a dia, 0 é nada, 10 é totalmente
chart-title = Sua lombar, de 0 a 10
chart-before = antes de uma sessão
chart-after = depois de uma sessão
chart-day = em outras horas
chart-week = média de 24 h, uma vez por semana
chart-axis-top = a pior que você imagina
chart-axis-bottom = sem dor
