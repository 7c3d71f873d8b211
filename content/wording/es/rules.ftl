# What patients read for each rule of advice. No dates and no hour figures here: the program adds them.
# The timeline of a plan shows 23 columns of a name.

## Makeup

rule-makeup =
    .name = maquillaje
    .do = Por ahora, deje su piel sin maquillaje. Tampoco lo use para tapar lo rojo.
    .why = El maquillaje puede tapar los pequeños canales y dejar pasar gérmenes. También puede causar granos.
    .instead = Si tiene que salir, lleve sombrero y quédese a la sombra.
    .then = Vuelva a usarlo cuando ya no haya enrojecimiento y su piel no se pele. Use una brocha limpia.

rule-mineral-makeup =
    .name = maquillaje mineral
    .do = Espere un poco también con el maquillaje mineral.
    .why = Es más suave para la piel que sana, pero antes la piel tiene que cerrarse.
    .instead = Por ahora le va mejor una crema hidratante simple.
    .then = Entonces puede ponerse una capa ligera, con una brocha limpia. No la use para tapar lo rojo ni donde la piel esté en carne viva.

## Sun

rule-sunscreen =
    .name = protector solar diario
    .do = Cuando ya pueda usarlo, póngase protector solar cada día. También si está nublado.
    .why = La piel que sana se quema y se mancha con facilidad.
    .instead = Hasta entonces, evite el sol del todo. La piel sin protección no está segura al sol.
    .then = Siga usándolo después. Ayuda a mantener el resultado por el que pagó.

rule-sunscreen-early =
    .name = protector al principio
    .do = Por ahora, lo primero es la sombra y un sombrero. Si no puede evitar el sol, añada protector solar.
    .why = La piel abierta puede reaccionar a algunos protectores. Estar al sol sin nada es peor.
    .instead = Elija uno mineral y simple, sin color y sin perfume.
    .then = Después, use protector solar todos los días.

rule-tinted-sunscreen =
    .name = SPF con color o químico
    .do = Por ahora no use protector solar con color. Tampoco crema de día con SPF ni protector químico.
    .why = Los tintes y algunos filtros pueden arder o dar sarpullido en la piel abierta.
    .instead = Quédese a la sombra. Si tiene que salir, use un protector mineral simple.
    .then = Puede volver a su protector de siempre si no le arde.

rule-any-sun =
    .name = cualquier rayo de sol
    .do = Por ahora, que no le dé nada de sol en la piel, ni por poco tiempo.
    .why = Su piel perdió parte de su escudo. El sol puede dejar manchas oscuras.
    .instead = Quédese en casa, o salga por la sombra con un sombrero ancho.
    .then = Evite el sol directo unas semanas más.

rule-direct-sun =
    .name = sol directo
    .do = Evite el sol directo. No se broncee, y no pase mucho tiempo al sol, aunque sea suave.
    .why = La capa de arriba de su piel tarda semanas en volver a crecer. El sol puede dañarla.
    .instead = Elija la sombra. Lleve sombrero, y protector solar cuando ya pueda usarlo.
    .then = Vuelva al sol poco a poco, con protector solar.

rule-tanning =
    .name = broncearse, tomar sol
    .do = No tome el sol ni use camas solares.
    .why = Pueden quemar la piel nueva y dejar manchas oscuras que duran.
    .instead = Disfrute de la sombra.
    .then = Estar bronceado también complica su próxima sesión. Su clínica le puede decir más.

rule-outdoors =
    .name = estar al aire libre
    .do = Puede salir si no le da el sol en la piel.
    .why = El aire fresco no hace daño. El sol en la piel que sana, sí.
    .instead = Lleve un sombrero ancho y limpio, y quédese a la sombra. Añada protector solar cuando ya pueda usarlo.

rule-hat =
    .name = un sombrero ancho
    .do = Lleve un sombrero ancho y limpio cuando salga de día.
    .why = Protege una piel que ahora se quema con facilidad.
    .instead = Si el sombrero roza donde le duele, quédese a la sombra.
    .then = Llevar sombrero es una buena costumbre para siempre.

rule-self-tanner =
    .name = autobronceador
    .do = No use autobronceador en la piel tratada.
    .why = Lleva tinte y perfume. Además, deja manchas mientras la piel se pela.
    .then = Haga antes una prueba en una zona pequeña.

