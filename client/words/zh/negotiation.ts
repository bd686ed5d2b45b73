/** Where seats stand and how they are brought together, in Chinese: see `../en/negotiation.ts`. */
import type { NegotiationCatalog } from '../languages.ts'

export const negotiation: NegotiationCatalog = {
  // ── where delegations stand, and objections ──
  'stand.title': '各代表团的立场',
  'stand.own': '我方立场',
  'stand.is.pending': '等候指示',
  'stand.is.adref': '待核准商定',
  'stand.is.agreed': '商定',
  'stand.until': '预计{when}前得到指示',
  'stand.alone': '仅告知主席团队',
  'stand.old': '所指为先前的文字；自{version}起重新询问',
  'stand.label': '我方',
  'stand.end': '收回我方所言',
  'stand.until.label': '预计得到指示的时间（{city}时间），如能说明',
  'stand.openly': '告知所有代表团，而不仅是主席团队',
  'stand.confirm':
    '{seat}说明对{place, select, whole {全文} other {{place}}}的立场：{is, select, pending {等候指示} adref {待核准商定} agreed {商定} other {收回所言}}。{openly, select, yes {所有代表团和秘书处即时获知。} other {仅主席团队获知。}}这不是表决，可以收回。',
  'stand.told': '已记下，可以收回。',
  'stand.pending': '{count, plural, other {#个代表团等候指示}}（{seats}）。',
  'today.waits.stand':
    '{why, select, due {你方预计得到指示的日子已到：立场如何？} other {自你方说明立场以来，文字已有改动：{count, plural, other {#处}}。}}',
  'today.waits.maintain': '你方提出异议的文字在{version}中已有改动。除非撤回，异议继续有效。',
  'event.StandTaken':
    '{is, select, pending {等候指示} adref {待核准商定} agreed {商定} other {收回所言}}{whole, select, yes {（全文）} other {（一个段落）}}。',
  'event.ObjectionMaintained': '对现有文字维持异议。',
  'objection.mandate': '依据：{source}',
  'objection.mandate.open': '引用所依据的任务授权',
  'objection.mandate.source': '案文及其段落，按引用方式',
  'objection.mandate.words': '其原文',
  'objection.joins': '与{seat}联名，各自提出',
  'objection.asked': '文字在{version}中已有改动。除非撤回，异议继续有效。',
  'objection.maintain': '维持异议',
  'objection.maintain.confirm': '{seat}对现有文字维持异议。所有代表团和秘书处获知。可以撤回。',
  'objection.maintain.told': '已维持。撤回之前一直有效。',
  'objection.join': '加入此异议',
  'objection.join.confirm':
    '{own}与{seat}共同提出异议，理由相同。这是其自己的异议：无论{seat}如何，在{own}撤回之前一直有效。所有代表团和秘书处即时获知。',
  'objection.join.told': '你方异议与{seat}的异议并列。',
  'enter.kind.stand': '说明立场',
  'enter.kind.maintain': '维持异议',
  'enter.kind.join': '加入一项异议',
  'enter.sentence.stand':
    '秘书处代{seat}录入其对{place, select, whole {全文} other {第{place}段}}的立场：{is, select, pending {等候指示} adref {待核准商定} other {商定}}。所有各方即时获知，并请{seat}会签。这不是表决。',
  'enter.sentence.maintain': '秘书处代{seat}录入：维持其异议。所有各方即时获知，并请{seat}会签。',
  'enter.sentence.join':
    '秘书处代{seat}录入：加入该项异议。这是其自己的异议。所有各方即时获知，并请{seat}会签。此举不可收回。',
  'enter.stand': '立场',
  'matrix.stands': '半方块为等候指示，半圆为待核准商定，圆为商定。',
  'text.filter.reserved': '等候指示',
}
