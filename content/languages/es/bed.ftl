### En la cama, en el sofá o en una silla, paso a paso: sin pelota y sin suelo.

bed-holds = Ponte en la cama, en el sofá o en una silla y respira con la barriga. Nota la zona lumbar, deja que se hunda un poco cinco veces, y suelta. Cinco minutos, y no hace falta el suelo.

bed-place = ¿Dónde estás? ¿En la cama, en el sofá o en una silla?
bed-place-2 = Cama, sofá o silla: ¿dónde descansas hoy?
bed-place-3 = Elige tu sitio: ¿en la cama, en el sofá o en una silla?
bed-pain-before = Tu zona lumbar ahora mismo: 0 es nada de dolor, 10 es el peor dolor que puedas imaginar.
bed-pain-before-2 = Primero un número para tu zona lumbar, tal como está ahora. 0 es sin dolor, 10 el peor dolor que puedas imaginar.
bed-pain-before-3 = ¿Cuánto te duele ahora la zona lumbar, de 0 (nada) a 10 (el peor dolor que puedas imaginar)?
bed-ready = Pon cerca dos almohadas, si puedes, y el teléfono junto a la oreja, con sonido. Cinco minutos. Con un toque empieza, y puedes cerrar los ojos.

bed-settle = Túmbate boca arriba o de lado. Pon dos almohadas debajo de las rodillas o entre ellas. Deja que la cama te sostenga.
bed-settle-chair = Siéntate hasta atrás, los dos pies apoyados en el suelo. Manos en los muslos. Deja que la silla te sostenga.
bed-settle-pregnant = Túmbate de lado, a la izquierda o a la derecha. Pon una almohada entre las rodillas. Deja que la cama te sostenga.
bed-breathe = Una mano en la barriga. Inspira por la nariz, la barriga sale. Suelta el aire con un «Sssss» suave y lento. Deja que llegue a donde duele. Sin forzar, sin aguantar. Si bostezas o lloran los ojos, está bien. ¿Mareo? Respira como siempre.
bed-breathe-in = Inspira… la barriga sale
bed-breathe-out = Espira… Sssss
bed-notice = Desliza una mano bajo la zona lumbar, o ponla ahí desde el lado. Hueco grande o pequeño, está bien. Solo date cuenta. Luego deja descansar la mano.
bed-notice-chair = Nota la zona lumbar donde toca la silla. Hueco grande o pequeño, está bien. Solo date cuenta.
bed-tilt = Espira y deja que la zona lumbar se hunda un poco. Inspira y deja que vuelva. Movimientos mínimos. Cinco veces. Si duele, para.
bed-tilt-at-30 = Suave y pequeño. Puedes parar cuando quieras.
bed-let-go = Ahora no hagas nada. Mandíbula, barriga, caderas, muslos. Cada vez que sale el aire, una parte pesa más.
bed-let-go-at-40 = ¿Notas algo punzante, hormigueo o una parte adormecida? Para y cambia de postura. Si no, sigue descansando.
bed-up = Gira de lado. Deja que las piernas salgan del borde mientras empujas con las manos. Siéntate tres respiraciones. Los dos pies en el suelo, agárrate y levántate.
bed-up-chair = Pon los pies hacia atrás, inclínate hacia delante, manos en los brazos de la silla. Agárrate y levántate cuando quieras. O quédate ahí.

bed-pain-after = ¿Y ahora, de 0 (sin dolor) a 10 (el peor dolor que puedas imaginar)?
bed-pain-after-2 = ¿Qué número tiene ahora tu dolor, de 0 (sin dolor) a 10 (el peor dolor que puedas imaginar)?
bed-pain-after-3 = ¿Cuánto te duele ahora la zona lumbar? De 0 (sin dolor) a 10 (el peor dolor que puedas imaginar).
close-bed = Hecho. Un descanso en la cama o en una silla es un descanso completo.
close-bed-2 = Cinco minutos de cariño para tu espalda.
close-bed-3 = Ya está. Sin suelo, y también cuenta.
