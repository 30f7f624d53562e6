### The must-have safety texts. They exist in every language that can be chosen. $number is the emergency number of the
### person's country and $crisis its crisis line (content/safety/numbers.yaml), or the words of generic-number, generic-crisis.

language-name = English
language-set = From now on I speak English.
not-whole = A part of this comes in another language.
generic-number = your local emergency number (112 in Europe, 911 in the US and Canada, 999 in the UK)
generic-crisis = your local crisis line
safety-emergency =
    Stop. Tip your knees to one side and let the ball go. Stay where you feel safe.
    📞 Call { $number } now, or shout for someone near you.
    Tell them what you told me. I can't call for you.
safety-crisis =
    I'm glad you said that. Living with pain can feel like too much. You don't have to carry this alone.
    📞 Please talk to a person now: { $crisis }. If that does not work: { $number }.
    I'm only a program, and no one reads this chat live.
safety-ask = I've paused. Is this an emergency, or is it new: numb between the legs, weak legs, chest pain, hard to breathe?
safety-ask-idle = Is this an emergency, or is it new: numb between the legs, weak legs, chest pain, hard to breathe?
safety-pain = Stop. Tip your knees to one side, roll off the ball, rest on your side. You did right to tell me. Breathe any way you like.
safety-pain-no-ball = Stop here. Rest the way that is easiest, on your side if you can. You did right to tell me. Breathe any way you like.
safety-silence = I haven't heard from you. Please tip your knees to one side, roll off the ball, and rest on your side.
safety-unknown = I didn't get that, so I've paused. Are you OK?
