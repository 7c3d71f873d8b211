# Advice for before the treatment. Nobody is told to stop, start or dose a prescribed medicine.

before-blood-thinner-before =
    .asks = ¿Toma o se inyecta algo para que no se le hagan coágulos? Por ejemplo: Sintrom, warfarina, Eliquis o Plavix.
    .do = No deje por su cuenta la medicina contra los coágulos (anticoagulante). Avise a su clínica. Avise también al médico que se la dio.
    .why = Si la deja, podría tener un coágulo o un derrame cerebral.

before-medicines-before =
    .do = Diga a su clínica todo lo que toma. No cambie nada sin el médico que se lo recetó.
    .why = Algunas medicinas cambian cómo usted sangra o sana. Su médico sabe por qué las necesita.

before-prescribed-aspirin-before =
    .asks = ¿Toma aspirina todos los días, o se la mandó un médico?
    .do = No deje esta aspirina por su cuenta. Avise a su clínica antes de pedir cita.
    .why = Puede que proteja su corazón. Solo su médico la puede cambiar.

before-nsaid-before =
    .asks = ¿Toma algo para el dolor, como el ibuprofeno?
    .do = Avise a su clínica si toma pastillas para el dolor, como el ibuprofeno. Pregunte antes de tomar más. No deje lo que le dio un médico.
    .why = Con ellas puede sangrar más y tener más moretones.

before-supplements-before =
    .asks = ¿Toma hierbas o suplementos?
    .do = Muestre a su clínica una lista de sus hierbas y suplementos. Pregunte cuáles importan.
    .why = Algunos pueden cambiar cómo usted sangra o sana.

before-antihistamine-before =
    .do = No tome otra pastilla para la alergia por la visita, salvo que su clínica se lo diga. Si ya la toma, no la deje por esto.
    .why = Puede bajar la hinchazón, pero también darle sueño.

before-retinoid-before =
    .asks = ¿Usa retinol, tretinoína o algo así? ¿O lo usó en el último día?
    .do = Pregunte a su clínica si debe hacer una pausa con el retinol, y cuándo. Si se lo recetó un médico, no deje de usarlo por su cuenta. Pregunte también a ese médico.
    .why = Hace que la piel se dañe con más facilidad. No todas las clínicas piden la misma espera.

before-isotretinoin-before =
    .asks = ¿Tomó isotretinoína o Roacután en los seis meses antes de hoy?
    .do = Avise a su clínica si toma o tomó isotretinoína. Ellos deciden cuándo es seguro. No deje de tomarla por su cuenta.
    .why = Cambia cómo sana la piel, también meses después.

before-isotretinoin-now-before =
    .asks = ¿Toma ahora isotretinoína, como Roacután?
    .do = Si toma isotretinoína, no se haga esto ahora. Pero no la deje por esto. Hable antes con su médico.
    .why = La piel puede sanar mal mientras la toma.

before-own-numbing-cream-before =
    .asks = ¿Piensa ponerse su propia crema anestésica?
    .do = No se ponga su propia crema anestésica. Deje que lo haga su clínica.
    .why = Demasiada puede hacerle daño, y hay personas con alergia a ella.

before-antiviral-before =
    .do = Pregunte a su clínica si necesita una medicina para prevenir el herpes en el labio. Se la tiene que recetar un médico.
    .why = Las agujas pueden despertar el virus. No hallamos ningún estudio de esta medicina con las agujas, y no todos la necesitan.

before-sedation-before =
    .asks = ¿Le van a dar algo para relajarse o dormir?
    .do = Si le van a dar algo para relajarse, pregunte qué puede comer y beber. Pida a alguien que le lleve a casa.
    .why = Puede tener sueño el resto del día.

before-active-acne-before =
    .asks = ¿Tiene ahora acné en la zona, con granos rojos u oscuros, o que duelen?
    .do = No se haga el tratamiento si hay granos rojos u oscuros, o que duelen, en la zona. Llame antes a su clínica.
    .why = Las agujas pueden llevar gérmenes a otros lados y empeorar el acné.

before-acne-prone-before =
    .do = Avise a su clínica si le salen granos con facilidad.
    .why = Las agujas pueden sacar granos. Su clínica puede tenerlo en cuenta.

before-darker-skin-before =
    .do = Elija a alguien con formación en piel oscura. Cuídese mucho del sol antes y después.
    .why = En piel morena o negra puede ir bien, pero también pueden salir manchas oscuras.

before-sensitive-skin-before =
    .asks = ¿Tiene la piel sensible?
    .do = Si tiene la piel sensible, dígalo a su clínica. Pregunte qué le van a poner.
    .why = La piel sensible reacciona más y las marcas pueden durarle más.

before-bug-bite-reaction-before =
    .do = Avise a su clínica si las picaduras de insectos se le hinchan mucho.
    .why = Las marcas pueden durarle un poco más. No es razón para cancelar.

