### Die Sicherheitsfragen, wohin sie führen, und die kurze Frage vor jeder Sitzung.
### Entwurf: noch von niemandem gelesen, der mit Deutsch aufgewachsen ist, und von keiner Fachperson.

screen-adult = Bist du 18 oder älter?
screen-emergency =
    Ist etwas davon in den letzten Wochen neu oder anders? Altes, das schon ärztlich abgeklärt ist, zählt nicht.
    • Taubheit oder Kribbeln zwischen den Beinen, am Po oder an den Genitalien
    • Wasserlassen fällt schwer, oder du kannst Urin oder Stuhl nicht halten oder nicht spüren
    • BEIDE Beine schwach, taub oder schmerzhaft
    • Sex fühlt sich anders an oder geht nicht
    • Schmerz in der Brust oder Atemnot
    • Plötzlich sehr starker Schmerz im Rücken oder Bauch, anders als sonst, oder mit Ohnmacht
    • Schmerz seit einem schweren Unfall
minute = Sitz oder lieg, wie du magst. Eine Minute lang: Wenn das Bild wächst, atme durch die Nase ein. Wenn es schrumpft, atme mit einem weichen Sssss aus. Schwindlig? Dann atme, wie du immer atmest.
minute-unheard = Ist der Ton aus, oder ist dieser Chat stumm? Mach den Ton lauter, wenn du magst. Atme weiter mit dem Bild. Bevor es losgeht, versuche ich den Ton noch einmal.
minute-over =
    Gut. Atme ruhig so weiter. Wenn du danach den Ball willst, beantworte erst diese Frage.
    Trifft etwas davon jetzt auf dich zu?
    • Fieber, Schüttelfrost, oder du fühlst dich krank, zusammen mit dem Rückenschmerz
    • Ein Bein ist seit Kurzem schwach, oder ein Fuß schleift beim Gehen
    • Eine Wade ist heiß, geschwollen und tut weh
    • Du nimmst ab, ohne es zu wollen
    • Ein neuer Knoten oder eine Schwellung am Rücken, oder der Rücken ist auf einmal krumm
screen-today =
    Trifft etwas davon jetzt auf dich zu?
    • Fieber, Schüttelfrost, oder du fühlst dich krank, zusammen mit dem Rückenschmerz
    • Ein Bein ist seit Kurzem schwach, oder ein Fuß schleift beim Gehen
    • Eine Wade ist heiß, geschwollen und tut weh
    • Du nimmst ab, ohne es zu wollen
    • Ein neuer Knoten oder eine Schwellung am Rücken, oder der Rücken ist auf einmal krumm
screen-body = Trifft davon etwas zu? Tipp auf alles, was stimmt, dann auf „Fertig“. Noch einmal tippen nimmt es zurück.
screen-body-so-far = Ausgewählt: { LABELS($chosen) }. Noch etwas? Wenn nicht, tipp auf „Fertig“.
quick-check = Kurze Frage. Seit dem letzten Mal neu: Taubheit zwischen den Beinen, Probleme mit Blase oder Darm, beide Beine schwach, Brustschmerz, Fieber, ein Sturz oder viel stärkere Schmerzen?
quick-check-and-go =
    Kurze Frage. Seit dem letzten Mal neu: Taubheit zwischen den Beinen, Probleme mit Blase oder Darm, beide Beine schwach, Brustschmerz, Fieber, ein Sturz oder viel stärkere Schmerzen?
    Wenn nichts davon zutrifft, fangen wir an: { LABELS($routine) }, { $mode ->
        [tap] du tippst jedes Mal auf „Weiter“
       *[hands-free] es läuft von selbst
    }.

outcome-go = Danke. Nach deinen Antworten können wir anfangen. Beweg dich langsam, und hör auf, wenn etwas wehtut.
outcome-gently = Wir können anfangen, ganz sanft. Nimm den weichsten Ball, den du hast, fang mit „Kurz, 3 Minuten“ an und lass beide Füße unten. Wenn etwas wehtut oder sich komisch anfühlt, roll vom Ball und hör auf.
outcome-breathing = Lassen wir den Ball erst einmal weg. „Nur atmen“ geht, im Bett, auf der Seite oder auf dem Stuhl. Frag in der Arztpraxis oder bei der Physio, ob du auf einem kleinen weichen Ball liegen darfst.
outcome-first =
    Heute fange ich nicht mit dem Ball an. Bitte frag zuerst in der Arztpraxis oder bei der Physio.
    Zeig dort, was wir tun: fünf Minuten auf einem kleinen weichen Ball liegen. Der Ball liegt unter dem flachen Knochen (dem Kreuzbein), oberhalb der Steißbeinspitze.
    Ich bin da, sobald du dort ein Ja bekommst.
