### Was stattdessen zu denen gesagt wird, die nicht auf den Ball dürfen oder keinen haben: Zwillinge, die ihn nie nennen.
### Entwurf: noch von niemandem gelesen, der mit Deutsch aufgewachsen ist.

about-no-ball =
    Ich begleite dich, damit du dir selbst helfen kannst. Ich bin keine ärztliche Hilfe und kein Medizinprodukt. Was dir fehlt, kann ich nicht herausfinden.
    Ich führe dich durch eine kurze Ruhepause: liegen oder sitzen, atmen, loslassen, langsam aufstehen.
    Manchen geht es danach besser, manche spüren nichts. Ich kann nicht versprechen, dass es hilft.
    Wenn es wehtut, hör auf. Du brauchst mich nicht erst zu fragen.
help-in-session-no-ball =
    Schreib „Pause“, „weitermachen“ (nach der Pause), „zurück“, „wiederholen“, „weiter“ (nächster Schritt), „wie lange“ oder „stopp“. Wenn es wehtut, hör erst auf, dann schreib es mir.
    Du bist noch beim selben Schritt.
out-of-scope-no-ball = Dabei kann ich dir nicht helfen. Ich begleite eine kurze Ruhepause, erinnere dich und merke mir deine Zahlen. Mit anderen Fragen zur Gesundheit geh bitte in eine Arztpraxis oder Apotheke.

pause-nudge-no-ball = Ich bin noch da, wenn du mich brauchst. Für heute aufhören ist auch gut.
more-time-enough-no-ball = Noch mehr Zeit kann ich bei diesem Schritt nicht geben. Wenn es heute nicht leicht geht, können wir hier aufhören. Schreib einfach „stopp“.
recovery-ask-no-ball = Entschuldige, ich hatte kurz den Faden verloren. Geht es dir gut? Machen wir weiter?
recovery-over-no-ball = Entschuldige, ich war weg. Was du bis dahin gemacht hast, ist gespeichert. Für eine neue Sitzung schreib „starten“.
ended-quietly-number-no-ball =
    Ich beende diese Sitzung hier.
    📞 Wenn du Hilfe brauchst, ruf an: { $number }.
track-no-ball = Spiel jetzt die Tonaufnahme ab, tipp auf „Läuft“ und leg das Handy griffbereit hin. Die Schritte kommen auch hierher, ohne Ton. Wenn es wehtut, hör auf und halt die Tonaufnahme an, denn sie kann dich nicht hören.
close-much-higher-no-ball = Der Schmerz ist stärker geworden, das tut mir leid. Das genügt für heute. Ruh dich auf der Seite aus. Ruf sofort die Notrufnummer an, wenn es zwischen den Beinen taub wird, oder wenn beide Beine schwach oder taub werden, oder wenn du kaum Wasser lassen oder Urin oder Stuhl nicht halten kannst, oder wenn die Brust wehtut, dir schwarz vor Augen wird oder du ohnmächtig warst. Wenn der Schmerz weiter zunimmt oder ein Bein taub oder schwach wird, ruf heute in der Arztpraxis an. Nächstes Mal fangen wir mit „Nur atmen“ an.
no-ball-today-no-ball = Heute hat es wehgetan oder zugenommen. Darum gibt es für den Rest des Tages nur die ruhigen Formen.

dizzy-end-no-ball = Hören wir für heute auf. Bleib liegen, bis der Schwindel vorbei ist, dann setz dich eine Weile hin. Ruf sofort die Notrufnummer an, und hol jemanden zu dir, wenn die Brust wehtut, oder wenn dir schwarz vor Augen wird oder du ohnmächtig warst, oder wenn es zwischen den Beinen taub wird, oder wenn die Beine taub oder schwach werden. Wenn es einfach nicht besser wird, hol dir ärztliche Hilfe.

poll-not-yet-no-ball = Danke, dass du es offen sagst. Manche brauchen länger, und bei manchen tut sich nichts. Noch eine Woche, weicher und langsamer, oder hier aufhören?
something-else-no-ball = Gute Idee. Nimm einen anderen Platz: im Bett, auf der Seite oder auf dem Stuhl. Oder mach es kürzer. In sieben Tagen frage ich noch einmal.
poll-worse-no-ball = Das tut mir leid. Hören wir mit den Sitzungen auf, so wie sie jetzt sind.