before-raised-scars-before =
    .asks = ¿Tiene cicatrices que abultan, en cualquier parte del cuerpo?
    .do = Pregunte a un médico de la piel antes de tratar cicatrices abultadas.
    .why = Puede que mejoren, pero también que se pongan peor.

before-keloid-before =
    .asks = ¿Sus cicatrices se ponen gruesas, o crecen más allá de la herida?
    .do = Avise a su clínica si sus cicatrices crecen y se ponen gruesas. Debe decidir un médico de la piel.
    .why = De una herida, por pequeña que sea, puede salir otra cicatriz gruesa.

before-pigment-before =
    .asks = ¿Tiene manchas oscuras en la cara o en la zona?
    .do = Pregunte antes a un médico de la piel qué son sus manchas oscuras. Cuente con que no podrá ponerse al sol.
    .why = Con las agujas, hay manchas oscuras que mejoran. Otras se pueden poner más oscuras.

before-melasma-before =
    .asks = ¿Tiene melasma, manchas marrones en la cara?
    .do = Pregunte a un médico de la piel antes de tratar el melasma con agujas.
    .why = El calor, el sol y la piel irritada pueden oscurecerlo.

before-tan-before =
    .asks = ¿Tiene ahora la piel bronceada o quemada por el sol?
    .do = Avise a su clínica si tiene la piel bronceada o quemada por el sol. Quizá le cambien la fecha.
    .why = La piel que tomó sol se mancha con más facilidad.

before-sun-before =
    .do = No se ponga al sol ni use camas solares antes de la visita. Tampoco use autobronceador.
    .why = La piel que tomó sol se mancha con más facilidad.

before-self-tanner-before =
    .do = En la semana antes de la visita, no use autobronceador en la zona. Si lo usó, avise a su clínica.
    .why = La piel bronceada se mancha con más facilidad. Y con autobronceador quizá no se note que tomó el sol.

before-infection-before =
    .asks = ¿Tiene una infección en la piel?
    .do = No se haga el tratamiento si hay una infección en la piel. Llame a su clínica para cambiar la fecha.
    .why = Las agujas pueden llevar los gérmenes más hondo y más lejos.

before-open-wound-before =
    .asks = ¿Tiene la piel abierta, rota o con dolor en la zona?
    .do = No se haga el tratamiento si la piel está abierta, rota o con dolor. Llame a su clínica para cambiar la fecha.
    .why = Primero debe sanar, o puede empeorar.

before-irritated-skin-before =
    .asks = ¿Tiene la piel de la zona más roja que de costumbre, o quemada por el sol? ¿Le pica, le duele o le arde?
    .do = No se haga el tratamiento mientras la piel duela, arda o tenga sarpullido. Llame a su clínica para cambiar la fecha.
    .why = Primero debe estar en calma, o puede empeorar.

before-cold-sore-before =
    .asks = ¿Alguna vez tuvo herpes en el labio?
    .do = Avise a su clínica si alguna vez tuvo herpes en el labio. Si lo tiene ahora, llame antes de ir.
    .why = Las agujas pueden despertar el virus y extenderlo.

before-moles-before =
    .asks = ¿Tiene lunares en la zona?
    .do = Muestre a su clínica los lunares de la zona. Si hay uno nuevo o que cambia, que lo revise antes un médico.
    .why = Pinchar un lunar puede tapar un cambio que un médico necesita ver.

before-active-cold-sore-before =
    .asks = ¿Tiene ahora herpes en el labio, o un hormigueo donde puede salir?
    .do = No se haga el tratamiento si tiene herpes en el labio, o un hormigueo donde puede salir. Llame a su clínica para cambiar la fecha.
    .why = Las agujas pueden extender el virus por su piel.

before-warts-before =
    .asks = ¿Tiene verrugas en la zona?
    .do = No deje que pinchen la piel que tiene verrugas. Si tiene dudas con un bulto, muéstrelo a su clínica.
    .why = Las verrugas salen por un virus, y las agujas lo pueden llevar a otros lados.

before-skin-cancer-before =
    .asks = ¿Tiene en la zona cáncer de piel? ¿O una mancha, un bulto o una llaga que puede serlo?
    .do = No se haga el tratamiento si hay cáncer de piel en la zona. Si hay una mancha nueva o que cambia, que la revisen antes.
    .why = Primero debe tratarlo un médico.

before-eczema-before =
    .asks = ¿Tiene eccema, aunque ahora esté en calma?
    .do = Si tiene eccema, pregunte a su clínica. Avise si ahora mismo está mal.
    .why = Las agujas en piel irritada pueden causar un brote.

