### Vos chiffres à vous. Jamais « parce que », jamais de pourcentage, toujours la réserve. Brouillon : pas encore relu.

numbers-too-few = { $sessions ->
        [0] Vous n'avez pas encore terminé de séance.
        [one] Vous avez fait { $sessions } séance.
       *[other] Vous avez fait { $sessions } séances.
    } Il me faut encore quelques chiffres pour dire quelque chose de juste.
numbers-too-old = Je n'ai aucun chiffre des sept derniers jours. Je ne peux donc rien dire de juste sur maintenant. Vous pouvez noter votre douleur à tout moment.
numbers-lower = Avant les séances, votre chiffre est passé de { HALVES($before) } à { HALVES($now) } environ. C'est un changement que la plupart des gens sentiraient.
numbers-same = Avant les séances, votre chiffre est resté à peu près le même ({ HALVES($before) }, puis { HALVES($now) }).
numbers-higher = Avant les séances, votre chiffre est monté, de { HALVES($before) } à { HALVES($now) } environ. Pensez à montrer votre dos à un médecin ou un kiné.
numbers-weeks = Vos moyennes par semaine, la plus ancienne d'abord : { $numbers }.
numbers-caveat = Le mal de dos change de lui-même, et on commence souvent un mauvais jour. Je ne peux donc pas dire que ça vient du ballon. Repos en tout : { $sessions } ; ces sept derniers jours : { $week }.
numbers-none = Il n'y a pas encore de chiffres. Ils viennent avec la première séance, ou quand vous notez votre douleur.
chart-alt = Une courbe, { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }. Du { DAY($from) } au { DAY($to) }, avec 0 en bas et 10 en haut. Le premier chiffre était { $first }, le dernier { $last } ; le plus bas { $lowest }, le plus haut { $highest }.

# Trois façons de demander, à tour de rôle.
pain-ask-1 = Le bas du dos, en ce moment : 0, c'est aucune douleur. 10, c'est la pire que vous puissiez imaginer.
pain-ask-2 = Comment va le bas du dos, là, maintenant ? 0 : aucune douleur. 10 : la pire que vous puissiez imaginer.
pain-ask-3 = Un chiffre pour le bas du dos, tel qu'il est. 0 : aucune douleur. 10 : la pire que vous puissiez imaginer.
pain-kept-1 = Noté : { $rating } en ce moment.
pain-kept-2 = { $rating } en ce moment. C'est gardé avec vos chiffres.
pain-kept-3 = Merci, { $rating } en ce moment. C'est dans votre courbe.
no-consent-yet = Je ne garde aucun chiffre sans votre oui. Écrivez « commencer », et je vous le demanderai.

sheet = Une page pour votre kiné ou votre médecin. Elle n'est qu'à vous : montrez-la à qui vous voulez.
sheet-table = Les mêmes chiffres, en tableau.
drawing-failed = Je n'arrive pas à faire ce dessin. Réessayez dans une minute. Vos chiffres sont bien là, et vous pouvez les lire en mots.
sheet-title = Bas du dos : les chiffres de la personne
sheet-about = Notés avec Easeback, un guide pour soi : de courts repos guidés, avec une respiration calme. Chiffres de 0 (aucune douleur) à 10 (la pire imaginable), donnés par la personne. Page faite le { DATE($today) }.
sheet-span = Du { DATE($from) } au { DATE($to) }. Séances terminées : { $sessions }.
sheet-too-few = Moins de six chiffres avant les séances : trop peu pour comparer.
sheet-too-old = Aucun chiffre dans les sept jours avant cette page : pas de comparaison.
sheet-lower = Avant les séances : les trois premiers en moyenne { TENTHS($before) }, les trois derniers { TENTHS($now) }. C'est moins d'au moins 2 points, et d'au moins trois dixièmes.
sheet-same = Avant les séances : les trois premiers en moyenne { TENTHS($before) }, les trois derniers { TENTHS($now) }. À peu près pareil.
sheet-higher = Avant les séances : les trois premiers en moyenne { TENTHS($before) }, les trois derniers { TENTHS($now) }. C'est plus d'au moins 2 points.
sheet-caveat = Le mal de dos change tout seul, et on commence souvent un mauvais jour. Ces chiffres ne montrent ni cause ni effet. Aucun soignant ne les a vérifiés.
sheet-week = Semaine du
sheet-sessions = Séances
sheet-before = Avant, moyenne
sheet-after = Après, moyenne
sheet-average = Moyenne 24 h
sheet-other = Autres moments
sheet-name = Nom
sheet-ended = Comment les dernières séances ont fini ({ $count })
sheet-ended-finished = jusqu'au bout :
sheet-ended-stopped = arrêtées avant :
sheet-ended-pain = arrêtées pour douleur :
sheet-ended-dizzy = arrêtées pour vertige :
sheet-ended-quiet = sans réponse :
sheet-ended-other = autre raison :
sheet-ball = Minutes sur le ballon
sheet-ball-minutes = en tout { TENTHS($total) }, en moyenne { TENTHS($mean) } (séances : { $count })
sheet-likes = Le dos freine ce qu'on aime faire, 0 pas du tout, 10 tout à fait
sheet-jobs = Le dos gêne les tâches de tous les jours, 0 pas du tout, 10 tout à fait
chart-title = Le bas du dos, de 0 à 10
chart-before = avant une séance
chart-after = après une séance
chart-day = à d'autres moments
chart-week = moyenne 24 h, une fois par semaine
chart-axis-top = la pire imaginable
chart-axis-bottom = aucune douleur
