### Die ersten Minuten: wer hier spricht, das Ja, Hilfe, Einstellungen. Entwurf: noch von niemandem gelesen, der mit Deutsch
### aufgewachsen ist.

welcome =
    Hallo, ich bin Easeback. Ich helfe dir, deinen Rücken auszuruhen: eine Minute atmen, dann ein weicher Ball, wenn du magst.
    Ich bin ein Programm, keine ärztliche Hilfe. Was dir fehlt, kann ich nicht sagen, und niemand liest hier mit. Im Notfall ruf die Notrufnummer an.
    Deine Antworten und Zahlen speichere ich verschlossen (verschlüsselt), nur um dich zu begleiten. „Meine Daten löschen“ löscht sie. Deine Chat-App behält ihre Kopie.
    Liest dir ein Screenreader vor? Schreib „Worte“.
    Bist du 18 oder älter, und ist das okay?
hello = Hallo, schön, dass du da bist. Was möchtest du?
welcome-back = Schön, dich wiederzusehen. Du musst nichts nachholen. Was möchtest du?
about =
    Ich begleite dich, damit du dir selbst helfen kannst. Ich bin keine ärztliche Hilfe und kein Medizinprodukt. Was dir fehlt, kann ich nicht herausfinden.
    Ich führe dich durch eine kurze Ruhepause auf einem weichen Ball: hinlegen, atmen, loslassen, langsam aufstehen.
    Manchen geht es danach besser, manche spüren nichts. Ich kann nicht versprechen, dass es hilft.
    Wenn es wehtut, hör auf. Du brauchst mich nicht erst zu fragen.
unsigned = Bitte beachte: Noch hat niemand aus einer Arztpraxis oder Physio diese Texte geprüft.

consent =
    Bevor ich etwas zu deiner Gesundheit frage, brauche ich dein Ja.
    Deine Antworten, Sitzungen, Schmerzzahlen und Einstellungen speichere ich verschlossen (verschlüsselt), nur um dich zu begleiten. Schreib jederzeit „meine Daten löschen“, und ich lösche sie. Deine Chat-App behält ihre Kopie, die kann ich nicht löschen.
    Bist du 18 oder älter, und ist das okay?
consent-declined = Das ist in Ordnung. Dann frage ich nichts zu deiner Gesundheit und speichere nichts davon. Eine Sitzung kann ich so nicht begleiten. Unter „Fragen“ kannst du lesen, was viele wissen wollen, und du kannst es dir jederzeit anders überlegen: Schreib einfach „starten“.

help =
    Wenn du jetzt Hilfe brauchst, ruf die Notrufnummer an.
    Schreib „starten“, um anzufangen. In einer Sitzung schreib „Pause“, „weitermachen“ (nach der Pause), „zurück“, „wiederholen“, „weiter“ (nächster Schritt), „wie lange“ oder „stopp“. Die Knöpfe tun dasselbe.
    Wenn es wehtut oder dir schwindlig wird, schreib es in deinen Worten. Ich höre sofort auf.
    Für alles andere schreib „Einstellungen“, „Sprache“, „Datenschutz“ oder „meine Daten löschen“.
help-in-session =
    Schreib „Pause“, „weitermachen“ (nach der Pause), „zurück“, „wiederholen“, „weiter“ (nächster Schritt), „wie lange“ oder „stopp“. Wenn es wehtut, roll zuerst vom Ball, dann schreib es mir.
    Du bist noch beim selben Schritt.

delete-ask = Das löscht alles, was ich über dich gespeichert habe: deine Antworten, Sitzungen, Zahlen, Einstellungen. Danach ist es für immer weg. Alles löschen?
deleted = Fertig. Was ich über dich gespeichert habe, ist gelöscht. Deine Chat-App zeigt unsere alten Nachrichten noch; dort kannst du sie entfernen. Schreib mir jederzeit, wenn du neu anfangen willst.
delete-kept = Gut. Alles bleibt, wie es war.

settings =
    Deine Einstellungen. Sitzungen: { $mode ->
        [tap] du tippst jedes Mal auf „Weiter“
       *[hands-free] sie laufen von selbst, ich halte die Zeit
    }. Sprache: { LANGUAGE($language) }. Bilder: { $pictures ->
        [2] an, auch in Worten
        [1] an
       *[0] aus
    }{ $slow ->
        [1] . Tempo: langsamer
       *[0] { "" }
    }.
    Erinnerung: { $remind ->
        [none] keine
        [off] gerade nicht
       *[other] etwa { CLOCK($remind) } Uhr, { DAYS($days) }
    }{ $discreet ->
        [1] , unauffällig
       *[0] { "" }
    }. Zeitzone: { $zone ->
        [none] nicht bekannt
       *[other] { ZONE($zone) }
    }. Ruhezeiten: { $from ->
        [none] keine
       *[other] { CLOCK($from) } bis { CLOCK($to) } Uhr
    }.
    Was möchtest du ändern?
mode-set = { $mode ->
    [tap] Ab jetzt tippst du jedes Mal auf „Weiter“. Ich warte bei jedem Schritt.
   *[hands-free] Ab jetzt läuft es von selbst. Ich halte die Zeit, und du kannst die Augen zumachen.
    }
language-ask = Welche Sprache möchtest du?
unknown-idle = Das habe ich nicht verstanden. Tipp auf einen Knopf, oder schreib „Hilfe“. Wenn es dir sehr schlecht geht oder alles zu viel wird, sprich bitte jetzt mit einem Menschen: mit jemandem in deiner Nähe, oder über die Notrufnummer.
unclear = Das habe ich nicht verstanden.
menu = Was möchtest du?
did-you-mean = Ich weiß nicht genau, was du meinst. Ist es eins davon?
thanks-heard = Gern.
small-talk = Hallo. Ich bin ein Programm, Plaudern kann ich nicht so gut. Ich kann dich durch eine kurze Ruhepause für deinen Rücken führen.
out-of-scope = Dabei kann ich dir nicht helfen. Ich führe dich durch eine kurze Ruhepause auf einem weichen Ball, erinnere dich und merke mir deine Zahlen. Mit anderen Fragen zur Gesundheit geh bitte in eine Arztpraxis, Apotheke oder zur Physio.
nothing-runs = Gerade läuft keine Sitzung. Schreib „starten“, wann du magst.
left-there = Gut, lassen wir es dabei. Schreib „starten“, wann immer du magst.
