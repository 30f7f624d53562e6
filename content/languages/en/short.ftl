### The three-minute rest, step by step.

short-holds = Lie with bent knees, three easy breaths, a minute on the ball or without one, roll off, get up slowly. Three minutes on the floor.

short-pain-before = Your low back right now: 0 is no pain, 10 is the worst you can think of.
short-pain-before-2 = A number first, 0 to 10, for your low back as it is now. 0 is no pain, 10 the worst you can think of.
short-pain-before-3 = How sore is your low back just now? 0 is not at all, 10 is the worst you can think of.
short-ready = Put your soft ball by your hip and your phone by your ear, sound on. Three minutes on the floor. One tap starts it.
short-ready-no-ball = Put your phone by your ear, sound on. Three minutes on the floor. One tap starts it.
short-settle = Lie on your back, knees bent, feet flat. Let the floor hold you.
    .voice = Lie on your back, knees bent, feet flat. At the bell, three easy breaths. In as the tone rises. Out with a soft hiss as it falls.
short-breathe = Three easy breaths. In through the nose, belly up. Out with a soft, slow "Sssss" toward the sore place. Don't force it. Yawns or wet eyes are fine.
short-breathe-in = In… belly up
short-breathe-out = Out… Sssss
short-ball-in = Tip your knees to one side. Tuck the ball under the flat bone above the tip of your tailbone. Roll back on, slowly. It should feel soft and dull, never sharp.
short-ball-in-at-20 = Feet flat. Let the ball take your weight.
short-rest = Do nothing for a minute. Belly loose, legs loose, breath easy. Sharp or numb? Roll off.
    .voice = Do nothing for one minute. Soft belly, soft legs, easy breath. If it feels sharp, or a leg feels numb, roll off the ball.
short-rest-no-ball = Do nothing for a minute. Knees bent, feet flat. Belly loose, legs loose, breath easy. Sharp or numb? Roll to your side and stop.
short-rest-at-28 = Half way. Let the breath out be slow.
    .voice = You are half way there. Let the breath go out slowly.
short-ball-out = Roll off to the side, soft and quick, hips low. Leave the ball where you won't step.
short-ball-out-at-1 = Roll off now.
short-get-up = Stay on your side for two breaths. Then push up with your hands, head last. Sit before you stand.
short-pain-after = And now, 0 to 10?
short-pain-after-2 = What number is it now, 0 to 10?
short-pain-after-3 = And your low back now? 0 to 10.
