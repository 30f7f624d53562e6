### When something is wrong, or was not understood. Short words: the reader may be in pain.

voice-unheard = I can't listen to voice, so I've paused. Are you OK?
picture-unheard = I can't see pictures, so I've paused. Are you OK?
hurts-at-rest = I'm sorry it hurts. Before anything else, these are the signs to know.
sore-first =
    I'm sorry your back is sore. I'm Easeback, a program, not a doctor. I can lead you through a minute of calm breathing, lying or sitting as you like, and later through a longer rest.
    New: numb between the legs, pee or poo trouble, weak legs? Tap the first button. If not, shall we breathe?
sore-1 = I'm sorry it's a sore day. New: numb between the legs, pee or poo trouble, weak legs? Tap the first button. If not, what would help?
sore-2 = That sounds hard. One thing first: is anything new, such as numb between the legs, pee or poo trouble or weak legs? Then tap the first button. If not, a calm breath may be a start.
sore-3 = Thank you for telling me. A sore back wears people out. If you have new numbness between the legs, pee or poo trouble or weak legs, tap the first button. If not, choose what fits today.
glad-1 = Good to hear. One day can't tell us much, so let's see how the week goes.
glad-2 = That's nice. Enjoy it, and keep it small and regular.
glad-3 = I'm glad. Back pain goes up and down, so take this one as a good day.
dizzy-first = Let's pause. Stop the deep breaths and the "Sss". Just breathe the way you do when you're not thinking about it. Small and quiet. Eyes open. Stay as you are, lying or sitting.
dizzy-check = Dizzy or tingly hands can come from breathing too big or too fast. It mostly fades in a minute or two. How is it now?
dizzy-gone = Good. Rest a little longer, and get up slowly.
dizzy-end = Let's stop here for today. If you're on the ball, tip your knees to one side and roll off. Stay down until it has passed, then sit a while. If you fainted or are about to, your chest hurts, or feeling or strength goes in your legs or between them, call your local emergency number at once. If it just won't pass, call a doctor.
crisis-ok = Thank you. Please call or write to them right away. I'll be quiet till you write.
crisis-mistake = All right, I misread that. If it ever gets too heavy, please talk to a person.
crashed = Something went wrong on my side, and I'm sorry. If you're on the ball, tip your knees to one side, roll off, and let it go. If you need help, call your local emergency number. Then type start when you're ready.
old-button = That button is from earlier. Here is where we are now.
left-in-emergency =
    I'll be quiet now, and no session starts.
    📞 If it is still there, call { $number }.
left-in-crisis =
    I'll be quiet now.
    📞 If it gets too heavy, please talk to a person: { $crisis }. If that doesn't work: { $number }.
gone-quiet = I'll be quiet now. Nothing is lost. Type start whenever you like.
