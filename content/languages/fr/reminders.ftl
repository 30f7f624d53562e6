### Rappels : le plan, le signe, ses réponses, les congés ; le fuseau horaire ; les réglages autour. Brouillon : pas encore relu.
### Un rappel tient sur une ligne, 120 caractères au plus, il laisse le choix, et un inconnu peut le lire sur un écran verrouillé.

# Le plan.
plan-anchor = Un petit signe vous aiderait à continuer ? Choisissez une chose que vous faites de toute façon, ou écrivez la vôtre, comme « après le café ». Vous pouvez aussi dire non.
plan-time = { $anchor ->
    [after-waking] Vers quelle heure ? Choisissez-en une ou écrivez-la, comme 7:30. Je parle de l'heure de votre montre.
    [after-work] Vers quelle heure finit votre travail ? Choisissez ou écrivez-la, comme 17:30.
    [before-bed] Vers quelle heure ? Choisissez-en une ou écrivez-la, comme 21:00.
   *[other] Vers quelle heure ? Choisissez-en une ou écrivez-la, comme 7:30 ou « six heures et demie du soir ».
    }
plan-time-both = { CLOCK($early) } le matin, ou { CLOCK($late) } plus tard dans la journée ?
plan-time-unclear = Je n'y trouve pas d'heure. Écrivez-la comme 7:30, 19:00 ou « huit heures et quart ». Rien n'a changé.
plan-time-impossible = Aucune montre ne montre cette heure. Écrivez-la comme 7:30 ou 19:00. Rien n'a changé.
plan-days = Quels jours ? Vous pouvez aussi les écrire, comme « lun, mer, ven » ou « tous les jours sauf dimanche ».
plan-days-own = Touchez un jour pour le mettre ou l'enlever, puis Terminé. Pour l'instant : { $days ->
    [0] aucun jour
   *[other] { DAYS($days) }
    }
plan-days-unclear = Je n'y trouve pas les jours. Écrivez-les comme « lun, mer, ven », ou touchez un bouton. Rien n'a changé.
plan-quiet = { CLOCK($at) }, c'est dans vos heures de silence, de { CLOCK($from) } à { CLOCK($to) }. Je peux vous faire signe sans bruit. Est-ce ce que vous voulez ?
plan-set =
    { $anchor ->
        [after-waking] Après le réveil
        [after-work] Après le travail
        [before-bed] Avant de dormir
        [none] C'est noté
       *[other] « { $anchor } »
    } : { DAYS($days) }, vers { CLOCK($at) }. Je vous ferai signe{ $hushed ->
        [1] , sans bruit
       *[0] { "" }
    }.
    Le prochain : { DAY($when) }, à { CLOCK($clock) } chez vous ({ ZONE($zone) }), dans { SPAN($in) }.
plan-paused =
    Votre rappel { $off ->
        [ignored] se tait, car il restait sans réponse
        [safety] se tait depuis le jour où quelque chose n'allait pas
        [holiday] attend votre oui après le congé
        [asked] est coupé, comme vous l'avez voulu
       *[break] est en congé
    }. Il était réglé ainsi : { DAYS($days) }, vers { CLOCK($at) }. Dois-je le remettre ?
plan-break = Votre rappel est en congé. Fin du congé : { DAY($when) }. Dois-je finir le congé maintenant ?
plan-left = D'accord, rien n'a changé.
plan-declined = C'est bien ainsi. Pas de rappels. Écrivez « rappel » si vous en voulez un jour.
plan-later = On pourra régler ça après votre séance. Continuons.
nothing-planned = Il n'y a pas de rappel à déplacer. En voulez-vous un ?

# Le signe. Douze façons, l'une après l'autre.
remind-1 = Dix minutes de calme sont là pour vous, si vous voulez.
remind-2 = Votre ballon est là quand vous voulez. Version complète, courte, ou « Respirer seulement » ?
remind-3 = Un moment doux pour vous ? Trois minutes comptent aussi.
remind-4 = C'est l'heure de votre repos, si le jour s'y prête.
remind-5 = Bonjour. Sol, ballon, souffle. Ou pas aujourd'hui. Les deux vont bien.
remind-6 = Voulez-vous un petit repos maintenant ?
remind-7 = Je vous fais signe. Plus tard ? Un bouton suffit.
remind-8 = Comment va ce jour ? On peut y aller doucement, ou laisser.
remind-9 = Journée chargée ? Respirer ne demande ni ballon ni sol. Ou pas aujourd'hui.
remind-10 = Dix minutes pour vous, quand vous voulez. Je m'occupe du temps.
remind-11 = Envie de vous allonger un peu ? Je vous dis chaque étape.
remind-12 = { $anchor ->
    [after-waking] Le réveil est passé ? Votre repos est là si vous voulez.
    [after-work] Le travail est fini ? Votre repos est là si vous voulez.
    [before-bed] Bientôt au lit ? Votre repos est là si vous voulez.
    [none] Il est environ { CLOCK($at) }. Votre repos est là si vous voulez.
   *[other] « { $anchor } » : votre repos est là si vous voulez.
    }
