### Was Telegram um das Gespräch herum zeigt. Entwurf: noch von niemandem gelesen, der mit Deutsch aufgewachsen ist.

command-start = Hallo sagen
command-language = Eine Sprache wählen

bot-description =
    Ich begleite dich durch eine ruhige Pause von zehn Minuten auf einem weichen Ball, bei Kreuzschmerzen. Ein Wort hält sie an.
    Ich bin ein Programm und ersetze keine ärztliche Hilfe, und niemand liest hier mit. Im Notfall wähle die Notrufnummer deines Landes.
bot-about = Zehn ruhige Minuten mit einem weichen Ball. Hilfe zur Selbsthilfe, keine ärztliche Hilfe.
group-invite = Ich spreche nur unter vier Augen. Hier kannst du mir schreiben: t.me/{ $bot }
share-place = 📍 Zeigen, wo ich bin
