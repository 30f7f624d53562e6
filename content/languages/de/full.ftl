### Die lange Ruhepause, zehn Minuten, Schritt für Schritt. Was zu tun ist, steht in den ersten Wörtern: Die Augen sind vielleicht
### zu, der Bildschirm ist vielleicht dunkel. Entwurf: noch von niemandem gelesen, der mit Deutsch aufgewachsen ist.

full-holds = Flach liegen und ruhig in den Bauch atmen. Den Bogen unter dem Kreuz spüren. Dann auf dem Ball ruhen, oder ohne, und sanft wieder runter. Den Bogen noch einmal spüren und langsam aufstehen. Zehn Minuten auf dem Boden.

full-pain-before = Wie stark ist der Schmerz in deinem Kreuz gerade? 0 ist kein Schmerz. 10 ist der schlimmste, den du dir denken kannst.
full-pain-before-2 = Zuerst eine Zahl. Wie weh tut dein Kreuz gerade, von 0 (kein Schmerz) bis 10 (der schlimmste, den du dir denken kannst)?
full-pain-before-3 = Dein Kreuz, jetzt gerade: Welche Zahl passt? 0 ist kein Schmerz. 10 ist der schlimmste, den du dir denken kannst.
full-ready = Leg den weichen Ball neben die Hüfte und das Handy ans Ohr, Ton an. Such dir einen ruhigen Platz auf dem Boden, mit einer Matte oder einer gefalteten Decke. Einmal tippen, und es geht los. Ich sage dir alles zur rechten Zeit, du kannst also die Augen zumachen.
full-ready-no-ball = Leg das Handy ans Ohr, Ton an. Such dir einen ruhigen Platz auf dem Boden, mit einer Matte oder einer gefalteten Decke. Einmal tippen, und es geht los. Ich sage dir alles zur rechten Zeit, du kannst also die Augen zumachen.

full-settle = Leg dich auf den Rücken, Beine lang, Arme an der Seite. Die Füße etwas auseinander. Wenn lange Beine wehtun, beug die Knie oder leg ein Kissen darunter. Lass dich vom Boden tragen. Noch gibt es nichts zu tun.
    .voice = Leg dich auf den Rücken, Beine lang, Arme an der Seite. Wenn lange Beine wehtun, beug die Knie oder leg ein Kissen darunter. Lass dich vom Boden tragen.
full-settle-at-16 = Kiefer weich. Schultern weich.
    .voice = Lass den Kiefer weich werden, und die Schultern.

full-breathe = Leg eine Hand auf den Bauch. Atme durch die Nase ein und spür, wie er sich hebt. Lass die Luft langsam mit einem weichen Sssss hinaus, wie aus einem Reifen. Nicht pressen. Nicht anhalten. Gähnen oder feuchte Augen sind in Ordnung. Schwindlig? Dann atme wieder klein und normal.
    .voice = Leg eine Hand auf den Bauch. Durch die Nase ein, und spür, wie er sich hebt. Langsam aus, mit einem weichen Zischen. Nicht pressen, nicht anhalten. Schwindlig? Dann atme wieder klein und normal.
full-breathe-at-18 = Folge mir fünf Atemzüge lang, oder bleib bei deinem Tempo.
    .voice = Atme mit dem Ton.
full-breathe-in = Ein… Bauch hoch
full-breathe-out = Aus… Sssss
full-breathe-at-70 = Gut. Lass den Atem jetzt so gehen, wie er will.

full-arch = Schieb eine flache Hand unter dein Kreuz. Spür den Bogen zwischen dir und dem Boden. Groß oder klein, beides ist gut. Nimm ihn nur wahr. Dann zieh die Hand wieder heraus.
full-knees-bent = Beug die Knie, eins nach dem anderen. Füße flach, hüftbreit. Der Bogen ist jetzt vielleicht kleiner: Dein Rücken hat weniger zu halten. Atme dorthin aus, wo es wehtut, und lass die Stelle weich werden. Das ist deine Ausgangslage.

full-ball-in = Kipp beide Knie zur Seite und roll mit. Schieb den Ball unter den flachen Knochen am Ende der Wirbelsäule (das Kreuzbein). Das ist unter der Taille und über der Spitze des Knochens. Jetzt roll dich langsam zurück drauf. Nicht unter den Bogen im Kreuz.
full-ball-in-at-28 = Füße flach, Knie gebeugt. Gib dem Ball dein Gewicht, Stück für Stück.
full-ball-in-at-44 = Brauchst du länger? Tipp auf Mehr Zeit, oder nimm sie dir einfach.
    .voice = Keine Eile. Lass dich nieder.

