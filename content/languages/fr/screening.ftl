### Les questions de sécurité, ce qui en suit, et la question avant chaque séance. Brouillon : pas encore relu.

screen-adult = Avez-vous 18 ans ou plus ?
screen-emergency =
    Quelque chose de nouveau ou de différent ces dernières semaines ? Ce qui est ancien et déjà vu par un médecin ne compte pas.
    • Engourdissement ou fourmillements entre les jambes, autour des fesses ou du sexe
    • Du mal à uriner, à retenir l'urine ou les selles, ou à les sentir
    • Les DEUX jambes faibles, engourdies ou douloureuses
    • Sensations sexuelles différentes, ou ça ne marche plus
    • Douleur à la poitrine, ou du mal à respirer
    • Douleur soudaine, très forte, au dos ou au ventre, pas comme d'habitude, ou avec évanouissement
    • Douleur depuis un grave accident
minute = Asseyez-vous ou allongez-vous comme vous aimez. Pendant une minute, inspirez par le nez quand la forme grandit, soufflez avec un « Sssss » doux quand elle diminue. Vertige ? Respirez comme vous voulez.
minute-unheard = Le téléphone est-il en silence, ou ce chat en sourdine ? Montez le son si vous voulez. Continuez à respirer avec la forme. Je réessaie le son avant de commencer.
minute-over =
    Bien. Respirez ainsi tant que vous voulez. Et maintenant, si vous voulez, le ballon. Une question d'abord. { screen-today }
screen-today =
    Avez-vous une de ces choses maintenant ?
    • Fièvre, frissons, ou l'impression d'être malade avec le mal de dos
    • Une jambe faible depuis peu, ou un pied qui traîne
    • Un mollet chaud, gonflé, douloureux
    • Perte de poids sans le vouloir
    • Une boule, une enflure ou une courbure nouvelle au dos
screen-body = Qu'est-ce qui vous concerne ? Touchez tout ce qui va, puis Terminé. Touchez encore pour enlever.
screen-body-so-far = Vous avez touché : { LABELS($chosen) }. Autre chose ? Sinon, touchez Terminé.
quick-check = Une vérification rapide. Depuis la dernière fois : engourdissement entre les jambes, urine ou selles difficiles, deux jambes faibles, douleur à la poitrine, fièvre, chute, ou douleur bien pire ?
quick-check-and-go =
    Une vérification rapide. Depuis la dernière fois : engourdissement entre les jambes, urine ou selles difficiles, deux jambes faibles, douleur à la poitrine, fièvre, chute, ou douleur bien pire ?
    Rien de tout ça ? On commence : { LABELS($routine) }, { $mode ->
        [tap] vous touchez pour avancer
       *[hands-free] mains libres
    }.

outcome-go = Merci. Rien ici ne dit d'attendre. Bougez lentement, et arrêtez si ça fait mal.
outcome-gently = On peut y aller, doucement. Prenez votre ballon le plus souple, commencez par la version courte, et gardez les deux pieds au sol. Si ça fait mal, ou si c'est bizarre, roulez hors du ballon et arrêtez.
outcome-breathing = Laissons le ballon pour l'instant. Respirer seulement vous est ouvert, au lit, sur le côté ou sur une chaise. Demandez à un médecin ou un kiné si vous pouvez vous allonger sur un ballon souple.
outcome-first =
    Pas de ballon avec moi aujourd'hui. Demandez d'abord à un médecin ou un kiné.
    Montrez-lui ce qu'on fait : s'allonger sur un ballon souple, sous l'os plat, plus haut que la pointe de l'os, cinq minutes.
    Je serai là quand il aura dit oui.
outcome-today =
    Pas aujourd'hui. Ce que vous avez touché peut être sans gravité, mais quelqu'un doit le regarder.
    Appelez votre médecin ou une ligne de conseil médical aujourd'hui. Si vous perdez la sensation ou le contrôle, appelez votre numéro d'urgence.

message-under-18 = C'est fait pour les adultes. Montrez ce message à un parent, et demandez à un médecin pour votre dos. Avoir mal au dos si jeune mérite un avis. En cas d'urgence, prévenez un adulte et appelez votre numéro d'urgence.
message-pregnant = Pas de ballon pour l'instant. Respirez sur l'un ou l'autre côté, ou sur une chaise. Demandez à la sage-femme ce qui va à votre dos.
message-bones = Pas de ballon avant l'accord de votre médecin ou kiné. Respirer va bien, au lit ou sur une chaise.
message-bleed = Appuyer peut vous faire plus de bleus qu'à d'autres. Prenez un ballon très souple, faites court, et arrêtez si vous voyez des bleus. En cas de doute, demandez à votre médecin.
message-skin = Laissez d'abord la peau se refermer. Pas de ballon sur une plaie ou une rougeur, ni près d'une pointe de l'os qui fait mal.
message-numb-skin = Là où la peau ne sent rien, elle ne peut pas vous prévenir. Demandez à votre médecin ou kiné avant de vous allonger sur un ballon.
message-heart-lung = Respirez sans effort, jamais fort, et ne retenez jamais l'air. Restez une minute au sol avant de vous lever. Si vous ne devez pas être à plat, prenez Respirer seulement, sur une chaise.
message-metal = Demandez à votre chirurgien ou kiné si vous pouvez vous allonger sur un ballon.
message-chair-near = Mettez une chaise solide tout près avant de vous allonger, et gardez le téléphone sous la main.
message-no-floor = Pas de souci. Il y a une version au lit, sur le canapé ou sur une chaise, et Respirer seulement s'y fait aussi.

told-ok = Merci. C'est noté : on vous a dit que c'est OK. Doucement : le ballon le plus souple, la version courte d'abord, les deux pieds au sol. Si ça fait mal, roulez hors du ballon et arrêtez.
follow-up-today = Bonjour. Je vous avais demandé de faire regarder quelque chose. Comment ça s'est passé ?
follow-up-waiting = J'espère qu'on vous voit bientôt. Si c'est pire, si vous perdez la sensation ou le contrôle, appelez votre numéro d'urgence. Écrivez quand vous en savez plus.
follow-up-quiet = Je reste silencieux. Écrivez quand vous voulez.
locked =
    Je ne peux pas encore commencer de séance. Ce que vous m'avez dit la dernière fois peut être une urgence.
    📞 Si c'est là maintenant, appelez le { $number }.
    Si c'était une erreur, ou si un médecin l'a vu, je pose les questions encore une fois.
