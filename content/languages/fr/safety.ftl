### Les textes de sécurité. Brouillon : à relire par une personne de langue française et par une soignante.

language-name = Français
language-set = À partir de maintenant, je parle français.
not-whole = Tout n'est pas encore en français : ce qui manque arrive en anglais. Les consignes de sécurité arrivent toujours en français.
generic-number = numéro d'urgence de votre pays (112 en Europe, 911 aux États-Unis et au Canada, 999 au Royaume-Uni)
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
    📞 Parlez à quelqu'un maintenant : la ligne d'écoute de votre pays ou le { $number }.
    Je ne suis qu'un programme, et personne ne lit ce chat en direct.
safety-ask = J'ai mis en pause. Est-ce une urgence, ou y a-t-il du nouveau : engourdissement entre les jambes, faiblesse dans les jambes, douleur à la poitrine, du mal à respirer ?
safety-ask-idle = Est-ce une urgence, ou y a-t-il du nouveau : engourdissement entre les jambes, faiblesse dans les jambes, douleur à la poitrine, du mal à respirer ?
safety-pain = Stop. Laissez tomber les genoux d'un côté, roulez hors du ballon et reposez-vous sur le côté. Vous avez bien fait de le dire. Respirez comme vous voulez.
safety-pain-no-ball = Arrêtez-vous là. Reposez-vous comme c'est le plus facile, sur le côté si vous pouvez. Vous avez bien fait de le dire. Respirez comme vous voulez.
safety-silence = Je n'ai pas de nouvelles de vous. Laissez tomber les genoux d'un côté, roulez hors du ballon et reposez-vous sur le côté.
safety-unknown = Je n'ai pas compris, alors j'ai mis en pause. Vous allez bien ?

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
button-easing = Non, ça se calme
button-one-leg = Dans une jambe
button-red = Engourdi / deux jambes / ça augmente
button-called = J'ai appelé les secours
button-will-call = Je vais appeler
button-mistake = C'était une erreur
button-not-meant = Pas ce que je voulais dire
