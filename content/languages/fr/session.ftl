### Autour des étapes : chiffres, pause, arrêt, retour, autres façons, fin. Brouillon : pas encore relu.

high-rating = Vous dites { $rating }. C'est beaucoup. Un jour comme celui-ci, la version « Respirer seulement » est peut-être plus douce. Quelle version ?
ready-with-number = Vous dites { $rating }.
number-first = Posez le ballon près de la hanche et le téléphone près de l'oreille, son allumé. Quel chiffre pour la douleur du bas du dos, maintenant ? 0 : aucune douleur. 10 : la pire que vous puissiez imaginer. Avec un chiffre ou sans, on commence dans une demi-minute.
number-first-no-ball = Posez le téléphone près de l'oreille, son allumé. Quel chiffre pour la douleur du bas du dos, maintenant ? 0 : aucune douleur. 10 : la pire que vous puissiez imaginer. Avec un chiffre ou sans, on commence dans une demi-minute.
number-first-2 = Ballon près de la hanche, téléphone près de l'oreille, son allumé. Quel est votre chiffre, de 0 (aucune douleur) à 10 (la pire que vous puissiez imaginer) ? Avec un chiffre ou sans, on commence dans une demi-minute.
number-first-3 = Gardez le ballon et le téléphone tout près, son allumé. Et la douleur du bas du dos, de 0 (aucune) à 10 (la pire que vous puissiez imaginer) ? Vous pouvez passer. On commence dans une demi-minute.
number-first-2-no-ball = Téléphone près de l'oreille, son allumé. Quel est votre chiffre, de 0 (aucune douleur) à 10 (la pire que vous puissiez imaginer) ? Avec un chiffre ou sans, on commence dans une demi-minute.
number-first-3-no-ball = Gardez le téléphone tout près, son allumé. Et la douleur du bas du dos, de 0 (aucune) à 10 (la pire que vous puissiez imaginer) ? Vous pouvez passer. On commence dans une demi-minute.
number-change = Quel est le bon chiffre ? 0 : aucune douleur. 10 : la pire que vous puissiez imaginer.
number-changed = Merci. C'est donc { $rating }.
rating-again = Un seul chiffre, s'il vous plaît, de 0 (aucune douleur) à 10 (la pire). Ou touchez « Passer ».

pause = C'est en pause. Descendez du ballon en roulant, si vous voulez. J'attends. Touchez « Continuer » quand vous voulez.
pause-no-ball = C'est en pause. J'attends. Touchez « Continuer » quand vous voulez.
pause-nudge = Je suis là quand vous voulez. On peut aussi s'arrêter pour aujourd'hui. Si vous êtes sur le ballon, descendez du ballon en roulant.
go-on = On continue.
how-long = Il reste : { LENGTH($seconds) }.
at-start = C'est la première étape. Il n'y a rien avant.
more-time = Encore une demi-minute. Rien ne presse.
more-time-slower = Encore une demi-minute. Voulez-vous plus de temps à chaque étape ? Touchez « Rythme plus lent ».
slow-set = { $on ->
    [1] Le rythme lent est activé : chaque étape où l'on bouge dure une fois et demie son temps. Le souffle et le repos ne changent pas.
   *[0] Le rythme lent s'arrête dès la prochaine séance.
    }
more-time-enough = Je n'ai plus de temps à ajouter ici. Si ce n'est pas facile, touchez « Pas de ballon aujourd'hui » : on continue sans lui.

