### Getting ready: the ball, the sound, the choice of a form, the daily limit.

ball-ask = Do you have a soft ball, about 10 to 13 cm across (4 to 5 inches)? Squeeze it: it should dent, and your fingers should hardly meet. Never a tennis ball.
ball-ask-go =
    Thank you. Nothing here says we should wait. Move slowly, and stop if anything hurts.
    Do you have a soft ball, about 10 to 13 cm across (4 to 5 inches)? Squeeze it: it should dent, and your fingers should hardly meet. Never a tennis ball.
ball-guide =
    Size: about 10 to 13 cm across (4 to 5 inches), like a grapefruit. That's bigger than a tennis ball.
    Feel: soft but strong. Squeeze it in one hand. It should dent, and your thumb and fingers should hardly meet. First put it on a firm chair without wheels and sit on it slowly, one hand holding on: it must carry you and not pop.
    Name: a small soft exercise ball, or a soft play ball. Allergic to latex? Take one that says latex free.
    Never a tennis ball, a golf ball, a hard massage ball, a weight ball or a softball. They are far too hard.
    We sell nothing and name no brand.
ball-no-ball-yet = No ball, no problem. Every form works without one, and it's a real session. Till you have a ball, a hand towel folded flat, two or three fingers high, can lie in the same place.
ball-ask-later = Shall I ask about the ball again in three days?
ball-later-set = Good. I'll ask again. The day: { DAY($when) }. Till then, we go on without one.
ball-later-declined = All right. I won't ask. Tell me when you have a ball, and we'll use it.
ball-follow-up = Hello. Did you find a soft ball? No rush, every form works without one.

sound-intro = One quick sound check, as your eyes will be shut. Turn the sound up. In a moment I send a short message that should ring.
sound-ping = Ping. This is how I call you.
sound-ask = Did you hear it?
sound-why =
    Here is what may keep me quiet:
    • The phone or the computer is on silent, or do not disturb is on
    • This chat is muted
    • The volume for messages is down
    • In a terminal, the bell is off
    Want to try again? You can also go on without sound and look at the screen.
sound-ok = Good. That sound means a new step.

form-ask = Which one today? It starts when you tap it. Hands-free means: I keep the time, and you close your eyes.
form-ask-gentle = Let's go gently today. The breathing form is the kindest start. Which one? It starts when you tap it.
form-not-open = That form isn't open to you right now, for your safety. Here is what is.
no-ball-today = It hurt today, or your number went up, so no ball for the rest of the day. The breathing form is open, and the one for bed or a chair.
cap-today = That's three today, and that's plenty. Rest, and come back tomorrow. The breathing form is always open.
