/** One sentence for every refusal, in Spanish: the rule, and what would make the act possible. */
import type { RefusalsCatalog } from '../languages.ts'

export const refusals: RefusalsCatalog = {
  NotSeated:
    'Solo pueden hacerlo quienes ocupan un puesto en este órgano. La Secretaría puede asignarle uno.',
  SeatNotYours:
    'Envió esto por un puesto y su sesión está abierta por otro. Ocupe primero el otro puesto y vuelva a hacerlo.',
  RoleMayNot:
    'Este puesto puede leer aquí, pero este acto corresponde a otros. Pida al equipo de la Presidencia o a la delegación de un miembro que lo realice.',
  CapacityMayNot:
    'En su calidad, usted lee, y escribe en su carpeta. Puede realizar este acto un representante de su delegación.',
  NotYours: 'Solo puede modificarlo o retirarlo el puesto que lo hizo.',
  OwnProposal:
    'Nadie resuelve sobre una propuesta de su propio Estado. Puede hacerlo otra persona del equipo redactor.',
  AudienceNotYours:
    'No puede dirigirse a un círculo al que no pertenece. Elija a todos o a su propia delegación.',
  OnBehalfOnlySecretariat:
    'Solo la Secretaría consigna actos en nombre de un puesto. Envíeselo y quedará consignado tal como se recibió.',

  NoSuchText: 'Ese texto no existe aquí o no está abierto a su puesto.',
  NoSuchParagraph: 'Este párrafo ya no está en el texto. Vea en “Fuera del texto” lo que se dijo de él.',
  NoSuchThread: 'Esa discusión no existe aquí.',
  NoSuchComment: 'Ese comentario no existe aquí.',
  NoSuchProposal: 'Esa propuesta no existe aquí. Puede que se haya retirado.',
  NoSuchObjection: 'Esa objeción no existe aquí.',
  NoSuchSilence: 'No existe ese procedimiento de acuerdo tácito sobre este texto.',
  NoSuchVersion: 'Este texto no tiene esa versión.',
  NoSuchSeat: 'Este órgano no tiene ese puesto.',
  NoSuchProfile:
    'Este órgano no conoce esa forma de acuerdo tácito. La Secretaría puede consignarla, citando la decisión.',
  NoSuchAct: 'Ese acto no consta en el registro.',
  NoSuchPerson: 'Esta persona no ocupa ese puesto.',

  TextNotOpen:
    'El texto está todavía en preparación. El equipo de la Presidencia lo abrirá a las delegaciones.',
  TextFrozen:
    'El texto está sometido a acuerdo tácito: su redacción no cambia hasta que termine el procedimiento o se rompa el silencio. Lo que escriba puede guardarse en su carpeta.',
  TextOpenAlready: 'El texto ya está abierto a las delegaciones.',
  StageMayNot: 'No puede hacerse en la etapa en que se encuentra el texto.',
  NothingChanged:
    'Nada ha cambiado desde la última versión, por lo que no hay nada nuevo que distribuir ni proponer.',
  ParagraphChanged: 'El párrafo ha cambiado desde que lo leyó. Léalo tal como está ahora y decida de nuevo.',
  AlreadyResolved: 'Esta discusión ya está cerrada.',
  NotResolved: 'Esta discusión ya está abierta.',
  ProposalSettled: 'Ya se ha resuelto sobre esta propuesta. Puede presentarse una nueva.',
  ProposalOpen: 'Esta propuesta sigue abierta: no hay nada que retomar ni que anular.',
  PackageTogether:
    'Esta propuesta forma parte de un conjunto, que se resuelve entero. Incorpore juntas todas sus partes o déjelas de lado.',
  InConflict:
    'Las mismas palabras se han cambiado por ambos lados y no pueden fusionarse por sí solas. Lea ambas e indique las palabras.',
  NotAccepted:
    'No todos sus destinatarios aceptan estas palabras, por lo que no pueden incorporarse. Ofrezca otras, o espere las respuestas.',
  AlreadySupported: 'Su delegación ya apoya esta propuesta.',
  NotSupported: 'Su delegación no apoya esta propuesta, por lo que no hay apoyo que retirar.',
  ObjectionWithdrawnAlready: 'Esta objeción ya se ha retirado. Puede formularse una nueva.',
  SilenceNotRunning:
    'Este procedimiento no estaba en curso en ese momento, por lo que no cabía actuar en él. Vea a continuación qué ocurrió.',
  SilenceRunning:
    'Hay un procedimiento de acuerdo tácito en curso sobre este texto. Antes debe terminar, romperse el silencio o retirarse el texto.',
  SilenceLapsed:
    'El plazo venció antes de que esto llegara, y lo que llegó después no cuenta. El equipo de la Presidencia debe decir todavía qué procede: escríbale.',
  PeriodNotOver: 'El plazo sigue corriendo. El resultado podrá confirmarse cuando termine su último minuto.',
  LapseHeld:
    'El fin de este plazo está en suspenso porque se duda del reloj del servidor. Antes, el equipo de la Presidencia o la Secretaría debe confirmar la hora; hasta entonces aún se puede romper el silencio.',
  LapseNotHeld: 'El fin de este plazo no está en suspenso: no hay hora que confirmar.',
  OutcomeObjected:
    'Consta una objeción en este procedimiento, por lo que no puede confirmarse que no las hubo. Confirme que el texto no queda acordado.',
  NotSeverable:
    'Este procedimiento decide todo en conjunto, de modo que nada puede señalarse por separado. No señale nada, o elija un procedimiento que decida punto por punto.',
  ItemsMissing: 'Este procedimiento decide punto por punto. Elija primero los puntos.',
  NoSuchItem: 'No es un punto de este procedimiento, o ya ha sido aprobado. Los puntos figuran en la nota.',
  HoldsNotTaken: 'Este procedimiento no admite retenciones. Pida más tiempo o rompa el silencio.',
  HeldAlready:
    'Su delegación ya mantiene una retención en este procedimiento. Consta en el registro con su recepción.',
  NoHold:
    'Esta delegación no mantiene ninguna retención en este procedimiento, por lo que no hay nada que levantar.',
  TimeAskedAlready: 'Su delegación ya ha pedido más tiempo y aún no tiene respuesta.',
  NoSuchRequest: 'Esa petición de más tiempo no existe en este procedimiento.',
  NoSuchCorrigendum: 'No existe tal corrección de este texto.',
  ContestedAlready: 'Un miembro ya ha declarado que no es una errata: la corrección es nula.',
  AnsweredAlready: 'Esa petición de más tiempo ya tiene respuesta.',
  OutcomePending:
    'Se mantiene una retención, o una petición de más tiempo quedó sin respuesta, por lo que no puede confirmarse el acuerdo. Espere a que se levante la retención o confirme que el texto no queda acordado.',
  OutcomeDoubted:
    'Hay una duda que no se le mostró: puestos de los que no consta que tengan la versión, o días que el calendario no fija. Recargue la página, véalo y confirme de nuevo.',
  OwnState:
    'Su propio Estado retiene, objeta o pide algo en este procedimiento. Deje este acto a otra persona del equipo de la Presidencia.',
  DeadlineNotLater: 'Un plazo solo puede prorrogarse. Elija un minuto posterior al vencimiento actual.',
  VersionNotLatest:
    'Se ha distribuido una versión posterior. Solo la última puede someterse a acuerdo tácito.',
  HashMismatch: 'El texto que vio no es el de esta versión. Vuelva a cargar la página y mírelo de nuevo.',
  DeadlinePast: 'Ese minuto ya ha pasado. Elija uno posterior.',
  DeadlineMalformed:
    'Ese minuto no existe, o existe dos veces, en el reloj de la ciudad del órgano: entonces cambia la hora. Elija otro.',
  WorkingDaysNotKnown:
    'El calendario no abarca ese año, por lo que no pueden contarse los días laborables. La Secretaría puede consignarlo.',
  HeadBreaks:
    'Su delegación ha decidido que solo su jefatura rompe un silencio. Pida a la jefatura que lo rompa, o que cambie esta regla en la página de personas.',
  SecondKeyMissing:
    'Su delegación rompe un silencio con dos llaves. {asked, select, yes {Usted ha dado la primera; otra persona de su delegación rompe el silencio. Hasta entonces no cuenta.} other {Pida primero romperlo; otra persona de su delegación lo rompe después.}}',
  OneKeySuffices: 'Basta una persona de su delegación. Rompa el silencio.',
  AskedAlready:
    'La primera llave ya está dada. No cuenta hasta que otra persona de su delegación rompa el silencio.',
  BrokenAlready: 'Su delegación ya ha roto este silencio. Consta en el registro con su recepción.',
  DisownedAlready: 'Su delegación ya ha dicho que este acto no era suyo. Si lo es, realícelo usted.',
  CountersignedAlready: 'Su delegación ya ha refrendado este acto.',
  ReceivedInFuture: 'No puede haberse recibido después de ahora. Compruebe la fecha y la hora.',
  ReceivedTooLate: 'Se recibió una vez vencido el plazo, por lo que no cuenta en este procedimiento.',
  BodyEstablishedAlready: 'Este órgano ya está constituido. Abra su sesión con un enlace de su Secretaría.',
  BodyNotEstablished:
    'Este órgano no está constituido todavía. Abra el enlace que apareció al iniciarse el programa.',
  SeatTaken: 'Este órgano ya tiene ese puesto.',
  ChairMissing: 'Un órgano necesita una Presidencia. Elija el Estado cuya representación preside.',
  ZoneUnknown: 'Este huso horario no se conoce. Elija uno de la lista.',
  AccreditedAlready: 'Esta persona ya ocupa este puesto.',
  SeatApproves:
    'Este puesto tiene sus propios representantes y solo ellos admiten a otros: la carpeta es suya. Proponga a la persona; quien ocupa el puesto la admite después.',
  SeatBeginsAnew:
    'No queda nadie en este puesto. Quien sea invitado ahora empezará con una carpeta vacía; la anterior queda cerrada. Confírmelo primero.',
  NobodyToApprove: 'Nadie ocupa este puesto para admitir a la persona. Invítela directamente.',
  KeyBySeat:
    'La clave de este puesto la imprimen sus propios representantes: quien la tiene lee su carpeta. Pídala a una jefatura del puesto; si ya nadie de él puede entrar, revoque e invite de nuevo: se empieza con una carpeta vacía.',
  LastSecretariat:
    'Es la última persona de la Secretaría: sin ella nadie podría invitar a nadie. Invite antes a otra.',
  ProfileInUse:
    'Hay un procedimiento en curso en esta forma, y un procedimiento en curso no cambia. Consígnela de nuevo cuando haya terminado.',
  MotionsOff:
    'Este órgano no ha activado las mociones de procedimiento. Lo hace la secretaría por decisión del órgano.',
  NoSuchMotion: 'Esa moción no existe. Vuelva a cargar la página.',
  MotionIsClosed: 'La votación de esta moción está cerrada. Su resultado consta en el registro.',
  IdTaken: 'Ese número ya está asignado. Vuelva a cargar la página y hágalo de nuevo.',
  WorkingTextDiffers:
    'El texto de trabajo ha avanzado desde que se distribuyó esta versión. Distribuya primero una nueva versión y sométala después a acuerdo tácito.',
  NoSuchPasskey: 'No hay tal llave de acceso entre las suyas.',
  TooManyPasskeys:
    'Tiene tantas llaves de acceso como puede tener una persona: {most}. Elimine una que ya no use.',
  ProofRefused:
    'La firma de la llave de acceso no corresponde a este acto, así que no se ha hecho nada. Inténtelo de nuevo o hágalo sin ella: el registro dirá «atestiguado por el servidor».',
  ProveAgain:
    'Hace mucho que inició sesión aquí. Muestre primero su llave de acceso o un código y después repita el acto.',

  NoSuchCircle: 'No hay aquí tal círculo.',
  CirclesNotAllowed: 'No se permiten círculos en este texto. El equipo de la presidencia puede permitirlos.',
  NotInCircle:
    'Se ha pedido a su delegación que participe en este círculo y no ha dicho que lo haga. Participe primero.',
  CircleClosed: 'Este círculo está cerrado y ya no se puede decir nada en él. Puede abrirse uno nuevo.',
  CircleOpen: 'La carpeta de un círculo puede borrarse una vez cerrado el círculo. Ciérrelo primero.',
}
