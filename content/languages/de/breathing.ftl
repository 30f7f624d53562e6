### Nur atmen, Schritt für Schritt. Entwurf: noch von niemandem gelesen, der mit Deutsch aufgewachsen ist.

breathing-holds = Liegen oder sitzen, wie du magst, sechs ruhige Atemzüge im Takt, dann eine Stelle nach der anderen weich werden lassen. Vier Minuten, an jedem Ort.

breathing-place = Wo bist du? Leg dich auf den Rücken, Knie gebeugt oder Waden auf dem Stuhl. Oder leg dich auf die Seite, oder sitz mit beiden Füßen am Boden.
breathing-place-2 = Such dir, was heute am besten geht: auf dem Rücken, Waden auf Stuhl oder Sofa, auf der Seite oder auf dem Stuhl.
breathing-place-3 = Wie willst du ruhen? Mit gebeugten Knien, Waden hoch auf einem Stuhl, auf der Seite oder im Sitzen?
breathing-place-pregnant = Wo bist du? Leg dich auf die linke oder rechte Seite, oder sitz mit beiden Füßen am Boden.
breathing-pain-before = Dein Kreuz, jetzt gerade: 0 ist kein Schmerz, 10 der schlimmste, den du dir denken kannst.
breathing-pain-before-2 = Zuerst eine Zahl, 0 bis 10, für dein Kreuz, wie es jetzt ist. 0 ist kein Schmerz, 10 der schlimmste, den du dir denken kannst.
breathing-pain-before-3 = Wie weh tut dein Kreuz gerade? 0 heißt gar nicht, 10 so schlimm, wie du es dir nur denken kannst.
breathing-ready = Mach es dir so leicht wie möglich, hier und da ein Kissen. Handy ans Ohr, Ton an. Vier Minuten. Einmal tippen, und es geht los. Du kannst die Augen zumachen.
breathing-settle-calves-up = Leg dich auf den Rücken, die Waden auf Stuhl oder Sofa, Knie über der Hüfte. Hände schwer, Kiefer weich. Einen Moment lang ist nichts zu tun.
breathing-settle = Lass die Hände schwer sein. Kiefer weich, Schultern weich. Einen Moment lang ist nichts zu tun.
    .voice = Lass die Hände schwer sein, eine auf dem Bauch. Kiefer weich, Schultern weich. Einen Moment lang ist nichts zu tun.
breathing-breathe = Leg eine Hand auf den Bauch. Durch die Nase ein, der Bauch geht raus. Aus mit einem weichen, langsamen Sssss, dorthin, wo es wehtut. Klein genügt. Nicht pressen, nicht anhalten. Gähnen oder feuchte Augen sind in Ordnung. Schwindlig? Dann atme, wie du immer atmest.
    .voice = Ein, wenn der Ton steigt, aus, wenn er fällt. Schwindlig? Dann atme, wie du immer atmest.
breathing-breathe-in = Ein… Bauch raus
breathing-breathe-out = Aus… Sssss
breathing-soften = Lass den Atem gehen, wie er will. Bei jedem Ausatmen lass eine Stelle weich werden. Stirn. Kiefer. Schultern.
breathing-soften-at-20 = Bauch. Hüfte.
    .voice = Jetzt der Bauch. Und jetzt die Hüfte.
breathing-soften-at-40 = Das Kreuz. Lass es, wie es ist. Sei nur freundlich zu ihm.
breathing-quiet = Jetzt ist es eine Weile still. Ich rufe dich.
    .voice = Jetzt ist es eine Weile still. Ich rufe dich, wenn sie um ist.
breathing-come-back = Wackel mit Fingern und Zehen. Mach die Augen auf. Wenn du liegst, roll erst auf die Seite. Sitz kurz, bevor du aufstehst.
breathing-pain-after = Und jetzt? 0 ist kein Schmerz, 10 der schlimmste.
breathing-pain-after-2 = Welche Zahl ist es jetzt, von 0 (kein Schmerz) bis 10 (der schlimmste Schmerz)?
breathing-pain-after-3 = Wie weh tut dein Kreuz jetzt? 0 ist kein Schmerz, 10 der schlimmste.
