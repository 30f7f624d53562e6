### Recordatorios: el plan, el aviso, sus respuestas, los descansos; la zona horaria; los ajustes de alrededor.
### Un aviso es una línea, de 120 caracteres como mucho, deja elegir, y puede leerlo otra persona en la pantalla bloqueada.

# El plan.
plan-anchor = ¿Te ayudaría un pequeño aviso para seguir con esto? Elige algo que ya haces, o escríbelo tú: «después de cepillarme los dientes». También puedes decir que no.
plan-time = { $anchor ->
    [after-waking] ¿A qué hora, más o menos? Elige una o escríbela, como 7:30. Cuenta la hora de tu reloj.
    [after-work] ¿A qué hora sales del trabajo, más o menos? Elige una o escríbela, como 17:30.
    [before-bed] ¿A qué hora, más o menos? Elige una o escríbela, como 21:00.
   *[other] ¿A qué hora, más o menos? Elige una o escríbela, como 7:30 o «seis y media de la tarde».
    }
plan-time-both = ¿A las { CLOCK($early) } de la mañana, o más tarde, a las { CLOCK($late) }?
plan-time-unclear = No he entendido la hora. Escribe una como 7:30, 19:00 u «ocho y cuarto». No ha cambiado nada.
plan-time-impossible = Ningún reloj da esa hora. Escribe una como 7:30 o 19:00. No ha cambiado nada.
plan-days = ¿Qué días? También puedes escribirlos: «lun, mié, vie» o «todos los días menos domingo».
plan-days-own = Hasta ahora: { $days ->
    [0] ninguno
   *[other] { DAYS($days) }
    }. Toca un día para ponerlo o quitarlo. Después, «Hecho».
plan-days-unclear = No he entendido los días. Escríbelos así: «lun, mié, vie», o toca un botón. No ha cambiado nada.
plan-quiet = Esa hora ({ CLOCK($at) }) cae en tus horas de silencio, de { CLOCK($from) } a { CLOCK($to) }. Puedo avisarte sin sonido. ¿Lo quieres así?
plan-set =
    { $anchor ->
        [after-waking] Al despertarte, sobre las
        [after-work] Después del trabajo, sobre las
        [before-bed] Antes de dormir, sobre las
        [none] Sobre las
       *[other] «{ $anchor }», sobre las
    } { CLOCK($at) }, { DAYS($days) }. Entonces te aviso{ $hushed ->
        [1] , sin sonido
       *[0] { "" }
    }.
    El próximo: { DAY($when) }, { CLOCK($clock) }, tu hora ({ ZONE($zone) }), dentro de { SPAN($in) }.
plan-paused =
    Tu recordatorio { $off ->
        [ignored] está en silencio, porque quedó un tiempo sin respuesta
        [safety] está en silencio desde el día en que algo no iba bien
        [holiday] espera tu sí después del descanso de avisos
        [asked] está apagado, como pediste
       *[break] está de descanso
    }. Hora y días: { CLOCK($at) }, { DAYS($days) }. ¿Lo pongo otra vez?
plan-break = Tu recordatorio está de descanso. Hasta este día: { DAY($when) }. ¿Termino ya el descanso de avisos?
plan-left = De acuerdo, no ha cambiado nada.
plan-declined = Está bien. Sin recordatorios. Escribe «recuérdame» si algún día quieres uno.
plan-later = Eso se puede poner después de tu sesión. Sigue desde aquí.
nothing-planned = No hay ningún recordatorio que cambiar. ¿Quieres uno?

# El aviso. Doce maneras de decirlo, una tras otra.
remind-1 = Aquí hay diez minutos tranquilos para ti, si quieres.
remind-2 = Tu pelota está ahí cuando quieras. ¿Completa, corta o solo respirar?
remind-3 = ¿Un momento suave para ti? Tres minutos también cuentan.
remind-4 = Es hora de tu descanso, si hoy se puede.
remind-5 = Hola. Suelo, pelota, respiración. U hoy no. Las dos cosas están bien.
remind-6 = ¿Te gustaría un pequeño descanso ahora?
remind-7 = Este es tu aviso. Con un toque lo dejas para más tarde.
remind-8 = ¿Cómo va hoy? Puede ser con suavidad, o dejarlo.
remind-9 = ¿Un día lleno? «Solo respirar» no pide ni pelota ni suelo. O hoy no.
remind-10 = Diez minutos para ti, cuando quieras. Yo llevo el tiempo.
remind-11 = ¿Te gustaría tumbarte un rato? Te acompaño paso a paso.
remind-12 = { $anchor ->
    [after-waking] ¿Ya es de día para ti? Tu descanso está aquí, si lo quieres.
    [after-work] ¿Ya terminó el trabajo? Tu descanso está aquí, si lo quieres.
    [before-bed] ¿Pronto a dormir? Tu descanso está aquí, si lo quieres.
    [none] Es tu hora ({ CLOCK($at) }). Tu descanso está aquí, si lo quieres.
   *[other] «{ $anchor }»: tu descanso está aquí, si lo quieres.
    }
