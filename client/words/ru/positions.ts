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
  'compilation.signs':
    'Минус — кто против. «сохр.» — кто за сохранение без изменений; «рез.» — кто ожидает указаний; «ad ref» — кто согласен при условии одобрения столицы; ✔ — закрыто.',
  'compilation.stand.pending': '({who} рез.)',
  'compilation.stand.adref': '({who} ad ref)',
  'compilation.stand.agreed': '({who} согл.)',
  'compilation.closed': '{is, select, agreed {✔ согласовано} adref {✔ ad ref} other {рез.}}',
  'compilation.objects.words': '({who}: возражение против слов «{quote}»)',
  'compilation.compromise': '{number} компромисс',
  'compilation.chair': 'Председатель',
  'compilation.to': '(только для {who})',
  'text.count.compromises':
    '{count, plural, one {# компромисс} few {# компромисса} many {# компромиссов} other {# компромисса}}',
  'compilation.keeps': '({who} сохр.)',
  'matrix.opposes':
    'против {count, plural, one {# предложения} few {# предложений} many {# предложений} other {# предложения}}',
  'matrix.minus': '− против предложения.',
  // ── a text as it was received ──
  'received.verb': 'Внести текст, как он получен',
  'received.enter':
    '{count, plural, one {Внести # предложение} few {Внести # предложения} many {Внести # предложений} other {Внести # предложения}}',
  'received.sentence':
    '{count, plural, one {Вносится # предложение} few {Вносятся # предложения} many {Вносятся # предложений} other {Вносятся # предложения}} за {seat}, по одному на каждый отмеченный пункт. Все узнают сразу; {seat}: каждое предлагается подтвердить или отвергнуть.',
  'received.text': 'Текст, как он получен, целиком',
  'received.none': 'В нем нет ничего иного, чем в тексте.',
  'received.told':
    '{count, plural, one {Внесено # предложение} few {Внесено # предложения} many {Внесено # предложений} other {Внесено # предложения}} за {seat}; предлагается подтвердить.',
  'received.change': 'Другие слова для {number}',
  'received.add': 'Новый пункт после {number}',
  // ── a proposal in conflict ──
  'conflict.verb': 'Рядом',
  'conflict.title': 'Предложение ({seat}) рядом с текстом',
  'conflict.base': 'Как было',
  'conflict.theirs': 'Слова: {seat}',
  'conflict.now': 'Текст сейчас',
  'conflict.onto': 'Слова ({seat}) на нынешнем тексте',
  'conflict.lead':
    'Там, где менялись одни и те же слова, остаются ваши. Поддержка прекращается: слова стали другими.',
  'conflict.rebase': 'Перенести на нынешние слова',
  'conflict.told': 'Перенесено на нынешние слова. О поддержке спрашивают заново.',
  // ── the biography of a paragraph ──
  'biography.title': 'Биография',
  'biography.lead':
    'Что с ним происходило с первой версии: его слова в каждой из них и все действия по нему, которые вам видны.',
  'biography.now': 'Нынешние слова, которых нет еще ни в одной версии',
  'biography.same': 'Те же слова.',
  'biography.absent': 'В этой версии его нет.',
  'biography.gone': 'Его больше нет.',
  // ── on paper ──
  'paper.title': 'На бумаге',
  'paper.lead':
    'Файлом Word или в печати. В нём только то, что видят все. Добавленное подчёркнуто, удалённое зачёркнуто, а чьё оно, стоит рядом в скобках.',
  'paper.form': 'Что',
  'paper.form.clean': 'Чистый текст',
  'paper.form.redline': 'Текст с правкой',
  'paper.form.names': 'Сводный текст с указанием делегаций',
  'paper.form.ours': 'Сводный текст, сначала наши',
  'paper.form.columns': 'Сводный текст, две колонки',
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
  // ── packages, proposals to proposals, what becomes of them ──
  'package.part': 'Часть пакета из {count}: решается вместе',
  'package.pick': 'Отметить для пакета',
  'package.table': 'Внести вместе: {count}',
  'package.confirm':
    '{seat}: внесение пакета предложений ({count}), по которому решают в целом. Немедленно уведомляются все делегации и секретариат. Предложения можно пересмотреть, а отозвать — вместе.',
  'package.told': 'Внесено пакетом.',
  'together.take': 'Включить вместе: {count}',
  'together.confirm':
    'Группа Председателя одним решением включает предложения ({seats}). В одном пункте они объединяются по словам, авторство каждого сохраняется. Все уведомляются немедленно. Решение можно отменить.',
  'together.told': 'Включено вместе. Решение можно отменить.',
  'reverse.verb': 'Отменить решение',
  'reverse.confirm':
    'Группа Председателя отменяет решение по предложению ({seat}): оно снова открыто, внесенное им изымается из текста, написанное после сохраняется. Все уведомляются немедленно. Оба решения остаются в записи.',
  'reverse.told': 'Отменено: предложение ({seat}) снова открыто.',
  'takeover.verb': 'Перенять',
  'takeover.confirm':
    '{own} перенимает отозванное предложение ({seat}): оно снова открыто. Немедленно уведомляются все, кому оно видно. Его можно пересмотреть и отозвать.',
  'takeover.told': 'Принято: предложение открыто от вашего имени.',
  'takeover.formerly': 'Ранее: {seats}',
  'on.verb': 'Предложить другие слова',
  'on.words': 'Слова в вашей редакции',
  'on.table': 'Внести для {seat}',
  'on.confirm':
    '{own}: другие слова для предложения ({seat}). Немедленно уведомляются все, кому оно видно. Автор может принять их.',
  'on.told': 'Внесено к предложению ({seat}).',
  'on.list': 'Предложенные к нему слова',
  'on.take': 'Принять',
  'on.take.confirm':
    '{own}: слова ({seat}) приняты в предложение. Немедленно уведомляются все, кому оно видно; поддержка прежних слов прекращается.',
  'on.take.told': 'В вашем предложении новые слова.',
  carried:
    'К {version}: {how, select, clean {следует за текстом} conflict {расходится с текстом} other {утратило предмет}}',
  'carried.now':
    '{how, select, clean {Текст изменился; предложение следует за ним.} conflict {Текст изменился в тех же словах.} other {Текст изменился; предложение утратило предмет.}}',
  'rebase.verb': 'Перенести на нынешние слова',
  'rebase.told': 'Перенесено на нынешние слова. Поддержка сохраняется.',
  'today.waits.onOurs':
    '{count, plural, one {К вашим предложениям внесены другие слова: #.} few {К вашим предложениям внесены другие слова: #.} many {К вашим предложениям внесены другие слова: #.} other {К вашим предложениям внесены другие слова: #.}}',
  'today.waits.carried':
    '{count, plural, one {Ваши предложения, расходящиеся с {version} или утратившие предмет: #.} few {Ваши предложения, расходящиеся с {version} или утратившие предмет: #.} many {Ваши предложения, расходящиеся с {version} или утратившие предмет: #.} other {Ваши предложения, расходящиеся с {version} или утратившие предмет: #.}}',
  'event.ProposalsCarried':
    'Открытые предложения перенесены в {version}: без затруднений {clean}, с расхождением {conflict}, без предмета {moot}.',
  'event.ProposalRebased': 'Предложение перенесено на нынешние слова.',
  'event.ProposalTakenOver': 'Принято отозванное предложение ({seat}).',
  'event.ProposalAbsorbed': 'Слова ({seat}) приняты в предложение.',
  'event.DecisionReversed': 'Решение по предложению ({seat}) отменено.',
}
