### Os textos de segurança. Rascunho: falta a leitura de uma pessoa nativa e de uma profissional de saúde.

language-name = Português
language-set = A partir de agora, falo português.
not-whole = Nem tudo está em português ainda: o que falta vem em inglês. As orientações de segurança vêm sempre em português.
generic-number = o número de emergência do seu país (112 na Europa, 911 nos EUA e no Canadá, 999 no Reino Unido)
generic-crisis = a linha de apoio do seu país
safety-emergency =
    Pare. Deixe os joelhos caírem para um lado e afaste a bola. Fique onde se sentir em segurança.
    📞 Ligue agora para { $number }, ou chame alguém por perto.
    Conte o que você me contou. Eu não posso ligar por você.
outcome-emergency =
    Pare aqui. O que você descreve pode ser uma emergência.
    📞 Ligue agora para { $number }, ou peça que alguém leve você ao pronto-socorro mais próximo.
    Conte sobre as suas costas e o que você me contou aqui.
    Não dirija. Não espere para ver se passa. Eu não posso ligar por você.
safety-crisis =
    Que bom que você disse isso. Viver com dor pode ser demais. Você não precisa passar por isso sem ajuda.
    📞 Fale com uma pessoa agora: { $crisis }. Se não der: { $number }.
    Sou só um programa, e ninguém lê este chat ao vivo.
safety-ask = Pausei. É uma emergência, ou apareceu algo novo: dormência entre as pernas, fraqueza nas pernas, dor no peito, dificuldade para respirar?
safety-ask-idle = É uma emergência, ou apareceu algo novo: dormência entre as pernas, fraqueza nas pernas, dor no peito, dificuldade para respirar?
safety-pain = Pare. Deixe os joelhos caírem para um lado, role para fora da bola e descanse de lado. Fez bem em dizer. Respire como quiser.
safety-pain-no-ball = Pare aqui. Descanse do jeito mais fácil, de lado se puder. Fez bem em dizer. Respire como quiser.
safety-silence = Não tive notícia sua. Por favor, deixe os joelhos caírem para um lado, role para fora da bola e descanse de lado.
safety-unknown = Não entendi, então pausei. Você está bem?
emergency-again =
    Continuo aqui. 📞 Ligue agora para { $number }, ou peça a alguém que ligue.
    Foi engano? Então toque abaixo.
emergency-still = Continua valendo: 📞 { $number }. Não espere. Se não puder falar, mostre esta tela a alguém.
emergency-called = Que bom. Fique com alguém, ou com o celular na mão. Agora fico em silêncio. Escreva quando quiser.
emergency-mistake = Que bom, então retiro o que disse. Nada está bloqueado. Se um dia for assim, me diga, ou ligue na hora.
pain-check = O que você sente agora, e é novo? Dormência entre as pernas, problema na bexiga, nas duas pernas, em uma perna? Ou ainda dói, sem piorar?
pain-leg =
    Sem bola até um profissional de saúde olhar isso. Perna ou pé com fraqueza nova: ligue hoje para um médico.
    📞 As duas pernas, bexiga ou intestino: ligue agora para { $number }.
pain-end = Chega por hoje. Sem bola até o fim do dia. Se continuar aumentando, ligue hoje para um médico. Amanhã, só se tiver acalmado, tente só respirar.
pain-leg-no-ball =
    Descanse, e mostre isso a um profissional de saúde. Perna ou pé com fraqueza nova: ligue hoje para um médico.
    📞 As duas pernas, bexiga ou intestino: ligue agora para { $number }.
pain-end-no-ball = Chega por hoje. Se continuar aumentando, ligue hoje para um médico. Amanhã, só se tiver acalmado, tente só respirar.

button-stop = ⏹ Parar
button-pause = ⏸ Pausa
button-go-on = ▶ Continuar
button-stop-here = Parar aqui
button-too-much = É demais
button-hurts = Está doendo
button-dizzy = Tontura ou mal-estar
button-emergency = Emergência
button-is-emergency = Sim, é
button-hurts-only = Não, mas dói
button-fine = Não, estou bem
button-im-ok = Estou bem, sigo
button-easing = Nada, está passando
button-no-worse = Ainda dói, sem piorar
button-one-leg = Em uma perna
button-red = Dormência, bexiga ou 2 pernas
button-called = Já pedi ajuda
button-will-call = Vou ligar
button-mistake = Foi um engano
button-not-meant = Não quis dizer isso
