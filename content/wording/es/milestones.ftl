# Phases of healing, results and sessions. No dates: the program adds them.

milestone-phase-first-hours =
    .name = Las primeras horas
    .text = Su piel está rosada, más oscura o caliente, y puede soltar un poco de líquido. Los puntitos de sangre son normales. Tóquela lo menos que pueda.

milestone-phase-inflammation =
    .name = Calmar y proteger
    .text = Su cuerpo manda ayuda a las pequeñas heridas. La piel puede estar caliente, tirante e hinchada. Ahora es muy sensible.

milestone-phase-peeling =
    .name = La piel se pela
    .text = La piel vieja se cae mientras crece la nueva. Deje que caiga sola. No la arranque.

milestone-phase-calming =
    .name = Piel nueva
    .text = Su piel se ve bien, pero su capa de arriba aún es nueva. Que no le dé el sol.

milestone-phase-deep-healing =
    .name = Sanar por dentro
    .text = Bajo la superficie, su piel sigue trabajando. Quizá no lo vea, pero sigue.

milestone-visible-recovery =
    .name = De vuelta entre la gente
    .text = Ya pasó casi todo lo que los demás pueden ver. Eso no quiere decir que ya sanó: siga con su plan.

milestone-first-result =
    .name = Primeros resultados
    .text = Por estas fechas puede ver la piel más lisa o más pareja. Si aún no hay cambios, también está bien. Las cicatrices tardan más.

milestone-scar-first-result =
    .name = Cicatrices
    .text = Por estas fechas, muchas cicatrices empiezan a verse más suaves. Algunas necesitan más de una sesión.

milestone-result-review-3mo =
    .name = Mire el resultado
    .text = A estas alturas ya se ve casi todo el resultado. Compare una foto nueva con la primera. Háblelo con su clínica.

milestone-result-review-6mo =
    .name = Mire otra vez
    .text = Hasta esta fecha, la piel aún puede mejorar. Compare sus fotos una vez más.

milestone-next-session =
    .name = Próxima sesión
    .text = Su próxima sesión puede ser a partir de ahora, cuando su piel esté en calma. Vaya antes, pero solo si su clínica está de acuerdo.

milestone-session-number =
    .name = Cuántas sesiones
    .text = La mayoría se hace de tres a seis. Depende de su piel y de lo que quiera tratar. Los efectos se suman.

milestone-maintenance-review =
    .name = Mantener el resultado
    .text = Pregunte a su clínica si necesita más sesiones, y cuándo. Hay quien vuelve a menudo y quien vuelve una vez al año.