## Strong skin care

rule-actives =
    .name = retinol, vit C, ácidos
    .do = No use todavía productos fuertes en la piel. Son el retinol, la vitamina C, los ácidos y las cremas para el acné.
    .why = Pueden quemar la piel que aún está abierta.
    .instead = Use un limpiador suave y una crema hidratante simple.
    .then = Pregunte primero a su clínica. Luego vuelva a usarlos de uno en uno, con la piel en calma.

rule-vitamin-c =
    .name = vitamina C en la piel
    .do = Por ahora, no se ponga sérum ni crema con vitamina C.
    .why = Si se pone muy pronto, puede dejar bultitos en la piel. A veces han durado meses.
    .instead = Use una crema hidratante simple y sin perfume.
    .then = Pregunte a su clínica antes de volver a usarla.

rule-prescribed-retinoid =
    .name = retinoide con receta
    .do = ¿Usa un retinoide con receta? Pregunte a su clínica y a quien se lo recetó antes de la próxima vez.
    .why = Un retinoide es fuerte para la piel que sana. Ellos saben por qué lo necesita.
    .instead = Llame pronto para que le den una respuesta clara.

rule-exfoliants =
    .name = exfoliantes
    .do = No use exfoliantes, cepillos para la cara ni paños ásperos. Espere a que la piel deje de pelarse.
    .why = Si frota la piel que se pela, puede dañar la piel nueva de abajo.
    .instead = Deje que se caiga sola. Una crema hidratante simple ayuda.
    .then = Pregunte primero a su clínica. Empiece con algo suave, y pare si arde.

rule-scented-products =
    .name = productos con perfume
    .do = No ponga nada con perfume en la piel tratada. Tampoco colonia ni aceites de plantas.
    .why = El perfume puede entrar por los pequeños canales. Puede arder o dar sarpullido.
    .instead = Busque en la etiqueta «sin perfume» o «fragrance free».
    .then = Si un producto arde, lave la piel para quitarlo y no lo use más.

rule-essential-oil =
    .name = aceites esenciales
    .do = No ponga aceites esenciales en su piel, tampoco el de árbol de té.
    .why = Son perfumes fuertes. Pueden quemar la piel abierta o dar sarpullido.
    .instead = Deje los granos en paz, o pregunte a su clínica qué usar.

rule-perfume =
    .name = perfume
    .do = No se eche perfume en la piel tratada ni cerca de ella.
    .why = Es aroma con alcohol. Arde y puede dar sarpullido.
    .instead = Échelo en la ropa, bien lejos de la zona.

rule-natural-ingredients =
    .name = productos naturales
    .do = Elija un producto natural solo si es suave y no lleva perfume.
    .why = Natural no quiere decir suave. Muchos aceites de plantas llevan un perfume fuerte.
    .instead = Lo más seguro es una crema hidratante simple.

rule-harsh-products =
    .name = productos agresivos
    .do = No use productos agresivos hasta que su piel esté en calma.
    .why = Su piel está abierta. Lo que otras veces es suave, ahora puede quemar.
    .instead = Use un limpiador suave y una crema hidratante simple.
    .then = Pruebe un producto cada vez, y pare si arde.

rule-rubbing-alcohol =
    .name = alcohol de farmacia
    .do = No pase alcohol de farmacia ni otro alcohol por la piel que sana.
    .why = Quema y seca la piel abierta, y así tarda más en sanar.
    .instead = Bastan las manos limpias y un limpiador suave.

rule-antiseptic =
    .name = antisépticos
    .do = Pregunte a su clínica antes de usar un antiséptico en la piel.
    .why = Muchos son muy fuertes para la piel abierta, y quizá no hagan falta.
    .instead = Lo mejor para empezar son las manos limpias y un limpiador suave.

## Your routine

rule-usual-routine =
    .name = sus cremas de siempre
    .do = Por ahora, no use sus productos de siempre para la piel.
    .why = Su piel aún está abierta. Productos que otras veces van bien, ahora pueden arder.
    .instead = Use solo un limpiador suave y una crema hidratante simple.
    .then = Vuelva a usarlos de uno en uno, cuando ya no haya dolor ni enrojecimiento.

