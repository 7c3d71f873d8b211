# What each sign looks like on light and on brown or black skin, and what to do about it. One message a sign of
# `[[expect]]`; then the looks of signs that are only warnings. No figures here: the program adds dates.

sign-redness =
    .light = Rosada o muy roja, como quemada por el sol.
    .dark = Un tono más oscuro, marrón o morado. La piel se siente caliente y tirante. Puede ser difícil ver el rojo.
    .normal = Es parte de sanar. Debe bajar un poco cada día.
    .help = Dele tiempo. Un paño limpio, húmedo y fresco puede aliviar. No lo tape con maquillaje.
    .watch = Dura más de lo que esperamos. Avise a su clínica si no baja.
    .call = Llame hoy a su clínica.

sign-swelling =
    .light = La piel se ve hinchada y rosada, sobre todo alrededor de los ojos.
    .dark = La piel se ve hinchada y brillante. Se siente firme y caliente, aunque no cambie de color.
    .normal = Las agujas hicieron heridas muy pequeñas. Por eso es normal que se hinche un poco. Los dos lados deben verse iguales.
    .help = Ponga por poco tiempo algo fresco, envuelto en un paño limpio. Duerma con la cabeza en alto.
    .watch = Dura más de lo que esperamos. Avise a su clínica si no baja.
    .call = Llame hoy a su clínica.

sign-bruising =
    .light = Pequeñas marcas azules, moradas o amarillas.
    .dark = Pequeñas marcas más oscuras que su piel. Pueden doler al tocarlas.
    .normal = Pueden salir moretones pequeños. Se van en los días que siguen.
    .help = Déjelos en paz. No frote ni apriete la piel.
    .watch = El moretón tarda en irse. Avise a su clínica, y diga si toma una medicina contra los coágulos.
    .call = Llame hoy a su clínica. No deje de tomar ninguna medicina por su cuenta.

sign-peeling =
    .light = Escamas finas, blancas o rosadas, o capas finas de piel.
    .dark = Escamas grises o de color ceniza. La piel de abajo puede verse más clara por un tiempo.
    .normal = Su piel está haciendo células nuevas. Está bien si se pela antes o después que la de otros.
    .help = Deje que se caiga sola. No la arranque ni la frote. Use una crema hidratante simple.
    .watch = La piel se pela por más tiempo del que esperamos. Avise a su clínica.
    .call = Llame hoy a su clínica.

sign-tightness =
    .light = La piel se siente tirante, un poco como tras un día de sol. Puede verse rosada.
    .dark = La piel se siente tirante y puede verse brillante o un tono más oscura.
    .normal = Sentir la piel tirante es parte de sanar. Debe aliviarse un poco cada día.
    .help = Va bien una capa fina de crema hidratante simple.
    .watch = Dura más de lo que esperamos. Avise a su clínica.
    .call = Llame hoy a su clínica.

sign-dryness =
    .light = Piel sin brillo, con líneas finas y escamas blancas pequeñas.
    .dark = Piel gris o de color ceniza, áspera y seca al tocarla.
    .normal = La capa de arriba de su piel está sanando, y por eso pierde agua. No a todos les pasa.
    .help = Ponga una capa fina de crema hidratante simple. Beba cuando tenga sed.
    .watch = Su piel está seca por más tiempo del que esperamos. Pregunte a su clínica qué usar.
    .call = Llame a su clínica. Allí pueden ver si la causa es un producto.

sign-pain =
    .light = La piel duele, o duele al tocarla. Puede verse rosada donde duele.
    .dark = La piel duele, o duele al tocarla. Puede verse igual, o un tono más oscura.
    .normal = La piel duele cuando se pasa la anestesia. Debe doler menos cada día.
    .help = Un paño limpio y fresco puede ayudar. Pregunte a su clínica qué puede tomar usted para el dolor.
    .watch = Ya no debería doler. Avise a su clínica si no se alivia.
    .call = Llame hoy a su clínica. Hay que revisar un dolor que crece o que no se va.

