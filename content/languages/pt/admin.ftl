# O que lê quem mantém o Easeback em seu próprio chat, e o que vai para todos.
admin-numbers = Pessoas: { $people }. Esperadas: { $awaited }. Mensagens que esperam: { $queued }. Posto de lado: { $aside }. Partes com problemas: { $ailing }. As mensagens não pedidas { $held ->
    [yes] estão retidas
   *[no] são enviadas
}.
admin-aside = Posto de lado na última semana: { $count }. Por quê, e quantas vezes: { $faults }
admin-held = A partir de agora nada sai sem ser pedido. Respostas, sessões e palavras de segurança saem. "/admin resume" termina isso.
admin-resumed = As mensagens não pedidas saem de novo.
admin-told = Passo adiante em até três dias, para cada pessoa numa hora que não seja tarde. Vai para quem posso escrever. Pessoas ao todo: { $people }.
admin-what = Você pode escrever: /admin numbers, /admin aside, /admin pause, /admin resume, ou /admin tell e suas palavras, no máximo { $most } caracteres.
operator-notice = De quem mantém o Easeback: { $words }
