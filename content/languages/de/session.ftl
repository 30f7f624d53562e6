### Was um die Schritte herum gesagt wird: Zahlen, Pause, Stopp, Zurückkommen, andere Wege, das Ende.
### Entwurf: noch von niemandem gelesen, der mit Deutsch aufgewachsen ist.

high-rating = Du sagst { $rating }. Das ist viel. An so einem Tag ist „Nur atmen“ vielleicht sanfter. Was möchtest du machen?
ready-with-number = Du sagst { $rating }.
number-first = Leg den Ball neben die Hüfte und das Handy neben den Kopf, Ton an. Wie weh tut dein Kreuz jetzt? 0 ist kein Schmerz, 10 der schlimmste, den du dir denken kannst. Mit Zahl oder ohne: In einer halben Minute geht es los.
number-first-no-ball = Leg das Handy neben den Kopf, Ton an. Wie weh tut dein Kreuz jetzt? 0 ist kein Schmerz, 10 der schlimmste, den du dir denken kannst. Mit Zahl oder ohne: In einer halben Minute geht es los.
number-first-2 = Ball neben die Hüfte, Handy neben den Kopf, Ton an. Wie stark ist der Schmerz jetzt? 0 ist kein Schmerz, 10 der schlimmste, den du dir denken kannst. Mit Zahl oder ohne: In einer halben Minute geht es los.
number-first-3 = Leg Ball und Handy nah neben dich, Ton an. Wie weh tut dein Kreuz, bevor wir anfangen? 0 ist kein Schmerz, 10 der schlimmste. Du kannst die Zahl weglassen. In einer halben Minute geht es los.
number-first-2-no-ball = Handy neben den Kopf, Ton an. Wie stark ist der Schmerz jetzt? 0 ist kein Schmerz, 10 der schlimmste, den du dir denken kannst. Mit Zahl oder ohne: In einer halben Minute geht es los.
number-first-3-no-ball = Leg das Handy nah neben dich, Ton an. Wie weh tut dein Kreuz, bevor wir anfangen? 0 ist kein Schmerz, 10 der schlimmste. Du kannst die Zahl weglassen. In einer halben Minute geht es los.
number-change = Welche Zahl stimmt? 0 ist kein Schmerz, 10 der schlimmste, den du dir denken kannst.
number-changed = Danke. Ich habe { $rating } notiert.
rating-again = Eine Zahl bitte, von 0 (kein Schmerz) bis 10 (der schlimmste Schmerz). Oder tipp auf „Auslassen“.

pause = Pause. Roll vom Ball, wenn du magst. Ich warte. Wenn du so weit bist, tipp auf „Weitermachen“.
pause-no-ball = Pause. Ich warte. Wenn du so weit bist, tipp auf „Weitermachen“.
pause-nudge = Ich bin noch da, wenn du mich brauchst. Für heute aufhören ist auch gut. Wenn du auf dem Ball liegst, roll bitte vom Ball.
go-on = Wir machen weiter.
how-long = Noch: { LENGTH($seconds) }.
at-start = Das ist der erste Schritt. Davor kommt nichts.
more-time = Eine halbe Minute mehr. Keine Eile.
more-time-slower = Eine halbe Minute mehr. Möchtest du bei jedem Schritt mehr Zeit? Dann tipp auf „Langsameres Tempo“.
slow-set = { $on ->
    [1] Das langsamere Tempo ist an: Jeder Schritt mit Bewegung dauert anderthalbmal so lang. Atmen und Ausruhen dauern so lang wie sonst.
   *[0] Ab deiner nächsten Sitzung ist das langsamere Tempo aus.
    }
more-time-enough = Noch mehr Zeit kann ich bei diesem Schritt nicht geben. Wenn es heute nicht leicht geht, tipp auf „Heute ohne Ball“, und wir machen ohne ihn weiter.

