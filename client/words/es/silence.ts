/** The words of the silence page and of the record, in Spanish. Offices take their article here, States none. */
import type { SilenceCatalog } from '../languages.ts'

export const silence: SilenceCatalog = {
  // ── ways of running a silence ──
  'profile.council-silence': 'Acuerdo tácito hasta un minuto fijado',
  'profile.no-objection': 'Procedimiento escrito de no objeción',
  'profile.days':
    '{name}, {days, plural, one {# día laborable} many {# de días laborables} other {# días laborables}} hasta las {hour}',
  'profile.elapsed':
    '{name}, {hours, plural, one {# hora} many {# de horas} other {# horas}} desde la apertura',
  'effect.agreed':
    'Si nadie objeta antes del vencimiento, el texto queda acordado. Se aprueba en una sesión.',
  'effect.adopted': 'Si nadie objeta antes del vencimiento, el texto queda aprobado.',
  'deadline.words': '{day}, {hour} (hora de {city})',
  'hash.short': 'huella {hash}',

  // ── opening ──
  'silence.none': 'No se ha abierto ningún procedimiento de acuerdo tácito sobre este texto.',
  'silence.none.who':
    'Lo abre la Presidencia, sobre una versión distribuida, cuando el texto está listo. Aquí verá el reloj.',
  'silence.toText': 'Ir al texto',
  'silence.cutOff':
    'Sin conexión: el plazo sigue corriendo, pero lo que hagan los demás no se mostrará hasta que se restablezca.',
  'silence.open.title': 'Someter a acuerdo tácito',
  'silence.open.noVersion':
    'El procedimiento de acuerdo tácito se abre sobre una versión distribuida. Distribuya antes una desde la página del texto.',
  'silence.open.verb': 'Someter a acuerdo tácito',
  'silence.open.sentence':
    'La {seat} somete {version} al procedimiento de acuerdo tácito hasta el {deadline}. Si ningún miembro objeta antes de que termine ese minuto, el texto queda {passing, select, adopted {aprobado} other {acordado}}. {count, plural, one {La única delegación} many {Las # de delegaciones} other {Las # delegaciones}} y la Secretaría reciben aviso de inmediato. Puede retirarse hasta el vencimiento.',
  'silence.step.what': 'Qué',
  'silence.step.how': 'Cómo',
  'silence.step.until': 'Hasta cuándo',
  'silence.step.note': 'La nota tal como se enviará',
  'silence.step.wall': 'Último minuto en que cuenta una objeción (hora de {city})',
  'silence.step.clean': 'No se mantiene ninguna objeción ni se ha escrito ningún corchete en el texto.',
  'silence.step.objections':
    '{count, plural, one {Se mantiene una objeción ({seats}). A su autor se le consulta ahora; a menos que la retire o renuncie a invocarla, equivale a romper el silencio al vencer el plazo.} many {Se mantienen # de objeciones ({seats}). A sus autores se les consulta ahora; a menos que las retiren o renuncien a invocarlas, equivalen a romper el silencio al vencer el plazo.} other {Se mantienen # objeciones ({seats}). A sus autores se les consulta ahora; a menos que las retiren o renuncien a invocarlas, equivalen a romper el silencio al vencer el plazo.}}',
  'silence.step.brackets':
    'Quedan corchetes escritos a mano en {count, plural, one {el lugar siguiente} many {los lugares siguientes} other {los lugares siguientes}}: {places}. Son caracteres del texto y quedarían acordados con él.',
  'silence.bracket.title': 'el título',
  'silence.days':
    '{count, plural, =0 {Ningún día laborable completo} one {# día laborable} many {# de días laborables} other {# días laborables}}, sin contar hoy.',
  'silence.days.unsure': 'El calendario no abarca con certeza todos estos días.',
  'silence.holidays': 'No laborables: {list}.',
  'silence.holiday': '{name} ({day})',
  'silence.calendar': 'Calendario de referencia: {source}.',
  'silence.calendar.un':
    'Calendario de referencia: días feriados oficiales en la Sede de las Naciones Unidas; {announced}, según lo anunciado; los demás años, por cálculo (los dos Eid, según el calendario de Umm al-Qura), a la espera de confirmarlos con la circular de cada año.',
  'silence.elsewhere': 'El mismo minuto en otros lugares',
  'silence.until': 'hasta el',
  'silence.earlier':
    '{count, plural, one {Procedimiento anterior} many {Procedimientos anteriores} other {Procedimientos anteriores}}',
  'silence.offDay':
    'Ese día no es laborable ({name}). El plazo rige igualmente: puede que en las capitales no se trabaje; aún puede elegirse una fecha posterior.',
  'day.weekend': 'Fin de semana',
  'again.verb': 'De nuevo, en las mismas condiciones',

  'note.opening.what':
    '{body}: “{title}”, {version}, se somete al procedimiento de acuerdo tácito{nth, plural, =1 {} one {} many { por #.ª vez} other { por #.ª vez}}.',
  'note.opening.until':
    'Cualquier miembro puede objetar hasta que termine el minuto fijado: {deadline} ({utc}).',
  'note.opening.how':
    'La objeción se formula en la página del texto o se dirige por escrito a la Presidencia por conducto de la Secretaría. Cuenta desde su recepción. No se exige motivo alguno.',
  'note.opening.standing':
    '{count, plural, one {Se mantiene una objeción anterior ({seats}), que equivaldrá a romper el silencio a menos que su autor la retire o renuncie a invocarla} many {Se mantienen objeciones anteriores ({seats}), que equivaldrán a romper el silencio a menos que sus autores las retiren o renuncien a invocarlas} other {Se mantienen objeciones anteriores ({seats}), que equivaldrán a romper el silencio a menos que sus autores las retiren o renuncien a invocarlas}}.',
  'note.opening.to':
    'Destinatarios: {count, plural, one {# miembro} many {los # de miembros} other {los # miembros}} y la Secretaría.',
  'note.opening.hash': 'Huella SHA-256 del texto: {hash}',
  'note.opening.head': 'Última huella del registro: {head}',
  'note.title': 'La nota',
  'note.opening.title': 'La nota tal como se envió',
  'note.copy': 'Copiar la nota',
  'note.copy.failed': 'Este navegador no permite que la página copie. Seleccione el texto y cópielo a mano.',
  'note.closing.what':
    '{body}: “{title}”, {version}. El procedimiento de acuerdo tácito corrió desde el {opened} ({openedUtc}) hasta que terminó el minuto fijado: {deadline} ({utc}).',
  'note.closing.break':
    '{seat}: recepción el {when} ({utc}){channel, select, none {} other {, {channel}}}{items, select, none {} other {, sobre {items}}}{reason, select, none {.} other {. Motivo indicado: {reason}}}',
  'note.closing.by': 'Confirmado por la {seat}, el {when} ({utc}).',
  'note.closing.withdrawn': 'Retirado por la {seat}, el {when} ({utc}).',
  'note.closing.notReached': 'No consta que al vencer el plazo tuvieran la versión: {seats}.',
  'note.closing.head': 'Última huella del registro al cierre: {head}',

  // ── running ──
  'table.label': 'Los puestos a la mesa y lo que ha dicho cada uno',
  'said.broke': 'rompió el silencio',
  'said.objects': 'se mantiene su objeción',
  'said.holds': 'retiene: espera instrucciones',
  'said.asks': 'pide más tiempo',
  'said.released': 'renuncia a invocar su objeción en este procedimiento',
  'said.silent': 'no consta nada',
  'said.has-it': 'tiene la versión, no ha dicho nada',
  'said.not-reached': 'no consta que tenga la versión',
  'clock.days': '{days} d',
  'clock.over': 'El plazo ha vencido',
  'running.standing':
    '{count, plural, one {Se mantiene una objeción ({seats}), que equivaldrá a romper el silencio al vencimiento a menos que su autor la retire o renuncie a invocarla} many {Se mantienen objeciones ({seats}), que equivaldrán a romper el silencio al vencimiento a menos que sus autores las retiren o renuncien a invocarlas} other {Se mantienen objeciones ({seats}), que equivaldrán a romper el silencio al vencimiento a menos que sus autores las retiren o renuncien a invocarlas}}.',
  'running.pending':
    '{what, select, hold {{seat}: retención desde el {when}} other {{seat}: pidió más tiempo el {when}}}{until, select, none {} other {; hasta el {until}}}{reason, select, none {.} other {. Motivo indicado: {reason}}}',
  'running.pending.title': 'El silencio no está roto y el texto no queda acordado',
  'running.extended': 'Plazo prorrogado ({seat}); vencía el {before}.',
  'running.notReached':
    'No consta que tengan la versión: {seats}. Póngase en contacto con {count, plural, one {ese puesto} many {esos puestos} other {esos puestos}} por otra vía, o retire el texto y abra de nuevo el procedimiento.',
  'held.title': 'El fin de este plazo está en suspenso',
  'held.clock-set':
    'Se ajustó el reloj del servidor: marcaba {last} y luego {seen}. Nadie puede saber con certeza si el plazo ha vencido.',
  'held.outage':
    'No se pudo acceder al servidor entre {last} y {seen}, más tiempo del que admite el perfil. Es posible que alguna delegación no haya podido pronunciarse.',
  'held.restored':
    'Este texto se restauró a partir de una copia de seguridad de {last}. Lo que se hizo después no consta en este registro.',
  'held.serve':
    'Consulte el correo y otro reloj. Luego confirme la hora, y el plazo terminará como se indicó; o retire el texto del procedimiento. Hasta entonces se puede romper el silencio.',
  'held.wait':
    'Hasta que el equipo de la Presidencia o la Secretaría confirme la hora, nada queda acordado y aún se puede romper el silencio.',
  'clock.confirm.verb': 'Confirmar la hora',
  'clock.confirm.sentence':
    'Como {seat}, usted confirma que la hora es correcta y que las delegaciones pudieron hacerse oír. El plazo ({version}) terminará en el minuto indicado, o de inmediato si ya ha pasado.',
  'ended.title': 'El plazo ha vencido',
  'ended.none': 'No consta aquí ninguna objeción.',
  'ended.objected': 'Hay una objeción que cuenta ({seats}), por lo que el texto no queda acordado.',
  'ended.pending':
    'Se mantiene una retención, o una petición de más tiempo quedó sin respuesta, por lo que el texto no queda acordado. El puesto puede levantar su retención; el equipo de la Presidencia puede confirmar que el texto no queda acordado y someterlo de nuevo.',
  'ended.look':
    'Revise el correo y pregunte a la Secretaría qué llegó por carta o en la sala; después, confirme el resultado.',
  'ended.wait':
    'El equipo de la Presidencia examina lo que llegó por otras vías y confirma el resultado. Hasta entonces no hay nada acordado.',

  'break.verb': 'Romper el silencio',
  'break.sentence':
    '{seat} rompe el silencio sobre {version}. El texto no queda acordado. {count, plural, one {La única delegación} many {Las # de delegaciones} other {Las # delegaciones}} y la Secretaría reciben aviso de inmediato. Este acto es irrevocable.',
  'ask.verb': 'Pedir romper el silencio',
  'ask.sentence':
    'Usted da la primera de dos llaves por {seat}. No rompe el silencio sobre {version} y no cuenta hasta que una segunda persona de su delegación lo rompa, antes de {deadline}: {people}. Lo ven en primer lugar entre lo que les espera; avíseles también usted. No se informa a ninguna otra delegación.',
  'break.second.sentence':
    '{person} lo pidió; usted da la segunda llave. {seat} rompe el silencio sobre {version}. El texto no queda acordado. {count, plural, one {La única delegación} many {Las # de delegaciones} other {Las # delegaciones}} y la Secretaría reciben aviso de inmediato. Este acto es irrevocable.',
  'keys.waiting.title': 'Su delegación no ha roto el silencio',
  'keys.waiting':
    '{mine, select, yes {Usted} other {{person}}} dio la primera de dos llaves ({when}). No cuenta hasta que una segunda persona rompa el silencio antes de {deadline}. {mine, select, yes {Pueden hacerlo: {people}. Contáctelas ahora.} other {Usted puede: rompa el silencio, o diga a {person} que no lo hará.}}',
  'keys.lost.title': 'El «no» de su delegación no contó',
  'keys.lost':
    '{person} pidió ({when}) romper este silencio. Ninguna segunda persona de su delegación lo hizo a tiempo, por lo que no contó.',
  'event.BreakAsked': 'Pidió romper el silencio; falta una segunda persona de la delegación.',
  'break.also': 'También lo rompemos',
  'break.also.sentence':
    '{seat} rompe también el silencio sobre {version}, junto a {seats}. Se conserva como un acto propio con su propia recepción; el silencio terminó con el primero. Este acto es irrevocable.',
  'break.reason': 'Motivo, si desea indicarlo',
  'hold.verb': 'Retener',
  'hold.sentence':
    '{seat} retiene {version}, a la espera de instrucciones. El silencio no se rompe. {holds, select, lapse {La retención termina al vencer el plazo.} other {El texto no queda acordado mientras se mantenga la retención.}} Se avisa a todos de inmediato. Puede levantarla.',
  'hold.until': 'Instrucciones previstas para (hora de {city}), si se sabe',
  'lift.verb': 'Levantar nuestra retención',
  'lift.sentence':
    '{seat} levanta su retención sobre {version}. Nada de esta delegación lo impide entonces, salvo que rompa el silencio antes del vencimiento. Se avisa a todos de inmediato. Puede volver a retener hasta el vencimiento.',
  'more.verb': 'Pedir más tiempo',
  'more.sentence':
    '{seat} pide a la Presidencia más tiempo para {version}. El silencio no se rompe, y el vencimiento es el mismo mientras la Presidencia no lo prorrogue. Si nadie responde, el texto no queda acordado. Se avisa a todos de inmediato. Puede retirarla hasta que se confirme el resultado.',
  'more.until': 'Vencimiento que se pide (hora de {city}), si desea indicarlo',
  'unask.verb': 'Retirar nuestra petición de más tiempo',
  'unask.sentence':
    '{seat} retira su petición de más tiempo para {version}. Ya nadie tiene que responderla. Se avisa a todos de inmediato. Puede volver a pedirlo hasta el vencimiento.',
  'decline.verb': 'Denegar más tiempo: {seat}',
  'decline.sentence':
    '{seat}: se deniega la petición de más tiempo de {asking} para {version}. El vencimiento es el mismo y hasta entonces puede romperse el silencio. Se avisa a todos de inmediato. Este acto es irrevocable.',
  'extend.verb': 'Prorrogar el plazo',
  'extend.sentence':
    '{seat}: el plazo sobre {version} se prorroga hasta el {deadline}. Con ello se responde a toda petición de más tiempo. Se avisa a todos de inmediato. El plazo puede prorrogarse de nuevo, nunca acortarse.',
  'extend.wall': 'Nuevo último minuto en que cuenta una objeción, hora de {city}',
  'receipt.words': 'Recibido el {when} ({utc}). Acto {act}; cabeza del registro {hash}.',
  'withdraw.verb': 'Retirar del procedimiento',
  'withdraw.sentence':
    'La {seat} retira {version} del procedimiento de acuerdo tácito. El texto vuelve a negociación. {count, plural, one {La única delegación} many {Las # de delegaciones} other {Las # delegaciones}} y la Secretaría reciben aviso de inmediato. Puede someterse de nuevo.',
  'release.verb': 'Renunciar a invocar nuestra objeción en este procedimiento',
  'release.sentence':
    '{seat} renuncia a invocar su objeción en el procedimiento sobre {version}: la objeción se mantiene, pero no equivale a romper el silencio. Se avisa a todos. Este acto es irrevocable; el silencio todavía puede romperse.',
  'confirm.agreed.verb': 'Confirmar: acordado',
  'confirm.adopted.verb': 'Confirmar: aprobado',
  'confirm.passed.sentence':
    'La {seat} confirma que no se recibió por ninguna vía objeción alguna sobre {version}. El texto queda {passing, select, adopted {aprobado} other {acordado}}. {count, plural, one {La única delegación} many {Las # de delegaciones} other {Las # delegaciones}} y la Secretaría reciben aviso de inmediato. {passing, select, adopted {Solo el órgano puede revocar la aprobación.} other {Un miembro todavía puede retirar su conformidad hasta la aprobación.}}',
  'confirm.despite.seats':
    'Usted asume que no consta que {count, plural, one {este puesto tenga} many {estos puestos tengan} other {estos puestos tengan}} la versión: {seats}.',
  'confirm.despite.holidays':
    'Usted asume que un feriado cercano a este plazo todavía puede cambiarse: {list}.',
  'confirm.despite.later':
    'Usted asume que según el calendario corregido este plazo terminaría más tarde, el {later}.',
  'confirm.notAgreed.verb': 'Confirmar: no acordado',
  'confirm.notAgreed.sentence':
    'La {seat} confirma que {version} no queda acordado. El texto vuelve a negociación. {count, plural, one {La única delegación} many {Las # de delegaciones} other {Las # delegaciones}} y la Secretaría reciben aviso de inmediato. Puede someterse de nuevo.',
  'note.optional': 'Unas palabras a las delegaciones, si lo desea',

  // ── entered for a seat ──
  'enter.verb': 'Consignar en nombre de un puesto',
  'enter.for': 'Consignar en nombre de {seat}',
  'enter.lead':
    'Lo que llegó por correo, en papel o en la sala se consigna en nombre del puesto del que procede y cuenta desde su recepción.',
  'enter.what': 'Qué hace ese puesto',
  'enter.kind.break': 'Rompe el silencio',
  'enter.kind.hold': 'Retiene, a la espera de instrucciones',
  'enter.kind.lift': 'Levanta su retención',
  'enter.kind.ask': 'Pide más tiempo',
  'enter.kind.object': 'Objeta',
  'enter.kind.withdraw': 'Retira su objeción',
  'enter.kind.release': 'Renuncia a invocar su objeción en el procedimiento',
  'enter.kind.propose': 'Propone',
  'enter.kind.comment': 'Comenta, para todos',
  'enter.kind.disagree': 'Retira su conformidad',
  'enter.where': 'Sobre qué',
  'enter.whole': 'El texto en su conjunto',
  'enter.paragraph': 'Párrafo',
  'enter.paragraph.is': '{number}: {words}',
  'enter.objection': 'Qué objeción',
  'enter.how': 'Qué propone',
  'enter.how.change': 'Otra redacción para este párrafo',
  'enter.how.add': 'Un párrafo nuevo a continuación',
  'enter.how.delete': 'La supresión de este párrafo',
  'enter.words': 'La redacción, tal como se recibió',
  'enter.reason': 'Motivo, si se indicó alguno',
  'enter.missing.paragraph': 'Elija primero el párrafo.',
  'enter.missing.objection':
    'Elija primero la objeción. Si la lista está vacía, no se mantiene ninguna de este puesto.',
  'enter.missing.words': 'Indique primero la redacción tal como se recibió.',
  'enter.missing.silence': 'No hay ningún procedimiento en curso en que pueda romperse el silencio.',
  'enter.sentence':
    'La Secretaría consigna en nombre de {seat} {kind, select, break {la ruptura del silencio sobre {version}. El texto no queda acordado.} object {una objeción {place, select, whole {al texto en su conjunto} other {al párrafo {place}}}.} withdraw {la retirada de su objeción.} hold {su retención sobre {version}, a la espera de instrucciones.} lift {el levantamiento de su retención.} ask {su petición de más tiempo para {version}.} release {la renuncia a invocar su objeción en este procedimiento.} propose {su propuesta: {how, select, add {un párrafo nuevo después del párrafo {place}} delete {la supresión del párrafo {place}} other {otra redacción para el párrafo {place}}}.} comment {su comentario sobre el párrafo {place}, que podrán leer todos.} other {la retirada de su conformidad. El texto vuelve a negociación.}} Se avisa a todos de inmediato y se pide a {seat} que refrende el acto. Este acto es irrevocable.',
  'behalf.seat': 'De parte de',
  'behalf.seat.missing': 'Elija el puesto del que procede.',
  'behalf.received': 'Recepción (hora de {city})',
  'behalf.received.note': 'Cuando llegó, no cuando se consigna.',
  'behalf.channel': 'Por qué vía',
  'behalf.paper': 'Adjuntar el documento',
  'behalf.paper.none': 'Ningún documento adjunto',
  'channel.mail': 'por correo electrónico',
  'channel.letter': 'por carta',
  'channel.note-verbale': 'por nota verbal',
  'channel.room': 'en la sala',

  // ── afterwards ──
  'afterwards.title': 'Lo que ocurrió',
  'outcome.running': '{version} está en procedimiento de acuerdo tácito hasta el {deadline}.',
  'outcome.ended': 'El plazo sobre {version} ha vencido. Falta que una persona confirme lo que sigue.',
  'outcome.broken':
    'El silencio sobre {version} fue roto por {seats}. El texto no queda acordado y vuelve a negociación. La Presidencia puede distribuir una nueva versión o someter de nuevo la misma a acuerdo tácito.{also, select, none {} other { Dentro del plazo lo rompió también {also}.}}',
  'outcome.voided':
    'El procedimiento sobre {version} es nulo: {cause, select, text {el texto no era el debido} annex {un anexo no era el debido} days {los días se contaron mal} other {error}}. No resolvió nada; el texto está en negociación.',
  'outcome.withdrawn':
    '{version} se retiró del procedimiento de acuerdo tácito. El texto vuelve a negociación.',
  'outcome.passed.agreed':
    'El plazo sobre {version} venció sin objeciones y el texto queda acordado. Se aprueba en una sesión; hasta entonces, un miembro puede retirar su conformidad.',
  'outcome.passed.adopted': 'El plazo sobre {version} venció sin objeciones y el texto queda aprobado.',
  'outcome.notAgreed':
    'El plazo sobre {version} venció y se confirmó que el texto no queda acordado. Vuelve a negociación.',
  'afterwards.adopted':
    '{version}: texto aprobado{symbol, select, none {} other { con la signatura {symbol}}}{meeting, select, none {} other { ({meeting})}}.',
  'void.verb': 'Declarar nulo',
  'void.sentence':
    '{seat}: se declara nulo el procedimiento sobre {version}, porque lo sometido no era lo que se quería. No resuelve nada, diga lo que diga el reloj, y el texto vuelve a negociación. {count, plural, one {La única delegación recibe} many {Las # de delegaciones reciben} other {Las # delegaciones reciben}} aviso de inmediato. Este acto es irrevocable.',
  'place.statement.verb': 'Dejar constancia de una declaración',
  'place.reservation.verb': 'Dejar constancia de una reserva',
  'place.dissociation.verb': 'Desvincularnos',
  'place.sentence':
    '{seat} deja constancia de esto junto a {version}. No rompe nada, no cambia ninguna palabra y no impide nada. Se avisa a todos de inmediato. Este acto es irrevocable.',
  'place.body': 'Texto del que se deja constancia',
  'place.paragraphs': 'Sobre estos párrafos; ninguno: todo el texto',
  'placed.title': 'Consta junto al texto',
  'placed.what':
    '{kind, select, reservation {Reserva} dissociation {Desvinculación} other {Declaración}}{places, select, none {} other {, párrafos {places}}}',
  'adopt.verb': 'Consignar la aprobación',
  'adopt.sentence':
    'La {seat} consigna que el órgano ha aprobado el texto. Se avisa a todos de inmediato. Solo el órgano puede revocar la aprobación.',
  'adopt.symbol': 'Signatura, si la tiene',
  'adopt.meeting': 'Sesión',
  'disagree.verb': 'Retirar nuestra conformidad',
  'disagree.sentence':
    '{seat} retira su conformidad. El texto vuelve a negociación. Se avisa a todos de inmediato. Este acto es irrevocable.',

  // ── record ──
  'record.lead': '{stage}. Lo que se hizo figura aquí por su orden y no se modifica nunca.',
  'record.cutOff': 'Sin conexión: este es el registro tal como se leyó por última vez.',
  'record.versions': 'Versiones',
  'record.noVersions':
    'Todavía no se ha distribuido ninguna versión. La primera figura aquí cuando el texto se abre a las delegaciones.',
  'record.issued': 'Distribuida por la {seat},',
  'record.receipts':
    '{count, plural, =0 {no se le muestra ningún acuse de recibo} one {# acuse de recibo} many {# de acuses de recibo} other {# acuses de recibo}}',
  'record.compare': 'Comparar',
  'record.compare.with': 'Comparar {before} y {after}',
  'compare.summary':
    '{changed, plural, =0 {Nada difiere} one {# párrafo difiere} many {# de párrafos difieren} other {# párrafos difieren}}, de {count}.',
  'compare.same':
    '{count, plural, one {# párrafo sin cambios} many {# de párrafos sin cambios} other {# párrafos sin cambios}}.',
  'compare.moved': '↕ trasladado',
  'record.timeline': 'Lo que se hizo',
  'record.filter.acts': 'Actos',
  'record.filter.all': 'Todos los actos',
  'record.filter.seat': 'Puesto',
  'record.filter.everyone': 'Todos los puestos',
  'record.count': '{shown} de {count, plural, one {# acto} many {# de actos} other {# actos}}',
  'record.enteredBy': 'consignado por la {seat}',
  'record.via': 'recibido {channel}{paper, select, none {} other { ({paper})}},',
  'acts.versions': 'Texto y versiones',
  'acts.proposals': 'Propuestas',
  'acts.objections': 'Objeciones',
  'acts.silence': 'Acuerdo tácito y aprobación',
  'acts.comments': 'Comentarios',
  'audience.pen': 'equipo de la Presidencia',
  'audience.own': 'solo este puesto',

  'event.quoted': '{sentence} “{quote}”',
  'event.TextCreated': 'Inició “{title}” ({mode}).',
  'event.TextOpened': 'Abrió el texto a las delegaciones.',
  'event.VersionIssued': 'Distribuyó {version}.',
  'event.VersionReceived': 'Consta que tiene {version} ({seat}).',
  'record.receiptsOf':
    '{version}: en poder de {count, plural, one {# puesto} many {# de puestos} other {# puestos}} ({seats}).',
  'record.receipts.seats': '{count, plural, one {# puesto} many {# de puestos} other {# puestos}}',
  'event.CommentPosted': 'Hizo un comentario.',
  'event.CommentReplied': 'Respondió.',
  'event.CommentEdited': 'Modificó su comentario.',
  'event.ThreadResolved': 'Dio por cerrada una discusión.',
  'event.ThreadReopened': 'Reabrió una discusión.',
  'event.ThreadReattached': 'Trasladó una discusión a otro párrafo.',
  'event.ProposalTabled':
    '{kind, select, add {Propuso añadir un párrafo.} delete {Propuso suprimir un párrafo.} alternative {Propuso otra redacción de un párrafo.} keep {Desea que un párrafo quede como está.} move {Propuso trasladar un párrafo.} other {Propuso otra redacción.}}',
  'event.ProposalRevised': 'Revisó su propuesta.',
  'event.ProposalWithdrawn': 'Retiró su propuesta.',
  'event.ProposalSupported': 'Apoya la propuesta de {seat}.',
  'event.SupportWithdrawn': 'Ya no apoya la propuesta de {seat}.',
  'event.ProposalTakenUp':
    'Incorporó la propuesta de {seat}{edited, select, yes {, con modificaciones} other {}}.',
  'event.ProposalSetAside': 'Dejó de lado la propuesta de {seat}.',
  'event.ObjectionRaised': 'Objeta {whole, select, yes {el texto en su conjunto} other {un párrafo}}.',
  'event.ObjectionAnswered': 'Respondió a la objeción de {seat}.',
  'event.ObjectionWithdrawn': 'Retiró su objeción.',
  'event.ObjectionReleased': 'Renunció a invocar su objeción en el procedimiento.',
  'event.SilenceOpened':
    'Sometió {version} a acuerdo tácito hasta el {deadline}{with, select, none {} other {, junto con {with}}}{items, select, none {} other {, punto por punto: {items}}}.',
  'event.SilenceBroken':
    '{items, select, none {Rompió el silencio.} other {Rompió el silencio sobre {items}.}}',
  'event.SilenceHeld': 'Retuvo el texto, a la espera de instrucciones.',
  'event.HoldLifted': 'Levantó su retención.',
  'event.ExtensionAsked': 'Pidió más tiempo.',
  'event.RequestWithdrawn': 'Retiró su petición de más tiempo.',
  'event.ExtensionDeclined': 'Denegó la petición de más tiempo de {seat}.',
  'event.SilenceExtended': 'Prorrogó el plazo hasta el {deadline}; vencía el {before}.',
  'event.SilenceWithdrawn': 'Retiró el texto del procedimiento de acuerdo tácito.',
  'event.PeriodEnded':
    'Venció el plazo{standing, plural, =0 {} one {, con # objeción que cuenta} many {, con # de objeciones que cuentan} other {, con # objeciones que cuentan}}.',
  'event.LapseHeld':
    'El fin del plazo queda en suspenso: {why, select, outage {no se pudo acceder al servidor} restored {se restauró el texto} other {se ajustó el reloj}} ({last} – {seen}).',
  'event.ClockConfirmed': 'Confirmó la hora; el plazo puede terminar.',
  'event.TextRestored':
    'Texto restaurado a partir de una copia de seguridad de {taken}; lo que se hizo después no consta en este registro.',
  'event.OutcomeConfirmed':
    '{outcome, select, passed {Resultado confirmado: texto {passing, select, adopted {aprobado} other {acordado}}{open, select, none {} other {, salvo {open}}}.} other {Resultado confirmado: texto no acordado.}}',
  'event.SilenceVoided':
    'Declaró nulo el procedimiento: {cause, select, text {el texto no era el debido} annex {un anexo no era el debido} days {los días se contaron mal} other {error}}.',
  'event.RemarkMade': 'Hizo una observación de redacción al equipo de la Presidencia.',
  'event.AdoptionScheduled':
    'Fijó la aprobación para el {deadline}{meeting, select, none {} other { ({meeting})}}.',
  'event.PlacedOnRecord':
    '{kind, select, reservation {Dejó constancia de una reserva.} dissociation {Se desvinculó{places, select, none { del texto} other { de los párrafos {places}}}.} other {Dejó constancia de una declaración.}}',
  'event.CorrigendumEntered':
    'Corrección{place, select, none {} other { del párrafo {place}}}: donde dice «{was}», léase «{now}».',
  'event.CorrigendumContested': 'Declaró que una corrección no es una errata: es nula.',
  'event.AgreementWithdrawn': 'Retiró su conformidad.',
  'event.TextAdopted':
    '{how, select, issued {{version}: texto publicado, sin sesión.} room {{version}: texto aprobado en la sala{symbol, select, none {} other { con la signatura {symbol}}}.} other {{version}: texto aprobado{symbol, select, none {} other { con la signatura {symbol}}}.}}',
  'event.ActCountersigned': 'Refrendó lo consignado en su nombre.',
  'event.ActDisowned':
    'Dijo que lo consignado en su nombre no era acto suyo: {what}.{returns, select, yes { El acuerdo se basaba en ello: el texto vuelve a negociación.} other {}}',

  'proof.title': 'Prueba',
  'proof.lead':
    'Cada acto está enlazado al anterior por su huella. Su navegador puede volver a calcularlas todas a partir de lo que se le muestra y comparar la última con la que figura en cualquier nota que obre en su poder.',
  'proof.verify': 'Verificar',
  'proof.everyone': 'Lo que ven todos',
  'proof.pen': 'Lo que ve el equipo de la Presidencia',
  'proof.own': 'Lo que se ve desde su puesto',
  'proof.holds':
    '{count, plural, one {# eslabón es firme} many {los # de eslabones son firmes} other {los # eslabones son firmes}}. Última huella:',
  'proof.fault.person': 'Eslabón {number}: la persona nombrada no es la que consta. Última huella válida:',
  'proof.fault.paper': 'Eslabón {number}: el documento nombrado no es el que consta. Última huella válida:',
  'proof.fault.hash': 'Eslabón {number}: el acto mostrado no es el que consta. Última huella válida:',
  'proof.fault.previous': 'El eslabón {number} no sigue al anterior. Última huella válida:',
  'proof.fault.gap': 'Falta el eslabón {number}. Última huella válida:',
  'proof.fault.head':
    'El registro continúa más allá de lo que se le mostró, en el eslabón {number}. Vuelva a cargar la página y verifique de nuevo; si persiste, avise a la Secretaría. Última huella válida:',
  'proof.versions.hold':
    '{count, plural, =0 {Todavía no hay ninguna versión.} one {El texto de la versión tiene la huella que consta en el registro.} many {Los textos de las # de versiones tienen las huellas que constan en el registro.} other {Los textos de las # versiones tienen las huellas que constan en el registro.}}',
  'proof.versions.wrong':
    'El texto de las versiones siguientes no tiene la huella que consta en el registro: {list}.',

  // ── a record to keep, and the certificate ──
  'record.filter.rule': 'Regla',
  'record.filter.rules': 'Todas las reglas',
  'record.link': 'n.º {number} · {hash}',
  'keep.title': 'Para conservar',
  'keep.lead':
    'El registro de este texto en un archivo que se prueba a sí mismo: los actos con sus huellas, las versiones, las últimas huellas, todo firmado. Quien lo tenga puede verificarlo sin este servidor.',
  'keep.everyone': 'Lo que todos ven',
  'keep.everyone.note': 'Ninguna persona, ningún papel, nada interno. Se puede entregar a otros.',
  'keep.own': 'Lo que ve su puesto',
  'keep.own.note': 'Con lo que es interno de su puesto, y sus personas. No es para entregarlo a otros.',
  'keep.checker': 'La página que lo verifica',
  'keep.checker.note':
    'Un solo archivo, sin red, en seis idiomas. Cada registro contiene también una; es mejor tener la suya de otra persona.',
  'keep.key': 'Firmado con la clave cuya huella es',
  'certificate.title': 'Certificado del resultado',
  'certificate.back': 'Volver al registro',
  'certificate.none': 'Aún no hay resultado que certificar',
  'certificate.none.why':
    'El certificado aparecerá aquí cuando termine un acuerdo tácito o se apruebe el texto.',
  'certificate.outcome.adopted':
    '{version} queda aprobado{symbol, select, none {} other { con la signatura {symbol}}}.',
  'certificate.outcome.agreed':
    'El plazo sobre {version} venció sin objeciones y el texto queda acordado. Aún no está aprobado.',
  'certificate.outcome.agreement-withdrawn':
    'El plazo sobre {version} venció sin objeciones. Después se retiró el acuerdo: el texto no está acordado.',
  'certificate.outcome.not-agreed':
    'El plazo sobre {version} venció y se confirmó que el texto no está acordado.',
  'certificate.outcome.broken':
    'El acuerdo tácito sobre {version} se rompió por una objeción. El texto no está acordado.',
  'certificate.outcome.voided':
    'El procedimiento sobre {version} se declaró nulo. El texto no queda acordado.',
  'certificate.outcome.withdrawn': '{version} se retiró del acuerdo tácito. El texto no está acordado.',
  'certificate.when': '{when} ({utc})',
  'certificate.by': '{when}; {seat}',
  'certificate.adopted': 'Aprobación registrada',
  'certificate.symbol': 'Signatura',
  'certificate.meeting': 'Sesión',
  'certificate.version': 'Versión',
  'certificate.procedure': 'Procedimiento',
  'certificate.procedure.none': 'Aprobado sin acuerdo tácito sobre esta versión',
  'certificate.opened': 'Sometido a acuerdo tácito',
  'certificate.deadline': 'Plazo, hasta el final del minuto',
  'certificate.extended': 'Prorrogado; el plazo era',
  'certificate.seats':
    '{count, plural, one {El puesto} many {Los # de puestos} other {Los # puestos}} cuyo silencio contaba',
  'certificate.objection': 'Objeción recibida',
  'certificate.confirmed': 'Confirmación',
  'certificate.words': 'El texto',
  'certificate.check': 'Cómo verificarlo',
  'certificate.how':
    'Esta hoja no prueba nada por sí sola. Pida a una delegación o a la secretaría el registro del texto, que es un archivo, y la página que lo verifica, si es posible de dos fuentes distintas. Escriba las huellas aquí impresas: la página dice si el registro es exacto y si es esta historia.',
  'certificate.hash': 'SHA-256 del texto',
  'certificate.head.opening': 'Última huella del registro a la apertura',
  'certificate.head.closing': 'Última huella del registro al resultado',
  'certificate.head.now': 'Última huella del registro al imprimir',
  'certificate.key': 'Huella de la clave de la instalación',
  'certificate.printed': 'Impreso el {when} ({utc}).',
}