remind-plan = { $anchor ->
    [after-waking] Votre plan disait : après le réveil, vers { CLOCK($at) }. On y va, ou pas aujourd'hui ?
    [after-work] Votre plan disait : après le travail, vers { CLOCK($at) }. On y va, ou pas aujourd'hui ?
    [before-bed] Votre plan disait : avant de dormir, vers { CLOCK($at) }. On y va, ou pas aujourd'hui ?
    [none] Votre plan disait : vers { CLOCK($at) }. On y va, ou pas aujourd'hui ?
   *[other] Votre plan disait : « { $anchor } ». On y va, ou pas aujourd'hui ?
    }
remind-late = Pardon pour le retard : c'était prévu à { CLOCK($at) }. Votre repos est là si vous voulez.
remind-late-discreet = Pardon pour le retard. Quelques minutes pour vous, ou pas aujourd'hui ?
remind-gentle = Tout doucement aujourd'hui ? Respirer suffit, ou rien du tout.
remind-discreet-1 = C'est l'heure d'une petite coupure, si vous voulez.
remind-discreet-2 = Quelques minutes pour vous, ou pas aujourd'hui ?
remind-discreet-3 = Votre moment est là, si vous le voulez.
remind-discreet-4 = Voulez-vous une courte coupure maintenant ?
remind-discreet-5 = Maintenant, plus tard, ou pas aujourd'hui ? Tout va bien.
remind-discreet-6 = Un moment calme, si le jour s'y prête.
remind-discreet-7 = Je vous fais signe. Plus tard, c'est bien aussi.
remind-discreet-8 = On prend quelques minutes, ou on laisse ?

# Ses réponses.
snooze-ask = D'accord. Quand dois-je revenir ?
snoozed = Je reviens à { CLOCK($at) }, dans { SPAN($in) }. Votre heure habituelle ne change pas.
snooze-tomorrow = Ce serait dans vos heures de silence, ou après minuit. Laissons pour aujourd'hui. Je reviens à votre heure habituelle.
snooze-enough = D'accord, laissons pour aujourd'hui. Je reviens à votre heure habituelle.
remind-skipped = D'accord, pas aujourd'hui. À la prochaine fois.
reminder-over = Ce rappel était pour un autre jour ({ DAY($when) }). Il n'attend plus de réponse, et rien n'est perdu.
remind-rhythm = Le moment est mal choisi ? Je peux le déplacer, venir moins souvent, ou me taire.
remind-less = D'accord, un jour sur deux au plus.
remind-weekly = D'accord, une fois par semaine.
remind-kept = D'accord, ça reste comme c'est.
remind-silent = Je me tais maintenant. Rien n'est perdu. Écrivez « rappel » quand vous voulez.
remind-fade = Vous le faites de vous-même maintenant. Je passe à une fois par semaine ?
reminders-stopped = C'est fait. Je ne fais plus signe. Vos séances sont toujours là.

# Un congé.
holiday-ask = Un congé de combien de temps ? Votre plan est gardé. Vous pouvez aussi l'écrire, comme « 10 jours ».
holiday-set = Profitez-en. Pas de rappels pour l'instant. Je redis bonjour : { DAY($when) }, à { CLOCK($at) } ({ ZONE($zone) }), dans { SPAN($in) }.
holiday-open = Profitez-en. Pas de rappels tant que vous n'écrivez pas.
holiday-unclear = Je n'ai pas compris combien de temps. Écrivez-le comme « 5 jours » ou « 2 semaines ». Rien n'a changé.
holiday-over = Bonjour de nouveau. Votre congé finit aujourd'hui. Je vous ferai signe à { CLOCK($at) }, dès votre prochain jour.
resume-ask = Bonjour de nouveau. Dois-je vous faire signe à { CLOCK($at) }, dès votre prochain jour ?
resume-no = D'accord, pas de rappels. Écrivez « rappel » quand vous voulez.

# Où et quand.
zone-ask = Où êtes-vous, ou quelle heure est-il chez vous ? Une ville suffit, ou une phrase comme « il est 8:15 ici ».
zone-which = Laquelle a la même heure que vous ? { ZONE($zone) }, maintenant : { DAY($when) }, { CLOCK($at) }. Ou écrivez une autre ville.
zone-unclear = Je ne connais pas cet endroit. Essayez une plus grande ville, un pays, ou l'heure de votre montre, comme « il est 8:15 ici ». Rien n'a changé.
zone-set = Votre heure : { ZONE($zone) }. Là-bas maintenant : { DAY($when) }, { CLOCK($at) }. Si ce n'est pas ça, écrivez « fuseau horaire ».
travel-ask =
    Vous avez maintenant { SPAN($apart) } { $ahead ->
        [1] d'avance
       *[0] de retard
    } sur votre heure habituelle. Votre rappel de { CLOCK($at) } : à l'heure de là-bas ({ ZONE($there) }), ou à l'heure de chez vous ({ ZONE($home) }) ? Là où vous êtes, celle de chez vous fait { CLOCK($abroad) }.
