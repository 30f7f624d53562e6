### The first minutes: who we are, consent, help, settings, privacy.

welcome =
    Hi, I'm Easeback. I help you rest a sore back: a minute of breathing, then a soft ball if you like.
    I'm a program, not a doctor. I can't tell what's wrong, and nobody watches this chat. In an emergency, call your local emergency number.
    I keep your answers and numbers locked (encrypted), to guide you only. "Delete my data" erases them; your chat app keeps its copy.
    Screen reader? Send "words".
    Are you 18 or older, and is that OK?
hello = Hello, good that you're here. What would you like?
welcome-back = Good to see you again. No catching up needed. What would you like?
about =
    I'm a self-care guide, not a doctor and not a medical device. I can't find out what is wrong with you.
    I lead you through a short rest on a soft ball: lie down, breathe, let go, get up slowly.
    Some people feel better, some feel no change. I can't promise it will help.
    If it hurts, stop. You don't need to ask me first.
unsigned = Please note: no doctor or physio has checked these texts yet.

consent =
    Before I ask about your health, I need your yes.
    I keep your answers, sessions, pain numbers and settings, locked (encrypted), only to guide you. Type "delete my data" at any time, and I erase them. Your chat app keeps its own copy, which I can't erase.
    Are you 18 or older, and is that OK?
consent-declined = That's fine. Then I don't ask and I don't keep any health answers. I can't guide a session without them. You can read the questions and answers, and change your mind at any time: just type start.

help =
    Type start to begin. In a session, type pause, go on, back, repeat, next, how long, or stop. Buttons do the same.
    If it hurts or you feel dizzy, type that in your own words. I stop at once.
    Type settings, language, privacy or delete my data for the rest.
    If you need help now, call your local emergency number.
help-in-session =
    Type pause, go on, back, repeat, next, how long, or stop. If it hurts, roll off first, then tell me.
    Your step is still here.

delete-ask = This wipes all I keep about you: safety answers, sessions, numbers, settings. It can't be undone. Delete it all?
deleted = Done. I have wiped what I kept about you. Your chat app still shows our old messages; you can clear them there. Write to me any time to start fresh.
delete-kept = All right. I keep everything as it was.

settings =
    Your settings. Sessions: { $mode ->
        [tap] you tap to move on
       *[hands-free] hands-free, I keep the time
    }. Language: { LANGUAGE($language) }. Pictures: { $pictures ->
        [2] on, told in words too
        [1] on
       *[0] off
    }{ $slow ->
        [1] . Pace: slower
       *[0] { "" }
    }.
    Reminder: { $remind ->
        [none] none
        [off] not now
       *[other] about { CLOCK($remind) }, { DAYS($days) }
    }{ $discreet ->
        [1] , discreet
       *[0] { "" }
    }. Time zone: { $zone ->
        [none] not known
       *[other] { ZONE($zone) }
    }. Quiet hours: { $from ->
        [none] none
       *[other] { CLOCK($from) } to { CLOCK($to) }
    }.
    What would you like to change?
mode-set = { $mode ->
    [tap] From now on you tap to move on. I wait at each step.
   *[hands-free] From now on it runs hands-free. I keep the time, and you can close your eyes.
    }
language-ask = Which language would you like?
unknown-idle = I didn't get that. Try a button, or type help. If something is badly wrong, or it all feels too much, please talk to a person now: someone near you, or your local emergency number.
unclear = I didn't get that.
menu = What would you like?
did-you-mean = I'm not sure what you mean. Is it one of these?
thanks-heard = You're welcome.
small-talk = Hello. I'm a program, so small talk isn't my strong side. I can guide a short rest for your back.
out-of-scope = That's outside what I can help with. I guide a short rest on a soft ball, remind you, and keep your pain numbers. For other health questions, please ask a doctor, physio or pharmacist.
nothing-runs = No session is running. Type start when you like.
left-there = All right, we'll leave it there. Type start whenever you like.
