### Se préparer : le ballon, le son, le choix de la version, la limite du jour. Brouillon : pas encore relu.

ball-ask = Avez-vous un petit ballon souple, d'environ 10 à 13 cm (4 à 5 pouces) ? Serrez-le dans une main : il doit s'enfoncer, et le pouce et les doigts doivent à peine se toucher. Balle de tennis : jamais.
ball-ask-go =
    Merci. Rien dans vos réponses n'oblige à attendre. Bougez lentement, et arrêtez si ça fait mal.
    Avez-vous un petit ballon souple, d'environ 10 à 13 cm (4 à 5 pouces) ? Serrez-le dans une main : il doit s'enfoncer, et le pouce et les doigts doivent à peine se toucher. Balle de tennis : jamais.
ball-guide =
    Taille : environ 10 à 13 cm (4 à 5 pouces), comme un pamplemousse.
    Au toucher : souple mais résistant. Serrez-le dans une main. Il doit céder, et le pouce et les doigts se rejoignent tout juste. Avant de vous en servir, posez-le sur une chaise solide, sans roulettes, et asseyez-vous dessus lentement, en vous tenant à quelque chose : il doit vous porter sans éclater.
    Nom à chercher : petit ballon de gym souple, ou ballon de jeu souple. Allergie au latex ? Prenez-en un marqué « sans latex ».
    Balles de tennis, de golf, de massage dures, ballons lestés : jamais. C'est bien trop dur.
    Je ne vends rien, et je ne nomme pas de marque.
ball-no-ball-yet = Pas de ballon ? Pas de souci. Chaque version se fait sans, et c'est une vraie séance. En attendant, une serviette pliée, haute de deux ou trois doigts, peut prendre la place du ballon.
ball-ask-later = Dois-je redemander pour le ballon dans trois jours ?
ball-later-set = Bien. Je redemanderai. Le jour : { DAY($when) }. D'ici là, on continue sans.
ball-later-declined = D'accord. Je ne demanderai pas. Dites-le-moi quand vous avez un ballon, et on le prendra.
ball-follow-up = Bonjour. Avez-vous trouvé un ballon souple ? Rien ne presse, chaque version se fait sans.

sound-intro = Un petit essai du son, car vos yeux seront fermés. Montez le son. Dans un instant, j'envoie un court message qui doit sonner.
sound-ping = Ding. C'est ainsi que je vous appelle.
sound-ask = Avez-vous entendu ?
sound-why =
    Voici ce qui peut me rendre muet :
    • Le téléphone ou l'ordinateur est en mode silencieux, ou en « ne pas déranger »
    • Ce chat est en sourdine
    • Le volume des messages est bas
    • Dans un terminal, la cloche est coupée
    Voulez-vous réessayer ? Vous pouvez aussi continuer sans son, et regarder l'écran.
sound-ok = Bien. Ce son veut dire : nouvelle étape.

form-ask = Quelle version aujourd'hui ? Elle commence dès que vous la touchez. « Mains libres » veut dire : je m'occupe du temps, et vous fermez les yeux.
form-ask-gentle = Doucement aujourd'hui. « Respirer seulement » est le début le plus doux. Quelle version ? Elle commence dès que vous la touchez.
form-not-open = Cette version ne vous est pas ouverte pour l'instant, pour votre sécurité. Voici ce qui l'est.
no-ball-today = Ça a fait mal aujourd'hui, ou votre chiffre a monté : pas de ballon pour le reste de la journée. La version « Respirer seulement » vous est ouverte, et celle au lit ou sur une chaise.
cap-today = Ça fait trois séances aujourd'hui, et c'est bien assez. Reposez-vous, et revenez demain. La version « Respirer seulement » reste toujours ouverte.
