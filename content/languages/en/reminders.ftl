### Reminders: the plan, the nudge, its answers, breaks; the time zone; the settings around them.
### A reminder is one line, at most 120 characters, with a choice in it, and a stranger may read it on a locked screen.

# The plan.
plan-anchor = Would a small nudge help you to keep this up? Pick something you do anyway, or write your own, like "after I brush my teeth". You can say no, too.
plan-time = { $anchor ->
    [after-waking] When, about? Pick a time or type one, like 7:30. I mean the time on your clock.
    [after-work] When are you done with work, about? Pick a time or type one, like 17:30.
    [before-bed] When, about? Pick a time or type one, like 21:00.
   *[other] When, about? Pick a time or type one, like 7:30 or "half past six in the evening".
    }
plan-time-both = { CLOCK($early) } in the morning or { CLOCK($late) } later in the day?
plan-time-unclear = I didn't get a time from that. Type one like 7:30, 19:00 or "quarter past eight". Nothing has changed.
plan-time-impossible = No clock shows that time. Type one like 7:30 or 19:00. Nothing has changed.
plan-days = Which days? You can also type them, like "Mon, Wed, Fri" or "every day but Sunday".
plan-days-own = So far: { $days ->
    [0] none yet
   *[other] { DAYS($days) }
    }. Tap a day to add it or take it away, then Done.
plan-days-unclear = I didn't get the days from that. Type them like "Mon, Wed, Fri", or tap a button. Nothing has changed.
plan-quiet = { CLOCK($at) } is in your quiet hours, { CLOCK($from) } to { CLOCK($to) }. I can nudge you then without a sound. Is that what you want?
plan-set =
    { $anchor ->
        [after-waking] After you wake up, about
        [after-work] After work, about
        [before-bed] Before bed, about
        [none] At about
       *[other] “{ $anchor }”, about
    } { CLOCK($at) }, { DAYS($days) }. I'll nudge you then{ $hushed ->
        [1] , without a sound
       *[0] { "" }
    }.
    The next one: { DAY($when) }, { CLOCK($clock) } your time ({ ZONE($zone) }), in { SPAN($in) }.
plan-paused =
    Your reminder is { $off ->
        [ignored] silent, as it went unanswered for a while
        [safety] silent since the day something was wrong
        [holiday] waiting for your yes after the break
        [asked] off, as you wished
       *[break] on a break
    }. It was set to { CLOCK($at) }, { DAYS($days) }. Shall I start it again?
plan-break = Your reminder takes a break. It ends: { DAY($when) }. Shall I end the break now?
plan-left = All right, nothing has changed.
plan-declined = That's fine. No reminders. Type remind me if you ever want one.
plan-later = We can set that up after your session. Let's go on.
nothing-planned = There's no reminder to move. Would you like one?

# The nudge. Twelve wordings, one after the other.
remind-1 = Ten quiet minutes are here for you, if you like.
remind-2 = Your ball is ready when you are. Full, short, or just breathing?
remind-3 = A soft moment for yourself? Three minutes count too.
remind-4 = Time for your rest, if today allows it.
remind-5 = Hello. Floor, ball, breath. Or not today. Both are fine.
remind-6 = Would you like a little rest now?
remind-7 = This is your nudge. You can snooze me with one tap.
remind-8 = How is today? We can go gently, or leave it.
remind-9 = A full day? The breathing form needs no ball and no floor. Or not today.
remind-10 = Ten minutes for you, whenever you like. I'll keep the time.
remind-11 = Would you like to lie down for a bit? I'll talk you through it.
remind-12 = { $anchor ->
    [after-waking] You're up? Your rest is here if you want it.
    [after-work] Done with work? Your rest is here if you want it.
    [before-bed] Nearly bedtime? Your rest is here if you want it.
    [none] It's about { CLOCK($at) }. Your rest is here if you want it.
   *[other] “{ $anchor }”: your rest is here if you want it.
    }
remind-plan = { $anchor ->
    [after-waking] Your plan said: after waking, about { CLOCK($at) }. Shall we, or not today?
    [after-work] Your plan said: after work, about { CLOCK($at) }. Shall we, or not today?
    [before-bed] Your plan said: before bed, about { CLOCK($at) }. Shall we, or not today?
    [none] Your plan said: about { CLOCK($at) }. Shall we, or not today?
   *[other] Your plan said: “{ $anchor }”. Shall we, or not today?
    }
remind-late = Sorry, I'm late: this was meant for { CLOCK($at) }. Your rest is here if you want it.
remind-late-discreet = Sorry, I'm late. A few minutes for yourself, or not today?
remind-gentle = Shall we go very gently today? Just breathing is enough, or nothing at all.
remind-discreet-1 = Time for a little break, if you like.
remind-discreet-2 = A few minutes for yourself, or not today?
remind-discreet-3 = Your moment is here, if you want it.
remind-discreet-4 = Would you like a short break now?
remind-discreet-5 = Now, later, or not today? All fine.
remind-discreet-6 = A quiet moment, if today allows it.
remind-discreet-7 = Here is your nudge. Later is fine too.
remind-discreet-8 = Shall we take a few minutes, or leave it?