stop-sheet = J'arrête. Laissez descendre doucement les genoux d'un côté, roulez de ce côté pour descendre du ballon et écartez-le. Voulez-vous me dire pourquoi ?
stop-sheet-no-ball = J'arrête. Reposez-vous comme vous êtes. Voulez-vous me dire pourquoi ?
mistake-go-on = Pas de souci. On reprend ici.
recovery-ask = Pardon, j'ai perdu le fil un instant. Vous allez bien ? Si vous êtes encore sur le ballon, vous pouvez rouler d'un côté et le laisser. Ou bien on continue.
recovery-over = Pardon, je ne répondais plus. Si vous êtes encore sur le ballon, laissez descendre doucement les genoux d'un côté, roulez de ce côté pour descendre du ballon et écartez-le. Votre séance est enregistrée jusqu'à cette étape. Écrivez « commencer » pour en faire une autre.
ball-cap = Descendez du ballon en roulant d'un côté. Cinq minutes sur le ballon suffisent pour un repos.
ball-cap-paused = Laissez descendre doucement les genoux d'un côté, roulez de ce côté pour descendre du ballon et écartez-le : vous y êtes peut-être depuis cinq minutes. Je reste en pause.
ended-quietly = Je ferme cette séance ici. C'est très bien comme ça. Écrivez « commencer » quand vous voulez.
ended-quietly-on-ball = Si vous êtes encore sur le ballon, laissez descendre doucement les genoux d'un côté, roulez de ce côté pour descendre du ballon et écartez-le. Je ferme cette séance ici. Écrivez « commencer » quand vous voulez.
ended-quietly-number =
    Je ferme cette séance ici. Si vous êtes encore sur le ballon, roulez d'un côté et écartez-le.
    📞 Si vous avez besoin d'aide, appelez le { $number }.
tap-nudge = Je suis là. Touchez « Suivant » quand vous voulez.

variation-two-balls = Roulez d'abord d'un côté pour descendre du ballon. Deux ballons bougent moins. Mettez-en un de chaque côté de l'os plat, tout en bas du dos, l'os entre les deux. Même taille, même souplesse. Puis roulez sur le dos pour vous poser dessus, lentement.
variation-softer = Roulez d'un côté pour descendre du ballon. Enlevez un peu d'air, ou prenez un ballon plus souple ou une serviette pliée. Puis roulez sur le dos pour vous poser dessus, lentement.
variation-move-ball = Descendez du ballon en roulant. Déplacez-le d'une largeur de doigt, vers la tête ou vers les pieds. Il reste au milieu, sous l'os plat, jamais sous sa pointe. Puis roulez sur le dos pour vous poser dessus, lentement. Si vous luttez pour tenir, ce n'est pas encore ça.
variation-without-ball = Laissez descendre doucement les genoux d'un côté, roulez de ce côté pour descendre du ballon et écartez-le. Puis mettez-vous sur le dos, genoux pliés, pieds à plat. Laissez le bas du dos se relâcher, sans appuyer. On continue d'ici, sans ballon.
variation-knees-up = Seulement si c'est facile. Levez un genou, puis l'autre, jusqu'au-dessus des hanches. Une main sur chaque genou. Sans serrer, sans trembler. Si c'est un effort, reposez les pieds. Les pieds au sol, c'est tout aussi bien.
variation-pillow = Glissez un coussin sous les genoux, ou posez les mollets sur une chaise. Le dos tire moins.
too-much = Merci de l'avoir dit. J'ai mis la séance en pause. Qu'est-ce qui aiderait ?
too-much-again = Merci de l'avoir dit. J'ai mis la séance en pause. Roulez d'un côté pour descendre du ballon. Inutile de forcer. On continue sans lui, ou on s'arrête là ?
too-much-off-ball = Merci de l'avoir dit. J'ai mis la séance en pause. Rendons ça plus facile. Un coussin sous les genoux aide beaucoup de gens. Ou bien on s'arrête pour aujourd'hui ?
stay-down = Bien. Les pieds restent au sol.
nod = Bien. Continuez.
show = Voici la position.
pacer = Respirez avec la forme si vous voulez. Inspirez quand elle grandit, soufflez quand elle diminue.
track-ask = Une piste sonore contient tout le repos : vous la lancez, vous posez le téléphone et vous fermez les yeux. Elle ne vous entend pas, c'est vous qui l'arrêtez. Une voix, en anglais ? Ou seulement des cloches et des sons, pour toutes les langues ?
track = Lancez la piste maintenant, touchez « Elle joue », et posez le téléphone. Les étapes arrivent ici aussi, sans bruit. Si ça fait mal, roulez d'abord sur le côté pour descendre du ballon, si vous êtes dessus, puis arrêtez la piste. Elle ne vous entend pas.
track-ahead = D'accord. D'abord un chiffre. Touchez ensuite « Audio, yeux fermés » : vous lancez la piste, et aucun autre son n'est nécessaire.
track-left = La piste continue de son côté : arrêtez-la. À partir d'ici, chaque étape sonne de nouveau.
no-track = Il n'y a pas de piste sonore pour cette façon de se reposer. Sans images, il n'y a pas non plus de pistes. Ça se change dans les réglages.
nothing-to-show = Il n'y a pas d'image pour cette étape. Les mots disent tout.
knees-not-now = Gardez les pieds au sol aujourd'hui. C'est un repos complet.
no-time-end = D'accord. Relevez-vous par le côté quand vous voulez, la tête en dernier. À une autre fois.
had-enough = C'est bien. Vous avez fait ce qui était bon pour aujourd'hui.

