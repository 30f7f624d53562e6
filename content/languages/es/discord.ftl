### Comandos en Discord. Borrador: ninguna persona nativa lo ha leído.

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
command-why = Por qué llegó un recordatorio
