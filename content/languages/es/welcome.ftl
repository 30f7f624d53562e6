### Los primeros minutos: quién habla, el sí, la ayuda, los ajustes.

welcome =
    Hola, soy Easeback. Te ayudo a descansar la espalda cuando duele: un minuto de respiración y luego, si quieres, una pelota blanda.
    Soy un programa, no personal médico. No puedo saber qué te pasa, y nadie lee este chat en directo. En una emergencia, llama al número de emergencias de tu país.
    Guardo tus respuestas y tus números de dolor bajo llave (cifrados), solo para guiarte. Con «borrar mis datos» se borran; tu aplicación de chat conserva su copia.
    ¿Usas un lector de pantalla? Escribe «palabras».
    ¿Tienes 18 años o más, y estás de acuerdo?
hello = Hola, qué bien que estés aquí. ¿Qué te gustaría hacer?
welcome-back = Qué bien verte otra vez. No hay que compensar nada. ¿Qué te gustaría hacer?
about =
    Soy una guía para cuidarte, no personal médico ni un dispositivo médico. No puedo saber qué te pasa.
    Te acompaño en un descanso corto sobre una pelota blanda: te tumbas, respiras, aflojas el cuerpo y te levantas despacio.
    Hay quien se siente mejor y hay quien no nota ningún cambio. No puedo prometer que te ayude.
    Si duele, para. No hace falta que me preguntes antes.
unsigned = Ten en cuenta: ningún profesional de la salud ha revisado todavía estos textos.

consent =
    Antes de preguntar por tu salud, necesito tu sí.
    Guardo tus respuestas, tus sesiones, tus números de dolor y tus ajustes, bajo llave (cifrados), solo para guiarte. Escribe «borrar mis datos» cuando quieras, y los borro. Tu aplicación de chat guarda su propia copia, y esa no puedo borrarla.
    ¿Tienes 18 años o más, y estás de acuerdo?
consent-declined = Está bien. Entonces no pregunto ni guardo nada sobre tu salud. Sin esas respuestas no puedo guiar una sesión. Puedes leer las preguntas y respuestas, y cambiar de idea cuando quieras: basta con escribir «empezar».

help =
    Escribe «empezar» para comenzar. En una sesión, escribe «pausa», «seguir», «atrás», «otra vez», «siguiente», «cuánto falta» o «para». Los botones hacen lo mismo.
    Si duele o te mareas, escríbelo con tus palabras. Me detengo enseguida.
    Escribe «ajustes», «idioma», «privacidad» o «borrar mis datos» para lo demás.
    Si necesitas ayuda ahora, llama al número de emergencias de tu país.
help-in-session =
    Escribe «pausa», «seguir», «atrás», «otra vez», «siguiente», «cuánto falta» o «para». Si duele, bájate primero de la pelota y luego dímelo.
    Tu paso sigue aquí.

delete-ask = Esto borra todo lo que guardo sobre ti: respuestas de seguridad, sesiones, números, ajustes. No se puede deshacer. ¿Lo borro todo?
deleted = Hecho. He borrado lo que guardaba sobre ti. Tu aplicación de chat aún muestra los mensajes antiguos; puedes quitarlos allí. Escríbeme cuando quieras para empezar de cero.
delete-kept = De acuerdo. Todo queda como estaba.

settings =
    Tus ajustes. Sesiones: { $mode ->
        [tap] tocas tú para avanzar
       *[hands-free] manos libres, yo llevo el tiempo
    }. Idioma: { LANGUAGE($language) }. Imágenes: { $pictures ->
        [2] sí, también en palabras
        [1] sí
       *[0] no
    }{ $slow ->
        [1] . Ritmo: más lento
       *[0] { "" }
    }.
    Recordatorio: { $remind ->
        [none] ninguno
        [off] apagado por ahora
       *[other] sobre las { CLOCK($remind) }, { DAYS($days) }
    }{ $discreet ->
        [1] , discreto
       *[0] { "" }
    }. Zona horaria: { $zone ->
        [none] no la sé
       *[other] { ZONE($zone) }
    }. Horas de silencio: { $from ->
        [none] ninguna
       *[other] de { CLOCK($from) } a { CLOCK($to) }
    }.
    ¿Qué quieres cambiar?
mode-set = { $mode ->
    [tap] Desde ahora tocas tú para avanzar. Te espero en cada paso.
   *[hands-free] Desde ahora va con manos libres. Yo llevo el tiempo, y puedes cerrar los ojos.
    }
language-ask = ¿Qué idioma quieres?
unknown-idle = No te he entendido. Prueba con un botón, o escribe «ayuda». Si algo va muy mal, o no puedes más, habla ahora con alguien que esté cerca, o llama al número de emergencias de tu país.
unclear = No te he entendido.
menu = ¿Qué te gustaría hacer?
did-you-mean = No sé si te he entendido. ¿Es algo de esto?
thanks-heard = De nada.
small-talk = Hola. Soy un programa, y charlar no es lo mío. Puedo acompañarte en un descanso corto para la espalda.
out-of-scope = En eso no puedo ayudarte. Te acompaño en un descanso corto sobre una pelota blanda, te lo recuerdo y guardo tus números de dolor. Para otras preguntas de salud, consulta a un profesional de la salud o en la farmacia.
nothing-runs = No hay ninguna sesión en marcha. Escribe «empezar» cuando quieras.
left-there = De acuerdo, se queda aquí. Escribe «empezar» cuando quieras.