sign-small-marks =
    .light = Puntitos rosados o rojos donde las agujas entraron en la piel.
    .dark = Puntitos que se ven más oscuros que su piel.
    .normal = Son los puntos de las agujas. Se borran mientras la piel sana.
    .help = Déjelos en paz. Que no les dé el sol.
    .watch = Tardan en irse. Avise a su clínica y guarde una foto.
    .call = Muéstrelos a su clínica. Si no se van, cuanto antes los vean, mejor.

sign-grid-marks =
    .light = Un dibujo de cuadritos rosados o rojos, como una rejilla.
    .dark = Un dibujo de cuadritos más oscuros, como una rejilla. Quizá lo note más al tocar que al mirar.
    .normal = La punta de un aparato de calor puede dejar esto. Debe irse pronto.
    .help = Mantenga la piel fresca y no la frote.
    .watch = A estas alturas no esperamos este dibujo. Avise a su clínica.
    .call = Llame hoy a su clínica. Un dibujo que no se va puede ser una quemadura.

sign-breakout =
    .light = Granos pequeños, rojos o blancos.
    .dark = Granos pequeños, más oscuros que su piel. Algunos tienen la punta blanca.
    .normal = A algunas personas les salen unos granos. A usted pueden salirle más si su piel los da con facilidad.
    .help = No los apriete. Lávese con suavidad, y no use maquillaje ni aceite.
    .watch = No se van, o hay muchos. Avise a su clínica.
    .call = Llame a su clínica. Si los granos duelen, o hay más cada día, puede ser una infección.

sign-bumps =
    .light = Bultitos pequeños, firmes y rosados.
    .dark = Bultitos firmes, del color de su piel o más oscuros. Se notan más al tocar que al mirar.
    .normal = Los bultitos son comunes en los primeros días.
    .help = No los frote ni los apriete. No use nada nuevo en la piel.
    .watch = A estas alturas no esperamos bultitos así. Avise a su clínica.
    .call = Muéstrelos a su clínica. Si duran, pican o duelen, hay que verlos.

sign-pinpoint-bleeding =
    .light = Puntitos rojos de sangre.
    .dark = Puntitos de color rojo oscuro. Al secarse pueden verse marrones o negros.
    .normal = Las agujas entraron en la piel. Los puntitos de sangre son normales ese día.
    .help = Séquelos con suavidad con una gasa limpia. No frote.
    .watch = Ya no debería haber puntitos de sangre. Avise a su clínica.
    .call = Llame hoy a su clínica. Diga si toma una medicina contra los coágulos. No deje de tomarla por su cuenta.

sign-roughness =
    .light = Al tocarla, la piel parece papel de lija fino. Puede verse apagada.
    .dark = Al tocarla, la piel parece papel de lija fino. Puede verse de color ceniza.
    .normal = Al principio es normal que esté áspera. Se va cuando la piel se pela y sana.
    .help = No la frote para que quede lisa. Use una crema hidratante simple.
    .watch = Ya debería estar lisa otra vez. Pregunte a su clínica.
    .call = Muéstrela a su clínica. Allí pueden ver por qué sigue áspera.

sign-warmth =
    .light = La piel se siente tibia o caliente, y puede verse rosada o roja.
    .dark = La piel se siente tibia o caliente, y puede verse un tono más oscura. Aquí el calor cuenta tanto como el rojo.
    .normal = Al principio, la piel caliente es parte de sanar. Debe enfriarse un poco cada día.
    .help = Use un paño limpio, húmedo y fresco. No ponga hielo sobre la piel.
    .watch = Ya no debería estar caliente. Avise a su clínica.
    .call = Llame hoy a su clínica. Si el calor crece o no se va, puede ser una infección.

