### Erinnerungen: der Plan, die Erinnerung selbst, ihre Antworten, der Urlaub davon; die Zeitzone; die Einstellungen dazu.
### Eine Erinnerung ist eine Zeile von höchstens 120 Zeichen, sie lässt die Wahl, und Fremde lesen sie vielleicht auf einem
### gesperrten Bildschirm. Entwurf: noch von niemandem gelesen, der mit Deutsch aufgewachsen ist.

# Der Plan.
plan-anchor = Würde dir eine kleine Erinnerung helfen, dranzubleiben? Wähl etwas, das du sowieso tust, oder schreib etwas Eigenes, wie „nach dem Zähneputzen“. Nein sagen geht auch.
plan-time = { $anchor ->
    [after-waking] Wann etwa? Wähl eine Zeit oder schreib eine, wie 7:30. Ich meine die Zeit auf deiner Uhr.
    [after-work] Wann etwa bist du mit der Arbeit fertig? Wähl eine Zeit oder schreib eine, wie 17:30.
    [before-bed] Wann etwa? Wähl eine Zeit oder schreib eine, wie 21:00.
   *[other] Wann etwa? Wähl eine Zeit oder schreib eine, wie 7:30 oder „halb sieben abends“.
    }
plan-time-both = { CLOCK($early) } Uhr am Morgen, oder { CLOCK($late) } Uhr später am Tag?
plan-time-unclear = Eine Zeit konnte ich da nicht lesen. Schreib eine wie 7:30, 19:00 oder „Viertel nach acht“. Es bleibt alles, wie es war.
plan-time-impossible = Diese Zeit gibt es auf keiner Uhr. Schreib eine wie 7:30 oder 19:00. Es bleibt alles, wie es war.
plan-days = An welchen Tagen? Du kannst sie auch schreiben, wie „Mo, Mi, Fr“ oder „jeden Tag außer Sonntag“.
plan-days-own = Bis jetzt: { $days ->
    [0] noch keine
   *[other] { DAYS($days) }
    }. Tipp auf einen Tag, dann kommt er dazu oder fällt weg. Am Ende tipp auf „Fertig“.
plan-days-unclear = Die Tage konnte ich da nicht lesen. Schreib sie wie „Mo, Mi, Fr“, oder nimm einen Knopf. Es bleibt alles, wie es war.
plan-quiet = { CLOCK($at) } Uhr liegt in deinen Ruhezeiten, { CLOCK($from) } bis { CLOCK($to) } Uhr. Ich kann mich dann ohne Ton melden. Willst du das?
plan-set =
    { $anchor ->
        [after-waking] Nach dem Aufwachen, etwa um
        [after-work] Nach der Arbeit, etwa um
        [before-bed] Vor dem Schlafen, etwa um
        [none] Etwa um
       *[other] „{ $anchor }“, etwa um
    } { CLOCK($at) } Uhr, { DAYS($days) }. Dann melde ich mich{ $hushed ->
        [1] , ohne Ton
       *[0] { "" }
    }.
    Das nächste Mal: { DAY($when) }, { CLOCK($clock) } Uhr nach deiner Uhr ({ ZONE($zone) }). Bis dahin: { SPAN($in) }.
plan-paused =
    Deine Erinnerung { $off ->
        [ignored] ist still, weil eine Weile keine Antwort kam
        [safety] ist still seit dem Tag, an dem etwas nicht stimmte
        [holiday] wartet nach dem Urlaub auf dein Ja
        [asked] ist aus, wie du es wolltest
       *[break] hat Urlaub
    }. Eingestellt war: { CLOCK($at) } Uhr, { DAYS($days) }. Soll ich sie wieder anfangen?
plan-break = Deine Erinnerung hat Urlaub. Er endet: { DAY($when) }. Soll er jetzt enden?
plan-left = Gut, es bleibt alles, wie es war.
plan-declined = Das ist in Ordnung. Keine Erinnerungen. Schreib „erinnere mich“, wenn du doch einmal eine willst.
plan-later = Das können wir nach deiner Sitzung einstellen. Machen wir weiter.
nothing-planned = Es gibt keine Erinnerung zum Verschieben. Möchtest du eine?

