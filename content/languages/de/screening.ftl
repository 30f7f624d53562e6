### Die Sicherheitsfragen, wohin sie führen, und die kurze Frage vor jeder Sitzung.
### Entwurf: noch von niemandem gelesen, der mit Deutsch aufgewachsen ist, und von keiner Fachperson.

screen-adult = Bist du 18 oder älter?
screen-emergency =
    Ist davon etwas neu oder anders, in den letzten Wochen? Altes, das schon geprüft ist, zählt nicht.
    • Taubheit oder Kribbeln zwischen den Beinen, am Po oder an den Genitalien
    • Wasserlassen fällt schwer, Urin oder Stuhl lassen sich nicht halten, oder du spürst es nicht
    • BEIDE Beine schwach, taub oder schmerzhaft
    • Sex fühlt sich anders an oder geht nicht
    • Schmerz in der Brust oder Atemnot
    • Plötzlich sehr starker Schmerz im Rücken oder Bauch, anders als sonst, oder mit Ohnmacht
    • Schmerz seit einem schweren Unfall
minute = Sitz oder lieg, wie du magst. Eine Minute lang: durch die Nase ein, wenn die Form wächst, aus mit einem weichen Sssss, wenn sie schrumpft. Schwindlig? Dann atme, wie du immer atmest.
minute-unheard = Ist der Ton aus, oder ist dieser Chat stumm? Dreh ihn auf, wenn du magst. Atme weiter mit der Form. Bevor es losgeht, versuche ich den Ton noch einmal.
minute-over =
    Gut. Atme so weiter, so lange du magst. Und jetzt, wenn du willst, der Ball. Zuerst:
    Trifft davon jetzt etwas zu?
    • Fieber, Schüttelfrost, oder du fühlst dich krank, zusammen mit dem Rückenschmerz
    • Ein Bein ist neu schwach, oder ein Fuß schleift
    • Eine Wade ist heiß, geschwollen und tut weh
    • Du nimmst ab, ohne es zu wollen
    • Ein neuer Knoten, eine Schwellung oder ein Knick am Rücken
screen-today =
    Trifft davon jetzt etwas zu?
    • Fieber, Schüttelfrost, oder du fühlst dich krank, zusammen mit dem Rückenschmerz
    • Ein Bein ist neu schwach, oder ein Fuß schleift
    • Eine Wade ist heiß, geschwollen und tut weh
    • Du nimmst ab, ohne es zu wollen
    • Ein neuer Knoten, eine Schwellung oder ein Knick am Rücken
screen-body = Trifft davon etwas zu? Tipp auf alles, was stimmt, dann auf Fertig. Noch einmal tippen nimmt es zurück.
screen-body-so-far = Angetippt: { LABELS($chosen) }. Noch etwas? Wenn nicht, tipp auf Fertig.
quick-check = Kurze Frage. Seit dem letzten Mal: Taubheit zwischen den Beinen, Probleme mit Urin oder Stuhl, beide Beine schwach, Brustschmerz, Fieber, ein Sturz, oder viel mehr Schmerz?
quick-check-and-go =
    Kurze Frage. Seit dem letzten Mal: Taubheit zwischen den Beinen, Probleme mit Urin oder Stuhl, beide Beine schwach, Brustschmerz, Fieber, ein Sturz, oder viel mehr Schmerz?
    Wenn nichts davon, fangen wir an: { LABELS($routine) }, { $mode ->
        [tap] du tippst dich weiter
       *[hands-free] freihändig
    }.