close-lower = De { $before } à { $after }. Ça fait plaisir à lire. Une seule fois ne dit pas grand-chose : voyons comment se passe la semaine. Bravo d'avoir pris ce temps.
close-lower-2 = { $before } avant, { $after } maintenant. Ça fait plaisir. Un seul jour ne dit pas grand-chose : regardez les semaines. Merci d'avoir pris ce temps.
close-lower-3 = De { $before } à { $after }, ça descend. Profitez-en tant que c'est là. Le mal de dos change de lui-même, un jour plus, un jour moins : faites peu, mais souvent.
close-same = Toujours { $after }. C'est courant, surtout au début. Bravo d'avoir pris ce temps.
close-same-2 = { $after } avant, { $after } après. Beaucoup ne sentent aucun changement les premiers jours. Vous avez pris du repos, et ça compte.
close-same-3 = Le même chiffre, { $after }. Ça arrive souvent. Les minutes calmes comptent par elles-mêmes.
close-higher = Un peu plus haut. Ça arrive, et un chiffre seul dit peu. La prochaine fois, plus court ou plus doux.
close-higher-2 = Un peu plus haut, de { $before } à { $after }. Une seule fois ne dit pas grand-chose. La prochaine fois, allez plus doucement, ou arrêtez plus tôt.
close-higher-3 = Un de plus qu'avant. Ça peut arriver. Gardez la prochaine séance courte et douce.
close-much-higher = La douleur a augmenté, et j'en suis désolé. Pas de ballon pour le reste de la journée. Reposez-vous sur le côté. Appelez tout de suite le numéro d'urgence de votre pays après un évanouissement, ou si vous le sentez venir, si vous avez mal à la poitrine, si ça s'engourdit entre les jambes, si les deux jambes s'engourdissent ou faiblissent, ou si vous avez du mal à uriner ou à retenir l'urine ou les selles. Si la douleur augmente encore, ou si une seule jambe s'engourdit ou faiblit, appelez un médecin aujourd'hui. La prochaine fois, on commence par la version « Respirer seulement ».
close-skipped = C'est fini. Bravo d'avoir pris ces dix minutes.
close-skipped-2 = Voilà, c'était ça. Dix minutes rien que pour vous.
close-skipped-3 = C'est fini. Allez un peu plus doucement pour le reste de la journée, si vous pouvez.
close-short = Court, et c'est fait. Les petits repos comptent.
close-short-2 = Trois minutes, et elles comptent.
close-short-3 = C'est fini. Court, c'est bien, n'importe quel jour.
close-breathing = Ça compte. Les jours difficiles, c'est déjà bien.
close-breathing-2 = C'est fini. Quelques souffles lents sont un vrai repos.
close-breathing-3 = C'était doux pour votre dos. Voyez comment va la journée.
session-saved = C'est noté. À la prochaine fois.
session-saved-first = C'est noté. Certains se sentent mieux tout de suite, d'autres après une semaine environ, d'autres ne sentent aucun changement. Rien ne presse. À la prochaine fois.
