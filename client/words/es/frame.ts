/** The words of the frame, the door, setting up, today and people, in Spanish. */
import type { FrameCatalog } from '../languages.ts'

export const frame: FrameCatalog = {
  // ── who, where ──
  'role.chair': 'Presidencia',
  'role.vice-chair': 'Vicepresidencia',
  'role.secretariat': 'Secretaría',
  'role.member': 'Miembro',
  'role.expert': 'Grupo de Expertos',
  'role.incoming': 'Miembro entrante',
  'role.observer': 'Observador',
  'seat.of': '{role} ({state})',
  'seat.capital': '{seat} · capital',
  'capacity.head': 'jefatura de la delegación',
  'capacity.delegate': 'representante',
  'capacity.capital': 'capital',

  // ── stages, modes, kinds ──
  'stage.preparation': 'En preparación',
  'stage.negotiation': 'En negociación',
  'stage.silence': 'Sometido a acuerdo tácito',
  'stage.agreed': 'Acordado',
  'stage.adopted': 'Aprobado',
  'kind.statement': 'Declaración',
  'mode.closed-pen': 'Redacción reservada',
  'mode.open-pen': 'Redacción a la vista',
  'mode.open-drafting': 'Redacción abierta',
  'mode.closed-pen.means':
    'Los miembros ven las versiones que distribuye la Presidencia. El texto de trabajo queda reservado al equipo redactor.',
  'mode.open-pen.means':
    'Los miembros siguen el texto de trabajo. Solo el equipo redactor escribe en él; los demás proponen.',
  'mode.open-drafting.means':
    'Todos los miembros escriben en el texto. Lo que aporta cada delegación queda señalado hasta la versión siguiente.',
  'mode.closed-pen.short': 'Redacción reservada: escribe la Presidencia, los miembros leen las versiones',
  'mode.open-pen.short': 'Redacción a la vista: escribe la Presidencia, los miembros siguen',
  'mode.open-drafting.short': 'Redacción abierta: escriben todos los miembros',
  'version.zero': 'Anteproyecto',
  'version.zero.within': 'el anteproyecto',
  'version.rev': 'Rev.{number}',
  'version.none': 'Ninguna versión por ahora',

  // ── standing of a paragraph ──
  'standing.open': 'Abierto',
  'standing.proposals': '{count, plural, one {# propuesta} many {# de propuestas} other {# propuestas}}',
  'standing.objection': 'Objeción',
  'standing.reserved': 'Reservado',
  'standing.agreed-ad-ref': 'Acordado ad referendum',
  'standing.agreed': 'Acordado',

  // ── save state: always in words ──
  'save.saved': 'Guardado',
  'save.saving': 'Guardando…',
  'save.offline': 'Sin conexión: conservado en este dispositivo',
  'save.not-saved': 'No guardado: {reason}',

  // ── time ──
  'moment.there': '{day}, {hour}',
  'moment.plain': '{there} ({city})',
  'moment.here': '{here} aquí',
  'moment.hereOtherDay': '{day}, {here} aquí',
  'moment.between': ' · ',
  'city.America/New_York': 'Nueva York',
  'city.Europe/London': 'Londres',
  'city.Europe/Paris': 'París',
  'city.Africa/Algiers': 'Argel',
  'city.Africa/Addis_Ababa': 'Addis Abeba',
  'city.Europe/Moscow': 'Moscú',
  'city.Asia/Beirut': 'Beirut',
  'city.Asia/Shanghai': 'Shanghái',
  'city.Asia/Tokyo': 'Tokio',
  'relative.in': 'dentro de {span}',
  'relative.ago': 'hace {span}',
  'relative.now': 'en este minuto',
  'span.dayHour': '{days, plural, one {# día} many {# de días} other {# días}} {hours} h',
  'span.day': '{days, plural, one {# día} many {# de días} other {# días}}',
  'span.hourMinute': '{hours} h {minutes} min',
  'span.hour': '{hours} h',
  'span.minute': '{minutes} min',
  'span.second': '{seconds} s',

  // ── controls ──
  'act.cancel': 'Ahora no',
  'act.close': 'Cerrar',
  'act.open': 'Abrir la lista',
  'act.remove': 'Quitar {name}',
  'act.retry': 'Reintentar',
  'act.copy': 'Copiar',
  'act.copied': 'Copiado',
  'act.print': 'Imprimir',
  'act.working': 'Un momento…',
  'list.empty': 'Aquí no hay nada con ese nombre.',
  loading: 'Cargando…',

  'date.choose': 'Elegir un día',

  // ── the frame ──
  'frame.skip': 'Ir al contenido',
  'frame.places': 'Secciones',
  'frame.cutOff':
    'Sin conexión. Lo que está en pantalla sigue siendo legible; lo que escriba en un texto se conserva en este dispositivo.',
  'place.today': 'Hoy',
  'place.people': 'Personas',
  'place.text': 'Texto',
  'place.silence': 'Acuerdo tácito',
  'place.record': 'Registro',
  'place.silenceOf': '{title}: acuerdo tácito',
  'place.recordOf': '{title}: registro',
  'text.places': 'Este texto',
  'seat.acting': 'Su puesto:',
  'seat.menu': 'Su puesto: {seat}. Cambiar de puesto o cerrar la sesión',
  'seat.now': 'Ocupa este puesto',
  'seat.take': 'Ocupar este puesto',
  'seat.taken':
    'Su puesto es ahora el siguiente: {seat}. Nada de lo que dejó abierto en el otro puesto ha pasado a este.',
  'seat.welcome': 'Le damos la bienvenida. Su sesión está abierta. Su puesto: {seat}.',
  'act.signOut': 'Cerrar la sesión',
  'signOut.stay': 'Mantener la sesión abierta',
  'signOut.unsaved':
    'Hay palabras escritas aquí que no han llegado al servidor y que nadie más tiene{known, select, yes {: “{said}”} other {}}. Cerrar la sesión las borra de este dispositivo, y no podrán recuperarse. Mantenga la sesión abierta hasta que el texto indique “Guardado” y no se perderá nada.',
  'language.menu': '{short}: idioma, ahora {language}',
  'language.list': 'Idiomas',
  'language.en': 'Inglés',
  'language.fr': 'Francés',
  'language.es': 'Español',
  'language.ru': 'Ruso',
  'language.zh': 'Chino',
  'language.ar': 'Árabe',
  'theme.light': 'Papel claro',
  'theme.dark': 'Papel oscuro',
  'theme.device': 'Claro u oscuro, según el dispositivo',
  'palette.open': 'Buscar un acto o una sección',
  'palette.type': 'Escriba qué desea hacer o adónde ir',
  'palette.acts': 'Aquí',
  'palette.places': 'Secciones',
  'palette.frame': 'En todas partes',
  'keys.title': 'Atajos de teclado',
  'keys.escape': 'Salir de una ventana sin cambiar nada',
  'reading.issued': 'tal como se distribuyó; el texto de trabajo está en camino',
  'reading.none':
    'Aún no se ha distribuido ninguna versión de este texto.{working, select, yes { Se está abriendo el texto de trabajo.} other {}}',
  'reading.alone':
    'No se pudo cargar el resto de la página. El texto puede leerse; vuelva a cargar para actuar.',
  'offline.seen': 'Sin conexión: lo que ve estaba aquí el {moment}.',
  'offline.unsent':
    'Incluye palabras que usted escribió y que el servidor aún no tiene. Se conservan en este dispositivo y se envían cuando el servidor responda.',
  'broken.title': 'No se pudo mostrar esta parte de la página.',
  'broken.why':
    'Es posible que el programa se haya renovado, o que se cortara la conexión, mientras la página estaba abierta. Lo guardado está guardado; lo demás se conserva en este dispositivo.',
  'broken.again': 'Volver a cargar',
  'nowhere.title': 'No hay nada en esta dirección.',
  'nowhere.why': 'Es posible que el enlace llegara incompleto.',
  'nowhere.back': 'Ir a “Hoy”',
  'closed.title': 'Este texto no está abierto a su puesto.',
  'closed.why':
    'Puede que no exista, o que por ahora trabajen en él otros. Cuando el equipo de la Presidencia le abra un texto, figurará en “Hoy”.',
  'unreachable.title': 'El servidor no responde.',

  // ── the door ──
  'door.product': 'Penholder',
  'door.link': 'Este enlace abre su sesión. Sirve una sola vez.',
  'door.code': 'Su código',
  'door.code.note': 'Figura en la hoja o en el correo que le dio la Secretaría.',
  'door.enter': 'Abrir la sesión',
  'door.out.ended':
    'Su sesión ha terminado. Abra otra para continuar; lo que estaba guardado sigue guardado.',
  'door.out.revoked':
    'Se le ha retirado el puesto, con efecto inmediato. Si le sorprende, consulte a su delegación o a la Secretaría.',

  // ── setting up ──
  'setup.title': 'Constituir un órgano',
  'setup.lead': 'Una sola vez, por la Secretaría. Todo podrá cambiarse después, salvo el pasado.',
  'setup.token': 'Clave inicial',
  'setup.token.note':
    'Apareció donde se inició el programa: abra allí el enlace o copie lo que sigue al signo #.',
  'setup.name': 'Nombre del órgano',
  'setup.name.note': 'Tal como encabeza sus documentos.',
  'setup.members':
    '{count, plural, =0 {Miembros} one {Miembros: # Estado} many {Miembros: # de Estados} other {Miembros: # Estados}}',
  'setup.members.note': 'Un Estado, una voz: cualquiera de ellos puede impedir el consenso.',
  'setup.state.type': 'Escriba el nombre o el código de un Estado',
  'setup.chair': 'Quién preside',
  'setup.chair.note': 'El Estado cuya representación preside, en un puesto distinto del de miembro.',
  'setup.vice': 'Vicepresidencias, si las hay',
  'setup.zone': 'Reloj',
  'setup.zone.note': 'La ciudad en cuya hora se fijan los plazos.',
  'setup.language': 'Idioma de la interfaz',
  'setup.go': 'Constituir el órgano',
  'setup.missing.token': 'Indique primero la clave inicial.',
  'setup.missing.name': 'Dé primero un nombre al órgano.',
  'setup.missing.members': 'Elija primero los miembros.',
  'setup.missing.chair': 'Elija primero quién preside.',
  'setup.done.title': '{name}: este órgano ya está constituido.',
  'setup.done.words': 'Su Secretaría puede darle un enlace o un código.',
  'setup.done.enter': 'Ir a la entrada',
  'setup.next.title': '{name}: el órgano está constituido.',
  'setup.next.lead': 'Su sesión está abierta como Secretaría del órgano. Lo que sigue:',
  'setup.next.people': 'Invitar a cada cual a su puesto',
  'setup.next.people.words':
    'Primero la Presidencia: cada persona recibe un enlace y un código, por correo o impresos.',
  'setup.next.text': 'Ver lo que hay hoy',
  'setup.next.text.words':
    'Los textos los inicia la Presidencia; figuran aquí para todos aquellos a quienes están abiertos.',

  // ── today ──
  'today.waits': 'Pendiente de usted',
  'today.waits.none': 'Por ahora no hay nada pendiente de usted.',
  'today.waits.silence':
    '{version} está en procedimiento de acuerdo tácito. Si guarda silencio, se entenderá que está de acuerdo.',
  'today.waits.clock': '{version}: el fin del plazo está en suspenso. Consulte otro reloj y confirme.',
  'today.waits.extension':
    'Se pide más tiempo para {version} ({seats}). Prorrogue el plazo o deniegue la petición antes de que venza: sin respuesta, el texto no queda acordado.',
  'today.waits.recount':
    'Se ha corregido el calendario: los días laborables de {version} terminan ahora el {later}. Prorrogue hasta entonces, o diga al final que lo asume.',
  'today.waits.hold':
    'Se mantiene su retención sobre {version}. El texto no queda acordado hasta que la levante.',
  'today.waits.outcome':
    'El plazo sobre {version} ha vencido. Revise el correo y confirme después el resultado.',
  'today.waits.release':
    'Su objeción se mantiene frente a {version} y equivaldrá a romper el silencio al vencimiento. Retírela o renuncie a invocarla en este procedimiento.',
  'today.waits.reach':
    'No consta que {count, plural, one {{seats} tenga} many {{seats} tengan} other {{seats} tengan}} {version}, en procedimiento de acuerdo tácito. Póngase en contacto por otra vía.',
  'today.waits.adopt': '{version} queda acordado. Cuando el órgano lo haya aprobado, consigne la aprobación.',
  'today.waits.disowned':
    '{seat} dice que este acto no fue suyo: {what}. Sigue siendo un obstáculo hasta que se resuelva.',
  'today.waits.answer': 'Una objeción de {seat} no ha recibido respuesta todavía.',
  'today.waits.answered':
    'La Presidencia ha respondido a su objeción, que se mantiene hasta que usted la retire.',
  'today.waits.settle':
    'Por resolver: {proposals, plural, one {# propuesta abierta} many {# de propuestas abiertas} other {# propuestas abiertas}}, en {paragraphs, plural, one {# lugar} many {# de lugares} other {# lugares}}.',
  'today.waits.proposals':
    '{count, plural, one {Hay # propuesta abierta de otra delegación} many {Hay # de propuestas abiertas de otras delegaciones} other {Hay # propuestas abiertas de otras delegaciones}}. Puede apoyar, comentar o no hacer nada.',
  'today.waits.read': 'Su puesto todavía no ha abierto {version}.',
  'today.since': 'desde el',
  'since.lead': 'Desde su última lectura, el',
  'since.words':
    '{count, plural, one {# párrafo modificado} many {# de párrafos modificados} other {# párrafos modificados}}',
  'since.versions': '{count, plural, one {# versión} many {# de versiones} other {# versiones}}',
  'since.proposals': '{count, plural, one {# acto} many {# de actos} other {# actos}} sobre propuestas',
  'since.objections': '{count, plural, one {# acto} many {# de actos} other {# actos}} sobre objeciones',
  'since.comments': '{count, plural, one {# comentario} many {# de comentarios} other {# comentarios}}',
  'since.others': '{count, plural, one {# otro acto} many {# de otros actos} other {# otros actos}}',
  'today.desk': 'En sus borradores',
  'today.desk.drafts': '{count, plural, one {# borrador} many {# de borradores} other {# borradores}}',
  'entered.what':
    '{type, select, SilenceHeld {una retención} HoldLifted {el levantamiento de una retención} ExtensionAsked {una petición de más tiempo} RequestWithdrawn {la retirada de una petición de más tiempo} SilenceBroken {una ruptura del silencio} ObjectionRaised {una objeción} ObjectionWithdrawn {la retirada de una objeción} ObjectionReleased {la renuncia a invocar una objeción en el procedimiento} ProposalTabled {una propuesta} ProposalSupported {el apoyo a una propuesta} ProposalWithdrawn {la retirada de una propuesta} CommentPosted {un comentario} CompromiseAnswered {una respuesta a una fórmula de transacción} FloorContested {lo entendido de la sala, impugnado} StandTaken {su posición} ObjectionMaintained {el mantenimiento de una objeción} AgreementWithdrawn {la retirada de la conformidad} StanceTaken {su parecer sobre una propuesta} PlacedOnRecord {aquello de lo que deja constancia} CorrigendumContested {la impugnación de una corrección} other {un acto}}',
  'countersign.title': 'Consignado en su nombre',
  'countersign.what':
    'Consignado en su nombre por la Secretaría el {entered}: {what} ({channel}, el {received}). Este acto ya cuenta; refréndelo si es suyo, o diga que no lo es.',
  'countersign.verb': 'Refrendar',
  'countersign.sentence':
    '{seat} refrenda como propio lo que la Secretaría consignó en su nombre: {what} ({channel}, el {received}). Se avisa a todos. Este acto es irrevocable.',
  'countersign.done': 'refrendado',
  'countersign.open': 'pendiente de refrendo',
  'disown.verb': 'Este acto no es nuestro',
  'disown.note': 'Qué ocurrió, si desea decirlo',
  'disown.sentence':
    '{seat} dice que este acto no fue suyo: {what} ({channel}, el {received}). {type, select, SilenceHeld {La retención se mantiene hasta que usted la levante.} HoldLifted {Su retención se mantiene de nuevo.} ExtensionAsked {La petición se mantiene hasta que el equipo de la Presidencia responda.} SilenceBroken {El silencio sigue roto hasta que el equipo de la Presidencia someta de nuevo el texto a acuerdo tácito.} ObjectionRaised {La objeción se mantiene hasta que usted la retire.} ObjectionWithdrawn {Su objeción se mantiene de nuevo.} ObjectionReleased {Su objeción impide de nuevo el acuerdo tácito.} ProposalTabled {Si sigue abierta, queda retirada.} ProposalWithdrawn {Su propuesta queda abierta de nuevo.} ProposalSupported {Su apoyo termina.} AgreementWithdrawn {El texto sigue en negociación hasta que se someta de nuevo a acuerdo tácito.} other {Queda tal como se leyó, y el registro dice que no era suyo.}} Se avisa a todos. Este acto es irrevocable.',
  'disown.done': 'desautorizado',
  'behalf.line':
    'Consignado por la Secretaría en nombre de {seat}, recibido {channel} el {received}; {answer, select, yes {confirmado por {seat}} no {desautorizado por {seat}} other {aún no confirmado por {seat}}}.',
  'today.empty': 'Todavía no hay textos.',
  'today.empty.begin': 'Inicie el primero: su título, su modelo y quién lo redacta.',
  'today.empty.wait': 'Un texto figura aquí cuando el equipo de la Presidencia lo abre a su puesto.',
  'today.facts': '{kind} · {version} · {mode}',
  'way.preparation': 'Lo prepara el equipo de la Presidencia; no se ha abierto a las delegaciones.',
  'way.today': '{version} podría someterse hoy a silencio, de no ser por: {parts}.',
  'way.today.nothing': '{version} podría someterse hoy a silencio: no consta aquí ningún obstáculo.',
  'way.between': '{version}: lo separan del silencio {parts}.',
  'way.between.nothing': '{version}: nada de lo que aquí consta lo separa del silencio.',
  'way.part.objections':
    '{count, plural, one {# objeción} many {# de objeciones} other {# objeciones}} sobre {place} ({seats})',
  'way.part.competing':
    '{count, plural, one {# propuesta que compite} many {# de propuestas que compiten} other {# propuestas que compiten}} sobre {place}',
  'way.part.proposals':
    '{count, plural, one {# propuesta} many {# de propuestas} other {# propuestas}} sobre {place}',
  'way.part.pending':
    '{count, plural, one {# delegación a la espera de instrucciones} many {# de delegaciones a la espera de instrucciones} other {# delegaciones a la espera de instrucciones}} ({seats})',
  'way.part.unissued': 'cambios que aún no figuran en ninguna versión',
  'way.part.more': '{count, plural, one {# más} many {# más} other {# más}}',
  'way.at':
    '{type, select, paragraph {el párrafo {number}} item {el elemento {number}} part {la parte {number}} annex {{number}} title {el título} month {un mes} dateline {la fecha} addressee {el destinatario} signature {la firma} whole {el conjunto del texto} beginning {el comienzo del texto} gone {un párrafo que ya no está} other {un encabezamiento}}',
  'way.silence':
    '{objections, plural, =0 {Solo queda el plazo: no consta ninguna objeción.} one {Se mantiene # objeción, que equivale a romper el silencio a menos que su autor la retire o renuncie a invocarla.} many {Se mantienen # de objeciones, que equivalen a romper el silencio a menos que sus autores las retiren o renuncien a invocarlas.} other {Se mantienen # objeciones, que equivalen a romper el silencio a menos que sus autores las retiren o renuncien a invocarlas.}}',
  'way.ended': 'El plazo ha vencido; falta que una persona confirme el resultado.',
  'way.agreed': 'Acordado. Falta aprobarlo.',
  'way.adopted': 'Aprobado.',
  'newcomer.title': '¿Es su primera visita?',
  'newcomer.seat': 'Su puesto: {seat}. Todo lo que haga aquí lo hace por ese puesto y queda en su nombre.',
  'newcomer.member':
    'Bastan tres actos: comentar un párrafo, proponer otra redacción u objetar. Abra un texto para realizarlos.',
  'newcomer.chair':
    'La redacción está a su cargo: inicie un texto, resuelva sobre lo que propongan las delegaciones, distribuya versiones y someta una a acuerdo tácito.',
  'newcomer.secretariat':
    'Invita a cada cual a su puesto y consigna, en nombre de un puesto, lo que llega por correo, en papel o en la sala.',
  'newcomer.reader': 'Lee los textos abiertos a su puesto y lo que se dice de ellos.',
  'newcomer.record':
    'Lo que escribe se deshace escribiendo. Lo que hace se le pregunta una vez, se consigna y no se modifica nunca.',
  'newcomer.known': 'No mostrar más',
  'text.new': 'Nuevo texto',
  'text.new.title': 'Título',
  'text.new.title.missing': 'Dé primero un título al texto.',
  'text.new.form': 'Modelo',
  'text.new.mode': 'Quién redacta',
  'text.new.language': 'Idioma del texto',
  'text.new.next':
    'Comienza en preparación: solo lo ve el equipo de la Presidencia, hasta que usted lo abra a las delegaciones.',
  'text.begin': 'Iniciar',
  'template.presidential-statement': 'Declaración de la Presidencia, con motivo de un aniversario',
  'template.presidential-statement.means': 'Título, frase inicial y párrafos por completar',
  'template.short-statement': 'Declaración de la Presidencia, breve',
  'template.short-statement.means': 'Unos pocos párrafos',

  // ── people ──
  'people.lead.all': 'Los puestos, y las personas que actúan por ellos. Los derechos derivan del puesto.',
  'people.lead.own':
    'Los puestos del órgano, y las personas de su propia delegación. Las de otras no se le muestran.',
  'people.until': 'hasta el',
  'people.invite': 'Invitar',
  'people.invite.to': 'Invitar al puesto siguiente: {seat}',
  'people.invite.byHead':
    '{seat}: es la jefatura de la delegación la que invita a sus demás integrantes, para que nadie se sume sin su conocimiento.',
  'people.nominate': 'Proponer',
  'people.nominate.to': 'Proponer un punto de contacto para {seat}',
  'people.nominate.note':
    'No tiene ningún derecho hasta que una persona de {seat} la admita. Se avisa a {seat}.',
  'people.anew.note':
    'No queda nadie de {seat}. Sus carpetas y lo que se dirigió solo a ese puesto quedan cerrados; quien sea invitado empieza con carpetas vacías. Sus posiciones siguen siendo suyas. El registro lo dice.',
  'people.nominated': 'propuesto por la Secretaría, aún no admitido',
  'people.letIn': 'Admitir',
  'people.letIn.of': 'Admitir a {person}',
  'people.letIn.sentence':
    '{person} pasa a encabezar {seat}: lee su carpeta, actúa en su nombre, admite a otros. Después verá un enlace y un código para entregar.',
  'today.waits.secondKey':
    '{mine, select, yes {Su «no» aún no cuenta: una segunda persona de su delegación debe romper el silencio sobre {version}.} other {Un «no» de su delegación aún no cuenta: rompa el silencio sobre {version}, o diga que no lo hará.}}',
  'people.breaking': 'Quién rompe un silencio: {seat}',
  'people.breaking.rule':
    '{rule, select, head {Solo la jefatura de la delegación. Los demás se dirigen a ella.} two {Dos de sus miembros: una persona lo pide, otra lo rompe. Hasta entonces no cuenta.} other {Cualquier persona que actúe por la delegación, sola.}}',
  'people.breaking.eased':
    'Por ahora nadie podría cumplirlo, así que cualquier persona que actúe por la delegación rompe un silencio sola: un «no» no debe perderse.',
  'people.breaking.choice':
    '{rule, select, head {Solo la jefatura} two {Dos personas} other {Cualquiera que actúe}}',
  'people.breaking.change': 'Cambiar quién rompe un silencio',
  'people.breaking.sentence':
    'Desde ahora, también para los silencios en curso, esto decide quién rompe un silencio por {seat}. Solo se informa a su delegación. Puede cambiarse en cualquier momento. Lo que la secretaría anota por ustedes a partir de una carta no está sujeto a ello, y una objeción requiere una sola persona.',
  'people.breaking.byHead': 'Lo decide la jefatura de la delegación.',
  'people.breaking.same': 'Ya es así.',
  'people.comings': 'Quién llegó y quién se fue: {seat}',
  'people.came': 'Admisión de {person}: {capacity}.',
  'people.left': 'Salida de {person}: {capacity}.',
  'people.name': 'Función',
  'people.name.note': 'No más de lo necesario: “Experta, Malta”.',
  'people.name.missing': 'Indique primero de quién se trata.',
  'people.email': 'Dirección de correo, si han de llegarle notas',
  'people.capacity': 'Calidad',
  'people.never': 'aún no ha abierto ninguna sesión',
  'people.last': 'última sesión: {when}',
  'people.key': 'Nuevo enlace y nuevo código',
  'people.key.for': 'Nuevo enlace y nuevo código: {person}',
  'people.revoke': 'Revocar',
  'people.revoke.of': 'Revocar: {person}',
  'people.revoke.sentence':
    '{person} deja de actuar por este puesto ({seat}). Surte efecto de inmediato: se cierran todas las páginas que tenga abiertas. Sus actos quedan en el registro. Se le puede volver a invitar.',
  'capacity.head.means': 'Actúa por la delegación.',
  'capacity.delegate.means': 'Actúa por la delegación.',
  'capacity.capital.means': 'Lee, y escribe en la carpeta de la delegación.',
  'rights.secretariat':
    'Invita y revoca, consigna actos en nombre de los puestos y confirma los resultados una vez vencido el plazo. No adopta posición.',
  'rights.chair':
    'Tiene a su cargo la redacción: inicia textos, resuelve sobre las propuestas, distribuye versiones y abre el procedimiento de acuerdo tácito. No bloquea.',
  'rights.vice-chair': 'Tiene a su cargo la redacción junto con la Presidencia. No bloquea.',
  'rights.member': 'Comenta, propone, objeta, rompe el silencio. Un Estado, una voz.',
  'rights.expert': 'Lee y comenta. No adopta posición.',
  'rights.incoming': 'Lee, y escribe en su propia carpeta, hasta que comience su mandato.',
  'rights.observer': 'Lee lo que está abierto a los observadores.',
  'invitation.title': 'A la atención de: {person}',
  'invitation.lead':
    'Abre una sesión para el puesto siguiente: {seat}. Dos llaves de una misma puerta: el enlace, o el código en la página de entrada.',
  'invitation.link': 'Enlace',
  'invitation.code': 'Código',
  'invitation.copy': 'Copiar el enlace',
  'invitation.until': 'Válido hasta el',
  'invitation.once':
    'Uno y otro sirven una sola vez y se muestran solo aquí y ahora. Los siguientes los sustituyen.',

  // ── failures: what happened, what to do ──
  'trouble.network':
    'No hubo respuesta: la red o el servidor no están disponibles. No se ha perdido nada; inténtelo de nuevo dentro de un momento.',
  'trouble.Malformed': 'Esta página y el servidor no se entienden. Vuelva a cargar la página.',
  'trouble.SignedOut': 'Su sesión está cerrada. Abra otra con un enlace o un código de la Secretaría.',
  'trouble.LinkUnknown':
    'Ese enlace o ese código no corresponde a nada aquí. Compruebe que lo copió entero o pida otro a la Secretaría.',
  'trouble.LinkUsed': 'Este enlace ya se utilizó: sirve una sola vez. Pida otro a la Secretaría.',
  'trouble.LinkExpired':
    'Este enlace ya no es válido: ha caducado o lo ha sustituido otro más reciente. Pida otro a la Secretaría.',
  'trouble.TooManyAttempts':
    'Demasiados intentos. Espere {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}} y vuelva a intentarlo.',
  'trouble.TooManyRequests':
    'Se pidió demasiado en poco tiempo y esto no se hizo. Nada de lo que escribió se ha perdido: espere {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}} e inténtelo de nuevo.',
  'trouble.SetUpDone': 'Este órgano ya está constituido. Su Secretaría puede darle un enlace o un código.',
  'trouble.ForeignOrigin':
    'Esta solicitud procedía de la página de otro sitio y fue rechazada. Abra la página en su propia dirección.',
  'trouble.NotJson': 'Esta página y el servidor no se entienden. Vuelva a cargar la página.',
  'trouble.TooLarge': 'El envío es demasiado grande. Hágalo en varias partes.',
  'trouble.NoSuchRoute':
    'El servidor no conoce esta solicitud. Vuelva a cargar la página: puede que sea más antigua que él.',
  'trouble.NoSuchPaper': 'Ese documento no existe aquí o no está abierto a su puesto.',
  'trouble.SlotUnfit':
    '«{slot}» no está rellenado como pide este modelo. Fíjese en el ejemplo y vuelva a intentarlo.',
  'trouble.NoSuchTemplate': 'Ese modelo de texto no existe. Vuelva a cargar la página y elija otro.',
  'trouble.LoopbackOnly': 'Solo está abierto en la máquina en que funciona el servidor.',
  'trouble.ReadOnly':
    'Una parte de lo almacenado está dañada: puede leerse, pero no modificarse. Avise a quien administra el servidor y cite {incident}.',
  'trouble.NoRoom':
    'El disco del servidor está lleno o falla. No se ha hecho y todo sigue como estaba. Avise a quien lo administra y cite {incident}.',
  'trouble.Fault':
    'El servidor no ha podido hacerlo ahora. Inténtelo de nuevo; si persiste, cite {incident} a quien lo administra.',
}
