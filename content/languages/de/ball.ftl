### Vor dem Anfang: der Ball, der Ton, die Wahl der Form, die Grenze des Tages.
### Entwurf: noch von niemandem gelesen, der mit Deutsch aufgewachsen ist.

ball-ask = Hast du einen weichen Ball, etwa 10 bis 13 cm groß? Drück ihn mit einer Hand: Er gibt nach, aber Daumen und Finger berühren sich kaum. Nie einen Tennisball.
ball-ask-go =
    Danke. Nach deinen Antworten können wir anfangen. Beweg dich langsam, und hör auf, wenn etwas wehtut.
    Hast du einen weichen Ball, etwa 10 bis 13 cm groß? Drück ihn mit einer Hand: Er gibt nach, aber Daumen und Finger berühren sich kaum. Nie einen Tennisball.
ball-guide =
    Größe: etwa 10 bis 13 cm, wie eine Grapefruit. Das ist größer als ein Tennisball.
    Gefühl: weich, aber stabil. Drück ihn mit einer Hand. Er gibt nach, aber Daumen und Finger berühren sich kaum. Probier ihn zuerst im Sitzen: Leg ihn auf einen festen Stuhl ohne Rollen, setz dich vorsichtig darauf und halt dich dabei fest. Er muss dich tragen und darf nicht platzen.
    Name: ein kleiner weicher Gymnastikball (nicht der große zum Sitzen) oder ein weicher Spielball. Bei Latexallergie einer, auf dem „ohne Latex“ steht.
    Nie ein Tennisball, ein Golfball, ein harter Massageball, ein Medizinball oder ein Baseball. Die sind viel zu hart.
    Wir verkaufen nichts und nennen keine Marke.
ball-no-ball-yet = Kein Ball, kein Problem. Jede Form geht ohne, und es ist eine echte Sitzung. Bis du einen Ball hast, kann dort, wo er liegen würde, ein Handtuch liegen: flach gefaltet, zwei oder drei Finger hoch.
ball-ask-later = Soll ich in drei Tagen noch einmal nach dem Ball fragen?
ball-later-set = Gut. Ich frage noch einmal. Der Tag: { DAY($when) }. Bis dahin machen wir ohne weiter.
ball-later-declined = Gut. Ich frage nicht. Sag es mir, wenn du einen Ball hast, dann nehmen wir ihn.
ball-follow-up = Hallo. Hast du einen weichen Ball gefunden? Es eilt nicht, jede Form geht auch ohne.

sound-intro = Jetzt kurz zum Ton, denn deine Augen sind dann zu. Mach ihn lauter. Gleich schicke ich eine kurze Nachricht, die klingeln sollte.
sound-ping = Ping. So rufe ich dich.
sound-ask = Hast du es gehört?
sound-why =
    Das kann mich stumm machen:
    • Handy oder Computer sind lautlos, oder „Nicht stören“ ist an
    • Dieser Chat ist stumm
    • Nachrichten sind leise gestellt
    • Wenn du ein Terminal benutzt: Der Signalton ist aus
    Nochmal versuchen? Du kannst auch ohne Ton weitermachen und auf den Bildschirm schauen.
sound-ok = Gut. Dieser Ton heißt: ein neuer Schritt.

form-ask = Welche Form heute? Tipp auf eine, dann geht es los. „Läuft von selbst“ heißt: Ich halte die Zeit, und du machst die Augen zu.
form-ask-gentle = Machen wir es heute sanft. Am sanftesten ist „Nur atmen“. Welche Form? Tipp auf eine, dann geht es los.
form-not-open = Diese Form geht gerade nicht, zu deiner Sicherheit. Das hier geht.
no-ball-today = Heute hat es wehgetan, oder deine Zahl ist gestiegen, darum heute kein Ball mehr. Es gehen „Nur atmen“ und die Form für Bett oder Stuhl.
cap-today = Das waren heute drei Sitzungen, und das genügt. Ruh dich aus, und komm morgen wieder. Heute geht noch „Nur atmen“.
