# Was der Betreiber in seinem eigenen Chat liest, und was an alle geht.
admin-numbers = Menschen: { $people }. Gewartet wird auf: { $awaited }. Es warten Briefe: { $queued }. Zur Seite gelegt: { $aside }. Hier fehlt etwas: { $ailing }. Ungefragt geht jetzt { $held ->
    [yes] nichts
   *[no] alles
} hinaus.
admin-aside = In der letzten Woche beiseitegelegt: { $count }. Warum, und wie oft: { $faults }
admin-held = Ab jetzt geht nichts ungefragt hinaus. Was jemand fragt, was im Üben kommt und was schützt, geht weiter. „/admin resume“ endet das.
admin-resumed = Es geht wieder ungefragt etwas hinaus.
admin-told = Ich gebe es binnen drei Tagen weiter, an jeden zu einer Stunde, die nicht zu spät ist. Es geht an alle, denen ich schreiben darf. Menschen im Ganzen: { $people }.
admin-what = Du kannst schreiben: /admin numbers, /admin aside, /admin pause, /admin resume, oder /admin tell und deine Worte, höchstens { $most } Zeichen.
operator-notice = Von denen, die Easeback betreiben: { $words }
