### Was um die Schritte herum gesagt wird: Zahlen, Pause, Stopp, Zurückkommen, andere Wege, das Ende.
### Entwurf: noch von niemandem gelesen, der mit Deutsch aufgewachsen ist.

high-rating = Du sagst { $rating }. Das ist viel. An so einem Tag ist „Nur atmen“ vielleicht sanfter. Welche Form?
ready-with-number = Du sagst { $rating }.
number-first = Leg den Ball neben die Hüfte und das Handy ans Ohr, Ton an. Wie weh tut dein Kreuz jetzt? 0 ist kein Schmerz, 10 der schlimmste, den du dir denken kannst. Mit Zahl oder ohne: In einer halben Minute geht es los.
number-first-no-ball = Leg das Handy ans Ohr, Ton an. Wie weh tut dein Kreuz jetzt? 0 ist kein Schmerz, 10 der schlimmste, den du dir denken kannst. Mit Zahl oder ohne: In einer halben Minute geht es los.
number-first-2 = Ball neben die Hüfte, Handy ans Ohr, Ton an. Welche Zahl ist es jetzt, von 0 (kein Schmerz) bis 10 (der schlimmste, den du dir denken kannst)? Mit ihr oder ohne: In einer halben Minute geht es los.
number-first-3 = Leg Ball und Handy nah zu dir, Ton an. Wie geht es deinem Kreuz, bevor wir anfangen, 0 bis 10? Du kannst die Zahl weglassen. In einer halben Minute geht es los.
number-first-2-no-ball = Handy ans Ohr, Ton an. Welche Zahl ist es jetzt, von 0 (kein Schmerz) bis 10 (der schlimmste, den du dir denken kannst)? Mit ihr oder ohne: In einer halben Minute geht es los.
number-first-3-no-ball = Leg das Handy nah zu dir, Ton an. Wie geht es deinem Kreuz, bevor wir anfangen, 0 bis 10? Du kannst die Zahl weglassen. In einer halben Minute geht es los.
number-change = Welche Zahl stimmt? 0 ist kein Schmerz, 10 der schlimmste, den du dir denken kannst.
number-changed = Danke. Dann gilt { $rating }.
rating-again = Eine Zahl von 0 bis 10, bitte. Oder tipp auf Auslassen.

pause = Pause. Roll vom Ball, wenn du magst. Ich warte. Wenn du so weit bist, tipp auf Weitermachen.
pause-no-ball = Pause. Ich warte. Wenn du so weit bist, tipp auf Weitermachen.
pause-nudge = Ich bin noch da, wenn du mich brauchst. Für heute aufhören ist auch gut. Wenn du auf dem Ball liegst, roll bitte vom Ball.
go-on = Wir machen weiter.
how-long = Noch: { LENGTH($seconds) }.
at-start = Das ist der erste Schritt. Davor kommt nichts.
more-time = Eine halbe Minute mehr. Keine Eile.
more-time-slower = Eine halbe Minute mehr. Möchtest du bei jedem Schritt mehr Zeit? Dann tipp auf Langsameres Tempo.
slow-set = { $on ->
    [1] Das langsamere Tempo ist an: Jeder Schritt mit Bewegung dauert anderthalbmal so lang. Atmen und Ruhen behalten ihre Zeit.
   *[0] Das langsamere Tempo ist aus, von deiner nächsten Sitzung an.
    }
more-time-enough = Mehr Zeit habe ich hier nicht. Wenn es heute nicht leicht geht, tipp auf Heute ohne Ball, und wir machen ohne ihn weiter.

stop-sheet = Stopp. Kipp beide Knie zur Seite, roll vom Ball und schieb ihn weg. Warum hörst du auf?
stop-sheet-no-ball = Stopp. Ruh dich aus, so wie du gerade bist. Warum hörst du auf?
mistake-go-on = Nichts passiert. Wir machen hier weiter.
recovery-ask = Entschuldige, ich hatte kurz den Faden verloren. Geht es dir gut? Wenn du noch auf dem Ball liegst, kannst du jetzt vom Ball rollen. Oder wir machen weiter.
recovery-over = Entschuldige, ich war weg. Wenn du noch auf dem Ball liegst, kipp beide Knie zur Seite, roll vom Ball und schieb ihn weg. Bis dahin ist deine Sitzung gespeichert. Für eine neue schreib „starten“.
ball-cap = Fünf Minuten auf dem Ball genügen für eine Ruhepause. Kipp die Knie zur Seite und roll vom Ball.
ball-cap-paused = Vielleicht liegst du schon fünf Minuten auf dem Ball. Bitte kipp beide Knie zur Seite, roll vom Ball und schieb ihn weg. Ich mache weiter Pause.
ended-quietly = Ich beende diese Sitzung hier. Das ist in Ordnung. Schreib „starten“, wann immer du magst.
ended-quietly-on-ball = Wenn du noch auf dem Ball liegst, kipp beide Knie zur Seite, roll vom Ball und schieb ihn weg. Ich beende diese Sitzung hier. Schreib „starten“, wann immer du magst.
ended-quietly-number =
    Ich beende diese Sitzung hier. Wenn du noch auf dem Ball liegst, roll zur Seite vom Ball und schieb ihn weg.
    📞 Wenn du Hilfe brauchst, ruf an: { $number }.
tap-nudge = Ich bin da. Tipp auf Weiter, wenn du so weit bist.

