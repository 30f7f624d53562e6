### Ce qui est dit à la place à qui fait sans : ici, ni l'objet ni la façon d'en descendre. Brouillon : pas encore relu.

about-no-ball =
    Je suis un guide pour prendre soin de soi, pas un médecin ni un appareil médical. Je ne peux pas dire ce que vous avez.
    Je vous accompagne dans un court repos : s'allonger ou s'asseoir, respirer, relâcher, se relever lentement.
    Certains se sentent mieux, d'autres ne sentent aucun changement. Je ne peux pas promettre que ça aide.
    Si ça fait mal, arrêtez. Pas besoin de me demander d'abord.
help-in-session-no-ball =
    Écrivez « pause », « continuer », « retour », « répéter », « suivant », « combien de temps » ou « arrêter ». Si ça fait mal, arrêtez d'abord, puis dites-le-moi.
    Votre étape est toujours là.
out-of-scope-no-ball = Là, je ne peux pas vous aider. Je guide un court repos, je vous envoie des rappels, et je garde vos chiffres. Pour d'autres questions de santé, demandez à un médecin, à un kiné ou à la pharmacie.

pause-nudge-no-ball = Je suis là quand vous voulez. On peut aussi s'arrêter pour aujourd'hui.
more-time-enough-no-ball = Je n'ai plus de temps à ajouter ici. Si ce n'est pas facile aujourd'hui, on peut s'arrêter là. Écrivez « arrêter ».
recovery-ask-no-ball = Pardon, j'ai perdu le fil un instant. Vous allez bien ? On continue ?
recovery-over-no-ball = Pardon, je ne répondais plus. Votre séance est enregistrée jusqu'à cette étape. Écrivez « commencer » pour en faire une autre.
ended-quietly-number-no-ball =
    Je ferme cette séance ici.
    📞 Si vous avez besoin d'aide, appelez le { $number }.
track-no-ball = Lancez la piste maintenant, touchez « Elle joue », et posez le téléphone. Les étapes arrivent ici aussi, sans bruit. Si ça fait mal, arrêtez-vous, et arrêtez la piste. Elle ne vous entend pas.
close-much-higher-no-ball = La douleur a augmenté, et j'en suis désolé. C'est assez pour aujourd'hui. Reposez-vous sur le côté. Appelez tout de suite le numéro d'urgence de votre pays après un évanouissement, ou si vous le sentez venir, si vous avez mal à la poitrine, si ça s'engourdit entre les jambes, si les deux jambes s'engourdissent ou faiblissent, ou si vous avez du mal à uriner ou à retenir l'urine ou les selles. Si ça augmente encore, ou si une seule jambe s'engourdit ou faiblit, appelez un médecin aujourd'hui. La prochaine fois, on commence par la version « Respirer seulement ».
no-ball-today-no-ball = Ça a fait mal ou augmenté aujourd'hui. Jusqu'à ce soir, seules les versions calmes sont ouvertes.

dizzy-end-no-ball = Arrêtez-vous là pour aujourd'hui. Appelez tout de suite le numéro d'urgence de votre pays après un évanouissement, ou si vous le sentez venir, si vous avez mal à la poitrine, si ça s'engourdit entre les jambes, si les deux jambes s'engourdissent ou faiblissent, ou si vous avez du mal à uriner ou à retenir l'urine ou les selles. Sinon, restez comme vous êtes jusqu'à ce que ça passe, puis asseyez-vous un moment. Si ça ne passe pas, appelez un médecin.

poll-not-yet-no-ball = Merci d'avoir répondu franchement. À certains il faut plus de temps, et pour d'autres ça ne fait rien. On essaie encore une semaine, plus doux et plus lent, ou on s'arrête là ?
something-else-no-ball = Bonne idée. Essayez un autre endroit : au lit, sur le côté, ou sur une chaise. Ou faites plus court. Je vous redemande une fois, dans sept jours.
poll-worse-no-ball = J'en suis désolé. Arrêtons les séances telles qu'elles sont.

