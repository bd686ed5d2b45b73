/** Where seats stand and how they are brought together, in Spanish: see `../en/negotiation.ts`. */
import type { NegotiationCatalog } from '../languages.ts'

export const negotiation: NegotiationCatalog = {
  // ── where delegations stand, and objections ──
  'stand.title': 'La posición de las delegaciones',
  'stand.own': 'Nuestra posición',
  'stand.is.pending': 'A la espera de instrucciones',
  'stand.is.adref': 'Acordado ad referendum',
  'stand.is.agreed': 'Acordado',
  'stand.until': 'instrucciones previstas para el {when}',
  'stand.alone': 'Comunicado solo al equipo de la Presidencia',
  'stand.old': 'Dicho de palabras anteriores; se pregunta de nuevo desde {version}',
  'stand.label': 'Nuestra posición es',
  'stand.end': 'Retirar lo que dijimos',
  'stand.until.label': 'Instrucciones previstas para (hora de {city}), si puede decirlo',
  'stand.openly': 'Decirlo a todas las delegaciones, no solo al equipo de la Presidencia',
  'stand.confirm':
    '{seat} dice su posición sobre {place, select, whole {el texto en su conjunto} other {{place}}}: {is, select, pending {a la espera de instrucciones} adref {acordado ad referendum} agreed {acordado} other {retira lo que había dicho}}. {openly, select, yes {Se avisa de inmediato a todas las delegaciones y a la Secretaría.} other {Solo se avisa al equipo de la Presidencia.}} No es un voto y puede retirarse.',
  'stand.told': 'Anotado. Puede retirarse.',
  'today.waits.stand':
    '{why, select, due {Ha llegado el día para el que esperaban instrucciones: ¿cuál es su posición?} other {Las palabras han cambiado desde que dijeron su posición en {count, plural, one {# lugar} many {# de lugares} other {# lugares}} del texto.}}',
  'today.waits.maintain':
    'Las palabras a las que objetan han cambiado en {version}. Su objeción se mantiene mientras no la retiren.',
  'event.StandTaken':
    '{is, select, pending {Está a la espera de instrucciones} adref {Da su conformidad ad referendum} agreed {Da su conformidad} other {Retira lo que había dicho}}{whole, select, yes {, sobre el texto en su conjunto} other {, sobre un párrafo}}.',
  'event.ObjectionMaintained': 'Mantiene su objeción a las palabras actuales.',
  'objection.mandate': 'Se basa en {source}',
  'objection.mandate.open': 'Citar el mandato en que se basa',
  'objection.mandate.source': 'El texto y su párrafo, tal como se citan',
  'objection.mandate.words': 'Sus palabras, tal como figuran allí',
  'objection.joins': 'Junto con {seat}, cada cual la suya',
  'objection.asked': 'Las palabras han cambiado en {version}. La objeción se mantiene mientras no se retire.',
  'objection.maintain': 'Mantener la objeción',
  'objection.maintain.confirm':
    '{seat} mantiene su objeción a las palabras actuales. Se avisa a todas las delegaciones y a la Secretaría. Puede retirarse.',
  'objection.maintain.told': 'Mantenida. Sigue en pie hasta que la retiren.',
  'objection.join': 'Sumarse a esta objeción',
  'objection.join.confirm':
    '{own} objeta junto con {seat}, por los mismos motivos. La objeción es suya: se mantiene hasta que {own} la retire, haga lo que haga {seat}. Se avisa de inmediato a todas las delegaciones y a la Secretaría.',
  'objection.join.told': 'Su objeción figura junto a la de {seat}.',
  'enter.kind.stand': 'Dice su posición',
  'enter.kind.maintain': 'Mantiene su objeción',
  'enter.kind.join': 'Se suma a una objeción',
  'enter.sentence.stand':
    'La Secretaría consigna en nombre de {seat} su posición sobre {place, select, whole {el texto en su conjunto} other {el párrafo {place}}}: {is, select, pending {a la espera de instrucciones} adref {acordado ad referendum} other {acordado}}. Se avisa a todos de inmediato y se pide a {seat} que refrende el acto. No es un voto.',
  'enter.sentence.maintain':
    'La Secretaría consigna en nombre de {seat} que mantiene su objeción. Se avisa a todos de inmediato y se pide a {seat} que refrende el acto.',
  'enter.sentence.join':
    'La Secretaría consigna en nombre de {seat} que se suma a la objeción. Es una objeción propia. Se avisa a todos de inmediato y se pide a {seat} que refrende el acto. Este acto es irrevocable.',
  'enter.stand': 'Su posición',
  'matrix.stands':
    'Medio cuadrado: a la espera de instrucciones; medio disco: acordado ad referendum; un disco: acordado.',
  'text.filter.agreed-ad-ref': 'Acordados ad referendum',
  'text.filter.reserved': 'A la espera de instrucciones',
  // ── compromises ──
  'compromise.offered': 'Fórmulas de compromiso sobre este párrafo',
  'compromise.offer': 'Ofrecer una fórmula de transacción',
  'compromise.title': 'Fórmula de transacción de la Presidencia',
  'compromise.by': 'Fórmula de transacción de la Presidencia, redacción {wording}',
  'compromise.words': 'Las palabras que ofrece',
  'compromise.to': 'A',
  'compromise.to.all': 'No se nombra a nadie: se ofrece a todas las delegaciones.',
  'compromise.note': 'Con ella, si lo desea',
  'compromise.confirm':
    'El equipo de la Presidencia ofrece estas palabras {all, select, yes {a todas las delegaciones} other {a {seats}, que saben unas de otras y de quienes no se informa a las demás}}. Se pide a cada una que las acepte, las rechace o responda. Pueden reemplazarse y retirarse.',
  'compromise.told': 'Ofrecida. Se avisa a sus destinatarias.',
  'compromise.addressed': 'A {seats}',
  'compromise.addressed.all': 'A todas las delegaciones',
  'compromise.wording': 'Redacciones anteriores: {count}',
  'compromise.accepts': 'Aceptar',
  'compromise.declines': 'Rechazar',
  'compromise.answers': 'Responder',
  'compromise.said':
    '{seat} {is, select, accepts {acepta} declines {rechaza} other {responde}}{old, select, yes {, una redacción anterior} other {}}',
  'compromise.answer.confirm':
    '{seat} {is, select, accepts {acepta} declines {rechaza} other {responde a}} las palabras que ofrece el equipo de la Presidencia. {all, select, yes {Se avisa a todas las delegaciones.} other {Solo se avisa al equipo de la Presidencia.}} Puede decirse otra cosa mientras se ofrezcan.',
  'compromise.answer.note': 'Sus palabras, si lo desea',
  'compromise.answer.told': 'Comunicado. Puede decirse otra cosa mientras se ofrezcan las palabras.',
  'compromise.revise': 'Ofrecer otras palabras',
  'compromise.revise.confirm':
    'El equipo de la Presidencia pone estas palabras en lugar de las que ofrecía. Se pregunta de nuevo a cada destinataria; la redacción anterior se conserva.',
  'compromise.withdraw': 'Retirar la fórmula',
  'compromise.withdraw.confirm':
    'El equipo de la Presidencia retira su fórmula de transacción. Se avisa a sus destinatarias. Lo dicho queda en el registro.',
  'compromise.take': 'Incorporar la fórmula',
  'compromise.take.confirm':
    'El equipo de la Presidencia escribe la fórmula de transacción en el párrafo {place}. Las palabras son de la Presidencia. Se informa a todos de inmediato de las palabras, y no de quién las aceptó.',
  'compromise.take.told': 'Incorporada: las palabras están en el texto.',
  'compromise.status': '{status, select, open {Ofrecida} withdrawn {Retirada} other {Incorporada}}',
  'today.waits.compromise':
    '{count, plural, one {El equipo de la Presidencia ofrece una redacción entre delegaciones y pide su respuesta (#).} many {El equipo de la Presidencia ofrece # de redacciones y pide sus respuestas.} other {El equipo de la Presidencia ofrece # redacciones y pide sus respuestas.}}',
  'today.waits.accepted':
    '{count, plural, one {Todas sus destinatarias aceptan # fórmula: puede incorporarse.} many {Todas sus destinatarias aceptan # de fórmulas: pueden incorporarse.} other {Todas sus destinatarias aceptan # fórmulas: pueden incorporarse.}}',
  'event.CompromiseOffered': 'Ofreció una fórmula de transacción.',
  'event.CompromiseRevised': 'Ofreció otras palabras para su fórmula de transacción, redacción {wording}.',
  'event.CompromiseAnswered':
    '{is, select, accepts {Acepta} declines {Rechaza} other {Responde a}} las palabras de una fórmula de transacción.',
  'event.CompromiseClosed':
    '{how, select, withdrawn {Retiró su fórmula de transacción.} other {Incorporó su fórmula de transacción.}}',
  'event.CompromiseWritten': 'Escribió en el texto palabras suyas, entre delegaciones.',
  // ── the read-through, the room and the sheet ──
  'reading.lead': 'Dirigir una lectura',
  'reading.is': 'La Presidencia lee: {place}.',
  'reading.label': 'Lectura',
  'reading.previous': 'Párrafo anterior',
  'reading.next': 'Párrafo siguiente',
  'reading.end': 'Terminar la lectura',
  'reading.follow': 'Seguir a la Presidencia',
  'reading.return': 'Volver a la Presidencia',
  'reading.floor': 'La sala, según la entiende la Presidencia',
  'reading.told': 'Consignado como lo entiende la Presidencia.',
  'reading.room': 'Pantalla de la sala',
  'floor.agreed': 'Acordado',
  'floor.adref': 'Acordado ad referendum',
  'floor.reserved': 'Reservado',
  'floor.open': 'Abierto',
  'floor.is':
    'Según entiende la Presidencia la sala: {is, select, agreed {acordado} adref {acordado ad referendum} reserved {reservado} other {abierto}}',
  'floor.contest': 'No es lo que dijimos',
  'floor.contest.confirm':
    '{seat} dice que lo que entendió la Presidencia sobre este párrafo no es lo que dijo. Se avisa a todas las delegaciones y a la Secretaría; el párrafo queda abierto de nuevo hasta que la Presidencia vuelva a consignarlo.',
  'floor.contest.note': 'Lo que dijeron, si lo desean',
  'floor.contest.told': 'Dicho. Figura junto a lo que entendió la Presidencia.',
  'floor.contested': 'No es así, dice {seat}',
  'room.title': 'Pantalla de la sala',
  'room.alternatives': 'Propuesto',
  'room.nothing': 'Aquí no se propone nada.',
  'room.waiting': 'La lectura no ha comenzado.',
  'room.kind':
    '{kind, select, add {A continuación} delete {Para suprimir} keep {Sin cambios} alternative {Otra redacción} other {Otras palabras}}',
  'sheet.title': 'Hoja del equipo de la Presidencia',
  'sheet.lead': 'Solo la ve el equipo de la Presidencia: ni las delegaciones ni la Secretaría.',
  'sheet.seat': 'Delegación',
  'sheet.leans': 'En realidad',
  'sheet.leans.none': 'Nada anotado',
  'sheet.leans.with': 'Con nosotros',
  'sheet.leans.movable': 'Puede moverse',
  'sheet.leans.firm': 'Firme',
  'sheet.body': 'Sus palabras, para ustedes',
  'sheet.note': 'Anotar',
  'sheet.off': 'Quitar de la hoja',
  'sheet.confirm':
    'Solo el equipo de la Presidencia ve lo que se anota de {seat}. Puede quitarse, y queda en el registro del equipo de la Presidencia.',
  'sheet.told': 'Anotado solo para el equipo de la Presidencia.',
  'event.ReadingLed': '{over, select, yes {Terminó la lectura.} other {Pasó a un párrafo de la lectura.}}',
  'event.FloorRecorded':
    'Entiende la sala: {is, select, agreed {acordado} adref {acordado ad referendum} reserved {reservado} other {abierto}}, sobre un párrafo.',
  'event.FloorContested': 'Dice que lo que entendió la Presidencia no es lo que dijo.',
  'event.SheetNoted': 'Anotó en su propia hoja la posición de {seat}.',
  // ── entered for a seat ──
  'enter.kind.accepts': 'Acepta una fórmula de transacción',
  'enter.kind.declines': 'Rechaza una fórmula de transacción',
  'enter.kind.misheard': 'Impugna lo entendido por la Presidencia',
  'enter.sentence.chair':
    'La Secretaría consigna en nombre de {seat} {kind, select, accepts {que acepta la fórmula ofrecida a todas sobre el párrafo {place}} declines {que rechaza la fórmula ofrecida a todas sobre el párrafo {place}} other {que no dijo lo que entendió la Presidencia sobre el párrafo {place}}}. Se avisa a todos de inmediato y se pide a {seat} que refrende el acto.',
  // ── circles ──
  'circles.title': 'Círculos',
  'circles.lead':
    'Las delegaciones que usted nombre se conciertan aparte sobre este texto, con una carpeta y un debate en común. Ninguna otra delegación, ni la presidencia ni la secretaría, sabe de ello en este producto. Quien opera la máquina podría.',
  'circles.off': 'El equipo de la presidencia no ha permitido círculos en este texto.',
  'circles.allow': 'Permitir círculos',
  'circles.disallow': 'No permitir nuevos círculos',
  'circles.allow.confirm':
    '{allow, select, yes {Los miembros pueden abrir círculos en este texto: delegaciones que se conciertan aparte, de lo que nadie más sabe, tampoco el equipo de la presidencia.} other {Los miembros no pueden abrir nuevos círculos en este texto. Los que hay continúan.}} Se informa de ello a todas las delegaciones y a la secretaría. Puede cambiarse.',
  'circles.allow.told':
    '{allow, select, yes {Se pueden abrir círculos en este texto.} other {No se pueden abrir nuevos círculos en este texto.}}',
  'circles.open': 'Abrir un círculo',
  'circles.name': 'Su nombre, para quienes están en él',
  'circles.with': 'Con',
  'circles.open.confirm':
    '{seat} abre un círculo con {seats}. Pueden leer desde ahora lo que se dice en él, y se les pregunta si participan. No se puede añadir a nadie después. No se informa a nadie más.',
  'circles.open.told': 'Abierto. Se pregunta a las que ha nombrado si participan.',
  'circles.open.nobody': 'Nombre al menos otra delegación y dé un nombre al círculo.',
  'circles.asks': '{seat} le pide que participe en el círculo «{name}».',
  'circles.join': 'Participar',
  'circles.decline': 'No participar',
  'circles.leave': 'Salir',
  'circles.close': 'Cerrar el círculo',
  'circles.closed': 'Cerrado',
  'circles.join.confirm':
    '{seat} participa en el círculo «{name}». Se informa a quienes están en él y a nadie más. Puede salir en cualquier momento.',
  'circles.leave.confirm':
    '{seat} ya no está en el círculo «{name}»: no se le muestra nada más de él y no puede volver. Lo que se le mostró queda en su registro. Se informa a quienes están en él y a nadie más.',
  'circles.close.confirm':
    'El círculo «{name}» se cierra. Ya no se puede decir nada en él ni escribir en su carpeta; quienes están en él pueden seguir leyendo. Se les informa a ellos y a nadie más. No puede abrirse de nuevo.',
  'circles.told':
    '{answer, select, joins {Su delegación participa.} leaves {Su delegación ya no está en el círculo.} other {El círculo está cerrado.}}',
  'circles.seats': 'Están en él: {seats}',
  'circles.asked': 'Se les ha pedido: {seats}',
  'circles.only': 'Solo lo ven {seats}',
  'circles.desk.label': 'Qué carpeta',
  'circles.desk.own': 'Solo la nuestra',
  'circles.desk.here':
    'Lo que usted propone se redacta en esta carpeta, en común, hasta que alguno lo presente.',
  'circles.desk.closed': 'Este círculo está cerrado: su carpeta se puede leer, y no se escribe en ella.',
  'circles.desk.empty': 'Esta carpeta está vacía',
  'circles.desk.empty.how': 'Una propuesta que alguno comience se guarda aquí hasta que alguno la presente.',
  'circles.keep': 'Guardar en la carpeta común',
  'circles.table.confirm':
    '{seat} presenta {kind, select, change {un cambio de este párrafo} add {un nuevo párrafo} delete {la supresión de este párrafo} other {una propuesta}} como propia. Se informa de inmediato a todas las delegaciones y a la secretaría, y no del círculo. Se pide a los demás del círculo su apoyo, que cada uno da o no.',
  'circles.erase.sentence':
    'Todo lo que hay en la carpeta del círculo «{name}», y lo que hubo antes, se borrará para todos los que están en él. Nadie puede recuperarlo. Lo que se presentó y lo que se dijo en el círculo queda en el registro. Una copia de seguridad anterior lo conserva hasta que se elimine.',
  'circles.erase': 'Borrar su carpeta',
  'text.audience.circle': 'Solo «{name}»: {seats}',
  'text.told.comment.circle': 'Comentario añadido: solo lo ven quienes están en el círculo.',
  'today.waits.circle': '{seat} le pide que participe en el círculo «{name}».',
  'today.waits.circleSupport':
    '{count, plural, one {Una propuesta de un círculo suyo pide su apoyo.} many {# de propuestas de círculos suyos piden su apoyo.} other {# propuestas de círculos suyos piden su apoyo.}}',
  'event.CirclesAllowed':
    '{allowed, select, yes {Permitió círculos en este texto.} other {No permite nuevos círculos en este texto.}}',
  'event.CircleOpened':
    'Abrió un círculo{name, select, none {} other { «{name}»}} y pide a las nombradas que participen.',
  'event.CircleAnswered':
    '{answer, select, joins {Participa en el círculo} other {Ya no está en el círculo}}{name, select, none {} other { «{name}»}}.',
  'event.CircleClosed': 'Cerró el círculo{name, select, none {} other { «{name}»}}.',
  'event.CircleTabled':
    'Presentó una propuesta de la carpeta del círculo{name, select, none {} other { «{name}»}}, y pide apoyo.',
}
