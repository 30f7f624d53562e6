### What each picture shows, in words. Until the drawings come, these words stand in their place.

picture-setup = A mat on the floor with a soft ball in the middle and a phone near the head end.
picture-flat = A person lies flat on the back, legs straight. There is a gap under the low back.
picture-belly-breath = A person lies down with one hand on the belly. The belly rises and falls.
picture-arch-hand = A hand slides into the gap under the low back.
picture-knees-bent = A person lies on the back with knees bent and feet flat. The gap under the back is small.
picture-ball-roll = First: on the side, placing the ball behind the hips. Then: rolled back so the ball is under the hips.
picture-ball-spot = The ball goes under the flat bone at the base of the spine. Not under the curve of the back and not on the tip of the tailbone.
picture-rest-on-ball = A person rests with the ball under the hips, knees bent, feet flat.
picture-two-balls = Two balls, one on each side of the spine's base.
picture-knees-up = A person rests on the ball with both knees above the hips.
picture-ball-out = The person rolls to the side and flicks the ball away, then lies flat.
picture-arch-hand-after = A hand checks the gap under the low back again.
picture-side-up = Roll to the side, push up with the hands, sit, then stand with a chair.
picture-three-places = Three places to breathe: on the back, on the side, in a chair.
picture-ball-sizes = The right ball is about ten to thirteen centimetres wide. A tennis ball is too small and too hard.
picture-squeeze = A hand squeezes the soft ball. It dents, but the fingertips do not meet.
