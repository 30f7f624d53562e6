### Comandos no Discord, e o que se diz em volta da conversa lá. Nada aqui conta a saúde de alguém. Rascunho: ainda não lido por falante nativo.

slash-session = sessão
slash-stop = parar
slash-remind = lembrar
slash-progress = progresso
slash-results = resultados
slash-settings = ajustes
slash-privacy = privacidade
slash-export = exportar
slash-delete = apagar
slash-help = ajuda
slash-why = por-quê

command-remind = Quando mando o lembrete

slash-invitation = convite
command-invitation = Publicar um cartão com que as pessoas me encontram
discord-below = Estou aqui, embaixo.
discord-moved =
    Melhor conversar em particular: { $link }
    Nada lá? Permita mensagens diretas deste servidor, ou me adicione aos seus aplicativos, e tente de novo.
discord-closed =
    Não consegui escrever para você: suas mensagens diretas estão fechadas para mim. Permita mensagens diretas deste servidor, ou me adicione aos seus aplicativos. Depois me escreva aqui: { $link }
discord-unreachable = Não consigo abrir o chat particular agora. Tente de novo em um minuto, por favor, ou me escreva direto.
discord-not-yours = Esse botão é da conversa de outra pessoa, então nada mudou. Para a sua, escreva /sessão.
discord-card =
    Sou o Easeback. Guio um descanso calmo de dez minutos, uma mensagem de cada vez, num chat particular. Sou um programa, não um serviço médico.
    Ninguém aqui vê o que você escreve para mim.
discord-card-button = Conversar em particular
discord-card-where = Onde publico um cartão? Escolha até cinco canais. Ele não chama ninguém.
discord-card-not-yours = Só publica cartões quem cuida deste servidor.
discord-card-posted = { $count ->
    [one] Publicado em { $count } canal.
   *[other] Publicado em { $count } canais.
 }
discord-card-refused = Publicado: { $count } de { $asked }. Nos outros canais não posso escrever; me deixe ver esses canais e enviar mensagens lá.
