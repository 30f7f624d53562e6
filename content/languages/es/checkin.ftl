### ¿Cómo vas?: la pregunta de la semana, el número semanal, las preguntas tras cuatro y doce semanas.

poll = ¿Has notado algún alivio con este método?
poll-over = Gracias. Esa pregunta ya está cerrada: tu respuesta queda como estaba.
vote-kept = Gracias, he guardado tu respuesta.
vote-taken-back = He quitado tu respuesta. Puedes dar otra, o ninguna.
vote-thanks = Puedes cambiar tu respuesta durante una semana.
poll-at-once = Qué bien. Sigue así: un poco cada vez, y a menudo.
poll-after-days = Qué bien que le hayas dado tiempo.
poll-not-yet = Gracias por decirlo claro. A algunas personas no les hace nada. ¿Una semana más, más suave, o lo dejas?
poll-not-yet-again = Lo has probado de verdad, sin notar alivio. Quizá esto no sea lo tuyo, y está bien saberlo. Habla de otros caminos con un profesional de la salud. Puedes quedarte con la respiración, si te gusta.
poll-stop-ask = ¿Lo dejo aquí? No te preguntaré más por esto. Todo sigue abierto para ti.
poll-worse = Lo siento. Deja ya la pelota, hasta que alguien que sepa te diga que sí.
poll-worse-end = Enseña tu espalda a un profesional de la salud. Sigue moviéndote con suavidad, como te vaya bien. Ya no mando recordatorios; te pregunto una vez dentro de una semana. Mientras, lo suave sigue abierto.
poll-too-little = No pasa nada. ¿Qué te lo haría más fácil?
poll-rather-not = Está bien. Tus números siguen siendo tuyos.
keep-time-ask = ¿Mantengo la misma hora?
time-kept = De acuerdo, queda como está.
week-more = Una semana más, entonces. Más suave y más lento está bien. Te pregunto una vez más dentro de siete días.
something-else = Buena idea. Prueba una pelota más blanda, o un dedo más arriba o más abajo. O déjala fuera y solo respira. Te pregunto una vez más dentro de siete días.
shorter-set = Desde ahora ofrezco primero la versión corta. Tres minutos cuentan.
fewer-set = Desde ahora, como mucho un día sí y otro no.
no-reminders-yet = Ahora no tienes recordatorios, así que no hay nada que reducir.
stopped-here = De acuerdo. Ni recordatorios ni más preguntas. No se pierde nada; escribe «empezar» cuando quieras.
low-use = La idea lleva dos semanas ahí, y la vida se ha metido por medio. Está bien. ¿Una versión más corta, otra hora del día, o silencio?
follow-up-worse = Hola. Te pedí que un profesional de la salud viera tu espalda. ¿La ha visto ya?
call-later = De acuerdo. Te pregunto otra vez dentro de tres días.

checkin-discreet = Hola. Hay una pregunta corta para ti, cuando tengas un momento.
week-ask-1 =
    Un número para esta semana, si quieres.
    En las últimas 24 horas, ¿cuánto te ha dolido de media la zona lumbar? 0 es nada, 10 es el peor dolor que puedas imaginar.
week-ask-2 =
    Toca tu número de la semana, si quieres darlo.
    En las últimas 24 horas, ¿cuánto te ha dolido de media la zona lumbar? 0 es nada, 10 es el peor dolor que puedas imaginar.
week-ask-3 =
    Otra semana. ¿Otro número? Puedes omitirlo.
    En las últimas 24 horas, ¿cuánto te ha dolido de media la zona lumbar? 0 es nada, 10 es el peor dolor que puedas imaginar.
week-kept-1 = Gracias. { $rating } para esta semana.
week-kept-2 = { $rating } para esta semana. Lo he guardado con los demás.
week-kept-3 = Anotado, { $rating } para esta semana. Gracias.
overall-ask = Desde que empezaste, ¿cómo está tu zona lumbar en general?
overall-kept = Gracias. Lo he guardado con tus números.
overall-worse = Gracias por decírmelo. Si sigue así, enseña tu espalda a un profesional de la salud. Mientras, corto y suave.
life-intro = Dos toques más, si quieres, para que puedas comparar dentro de unas semanas. También puedes omitirlos.
likes-ask = En la última semana, ¿cuánto te impidió la espalda hacer lo que te gusta? 0 nada, 10 del todo.
jobs-ask = En la última semana, ¿cuánto te estorbó en las tareas de cada día? 0 nada, 10 del todo.
life-kept = Gracias. He guardado los dos con tus números.

results =
    Personas que han querido responder, más o menos: { $people }.
    { SHARES($shares) }
    Quien está a gusto con algo responde más a menudo, y el dolor cambia por sí mismo. Así que esto es lo que dijo la gente, no una prueba.
results-in-part =
    Personas que han querido responder, más o menos: { $people }.
    { SHARES($shares) }
    Las otras respuestas no se muestran: las dio muy poca gente.
    Quien está a gusto con algo responde más a menudo, y el dolor cambia por sí mismo. Así que esto es lo que dijo la gente, no una prueba.
results-too-few = { $people ->
        [0] Hasta ahora no se ha contado ninguna respuesta
        [one] Hasta ahora ha respondido 1 persona
       *[other] Hasta ahora han respondido { $people } personas
    }. A partir de { $least } enseño lo que han dicho. Cuento una vez por semana.
share = { $what }: alrededor del { $percent } %
share-nobody = { $what }: casi nadie
share-any-relief = Sí, enseguida o tras unos días
share-no-relief = Todavía no, o no lo suficiente
