### Was auf jedem Bild, im Atemtakt und auf den Tonaufnahmen ist, in Worten. Entwurf: noch von niemandem gelesen, der mit Deutsch
### aufgewachsen ist.

picture-setup = Eine Matte auf dem Boden, von oben. Man sieht, wo die Person liegen wird: der weiche Ball neben der Hüfte, das Handy am Ohr, mit Ton.
picture-flat = Jemand liegt flach auf dem Rücken, die Beine lang. Unter dem Kreuz ist ein Bogen.
picture-belly-breath = Jemand liegt da, eine Hand auf dem Bauch. Der Bauch hebt und senkt sich.
picture-arch-hand = Eine Hand schiebt sich in den Bogen unter dem Kreuz.
picture-knees-bent = Jemand liegt auf dem Rücken, Knie gebeugt, Füße flach. Der Bogen unter dem Kreuz ist klein.
picture-ball-roll = Zuerst: auf der Seite, der Ball kommt hinter die Hüfte. Dann: zurückgerollt, der Ball liegt unter der Hüfte.
picture-ball-spot = Der Ball kommt unter den flachen Knochen am Ende der Wirbelsäule (das Kreuzbein). Nicht unter den Bogen im Kreuz und nicht auf die Spitze des Knochens.
picture-rest-on-ball = Jemand ruht, der Ball unter der Hüfte, Knie gebeugt, Füße flach.
picture-two-balls = Zwei Bälle, einer links und einer rechts vom Ende der Wirbelsäule.
picture-knees-up = Jemand ruht auf dem Ball, beide Knie über der Hüfte.
picture-feet-down = Auf dem Ball: Ein Fuß steht wieder am Boden, der andere folgt.
picture-ball-out = Jemand kippt beide Knie zur Seite, rollt mit tiefer Hüfte vom Ball und liegt dann flach daneben.
picture-arch-hand-after = Eine Hand fühlt noch einmal den Bogen unter dem Kreuz.
picture-side-up = Auf die Seite rollen, mit den Händen hochdrücken, sitzen, dann an einem Stuhl aufstehen.
picture-three-places = Drei Orte zum Atmen: auf dem Rücken, auf der Seite, auf dem Stuhl.
picture-belly-breath-long = Eine Person liegt auf dem Rücken, Beine lang, eine Hand auf dem Bauch. Der Bauch hebt und senkt sich.
picture-calves-up = Eine Person liegt auf dem Rücken, die Waden auf dem Sitz eines Stuhls, die Knie über der Hüfte.
picture-in-bed = Eine Person liegt im Bett auf dem Rücken, zwei Kissen unter den Knien.
picture-tilt = Eine Person liegt im Bett auf dem Rücken, Knie gebeugt. Das Kreuz sinkt ein wenig und kommt zurück.
picture-bed-up = Im Bett auf die Seite rollen, Beine über die Kante, mit den Händen hochdrücken. Mit beiden Füßen am Boden sitzen, dann aufstehen und sich an einem Stuhl festhalten.
picture-on-side = Eine Person liegt auf der Seite, von oben: ein Kissen unter dem Kopf, eins zwischen den Knien.
picture-sitting = Eine Person sitzt angelehnt auf einem Stuhl, beide Füße flach, Hände auf den Oberschenkeln.
picture-sitting-breath = Eine Person sitzt auf einem Stuhl, eine Hand auf dem Bauch. Der Bauch geht vor und zurück.
picture-sitting-tilt = Eine Person sitzt auf einem Stuhl. Das Kreuz geht ein wenig zur Lehne und kommt zurück.
picture-chair-up = Füße zurück, nach vorn lehnen, Hände auf die Armlehnen. Dann aufstehen.
picture-ball-sizes = Der richtige Ball ist etwa zehn bis dreizehn Zentimeter groß. Ein Tennisball ist zu klein und zu hart.
picture-squeeze = Eine Hand drückt den weichen Ball. Er gibt nach, aber die Fingerspitzen treffen sich nicht.
picture-pillow-knees = Jemand liegt auf dem Rücken, ein Kissen unter den Knien.
picture-pacer = Der Atemtakt: Eine Form wächst vier Sekunden lang und schrumpft sechs.

track-full-voice = Zehn Minuten Ton. Eine ruhige Stimme sagt jeden Schritt.
track-full-tones = Zehn Minuten Ton. Bei jedem neuen Schritt eine Glocke. Steigt der Ton: einatmen. Fällt er: ausatmen.
track-short-voice = Drei Minuten Ton. Eine ruhige Stimme sagt jeden Schritt.
track-short-tones = Drei Minuten Ton. Bei jedem neuen Schritt eine Glocke. Steigt der Ton: einatmen. Fällt er: ausatmen.
track-breathing-voice = Vier Minuten Ton. Eine ruhige Stimme sagt jeden Schritt.
track-breathing-tones = Vier Minuten Ton. Bei jedem neuen Schritt eine Glocke. Steigt der Ton: einatmen. Fällt er: ausatmen.