# Die Erinnerung. Zwölf Wortlaute, einer nach dem anderen.
remind-1 = Zehn ruhige Minuten sind für dich da, wenn du magst.
remind-2 = Dein Ball liegt bereit, wenn du so weit bist. Lang, kurz oder nur atmen?
remind-3 = Ein weicher Moment für dich? Drei Minuten zählen auch.
remind-4 = Zeit für deine Ruhepause, wenn der Tag es erlaubt.
remind-5 = Hallo. Boden, Ball, Atem. Oder heute nicht. Beides ist gut.
remind-6 = Magst du jetzt ein wenig ruhen?
remind-7 = Ich melde mich, wie abgemacht. Tipp auf „Später“, und ich komme noch einmal.
remind-8 = Wie ist heute? Wir können es sanft machen, oder lassen.
remind-9 = Voller Tag? „Nur atmen“ braucht keinen Ball und keinen Boden. Oder heute nicht.
remind-10 = Zehn Minuten für dich, wann du magst. Ich halte die Zeit.
remind-11 = Magst du dich kurz hinlegen? Ich sage dir alles an.
remind-12 = { $anchor ->
    [after-waking] Schon auf? Deine Ruhepause ist da, wenn du willst.
    [after-work] Mit der Arbeit fertig? Deine Ruhepause ist da, wenn du willst.
    [before-bed] Bald ins Bett? Deine Ruhepause ist da, wenn du willst.
    [none] Es ist etwa { CLOCK($at) } Uhr. Deine Ruhepause ist da, wenn du willst.
   *[other] „{ $anchor }“: Deine Ruhepause ist da, wenn du willst.
    }
remind-plan = { $anchor ->
    [after-waking] Dein Plan: nach dem Aufwachen, etwa { CLOCK($at) } Uhr. Wollen wir, oder heute nicht?
    [after-work] Dein Plan: nach der Arbeit, etwa { CLOCK($at) } Uhr. Wollen wir, oder heute nicht?
    [before-bed] Dein Plan: vor dem Schlafen, etwa { CLOCK($at) } Uhr. Wollen wir, oder heute nicht?
    [none] Dein Plan: etwa { CLOCK($at) } Uhr. Wollen wir, oder heute nicht?
   *[other] Dein Plan: „{ $anchor }“. Wollen wir, oder heute nicht?
    }
remind-late = Entschuldige, ich bin spät: gedacht war { CLOCK($at) } Uhr. Deine Ruhepause ist da, wenn du willst.
remind-late-discreet = Entschuldige, ich bin spät. Ein paar Minuten für dich, oder heute nicht?
remind-gentle = Machen wir es heute ganz sanft? Nur atmen genügt, oder gar nichts.
remind-discreet-1 = Zeit für eine kleine Pause, wenn du magst.
remind-discreet-2 = Ein paar Minuten für dich, oder heute nicht?
remind-discreet-3 = Dein Moment ist da, wenn du willst.
remind-discreet-4 = Magst du jetzt eine kurze Pause?
remind-discreet-5 = Jetzt, später oder heute nicht? Alles gut.
remind-discreet-6 = Ein stiller Moment, wenn der Tag es erlaubt.
remind-discreet-7 = Ich melde mich, wie abgemacht. Später geht auch.
remind-discreet-8 = Nehmen wir uns ein paar Minuten, oder lassen wir es?

