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
track-no-ball = Press play now, and put the phone down. The steps come here too, without a sound. If it hurts, stop, and stop the track. It can't hear you.
close-much-higher-no-ball = It went up, and I'm sorry. That's enough for today. Rest on your side. If it keeps growing, call a doctor. If you go numb or weak, call your emergency number. Next time we'll start with the breathing form.
no-ball-today-no-ball = It hurt or grew today, so only the quiet forms are open for the rest of the day.

dizzy-end-no-ball = Let's stop here for today. Stay down until it has passed, then sit a while. If it won't pass, call a doctor. If you faint or your chest hurts, call your emergency number.

poll-not-yet-no-ball = Thanks for being straight with me. Some people need longer, and for some it does nothing. Shall we try one more week, softer and slower, or stop here?
something-else-no-ball = Good idea. Try another place: in bed, on your side, or in a chair. Or make it shorter. I'll ask you once more in seven days.
poll-worse-no-ball = I'm sorry. Let's stop the sessions as they are now.

remind-2-no-ball = Your rest is ready when you are. Or just a few breaths?
remind-5-no-ball = Hello. A place to rest, and your breath. Or not today. Both are fine.
remind-9-no-ball = A full day? A few breaths in a chair count too. Or not today.
numbers-caveat-no-ball = Back pain goes up and down by itself, and people often start on a bad day. So I can't say the rests did it. Rests in all: { $sessions }; in the last seven days: { $week }.
