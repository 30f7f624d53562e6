### Befehle in Discord. Entwurf: noch von niemandem gelesen, der mit Deutsch aufgewachsen ist.

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

slash-invitation = einladung
command-invitation = Eine Karte zeigen, mit der andere mich finden
discord-below = Ich bin hier, weiter unten.
discord-moved =
    Lass uns unter vier Augen reden: { $link }
    Nichts da? Erlaube Direktnachrichten von diesem Server, oder füg mich zu deinen Apps hinzu. Dann versuch es noch einmal.
discord-closed =
    Ich konnte dir nicht schreiben: Deine Direktnachrichten sind für mich zu. Erlaube sie für diesen Server, oder füg mich zu deinen Apps hinzu. Dann schreib mir hier: { $link }
discord-unreachable = Ich kann unseren Chat gerade nicht öffnen. Bitte versuch es in einer Minute noch einmal, oder schreib mir direkt.
discord-not-yours = Dieser Knopf gehört zu einem fremden Gespräch, darum ist nichts passiert. Für dein eigenes schreib /sitzung.
discord-card =
    Ich bin Easeback. Ich begleite dich durch zehn ruhige Minuten, Nachricht für Nachricht, unter vier Augen. Ich bin ein Programm, keine ärztliche Hilfe.
    Niemand hier sieht, was wir schreiben.
discord-card-button = Unter vier Augen reden
discord-card-where = Wo soll ich eine Karte zeigen? Wähl bis zu fünf Kanäle. Niemand wird damit gerufen.
discord-card-not-yours = Karten zeigt nur, wer diesen Server verwaltet.
discord-card-posted = { $count ->
    [one] In einem Kanal gezeigt.
   *[other] In { $count } Kanälen gezeigt.
 }
discord-card-refused = Gezeigt: { $count } von { $asked }. In den anderen Kanälen darf ich nicht schreiben. Lass mich sie sehen und dort Nachrichten senden.