# Ihre Antworten.
snooze-ask = Gut. Wann soll ich wiederkommen?
snoozed = Ich komme wieder um { CLOCK($at) } Uhr. Bis dahin: { SPAN($in) }. Deine übliche Zeit bleibt, wie sie ist.
snooze-tomorrow = Das wäre in deinen Ruhezeiten oder nach Mitternacht. Lassen wir es für heute. Ich komme zur üblichen Zeit wieder.
snooze-enough = Okay. Lassen wir es für heute. Ich komme zur üblichen Zeit wieder.
remind-skipped = Gut, heute nicht. Bis zum nächsten Mal.
reminder-over = Diese Erinnerung war für einen anderen Tag ({ DAY($when) }). Eine Antwort braucht sie nicht mehr, und es geht nichts verloren.
remind-rhythm = Ist die Zeit gerade schlecht für dich? Ich kann sie verschieben, seltener kommen oder still sein.
remind-less = Gut, höchstens jeden zweiten Tag.
remind-weekly = Gut, einmal pro Woche.
remind-kept = Gut, es bleibt, wie es ist.
remind-silent = Ich bin jetzt still. Es geht nichts verloren. Schreib „erinnere mich“, wann immer du magst.
remind-fade = Du machst das jetzt von allein. Soll ich nur noch einmal pro Woche kommen?
reminders-stopped = Fertig. Keine Erinnerungen mehr. Deine Sitzungen sind immer hier.

# Urlaub davon.
holiday-ask = Wie lange Urlaub von den Erinnerungen? Dein Plan bleibt. Du kannst es auch schreiben, wie „10 Tage“.
holiday-set = Genieß es. Erst einmal keine Erinnerungen. Ich sage wieder hallo: { DAY($when) }, { CLOCK($at) } Uhr ({ ZONE($zone) }). Bis dahin: { SPAN($in) }.
holiday-open = Genieß es. Keine Erinnerungen, bis du mir schreibst.
holiday-unclear = Wie lange, konnte ich da nicht lesen. Schreib es wie „5 Tage“ oder „2 Wochen“. Es bleibt alles, wie es war.
holiday-over = Hallo, da bin ich wieder. Dein Urlaub endet heute. Von deinem nächsten Tag an melde ich mich wieder um { CLOCK($at) } Uhr.
resume-ask = Hallo, da bin ich wieder. Soll ich mich wieder um { CLOCK($at) } Uhr melden, von deinem nächsten Tag an?
resume-no = Gut, keine Erinnerungen. Schreib „erinnere mich“, wann immer du magst.

# Wo und wann.
zone-ask = Wo bist du, oder wie spät ist es bei dir? Eine Stadt genügt, oder etwas wie „hier ist es 8:15“.
zone-which = Wo ist es so spät wie bei dir? { ZONE($zone) } jetzt: { DAY($when) }, { CLOCK($at) } Uhr. Oder schreib eine andere Stadt.
zone-unclear = Diesen Ort kenne ich nicht. Nimm eine größere Stadt in der Nähe, ein Land, oder die Zeit auf deiner Uhr, wie „hier ist es 8:15“. Es bleibt alles, wie es war.
zone-set = Deine Uhr: { ZONE($zone) }. Jetzt ist es dort: { DAY($when) }, { CLOCK($at) } Uhr. Wenn das nicht stimmt, schreib „Zeitzone“.
travel-ask =
    Bei dir ist es jetzt { SPAN($apart) } { $ahead ->
        [1] später
       *[0] früher
    } als nach deiner üblichen Uhr. Deine Erinnerung um { CLOCK($at) } Uhr: nach der Uhr dort ({ ZONE($there) }), oder nach der Uhr zu Hause ({ ZONE($home) })? Das wäre bei dir { CLOCK($abroad) } Uhr.
travel-moved = Deine Uhr ab jetzt: { ZONE($there) }. Die nächste Erinnerung: { DAY($when) }, { CLOCK($clock) } Uhr dort. Bis dahin: { SPAN($in) }.
travel-kept = Deine Erinnerung bleibt bei der Uhr zu Hause ({ ZONE($home) }). Die nächste: { DAY($when) }, { CLOCK($clock) } Uhr zu Hause. Bis dahin: { SPAN($in) }.

# Einstellungen.
quiet-ask = { $from ->
    [none] Du hast gerade keine Ruhezeiten.
   *[other] Deine Ruhezeiten: { CLOCK($from) } bis { CLOCK($to) } Uhr.
    } In dieser Zeit schicke ich nichts von mir aus, außer du hast sie selbst gewählt. Schreib neue, wie „22:00 bis 7:00“.
quiet-set = { $from ->
    [none] Gut, keine Ruhezeiten.
   *[other] Gut, still von { CLOCK($from) } bis { CLOCK($to) } Uhr.
    }
