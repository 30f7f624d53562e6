### Die kurze Ruhepause, drei Minuten, Schritt für Schritt. Entwurf: noch von niemandem gelesen, der mit Deutsch aufgewachsen ist.

short-holds = Mit gebeugten Knien liegen, drei leichte Atemzüge, eine Minute auf dem Ball oder ohne, wieder runter, langsam aufstehen. Drei Minuten auf dem Boden.

short-pain-before = Dein Kreuz, jetzt gerade: 0 ist kein Schmerz, 10 der schlimmste, den du dir denken kannst.
short-pain-before-2 = Zuerst eine Zahl, 0 bis 10, für dein Kreuz, wie es jetzt ist. 0 ist kein Schmerz, 10 der schlimmste, den du dir denken kannst.
short-pain-before-3 = Wie weh tut dein Kreuz gerade? 0 heißt gar nicht, 10 so schlimm, wie du es dir nur denken kannst.
short-ready = Leg den weichen Ball neben die Hüfte und das Handy ans Ohr, Ton an. Drei Minuten auf dem Boden. Einmal tippen, und es geht los.
short-ready-no-ball = Leg das Handy ans Ohr, Ton an. Drei Minuten auf dem Boden. Einmal tippen, und es geht los.
short-settle = Leg dich auf den Rücken, Knie gebeugt, Füße flach. Lass dich vom Boden tragen.
    .voice = Leg dich auf den Rücken, Knie gebeugt, Füße flach. Nach der Glocke drei leichte Atemzüge. Ein, wenn der Ton steigt. Mit weichem Zischen aus, wenn er fällt.
short-breathe = Atme dreimal leicht. Durch die Nase ein, Bauch hoch. Aus mit einem weichen, langsamen Sssss, dorthin, wo es wehtut. Nicht pressen. Gähnen oder feuchte Augen sind in Ordnung.
short-breathe-in = Ein… Bauch hoch
short-breathe-out = Aus… Sssss
short-ball-in = Kipp die Knie zur Seite. Schieb den Ball unter den flachen Knochen (das Kreuzbein), über der Spitze des Knochens. Roll dich langsam wieder darauf. Weich und dumpf soll es sein, nie stechend.
short-ball-in-at-20 = Füße flach. Gib dem Ball dein Gewicht.
short-rest = Tu nichts, eine Minute lang. Bauch locker, Beine locker, Atem leicht. Sticht es, oder wird etwas taub? Roll vom Ball.
    .voice = Tu nichts, eine Minute lang. Bauch weich, Beine weich, Atem leicht. Wenn es sticht oder ein Bein taub wird, roll vom Ball.
short-rest-no-ball = Tu nichts, eine Minute lang. Knie gebeugt, Füße flach. Bauch locker, Beine locker, Atem leicht. Sticht es, oder wird etwas taub? Roll auf die Seite und hör auf.
short-rest-at-28 = Halbe Zeit. Lass das Ausatmen langsam sein.
    .voice = Die halbe Zeit ist um. Lass die Luft langsam hinaus.
short-ball-out = Roll zur Seite vom Ball, weich und zügig, Hüfte tief. Lass den Ball liegen, wo du nicht drauftrittst.
short-ball-out-at-1 = Roll jetzt vom Ball.
short-get-up = Bleib zwei Atemzüge auf der Seite. Dann drück dich mit den Händen hoch, der Kopf zuletzt. Sitz, bevor du aufstehst.
short-pain-after = Und jetzt? 0 ist kein Schmerz, 10 der schlimmste.
short-pain-after-2 = Welche Zahl ist es jetzt, von 0 (kein Schmerz) bis 10 (der schlimmste Schmerz)?
short-pain-after-3 = Wie weh tut dein Kreuz jetzt? 0 ist kein Schmerz, 10 der schlimmste.
