### The safety questions, what they lead to, and the check before each session.

screen-adult = Are you 18 or older?
screen-emergency =
    Is any of this new or different in recent weeks? Old and checked doesn't count.
    • Numb or tingling between the legs, or round bottom or genitals
    • Hard to pee, can't hold pee or poo, or can't feel it
    • BOTH legs weak, numb or painful
    • Sex feels different or doesn't work
    • Chest pain, or hard to breathe
    • Sudden, very bad back or belly pain, unlike your usual, or with fainting
    • Pain since a bad accident
minute = Sit or lie as you like. For a minute, in through the nose as the shape grows, out with a soft "Sssss" as it shrinks. Dizzy? Breathe as usual.
minute-unheard = Is it on silent, or is this chat muted? Turn it up if you like. Breathe on with the shape. I'll try the sound again before we start.
minute-over =
    Good. Breathe on like that as long as you like. If you want the ball after that, answer this first.
    Do any of these fit you now?
    • Fever, shivers, or feeling ill with the back pain
    • One leg newly weak, or a foot that drags
    • A hot, swollen, sore calf
    • Losing weight without trying
    • A new lump, swelling, or bend in your back
screen-today =
    Do any of these fit you now?
    • Fever, shivers, or feeling ill with the back pain
    • One leg newly weak, or a foot that drags
    • A hot, swollen, sore calf
    • Losing weight without trying
    • A new lump, swelling, or bend in your back
screen-body = Does any of this fit you? Tap all that do, then Done. A second tap takes it back.
screen-body-so-far = You ticked: { LABELS($chosen) }. Anything more? If not, tap Done.
quick-check = Quick check. Since last time: any numbness between the legs, pee or poo trouble, both legs weak, chest pain, fever, a fall, or pain that is much worse?
quick-check-and-go =
    Quick check. Since last time: any numbness between the legs, pee or poo trouble, both legs weak, chest pain, fever, a fall, or pain that is much worse?
    If none, we start: { LABELS($routine) }, { $mode ->
        [tap] you tap to move on
       *[hands-free] hands-free
    }.

outcome-go = Thank you. Nothing here says we should wait. Move slowly, and stop if anything hurts.
outcome-gently = We can go, gently. Use your softest ball, start with the short form, and keep both feet down. If anything hurts or feels odd, roll off and stop.
outcome-breathing = Let's leave the ball out for now. The breathing form is open to you, in bed, on your side, or in a chair. Ask a doctor, nurse or physio if lying on a small soft ball is OK for you.
outcome-first =
    I won't start the ball with you today. Please ask a doctor, nurse or physio first.
    Show them what we do: lying on a small soft ball, under the flat bone above the tailbone, for five minutes.
    I'll be here when they say it's fine.
outcome-today =
    Not today, please. What you ticked can be harmless, but a doctor should look at it.
    Call your doctor or a health advice line today. If it goes numb between the legs, both legs go weak or numb, or you can't pee, or can't hold pee or poo, call your local emergency number at once.
outcome-emergency =
    Please stop here. What you describe can be an emergency.
    📞 Call { $number } now, or have someone take you to the nearest emergency department.
    Tell them about your back, and what you told me here.
    Don't drive yourself. Don't wait to see if it passes. I can't call for you.

message-under-18 = This is made for adults. Please show it to a parent and ask a doctor about your back. Back pain when you're young is worth a check. In an emergency, tell an adult and call your local emergency number.
message-pregnant = No ball for now. Breathe on either side, or in a chair. Ask your midwife what suits your back.
message-bones = No ball until your doctor or physio agrees. Breathing is fine, in bed or in a chair.
message-bleed = Pressure can bruise you more than others. Use a very soft ball, keep it short, and stop if you see bruises. Ask your doctor if you're unsure.
message-skin = Let it mend first. No ball on a sore, a wound or a rash, nor near a sore tailbone.
message-numb-skin = Where the skin can't feel, it can't warn you. Please ask your doctor or physio before you lie on a ball.
message-heart-lung = Breathe easy, never hard, and never hold your breath. Stay lying a minute before you get up. If your doctor limits lying flat, use the breathing form in a chair.
message-metal = Please ask your surgeon or physio if lying on a ball is OK for your back.
message-chair-near = Put a firm chair within reach before you lie down, and keep your phone by your hand.
message-no-floor = No problem. There is a form for bed, sofa or chair, and the breathing form works there too.

told-ok = Thank you. I've noted that someone told you it's OK. We go gently: softest ball, short form first, both feet down. If anything hurts, roll off and stop.
follow-up-today = Hello. I asked you to get something checked. How did it go?
follow-up-waiting = I hope they see you soon. If it gets worse, it goes numb between the legs, both legs go weak or numb, or you can't pee, or can't hold pee or poo, call your local emergency number at once. Write when you know more.
follow-up-quiet = I'll stay quiet. Write when you like.
locked =
    I can't start a session yet. What you told me last time can be an emergency.
    📞 If you have it now, call { $number }.
    If it was a mistake, or it has been checked, I'll ask the questions once more.
