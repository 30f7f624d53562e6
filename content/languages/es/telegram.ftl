### Lo que Telegram muestra alrededor de la charla. Borrador: ninguna persona nativa lo ha leído.

command-start = Saludar
command-language = Elegir un idioma

bot-description =
    Te acompaño en un descanso tranquilo de diez minutos con una pelota blanda, para una espalda baja que duele desde hace tiempo. Una palabra lo para.
    Soy un programa, no una médica, y nadie vigila este chat. En una emergencia, llama al número de emergencias de tu país.
bot-about = Diez minutos de calma con una pelota blanda. Una guía para cuidarte, no una médica.
group-invite = Solo hablo en privado. Puedes escribirme aquí: t.me/{ $bot }
share-place = 📍 Enseñar dónde estoy
