### Ce qui est gardé et à qui c'est : l'avis, la copie, le oui retiré, les incidents, deux chats d'une même personne. Brouillon : pas encore relu.

privacy =
    Ce que je garde : votre langue, votre fuseau horaire, vos réglages, votre rappel, vos réponses de sécurité, vos séances, vos chiffres, vos réponses à mes questions. Et quel chat est le vôtre.
    Pourquoi : pour vous guider avec soin, tenir l'heure et vous montrer vos chiffres. Pour rien d'autre. C'est votre oui qui le permet, et vous pouvez le retirer.
    Les réponses à « Avez-vous senti un soulagement ? » sont comptées pour tout le monde, et montrées seulement si assez de gens ont répondu, sans noms.
privacy-keeping =
    Comment : sous clé (chiffré), sur le serveur de la personne qui gère cet Easeback. Le fichier seul montre combien de gens écrivent, quand part le prochain message, dans quelle appli, et combien il y a de messages et de notes. Il ne montre ni qui vous êtes, ni ce que vous avez dit. Personne ne lit ce chat en direct. Rien n'est vendu ni transmis.
    Combien de temps : jusqu'à ce que vous effaciez. Ce qui a plus de treize mois part tout seul, et tout part si vous n'écrivez plus pendant ce temps. Les copies de secours restent sous clé jusqu'aux suivantes. Si l'une d'elles sert, ce que vous avez effacé est effacé de nouveau.
    Votre appli de chat porte nos messages et garde sa propre copie. Celle-là, je ne peux pas l'effacer.
privacy-rights =
    Vos droits : tout voir (Envoyez-moi mes données), retirer votre oui, faire tout effacer. Tout de suite, dans ce chat, sans raison à donner. Un chiffre faux peut être changé dans l'heure qui suit une séance.
    Autre chose ? La personne qui gère cet Easeback : { $contact }. Vous pouvez aussi vous plaindre à l'autorité qui protège les données.
privacy-rights-no-contact =
    Vos droits : tout voir (Envoyez-moi mes données), retirer votre oui, faire tout effacer. Tout de suite, dans ce chat, sans raison à donner. Un chiffre faux peut être changé dans l'heure qui suit une séance.
    La personne qui gère cet Easeback n'a pas dit comment la joindre. Vous pouvez aussi vous plaindre à l'autorité qui protège les données.
privacy-else = Autre chose au sujet de vos données ?
export = Tout ce que je garde sur vous, dans un fichier. Il est à vous : rangez-le là où personne d'autre ne regarde.
export-table = Vos chiffres, en tableau.
withdraw-ask = J'ai retiré votre oui. Dès maintenant je ne demande plus rien sur votre santé, et rien ne vient tout seul. Dois-je aussi effacer tout ce que je garde ?
withdrawn-kept = D'accord. Je laisse tout sous clé, sans y toucher. Écrivez « effacer mes données » quand vous voulez que ça parte. Après treize mois sans un mot de vous, ça part tout seul.
agreed-again = Merci. Votre oui compte de nouveau dès aujourd'hui.

harm-ask =
    J'en suis désolé, et merci de l'avoir dit. C'est compté, sans votre nom, pour que les gens derrière Easeback le voient.
    📞 Si c'est peut-être grave, appelez le { $number }.
    Qu'est-ce que c'était ? Vous pouvez aussi passer.
harm-kept = Merci. Si ça reste, montrez-le à un médecin ou un kiné. Je poserai encore les questions de sécurité avant votre prochaine séance.
harm-kept-words = Merci de me l'avoir dit. C'est compté ; vos mots eux-mêmes ne sont pas gardés. Si ça reste, dites-les à un médecin ou un kiné. Je poserai encore les questions de sécurité avant votre prochaine séance.

link-code =
    Pour relier un autre de vos chats à celui-ci, écrivez là-bas ce code dans les dix minutes :
    { $code }
    Ne le donnez à personne : qui l'a pourrait voir vos chiffres.
link-confirm =
    Deux chats n'en font plus qu'un : vos chiffres, vos réglages et vos réponses de sécurité se rejoignent, et les deux chats les montrent. On ne peut pas revenir en arrière.
    Continuez seulement si vous avez fait ce code vous-même, dans un chat à vous. Où doivent arriver les rappels ?
link-done = C'est fait. Les deux chats sont à vous, avec les mêmes chiffres. Ce que vous effacez s'efface dans les deux.
link-same = Ce code vient de ce chat-ci. Écrivez-le dans l'autre.
link-wrong = Je ne connais pas ce code. Il vaut dix minutes, et une seule fois. Écrivez « relier un autre chat » dans l'autre chat pour en avoir un nouveau.
link-wait = C'était un code de trop. Attendez dix minutes, puis écrivez « relier un autre chat » dans l'autre chat pour en avoir un nouveau.
link-left = D'accord. Rien n'a été relié.
link-not-now = Pas au milieu d'une séance. Écrivez le code de nouveau après.

elsewhere-goes-on = Vous avez répondu dans votre autre chat. On continue là-bas.
elsewhere-stopped = Vous avez arrêté dans votre autre chat : plus rien ne vient ici. Si vous êtes sur le ballon, laissez descendre doucement les genoux d'un côté, roulez de ce côté pour descendre du ballon et écartez-le.
