### Os textos de segurança. Rascunho: falta a leitura de uma pessoa nativa e de uma profissional de saúde.

language-name = Português
language-set = A partir de agora, falo português.
not-whole = Nem tudo está em português ainda: o que falta vem em inglês. As orientações de segurança vêm sempre em português.
generic-number = o número de emergência do seu país (112 na Europa, 911 nos EUA e no Canadá, 999 no Reino Unido)
generic-crisis = a linha de apoio emocional do seu país
safety-emergency =
    Pare. Se conseguir, deixe os joelhos descerem devagar para um lado, role para o lado, saia de cima da bola e afaste a bola. Fique em um lugar seguro. Se não consegue se mexer, fique como está.
    📞 Ligue agora para { $number }. Se não puder ligar, grite por alguém perto de você.
    Conte a quem atender o que você me contou. Eu não posso ligar por você.
outcome-emergency =
    Pare aqui. O que você descreve pode ser uma emergência.
    📞 Ligue agora para { $number }, ou peça que alguém leve você ao pronto-socorro mais próximo.
    Conte a quem atender sobre as suas costas e o que você me contou aqui.
    Não dirija. Não espere para ver se passa. Eu não posso ligar por você.
safety-crisis =
    Ainda bem que você me contou. Viver com dor pode ser muito difícil. Você não precisa passar por isso sem ajuda.
    📞 Por favor, fale com uma pessoa agora: { $crisis }. Se não der: { $number }.
    Sou só um programa, e ninguém lê este chat ao vivo.
safety-ask = Pausei. É uma emergência, ou há algo novo: dormência entre as pernas, problema com xixi ou cocô, fraqueza nas pernas, dor no peito, dificuldade para respirar?
safety-ask-idle = É uma emergência, ou há algo novo: dormência entre as pernas, problema com xixi ou cocô, fraqueza nas pernas, dor no peito, dificuldade para respirar?
safety-pain = Pare. Deixe os joelhos descerem devagar para um lado, role para fora da bola e descanse de lado. Fez bem em dizer. Respire como quiser.
safety-pain-no-ball = Pare aqui. Descanse do jeito mais fácil, de lado se puder. Fez bem em dizer. Respire como quiser.
safety-silence = Você não respondeu. Por favor, deixe os joelhos descerem devagar para um lado, role para fora da bola e descanse de lado. Se não conseguir, grite por alguém ou ligue pedindo ajuda.
safety-unknown = Não entendi, então pausei. Você está bem?
emergency-again =
    Continuo aqui. 📞 Ligue agora para { $number }, ou peça a alguém que ligue.
    Foi engano? Então toque abaixo.
emergency-still = Ainda é preciso ligar agora: 📞 { $number }. Não espere. Se não puder falar, mostre esta tela a alguém.
emergency-called = Que bom. Fique com alguém, ou com o celular na mão. Agora fico em silêncio. Escreva quando quiser.
emergency-mistake = Que bom. Então esqueça o meu aviso: nada está bloqueado. Se um dia for mesmo uma emergência, ligue na hora para o número de emergência do seu país.
pain-check = Há algo novo agora? Dormência entre as pernas, problema com xixi ou cocô, as duas pernas fracas, dormentes ou com dor? Dor, fraqueza ou dormência em uma perna? Ou ainda dói, sem piorar?
pain-leg =
    📞 Se houver dormência entre as pernas, se as duas pernas estiverem fracas, dormentes ou com dor, ou se houver problema com xixi ou cocô, ligue agora para { $number }.
    Se houver fraqueza nova em uma perna ou em um pé, procure um médico ainda hoje. Sem bola até um profissional de saúde examinar você.
pain-end = Chega por hoje. Sem bola até o fim do dia. Se a dor continuar aumentando, procure um médico ainda hoje. Amanhã, se a dor tiver acalmado, e só então, faça a versão “Só respirar”.
pain-leg-no-ball =
    📞 Se houver dormência entre as pernas, se as duas pernas estiverem fracas, dormentes ou com dor, ou se houver problema com xixi ou cocô, ligue agora para { $number }.
    Se houver fraqueza nova em uma perna ou em um pé, procure um médico ainda hoje. Descanse, e procure um profissional de saúde para examinar isso.
pain-end-no-ball = Chega por hoje. Se a dor continuar aumentando, procure um médico ainda hoje. Amanhã, se a dor tiver acalmado, e só então, faça a versão “Só respirar”.

button-stop = ⏹ Parar
button-pause = ⏸ Pausa
button-go-on = ▶ Continuar
button-stop-here = Parar aqui
button-too-much = Está pesado demais para mim
button-hurts = Está doendo
button-dizzy = Tontura ou mal-estar
button-emergency = Emergência
button-is-emergency = Sim, uma dessas coisas
button-hurts-only = Não, mas dói
button-fine = Não, estou bem
button-im-ok = Estou bem, quero continuar
button-easing = Nada novo, está passando
button-no-worse = Ainda dói, sem piorar
button-one-leg = Uma perna: dor, fraqueza ou dormência
button-red = Dormência entre as pernas, xixi/cocô, 2 pernas
button-called = Já pedi ajuda
button-will-call = Vou ligar
button-mistake = Foi um engano
button-not-meant = Não quis dizer isso
