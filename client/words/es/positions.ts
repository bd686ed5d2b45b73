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
  'compilation.alternative': 'Otra redacción del párrafo entero.',
  'compilation.keeps': '({who}: sin cambios)',
  'compilation.minus': 'Un signo menos ante un código dice quién se opone.',
  'matrix.opposes':
    'se opone a {count, plural, one {# propuesta} many {# de propuestas} other {# propuestas}}',
  'matrix.minus': '− se opone a una propuesta.',
  // ── on paper ──
  'paper.title': 'En papel',
  'paper.lead':
    'Como archivo de Word, o impreso. Solo contiene lo que todos ven. Lo añadido va subrayado, lo suprimido tachado, y de quién es figura al lado entre corchetes.',
  'paper.form': 'Qué',
  'paper.form.clean': 'Texto limpio',
  'paper.form.redline': 'Cambios a la vista',
  'paper.form.names': 'Compilación, con nombres',
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
}
