/** The words of the silence page and of the record, in Chinese. */
import type { SilenceCatalog } from '../languages.ts'

export const silence: SilenceCatalog = {
  // ── ways of running a silence ──
  'profile.council-silence': '至指定时刻的默许程序',
  'profile.no-objection': '书面无异议程序',
  'profile.days': '{name}，{days, plural, other {#个工作日}}，至{hour}',
  'effect.agreed': '截止时无人提出异议，案文即视为商定，并在会议上通过。',
  'effect.adopted': '截止时无人提出异议，案文即视为通过。',
  'deadline.words': '{city}时间{day} {hour}',
  'hash.short': '哈希值 {hash}',

  // ── opening ──
  'silence.none': '本案文尚未启动默许程序。',
  'silence.none.who': '案文成熟后，由主席就已发布的版本启动默许程序。届时您可在此看到计时。',
  'silence.cutOff': '连接已中断：计时照常进行，但在连接恢复之前看不到他方的行动。',
  'silence.open.title': '付诸默许程序',
  'silence.open.noVersion': '默许程序须就已发布的版本启动。请先在案文页面发布版本。',
  'silence.open.verb': '付诸默许程序',
  'silence.open.sentence':
    '{seat}将{version}付诸默许程序，截止时间为{deadline}。如在该分钟结束前无成员提出异议，案文即获{passing, select, adopted {通过} other {商定}}。将立即通知{count, plural, other {全部#个代表团}}和秘书处。截止之前可以撤回。',
  'silence.step.what': '内容',
  'silence.step.how': '方式',
  'silence.step.until': '截止时间',
  'silence.step.note': '即将发出的通知全文',
  'silence.step.wall': '异议有效的最后一分钟（{city}时间）',
  'silence.step.clean': '没有未撤回的异议，案文中也没有手工键入的方括号。',
  'silence.step.objections':
    '{count, plural, other {有#项异议未撤回：{seats}}}。现正征询持异议者的意见；除非撤回或声明不妨碍本次默许，期限届满时均视为打破默许。',
  'silence.step.brackets':
    '{count, plural, other {以下位置有手工键入的方括号}}：{places}。方括号是案文中的字符，将随案文一并商定。',
  'silence.bracket.title': '标题',
  'silence.days': '{count, plural, =0 {不足一个完整工作日} other {#个工作日}}，今日不计。',
  'silence.days.unsure': '日历未能确切涵盖所有这些日期。',
  'silence.holidays': '非工作日：{list}。',
  'silence.holiday': '{name}（{day}）',
  'silence.calendar': '计算依据：{source}。',
  'silence.elsewhere': '同一时刻在其他城市',
  'silence.until': '截止',
  'silence.earlier': '{count, plural, other {此前的默许程序}}',
  'day.weekend': '周末',
  'again.verb': '以相同设置再次启动',

  'note.opening.what':
    '{body}：兹将“{title}”{version}{nth, plural, =1 {} other {{nth, selectordinal, other {第#次}}}}付诸默许程序。',
  'note.opening.until': '任何成员均可在{deadline}（{utc}）这一分钟结束之前提出异议。',
  'note.opening.how':
    '异议可在本案文页面上提出，或以书面形式通过秘书处送交主席。异议自收到之时起算，无须说明理由。',
  'note.opening.standing':
    '{count, plural, other {{seats}的异议}}尚未撤回，除非撤回或声明不妨碍本次默许，{count, plural, other {将视为打破默许}}。',
  'note.opening.to': '送：{count, plural, other {全体#个成员}}和秘书处。',
  'note.opening.hash': '案文的SHA-256值：{hash}',
  'note.opening.head': '记录的最新哈希值：{head}',

  // ── running ──
  'table.label': '在座席位及各席位的表态',
  'said.broke': '打破默许',
  'said.objects': '异议未撤回',
  'said.released': '异议不妨碍本次默许',
  'said.silent': '无记录',
  'said.has-it': '已收到版本，未表态',
  'said.not-reached': '是否收到版本不详',
  'clock.days': '{days}天',
  'clock.over': '期限已届满',
  'running.standing':
    '{count, plural, other {{seats}的异议尚未撤回}}；除非撤回或声明不妨碍本次默许，截止时将视为打破默许。',
  'running.notReached':
    '{count, plural, other {{seats}}}是否收到该版本不详。请以其他方式{count, plural, other {联系}}，或撤回后重新启动。',
  'ended.title': '期限已届满',
  'ended.none': '此处没有异议记录。',
  'ended.objected': '{seats}的异议有效，因此案文未获商定。',
  'ended.look': '请查看邮件，并向秘书处查询有无以信函或在会场上提出的意见；然后确认结果。',
  'ended.wait': '主席方正在查核以其他方式收到的意见，并将确认结果。在此之前，一切均未商定。',

  'break.verb': '打破默许',
  'break.sentence':
    '{seat}就{version}打破默许。案文未获通过。将立即通知{count, plural, other {全部#个代表团}}和秘书处。此举不可收回。',
  'break.reason': '理由（可不填）',
  'withdraw.verb': '撤回默许程序',
  'withdraw.sentence':
    '{seat}撤回{version}的默许程序。案文重新进入磋商。将立即通知{count, plural, other {全部#个代表团}}和秘书处。可再次付诸默许程序。',
  'release.verb': '声明我方异议不妨碍本次默许',
  'release.sentence':
    '{seat}声明其异议不妨碍就{version}进行的本次默许程序：异议依然存在，但不视为打破默许。将通知所有各方。此举不可收回；仍可打破默许。',
  'confirm.agreed.verb': '确认：已商定',
  'confirm.adopted.verb': '确认：已通过',
  'confirm.passed.sentence':
    '{seat}确认未以任何方式收到对{version}的异议。案文即获{passing, select, adopted {通过} other {商定}}。将立即通知{count, plural, other {全部#个代表团}}和秘书处。{passing, select, adopted {只有本机构可予推翻。} other {通过之前，成员仍可撤回其同意。}}',
  'confirm.notAgreed.verb': '确认：未商定',
  'confirm.notAgreed.sentence':
    '{seat}确认{version}未获商定。案文重新进入磋商。将立即通知{count, plural, other {全部#个代表团}}和秘书处。可再次付诸默许程序。',
  'note.optional': '致各代表团的话（可不填）',

  // ── entered for a seat ──
  'behalf.verb': '录入以其他方式收到的打破默许',
  'behalf.break': '录入打破默许',
  'behalf.lead': '以邮件、书面或在会场上提出的异议，代提出异议的席位录入，并自收到之时起算。',
  'behalf.sentence':
    '秘书处代{seat}录入其就{version}打破默许。案文未获通过。将立即通知{count, plural, other {全部#个代表团}}，并请{seat}会签。此举不可收回。',
  'behalf.seat': '来自',
  'behalf.seat.missing': '请选择发出此件的席位。',
  'behalf.received': '收到时间（{city}时间）',
  'behalf.received.note': '以到达时间为准，而非录入时间。',
  'behalf.channel': '方式',
  'behalf.paper': '附上文件',
  'behalf.paper.none': '未附文件',
  'channel.mail': '邮件',
  'channel.letter': '信函',
  'channel.note-verbale': '普通照会',
  'channel.room': '会场口头',

  // ── afterwards ──
  'afterwards.title': '经过',
  'outcome.running': '{version}正处于默许程序，截止时间为{deadline}。',
  'outcome.ended': '{version}的期限已届满。后续如何，尚待有关人员确认。',
  'outcome.broken':
    '{seats}就{version}打破默许。案文未获商定，重新进入磋商。主席可发布新版本，或将同一版本再次付诸默许程序。',
  'outcome.withdrawn': '{version}的默许程序已撤回。案文重新进入磋商。',
  'outcome.passed.agreed':
    '{version}的期限届满，无人提出异议，案文已商定。案文将在会议上通过；在此之前，成员可撤回其同意。',
  'outcome.passed.adopted': '{version}的期限届满，无人提出异议，案文已通过。',
  'outcome.notAgreed': '{version}的期限已届满，经确认案文未获商定。案文重新进入磋商。',
  'afterwards.adopted':
    '{version}已通过{symbol, select, none {} other {，文号为{symbol}}}{meeting, select, none {} other {（{meeting}）}}。',
  'adopt.verb': '记录通过',
  'adopt.sentence': '{seat}记录本机构已通过该案文。将立即通知所有各方。只有本机构可予推翻。',
  'adopt.symbol': '文号（如有）',
  'adopt.meeting': '会议',
  'disagree.verb': '撤回我方同意',
  'disagree.sentence': '{seat}撤回其同意。案文重新进入磋商。将立即通知所有各方。此举不可收回。',

  // ── record ──
  'record.lead': '{stage}。所做的一切依次列于此处，永不改动。',
  'record.cutOff': '连接已中断：此为上次读取的记录。',
  'record.versions': '版本',
  'record.noVersions': '尚未发布版本。案文向各代表团开放时，第一个版本将列于此处。',
  'record.issued': '{seat}发布，',
  'record.receipts': '{count, plural, =0 {没有向您显示的回执} other {#份回执}}',
  'record.compare': '对比',
  'record.compare.with': '对比{before}与{after}',
  'compare.summary': '{changed, plural, =0 {没有差异} other {#段有差异}}，共{count}段。',
  'compare.same': '{count, plural, other {#段未变}}。',
  'compare.moved': '↕ 移位',
  'record.timeline': '所做事项',
  'record.filter.acts': '事项',
  'record.filter.all': '全部事项',
  'record.filter.seat': '席位',
  'record.filter.everyone': '全部席位',
  'record.count': '显示{shown}项，共{count, plural, other {#项}}',
  'record.enteredBy': '{seat}录入',
  'record.via': '收到方式：{channel}{paper, select, none {} other {（{paper}）}}，',
  'acts.versions': '案文和版本',
  'acts.proposals': '提案',
  'acts.objections': '异议',
  'acts.silence': '默许和通过',
  'acts.comments': '评论',
  'audience.pen': '主席方',
  'audience.own': '仅本席位',

  'event.quoted': '{sentence}“{quote}”',
  'event.TextCreated': '启动“{title}”（{mode}）。',
  'event.TextOpened': '向各代表团开放案文。',
  'event.VersionIssued': '发布{version}。',
  'event.VersionReceived': '{seat}已收到{version}。',
  'record.receiptsOf': '{count, plural, other {#个席位已收到}}{version}：{seats}。',
  'record.receipts.seats': '{count, plural, other {#个席位}}',
  'event.CommentPosted': '发表评论。',
  'event.CommentReplied': '作出回复。',
  'event.CommentEdited': '修改其评论。',
  'event.ThreadResolved': '了结一项讨论。',
  'event.ThreadReopened': '重启一项讨论。',
  'event.ThreadReattached': '将一项讨论归入另一段。',
  'event.ProposalTabled':
    '{kind, select, add {提议增加一段。} delete {提议删除一段。} other {提议其他措辞。}}',
  'event.ProposalRevised': '修订其提案。',
  'event.ProposalWithdrawn': '撤回其提案。',
  'event.ProposalSupported': '支持{seat}的提案。',
  'event.SupportWithdrawn': '不再支持{seat}的提案。',
  'event.ProposalTakenUp': '采纳{seat}的提案{edited, select, yes {，并作改动} other {}}。',
  'event.ProposalSetAside': '暂不采纳{seat}的提案。',
  'event.ObjectionRaised': '{whole, select, yes {对整个案文} other {对一个段落}}提出异议。',
  'event.ObjectionAnswered': '答复{seat}的异议。',
  'event.ObjectionWithdrawn': '撤回其异议。',
  'event.ObjectionReleased': '声明其异议不妨碍本次默许。',
  'event.SilenceOpened': '将{version}付诸默许程序，截止时间为{deadline}。',
  'event.SilenceBroken': '打破默许。',
  'event.SilenceWithdrawn': '撤回案文的默许程序。',
  'event.PeriodEnded': '期限届满{standing, plural, =0 {} other {，有#项异议有效}}。',
  'event.OutcomeConfirmed':
    '{outcome, select, passed {确认：{passing, select, adopted {已通过} other {已商定}}。} other {确认：未商定。}}',
  'event.AgreementWithdrawn': '撤回其同意。',
  'event.TextAdopted': '{version}已通过{symbol, select, none {} other {，文号为{symbol}}}。',
  'event.ActCountersigned': '会签代其录入的事项。',

  'proof.title': '验证',
  'proof.lead':
    '每一事项均以哈希值与前一事项相连。您的浏览器可根据向您显示的内容重新计算全部哈希值，并将末尾的值与您所持任何通知上印明的值相比对。',
  'proof.verify': '进行验证',
  'proof.everyone': '所有人可见的部分',
  'proof.pen': '主席方可见的部分',
  'proof.own': '贵代表团可见的部分',
  'proof.holds': '{count, plural, other {全部#个环节无误}}。最新哈希值：',
  'proof.fault.person': '第{number}环节：所列人员与记录不符。最后一个无误的哈希值：',
  'proof.fault.hash': '第{number}环节：所示事项与记录不符。最后一个无误的哈希值：',
  'proof.fault.previous': '第{number}环节与前一环节不相衔接。最后一个无误的哈希值：',
  'proof.fault.gap': '缺少第{number}环节。最后一个无误的哈希值：',
  'proof.fault.head':
    '自第{number}环节起，记录尚有未向您显示的部分。请重新加载页面并再次验证；如仍如此，请告知秘书处。最后一个无误的哈希值：',
  'proof.versions.hold':
    '{count, plural, =0 {尚无版本可与记录所载哈希值相比对} other {全部#个版本的文字均与记录所载哈希值相符}}。',
  'proof.versions.wrong': '以下版本的文字与记录所载哈希值不符：{list}。',
}