stop-sheet = Stopp. Kipp beide Knie zu einer Seite, roll vom Ball und schieb ihn weg. Was ist los?
stop-sheet-no-ball = Stopp. Ruh dich aus, so wie du gerade bist. Was ist los?
mistake-go-on = Nichts passiert. Wir machen hier weiter.
recovery-ask = Entschuldige, ich hatte kurz den Faden verloren. Geht es dir gut? Wenn du noch auf dem Ball liegst, kannst du jetzt vom Ball rollen. Oder wir machen weiter.
recovery-over = Entschuldige, ich war weg. Wenn du noch auf dem Ball liegst, kipp beide Knie zu einer Seite, roll vom Ball und schieb ihn weg. Was du bis dahin gemacht hast, ist gespeichert. Für eine neue Sitzung schreib „starten“.
ball-cap = Fünf Minuten auf dem Ball genügen für eine Ruhepause. Kipp beide Knie zu einer Seite und roll vom Ball.
ball-cap-paused = Vielleicht liegst du schon fünf Minuten auf dem Ball. Bitte kipp beide Knie zu einer Seite, roll vom Ball und schieb ihn weg. Die Sitzung bleibt angehalten.
ended-quietly = Ich beende diese Sitzung hier. Das ist in Ordnung. Schreib „starten“, wann immer du magst.
ended-quietly-on-ball = Wenn du noch auf dem Ball liegst, kipp beide Knie zu einer Seite, roll vom Ball und schieb ihn weg. Ich beende diese Sitzung hier. Schreib „starten“, wann immer du magst.
ended-quietly-number =
    Ich beende diese Sitzung hier. Wenn du noch auf dem Ball liegst, roll zur Seite vom Ball und schieb ihn weg.
    📞 Wenn du Hilfe brauchst, ruf an: { $number }.
tap-nudge = Ich bin da. Tipp auf „Weiter“, wenn du so weit bist.

variation-two-balls = Roll zuerst zur Seite vom Ball. Auf zwei Bällen liegst du vielleicht ruhiger. Leg einen links und einen rechts vom flachen Knochen, der Knochen kommt in die Lücke dazwischen. Beide gleich groß und gleich weich. Roll dich langsam wieder darauf.
variation-softer = Roll zur Seite vom Ball. Lass etwas Luft ab, oder nimm einen weicheren Ball oder ein gefaltetes Handtuch. Dann roll dich langsam wieder darauf.
variation-move-ball = Roll vom Ball. Schieb ihn eine Fingerbreite Richtung Kopf oder Füße. Er liegt in der Mitte, unter dem flachen Knochen, nie unter dessen Spitze. Roll langsam zurück. Wenn es anstrengt, oben zu bleiben, stimmt die Stelle noch nicht.
variation-without-ball = Kipp beide Knie zu einer Seite, roll vom Ball und schieb ihn weg. Dann leg dich auf den Rücken, Knie gebeugt, Füße flach. Lass das Kreuz zum Boden sinken. Von hier machen wir ohne Ball weiter.
variation-knees-up = Nur wenn es leicht geht: Heb ein Knie, dann das andere, bis sie über der Hüfte ruhen. Auf jedes Knie eine Hand, ganz locker. Wenn es wackelt oder anstrengt, stell die Füße wieder ab, einen nach dem anderen. Füße unten ist genauso gut.
variation-pillow = Schieb ein Kissen unter die Knie, oder leg die Waden auf einen Stuhl. Dann zieht es weniger am Rücken.
too-much = Danke, dass du es sagst. Ich habe die Sitzung angehalten. Was würde helfen?
too-much-again = Danke, dass du es sagst. Ich habe die Sitzung angehalten. Wir wollen nichts erzwingen. Roll zur Seite vom Ball. Ohne Ball weiter, oder hier aufhören?
too-much-off-ball = Danke, dass du es sagst. Ich habe die Sitzung angehalten. Machen wir es leichter. Ein Kissen unter den Knien hilft vielen. Möchtest du das versuchen, oder für heute aufhören?
stay-down = Gut. Die Füße bleiben unten.
nod = Gut. Mach so weiter.
show = Das ist die Haltung.
pacer = Atme mit dem Bild, wenn du magst. Ein, wenn es wächst. Aus, wenn es schrumpft.
track-ask = Ich kann dir die ganze Ruhepause als eine Tonaufnahme schicken: abspielen, Handy weglegen, Augen zu. Hören kann sie dich nicht, anhalten musst du sie selbst. Gesprochen, auf Englisch? Oder nur Glocken und Töne, für jede Sprache?
track = Spiel jetzt die Tonaufnahme ab, tipp auf „Läuft“ und leg das Handy griffbereit hin. Die Schritte kommen auch hierher, ohne Ton. Wenn es wehtut: Falls du auf dem Ball liegst, roll sofort herunter. Dann halt die Tonaufnahme an, denn sie kann dich nicht hören.
track-ahead = Gut. Zuerst eine Zahl. Dann tipp auf „Tonaufnahme, Augen zu“: Du spielst sie selbst ab, anderer Ton kommt nicht dazu.
track-left = Die Tonaufnahme läuft jetzt allein weiter, halt sie bitte an. Ab hier klingelt es wieder bei jedem Schritt.
no-track = Für diese Art Ruhepause gibt es keine Tonaufnahme. Wenn du „nur Wörter“ eingestellt hast, kommen auch keine Tonaufnahmen; das kannst du in den Einstellungen ändern.
nothing-to-show = Zu diesem Schritt gibt es kein Bild, nur den Text.
knees-not-now = Lassen wir die Füße heute unten. Auch das ist eine ganze Ruhepause.
no-time-end = Gut. Drück dich aus der Seitenlage hoch, wenn du so weit bist, der Kopf zuletzt. Bis zum nächsten Mal.
had-enough = Das ist in Ordnung. Du hast getan, was heute richtig war.

