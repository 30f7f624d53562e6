### Lembretes: o plano, o aviso, as respostas, as folgas; o fuso horário; os ajustes em volta. Rascunho: ainda não lido por falante nativo.
### Um lembrete é uma linha só, com no máximo 120 letras e uma escolha; um estranho pode ler na tela trancada.

# O plano.
plan-anchor = Um pequeno lembrete ajudaria a manter o costume? Escolha algo que você já faz, ou escreva o seu, como “depois de escovar os dentes”. Também pode dizer não.
plan-time = { $anchor ->
    [after-waking] A que horas, mais ou menos? Escolha ou escreva uma hora, como 7:30. Vale a hora do seu relógio.
    [after-work] A que horas você sai do trabalho, mais ou menos? Escolha ou escreva uma hora, como 17:30.
    [before-bed] A que horas, mais ou menos? Escolha ou escreva uma hora, como 21:00.
   *[other] A que horas, mais ou menos? Escolha ou escreva uma hora, como 7:30 ou “seis e meia da tarde”.
    }
plan-time-both = { CLOCK($early) }, de manhã, ou { CLOCK($late) }, mais tarde?
plan-time-unclear = Não entendi a hora. Escreva como 7:30, 19:00 ou “oito e quinze”. Nada mudou.
plan-time-impossible = Nenhum relógio marca essa hora. Escreva como 7:30 ou 19:00. Nada mudou.
plan-days = Em que dias? Você também pode escrever, como “seg, qua, sex” ou “todo dia menos domingo”.
plan-days-own = Até agora: { $days ->
    [0] nenhum
   *[other] { DAYS($days) }
    }. Toque em um dia para pôr ou tirar, depois em “Feito”.
plan-days-unclear = Não entendi os dias. Escreva como “seg, qua, sex”, ou toque em um botão. Nada mudou.
plan-quiet = { CLOCK($at) } fica nas suas horas de silêncio, de { CLOCK($from) } a { CLOCK($to) }. Posso avisar nessa hora, sem som. É isso que você quer?
plan-set =
    { $anchor ->
        [after-waking] Depois de acordar, por volta de
        [after-work] Depois do trabalho, por volta de
        [before-bed] Antes de dormir, por volta de
        [none] Por volta de
       *[other] “{ $anchor }”, por volta de
    } { CLOCK($at) }, { DAYS($days) }. Nessa hora eu aviso{ $hushed ->
        [1] , sem som
       *[0] { "" }
    }.
    O próximo: { DAY($when) }, { CLOCK($clock) } no seu relógio ({ ZONE($zone) }), daqui a { SPAN($in) }.
plan-paused =
    Seu lembrete está { $off ->
        [ignored] em silêncio, porque ficou um tempo sem resposta
        [safety] em silêncio desde o dia em que algo estava errado
        [holiday] esperando o seu sim depois da folga
        [asked] desligado, como você quis
       *[break] de folga
    }. O plano era: { CLOCK($at) }, { DAYS($days) }. Começo de novo?
plan-break = Seu lembrete está de folga. A folga acaba: { DAY($when) }. Acabo com a folga agora?
plan-left = Certo, nada mudou.
plan-declined = Tudo bem. Sem lembretes. Escreva “me lembre” se um dia quiser um.
plan-later = Isso pode ficar para depois da sessão. Ela continua agora.
nothing-planned = Não há lembrete para mudar. Quer um?

# O aviso. Doze jeitos, um depois do outro.
remind-1 = Dez minutos de calma estão aqui para você, se quiser.
remind-2 = Sua bola está aqui quando você quiser. Completa, curta, ou só respirar?
remind-3 = Um momento macio para você? Três minutos também contam.
remind-4 = Hora do seu descanso, se o dia deixar.
remind-5 = Olá. Chão, bola, respiração. Ou hoje não. Tudo bem de qualquer jeito.
remind-6 = Quer um pequeno descanso agora?
remind-7 = Este é o seu lembrete. Um toque, e venho mais tarde.
remind-8 = Como está o dia? Pode ser bem suave, ou ficar para outra vez.
remind-9 = Dia cheio? Só respirar não precisa de bola nem de chão. Ou hoje não.
remind-10 = Dez minutos para você, quando quiser. Eu cuido do tempo.
remind-11 = Quer deitar um pouco? Eu guio você, passo a passo.
remind-12 = { $anchor ->
    [after-waking] Já de pé? Seu descanso está aqui, se quiser.
    [after-work] Fim do trabalho? Seu descanso está aqui, se quiser.
    [before-bed] Quase hora de dormir? Seu descanso está aqui, se quiser.
    [none] Por volta de { CLOCK($at) }: seu descanso está aqui, se quiser.
   *[other] “{ $anchor }”: seu descanso está aqui, se quiser.
    }