before-rosacea-before =
    .asks = ¿Tiene rosácea, aunque ahora esté en calma?
    .do = Si tiene rosácea, pregunte a su clínica. Avise si ahora mismo está mal.
    .why = Las agujas en piel irritada pueden causar un brote.

before-eyelids-before =
    .asks = ¿Le van a tratar con agujas la piel cerca de los ojos?
    .do = Pregunte a su clínica cuánto se van a acercar al ojo. Esto no es para los párpados.
    .why = Ahí la piel es fina y el ojo está cerca.

before-medical-history-before =
    .do = Hable con su clínica de su salud, la de antes y la de ahora.
    .why = Algunas enfermedades hacen que sane más lento. Su clínica verá si esto es para usted.

before-anaesthetic-allergy-before =
    .asks = ¿Tiene alergia a la anestesia local, o alguna vez le hizo mal?
    .do = Avise a su clínica si alguna vez la anestesia le hizo mal. No se haga el tratamiento hasta que sepan qué medicina fue.
    .why = Aquí la crema anestésica es una causa probable de alergia. Las instrucciones de un aparato lo prohíben a quien tiene esta alergia.

before-metal-allergy-before =
    .asks = ¿Tiene alergia al acero o al níquel, o el metal le da sarpullido?
    .do = Avise a su clínica si tiene alergia al acero o al níquel. Avise también si el metal le da sarpullido. Espere hasta que le digan que está bien.
    .why = Las agujas son de acero con níquel. Las instrucciones de un aparato lo prohíben a quien tiene alergia al acero inoxidable.

before-allergies-before =
    .do = Diga a su clínica todas sus alergias: a la anestesia, a los metales, a cremas y a sérums.
    .why = Lo que haya sobre su piel puede entrar con las agujas.

before-pregnancy-before =
    .asks = ¿Está embarazada, o puede que lo esté?
    .do = No se haga el tratamiento si está embarazada, o puede que lo esté. Pregunte a su médico o a su partera por una fecha después del parto.
    .why = Las instrucciones de un aparato lo prohíben. Nadie ha probado que sea seguro.

before-breastfeeding-before =
    .asks = ¿Da el pecho, o se saca leche para un bebé?
    .do = No se haga el tratamiento mientras da el pecho. Solo puede ser si su clínica y su médico están los dos de acuerdo.
    .why = Las instrucciones de un aparato dicen que no se use en quien da el pecho.

before-bleeding-disorder-before =
    .asks = ¿Tiene un trastorno por el que su sangre no coagula bien?
    .do = No se haga el tratamiento si su sangre no coagula bien. Pregunte antes a su clínica y a su médico.
    .why = Puede sangrar y tener moretones más de lo que es seguro. Las instrucciones de un aparato lo prohíben.

before-diabetes-before =
    .asks = ¿Tiene diabetes?
    .do = Si tiene diabetes, dígalo a su clínica. Pregunte si esto es para usted.
    .why = Puede sanar más lento e infectarse con más facilidad.

before-immunosuppression-before =
    .asks = ¿Tiene las defensas bajas? Puede ser por el VIH, la quimio, la cortisona en pastillas o un trasplante.
    .do = Avise a su clínica si tiene las defensas bajas, o si una medicina se las baja.
    .why = Puede infectarse con más facilidad.

before-autoimmune-disease-before =
    .asks = ¿Sus defensas atacan su propio cuerpo, como en el lupus o la psoriasis? ¿O en la esclerodermia? ¿Toma algo para eso?
    .do = Si sus defensas atacan su cuerpo (enfermedad autoinmune), o toma algo para eso: pregunte a su clínica y a su médico. Hágalo antes de pedir cita.
    .why = Su piel puede sanar de otra manera. Las instrucciones de un aparato lo prohíben con algunas de estas enfermedades.

before-heart-disease-before =
    .asks = ¿Tiene o tuvo alguna vez un problema del corazón, aunque sea de nacimiento?
    .do = Si tiene un problema del corazón, pregunte a su clínica y a su médico antes de pedir cita.
    .why = Las instrucciones de un aparato lo prohíben con algunos de estos problemas. La anestesia, o lo que le den para relajarse, puede no ser bueno para su corazón.

before-pacemaker-before =
    .asks = ¿Tiene un marcapasos, un implante o metal en el cuerpo?
    .do = Avise a su clínica si tiene un marcapasos, un implante o metal en el cuerpo. Pregunte también al médico que se lo controla.
    .why = Las agujas con calor usan una corriente. Esta puede alterar el aparato o calentar el metal.

before-age-before =
    .asks = ¿Tiene menos de 22 años?
    .do = Si tiene menos de 22 años, pregunte primero a un médico. Si es menor de edad, vaya con su madre o su padre.
    .why = Los aparatos se autorizaron para personas de 22 años o más.

before-consultation-before =
    .do = Hable primero con un médico de la piel o con una clínica con buena formación. Pregunte todo lo que quiera saber.
    .why = Ellos pueden ver si esto va bien para su piel.