sign-burning-feeling =
    .light = Arde o quema, como tras mucho sol. La piel puede estar rosada o roja.
    .dark = Arde o quema, como tras mucho sol. La piel puede verse igual, o un tono más oscura.
    .normal = Puede pasar al principio, sobre todo después de un aparato de calor.
    .help = Enjuague lo que le arda. Use un paño limpio, húmedo y fresco.
    .watch = Ya debería haber bajado. Diga a su clínica qué se pone en la piel.
    .call = Llame hoy a su clínica. Diga si ve marcas o ampollas.

sign-itching =
    .light = La piel pica, con escamas o un poco rosada.
    .dark = La piel pica, con escamas de color ceniza. Un sarpullido puede verse como bultitos o como piel más oscura.
    .normal = Es común que pique un poco mientras la piel sana y se pela.
    .help = No se rasque. Un paño fresco o una crema hidratante simple puede ayudar.
    .watch = Pica más, o por más tiempo, de lo que esperamos. Avise a su clínica.
    .call = Llame hoy a su clínica. Si pica cada vez más, puede ser una reacción.

sign-crusting =
    .light = Costras muy pequeñas, marrones o de color rojo oscuro.
    .dark = Costras muy pequeñas, de color marrón oscuro o negro.
    .normal = Pueden salir costras pequeñas donde se secaron los puntitos de sangre. Se caen solas.
    .help = No las arranque. Mantenga la piel limpia y suave con una crema hidratante simple.
    .watch = Hay más, o duran más, de lo que esperamos. Avise a su clínica.
    .call = Llame hoy a su clínica. Si las costras son amarillas o están mojadas, puede ser una infección.

sign-discharge-clear =
    .light = Un poco de líquido claro sobre piel rosada.
    .dark = Un poco de líquido claro. La piel puede verse mojada o brillante.
    .normal = Al principio puede salir un poco de líquido claro de las pequeñas heridas.
    .help = Séquelo con suavidad con una gasa limpia. Antes, lávese las manos.
    .watch = Su piel ya debería estar seca. Avise a su clínica.
    .call = Llame hoy a su clínica. Diga si se pone amarillo o verde.

sign-numbness =
    .light = La piel está dormida. Si ahí se ve gris, blanca u oscura, no es por la crema.
    .dark = La piel está dormida. Si ahí se pone gris, negra o de color ceniza, no es por la crema.
    .normal = La crema o la inyección de anestesia aún hace efecto. Volverá a sentir la piel el mismo día.
    .help = Cuidado con la comida y la bebida calientes hasta que vuelva a sentir.
    .watch = La piel ya no debería estar dormida. Avise a su clínica.
    .call = Llame hoy a su clínica. Si la piel sigue dormida, hay que revisarla.

sign-dizziness =
    .light = Se siente con mareo o sin fuerzas. Su cara puede verse pálida.
    .dark = Se siente con mareo o sin fuerzas. Mire si los labios, las encías o las uñas están pálidos.
    .normal = No lo esperamos después del tratamiento.
    .help = Acuéstese con las piernas en alto. Tome un poco de agua. No conduzca.
    .watch = Avise ya a su clínica. Diga si le pusieron anestesia, también en crema, o algo para relajarse.
    .call = Llame hoy a su clínica. Si se desmaya, llame ahora mismo al número de emergencias de su país.

sign-skin-sensitivity =
    .light = La piel arde o se pone rosada con cosas que antes toleraba.
    .dark = La piel arde o se pone un tono más oscura con cosas que antes toleraba.
    .normal = Su piel aún está abierta y se irrita con facilidad. Se calma día a día.
    .help = Use pocos productos, suaves y sin perfume. Tóquela con manos suaves.
    .watch = Ya debería tolerar sus cuidados de siempre. Pregunte a su clínica.
    .call = Muéstrela a su clínica. Quizá un producto no le va bien.

sign-sun-sensitivity =
    .light = La piel se quema y se pone roja más rápido al sol.
    .dark = La piel se mancha más rápido al sol. Puede arder sin verse roja.
    .normal = La piel nueva es débil ante el sol. Esto puede durar mucho tiempo.
    .help = Quédese a la sombra y lleve sombrero. Use protector solar cuando su plan lo diga.
    .watch = Pregunte a su clínica cómo cuidar su piel del sol.
    .call = Llame a su clínica si se quemó con el sol o ve nuevas manchas oscuras.

