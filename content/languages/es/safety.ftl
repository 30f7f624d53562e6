### Los textos de seguridad. Borrador: falta que lo lea una persona nativa y una profesional de la salud.

language-name = Español
language-set = Desde ahora hablo en español.
not-whole = Todavía no está todo en español: lo que falta llega en inglés. Las indicaciones de seguridad llegan siempre en español.
generic-number = número de emergencias de tu país (112 en Europa, 911 en EE. UU. y Canadá, 999 en el Reino Unido)
generic-crisis = la línea de crisis de tu país
safety-emergency =
    Para. Si puedes moverte, baja despacio las rodillas a un lado, gira para bajarte de la pelota y apártala. Quédate donde estés a salvo. Si no puedes moverte, quédate como estás.
    📞 Llama ahora al { $number }. Si no puedes llamar, pide ayuda a gritos.
    Di lo mismo que me has dicho a mí. Yo no puedo llamar por ti.
outcome-emergency =
    Para aquí. Lo que cuentas puede ser una emergencia.
    📞 Llama ahora al { $number }, o que alguien te lleve a urgencias.
    Diles lo de tu espalda y lo mismo que me has dicho a mí.
    No conduzcas tú: que te lleven. No esperes a ver si se pasa. Yo no puedo llamar por ti.
safety-crisis =
    Gracias por decírmelo. Vivir con dolor puede pesar muchísimo. No tienes que pasar por esto a solas.
    📞 Habla ahora con una persona: { $crisis }. Si ahí no te responden, llama al { $number }.
    Solo soy un programa, y nadie lee este chat en directo.
safety-ask = He puesto la sesión en pausa. ¿Es una emergencia? ¿O notas algo nuevo: adormecimiento entre las piernas, problemas con el pis o la caca, debilidad en las piernas, dolor en el pecho, dificultad para respirar?
safety-ask-idle = ¿Es una emergencia? ¿O notas algo nuevo: adormecimiento entre las piernas, problemas con el pis o la caca, debilidad en las piernas, dolor en el pecho, dificultad para respirar?
safety-pain = Para. Baja despacio las rodillas a un lado, gira para bajarte de la pelota y descansa de lado. Has hecho bien en decírmelo. Respira como quieras.
safety-pain-no-ball = Para aquí. Descansa como te sea más fácil, de lado si puedes. Has hecho bien en decírmelo. Respira como quieras.
safety-silence = Hace rato que no me respondes. Por favor, baja despacio las rodillas a un lado, gira para bajarte de la pelota y descansa de lado. Si no puedes, pide ayuda a gritos o por teléfono.
safety-unknown = No te he entendido, así que he parado. ¿Estás bien?
emergency-again =
    Sigo aquí. 📞 Por favor, llama ahora al { $number }, o pide a alguien que llame.
    Si fue un error, toca «Fue un error».
emergency-still = 📞 Sigue siendo importante: llama al { $number }. No esperes. Si no puedes hablar, muestra esta pantalla a alguien.
emergency-called = Bien. Quédate con alguien, o ten el teléfono a mano. Ahora no te distraigo más. Escribe cuando quieras.
emergency-mistake = Bien, entonces no cuenta como emergencia. No hay nada bloqueado. Si alguna vez es una emergencia, llama enseguida al número de emergencias de tu país.
pain-check = ¿Notas ahora algo nuevo? ¿Adormecimiento entre las piernas, problemas con el pis o la caca, las dos piernas débiles, adormecidas o con dolor? ¿Dolor, debilidad o adormecimiento en una sola pierna? ¿O te duele igual que antes, sin empeorar?
pain-leg =
    📞 Si la zona entre las piernas está adormecida, si las dos piernas están débiles, adormecidas o con dolor, o si te cuesta hacer pis o se te escapa el pis o la caca: llama ahora al { $number }.
    Si una pierna o un pie se ha vuelto débil, llama hoy a tu médico. Nada de pelota hasta que te haya visto un profesional de la salud.
pain-end = Por hoy es suficiente. Hoy ya no uses la pelota. Si empeora, llama hoy a tu médico. Mañana, solo si se ha calmado, prueba «Solo respirar».
pain-leg-no-ball =
    📞 Si la zona entre las piernas está adormecida, si las dos piernas están débiles, adormecidas o con dolor, o si te cuesta hacer pis o se te escapa el pis o la caca: llama ahora al { $number }.
    Si una pierna o un pie se ha vuelto débil, llama hoy a tu médico. Descansa, y pide que te vea un profesional de la salud.
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
button-one-leg = Una pierna: dolor, debilidad, adormecimiento
button-red = Adormecimiento entre piernas, pis/caca, ambas piernas
button-called = Ya he pedido ayuda
button-will-call = Voy a llamar
button-mistake = Fue un error
button-not-meant = No quería decir eso
