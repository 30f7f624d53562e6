### The must-have safety texts. They exist in every language that can be chosen. $number is the emergency number of the
### person's country and $crisis its crisis line (content/safety/numbers.yaml), or the words of generic-number, generic-crisis.

language-name = English
language-set = From now on I speak English.
not-whole = A part of this comes in another language.
generic-number = your local emergency number (112 in Europe, 911 in the US and Canada, 999 in the UK)
generic-crisis = your local crisis line
safety-emergency =
    Stop. If you can, tip your knees to one side, roll off the ball and let it go. Stay where you feel safe. If you can't move, stay as you are.
    📞 Call { $number } now. If you can't call, shout for someone near you.
    Tell them what you told me. I can't call for you.
emergency-again =
    I'm still here. 📞 Please call { $number } now, or ask somebody to call.
    Was it a mistake? Then tap that below.
emergency-still = Please still call now: 📞 { $number }. Don't wait. If you can't talk, show this screen to somebody.
emergency-called = Good. Stay with someone, or keep your phone by your hand. I'll be quiet now. Write when you like.
emergency-mistake = Good, then I take it back. Nothing is locked. If it ever is an emergency, call your local emergency number at once.
pain-check = Is any of this new now? Numb between the legs, pee or poo trouble, both legs weak, numb or painful? One leg weak, numb or painful? Or still sore, and no worse?
pain-leg =
    📞 Numb between the legs, both legs weak, numb or painful, or pee or poo trouble: call { $number } now.
    Newly weak leg or foot: call a doctor today. No ball till a doctor or physio has looked at it.
pain-leg-no-ball =
    📞 Numb between the legs, both legs weak, numb or painful, or pee or poo trouble: call { $number } now.
    Newly weak leg or foot: call a doctor today. Rest now, and let a doctor or physio look at it.
pain-end = That's enough for today. No ball for the rest of the day. If it keeps growing, call a doctor today. Tomorrow, only if it has settled, try the breathing form.
pain-end-no-ball = That's enough for today. If it keeps growing, call a doctor today. Tomorrow, only if it has settled, try the breathing form.
safety-crisis =
    I'm glad you said that. Living with pain can be very hard. You don't have to carry this alone.
    📞 Please talk to a person now: { $crisis }. If that does not work: { $number }.
    I'm only a program, and no one reads this chat live.
safety-ask = I've paused. Is this an emergency, or is it new: numb between the legs, pee or poo trouble, weak legs, chest pain, hard to breathe?
safety-ask-idle = Is this an emergency, or is it new: numb between the legs, pee or poo trouble, weak legs, chest pain, hard to breathe?
safety-pain = Stop. Tip your knees to one side, roll off the ball, rest on your side. You did right to tell me. Breathe any way you like.
safety-pain-no-ball = Stop here. Rest the way that is easiest, on your side if you can. You did right to tell me. Breathe any way you like.
safety-silence = I haven't heard from you. Please tip your knees to one side, roll off the ball, and rest on your side. If you can't, shout for someone, or call for help.
safety-unknown = I didn't get that, so I've paused. Are you OK?