rule-routine-return =
    .name = un producto cada vez
    .do = Vuelva a usar sus productos de uno en uno. Empiece por el más suave.
    .why = Si su piel reacciona, sabrá cuál fue.
    .instead = Deje el más fuerte para el final. Pregunte por él a su clínica.

rule-uncleared-products =
    .name = productos sin permiso
    .do = Los cuidados suaves y simples están bien a su tiempo. Aparte de eso, use solo lo que su clínica le dio o le permitió.
    .why = Otros productos pueden arder o dar sarpullido en la piel abierta.
    .instead = Muestre la etiqueta a su clínica y pregunte.

rule-unlisted-skincare =
    .name = otros productos
    .do = Pregunte a su clínica antes de usar un producto que este plan no nombra.
    .why = Se sabe poco de esos productos en la piel recién tratada.
    .instead = Cuando ya pueda usarla, una crema hidratante simple y sin perfume está bien.
    .then = Haga antes una prueba en una zona pequeña.

rule-serum =
    .name = sérums
    .do = Pregunte a su clínica antes de usar un sérum.
    .why = Ahora los sérums entran muy hondo. Algunos han causado bultitos que duraron.
    .instead = Use el de su clínica, si le dieron uno.
    .then = Haga antes una prueba en una zona pequeña.

rule-first-day-products =
    .name = todo menos lo indicado
    .do = No se ponga nada, salvo lo que le dio su clínica, y nada de protector solar. No se lave la piel todavía, salvo que ellos se lo dijeran.
    .why = Su piel está llena de pequeños canales abiertos. Lo que se ponga, entra.
    .instead = No se ponga al sol. Si algo arde, enjuáguelo. Si no le dieron nada, deje la piel sin nada.
    .then = Después puede lavarse con un limpiador suave. Ya puede ponerse también una crema hidratante simple.

rule-clinic-supplied =
    .name = productos de la clínica
    .do = Use lo que le dio su clínica, tal como le enseñaron.
    .why = Lo eligieron para la piel recién tratada.
    .instead = Si arde o le da sarpullido, llame a su clínica enseguida.
    .then = Después, pregunte a su clínica si debe seguir usándolo.

rule-moisturizer =
    .name = crema hidratante simple
    .do = Use una crema hidratante simple y sin perfume. Póngasela con las manos limpias.
    .why = Su piel pierde agua mientras sana. Con la crema la sentirá menos tirante y seca.
    .instead = Puede aliviar lo rojo, pero solo el tiempo lo quita.
    .then = Puede volver a su crema de siempre si no le arde.

rule-ointment =
    .name = pomadas grasas
    .do = Puede usar una pomada grasa si tiene la piel seca. Ponga una capa fina.
    .why = Guarda el agua en la piel. Con una capa gruesa, los pequeños canales pueden tardar más en cerrarse.
    .instead = Una crema hidratante ligera y simple también sirve. No use lanolina ni aceite de coco si le dan granos o sarpullido.

rule-lanolin =
    .name = lanolina
    .do = Puede usar lanolina pura en una capa fina, si le va bien.
    .why = Ablanda la piel seca. A algunas personas les da sarpullido o granos.
    .instead = No la use si la grasa de lana le da sarpullido. Tampoco si le salen granos con facilidad.

rule-lanolin-unsuited =
    .name = lanolina
    .do = No use lanolina en la piel tratada.
    .why = A usted le puede dar granos o sarpullido.
    .instead = Elija una crema ligera y simple para hidratar la piel, sin nada de lanolina.

rule-coconut-oil =
    .name = aceite de coco
    .do = Si le va bien, use un poco de aceite de coco puro en la piel seca.
    .why = Guarda el agua en la piel. También puede tapar los poros y dar granos.
    .instead = Si le salen granos con facilidad, o el coco le da reacción, no lo use.

rule-coconut-oil-unsuited =
    .name = aceite de coco
    .do = No ponga aceite de coco en la piel tratada.
    .why = A usted le puede dar granos o sarpullido.
    .instead = Elija una crema ligera y simple para hidratar la piel, sin nada de aceite.

rule-hyaluronic-acid =
    .name = ácido hialurónico
    .do = Use un sérum simple de ácido hialurónico solo si su clínica le dijo que sí.
    .why = Ayuda a la piel a guardar agua. Lo demás que lleva el frasco puede dar sarpullido.
    .instead = Si no sabe si el suyo sirve, pregunte primero a su clínica.

