# Lo que lee quien lleva Easeback en su propio chat, y lo que llega a todos.
admin-numbers = Personas: { $people }. Se espera a: { $awaited }. En cola: { $queued }. Apartado: { $aside }. Va mal: { $ailing }. Lo que nadie ha pedido { $held ->
    [yes] no sale
   *[no] sale
}.
admin-aside = Apartado en la última semana: { $count }. Por qué, y cuántas veces: { $faults }
admin-held = Desde ahora no sale nada que nadie haya pedido. Las respuestas, las sesiones y las palabras de seguridad sí. «/admin resume» termina esto.
admin-resumed = Los mensajes no pedidos vuelven a salir.
admin-told = Lo paso en tres días como mucho, a cada persona a una hora que no sea tarde. Llega a quienes puedo escribir. Personas en total: { $people }.
admin-what = Puedes escribir: /admin numbers, /admin aside, /admin pause, /admin resume, o /admin tell y tus palabras, { $most } caracteres como mucho.
operator-notice = De parte de quien lleva Easeback: { $words }
