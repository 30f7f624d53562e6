### Nachfragen: die Frage nach einer Woche, die Zahl der Woche, die Fragen nach vier und zwölf Wochen.
### Entwurf: noch von niemandem gelesen, der mit Deutsch aufgewachsen ist.

poll = Hast du mit dieser Methode Erleichterung gespürt?
poll-over = Danke. Diese Frage ist jetzt zu, deine Antwort bleibt also, wie sie war.
vote-kept = Danke, deine Antwort ist notiert.
vote-taken-back = Ich habe deine Antwort herausgenommen. Du kannst eine neue geben, oder keine.
vote-thanks = Eine Woche lang kannst du deine Antwort ändern.
poll-at-once = Wie schön. Mach weiter wie bisher: lieber kurz, dafür regelmäßig.
poll-after-days = Gut, dass du dem Zeit gelassen hast.
poll-not-yet = Danke, dass du es offen sagst. Bei manchen tut sich nichts. Noch eine Woche, sanfter, oder aufhören?
poll-not-yet-again = Du hast es ehrlich versucht, und es wurde nicht leichter. Dann ist das vielleicht nichts für dich, und auch das ist gut zu wissen. Bitte frag in der Arztpraxis oder bei der Physio nach anderen Wegen. Das Atmen kannst du behalten, wenn du es magst.
poll-stop-ask = Soll ich hier aufhören? Dann frage ich nicht mehr danach. Alles bleibt für dich offen.
poll-worse = Das tut mir leid. Lassen wir den Ball jetzt weg, bis die Praxis oder die Physio ja sagt.
poll-worse-end = Bitte zeig deinen Rücken in der Arztpraxis oder bei der Physio. Beweg dich weiter sanft, so wie es gut geht. Erinnerungen kommen jetzt keine; in einer Woche frage ich einmal nach. Was sanft ist, bleibt so lange offen.
poll-too-little = Das macht nichts. Was würde es leichter machen?
poll-rather-not = Das ist in Ordnung. Deine Zahlen gehören dir.
keep-time-ask = Soll die Zeit so bleiben?
time-kept = Gut, es bleibt, wie es ist.
week-more = Also noch eine Woche. Weicher und langsamer ist auch gut. In sieben Tagen frage ich noch einmal.
something-else = Gute Idee. Nimm einen weicheren Ball, oder geh eine Fingerbreite hoch oder runter. Oder lass den Ball weg und atme nur. In sieben Tagen frage ich noch einmal.
shorter-set = Ab jetzt biete ich zuerst die kurze Form an. Drei Minuten zählen.
fewer-set = Ab jetzt höchstens jeden zweiten Tag.
no-reminders-yet = Du hast gerade keine Erinnerungen, also kann ich nicht weniger schicken.
stopped-here = Gut. Keine Erinnerungen und keine Fragen mehr von mir. Es geht nichts verloren; schreib „starten“, wann immer du magst.
low-use = Seit zwei Wochen hast du es vor, und das Leben kam dazwischen. Das ist in Ordnung. Eine kürzere Form, eine andere Tageszeit, oder Ruhe?
follow-up-worse = Hallo. Ich hatte dich gebeten, etwas ansehen zu lassen. Hat es sich jemand angesehen?
call-later = Gut. In drei Tagen frage ich noch einmal.

checkin-discreet = Hallo. Hier wartet eine kurze Frage, wenn du einen Moment hast.
# Drei Wortlaute wechseln sich ab; was gefragt wird, bleibt in jedem gleich, damit sich die Zahlen vergleichen lassen.
week-ask-1 =
    Eine Zahl für diese Woche, wenn du magst.
    Wie stark war der Schmerz in deinem Kreuz in den letzten 24 Stunden, im Mittel? 0 ist kein Schmerz, 10 der schlimmste, den du dir denken kannst.
week-ask-2 =
    Zeit für deine Zahl der Woche, wenn du eine geben willst.
    Wie stark war der Schmerz in deinem Kreuz in den letzten 24 Stunden, im Mittel? 0 ist kein Schmerz, 10 der schlimmste, den du dir denken kannst.
week-ask-3 =
    Wieder eine Woche. Wieder eine Zahl? Auslassen geht auch.
    Wie stark war der Schmerz in deinem Kreuz in den letzten 24 Stunden, im Mittel? 0 ist kein Schmerz, 10 der schlimmste, den du dir denken kannst.
week-kept-1 = Danke. { $rating } für diese Woche.
week-kept-2 = { $rating } für diese Woche. Ich habe sie zu den anderen gelegt.
week-kept-3 = Notiert, { $rating } für diese Woche. Danke.
overall-ask = Seit du angefangen hast: Wie geht es deinem Kreuz insgesamt?
overall-kept = Danke. Ich habe das zu deinen Zahlen gelegt.
overall-worse = Danke, dass du es sagst. Wenn das so weitergeht, zeig deinen Rücken bitte in der Arztpraxis oder bei der Physio. Bis dahin kurz und weich.
life-intro = Zwei Fragen zum Tippen, wenn du willst. So kannst du in ein paar Wochen vergleichen. Auslassen geht auch.
likes-ask = Wie sehr hat dein Rücken dich in der letzten Woche von dem abgehalten, was du gern tust? 0 gar nicht, 10 völlig.
jobs-ask = Wie sehr stand er dir in der letzten Woche bei den Dingen des Alltags im Weg? 0 gar nicht, 10 völlig.
life-kept = Danke. Ich habe beides zu deinen Zahlen gelegt.

results =
    So viele haben geantwortet, ungefähr: { $people }.
    { SHARES($shares) }
    Wer etwas mag, antwortet öfter, und Schmerz ändert sich von selbst. Das ist also, was Leute sagen, kein Beweis.
results-in-part =
    So viele haben geantwortet, ungefähr: { $people }.
    { SHARES($shares) }
    Die anderen Antworten fehlen hier: Zu wenige haben sie gegeben.
    Wer etwas mag, antwortet öfter, und Schmerz ändert sich von selbst. Das ist also, was Leute sagen, kein Beweis.
results-too-few = { $people ->
        [0] Bisher ist keine Antwort gezählt
        [one] Bisher hat ein Mensch geantwortet
       *[other] Bisher haben { $people } Menschen geantwortet
    }. Ab { $least } zeige ich, was sie sagten. Ich zähle einmal pro Woche.
share = { $what }: etwa { $percent } %
share-nobody = { $what }: fast niemand
share-any-relief = Ja, sofort oder nach ein paar Tagen
share-no-relief = Noch nicht, oder zu wenig gemacht