remind-2-no-ball = Votre repos est là quand vous voulez. Ou juste quelques souffles ?
remind-5-no-ball = Bonjour. Un endroit où se poser, et le souffle. Ou pas aujourd'hui. Les deux vont bien.
remind-9-no-ball = Journée chargée ? Quelques souffles sur une chaise comptent aussi. Ou pas aujourd'hui.
numbers-caveat-no-ball = Le mal de dos change de lui-même, et on commence souvent un mauvais jour. Je ne peux donc pas dire que ça vient des repos. Repos en tout : { $sessions } ; ces sept derniers jours : { $week }.

### Réponses aux questions, pour les mêmes personnes.

faq-floor-or-bed-no-ball = Oui. « Respirer seulement » va très bien au lit, sur le canapé ou sur une chaise.
faq-how-often-no-ball = Une fois par jour suffit bien. Trois fois par jour au plus. Sauter un jour ne fait aucun mal. Reprenez, c'est tout.
faq-my-condition-no-ball = Je ne peux pas en juger d'ici. Certaines personnes dans ce cas se reposent ainsi, pour d'autres ce n'est pas indiqué. Montrez ça à votre médecin ou kiné, et demandez. S'ils sont d'accord, commencez par de petites séances, et arrêtez si ça fait mal.
faq-one-sided-no-ball = Allongez-vous ou asseyez-vous de la façon la plus facile pour ce côté. Un coussin peut aider. Si la douleur est vive, nouvelle, ou descend dans une jambe, arrêtez et faites-vous examiner.
faq-who-should-not-no-ball = Les versions calmes conviennent à la plupart des gens. Si on vous a dit de faire attention à quelque chose, demandez d'abord à un médecin ou un kiné. Engourdissement nouveau entre les jambes, problème d'urine ou de selles, ou jambes faibles : ne commencez pas. Appelez tout de suite le numéro d'urgence de votre pays.
faq-is-it-exercise-no-ball = Non. Il s'agit de ne rien faire du tout. Vous vous allongez ou vous vous asseyez, vous respirez, et vous ne faites rien quelques minutes. S'il faut un effort pour rester ainsi, changez de position.
faq-origin-no-ball = D'un homme qui s'est fait mal au bas du dos à 17 ans, en portant des caisses lourdes toute la journée. Après une dizaine d'années de douleur, il a écrit ce qui la calmait. Il n'est pas médecin, et son histoire n'en remplace pas un. Les mots et les règles de sécurité sont propres à Easeback.
faq-wheelchair-no-ball = Oui. « Respirer seulement » se fait dans votre fauteuil, pieds sur les repose-pieds, dos contre le dossier.
faq-falling-asleep-no-ball = Oui. Posez le téléphone, et laissez venir. Je ferme la séance sans bruit après un moment.
faq-latex-no-ball = Pour les versions calmes, rien en latex n'est nécessaire. Un endroit où s'allonger ou s'asseoir suffit.
faq-old-age-no-ball = L'âge seul n'empêche rien. Pouvez-vous aller au sol et vous relever sans peine ? Sinon, respirez au lit ou sur une chaise.
faq-periods-no-ball = Oui, si ça fait du bien. Un mal de dos avec des règles très abondantes doit être vu par un médecin.
faq-after-birth-no-ball = La respiration, c'est possible dès que vous voulez. Pour tout le reste, demandez d'abord à la sage-femme ou au médecin.
faq-click-no-ball = Un craquement sans douleur est courant, et le plus souvent ne veut rien dire. S'il est venu avec une douleur vive, une jambe faible ou un engourdissement, arrêtez, et appelez un médecin aujourd'hui.
faq-full-or-short-no-ball = Un mauvais jour, ou peu de temps ? « Respirer seulement ». Quelques minutes de plus ? Au lit ou sur une chaise. Les deux comptent autant.