close-lower = Von { $before } auf { $after }. Schön zu hören. Ein einzelnes Mal sagt wenig, also schauen wir, wie die Woche wird. Gut, dass du dir die Zeit genommen hast.
close-lower-2 = Vorher { $before }, jetzt { $after }. Das liest sich gut. Ein Tag sagt wenig, schau auf die Wochen. Danke, dass du dir die Zeit genommen hast.
close-lower-3 = Von { $before } runter auf { $after }. Genieß es. Rückenschmerz geht von selbst auf und ab, also lieber kurz, dafür regelmäßig.
close-same = Immer noch { $after }. Das ist häufig, vor allem am Anfang. Gut, dass du dir die Zeit genommen hast.
close-same-2 = Vorher { $after }, nachher { $after }. Viele spüren in den ersten Tagen nichts. Du hast dich ausgeruht, und das zählt.
close-same-3 = Gleich geblieben: { $after }. Das ist in Ordnung. Ruhige Minuten zählen auch für sich.
close-higher = Etwas höher. Das kommt vor, eine Zahl sagt wenig. Nächstes Mal kürzer oder weicher.
close-higher-2 = Etwas mehr, von { $before } auf { $after }. Ein Mal sagt wenig. Mach es nächstes Mal weicher, oder hör früher auf.
close-higher-3 = Um eins höher als vorher. Das kommt vor. Mach es nächstes Mal kurz und weich.
close-much-higher = Der Schmerz ist stärker geworden, das tut mir leid. Heute kein Ball mehr. Ruh dich auf der Seite aus. Ruf sofort die Notrufnummer an, wenn es zwischen den Beinen taub wird, oder wenn beide Beine schwach oder taub werden, oder wenn du kaum Wasser lassen oder Urin oder Stuhl nicht halten kannst, oder wenn die Brust wehtut, dir schwarz vor Augen wird oder du ohnmächtig warst. Wenn der Schmerz weiter zunimmt oder ein Bein taub oder schwach wird, ruf heute in der Arztpraxis an. Nächstes Mal fangen wir mit „Nur atmen“ an.
close-skipped = Geschafft. Gut, dass du dir zehn Minuten genommen hast.
close-skipped-2 = Das war's. Zehn Minuten nur für dich.
close-skipped-3 = Fertig. Geh den Rest des Tages etwas ruhiger an, wenn du kannst.
close-short = Kurz und fertig. Auch kleine Ruhepausen zählen.
close-short-2 = Drei Minuten, und sie zählen.
close-short-3 = Fertig. Kurz ist gut, an jedem Tag.
close-breathing = Das zählt. An einem schweren Tag genügt genau das.
close-breathing-2 = Fertig. Ein paar langsame Atemzüge sind eine echte Ruhepause.
close-breathing-3 = Das war gut für deinen Rücken. Schau, wie der Tag wird.
session-saved = Gespeichert. Bis zum nächsten Mal.
session-saved-first = Gespeichert. Manchen geht es gleich besser, manchen nach einer Woche, manche spüren nichts. Es eilt nicht. Bis zum nächsten Mal.
