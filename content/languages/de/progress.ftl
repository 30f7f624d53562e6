### Die eigenen Zahlen. Nie ein „weil“, nie Prozente, immer der Vorbehalt. Entwurf: noch von niemandem gelesen, der mit Deutsch
### aufgewachsen ist.

numbers-too-few = { $sessions ->
        [0] Du hast noch keine Sitzung beendet.
        [one] Du hast eine Sitzung gemacht.
       *[other] Du hast { $sessions } Sitzungen gemacht.
    } Ich brauche noch ein paar Zahlen, bevor ich etwas Faires sagen kann.
numbers-too-old = Ich habe keine Zahl aus den letzten sieben Tagen, darum kann ich über jetzt nichts Faires sagen. Du kannst deinen Schmerz jederzeit eintragen.
numbers-lower = Vor den Sitzungen ging deine Zahl von etwa { HALVES($before) } auf etwa { HALVES($now) }. So einen Unterschied würden die meisten spüren.
numbers-same = Vor den Sitzungen blieb deine Zahl etwa gleich ({ HALVES($before) } und { HALVES($now) }).
numbers-higher = Vor den Sitzungen stieg deine Zahl von etwa { HALVES($before) } auf etwa { HALVES($now) }. Bitte überleg, ob du deinen Rücken ansehen lässt.
numbers-weeks = Deine Mittelwerte der Wochen, die älteste zuerst: { $numbers }.
numbers-caveat = Rückenschmerz kommt und geht von selbst, und viele fangen an einem schlechten Tag an. Darum kann ich nicht sagen, dass es der Ball war. Ruhepausen insgesamt: { $sessions }; in den letzten sieben Tagen: { $week }.
numbers-none = Noch gibt es keine Zahlen. Die erste kommt mit deiner ersten Sitzung, oder wenn du deinen Schmerz einträgst.
chart-alt = Ein Diagramm mit { $count ->
        [one] einem Eintrag
       *[other] { $count } Einträgen
    }. Von: { DAY($from) }. Bis: { DAY($to) }. Unten 0, oben 10. Die erste Zahl war { $first }, die letzte { $last }; die niedrigste { $lowest }, die höchste { $highest }.

# Drei Wortlaute wechseln sich ab.
pain-ask-1 = Dein Kreuz, jetzt gerade: 0 ist kein Schmerz, 10 der schlimmste, den du dir denken kannst.
pain-ask-2 = Wie geht es deinem Kreuz in diesem Moment? 0 ist kein Schmerz, 10 der schlimmste, den du dir denken kannst.
pain-ask-3 = Eine Zahl für dein Kreuz, wie es jetzt ist. 0 ist kein Schmerz, 10 der schlimmste, den du dir denken kannst.
pain-kept-1 = Notiert: jetzt gerade { $rating }.
pain-kept-2 = Jetzt gerade { $rating }. Ich habe es zu deinen Zahlen gelegt.
pain-kept-3 = Danke, jetzt gerade { $rating }. Es steht in deinem Diagramm.
no-consent-yet = Ohne dein Ja merke ich mir keine Zahlen. Schreib „starten“, dann frage ich dich danach.

sheet = Eine Seite für Physio oder Arztpraxis. Nur du hast sie; zeig sie, wem du willst.
sheet-table = Dieselben Zahlen als Tabelle.
drawing-failed = Das konnte ich gerade nicht zeichnen. Bitte versuch es in einer Minute noch einmal. Deine Zahlen sind noch da, und du kannst sie in Worten sehen.
sheet-title = Unterer Rücken: eigene Zahlen einer Person
sheet-about = Gesammelt mit Easeback, einer Hilfe zur Selbsthilfe: kurze Ruhepausen mit ruhigem Atmen, Schritt für Schritt. Zahlen von 0 (kein Schmerz) bis 10 (der schlimmste denkbare), so wie die Person sie nennt. Erstellt: { DATE($today) }.
sheet-span = Von: { DATE($from) }. Bis: { DATE($to) }. Beendete Sitzungen: { $sessions }.
sheet-too-few = Weniger als sechs Zahlen vor Sitzungen: zu wenige für einen Vergleich.
sheet-too-old = Keine Zahl aus den letzten sieben Tagen vor dieser Seite: kein Vergleich.
sheet-lower = Vor den Sitzungen: die ersten drei im Mittel { TENTHS($before) }, die letzten drei { TENTHS($now) }. Um mindestens 2 Punkte und mindestens drei Zehntel niedriger.
sheet-same = Vor den Sitzungen: die ersten drei im Mittel { TENTHS($before) }, die letzten drei { TENTHS($now) }. Etwa gleich.
sheet-higher = Vor den Sitzungen: die ersten drei im Mittel { TENTHS($before) }, die letzten drei { TENTHS($now) }. Um mindestens 2 Punkte höher.
sheet-caveat = Rückenschmerz ändert sich von selbst, und viele fangen an einem schlechten Tag an. Diese Zahlen zeigen nicht, was wovon kommt. Keine Fachperson hat sie geprüft.
sheet-week = Woche ab
sheet-sessions = Sitzungen
sheet-before = Vorher, Mittel
sheet-after = Nachher, Mittel
sheet-average = Mittel 24 Std.
sheet-other = Sonst
sheet-name = Name
sheet-ended = Wie die letzten Sitzungen endeten ({ $count })
sheet-ended-finished = bis zum Schluss:
sheet-ended-stopped = früher beendet:
sheet-ended-pain = wegen Schmerz beendet:
sheet-ended-dizzy = wegen Schwindel beendet:
sheet-ended-quiet = keine Antwort:
sheet-ended-other = anderer Grund:
sheet-ball = Minuten auf dem Ball
sheet-ball-minutes = insgesamt { TENTHS($total) }, im Mittel { TENTHS($mean) } (Sitzungen: { $count })
sheet-likes = Vom Rücken abgehalten von dem, was man gern tut, 0 gar nicht, 10 völlig
sheet-jobs = Rücken im Weg bei den Dingen des Alltags, 0 gar nicht, 10 völlig
chart-title = Dein Kreuz, 0 bis 10
chart-before = vor einer Sitzung
chart-after = nach einer Sitzung
chart-day = zu anderen Zeiten
chart-week = Mittel über 24 Stunden, einmal pro Woche
chart-axis-top = der schlimmste, den du dir denken kannst
chart-axis-bottom = kein Schmerz
