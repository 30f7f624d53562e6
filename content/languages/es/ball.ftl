### Los preparativos: la pelota, el sonido, la elección de la versión, el límite del día.

ball-ask = ¿Tienes una pelota blanda, de unos 10 a 13 cm de ancho (4 a 5 pulgadas)? Apriétala: se hunde, y tus dedos casi no se tocan. Nunca una de tenis.
ball-ask-go =
    Gracias. Nada de esto dice que haya que esperar. Muévete despacio, y para si algo duele.
    ¿Tienes una pelota blanda, de unos 10 a 13 cm de ancho (4 a 5 pulgadas)? Apriétala: se hunde, y tus dedos casi no se tocan. Nunca una de tenis.
ball-guide =
    Tamaño: de unos 10 a 13 cm de ancho (4 a 5 pulgadas), como una pelota de sóftbol. Es más grande que una de tenis.
    Tacto: blanda pero resistente. Apriétala con una mano. Se hunde, y el pulgar y los dedos casi no se tocan. Antes, siéntate encima en una silla: tiene que aguantarte sin reventar.
    Nombre: pelota blanda pequeña de gimnasia, o pelota blanda de juego.
    Nunca una pelota de tenis, de golf, de masaje dura, de peso, ni una de sóftbol de verdad. Son demasiado duras.
    Aquí no se vende nada ni se nombra ninguna marca.
ball-no-ball-yet = Sin pelota, ningún problema. Cada versión va bien sin ella, y es una sesión de verdad. Mientras no la tengas, puedes poner en el mismo sitio una toalla de manos doblada, de dos o tres dedos de alto.
ball-ask-later = ¿Te pregunto otra vez por la pelota dentro de tres días?
ball-later-set = Bien. Te pregunto otra vez. El día: { DAY($when) }. Hasta entonces, sin ella.
ball-later-declined = De acuerdo. No pregunto. Dime cuándo tienes una pelota, y entonces se usa.
ball-follow-up = Hola. ¿Has encontrado una pelota blanda? Sin prisa: cada versión va bien sin ella.

sound-intro = Una prueba corta de sonido, porque tendrás los ojos cerrados. Sube el volumen. Enseguida mando un mensaje corto que tiene que sonar.
sound-ping = Tin. Así te llamo.
sound-ask = ¿Lo has oído?
sound-why =
    Esto puede dejarme en silencio:
    • El teléfono o el equipo está en silencio, o en «no molestar»
    • Este chat está silenciado
    • El volumen de los mensajes está bajo
    • En una terminal, la campana está apagada
    ¿Pruebas otra vez? También puedes seguir sin sonido y mirar la pantalla.
sound-ok = Bien. Ese sonido anuncia un paso nuevo.

form-ask = ¿Cuál hoy? Empieza al tocarla. Manos libres quiere decir: yo llevo el tiempo y tú cierras los ojos.
form-ask-gentle = Hoy, con suavidad. Solo respirar es el comienzo más amable. ¿Cuál eliges? Empieza al tocarla.
form-not-open = Esa versión no está abierta para ti ahora, por tu seguridad. Aquí tienes las que sí.
no-ball-today = Hoy te dolió, o tu número subió. Por eso, nada de pelota lo que queda del día. Está abierto Solo respirar, y también la versión para cama o silla.
cap-today = Ya van tres hoy, y es de sobra. Descansa y vuelve mañana. Solo respirar está siempre abierto.
