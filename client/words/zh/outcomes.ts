/** What ends a procedure and what stands beside a text afterwards, and the page of all procedures, in Chinese. */
import type { OutcomesCatalog } from '../languages.ts'

export const outcomes: OutcomesCatalog = {
  // ── a silence that was not over what was meant ──
  'void.cause': '错在何处',
  'void.cause.text': '所提交的案文并非本意',
  'void.cause.annex': '所附附件并非本意',
  'void.cause.days': '工作日计算有误',
  'void.cause.other': '其他错误',

  // ── remarks on the language ──
  'remark.verb': '文字意见',
  'remark.sentence':
    '{seat}就{version}的文字向主席方提出意见。不打破默许，亦不构成妨碍。不通知其他任何一方。此举不可收回。',
  'remark.where': '对象',
  'remark.body': '意见',
  'remark.missing': '请先写下意见。',
  'remarks.title': '文字意见',
  'remarks.who': '只有主席方和提出意见的席位可见。',
  'remarks.place': '{place, select, whole {整个案文} other {第{place}段}}',

  // ── placed on record ──
  'place.any.verb': '载入记录',
  'place.kind': '性质',
  'place.kind.statement': '声明',
  'place.kind.statement.means': '我方在案文之外所作的说明。',
  'place.kind.reservation': '保留意见',
  'place.kind.reservation.means': '案文中我方不接受之处，但不加阻挡。',
  'place.kind.dissociation': '不赞同声明',
  'place.kind.dissociation.means': '案文已通过，我方不赞同全文或所选段落。',
  'place.missing': '请先写下要载入记录的文字。',

  // ── adoption ──
  'adopt.how': '方式',
  'adopt.how.meeting': '在会议上',
  'adopt.how.issued': '不经会议发布',
  'adopt.how.issued.means': '如新闻谈话：没有文号。',
  'adopt.issued.verb': '记录发布',
  'adopt.issued.sentence':
    '{seat}记录该案文已发布，不经会议，没有文号。将立即通知所有各方。只有本机构可予推翻。',
  'adopt.room.verb': '会场通过',
  'adopt.room.sentence':
    '{seat}记录本机构已在会场通过{version}，未经默许程序。将立即通知所有各方。只有本机构可予推翻。',
  'adopted.how':
    '{how, select, room {本机构在会场予以通过，未经默许程序。} other {不经会议发布，如新闻谈话。}}',
  'schedule.verb': '排定通过时间',
  'schedule.again.verb': '另定通过时间',
  'schedule.wall': '本机构何时予以通过（{city}时间）',
  'schedule.meeting': '会议（如已知）',
  'schedule.sentence':
    '{seat}排定于{deadline}通过{meeting, select, none {} other {（{meeting}）}}。这本身不产生任何后果：由本机构通过。将立即通知所有各方。可以另定时间。',
  'scheduled.line':
    '定于{deadline}通过{meeting, select, none {} other {（{meeting}）}}。在此之前，成员仍可撤回同意。',
  'scheduled.over':
    '原定于{deadline}通过{meeting, select, none {} other {（{meeting}）}}。此处尚未记录通过。',

  // ── corrigenda ──
  'corrigendum.verb': '录入更正',
  'corrigendum.language': '有误的语文',
  'corrigendum.was': '原文',
  'corrigendum.was.note': '记录中没有其他语文的文字：请抄录其原文。',
  'corrigendum.now': '应为',
  'corrigendum.missing': '请先填写应有的文字。',
  'corrigendum.missing.was': '请先填写原文。',
  'corrigendum.sentence':
    '{seat}就第{place}段录入更正（{language}）。两种文字均予保留，已商定的案文不变。任何成员均可声明这并非笔误。将立即通知所有各方。此举不可收回。',
  'corrigenda.title': '更正',
  'corrigenda.where': '{language}，{place, select, none {案文} other {第{place}段}}',
  'contest.verb': '这并非笔误',
  'contest.sentence':
    '{seat}声明这并非笔误。该更正随即无效，两种文字均留在记录中。将立即通知所有各方。此举不可收回。',
  'contest.reason': '理由（可不填）',
  'contest.line': '无效：{seat}声明这并非笔误。',

  // ── entered for a seat: what came beside the common acts ──
  'enter.kind.unask': '收回延长期限的请求',
  'enter.kind.statement': '将声明载入记录',
  'enter.kind.reservation': '将保留意见载入记录',
  'enter.kind.dissociation': '声明不赞同',
  'enter.kind.contest': '声明某项更正并非笔误',
  'enter.kind.support': '支持一项提案',
  'enter.kind.oppose': '反对一项提案',
  'enter.kind.tolerate': '可以接受一项提案',
  'enter.kind.drop': '撤回其提案',
  'enter.proposal': '哪项提案',
  'enter.proposal.is': '{seat}：{words}',
  'enter.corrigendum': '哪项更正',
  'enter.until': '至何时（{city}时间，如有说明）',
  'enter.missing.proposal': '请先选择提案。如列表为空，则没有可能涉及的提案。',
  'enter.missing.request': '该席位没有等待答复的延长期限请求。',
  'enter.missing.corrigendum': '请先选择更正。如列表为空，则没有更正。',
  'enter.sentence.more':
    '{kind, select, unask {秘书处代{seat}录入其收回延长期限的请求。} statement {秘书处代{seat}录入其载入记录的声明。不打破默许。} reservation {秘书处代{seat}录入其载入记录的保留意见。不打破默许。} dissociation {秘书处代{seat}录入其不赞同声明。案文的通过不受影响。} contest {秘书处代{seat}录入其声明该更正并非笔误。该更正随即无效。} support {秘书处代{seat}录入其支持该提案。} oppose {秘书处代{seat}录入其反对该提案。} tolerate {秘书处代{seat}录入其可以接受该提案。} other {秘书处代{seat}录入其撤回提案。}}将立即通知所有各方，并请{seat}会签。此举不可收回。',

  // ── whose copy a sheet is ──
  'paper.header.copy': '{seat}用件',

  // ── silences that were ──
  'silence.was':
    '{phase, select, broken {{seats}打破了对{version}的默许。} voided {关于{version}的默许程序已宣布无效。} withdrawn {{version}已撤出默许程序。} passed {{version}的期限届满，没有异议。} other {{version}的期限届满，已确认未获商定。}}',

  // ── all procedures ──
  'place.procedures': '程序',
  'procedures.lead': '所有尚未通过的案文，按其等待的事项排列。此处不点名任何国家；具体是谁，见案文页面。',
  'procedures.none': '没有进行中的程序',
  'procedures.none.means': '案文自向代表团开放至通过，均列于此。',
  'procedures.is.pending': '待定',
  'procedures.is.pending.means': '等待有人表态：在此之前不通过。',
  'procedures.is.blocked': '受阻',
  'procedures.is.blocked.means': '等待立场改变，或等待其他措辞。',
  'procedures.is.open': '进行中',
  'procedures.is.open.means': '时限正在计算，记录中没有任何妨碍。',
  'procedures.is.ageing': '搁置已久',
  'procedures.is.ageing.means': '十四天内没有发布或排定任何事项。',
  'procedures.is.moving': '办理中',
  'procedures.is.moving.means': '磋商中，或已商定待通过。',
  'procedures.facts': '{version} · {stage} · {days, plural, =0 {今天起} other {已#天}}',
  'procedures.why.ended': '期限已满；尚待有人确认结果。',
  'procedures.why.held': '期限的终止已暂停，待有人确认时钟。',
  'procedures.why.holds': '{count, plural, other {有#项搁置。}}',
  'procedures.why.requests': '{count, plural, other {有#项延长期限的请求未获答复。}}',
  'procedures.why.objections': '{count, plural, other {有#项异议。}}',
  'procedures.why.broken': '对该版本的默许已被打破。',
  'procedures.why.not-agreed': '已确认该版本未获商定。',
  'procedures.why.adoption-due': '排定的通过时间已过，尚无通过的记录。',
  'procedures.way.open': '记录中没有异议。',
  'procedures.way.agreed': '已商定；尚未记录通过。',
  'procedures.way.moving': '{count, plural, =0 {没有待处理的提案。} other {有#项待处理的提案。}}',
  'certificate.slip.void': '无效：有成员表示这并非笔误。',
}
