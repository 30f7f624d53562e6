### A person's own numbers. Never "because", never a percent, always the caveat.

numbers-too-few = { $sessions ->
        [0] You haven't finished a session yet.
        [one] You've done 1 session.
       *[other] You've done { $sessions } sessions.
    } I need a few more numbers before I can say anything fair.
numbers-too-old = I have no number from the last seven days, so I can't say anything fair about now. You can log your pain at any time.
numbers-lower = Before sessions, your number went from about { HALVES($before) } to about { HALVES($now) }. That's a change most people would notice.
numbers-same = Before sessions, your number stayed about the same ({ HALVES($before) } to { HALVES($now) }).
numbers-higher = Before sessions, your number went up, from about { HALVES($before) } to about { HALVES($now) }. Please think about showing your back to someone.
numbers-weeks = Your weekly averages, oldest first: { $numbers }.
numbers-caveat = Back pain goes up and down by itself, and people often start on a bad day. So I can't say the ball did it. Rests in all: { $sessions }; in the last seven days: { $week }.
numbers-none = There are no numbers yet. They come with your first session, or when you log your pain.
chart-alt = A chart of { $count ->
        [one] 1 entry
       *[other] { $count } entries
    }: { DAY($from) } to { DAY($to) }, 0 at the bottom and 10 at the top. The first number was { $first }, the last { $last }; the lowest { $lowest }, the highest { $highest }.

# Three wordings take turns.
pain-ask-1 = Your low back right now: 0 is no pain, 10 is the worst you can think of.
pain-ask-2 = How is your low back at this moment? 0 is no pain, 10 is the worst you can think of.
pain-ask-3 = One number for your low back, as it is now. 0 is no pain, 10 is the worst you can think of.
pain-kept-1 = Noted: { $rating } right now.
pain-kept-2 = { $rating } right now. I've kept it with your numbers.
pain-kept-3 = Thank you, { $rating } right now. It's in your chart.
no-consent-yet = I keep no numbers without your yes. Type start, and I'll ask you for it.

sheet = One page for your physio or doctor. Only you have it; show it to whom you like.
sheet-table = The same numbers as a table.
drawing-failed = I couldn't draw that just now. Please try again in a minute. Your numbers are safe, and you can see them in words.
sheet-title = Low back: a person's own numbers
sheet-about = Kept with Easeback, a self-care guide: short guided rests with calm breathing. Numbers from 0 (no pain) to 10 (worst one can think of), told by the person. Made on { DATE($today) }.
sheet-span = { DATE($from) } to { DATE($to) }. Finished sessions: { $sessions }.
sheet-too-few = Fewer than six numbers before sessions: too few for a comparison.
sheet-too-old = No number from the last seven days before this page was made: no comparison.
sheet-lower = Before sessions: first three on average { TENTHS($before) }, last three { TENTHS($now) }. Lower by at least 2 points, and by at least three tenths.
sheet-same = Before sessions: first three on average { TENTHS($before) }, last three { TENTHS($now) }. About the same.
sheet-higher = Before sessions: first three on average { TENTHS($before) }, last three { TENTHS($now) }. Higher by at least 2 points.
sheet-caveat = Back pain changes by itself, and people often start on a bad day. These numbers show no cause and effect. No clinician has checked them.
sheet-week = Week from
sheet-sessions = Sessions
sheet-before = Before, mean
sheet-after = After, mean
sheet-average = 24 h average
sheet-other = Other times
sheet-name = Name
sheet-ended = How the last sessions ended ({ $count })
sheet-ended-finished = to the end:
sheet-ended-stopped = stopped early:
sheet-ended-pain = stopped for pain:
sheet-ended-dizzy = stopped, dizzy:
sheet-ended-quiet = no answer:
sheet-ended-other = another reason:
sheet-ball = Minutes on the ball
sheet-ball-minutes = in all { TENTHS($total) }, on average { TENTHS($mean) } (sessions: { $count })
sheet-likes = Stopped by the back from doing what one likes, 0 not at all, 10 completely
sheet-jobs = Back in the way of everyday jobs, 0 not at all, 10 completely
chart-title = Your low back, 0 to 10
chart-before = before a session
chart-after = after a session
chart-day = at other times
chart-week = 24 h average, once a week
chart-axis-top = worst you can think of
chart-axis-bottom = no pain