remind-plan = { $anchor ->
    [after-waking] Tu plan decía: al despertarte, sobre las { CLOCK($at) }. ¿Empezar, u hoy no?
    [after-work] Tu plan decía: después del trabajo, sobre las { CLOCK($at) }. ¿Empezar, u hoy no?
    [before-bed] Tu plan decía: antes de dormir, sobre las { CLOCK($at) }. ¿Empezar, u hoy no?
    [none] Tu plan decía: sobre las { CLOCK($at) }. ¿Empezar, u hoy no?
   *[other] Tu plan decía: «{ $anchor }». ¿Empezar, u hoy no?
    }
remind-late = Perdona, llego tarde: era para las { CLOCK($at) }. Tu descanso está aquí, si lo quieres.
remind-late-discreet = Perdona, llego tarde. ¿Unos minutos para ti, u hoy no?
remind-gentle = ¿Hoy con mucha suavidad? Basta con respirar, o con nada.
remind-discreet-1 = Es hora de una pequeña pausa, si quieres.
remind-discreet-2 = ¿Unos minutos para ti, u hoy no?
remind-discreet-3 = Tu momento está aquí, si lo quieres.
remind-discreet-4 = ¿Te gustaría una pausa corta ahora?
remind-discreet-5 = ¿Ahora, más tarde, u hoy no? Todo está bien.
remind-discreet-6 = Un momento tranquilo, si hoy se puede.
remind-discreet-7 = Aquí está tu aviso. Más tarde también está bien.
remind-discreet-8 = ¿Unos minutos ahora, o lo dejas?

# Sus respuestas.
snooze-ask = De acuerdo. ¿Cuándo vuelvo?
snoozed = Vuelvo a las { CLOCK($at) }, dentro de { SPAN($in) }. Tu hora de siempre queda como está.
snooze-tomorrow = Eso caería en tus horas de silencio o después de medianoche. Por hoy, lo dejo. Vuelvo a tu hora de siempre.
snooze-enough = Bien. Por hoy, lo dejo. Vuelvo a tu hora de siempre.
remind-skipped = De acuerdo, hoy no. Hasta la próxima.
reminder-over = Ese recordatorio era de otro día ({ DAY($when) }). Ya no hace falta responder, y no se pierde nada.
remind-rhythm = ¿Te viene mal esta hora? Puedo cambiarla, venir menos a menudo o guardar silencio.
remind-less = De acuerdo, como mucho un día sí y otro no.
remind-weekly = De acuerdo, una vez por semana.
remind-kept = De acuerdo, queda como está.
remind-silent = Ahora guardo silencio. No se pierde nada. Escribe «recuérdame» cuando quieras.
remind-fade = Ya lo haces por tu cuenta. ¿Paso a una vez por semana?
reminders-stopped = Hecho. No habrá más recordatorios. Tus sesiones siguen aquí.

# Un descanso de avisos.
holiday-ask = ¿Cuánto tiempo de descanso de avisos? Tu plan se guarda. También puedes escribirlo: «10 días».
holiday-set = Disfrútalo. Por ahora, sin recordatorios. Vuelvo a saludarte: { DAY($when) }, { CLOCK($at) } ({ ZONE($zone) }), dentro de { SPAN($in) }.
holiday-open = Disfrútalo. Sin recordatorios hasta que me escribas.
holiday-unclear = No he entendido cuánto tiempo. Escríbelo así: «5 días» o «2 semanas». No ha cambiado nada.
holiday-over = Hola otra vez. Tu descanso de avisos termina hoy. Desde tu próximo día te aviso otra vez a las { CLOCK($at) }.
resume-ask = Hola otra vez. ¿Te aviso de nuevo a las { CLOCK($at) }, desde tu próximo día?
resume-no = De acuerdo, sin recordatorios. Escribe «recuérdame» cuando quieras.

# Dónde y cuándo.
zone-ask = ¿Dónde estás, o qué hora es ahí? Basta una ciudad, o algo como «aquí son las 8:15».
zone-which = ¿Cuál de estos sitios tiene tu misma hora? { ZONE($zone) } ahora: { DAY($when) }, { CLOCK($at) }. O escribe otra ciudad.
zone-unclear = No conozco ese lugar. Prueba con una ciudad más grande, un país, o la hora de tu reloj: «aquí son las 8:15». No ha cambiado nada.
zone-set = Tu reloj: { ZONE($zone) }. Ahora allí: { DAY($when) }, { CLOCK($at) }. Si no es así, escribe «zona horaria».
travel-ask =
    Ahora tu reloj va { SPAN($apart) } { $ahead ->
        [1] por delante de
       *[0] por detrás de
    } tu hora de siempre. Tu recordatorio de las { CLOCK($at) }: ¿según el reloj de allí ({ ZONE($there) }), o según el de casa ({ ZONE($home) })? El de casa, donde estás, da esta hora: { CLOCK($abroad) }.