quiet-unclear = Zwei Zeiten konnte ich da nicht lesen. Schreib sie wie „22:00 bis 7:00“. Es bleibt alles, wie es war.
pictures-set = { $on ->
    [1] Bilder und Tonaufnahmen sind an.
   *[0] Ab jetzt nur Wörter: keine Bilder, keine Tonaufnahmen. Tipp auf „Bilder an/aus“, dann kommen sie wieder.
    }
shade-set = { $shade ->
    [dark] Die Bilder sind ab jetzt dunkel.
    [light] Die Bilder sind ab jetzt hell.
   *[dusk] Die Bilder sind am Tag hell und am Abend dunkel.
    }
described-set = { $on ->
    [1] Was die Bilder zeigen, sage ich ab jetzt auch in Worten. Schreib noch einmal „Worte“, dann lasse ich das wieder.
   *[0] Bilder kommen ab jetzt ohne Beschreibung.
    }
voice-set = { $on ->
    [1] Jeder Schritt kommt ab jetzt als Sprachnachricht, mit den Worten darunter.
    [2] In dieser Sprache habe ich noch keine Stimme. Die Tonaufnahme mit Glocken und Tönen geht in jeder.
   *[0] Die Schritte kommen wieder in Worten.
    }
discreet-set = { $on ->
    [1] Unauffällig ist an: Meine Erinnerungen reden von einer kleinen Pause und sonst nichts.
   *[0] Unauffällig ist aus.
    }

# Warum.
why-none = Bisher war über keine Erinnerung zu entscheiden.
why-rule = { $rule ->
    [sent] Ich habe sie geschickt: Es war deine Zeit, und nichts sprach dagegen.
    [ask] Ich habe stattdessen nach dem Rhythmus gefragt: Auf drei kam keine Antwort.
    [fade] Ich habe stattdessen nach einmal pro Woche gefragt: Du machst das jetzt von allein.
    [resume] Dein Urlaub war zu Ende.
    [silence] Ich bin still geworden: Auf acht kam keine Antwort.
    [skipped] Ich habe sie ausgelassen: Du hast gesagt, heute nicht.
    [practised] Ich habe sie ausgelassen: In den sechs Stunden davor hattest du eine Ruhepause.
    [session] Ich habe sie ausgelassen: Du warst gerade in einer Sitzung.
    [pain] Ich habe sie ausgelassen: An dem Tag hatte etwas wehgetan.
    [safety] Ich habe sie nicht geschickt: Erst sollte sich jemand etwas ärztlich ansehen, oder eine Sicherheitsfrage ist offen.
    [replaced] Stattdessen kam eine Frage von mir. Beides zusammen schicke ich nie.
    [late] Ich habe sie fallen lassen: Zu deiner Zeit war ich weg, und später wäre es zu spät gewesen.
    [quiet] Ich habe sie nicht geschickt: deine Ruhezeiten.
   *[budget] Ich habe sie nicht geschickt: Zwei Nachrichten am Tag von mir aus genügen, und neun in der Woche.
    } Das war: { DAY($when) }, { CLOCK($at) } Uhr.
why-next = Die nächste: { DAY($when) }, { CLOCK($at) } Uhr. Bis dahin: { SPAN($in) }.
why-not = { $off ->
    [break] Du hast Urlaub von den Erinnerungen. Ich komme wieder, wenn du schreibst.
    [safety] Die Erinnerungen sind still seit dem Tag, an dem etwas nicht stimmte. Schreib „erinnere mich“, dann fangen sie wieder an.
    [ignored] Die Erinnerungen sind still, weil keine Antwort kam. Schreib „erinnere mich“, dann fangen sie wieder an.
    [holiday] Ich warte nach dem Urlaub auf dein Ja. Schreib „erinnere mich“, dann geht es wieder los.
   *[asked] Die Erinnerungen sind aus. Schreib „erinnere mich“, dann fangen sie wieder an.
    }

# Teile der Zeilen oben.
said-every-day = jeden Tag
said-weekdays = montags bis freitags
