# Ce que lit qui fait tourner Easeback dans son propre chat, et ce qui va à tout le monde.
admin-numbers = Personnes : { $people }. Attendues : { $awaited }. Messages qui attendent : { $queued }. Mis de côté : { $aside }. Parties en panne : { $ailing }. Les messages non demandés sont { $held ->
    [yes] retenus
   *[no] envoyés
}.
admin-aside = Mis de côté la semaine passée : { $count }. Pourquoi, et combien de fois : { $faults }
admin-held = À partir de maintenant, rien ne part sans être demandé. Les réponses, les séances et les mots de sécurité partent. « /admin resume » y met fin.
admin-resumed = Les messages non demandés partent de nouveau.
admin-told = Je le transmets dans les trois jours, à chaque personne à une heure qui n'est pas tardive. Il va à qui je peux écrire. Personnes en tout : { $people }.
admin-what = Vous pouvez écrire : /admin numbers, /admin aside, /admin pause, /admin resume, ou /admin tell et vos mots, { $most } caractères au plus.
operator-notice = De la part de qui fait tourner Easeback : { $words }
