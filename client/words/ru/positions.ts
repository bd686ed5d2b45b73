/** What is said of positions, in Russian: desks, proposals and what delegations say of them, compromises, standing. */
import type { PositionsCatalog } from '../languages.ts'

export const positions: PositionsCatalog = {
  // ── the desk ──
  'desk.mark.draft': 'На согласовании',
  'desk.mark.cleared': 'Согласовано',
  'desk.mark.ready': 'Готово к внесению',
  'desk.mark.since': '{mark}: слова с тех пор изменились',
  'desk.mark.none': 'Без отметки',
  'desk.mark.label': 'Согласование',
  'desk.mark.by': '{who}, {when}',
  'desk.told.mark': 'Отмечено только для вашей делегации: {mark}',
  'desk.remark': 'Замечание',
  'desk.remark.label': 'Ваше замечание, только для вашей делегации',
  'desk.remark.say': 'Добавить замечание',
  'desk.kind':
    '{kind, select, change {Изменение} add {Добавление} delete {Исключение} alternative {Альтернатива} keep {Без изменений} move {Перемещение} other {Черновик}}{placed, select, yes { · пункт {number}} other {}}',
  'today.waits.desk':
    '{as, select, draft {Черновик вашей делегации ждет согласования.} other {Черновик вашей делегации готов к внесению.}}',
  'event.DraftMarked':
    'Отметка на своем черновике: {as, select, draft {на согласовании} cleared {согласовано} ready {готово к внесению} tabled {внесено} other {снято}}.',
  'event.DraftRemarked': 'Замечание к своему черновику.',
  // ── alternatives and stances ──
  'text.kind.alternative': 'Другая редакция всего пункта',
  'text.kind.keep': 'Оставить без изменений',
  'stance.opposes': 'Выступить против',
  'stance.tolerates': 'Приемлемо',
  'stance.end': 'Взять слова обратно',
  'stance.opposed': 'Против: {seats}',
  'stance.lived': 'Приемлемо для: {seats}',
  'stance.confirm':
    '{stance, select, opposes {{own}: против предложения ({seat}). Это не возражение против текста и ничего не блокирует.} tolerates {{own}: предложение ({seat}) приемлемо.} other {{own}: сказанное о предложении ({seat}) снимается.}} Немедленно уведомляются все, кому оно видно. Это можно отозвать.',
  'stance.told': 'Записано к предложению ({seat}). Это можно отозвать.',
  'event.StanceTaken':
    '{stance, select, opposes {Против предложения ({seat}).} tolerates {Предложение ({seat}) приемлемо.} other {Сказанное о предложении ({seat}) снято.}}',
  'compilation.alternative': 'Другая редакция всего пункта.',
  'compilation.keeps': '({who}: без изменений)',
  'compilation.minus': 'Минус перед кодом — кто против.',
  'matrix.opposes':
    'против {count, plural, one {# предложения} few {# предложений} many {# предложений} other {# предложения}}',
  'matrix.minus': '− против предложения.',
}
