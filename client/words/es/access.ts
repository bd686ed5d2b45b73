/** The words of keys and sessions: passkeys, showing a key again, where one is signed in, in Spanish. */
import type { AccessCatalog } from '../languages.ts'

export const access: AccessCatalog = {
  // ── at the door ──
  'door.passkey': 'Entrar con una llave de acceso',
  'door.passkey.number':
    'Esta página se abrió en una dirección numérica, y las llaves de acceso solo funcionan con un nombre. Entre con su código, o abra {address} en la propia máquina.',
  'passkey.declined':
    'El dispositivo no firmó: se canceló, tardó demasiado o no tiene llave de acceso para esta dirección. Inténtelo de nuevo o use un código.',
  'passkey.offer': 'La próxima vez, este dispositivo puede darle entrada sin código.',
  'passkey.offer.yes': 'Crear una llave de acceso',
  'passkey.offer.done': 'Hecho: este dispositivo ya le da entrada.',

  // ── one’s own keys ──
  'you.title': 'Sus llaves y sesiones',
  'passkeys.title': 'Llaves de acceso',
  'passkeys.lead':
    'Una llave de acceso permanece en su dispositivo y le da entrada. También da fe de los actos que no pueden retirarse: romper el silencio, confirmar un resultado, consignar una aprobación. Sin ella, el registro dice que solo el servidor los atestigua.',
  'passkeys.none': 'Todavía no tiene ninguna.',
  'passkeys.added': 'añadida',
  'passkeys.used': 'último uso',
  'passkeys.elsewhere': 'solo para {site}',
  'passkeys.remove': 'Eliminar',
  'passkeys.remove.sentence':
    '«{name}» ya no le da entrada ni da fe de nada de lo que haga en adelante. Lo que firmó antes sigue firmado. Para usarla otra vez, añádala de nuevo.',
  'passkeys.number':
    'Esta página se abrió en una dirección numérica, y las llaves de acceso solo funcionan con un nombre. Ábrala con su propio nombre, o en {address} en la propia máquina; hasta entonces, los códigos le dan entrada.',
  'passkeys.cannot': 'Este navegador no tiene llaves de acceso en esta dirección. Un código le da entrada.',
  'passkeys.add': 'Añadir una llave de acceso',
  'passkeys.make': 'Crearla en este dispositivo',
  'passkeys.make.lead': 'Su dispositivo le pide el dedo, el rostro o su código, y guarda la llave.',
  'passkeys.name': 'Su nombre',
  'passkeys.name.note': 'Solo para usted, para distinguirla de las demás: «Portátil de la oficina».',
  'device.is':
    '{browser, select, none {{system, select, none {Un navegador desconocido} other {Un navegador en {system}}}} other {{system, select, none {{browser}} other {{browser} en {system}}}}}',

  // ── where one is signed in ──
  'sessions.title': 'Dónde tiene sesión abierta',
  'sessions.here': 'este navegador',
  'sessions.since': 'desde',
  'sessions.used': 'último uso',
  'sessions.out.of': 'Cerrar la sesión de {device}',
  'sessions.everywhere': 'Cerrar sesión en todas partes',
  'sessions.everywhere.sentence':
    'Se cierra de inmediato la sesión en todos los navegadores donde la tiene abierta, también en este, y toda página abierta allí. Lo guardado, guardado está.',

  // ── before what cannot be undone ──
  'prove.title': 'Muestre que es usted',
  'prove.why':
    'Hace mucho que inició sesión aquí, y lo que va a hacer no se deshace fácilmente. Muestre una vez su llave de acceso o un código y después repita el acto.',
  'prove.passkey': 'Usar una llave de acceso',
  'prove.code.note': 'El jefe de su delegación o su secretaría puede darle uno.',
  'prove.go': 'Usar el código',
  'grave.unsigned':
    'Su llave de acceso no firmó, y todavía no se ha hecho nada. Pulse de nuevo para hacerlo sin ella: vale igual, y el registro dice «atestiguado por el servidor».',
  'attested.passkey': 'firmado con una llave de acceso',
  'attested.server': 'atestiguado por el servidor',

  // ── failures ──
  'trouble.NoPasskeysHere':
    'Las llaves de acceso no funcionan en una dirección numérica, solo con un nombre. Entre con su código o abra la página con su propio nombre.',
  'trouble.PasskeyUnknown':
    'Esta llave de acceso no abre nada aquí: fue eliminada, es de otra persona o se pidió hace demasiado tiempo. Inténtelo de nuevo o use un código.',

  // ── by mail, or with another’s sign-in ──
  'door.mail': 'Recibir un código por correo',
  'door.mail.address': 'Su dirección de correo',
  'door.mail.address.note': 'La que su delegación o la secretaría registró para usted.',
  'door.mail.send': 'Enviar el código',
  'door.mail.sent':
    'Si esta dirección se conoce aquí, un código va en camino. Solo funciona en esta página, durante diez minutos.',
  'door.mail.again': 'Otra dirección',
  'door.oidc': 'Entrar con {name}',
  'people.mail': 'Enviar enlace y código',
  'people.mail.to': 'Enviar enlace y código a {person}',
  'people.mail.sentence':
    'Un enlace y un código nuevos van a {address}. Los que se imprimieron o enviaron antes para {person} ya no abren nada.',
  'people.mail.language': 'Idioma de la carta',
  'people.mail.go': 'Enviar',
  'people.mail.none':
    'No se conoce dirección de correo de esta persona. Imprima en su lugar un enlace y un código.',
  'people.mailed':
    '{fate, select, accepted {enviado y aceptado por el servidor receptor} refused {el servidor receptor rechazó la carta: compruebe la dirección} waiting {una carta espera al servidor receptor} other {una carta no pudo entregarse y se abandonó}}',
  'trouble.NoMail':
    'Desde aquí no se puede enviar correo: no hay servidor de correo configurado. La secretaría o el jefe de su delegación puede imprimir un código.',
  'trouble.NoAddress':
    'No se conoce dirección de correo de esta persona. Imprima en su lugar un enlace y un código.',
  'trouble.OidcUnknown':
    'Allí ha entrado, pero aquí nadie tiene esa dirección de correo. Su delegación o la secretaría debe invitarle primero.',
  'trouble.OidcRefused':
    'No ha entrado: se canceló allí, tardó demasiado o se empezó en otra ventana. Inténtelo de nuevo o use un código.',
  'trouble.OidcUnavailable':
    'El otro servicio de entrada no responde o no está configurado aquí. Use una llave de acceso o un código.',

  // ── invited, and whom one has invited ──
  'invited.seat': 'Se le invita al puesto de {seat}.',
  'invited.as': 'Como: {name}',
  'invited.by': 'Por invitación de {seat}.',
  'invited.next':
    'Pulse el botón: este navegador queda con la sesión abierta, y Hoy muestra lo que espera a su puesto. Cree allí una llave de acceso y la próxima vez no necesitará enlace.',
  'people.more': 'Más sobre {person}',
  'people.link.open': 'enlace y código abiertos hasta el',
  'people.link.over': 'el último enlace y el último código ya no valen',
  'people.link.withdraw': 'Retirar el enlace y el código',
  'people.link.withdraw.sentence':
    'El enlace y el código abiertos de {person} ya no abren nada. El puesto sigue siendo suyo; se puede hacer un enlace nuevo en cualquier momento.',
  'people.link.none': 'No hay ningún enlace ni código abierto.',
  'people.sessions':
    '{count, plural, one {sesión abierta en # navegador} many {sesiones abiertas en # de navegadores} other {sesiones abiertas en # navegadores}}',
  'people.out': 'Cerrar todas sus sesiones',
  'people.out.sentence':
    'Se cierra enseguida la sesión de {person} en todos los navegadores donde ocupa el puesto de {seat}. Conserva el puesto y vuelve con una llave de acceso, un enlace o un código.',
  'people.out.none': 'No tiene ninguna sesión abierta.',
  'people.capacity.change': 'Cambiar la calidad',
  'people.capacity.sentence':
    'Desde ahora {person} tiene esta calidad en {seat}. Se informa a las personas del puesto y a la secretaría. Puede cambiarse de nuevo.',
  'people.capacity.same': 'Ya tiene esta calidad.',
}
