### Les textes de sécurité. Brouillon : à relire par une personne de langue française et par une soignante.

language-name = Français
language-set = À partir de maintenant, je parle français.
not-whole = Tout n'est pas encore en français : ce qui manque arrive en anglais. Les consignes de sécurité arrivent toujours en français.
generic-number = numéro d'urgence de votre pays (112 en Europe, 911 aux États-Unis et au Canada, 999 au Royaume-Uni)
generic-crisis = la ligne d'écoute de votre pays
safety-emergency =
    Stop. Laissez tomber les genoux d'un côté et écartez le ballon. Restez là où vous vous sentez en sécurité.
    📞 Appelez le { $number } maintenant, ou criez à l'aide.
    Dites ce que vous m'avez dit. Je ne peux pas appeler pour vous.
outcome-emergency =
    Arrêtez-vous là. Ce que vous décrivez peut être une urgence.
    📞 Appelez le { $number } maintenant, ou faites-vous conduire aux urgences les plus proches.
    Parlez de votre dos, et dites ce que vous m'avez dit.
    Ne conduisez pas. N'attendez pas que ça passe. Je ne peux pas appeler pour vous.
safety-crisis =
    Merci de me l'avoir dit. Vivre avec la douleur, c'est parfois trop. Vous n'avez pas à porter ça dans votre coin.
    📞 Parlez à quelqu'un maintenant : { $crisis }. Si ça ne marche pas, appelez le { $number }.
    Je ne suis qu'un programme, et personne ne lit ce chat en direct.
safety-ask = J'ai mis en pause. Est-ce une urgence, ou y a-t-il du nouveau : engourdissement entre les jambes, faiblesse dans les jambes, douleur à la poitrine, du mal à respirer ?
safety-ask-idle = Est-ce une urgence, ou y a-t-il du nouveau : engourdissement entre les jambes, faiblesse dans les jambes, douleur à la poitrine, du mal à respirer ?
safety-pain = Stop. Laissez tomber les genoux d'un côté, roulez hors du ballon et reposez-vous sur le côté. Vous avez bien fait de le dire. Respirez comme vous voulez.
safety-pain-no-ball = Arrêtez-vous là. Reposez-vous comme c'est le plus facile, sur le côté si vous pouvez. Vous avez bien fait de le dire. Respirez comme vous voulez.
safety-silence = Je n'ai pas de nouvelles de vous. Laissez tomber les genoux d'un côté, roulez hors du ballon et reposez-vous sur le côté.
safety-unknown = Je n'ai pas compris, alors j'ai mis en pause. Vous allez bien ?
emergency-again =
    Je suis toujours là. 📞 Appelez le { $number } maintenant, ou demandez à quelqu'un d'appeler.
    C'était une erreur ? Alors touchez le bouton qui le dit.
emergency-still = Ça ne change pas : 📞 appelez le { $number }. N'attendez pas. Si vous ne pouvez pas parler, montrez cet écran à quelqu'un.
emergency-called = Bien. Restez avec quelqu'un, ou gardez le téléphone près de la main. Je me tais maintenant. Écrivez quand vous voulez.
emergency-mistake = Bien, alors je retire tout. Rien n'est bloqué. Si ça arrive un jour, dites-le-moi, ou appelez tout de suite.
pain-check = Qu'y a-t-il maintenant, et de nouveau ? Engourdissement entre les jambes, problème de vessie, les deux jambes, une jambe ? Ou mal comme avant, et pas pire ?
pain-leg =
    Pas de ballon avant l'avis d'un médecin ou d'un kiné. Jambe ou pied faible depuis peu : appelez un médecin aujourd'hui.
    📞 Les deux jambes, la vessie ou l'intestin : appelez le { $number } maintenant.
pain-leg-no-ball =
    Reposez-vous, et montrez ça à un médecin ou un kiné. Jambe ou pied faible depuis peu : appelez un médecin aujourd'hui.
    📞 Les deux jambes, la vessie ou l'intestin : appelez le { $number } maintenant.
pain-end = C'est assez pour aujourd'hui. Pas de ballon jusqu'à demain. Si la douleur augmente encore, appelez un médecin aujourd'hui. Demain, et seulement si c'est calmé, essayez de respirer seulement.
pain-end-no-ball = C'est assez pour aujourd'hui. Si la douleur augmente encore, appelez un médecin aujourd'hui. Demain, et seulement si c'est calmé, essayez de respirer seulement.

button-stop = ⏹ Arrêter
button-pause = ⏸ Pause
button-go-on = ▶ Continuer
button-stop-here = Finir ici
button-too-much = C'est trop
button-hurts = Ça fait mal
button-dizzy = Vertige, ou pas bien
button-emergency = Urgence
button-is-emergency = Oui, c'en est une
button-hurts-only = Non, mais j'ai mal
button-fine = Non, ça va
button-im-ok = Ça va, on continue
button-easing = Rien de neuf, ça se calme
button-no-worse = Mal comme avant, pas pire
button-one-leg = Dans une jambe
button-red = Engourdissement, vessie, 2 jambes
button-called = J'ai appelé les secours
button-will-call = Je vais appeler
button-mistake = C'était une erreur
button-not-meant = Pas ce que je voulais dire
