### Os textos de segurança. Rascunho: falta a leitura de uma pessoa nativa e de uma profissional de saúde.

language-name = Português
language-set = A partir de agora, falo português.
not-whole = Nem tudo está em português ainda: o que falta vem em inglês. As orientações de segurança vêm sempre em português.
generic-number = o número de emergência do seu país (112 na Europa, 911 nos EUA e no Canadá, 999 no Reino Unido)
safety-emergency =
    Pare. Deixe os joelhos caírem para um lado e afaste a bola. Fique onde se sentir em segurança.
    📞 Ligue agora para { $number }, ou chame alguém por perto.
    Diga o que disse para mim. Eu não posso ligar por você.
outcome-emergency =
    Pare aqui. O que você descreve pode ser uma emergência.
    📞 Ligue agora para { $number }, ou peça que alguém leve você ao pronto-socorro mais próximo.
    Conte sobre as suas costas e o que disse para mim.
    Não dirija. Não espere para ver se passa. Eu não posso ligar por você.
safety-crisis =
    Que bom que você disse isso. Viver com dor pode ser demais. Você não precisa passar por isso sem ajuda.
    📞 Fale com uma pessoa agora: a linha de apoio do seu país ou { $number }.
    Sou só um programa, e ninguém lê este chat ao vivo.
safety-ask = Pausei. É uma emergência, ou apareceu algo novo: dormência entre as pernas, fraqueza nas pernas, dor no peito, dificuldade para respirar?
safety-ask-idle = É uma emergência, ou apareceu algo novo: dormência entre as pernas, fraqueza nas pernas, dor no peito, dificuldade para respirar?
safety-pain = Pare. Deixe os joelhos caírem para um lado, role para fora da bola e descanse de lado. Fez bem em dizer. Respire como quiser.
safety-pain-no-ball = Pare aqui. Descanse do jeito mais fácil, de lado se puder. Fez bem em dizer. Respire como quiser.
safety-silence = Não tive notícia sua. Por favor, deixe os joelhos caírem para um lado, role para fora da bola e descanse de lado.
safety-unknown = Não entendi, então pausei. Você está bem?

button-stop = ⏹ Parar
button-pause = ⏸ Pausa
button-go-on = ▶ Continuar
button-stop-here = Terminar aqui
button-too-much = É demais
button-hurts = Está doendo
button-dizzy = Tontura ou mal-estar
button-emergency = Emergência
button-is-emergency = Sim, é
button-hurts-only = Não, mas dói
button-fine = Não, estou bem
button-im-ok = Estou bem, sigo
button-easing = Não, está aliviando
button-one-leg = Em uma perna
button-red = Dormência / as duas pernas / piora
button-called = Já pedi ajuda
button-will-call = Vou ligar
button-mistake = Foi um engano
button-not-meant = Não quis dizer isso
