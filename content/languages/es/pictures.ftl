### Lo que muestran las imágenes, el ritmo y las pistas, en palabras.

picture-setup = Una esterilla en el suelo, vista desde arriba. Muestra dónde va a estar la persona: la pelota blanda junto a la cadera, el teléfono junto a la oreja, con sonido.
picture-flat = Una persona boca arriba, piernas estiradas. Hay un hueco bajo la zona lumbar.
picture-belly-breath = Una persona en el suelo con una mano en la barriga. La barriga sube y baja.
picture-arch-hand = Una mano se desliza en el hueco bajo la zona lumbar.
picture-knees-bent = Una persona boca arriba, rodillas dobladas y pies apoyados. El hueco bajo la espalda es pequeño.
picture-ball-roll = Primero: de lado, coloca la pelota detrás de las caderas. Después: otra vez boca arriba, con la pelota debajo de las caderas.
picture-ball-spot = La pelota va bajo el hueso plano, en la base de la columna. No bajo la curva de la espalda ni en la punta del hueso.
picture-rest-on-ball = Una persona descansa con la pelota bajo las caderas, rodillas dobladas, pies apoyados.
picture-two-balls = Dos pelotas, una a cada lado de la base de la columna.
picture-knees-up = Una persona descansa en la pelota con las dos rodillas sobre las caderas.
picture-feet-down = En la pelota: un pie ya está en el suelo, el otro lo sigue.
picture-ball-out = La persona baja despacio las rodillas a un lado, se baja de la pelota con las caderas bajas y queda boca arriba junto a ella.
picture-arch-hand-after = Una mano nota otra vez el hueco bajo la zona lumbar.
picture-side-up = Girar de lado, empujar con las manos, sentarse, y ponerse de pie con una silla.
picture-three-places = Tres sitios para respirar: boca arriba, de lado, en una silla.
picture-belly-breath-long = Una persona boca arriba, piernas estiradas, con una mano en la barriga. La barriga sube y baja.
picture-calves-up = Una persona boca arriba con las pantorrillas en el asiento de una silla, las rodillas sobre las caderas.
picture-in-bed = Una persona boca arriba en la cama con dos almohadas bajo las rodillas.
picture-tilt = Una persona boca arriba en la cama, rodillas dobladas. La zona lumbar baja un poco y vuelve.
picture-bed-up = Girar de lado en la cama, piernas fuera del borde, empujar con las manos. Sentarse con los pies en el suelo y ponerse de pie con apoyo en una silla.
picture-on-side = Una persona de lado, vista desde arriba: una almohada bajo la cabeza y otra entre las rodillas.
picture-sitting = Una persona en una silla, la espalda apoyada, los dos pies en el suelo, las manos sobre los muslos.
picture-sitting-breath = Una persona en una silla con una mano en la barriga. La barriga sale y vuelve.
picture-sitting-tilt = Una persona en una silla. La zona lumbar se mueve un poco hacia el respaldo y vuelve.
picture-chair-up = Pies hacia atrás, inclinarse hacia delante, manos en los brazos de la silla. Después, de pie.
picture-ball-sizes = La pelota adecuada mide de diez a trece centímetros. Una pelota de tenis es demasiado pequeña y demasiado dura.
picture-squeeze = Una mano aprieta la pelota blanda. Se hunde, pero las puntas de los dedos no se tocan.
picture-pillow-knees = Una persona boca arriba con una almohada bajo las rodillas.
picture-pacer = Una figura crece durante cuatro segundos y encoge durante seis.

track-full-voice = Diez minutos de sonido. Una voz tranquila dice cada paso.
track-full-tones = Diez minutos de sonido. Una campana en cada paso nuevo. Un tono que sube para inspirar, uno que baja para espirar.
track-short-voice = Tres minutos de sonido. Una voz tranquila dice cada paso.
track-short-tones = Tres minutos de sonido. Una campana en cada paso nuevo. Un tono que sube para inspirar, uno que baja para espirar.
track-breathing-voice = Cuatro minutos de sonido. Una voz tranquila dice cada paso.
track-breathing-tones = Cuatro minutos de sonido. Una campana en cada paso nuevo. Un tono que sube para inspirar, uno que baja para espirar.
