/** The words of what a silence may be beside one text decided as one, and of what is typed meanwhile, in Spanish: item by item. */
import type { ProceduresCatalog } from '../languages.ts'

export const procedures: ProceduresCatalog = {
  'profile.items': '{name}, punto por punto',
  'effect.items.agreed':
    'Cada punto se decide por separado: si nadie lo objeta antes del vencimiento, queda acordado. Los puntos rotos quedan abiertos.',
  'effect.items.adopted':
    'Cada punto se decide por separado: si nadie lo objeta antes del vencimiento, queda aprobado. Los puntos rotos quedan abiertos.',
  'items.title': 'Punto por punto',
  'items.choose': 'Lo que se decide por separado',
  'items.choose.note':
    'Una delegación puede romper el silencio sobre uno de estos puntos y dejar los demás. Una objeción a cualquier otra cosa los afecta a todos.',
  'items.choose.before': '{item}: ya aprobado con este texto; no se somete de nuevo',
  'items.is': '{cited}: {words}',
  'items.silent': 'nada consta',
  'items.broken': 'roto por {seats}',
  'items.objected': 'objeción de {seats}',
  'items.passed': '{passing, select, adopted {aprobado} other {acordado}}',
  'items.open': 'abierto',
  'items.before': 'ya aprobado',
  'items.undone': 'abierto de nuevo',
  'break.items': 'A qué se refiere',
  'break.items.sentence':
    '{seat} rompe el silencio sobre {version} en cuanto a {items}. {count, plural, one {Este punto no queda acordado} many {Estos puntos no quedan acordados} other {Estos puntos no quedan acordados}}; los demás siguen sometidos a acuerdo tácito. Todas las delegaciones y la Secretaría reciben aviso de inmediato. Este acto es irrevocable.',
  'break.items.none': 'Elija al menos un punto.',
  'said.broke-part': 'rompió el silencio sobre algunos puntos',
  'ended.items': 'Quedan abiertos: {open}. La confirmación vale para los demás.',
  'confirm.part.verb': 'Confirmar: aprobado en parte',
  'confirm.part.sentence':
    'La {seat} confirma que no se recibió por ninguna vía otra objeción sobre {version}. {passing, select, adopted {Aprobados} other {Acordados}}: {passed}. Abiertos, de nuevo en negociación: {open}. Todas las delegaciones y la Secretaría reciben aviso de inmediato.',
  'note.opening.items':
    'Se decide punto por punto: {items}. Una objeción puede indicar los puntos a que se refiere; si no indica ninguno, se refiere a todos.',
  'note.opening.before': 'Ya aprobados, con el mismo texto: {items}.',
  'outcome.passedInPart':
    'El plazo sobre {version} ha vencido. {passing, select, adopted {Aprobados} other {Acordados}}: {passed}. Abiertos, de nuevo en negociación: {open}. Los puntos abiertos pueden someterse de nuevo; lo aprobado no se vuelve a someter mientras no cambie su texto.',
  'certificate.outcome.passed-in-part':
    'El plazo sobre {version} ha vencido y se aprobó una parte. El texto en su conjunto no está {passing, select, adopted {aprobado} other {acordado}}.',
  'certificate.items.passed': '{passing, select, adopted {Aprobados} other {Acordados}}',
  'certificate.items.open': 'Abiertos',
  'profiles.severable': 'Se decide',
  'profiles.severable.package': 'En conjunto',
  'profiles.severable.package.means': 'Basta una objeción para que no se apruebe el conjunto.',
  'profiles.severable.items': 'Punto por punto',
  'profiles.severable.items.means':
    'Los puntos se indican al abrir; cada uno se aprueba o queda abierto por sí solo.',

  // ── words typed while a silence runs ──
  'meant.title': '¿Qué son estas palabras?',
  'meant.open': 'Decir qué es',
  'meant.label': 'Se trata de',
  'meant.lead':
    'El texto está sometido a acuerdo tácito hasta el {deadline}. Entretanto nada se presenta, y nada se deduce de lo escrito.',
  'meant.keep': 'Nada todavía: quedan en nuestro escritorio',
  'meant.keep.means':
    'Solo las ve su delegación. No cuentan, y el texto se aprueba si nadie rompe el silencio.',
  'meant.keep.verb': 'Dejar en nuestro escritorio',
  'meant.keep.sentence': 'No se envía nada. Hasta el {deadline} todavía puede decir que es una ruptura.',
  'meant.remark': 'Una observación de redacción, para la Presidencia',
  'meant.remark.means': 'No rompe nada. Solo la ven el equipo de la Presidencia y su delegación.',
  'meant.remark.verb': 'Enviar la observación',
  'meant.remark.sentence':
    '{seat} hace llegar al equipo de la Presidencia una observación de redacción sobre {version}. El procedimiento continúa; nadie más recibe aviso. Este acto es irrevocable.',
  'meant.remark.empty':
    'Una observación necesita palabras: escriba lo que debería figurar o indique el motivo.',
  'meant.remark.told': 'El equipo de la Presidencia tiene su observación.',
  'meant.break': 'Una ruptura: queremos este texto en su lugar',
  'meant.break.means':
    'El procedimiento termina para todo el texto, y estas palabras se presentan como su propuesta en el mismo acto.',
  'meant.break.verb': 'Romper el silencio',
  'meant.break.sentence':
    '{seat} rompe el silencio sobre {version} y presenta estas palabras. El texto no queda acordado. Todas las delegaciones y la Secretaría reciben aviso de inmediato. Este acto es irrevocable.',
  'meant.break.told': 'El silencio está roto y su propuesta está presentada.',
  'hold.items.sentence':
    '{seat} deja en suspenso una parte de {version}: espera instrucciones. Se refiere a {items}; lo demás puede aprobarse sin ella. Se informa a todos de inmediato. Puede levantarlo.',
  'more.items.sentence':
    '{seat} pide a la presidencia más tiempo para una parte de {version}. Se refiere a {items}; si nadie responde, esa parte queda abierta y lo demás puede aprobarse. Se informa a todos de inmediato. Puede retirarlo hasta el resultado.',
  'items.held': 'a la espera: {seats}',
  'items.only': 'Solo sobre {items}.',

  // ── procedural motions ──
  'place.motions': 'Mociones',
  'motions.lead':
    'Las mociones de procedimiento se votan aquí, aparte del consenso. Ningún texto se decide por votación.',
  'motions.none': 'No se ha sometido ninguna moción a votación',
  'motions.none.means':
    'La Presidencia o la secretaría somete a votación una moción cuando un miembro la ha presentado. Los miembros votan entonces aquí.',
  'motions.put': 'Someter una moción',
  'motions.put.sentence':
    '{seat} somete a votación esta moción, presentada por: {mover}. Necesita {needed, plural, one {# voto} many {# de votos} other {# votos}} a favor. Todos la ven de inmediato. Puede retirarse hasta que se cierre la votación.',
  'motions.words': 'La moción, tal como se presentó',
  'motions.words.missing': 'Escriba primero la moción.',
  'motions.mover': 'Presentada por',
  'motions.facts':
    'Presentada por: {mover}. Necesita {needed, plural, one {# voto} many {# de votos} other {# votos}} a favor.',
  'motions.vote.for': 'A favor',
  'motions.vote.against': 'En contra',
  'motions.vote.abstains': 'Abstenerse',
  'motions.cast.sentence':
    '{vote, select, for {{seat} vota a favor de esta moción.} against {{seat} vota en contra de esta moción.} other {{seat} se abstiene en esta moción.}} Todos lo ven de inmediato. El voto puede cambiarse hasta el cierre.',
  'motions.enter': 'Consignar un voto emitido en la sala',
  'motions.enter.seat': 'Voto de',
  'motions.enter.vote': 'El voto',
  'motions.enter.sentence':
    '{vote, select, for {{seat} votó en la sala a favor de esta moción.} against {{seat} votó en la sala en contra de esta moción.} other {{seat} se abstuvo en la sala.}} Consta en el registro como consignado por la secretaría; el puesto puede votar otra cosa hasta el cierre.',
  'motions.close': 'Cerrar la votación',
  'motions.close.sentence':
    '{how, select, carried {La moción queda aprobada.} other {La moción no queda aprobada.}} La votación se cierra y todos ven el resultado con cada voto. No puede deshacerse.',
  'motions.withdraw': 'Retirar la moción',
  'motions.withdraw.sentence':
    'La moción se retira sin resultado. Permanece en el registro. No puede deshacerse.',
  'motions.tally': '{yes} a favor, {no} en contra, {abstaining} abstenciones, {absent} sin votar',
  'motions.how': '{how, select, carried {Aprobada} lost {No aprobada} other {Retirada}}',
  'motions.open': 'En votación',
  'motions.who': '{vote, select, for {A favor} against {En contra} other {Abstenciones}}: {seats}',
  'motions.entered': 'Emitidos en la sala, consignados por la secretaría: {seats}',
  'motions.switch.title': 'Mociones de procedimiento',
  'motions.switch.is':
    '{on, select, yes {Activadas: {needed, plural, one {# voto aprueba} many {# de votos aprueban} other {# votos aprueban}} una moción.} other {Desactivadas: no se muestra nada de ellas.}}',
  'motions.switch.change': 'Cambiar',
  'motions.switch.sentence':
    'Por decisión del órgano, las mociones de procedimiento quedan {on, select, yes {activadas} other {desactivadas}}. Las ya sometidas permanecen en el registro.',
  'motions.switch.on': 'Activadas',
  'motions.switch.off': 'Desactivadas',
  'motions.needed': 'Votos a favor que aprueban una moción',
  'motions.needed.wrong': 'Un número del 1 al 400.',
}
