### El descanso de diez minutos, paso a paso. Las primeras palabras llevan la indicación: los ojos pueden estar cerrados.

full-holds = Túmbate y respira con la barriga. Nota el hueco bajo la espalda. Después descansa sobre la pelota, o sin ella, y bájate con suavidad. Nota otra vez el hueco y levántate despacio. Diez minutos en el suelo.

full-pain-before = ¿Cuánto te duele ahora la zona lumbar? 0 es sin dolor. 10 es el peor dolor que puedas imaginar.
full-pain-before-2 = Primero un número. ¿Cómo está ahora tu zona lumbar, de 0 (sin dolor) a 10 (el peor dolor que puedas imaginar)?
full-pain-before-3 = Tu zona lumbar, ahora mismo: ¿qué número le pones? 0 es sin dolor. 10 es el peor dolor que puedas imaginar.
full-ready = Pon la pelota blanda junto a la cadera y el teléfono junto a la oreja, con sonido. Busca un sitio tranquilo en el suelo, con una esterilla o una manta doblada. Con un toque empieza. Te digo cada cosa a su tiempo: puedes cerrar los ojos.
full-ready-no-ball = Pon el teléfono junto a la oreja, con sonido. Busca un sitio tranquilo en el suelo, con una esterilla o una manta doblada. Con un toque empieza. Te digo cada cosa a su tiempo: puedes cerrar los ojos.

full-settle = Túmbate boca arriba, piernas largas, brazos a los lados. Los pies un poco separados. Si te molesta estirar las piernas, dobla las rodillas o pon una almohada debajo. Deja que el suelo te sostenga. Todavía no hay nada que hacer.
    .voice = Acuéstate boca arriba, piernas largas. Si te molesta, dobla las rodillas. Deja que el suelo te sostenga.
full-settle-at-16 = Suelta la mandíbula. Suelta los hombros.
    .voice = Deja que se suelte la mandíbula, y también tus hombros.

full-breathe = Una mano en la barriga. Inspira por la nariz y nota cómo sube. Suelta el aire despacio con un «Sssss» suave, como una rueda que se desinfla. Sin forzar. Sin aguantar el aire. Si bostezas o lloran los ojos, está bien. ¿Mareo? Vuelve a respirar corto y normal.
    .voice = Una mano en la barriga. Inspira por la nariz: la barriga sube. Suelta el aire poco a poco. Sin forzar. ¿Te mareas? Respira corto y normal.
full-breathe-at-18 = Sigue mi ritmo cinco respiraciones, o ve al tuyo.
    .voice = Sigue el tono.
full-breathe-in = Inspira… la barriga sube
full-breathe-out = Espira… Sssss
full-breathe-at-70 = Bien. Ahora deja que tu respiración vaya como quiera.
    .voice = Ahora deja que tu respiración vaya como quiera.

full-arch = Desliza una mano plana bajo la zona lumbar. Nota el hueco entre tu cuerpo y el suelo. Grande o pequeño, está bien. Solo date cuenta. Luego saca la mano.
full-knees-bent = Dobla las rodillas, primero una y luego la otra. Pies apoyados, al ancho de las caderas. Quizá el hueco sea menor ahora: tu espalda sujeta menos. Espira hacia donde duele y deja que se ablande. Esta es tu posición de base.
    .voice = Ahora dobla las rodillas, primero una y luego la otra. Pies apoyados, al ancho de las caderas. Quizá el hueco sea menor: tu espalda sujeta menos. Suelta el aire hacia donde duele, y que se afloje. Esta es tu posición de base.

full-ball-in = Baja despacio las rodillas a un lado y gira con ellas. Mete la pelota bajo el hueso plano, en la base de la columna. Está más abajo de la cintura y más arriba de la punta del hueso. Vuelve a apoyarte encima, despacio. No bajo la curva de la espalda.
    .voice = Lleva poco a poco las rodillas a un lado y gira con ellas. Mete la pelota bajo el hueso plano, bajo la cintura y más arriba de la punta. Vuelve a apoyarte encima, sin prisa. No bajo la curva de la espalda.
full-ball-in-at-28 = Pies apoyados, rodillas dobladas. Deja que la pelota reciba tu peso poco a poco.
full-ball-in-at-44 = ¿Más rato? Toca «Más tiempo», o tómatelo sin más.
    .voice = Sin prisa. Ponte a gusto.

full-comfort = Quédate si la presión es blanda, sorda y estable. ¿Dolor, o esfuerzo para no caer? Bájate de la pelota. Decides tú, no la imagen.

full-let-go = Ahora no hagas nada. Deja caer tu peso en la pelota. Barriga suelta, piernas sueltas, aire fácil. Un «Sssss» suave al soltar el aire, si te gusta. De vez en cuando te digo una palabra.
    .voice = Ahora no hagas nada. Deja caer tu peso en la pelota. Barriga suelta, piernas sueltas, aire fácil. Un silbido suave al soltar el aire, si te gusta. De vez en cuando te digo una palabra.
