### Les premières minutes : qui parle, l'accord, l'aide, les réglages. Brouillon : pas encore relu.

welcome =
    Bonjour, je suis Easeback. Je vous aide à reposer un dos qui fait mal : une minute de respiration, puis un petit ballon souple si vous voulez.
    Je suis un programme, pas un médecin. Je ne peux pas savoir ce que vous avez, et personne ne surveille ce chat. En cas d'urgence, appelez le numéro d'urgence de votre pays.
    Je garde vos réponses et vos chiffres sous clé (chiffrés), seulement pour vous guider. « Effacer mes données » les efface ; votre appli de chat garde sa copie.
    Vous utilisez un lecteur d'écran ? Écrivez « mots ».
    Avez-vous 18 ans ou plus, et acceptez-vous que je garde vos réponses ?
hello = Bonjour, c'est bien que vous soyez là. Que voulez-vous faire ?
welcome-back = C'est bon de vous revoir. Rien à rattraper. Que voulez-vous faire ?
about =
    Je suis un guide pour prendre soin de soi, pas un médecin ni un appareil médical. Je ne peux pas dire ce que vous avez.
    Je vous accompagne dans un court repos sur un ballon souple : s'allonger, respirer, relâcher, se relever lentement.
    Certains se sentent mieux, d'autres ne sentent aucun changement. Je ne peux pas promettre que ça aide.
    Si ça fait mal, arrêtez. Pas besoin de me demander d'abord.
unsigned = À savoir : ni médecin ni kiné n'a encore relu ces textes.

consent =
    Avant de parler de votre santé, il me faut votre accord.
    Je garde vos réponses, vos séances, vos chiffres et vos réglages sous clé (chiffrés), seulement pour vous guider. Écrivez « effacer mes données » quand vous voulez, et je les efface. Votre appli de chat garde sa propre copie, que je ne peux pas effacer.
    Avez-vous 18 ans ou plus, et acceptez-vous que je garde vos réponses ?
consent-declined = C'est bien ainsi. Alors je ne demande rien sur votre santé, et je ne garde rien. Sans ça, je ne peux pas guider de séance. Vous pouvez lire les questions et les réponses, et changer d'avis à tout moment : écrivez « commencer ».

help =
    Écrivez « commencer » pour vous y mettre. Pendant une séance, écrivez « pause », « continuer », « retour », « répéter », « suivant », « combien de temps » ou « arrêter ». Les boutons font la même chose.
    Si ça fait mal, ou en cas de vertige, écrivez-le avec vos mots. Je m'arrête tout de suite.
    Pour le reste, écrivez « réglages », « langue », « confidentialité » ou « effacer mes données ».
    S'il vous faut de l'aide maintenant, appelez le numéro d'urgence de votre pays.
help-in-session =
    Écrivez « pause », « continuer », « retour », « répéter », « suivant », « combien de temps » ou « arrêter ». Si ça fait mal, descendez d'abord du ballon en roulant, puis dites-le-moi.
    Votre étape est toujours là.

delete-ask = Ça efface tout ce que je garde sur vous : réponses de sécurité, séances, chiffres, réglages. On ne peut pas revenir en arrière. Tout effacer ?
deleted = C'est fait. J'ai effacé ce que je gardais sur vous. Votre appli de chat montre encore nos vieux messages ; vous pouvez les effacer là-bas. Écrivez-moi quand vous voulez pour repartir de zéro.
delete-kept = D'accord. Je garde tout comme c'était.

settings =
    Vos réglages. Séances : { $mode ->
        [tap] vous touchez pour avancer
       *[hands-free] mains libres, je m'occupe du temps
    }. Langue : { LANGUAGE($language) }. Images : { $pictures ->
        [2] oui, en mots aussi
        [1] oui
       *[0] non
    }{ $slow ->
        [1] . Rythme : plus lent
       *[0] { "" }
    }.
    Rappel : { $remind ->
        [none] aucun
        [off] pas maintenant
       *[other] { DAYS($days) }, vers { CLOCK($remind) }
    }{ $discreet ->
        [1] , discret
       *[0] { "" }
    }. Fuseau horaire : { $zone ->
        [none] inconnu
       *[other] { ZONE($zone) }
    }. Heures de silence : { $from ->
        [none] aucune
       *[other] de { CLOCK($from) } à { CLOCK($to) }
    }.
    Que voulez-vous changer ?
mode-set = { $mode ->
    [tap] Dès maintenant, vous touchez pour avancer. J'attends à chaque étape.
   *[hands-free] Dès maintenant, tout se fait tout seul. Je m'occupe du temps, et vous pouvez fermer les yeux.
    }
language-ask = Quelle langue voulez-vous ?
unknown-idle = Je n'ai pas compris. Essayez un bouton, ou écrivez « aide ». Si ça va très mal, ou si tout est trop lourd, parlez maintenant à une personne près de vous, ou appelez le numéro d'urgence de votre pays.
unclear = Je n'ai pas compris.
menu = Que voulez-vous faire ?
did-you-mean = Je ne sais pas si j'ai bien compris. Est-ce l'une de ces choses ?
thanks-heard = Avec plaisir.
small-talk = Bonjour. Je suis un programme, et bavarder n'est pas mon fort. Je peux guider un court repos pour votre dos.
out-of-scope = Là, je ne peux pas vous aider. Je guide un court repos sur un ballon souple, je vous envoie des rappels, et je garde vos chiffres. Pour d'autres questions de santé, demandez à un médecin, à un kiné ou à la pharmacie.
nothing-runs = Aucune séance n'est en cours. Écrivez « commencer » quand vous voulez.
left-there = D'accord, on en reste là. Écrivez « commencer » quand vous voulez.
