### Check-ins: the poll after a week, the weekly number, the questions after four and twelve weeks.

poll = Did you find any relief with this method?
poll-over = Thank you. That question is closed now, so your answer stays as it was.
vote-kept = Thanks, I've kept your answer.
vote-taken-back = I've taken your answer out. You can give another one, or none.
vote-thanks = You can change your answer for a week.
poll-at-once = Lovely. Keep it small and regular.
poll-after-days = Good that you gave it time.
poll-not-yet = Thanks for being straight with me. For some it does nothing. One more week, gentler, or stop?
poll-not-yet-again = You gave it an honest try, with no ease. Then this may not be your thing, and that's good to know. Please talk to a doctor or physio about other ways. You can keep the breathing, if you like it.
poll-stop-ask = Shall I stop here? I won't ask you about it again. Everything stays open to you.
poll-worse = I'm sorry. Let's stop the ball now, until somebody who knows has said yes.
poll-worse-end = Please show your back to a doctor or physio. Keep moving gently in the way that feels OK. No reminders from me now; I'll ask you once in a week. What is gentle stays open meanwhile.
poll-too-little = No problem at all. What would make it easier?
poll-rather-not = That's fine. Your numbers stay yours.
keep-time-ask = Want to keep the same time?
time-kept = All right, it stays as it is.
week-more = One more week, then. Softer and slower is fine. I'll ask you once more in seven days.
something-else = Good idea. Try a softer ball, or a finger's width up or down. Or leave the ball out and just breathe. I'll ask you once more in seven days.
shorter-set = From now on I offer the short form first. Three minutes count.
fewer-set = From now on at most every second day.
no-reminders-yet = You have no reminders now, so there's nothing to make fewer.
stopped-here = All right. No reminders and no more questions from me. Nothing is lost; type start whenever you like.
low-use = You've had the idea for two weeks, and life got in the way. That's fine. Want a shorter form, another time of day, or quiet?
follow-up-worse = Hello. I asked you to have something looked at. Has anybody seen it?
call-later = All right. I'll ask again in three days.

checkin-discreet = Hello. A short question is here for you, when you have a moment.
# Three wordings take turns; what is asked stays the same in each, so that the numbers can be compared.
week-ask-1 =
    One number for this week, if you like.
    Over the last 24 hours, how strong was your low back pain on average? 0 is none, 10 is the worst you can think of.
week-ask-2 =
    It's time for your weekly number, if you want to give one.
    Over the last 24 hours, how strong was your low back pain on average? 0 is none, 10 is the worst you can think of.
week-ask-3 =
    Another week. One number again? Skip is fine.
    Over the last 24 hours, how strong was your low back pain on average? 0 is none, 10 is the worst you can think of.
week-kept-1 = Thank you. { $rating } for this week.
week-kept-2 = { $rating } for this week. I've kept it with the others.
week-kept-3 = Noted, { $rating } for this week. Thanks.
overall-ask = Since you began, how is your low back overall?
overall-kept = Thank you. I've kept that with your numbers.
overall-worse = Thank you for telling me. Please show your back to a doctor or physio if that goes on. Keep it short and soft meanwhile.
life-intro = Two optional taps, so that you can compare in a few weeks. Skip is fine.
likes-ask = In the past week, how much did your back stop you from doing what you like? 0 not at all, 10 completely.
jobs-ask = In the past week, how much did it get in the way of everyday jobs? 0 not at all, 10 completely.
life-kept = Thank you. I've kept both with your numbers.

results =
    People who chose to answer: about { $people }.
    { SHARES($shares) }
    People who like a thing answer more often, and pain changes by itself. So this is what people said, not proof.
results-in-part =
    People who chose to answer: about { $people }.
    { SHARES($shares) }
    The other answers are left out: too few people gave them.
    People who like a thing answer more often, and pain changes by itself. So this is what people said, not proof.
results-too-few = { $people ->
        [0] So far no answer has been counted
        [one] So far 1 person has answered
       *[other] So far { $people } people have answered
    }. From { $least } on I show what they said. I count once a week.
share = { $what }: about { $percent } %
share-nobody = { $what }: almost nobody
share-any-relief = Yes, right away or after some days
share-no-relief = Not yet, or not done enough
