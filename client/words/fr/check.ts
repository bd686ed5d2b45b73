/** What the page says that checks a record without a network, in French. */
import type { CheckCatalog } from '../../check/words.ts'

export const check: CheckCatalog = {
  'check.title': 'Vérifier un registre',
  'check.lead':
    'Déposez ici le registre qui vous a été remis, ou choisissez-le. Il n’est vérifié que sur cet appareil : cette page n’a pas de réseau, n’envoie rien et ne garde rien.',
  'check.language': 'Langue',
  'check.file': 'Le registre (un fichier .zip)',
  'check.elsewhere': 'Ce que vous tenez d’ailleurs',
  'check.heads': 'Les empreintes de registre que vous détenez',
  'check.heads.note':
    'Une par ligne, telles que les notes et les certificats les impriment. Elles montrent si cette histoire est celle que d’autres détiennent.',
  'check.key': 'L’empreinte de la clé de l’installation',
  'check.key.note': 'Telle qu’un certificat l’imprime, ou que le secrétariat vous la dit.',
  'check.again': 'Vérifier de nouveau',
  'check.busy': 'Vérification…',
  'verdict.holds': 'Tout ce que contient ce registre est exact.',
  'verdict.faults':
    '{count, plural, one {Un point de ce registre n’est pas exact.} many {# de points de ce registre ne sont pas exacts.} other {# points de ce registre ne sont pas exacts.}} Ne vous y fiez pas.',
  'verdict.unsure': 'Ce qui a pu être vérifié est exact. Ce navigateur ne peut pas vérifier la signature.',
  'what.title': 'Ce que c’est',
  'what.text': 'Texte',
  'what.body': 'Organe',
  'what.made': 'Établi le',
  'what.sight': 'Vu par',
  'what.stage': 'Où il en est',
  'what.file': 'Fichier',
  moment: '{there} {zone} ({utc} UTC)',
  'sight.everyone': 'Ce que tous voient',
  'sight.own': 'Ce que voit {seat}',
  'seat.chair': 'la présidence',
  'seat.vice-chair': 'la vice-présidence ({state})',
  'seat.secretariat': 'le secrétariat',
  'seat.expert': 'le Groupe d’experts',
  'seat.member': '{state}',
  'seat.incoming': '{state} (membre entrant)',
  'seat.observer': '{state} (observateur)',
  'stage.preparation': 'En préparation',
  'stage.negotiation': 'En négociation',
  'stage.silence': 'Soumis à approbation tacite',
  'stage.agreed': 'Agréé, non adopté',
  'stage.adopted': 'Adopté{symbol, select, none {} other { sous la cote {symbol}}}',
  'checked.title': 'Ce qui a été vérifié',
  'checked.signature.holds': 'Le fichier est, à l’octet près, celui qui a été signé. Empreinte de la clé :',
  'checked.signature.fails': 'La signature n’est pas valable. Empreinte de la clé :',
  'checked.signature.unknown':
    'Ce navigateur ne sait pas vérifier les signatures : ouvrez cette page dans un navigateur plus récent. Empreinte de la clé :',
  'checked.links':
    '{count, plural, one {Un acte est tel qu’il a été consigné} many {# d’actes sont tels qu’ils ont été consignés, chacun à la suite du précédent} other {# actes sont tels qu’ils ont été consignés, chacun à la suite du précédent}}.',
  'checked.versions':
    '{count, plural, =0 {Il ne contient aucune version} one {Les mots de la seule version sont ceux qui ont été publiés} many {Les mots des # de versions sont ceux qui ont été publiés} other {Les mots des # versions sont ceux qui ont été publiés}}.',
  'checked.papers':
    '{count, plural, =0 {Il ne cite aucune pièce} one {Il cite une pièce par son empreinte. Déposez-la ici pour la comparer} many {Il cite # de pièces par leur empreinte. Déposez-en une ici pour la comparer} other {Il cite # pièces par leur empreinte. Déposez-en une ici pour la comparer}}.',
  'checked.head': 'Une empreinte de registre que vous détenez figure dans ce registre :',
  'checked.key': 'La clé est celle dont vous avez donné l’empreinte.',
  'open.title': 'Ce que ce fichier ne peut pas montrer',
  'open.heads':
    'Que d’autres détiennent la même histoire, et que rien ne manque à sa fin. Comparez les empreintes de registre ci-dessous avec celles qu’impriment les notes et les certificats, ou saisissez celles-ci plus haut.',
  'open.key':
    'À qui est la clé qui l’a signé. Comparez l’empreinte avec celle qu’impriment les certificats, ou saisissez celle-ci plus haut.',
  'open.page':
    'Que cette page est honnête. Si elle est venue avec le fichier, prenez-en aussi une auprès de quelqu’un d’autre.',
  'faults.title': 'Ce qui n’est pas exact',
  'fault.no-bundle':
    'Ce n’est pas un registre, ou il est trop abîmé pour être lu. Demandez-en une autre copie à qui vous l’a remis.',
  'fault.file-missing': 'Il y manque un fichier : {file}.',
  'fault.file-changed': 'Ce fichier n’est pas celui qui a été signé : {file}.',
  'fault.file-added': 'Un fichier y a été ajouté : {file}.',
  'fault.signature':
    'La signature ne porte pas sur cette déclaration : elle a été modifiée après la signature, ou signée avec une autre clé.',
  'fault.key': 'Il n’est pas signé avec la clé dont vous avez donné l’empreinte.',
  'fault.link':
    '{chain}, acte {number} : {link, select, person {la personne nommée n’est pas celle qui a été consignée} paper {la pièce nommée n’est pas celle qui a été consignée} previous {il ne fait pas suite à l’acte précédent} gap {un acte manque avant lui, ou il n’est pas à sa place} audience {il a été mis parmi les actes d’autres} other {il n’est pas ce qui a été consigné}}. Ce qui vient après ne prouve rien.',
  'fault.end': '{chain} : la suite finit à l’acte {number}, et la déclaration dit l’acte {said}.',
  'fault.cited-head':
    '{chain}, acte {number} : l’ouverture d’une approbation tacite nomme une autre empreinte que celle du registre.',
  'fault.version-missing': 'Les mots de la version {version} manquent.',
  'fault.version-changed': 'Les mots de la version {version} ne sont pas ceux qui ont été publiés.',
  'fault.version-added': 'La version {version} n’a jamais été publiée.',
  'fault.letter-missing': 'La lettre {letter} manque.',
  'fault.letter-changed': 'La lettre {letter} n’est pas celle qui a été envoyée.',
  'fault.letter-added': 'Aucun acte ne mentionne la lettre {letter}.',
  'fault.items':
    'Les points d’une procédure sur la version {version} n’en sont pas des paragraphes avec ce libellé.',
  'fault.together':
    'Une procédure sur la version {version} portait sur plusieurs textes, et celui-ci n’y figure pas tel qu’il a été soumis.',
  'fault.papers': 'Les pièces énumérées ne sont pas celles que les actes nomment.',
  'fault.rules': 'Les règles ne permettent pas de lire les actes.',
  'fault.head':
    'Une empreinte de registre que vous détenez ne figure pas dans ce registre : {why, select, fork {un autre acte est à sa place. C’est une autre histoire que celle dont elle a été tirée} short {le registre finit avant elle} other {des actes manquent à la fin, le registre est plus ancien que l’empreinte de registre, ou c’est une autre histoire}}.',
  'chain.everyone': 'Ce que tous voient',
  'chain.pen': 'Ce que voit l’équipe de la présidence',
  'chain.own': 'Ce que voit le siège même',
  'heads.title': 'Où il finit',
  'heads.at': '{chain} : acte {number}',
  'paper.is': 'Ce fichier est, à l’octet près, la pièce sur laquelle repose un acte de {seat}.',
  'paper.none': 'Ce fichier n’est aucune des pièces que le registre nomme. Son empreinte :',
}
