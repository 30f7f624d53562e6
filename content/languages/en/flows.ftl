### When something is wrong, or was not understood. Short words: the reader may be in pain.

voice-unheard = I can't listen to voice, so I've paused. Are you OK?
picture-unheard = I can't see pictures, so I've paused. Are you OK?
hurts-at-rest = I'm sorry it hurts. Before anything else, these are the signs to know.
pain-check = Is any of this there now? Numb between the legs, pain or tingling down a leg, weak legs, or pain that keeps growing.
pain-leg =
    Please don't go back on the ball. If the leg stays numb, tingly or weak, see a doctor soon.
    📞 If both legs or your bladder join in, call { $number }.
pain-end = That's enough for today. No ball for the rest of the day. Tomorrow, only if it has settled, try the breathing form. If it's worse tomorrow, please see someone.
dizzy-first = Let's pause. Stop the deep breaths and the "Sss". Just breathe the way you do when you're not thinking about it. Small and quiet. Eyes open. Stay as you are, lying or sitting.
dizzy-check = Dizzy or tingly hands can come from breathing too big or too fast. It mostly fades in a minute or two. How is it now?
dizzy-gone = Good. Rest a little longer, and get up slowly.
dizzy-end = Let's stop here for today. If you're on the ball, tip your knees to one side and roll off. Stay down until it has passed, then sit a while. If it won't pass, or you faint or have chest pain, get medical help.
emergency-called = Good. Stay with someone, or keep your phone by your hand. I'll be quiet now. Write when you like.
emergency-mistake = Good to know. Before we go on, I ask that question once more.
crisis-ok = Thank you. Please do it now. I'll be quiet till you write.
crisis-mistake = All right, I misread that. If it ever gets too heavy, please talk to a person.
crashed = Something went wrong on my side, and I'm sorry. If you're on the ball, tip your knees to one side, roll off, and let it go. If you need help, call your emergency number. Else type start for a new session.
old-button = That button is from earlier. Here is where we are now.
left-in-emergency =
    I'll be quiet now, and no session starts.
    📞 If it is still there, call { $number }.
left-in-crisis =
    I'll be quiet now.
    📞 If it gets too heavy, please talk to a person: your local crisis line or { $number }.
gone-quiet = I'll be quiet now. Nothing is lost. Type start whenever you like.
