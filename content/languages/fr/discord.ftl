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
