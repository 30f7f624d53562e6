### Was eine Chat-App um das Gespräch herum zeigt: die Liste der Befehle, und die Wörter in einem leeren Chat (höchstens 512 und 120
### Zeichen). Entwurf: noch von niemandem gelesen, der mit Deutsch aufgewachsen ist.

command-start = Hallo sagen
command-language = Eine Sprache wählen

bot-description =
    Ich begleite dich durch zehn ruhige Minuten auf einem weichen Ball, bei Kreuzschmerzen. Ein Wort hält alles an.
    Ich bin ein Programm, keine ärztliche Hilfe, und niemand liest hier mit. Im Notfall ruf die Notrufnummer an.
bot-about = Zehn ruhige Minuten mit einem weichen Ball. Ein Begleiter, keine ärztliche Hilfe.
group-invite = Ich spreche nur unter vier Augen. Hier kannst du mir schreiben: t.me/{ $bot }
share-place = 📍 Zeigen, wo ich bin
