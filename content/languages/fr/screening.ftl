### Les questions de sécurité, ce qui en suit, et la question avant chaque séance. Brouillon : pas encore relu.

screen-adult = Avez-vous 18 ans ou plus ?
screen-emergency =
    Quelque chose de nouveau ou de différent ces dernières semaines ? Ce qui est ancien et déjà vu par un médecin ne compte pas.
    • Engourdissement ou fourmillements entre les jambes, autour de l'anus ou du sexe
    • Du mal à uriner, à retenir l'urine ou les selles, ou à sentir qu'elles passent
    • Les DEUX jambes faibles, engourdies ou douloureuses
    • Vie sexuelle : sensations en moins ou différentes, ou le corps ne répond plus comme avant (l'érection, par exemple)
    • Douleur à la poitrine, ou du mal à respirer
    • Douleur soudaine, très forte, au dos ou au ventre, pas comme d'habitude, ou avec évanouissement
    • Douleur depuis un accident grave
minute = Asseyez-vous ou allongez-vous comme vous voulez. Pendant une minute, inspirez par le nez quand la forme à l'écran grandit, soufflez avec un « Sssss » doux quand elle diminue. Vertige ? Respirez comme d'habitude.
minute-unheard = Le téléphone est-il en mode silencieux, ou ce chat en sourdine ? Montez le son si vous voulez. Continuez à respirer avec la forme. Je réessaie le son avant de commencer.
minute-over =
    Bien. Respirez ainsi tant que vous voulez. Si ensuite vous voulez le ballon, répondez d'abord à ceci.
    Avez-vous un de ces signes maintenant ?
    • Fièvre, frissons, ou l'impression d'être malade avec le mal de dos
    • Une jambe faible depuis peu, ou un pied qui traîne
    • Un mollet chaud, gonflé, douloureux
    • Perte de poids sans le vouloir
    • Dans le dos, du nouveau : une boule, une enflure ou une courbure
screen-today =
    Avez-vous un de ces signes maintenant ?
    • Fièvre, frissons, ou l'impression d'être malade avec le mal de dos
    • Une jambe faible depuis peu, ou un pied qui traîne
    • Un mollet chaud, gonflé, douloureux
    • Perte de poids sans le vouloir
    • Dans le dos, du nouveau : une boule, une enflure ou une courbure
screen-body = Y a-t-il ici quelque chose qui vous concerne ? Touchez tout ce qui est vrai pour vous, puis « Terminé ». Touchez encore pour enlever.
screen-body-so-far = Vous avez touché : { LABELS($chosen) }. Autre chose ? Sinon, touchez « Terminé ».
quick-check = Une vérification rapide. Depuis la dernière fois : engourdissement entre les jambes, problème d'urine ou de selles, deux jambes faibles, douleur à la poitrine, fièvre, chute, ou douleur bien pire ?
quick-check-and-go =
    Une vérification rapide. Depuis la dernière fois : engourdissement entre les jambes, problème d'urine ou de selles, deux jambes faibles, douleur à la poitrine, fièvre, chute, ou douleur bien pire ?
    Rien de tout ça ? On commence : { LABELS($routine) }, { $mode ->
        [tap] vous touchez pour avancer
       *[hands-free] mains libres
    }.

outcome-go = Merci. Rien dans vos réponses n'oblige à attendre. Bougez lentement, et arrêtez si ça fait mal.
outcome-gently = On peut y aller, doucement. Prenez votre ballon le plus souple, commencez par la version courte, et gardez les deux pieds au sol. Si ça fait mal, ou si c'est bizarre, descendez du ballon en roulant et arrêtez.
outcome-breathing = Laissons le ballon pour l'instant. La version « Respirer seulement » vous est ouverte, au lit, sur le côté ou sur une chaise. Demandez à un médecin ou un kiné si vous pouvez vous allonger sur un petit ballon souple.
outcome-first =
    Pas de ballon avec moi aujourd'hui. Demandez d'abord à un médecin ou un kiné.
    Montrez-lui ce qu'on fait : s'allonger sur le dos cinq minutes, un petit ballon souple sous l'os plat tout en bas du dos (le sacrum), jamais sous la pointe de l'os, au bout de la colonne.
    Je serai là quand vous aurez son accord.
outcome-today =
    Pas aujourd'hui. Ce que vous avez indiqué peut être sans gravité, mais un médecin doit vous examiner.
    Appelez votre médecin ou une ligne de conseil médical aujourd'hui. Et si ça s'engourdit entre les jambes, si les deux jambes s'engourdissent ou faiblissent, ou si vous avez du mal à uriner ou à retenir l'urine ou les selles, appelez tout de suite le numéro d'urgence de votre pays.

message-under-18 = C'est fait pour les adultes. Montrez ce message à un parent, et parlez de votre dos à un médecin. Avoir mal au dos si jeune mérite un avis médical. En cas d'urgence, prévenez un adulte et appelez le numéro d'urgence de votre pays.
message-pregnant = Pas de ballon pour l'instant. Respirez sur le côté gauche ou droit, ou sur une chaise. Demandez à la sage-femme ce qui est bon pour votre dos.
message-bones = Pas de ballon avant l'accord de votre médecin ou kiné. Vous pouvez faire la respiration, au lit ou sur une chaise.
message-bleed = Appuyer peut vous faire plus de bleus qu'à d'autres. Prenez un ballon très souple, faites court, et arrêtez si vous voyez des bleus. En cas de doute, demandez à votre médecin.
message-skin = Laissez d'abord la peau se refermer. Pas de ballon sur une plaie ou une rougeur, ni près de la pointe de l'os, tout en bas du dos, si elle fait mal.
message-numb-skin = Là où la peau ne sent rien, elle ne peut pas vous prévenir. Demandez à votre médecin ou kiné avant de vous allonger sur un ballon.
message-heart-lung = Respirez sans effort, jamais fort, et ne retenez jamais votre souffle. Restez une minute au sol avant de vous lever. Si votre médecin vous déconseille d'être à plat, prenez « Respirer seulement », sur une chaise.
message-metal = Demandez à votre chirurgien ou kiné si vous pouvez vous allonger sur un ballon.
message-chair-near = Mettez une chaise solide tout près avant de vous allonger, et gardez le téléphone sous la main.
message-no-floor = Pas de souci. Il y a une version au lit, sur le canapé ou sur une chaise, et « Respirer seulement » s'y fait aussi.

told-ok = Merci. C'est noté : on vous a dit que c'est OK. Doucement : le ballon le plus souple, la version courte d'abord, les deux pieds au sol. Si ça fait mal, descendez du ballon en roulant et arrêtez.
follow-up-today = Bonjour. Je vous avais demandé de vous faire examiner. Comment ça s'est passé ?
follow-up-waiting = J'espère qu'un médecin vous verra bientôt. Si ça s'aggrave, si ça s'engourdit entre les jambes, si les deux jambes s'engourdissent ou faiblissent, ou si vous avez du mal à uriner ou à retenir l'urine ou les selles, appelez tout de suite le numéro d'urgence de votre pays. Écrivez quand vous en saurez plus.
follow-up-quiet = Je reste silencieux. Écrivez quand vous voulez.
locked =
    Je ne peux pas encore commencer de séance. Ce que vous m'avez dit la dernière fois peut être une urgence.
    📞 Si c'est encore le cas, appelez maintenant le { $number }.
    Si c'était une erreur, ou si un médecin l'a vu, je pose les questions encore une fois.
