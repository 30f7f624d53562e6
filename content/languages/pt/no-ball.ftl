### O que se diz a quem não pode usar ou não tem. A linha gêmea nunca fala dela. Rascunho: ainda não lido por falante nativo.

about-no-ball =
    Sou um guia de autocuidado, não um serviço médico nem um aparelho médico. Não sei dizer o que você tem.
    Eu levo você por um descanso curto: deitar ou sentar, respirar, soltar, levantar devagar.
    Há quem sinta melhora, há quem não sinta mudança. Não posso prometer que ajude.
    Se doer, pare. Não precisa me perguntar antes.
help-in-session-no-ball =
    Escreva “pausa”, “continuar”, “voltar”, “repetir”, “próximo”, “quanto falta” ou “parar”. Se doer, pare primeiro, depois me diga.
    Seu passo continua aqui.
out-of-scope-no-ball = Nisso eu não posso ajudar. Eu guio um descanso curto, lembro você e guardo seus números de dor. Para outras perguntas de saúde, procure um médico ou a farmácia.

pause-nudge-no-ball = Estou aqui quando você quiser. Parar por hoje também está bem.
more-time-enough-no-ball = Mais tempo que isso eu não tenho aqui. Se hoje não está fácil, dá para parar aqui. É só escrever “parar”.
recovery-ask-no-ball = Desculpe, perdi o fio por um momento. Você está bem? A sessão continua?
recovery-over-no-ball = Desculpe, fiquei fora do ar. A sessão está guardada até ali. Escreva “começar” para uma nova.
ended-quietly-number-no-ball =
    Fecho esta sessão aqui.
    📞 Se precisar de ajuda, ligue para { $number }.
track-no-ball = Toque em reproduzir e deixe o celular de lado. Os passos também vêm aqui, sem som. Se doer, pare, e pare a faixa. Ela não pode ouvir você.
close-much-higher-no-ball = Subiu, e sinto muito. Chega por hoje. Descanse de lado. Se continuar aumentando, ou vier dormência ou fraqueza, ligue para um médico. Na próxima vez, é melhor só respirar.
no-ball-today-no-ball = Hoje doeu ou aumentou, então só as versões calmas ficam abertas até o fim do dia.

dizzy-end-no-ball = Por hoje, pare aqui. Fique no lugar até passar, depois sente um pouco. Se não passar, ou se vier desmaio ou dor no peito, procure ajuda médica.

poll-not-yet-no-ball = Que bom que você falou com franqueza. Há quem precise de mais tempo, e há quem não sinta nada. Mais uma semana, mais suave e mais devagar, ou parar aqui?
something-else-no-ball = Boa ideia. Tente outro lugar: na cama, de lado ou na cadeira. Ou faça mais curto. Pergunto mais uma vez em sete dias.
poll-worse-no-ball = Sinto muito. As sessões param por enquanto.

remind-2-no-ball = Seu descanso está aqui quando você quiser. Ou só respirar um pouco?
remind-5-no-ball = Olá. Um lugar para descansar, e a sua respiração. Ou hoje não. Os dois estão bem.
remind-9-no-ball = Dia cheio? Respirar um pouco na cadeira também conta. Ou hoje não.
numbers-caveat-no-ball = A dor nas costas sobe e desce por si, e muita gente começa num dia ruim. Por isso não posso dizer que foram os descansos. Descansos ao todo: { $sessions }; nos últimos sete dias: { $week }.
