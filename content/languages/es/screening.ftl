### Las preguntas de seguridad, a qué llevan, y la comprobación antes de cada sesión.

screen-adult = ¿Tienes 18 años o más?
screen-emergency =
    ¿Hay algo de esto nuevo o distinto en las últimas semanas? Lo antiguo y ya visto por un médico no cuenta.
    • Adormecimiento u hormigueo entre las piernas, o alrededor del ano o los genitales
    • Te cuesta hacer pis o no puedes, se te escapa el pis o la caca, o no notas cuándo salen
    • LAS DOS piernas débiles, adormecidas o con dolor
    • En el sexo sientes menos o distinto que antes, o el cuerpo no responde como antes (la erección, por ejemplo)
    • Dolor en el pecho, o te cuesta respirar
    • Dolor repentino y muy fuerte de espalda o de barriga, distinto del habitual, o con desmayo
    • Dolor desde un accidente grave
minute = Siéntate o túmbate como quieras. Durante un minuto, inspira por la nariz cuando la figura crece, y suelta el aire con un «Sssss» suave cuando se encoge. ¿Mareo? Respira como siempre.
minute-unheard = ¿Está en silencio el teléfono, o este chat? Sube el sonido si quieres. Sigue respirando con la figura. Antes de empezar pruebo otra vez el sonido.
minute-over =
    Bien. Respira así todo el rato que quieras. Si después quieres la pelota, antes responde a esto.
    ¿Tienes ahora algo de esto?
    • Fiebre, escalofríos o malestar general con el dolor de espalda
    • Una pierna débil desde hace poco, o un pie que se arrastra
    • Una pantorrilla caliente, hinchada y dolorida
    • Pérdida de peso sin proponértelo
    • Un bulto nuevo, una hinchazón nueva o una curva nueva en la espalda
screen-today =
    ¿Tienes ahora algo de esto?
    • Fiebre, escalofríos o malestar general con el dolor de espalda
    • Una pierna débil desde hace poco, o un pie que se arrastra
    • Una pantorrilla caliente, hinchada y dolorida
    • Pérdida de peso sin proponértelo
    • Un bulto nuevo, una hinchazón nueva o una curva nueva en la espalda
screen-body = ¿Te pasa algo de esto? Toca todo lo que te corresponda, y después «Hecho». Si tocas otra vez, se quita la marca.
screen-body-so-far = Has marcado: { LABELS($chosen) }. ¿Algo más? Si no, toca «Hecho».
quick-check = Comprobación rápida. Desde la última vez: ¿adormecimiento entre las piernas, problemas con el pis o la caca, las dos piernas débiles, dolor en el pecho, fiebre, una caída, o un dolor mucho peor?
quick-check-and-go =
    Comprobación rápida. Desde la última vez: ¿adormecimiento entre las piernas, problemas con el pis o la caca, las dos piernas débiles, dolor en el pecho, fiebre, una caída, o un dolor mucho peor?
    Si no hay nada de eso, ahora viene: { LABELS($routine) }, { $mode ->
        [tap] tocas tú para avanzar
       *[hands-free] manos libres
    }.

outcome-go = Gracias. Según tus respuestas, no hace falta esperar. Muévete despacio, y detente si algo te duele.
outcome-gently = Puedes empezar, con suavidad. Usa tu pelota más blanda, empieza con la versión corta y deja los dos pies en el suelo. Si algo duele o notas algo raro, bájate de la pelota y para.
outcome-breathing = Por ahora, mejor sin pelota. Puedes elegir «Solo respirar», en la cama, de lado o en una silla. Pregunta a un profesional de la salud si puedes tumbarte sobre una pelota blanda pequeña.
outcome-first =
    Hoy no te acompaño con la pelota. Pregunta antes a un profesional de la salud.
    Cuéntale qué es: tumbarse boca arriba con una pelota blanda pequeña bajo el hueso plano (el sacro), más arriba de la punta del hueso (el coxis), durante cinco minutos.
    Cuando te diga que sí, aquí estoy.
outcome-today =
    Hoy no, por favor. Lo que has marcado puede no ser nada, pero tiene que verlo hoy un profesional de la salud.
    Llama hoy a tu médico o a un teléfono de consulta médica. Si se adormece la zona entre las piernas, si las dos piernas se quedan débiles o adormecidas, o si no puedes hacer pis o se te escapa el pis o la caca, llama ya al número de emergencias de tu país.

message-under-18 = Esto está hecho para mayores de edad. Enséñaselo a tu madre o a tu padre, y pregunta a un médico por tu espalda. A tu edad, un dolor de espalda merece que lo miren. En una emergencia, avisa a una persona adulta y llama al número de emergencias de tu país.
message-pregnant = Por ahora, sin pelota. Respira de lado, a la izquierda o a la derecha, o en una silla. Pregunta a quien lleva el control de tu embarazo qué le va bien a tu espalda.
message-bones = Sin pelota hasta que un profesional de la salud esté de acuerdo. Respirar va bien, en la cama o en una silla.
message-bleed = La presión puede dejarte moretones con más facilidad. Usa una pelota muy blanda, poco rato, y para si ves moretones. Si tienes dudas, pregunta a tu médico.
message-skin = Primero deja que la piel se recupere. Nada de pelota bajo una llaga, una herida o un sarpullido. Si te duele la punta del hueso (el coxis), tampoco cerca de ella.
message-numb-skin = Donde la piel no siente, no puede avisarte. Antes de tumbarte sobre una pelota, pregunta a un profesional de la salud.
message-heart-lung = Respira con calma, nunca fuerte, y nunca contengas la respiración. Antes de levantarte, sigue un minuto boca arriba o de lado. Si tu médico te ha dicho que no te tumbes del todo, elige «Solo respirar», en una silla.
message-metal = Pregunta a tu cirujano o a tu fisio si tumbarte sobre una pelota va bien para tu espalda.
message-chair-near = Pon una silla firme a mano antes de tumbarte, y ten cerca el teléfono.
message-no-floor = No pasa nada. Hay una versión para cama, sofá o silla, y «Solo respirar» también va bien ahí.

told-ok = Gracias. Anotado: te dijeron que puedes. Mejor con suavidad: la pelota más blanda, primero la versión corta, los dos pies en el suelo. Si algo duele, bájate de la pelota y para.
follow-up-today = Hola. Te pedí que consultaras algo con un profesional de la salud. ¿Cómo ha ido?
follow-up-waiting = Espero que te vean pronto. Si empeora, si se adormece la zona entre las piernas, si las dos piernas se quedan débiles o adormecidas, o si no puedes hacer pis o se te escapa el pis o la caca, llama ya al número de emergencias de tu país. Escribe cuando sepas más.
follow-up-quiet = Guardo silencio. Escribe cuando quieras.
locked =
    Todavía no puedo empezar una sesión. Lo que me contaste la última vez puede ser una emergencia.
    📞 Si te pasa ahora, llama al { $number }.
    Si fue un error, o ya te ha visto un médico por eso, te hago las preguntas una vez más.
