### O que cada imagem, o ritmo e as faixas de som mostram, em palavras. Rascunho: ainda não lido por falante nativo.

picture-setup = Um colchonete no chão, visto de cima. Mostra onde a pessoa vai deitar: a bola macia ao lado do quadril, o celular perto da orelha, com som.
picture-flat = Uma pessoa deitada de barriga para cima, pernas esticadas. Há um vão embaixo da lombar.
picture-belly-breath = Uma pessoa deitada com uma mão na barriga. A barriga sobe e desce.
picture-arch-hand = Uma mão desliza no vão embaixo da lombar.
picture-knees-bent = Uma pessoa deitada de barriga para cima, joelhos dobrados e pés no chão. O vão embaixo das costas é pequeno.
picture-ball-roll = Primeiro: de lado, pondo a bola atrás do quadril. Depois: de volta, com a bola embaixo do quadril.
picture-ball-spot = A bola fica embaixo do osso plano (o sacro), na base da coluna. Não embaixo da curva das costas, nem na ponta do osso.
picture-rest-on-ball = Uma pessoa descansa com a bola embaixo do quadril, joelhos dobrados, pés no chão.
picture-two-balls = Duas bolas, uma de cada lado da base da coluna.
picture-knees-up = Uma pessoa descansa na bola com os dois joelhos acima do quadril.
picture-feet-down = Na bola: um pé já está no chão, o outro vem depois.
picture-ball-out = A pessoa deixa os joelhos descerem devagar para um lado, rola para fora da bola com o quadril baixo e deita de barriga para cima ao lado dela.
picture-arch-hand-after = Uma mão sente de novo o vão embaixo da lombar.
picture-side-up = Rolar de lado, empurrar com as mãos, sentar, depois ficar de pé com uma cadeira.
picture-three-places = Três lugares para respirar: de barriga para cima, de lado, na cadeira.
picture-belly-breath-long = Uma pessoa deitada de costas, pernas esticadas, com uma mão na barriga. A barriga sobe e desce.
picture-calves-up = Uma pessoa deitada de costas com as panturrilhas no assento de uma cadeira, joelhos acima do quadril.
picture-in-bed = Uma pessoa deitada de costas na cama com dois travesseiros embaixo dos joelhos.
picture-tilt = Uma pessoa deitada de costas na cama, joelhos dobrados. A lombar desce um pouco e volta.
picture-bed-up = Virar de lado na cama, pernas para fora da beirada, empurrar com as mãos. Sentar com os pés no chão e depois levantar com apoio em uma cadeira.
picture-on-side = Uma pessoa deitada de lado, vista de cima: um travesseiro embaixo da cabeça e outro entre os joelhos.
picture-sitting = Uma pessoa sentada numa cadeira, costas apoiadas, os dois pés no chão, as mãos nas coxas.
picture-sitting-breath = Uma pessoa sentada numa cadeira com uma mão na barriga. A barriga vai para a frente e volta.
picture-sitting-tilt = Uma pessoa sentada numa cadeira. A lombar vai um pouco para o encosto e volta.
picture-chair-up = Pés para trás, inclinar para a frente, mãos nos braços da cadeira. Depois, de pé.
picture-ball-sizes = A bola certa tem de dez a treze centímetros. Uma bola de tênis é pequena demais e dura demais.
picture-squeeze = Uma mão aperta a bola macia. Ela cede, mas as pontas dos dedos não se tocam.
picture-pillow-knees = Uma pessoa deitada de barriga para cima com um travesseiro embaixo dos joelhos.
picture-pacer = Uma figura cresce por quatro segundos e diminui por seis.

track-full-voice = Dez minutos de som. Uma voz calma diz cada passo.
track-full-tones = Dez minutos de som. Um sino a cada novo passo. Um tom que sobe para puxar o ar, um que desce para soltar.
track-short-voice = Três minutos de som. Uma voz calma diz cada passo.
track-short-tones = Três minutos de som. Um sino a cada novo passo. Um tom que sobe para puxar o ar, um que desce para soltar.
track-breathing-voice = Quatro minutos de som. Uma voz calma diz cada passo.
track-breathing-tones = Quatro minutos de som. Um sino a cada novo passo. Um tom que sobe para puxar o ar, um que desce para soltar.
