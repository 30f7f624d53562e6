### Les textes de sécurité. Brouillon : à relire par une personne de langue française et par une soignante.

language-name = Français
language-set = À partir de maintenant, je parle français.
not-whole = Tout n'est pas encore en français : ce qui manque arrive en anglais. Les consignes de sécurité arrivent toujours en français.
generic-number = numéro d'urgence de votre pays (112 en Europe, 911 aux États-Unis et au Canada, 999 au Royaume-Uni)
generic-crisis = la ligne d'écoute de votre pays
safety-emergency =
    Stop. Si vous pouvez bouger, laissez descendre doucement les genoux d'un côté, roulez de ce côté pour descendre du ballon et écartez-le. Restez là où vous vous sentez en sécurité. Si vous ne pouvez pas bouger, restez comme vous êtes.
    📞 Appelez maintenant le { $number }. Si vous ne pouvez pas appeler, criez à l'aide.
    Dites à qui répond ce que vous m'avez dit. Je ne peux pas appeler pour vous.
outcome-emergency =
    Arrêtez-vous là. Ce que vous décrivez peut être une urgence.
    📞 Appelez maintenant le { $number }, ou faites-vous conduire aux urgences les plus proches.
    Au téléphone ou sur place, parlez de votre dos, et répétez ce que vous m'avez dit.
    Ne conduisez pas. N'attendez pas que ça passe. Je ne peux pas appeler pour vous.
safety-crisis =
    Merci de me l'avoir dit. Vivre avec la douleur, c'est souvent très dur. Vous n'avez pas à porter ça sans aide.
    📞 Parlez à quelqu'un maintenant : { $crisis }. Si ça ne marche pas, appelez le { $number }.
    Je ne suis qu'un programme, et personne ne lit ce chat en direct.
safety-ask = J'ai mis la séance en pause. Est-ce une urgence, ou avez-vous un signe nouveau : engourdissement entre les jambes, du mal à uriner, à retenir l'urine ou les selles, faiblesse dans les jambes, douleur à la poitrine, du mal à respirer ?
safety-ask-idle = Est-ce une urgence, ou avez-vous un signe nouveau : engourdissement entre les jambes, du mal à uriner, à retenir l'urine ou les selles, faiblesse dans les jambes, douleur à la poitrine, du mal à respirer ?
safety-pain = Stop. Laissez descendre doucement les genoux d'un côté, roulez de ce côté pour descendre du ballon et reposez-vous sur le côté. Vous avez bien fait de le dire. Respirez comme vous voulez.
safety-pain-no-ball = Arrêtez-vous là. Reposez-vous dans la position la plus facile, sur le côté si vous pouvez. Vous avez bien fait de le dire. Respirez comme vous voulez.
safety-silence = Vous ne répondez pas. Laissez descendre doucement les genoux d'un côté, roulez de ce côté pour descendre du ballon et reposez-vous sur le côté. Si vous ne pouvez pas, criez à l'aide ou téléphonez à quelqu'un.
safety-unknown = Je n'ai pas compris, alors j'ai mis la séance en pause. Vous allez bien ?
emergency-again =
    Je suis toujours là. 📞 Appelez maintenant le { $number }, ou demandez à quelqu'un d'appeler.
    C'était une erreur ? Alors touchez le bouton qui le dit.
emergency-still = Ma réponse reste la même : 📞 appelez maintenant le { $number }. N'attendez pas. Si vous ne pouvez pas parler, montrez cet écran à quelqu'un.
emergency-called = Bien. Restez avec quelqu'un, ou gardez le téléphone à portée de main. Je me tais maintenant. Écrivez quand vous voulez.
emergency-mistake = Bien, alors je retire mon message d'urgence. Rien n'est bloqué. Si ça arrive un jour, appelez tout de suite le numéro d'urgence de votre pays.
pain-check = Y a-t-il du nouveau maintenant ? Engourdissement entre les jambes, du mal à uriner, à retenir l'urine ou les selles, les deux jambes faibles, engourdies ou douloureuses ? Une seule jambe faible, engourdie ou douloureuse ? Ou avez-vous mal comme d'habitude, pas plus fort ?
pain-leg =
    📞 Engourdissement entre les jambes, les deux jambes faibles, engourdies ou douloureuses, ou du mal à uriner, à retenir l'urine ou les selles : appelez maintenant le { $number }.
    Jambe ou pied faible depuis peu : appelez un médecin aujourd'hui. Pas de ballon avant l'accord d'un médecin ou d'un kiné.
pain-leg-no-ball =
    📞 Engourdissement entre les jambes, les deux jambes faibles, engourdies ou douloureuses, ou du mal à uriner, à retenir l'urine ou les selles : appelez maintenant le { $number }.
    Jambe ou pied faible depuis peu : appelez un médecin aujourd'hui. Reposez-vous, et faites-vous examiner par un médecin ou un kiné.
pain-end = On s'arrête là. Pas de ballon pour le reste de la journée. Si la douleur continue d'augmenter, appelez un médecin aujourd'hui. Demain, et seulement si ça s'est calmé, essayez la version « Respirer seulement ».
pain-end-no-ball = C'est assez pour aujourd'hui. Si la douleur continue d'augmenter, appelez un médecin aujourd'hui. Demain, et seulement si ça s'est calmé, essayez la version « Respirer seulement ».

button-stop = ⏹ Arrêter
button-pause = ⏸ Pause
button-go-on = ▶ Continuer
button-stop-here = Finir ici
button-too-much = C'est trop
button-hurts = Ça fait mal
button-dizzy = Vertige, ou je me sens mal
button-emergency = Urgence
button-is-emergency = Oui, urgence ou signe nouveau
button-hurts-only = Non, mais j'ai mal
button-fine = Non, ça va
button-im-ok = Ça va, on continue
button-easing = Rien de neuf, ça se calme
button-no-worse = Mal comme avant, pas plus
button-one-leg = Une jambe : mal, faible ou engourdie
button-red = Engourdi entre les jambes, urine/selles, deux jambes
button-called = J'ai appelé les secours
button-will-call = Je vais appeler
button-mistake = C'était une erreur
button-not-meant = Pas ce que je voulais dire
