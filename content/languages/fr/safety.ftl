### Les textes de sécurité. Brouillon : à relire par une personne de langue française et par une soignante.

language-name = Français
generic-number = numéro d'urgence de ton pays (112 en Europe, 911 aux États-Unis et au Canada, 999 au Royaume-Uni)
generic-crisis = la ligne d'écoute de ton pays
safety-emergency =
    Stop. Laisse tomber les genoux d'un côté et lâche la balle. Reste là où tu te sens à l'abri.
    📞 Appelle le { $number } maintenant, ou crie vers quelqu'un.
    Dis ce que tu m'as dit. Je ne peux pas appeler pour toi.
outcome-emergency =
    Arrête-toi là. Ce que tu décris peut être une urgence.
    📞 Appelle le { $number } maintenant, ou fais-toi conduire aux urgences les plus proches.
    Parle de ton dos, et dis ce que tu m'as dit.
    Ne conduis pas. N'attends pas que ça passe. Je ne peux pas appeler pour toi.
safety-crisis =
    Merci de me l'avoir dit. Vivre avec la douleur, c'est parfois trop. Tu n'as pas à porter ça dans ton coin.
    📞 Parle à quelqu'un maintenant : { $crisis }. Si cela ne marche pas : { $number }.
    Je ne suis qu'un programme, et personne ne lit ce chat en direct.
safety-ask = J'ai mis en pause. Est-ce une urgence, ou est-ce nouveau : engourdissement entre les jambes, faiblesse dans les jambes, douleur à la poitrine, du mal à respirer ?
safety-ask-idle = Est-ce une urgence, ou est-ce nouveau : engourdissement entre les jambes, faiblesse dans les jambes, douleur à la poitrine, du mal à respirer ?
safety-pain = Stop. Laisse tomber les genoux d'un côté, roule hors de la balle et repose-toi sur le côté. Tu as bien fait de le dire. Respire comme tu veux.
safety-pain-no-ball = Arrête-toi là. Repose-toi comme c'est le plus facile, sur le côté si tu peux. Tu as bien fait de le dire. Respire comme tu veux.
safety-silence = Je n'ai pas de nouvelles de toi. Laisse tomber les genoux d'un côté, roule hors de la balle et repose-toi sur le côté.
safety-unknown = Je n'ai pas compris, alors j'ai mis en pause. Ça va ?
emergency-again =
    Je suis toujours là. 📞 Appelle maintenant le { $number }, ou demande à quelqu'un de le faire.
    C'était une erreur ? Alors touche en bas.
emergency-still = C'est toujours vrai : 📞 { $number }. N'attends pas. Si tu ne peux pas parler, montre cet écran à quelqu'un.
emergency-called = Bien. Reste avec quelqu'un, ou garde le téléphone en main. Je me tais maintenant.
emergency-mistake = Bien, alors je le retire. Rien n'est bloqué. Si cela arrive un jour, dis-le-moi, ou appelle tout de suite.
pain-check = Qu'y a-t-il maintenant, et de nouveau ? Engourdissement entre les jambes, vessie, les deux jambes, une jambe ? Ou encore sensible, mais pas pire ?
pain-leg =
    Pas de ballon avant qu'on ait regardé. Jambe ou pied soudain faible : appelle un médecin aujourd'hui.
    📞 Les deux jambes, vessie ou intestin : appelle le { $number } maintenant.
pain-end = Cela suffit pour aujourd'hui. Plus de ballon aujourd'hui. Si cela augmente, appelle un médecin aujourd'hui.

button-stop = ⏹ Arrêter
button-pause = ⏸ Pause
button-go-on = ▶ Continuer
button-stop-here = Finir ici
button-too-much = C'est trop
button-hurts = Ça fait mal
button-dizzy = Vertige ou malaise
button-emergency = Urgence
button-is-emergency = Oui, c'en est une
button-hurts-only = Non, mais j'ai mal
button-fine = Non, ça va
button-im-ok = Ça va, on continue
button-easing = Rien, ça diminue
button-no-worse = Sensible, mais pas pire
button-one-leg = Dans une jambe
button-red = Engourdi, vessie, 2 jambes
button-called = J'ai appelé les secours
button-will-call = Je vais appeler
button-mistake = C'était une erreur
button-not-meant = Pas ce que je voulais dire
