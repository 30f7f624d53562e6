### Команды в Discord. Черновик: носитель языка его ещё не читал.

slash-session = сеанс
slash-stop = стоп
slash-remind = напомнить
slash-progress = прогресс
slash-results = результаты
slash-settings = настройки
slash-privacy = приватность
slash-export = выгрузка
slash-delete = удалить
slash-help = помощь
slash-why = почему

command-session = Начать отдых
command-stop = Остановиться или помолчать
command-remind = Когда я напоминаю
command-progress = Ваши собственные числа
command-results = Что ответили другие
command-settings = Ваши настройки
command-privacy = Что о вас хранится
command-export = Получить то, что о вас хранится
command-delete = Стереть то, что о вас хранится
command-help = Что можно написать
command-why = Почему пришло напоминание