outcome-today =
    Heute bitte nicht. Was du ausgewählt hast, kann harmlos sein, aber es sollte ärztlich angesehen werden.
    Ruf heute in der Arztpraxis an, oder hol dir ärztlichen Rat am Telefon. Ruf sofort die Notrufnummer an, wenn es zwischen den Beinen taub wird, oder wenn beide Beine schwach oder taub werden, oder wenn du kaum Wasser lassen oder Urin oder Stuhl nicht halten kannst.

message-under-18 = Das hier ist für Erwachsene gemacht. Bitte zeig es deinen Eltern und lass deinen Rücken ärztlich ansehen. Auch bei jungen Menschen sollte Rückenschmerz untersucht werden. Im Notfall sag es einem Erwachsenen und ruf die Notrufnummer an.
message-pregnant = Erst einmal kein Ball. Atme auf der Seite, links oder rechts, oder auf dem Stuhl. Frag deine Hebamme, was deinem Rücken guttut.
message-bones = Kein Ball, bis die Arztpraxis oder die Physio ja sagt. Atmen ist gut, im Bett oder auf dem Stuhl.
message-bleed = Bei dir kann Druck eher blaue Flecken machen als bei anderen. Nimm einen sehr weichen Ball, mach es kurz, und hör mit dem Ball auf, wenn danach blaue Flecken da sind. Wenn du unsicher bist, frag in der Arztpraxis.
message-skin = Warte, bis die Haut wieder gesund ist. Kein Ball auf eine wunde Stelle, eine Wunde oder einen Ausschlag. Wenn die Steißbeinspitze wehtut, auch kein Ball in ihrer Nähe.
message-numb-skin = Wo die Haut nichts spürt, kann sie dich nicht warnen. Bitte frag in der Arztpraxis oder bei der Physio, bevor du auf einem Ball liegst.
message-heart-lung = Atme leicht, nie angestrengt, und halt nie die Luft an. Bleib eine Minute liegen, bevor du aufstehst. Wenn du aus ärztlicher Sicht nicht flach liegen sollst, nimm „Nur atmen“ auf dem Stuhl.
message-metal = Bitte frag in der Klinik, die dich operiert hat, oder bei der Physio, ob dein Rücken auf einem Ball liegen darf.
message-chair-near = Stell einen festen Stuhl in Reichweite, bevor du dich hinlegst, und leg das Handy griffbereit hin.
message-no-floor = Kein Problem. Es gibt eine Form für Bett, Sofa oder Stuhl, und auch „Nur atmen“ geht dort.

told-ok = Danke. Ich habe mir gemerkt, dass die Praxis oder die Physio ja sagt. Wir machen es sanft: den weichsten Ball, zuerst „Kurz, 3 Minuten“, beide Füße unten. Wenn etwas wehtut, roll vom Ball und hör auf.
follow-up-today = Hallo. Ich hatte dich gebeten, etwas ärztlich abklären zu lassen. Wie ist es gelaufen?
follow-up-waiting = Hoffentlich bist du bald dran. Ruf sofort die Notrufnummer an, wenn es schlimmer wird, oder wenn es zwischen den Beinen taub wird, oder wenn beide Beine schwach oder taub werden, oder wenn du kaum Wasser lassen oder Urin oder Stuhl nicht halten kannst. Schreib, wenn du mehr weißt.
follow-up-quiet = Ich bleibe still. Schreib, wann du magst.
locked =
    Ich kann noch keine Sitzung anfangen. Was du mir das letzte Mal gesagt hast, könnte ein Notfall sein.
    📞 Wenn du die Beschwerden jetzt hast, ruf sofort an: { $number }.
    Wenn es ein Versehen war oder schon ärztlich abgeklärt ist, stelle ich die Fragen noch einmal.
