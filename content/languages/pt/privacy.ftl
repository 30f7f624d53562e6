### O que fica guardado e de quem é: o aviso, a cópia, retirar o sim, o que deu errado, dois chats de uma pessoa. Rascunho: ainda não lido por falante nativo.

privacy =
    O que guardo: seu idioma e fuso horário, seus ajustes e seu lembrete, suas respostas de segurança, suas sessões, seus números de dor, suas respostas às minhas perguntas. E qual chat é o seu.
    Para quê: guiar você com segurança, cuidar das horas e mostrar seus números. Para mais nada. É o seu sim que permite isso, e você pode retirar esse sim.
    As respostas a “Você sentiu algum alívio?” são somadas entre todas as pessoas, e só aparecem quando bastante gente respondeu, sem nomes.
privacy-keeping =
    Como: trancado (criptografado) no servidor de quem mantém este Easeback. O arquivo só mostra quantas pessoas escrevem, quando sai a próxima mensagem, em qual aplicativo, e quantas mensagens e notas há; não quem você é, nem o que disse. Ninguém lê este chat ao vivo. Nada é vendido nem passado adiante.
    Por quanto tempo: até você apagar. O que tem mais de treze meses sai por si, e tudo sai se você não escrever por esse tempo. As cópias de reserva ficam trancadas até que outras mais novas tomem o lugar; o que você apagou é apagado de novo se uma delas voltar.
    Seu aplicativo de chat leva as mensagens e guarda a cópia dele, que eu não posso apagar.
privacy-rights =
    Seus direitos: ver tudo (botão “Receber meus dados”), retirar seu sim, mandar apagar tudo. Na hora, neste chat, sem dizer por quê. Um número errado pode ser mudado até uma hora depois da sessão.
    Outra coisa? Quem mantém este Easeback: { $contact }. Você também pode reclamar à autoridade de proteção de dados.
privacy-rights-no-contact =
    Seus direitos: ver tudo (botão “Receber meus dados”), retirar seu sim, mandar apagar tudo. Na hora, neste chat, sem dizer por quê. Um número errado pode ser mudado até uma hora depois da sessão.
    Quem mantém este Easeback não deixou um contato. Você também pode reclamar à autoridade de proteção de dados.
privacy-else = Mais alguma coisa sobre seus dados?
export = Tudo o que guardo sobre você, em um arquivo. É seu: guarde onde ninguém mais olha.
export-table = Seus números em tabela.
withdraw-ask = Retirei o seu sim. De agora em diante não pergunto nada sobre sua saúde, e nada vem por si. Apago também tudo o que guardo?
withdrawn-kept = Certo. Deixo tudo trancado, sem mexer. Escreva “apagar meus dados” quando quiser que suma; depois de treze meses sem uma palavra sua, some por si.
agreed-again = Que bom. Seu sim vale de novo a partir de hoje.

harm-ask =
    Sinto muito, e que bom que você contou. Fica contado, sem seu nome, para que as pessoas por trás do Easeback vejam.
    📞 Se pode ser grave, ligue para { $number }.
    O que foi? Você também pode pular.
harm-kept = Que bom que você contou. Se ficar, mostre a um médico ou fisio, por favor. Antes da próxima sessão faço de novo as perguntas de segurança.
harm-kept-words = Que bom que você contou. Fica contado; as suas palavras não são guardadas. Se ficar, conte a um médico ou fisio, por favor. Antes da próxima sessão faço de novo as perguntas de segurança.

link-code =
    Para juntar outro chat seu com este, escreva este código lá em até dez minutos:
    { $code }
    Nunca dê o código a ninguém: quem tem o código pode ver seus números.
link-confirm =
    Isto junta dois chats em um: seus números, ajustes e respostas de segurança ficam juntos, e os dois chats mostram tudo. Não dá para desfazer.
    Siga só se foi você quem fez esse código, num chat seu. Onde devem vir os lembretes?
link-done = Feito. Os dois chats são seus agora, com os mesmos números. O que você apagar some nos dois.
link-same = Esse código foi feito neste mesmo chat. Escreva no outro.
link-wrong = Não conheço esse código. Ele vale por dez minutos, e uma vez só. Para ter um novo, escreva “conectar outro chat” lá, no outro.
link-wait = Foram códigos demais. Espere dez minutos. Depois, para ter um novo, escreva “conectar outro chat” lá, no outro.
link-left = Certo. Nada foi juntado.
link-not-now = No meio de uma sessão, não. Escreva o código de novo depois.

elsewhere-goes-on = Você respondeu no seu outro chat. A conversa continua lá.
elsewhere-stopped = Você parou no seu outro chat, então nada mais vem aqui. Se está na bola, deixe os joelhos descerem devagar para um lado, role para fora e afaste a bola.
