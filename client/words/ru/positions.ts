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
  // ── on paper ──
  'paper.title': 'На бумаге',
  'paper.lead':
    'Файлом Word или в печати. В нём только то, что видят все. Добавленное подчёркнуто, удалённое зачёркнуто, а чьё оно, стоит рядом в скобках.',
  'paper.form': 'Что',
  'paper.form.clean': 'Чистый текст',
  'paper.form.redline': 'Текст с правкой',
  'paper.form.names': 'Сводный текст с указанием делегаций',
  'paper.form.plain': 'Сводный текст без указания делегаций',
  'paper.form.matrix': 'Таблица',
  'paper.word': 'Файл Word',
  'paper.moved': 'Перемещено:',
  'paper.none': 'Ничего не изменилось: правки нет.',
  'paper.header.text': '{body} · {title}',
  'paper.header.what': '{what} · {version} · {stage}{symbol, select, none {} other { · {symbol}}}',
  'paper.header.hash': 'SHA-256 текста: {hash}',
  'paper.header.since': 'Правка к версии {before}',
  'paper.version.working': '{version} с изменениями, не выпущено',
  'paper.version.none': 'Версий ещё нет',
}
