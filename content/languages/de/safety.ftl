### Die Sicherheitstexte. Entwurf: noch von niemandem gelesen, der mit Deutsch aufgewachsen ist, und von keiner Fachperson.

language-name = Deutsch
language-set = Ab jetzt spreche ich Deutsch.
not-whole = Noch ist nicht alles auf Deutsch: Was fehlt, kommt auf Englisch. Sicherheitshinweise kommen immer auf Deutsch.
generic-number = die Notrufnummer deines Landes (112 in Europa, 911 in den USA und Kanada, 999 in Großbritannien)
generic-crisis = das Krisentelefon deines Landes
safety-emergency =
    Stopp. Kipp beide Knie zur Seite und schieb den Ball weg. Bleib, wo du dich sicher fühlst.
    📞 Ruf jetzt an: { $number }. Oder ruf laut nach jemandem.
    Sag dort, was du mir gesagt hast. Ich kann nicht für dich anrufen.
outcome-emergency =
    Bitte hör hier auf. Was du beschreibst, kann ein Notfall sein.
    📞 Ruf jetzt an: { $number }. Oder lass dich in die nächste Notaufnahme bringen.
    Erzähl dort von deinem Rücken und was du mir gesagt hast.
    Fahr nicht selbst. Warte nicht ab, ob es vergeht. Ich kann nicht für dich anrufen.
safety-crisis =
    Gut, dass du das sagst. Mit Schmerzen zu leben kann zu viel werden. Du musst das nicht allein tragen.
    📞 Bitte sprich jetzt mit einem Menschen: { $crisis }. Wenn das nicht geht: { $number }.
    Ich bin nur ein Programm, und niemand liest hier live mit.
safety-ask = Ich habe angehalten. Ist es ein Notfall, oder ist etwas neu: Taubheit zwischen den Beinen, schwache Beine, Brustschmerz, Atemnot?
safety-ask-idle = Ist es ein Notfall, oder ist etwas neu: Taubheit zwischen den Beinen, schwache Beine, Brustschmerz, Atemnot?
safety-pain = Stopp. Kipp beide Knie zur Seite, roll vom Ball und ruh dich auf der Seite aus. Gut, dass du es sagst. Atme, wie du magst.
safety-pain-no-ball = Hör hier auf. Ruh dich aus, wie es am leichtesten geht, wenn möglich auf der Seite. Gut, dass du es sagst. Atme, wie du magst.
safety-silence = Ich habe nichts von dir gehört. Bitte kipp beide Knie zur Seite, roll vom Ball und ruh dich auf der Seite aus.
safety-unknown = Das habe ich nicht verstanden, darum habe ich angehalten. Geht es dir gut?
emergency-again =
    Ich bin noch da. 📞 Bitte ruf jetzt an: { $number }. Oder lass jemanden anrufen.
    War es ein Versehen? Dann tipp unten darauf.
emergency-still = Es bleibt dabei: 📞 { $number }. Warte nicht. Wenn du nicht sprechen kannst, zeig jemandem diesen Bildschirm.
emergency-called = Gut. Bleib bei jemandem, oder behalte das Handy in der Hand. Ich bin jetzt still. Schreib, wann du magst.
emergency-mistake = Gut, dann nehme ich es zurück. Nichts ist gesperrt. Wenn es doch einmal so ist, sag es mir, oder ruf gleich an.
pain-check = Was ist jetzt da, und neu? Taubheit zwischen den Beinen, Blase, beide Beine, ein Bein? Oder tut es noch weh, aber nicht schlimmer?
pain-leg =
    Kein Ball, bis es jemand angesehen hat. Ein Bein oder Fuß ist neu schwach: Ruf heute in der Arztpraxis an.
    📞 Beide Beine, Blase oder Darm: Ruf jetzt an: { $number }.
pain-end = Das genügt für heute. Heute kein Ball mehr. Wenn es weiter zunimmt, ruf heute in der Arztpraxis an. Morgen, nur wenn es sich beruhigt hat, versuch „Nur atmen“.
pain-leg-no-ball =
    Ruh dich jetzt aus, und lass es ansehen. Ein Bein oder Fuß ist neu schwach: Ruf heute in der Arztpraxis an.
    📞 Beide Beine, Blase oder Darm: Ruf jetzt an: { $number }.
pain-end-no-ball = Das genügt für heute. Wenn es weiter zunimmt, ruf heute in der Arztpraxis an. Morgen, nur wenn es sich beruhigt hat, versuch „Nur atmen“.

button-stop = ⏹ Stopp
button-pause = ⏸ Pause
button-go-on = ▶ Weitermachen
button-stop-here = Hier aufhören
button-too-much = Zu viel
button-hurts = Es tut weh
button-dizzy = Schwindlig, unwohl
button-emergency = Notfall
button-is-emergency = Ja, ist es
button-hurts-only = Nein, aber es schmerzt
button-fine = Nein, mir geht's gut
button-im-ok = Alles gut, weiter
button-easing = Nichts, es lässt nach
button-no-worse = Noch da, nicht schlimmer
button-one-leg = In einem Bein
button-red = Taubheit, Blase, beide Beine
button-called = Ich habe Hilfe gerufen
button-will-call = Ich rufe an
button-mistake = Das war ein Versehen
button-not-meant = So war's nicht gemeint
