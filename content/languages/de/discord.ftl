### Befehle in Discord. Entwurf: noch von keiner Muttersprachlerin gelesen.

slash-session = sitzung
slash-stop = stopp
slash-remind = erinnern
slash-progress = verlauf
slash-results = ergebnisse
slash-settings = einstellungen
slash-privacy = datenschutz
slash-export = export
slash-delete = löschen
slash-help = hilfe
slash-why = warum

command-session = Eine Ruhepause beginnen
command-stop = Aufhören, oder still bleiben
command-remind = Wann ich dich erinnere
command-progress = Deine eigenen Zahlen
command-results = Was andere geantwortet haben
command-settings = Deine Einstellungen
command-privacy = Was über dich gespeichert ist
command-export = Bekommen, was über dich gespeichert ist
command-delete = Löschen, was über dich gespeichert ist
command-help = Was du schreiben kannst
command-why = Warum eine Erinnerung kam
