### Los preparativos: la pelota, el sonido, la elección de la versión, el límite del día.

ball-ask = ¿Tienes una pelota blanda, de unos 10 a 13 cm de ancho (4 a 5 pulgadas)? Apriétala con una mano: se hunde, y el pulgar y los dedos llegan justo a tocarse. Nunca una de tenis.
ball-ask-go =
    Gracias. Según tus respuestas, no hace falta esperar. Muévete despacio, y detente si algo te duele.
    ¿Tienes una pelota blanda, de unos 10 a 13 cm de ancho (4 a 5 pulgadas)? Apriétala con una mano: se hunde, y el pulgar y los dedos llegan justo a tocarse. Nunca una de tenis.
ball-guide =
    Tamaño: de unos 10 a 13 cm de ancho (4 a 5 pulgadas), como un pomelo. Es más grande que una de tenis.
    Tacto: blanda, pero que no reviente. Apriétala con una mano. Se hunde, y el pulgar y los dedos llegan justo a tocarse. Antes de usarla, ponla en una silla firme, sin ruedas, y siéntate encima despacio, agarrándote con una mano: tiene que aguantarte sin reventar.
    Nombre: pelota blanda pequeña de gimnasia, o pelota blanda de juego. ¿Alergia al látex? Una que diga «sin látex».
    Nunca una pelota de tenis, de golf, de masaje dura, ni con peso dentro, ni de sóftbol. Son demasiado duras.
    Aquí no se vende nada ni se nombra ninguna marca.
ball-no-ball-yet = Si no tienes pelota, no pasa nada. Cada versión va bien sin ella, y es una sesión de verdad. Mientras no la tengas, puedes poner en el sitio de la pelota una toalla de manos doblada, de dos o tres dedos de alto.
ball-ask-later = ¿Te pregunto otra vez por la pelota dentro de tres días?
ball-later-set = Bien. Te pregunto otra vez este día: { DAY($when) }. Hasta entonces, sin ella.
ball-later-declined = De acuerdo. No te lo vuelvo a preguntar. Avísame cuando tengas una pelota, y la incluyo.
ball-follow-up = Hola. ¿Has encontrado una pelota blanda? Sin prisa: cada versión va bien sin ella.

sound-intro = Una prueba corta de sonido, porque tendrás los ojos cerrados. Sube el volumen. Enseguida mando un mensaje corto que tiene que sonar.
sound-ping = Tin. Con este sonido te aviso.
sound-ask = ¿Lo has oído?
sound-why =
    Esto puede dejarme en silencio:
    • El teléfono o el aparato que usas está en silencio, o en «no molestar»
    • Este chat está silenciado
    • El volumen de los mensajes está bajo
    • En una terminal de texto, el aviso sonoro está apagado
    ¿Pruebas otra vez? También puedes seguir sin sonido y mirar la pantalla.
sound-ok = Bien. Ese sonido anuncia un paso nuevo.

form-ask = ¿Qué versión quieres hoy? La sesión empieza en cuanto toques una. Manos libres quiere decir: yo llevo el tiempo y tú cierras los ojos.
form-ask-gentle = Hoy, con suavidad. «Solo respirar» es el comienzo más suave. ¿Qué versión eliges? La sesión empieza en cuanto toques una.
form-not-open = Esa versión no está abierta para ti ahora, por tu seguridad. Aquí tienes las que sí.
no-ball-today = Hoy te dolió, o tu número subió. Por eso, nada de pelota lo que queda del día. Puedes elegir «Solo respirar» o la versión para cama o silla.
cap-today = Ya llevas tres hoy, y es más que suficiente. Descansa y vuelve mañana. «Solo respirar» está siempre disponible.
