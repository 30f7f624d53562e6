### Lo que Telegram muestra alrededor de la charla. Borrador: ninguna persona nativa lo ha leído.

command-start = Saludar
command-language = Elegir un idioma

bot-description =
    Te acompaño en un descanso tranquilo de diez minutos con una pelota blanda, para el dolor de la zona lumbar. Una palabra lo para.
    Soy un programa, no personal médico, y nadie vigila este chat. En una emergencia, llama al número de emergencias de tu país.
bot-about = Diez minutos de calma con una pelota blanda. Una guía para cuidarte, no atención médica.
group-invite = Solo hablo en privado. Puedes escribirme aquí: t.me/{ $bot }
share-place = 📍 Enseñar dónde estoy
