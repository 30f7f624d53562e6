### Le repos de dix minutes, étape par étape. Les premiers mots disent quoi faire : les yeux sont peut-être fermés. Brouillon : pas encore relu.

full-holds = Allongez-vous à plat et respirez bas. Sentez le creux sous le dos. Puis reposez-vous sur le ballon, ou sans, et roulez doucement sur le côté. Sentez encore le creux, et relevez-vous lentement. Dix minutes au sol.

full-pain-before = Quel chiffre pour la douleur du bas du dos, maintenant ? 0 : aucune douleur. 10 : la pire que vous puissiez imaginer.
full-pain-before-2 = D'abord un chiffre. Quelle est la douleur du bas du dos, de 0 (aucune douleur) à 10 (la pire que vous puissiez imaginer) ?
full-pain-before-3 = Le bas du dos, en ce moment : quel chiffre ? 0, c'est aucune douleur. 10, c'est la pire que vous puissiez imaginer.
full-ready = Posez le petit ballon souple près de la hanche et le téléphone près de l'oreille, son allumé. Choisissez un coin calme au sol, avec un tapis ou une couverture pliée. Touchez un bouton, et ça commence. Je vous dis chaque chose au bon moment : vous pouvez fermer les yeux.
full-ready-no-ball = Posez le téléphone près de l'oreille, son allumé. Choisissez un coin calme au sol, avec un tapis ou une couverture pliée. Touchez un bouton, et ça commence. Je vous dis chaque chose au bon moment : vous pouvez fermer les yeux.

full-settle = Allongez-vous sur le dos, jambes longues, bras le long du corps. Pieds un peu écartés. Si les jambes tendues font mal, pliez les genoux ou glissez un coussin dessous. Laissez le sol vous porter. Rien à faire pour l'instant.
    .voice = Allongez-vous sur le dos, jambes longues, bras le long du corps. Si les jambes tendues font mal, pliez les genoux ou glissez un coussin dessous. Laissez le sol vous porter.
full-settle-at-16 = Relâchez la mâchoire. Relâchez les épaules.
    .voice = Relâchez la mâchoire, puis les épaules.

full-breathe = Une main sur le ventre. Inspirez par le nez et sentez le ventre se lever. Laissez sortir l'air lentement, avec un « Sssss » doux, comme un pneu qui se dégonfle. Ne forcez pas. Ne retenez pas l'air. Bâiller, avoir les yeux humides : c'est bien. Vertige ? Revenez à de petites respirations normales.
    .voice = Une main sur le ventre. Inspirez par le nez et sentez le ventre se lever. Soufflez lentement, avec un sifflement doux. Ne forcez pas, ne retenez pas l'air. Vertige ? Revenez à de petites respirations normales.
full-breathe-at-18 = Suivez-moi pour cinq respirations, ou gardez votre rythme.
    .voice = Avec le son.
full-breathe-in = Inspirez… le ventre se lève
full-breathe-out = Soufflez… Sssss
full-breathe-at-70 = Bien. Laissez maintenant le souffle aller comme il veut.

full-arch = Glissez une main à plat sous le bas du dos. Sentez le creux entre vous et le sol. Grand ou petit, les deux vont bien. Remarquez-le, c'est tout. Puis retirez la main.
full-knees-bent = Pliez les genoux, l'un après l'autre. Pieds à plat, écartés comme les hanches. Le creux est peut-être plus petit : le dos a moins à tenir. Soufflez vers l'endroit qui fait mal, et laissez-le s'adoucir. C'est votre position de base.

full-ball-in = Laissez descendre doucement les genoux d'un côté et roulez avec eux. Glissez le ballon sous l'os plat (le sacrum), tout en bas du dos. C'est plus bas que la taille, et plus haut que la pointe de l'os. Puis roulez sur le dos pour vous poser dessus, lentement. Pas sous le creux du dos.
full-ball-in-at-28 = Pieds à plat, genoux pliés. Laissez le ballon prendre votre poids, peu à peu.
full-ball-in-at-44 = Prenez votre temps. Touchez « Plus de temps », ou restez simplement là.
    .voice = Rien ne presse. Installez-vous.

full-comfort = Restez si la pression est douce, sourde et stable. Ça fait mal, ou vous luttez pour tenir ? Descendez du ballon en roulant. C'est vous qui décidez, pas l'image.

