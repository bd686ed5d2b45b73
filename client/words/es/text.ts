/** The words of the text page, in Spanish. */
import type { TextCatalog } from '../languages.ts'

export const text: TextCatalog = {
  // ── the page ──
  'text.closed': 'Aquí no tiene abierto ningún texto',
  'text.closed.why':
    'No existe o su puesto no puede verlo. Si siguió un enlace, consulte a quien se lo envió.',
  'text.preparing': 'Este texto está en preparación',
  'text.preparing.why':
    'Lo redacta el equipo de la Presidencia. Estará aquí, para todos en el mismo momento, cuando se abra.',
  'text.paper': 'Texto: {title}',
  'text.here': 'Quién está presente',
  'text.more': 'Otros actos sobre este texto',
  'text.working': 'Texto de trabajo',
  'text.version.is': '{version}',
  'text.version.changed': '{version} + cambios en curso',
  'text.version.hash': 'Huella {hash}…',
  'text.words': '{count, plural, one {# palabra} many {# de palabras} other {# palabras}}',
  'text.save.closed':
    'el texto se ha cerrado a esta página ({code}). Copie lo que necesite y vuelva a cargarla.',
  'text.only': 'Visible solo para este puesto: {seat}',
  'text.by.person': '{seat} · {person}',

  // ── outline ──
  'text.outline': 'Esquema',
  'text.outline.filter': 'Mostrar',
  'text.outline.empty': 'Párrafo vacío',
  'text.outline.none': 'Ningún párrafo se encuentra en ese estado.',
  'text.filter.all': 'Todos los párrafos',
  'text.filter.proposals': 'Con propuestas',
  'text.filter.objection': 'Con una objeción',
  'text.filter.open': 'Abiertos, sin propuestas',
  'text.filter.agreed': 'Acordados',
  'text.block.title': 'Título',
  'text.block.heading': 'Encabezamiento',
  'text.block.paragraph': 'Párrafo',

  // ── margin ──
  'text.margin.label': 'Margen',
  'text.margin.open': 'Margen',
  'text.margin.paragraph': 'Párrafo',
  'text.margin.desk': '{count, plural, =0 {Nuestra carpeta} other {Nuestra carpeta (#)}}',
  'text.margin.shelf': '{count, plural, =0 {Fuera del texto} other {Fuera del texto (#)}}',
  'text.margin.whole': 'El texto en su conjunto',
  'text.margin.nothing': 'Nada se dice sobre este párrafo',
  'text.margin.nothing.how': 'Aquí figurarán los comentarios, las propuestas y las objeciones.',
  'text.margin.pick': 'Ningún párrafo elegido',
  'text.margin.pick.how':
    'Sitúese en un párrafo, con el ratón o el teclado, para ver lo que se dice de él y decir algo.',
  'text.acts.label': 'Actos sobre este párrafo',
  'text.marks': 'Lo que se dice de los párrafos',
  'text.place': 'Párrafo {number}',
  'text.mark': '{place}: {said}',
  'text.mark.nothing': 'Aún no se ha dicho nada aquí',
  'text.count.proposals': '{count, plural, one {# propuesta} many {# de propuestas} other {# propuestas}}',
  'text.count.objections': '{count, plural, one {# objeción} many {# de objeciones} other {# objeciones}}',
  'text.count.comments': '{count, plural, one {# discusión} many {# de discusiones} other {# discusiones}}',
  'text.change.inserted': 'Añadido ({seat}):',
  'text.change.deleted': 'Suprimido ({seat}):',
  'text.change.moved': 'Trasladado ({seat})',

  // ── comments ──
  'text.comment': 'Comentar',
  'text.comment.label': 'Su comentario',
  'text.comment.say': 'Enviar el comentario',
  'text.audience.label': 'Quién lo ve',
  'text.audience.everyone': 'Todos los que tienen abierto este texto',
  'text.audience.pen': 'Visible solo para el equipo de la Presidencia',
  'text.audience.seat': 'Visible solo para este puesto: {seat}',
  'text.thread.label': 'Discusión',
  'text.thread.resolved':
    'Discusión cerrada ({seat}) · {count, plural, one {# comentario} many {# de comentarios} other {# comentarios}}',
  'text.reply': 'Responder',
  'text.reply.label': 'Su respuesta',
  'text.reply.say': 'Enviar la respuesta',
  'text.edit': 'Modificar',
  'text.edit.label': 'Su comentario, modificado',
  'text.edit.say': 'Guardar la modificación',
  'text.edited':
    '{count, plural, one {Modificado # vez} many {Modificado # de veces} other {Modificado # veces}}',
  'text.resolve': 'Dar por cerrada',
  'text.reopen': 'Reabrir',

  // ── shelf ──
  'text.shelf.empty': 'No hay nada fuera del texto',
  'text.shelf.empty.how':
    'Aquí se conservan, con su cita, las discusiones cuyas palabras han desaparecido del texto.',
  'text.shelf.gone.paragraph': 'Su párrafo ya no está en el texto.',
  'text.shelf.gone.words': 'Las palabras que cita ya no están en su párrafo.',
  'text.shelf.pick': 'Sitúese antes en el párrafo al que corresponde.',
  'text.shelf.attach':
    '{placed, select, yes {Vincular al párrafo {number}} other {Vincular al párrafo elegido}}',

  // ── proposals and drafts ──
  'text.propose': 'Proponer',
  'text.propose.title': 'Propuesta',
  'text.propose.words': 'Su redacción',
  'text.propose.revising': 'Revisión de su propuesta',
  'text.propose.nothing': 'Escriba primero la redacción que propone.',
  'text.propose.changed': 'El párrafo ha cambiado desde que comenzó esta propuesta.',
  'text.propose.gone': 'El párrafo ya no está en el texto. Su redacción queda en su carpeta.',
  'text.propose.rebase': 'Comparar con la redacción actual',
  'text.add.after': 'Añadir un párrafo a continuación',
  'text.kind.label': 'Objeto de la propuesta',
  'text.kind.change': 'Cambia la redacción',
  'text.kind.add': 'Añade un párrafo',
  'text.kind.delete': 'Suprime el párrafo',
  'text.reasons': 'Motivos (opcional)',
  'text.citation': 'Fuente de la redacción (opcional)',
  'text.citation.is': 'Fuente: {citation}',
  'text.rivals':
    '{count, plural, one {Otra propuesta sobre estas palabras} many {Otras # de propuestas sobre estas palabras} other {Otras # propuestas sobre estas palabras}}',
  'text.table': 'Presentar',
  'text.revise': 'Revisar',
  'text.support': 'Apoyar',
  'text.support.end': 'Retirar el apoyo',
  'text.supported': 'Con el apoyo de {seats}',
  'text.revised': '{count, plural, one {Revisada # vez} many {Revisada # de veces} other {Revisada # veces}}',
  'text.proposal.label': 'Propuesta de {seat}',
  'text.status.open': 'Abierta',
  'text.status.taken-up': 'Incorporada',
  'text.status.set-aside': 'Dejada de lado',
  'text.status.withdrawn': 'Retirada',
  'text.withdraw.proposal': 'Retirar',
  'text.draft.label': 'Borrador de nuestra carpeta',
  'text.draft.kind':
    '{kind, select, change {Cambio} add {Adición} delete {Supresión} other {Borrador}}{placed, select, yes { · párrafo {number}} other {}}',
  'text.draft.open': 'Abrir',
  'text.draft.keep': 'Guardar en nuestra carpeta',
  'text.draft.drop': 'Desechar el borrador',
  'text.origin.rescued': 'Se conserva aquí porque su lugar en el texto había desaparecido',
  'text.origin.refused': 'Se conserva aquí porque el texto ya no lo admitía',
  'text.origin.offline': 'Escrito sin conexión; el texto había avanzado',
  'text.desk.show': 'Ver nuestra carpeta',
  'text.desk.plain':
    'En esta herramienta no pueden verlo ni las demás delegaciones ni la Presidencia ni la Secretaría. Quien administre la máquina sí podría.',
  'text.desk.closed': 'Su puesto no tiene carpeta sobre este texto.',
  'text.desk.empty': 'Su carpeta está vacía',
  'text.desk.empty.how': 'La propuesta que inicie se guarda aquí hasta que la presente.',
  'text.notice.rescued':
    'El párrafo en que escribía se unió a otro o se trasladó. Sus palabras fueron con él: “{said}”',
  'text.notice.rescued.draft':
    'El párrafo en que escribía ha desaparecido. Sus palabras están en su carpeta: “{said}”',
  'text.notice.refused': 'El texto ya no admite cambios. Lo que acababa de escribir está en su carpeta.',
  'text.notice.kept':
    '{count, plural, =0 {Lo que escribió sin conexión ya estaba en el texto.} one {Lo que escribió sin conexión es un borrador de su carpeta.} many {Lo que escribió sin conexión está en # de borradores de su carpeta.} other {Lo que escribió sin conexión está en # borradores de su carpeta.}}',
  'text.notice.unkept':
    'En su carpeta no queda espacio y lo siguiente no se ha guardado en ella. Solo está en este dispositivo, hasta que haya tomado conocimiento: cópielo.',
  'text.notice.erased': 'Su delegación ha borrado su carpeta sobre este texto.',
  'text.desk.erase': 'Borrar nuestra carpeta',
  'text.desk.erase.verb': 'Borrar para siempre',
  'text.desk.erase.sentence':
    'Todo lo que hay en la carpeta de {seat} sobre este texto, y todo lo que hubo antes en ella, se borrará para todos sus miembros. Nadie podrá recuperarlos. Lo enviado permanece en el texto y en las actas, al igual que los vistos buenos y observaciones de su delegación sobre los borradores. Una copia de seguridad anterior los conserva hasta que se elimine.',
  'text.notice.read': 'He tomado conocimiento',
  'text.struck':
    '{seat} ha tachado palabras suyas{placed, select, yes { en el párrafo {number}} other {}}{more, plural, =0 {} one {, y otras en un lugar más} many {, y otras en # lugares más} other {, y otras en # lugares más}}. Siguen a la vista, tachadas, hasta la próxima versión:',
  'text.struck.show': 'Ver',

  // ── objections ──
  'text.object': 'Objetar',
  'text.object.whole': 'Objetar el texto en su conjunto',
  'text.reason': 'Motivo (opcional)',
  'text.objection.label': 'Objeción de {seat}',
  'text.objection.withdrawn': 'Retirada',
  'text.objection.released': 'No invocada en este procedimiento',
  'text.answer': 'Responder',
  'text.answer.label': 'Respuesta de la Presidencia',
  'text.answer.say': 'Enviar la respuesta',
  'text.release': 'No invocarla en este procedimiento',
  'text.withdraw.objection': 'Retirar la objeción',

  // ── settling ──
  'text.settle': 'Resolver',
  'text.settle.count':
    '{count, plural, one {Resolver sobre # propuesta} many {Resolver sobre # de propuestas} other {Resolver sobre # propuestas}}',
  'text.settle.own':
    '{count, plural, one {# propuesta más es del Estado que ocupa este puesto: resuelve otro miembro del equipo de la Presidencia.} many {# de propuestas más son del Estado que ocupa este puesto: resuelve otro miembro del equipo de la Presidencia.} other {# propuestas más son del Estado que ocupa este puesto: resuelve otro miembro del equipo de la Presidencia.}}',
  'text.settle.of': 'Examen {at} de {count}: párrafo {number}',
  'text.settle.next': 'Párrafo siguiente',
  'text.settle.previous': 'Párrafo anterior',
  'text.settle.first': 'Es el primero.',
  'text.settle.last': 'Es el último.',
  'text.settle.leave': 'Volver al texto',
  'positions.title': 'Posiciones',
  'positions.print': 'Imprimir',
  'compilation.title': 'Compilación',
  'compilation.form': 'Forma',
  'compilation.form.names': 'Con nombres',
  'compilation.form.ours': 'Primero lo nuestro',
  'compilation.form.plain': 'Sin nombres',
  'compilation.form.clean': 'Texto limpio',
  'compilation.form.columns': 'Dos columnas',
  'compilation.lead':
    'Lo que figura entre corchetes no está acordado. Un código ante unas palabras dice quién las quiere, un signo más quién las apoya; «supr.» dice quién quiere suprimirlas.',
  'compilation.lead.plain': 'Lo que figura entre corchetes no está acordado.',
  'compilation.none': 'No hay nada pendiente',
  'compilation.none.why': 'Las propuestas y objeciones figurarán aquí en el texto, entre corchetes.',
  'compilation.whole': 'Sobre el texto en su conjunto: {said}',
  'compilation.deletes': '({who} supr.)',
  'compilation.objects': '({who}: objeción)',
  'compilation.homeless':
    '{count, plural, one {# propuesta se refiere} many {# de propuestas se refieren} other {# propuestas se refieren}} a párrafos que ya no están: {who}',
  'compilation.moved-on': 'Las palabras en que se basa han cambiado desde entonces.',
  'compilation.across': 'Se cruza con otra propuesta sobre las mismas palabras.',
  'compilation.alt': '{number} alt. {place}',
  'compilation.bis':
    '{number} {place, select, 0 {bis} 1 {ter} 2 {quater} 3 {quinquies} 4 {sexies} 5 {septies} 6 {octies} other {(nuevo)}}',
  'matrix.title': 'Matriz',
  'matrix.paragraph': 'Párrafo',
  'matrix.whole': 'El texto en su conjunto',
  'matrix.lead': '◆ propone, + apoya, ■ objeta, • comenta; un número si hay más de uno.',
  'matrix.supports': 'apoya {count, plural, one {# propuesta} many {# de propuestas} other {# propuestas}}',
  'matrix.said': '{said}',
  'text.settle.none': 'No hay nada abierto en este párrafo',
  'text.settle.read': 'Leer con la redacción de {seat}',
  'text.settle.note': 'Nota (opcional)',
  'text.together': 'Cuáles son compatibles',
  'text.together.yes': '{one} – {other}: afectan a palabras distintas; pueden incorporarse ambas.',
  'text.together.no': '{one} – {other}: cambian las mismas palabras.',
  'text.reading': 'El párrafo tal como quedaría',
  'text.reading.delete':
    'Si se deja vacío, el párrafo desaparece; si contiene palabras, la propuesta se incorpora en parte',
  'text.reading.conflict':
    'Entretanto han cambiado esas mismas palabras del párrafo. Compruebe esta lectura antes de incorporarla.',
  'text.takeUp': 'Incorporar',
  'text.takeUp.edited': 'Incorporar con modificaciones',
  'text.setAside': 'Dejar de lado',

  // ── versions ──
  'text.versions': 'Versiones',
  'text.versions.none': 'Todavía no se ha distribuido ninguna versión.',
  'text.compare': 'Comparar versiones',
  'text.compare.from': 'De',
  'text.compare.to': 'A',
  'text.compare.only': 'Solo lo que ha cambiado',
  'text.compare.summary':
    '{changed, plural, =0 {Ningún párrafo modificado} one {# párrafo modificado} many {# de párrafos modificados} other {# párrafos modificados}}; adiciones: {inserted}, supresiones: {deleted}, traslados: {moved}.',
  'text.moved': 'Trasladado.',
  'text.issue': 'Distribuir {version}',
  'text.issue.note': 'Una nota a todos con la versión (opcional)',
  'text.openText': 'Abrir el texto',

  // ── silence and after ──
  'text.band.label': 'Estado del texto',
  'text.band.running': '{version} está en procedimiento de acuerdo tácito',
  'text.band.over': '{version}: el plazo ha vencido',
  'text.band.over.effect':
    'Una persona del equipo de la Presidencia o de la Secretaría dice qué ha resultado. El reloj no decide nada.',
  'text.band.effect.agreed':
    'Si nadie rompe el silencio antes, el texto queda acordado. Hasta entonces no puede modificarse.',
  'text.band.effect.adopted':
    'Si nadie objeta antes, el texto queda aprobado. Hasta entonces no puede modificarse.',
  'text.band.choices': 'Lo que puede hacer',
  'text.band.see': 'Ver el procedimiento',
  'text.band.agreed': '{version} queda acordado',
  'text.band.agreed.effect':
    'Su redacción está fijada. Hasta la aprobación, un miembro puede retirar su conformidad.',
  'text.band.adopted': '{named, select, yes {Aprobado con la signatura {symbol}} other {Aprobado}}',
  'text.next.open': 'Someter a acuerdo tácito',
  'text.next.answer': 'Ir al procedimiento',
  'text.next.confirm': 'Decir qué ha resultado',
  'text.next.adopt': 'Consignar la aprobación',
  'text.to.silence': 'Acuerdo tácito',
  'text.to.record': 'Registro',

  // ── confirmations: who, what, who is told, whether it can be taken back ──
  'text.confirm.table':
    '{seat} presenta {kind, select, change {un cambio de este párrafo} add {un párrafo nuevo} delete {la supresión de este párrafo} other {una propuesta}}. Se avisa de inmediato a todas las delegaciones y a la Secretaría. Puede revisarse y retirarse, y queda en el registro.',
  'text.confirm.revise':
    '{seat} revisa su propuesta. Se avisa de inmediato a todas las delegaciones y a la Secretaría; cesa el apoyo dado a la redacción anterior, que queda en el registro.',
  'text.confirm.withdraw.proposal':
    '{seat} retira su propuesta. Se avisa de inmediato a todas las delegaciones y a la Secretaría. Queda en el registro; para recuperarla hay que presentarla de nuevo.',
  'text.confirm.support':
    '{own} apoya la propuesta de {seat}. Se avisa de inmediato a todos los que ven la propuesta. El apoyo puede retirarse.',
  'text.confirm.support.end':
    '{own} retira su apoyo a la propuesta de {seat}. Se avisa de inmediato a todos los que ven la propuesta.',
  'text.confirm.object':
    '{seat} objeta este párrafo. Se avisa de inmediato a todas las delegaciones y a la Secretaría. La objeción se mantiene hasta que su autor la retire, y queda en el registro.',
  'text.confirm.object.whole':
    '{seat} objeta el texto en su conjunto. Se avisa de inmediato a todas las delegaciones y a la Secretaría. La objeción se mantiene hasta que su autor la retire, y queda en el registro.',
  'text.confirm.withdraw.objection':
    '{seat} retira su objeción. Se avisa de inmediato a todas las delegaciones y a la Secretaría. Volver a objetar sería un acto nuevo.',
  'text.confirm.release':
    '{seat} renuncia a invocar su objeción en este procedimiento: la objeción se mantiene, pero no impide este acuerdo tácito. Se avisa de inmediato a todas las delegaciones y a la Secretaría.',
  'text.confirm.takeUp':
    'El equipo de la Presidencia incorpora la propuesta de {seat} tal como está. La redacción pasa al texto en nombre de su autor y se avisa a todos de inmediato. El acto queda en el registro; la redacción todavía puede cambiarse.',
  'text.confirm.takeUp.edited':
    'El equipo de la Presidencia incorpora la propuesta de {seat} con sus propias modificaciones, y así consta en el registro. Se avisa a todos de inmediato. La redacción todavía puede cambiarse.',
  'text.confirm.setAside':
    'El equipo de la Presidencia deja de lado la propuesta de {seat}. Se avisa a todos de inmediato. Su autor puede presentarla de nuevo.',
  'text.confirm.issue':
    'El equipo de la Presidencia distribuye {version} con la redacción actual. Todas las delegaciones y la Secretaría la tienen en el mismo instante.{open, select, yes { Siguen pendientes y pasan a ella: {carried}.} other {}} Este acto es irrevocable.',
  'text.confirm.openText':
    'El equipo de la Presidencia abre este texto. Todas las delegaciones lo ven desde ahora y su redacción pasa a ser el anteproyecto. Este acto es irrevocable.',
  'text.told.comment.everyone': 'Comentario añadido: lo ven todos los que tienen abierto este texto.',
  'text.told.comment.pen': 'Comentario añadido: solo lo ve el equipo de la Presidencia.',
  'text.told.comment.seat': 'Comentario añadido, visible solo para este puesto: {seat}.',
  'text.told.table':
    'Propuesta presentada: la tienen todas las delegaciones y la Secretaría. Puede revisarse y retirarse.',
  'text.told.revise': 'Propuesta revisada: todas las delegaciones y la Secretaría tienen la nueva redacción.',
  'text.told.withdraw.proposal': 'Propuesta retirada: queda en el registro y puede presentarse de nuevo.',
  'text.told.support': 'Consta su apoyo a la propuesta de {seat}. Puede retirarse.',
  'text.told.support.end': 'Se ha retirado su apoyo a la propuesta de {seat}.',
  'text.told.object': 'Se mantiene la objeción de {seat}. Puede retirarse.',
  'text.told.withdraw.objection': 'Se ha retirado la objeción de {seat}. Queda en el registro.',
  'text.told.release': 'La objeción se mantiene y no obsta a este procedimiento de acuerdo tácito.',
  'text.told.takeUp':
    'Incorporada{edited, select, yes { con modificaciones} other {}} la propuesta de {seat}{placed, select, yes { al párrafo {number}} other {}}. Ya está en el texto. El acto queda en el registro; la redacción todavía puede cambiarse.',
  'text.told.setAside': 'Apartada la propuesta de {seat}. Puede presentarse de nuevo.',
  'text.told.issue': 'Se ha distribuido {version}: la tienen todas las delegaciones y la Secretaría.',
  'text.told.openText': 'El texto está abierto: lo ven todas las delegaciones.',
}