travel-moved = Tu reloj desde ahora: { ZONE($there) }. El próximo recordatorio: { DAY($when) }, { CLOCK($clock) }, hora de allí, dentro de { SPAN($in) }.
travel-kept = Tu recordatorio sigue el reloj de casa ({ ZONE($home) }). El próximo: { DAY($when) }, { CLOCK($clock) }, hora de casa, dentro de { SPAN($in) }.

# Ajustes.
quiet-ask = { $from ->
    [none] Ahora no tienes horas de silencio.
   *[other] Tus horas de silencio: de { CLOCK($from) } a { CLOCK($to) }.
    } En ellas no mando nada por mi cuenta, a no ser que elijas tú esa hora. Escribe otras, como «22:00 a 7:00».
quiet-set = { $from ->
    [none] De acuerdo, sin horas de silencio.
   *[other] De acuerdo, silencio de { CLOCK($from) } a { CLOCK($to) }.
    }
quiet-unclear = No he entendido las dos horas. Escríbelas así: «22:00 a 7:00». No ha cambiado nada.
pictures-set = { $on ->
    [1] Imágenes y pistas de audio: sí.
   *[0] Desde ahora, solo palabras: sin imágenes y sin pistas de audio. Toca «Imágenes sí/no» para tenerlas otra vez.
    }
shade-set = { $shade ->
    [dark] Desde ahora, imágenes oscuras.
    [light] Desde ahora, imágenes claras.
   *[dusk] Imágenes claras de día y oscuras por la noche.
    }
described-set = { $on ->
    [1] Desde ahora digo también con palabras lo que muestran las imágenes. Escribe otra vez «palabras» para quitarlo.
   *[0] Desde ahora las imágenes llegan sin descripción.
    }
voice-set = { $on ->
    [1] Desde ahora cada paso llega como mensaje de voz, con sus palabras debajo.
    [2] Todavía no tengo voz en este idioma. La pista con campanas y tonos sirve en todos.
   *[0] Los pasos llegan otra vez en palabras.
    }
discreet-set = { $on ->
    [1] Discreto: sí. Mis avisos hablan de una pequeña pausa y de nada más.
   *[0] Discreto: no.
    }

# Por qué.
why-none = Todavía no había ningún recordatorio que decidir.
why-rule = { $rule ->
    [sent] Lo mandé: era tu hora, y nada lo impedía.
    [ask] En su lugar pregunté por el ritmo: tres quedaron sin respuesta.
    [fade] En su lugar pregunté por una vez a la semana: ya lo haces por tu cuenta.
    [resume] Tu descanso de avisos había terminado.
    [silence] Guardé silencio: ocho quedaron sin respuesta.
    [skipped] No lo mandé: dijiste que hoy no.
    [practised] No lo mandé: habías descansado en las seis horas de antes.
    [session] No lo mandé: acababas de tener una sesión.
    [pain] No lo mandé: algo te había dolido ese día.
    [safety] Lo retuve: antes hay algo que tiene que ver un médico, o una pregunta de seguridad sin responder.
    [replaced] En su lugar llegó una pregunta mía. Nunca mando las dos cosas.
    [late] Lo dejé: a tu hora no estaba en marcha, y después ya era tarde.
    [quiet] Lo retuve: tus horas de silencio.
   *[budget] Lo retuve: bastan dos mensajes míos al día, y nueve por semana.
    } Su hora: { DAY($when) }, { CLOCK($at) }.
why-next = El próximo: { DAY($when) }, { CLOCK($at) }, dentro de { SPAN($in) }.
why-not = { $off ->
    [break] Tienes un descanso de avisos. Vuelvo cuando escribas.
    [safety] Los recordatorios están en silencio desde el día en que algo no iba bien. Escribe «recuérdame» para ponerlos otra vez.
    [ignored] Los recordatorios están en silencio, porque quedaron sin respuesta. Escribe «recuérdame» para ponerlos otra vez.
    [holiday] Espero tu sí después del descanso de avisos. Escribe «recuérdame» para empezar otra vez.
   *[asked] Los recordatorios están apagados. Escribe «recuérdame» para ponerlos otra vez.
    }

# Partes de las líneas de arriba.
said-every-day = todos los días
said-weekdays = entre semana