remind-plan = { $anchor ->
    [after-waking] Seu plano dizia: depois de acordar, por volta de { CLOCK($at) }. Agora, ou hoje não?
    [after-work] Seu plano dizia: depois do trabalho, por volta de { CLOCK($at) }. Agora, ou hoje não?
    [before-bed] Seu plano dizia: antes de dormir, por volta de { CLOCK($at) }. Agora, ou hoje não?
    [none] Seu plano dizia: por volta de { CLOCK($at) }. Agora, ou hoje não?
   *[other] Seu plano dizia: “{ $anchor }”. Agora, ou hoje não?
    }
remind-late = Desculpe o atraso: isto era para { CLOCK($at) }. Seu descanso está aqui, se quiser.
remind-late-discreet = Desculpe o atraso. Uns minutos para você, ou hoje não?
remind-gentle = Hoje bem suave? Só respirar já basta, ou nada mesmo.
remind-discreet-1 = Hora de um pequeno respiro, se quiser.
remind-discreet-2 = Uns minutos para você, ou hoje não?
remind-discreet-3 = Seu momento está aqui, se quiser.
remind-discreet-4 = Quer um respiro agora?
remind-discreet-5 = Agora, mais tarde, ou hoje não? Tudo bem.
remind-discreet-6 = Um momento de calma, se o dia deixar.
remind-discreet-7 = Aqui está o seu lembrete. Mais tarde também pode ser.
remind-discreet-8 = Uns minutos agora, ou fica para outra vez?

# As respostas.
snooze-ask = Certo. Quando eu volto?
snoozed = Volto daqui a { SPAN($in) }: { CLOCK($at) }. Seu horário de sempre fica como está.
snooze-tomorrow = Isso cairia nas suas horas de silêncio ou depois da meia-noite. Por hoje, fica assim. Volto no seu horário de sempre.
snooze-enough = Certo. Por hoje, fica assim. Volto no seu horário de sempre.
remind-skipped = Certo, hoje não. Até a próxima.
reminder-over = Esse lembrete era de outro dia ({ DAY($when) }). Não precisa mais de resposta, e nada se perde.
remind-rhythm = Este horário é ruim para você? Posso mudar, vir menos vezes, ou ficar em silêncio.
remind-less = Certo, no máximo um dia sim, um dia não.
remind-weekly = Certo, uma vez por semana.
remind-kept = Certo, fica como está.
remind-silent = Agora fico em silêncio. Nada se perde. Escreva “me lembre” quando quiser.
remind-fade = Agora você já faz isso por conta própria. Passo a vir só uma vez por semana?
reminders-stopped = Feito. Sem mais lembretes. Suas sessões estão sempre aqui.

# Uma folga.
holiday-ask = De quanto tempo é a folga? Seu plano fica guardado. Você também pode escrever, como “10 dias”.
holiday-set = Aproveite. Por enquanto, sem lembretes. Dou um olá de novo: { DAY($when) }, { CLOCK($at) } ({ ZONE($zone) }), daqui a { SPAN($in) }.
holiday-open = Aproveite. Sem lembretes até você me escrever.
holiday-unclear = Não entendi por quanto tempo. Escreva como “5 dias” ou “2 semanas”. Nada mudou.
holiday-over = Olá de novo. Sua folga acaba hoje. A partir do seu próximo dia eu aviso de novo: { CLOCK($at) }.
resume-ask = Olá de novo. Posso avisar outra vez a partir do seu próximo dia ({ CLOCK($at) })?
resume-no = Certo, sem lembretes. Escreva “me lembre” quando quiser.

# Onde e quando.
zone-ask = Onde você está, ou que horas são aí? Uma cidade basta, ou algo como “aqui são 8:15”.
zone-which = Qual destas tem a mesma hora que você? { ZONE($zone) } agora: { DAY($when) }, { CLOCK($at) }. Ou escreva outra cidade.
zone-unclear = Não conheço esse lugar. Tente uma cidade maior por perto, um país, ou a hora do seu relógio, como “aqui são 8:15”. Nada mudou.
zone-set = Seu relógio: { ZONE($zone) }. Agora lá: { DAY($when) }, { CLOCK($at) }. Se não está certo, escreva “fuso horário”.
travel-ask =
    Seu relógio está agora { SPAN($apart) } { $ahead ->
        [1] à frente
       *[0] atrás
    } do seu horário de sempre. Seu lembrete ({ CLOCK($at) }): pela hora local ({ ZONE($there) }), ou pela hora de casa ({ ZONE($home) }), que onde você está é { CLOCK($abroad) }?
