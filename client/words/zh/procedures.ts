/** The words of what a silence may be beside one text decided as one, and of what is typed meanwhile, in Chinese: item by item. */
import type { ProceduresCatalog } from '../languages.ts'

export const procedures: ProceduresCatalog = {
  'profile.items': '{name}，逐项决定',
  'effect.items.agreed': '各项分别决定：截止时无人对某项提出异议，该项即视为商定。被打破默许的各项仍待解决。',
  'effect.items.adopted':
    '各项分别决定：截止时无人对某项提出异议，该项即视为通过。被打破默许的各项仍待解决。',
  'items.title': '逐项',
  'items.choose': '分别决定的各项',
  'items.choose.note': '代表团可仅就其中一项打破默许而不及其余。对其他内容的异议涉及全部。',
  'items.choose.before': '{item}：已以此文字通过，不再付诸默许',
  'items.is': '{cited}：{words}',
  'items.silent': '无记录',
  'items.broken': '{seats}打破默许',
  'items.objected': '{seats}提出异议',
  'items.passed': '{passing, select, adopted {已通过} other {已商定}}',
  'items.open': '未决',
  'items.before': '此前已通过',
  'items.undone': '重新未决',
  'break.items': '涉及内容',
  'break.items.sentence':
    '{seat}就{version}的{items}打破默许。{count, plural, other {所述各项}}未获商定；其余各项仍在默许程序之中。将立即通知全部代表团和秘书处。此举不可收回。',
  'break.items.none': '请至少选择一项。',
  'said.broke-part': '就部分项目打破默许',
  'ended.items': '未决：{open}。确认时其余各项即告通过。',
  'confirm.part.verb': '确认：部分通过',
  'confirm.part.sentence':
    '{seat}确认未以任何方式收到对{version}的其他异议。{passing, select, adopted {通过} other {商定}}：{passed}。未决并重新进入磋商：{open}。将立即通知全部代表团和秘书处。',
  'note.opening.items': '逐项决定：{items}。异议可指明所涉各项；未指明者涉及全部。',
  'note.opening.before': '此前已以相同文字通过：{items}。',
  'outcome.passedInPart':
    '{version}的期限已届满。{passing, select, adopted {通过} other {商定}}：{passed}。未决并重新进入磋商：{open}。未决各项可再次付诸默许程序；已通过者在文字不变的情况下不再付诸默许。',
  'certificate.outcome.passed-in-part':
    '{version}的期限已届满，其中部分已通过。整个案文未获{passing, select, adopted {通过} other {商定}}。',
  'certificate.items.passed': '{passing, select, adopted {通过} other {商定}}',
  'certificate.items.open': '未决',
  'profiles.severable': '决定方式',
  'profiles.severable.package': '一并决定',
  'profiles.severable.package.means': '一项异议即足以使全部不获通过。',
  'profiles.severable.items': '逐项决定',
  'profiles.severable.items.means': '启动时指明各项；每项各自通过或未决。',

  // ── words typed while a silence runs ──
  'meant.title': '这些文字是什么？',
  'meant.open': '说明其性质',
  'meant.label': '这是',
  'meant.lead':
    '案文处于默许程序之中，截止时间为{deadline}。其间不提交任何提案，也不从所输入的文字推断任何意思。',
  'meant.keep': '尚无意思：留在本代表团案头',
  'meant.keep.means': '只有贵代表团可见。不计作任何表示；若无人打破默许，案文即告通过。',
  'meant.keep.verb': '留在案头',
  'meant.keep.sentence': '不发送任何内容。在{deadline}之前仍可说明这是打破默许。',
  'meant.remark': '给主席团队的文字意见',
  'meant.remark.means': '不打破默许。只有主席团队和贵代表团可见。',
  'meant.remark.verb': '发送意见',
  'meant.remark.sentence':
    '{seat}就{version}的文字向主席团队提出意见。默许程序继续；不通知其他各方。此举不可收回。',
  'meant.remark.empty': '意见须有文字：请输入应有的文字，或说明理由。',
  'meant.remark.told': '主席团队已收到贵方意见。',
  'meant.break': '打破默许：我方要求改用这些文字',
  'meant.break.means': '对全部案文的默许程序终止，这些文字同时作为贵方提案提交。',
  'meant.break.verb': '打破默许',
  'meant.break.sentence':
    '{seat}就{version}打破默许并提交这些文字。案文未获商定。将立即通知全部代表团和秘书处。此举不可收回。',
  'meant.break.told': '默许已打破，贵方提案已提交。',
  'hold.items.sentence':
    '{seat}搁置{version}的一部分：等待指示。涉及{items}；其余部分可不受其影响而通过。立即通知各方。可以解除。',
  'more.items.sentence':
    '{seat}请主席就{version}的一部分给予更多时间。涉及{items}；如无答复，该部分仍未决，其余部分可以通过。立即通知各方。在结果宣布之前可以撤回。',
  'items.held': '等待：{seats}',
  'items.only': '仅涉及{items}。',

  // ── procedural motions ──
  'place.motions': '程序性动议',
  'motions.lead': '程序性动议在此表决，与协商一致分开。任何案文都不以表决决定。',
  'motions.none': '尚无付诸表决的动议',
  'motions.none.means': '成员提出动议后，由主席或秘书处付诸表决，成员随后在此表决。',
  'motions.put': '将动议付诸表决',
  'motions.put.sentence':
    '{seat}将{mover}提出的这项动议付诸表决。需要{needed, plural, other {#票}}赞成。所有席位立即看到。表决结束前可以撤回。',
  'motions.words': '动议原文',
  'motions.words.missing': '请先写明动议。',
  'motions.mover': '提出者',
  'motions.facts': '由{mover}提出。需要{needed, plural, other {#票}}赞成。',
  'motions.vote.for': '赞成',
  'motions.vote.against': '反对',
  'motions.vote.abstains': '弃权',
  'motions.cast.sentence':
    '{vote, select, for {{seat}对这项动议投赞成票。} against {{seat}对这项动议投反对票。} other {{seat}对这项动议弃权。}}所有席位立即看到。表决结束前可以改投。',
  'motions.enter': '录入会场上的投票',
  'motions.enter.seat': '投票席位',
  'motions.enter.vote': '投票',
  'motions.enter.sentence':
    '{vote, select, for {{seat}在会场上对这项动议投了赞成票。} against {{seat}在会场上对这项动议投了反对票。} other {{seat}在会场上弃权。}}记录注明由秘书处录入；表决结束前该席位可自行改投。',
  'motions.close': '结束表决',
  'motions.close.sentence':
    '{how, select, carried {动议获得通过。} other {动议未获通过。}}表决结束，所有席位看到结果和各自的投票。此举不可撤回。',
  'motions.withdraw': '撤回动议',
  'motions.withdraw.sentence': '动议撤回，没有结果，仍保留在记录中。此举不可撤回。',
  'motions.tally': '赞成{yes}，反对{no}，弃权{abstaining}，未投票{absent}',
  'motions.how': '{how, select, carried {通过} lost {未通过} other {已撤回}}',
  'motions.open': '正在表决',
  'motions.who': '{vote, select, for {赞成} against {反对} other {弃权}}：{seats}',
  'motions.entered': '在会场上投票、由秘书处录入：{seats}',
  'motions.switch.title': '程序性动议',
  'motions.switch.is':
    '{on, select, yes {已启用：动议需要{needed, plural, other {#票}}赞成。} other {未启用：不显示任何相关内容。}}',
  'motions.switch.change': '更改',
  'motions.switch.sentence':
    '根据本机构的决定，程序性动议{on, select, yes {启用} other {停用}}。已付诸表决的动议保留在记录中。',
  'motions.switch.on': '启用',
  'motions.switch.off': '停用',
  'motions.needed': '通过动议所需的赞成票',
  'motions.needed.wrong': '1至400之间的数字。',
}
