### Quand quelque chose ne va pas, ou n'a pas été compris. Des mots courts : la personne a peut-être mal. Brouillon : pas encore relu.

voice-unheard = Je ne peux pas écouter les messages vocaux, alors j'ai mis la séance en pause. Vous allez bien ?
picture-unheard = Je ne peux pas voir les images, alors j'ai mis la séance en pause. Vous allez bien ?
hurts-at-rest = Vous avez mal, et j'en suis désolé. Avant tout, voici les signes à connaître.
sore-first =
    Vous avez mal au dos, et j'en suis désolé. Je suis Easeback, un programme, pas un médecin. Je peux vous guider dans une minute de respiration calme, au lit, au sol ou sur une chaise, et plus tard dans un repos plus long.
    Du nouveau : engourdissement entre les jambes, problème d'urine ou de selles, jambes faibles ? Si oui, touchez le premier bouton. Sinon, on respire ?
sore-1 = C'est un mauvais jour, et j'en suis désolé. Du nouveau : engourdissement entre les jambes, problème d'urine ou de selles, jambes faibles ? Si oui, touchez le premier bouton. Sinon, qu'est-ce qui aiderait ?
sore-2 = Ça a l'air dur. Une chose d'abord : y a-t-il du nouveau, comme un engourdissement entre les jambes, un problème d'urine ou de selles, ou des jambes faibles ? Si oui, touchez le premier bouton. Sinon, une respiration calme est peut-être un début.
sore-3 = Merci de me l'avoir dit. Un dos qui fait mal, ça use. En cas d'engourdissement nouveau entre les jambes, de problème d'urine ou de selles, ou de jambes faibles, touchez le premier bouton. Sinon, choisissez ce qui vous convient aujourd'hui.
glad-1 = Ça fait plaisir à lire. Un jour ne dit pas grand-chose : voyons comment se passe la semaine.
glad-2 = Ça fait plaisir. Profitez de ce bon jour, et continuez : peu à la fois, et souvent.
glad-3 = Tant mieux. Le mal de dos change d'un jour à l'autre : prenez ce jour comme un bon jour.
dizzy-first = Faites une pause. Arrêtez les grandes respirations et le « Sss ». Respirez comme quand vous n'y pensez pas. Petit et calme. Les yeux ouverts. Restez comme vous êtes, sans vous lever.
dizzy-check = Un vertige ou des mains qui fourmillent peuvent venir d'une respiration trop grande ou trop rapide. Ça passe le plus souvent en une minute ou deux. Comment ça va maintenant ?
dizzy-gone = Bien. Reposez-vous encore un peu, et levez-vous lentement.
dizzy-end = Arrêtez-vous là pour aujourd'hui. Si vous êtes sur le ballon, laissez descendre doucement les genoux d'un côté et roulez de ce côté pour descendre du ballon. Appelez tout de suite le numéro d'urgence de votre pays après un évanouissement, ou si vous le sentez venir, si vous avez mal à la poitrine, si ça s'engourdit entre les jambes, si les deux jambes s'engourdissent ou faiblissent, ou si vous avez du mal à uriner ou à retenir l'urine ou les selles. Sinon, restez au sol jusqu'à ce que ça passe, puis asseyez-vous un moment. Si ça ne passe pas, appelez un médecin.
crisis-ok = Merci. Appelez maintenant cette personne ou cette ligne, ou écrivez-lui. Je me tais jusqu'à ce que vous m'écriviez.
crisis-mistake = D'accord, j'ai mal compris. Si un jour c'est trop lourd, parlez à quelqu'un.
crashed = Quelque chose n'a pas marché de mon côté, pardon. Si vous êtes sur le ballon, laissez descendre doucement les genoux d'un côté, roulez de ce côté pour descendre du ballon et écartez-le. S'il vous faut de l'aide, appelez le numéro d'urgence de votre pays. Plus tard, quand vous voulez, écrivez « commencer ».
old-button = Ce bouton date d'avant. Voici où on en est.
left-in-emergency =
    Je me tais maintenant, et aucune séance ne commence.
    📞 Si c'est encore le cas, appelez maintenant le { $number }.
left-in-crisis =
    Je me tais maintenant.
    📞 Si c'est trop lourd, parlez à quelqu'un : { $crisis }. Si ça ne marche pas, appelez le { $number }.
gone-quiet = Je me tais maintenant. Rien n'est perdu. Écrivez « commencer » quand vous voulez.
