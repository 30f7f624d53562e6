### Le repos de trois minutes, étape par étape. Brouillon : pas encore relu.

short-holds = Allongez-vous, genoux pliés. Trois respirations faciles, une minute sur le ballon ou sans, puis roulez sur le côté et relevez-vous lentement. Trois minutes au sol.

short-pain-before = Le bas du dos, en ce moment : 0, c'est aucune douleur. 10, c'est la pire que vous puissiez imaginer.
short-pain-before-2 = D'abord un chiffre pour le bas du dos, de 0 à 10. 0 : aucune douleur. 10 : la pire que vous puissiez imaginer.
short-pain-before-3 = Quel chiffre pour la douleur du bas du dos, maintenant ? 0 : pas du tout. 10 : la pire douleur que vous puissiez imaginer.
short-ready = Posez le petit ballon souple près de la hanche et le téléphone près de l'oreille, son allumé. Trois minutes au sol. Touchez un bouton, et ça commence.
short-ready-no-ball = Posez le téléphone près de l'oreille, son allumé. Trois minutes au sol. Touchez un bouton, et ça commence.
short-settle = Allongez-vous sur le dos, genoux pliés, pieds à plat. Laissez le sol vous porter.
    .voice = Allongez-vous sur le dos, genoux pliés, pieds à plat. À la cloche, trois respirations faciles. Inspirez quand le son monte. Soufflez avec un sifflement doux quand il descend.
short-breathe = Respirez trois fois, sans effort. Inspirez par le nez, le ventre se lève. Soufflez avec un « Sssss » doux et lent, vers l'endroit qui fait mal. Ne forcez pas. Bâiller, avoir les yeux humides : c'est bien.
short-breathe-in = Inspirez… le ventre se lève
short-breathe-out = Soufflez… Sssss
short-ball-in = Laissez descendre doucement les genoux d'un côté. Glissez le ballon sous l'os plat (le sacrum), plus haut que la pointe de l'os. Roulez sur le dos pour vous poser dessus, lentement. La pression est douce et sourde, jamais aiguë.
short-ball-in-at-20 = Pieds à plat. Laissez le ballon prendre votre poids.
short-rest = Ne faites rien pendant une minute. Ventre relâché, jambes relâchées, souffle tranquille. C'est aigu, ou ça s'engourdit ? Descendez du ballon en roulant.
    .voice = Ne faites rien pendant une minute. Ventre relâché, jambes relâchées, souffle tranquille. Si c'est aigu, ou si une jambe s'engourdit, descendez du ballon en roulant.
short-rest-no-ball = Ne faites rien pendant une minute. Genoux pliés, pieds à plat. Ventre relâché, jambes relâchées, souffle tranquille. C'est aigu, ou ça s'engourdit ? Roulez sur le côté et arrêtez.
short-rest-at-28 = Mi-temps. Laissez le souffle sortir lentement.
    .voice = C'est la moitié. Laissez le souffle sortir lentement.
short-ball-out = Descendez du ballon en roulant d'un côté, vite et en douceur, hanches basses. Laissez le ballon là où vous ne mettrez pas le pied.
short-ball-out-at-1 = Descendez du ballon en roulant, maintenant.
short-get-up = Restez sur le côté deux respirations. Puis poussez avec les mains, la tête en dernier. Asseyez-vous avant de vous mettre debout.
short-pain-after = Et maintenant, de 0 (aucune douleur) à 10 (la pire) ?
short-pain-after-2 = Quel chiffre maintenant, de 0 (aucune douleur) à 10 (la pire) ?
short-pain-after-3 = Et le bas du dos, maintenant ? De 0 (aucune douleur) à 10 (la pire).
