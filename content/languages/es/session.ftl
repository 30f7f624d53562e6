### Lo que se dice alrededor de los pasos: números, pausa, parar, volver, otras maneras de seguir, el final.

high-rating = Has dicho { $rating }. Es mucho dolor. En un día así, «Solo respirar» puede irte mejor. ¿Qué versión eliges?
ready-with-number = Has dicho { $rating }.
number-first = Pon la pelota junto a la cadera y el teléfono junto a la oreja, con sonido. ¿Cuánto te duele ahora la zona lumbar? 0 es nada de dolor, 10 es el peor dolor que puedas imaginar. Con número o sin él, la sesión empieza sola en medio minuto.
number-first-no-ball = Pon el teléfono junto a la oreja, con sonido. ¿Cuánto te duele ahora la zona lumbar? 0 es nada de dolor, 10 es el peor dolor que puedas imaginar. Con número o sin él, la sesión empieza sola en medio minuto.
number-first-2 = Pelota junto a la cadera, teléfono junto a la oreja, con sonido. ¿Cuál es tu número ahora, de 0 (sin dolor) a 10 (el peor dolor que puedas imaginar)? Con número o sin número, la sesión empieza sola en medio minuto.
number-first-3 = Ten cerca la pelota y el teléfono, con sonido. ¿Cuánto te duele la zona lumbar antes de empezar, de 0 (sin dolor) a 10 (el peor dolor que puedas imaginar)? Con número o sin él, la sesión empieza sola en medio minuto.
number-first-2-no-ball = Teléfono junto a la oreja, con sonido. ¿Cuál es tu número ahora, de 0 (sin dolor) a 10 (el peor dolor que puedas imaginar)? Con número o sin número, la sesión empieza sola en medio minuto.
number-first-3-no-ball = Ten cerca el teléfono, con sonido. ¿Cuánto te duele la zona lumbar antes de empezar, de 0 (sin dolor) a 10 (el peor dolor que puedas imaginar)? Con número o sin él, la sesión empieza sola en medio minuto.
number-change = ¿Qué número es el correcto? 0 es nada de dolor, 10 es el peor dolor que puedas imaginar.
number-changed = Gracias. Queda en { $rating }.
rating-again = Un número del 0 (sin dolor) al 10 (el peor dolor que puedas imaginar), por favor. O toca «Omitir».

pause = En pausa. Bájate de la pelota si quieres. Te espero. Toca «Seguir» cuando quieras.
pause-no-ball = En pausa. Te espero. Toca «Seguir» cuando quieras.
pause-nudge = Aquí estoy cuando quieras. Parar por hoy también está bien. Si estás en la pelota, bájate, por favor.
go-on = La sesión sigue desde aquí.
how-long = Tiempo que falta: { LENGTH($seconds) }.
at-start = Este es el primer paso. Antes no hay nada.
more-time = Medio minuto más. Sin prisa.
more-time-slower = Medio minuto más. ¿Quieres más tiempo en cada paso? Entonces toca «Ritmo más lento».
slow-set = { $on ->
    [1] Ritmo más lento: sí. Cada paso con movimiento dura un 50 % más. La respiración y el descanso conservan su tiempo.
   *[0] Desde tu próxima sesión vuelve el ritmo normal.
    }
more-time-enough = Ya no me queda más tiempo extra. Si hoy no resulta fácil, toca «Hoy sin pelota», y sigues sin ella.

stop-sheet = He parado. Baja despacio las rodillas a un lado, gira para bajarte de la pelota y apártala. ¿Qué ha pasado?
stop-sheet-no-ball = He parado. Descansa como estás. ¿Qué ha pasado?
mistake-go-on = No pasa nada. Sigue desde aquí.
recovery-ask = Perdona, perdí el hilo un momento. ¿Estás bien? Si aún estás en la pelota, puedes bajarte ahora. O puedes seguir.
recovery-over = Perdona, he estado fuera. Si aún estás en la pelota, baja despacio las rodillas a un lado, gira para bajarte y apártala. Tu sesión queda guardada hasta ahí. Escribe «empezar» para otra nueva.
ball-cap = Bájate de la pelota. Cinco minutos encima bastan para un descanso.
ball-cap-paused = Quizá llevas ya cinco minutos en la pelota. Por favor, baja despacio las rodillas a un lado, gira para bajarte y apártala. Sigo en pausa.
ended-quietly = Cierro esta sesión aquí. Está bien. Escribe «empezar» cuando quieras.
ended-quietly-on-ball = Si aún estás en la pelota, baja despacio las rodillas a un lado, gira para bajarte y apártala. Cierro esta sesión aquí. Escribe «empezar» cuando quieras.
ended-quietly-number =
    Cierro esta sesión aquí. Si aún estás en la pelota, baja despacio las rodillas a un lado, gira para bajarte y apártala.
    📞 Si necesitas ayuda, llama al { $number }.
tap-nudge = Aquí estoy. Toca «Siguiente» cuando quieras.

