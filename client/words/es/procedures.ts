/** The words of what a silence may be beside one text decided as one, in Spanish: item by item. */
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
}
