### What is said instead to who may not use the ball, or has none: for each line of the rooms that speaks of it, a twin.
### A twin never names the ball, nor a way off it; `easeback check` looks.

about-no-ball =
    I'm a self-care guide, not a doctor and not a medical device. I can't find out what is wrong with you.
    I lead you through a short rest: lie or sit, breathe, let go, get up slowly.
    Some people feel better, some feel no change. I can't promise it will help.
    If it hurts, stop. You don't need to ask me first.
help-in-session-no-ball =
    Type pause, go on, back, repeat, next, how long, or stop. If it hurts, stop first, then tell me.
    Your step is still here.
out-of-scope-no-ball = That's outside what I can help with. I guide a short rest, remind you, and keep your pain numbers. For other health questions, please ask a doctor or a pharmacist.

pause-nudge-no-ball = Still here when you want me. It's fine to stop for today too.
more-time-enough-no-ball = That's all the extra time I have here. If it isn't easy today, we can stop here. Just type stop.
recovery-ask-no-ball = Sorry, I lost the thread for a moment. Are you OK? Shall we go on?
recovery-over-no-ball = Sorry, I was away. Your session is saved up to there. Type start for a new one.
ended-quietly-number-no-ball =
    I'll close this session here.
    📞 If you need help, call { $number }.
track-no-ball = Press play now, tap I pressed play, and put the phone down. The steps come here too, without a sound. If it hurts, stop, and stop the track. It can't hear you.
close-much-higher-no-ball = It went up, and I'm sorry. That's enough for today. Rest on your side. If it goes numb between the legs, both legs go weak or numb, you can't pee, or can't hold pee or poo, your chest hurts, or you fainted or are about to, call your local emergency number at once. If it keeps growing, or one leg goes numb or weak, call a doctor today. Next time we'll start with the breathing form.
no-ball-today-no-ball = It hurt or grew today, so only the quiet forms are open for the rest of the day.

dizzy-end-no-ball = Let's stop here for today. Stay down until it has passed, then sit a while. If you fainted or are about to, your chest hurts, or feeling or strength goes in your legs or between them, call your local emergency number at once. If it just won't pass, call a doctor.

poll-not-yet-no-ball = Thanks for being straight with me. Some people need longer, and for some it does nothing. Shall we try one more week, softer and slower, or stop here?
something-else-no-ball = Good idea. Try another place: in bed, on your side, or in a chair. Or make it shorter. I'll ask you once more in seven days.
poll-worse-no-ball = I'm sorry. Let's stop the sessions as they are now.

remind-2-no-ball = Your rest is ready when you are. Or just a few breaths?
remind-5-no-ball = Hello. A place to rest, and your breath. Or not today. Both are fine.
remind-9-no-ball = A full day? A few breaths in a chair count too. Or not today.
numbers-caveat-no-ball = Back pain goes up and down by itself, and people often start on a bad day. So I can't say the rests did it. Rests in all: { $sessions }; in the last seven days: { $week }.

### Answers to what people ask, for the same people.

faq-floor-or-bed-no-ball = Yes. The breathing form is fine in bed, on the sofa, or in a chair.
faq-how-often-no-ball = Once a day is plenty. Three times a day is the most. Missing a day does no harm. Just pick it up again.
faq-my-condition-no-ball = I can't judge that from here. Some people with these rest this way, and for some it isn't right. Show your doctor or physio what we do and ask. If they're fine with it, start small and stop if it hurts.
faq-one-sided-no-ball = Lie or sit in the way that is easiest for that side. A pillow may help. If the pain is sharp, new, or goes down a leg, stop and have a doctor or physio check it.
faq-who-should-not-no-ball = The quiet forms suit most people. If you were told to be careful with something, ask your doctor or physio first. With new numbness between the legs, pee or poo trouble or weak legs, don't start. Call your local emergency number.
faq-is-it-exercise-no-ball = No. The point is to not exercise at all. You lie or sit, breathe, and do nothing for some minutes. If it takes work to stay as you are, change the way you lie or sit.
faq-origin-no-ball = From a man who hurt his low back at 17, lifting heavy boxes all day. After some ten years with pain he wrote down what calmed it. He is not a doctor, and his story is no stand-in for one. The words and the safety rules here are our own.
faq-wheelchair-no-ball = Yes. The breathing form works in your chair, feet on the rests, back against the seat.
faq-falling-asleep-no-ball = Yes. Put the phone aside, and let it be. I close the session quietly after a while.
faq-latex-no-ball = The quiet forms need nothing made of latex. A place to lie or sit is enough.
faq-old-age-no-ball = Age alone is no bar. Can you get down and up without a struggle? If not, breathe in bed or in a chair.
faq-periods-no-ball = Yes, if it feels good. Back pain with very heavy bleeding should be seen by a doctor.
faq-after-birth-no-ball = Breathing is fine as soon as you like. For all else, ask your midwife or doctor first.
faq-click-no-ball = A click without pain is common and mostly means nothing. If it came with sharp pain, a weak leg or numbness, stop, and call a doctor today.
faq-full-or-short-no-ball = A bad day, or not much time? Just breathe. A few minutes more? In bed or in a chair. Both count the same.
