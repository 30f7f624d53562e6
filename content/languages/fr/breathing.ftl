### Respirer seulement, étape par étape. Brouillon : pas encore relu.

breathing-holds = Allongez-vous ou asseyez-vous comme vous voulez. Six respirations rythmées, puis relâchez un endroit après l'autre. Quatre minutes, où vous voulez.

breathing-place = Où êtes-vous ? Sur le dos, genoux pliés ou mollets sur une chaise, sur le côté, ou sur une chaise, les deux pieds au sol.
breathing-place-2 = Choisissez le mieux pour aujourd'hui : sur le dos, mollets sur une chaise ou le canapé, sur le côté, ou sur une chaise.
breathing-place-3 = Comment voulez-vous vous reposer ? Genoux pliés, mollets sur une chaise, sur le côté, ou en position assise ?
breathing-place-pregnant = Où êtes-vous ? Sur le côté gauche ou droit, ou sur une chaise, les deux pieds au sol.
breathing-pain-before = Le bas du dos, en ce moment : 0, c'est aucune douleur. 10, c'est la pire que vous puissiez imaginer.
breathing-pain-before-2 = D'abord un chiffre pour le bas du dos, de 0 à 10. 0 : aucune douleur. 10 : la pire que vous puissiez imaginer.
breathing-pain-before-3 = Quel chiffre pour la douleur du bas du dos, maintenant ? 0 : pas du tout. 10 : la pire douleur que vous puissiez imaginer.
breathing-ready = Posez-vous comme c'est le plus facile, avec un coussin où vous aimez. Téléphone près de l'oreille, son allumé. Quatre minutes. Touchez un bouton, et ça commence. Vous pouvez fermer les yeux.
breathing-settle-calves-up = Allongez-vous sur le dos, mollets sur une chaise ou le canapé, genoux au-dessus des hanches. Mains lourdes, mâchoire douce. Rien à faire pour l'instant.
breathing-settle = Laissez les mains devenir lourdes. Mâchoire douce, épaules douces. Rien à faire pour l'instant.
    .voice = Laissez les mains devenir lourdes, l'une sur le ventre. Mâchoire douce, épaules douces. Rien à faire pour l'instant.
breathing-breathe = Une main sur le ventre. Inspirez par le nez, le ventre se lève. Soufflez avec un « Sssss » doux et lent, vers l'endroit qui fait mal. Un petit souffle suffit. Ne forcez pas, ne retenez pas l'air. Bâiller, avoir les yeux humides : c'est bien. Vertige ? Respirez comme d'habitude.
    .voice = Inspirez quand le son monte, soufflez quand il descend. Vertige ? Respirez comme d'habitude.
breathing-breathe-in = Inspirez… le ventre se lève
breathing-breathe-out = Soufflez… Sssss
breathing-soften = Laissez le souffle aller comme il veut. Chaque fois que vous soufflez, un endroit se relâche. Le front. La mâchoire. Les épaules.
breathing-soften-at-20 = Le ventre. Les hanches.
    .voice = Maintenant le ventre. Et maintenant les hanches.
breathing-soften-at-40 = Le bas du dos. Rien à y changer. Juste de la douceur pour lui.
breathing-quiet = Un peu de calme maintenant. Je vous appelle.
    .voice = Maintenant, un temps de calme. Je vous appelle quand il est fini.
breathing-come-back = Bougez les doigts et les orteils. Ouvrez les yeux. Si vous êtes au lit ou au sol, roulez d'abord sur le côté. Asseyez-vous un moment avant de vous mettre debout.
breathing-pain-after = Et maintenant, de 0 (aucune douleur) à 10 (la pire) ?
breathing-pain-after-2 = Quel chiffre maintenant, de 0 (aucune douleur) à 10 (la pire) ?
breathing-pain-after-3 = Et le bas du dos, maintenant ? De 0 (aucune douleur) à 10 (la pire).