rule-gentle-products =
    .name = solo productos suaves
    .do = Use solo unos pocos productos suaves y sin perfume. Elija los que ya conoce.
    .why = Cuanto menos se ponga, menos puede arder.
    .instead = Si es fuerte, espere, aunque lo conozca bien.

## Washing

rule-cleanser =
    .name = limpiador suave
    .do = Lávese con un limpiador suave y agua fresca. Que no lleve perfume ni exfoliante.
    .why = Limpia la piel sin resecarla.
    .instead = Lávese antes solo si su clínica se lo dijo, o para enjuagar algo que arde. Pida que revisen su limpiador.
    .then = Puede volver a su limpiador de siempre si no le arde.

rule-pressure =
    .name = apretar y frotar
    .do = Toque la piel lo más suave que pueda. Séquela a toquecitos con una toalla limpia.
    .why = Frotar puede dañar la piel nueva.
    .instead = Use las puntas de los dedos limpios, no un paño ni un cepillo.

rule-toner =
    .name = tónico
    .do = Pregunte a su clínica antes de usar un tónico.
    .why = Muchos llevan ácidos, alcohol o perfume.
    .instead = Por ahora puede dejar el tónico. Su piel no lo necesita.

rule-witch-hazel =
    .name = hamamelis
    .do = Por ahora no use hamamelis, ni siquiera uno suave.
    .why = Seca y aprieta una piel que necesita agua para sanar.
    .instead = Use un limpiador suave y una crema hidratante simple.

rule-hair-washing =
    .name = lavarse el pelo
    .do = Puede lavarse el pelo. Eche la cabeza hacia atrás, y que la espuma no le caiga en la cara.
    .why = El champú lleva perfume y puede arder.
    .instead = Use agua apenas tibia, no caliente. Séquese la cara a toquecitos con una toalla limpia.

rule-hair-washing-scalp =
    .name = lavarse el pelo
    .do = Pregunte a su clínica cuándo puede lavarse el pelo.
    .why = Le trataron el cuero cabelludo, y el champú entraría en la piel abierta.
    .instead = Aparte el pelo de la cara, y no se rasque.

## Clean and hands off

rule-handwashing =
    .name = manos limpias
    .do = Lávese las manos cada vez antes de tocarse la cara.
    .why = Los gérmenes de las manos pueden entrar en la piel abierta.
    .instead = Si no puede lavarse las manos, no se toque.

rule-touching-face =
    .name = tocarse la cara
    .do = Tóquese la cara solo para lavarla o cuidarla, con las manos limpias.
    .why = Cada vez que se toca puede meter suciedad y gérmenes.
    .instead = Si pica, un paño limpio, húmedo y fresco puede ayudar.

rule-unclean-things =
    .name = cosas sucias en la cara
    .do = Que nada sucio toque su cara. Piense en teléfonos, mascarillas y brochas.
    .why = Llevan gérmenes que pueden entrar en la piel abierta.
    .instead = Use una mascarilla nueva y una brocha lavada. Limpie el teléfono, o use el altavoz.

rule-clean-linen =
    .name = funda y toalla limpias
    .do = Duerma con una funda de almohada limpia y séquese la piel con una toalla limpia.
    .why = Tocan la piel abierta y no deben tener gérmenes.
    .instead = Cámbielas a menudo mientras su piel sana. No las lave con nada que lleve perfume.

rule-unclean-liquids =
    .name = agua sucia
    .do = Que a la piel tratada no le caiga agua sucia ni otros líquidos.
    .why = Pueden llevar gérmenes a la piel abierta.
    .instead = Para enjuagar, use agua potable limpia.

rule-picking =
    .name = arrancar y rascar
    .do = No se arranque la piel, no se rasque y no la apriete. Deje en paz la piel que se pela y los granos.
    .why = Pueden entrar gérmenes y quedar una cicatriz.
    .instead = Para calmar las ganas, pruebe una crema hidratante simple o un paño limpio, húmedo y fresco.

## Moving, water and heat