variation-two-balls = Bájate primero de la pelota, a un lado. Dos pelotas pueden dar más apoyo. Pon una a cada lado del hueso plano (el sacro, en la base de la columna), con el hueso en el hueco entre las dos. Las dos, del mismo tamaño e igual de blandas. Vuelve a apoyarte sobre las dos, despacio.
variation-softer = Bájate de la pelota, a un lado. Sácale un poco de aire, o cámbiala por una más blanda o una toalla doblada. Luego vuelve a apoyarte, despacio.
variation-move-ball = Bájate de la pelota, a un lado. Muévela el ancho de un dedo hacia la cabeza o hacia los pies. Que quede centrada y bajo el hueso plano, nunca bajo la punta. Vuelve a apoyarte encima, despacio. Si te cuesta mantenerte encima, todavía no es el sitio.
variation-without-ball = Baja despacio las rodillas a un lado, gira para bajarte de la pelota y apártala. Luego ponte boca arriba, rodillas dobladas, pies apoyados. Deja que la zona lumbar descanse, sin apretar contra el suelo. Sigues desde aquí, sin pelota.
variation-knees-up = Solo si es fácil. Sube una rodilla, luego la otra, hasta que queden por encima de las caderas. Una mano en cada rodilla. Sin agarrar fuerte, sin balancearte. Si cuesta esfuerzo o te tambaleas, baja los pies, uno y luego el otro. Con los pies en el suelo es igual de bueno.
variation-pillow = Desliza una almohada bajo las rodillas, o apoya las pantorrillas en una silla. Así la espalda no tira tanto.
too-much = Gracias por decírmelo. He puesto la sesión en pausa. ¿Qué te ayudaría?
too-much-again = Gracias por decírmelo. He puesto la sesión en pausa. Mejor no forzar. Bájate de la pelota, a un lado. ¿Sigues sin ella, o terminas aquí?
too-much-off-ball = Gracias por decírmelo. He puesto la sesión en pausa. Mejor hacerlo más fácil. A mucha gente le va bien una almohada bajo las rodillas. ¿Pruebas así, o terminas por hoy?
stay-down = Bien. Los pies se quedan en el suelo.
nod = Bien. Sigue así.
show = Esta es la posición.
pacer = Respira con la figura si quieres. Inspira cuando crece, suelta el aire cuando se encoge.
track-ask = Una sola pista de audio guía todo el descanso: le das a reproducir, dejas el teléfono y cierras los ojos. No te oye, así que la paras tú. ¿Con voz? ¿O solo campanas y tonos, para cualquier idioma?
track = Toca reproducir, luego «Ya suena», y deja el teléfono a un lado. Los pasos llegan aquí también, sin sonido. Si duele, bájate de la pelota, si estás en ella, y para también el audio. La pista no te oye.
track-ahead = De acuerdo. Primero, tu número de dolor. Luego toca «Audio, ojos cerrados»: pulsas reproducir y no hace falta otro sonido.
track-left = La pista sigue sonando por su cuenta: párala, por favor. Desde aquí, cada paso vuelve a sonar.
no-track = Para esta manera de descansar no hay pista de audio. Tampoco la hay si has elegido solo palabras; puedes cambiarlo en los ajustes.
nothing-to-show = Para este paso no hay imagen. Las palabras lo dicen todo.
knees-not-now = Hoy, mejor los pies en el suelo. Así el descanso también es completo.
no-time-end = De acuerdo. Cuando quieras, gírate hacia un lado y levántate despacio con ayuda de las manos. La cabeza sube en último lugar. Hasta otra.
had-enough = Está bien. Has hecho lo que tocaba hoy.

close-lower = De { $before } a { $after }. Me alegra leerlo. Una sola vez dice poco: a ver cómo va la semana. Qué bien que te hayas dado este rato.
close-lower-2 = Antes { $before }, ahora { $after }. Da gusto leerlo. Un día dice poco: mira las semanas. Gracias por dedicarte este tiempo.
close-lower-3 = Ha bajado de { $before } a { $after }. Disfrútalo. El dolor de espalda sube y baja por sí mismo, así que un poco cada vez, y a menudo.
close-same = Sigue en { $after }. Es frecuente, sobre todo al principio. Qué bien que te hayas dado este rato.
close-same-2 = { $after } antes, { $after } después. Mucha gente no nota cambios los primeros días. Has descansado, y eso cuenta.
close-same-3 = El mismo { $after }. Está bien. Unos minutos de calma valen por sí solos.
close-higher = Un poco más alto. A veces pasa; un número dice poco. La próxima vez, más corto o más suave.
close-higher-2 = Un poco más, de { $before } a { $after }. Una vez dice poco. La próxima, más suave, o termina un poco antes.
close-higher-3 = Uno más que antes. Puede pasar. La próxima vez, corto y suave.
close-much-higher = Tu número ha subido, y lo siento. Hoy ya no uses la pelota. Descansa de lado. Si te duele el pecho, si te has desmayado o estás a punto, si se adormece la zona entre las piernas, si las dos piernas se quedan débiles o adormecidas, o si no puedes hacer pis o se te escapa el pis o la caca, llama ya al número de emergencias de tu país. Si sigue aumentando, o notas adormecimiento o debilidad en una sola pierna, llama hoy a tu médico. La próxima vez, mejor «Solo respirar».
close-skipped = Ya está. Qué bien que te hayas dado diez minutos.
close-skipped-2 = Eso ha sido todo. Diez minutos solo para ti.
close-skipped-3 = Hecho. Lleva el resto del día con un poco más de calma, si puedes.
close-short = Ha sido corto, y ya está hecho. Los descansos pequeños cuentan.
close-short-2 = Tres minutos, y cuentan.
close-short-3 = Hecho. Corto está bien, cualquier día.
close-breathing = Eso cuenta. En un día difícil, con esto basta.
close-breathing-2 = Hecho. Unas respiraciones lentas son un descanso de verdad.
close-breathing-3 = Ha sido un rato de cuidado para tu espalda. A ver cómo va el día.
session-saved = Guardado. Hasta la próxima.
session-saved-first = Guardado. Hay quien nota algo enseguida, quien lo nota tras una semana más o menos, y quien no nota ningún cambio. No hay prisa. Hasta la próxima.