before-skin-evaluation-before =
    .do = Deje que su clínica mire antes su piel.
    .why = Así pueden ver si está lista.

before-tell-clinic-before =
    .do = Hable con su clínica de granos, cicatrices, alergias y de todo lo que toma.
    .why = Así le pueden cuidar mejor.

before-candidacy-before =
    .do = Pregunte a un médico de la piel o a su clínica si esto es para usted.
    .why = Necesitan saber de su salud. Quizá conozcan algo mejor para usted.

before-preparation-before =
    .do = Prepare su piel como le diga su clínica.
    .why = Con la piel en calma, la visita es más fácil y sana mejor.

before-routine-before =
    .do = Trate su piel con suavidad antes de la visita. Cuídela con una crema hidratante simple.
    .why = Con la piel en calma, la visita es más fácil y sana mejor.

before-harsh-products-before =
    .do = Antes de la visita, no use en la piel productos agresivos ni exfoliantes.
    .why = La piel irritada se daña con más facilidad.

before-active-skincare-before =
    .do = Pregunte a su clínica cuándo hacer una pausa con los ácidos y otros productos fuertes. No deje lo que le dio un médico.
    .why = Pueden irritar la piel. No todas las clínicas piden la misma espera.

before-moisturizer-before =
    .do = Cuide su piel con su crema hidratante simple de siempre.
    .why = La piel en calma sana mejor.

before-makeup-before =
    .do = Vaya con la cara limpia y sin maquillaje.
    .why = Las agujas pueden meter en la piel lo que hay encima.

before-hair-removal-before =
    .do = Pregunte a su clínica cuándo puede afeitarse o usar cera antes de la visita.
    .why = Las dos cosas pueden dejar heridas muy pequeñas.

before-other-procedures-before =
    .asks = ¿Se hizo o piensa hacerse inyecciones, peelings o láser en la zona?
    .do = Diga a su clínica si se hizo o piensa hacerse inyecciones, peelings o láser.
    .why = Demasiado a la vez puede dañar su piel.

before-booking-before =
    .do = Pida cita cuando ya haya hablado con ellos y su piel esté lista.
    .why = Así sabe qué esperar.

before-event-before =
    .do = No pida cita poco antes de un día importante. Deje tiempo para que su piel se pele y se calme.
    .why = La piel puede estar roja, oscura o con escamas por días. El maquillaje también tiene que esperar.

before-visit-length-before =
    .do = Cuente con unas dos horas libres. Puede tardar más si la zona es grande.
    .why = La crema necesita tiempo para hacer efecto antes de las agujas.

before-numbing-before =
    .do = Cuente con una crema anestésica. Pregunte cuál es y cuánto dura. Avise si alguna vez una le hizo mal.
    .why = Hace que la visita se lleve mejor. Puede sentir que aprieta o que arde un poco.

before-who-treats-before =
    .do = Elija a alguien con licencia y buena formación. Pregunte quién le va a tratar y si lo hace a menudo.
    .why = Unas buenas manos le cuidan y dan mejor resultado.

before-sterile-needles-before =
    .do = Vea que las agujas sean nuevas y estériles, y solo para usted.
    .why = Las agujas que ya se usaron o están sucias pueden pasar una infección grave.

before-home-treatment-before =
    .asks = ¿Piensa hacerse usted las microagujas en casa?
    .do = Pregunte a un médico de la piel antes de hacérselo usted en casa. Nunca comparta un rodillo.
    .why = Una aguja pequeña también abre la piel. Así que valen los mismos cuidados, también con el sol.

before-home-radiofrequency-before =
    .asks = ¿Piensa usar en casa un aparato de agujas con calor?
    .do = No use en casa un aparato de agujas con calor.
    .why = Puede quemarle, dejarle hoyos o dañar nervios. Eso solo se hace en una clínica.

before-radiofrequency-before =
    .do = Hágaselo en una clínica médica. Pregunte quién le va a tratar, qué formación tiene y qué hacen si algo sale mal.
    .why = Hay gente a la que esto le quemó la piel, o le dejó cicatrices, hoyos o nervios dañados. A algunos los tuvieron que operar o tratar de otra forma.

before-prp-before =
    .do = Hágaselo solo en una clínica con licencia. Pregunte cómo guardan su sangre aparte de la de otros, y vea que todas las agujas sean nuevas.
    .why = Lo más probable es que así se contagiaran de VIH clientes de un spa sin licencia.

before-products-needled-in-before =
    .do = Pregunte qué le van a poner en la piel al usar las agujas, y por qué. Diga que no si nadie puede mostrar que es seguro debajo de la piel.
    .why = Las agujas lo meten hondo. A algunas personas les salieron bultos que duraron meses.
