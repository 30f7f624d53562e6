### Die Sicherheitstexte. Entwurf: noch von niemandem gelesen, der mit Deutsch aufgewachsen ist, und von keiner Fachperson.

language-name = Deutsch
language-set = Ab jetzt spreche ich Deutsch.
not-whole = Noch ist nicht alles auf Deutsch: Was fehlt, kommt auf Englisch. Sicherheitshinweise kommen immer auf Deutsch.
generic-number = deine Notrufnummer (112 in Europa, 911 in den USA und Kanada, 999 in Großbritannien)
generic-crisis = ein Krisentelefon in deinem Land, etwa die Telefonseelsorge
safety-emergency =
    Stopp. Wenn du kannst, kipp beide Knie zu einer Seite, roll vom Ball und schieb ihn weg. Bleib, wo du dich sicher fühlst. Wenn du dich nicht bewegen kannst, bleib, wie du bist.
    📞 Ruf jetzt an: { $number }. Wenn du nicht anrufen kannst, ruf laut nach jemandem.
    Sag am Telefon, was du mir gesagt hast. Ich kann nicht für dich anrufen.
outcome-emergency =
    Bitte hör hier auf. Was du beschreibst, könnte ein Notfall sein.
    📞 Ruf jetzt an: { $number }. Oder lass dich in die nächste Notaufnahme bringen.
    Erzähl dort, was mit deinem Rücken ist und was du mir gesagt hast.
    Fahr nicht selbst. Warte nicht ab, ob es vergeht. Ich kann nicht für dich anrufen.
safety-crisis =
    Gut, dass du das sagst. Mit Schmerzen zu leben ist oft sehr schwer. Du musst das nicht allein tragen.
    📞 Bitte sprich jetzt mit einem Menschen. Ruf an: { $crisis }. Wenn das nicht geht: { $number }.
    Ich bin nur ein Programm, und niemand liest hier live mit.
safety-ask = Ich habe die Sitzung angehalten. Ist es ein Notfall, oder ist etwas davon neu: Taubheit zwischen den Beinen, Probleme mit Blase oder Darm, schwache Beine, Brustschmerz, Atemnot?
safety-ask-idle = Ist es ein Notfall, oder ist etwas davon neu: Taubheit zwischen den Beinen, Probleme mit Blase oder Darm, schwache Beine, Brustschmerz, Atemnot?
safety-pain = Stopp. Kipp beide Knie zu einer Seite, roll vom Ball und ruh dich auf der Seite aus. Gut, dass du es sagst. Atme, wie du magst.
safety-pain-no-ball = Hör hier auf. Ruh dich aus, wie es am leichtesten geht, wenn möglich auf der Seite. Gut, dass du es sagst. Atme, wie du magst.
safety-silence = Ich habe nichts von dir gehört. Bitte kipp beide Knie zu einer Seite, roll vom Ball und ruh dich auf der Seite aus. Wenn du das nicht kannst, ruf laut um Hilfe oder ruf jemanden an.
safety-unknown = Das habe ich nicht verstanden, darum habe ich die Sitzung angehalten. Geht es dir gut?
emergency-again =
    Ich bin noch da. 📞 Bitte ruf jetzt an: { $number }. Oder bitte jemanden, für dich anzurufen.
    War es ein Versehen? Dann tipp unten auf „Das war ein Versehen“.
emergency-still = Das kann immer noch ein Notfall sein. 📞 Ruf jetzt an: { $number }. Warte nicht. Wenn du nicht sprechen kannst, zeig jemandem diesen Bildschirm.
emergency-called = Gut. Lass jemanden bei dir bleiben, wenn es geht, und behalte das Handy in der Hand. Ich bin jetzt still. Schreib, wann du magst.
emergency-mistake = Gut, dann war es kein Notfall. Nichts ist gesperrt. Wenn es doch einmal einer ist, ruf sofort die Notrufnummer an.
pain-check = Ist jetzt etwas neu? Taubheit zwischen den Beinen, Probleme mit Blase oder Darm, beide Beine schwach, taub oder schmerzhaft? Ein Bein schwach, taub oder schmerzhaft? Oder tut es noch weh, ist aber nicht schlimmer?
pain-leg =
    📞 Ruf jetzt an: { $number }, wenn eines davon zutrifft: zwischen den Beinen taub; beide Beine schwach, taub oder schmerzhaft; du kannst kaum Wasser lassen; du kannst Urin oder Stuhl nicht halten oder nicht spüren.
    Wenn ein Bein oder ein Fuß seit Kurzem schwach ist, ruf heute in der Arztpraxis an. Kein Ball, bis es ärztlich angesehen wurde.
pain-end = Das genügt für heute. Heute kein Ball mehr. Wenn der Schmerz weiter zunimmt, ruf heute in der Arztpraxis an. Versuch morgen „Nur atmen“, aber nur, wenn er nachgelassen hat.
pain-leg-no-ball =
    📞 Ruf jetzt an: { $number }, wenn eines davon zutrifft: zwischen den Beinen taub; beide Beine schwach, taub oder schmerzhaft; du kannst kaum Wasser lassen; du kannst Urin oder Stuhl nicht halten oder nicht spüren.
    Wenn ein Bein oder ein Fuß seit Kurzem schwach ist, ruf heute in der Arztpraxis an. Ruh dich jetzt aus, und lass es ärztlich ansehen.
pain-end-no-ball = Das genügt für heute. Wenn der Schmerz weiter zunimmt, ruf heute in der Arztpraxis an. Versuch morgen „Nur atmen“, aber nur, wenn er nachgelassen hat.

button-stop = ⏹ Stopp
button-pause = ⏸ Pause
button-go-on = ▶ Weitermachen
button-stop-here = Hier aufhören
button-too-much = Zu viel
button-hurts = Es tut weh
button-dizzy = Schwindlig, unwohl
button-emergency = Notfall
button-is-emergency = Ja, Notfall oder etwas davon
button-hurts-only = Nein, aber es schmerzt
button-fine = Nein, mir geht's gut
button-im-ok = Alles gut, weiter
button-easing = Nichts, es lässt nach
button-no-worse = Noch da, nicht schlimmer
button-one-leg = Neu in einem Bein: schwach, taub, Schmerz
button-red = Taub zwischen den Beinen, Blase, Darm, beide Beine
button-called = Ich habe Hilfe gerufen
button-will-call = Ich rufe jetzt an
button-mistake = Das war ein Versehen
button-not-meant = So war's nicht gemeint