rule-exercise =
    .name = ejercicio y sudor
    .do = No haga ejercicio ni sauna ni nada que le haga sudar.
    .why = El sudor arde. El calor y el roce irritan la piel que aún está sanando.
    .instead = Caminar despacio por la sombra está bien.
    .then = Empiece poco a poco, cuando ya no haya enrojecimiento y su piel no se pele. Pare si le arde la piel.

rule-light-exercise =
    .name = deporte más suave
    .do = Tampoco haga yoga, ni estire el cuerpo, ni haga otro deporte suave. Caminar despacio está bien.
    .why = Hasta el deporte suave puede calentar y rozar la piel que aún está sanando.
    .instead = Camine despacio por la sombra.
    .then = Empiece poco a poco, cuando ya no haya enrojecimiento y su piel no se pele. Pare si le arde la piel.

rule-walking =
    .name = caminar despacio
    .do = Caminar despacio está bien. Vaya por la sombra y no llegue a sudar.
    .why = Mueve el cuerpo sin calentar ni rozar la piel.
    .instead = Si afuera hace calor, camine con el fresco de la noche.

rule-swimming =
    .name = nadar
    .do = No nade, aunque no moje la cabeza. Esto vale también para el mar.
    .why = El agua que se comparte tiene gérmenes que entran en la piel abierta. Las piscinas tienen además químicos.
    .instead = Una ducha rápida y fresca está bien.
    .then = Entre al agua cuando su piel esté cerrada y ya no se pele.

rule-open-water =
    .name = piscina, mar y lagos
    .do = No nade. No entre en piscinas, en el mar, en lagos ni en ninguna agua que se comparte.
    .why = Hasta el agua clara tiene gérmenes que pueden entrar en la piel abierta.
    .instead = Una ducha rápida y fresca está bien.
    .then = Entre al agua cuando su piel esté cerrada y ya no se pele.

rule-sauna =
    .name = sauna
    .do = No entre a ninguna sauna.
    .why = Con el calor y el sudor, la piel sigue roja y tarda más en sanar.
    .instead = Descanse en un cuarto fresco.
    .then = Al principio vuelva por poco tiempo, cuando su piel esté en calma.

rule-steam =
    .name = vapor y vaporizador
    .do = No tome baños de vapor ni use vaporizador en la cara.
    .why = El vapor calienta la piel y puede hacer que las cosas entren demasiado hondo.
    .instead = Un paño limpio, húmedo y fresco puede dar alivio.
    .then = Al principio vuelva por poco tiempo, cuando su piel esté en calma.

rule-hot-tub =
    .name = jacuzzi
    .do = No entre en un jacuzzi ni en aguas termales.
    .why = El agua está caliente y tiene gérmenes que entran en la piel abierta.
    .instead = Una ducha rápida y fresca está bien.
    .then = Entre cuando su piel esté cerrada y en calma.

rule-temperature =
    .name = mucho calor o frío
    .do = Aleje de su piel las cosas muy calientes y muy frías. No ponga hielo sobre la piel.
    .why = Los dos pueden hacer que tarde más en sanar.
    .instead = Lávese con agua fresca o apenas tibia. Una compresa fresca y envuelta está bien.

rule-cold-compress =
    .name = una compresa fresca
    .do = Ponga algo fresco sobre la piel por poco tiempo. Envuélvalo en un paño limpio.
    .why = Puede bajar la hinchazón.
    .instead = No ponga hielo directo sobre la piel, y no apriete.

rule-shower =
    .name = duchas
    .do = Una ducha de poco tiempo está bien si el agua no está caliente. Que el chorro no dé en la piel tratada.
    .why = Con agua caliente la piel tarda más en sanar, y un chorro fuerte daña la piel que aún está abierta.
    .instead = Lave la piel tratada aparte, con agua fresca y limpia.

rule-bath =
    .name = baños
    .do = No deje la piel tratada dentro del agua. Un baño de poco tiempo está bien si el agua no está caliente y esa piel queda seca.
    .why = El agua del baño no está limpia, y por la piel abierta entran gérmenes.
    .instead = Tome una ducha de poco tiempo, con agua fresca.

## Medicines

rule-antibiotic-cream =
    .name = crema antibiótica
    .do = Use una crema antibiótica solo si su clínica o su médico se la dio para esto.
    .why = La que usted elija por su cuenta puede hacer más mal que bien.
    .instead = Si cree que su piel está infectada, llame hoy a su clínica.

