### Au lit, sur le canapé ou sur une chaise, étape par étape : sans le sol. Brouillon : pas encore relu.

bed-holds = Installez-vous et respirez bas. Sentez le bas du dos, laissez-le descendre un peu, cinq fois, puis relâchez tout. Cinq minutes, sans aller au sol.

bed-place = Où êtes-vous ? Au lit, sur le canapé, ou sur une chaise ?
bed-place-2 = Lit, canapé ou chaise : où vous reposez-vous aujourd'hui ?
bed-place-3 = Choisissez l'endroit : au lit, sur le canapé, ou sur une chaise ?
bed-pain-before = Le bas du dos, en ce moment : 0, c'est aucune douleur. 10, c'est la pire que vous puissiez imaginer.
bed-pain-before-2 = D'abord un chiffre pour le bas du dos, tel qu'il est. 0 : aucune douleur. 10 : la pire que vous puissiez imaginer.
bed-pain-before-3 = Quel chiffre pour la douleur du bas du dos, maintenant ? 0 : pas du tout. 10 : la pire douleur que vous puissiez imaginer.
bed-ready = Prenez deux coussins si vous pouvez. Posez le téléphone près de l'oreille, son allumé. Cinq minutes. Touchez un bouton, et ça commence. Vous pouvez fermer les yeux.

bed-settle = Allongez-vous sur le dos ou sur le côté. Glissez deux coussins sous les genoux ou entre eux. Laissez le lit vous porter.
bed-settle-chair = Asseyez-vous au fond, les deux pieds à plat au sol. Mains sur les cuisses. Laissez la chaise vous porter.
bed-settle-pregnant = Allongez-vous sur le côté gauche ou droit. Glissez un coussin entre les genoux. Laissez le lit vous porter.
bed-breathe = Une main sur le ventre. Inspirez par le nez, le ventre se lève. Soufflez avec un « Sssss » doux et lent. Laissez-le aller jusqu'à l'endroit qui fait mal. Ne forcez pas, ne retenez pas l'air. Bâiller, avoir les yeux humides : c'est bien. Vertige ? Respirez comme d'habitude.
bed-breathe-in = Inspirez… le ventre se lève
bed-breathe-out = Soufflez… Sssss
bed-notice = Glissez une main sous le bas du dos, ou posez-la là, de côté. Grand creux ou petit, les deux vont bien. Remarquez-le, c'est tout. Puis laissez la main se reposer.
bed-notice-chair = Sentez le bas du dos contre la chaise. Grand creux ou petit, les deux vont bien. Remarquez-le, c'est tout.
bed-tilt = Soufflez, et laissez le bas du dos descendre un peu. Inspirez, et laissez-le revenir. De tout petits gestes. Cinq fois. Arrêtez si ça fait mal.
bed-tilt-at-30 = Gardez le geste petit. Vous pouvez arrêter quand vous voulez.
bed-let-go = Ne faites plus rien. Relâchez la mâchoire, le ventre, les hanches, les cuisses. À chaque souffle, un endroit devient lourd.
bed-let-go-at-40 = Arrêtez si c'est aigu, si ça fourmille ou s'engourdit, et changez de position. Sinon, restez au repos.
bed-up = Roulez sur le côté. Laissez descendre les jambes du bord, et poussez avec les mains. Restez sur le bord du lit, trois respirations. Les deux pieds au sol, tenez-vous, puis levez-vous.
bed-up-chair = Ramenez les pieds, penchez-vous, mains sur les accoudoirs. Tenez-vous, et levez-vous quand vous voulez. Ou restez là.

bed-pain-after = Et maintenant, de 0 (aucune douleur) à 10 (la pire) ?
bed-pain-after-2 = Quel chiffre maintenant, de 0 (aucune douleur) à 10 (la pire) ?
bed-pain-after-3 = Et le bas du dos, maintenant ? De 0 (aucune douleur) à 10 (la pire).
close-bed = Voilà. Un repos au lit ou sur une chaise est un vrai repos.
close-bed-2 = C'étaient cinq minutes de douceur pour votre dos.
close-bed-3 = C'est fini. Pas besoin du sol, et ça compte.
