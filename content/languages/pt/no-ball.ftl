### O que se diz a quem não pode usar ou não tem. A linha gêmea nunca fala dela. Rascunho: ainda não lido por falante nativo.

about-no-ball =
    Sou um guia de autocuidado, não um serviço médico nem um dispositivo médico. Não sei dizer o que você tem.
    Eu levo você por um descanso curto: deitar ou sentar, respirar, soltar o corpo, levantar devagar.
    Há quem sinta melhora, há quem não sinta mudança. Não posso prometer que ajude.
    Se doer, pare. Não precisa me perguntar antes.
help-in-session-no-ball =
    Escreva “pausa”, “continuar”, “voltar”, “repetir”, “próximo”, “quanto falta” ou “parar”. Se doer, pare primeiro, depois me diga.
    Seu passo continua aqui.
out-of-scope-no-ball = Nisso eu não posso ajudar. Eu guio um descanso curto, mando lembretes e guardo seus números de dor. Para outras perguntas de saúde, procure um médico ou a farmácia.

pause-nudge-no-ball = Estou aqui quando você quiser. Tudo bem parar por hoje também.
more-time-enough-no-ball = Aqui não há mais tempo extra. Se hoje não está fácil, dá para parar aqui. É só escrever “parar”.
recovery-ask-no-ball = Desculpe, tive uma falha por um momento. Você está bem? Quer continuar a sessão?
recovery-over-no-ball = Desculpe, fiquei fora do ar. O que você fez da sessão está guardado. Escreva “começar” para uma nova.
ended-quietly-number-no-ball =
    Fecho esta sessão aqui.
    📞 Se precisar de ajuda, ligue para { $number }.
track-no-ball = Toque em ▶ no áudio, depois em “Já está tocando”, e largue o celular ao seu lado. Os passos também vêm aqui, sem som. Se doer, pare, e pare a faixa. A faixa não pode ouvir você.
close-much-higher-no-ball =
    A dor aumentou, e sinto muito. Chega por hoje. Descanse de lado.
    📞 Se você desmaiou ou sente que vai desmaiar, se vier dor no peito, dormência entre as pernas, fraqueza ou dormência nas duas pernas, ou problema para fazer ou segurar xixi ou cocô, ligue na hora para o número de emergência do seu país.
    Se a dor continuar aumentando, ou se vier dormência ou fraqueza em uma perna, procure um médico ainda hoje. Na próxima vez, comece pela versão “Só respirar”.
no-ball-today-no-ball = Hoje doeu ou aumentou, então até o fim do dia você pode fazer só as versões calmas.

dizzy-end-no-ball =
    Por hoje, pare aqui. Fique no lugar até passar; depois sente e espere um pouco antes de ficar de pé. Se não passar, procure um médico ainda hoje.
    📞 Se você desmaiou ou sente que vai desmaiar, se vier dor no peito, ou se uma parte do corpo ficar sem sensibilidade, sem força ou sem controle, ligue na hora para o número de emergência do seu país.

poll-not-yet-no-ball = Que bom que você falou com franqueza. Há quem precise de mais tempo, e há quem não sinta nada. Mais uma semana, mais suave e mais devagar, ou parar aqui?
something-else-no-ball = Boa ideia. Tente outro lugar: na cama, de lado ou na cadeira. Ou faça mais curto. Pergunto mais uma vez em sete dias.
poll-worse-no-ball = Sinto muito. As sessões param por enquanto.

remind-2-no-ball = Seu descanso está aqui quando você quiser. Ou só respirar um pouco?
remind-5-no-ball = Olá. Um lugar para descansar, e a sua respiração. Ou hoje não. Tudo bem de qualquer jeito.
remind-9-no-ball = Dia cheio? Respirar um pouco na cadeira também conta. Ou hoje não.
numbers-caveat-no-ball = A dor nas costas vai e vem sozinha, e muita gente começa num dia ruim. Por isso não posso dizer que foram os descansos. Descansos ao todo: { $sessions }; nos últimos sete dias: { $week }.

### Respostas ao que se pergunta, para as mesmas pessoas.

faq-floor-or-bed-no-ball = Sim. A versão “Só respirar” pode ser na cama, no sofá ou na cadeira.
faq-how-often-no-ball = Uma vez por dia basta. Três vezes por dia é o máximo. Perder um dia não faz mal. É só voltar no outro.
faq-my-condition-no-ball = Daqui eu não posso julgar isso. Há quem descanse assim com isso, e para algumas pessoas não serve. Mostre a um médico ou fisio o que se faz aqui, e pergunte. Se disserem que sim, comece com pouco e pare se doer.
faq-one-sided-no-ball = Deite ou sente do jeito mais fácil para esse lado. Um travesseiro pode ajudar. Se a dor é em pontada, nova, ou desce por uma perna, pare e procure um profissional de saúde.
faq-who-should-not-no-ball = As versões calmas servem para quase todo mundo. Se disseram para você ter cuidado com algo, pergunte antes a um médico ou fisio. Com dormência nova entre as pernas, problema com xixi ou cocô, ou pernas fracas, não comece e ligue agora para o número de emergência do seu país.
faq-is-it-exercise-no-ball = Não. A ideia é justamente não fazer força. Você deita ou senta, respira, e não faz nada por alguns minutos. Se ficar assim dá trabalho, mude de posição.
faq-origin-no-ball = De um homem que machucou a lombar aos 17 anos, levantando caixas pesadas o dia todo. Depois de uns dez anos com dor, ele escreveu o que acalmava. Ele não é médico, e a história dele não substitui um médico. As palavras e as regras de segurança são deste programa, não dele.
faq-wheelchair-no-ball = Sim. A versão “Só respirar” dá certo na sua cadeira, pés nos apoios, costas no encosto.
faq-falling-asleep-no-ball = Sim. Deixe o celular de lado, e pronto. Depois de um tempo, fecho a sessão sem barulho.
faq-latex-no-ball = As versões calmas não precisam de nada de látex. Basta um lugar para deitar ou sentar.
faq-old-age-no-ball = A idade sozinha não impede. Você consegue ir ao chão e voltar sem dificuldade? Se não, respire na cama ou na cadeira.
faq-periods-no-ball = Sim, se é bom para você. Dor nas costas com sangramento muito forte deve ser vista por um médico.
faq-after-birth-no-ball = A respiração você pode fazer assim que quiser. Para todo o resto, pergunte antes a quem cuida do seu pós-parto.
faq-click-no-ball = Um estalo sem dor é comum e quase sempre não quer dizer nada. Se veio com pontada, perna fraca ou dormência, pare, e procure um médico ainda hoje.
faq-full-or-short-no-ball = Um dia ruim, ou pouco tempo? “Só respirar”. Uns minutos a mais? Na cama ou na cadeira. As duas contam igual.