full-let-go = Ne faites plus rien. Laissez votre poids descendre dans le ballon. Ventre relâché, jambes relâchées, souffle tranquille. Un « Sssss » doux en soufflant, si vous voulez. Je vous dis un mot de temps en temps.
    .voice = Ne faites plus rien. Laissez votre poids descendre dans le ballon. Ventre relâché, jambes relâchées, souffle tranquille. Un sifflement doux en soufflant, si vous voulez. Je vous dis un mot de temps en temps.
full-let-go-no-ball = Ne faites plus rien. Genoux pliés, pieds à plat. Laissez le bas du dos se relâcher, sans appuyer. Ventre relâché, jambes relâchées, souffle tranquille. Un « Sssss » doux en soufflant, si vous voulez. Je vous dis un mot de temps en temps.
full-let-go-at-30 = Soufflez un peu plus longtemps que vous n'inspirez.
full-let-go-at-60 = Une minute. Cherchez un endroit qui serre, et relâchez tout autour. Inutile de forcer.
    .voice = Une minute. Si un endroit serre, laissez-le s'adoucir. Inutile de forcer.
full-let-go-at-90 = Descendez du ballon en roulant si ça fait mal, fourmille ou s'engourdit. C'est doux et sourd ? Restez au repos.
full-let-go-at-90-no-ball = Roulez sur le côté et arrêtez si ça fait mal, fourmille ou s'engourdit. Sinon, restez au repos.
full-let-go-at-120 = Deux minutes. Laissez-vous porter : il n'y a rien à tenir.

full-knees-up = Restez comme vous êtes, pieds au sol. C'est un vrai choix. Si vous avez l'habitude et que c'est facile, vous pouvez lever les genoux au-dessus des hanches, une minute.
full-knees-up-knees-not-allowed = Restez comme vous êtes, pieds au sol. À chaque souffle, laissez partir un peu plus de poids.
full-knees-up-no-ball = Restez comme vous êtes, genoux pliés, pieds au sol. À chaque souffle, laissez partir un peu plus de poids.
full-knees-up-at-45 = Restez ici encore quinze secondes.

full-feet-down = Un pied au sol. Puis l'autre. Lentement, en douceur.
full-feet-down-feet-already-down = Respirez une fois, sans effort, et soufflez jusqu'au bout.

full-last-rest = Respirez bas et lentement. C'est la dernière demi-minute sur le ballon. Sentez le poids de vos hanches.
full-last-rest-no-ball = Respirez bas et lentement. C'est la dernière demi-minute ainsi. Sentez le poids de vos hanches.
full-last-rest-at-26 = Restez souple. Dans un instant vous bougez, d'un seul geste facile.

full-ball-out = Descendez du ballon en roulant, vite et en douceur. Genoux d'un côté, hanches basses. Laissez le ballon là où vous ne mettrez pas le pied. Puis roulez à plat.
full-ball-out-at-1 = Descendez du ballon en roulant, maintenant.

full-notice = Restez à plat. Laissez glisser les jambes, ou gardez les genoux pliés. Glissez encore une main sous le dos. Le même creux, ou un peu moins ? Les deux vont bien. Restez là et respirez.
full-notice-at-30 = Rien à corriger. Sentez le sol, c'est tout.

full-get-up = Il est temps de vous relever. Roulez sur le côté et restez-y deux respirations. Poussez avec les mains, la tête en dernier. Asseyez-vous un moment avant de vous mettre debout. Tenez-vous à quelque chose s'il le faut.
full-get-up-at-20 = Prenez votre temps. Asseyez-vous, puis levez-vous.

full-pain-after = Et maintenant ? Quel chiffre pour le bas du dos, de 0 (aucune douleur) à 10 (la pire) ?
full-pain-after-2 = Quel chiffre pour le bas du dos maintenant, de 0 (aucune douleur) à 10 (la pire) ?
full-pain-after-3 = Le bas du dos après ce repos : de 0 (aucune douleur) à 10 (la pire) ?
full-pain-after-nudge = Si vous voulez, envoyez-moi un chiffre, de 0 (aucune douleur) à 10 (la pire). Sinon, c'est bien aussi.