sign-inflammation =
    .light = Piel roja, caliente e hinchada que duele al tocarla.
    .dark = Piel caliente, hinchada y tirante que duele al tocarla. Puede verse morada o un tono más oscura.
    .normal = Su cuerpo empieza a sanar. Es más fuerte en los primeros días.
    .help = Manténgala fresca, limpia y a la sombra.
    .watch = Ya debería estar en calma. Avise a su clínica.
    .call = Llame hoy a su clínica. Puede ser una infección.

sign-irritation =
    .light = Piel rosada que arde o pica un poco.
    .dark = Piel que arde o pica un poco. Puede verse un tono más oscura.
    .normal = La piel nueva se irrita con facilidad. Debe calmarse día a día.
    .help = Enjuague lo que arde. Use pocos productos, y que sean suaves.
    .watch = Ya debería estar en calma. Diga a su clínica qué usa.
    .call = Llame a su clínica. Quizá un producto no le va bien.

# Looks of signs that are only warnings.

sign-hives =
    .light = Zonas abultadas, rosadas o rojas, que pican. Van y vienen.
    .dark = Zonas abultadas que pican, del color de su piel o más oscuras. Quizá las note al tocar antes de verlas.

sign-allergic-reaction =
    .light = Sarpullido rojo que pica, ronchas, o piel hinchada donde hubo un producto.
    .dark = Sarpullido de bultitos que pica, ronchas, o piel hinchada y más oscura donde hubo un producto.

sign-infection =
    .light = Piel roja, caliente e hinchada que duele, o que tiene pus.
    .dark = Piel más oscura o morada, caliente e hinchada, que duele o tiene pus.

sign-spreading-redness =
    .light = Piel roja que se extiende más allá de lo que se trató.
    .dark = Piel oscura, morada o gris que se extiende más allá de lo que se trató. Se siente caliente y firme.

sign-red-streaks =
    .light = Líneas rojas que salen de la piel tratada.
    .dark = Líneas oscuras o moradas que salen de la piel tratada. Pueden estar calientes y doler.

sign-discharge-yellow-green =
    .light = Sale líquido amarillo o verde, o hay costras amarillas. La piel está roja.
    .dark = Sale líquido amarillo o verde, o hay costras amarillas. La piel está más oscura y caliente.

sign-bleeding =
    .light = Más sangre que unos puntitos, o sangre que vuelve a salir.
    .dark = Más sangre que unos puntitos. Puede verse oscura, así que mire el paño.

sign-open-wound =
    .light = Piel abierta, en carne viva, y roja o mojada.
    .dark = Piel abierta, en carne viva, y rosada, de color rojo oscuro o mojada.

sign-blisters =
    .light = Bolsitas de piel llenas de líquido, sobre piel roja.
    .dark = Bolsitas de piel llenas de líquido. Pueden verse grises o más oscuras que su piel.

sign-burn-marks =
    .light = Marcas de color rojo oscuro, marrón, blanco o negro. La piel puede estar dura o dormida.
    .dark = Marcas grises, de color ceniza, blancas o muy oscuras. La piel puede estar dura o dormida.

sign-skin-dents =
    .light = Pequeños hoyos en la piel. Se ven mejor con luz de lado.
    .dark = Pequeños hoyos en la piel. Con luz de lado se ven como sombras más oscuras.

sign-cold-sore =
    .light = Un hormigueo, y luego un grupo de ampollas pequeñas sobre piel roja.
    .dark = Un hormigueo, y luego un grupo de ampollas pequeñas. La piel de abajo puede verse morada o marrón.

sign-dark-patches =
    .light = Manchas planas, de marrón claro a marrón.
    .dark = Manchas planas, de color marrón oscuro, gris o azul casi negro.