travel-moved = Votre heure dès maintenant : { ZONE($there) }. Le prochain rappel : { DAY($when) }, à { CLOCK($clock) } là-bas, dans { SPAN($in) }.
travel-kept = Votre rappel reste à l'heure de chez vous ({ ZONE($home) }). Le prochain : { DAY($when) }, à { CLOCK($clock) } chez vous, dans { SPAN($in) }.

# Réglages.
quiet-ask = { $from ->
    [none] Vous n'avez pas d'heures de silence.
   *[other] Vos heures de silence vont de { CLOCK($from) } à { CLOCK($to) }.
    } Je n'y envoie rien de moi-même, sauf si vous avez choisi cette heure. Écrivez-en d'autres, comme « 22:00 à 7:00 ».
quiet-set = { $from ->
    [none] D'accord, sans heures de silence.
   *[other] D'accord, silence de { CLOCK($from) } à { CLOCK($to) }.
    }
quiet-unclear = Je n'y trouve pas deux heures. Écrivez-les comme « 22:00 à 7:00 ». Rien n'a changé.
pictures-set = { $on ->
    [1] Les images et les pistes sonores sont de retour.
   *[0] Dès maintenant des mots seulement : ni images ni pistes sonores. Touchez « Images oui/non » pour les revoir.
    }
shade-set = { $shade ->
    [dark] Les images sont sombres dès maintenant.
    [light] Les images sont claires dès maintenant.
   *[dusk] Les images sont claires le jour et sombres le soir.
    }
described-set = { $on ->
    [1] Dès maintenant je dis aussi avec des mots ce que montrent les images. Écrivez encore « mots » pour l'enlever.
   *[0] Dès maintenant les images viennent sans description.
    }
voice-set = { $on ->
    [1] Dès maintenant chaque étape vient en message vocal, avec ses mots dessous.
    [2] Je n'ai pas encore de voix dans cette langue. La piste avec des cloches et des sons marche dans toutes.
   *[0] Les étapes viennent de nouveau en mots.
    }
discreet-set = { $on ->
    [1] Discret : mes rappels parlent d'une petite coupure, et de rien d'autre.
   *[0] Mes rappels ne sont plus discrets.
    }

# Pourquoi.
why-none = Il n'y a encore eu aucun rappel à décider.
why-rule = { $rule ->
    [sent] Je l'ai envoyé : c'était votre heure, et rien ne s'y opposait.
    [ask] J'ai demandé pour le rythme à la place : trois étaient restés sans réponse.
    [fade] J'ai proposé une fois par semaine à la place : vous le faites de vous-même.
    [resume] Votre congé était fini.
    [silence] J'ai fait silence : huit étaient restés sans réponse.
    [skipped] Je l'ai laissé : vous aviez dit pas aujourd'hui.
    [practised] Je l'ai laissé : vous aviez fait une séance dans les six heures d'avant.
    [session] Je l'ai laissé : vous sortiez d'une séance.
    [pain] Je l'ai laissé : quelque chose avait fait mal ce jour-là.
    [safety] Je l'ai retenu : un médecin doit d'abord voir quelque chose, ou une question de sécurité attend.
    [replaced] Une de mes questions est venue à sa place. Je n'envoie jamais les deux.
    [late] Je l'ai laissé : je n'étais pas là à votre heure, et plus tard c'était trop tard.
    [quiet] Je l'ai retenu : vos heures de silence.
   *[budget] Je l'ai retenu : deux messages de moi-même par jour, et neuf par semaine, ça suffit.
    } Son heure : { DAY($when) }, { CLOCK($at) }.
why-next = Le prochain : { DAY($when) }, à { CLOCK($at) }, dans { SPAN($in) }.
why-not = { $off ->
    [break] C'est votre congé. Je reviens quand vous écrivez.
    [safety] Les rappels se taisent depuis le jour où quelque chose n'allait pas. Écrivez « rappel » pour les remettre.
    [ignored] Les rappels se taisent, car ils restaient sans réponse. Écrivez « rappel » pour les remettre.
    [holiday] J'attends votre oui après le congé. Écrivez « rappel » pour reprendre.
   *[asked] Les rappels sont coupés. Écrivez « rappel » pour les remettre.
    }

# Morceaux des lignes plus haut.
said-every-day = tous les jours
said-weekdays = en semaine
