### Comandos no Discord. Rascunho: ainda não lido por falante nativo.

slash-session = sessão
slash-stop = parar
slash-remind = lembrar
slash-progress = progresso
slash-results = resultados
slash-settings = ajustes
slash-privacy = privacidade
slash-export = exportar
slash-delete = apagar
slash-help = ajuda
slash-why = por-quê

command-session = Começar um descanso
command-stop = Parar, ou ficar em silêncio
command-remind = Quando eu lembro você
command-progress = Seus próprios números
command-results = O que outras pessoas responderam
command-settings = Seus ajustes
command-privacy = O que fica guardado sobre você
command-export = Receber o que fica guardado sobre você
command-delete = Apagar o que fica guardado sobre você
command-help = O que você pode escrever
command-why = Por que veio um lembrete
