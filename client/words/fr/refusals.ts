/** One sentence for every refusal, in French: the rule, and what would make the act possible. */
import type { RefusalsCatalog } from '../languages.ts'

export const refusals: RefusalsCatalog = {
  NotSeated:
    'Seules les personnes qui siègent dans cet organe peuvent le faire. Le secrétariat peut vous attribuer un siège.',
  SeatNotYours:
    'Vous avez envoyé ceci pour un siège, et votre session est ouverte pour un autre. Prenez d’abord l’autre siège, puis recommencez.',
  RoleMayNot:
    'Ce siège peut lire ici, mais cet acte revient à d’autres. Demandez à l’équipe de la présidence ou à la délégation d’un membre de l’accomplir.',
  CapacityMayNot:
    'En votre qualité, vous lisez, et écrivez dans votre dossier. Une personne déléguée par votre délégation peut accomplir cet acte.',
  NotYours: 'Seul le siège qui en est l’auteur peut le modifier ou le retirer.',
  OwnProposal:
    'Nul ne statue sur une proposition de son propre État. Une autre personne qui tient la plume peut statuer sur celle-ci.',
  AudienceNotYours:
    'Vous ne pouvez vous adresser à un cercle dont vous n’êtes pas. Choisissez tous, ou votre propre délégation.',
  OnBehalfOnlySecretariat:
    'Seul le secrétariat consigne des actes au nom d’un siège. Adressez-le-lui : il sera consigné tel que reçu.',

  NoSuchText: 'Ce texte n’existe pas ici, ou n’est pas ouvert à votre siège.',
  NoSuchParagraph: 'Ce paragraphe n’est plus dans le texte. Voyez sous « Hors texte » ce qui en a été dit.',
  NoSuchThread: 'Cette discussion n’existe pas ici.',
  NoSuchComment: 'Ce commentaire n’existe pas ici.',
  NoSuchProposal: 'Cette proposition n’existe pas ici. Elle a peut-être été retirée.',
  NoSuchObjection: 'Cette objection n’existe pas ici.',
  NoSuchSilence: 'Cette procédure d’approbation tacite n’existe pas pour ce texte.',
  NoSuchVersion: 'Ce texte n’a pas cette version.',
  NoSuchSeat: 'Cet organe n’a pas ce siège.',
  NoSuchProfile:
    'Cet organe ne connaît pas cette forme d’approbation tacite. Le secrétariat peut la consigner, en citant la décision.',
  NoSuchAct: 'Cet acte ne figure pas au registre.',
  NoSuchPerson: 'Cette personne n’occupe pas ce siège.',

  TextNotOpen: 'Le texte est encore en préparation. L’équipe de la présidence l’ouvrira aux délégations.',
  TextFrozen:
    'Le texte est soumis à approbation tacite : son libellé ne change pas avant que la procédure n’ait pris fin ou que le silence ne soit rompu. Ce que vous écrivez peut être gardé dans votre dossier.',
  TextOpenAlready: 'Le texte est déjà ouvert aux délégations.',
  StageMayNot: 'Le stade actuel du texte ne le permet pas.',
  NothingChanged:
    'Rien n’a changé depuis la dernière version : il n’y a donc rien de nouveau à diffuser ni à proposer.',
  ParagraphChanged:
    'Le paragraphe a changé depuis que vous l’avez lu. Lisez-le tel qu’il est maintenant, puis décidez de nouveau.',
  AlreadyResolved: 'Cette discussion est déjà close.',
  NotResolved: 'Cette discussion est déjà ouverte.',
  ProposalSettled: 'Il a été statué sur cette proposition. Une nouvelle peut être déposée.',
  ProposalOpen: 'Cette proposition est encore ouverte : il n’y a rien à reprendre ni à annuler.',
  PackageTogether:
    'Cette proposition fait partie d’un ensemble, sur lequel on statue en une fois. Retenez-en toutes les parties ou écartez-les.',
  InConflict:
    'Le même libellé a été modifié des deux côtés et ne peut être fusionné tel quel. Lisez les deux et indiquez les mots.',
  NotAccepted:
    'Tous ceux à qui il s’adresse n’acceptent pas ce libellé : il ne peut être retenu. Proposez d’autres mots, ou attendez les réponses.',
  AlreadySupported: 'Votre délégation appuie déjà cette proposition.',
  NotSupported: 'Votre délégation n’appuie pas cette proposition : il n’y a pas d’appui à retirer.',
  ObjectionWithdrawnAlready: 'Cette objection a déjà été retirée. Une nouvelle peut être faite.',
  SilenceNotRunning:
    'Cette procédure n’était pas en cours à ce moment-là : rien ne pouvait y être fait. Voyez ci-dessous ce qu’il en est advenu.',
  SilenceRunning:
    'Une procédure d’approbation tacite est en cours sur ce texte. Il faut d’abord qu’elle prenne fin, que le silence soit rompu ou que le texte en soit retiré.',
  SilenceLapsed:
    'Le délai a expiré avant la réception de cet acte, et ce qui est venu ensuite ne compte pas. L’équipe de la présidence doit encore dire ce qu’il en advient : écrivez-lui.',
  PeriodNotOver: 'Le délai court encore. L’issue pourra être confirmée une fois la dernière minute écoulée.',
  LapseHeld:
    'La fin de ce délai est suspendue, car l’horloge du serveur est mise en doute. L’équipe de la présidence ou le secrétariat confirme d’abord l’heure ; jusque-là, le silence peut encore être rompu.',
  LapseNotHeld: 'La fin de ce délai n’est pas suspendue : il n’y a pas d’heure à confirmer.',
  OutcomeObjected:
    'Une objection est consignée dans cette procédure : l’absence d’objection ne peut être confirmée. Confirmez que le texte n’est pas agréé.',
  NotSeverable:
    'Cette procédure décide de tout ensemble : rien ne peut être désigné à part. Ne désignez rien, ou choisissez une procédure qui décide point par point.',
  ItemsMissing: 'Cette procédure décide point par point. Choisissez d’abord les points.',
  NoSuchItem:
    'Ce n’est pas un point de cette procédure, ou il a déjà été approuvé. Les points figurent dans la note.',
  HoldsNotTaken:
    'Cette procédure n’admet pas de suspension. Demandez un délai supplémentaire, ou rompez le silence.',
  HeldAlready:
    'Votre délégation a déjà demandé une suspension dans cette procédure. C’est au registre, avec sa réception.',
  NoHold: 'Aucune suspension de cette délégation ne subsiste dans cette procédure : il n’y en a pas à lever.',
  TimeAskedAlready: 'Votre délégation a déjà demandé un délai supplémentaire et attend la réponse.',
  NoSuchRequest: 'Cette demande de délai supplémentaire n’existe pas dans cette procédure.',
  NoSuchCorrigendum: 'Il n’existe pas de tel rectificatif à ce texte.',
  ContestedAlready:
    'Un membre a déjà déclaré qu’il ne s’agit pas d’une erreur matérielle : le rectificatif est nul.',
  AnsweredAlready: 'Cette demande de délai supplémentaire a déjà reçu une réponse.',
  OutcomePending:
    'Une suspension subsiste, ou une demande de délai supplémentaire est restée sans réponse : l’approbation ne peut être confirmée. Attendez la levée de la suspension, ou confirmez que le texte n’est pas agréé.',
  OutcomeDoubted:
    'Un doute subsiste qui ne vous a pas été montré : des sièges dont la réception de la version n’est pas attestée, ou des jours que le calendrier ne fixe pas. Rechargez la page, voyez-le et confirmez de nouveau.',
  OwnState:
    'Votre propre État a suspendu, objecté ou demandé quelque chose dans cette procédure. Laissez cet acte à un autre membre de l’équipe de la présidence.',
  DeadlineNotLater:
    'Un délai ne peut être que prolongé. Choisissez une minute postérieure à l’échéance actuelle.',
  VersionNotLatest:
    'Une version plus récente a été diffusée. Seule la dernière peut être soumise à approbation tacite.',
  HashMismatch:
    'Le texte que vous avez vu n’est pas celui de cette version. Rechargez la page et relisez-le.',
  DeadlinePast: 'Cette minute est déjà écoulée. Choisissez-en une plus tardive.',
  DeadlineMalformed:
    'Cette minute n’existe pas, ou existe deux fois, à l’horloge de la ville de l’organe : un changement d’heure y a lieu. Choisissez-en une autre.',
  WorkingDaysNotKnown:
    'Le calendrier ne couvre pas cette année : les jours ouvrables ne peuvent être comptés. Le secrétariat peut le consigner.',
  HeadBreaks:
    'Votre délégation a décidé que seul son chef rompt un silence. Demandez-lui de le rompre, ou de changer cette règle à la page des personnes.',
  SecondKeyMissing:
    'Votre délégation rompt un silence avec deux clés. {asked, select, yes {Vous avez donné la première ; une autre personne de votre délégation rompt le silence. D’ici là, cela ne compte pas.} other {Demandez d’abord à le rompre ; une autre personne de votre délégation le rompt ensuite.}}',
  OneKeySuffices: 'Une seule personne de votre délégation suffit. Rompez le silence.',
  AskedAlready:
    'La première clé est déjà donnée. Elle ne compte pas tant qu’une autre personne de votre délégation n’a pas rompu le silence.',
  BrokenAlready: 'Votre délégation a déjà rompu ce silence. C’est au registre, avec sa réception.',
  DisownedAlready:
    'Votre délégation a déjà dit que cet acte n’était pas le sien. S’il l’est tout de même, accomplissez-le vous-mêmes.',
  CountersignedAlready: 'Votre délégation a déjà contresigné cet acte.',
  ReceivedInFuture: 'La réception ne peut être postérieure à maintenant. Vérifiez la date et l’heure.',
  ReceivedTooLate:
    'La réception est postérieure à l’expiration du délai : l’acte ne compte pas dans cette procédure.',
  BodyEstablishedAlready:
    'Cet organe est déjà constitué. Ouvrez votre session avec un lien de son secrétariat.',
  BodyNotEstablished:
    'Cet organe n’est pas encore constitué. Ouvrez le lien qui s’est affiché au lancement du programme.',
  SeatTaken: 'Cet organe a déjà ce siège.',
  ChairMissing: 'Un organe a besoin d’une présidence. Choisissez l’État qui préside.',
  ZoneUnknown: 'Ce fuseau horaire n’est pas connu. Choisissez-en un dans la liste.',
  AccreditedAlready: 'Cette personne occupe déjà ce siège.',
  SeatApproves:
    'Ce siège a ses propres représentants, et eux seuls admettent d’autres personnes : leur dossier est à eux. Proposez la personne ; qui siège l’admet ensuite.',
  SeatBeginsAnew:
    'Il ne reste personne à ce siège. La personne invitée maintenant commencera avec un dossier vide ; l’ancien reste fermé. Confirmez-le d’abord.',
  NobodyToApprove: 'Personne n’occupe ce siège pour admettre cette personne. Invitez-la directement.',
  KeyBySeat:
    'Une clé de ce siège est imprimée par ses propres représentants : qui la détient lit leur dossier. Adressez-vous à un chef de ce siège ; si plus aucun d’eux ne peut entrer, révoquez-les puis invitez de nouveau : on recommence avec un dossier vide.',
  LastSecretariat:
    'C’est la dernière personne du secrétariat : sans elle, nul ne pourrait inviter qui que ce soit. Invitez-en d’abord une autre.',
  ProfileInUse:
    'Une procédure est en cours sous cette forme, et une procédure en cours ne change pas. Consignez-la de nouveau lorsqu’elle aura pris fin.',
  MotionsOff:
    'Cet organe n’a pas activé les motions de procédure. Le secrétariat le fait par une décision de l’organe.',
  NoSuchMotion: 'Cette motion n’existe pas. Rechargez la page.',
  MotionIsClosed: 'Le vote sur cette motion est clos. Son résultat figure au registre.',
  IdTaken: 'Ce numéro est déjà pris. Rechargez la page et recommencez.',
  WorkingTextDiffers:
    'Le texte de travail a évolué depuis la diffusion de cette version. Diffusez d’abord une nouvelle version, puis soumettez celle-ci à approbation tacite.',
  NoSuchPasskey: 'Cette clé d’accès ne figure pas parmi les vôtres.',
  TooManyPasskeys:
    'Vous avez autant de clés d’accès qu’une personne peut en avoir : {most}. Supprimez-en une qui ne vous sert plus.',
  ProofRefused:
    'La signature de la clé d’accès ne porte pas sur cet acte : rien n’a été fait. Réessayez, ou faites-le sans elle ; le registre dira alors « attesté par le serveur ».',
  ProveAgain:
    'Votre connexion ici remonte à longtemps. Présentez d’abord votre clé d’accès ou un code, puis recommencez.',

  NoSuchCircle: 'Il n’y a pas ici de tel cercle.',
  CirclesNotAllowed:
    'Les cercles ne sont pas autorisés sur ce texte. L’équipe de la présidence peut les autoriser.',
  NotInCircle:
    'Il a été demandé à votre délégation de participer à ce cercle et elle n’a pas dit qu’elle le fait. Participez d’abord.',
  CircleClosed: 'Ce cercle est fermé, et plus rien ne peut y être dit. Un nouveau peut être ouvert.',
  CircleOpen: 'Le dossier d’un cercle peut être effacé une fois le cercle fermé. Fermez-le d’abord.',
}
