### Lo que se dice a quien no puede usar la pelota, o no la tiene. Aquí nunca se nombra.

about-no-ball =
    Soy una guía para cuidarte, no personal médico ni un aparato médico. No puedo saber qué te pasa.
    Te acompaño en un descanso corto: te tumbas o te sientas, respiras, aflojas el cuerpo y te levantas despacio.
    Hay quien se siente mejor y hay quien no nota ningún cambio. No puedo prometer que te ayude.
    Si duele, para. No hace falta que me preguntes antes.
help-in-session-no-ball =
    Escribe «pausa», «seguir», «atrás», «otra vez», «siguiente», «cuánto falta» o «para». Si duele, para primero y luego dímelo.
    Tu paso sigue aquí.
out-of-scope-no-ball = En eso no puedo ayudarte. Te acompaño en un descanso corto, te lo recuerdo y guardo tus números de dolor. Para otras preguntas de salud, consulta a un profesional de la salud o en la farmacia.

pause-nudge-no-ball = Aquí estoy cuando quieras. Parar por hoy también está bien.
more-time-enough-no-ball = Ya no me queda más tiempo extra. Si hoy no resulta fácil, puedes terminar aquí. Basta con escribir «para».
recovery-ask-no-ball = Perdona, perdí el hilo un momento. ¿Estás bien? ¿Quieres seguir?
recovery-over-no-ball = Perdona, he estado fuera. Tu sesión queda guardada hasta ahí. Escribe «empezar» para otra nueva.
ended-quietly-number-no-ball =
    Cierro esta sesión aquí.
    📞 Si necesitas ayuda, llama al { $number }.
track-no-ball = Toca reproducir y deja el teléfono a un lado. Los pasos llegan aquí también, sin sonido. Si duele, para, y para también el audio. La pista no te oye.
close-much-higher-no-ball = Ha subido, y lo siento. Por hoy es suficiente. Descansa de lado. Si sigue aumentando, o notas adormecimiento o debilidad en una pierna, llama hoy a tu médico. Si te duele el pecho, si te desmayas, o si dejas de sentir la zona entre las piernas o de controlar las piernas, el pis o la caca, llama ya al número de emergencias de tu país. La próxima vez, mejor «Solo respirar».
no-ball-today-no-ball = Hoy dolió o fue a más. Por eso, lo que queda del día solo están abiertas las versiones tranquilas.

dizzy-end-no-ball = Por hoy, mejor terminar aquí. Quédate en el suelo o en tu sitio hasta que pase, y luego siéntate un rato. Si no se pasa, pide ayuda médica. Si te desmayas, si te duele el pecho, o si dejas de sentir la zona entre las piernas o de controlar las piernas, el pis o la caca, llama ya al número de emergencias de tu país.

poll-not-yet-no-ball = Gracias por decirlo claro. Hay quien necesita más tiempo, y hay a quien no le hace nada. ¿Una semana más, más suave y más lento, o lo dejas?
something-else-no-ball = Buena idea. Prueba en otro sitio: en la cama, de lado o en una silla. O hazlo más corto. Te pregunto una vez más dentro de siete días.
poll-worse-no-ball = Lo siento. Las sesiones, tal como son ahora, se paran.

remind-2-no-ball = Tu descanso te espera. ¿O solo unas respiraciones?
remind-5-no-ball = Hola. Un sitio para descansar y tu respiración. O hoy no. Las dos cosas están bien.
remind-9-no-ball = ¿Un día lleno? Unas respiraciones en una silla también cuentan. O hoy no.
numbers-caveat-no-ball = El dolor de espalda sube y baja por sí mismo, y muchas veces se empieza en un día malo. Así que no puedo decir que sea por los descansos. Descansos en total: { $sessions }; en los últimos siete días: { $week }.
