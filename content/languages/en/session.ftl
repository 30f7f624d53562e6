### What is said around the steps: ratings, pause, stop, coming back, variations, the end.

high-rating = You said { $rating }. That's a lot. On a day like this, the breathing form may be kinder. Which one?
ready-with-number = You said { $rating }.
number-first = Put the ball by your hip and your phone by your ear, sound on. How sore is your low back now? 0 is no pain, 10 is the worst you can think of. With a number or without, we start in half a minute.
number-first-no-ball = Put your phone by your ear, sound on. How sore is your low back now? 0 is no pain, 10 is the worst you can think of. With a number or without, we start in half a minute.
number-first-2 = Ball by your hip, phone by your ear, sound on. What is your number now, from 0 (no pain) to 10 (the worst you can think of)? With it or without it, we start in half a minute.
number-first-3 = Get the ball and your phone close, sound on. How is your low back before we start, 0 to 10? You can leave it out. We start in half a minute.
number-first-2-no-ball = Phone by your ear, sound on. What is your number now, from 0 (no pain) to 10 (the worst you can think of)? With it or without it, we start in half a minute.
number-first-3-no-ball = Get your phone close, sound on. How is your low back before we start, 0 to 10? You can leave it out. We start in half a minute.
number-change = Which number is right? 0 is no pain, 10 is the worst you can think of.
number-changed = Thank you. { $rating } it is.
rating-again = One number from 0 to 10, please. Or tap Skip.

pause = Paused. Roll off the ball if you like. I'll wait. Tap Go on when you're ready.
pause-no-ball = Paused. I'll wait. Tap Go on when you're ready.
pause-nudge = Still here when you want me. It's fine to stop for today too. If you're on the ball, please roll off.
go-on = We go on.
how-long = Still to go: { LENGTH($seconds) }.
at-start = This is the first step. There's nothing before it.
more-time = Half a minute more. No rush.
more-time-slower = Half a minute more. Would you like more time at each step? Then tap Slower pace.
slow-set = { $on ->
    [1] Slower pace is on: each step that moves takes half as long again. Your breath and your rest keep their time.
   *[0] Slower pace is off, from your next session on.
    }
more-time-enough = That's all the extra time I have here. If it isn't easy today, tap No ball today, and we go on without it.

stop-sheet = Stopping. Tip your knees to one side, roll off, and let the ball go. Why are you stopping?
stop-sheet-no-ball = Stopping. Rest as you are. Why are you stopping?
mistake-go-on = No harm done. We go on from here.
recovery-ask = Sorry, I lost the thread for a moment. Are you OK? If you're still on the ball, you can roll off now. Or we go on.
recovery-over = Sorry, I was away. If you're still on the ball, tip your knees to one side, roll off, and let it go. Your session is saved up to there. Type start for a new one.
ball-cap = Five minutes on the ball are enough for one rest. Time to roll off.
ball-cap-paused = You may have been on the ball for five minutes now. Please tip your knees to one side, roll off, and let the ball go. I'm still paused.
ended-quietly = I'll close this session here. That's fine. Type start when you like.
ended-quietly-on-ball = If you're still on the ball, tip your knees to one side, roll off, and let it go. I'll close this session here. Type start when you like.
ended-quietly-number =
    I'll close this session here. If you're still on the ball, roll off to one side and let it go.
    📞 If you need help, call { $number }.
tap-nudge = I'm here. Tap Next when you're ready.

