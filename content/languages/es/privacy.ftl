### Qué se guarda y de quién es: el aviso, la copia, retirar el sí, avisar de un daño, dos chats de una persona.

privacy =
    Qué guardo: tu idioma y tu zona horaria, tus ajustes y tu recordatorio, tus respuestas de seguridad, tus sesiones, tus números de dolor y tus respuestas a mis preguntas. Y qué chat es el tuyo.
    Para qué: para guiarte con seguridad, llevar el tiempo y enseñarte tus números. Para nada más. Lo permite tu sí, y puedes retirarlo.
    Las respuestas a «¿Has notado algún alivio?» se cuentan entre todas las personas. Solo se enseñan cuando hay bastantes, y sin nombres.
privacy-keeping =
    Cómo: bajo llave (cifrado), en el servidor de quien lleva este programa. El archivo por sí solo dice cuántas personas escriben, cuándo toca el próximo mensaje, en qué aplicación, y cuántos mensajes y notas hay. No dice quién eres ni qué has contado. Nadie lee este chat en directo. Nada se vende ni se pasa a nadie.
    Cuánto tiempo: hasta que lo borres. Lo que tiene más de trece meses se borra solo, y todo se borra si no escribes en ese tiempo. Las copias de seguridad, también bajo llave, duran hasta que llegan otras nuevas. Si alguna vez se usa una, lo que borraste se borra otra vez.
    Tu aplicación de chat lleva los mensajes y guarda su propia copia. Esa no puedo borrarla.
privacy-rights =
    Tus derechos: verlo todo (Envíame mis datos), retirar tu sí, hacer que se borre todo. Al momento, en este chat, sin dar razones. Si un número está mal, puedes cambiarlo en la hora siguiente a una sesión.
    ¿Otra cosa? Quien lleva este Easeback: { $contact }. También puedes reclamar ante tu autoridad de protección de datos.
privacy-rights-no-contact =
    Tus derechos: verlo todo (Envíame mis datos), retirar tu sí, hacer que se borre todo. Al momento, en este chat, sin dar razones. Si un número está mal, puedes cambiarlo en la hora siguiente a una sesión.
    Quien lleva este Easeback no ha dicho cómo escribirle. También puedes reclamar ante tu autoridad de protección de datos.
privacy-else = ¿Algo más sobre tus datos?
export = Todo lo que guardo sobre ti, en un archivo. Es tuyo: guárdalo donde nadie más mire.
export-table = Tus números en una tabla.
withdraw-ask = He retirado tu sí. Desde ahora no pregunto nada sobre tu salud, y nada llega por sí solo. ¿Borro también todo lo que guardo?
withdrawn-kept = De acuerdo. Lo dejo bajo llave y sin tocar. Escribe «borrar mis datos» cuando quieras que desaparezca. Tras trece meses sin noticias tuyas se borra solo.
agreed-again = Gracias. Tu sí vale otra vez desde hoy.

harm-ask =
    Lo siento, y gracias por contármelo. Se cuenta sin tu nombre, para que lo vean las personas que están detrás de Easeback.
    📞 Si puede ser grave, llama al { $number }.
    ¿Qué fue? También puedes omitirlo.
harm-kept = Gracias. Si no se va, que lo vea un profesional de la salud. Antes de tu próxima sesión haré otra vez las preguntas de seguridad.
harm-kept-words = Gracias por contármelo. Queda contado; tus palabras no se guardan. Si no se va, cuéntaselas a un profesional de la salud. Antes de tu próxima sesión haré otra vez las preguntas de seguridad.

link-code =
    Para unir otro chat tuyo con este, escribe allí este código antes de diez minutos:
    { $code }
    No se lo des a nadie: quien lo tenga podría ver tus números.
link-confirm =
    Esto une dos chats en uno. Tus números, tus ajustes y tus respuestas de seguridad se juntan, y los dos chats los muestran. No se puede deshacer.
    Sigue solo si hiciste tú ese código, en un chat tuyo. ¿Dónde quieres los recordatorios?
link-done = Hecho. Ahora los dos chats son tuyos, con los mismos números. Lo que borres se borra en los dos.
link-same = Ese código se hizo en este mismo chat. Escríbelo en el otro.
link-wrong = No conozco ese código. Vale diez minutos, y una sola vez. Escribe «vincular otro chat» en el otro para tener uno nuevo.
link-wait = Han sido demasiados códigos. Espera diez minutos y escribe «vincular otro chat» en el otro para tener uno nuevo.
link-left = De acuerdo. No se ha unido nada.
link-not-now = En medio de una sesión no. Escribe el código otra vez después.

elsewhere-goes-on = Has respondido en tu otro chat. Esto sigue allí.
elsewhere-stopped = Has parado en tu otro chat, así que aquí no llega nada más. Si estás en la pelota, baja despacio las rodillas a un lado, gira para bajarte y apártala.
