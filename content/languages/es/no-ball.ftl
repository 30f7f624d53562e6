### Lo que se dice a quien no puede usar la pelota, o no la tiene. Aquí nunca se nombra.

about-no-ball =
    Soy una guía para cuidarte, no personal médico ni un dispositivo médico. No puedo saber qué te pasa.
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
track-no-ball = Toca reproducir, luego «Ya suena», y deja el teléfono a un lado. Los pasos llegan aquí también, sin sonido. Si duele, para, y para también el audio. La pista no te oye.
close-much-higher-no-ball = Tu número ha subido, y lo siento. Por hoy es suficiente. Descansa de lado. Si te duele el pecho, si te has desmayado o estás a punto, si se adormece la zona entre las piernas, si las dos piernas se quedan débiles o adormecidas, o si no puedes hacer pis o se te escapa el pis o la caca, llama ya al número de emergencias de tu país. Si sigue aumentando, o notas adormecimiento o debilidad en una sola pierna, llama hoy a tu médico. La próxima vez, mejor «Solo respirar».
no-ball-today-no-ball = Hoy dolió o fue a más. Por eso, lo que queda del día solo están abiertas las versiones tranquilas.

dizzy-end-no-ball = Por hoy, mejor terminar aquí. Quédate en el suelo o en tu sitio hasta que pase el mareo, y luego siéntate un rato. Si te has desmayado o estás a punto, si te duele el pecho, si se adormece la zona entre las piernas, si las dos piernas se quedan débiles o adormecidas, o si no puedes hacer pis o se te escapa el pis o la caca, llama ya al número de emergencias de tu país. Si el mareo no se te pasa, pide ayuda médica.

poll-not-yet-no-ball = Gracias por decirlo claro. Hay quien necesita más tiempo, y hay a quien no le hace nada. ¿Una semana más, más suave y más lento, o lo dejas?
something-else-no-ball = Buena idea. Prueba en otro sitio: en la cama, de lado o en una silla. O hazlo más corto. Te pregunto una vez más dentro de siete días.
poll-worse-no-ball = Lo siento. Las sesiones, tal como son ahora, se paran.

remind-2-no-ball = Tu descanso te espera. ¿O solo unas respiraciones?
remind-5-no-ball = Hola. Un sitio para descansar y tu respiración. O hoy no. Las dos cosas están bien.
remind-9-no-ball = ¿Un día lleno? Unas respiraciones en una silla también cuentan. O hoy no.
numbers-caveat-no-ball = El dolor de espalda sube y baja por sí mismo, y muchas veces se empieza en un día malo. Así que no puedo decir que sea por los descansos. Descansos en total: { $sessions }; en los últimos siete días: { $week }.

### Respuestas a lo que se pregunta, para las mismas personas.

faq-floor-or-bed-no-ball = Sí. «Solo respirar» va bien en la cama, en el sofá o en una silla.
faq-how-often-no-ball = Una vez al día es de sobra. Tres al día es lo máximo. Saltarse un día no hace daño. Sigue al día siguiente.
faq-my-condition-no-ball = No puedo juzgarlo desde aquí. Hay quien con eso descansa así, y hay a quien no le conviene. Enséñale esto a un profesional de la salud y pregunta. Si le parece bien, empieza con poco y detente si te duele.
faq-one-sided-no-ball = Túmbate o siéntate de la forma más fácil para ese lado. Una almohada puede ayudar. Si el dolor es punzante, nuevo o baja por una pierna, detente y consulta a un profesional de la salud.
faq-who-should-not-no-ball = Las versiones tranquilas van bien a casi todo el mundo. Si te dijeron que tengas cuidado con algo, pregunta antes a un profesional de la salud. Si se te ha adormecido la zona entre las piernas, tienes problemas nuevos con el pis o la caca, o tienes las piernas débiles, no empieces. Llama ya al número de emergencias de tu país.
faq-is-it-exercise-no-ball = No. La idea es justo no hacer ejercicio. Te tumbas o te sientas, respiras y no haces nada unos minutos. Si te cuesta mantener la postura, cámbiala.
faq-origin-no-ball = De un hombre que se hizo daño en la zona lumbar a los 17 años, cargando cajas pesadas todo el día. Tras unos diez años con dolor escribió lo que lo calmaba. No es médico, y su historia no sustituye a uno. Las palabras y las reglas de seguridad son de este programa, no de él.
faq-wheelchair-no-ball = Sí. «Solo respirar» va bien en tu silla, los pies en los apoyos, la espalda contra el respaldo.
faq-falling-asleep-no-ball = Sí. Deja el teléfono a un lado y ya está. Tras un rato cierro la sesión en silencio.
faq-latex-no-ball = Para las versiones tranquilas no hace falta nada de látex. Basta un sitio para tumbarte o sentarte.
faq-old-age-no-ball = La edad sola no lo impide. ¿Puedes bajar al suelo y levantarte sin mucho esfuerzo? Si no, respira en la cama o en una silla.
faq-periods-no-ball = Sí, si te sienta bien. Un dolor de espalda con un sangrado muy fuerte tiene que verlo un médico.
faq-after-birth-no-ball = Respirar va bien en cuanto quieras. Para todo lo demás, pregunta antes a tu matrona o a tu médico.
faq-click-no-ball = Un chasquido sin dolor es frecuente y casi nunca significa nada. Si vino con dolor punzante, una pierna débil o adormecimiento, detente y llama hoy a un médico.
faq-full-or-short-no-ball = ¿Un día malo o poco tiempo? «Solo respirar». ¿Unos minutos más? La versión para cama o silla. Las dos cuentan igual.
