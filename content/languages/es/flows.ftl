### Cuando algo no va bien, o no se ha entendido. Palabras cortas: quien lee puede tener dolor.
### Las líneas más urgentes están en safety.ftl.

voice-unheard = No puedo escuchar mensajes de voz, así que he parado. ¿Estás bien?
picture-unheard = No puedo ver imágenes, así que he parado. ¿Estás bien?
hurts-at-rest = Siento que te duela. Antes de nada, estas son las señales que hay que conocer.
sore-first =
    Siento que te duela la espalda. Soy Easeback, un programa, no personal médico. Puedo acompañarte en un minuto de respiración tranquila, como te sea más cómodo, y más tarde en un descanso más largo.
    ¿Tienes algo nuevo: adormecimiento entre las piernas, problemas con el pis o la caca, debilidad en las piernas? Si es así, toca el primer botón. Si no, ¿empiezas con un minuto de respiración?
sore-1 = Siento que hoy te duela. ¿Tienes algo nuevo: adormecimiento entre las piernas, problemas con el pis o la caca, debilidad en las piernas? Si es así, toca el primer botón. Si no, ¿qué te ayudaría?
sore-2 = Debe de ser duro. Primero una cosa: ¿hay algo nuevo, como adormecimiento entre las piernas, problemas con el pis o la caca, o debilidad en las piernas? Si es así, toca el primer botón. Si no, respirar con calma puede ser un comienzo.
sore-3 = Gracias por contármelo. El dolor de espalda agota. Si hay algo nuevo (adormecimiento entre las piernas, problemas con el pis o la caca, o debilidad en las piernas), toca el primer botón. Si no, elige lo que hoy te vaya bien.
glad-1 = Me alegra leerlo. Un día dice poco: a ver cómo va la semana.
glad-2 = Qué bien. Disfrútalo, y sigue así: un poco cada vez, y a menudo.
glad-3 = Me alegro. El dolor de espalda sube y baja: quédate con este buen día.
dizzy-first = Pausa. Respira suave y sin ruido, como cuando no piensas en ello. Nada de respirar hondo, nada de «Sssss». Ojos abiertos. Quédate como estás.
dizzy-check = El mareo o el hormigueo en las manos puede venir de respirar muy hondo o muy rápido. Suele irse en un minuto o dos. ¿Cómo va ahora?
dizzy-gone = Bien. Descansa un poco más y levántate despacio.
dizzy-end = Por hoy, mejor terminar aquí. Si estás en la pelota, baja despacio las rodillas a un lado y gira para bajarte. Quédate en el suelo hasta que pase el mareo, y luego siéntate un rato. Si te has desmayado o estás a punto, si te duele el pecho, si se adormece la zona entre las piernas, si las dos piernas se quedan débiles o adormecidas, o si no puedes hacer pis o se te escapa el pis o la caca, llama ya al número de emergencias de tu país. Si el mareo no se te pasa, pide ayuda médica.
crisis-ok = Gracias. Por favor, llama o escribe ahora a esa persona o a esa línea. Para no distraerte, espero a que me escribas.
crisis-mistake = De acuerdo, lo entendí mal. Si algún día no puedes más, habla con una persona, por favor.
crashed = Algo ha fallado por mi parte, y lo siento. Si estás en la pelota, baja despacio las rodillas a un lado, gira para bajarte y apártala. Si necesitas ayuda, llama al número de emergencias de tu país. Después escribe «empezar» cuando quieras.
old-button = Ese botón es de antes. Ahora estás en este punto.
left-in-emergency =
    Por ahora no escribo más, y no empieza ninguna sesión. Escríbeme cuando quieras.
    📞 Si todavía te pasa, llama ahora al { $number }.
left-in-crisis =
    Por ahora no escribo más. Escríbeme cuando quieras.
    📞 Si no puedes más, habla con una persona, por favor: { $crisis }. Si ahí no te responden, llama al { $number }.
gone-quiet = Ahora guardo silencio. No se pierde nada. Escribe «empezar» cuando quieras.
