# Sentences that belong to no single rule.
# A moment stands after "el" and "del": "hasta el lun 23 nov, 14:00", "hasta el momento en que haga 3 días del tratamiento".
# A state stands after "hasta que" and "cuando", so its verb is in the subjunctive. A fact stands after "en caso de".

notice = aftercare da consejos generales de fuentes publicadas. No reemplaza a su clínica ni da un diagnóstico. Si su clínica le dijo algo más estricto, haga lo que dijo su clínica. En una emergencia, llame al número de emergencias de su país.

# Times and lengths
moment = { $weekday } { $day } { $month }, { $time }
moment-year = { $weekday } { $day } { $month } { $year }, { $time }
after-treatment = momento en que haga { $length } del tratamiento
until = hasta el { $moment }
until-state = hasta que { $states }
no-date = mientras su piel sana
list-or = { $a } o { $b }
list-and = { $a } y { $b }
weekday-1 = lun
weekday-2 = mar
weekday-3 = mié
weekday-4 = jue
weekday-5 = vie
weekday-6 = sáb
weekday-7 = dom
month-1 = ene
month-2 = feb
month-3 = mar
month-4 = abr
month-5 = may
month-6 = jun
month-7 = jul
month-8 = ago
month-9 = sep
month-10 = oct
month-11 = nov
month-12 = dic
length-minutes = { $count ->
    [one] 1 minuto
   *[other] { $count } minutos
}
length-hours = { $count ->
    [one] 1 hora
   *[other] { $count } horas
}
length-days = { $count ->
    [one] 1 día
   *[other] { $count } días
}
length-weeks = { $count ->
    [one] 1 semana
   *[other] { $count } semanas
}
length-months = { $count ->
    [one] 1 mes
   *[other] { $count } meses
}
length-years = { $count ->
    [one] 1 año
   *[other] { $count } años
}

# "May I?"
may-allowed = Sí, ya puede.
may-allowed-once = Sí, cuando { $states }.
may-allowed-limit = Sí, pero con cuidado.
may-not-yet = Todavía no. Espere hasta el { $moment }.
may-not-yet-and = Todavía no. Espere hasta el { $moment }, y hasta que { $states }.
may-ask = Pregunte primero a su clínica.
may-ask-silent = Nuestras fuentes no hablan de esto. Pregunte primero a su clínica.
may-avoid = No. Evítelo mientras su piel sana.
may-avoid-until = Ahora no. Espere hasta que { $states }.
may-hard = Antes del { $moment }, no lo haga en ningún caso.
range = Las fuentes no dicen lo mismo: la espera más corta es de { $shortest } y la más larga, de { $longest }.
would-change = En caso de { $when }: hasta el { $moment }.
awaits-review = Una parte de esto es nuestra propia opinión, y es prudente. Aún falta que un profesional de la salud la revise.

# "Is this normal?"
level-normal = Esto es normal en este momento.
level-watch = Esté pendiente. Si no mejora, pregunte a su clínica.
level-call_clinic = Llame hoy a su clínica o a un médico.
level-emergency = Es una emergencia. Llame ahora mismo al número de emergencias de su país.
level-silent = Nuestras fuentes no hablan de esto. Pregunte hoy a su clínica.
severity-mild = leve
severity-moderate = moderado
severity-severe = fuerte
looks-light = En piel clara: { $text }
looks-dark = En piel morena o negra: { $text }
normal-until = normal hasta el { $moment }
watch-from = ¿Sigue ahí al llegar el { $moment }? Pregunte a su clínica.
call-from = ¿Sigue ahí al llegar el { $moment }? Llame a su clínica.
rising-from = ¿Empeora después del { $moment }? Llame a su clínica.

# The plan
plan-title = Su plan de recuperación
plan-treated = Tratamiento: { $moment }
plan-taken-as = Hecho para: { $facts }
plan-timeline = Cuánto debe esperar
plan-legend = no, espere, mire también su piel, ahora
plan-today = Hoy
plan-now = Ahora: { $moment }
plan-day = Día { $day }
plan-avoid = Qué no hacer
plan-limit = Solo con cuidado
plan-use = Qué hacer
plan-ask = Pregunte primero a su clínica
plan-expect = Qué es normal, y hasta cuándo
plan-expect-ask = avise desde
plan-expect-note = Cada fecha vale hasta las { $time } de ese día. Una raya quiere decir que no es normal. Todo debe bajar día a día. Si algo empeora, llame a su clínica.
plan-expect-dark = En piel morena o negra, el rojo puede verse más oscuro o morado, o casi no verse. Fíjese también en el calor y la hinchazón.
plan-warnings = Llame el mismo día a su clínica o a un médico en estos casos
plan-warnings-emergency = Llame ahora mismo al número de emergencias de su país en estos casos
plan-next = Qué viene después
plan-would-change = Qué cambiaría este plan
plan-if = En caso de { $when }:
plan-before = Antes de su tratamiento
plan-before-treatment = Aún falta para su tratamiento.
plan-session-earliest = Nunca antes del { $moment } sin permiso de su clínica.
plan-why = Cada línea tiene sus fuentes: aftercare why { $subject }

