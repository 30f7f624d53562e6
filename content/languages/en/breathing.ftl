### Just breathe, step by step.

breathing-holds = Lie or sit as you like, six paced breaths, then let one place after the other go soft. Four minutes, in any place.

breathing-place = Where are you? Lie on your back with knees bent or with your calves on a chair, lie on your side, or sit with both feet on the floor.
breathing-place-2 = Pick the place that feels best today: on your back, calves on a chair or the sofa, on your side, or in a chair.
breathing-place-3 = How would you like to rest? Knees bent, calves up on a chair, on your side, or sitting?
breathing-place-pregnant = Where are you? Lie on your left or right side, or sit with both feet on the floor.
breathing-pain-before = Your low back right now: 0 is no pain, 10 is the worst you can think of.
breathing-pain-before-2 = A number first, 0 to 10, for your low back as it is now. 0 is no pain, 10 the worst you can think of.
breathing-pain-before-3 = How sore is your low back just now? 0 is not at all, 10 is the worst you can think of.
breathing-ready = Get as easy as you can, a pillow where you like it. Phone by your ear, sound on. Four minutes. One tap starts it, and you can close your eyes.
breathing-settle-calves-up = Lie on your back and rest your calves on a chair or the sofa, knees over your hips. Hands heavy, jaw soft. Nothing to do for a moment.
breathing-settle = Let your hands be heavy. Soft jaw, soft shoulders. Nothing to do for a moment.
    .voice = Let your hands be heavy, one on your belly. Soft jaw, soft shoulders. Nothing to do for a moment.
breathing-breathe = A hand on your belly. In through the nose, belly out. Out with a soft, slow "Sssss" toward the sore place. Small is fine. No forcing, no holding. Yawns or wet eyes are fine. Dizzy? Breathe your normal way.
    .voice = In as the tone rises, out as it falls. Dizzy? Breathe your own way.
breathing-breathe-in = In… belly out
breathing-breathe-out = Out… Sssss
breathing-soften = Let your breath be as it likes. With each breath out, let one place go soft. Forehead. Jaw. Shoulders.
breathing-soften-at-20 = Belly. Hips.
    .voice = Now your belly. And now your hips.
breathing-soften-at-40 = The low back. You don't have to change it. Just be kind to it.
breathing-quiet = A little quiet now. I'll call you.
    .voice = Now a quiet time. I will call you when it is over.
breathing-come-back = Wiggle your fingers and toes. Open your eyes. If you're lying down, roll to your side first. Sit a moment before you stand.
breathing-pain-after = And now, 0 to 10?
breathing-pain-after-2 = What number is it now, 0 to 10?
breathing-pain-after-3 = And your low back now? 0 to 10.
