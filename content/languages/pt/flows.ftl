### Quando algo está errado, ou não foi entendido. Palavras curtas: quem lê pode estar com dor. Rascunho: ainda não lido por falante nativo.

voice-unheard = Não consigo ouvir mensagens de voz, então pausei. Você está bem?
picture-unheard = Não consigo ver imagens, então pausei. Você está bem?
hurts-at-rest = Sinto muito pela sua dor. Antes de tudo, veja estes sinais de alerta.
sore-first =
    Sinto muito pela dor nas costas. Sou o Easeback, um programa, não um serviço médico. Posso guiar você por um minuto de respiração calma, na posição que você quiser, e mais tarde por um descanso mais longo.
    Há algo novo: dormência entre as pernas, problema com xixi ou cocô, pernas fracas? Se sim, toque no primeiro botão. Se não, quer começar pela respiração?
sore-1 = Sinto muito que hoje seja um dia ruim. Há algo novo: dormência entre as pernas, problema com xixi ou cocô, pernas fracas? Se sim, toque no primeiro botão. Se não, o que ajudaria?
sore-2 = Deve estar difícil. Uma coisa antes: há algo novo, como dormência entre as pernas, problema com xixi ou cocô, ou pernas fracas? Se sim, toque no primeiro botão. Se não, respirar com calma pode ser um começo.
sore-3 = Que bom que você contou. Dor nas costas cansa muito. Se há dormência nova entre as pernas, problema com xixi ou cocô, ou pernas fracas, toque no primeiro botão. Se não, escolha o que for melhor para hoje.
glad-1 = Que bom ler isso. Um único dia ainda diz pouco; veja como vai a semana.
glad-2 = Que bom. Aproveite, e continue: um pouco por dia.
glad-3 = Que boa notícia. A dor nas costas vai e vem; guarde este dia como um dia bom.
dizzy-first = Pausa. Pare de respirar fundo, e pare o “Sss”. Respire como você respira sem pensar. De leve, sem esforço. Olhos abertos. Fique onde está, sem levantar.
dizzy-check = Tontura ou formigamento nas mãos pode vir de respirar fundo demais ou rápido demais. Quase sempre passa em um ou dois minutos. Como está agora?
dizzy-gone = Que bom. Descanse mais um pouco, e levante devagar.
dizzy-end =
    Por hoje, pare aqui. Se estiver na bola, deixe os joelhos descerem devagar para um lado e role para fora da bola. Fique no chão até a tontura passar; depois sente e espere um pouco antes de ficar de pé. Se não passar, procure um médico ainda hoje.
    📞 Se você desmaiou ou sente que vai desmaiar, se vier dor no peito, ou se uma parte do corpo ficar sem sensibilidade, sem força ou sem controle, ligue na hora para o número de emergência do seu país.
crisis-ok = Que bom. Por favor, ligue ou escreva agora para essa pessoa ou para essa linha. Fico em silêncio até você escrever aqui.
crisis-mistake = Certo, entendi mal. Se um dia tudo ficar pesado demais, fale com uma pessoa, por favor.
crashed = Algo deu errado do meu lado, e sinto muito. Se estiver na bola, deixe os joelhos descerem devagar para um lado, role para fora e afaste a bola. Se precisar de ajuda, ligue para o número de emergência do seu país. Depois escreva “começar” quando quiser.
old-button = Esse botão é de antes. A conversa agora está aqui.
left-in-emergency =
    Agora fico em silêncio, e nenhuma sessão começa.
    📞 Se ainda estiver assim, ligue agora para { $number }.
left-in-crisis =
    Agora fico em silêncio.
    📞 Se tudo ficar pesado demais, fale com uma pessoa, por favor: { $crisis }. Se não der: { $number }.
gone-quiet = Agora fico em silêncio. Nada se perde. Escreva “começar” quando quiser.
