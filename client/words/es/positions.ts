/** What is said of positions, in Spanish: desks, proposals and what delegations say of them, compromises, standing. */
import type { PositionsCatalog } from '../languages.ts'

export const positions: PositionsCatalog = {
  // ── the desk ──
  'desk.mark.draft': 'Pendiente de visto bueno',
  'desk.mark.cleared': 'Con visto bueno',
  'desk.mark.ready': 'Listo para presentar',
  'desk.mark.since': '{mark}: las palabras han cambiado desde entonces',
  'desk.mark.none': 'Sin indicación',
  'desk.mark.label': 'Visto bueno',
  'desk.mark.by': '{who}, {when}',
  'desk.told.mark': 'Anotado solo para su delegación: {mark}',
  'desk.remark': 'Observación',
  'desk.remark.label': 'Su observación, solo para su delegación',
  'desk.remark.say': 'Añadir observación',
  'desk.kind':
    '{kind, select, change {Cambio} add {Adición} delete {Supresión} alternative {Alternativa} keep {Sin cambios} move {Traslado} other {Borrador}}{placed, select, yes { · párrafo {number}} other {}}',
  'today.waits.desk':
    '{as, select, draft {Un borrador de su delegación espera visto bueno.} other {Un borrador de su delegación está listo para presentarse.}}',
  'event.DraftMarked':
    'Marcó un borrador de su carpeta: {as, select, draft {pendiente de visto bueno} cleared {con visto bueno} ready {listo para presentar} tabled {presentado} other {desechado}}.',
  'event.DraftRemarked': 'Hizo una observación sobre un borrador de su carpeta.',
  // ── alternatives and stances ──
  'text.kind.alternative': 'Otra redacción del párrafo',
  'text.kind.keep': 'Sin cambios',
  'stance.opposes': 'Oponerse',
  'stance.tolerates': 'Puede aceptarla',
  'stance.end': 'Retirar lo dicho',
  'stance.opposed': 'En contra: {seats}',
  'stance.lived': 'Pueden aceptarla: {seats}',
  'stance.confirm':
    '{stance, select, opposes {{own} se opone a la propuesta de {seat}. No es una objeción al texto y no bloquea nada.} tolerates {{own} puede aceptar la propuesta de {seat}.} other {{own} retira lo que dijo de la propuesta de {seat}.}} Se avisa de inmediato a todos los que ven la propuesta. Puede retirarse.',
  'stance.told': 'Consta sobre la propuesta de {seat}. Puede retirarse.',
  'event.StanceTaken':
    '{stance, select, opposes {Se opone a la propuesta de {seat}.} tolerates {Puede aceptar la propuesta de {seat}.} other {Retiró lo que había dicho de la propuesta de {seat}.}}',
  'compilation.signs':
    'Un signo menos dice quién se opone. «mantener»: quién no quiere cambios; «res.»: quién espera instrucciones; «ad ref»: quién está de acuerdo a reserva de su capital; ✔: cerrado.',
  'compilation.stand.pending': '({who} res.)',
  'compilation.stand.adref': '({who} ad ref)',
  'compilation.stand.agreed': '({who} de acuerdo)',
  'compilation.closed': '{is, select, agreed {✔ acordado} adref {✔ ad ref} other {res.}}',
  'compilation.objects.words': '({who}: objeción a «{quote}»)',
  'compilation.compromise': '{number} fórmula de compromiso',
  'compilation.chair': 'Presidencia',
  'compilation.to': '(solo a {who})',
  'text.count.compromises':
    '{count, plural, one {# fórmula de compromiso} many {# de fórmulas de compromiso} other {# fórmulas de compromiso}}',
  'compilation.keeps': '({who} mantener)',
  'matrix.opposes':
    'se opone a {count, plural, one {# propuesta} many {# de propuestas} other {# propuestas}}',
  'matrix.minus': '− se opone a una propuesta.',
  // ── a text as it was received ──
  'received.verb': 'Consignar un texto tal como se recibió',
  'received.enter':
    '{count, plural, one {Consignar # propuesta} many {Consignar # de propuestas} other {Consignar # propuestas}}',
  'received.sentence':
    '{count, plural, one {Se consigna # propuesta} many {Se consignan # de propuestas} other {Se consignan # propuestas}} por {seat}, una por cada párrafo marcado. Se informa a todos de inmediato y se pide a {seat} que confirme o desautorice cada una.',
  'received.text': 'El texto tal como se recibió, pegado entero',
  'received.none': 'No dice nada distinto del texto.',
  'received.told':
    '{count, plural, one {# propuesta consignada} many {# de propuestas consignadas} other {# propuestas consignadas}} por {seat}, a quien se pide confirmación.',
  'received.change': 'Otras palabras para {number}',
  'received.add': 'Un párrafo nuevo después de {number}',
  // ── a proposal in conflict ──
  'conflict.verb': 'Lado a lado',
  'conflict.title': 'La propuesta de {seat}, junto al texto',
  'conflict.base': 'Como estaba',
  'conflict.theirs': 'Las palabras de {seat}',
  'conflict.now': 'El texto ahora',
  'conflict.onto': 'Las palabras de {seat} sobre el texto actual',
  'conflict.lead':
    'Donde ambos cambiaron las mismas palabras quedan las suyas. El apoyo termina, porque las palabras son otras.',
  'conflict.rebase': 'Llevar a las palabras actuales',
  'conflict.told': 'Llevado a las palabras actuales. El apoyo se pide de nuevo.',
  // ── the biography of a paragraph ──
  'biography.title': 'Biografía',
  'biography.lead':
    'Lo que ha sido de él desde la primera versión: sus palabras en cada una y cada acto al respecto que usted puede ver.',
  'biography.now': 'Las palabras de ahora, aún en ninguna versión',
  'biography.same': 'Las mismas palabras.',
  'biography.absent': 'No figura en esta versión.',
  'biography.gone': 'Ya no está.',
  // ── on paper ──
  'paper.title': 'En papel',
  'paper.lead':
    'Como archivo de Word, o impreso. Solo contiene lo que todos ven. Lo añadido va subrayado, lo suprimido tachado, y de quién es figura al lado entre corchetes.',
  'paper.form': 'Qué',
  'paper.form.clean': 'Texto limpio',
  'paper.form.redline': 'Cambios a la vista',
  'paper.form.names': 'Compilación, con nombres',
  'paper.form.ours': 'Compilación, primero lo nuestro',
  'paper.form.columns': 'Compilación, dos columnas',
  'paper.form.plain': 'Compilación, sin nombres',
  'paper.form.matrix': 'Matriz',
  'paper.word': 'Archivo de Word',
  'paper.moved': 'Trasladado:',
  'paper.none': 'Nada ha cambiado: no hay cambios que mostrar.',
  'paper.header.text': '{body} · {title}',
  'paper.header.what': '{what} · {version} · {stage}{symbol, select, none {} other { · {symbol}}}',
  'paper.header.hash': 'Huella SHA-256 del texto: {hash}',
  'paper.header.since': 'Cambios desde {before}',
  'paper.version.working': '{version} con cambios, sin publicar',
  'paper.version.none': 'Aún no se ha publicado ninguna versión',
  // ── packages, proposals to proposals, what becomes of them ──
  'package.part': 'Parte de un conjunto de {count}: se resuelve junto',
  'package.pick': 'Elegir para un conjunto',
  'package.table': 'Presentar {count} juntos',
  'package.confirm':
    '{seat} presenta {count} propuestas como conjunto: se resuelven juntas. Se avisa de inmediato a todas las delegaciones y a la secretaría. Pueden revisarse, y retirarse juntas.',
  'package.told': 'Presentado como conjunto.',
  'together.take': 'Incorporar {count} juntas',
  'together.confirm':
    'El equipo de la Presidencia incorpora en un solo acto las propuestas de {seats}. En un mismo párrafo se reúnen palabra por palabra y cada una conserva su autor. Se avisa a todos de inmediato. La decisión puede anularse.',
  'together.told': 'Incorporadas juntas. La decisión puede anularse.',
  'reverse.verb': 'Anular la decisión',
  'reverse.confirm':
    'El equipo de la Presidencia anula su decisión sobre la propuesta de {seat}: vuelve a estar abierta, y lo que había escrito se retira del texto sin tocar lo escrito después. Se avisa a todos de inmediato. Ambas decisiones constan.',
  'reverse.told': 'Anulada: la propuesta de {seat} vuelve a estar abierta.',
  'takeover.verb': 'Retomarla',
  'takeover.confirm':
    '{own} retoma la propuesta que {seat} retiró: vuelve a estar abierta, como propuesta de {own}. Se avisa de inmediato a todos los que la ven. Puede revisarse y retirarse.',
  'takeover.told': 'Retomada: está abierta a su nombre.',
  'takeover.formerly': 'Antes de {seats}',
  'on.verb': 'Proponer otras palabras',
  'on.words': 'Las palabras que desea',
  'on.table': 'Presentar a {seat}',
  'on.confirm':
    '{own} propone otras palabras para la propuesta de {seat}. Se avisa de inmediato a todos los que la ven. {seat} puede incorporarlas a ella.',
  'on.told': 'Presentado sobre la propuesta de {seat}.',
  'on.list': 'Otras palabras propuestas',
  'on.take': 'Incorporarlas',
  'on.take.confirm':
    '{own} incorpora las palabras de {seat} a su propuesta. Se avisa de inmediato a todos los que la ven; el apoyo a las palabras anteriores termina.',
  'on.take.told': 'Su propuesta tiene las nuevas palabras.',
  carried:
    'En {version}: {how, select, clean {sigue al texto} conflict {en conflicto con el texto} other {sin objeto}}',
  'carried.now':
    '{how, select, clean {El texto ha avanzado; esto lo sigue.} conflict {El texto ha cambiado en las mismas palabras.} other {El texto ha avanzado; esto queda sin objeto.}}',
  'rebase.verb': 'Llevar a las palabras actuales',
  'rebase.told': 'Llevada a las palabras actuales. El apoyo se mantiene.',
  'today.waits.onOurs':
    '{count, plural, one {Se proponen otras palabras para una propuesta suya.} many {Se proponen # de veces otras palabras para sus propuestas.} other {Se proponen # veces otras palabras para sus propuestas.}}',
  'today.waits.carried':
    '{count, plural, one {Una propuesta suya está en conflicto con {version} o queda sin objeto.} many {# de propuestas suyas están en conflicto con {version} o quedan sin objeto.} other {# propuestas suyas están en conflicto con {version} o quedan sin objeto.}}',
  'event.ProposalsCarried':
    'Llevó las propuestas abiertas a {version}: {clean} sin dificultad, {conflict} en conflicto, {moot} sin objeto.',
  'event.ProposalRebased': 'Llevó su propuesta a las palabras actuales.',
  'event.ProposalTakenOver': 'Retomó la propuesta que {seat} había retirado.',
  'event.ProposalAbsorbed': 'Incorporó a su propuesta las palabras de {seat}.',
  'event.DecisionReversed': 'Anuló su decisión sobre la propuesta de {seat}.',
}
