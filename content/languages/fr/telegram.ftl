### Ce que Telegram montre autour de la conversation. Brouillon : pas encore relu par une personne de langue maternelle.

command-start = Dire bonjour
command-language = Choisir une langue

bot-description =
    Je vous accompagne dans un repos calme de dix minutes sur un petit ballon souple, pour un bas du dos qui fait mal. Un mot l'arrête.
    Je suis un programme, pas un médecin, et personne ne surveille cette conversation. En cas d'urgence, appelez le numéro d'urgence de votre pays.
bot-about = Dix minutes de calme avec un petit ballon souple. Un guide pour soi, pas un médecin.
group-invite = Je ne parle qu'en privé. Vous pouvez m'écrire ici : t.me/{ $bot }
share-place = 📍 Montrer où je suis