rule-prescribed-antibiotic-cream =
    .name = su crema antibiótica
    .do = Si le dieron una crema antibiótica, úsela tal como se la recetaron. Úsela todo el tiempo que le dijeron.
    .why = Ayuda a que no entren gérmenes mientras su piel sana.
    .instead = Si le da sarpullido o se siente peor, llame a quien se la recetó.

rule-steroid-cream =
    .name = crema con corticoides
    .do = Use una crema con corticoides solo si su clínica o su médico se la dio para esto.
    .why = Si se usa mal, la piel puede tardar más en sanar.
    .instead = Un paño limpio, húmedo y fresco puede aliviar el calor. Si no le alivia, pregunte a su clínica.

rule-prescribed-steroid-cream =
    .name = su crema con corticoides
    .do = Si le dieron una crema con corticoides, úsela tal como se la recetaron.
    .why = Calma la piel. Quien se la recetó sabe por cuánto tiempo la necesita.
    .instead = Llame a esa persona si su piel empeora.

rule-nsaid =
    .name = ibuprofeno y similares
    .do = No elija ibuprofeno, aspirina ni similares para el dolor de la piel. No deje de tomar el que le mandó un médico.
    .why = Pueden frenar la reparación que usted busca con este tratamiento.
    .instead = Si un médico le mandó uno, siga lo que le dijo. Puede tomar paracetamol (acetaminofén) si le va bien.
    .then = Si para entonces aún le duele, pregunte a su clínica.

rule-nsaid-with-blood-thinner =
    .name = antiinflamatorios junto con un anticoagulante
    .do = Usted toma una medicina contra los coágulos (anticoagulante). Pregunte antes de tomar ibuprofeno u otro igual. Hable con su médico o su clínica. Siga con lo que le mandó un médico.
    .why = Las dos cosas a la vez pueden hacer que usted sangre más.

rule-prescribed-nsaid =
    .name = cambiar su antiinflamatorio
    .do = Si un médico le mandó un antiinflamatorio, siga lo que le dijo. Pregunte a ese médico y a su clínica.
    .why = Ellos saben por qué lo toma. No lo cambie por su cuenta.

rule-acetaminophen =
    .name = paracetamol (acetaminofén, Tylenol)
    .do = Para el dolor puede tomar paracetamol (acetaminofén, Tylenol), si le va bien. Siga lo que dice la caja.
    .why = A la mayoría le ayuda con el dolor que queda tras el tratamiento.
    .instead = Si tiene mal el hígado o toma otras medicinas, pregunte primero en la farmacia.

rule-antihistamine-after =
    .name = pastillas para la alergia
    .do = Pregunte a su clínica o en la farmacia antes de tomar una pastilla para la alergia por esto.
    .why = Puede darle sueño. Y si la piel pica, quizá ellos deban verla.
    .instead = Un paño limpio, húmedo y fresco puede aliviar la picazón.

rule-numbing-cream-after =
    .name = más crema anestésica
    .do = No se ponga más crema anestésica en casa. Pregunte primero a su clínica.
    .why = Puede pasar a la sangre por los canales abiertos y hacer que se ponga mal.
    .instead = Si le duele, llame a su clínica y pregunte qué le ayuda.

rule-blood-thinner =
    .name = dejar el anticoagulante
    .do = No deje de tomar por su cuenta una medicina contra los coágulos (anticoagulante). Pregunte a su clínica y a quien se la recetó.
    .why = Si la deja, podría tener un coágulo o un derrame cerebral.
    .instead = Quizá le salgan más moretones. Llame a su clínica si ve más que puntitos de sangre.

rule-rest =
    .name = descanso
    .do = Tómelo con calma y descanse cuando pueda.
    .why = Su piel tiene trabajo que hacer, y el descanso la mantiene fresca y en calma.

rule-unlisted-life =
    .name = cafeína, sexo, vacunas
    .do = Ninguna de nuestras fuentes habla de esto. Pregunte a su clínica.
    .why = No queremos adivinar sobre cosas que nadie ha escrito.

rule-other-medicines =
    .name = otras medicinas
    .do = Siga tomando lo que le mandó un médico, tal como se lo dijo. Si tiene dudas, pregunte a su clínica.
    .why = Su clínica y su médico saben por qué lo toma. Nosotros no.

