/** What the page says that checks a record without a network, in Spanish. */
import type { CheckCatalog } from '../../check/words.ts'

export const check: CheckCatalog = {
  'check.title': 'Verificar un registro',
  'check.lead':
    'Suelte aquí el registro que le entregaron, o elíjalo. Se verifica solo en este dispositivo: esta página no tiene red, no envía nada y no guarda nada.',
  'check.language': 'Idioma',
  'check.file': 'El registro (un archivo .zip)',
  'check.elsewhere': 'Lo que tiene de otra fuente',
  'check.heads': 'Huellas del registro que usted tiene',
  'check.heads.note':
    'Una por línea, tal como las imprimen las notas y los certificados. Muestran si esta historia es la que tienen los demás.',
  'check.key': 'Huella de la clave de la instalación',
  'check.key.note': 'Tal como la imprime un certificado o se la dice la secretaría.',
  'check.again': 'Verificar de nuevo',
  'check.busy': 'Verificando…',
  'verdict.holds': 'Todo lo que contiene este registro es exacto.',
  'verdict.faults':
    '{count, plural, one {Un punto de este registro no es exacto.} many {# de puntos de este registro no son exactos.} other {# puntos de este registro no son exactos.}} No se fíe de él.',
  'verdict.unsure': 'Lo que se pudo verificar es exacto. Este navegador no puede verificar la firma.',
  'what.title': 'Qué es',
  'what.text': 'Texto',
  'what.body': 'Órgano',
  'what.made': 'Hecho el',
  'what.sight': 'Visto por',
  'what.stage': 'En qué punto está',
  'what.file': 'Archivo',
  moment: '{there} {zone} ({utc} UTC)',
  'sight.everyone': 'Lo que todos ven',
  'sight.own': 'Lo que ve {seat}',
  'seat.chair': 'la presidencia',
  'seat.vice-chair': 'la vicepresidencia ({state})',
  'seat.secretariat': 'la secretaría',
  'seat.expert': 'el Grupo de Expertos',
  'seat.member': '{state}',
  'seat.incoming': '{state} (miembro entrante)',
  'seat.observer': '{state} (observador)',
  'stage.preparation': 'En preparación',
  'stage.negotiation': 'En negociación',
  'stage.silence': 'Sometido a acuerdo tácito',
  'stage.agreed': 'Acordado, no aprobado',
  'stage.adopted': 'Aprobado{symbol, select, none {} other { con la signatura {symbol}}}',
  'checked.title': 'Qué se verificó',
  'checked.signature.holds': 'El archivo es, byte por byte, el que se firmó. Huella de la clave:',
  'checked.signature.fails': 'La firma no es válida. Huella de la clave:',
  'checked.signature.unknown':
    'Este navegador no puede verificar firmas: abra esta página en uno más reciente. Huella de la clave:',
  'checked.links':
    '{count, plural, one {Un acto es tal como se registró} many {# de actos son tal como se registraron, y cada uno sigue al anterior} other {# actos son tal como se registraron, y cada uno sigue al anterior}}.',
  'checked.versions':
    '{count, plural, =0 {No contiene ninguna versión} one {Las palabras de la única versión son las que se publicaron} many {Las palabras de las # de versiones son las que se publicaron} other {Las palabras de las # versiones son las que se publicaron}}.',
  'checked.papers':
    '{count, plural, =0 {No nombra ningún papel} one {Nombra un papel por su huella. Suéltelo aquí para compararlo} many {Nombra # de papeles por su huella. Suelte uno aquí para compararlo} other {Nombra # papeles por su huella. Suelte uno aquí para compararlo}}.',
  'checked.head': 'Una huella del registro que usted tiene está en este registro:',
  'checked.key': 'La clave es aquella cuya huella usted indicó.',
  'open.title': 'Lo que este archivo no puede mostrar',
  'open.heads':
    'Que los demás tienen la misma historia, y que no falta nada al final. Compare las huellas del registro de abajo con las que imprimen las notas y los certificados, o escriba estas arriba.',
  'open.key':
    'De quién es la clave que lo firmó. Compare la huella con la que imprimen los certificados, o escríbala arriba.',
  'open.page': 'Que esta página es honesta. Si vino con el archivo, tome también una de otra persona.',
  'faults.title': 'Qué no es exacto',
  'fault.no-bundle':
    'Esto no es un registro, o está demasiado dañado para leerlo. Pida otra copia a quien se lo entregó.',
  'fault.file-missing': 'Falta un archivo en él: {file}.',
  'fault.file-changed': 'Este archivo no es el que se firmó: {file}.',
  'fault.file-added': 'Se le añadió un archivo: {file}.',
  'fault.signature':
    'La firma no corresponde a esta declaración: se cambió después de firmarla, o se firmó con otra clave.',
  'fault.key': 'No está firmado con la clave cuya huella usted indicó.',
  'fault.link':
    '{chain}, acto {number}: {link, select, person {la persona nombrada no es la que se registró} paper {el papel nombrado no es el que se registró} previous {no sigue al acto anterior} gap {falta un acto antes de él, o no está en su lugar} audience {se puso entre los actos de otros} other {no es lo que se registró}}. Lo que viene después no prueba nada.',
  'fault.end': '{chain}: la serie termina en el acto {number}, y la declaración dice el acto {said}.',
  'fault.cited-head':
    '{chain}, acto {number}: la apertura de un acuerdo tácito nombra otra huella que la del registro.',
  'fault.version-missing': 'Faltan las palabras de la versión {version}.',
  'fault.version-changed': 'Las palabras de la versión {version} no son las que se publicaron.',
  'fault.version-added': 'La versión {version} nunca se publicó.',
  'fault.letter-missing': 'Falta la carta {letter}.',
  'fault.letter-changed': 'La carta {letter} no es la que se envió.',
  'fault.letter-added': 'Ningún acto menciona la carta {letter}.',
  'fault.items':
    'Los puntos de un procedimiento sobre la versión {version} no son párrafos suyos con ese texto.',
  'fault.together':
    'Un procedimiento sobre la versión {version} abarcaba varios textos, y este no figura entre ellos tal como se sometió.',
  'fault.papers': 'Los papeles enumerados no son los que nombran los actos.',
  'fault.rules': 'Los actos no se pueden leer según las reglas.',
  'fault.head':
    'Una huella del registro que usted tiene no está en este registro: {why, select, fork {en su lugar hay otro acto. Esta es otra historia que aquella de la que se imprimió} short {el registro termina antes de ella} other {faltan actos al final, el registro es más antiguo que la huella del registro, o esta es otra historia}}.',
  'chain.everyone': 'Lo que todos ven',
  'chain.pen': 'Lo que ve el equipo de la presidencia',
  'chain.own': 'Lo que ve el propio asiento',
  'heads.title': 'Dónde termina',
  'heads.at': '{chain}: acto {number}',
  'paper.is': 'Este archivo es, byte por byte, el papel en que se basa un acto de {seat}.',
  'paper.none': 'Este archivo no es ninguno de los papeles que nombra el registro. Su huella:',
}
