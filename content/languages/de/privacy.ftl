### Was gespeichert wird und wem es gehört: die Auskunft, die Datei, das Ja zurücknehmen, Schaden melden, zwei Chats einer Person.
### Entwurf: noch von niemandem gelesen, der mit Deutsch aufgewachsen ist.

privacy =
    Was ich speichere: deine Sprache und Zeitzone, deine Einstellungen und Erinnerung, deine Antworten zur Sicherheit, deine Sitzungen, deine Schmerzzahlen, deine Antworten auf meine Fragen. Und welcher Chat deiner ist.
    Wozu: um dich sicher zu begleiten, die Zeit zu halten und dir deine Zahlen zu zeigen. Zu nichts sonst. Erlaubt ist das durch dein Ja, und du kannst es zurücknehmen.
    Die Antworten auf die Frage nach einer Woche werden über alle gezählt. Gezeigt werden sie nur, wenn genug Menschen geantwortet haben, und ohne Namen.
privacy-keeping =
    Wie: verschlossen (verschlüsselt) auf dem Server der Leute, die das hier betreiben. Die Datei allein zeigt, wie viele schreiben, wann die nächste Nachricht dran ist, in welcher App, und wie viele Nachrichten und Notizen es gibt. Wer du bist und was du gesagt hast, zeigt sie nicht. Niemand liest live mit. Nichts wird verkauft oder weitergegeben.
    Wie lange: bis du es löschst. Was älter ist als dreizehn Monate, geht von selbst, und alles, wenn du so lange nicht schreibst. Kopien zur Sicherung bleiben verschlossen, bis neuere kommen. Was du gelöscht hast, wird wieder gelöscht, falls so eine Kopie je zurückkommt.
    Deine Chat-App trägt unsere Nachrichten und behält eine eigene Kopie. Die kann ich nicht löschen.
privacy-rights =
    Deine Rechte: alles sehen (Schick mir meine Daten), dein Ja zurücknehmen, alles löschen lassen. Sofort, in diesem Chat, ohne Grund. Eine falsche Zahl kannst du nach einer Sitzung noch eine Stunde lang ändern.
    Noch etwas? Wer dieses Easeback betreibt: { $contact }. Du kannst dich auch bei der Behörde für Datenschutz beschweren.
privacy-rights-no-contact =
    Deine Rechte: alles sehen (Schick mir meine Daten), dein Ja zurücknehmen, alles löschen lassen. Sofort, in diesem Chat, ohne Grund. Eine falsche Zahl kannst du nach einer Sitzung noch eine Stunde lang ändern.
    Wer dieses Easeback betreibt, hat keine Adresse angegeben. Du kannst dich auch bei der Behörde für Datenschutz beschweren.
privacy-else = Noch etwas zu deinen Daten?
export = Alles, was ich über dich gespeichert habe, in einer Datei. Die gehört dir: Leg sie dorthin, wo sonst niemand hineinsieht.
export-table = Deine Zahlen als Tabelle.
withdraw-ask = Ich habe dein Ja zurückgenommen. Ab jetzt frage ich nichts mehr zu deiner Gesundheit, und nichts kommt von selbst. Soll ich auch alles löschen, was ich gespeichert habe?
withdrawn-kept = Gut. Ich lasse es verschlossen und rühre es nicht an. Schreib „meine Daten löschen“, wenn es weg soll. Nach dreizehn Monaten ohne ein Wort von dir geht es von selbst.
agreed-again = Danke. Dein Ja gilt ab heute wieder.

harm-ask =
    Das tut mir leid, und danke, dass du es sagst. Es wird gezählt, ohne deinen Namen, damit die Leute hinter Easeback es sehen.
    📞 Wenn es ernst sein kann, ruf an: { $number }.
    Was war es? Du kannst es auch auslassen.
harm-kept = Danke. Wenn es bleibt, zeig es bitte in der Arztpraxis oder bei der Physio. Vor deiner nächsten Sitzung stelle ich die Sicherheitsfragen noch einmal.
harm-kept-words = Danke, dass du es sagst. Es wird gezählt; deine Worte selbst speichere ich nicht. Wenn es bleibt, erzähl sie bitte in der Arztpraxis oder bei der Physio. Vor deiner nächsten Sitzung stelle ich die Sicherheitsfragen noch einmal.

link-code =
    Um einen anderen Chat von dir mit diesem zu verbinden, schreib dort innerhalb von zehn Minuten diesen Code:
    { $code }
    Gib ihn sonst niemandem: Wer ihn hat, könnte deine Zahlen sehen.
link-confirm =
    Das macht aus zwei Chats einen: Deine Zahlen, deine Einstellungen und deine Antworten zur Sicherheit kommen zusammen, und beide Chats zeigen sie. Das lässt sich nicht rückgängig machen.
    Kommt der Code nicht von dir selbst, aus einem Chat von dir, dann mach hier nicht weiter. Wohin sollen Erinnerungen kommen?
link-done = Fertig. Beide Chats gehören jetzt dir, mit denselben Zahlen. Was du löschst, ist in beiden weg.
link-same = Dieser Code kommt aus genau diesem Chat. Schreib ihn in den anderen.
link-wrong = Diesen Code kenne ich nicht. Er gilt zehn Minuten lang, und einmal. Für einen neuen schreib im anderen Chat „anderen Chat verbinden“.
link-wait = Das war ein Code zu viel. Warte zehn Minuten, dann schreib im anderen Chat „anderen Chat verbinden“, dann kommt ein neuer.
link-left = Gut. Es wurde nichts verbunden.
link-not-now = Nicht mitten in einer Sitzung. Schreib den Code danach noch einmal.

elsewhere-goes-on = Du hast in deinem anderen Chat geantwortet. Dort geht es weiter.
elsewhere-stopped = Du hast in deinem anderen Chat gestoppt, darum kommt hier nichts mehr. Wenn du auf dem Ball liegst, kipp beide Knie zu einer Seite, roll vom Ball und schieb ihn weg.