remind-2-no-ball = Deine Ruhepause ist da, wenn du so weit bist. Oder nur ein paar Atemzüge?
remind-5-no-ball = Hallo. Ein Platz zum Ruhen und dein Atem. Oder heute nicht. Beides ist gut.
remind-9-no-ball = Voller Tag? Ein paar Atemzüge auf dem Stuhl zählen auch. Oder heute nicht.
numbers-caveat-no-ball = Rückenschmerz kommt und geht von selbst, und viele fangen an einem schlechten Tag an. Darum kann ich nicht sagen, dass es die Ruhepausen waren. Ruhepausen insgesamt: { $sessions }; in den letzten sieben Tagen: { $week }.

### Antworten auf Fragen, für dieselben Leute.

faq-floor-or-bed-no-ball = Ja. „Nur atmen“ geht gut im Bett, auf dem Sofa oder auf dem Stuhl.
faq-how-often-no-ball = Einmal am Tag ist reichlich. Mehr als dreimal am Tag soll es nicht sein. Ein Tag ohne schadet nicht. Mach einfach am nächsten weiter.
faq-my-condition-no-ball = Das kann ich von hier aus nicht beurteilen. Manche, die so etwas haben, ruhen sich so aus, und für manche ist es nicht das Richtige. Zeig in der Arztpraxis oder bei der Physio, was wir tun, und frag. Wenn du dort ein Ja bekommst, fang mit wenig an, und hör auf, wenn es wehtut.
faq-one-sided-no-ball = Leg oder setz dich so, wie es für diese Seite am leichtesten ist. Ein Kissen kann helfen. Wenn der Schmerz sticht, neu ist oder ins Bein zieht, hör auf und lass es ärztlich ansehen.
faq-who-should-not-no-ball = Die ruhigen Formen passen für die meisten. Wenn dir jemand zu Vorsicht geraten hat, frag zuerst in der Arztpraxis oder bei der Physio. Bei neuer Taubheit zwischen den Beinen, Problemen mit Blase oder Darm oder schwachen Beinen fang nicht an. Ruf dann die Notrufnummer an.
faq-is-it-exercise-no-ball = Nein. Es geht gerade darum, nichts zu leisten. Du liegst oder sitzt, atmest und tust ein paar Minuten nichts. Wenn es Mühe macht, so zu bleiben, leg oder setz dich anders hin.
faq-origin-no-ball = Von einem Mann, der sich mit 17 das Kreuz verletzt hat, weil er den ganzen Tag schwere Kisten hob. Nach etwa zehn Jahren mit Schmerz schrieb er auf, was ihn ruhig machte. Er hat nicht Medizin studiert, und seine Geschichte ersetzt keine ärztliche Hilfe. Die Worte und die Regeln zur Sicherheit hier sind unsere eigenen.
faq-wheelchair-no-ball = Ja. „Nur atmen“ geht in deinem Stuhl, Füße auf den Stützen, Rücken an der Lehne.
faq-falling-asleep-no-ball = Ja. Leg das Handy weg, und lass es gut sein. Nach einer Weile beende ich die Sitzung leise.
faq-latex-no-ball = Für die ruhigen Formen brauchst du nichts aus Latex. Ein Platz zum Liegen oder Sitzen genügt.
faq-old-age-no-ball = Das Alter allein spricht nicht dagegen. Kommst du ohne Mühe auf den Boden und wieder hoch? Wenn nicht, atme im Bett oder auf dem Stuhl.
faq-periods-no-ball = Ja, wenn es guttut. Rückenschmerz mit sehr starker Blutung sollte ärztlich angesehen werden.
faq-after-birth-no-ball = Atmen ist gut, so früh du magst. Bevor du etwas anderes machst, frag deine Hebamme oder in der Arztpraxis.
faq-click-no-ball = Ein Knacken ohne Schmerz ist häufig und heißt meist nichts. Wenn es dabei gestochen hat, ein Bein schwach oder eine Stelle taub geworden ist: Hör auf und ruf heute in der Arztpraxis an.
faq-full-or-short-no-ball = Ein schlechter Tag oder wenig Zeit? Nur atmen. Ein paar Minuten mehr? Im Bett oder auf dem Stuhl. Beides zählt gleich viel.