variation-two-balls = Roll off to one side first. Two balls can feel steadier. Put one on each side of the flat bone, with the bone in the gap between them. Same size, same softness. Roll on slowly.
variation-softer = Roll off to one side. Let a little air out, or swap to a softer ball or a folded towel. Then roll back on, slowly.
variation-move-ball = Roll off. Move the ball a finger's width up or down. It stays in the middle, under the flat bone, never under its tip. Roll back slowly. If you have to work to stay on, it isn't there yet.
variation-without-ball = Tip your knees to one side, roll off, and let the ball go. Then lie on your back, knees bent, feet flat. Let your low back rest toward the floor. We go on from here, with no ball.
variation-knees-up = Only if it's easy. Lift one knee, then the other, until they rest over your hips. A hand on each knee. No gripping, no wobble. If it takes work or wobbles, put your feet back down, one after the other. Feet down is just as good.
variation-pillow = Slide a pillow under your knees, or rest your calves on a chair. That takes the pull off your back.
too-much = Thanks for telling me. I've paused. What would help?
too-much-again = Thanks for telling me. I've paused. Let's not push it. Roll off the ball to one side. Go on without it, or stop here?
too-much-off-ball = Thanks for telling me. I've paused. Let's make it easier. A pillow under your knees helps many people. Or stop for today?
stay-down = Good. Feet stay down.
nod = Good. Carry on.
show = This is the position.
pacer = Breathe with the shape if you like. In as it grows, out as it shrinks.
track-ask = One sound track holds the whole rest: press play, put the phone down, close your eyes. It can't hear you, so you stop it yourself. Spoken, in English? Or only bells and tones, for any language?
track = Press play now, tap I pressed play, and put the phone down. The steps come here too, without a sound. If it hurts, roll off the ball if you're on one, and stop the track. It can't hear you.
track-ahead = All right. One number first. Then tap Press play, eyes closed: you press play, and it needs no other sound.
track-left = The track plays on by itself now, so please stop it. From here, each step rings again.
no-track = There is no sound track for this way of resting. Words only also means no tracks; you can change that in the settings.
nothing-to-show = There's no picture for this step. The words are all there is to it.
knees-not-now = Let's keep the feet down today. Feet down is a full rest.
no-time-end = All right. Push up from your side when you're ready, head last. See you another time.
had-enough = That's fine. You did what was right for today.

close-lower = From { $before } to { $after }. Good to hear. One time can't tell us much, so let's see how the week goes. Well done for giving yourself this time.
close-lower-2 = { $before } before, { $after } now. That's nice to read. One day says little, so watch the weeks. Thank you for taking the time.
close-lower-3 = Down from { $before } to { $after }. Enjoy it while it's here. Backs go up and down by themselves, so keep it small and regular.
close-same = Still { $after }. That's common, most of all at the start. Well done for giving yourself this time.
close-same-2 = { $after } before, { $after } after. Many people feel no change in the first days. You rested, and that counts.
close-same-3 = The same { $after }. That's fine. Calm minutes count by themselves.
close-higher = A bit higher. That happens; one number says little. Next time, shorter or softer.
close-higher-2 = A little up, from { $before } to { $after }. One time says little. Next time, go softer, or stop sooner.
close-higher-3 = One more than before. That can happen. Keep the next one short and soft.
close-much-higher = It went up, and I'm sorry. No more ball today. Rest on your side. If it goes numb between the legs, both legs go weak or numb, you can't pee, or can't hold pee or poo, your chest hurts, or you fainted or are about to, call your local emergency number at once. If it keeps growing, or one leg goes numb or weak, call a doctor today. Next time we'll start with the breathing form.
close-skipped = All done. Well done for giving yourself ten minutes.
close-skipped-2 = That was it. Ten minutes just for you.
close-skipped-3 = Done. Take the rest of the day a little softer, if you can.
close-short = Short and done. Small rests count.
close-short-2 = Three minutes, and they count.
close-short-3 = Done. Short is fine, on any day.
close-breathing = That counts. On a hard day, this is the whole job.
close-breathing-2 = Done. A few slow breaths are a real rest.
close-breathing-3 = That was kind to your back. See how the day goes.
session-saved = Saved. See you next time.
session-saved-first = Saved. Some people feel easier at once, some after a week or so, and some feel no change. There's no hurry. See you next time.
