### Im Bett, auf dem Sofa oder auf dem Stuhl, Schritt für Schritt, ohne Boden. Entwurf: noch von niemandem gelesen, der mit
### Deutsch aufgewachsen ist.

bed-holds = Liegen oder angelehnt sitzen und ruhig in den Bauch atmen. Das Kreuz spüren, es fünfmal etwas sinken lassen, dann loslassen. Fünf Minuten, ganz ohne Boden.

bed-place = Wo bist du? Im Bett, auf dem Sofa oder auf dem Stuhl?
bed-place-2 = Bett, Sofa oder Stuhl: Wo willst du heute ruhen?
bed-place-3 = Such dir einen Platz: im Bett, auf dem Sofa oder auf dem Stuhl?
bed-pain-before = Dein Kreuz, jetzt gerade: 0 ist kein Schmerz, 10 der schlimmste, den du dir denken kannst.
bed-pain-before-2 = Zuerst eine Zahl für dein Kreuz, wie es jetzt ist. 0 ist kein Schmerz, 10 der schlimmste, den du dir denken kannst.
bed-pain-before-3 = Wie weh tut dein Kreuz gerade, von 0 (gar nicht) bis 10 (so schlimm, wie du es dir nur denken kannst)?
bed-ready = Nimm zwei Kissen, wenn du kannst, und leg das Handy ans Ohr, Ton an. Fünf Minuten. Einmal tippen, und es geht los. Du kannst die Augen zumachen.

bed-settle = Leg dich auf den Rücken oder die Seite. Zwei Kissen unter die Knie oder dazwischen. Lass dich vom Bett tragen.
bed-settle-chair = Lehn dich zurück, beide Füße flach am Boden. Hände auf die Schenkel. Lass dich vom Stuhl tragen.
bed-settle-pregnant = Leg dich auf die linke oder rechte Seite. Ein Kissen zwischen die Knie. Lass dich vom Bett tragen.
bed-breathe = Leg eine Hand auf den Bauch. Durch die Nase ein, der Bauch geht raus. Aus mit einem weichen, langsamen Sssss. Lass es dorthin gehen, wo es wehtut. Nicht pressen, nicht anhalten. Gähnen oder feuchte Augen sind in Ordnung. Schwindlig? Dann atme, wie du immer atmest.
bed-breathe-in = Ein… Bauch raus
bed-breathe-out = Aus… Sssss
bed-notice = Schieb eine Hand unter dein Kreuz, oder leg sie von der Seite hin. Großer Bogen oder kleiner, beides ist gut. Nimm ihn nur wahr. Dann lass die Hand ruhen.
bed-notice-chair = Spür dein Kreuz, wo es den Stuhl berührt. Großer Bogen oder kleiner, beides ist gut. Nimm ihn nur wahr.
bed-tilt = Atme aus und lass das Kreuz etwas sinken. Atme ein und lass es zurückkommen. Winzig klein. Fünfmal. Hör auf, wenn es wehtut.
bed-tilt-at-30 = Lass es klein sein. Du kannst jederzeit aufhören.
bed-let-go = Tu jetzt nichts. Kiefer, Bauch, Hüfte, Schenkel. Bei jedem Ausatmen wird eine Stelle schwer.
bed-let-go-at-40 = Spürst du Stechen, Kribbeln oder eine taube Stelle? Hör auf und lieg oder sitz anders. Sonst ruh weiter.
bed-up = Roll auf die Seite. Lass die Beine über die Kante kommen und drück dich dabei mit den Händen hoch. Sitz drei Atemzüge lang. Beide Füße auf den Boden, halt dich fest, dann steh auf.
bed-up-chair = Stell die Füße etwas zurück, lehn dich vor, die Hände auf die Armlehnen. Halt dich fest und steh auf, wenn du so weit bist. Oder bleib einfach sitzen.

bed-pain-after = Und jetzt? 0 ist kein Schmerz, 10 der schlimmste.
bed-pain-after-2 = Welche Zahl ist es jetzt, von 0 (kein Schmerz) bis 10 (der schlimmste Schmerz)?
bed-pain-after-3 = Wie weh tut dein Kreuz jetzt? 0 ist kein Schmerz, 10 der schlimmste.
close-bed = Fertig. Eine Ruhepause im Bett oder auf dem Stuhl ist eine ganze.
close-bed-2 = Das waren fünf freundliche Minuten für deinen Rücken.
close-bed-3 = Geschafft. Ganz ohne Boden, und es zählt.