outcome-go = Danke. Hier spricht nichts dafür, zu warten. Beweg dich langsam, und hör auf, wenn etwas wehtut.
outcome-gently = Wir können anfangen, ganz sanft. Nimm deinen weichsten Ball, fang mit der kurzen Form an und lass beide Füße unten. Wenn etwas wehtut oder sich komisch anfühlt, roll vom Ball und hör auf.
outcome-breathing = Lassen wir den Ball erst einmal weg. „Nur atmen“ geht, im Bett, auf der Seite oder auf dem Stuhl. Frag in der Arztpraxis oder bei der Physio, ob du auf einem weichen Ball liegen darfst.
outcome-first =
    Heute fange ich nicht mit dem Ball an. Bitte frag zuerst in der Arztpraxis oder bei der Physio.
    Zeig dort, was wir tun: fünf Minuten auf einem weichen Ball liegen, unter dem flachen Knochen (dem Kreuzbein), über der Spitze des Knochens.
    Ich bin da, sobald sie ja sagen.
outcome-today =
    Heute bitte nicht. Was du angetippt hast, kann harmlos sein, aber jemand sollte es ansehen.
    Ruf heute in der Arztpraxis an, oder hol dir ärztlichen Rat am Telefon. Wenn du etwas nicht mehr spürst oder nicht mehr halten kannst, ruf die Notrufnummer an.

message-under-18 = Das hier ist für Erwachsene gemacht. Bitte zeig es deinen Eltern und lass deinen Rücken ärztlich ansehen. Rückenschmerz in jungen Jahren ist eine Untersuchung wert. Im Notfall sag es einem Erwachsenen und ruf die Notrufnummer an.
message-pregnant = Erst einmal kein Ball. Atme auf der Seite, links oder rechts, oder auf dem Stuhl. Frag deine Hebamme, was deinem Rücken guttut.
message-bones = Kein Ball, bis die Arztpraxis oder die Physio ja sagt. Atmen ist gut, im Bett oder auf dem Stuhl.
message-bleed = Bei dir kann Druck eher blaue Flecken machen als bei anderen. Nimm einen sehr weichen Ball, mach es kurz, und hör auf, wenn du blaue Flecken siehst. Wenn du unsicher bist, frag in der Arztpraxis.
message-skin = Erst muss es wieder gut sein. Kein Ball auf eine wunde Stelle, eine Wunde oder einen Ausschlag, und nicht in die Nähe, wenn die Steißbeinspitze wehtut.
message-numb-skin = Wo die Haut nichts spürt, kann sie dich nicht warnen. Bitte frag in der Arztpraxis oder bei der Physio, bevor du auf einem Ball liegst.
message-heart-lung = Atme leicht, nie fest, und halt nie die Luft an. Bleib eine Minute liegen, bevor du aufstehst. Wenn du laut Arztpraxis nicht flach liegen sollst, nimm „Nur atmen“ auf dem Stuhl.
message-metal = Bitte frag in der Klinik, die dich operiert hat, oder bei der Physio, ob dein Rücken auf einem Ball liegen darf.
message-chair-near = Stell einen festen Stuhl in Reichweite, bevor du dich hinlegst, und behalte das Handy bei der Hand.
message-no-floor = Kein Problem. Es gibt eine Form für Bett, Sofa oder Stuhl, und auch „Nur atmen“ geht dort.

told-ok = Danke. Ich habe notiert, dass eine Fachperson okay sagt. Wir machen es sanft: den weichsten Ball, zuerst die kurze Form, beide Füße unten. Wenn etwas wehtut, roll vom Ball und hör auf.
follow-up-today = Hallo. Ich hatte dich gebeten, etwas prüfen zu lassen. Wie ist es gelaufen?
follow-up-waiting = Hoffentlich bist du bald dran. Wenn es schlimmer wird, du etwas nicht mehr spürst oder nicht mehr halten kannst, ruf die Notrufnummer an. Schreib, wenn du mehr weißt.
follow-up-quiet = Ich bleibe still. Schreib, wann du magst.
locked =
    Ich kann noch keine Sitzung anfangen. Was du mir das letzte Mal gesagt hast, kann ein Notfall sein.
    📞 Wenn es jetzt da ist, ruf an: { $number }.
    Wenn es ein Versehen war oder schon geprüft ist, stelle ich die Fragen noch einmal.
