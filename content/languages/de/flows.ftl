### Wenn etwas nicht stimmt oder nicht verstanden wurde. Kurze Wörter: Wer das liest, hat vielleicht Schmerzen.
### Entwurf: noch von niemandem gelesen, der mit Deutsch aufgewachsen ist, und von keiner Fachperson.

voice-unheard = Sprachnachrichten kann ich nicht hören, darum habe ich die Sitzung angehalten. Geht es dir gut?
picture-unheard = Bilder kann ich nicht sehen, darum habe ich die Sitzung angehalten. Geht es dir gut?
hurts-at-rest = Es tut mir leid, dass es wehtut. Zuallererst: Diese Warnzeichen solltest du kennen.
sore-first =
    Es tut mir leid, dass dein Rücken wehtut. Ich bin Easeback, ein Programm, keine ärztliche Hilfe. Ich kann mit dir eine Minute ruhig atmen, im Liegen oder im Sitzen, und später führe ich dich durch eine längere Ruhepause.
    Ist etwas neu: Taubheit zwischen den Beinen, Probleme mit Blase oder Darm, schwache Beine? Dann tipp auf den ersten Knopf. Wenn nicht, wollen wir atmen?
sore-1 = Es tut mir leid, dass heute ein schlechter Tag ist. Ist etwas neu: Taubheit zwischen den Beinen, Probleme mit Blase oder Darm, schwache Beine? Dann tipp auf den ersten Knopf. Wenn nicht, was würde helfen?
sore-2 = Das klingt schwer. Eine Frage zuerst: Ist etwas neu, etwa Taubheit zwischen den Beinen, Probleme mit Blase oder Darm oder schwache Beine? Dann tipp auf den ersten Knopf. Wenn nicht, ist ein ruhiger Atemzug vielleicht ein Anfang.
sore-3 = Danke, dass du es sagst. Ein Rücken, der wehtut, macht müde. Wenn etwas davon neu ist, Taubheit zwischen den Beinen, Probleme mit Blase oder Darm oder schwache Beine, tipp auf den ersten Knopf. Wenn nicht, such dir aus, was heute passt.
glad-1 = Schön zu hören. Ein Tag sagt wenig, also schauen wir, wie die Woche wird.
glad-2 = Das ist schön. Genieß es, und mach weiter wie bisher: lieber kurz, dafür regelmäßig.
glad-3 = Das freut mich. Rückenschmerz geht auf und ab, also genieß diesen guten Tag.
dizzy-first = Machen wir Pause. Lass das tiefe Atmen und das Sssss weg. Atme einfach so, wie du atmest, wenn du nicht daran denkst. Klein und leise. Augen auf. Bleib, wie du bist, im Liegen oder im Sitzen.
dizzy-check = Schwindel oder Kribbeln in den Händen kann von zu tiefem oder zu schnellem Atmen kommen. Meist vergeht es in ein, zwei Minuten. Wie ist es jetzt?
dizzy-gone = Gut. Ruh dich noch ein wenig aus, und steh langsam auf.
dizzy-end = Hören wir für heute auf. Wenn du auf dem Ball liegst, kipp beide Knie zu einer Seite und roll vom Ball. Bleib liegen, bis der Schwindel vorbei ist, dann setz dich eine Weile hin. Ruf sofort die Notrufnummer an, und hol jemanden zu dir, wenn die Brust wehtut, oder wenn dir schwarz vor Augen wird oder du ohnmächtig warst, oder wenn es zwischen den Beinen taub wird, oder wenn die Beine taub oder schwach werden. Wenn es einfach nicht besser wird, hol dir ärztliche Hilfe.
crisis-ok = Danke. Bitte ruf jetzt dort an, oder schreib eine Nachricht. Du kannst mir jederzeit wieder schreiben.
crisis-mistake = Danke, dann habe ich dich falsch verstanden. Wenn es je zu schwer wird, sprich bitte mit einem Menschen.
crashed = Bei mir ist etwas schiefgegangen, das tut mir leid. Wenn du auf dem Ball liegst, kipp beide Knie zu einer Seite, roll vom Ball und schieb ihn weg. Wenn du Hilfe brauchst, ruf die Notrufnummer an. Sonst schreib „starten“, wenn du so weit bist.
old-button = Dieser Knopf ist von vorhin. Hier sind wir jetzt.
left-in-emergency =
    Ich bin jetzt still, und ich fange keine Sitzung an.
    📞 Wenn die Beschwerden noch da sind, ruf an: { $number }.
left-in-crisis =
    Ich bin jetzt still. Du kannst mir jederzeit wieder schreiben.
    📞 Wenn es zu schwer wird, sprich bitte mit einem Menschen. Ruf an: { $crisis }. Wenn das nicht geht: { $number }.
gone-quiet = Ich bin jetzt still. Es geht nichts verloren. Schreib „starten“, wann immer du magst.
