### Cuando algo no va bien, o no se ha entendido. Palabras cortas: quien lee puede tener dolor.
### Las líneas más urgentes están en safety.ftl.

voice-unheard = No puedo escuchar la voz, así que he parado. ¿Estás bien?
picture-unheard = No puedo ver imágenes, así que he parado. ¿Estás bien?
hurts-at-rest = Siento que te duela. Antes de nada, estas son las señales que hay que conocer.
sore-first =
    Siento que te duela la espalda. Soy Easeback, un programa, no personal médico. Puedo acompañarte un minuto de respiración tranquila, como te sea más cómodo, y más tarde en un descanso más largo.
    ¿Algo nuevo: adormecimiento entre las piernas, problemas para orinar, debilidad en las piernas? Toca el primer botón. Si no, ¿quieres respirar?
sore-1 = Siento que hoy duela. ¿Algo nuevo: adormecimiento entre las piernas, problemas para orinar, debilidad en las piernas? Toca el primer botón. Si no, ¿qué te ayudaría?
sore-2 = Suena duro. Primero una cosa: ¿hay algo nuevo, como adormecimiento entre las piernas, problemas para orinar o debilidad en las piernas? Entonces toca el primer botón. Si no, respirar con calma puede ser un comienzo.
sore-3 = Gracias por contármelo. El dolor de espalda agota. Si tienes adormecimiento nuevo entre las piernas, problemas para orinar o debilidad en las piernas, toca el primer botón. Si no, elige lo que hoy te vaya bien.
glad-1 = Me alegra leerlo. Un día dice poco: a ver cómo va la semana.
glad-2 = Qué bien. Disfrútalo, y sigue poco y a menudo.
glad-3 = Me alegro. El dolor de espalda sube y baja: quédate con este buen día.
dizzy-first = Pausa. Deja las respiraciones hondas y el «Sss». Respira como cuando no piensas en ello. Poco y en silencio. Ojos abiertos. Quédate como estás.
dizzy-check = El mareo o el hormigueo en las manos puede venir de respirar muy hondo o muy rápido. Suele irse en un minuto o dos. ¿Cómo va ahora?
dizzy-gone = Bien. Descansa un poco más y levántate despacio.
dizzy-end = Por hoy, mejor terminar aquí. Si estás en la pelota, deja caer las rodillas a un lado y gira para bajarte. Quédate en el suelo hasta que pase, y luego siéntate un rato. Si no se pasa, te desmayas o te duele el pecho, pide ayuda médica.
crisis-ok = Gracias. Hazlo ahora, por favor. Guardo silencio hasta que escribas.
crisis-mistake = De acuerdo, lo entendí mal. Si algún día pesa demasiado, habla con una persona, por favor.
crashed = Algo ha fallado por mi parte, y lo siento. Si estás en la pelota, deja caer las rodillas a un lado, gira para bajarte y apártala. Si necesitas ayuda, llama al número de emergencias de tu país. Después escribe «empezar» cuando quieras.
old-button = Ese botón es de antes. Ahora estás en este punto.
left-in-emergency =
    Ahora guardo silencio, y no empieza ninguna sesión.
    📞 Si eso sigue ahí, llama al { $number }.
left-in-crisis =
    Ahora guardo silencio.
    📞 Si pesa demasiado, habla con una persona, por favor: { $crisis }. Si no funciona: { $number }.
gone-quiet = Ahora guardo silencio. No se pierde nada. Escribe «empezar» cuando quieras.
