/** What is said of positions, in Chinese: desks, proposals and what delegations say of them, compromises, standing. */
import type { PositionsCatalog } from '../languages.ts'

export const positions: PositionsCatalog = {
  // ── the desk ──
  'desk.mark.draft': '待核可',
  'desk.mark.cleared': '已核可',
  'desk.mark.ready': '可以提出',
  'desk.mark.since': '{mark}：文字此后已有改动',
  'desk.mark.none': '尚无标记',
  'desk.mark.label': '核可',
  'desk.mark.by': '{who}，{when}',
  'desk.told.mark': '仅记于你方代表团：{mark}',
  'desk.remark': '意见',
  'desk.remark.label': '你的意见，仅限本代表团',
  'desk.remark.say': '添加意见',
  'desk.kind':
    '{kind, select, change {修改} add {增补} delete {删除} alternative {备选案文} keep {维持原文} move {移动} other {草稿}}{placed, select, yes { · 第{number}段} other {}}',
  'today.waits.desk': '{as, select, draft {你方代表团有草稿待核可。} other {你方代表团有草稿可以提出。}}',
  'event.DraftMarked':
    '标记本方草稿：{as, select, draft {待核可} cleared {已核可} ready {可以提出} tabled {已提出} other {已弃置}}。',
  'event.DraftRemarked': '就本方草稿提出意见。',
  // ── alternatives and stances ──
  'text.kind.alternative': '整段备选案文',
  'text.kind.keep': '维持原文',
  'stance.opposes': '反对',
  'stance.tolerates': '可以接受',
  'stance.end': '收回表态',
  'stance.opposed': '反对者：{seats}',
  'stance.lived': '可以接受者：{seats}',
  'stance.confirm':
    '{stance, select, opposes {{own}反对{seat}的提案。这不是对案文的异议，不构成阻碍。} tolerates {{own}可以接受{seat}的提案。} other {{own}收回对{seat}提案的表态。}}将立即通知所有能看到该提案的人。可以收回。',
  'stance.told': '已就{seat}的提案记录在案，可以收回。',
  'event.StanceTaken':
    '{stance, select, opposes {反对{seat}的提案。} tolerates {可以接受{seat}的提案。} other {收回对{seat}提案的表态。}}',
  'compilation.alternative': '整段的备选案文。',
  'compilation.keeps': '（{who}：维持原文）',
  'compilation.minus': '代号前的减号是反对者。',
  'matrix.opposes': '反对 {count, plural, other {# 项提案}}',
  'matrix.minus': '− 反对提案。',
  // ── on paper ──
  'paper.title': '纸本',
  'paper.lead':
    'Word文件或打印稿。其中只有所有人都能看到的内容。增加的文字加下划线，删去的文字加删除线，旁边方括号内注明是谁的文字。',
  'paper.form': '内容',
  'paper.form.clean': '清稿',
  'paper.form.redline': '修订稿',
  'paper.form.names': '汇编案文，标明代表团',
  'paper.form.plain': '汇编案文，不标明代表团',
  'paper.form.matrix': '立场总表',
  'paper.word': 'Word文件',
  'paper.moved': '已移动：',
  'paper.none': '没有改动，因此没有修订稿。',
  'paper.header.text': '{body} · {title}',
  'paper.header.what': '{what} · {version} · {stage}{symbol, select, none {} other { · {symbol}}}',
  'paper.header.hash': '案文的SHA-256值：{hash}',
  'paper.header.since': '与{before}相比的修订',
  'paper.version.working': '{version}，有改动，未分发',
  'paper.version.none': '尚未分发任何版本',
}
