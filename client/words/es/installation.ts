/** The words of the installation's page, for whoever looks after it, in Spanish. */
import type { InstallationCatalog } from '../languages.ts'

export const installation: InstallationCatalog = {
  'place.installation': 'Instalación',
  'installation.lead': 'El aspecto y el estado de la casa. Nada de aquí afecta a un texto ni a un acto.',
  'installation.closed': 'Solo la secretaría se ocupa de la instalación.',
  'trouble.NotAdministrator': 'Solo la secretaría se ocupa de la instalación. Diríjase a ella.',
  'trouble.NoBackups':
    'Aquí no se puede hacer ninguna copia: la configuración de la máquina no nombra carpeta, o el registro está en una base de datos con herramientas propias.',
  'look.title': 'Aspecto',
  'look.name': 'Nombre de la instalación',
  'look.name.note': 'Encima de cada página: «Instalación de prueba». Puede quedar vacío.',
  'look.accent': 'Color de acento',
  'look.accent.is':
    '{accent, select, moss {Musgo} wine {Vino} plum {Ciruela} clay {Arcilla} slate {Pizarra} other {Lago}}',
  'look.languages': 'Idiomas ofrecidos',
  'look.first': 'El primero',
  'look.first.note': 'El que ve una persona desconocida cuyo idioma no se ofrece.',
  'look.save': 'Guardar',
  'look.saved': 'Guardado. Las demás páginas lo muestran cuando se vuelvan a cargar.',
  'look.none': 'Ofrezca al menos un idioma.',
  'post.title': 'Correo',
  'post.none':
    'No hay servidor de correo. Quien administra la máquina lo escribe en settings.json; hasta entonces, enlaces y códigos se imprimen.',
  'post.host': 'Las cartas salen por {host}, puerto {port}, de {from}.',
  'post.test.to': 'Dirección para una carta de prueba',
  'post.test.send': 'Enviar una carta de prueba',
  'post.test.fate':
    '{fate, select, accepted {A {to}: aceptada por el servidor receptor} refused {A {to}: rechazada por el servidor receptor} waiting {{tried, select, yes {A {to}: aún no aceptada, se intenta de nuevo durante diez minutos} other {A {to}: en camino}}} other {A {to}: abandonada. Compruebe el servidor, su puerto y la cuenta}}',
  'signIn.title': 'Servicio de entrada',
  'signIn.none': 'No hay ninguno. OIDC_ISSUER y OIDC_CLIENT_ID nombran uno al iniciar el servidor.',
  'signIn.is': '{name}, en {issuer}.',
  'signIn.answers':
    '{answers, select, yes {Respondió la última vez que se le preguntó.} no {No respondió la última vez. Enlaces, códigos y llaves de acceso siguen funcionando.} other {Aún no se le ha preguntado.}}',
  'signIn.ask': 'Preguntar si responde',
  'store.title': 'Almacén y copias',
  'store.writable':
    '{writable, select, yes {Se puede escribir en el almacén.} other {No se puede escribir en el almacén: los textos se leen y no se cambian. Avise a quien administra la máquina.}}',
  'store.damaged':
    '{count, plural, =0 {No se conoce ningún daño.} one {# lugar está dañado: «npm run verify» en la máquina lo nombra.} many {# de lugares están dañados: «npm run verify» en la máquina los nombra.} other {# lugares están dañados: «npm run verify» en la máquina los nombra.}}',
  'store.exposed':
    'Otras cuentas de la máquina pueden ver la carpeta de datos. Quien la administra la cierra con «chmod 700».',
  'backups.none': 'No se hacen copias: la configuración de la máquina no nombra carpeta.',
  'backups.database': 'El registro está en PostgreSQL, cuyas herramientas hacen las copias.',
  'backups.daily':
    'Cada día a las {hour} (UTC) en {folder}. {keep, plural, one {Se conserva #.} many {Se conservan # de las últimas.} other {Se conservan las # últimas.}}',
  'backups.last': 'La última:',
  'backups.never': 'Ninguna está completa todavía.',
  'backups.failures':
    '{count, plural, one {# intento ha fallado desde entonces.} many {# de intentos han fallado desde entonces.} other {# intentos han fallado desde entonces.}}',
  'backups.now': 'Hacer una copia ahora',
  'backups.taken':
    'Se hizo una copia: {records, plural, one {# registro} many {# de registros} other {# registros}}, {size}.',
  'backups.harmed':
    '{count, plural, one {# lugar ya estaba dañado.} many {# de lugares ya estaban dañados.} other {# lugares ya estaban dañados.}}',
  'numbers.title': 'Ahora',
  'numbers.people':
    '{count, plural, one {# persona ocupa un puesto} many {# de personas ocupan puestos} other {# personas ocupan puestos}}',
  'numbers.sessions':
    '{count, plural, one {# navegador con sesión} many {# de navegadores con sesión} other {# navegadores con sesión}}',
  'numbers.pages':
    '{count, plural, one {# página abierta} many {# de páginas abiertas} other {# páginas abiertas}}',
  'numbers.since': 'El servidor funciona desde',
  'profiles.title': 'Formas de acuerdo tácito',
  'profiles.lead':
    'Se cambian por decisión del órgano, para los plazos que se abran desde entonces. El que corre conserva la forma en que se abrió.',
  'profiles.change': 'Cambiar',
  'profiles.change.of': 'Cambiar «{name}»',
  'profiles.outage': 'Minutos de interrupción que se toleran',
  'profiles.outage.note':
    'Si el servidor queda fuera de alcance más tiempo durante un plazo, su fin queda en suspenso hasta que una persona confirme el reloj.',
  'profiles.outage.is':
    '{minutes, plural, =0 {Toda interrupción de más de diez segundos deja en suspenso el fin del plazo.} one {Se tolera una interrupción de # minuto.} many {Se toleran interrupciones de hasta # de minutos.} other {Se toleran interrupciones de hasta # minutos.}}',
  'profiles.citation': 'Decisión del órgano',
  'profiles.citation.note': 'Dónde consta: una sesión y su fecha, una nota de la Presidencia.',
  'profiles.citation.missing': 'Diga primero en qué decisión del órgano se basa.',
  'profiles.sentence':
    'El órgano cambia «{name}» por esta decisión{from, select, none {, de inmediato} other {, a partir del {from}}}. No afecta a ningún silencio en curso. Consta en el expediente para todos y puede cambiarse de nuevo.',
  'profiles.same': 'Ya es así.',
  'profiles.outage.wrong': 'Un número entero de minutos, de 0 a 10.080.',
  'profiles.new': 'Un procedimiento propio del órgano',
  'profiles.new.verb': 'Registrarlo',
  'profiles.new.sentence':
    'El órgano dispone del procedimiento «{name}» por esta decisión{from, select, none {, de inmediato} other {, a partir del {from}}}. No afecta a ningún silencio en curso. Consta en el expediente para todos y puede cambiarse de nuevo.',
  'profiles.name': 'Su nombre',
  'profiles.name.note': 'Como lo llama el órgano. Si se deja vacío, se llama por lo que es.',
  'profiles.regime': 'Clase',
  'profiles.regime.council-silence': 'Un proyecto entre los miembros',
  'profiles.regime.no-objection': 'Una decisión escrita del órgano',
  'profiles.period': 'Duración',
  'profiles.period.clock': 'Hasta un minuto que se indica cada vez',
  'profiles.period.elapsed': 'Un número de horas desde la apertura',
  'profiles.period.working-days': 'Un número de días laborables, hasta una hora',
  'profiles.hours': 'Horas',
  'profiles.days': 'Días laborables, sin contar el de apertura',
  'profiles.hour': 'Hasta qué hora, como 17:00',
  'profiles.period.wrong': 'De 1 a 2160 horas, o de 1 a 60 días laborables con una hora como 17:00.',
  'profiles.passing': 'Qué significa que nadie objete',
  'profiles.passing.agreed': 'Acordado',
  'profiles.passing.adopted': 'Aprobado',
  'profiles.holds': 'Suspensiones',
  'profiles.holds.none': 'No se admiten',
  'profiles.holds.none.means': 'Una delegación rompe el silencio o no lo rompe.',
  'profiles.holds.pending': 'Lo dejan pendiente',
  'profiles.holds.pending.means': 'El texto no pasa mientras haya una suspensión.',
  'profiles.holds.lapse': 'Caducan al final',
  'profiles.holds.lapse.means': 'Una suspensión a la que no sigue una ruptura caduca con el plazo.',
  'profiles.byClock': 'El reloj dice el resultado cuando nada es dudoso; si no, una persona',
  'profiles.from': 'En vigor desde',
  'profiles.from.note': 'Su primer día, en la ciudad del órgano. Si se deja vacío, de inmediato.',
  'profiles.coming': 'Desde el {day}: {name}.',
}
