### Solo respirar, paso a paso.

breathing-holds = Ponte como más te guste, boca arriba, de lado o en una silla. Seis respiraciones con ritmo, y luego una parte tras otra se afloja. Cuatro minutos, en cualquier sitio.

breathing-place = ¿Cómo vas a estar? Boca arriba con las rodillas dobladas, con las pantorrillas en una silla, de lado, o en una silla con los dos pies en el suelo.
breathing-place-2 = Elige lo que hoy te va mejor: boca arriba, pantorrillas en una silla o en el sofá, de lado, o en una silla.
breathing-place-3 = ¿Cómo te gustaría descansar? ¿Rodillas dobladas, pantorrillas en una silla, de lado, o en una silla?
breathing-place-pregnant = ¿Cómo vas a estar? De lado, a la izquierda o a la derecha, o en una silla con los dos pies en el suelo.
breathing-pain-before = Tu zona lumbar ahora mismo: 0 es nada de dolor, 10 es el peor dolor que puedas imaginar.
breathing-pain-before-2 = Primero un número, del 0 al 10, para tu zona lumbar tal como está ahora. 0 es sin dolor, 10 el peor dolor que puedas imaginar.
breathing-pain-before-3 = ¿Cuánto te duele ahora la zona lumbar? 0 es nada, 10 es el peor dolor que puedas imaginar.
breathing-ready = Ponte con la mayor comodidad, una almohada donde te guste. Teléfono junto a la oreja, con sonido. Cuatro minutos. Con un toque empieza, y puedes cerrar los ojos.
breathing-settle-calves-up = Túmbate y apoya las pantorrillas en una silla o en el sofá, rodillas sobre las caderas. Manos pesadas, mandíbula suelta. Por un momento, nada que hacer.
breathing-settle = Deja que las manos pesen. Mandíbula suelta, hombros sueltos. Por un momento, nada que hacer.
    .voice = Deja que las manos pesen, una en la barriga. Mandíbula suelta, hombros sueltos. Por un momento, nada que hacer.
breathing-breathe = Una mano en la barriga. Inspira por la nariz, la barriga sale. Suelta el aire con un «Sssss» suave y lento hacia donde duele. Con poco basta. Sin forzar, sin aguantar. Si bostezas o lloran los ojos, está bien. ¿Mareo? Respira como siempre.
    .voice = Inspira cuando el tono sube, espira cuando baja. ¿Mareo? Respira como siempre.
breathing-breathe-in = Inspira… la barriga sale
breathing-breathe-out = Espira… Sssss
breathing-soften = Deja que tu respiración vaya como quiera. Cada vez que sale el aire, afloja una parte. La frente. La mandíbula. Los hombros.
breathing-soften-at-20 = La barriga. Las caderas.
    .voice = Ahora la barriga. Y ahora las caderas.
breathing-soften-at-40 = La zona lumbar. No hace falta cambiarla. Trátala con cariño.
    .voice = Ahora la zona lumbar. No hace falta cambiar nada. Solo dale un poco de cariño.
breathing-quiet = Ahora quédate un rato en silencio. Yo te aviso.
    .voice = Ahora, un rato de silencio. Te aviso cuando acabe.
breathing-come-back = Mueve los dedos de las manos y de los pies. Abre los ojos. Si estás boca arriba, gira primero de lado. Siéntate un momento antes de ponerte de pie.
    .voice = Mueve los dedos de las manos y de los pies. Abre los ojos. Si estás boca arriba, gira primero hacia un lado. Luego siéntate un momento, antes de ponerte de pie.
breathing-pain-after = ¿Y ahora, de 0 (sin dolor) a 10 (el peor dolor que puedas imaginar)?
breathing-pain-after-2 = ¿Qué número tiene ahora tu dolor, de 0 (sin dolor) a 10 (el peor dolor que puedas imaginar)?
breathing-pain-after-3 = ¿Cuánto te duele ahora la zona lumbar? De 0 (sin dolor) a 10 (el peor dolor que puedas imaginar).