full-comfort = Bleib so, wenn es weich, dumpf und ruhig ist. Tut es weh, oder musst du balancieren? Roll vom Ball. Du entscheidest, nicht das Bild.

full-let-go = Tu jetzt nichts. Lass dein Gewicht in den Ball sinken. Bauch locker, Beine locker, Atem leicht. Ein weiches Sssss beim Ausatmen, wenn du magst. Ab und zu sage ich ein Wort.
    .voice = Tu jetzt nichts. Lass dein Gewicht in den Ball sinken. Bauch locker, Beine locker, Atem leicht. Ein weiches Zischen beim Ausatmen, wenn du magst. Ab und zu sage ich ein Wort.
full-let-go-no-ball = Tu jetzt nichts. Knie gebeugt, Füße flach. Lass das Kreuz zum Boden sinken. Bauch locker, Beine locker, Atem leicht. Ein weiches Sssss beim Ausatmen, wenn du magst. Ab und zu sage ich ein Wort.
full-let-go-at-30 = Lass das nächste Ausatmen etwas länger sein als das Einatmen.
full-let-go-at-60 = Eine Minute. Such eine Stelle, die festhält, und lass sie weich werden. Ohne zu drücken.
    .voice = Eine Minute. Wenn eine Stelle fest ist, lass sie weich werden. Drücken hilft nicht.
full-let-go-at-90 = Roll vom Ball, wenn es wehtut, kribbelt oder taub wird. Weich und dumpf? Ruh weiter.
full-let-go-at-90-no-ball = Roll auf die Seite und hör auf, wenn es wehtut, kribbelt oder taub wird. Sonst ruh weiter.
full-let-go-at-120 = Zwei Minuten. Du musst nichts halten. Lass alles sinken.

full-knees-up = Bleib genau so, Füße unten. Das ist völlig genug. Wenn du es gut kennst und es leicht geht, kannst du die Knie eine Minute lang über die Hüfte heben.
full-knees-up-knees-not-allowed = Bleib genau so, Füße unten. Mit jedem Ausatmen gibst du etwas mehr Gewicht ab.
full-knees-up-no-ball = Bleib genau so, Knie gebeugt, Füße unten. Mit jedem Ausatmen gibst du etwas mehr Gewicht ab.
full-knees-up-at-45 = Noch fünfzehn Sekunden, genau hier.

full-feet-down = Ein Fuß ab. Dann der andere. Langsam und weich.
full-feet-down-feet-already-down = Atme einmal leicht ein und ganz wieder aus.

full-last-rest = Bleib noch eine halbe Minute auf dem Ball. Atme langsam in den Bauch. Spür, wie schwer deine Hüfte ist.
full-last-rest-no-ball = Bleib noch eine halbe Minute so. Atme langsam in den Bauch. Spür, wie schwer deine Hüfte ist.
full-last-rest-at-26 = Bleib weich. Gleich bewegen wir uns, in einem leichten Zug.

full-ball-out = Roll vom Ball, weich und zügig. Knie zur Seite, Hüfte tief. Lass den Ball liegen, wo du nicht drauftrittst. Dann roll dich flach hin.
full-ball-out-at-1 = Roll jetzt vom Ball.

full-notice = Lieg flach. Lass die Beine lang werden, oder lass die Knie gebeugt. Schieb noch einmal eine Hand unter dein Kreuz. Derselbe Bogen, oder etwas weniger? Beides ist gut. Bleib so liegen und atme.
full-notice-at-30 = Hier gibt es nichts zu tun. Spür nur den Boden.

full-get-up = Zeit aufzustehen. Roll auf die Seite und bleib zwei Atemzüge dort. Drück dich mit den Händen hoch, der Kopf zuletzt. Sitz kurz, bevor du aufstehst. Halt dich fest, wenn du es brauchst.
full-get-up-at-20 = Lass dir Zeit. Erst setzen, dann stehen.

full-pain-after = Und jetzt? Wie stark ist der Schmerz in deinem Kreuz? 0 ist kein Schmerz, 10 der schlimmste.
full-pain-after-2 = Wie weh tut dein Kreuz jetzt, von 0 (kein Schmerz) bis 10 (der schlimmste Schmerz)?
full-pain-after-3 = Wie weh tut dein Kreuz nach dieser Ruhepause? 0 ist kein Schmerz, 10 der schlimmste.
full-pain-after-nudge = Wenn du magst, schick mir eine Zahl, von 0 (kein Schmerz) bis 10 (der schlimmste Schmerz). Wenn nicht, ist das in Ordnung.
