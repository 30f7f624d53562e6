### Ce que Telegram montre autour de la conversation. Brouillon : pas encore relu par une personne de langue maternelle.

command-start = Dire bonjour
command-language = Choisir une langue

bot-description =
    Je t'accompagne dans un repos calme de dix minutes sur un ballon mou, pour un bas du dos qui fait mal depuis longtemps. Un mot l'arrête.
    Je suis un programme, pas un médecin, et personne ne surveille cette conversation. En cas d'urgence, appelle le numéro d'urgence de ton pays.
bot-about = Dix minutes de calme avec un ballon mou. Un guide pour soi, pas un médecin.
group-invite = Je ne parle qu'en privé. Tu peux m'écrire ici : t.me/{ $bot }
share-place = 📍 Montrer où je suis
