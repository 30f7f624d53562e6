### El descanso de tres minutos, paso a paso.

short-holds = Túmbate con las rodillas dobladas. Tres respiraciones con calma, un minuto sobre la pelota o sin ella, te bajas y te levantas despacio. Tres minutos en el suelo.

short-pain-before = Tu zona lumbar ahora mismo: 0 es nada de dolor, 10 es el peor dolor que puedas imaginar.
short-pain-before-2 = Primero un número, del 0 al 10, para tu zona lumbar tal como está ahora. 0 es sin dolor, 10 el peor dolor que puedas imaginar.
short-pain-before-3 = ¿Cuánto te duele ahora la zona lumbar? 0 es nada, 10 es el peor dolor que puedas imaginar.
short-ready = Pon la pelota blanda junto a la cadera y el teléfono junto a la oreja, con sonido. Tres minutos en el suelo. Con un toque empieza.
short-ready-no-ball = Pon el teléfono junto a la oreja, con sonido. Tres minutos en el suelo. Con un toque empieza.
short-settle = Túmbate boca arriba, rodillas dobladas, pies apoyados. Deja que el suelo te sostenga.
    .voice = Boca arriba, rodillas dobladas, pies apoyados. Con la campana, tres respiraciones con calma. Inspira cuando el tono sube. Suelta el aire con un silbido suave cuando baja.
short-breathe = Respira tres veces con calma. Inspira por la nariz, la barriga sube. Suelta el aire con un «Sssss» suave y lento hacia donde duele. Sin forzar. Si bostezas o lloran los ojos, está bien.
short-breathe-in = Inspira… la barriga sube
short-breathe-out = Espira… Sssss
short-ball-in = Baja despacio las rodillas a un lado. Mete la pelota bajo el hueso plano, más arriba de la punta del hueso. Vuelve a apoyarte encima, despacio. La presión es blanda y sorda, nunca punzante.
    .voice = Lleva poco a poco las rodillas a un lado. Mete la pelota bajo el hueso plano, no bajo la punta. Vuelve a apoyarte, sin dolor.
short-ball-in-at-20 = Pies apoyados. Deja que la pelota reciba tu peso.
    .voice = Los pies apoyados. Deja que la pelota reciba tu peso.
short-rest = No hagas nada durante un minuto. Barriga suelta, piernas sueltas, aire fácil. ¿Punzante o adormecido? Bájate de la pelota.
    .voice = No hagas nada durante un minuto. Barriga suelta, piernas sueltas, aire fácil. Si es punzante, o se adormece una pierna, gira para bajarte de la pelota.
short-rest-no-ball = No hagas nada durante un minuto. Rodillas dobladas, pies apoyados. Barriga suelta, piernas sueltas, aire fácil. ¿Punzante o adormecido? Gira de lado y para.
short-rest-at-28 = La mitad. Deja salir el aire despacio.
    .voice = Ya vas por la mitad. Deja salir el aire despacio.
short-ball-out = Gira de lado para bajarte de la pelota, suave y sin pausa, caderas bajas. Deja la pelota donde no la pises.
short-ball-out-at-1 = Bájate ahora de la pelota.
short-get-up = Quédate de lado dos respiraciones. Luego empuja con las manos, la cabeza al final. Siéntate antes de ponerte de pie.
short-pain-after = ¿Y ahora, de 0 (sin dolor) a 10 (el peor dolor que puedas imaginar)?
short-pain-after-2 = ¿Qué número tiene ahora tu dolor, de 0 (sin dolor) a 10 (el peor dolor que puedas imaginar)?
short-pain-after-3 = ¿Cuánto te duele ahora la zona lumbar? De 0 (sin dolor) a 10 (el peor dolor que puedas imaginar).