variation-two-balls = Roll zuerst zur Seite vom Ball. Zwei Bälle können ruhiger liegen. Leg einen links und einen rechts vom flachen Knochen, der Knochen kommt in die Lücke. Beide gleich groß und gleich weich. Roll dich langsam zurück drauf.
variation-softer = Roll zur Seite vom Ball. Lass etwas Luft ab, oder nimm einen weicheren Ball oder ein gefaltetes Handtuch. Dann roll dich langsam zurück drauf.
variation-move-ball = Roll vom Ball. Schieb ihn eine Fingerbreite hoch oder runter, und in die Mitte. Roll zurück. Wenn es Arbeit ist, oben zu bleiben, stimmt die Stelle noch nicht.
variation-without-ball = Kipp beide Knie zur Seite, roll vom Ball und schieb ihn weg. Dann leg dich auf den Rücken, Knie gebeugt, Füße flach. Lass das Kreuz zum Boden sinken. Von hier machen wir ohne Ball weiter.
variation-knees-up = Nur wenn es leicht geht: Heb ein Knie, dann das andere, bis sie über der Hüfte ruhen. Auf jedes Knie eine Hand. Nichts festhalten, nichts wackelt. Wenn es Arbeit ist, stell die Füße wieder ab. Füße unten ist genauso gut.
variation-pillow = Schieb ein Kissen unter die Knie, oder leg die Waden auf einen Stuhl. Dann zieht es weniger am Rücken.
too-much = Danke, dass du es sagst. Ich habe angehalten. Was würde helfen?
too-much-again = Danke, dass du es sagst. Ich habe angehalten. Wir wollen nichts erzwingen. Roll zur Seite vom Ball. Ohne ihn weiter, oder hier aufhören?
too-much-off-ball = Danke, dass du es sagst. Ich habe angehalten. Machen wir es leichter. Ein Kissen unter den Knien hilft vielen. Oder für heute aufhören?
stay-down = Gut. Die Füße bleiben unten.
nod = Gut. Mach so weiter.
show = So liegst du jetzt.
pacer = Atme mit der Form, wenn du magst. Ein, wenn sie wächst. Aus, wenn sie schrumpft.
track-ask = Eine Tonspur enthält die ganze Ruhepause. Gesprochen, auf Englisch? Oder nur Glocken und Töne, für jede Sprache?
track = Starte jetzt die Tonspur und leg das Handy weg. Die Schritte kommen auch hierher, ohne Ton. Wenn es wehtut, roll vom Ball, falls du darauf liegst, und halt die Tonspur an, sie kann dich nicht hören.
track-ahead = Gut. Zuerst eine Zahl. Dann tipp auf Als eine Tonspur: Du startest sie, und sonst braucht es keinen Ton.
track-left = Die Tonspur läuft jetzt allein weiter, halt sie bitte an. Ab hier klingt wieder jeder Schritt.
no-track = Für diese Art zu ruhen gibt es keine Tonspur. Auch wer nur Wörter will, bekommt keine. Das kannst du in den Einstellungen ändern.
nothing-to-show = Zu diesem Schritt gibt es kein Bild. Die Wörter sind alles.
knees-not-now = Lassen wir die Füße heute unten. Auch das ist eine ganze Ruhepause.
no-time-end = Gut. Komm von der Seite hoch, wenn du so weit bist, der Kopf zuletzt. Bis zum nächsten Mal.
had-enough = Das ist in Ordnung. Du hast getan, was heute richtig war.

close-lower = Von { $before } auf { $after }. Schön zu hören. Ein einzelnes Mal sagt wenig, also schauen wir, wie die Woche wird. Gut, dass du dir die Zeit genommen hast.
close-lower-2 = Vorher { $before }, jetzt { $after }. Das liest sich gut. Ein Tag sagt wenig, schau auf die Wochen. Danke, dass du dir die Zeit genommen hast.
close-lower-3 = Von { $before } runter auf { $after }. Genieß es, solange es da ist. Rückenschmerz kommt und geht von selbst, also bleib bei wenig und regelmäßig.
close-same = Immer noch { $after }. Das ist häufig, vor allem am Anfang. Gut, dass du dir die Zeit genommen hast.
close-same-2 = Vorher { $after }, nachher { $after }. Viele spüren in den ersten Tagen nichts. Du hast geruht, und das zählt.
close-same-3 = Gleich geblieben: { $after }. Das ist in Ordnung. Ruhige Minuten zählen auch für sich.
close-higher = Etwas höher. Das kommt vor, eine Zahl sagt wenig. Nächstes Mal kürzer oder weicher.
close-higher-2 = Etwas mehr, von { $before } auf { $after }. Ein Mal sagt wenig. Mach es nächstes Mal weicher, oder hör früher auf.
close-higher-3 = Eins mehr als vorher. Das kommt vor. Mach es nächstes Mal kurz und weich.
close-much-higher = Es ist mehr geworden, das tut mir leid. Heute kein Ball mehr. Ruh dich auf der Seite aus. Wenn es weiter zunimmt oder etwas taub oder schwach wird, ruf in der Arztpraxis an. Nächstes Mal fangen wir mit „Nur atmen“ an.
close-skipped = Geschafft. Gut, dass du dir zehn Minuten genommen hast.
close-skipped-2 = Das war's. Zehn Minuten nur für dich.
close-skipped-3 = Fertig. Nimm den Rest des Tages etwas weicher, wenn du kannst.
close-short = Kurz und fertig. Auch kleine Ruhepausen zählen.
close-short-2 = Drei Minuten, und sie zählen.
close-short-3 = Fertig. Kurz ist gut, an jedem Tag.
close-breathing = Das zählt. An einem schweren Tag ist das schon alles.
close-breathing-2 = Fertig. Ein paar langsame Atemzüge sind eine echte Ruhepause.
close-breathing-3 = Das war gut zu deinem Rücken. Schau, wie der Tag wird.
session-saved = Gespeichert. Bis zum nächsten Mal.
session-saved-first = Gespeichert. Manche spüren es gleich leichter, manche nach einer Woche, manche spüren nichts. Es eilt nicht. Bis zum nächsten Mal.