rule-supplements =
    .name = suplementos
    .do = Pregunte a su clínica por los suplementos que toma.
    .why = Algunos pueden dar moretones o cambiar cómo sana su piel.
    .instead = Lleve la etiqueta para que vean qué contiene.

## Living

rule-smoking =
    .name = fumar y vapear
    .do = No fume ni vapee mientras su piel sana.
    .why = El humo le quita a la piel lo que necesita, y así tarda más en sanar.
    .instead = Si le cuesta, pida ayuda a su médico o en la farmacia.

rule-vaping =
    .name = vapear
    .do = No vapee mientras su piel sana.
    .why = La nicotina le quita a la piel lo que necesita, y así puede tardar más en sanar.
    .instead = Si le cuesta, pida ayuda a su médico o en la farmacia.

rule-alcohol =
    .name = alcohol
    .do = No tome vino, cerveza ni ningún otro alcohol.
    .why = Puede hacer que su piel tarde más en sanar.
    .instead = Tome agua. Si sale, elija bebidas sin alcohol.

rule-sleep-on-back =
    .name = dormir boca arriba
    .do = Duerma boca arriba, con la cabeza en alto.
    .why = Así no pesa nada sobre la piel tratada. Tendrá menos hinchazón y menos moretones.
    .instead = Una almohada más, o una a cada lado, puede ayudarle a no girarse.

rule-sleep-on-side =
    .name = dormir de lado
    .do = Trate de no dormir de lado ni boca abajo.
    .why = Eso aprieta una piel que duele y está abierta.
    .instead = Duerma boca arriba, con la cabeza en alto. Una almohada a cada lado puede ayudar.
    .then = Después, duerma como quiera.

rule-healthy-eating =
    .name = comer bien
    .do = Coma bien. Elija comida fresca, frutas y verduras.
    .why = La buena comida ayuda a su piel a sanar.

rule-hydration =
    .name = suficiente agua
    .do = Tome bastante agua a lo largo del día.
    .why = Ayuda a su piel a sanar.

rule-going-out =
    .name = trabajar y salir
    .do = Puede trabajar y ver gente cuando se sienta con ánimo.
    .why = Puede verse roja la piel por poco tiempo. Salir no hace daño.
    .instead = Evite el sol, el sudor y la suciedad. Vaya sin maquillaje hasta que pueda usarlo.

rule-travel =
    .name = viajes
    .do = Puede viajar. Mantenga la piel hidratada y las manos limpias.
    .why = El aire seco del avión puede dejarle la piel tirante.
    .instead = Lleve lo que le dio su clínica, y un sombrero ancho. Tenga a mano el teléfono de la clínica.

rule-other-procedures =
    .name = otros tratamientos
    .do = Pregunte a su clínica antes de hacerse otro tratamiento en la piel. También antes de la cera o del tinte de pelo.
    .why = Su piel aún está creciendo, y un segundo daño puede hacerle mal.
    .instead = Diga a quien le vaya a tratar que acaba de hacerse microagujas.

rule-shaving =
    .name = afeitarse
    .do = Por ahora no se afeite la piel tratada.
    .why = La cuchilla raspa una piel que está abierta o que se pela.
    .instead = Deje crecer el vello, o recórtelo sin tocar la piel.
    .then = Use una cuchilla limpia y con filo, y la mano suave. Pare si arde.

rule-massage =
    .name = masaje en la cara
    .do = Sobre la piel tratada, ni masajes ni rodillos ni gua sha.
    .why = Apretar y frotar puede dañar una piel nueva que duele.
    .instead = Si hay hinchazón, pruebe una compresa fresca y envuelta. Descanse con la cabeza en alto.
    .then = Empiece con mano suave, cuando su piel esté en calma.

## Your clinic

rule-clinic-instructions =
    .name = lo que dice su clínica
    .do = Haga lo que le dijo su clínica. Si son más estrictos que nosotros, hágales caso a ellos.
    .why = Ellos conocen su piel y saben qué le hicieron.
    .instead = Si son menos estrictos que nosotros, pregúnteles antes de hacerlo. Pregunte todo lo que quiera saber. Ninguna pregunta está de más.
