### Os primeiros minutos: quem fala, o sim, a ajuda, os ajustes, a privacidade. Rascunho: ainda não lido por falante nativo.

welcome =
    Olá, sou o Easeback. Ajudo as costas que doem a descansar: um minuto de respiração, depois uma bola macia, se você quiser.
    Sou um programa, não um serviço médico. Não sei dizer o que você tem, e ninguém vigia este chat. Numa emergência, ligue para o número de emergência do seu país.
    Guardo suas respostas e seus números de dor trancados (criptografados), só para guiar você. “Apagar meus dados” apaga tudo o que eu guardo; seu aplicativo de chat fica com a cópia dele.
    Usa leitor de tela? Escreva “palavras”.
    Você tem 18 anos ou mais, e está de acordo?
hello = Olá, que bom que você veio. O que você quer fazer?
welcome-back = Que bom ver você de novo. Não precisa compensar nada. O que você quer fazer?
about =
    Sou um guia de autocuidado, não um serviço médico nem um dispositivo médico. Não sei dizer o que você tem.
    Eu levo você por um descanso curto com uma bola macia: deitar, respirar, soltar o corpo, levantar devagar.
    Há quem sinta melhora, há quem não sinta mudança. Não posso prometer que ajude.
    Se doer, pare. Não precisa me perguntar antes.
unsigned = Atenção: nenhum médico ou fisio conferiu estes textos ainda.

consent =
    Antes de perguntar sobre sua saúde, preciso do seu sim.
    Guardo suas respostas, sessões, números de dor e ajustes, trancados (criptografados), só para guiar você. Escreva “apagar meus dados” quando quiser, e eu apago. Seu aplicativo de chat fica com a cópia dele, que eu não posso apagar.
    Você tem 18 anos ou mais, e está de acordo?
consent-declined = Tudo bem. Então não pergunto nem guardo nada sobre sua saúde. Sem isso, não posso guiar uma sessão. Você pode ler as perguntas e respostas, e mudar de ideia quando quiser: é só escrever “começar”.

help =
    Escreva “começar” para iniciar. Na sessão, escreva “pausa”, “continuar”, “voltar”, “repetir”, “próximo”, “quanto falta” ou “parar”. Os botões fazem o mesmo.
    Se doer ou vier tontura, escreva com as suas palavras. Eu paro na hora.
    Escreva “ajustes”, “idioma”, “privacidade” ou “apagar meus dados” para as outras coisas.
    Se precisa de ajuda agora, ligue para o número de emergência do seu país.
help-in-session =
    Escreva “pausa”, “continuar”, “voltar”, “repetir”, “próximo”, “quanto falta” ou “parar”. Se doer, primeiro role para fora da bola, depois me diga.
    Seu passo continua aqui.

delete-ask = Isto apaga tudo o que guardo sobre você: respostas de segurança, sessões, números, ajustes. Não dá para desfazer. Apagar tudo?
deleted = Feito. Apaguei o que guardava sobre você. Seu aplicativo de chat ainda mostra as mensagens antigas; você pode apagar lá. Me escreva quando quiser começar de novo.
delete-kept = Certo. Guardo tudo como estava.

settings =
    Seus ajustes. Sessões: { $mode ->
        [tap] você toca para seguir
       *[hands-free] mãos livres, eu cuido do tempo
    }. Idioma: { LANGUAGE($language) }. Imagens: { $pictures ->
        [2] sim, também em palavras
        [1] sim
       *[0] não
    }{ $slow ->
        [1] . Passos: mais lentos
       *[0] { "" }
    }.
    Lembrete: { $remind ->
        [none] nenhum
        [off] desligado
       *[other] por volta de { CLOCK($remind) }, { DAYS($days) }
    }{ $discreet ->
        [1] , discreto
       *[0] { "" }
    }. Fuso horário: { $zone ->
        [none] não sei
       *[other] { ZONE($zone) }
    }. Horas de silêncio: { $from ->
        [none] nenhuma
       *[other] de { CLOCK($from) } a { CLOCK($to) }
    }.
    O que você quer mudar?
mode-set = { $mode ->
    [tap] Daqui em diante, você toca para seguir. Eu espero em cada passo.
   *[hands-free] Daqui em diante, mãos livres. Eu cuido do tempo, e você pode fechar os olhos.
    }
language-ask = Qual idioma você prefere?
unknown-idle = Não entendi. Tente um botão, ou escreva “ajuda”. Se algo está muito errado, ou se tudo pesa demais, fale agora com uma pessoa, por favor: alguém por perto, ou o número de emergência do seu país.
unclear = Não entendi.
menu = O que você quer fazer?
did-you-mean = Não sei bem o que você quer dizer. É uma destas opções?
thanks-heard = De nada.
small-talk = Olá. Sou um programa, então bater papo não é o meu forte. Posso guiar um descanso curto para as suas costas.
out-of-scope = Nisso eu não posso ajudar. Eu guio um descanso curto com uma bola macia, mando lembretes e guardo seus números de dor. Para outras perguntas de saúde, procure um médico, um fisio ou a farmácia.
nothing-runs = Não há sessão agora. Escreva “começar” quando quiser.
left-there = Certo, fica assim. Escreva “começar” quando quiser.
