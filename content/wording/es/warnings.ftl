# Signs that lead to the clinic or to emergency help at any strength. No figures but the fever line.

warning-fever =
    .sign = Fiebre de más de 38 °C (100.4 °F).
    .do = Llame hoy a su clínica o a un médico.

warning-discharge-yellow-green =
    .sign = Sale líquido amarillo o verde, sale pus o hay costras amarillas.
    .do = Llame hoy a su clínica o a un médico. No lo apriete.

warning-hives =
    .sign = Ronchas: zonas abultadas que pican.
    .do = Llame hoy a su clínica o a un médico. ¿Le cuesta respirar? Llame ahora mismo al número de emergencias de su país.

warning-allergic-reaction =
    .sign = Tiene sarpullido o ronchas, o se le hincha la piel, y parece una alergia.
    .do = Lave la piel para quitar el producto y llame hoy a su clínica. ¿Se le hincha la cara o le cuesta respirar? Llame ahora mismo al número de emergencias de su país.

warning-nausea =
    .sign = Náuseas o vómitos.
    .do = Llame hoy a su clínica. ¿Hoy le pusieron anestesia, también en crema, o algo para relajarse? Entonces llame ahora mismo.

warning-headache =
    .sign = Dolor de cabeza.
    .do = Llame hoy a su clínica. ¿Hoy le pusieron anestesia, también en crema, o algo para relajarse? Entonces llame ahora mismo.

warning-bleeding =
    .sign = Sangra más que unos puntitos, o vuelve a sangrar.
    .do = Apriete diez minutos con una gasa limpia y llame hoy a su clínica. ¿Sale a chorros o no para? Llame ahora mismo al número de emergencias de su país.

warning-severe-pain =
    .sign = Un dolor fuerte que no puede ignorar, o que no baja con una medicina para el dolor.
    .do = Llame hoy a su clínica o a un médico.

warning-infection =
    .sign = Piel caliente, hinchada y con dolor, o con pus. Puede verse roja, oscura o morada.
    .do = Llame hoy a su clínica o a un médico.

warning-worsening-of-original-condition =
    .sign = Lo que quería tratar está peor.
    .do = Llame a su clínica antes de que pase un día.

warning-breathing-difficulty =
    .sign = Le cuesta respirar, o le silba el pecho al respirar.
    .do = Llame ahora mismo al número de emergencias de su país. Pida una ambulancia.

warning-face-throat-swelling =
    .sign = Se le hinchan los labios, la lengua, la garganta o toda la cara.
    .do = Llame ahora mismo al número de emergencias de su país. Pida una ambulancia, aunque aún respire bien.

warning-fainting =
    .sign = Se desmaya o se cae sin fuerzas.
    .do = Llame ahora mismo al número de emergencias de su país. Pida una ambulancia. Acuéstese boca arriba con las piernas en alto.

warning-vision-change =
    .sign = Ve borroso, ve doble o no ve.
    .do = Llame ahora mismo al número de emergencias de su país. Si entró un producto en el ojo, enjuague con agua limpia.

warning-eye-pain =
    .sign = Dolor dentro del ojo.
    .do = Vaya ahora mismo a urgencias para que le vean el ojo. También puede llamar al número de emergencias de su país. Si entró un producto, enjuague con agua limpia. No se frote.

warning-facial-droop =
    .sign = De pronto, un lado de la cara se le cae o pierde fuerza.
    .do = Llame ahora mismo al número de emergencias de su país. Hágalo aunque se le pase, y pida una ambulancia. Puede ser un derrame cerebral. Anote a qué hora empezó.

warning-severe-bleeding =
    .sign = Sangre que no para aunque apriete la herida.
    .do = Llame ahora mismo al número de emergencias de su país. Pida una ambulancia. No deje de apretar con un paño limpio.

warning-spreading-redness =
    .sign = Piel roja, oscura o morada que se extiende.
    .do = Llame hoy a su clínica o a un médico. Haga una foto para mostrar hasta dónde llega.

warning-red-streaks =
    .sign = Líneas rojas u oscuras que salen de la piel tratada.
    .do = Llame hoy a un médico. ¿Se siente además muy mal? Llame ahora mismo al número de emergencias de su país.

warning-swollen-glands =
    .sign = Bultos que duelen debajo de la mandíbula, en el cuello o cerca de la piel tratada.
    .do = Llame hoy a su clínica o a un médico.

warning-chills =
    .sign = Tiembla y siente frío.
    .do = Mida su temperatura y llame hoy a un médico. ¿Se siente muy mal? Llame ahora mismo al número de emergencias de su país.

warning-cold-sore =
    .sign = Herpes en el labio, o un hormigueo donde puede salir.
    .do = Llame hoy a su clínica o a un médico. No lo toque. Lávese las manos.

warning-open-wound =
    .sign = Piel abierta, en carne viva o rota.
    .do = Manténgala limpia y llame hoy a su clínica.

warning-blisters =
    .sign = Ampollas en la piel tratada.
    .do = No las reviente. Llame hoy a su clínica.

warning-burn-marks =
    .sign = Una quemadura, también si es del sol. Puede verse roja oscura, marrón, blanca, gris o negra.
    .do = Mantenga la piel fresca, sin hielo. Llame hoy a su clínica.

warning-skin-dents =
    .sign = Nuevos hoyos o partes hundidas en la piel.
    .do = Llame hoy a su clínica y muéstrelos.

warning-nerve-injury =
    .sign = Piel que sigue dormida o con hormigueo, o músculos que siguen débiles.
    .do = Llame hoy a su clínica o a un médico. No espere a que se le pase. ¿De pronto un lado de la cara se le cae o pierde fuerza? Llame ahora mismo al número de emergencias de su país.

warning-dark-patches =
    .sign = Nuevas manchas oscuras.
    .do = Muéstrelas a su clínica. Hasta entonces, no se ponga al sol.

warning-light-patches =
    .sign = Nuevas manchas claras o blancas.
    .do = Muéstrelas a su clínica. Hasta entonces, no se ponga al sol.

warning-raised-lines =
    .sign = Filas o líneas de marcas, como vías de tren.
    .do = Muéstrelas pronto a su clínica. Cuanto antes las vean, mejor.

warning-scarring =
    .sign = Una cicatriz nueva, abultada o hundida.
    .do = Muéstrela pronto a su clínica. Cuanto antes la vean, mejor.

warning-granuloma =
    .sign = Bultos firmes que pican, duelen o no se van.
    .do = Muéstrelos a su clínica. No use nada en la piel, salvo lo que ellos le dieron.

warning-one-sided-swelling =
    .sign = Un lado está claramente más hinchado que el otro.
    .do = Llame hoy a su clínica o a un médico.

warning-severe-swelling =
    .sign = Tanta hinchazón que se le cierra un ojo.
    .do = Llame hoy a su clínica o a un médico. ¿Se le hinchan los labios, la lengua o la garganta? Llame ahora mismo al número de emergencias de su país.

warning-severe-bruising =
    .sign = Un moretón grande, profundo o que aún crece.
    .do = Llame hoy a su clínica. No deje de tomar ninguna medicina por su cuenta.

warning-severe-peeling =
    .sign = Piel en carne viva o mojada debajo de la que se pela.
    .do = Manténgala limpia, no la arranque y llame hoy a su clínica.

warning-delayed-healing =
    .sign = Piel que no sana como debería.
    .do = Llame hoy a su clínica. No la tape con maquillaje.