travel-moved = Seu relógio a partir de agora: { ZONE($there) }. O próximo lembrete: { DAY($when) }, { CLOCK($clock) } na hora local, daqui a { SPAN($in) }.
travel-kept = Seu lembrete segue a hora de casa ({ ZONE($home) }). O próximo: { DAY($when) }, { CLOCK($clock) } na hora de casa, daqui a { SPAN($in) }.

# Ajustes.
quiet-ask = { $from ->
    [none] Você não tem horas de silêncio agora.
   *[other] Suas horas de silêncio: { CLOCK($from) } a { CLOCK($to) }.
    } Nelas não mando nada por mim, a não ser que você tenha escolhido uma hora assim. Escreva outras, como “22:00 a 7:00”.
quiet-set = { $from ->
    [none] Certo, sem horas de silêncio.
   *[other] Certo, silêncio: { CLOCK($from) } a { CLOCK($to) }.
    }
quiet-unclear = Não achei duas horas nisso. Escreva como “22:00 a 7:00”. Nada mudou.
pictures-set = { $on ->
    [1] Imagens e faixas de som, a partir de agora.
   *[0] Só palavras a partir de agora: sem imagens, sem faixas de som. Toque em “Imagens sim/não” para ter tudo de volta.
    }
shade-set = { $shade ->
    [dark] Imagens escuras a partir de agora.
    [light] Imagens claras a partir de agora.
   *[dusk] Imagens claras de dia e escuras à noite.
    }
described-set = { $on ->
    [1] A partir de agora também digo em palavras o que as imagens mostram. Escreva “palavras” outra vez para desligar.
   *[0] A partir de agora as imagens vêm sem descrição.
    }
voice-set = { $on ->
    [1] A partir de agora cada passo vem como mensagem de voz, com as palavras embaixo.
    [2] Ainda não tenho voz neste idioma. A faixa com sinos e tons serve em todos.
   *[0] Os passos vêm de novo em palavras.
    }
discreet-set = { $on ->
    [1] Discreto, a partir de agora: meus lembretes falam de um pequeno respiro e de mais nada.
   *[0] Os lembretes não são mais discretos.
    }

# Por quê.
why-none = Ainda não houve lembrete para decidir.
why-rule = { $rule ->
    [sent] Mandei: era a sua hora, e nada impedia.
    [ask] Perguntei sobre o horário em vez disso: três tinham ficado sem resposta.
    [fade] Perguntei sobre vir uma vez por semana em vez disso: você já faz isso por conta própria.
    [resume] Sua folga tinha acabado.
    [silence] Fiquei em silêncio: oito tinham ficado sem resposta.
    [skipped] Deixei passar: você disse hoje não.
    [practised] Deixei passar: você já tinha descansado nas seis horas antes.
    [session] Deixei passar: você tinha acabado de fazer uma sessão.
    [pain] Deixei passar: algo tinha doído naquele dia.
    [safety] Segurei: algo precisa antes do olhar de um médico, ou uma pergunta de segurança está aberta.
    [replaced] Uma pergunta minha veio no lugar. Nunca mando as duas coisas.
    [late] Desisti: eu estava fora do ar na sua hora, e depois seria tarde demais.
    [quiet] Segurei: eram suas horas de silêncio.
   *[budget] Segurei: duas mensagens minhas por dia, e nove por semana, já bastam.
    } A hora: { DAY($when) }, { CLOCK($at) }.
why-next = O próximo: { DAY($when) }, { CLOCK($at) }, daqui a { SPAN($in) }.
why-not = { $off ->
    [break] Você está de folga. Volto quando você escrever.
    [safety] Os lembretes estão em silêncio desde o dia em que algo estava errado. Escreva “me lembre” para começar de novo.
    [ignored] Os lembretes estão em silêncio, porque ficaram sem resposta. Escreva “me lembre” para começar de novo.
    [holiday] Espero o seu sim depois da folga. Escreva “me lembre” para começar de novo.
   *[asked] Os lembretes estão desligados. Escreva “me lembre” para começar de novo.
    }

# Partes das linhas acima.
said-every-day = todo dia
said-weekdays = nos dias úteis
