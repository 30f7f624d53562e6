### In bed, on the sofa or in a chair, step by step: no ball, no floor.

bed-holds = Lie or sit back and breathe low. Feel your low back, let it sink a little five times, then let go. Five minutes, and no floor is needed.

bed-place = Where are you? In bed, on the sofa, or in a chair?
bed-place-2 = Bed, sofa or chair: where will you rest today?
bed-place-3 = Pick your spot: in bed, on the sofa, or in a chair?
bed-pain-before = Your low back right now: 0 is no pain, 10 is the worst you can think of.
bed-pain-before-2 = First a number for your low back, as it is now. 0 is no pain, 10 the worst you can think of.
bed-pain-before-3 = How sore is your low back right now, from 0 (not at all) to 10 (the worst you can think of)?
bed-ready = Get two pillows if you can, and put your phone by your ear, sound on. Five minutes. One tap starts it, and you can close your eyes.

bed-settle = Lie on your back or side. Put two pillows under or between your knees. Let the bed hold you.
bed-settle-chair = Sit back, both feet flat on the floor. Hands on your thighs. Let the chair hold you.
bed-settle-pregnant = Lie on your left or right side. Put a pillow between your knees. Let the bed hold you.
bed-breathe = A hand on your belly. In through the nose, belly out. Out with a soft, slow "Sssss". Let it reach the place that is sore. No forcing, no holding. Yawns or wet eyes are fine. Dizzy? Breathe your normal way.
bed-breathe-in = In… belly out
bed-breathe-out = Out… Sssss
bed-notice = Slide a hand under your low back, or lay it there from the side. Big gap or small, both are fine. Just notice. Then let the hand rest.
bed-notice-chair = Feel your low back where it meets the chair. Big gap or small, both are fine. Just notice.
bed-tilt = Breathe out, and let your low back sink a little. Breathe in, and let it come back. Tiny moves. Five times. Stop if it hurts.
bed-tilt-at-30 = Let it be small. You can stop any time.
bed-let-go = Do nothing now. Jaw, belly, hips, thighs. With each breath out, one place gets heavy.
bed-let-go-at-40 = Feel sharp pain, tingling or a numb spot? Stop, and change how you lie or sit. If not, rest on.
bed-up = Roll to your side. Let your legs come over the edge as you push up with your hands. Sit for three breaths. Both feet down, hold on, then stand.
bed-up-chair = Put your feet back, lean forward, hands on the arms of the chair. Hold on, and stand when you're ready. Or just stay.

bed-pain-after = And now, 0 to 10?
bed-pain-after-2 = What number is it now, 0 to 10?
bed-pain-after-3 = And your low back now? 0 to 10.
close-bed = Done. A rest in bed or in a chair is a whole rest.
close-bed-2 = That was five kind minutes for your back.
close-bed-3 = All done. No floor needed, and it counts.
