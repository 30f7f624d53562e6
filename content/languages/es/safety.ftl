### Los textos de seguridad. Borrador: falta que lo lea una persona nativa y una profesional de la salud.

language-name = Español
language-set = Desde ahora hablo en español.
not-whole = Todavía no está todo en español: lo que falta llega en inglés. Las indicaciones de seguridad llegan siempre en español.
generic-number = número de emergencias de tu país (112 en Europa, 911 en EE. UU. y Canadá, 999 en el Reino Unido)
generic-crisis = la línea de crisis de tu país
safety-emergency =
    Para. Deja caer las rodillas a un lado, gira para bajarte de la pelota y apártala. Quédate donde te sientas a salvo.
    📞 Llama ahora al { $number }, o llama a gritos a alguien cerca.
    Di lo mismo que me has dicho a mí. Yo no puedo llamar por ti.
outcome-emergency =
    Para aquí. Lo que cuentas puede ser una emergencia.
    📞 Llama ahora al { $number }, o que alguien te lleve a urgencias.
    Diles lo de tu espalda y lo mismo que me has dicho a mí.
    No conduzcas tú: que te lleven. No esperes a ver si se pasa. Yo no puedo llamar por ti.
safety-crisis =
    Gracias por decírmelo. Vivir con dolor puede pesar muchísimo. No tienes que llevar esto a solas.
    📞 Habla ahora con una persona: { $crisis }. Si ahí no te responden, llama al { $number }.
    Solo soy un programa, y nadie lee este chat en directo.
safety-ask = He hecho una pausa. ¿Es una emergencia? ¿O notas algo nuevo: adormecimiento entre las piernas, debilidad en las piernas, dolor en el pecho, dificultad para respirar?
safety-ask-idle = ¿Es una emergencia? ¿O notas algo nuevo: adormecimiento entre las piernas, debilidad en las piernas, dolor en el pecho, dificultad para respirar?
safety-pain = Para. Deja caer las rodillas a un lado, gira para bajarte de la pelota y descansa de lado. Has hecho bien en decírmelo. Respira como quieras.
safety-pain-no-ball = Para aquí. Descansa como te sea más fácil, de lado si puedes. Has hecho bien en decírmelo. Respira como quieras.
safety-silence = Hace rato que no me respondes. Por favor, deja caer las rodillas a un lado, gira para bajarte de la pelota y descansa de lado.
safety-unknown = No te he entendido, así que he parado. ¿Estás bien?
emergency-again =
    Sigo aquí. 📞 Por favor, llama ahora al { $number }, o pide a alguien que llame.
    Si fue un error, toca «Fue un error».
emergency-still = 📞 Sigue siendo importante: llama al { $number }. No esperes. Si no puedes hablar, enseña esta pantalla a alguien.
emergency-called = Bien. Quédate con alguien, o ten el teléfono a mano. Ahora no te distraigo más. Escribe cuando quieras.
emergency-mistake = Bien, entonces no cuenta como emergencia. No hay nada bloqueado. Si alguna vez lo es, llama enseguida, o dímelo.
pain-check = ¿Qué notas ahora que sea nuevo? ¿Adormecimiento entre las piernas, problemas con el pis o la caca, las dos piernas débiles, adormecidas o con dolor, o algo que baja por una sola pierna? ¿O duele igual, y no peor?
pain-leg =
    Nada de pelota hasta que lo haya visto un profesional de la salud. Si una pierna o un pie se ha vuelto débil, llama hoy a tu médico.
    📞 Si las dos piernas están débiles o adormecidas, si se adormece la zona entre las piernas, o si no puedes orinar o se escapa el pis o la caca: llama ahora al { $number }.
pain-end = Por hoy es suficiente. Hoy ya no uses la pelota. Si empeora, llama hoy a tu médico. Mañana, solo si se ha calmado, prueba «Solo respirar».
pain-leg-no-ball =
    Descansa ahora, y que lo vea un profesional de la salud. Si una pierna o un pie se ha vuelto débil, llama hoy a tu médico.
    📞 Si las dos piernas están débiles o adormecidas, si se adormece la zona entre las piernas, o si no puedes orinar o se escapa el pis o la caca: llama ahora al { $number }.
pain-end-no-ball = Por hoy es suficiente. Si empeora, llama hoy a tu médico. Mañana, solo si se ha calmado, prueba «Solo respirar».

button-stop = ⏹ Parar
button-pause = ⏸ Pausa
button-go-on = ▶ Seguir
button-stop-here = Terminar aquí
button-too-much = Demasiado
button-hurts = Me duele
button-dizzy = Mareo o malestar
button-emergency = Emergencia
button-is-emergency = Sí, emergencia o algo nuevo
button-hurts-only = No, pero me duele
button-fine = No pasa nada, estoy bien
button-im-ok = Estoy bien, sigo
button-easing = Nada nuevo, ya se calma
button-no-worse = Duele igual, no peor
button-one-leg = Baja por una pierna
button-red = Adormecimiento, pis/caca, ambas piernas débiles
button-called = Ya he pedido ayuda
button-will-call = Voy a llamar
button-mistake = Fue un error
button-not-meant = No quería decir eso
