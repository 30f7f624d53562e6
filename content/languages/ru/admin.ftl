# Что читает в своём чате тот, кто держит Easeback, и что идёт всем.
admin-numbers = Людей: { $people }. Ждём: { $awaited }. В пути: { $queued }. Отложено: { $aside }. Не в порядке: { $ailing }. Без спроса { $held ->
    [yes] не пишем
   *[no] пишем
}.
admin-aside = Отложено за последнюю неделю: { $count }. Почему и сколько раз: { $faults }
admin-held = С этой минуты без запроса ничего не уходит. Ответы, занятия и слова безопасности уходят. «/admin resume» прекращает это.
admin-resumed = Сообщения без запроса снова уходят.
admin-told = Передам в течение трёх дней, каждому в час, когда ещё не поздно. Уйдёт тем, кому можно писать; всего людей: { $people }.
admin-what = Можно написать: /admin numbers, /admin aside, /admin pause, /admin resume или /admin tell и ваши слова, не больше { $most } знаков.
operator-notice = От тех, кто держит Easeback: { $words }
