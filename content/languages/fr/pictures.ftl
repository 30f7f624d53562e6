### Ce que montrent les images, le rythme et les pistes, en mots. Brouillon : pas encore relu.

picture-setup = Un tapis au sol, vu d'en haut. On voit où la personne va s'allonger : le ballon souple près de la hanche, le téléphone près de l'oreille, avec le son.
picture-flat = Une personne est à plat sur le dos, jambes tendues. Il y a un creux sous le bas du dos.
picture-belly-breath = Une personne est sur le dos, une main sur le ventre. Le ventre monte et descend.
picture-arch-hand = Une main se glisse dans le creux sous le bas du dos.
picture-knees-bent = Une personne est sur le dos, genoux pliés, pieds à plat. Le creux sous le dos est petit.
picture-ball-roll = D'abord : sur le côté, on place le ballon derrière les hanches. Puis on roule sur le dos, le ballon sous les hanches.
picture-ball-spot = Le ballon va sous l'os plat, tout en bas du dos. Pas sous le creux du dos, ni sur la pointe de l'os.
picture-rest-on-ball = Une personne se repose, le ballon sous les hanches, genoux pliés, pieds à plat.
picture-two-balls = Deux ballons, un de chaque côté du bas de la colonne.
picture-knees-up = Une personne se repose sur le ballon, les deux genoux au-dessus des hanches.
picture-feet-down = Sur le ballon : un pied est revenu au sol, l'autre suit.
picture-ball-out = La personne laisse tomber les genoux d'un côté, descend du ballon en roulant, hanches basses, puis reste à plat à côté.
picture-arch-hand-after = Une main cherche de nouveau le creux sous le bas du dos.
picture-side-up = Rouler sur le côté, pousser avec les mains, s'asseoir, puis se lever avec une chaise.
picture-three-places = Trois façons de respirer : sur le dos, sur le côté, sur une chaise.
picture-belly-breath-long = Une personne sur le dos, jambes allongées, une main sur le ventre. Le ventre monte et descend.
picture-calves-up = Une personne sur le dos, les mollets sur l'assise d'une chaise, les genoux au-dessus des hanches.
picture-in-bed = Une personne sur le dos dans un lit, deux oreillers sous les genoux.
picture-tilt = Une personne sur le dos dans un lit, genoux pliés. Le bas du dos descend un peu et revient.
picture-bed-up = Se tourner sur le côté dans le lit, jambes hors du bord, pousser avec les mains. S'asseoir, les pieds au sol, puis se lever en se tenant à une chaise.
picture-on-side = Une personne sur le côté, vue d'en haut : un oreiller sous la tête, un autre entre les genoux.
picture-sitting = Une personne assise au fond d'une chaise, les deux pieds à plat, les mains sur les cuisses.
picture-sitting-breath = Une personne assise sur une chaise, une main sur le ventre. Le ventre avance et revient.
picture-sitting-tilt = Une personne assise sur une chaise. Le bas du dos va un peu vers le dossier et revient.
picture-chair-up = Pieds en arrière, se pencher en avant, mains sur les bras du fauteuil. Puis debout.
picture-ball-sizes = Le bon ballon fait environ dix à treize centimètres. Balle de tennis : trop petite et trop dure.
picture-squeeze = Une main serre le ballon souple. Il s'enfonce, mais le bout des doigts ne se touche pas.
picture-pillow-knees = Une personne est sur le dos, un coussin sous les genoux.
picture-pacer = Une forme grandit pendant quatre secondes, puis diminue pendant six.

track-full-voice = Dix minutes de son. Une voix calme dit chaque étape.
track-full-tones = Dix minutes de son. Une cloche à chaque étape. Un son qui monte pour inspirer, un son qui descend pour souffler.
track-short-voice = Trois minutes de son. Une voix calme dit chaque étape.
track-short-tones = Trois minutes de son. Une cloche à chaque étape. Un son qui monte pour inspirer, un son qui descend pour souffler.
track-breathing-voice = Quatre minutes de son. Une voix calme dit chaque étape.
track-breathing-tones = Quatre minutes de son. Une cloche à chaque étape. Un son qui monte pour inspirer, un son qui descend pour souffler.
