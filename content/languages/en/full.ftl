### The ten-minute rest, step by step. The first words carry the instruction: eyes may be shut, the screen may be locked.

full-holds = Lie flat and breathe low. Feel the gap under your back. Then rest on the ball, or without one, and roll off softly. Feel the gap again, and get up slowly. Ten minutes on the floor.

full-pain-before = How strong is the pain in your low back right now? 0 is no pain. 10 is the worst you can think of.
full-pain-before-2 = First a number. How sore is your low back just now, from 0 (no pain) to 10 (the worst you can think of)?
full-pain-before-3 = Your low back, right now: what number fits? 0 is no pain. 10 is the worst you can think of.
full-ready = Put your soft ball by your hip and your phone by your ear, sound on. Take a quiet spot on the floor, with a mat or a folded blanket. One tap starts it. I'll tell you each thing at the right time, so you can close your eyes.
full-ready-no-ball = Put your phone by your ear, sound on. Take a quiet spot on the floor, with a mat or a folded blanket. One tap starts it. I'll tell you each thing at the right time, so you can close your eyes.

full-settle = Lie on your back, legs long, arms by your sides. Feet a little apart. If straight legs hurt, bend your knees or put a pillow under them. Let the floor hold you. There's nothing to do yet.
    .voice = Lie on your back, legs long, arms by your sides. If that hurts, bend your knees. Let the floor hold you.
full-settle-at-16 = Soft jaw. Soft shoulders.
    .voice = Let your jaw go soft, and your shoulders.

full-breathe = One hand on your belly. Breathe in through your nose and feel it lift. Let the air out slowly with a soft "Sssss", like a tire losing air. Don't force it. Don't hold it. Yawns or wet eyes are fine. Dizzy? Go back to small, normal breaths.
    .voice = One hand on your belly. In through your nose, and feel it lift. Out slowly, with a soft hiss. Don't force it. Dizzy? Go back to small, normal breaths.
full-breathe-at-18 = Follow me for five breaths, or keep your own pace.
    .voice = With the tone.
full-breathe-in = In… belly up
full-breathe-out = Out… Sssss
full-breathe-at-70 = Good. Now let your breath find its own size.
    .voice = Now let your breath find its own size.

full-arch = Slide a flat hand under your low back. Feel the gap between you and the floor. Big or small, both are fine. Just notice it. Then slide your hand out.
full-knees-bent = Bend your knees, one after the other. Feet flat, hip-wide. The gap may be smaller now: your back has less to hold. Breathe out toward the sore place, and let it soften. This is your home position.

full-ball-in = Tip both knees to one side and roll with them. Tuck the ball under the flat bone at the base of your spine. That's below your waist, and above the tip of your tailbone. Now roll back onto it, slowly. Not under the curve of your back.
full-ball-in-at-28 = Feet flat, knees bent. Let the ball take your weight bit by bit.
full-ball-in-at-44 = Need longer? Tap More time, or just take it.
    .voice = No rush. Settle in.

full-comfort = Stay if it's soft, dull and steady. Pain, or work to balance? Roll off. You decide, not the picture.

full-let-go = Now do nothing. Let your weight sink into the ball. Belly loose, legs loose, breath easy. A soft "Sssss" on the way out if you like it. I'll drop you a word now and then.
    .voice = Now do nothing. Let your weight sink into the ball. Belly loose, legs loose, breath easy. A soft hiss on the way out, if you like it. I'll drop you a word now and then.
full-let-go-no-ball = Now do nothing. Knees bent, feet flat. Let your low back rest toward the floor. Belly loose, legs loose, breath easy. A soft "Sssss" on the way out if you like it. I'll drop you a word now and then.
full-let-go-at-30 = Let the next breath out be a little longer than the breath in.
full-let-go-at-60 = One minute. Find a spot that grips, and soften around it. No need to push.
    .voice = One minute. If any place feels tight, let it soften. You do not need to push.
full-let-go-at-90 = Roll off if it hurts, tingles or goes numb. Soft and dull? Rest on.
full-let-go-at-90-no-ball = Roll to your side and stop if it hurts, tingles or goes numb. If not, rest on.
full-let-go-at-120 = Two minutes. You don't have to hold anything up.

full-knees-up = Stay just as you are, feet down. That's a full choice. If you know this well and it's easy for you, you can lift your knees over your hips for one minute.
full-knees-up-knees-not-allowed = Stay just as you are, feet down. Let each breath out take a bit more weight off you.
full-knees-up-no-ball = Stay just as you are, knees bent, feet down. Let each breath out take a bit more weight off you.
full-knees-up-at-45 = Fifteen more seconds, right here.

full-feet-down = One foot down. Then the other. Slow and soft.
full-feet-down-feet-already-down = Take one easy breath, and let it all the way out.

full-last-rest = Last half minute on the ball. Breathe low and slow. Feel how heavy your hips are.
full-last-rest-no-ball = Last half minute like this. Breathe low and slow. Feel how heavy your hips are.
full-last-rest-at-26 = Stay soft. In a moment we move, in one easy go.

full-ball-out = Roll off, soft and quick. Knees to one side, hips low. Leave the ball where you won't step. Roll flat.
full-ball-out-at-1 = Roll off now.

full-notice = Lie flat. Let your legs slide long, or keep your knees bent. Slide a hand under your back once more. Same gap, or a bit less? Either is fine. Rest here and breathe.
full-notice-at-30 = Nothing to fix. Just feel the floor.

full-get-up = Time to come up. Roll to your side and stay for two breaths. Push up with your hands, head last. Sit a moment before you stand. Hold on to something if you need to.
    .voice = Roll to your side and stay for two breaths. Push up with your hands, head last. Sit a moment before you stand.
full-get-up-at-20 = No rush. Sit first, then stand.
    .voice = No rush. Sit first, then stand. Hold on to something if you need to.

full-pain-after = And now? How strong is the pain in your low back, 0 to 10?
full-pain-after-2 = What number is your low back now, 0 to 10?
full-pain-after-3 = Your low back after this rest: 0 to 10?
full-pain-after-nudge = If you like, send me a number from 0 to 10. If not, that's fine.