sign-light-patches =
    .light = Manchas planas que se ven claras o blancas. Se notan más si se broncea.
    .dark = Manchas planas, más claras que su piel o blancas.

sign-raised-lines =
    .light = Filas o líneas de puntos rosados, abultados o hundidos, como vías de tren.
    .dark = Filas o líneas de puntos abultados o hundidos, más oscuros o más claros que su piel.

sign-scarring =
    .light = Piel nueva gruesa, abultada o hundida, y de color rosado o blanco.
    .dark = Piel nueva gruesa, abultada o hundida. Es más oscura o más clara que el resto.

sign-granuloma =
    .light = Bultos firmes, rojos o marrones, que pican o duelen y no se van.
    .dark = Bultos firmes que pican o duelen y no se van. Son de color marrón oscuro, morados o del color de su piel.

sign-nerve-injury =
    .light = Piel que sigue dormida o con hormigueo, o un músculo que sigue débil. La piel puede verse bien.
    .dark = Piel que sigue dormida o con hormigueo, o un músculo que sigue débil. La piel puede verse bien.

sign-facial-droop =
    .light = Un lado de la cara se cae o no se mueve. La sonrisa sale torcida. El color de la piel no cambia.
    .dark = Un lado de la cara se cae o no se mueve. La sonrisa sale torcida. El color de la piel no cambia.

sign-face-throat-swelling =
    .light = Los labios, la lengua, la garganta o toda la cara se hinchan rápido. La piel puede estar roja o pálida.
    .dark = Los labios, la lengua, la garganta o toda la cara se hinchan rápido. El color puede no cambiar.

sign-breathing-difficulty =
    .light = Falta el aire, o silba el pecho. Los labios pueden verse azules.
    .dark = Falta el aire, o silba el pecho. Los labios, las encías o las uñas pueden verse grises.

sign-fainting =
    .light = Se desmaya, o casi. Su cara puede verse pálida o gris.
    .dark = Se desmaya, o casi. Los labios, las encías o las uñas pueden verse pálidos o grises.

sign-one-sided-swelling =
    .light = Un lado está claramente más hinchado o rojo que el otro.
    .dark = Un lado está claramente más hinchado, firme o caliente que el otro.

sign-severe-swelling =
    .light = Tanta hinchazón que se cierra un ojo. La piel puede estar roja y tirante.
    .dark = Tanta hinchazón que se cierra un ojo. La piel puede estar brillante, firme y más oscura.

sign-severe-bruising =
    .light = Una marca azul o morada grande, profunda o que crece.
    .dark = Una marca oscura grande, profunda o que crece. Puede estar firme y doler.

sign-severe-peeling =
    .light = Piel en carne viva, mojada y roja debajo de las escamas.
    .dark = Piel en carne viva, mojada, y rosada o de color rojo oscuro debajo de las escamas.

sign-eye-pain =
    .light = Dolor dentro del ojo. Lo blanco del ojo puede estar rojo.
    .dark = Dolor dentro del ojo. Mire lo blanco del ojo, porque puede estar rojo.

sign-worsening-of-original-condition =
    .light = Lo que quería tratar se ve más rojo, más grande o más áspero que antes.
    .dark = Lo que quería tratar se ve más oscuro, más grande o más áspero que antes.

sign-delayed-healing =
    .light = Piel que sigue roja, en carne viva o con dolor cuando ya debería estar bien.
    .dark = Piel que sigue más oscura, en carne viva o con dolor cuando ya debería estar bien.

sign-severe-bleeding =
    .light = Sangre que sigue saliendo y pasa el paño.
    .dark = Sangre que sigue saliendo y pasa el paño. Mire el paño, no la piel.

sign-swollen-glands =
    .light = Bultos que duelen debajo de la mandíbula o en el cuello. La piel puede estar rosada.
    .dark = Bultos que duelen debajo de la mandíbula o en el cuello. Quizá los note más al tocar que al mirar.
