### What each picture, the pacer and the tracks hold, in words.

picture-setup = A mat on the floor, from above. It shows where a person will lie: the soft ball beside the hip, the phone by the ear with its sound on.
picture-flat = A person lies flat on the back, legs straight. There is a gap under the low back.
picture-belly-breath = A person lies down with one hand on the belly. The belly rises and falls.
picture-arch-hand = A hand slides into the gap under the low back.
picture-knees-bent = A person lies on the back with knees bent and feet flat. The gap under the back is small.
picture-ball-roll = First: on the side, placing the ball behind the hips. Then: rolled back so the ball is under the hips.
picture-ball-spot = The ball goes under the flat bone at the base of the spine. Not under the curve of the back and not on the tip of the tailbone.
picture-rest-on-ball = A person rests with the ball under the hips, knees bent, feet flat.
picture-two-balls = Two balls, one on each side of the spine's base.
picture-knees-up = A person rests on the ball with both knees above the hips.
picture-feet-down = On the ball: one foot is back on the floor, the other one follows.
picture-ball-out = The person tips the knees to one side and rolls off the ball with low hips, then lies flat beside it.
picture-arch-hand-after = A hand checks the gap under the low back again.
picture-side-up = Roll to the side, push up with the hands, sit, then stand with a chair.
picture-three-places = Three places to breathe: on the back, on the side, in a chair.
picture-belly-breath-long = A person lies on the back, legs long, one hand on the belly. The belly rises and falls.
picture-calves-up = A person lies on the back with the calves on the seat of a chair, knees over the hips.
picture-in-bed = A person lies on the back in bed with two pillows under the knees.
picture-tilt = A person lies on the back in bed, knees bent. The low back sinks a little and comes back.
picture-bed-up = Roll to the side in bed, legs over the edge, push up with the hands. Sit with both feet down, then stand and hold on to a chair.
picture-on-side = A person lies on the side, from above: one pillow under the head, one between the knees.
picture-sitting = A person sits back in a chair, both feet flat on the floor, hands on the thighs.
picture-sitting-breath = A person sits in a chair with one hand on the belly. The belly goes out and back.
picture-sitting-tilt = A person sits in a chair. The low back moves a little toward the back of the chair and comes forward again.
picture-chair-up = Feet back, lean forward, hands on the arms of the chair. Then stand.
picture-ball-sizes = The right ball is about ten to thirteen centimetres wide. A tennis ball is too small and too hard.
picture-squeeze = A hand squeezes the soft ball. It dents, but the fingertips do not meet.
picture-pillow-knees = A person lies on the back with a pillow under the knees.
picture-pacer = A shape grows four seconds, shrinks six.

track-full-voice = Ten minutes of sound. A calm voice says each step.
track-full-tones = Ten minutes of sound. A bell at each new step. A rising tone to breathe in, a falling one to breathe out.
track-short-voice = Three minutes of sound. A calm voice says each step.
track-short-tones = Three minutes of sound. A bell at each new step. A rising tone to breathe in, a falling one to breathe out.
track-breathing-voice = Four minutes of sound. A calm voice says each step.
track-breathing-tones = Four minutes of sound. A bell at each new step. A rising tone to breathe in, a falling one to breathe out.
