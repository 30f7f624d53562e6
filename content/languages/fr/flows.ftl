### Quand quelque chose ne va pas, ou n'a pas été compris. Des mots courts : la personne a peut-être mal. Brouillon : pas encore relu.

voice-unheard = Je ne peux pas écouter les messages vocaux, alors j'ai mis en pause. Vous allez bien ?
picture-unheard = Je ne peux pas voir les images, alors j'ai mis en pause. Vous allez bien ?
hurts-at-rest = Vous avez mal, et j'en suis désolé. Avant tout, voici les signes à connaître.
sore-first =
    Votre dos fait mal, et j'en suis désolé. Je suis Easeback, un programme, pas un médecin. Je peux vous guider dans une minute de respiration calme, au lit, au sol ou sur une chaise, et plus tard dans un repos plus long.
    Du nouveau : engourdissement entre les jambes, problème de vessie, jambes faibles ? Si oui, touchez le premier bouton. Sinon, on respire ?
sore-1 = C'est un mauvais jour, et j'en suis désolé. Du nouveau : engourdissement entre les jambes, problème de vessie, jambes faibles ? Si oui, touchez le premier bouton. Sinon, qu'est-ce qui aiderait ?
sore-2 = Ça a l'air dur. Une chose d'abord : y a-t-il du nouveau, comme un engourdissement entre les jambes, un problème de vessie ou des jambes faibles ? Si oui, touchez le premier bouton. Sinon, une respiration calme est peut-être un début.
sore-3 = Merci de me l'avoir dit. Un dos qui fait mal, ça use. En cas d'engourdissement nouveau entre les jambes, de problème de vessie ou de jambes faibles, touchez le premier bouton. Sinon, choisissez ce qui vous convient aujourd'hui.
glad-1 = Ça fait plaisir à lire. Un jour ne dit pas grand-chose : voyons comment se passe la semaine.
glad-2 = Ça fait plaisir. Profitez de ce bon jour, et continuez : peu à la fois, et souvent.
glad-3 = Tant mieux. Le mal de dos monte et descend : prenez ce jour comme un bon jour.
dizzy-first = Faites une pause. Arrêtez les grandes respirations et le « Sss ». Respirez comme quand vous n'y pensez pas. Petit et calme. Les yeux ouverts. Restez comme vous êtes, sans vous lever.
dizzy-check = Un vertige ou des mains qui fourmillent peuvent venir d'une respiration trop grande ou trop rapide. Ça passe le plus souvent en une minute ou deux. Comment ça va maintenant ?
dizzy-gone = Bien. Reposez-vous encore un peu, et levez-vous lentement.
dizzy-end = Arrêtez-vous là pour aujourd'hui. Si vous êtes sur le ballon, laissez tomber les genoux d'un côté et descendez du ballon en roulant. En cas d'évanouissement, de douleur à la poitrine, ou si vous ne sentez plus les jambes ou l'entrejambe, ou ne contrôlez plus la vessie ou l'intestin, appelez tout de suite votre numéro d'urgence. Sinon, restez au sol jusqu'à ce que ça passe, puis asseyez-vous un moment. Si ça ne passe pas, appelez un médecin.
crisis-ok = Merci. Appelez maintenant cette personne ou cette ligne, ou écrivez-lui. Je me tais jusqu'à ce que vous m'écriviez.
crisis-mistake = D'accord, j'ai mal compris. Si un jour c'est trop lourd, parlez à quelqu'un.
crashed = Quelque chose n'a pas marché de mon côté, pardon. Si vous êtes sur le ballon, laissez tomber les genoux d'un côté, descendez du ballon en roulant et écartez-le. S'il vous faut de l'aide, appelez votre numéro d'urgence. Plus tard, quand vous voulez, écrivez « commencer ».
old-button = Ce bouton date d'avant. Voici où on en est.
left-in-emergency =
    Je me tais maintenant, et aucune séance ne commence.
    📞 Si c'est encore le cas, appelez maintenant le { $number }.
left-in-crisis =
    Je me tais maintenant.
    📞 Si c'est trop lourd, parlez à quelqu'un : { $crisis }. Si ça ne marche pas, appelez le { $number }.
gone-quiet = Je me tais maintenant. Rien n'est perdu. Écrivez « commencer » quand vous voulez.