# El plan en un calendario
calendar-wait-over = Terminó la espera: { $names }
calendar-wait-over-once = Desde ahora, si su piel está lista: { $names }
calendar-check-in = Día { $day }: mire su piel
calendar-check-in-text = Mírela con buena luz. ¿Está más tranquila que ayer? Si algo va peor o hay una señal de aviso, llame a su clínica.
calendar-free = { $name }: terminó la espera.
calendar-free-once = { $name }: ya se puede, cuando { $states }.

# What a plan is made for, where a fact is not known
assume-device = un lápiz de microagujas (no se indicó)
assume-depth = profundidad habitual (no se indicó)
assume-intensity = fuerza habitual (no se indicó)
assume-setting = tratamiento en clínica (no se indicó)
assume-combined = ningún otro tratamiento (no se indicó)
assume-conditions = ningún problema especial de piel (no se indicó)

# Facts, as they stand in a sentence
fact-depth = agujas de { $mm } mm
fact-depth-over = agujas de más de { $mm } mm
fact-skin-type = piel de tipo { $types }
fact-allergy = { $to ->
    [anaesthetic] alergia a los anestésicos
    [metal] alergia al metal
    [lanolin] alergia a la lanolina
    [coconut] alergia al coco
    [fragrance] alergia a los perfumes
    [latex] alergia al látex
   *[other] alergia a { $to }
}
fact-device-pen = un lápiz de microagujas
fact-device-roller = un rodillo de microagujas
fact-device-stamp = un sello de microagujas
fact-device-radiofrequency = radiofrecuencia
fact-intensity-gentle = un tratamiento suave
fact-intensity-standard = fuerza habitual
fact-intensity-aggressive = un tratamiento fuerte
fact-area-face = tratamiento en la cara
fact-area-neck = tratamiento en el cuello
fact-area-scalp = tratamiento en el cuero cabelludo
fact-area-body = tratamiento en el cuerpo
fact-setting-clinic = tratamiento en clínica
fact-setting-home = tratamiento en casa
fact-combined-prp = PRP
fact-combined-chemical_peel = un peeling químico
fact-combined-laser = láser
fact-combined-hyaluronic_acid_injection = una inyección de relleno
fact-condition-active_acne = acné activo
fact-condition-acne_prone = piel con tendencia a los granos
fact-condition-cold_sores = herpes labial en el pasado
fact-condition-keloid = cicatrices abultadas
fact-condition-eczema = eccema
fact-condition-rosacea = rosácea
fact-condition-diabetes = diabetes
fact-condition-pregnancy = embarazo
fact-condition-immunosuppressed = defensas bajas
fact-medicine-anticoagulant = una medicina contra los coágulos
fact-medicine-isotretinoin = isotretinoína
fact-medicine-retinoid = un retinoide
fact-medicine-nsaid = ibuprofeno o similar
fact-medicine-antibiotic_cream = crema antibiótica
fact-medicine-steroid_cream = crema con corticoides

# States of the skin, as what must be so
state-redness-gone = ya no haya enrojecimiento
state-flaking-gone = la piel deje de pelarse
state-swelling-gone = ya no haya hinchazón
state-inflammation-gone = ya no haya enrojecimiento ni hinchazón
state-calm = su piel esté en calma
state-skin-closed = no quede ningún punto abierto
state-recovered = su piel haya sanado
state-clinic-clears = su clínica diga que sí

# Antes de un tratamiento
ready-title = ¿Todo listo para las microagujas?
ready-planned = Fecha prevista: { $moment }
ready-go = Nada de lo que nos dijo lo impide. Su clínica tiene la última palabra.
ready-ask = Pregunte a su clínica antes de seguir.
ready-postpone = Ahora no. Llame a su clínica y busque otra fecha.
ready-beyond = Cuente también esto a su clínica: { $name }.
ready-open = Aún sin respuesta: { $count }
ready-hint = Responda con s (sí) o n (no). Pulse Intro si no lo sabe.
ready-prepare = Cómo prepararse
ready-any-time = Al pedir la cita
ready-before = Desde { $length } antes
ready-from = Desde el { $moment }
ready-day = El mismo día
ready-medicines = Nunca deje por esto una medicina de su médico. Pregunte al médico que se la dio.

# En papel
paper-clinic = Su clínica
paper-phone = Teléfono
paper-hours = Horario
paper-what-to-do = Qué hacer y cuándo
paper-sources = De dónde viene todo esto
