### Was stattdessen zu denen gesagt wird, die nicht auf den Ball dürfen oder keinen haben: Zwillinge, die ihn nie nennen.
### Entwurf: noch von niemandem gelesen, der mit Deutsch aufgewachsen ist.

about-no-ball =
    Ich begleite dich, damit du dir selbst helfen kannst. Ich bin keine ärztliche Hilfe und kein Medizinprodukt. Was dir fehlt, kann ich nicht herausfinden.
    Ich führe dich durch eine kurze Ruhepause: liegen oder sitzen, atmen, loslassen, langsam aufstehen.
    Manchen geht es danach besser, manche spüren nichts. Ich kann nicht versprechen, dass es hilft.
    Wenn es wehtut, hör auf. Du brauchst mich nicht erst zu fragen.
help-in-session-no-ball =
    Schreib „Pause“, „weitermachen“, „zurück“, „wiederholen“, „weiter“, „wie lange“ oder „stopp“. Wenn es wehtut, hör erst auf, dann sag es mir.
    Dein Schritt ist noch da.
out-of-scope-no-ball = Dabei kann ich dir nicht helfen. Ich begleite eine kurze Ruhepause, erinnere dich und merke mir deine Zahlen. Mit anderen Fragen zur Gesundheit geh bitte in eine Arztpraxis oder Apotheke.

pause-nudge-no-ball = Ich bin noch da, wenn du mich brauchst. Für heute aufhören ist auch gut.
more-time-enough-no-ball = Mehr Zeit habe ich hier nicht. Wenn es heute nicht leicht geht, können wir hier aufhören. Schreib einfach „stopp“.
recovery-ask-no-ball = Entschuldige, ich hatte kurz den Faden verloren. Geht es dir gut? Machen wir weiter?
recovery-over-no-ball = Entschuldige, ich war weg. Bis dahin ist deine Sitzung gespeichert. Für eine neue schreib „starten“.
ended-quietly-number-no-ball =
    Ich beende diese Sitzung hier.
    📞 Wenn du Hilfe brauchst, ruf an: { $number }.
track-no-ball = Starte jetzt die Tonspur und leg das Handy weg. Die Schritte kommen auch hierher, ohne Ton. Wenn es wehtut, hör auf und halt die Tonspur an, sie kann dich nicht hören.
close-much-higher-no-ball = Es ist mehr geworden, das tut mir leid. Das genügt für heute. Ruh dich auf der Seite aus. Wenn es weiter zunimmt oder etwas taub oder schwach wird, ruf in der Arztpraxis an. Nächstes Mal fangen wir mit „Nur atmen“ an.
no-ball-today-no-ball = Heute hat es wehgetan oder zugenommen. Darum gibt es für den Rest des Tages nur die ruhigen Formen.

dizzy-end-no-ball = Hören wir für heute auf. Bleib unten, bis es vorbei ist, dann sitz eine Weile. Wenn es nicht vergeht, du ohnmächtig wirst oder die Brust wehtut, hol ärztliche Hilfe.

poll-not-yet-no-ball = Danke, dass du es offen sagst. Manche brauchen länger, und bei manchen tut sich nichts. Noch eine Woche, weicher und langsamer, oder hier aufhören?
something-else-no-ball = Gute Idee. Nimm einen anderen Platz: im Bett, auf der Seite oder auf dem Stuhl. Oder mach es kürzer. In sieben Tagen frage ich noch einmal.
poll-worse-no-ball = Das tut mir leid. Hören wir mit den Sitzungen auf, so wie sie jetzt sind.

remind-2-no-ball = Deine Ruhepause ist da, wenn du so weit bist. Oder nur ein paar Atemzüge?
remind-5-no-ball = Hallo. Ein Platz zum Ruhen und dein Atem. Oder heute nicht. Beides ist gut.
remind-9-no-ball = Voller Tag? Ein paar Atemzüge auf dem Stuhl zählen auch. Oder heute nicht.
numbers-caveat-no-ball = Rückenschmerz kommt und geht von selbst, und viele fangen an einem schlechten Tag an. Darum kann ich nicht sagen, dass es die Ruhepausen waren. Ruhepausen insgesamt: { $sessions }; in den letzten sieben Tagen: { $week }.
