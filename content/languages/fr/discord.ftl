### Commandes dans Discord. Brouillon : pas encore relu par une personne de langue maternelle.

slash-session = séance
slash-stop = stop
slash-remind = rappel
slash-progress = progrès
slash-results = résultats
slash-settings = réglages
slash-privacy = confidentialité
slash-export = exporter
slash-delete = effacer
slash-help = aide
slash-why = pourquoi

command-session = Commencer un moment de repos
command-stop = Arrêter, ou rester silencieux
command-remind = Quand je vous fais signe
command-progress = Vos propres chiffres
command-results = Ce que les autres ont répondu
command-settings = Vos réglages
command-privacy = Ce qui est gardé sur vous
command-export = Recevoir ce qui est gardé sur vous
command-delete = Effacer ce qui est gardé sur vous
command-help = Ce que vous pouvez écrire
command-why = Pourquoi un rappel est venu

slash-invitation = invitation
command-invitation = Poser une carte pour qu'on me trouve
discord-below = Je suis là, plus bas.
discord-moved =
    Parlons en privé : { $link }
    Rien là-bas ? Autorisez les messages privés de ce serveur, ou ajoutez-moi à vos applis, puis réessayez.
discord-closed =
    Je n'ai pas pu vous écrire : vos messages privés me sont fermés. Ouvrez-les pour ce serveur, ou ajoutez-moi à vos applis. Puis écrivez-moi ici : { $link }
discord-unreachable = Je n'arrive pas à ouvrir notre chat privé. Réessayez dans une minute, ou écrivez-moi directement.
discord-not-yours = Ce bouton est dans la conversation de quelqu'un d'autre : rien n'a changé. Pour la vôtre, écrivez /séance.
discord-card =
    Je suis Easeback. Je guide un repos calme de dix minutes, un message à la fois, dans un chat privé. Je suis un programme, pas un médecin.
    Personne ici ne voit ce qui s'écrit.
discord-card-button = Parler en privé
discord-card-where = Où poser une carte ? Choisissez jusqu'à cinq salons. Elle n'appelle personne.
discord-card-not-yours = Les cartes sont posées par qui gère ce serveur.
discord-card-posted = { $count ->
    [one] Posée dans { $count } salon.
   *[other] Posée dans { $count } salons.
 }
discord-card-refused = Cartes posées : { $count } sur { $asked }. Dans les autres salons, je ne peux pas écrire : laissez-moi les voir et y envoyer des messages.
