### O que o Telegram mostra em volta da conversa. Rascunho: ainda não lido por falante nativo.

command-start = Dizer olá
command-language = Escolher um idioma

bot-description =
    Eu acompanho você num descanso calmo de dez minutos com uma bola macia, para a dor na lombar. Basta uma palavra para parar.
    Sou um programa, não um serviço médico, e ninguém vigia esta conversa. Numa emergência, ligue para o número de emergência do seu país.
bot-about = Dez minutos de calma com uma bola macia. Um guia de autocuidado, não um serviço médico.
group-invite = Só falo em particular. Você pode me escrever aqui: t.me/{ $bot }
share-place = 📍 Mostrar onde estou
