### Los números de cada persona. Nunca «porque», nunca un porcentaje, siempre la advertencia.

numbers-too-few = { $sessions ->
        [0] Todavía no has terminado ninguna sesión.
        [one] Has hecho 1 sesión.
       *[other] Has hecho { $sessions } sesiones.
    } Me faltan algunos números para decirte algo que valga.
numbers-too-old = No tengo ningún número de los últimos siete días, así que no puedo decir nada de cómo estás ahora. Puedes anotar tu dolor cuando quieras.
numbers-lower = Antes de las sesiones, tu número pasó de unos { HALVES($before) } a unos { HALVES($now) }. Es un cambio que la mayoría notaría.
numbers-same = Antes de las sesiones, tu número sigue más o menos igual (de { HALVES($before) } a { HALVES($now) }).
numbers-higher = Antes de las sesiones, tu número subió, de unos { HALVES($before) } a unos { HALVES($now) }. Piensa en enseñarle tu espalda a un profesional de la salud.
numbers-weeks = Tus medias por semana, la más antigua primero: { $numbers }.
numbers-caveat = El dolor de espalda sube y baja por sí mismo, y muchas veces se empieza en un día malo. Así que no puedo decir que sea por la pelota. Descansos en total: { $sessions }; en los últimos siete días: { $week }.
numbers-none = Todavía no hay números. Llegan con tu primera sesión, o cuando anotes tu dolor.
chart-alt = Un gráfico con { $count ->
        [one] 1 número
       *[other] { $count } números
    }. Días: { DAY($from) } – { DAY($to) }. 0 abajo y 10 arriba. El primer número fue { $first }, el último { $last }; el más bajo { $lowest }, el más alto { $highest }.

pain-ask-1 = Tu zona lumbar ahora mismo: 0 es nada de dolor, 10 es el peor dolor que puedas imaginar.
pain-ask-2 = ¿Cómo está tu zona lumbar en este momento? 0 es nada de dolor, 10 es el peor dolor que puedas imaginar.
pain-ask-3 = Un número para tu zona lumbar, tal como está ahora. 0 es nada de dolor, 10 es el peor dolor que puedas imaginar.
pain-kept-1 = Anotado: { $rating } ahora mismo.
pain-kept-2 = { $rating } ahora mismo. Lo he guardado con tus números.
pain-kept-3 = Gracias, { $rating } ahora mismo. Ya está en tu gráfico.
no-consent-yet = No guardo ningún número sin tu sí. Escribe «empezar» y te lo pregunto.

sheet = Una hoja para tu consulta médica o de fisioterapia. Solo la tienes tú; enséñasela a quien quieras.
sheet-table = Los mismos números, en una tabla.
drawing-failed = Ahora mismo no he podido dibujarlo. Prueba otra vez dentro de un minuto. Tus números siguen guardados, y puedes verlos en palabras.
sheet-title = Zona lumbar: los números de una persona
sheet-about = Anotados con Easeback, una guía para cuidarse: descansos cortos con respiración tranquila. Números de 0 (sin dolor) a 10 (el peor que se pueda imaginar), dichos por la persona. Fecha: { DATE($today) }.
sheet-span = { DATE($from) } – { DATE($to) }. Sesiones terminadas: { $sessions }.
sheet-too-few = Menos de seis números antes de las sesiones: muy pocos para comparar.
sheet-too-old = Ningún número de los siete días antes de esta hoja: sin comparación.
sheet-lower = Antes de las sesiones: media de los tres primeros { TENTHS($before) }, de los tres últimos { TENTHS($now) }. Más bajo en 2 puntos o más, y en tres décimas partes o más.
sheet-same = Antes de las sesiones: media de los tres primeros { TENTHS($before) }, de los tres últimos { TENTHS($now) }. Más o menos igual.
sheet-higher = Antes de las sesiones: media de los tres primeros { TENTHS($before) }, de los tres últimos { TENTHS($now) }. Más alto en 2 puntos o más.
sheet-caveat = El dolor de espalda cambia por sí mismo, y muchas veces se empieza en un día malo. Estos números no muestran causa ni efecto. Ningún profesional de la salud los ha revisado.
sheet-week = Semana del
sheet-sessions = Sesiones
sheet-before = Antes, media
sheet-after = Después, media
sheet-average = Media de 24 h
sheet-other = Otros momentos
sheet-name = Nombre
sheet-ended = Cómo terminaron las últimas sesiones ({ $count })
sheet-ended-finished = hasta el final:
sheet-ended-stopped = paradas antes:
sheet-ended-pain = paradas por dolor:
sheet-ended-dizzy = paradas por mareo:
sheet-ended-quiet = sin respuesta:
sheet-ended-other = otra razón:
sheet-ball = Minutos sobre la pelota
sheet-ball-minutes = en total { TENTHS($total) }, de media { TENTHS($mean) } (sesiones: { $count })
sheet-likes = La espalda impide hacer lo que gusta, 0 nada, 10 del todo
sheet-jobs = La espalda estorba en las tareas de cada día, 0 nada, 10 del todo
chart-title = Tu zona lumbar, de 0 a 10
chart-before = antes de una sesión
chart-after = después de una sesión
chart-day = en otros momentos
chart-week = media de 24 h, una vez por semana
chart-axis-top = el peor imaginable
chart-axis-bottom = sin dolor
