### Comandos en Discord, y lo que se dice allí alrededor de la charla. Nada de aquí cuenta la salud de nadie.
### Borrador: ninguna persona nativa lo ha leído.

slash-session = sesión
slash-stop = parar
slash-remind = recordar
slash-progress = progreso
slash-results = resultados
slash-settings = ajustes
slash-privacy = privacidad
slash-export = exportar
slash-delete = borrar
slash-help = ayuda
slash-why = porqué
slash-invitation = invitación

command-session = Empezar un descanso
command-stop = Parar, o quedarme en silencio
command-remind = Cuándo te lo recuerdo
command-progress = Tus propios números
command-results = Lo que respondieron otras personas
command-settings = Tus ajustes
command-privacy = Qué se guarda sobre ti
command-export = Recibir lo que se guarda sobre ti
command-delete = Borrar lo que se guarda sobre ti
command-help = Qué puedes escribir
command-why = Por qué llegó un recordatorio, o por qué no
command-invitation = Publicar una tarjeta para que me encuentren

discord-below = Estoy aquí abajo.
discord-moved =
    Mejor en privado: { $link }
    ¿No hay nada? Permite los mensajes directos de este servidor, o añádeme a tus aplicaciones, y prueba otra vez.
discord-closed =
    No te he podido escribir: tus mensajes directos están cerrados para mí. Ábrelos en este servidor, o añádeme a tus aplicaciones. Luego habla conmigo aquí: { $link }
discord-unreachable = Ahora mismo no puedo abrir el chat privado. Prueba otra vez dentro de un minuto, o escríbeme directamente.
discord-not-yours = Ese botón es de la charla de otra persona, así que nada ha cambiado. Para la tuya, escribe /sesión.
discord-card =
    Soy Easeback. Te acompaño en un descanso tranquilo de diez minutos, mensaje a mensaje, en un chat privado. Soy un programa, no personal médico.
    Aquí nadie ve lo que escribes.
discord-card-button = Hablar en privado
discord-card-where = ¿Dónde publico una tarjeta? Elige hasta cinco canales. No avisa a nadie.
discord-card-not-yours = Las tarjetas las publica quien gestiona este servidor.
discord-card-posted = { $count ->
    [one] Publicada en un canal.
   *[other] Publicada en { $count } canales.
 }
discord-card-refused = Publicadas: { $count } de { $asked }. En los otros canales no puedo escribir; déjame verlos y mandar mensajes allí.
