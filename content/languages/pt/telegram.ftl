### O que o aplicativo mostra em volta da conversa: os comandos, e as palavras de um chat vazio. Rascunho: ainda não lido por falante nativo.

command-start = Dizer olá
command-session = Começar um descanso
command-stop = Parar, ou ficar em silêncio
command-help = O que você pode escrever
command-settings = Seus ajustes
command-progress = Seus números
command-results = O que as outras pessoas responderam
command-why = Por que veio um lembrete, ou não veio
command-language = Escolher um idioma
command-privacy = O que fica guardado sobre você
command-export = Receber uma cópia do que fica guardado
command-delete = Apagar tudo o que fica guardado

bot-description =
    Eu acompanho você num descanso calmo de dez minutos com uma bola macia, para a dor na lombar. Basta uma palavra para parar.
    Sou um programa, não um serviço médico, e ninguém vigia esta conversa. Numa emergência, ligue para o número de emergência do seu país.
bot-about = Dez minutos de calma com uma bola macia. Um guia de autocuidado, não um serviço médico.
group-invite = Só falo em particular. Você pode me escrever aqui: t.me/{ $bot }
share-place = 📍 Mostrar onde estou