# Its answers.
snooze-ask = All right. When shall I come back?
snoozed = I'll be back at { CLOCK($at) }, in { SPAN($in) }. Your usual time stays as it is.
snooze-tomorrow = That would be in your quiet hours or after midnight. Let's leave it for today. I'll come back at your usual time.
snooze-enough = OK. Let's leave it for today. I'll come back at your usual time.
remind-skipped = All right, not today. See you next time.
reminder-over = That reminder was for another day ({ DAY($when) }). It needs no answer any more, and nothing is lost.
remind-rhythm = Is this a bad time for you? I can move it, come less often, or be quiet.
remind-less = All right, every other day at most.
remind-weekly = All right, once a week.
remind-kept = All right, it stays as it is.
remind-silent = I'll be quiet now. Nothing is lost. Type remind me whenever you like.
remind-fade = You do this on your own now. Shall I step back to once a week?
reminders-stopped = Done. No more reminders. Your sessions are always here.

# A break.
holiday-ask = How long a break? Your plan is kept. You can also type it, like "10 days".
holiday-set = Enjoy it. No reminders for now. I say hello again: { DAY($when) }, { CLOCK($at) } ({ ZONE($zone) }), in { SPAN($in) }.
holiday-open = Enjoy it. No reminders until you write to me.
holiday-unclear = I didn't get how long. Type it like "5 days" or "2 weeks". Nothing has changed.
holiday-over = Hello again. Your break ends today. I'll nudge you at { CLOCK($at) } again from your next day on.
resume-ask = Hello again. Shall I nudge you at { CLOCK($at) } again, from your next day on?
resume-no = All right, no reminders. Type remind me whenever you like.

# Where and when.
zone-ask = Where are you, or what time is it where you are? A city is enough, or something like "it's 8:15 here".
zone-which = Which of these has the same time as you? { ZONE($zone) } now: { DAY($when) }, { CLOCK($at) }. Or type another city.
zone-unclear = I don't know that place. Try a bigger city near you, a country, or the time on your clock, like "it's 8:15 here". Nothing has changed.
zone-set = Your clock: { ZONE($zone) }. Now there: { DAY($when) }, { CLOCK($at) }. If that's not right, type time zone.
travel-ask =
    You're { SPAN($apart) } { $ahead ->
        [1] ahead of
       *[0] behind
    } your usual time now. Your reminder at { CLOCK($at) }: by the clock there ({ ZONE($there) }), or by the clock at home ({ ZONE($home) }), which is { CLOCK($abroad) } where you are?
travel-moved = Your clock from now on: { ZONE($there) }. The next reminder: { DAY($when) }, { CLOCK($clock) } there, in { SPAN($in) }.
travel-kept = Your reminder keeps to the clock at home ({ ZONE($home) }). The next one: { DAY($when) }, { CLOCK($clock) } at home, in { SPAN($in) }.

# Settings.
quiet-ask = { $from ->
    [none] You have no quiet hours now.
   *[other] Your quiet hours are { CLOCK($from) } to { CLOCK($to) }.
    } I send nothing on my own in them, unless you picked such a time. Type new ones, like "22:00 to 7:00".
quiet-set = { $from ->
    [none] All right, no quiet hours.
   *[other] All right, quiet from { CLOCK($from) } to { CLOCK($to) }.
    }
quiet-unclear = I didn't get two times from that. Type them like "22:00 to 7:00". Nothing has changed.
pictures-set = { $on ->
    [1] Pictures and sound tracks are on.
   *[0] Words only from now on: no pictures, no sound tracks. Tap Pictures on/off to have them back.
    }
shade-set = { $shade ->
    [dark] Pictures are dark from now on.
    [light] Pictures are light from now on.
   *[dusk] Pictures are light by day and dark in the evening.
    }
described-set = { $on ->
    [1] What pictures show is told in words from now on. Send words again to turn that off.
   *[0] Pictures come without a description from now on.
    }
voice-set = { $on ->
    [1] Each step comes as a voice message from now on, with its words below.
    [2] I have no voice in this language yet. The sound track with bells and tones works in each.
   *[0] Steps come in words again.
    }
discreet-set = { $on ->
    [1] Discreet is on: my reminders speak of a little break and nothing else.
   *[0] Discreet is off.
    }

# Why.
why-none = There was no reminder to decide about yet.
why-rule = { $rule ->
    [sent] I sent it: it was your time, and nothing stood in the way.
    [ask] I asked about the rhythm instead: three had gone unanswered.
    [fade] I asked about once a week instead: you do this on your own now.
    [resume] Your break had ended.
    [silence] I went quiet: eight had gone unanswered.
    [skipped] I left it out: you said not today.
    [practised] I left it out: you had practised in the six hours before.
    [session] I left it out: you had just been in a session.
    [pain] I left it out: something had hurt that day.
    [safety] I held it back: something needs a doctor's eye first, or a safety question is open.
    [replaced] A question of mine came in its place. I never send both.
    [late] I dropped it: I was away at your time, and later it would have been too late.
    [quiet] I held it back: your quiet hours.
   *[budget] I held it back: two messages on my own a day, and nine a week, are enough.
    } Its time: { DAY($when) }, { CLOCK($at) }.
why-next = The next one: { DAY($when) }, { CLOCK($at) }, in { SPAN($in) }.
why-not = { $off ->
    [break] You're on a break. I come back when you write.
    [safety] Reminders are silent since the day something was wrong. Type remind me to start them again.
    [ignored] Reminders are silent, as they went unanswered. Type remind me to start them again.
    [holiday] I wait for your yes after the break. Type remind me to start again.
   *[asked] Reminders are off. Type remind me to start them again.
    }

# Parts of the lines above.
said-every-day = every day
said-weekdays = on weekdays
