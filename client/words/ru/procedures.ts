/** The words of what a silence may be beside one text decided as one, in Russian: item by item. */
import type { ProceduresCatalog } from '../languages.ts'

export const procedures: ProceduresCatalog = {
  'profile.items': '{name}, по пунктам',
  'effect.items.agreed':
    'Решение принимается по каждому пункту отдельно: если к истечению срока никто не возразит, пункт согласован. Пункты, по которым молчание нарушено, остаются открытыми.',
  'effect.items.adopted':
    'Решение принимается по каждому пункту отдельно: если к истечению срока никто не возразит, пункт принят. Пункты, по которым молчание нарушено, остаются открытыми.',
  'items.title': 'По пунктам',
  'items.choose': 'Что решается отдельно',
  'items.choose.note':
    'Делегация может нарушить молчание по одному из них, не затрагивая других. Возражение против всего остального касается их всех.',
  'items.choose.before': '{item}: в этой редакции уже прошёл и снова не выносится',
  'items.is': '{cited}: {words}',
  'items.silent': 'ничего не записано',
  'items.broken': 'нарушено: {seats}',
  'items.objected': 'возражение: {seats}',
  'items.passed': '{passing, select, adopted {принят} other {согласован}}',
  'items.open': 'открыт',
  'items.before': 'уже прошёл',
  'items.undone': 'снова открыт',
  'break.items': 'Чего это касается',
  'break.items.sentence':
    '{seat} нарушает молчание по версии {version} в части: {items}. {count, plural, one {Этот пункт не согласован} few {Эти пункты не согласованы} many {Эти пункты не согласованы} other {Эти пункты не согласованы}}; по остальным процедура продолжается. Немедленно уведомляются все делегации и секретариат. Отменить это нельзя.',
  'break.items.none': 'Выберите хотя бы один пункт.',
  'said.broke-part': 'молчание нарушено по части пунктов',
  'ended.items': 'Остаются открытыми: {open}. Подтверждение относится к остальным.',
  'confirm.part.verb': 'Подтвердить: прошло частично',
  'confirm.part.sentence':
    '{seat} подтверждает, что иных возражений против версии {version} никаким путем не поступило. {passing, select, adopted {Принято} other {Согласовано}}: {passed}. Остаются открытыми и снова на согласовании: {open}. Немедленно уведомляются все делегации и секретариат.',
  'note.opening.items':
    'Решение по пунктам: {items}. В возражении можно указать пункты, которых оно касается; без такого указания оно касается всех.',
  'note.opening.before': 'Уже прошли в той же редакции: {items}.',
  'outcome.passedInPart':
    'Срок по версии {version} истёк. {passing, select, adopted {Принято} other {Согласовано}}: {passed}. Остаются открытыми и снова на согласовании: {open}. Открытые пункты можно вынести снова; прошедшее снова не выносится, пока его текст не изменён.',
  'certificate.outcome.passed-in-part':
    'Срок по версии {version} истёк, и часть её прошла. Текст в целом не {passing, select, adopted {принят} other {согласован}}.',
  'certificate.items.passed': '{passing, select, adopted {Принято} other {Согласовано}}',
  'certificate.items.open': 'Открыты',
  'profiles.severable': 'Решение',
  'profiles.severable.package': 'В целом',
  'profiles.severable.package.means': 'Достаточно одного возражения, чтобы не прошло всё.',
  'profiles.severable.items': 'По пунктам',
  'profiles.severable.items.means':
    'Пункты указываются при открытии; каждый проходит или остаётся открытым сам по себе.',
}