full-let-go-no-ball = Ahora no hagas nada. Rodillas dobladas, pies apoyados. Deja que la zona lumbar descanse, sin apretar contra el suelo. Barriga suelta, piernas sueltas, aire fácil. Un «Sssss» suave al soltar el aire, si te gusta. De vez en cuando te digo una palabra.
full-let-go-at-30 = Deja que el aire tarde un poco más en salir que en entrar.
full-let-go-at-60 = Un minuto. Busca un punto que aprieta y aflójalo alrededor. No hace falta empujar.
    .voice = Un minuto. Si algún punto está tenso, deja que se afloje. No hace falta empujar.
full-let-go-at-90 = Bájate de la pelota si duele, hormiguea o se adormece. ¿Presión blanda y sorda? Sigue descansando.
    .voice = Bájate de la pelota si duele, si notas hormigueo o si algo se duerme. ¿Presión blanda y sorda? Sigue descansando.
full-let-go-at-90-no-ball = Gira de lado y para si duele, hormiguea o se adormece. Si no, sigue descansando.
full-let-go-at-120 = Dos minutos. Descansa: no hay nada que sujetar.
    .voice = Dos minutos. No hay nada que sujetar.

full-knees-up = Quédate tal como estás, pies al suelo. Con eso basta. Si ya conoces esto y te resulta fácil, puedes subir las rodillas sobre las caderas durante un minuto.
full-knees-up-knees-not-allowed = Quédate tal como estás, pies al suelo. Deja que cada vez que sale el aire peses un poco menos.
    .voice = Quédate así, con los pies en el suelo. Cada vez que sale el aire, deja que el cuerpo pese un poco menos.
full-knees-up-no-ball = Quédate tal como estás, rodillas dobladas, pies al suelo. Deja que cada vez que sale el aire peses un poco menos.
full-knees-up-at-45 = Quince segundos más, aquí mismo.

full-feet-down = Baja un pie. Luego el otro. Lento y suave.
full-feet-down-feet-already-down = Respira una vez con calma y deja salir todo el aire.

full-last-rest = Descansa medio minuto más en la pelota. Respira lento, con la barriga. Nota cuánto pesan las caderas.
full-last-rest-no-ball = Descansa medio minuto más así. Respira lento, con la barriga. Nota cuánto pesan las caderas.
full-last-rest-at-26 = Sigue así, con suavidad. Pronto toca moverse, de una vez y sin esfuerzo.
    .voice = Sigue así, muy suave. Pronto nos movemos, de una vez y sin esfuerzo.

full-ball-out = Gira para bajarte de la pelota, suave y sin pausa. Rodillas a un lado, caderas bajas. Deja la pelota donde no la pises. Luego ponte boca arriba.
    .voice = Gira para bajarte de la pelota, suave y sin pausa. Rodillas a un lado, caderas bajas. Deja la pelota lejos de tus pies. Luego ponte boca arriba.
full-ball-out-at-1 = Bájate ahora de la pelota.

full-notice = Quédate boca arriba. Estira las piernas o déjalas dobladas. Desliza otra vez una mano bajo la espalda. ¿El mismo hueco, o algo menos? Las dos cosas están bien. Descansa aquí y respira.
    .voice = Quédate boca arriba. Estira las piernas, o sigue con las rodillas dobladas. Desliza otra vez una mano bajo la espalda. ¿El mismo hueco, o algo menos? Las dos cosas están bien. Quédate aquí y respira.
full-notice-at-30 = Nada que arreglar. Solo nota el suelo.
    .voice = Nada que arreglar. Nota el suelo, nada más.

full-get-up = Es hora de levantarte. Gira de lado y quédate dos respiraciones. Empuja con las manos, la cabeza al final. Siéntate un momento antes de ponerte de pie. Agárrate a algo si lo necesitas.
    .voice = Gira hacia un lado y quédate dos respiraciones. Empuja con las manos, la cabeza al final. Luego siéntate un momento, antes de ponerte de pie.
full-get-up-at-20 = Siéntate primero, sin prisa. Luego, de pie.
    .voice = Siéntate primero, sin prisa. Luego, de pie. Agárrate a algo si lo necesitas.

full-pain-after = ¿Y ahora? ¿Cuánto te duele la zona lumbar, de 0 (sin dolor) a 10 (el peor dolor que puedas imaginar)?
full-pain-after-2 = ¿Qué número tiene ahora tu zona lumbar, de 0 (sin dolor) a 10 (el peor dolor que puedas imaginar)?
full-pain-after-3 = ¿Cuánto te duele la zona lumbar después de este descanso, de 0 (sin dolor) a 10 (el peor dolor que puedas imaginar)?
full-pain-after-nudge = Si quieres, mándame un número del 0 (sin dolor) al 10 (el peor dolor que puedas imaginar). Si no, está bien.
