### Les points : la question après une semaine, le chiffre de la semaine, les questions après quatre et douze semaines. Brouillon : pas encore relu.

poll = Avez-vous senti un soulagement avec cette méthode ?
poll-over = Merci. Cette question est fermée maintenant : votre réponse reste comme elle était.
vote-kept = Merci, votre réponse est gardée.
vote-taken-back = J'ai retiré votre réponse. Vous pouvez en donner une autre, ou aucune.
vote-thanks = Vous pouvez changer votre réponse pendant une semaine.
poll-at-once = Tant mieux. Restez sur peu de chose, mais souvent.
poll-after-days = C'est bien d'avoir laissé du temps.
poll-not-yet = Merci d'avoir répondu franchement. À certains, ça ne fait rien. Encore une semaine, plus doucement, ou on arrête ?
poll-not-yet-again = Vous avez vraiment essayé, sans mieux. Ce n'est peut-être pas pour vous, et c'est bon à savoir. Parlez d'autres voies avec un médecin ou un kiné. Vous pouvez garder la respiration, si vous l'aimez.
poll-stop-ask = Dois-je m'arrêter là ? Je ne reposerai pas la question. Tout vous reste ouvert.
poll-worse = J'en suis désolé. Laissez le ballon maintenant, jusqu'au oui d'un médecin ou d'un kiné.
poll-worse-end = Montrez votre dos à un médecin ou un kiné. Continuez à bouger doucement, comme c'est bien pour vous. Je ne fais plus signe, mais je vous redemande une fois, dans une semaine. Ce qui est doux vous reste ouvert.
poll-too-little = Aucun souci. Qu'est-ce qui serait plus facile ?
poll-rather-not = C'est bien ainsi. Vos chiffres restent à vous.
keep-time-ask = Voulez-vous garder la même heure ?
time-kept = D'accord, ça reste comme c'est.
week-more = Alors encore une semaine. Plus doux et plus lent, c'est bien. Je vous redemande une fois, dans sept jours.
something-else = Bonne idée. Essayez un ballon plus souple, ou un doigt plus haut ou plus bas. Ou laissez le ballon, et respirez seulement. Je vous redemande une fois, dans sept jours.
shorter-set = Dès maintenant, je propose d'abord la version courte. Trois minutes comptent.
fewer-set = Dès maintenant, un jour sur deux au plus.
no-reminders-yet = Vous n'avez pas de rappels en ce moment : il n'y a rien à réduire.
stopped-here = D'accord. Ni rappels ni autres questions de ma part. Rien n'est perdu. Écrivez « commencer » quand vous voulez.
low-use = L'idée est là depuis deux semaines, et la vie a pris la place. C'est bien ainsi. Une version plus courte, un autre moment du jour, ou le silence ?
follow-up-worse = Bonjour. Je vous avais demandé de montrer ça à quelqu'un. Est-ce que c'est fait ?
call-later = D'accord. Je redemande dans trois jours.

checkin-discreet = Bonjour. Une petite question est là pour vous, quand vous avez un moment.
# Trois façons de demander, à tour de rôle ; la question reste la même, pour que les chiffres se comparent.
week-ask-1 =
    Un chiffre pour cette semaine, si vous voulez.
    Ces dernières 24 heures, quelle a été la douleur du bas du dos en moyenne ? 0 : aucune. 10 : la pire que vous puissiez imaginer.
week-ask-2 =
    C'est l'heure du chiffre de la semaine, si vous voulez en donner un.
    Ces dernières 24 heures, quelle a été la douleur du bas du dos en moyenne ? 0 : aucune. 10 : la pire que vous puissiez imaginer.
week-ask-3 =
    Encore une semaine. Un chiffre de nouveau ? Vous pouvez passer.
    Ces dernières 24 heures, quelle a été la douleur du bas du dos en moyenne ? 0 : aucune. 10 : la pire que vous puissiez imaginer.
week-kept-1 = Merci. { $rating } pour cette semaine.
week-kept-2 = { $rating } pour cette semaine. C'est gardé avec les autres.
week-kept-3 = Noté, { $rating } pour cette semaine. Merci.
overall-ask = Depuis le début, comment va le bas de votre dos, en tout ?
overall-kept = Merci. C'est gardé avec vos chiffres.
overall-worse = Merci de me l'avoir dit. Si ça continue, montrez votre dos à un médecin ou un kiné. D'ici là, restez court et doux.
life-intro = Deux questions, si vous voulez, pour comparer dans quelques semaines. Vous pouvez passer.
likes-ask = Cette semaine, à combien le dos a-t-il freiné ce que vous aimez faire ? 0 : pas du tout. 10 : tout à fait.
jobs-ask = Cette semaine, à combien le dos a-t-il gêné les tâches de tous les jours ? 0 : pas du tout. 10 : tout à fait.
life-kept = Merci. Les deux sont gardés avec vos chiffres.

results =
    Personnes qui ont bien voulu répondre : environ { $people }.
    { SHARES($shares) }
    Qui aime une chose répond plus souvent, et la douleur change toute seule. C'est donc ce que les gens ont dit, pas une preuve.
results-in-part =
    Personnes qui ont bien voulu répondre : environ { $people }.
    { SHARES($shares) }
    Les autres réponses ne sont pas montrées : trop peu de gens les ont données.
    Qui aime une chose répond plus souvent, et la douleur change toute seule. C'est donc ce que les gens ont dit, pas une preuve.
results-too-few = { $people ->
        [0] Aucune réponse n'est encore comptée
        [one] { $people } personne a répondu jusqu'ici
       *[other] { $people } personnes ont répondu jusqu'ici
    }. À partir de { $least }, je montre ce qu'elles ont dit. Je compte une fois par semaine.
share = { $what } : environ { $percent } %
share-nobody = { $what } : presque personne
share-any-relief = Oui, tout de suite ou après quelques jours
share-no-relief = Pas encore, ou pas assez fait
