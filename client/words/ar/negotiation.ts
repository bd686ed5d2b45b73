/** Where seats stand and how they are brought together, in Arabic: see `../en/negotiation.ts`. */
import type { NegotiationCatalog } from '../languages.ts'

export const negotiation: NegotiationCatalog = {
  // ── where delegations stand, and objections ──
  'stand.title': 'مواقف الوفود',
  'stand.own': 'موقفنا',
  'stand.is.pending': 'في انتظار التعليمات',
  'stand.is.adref': 'متفق عليه بشرط الاستشارة',
  'stand.is.agreed': 'متفق عليه',
  'stand.until': 'التعليمات متوقعة بحلول {when}',
  'stand.alone': 'أُبلغ به فريق الرئيس وحده',
  'stand.old': 'قيل عن كلمات سابقة؛ ويُسأل عنه من جديد منذ {version}',
  'stand.label': 'موقفنا',
  'stand.end': 'سحب ما قلناه',
  'stand.until.label': 'موعد التعليمات المتوقع بتوقيت \u2068{city}\u2069، إن أمكن ذكره',
  'stand.openly': 'إبلاغ جميع الوفود لا فريق الرئيس وحده',
  'stand.confirm':
    'بيان موقف {seat} من {place, select, whole {النص ككل} other {{place}}}: {is, select, pending {في انتظار التعليمات} adref {متفق عليه بشرط الاستشارة} agreed {متفق عليه} other {سحب ما قيل}}. {openly, select, yes {وتُخطر جميع الوفود والأمانة فورا.} other {ويُخطر فريق الرئيس وحده.}} وليس هذا تصويتا، ويمكن سحبه.',
  'stand.told': 'سُجل. ويمكن سحبه.',
  'stand.pending':
    '{count, plural, zero {لا وفد ينتظر التعليمات} one {وفد واحد ينتظر التعليمات} two {وفدان ينتظران التعليمات} few {# وفود تنتظر التعليمات} many {# وفدا ينتظر التعليمات} other {# وفد ينتظر التعليمات}} ({seats}).',
  'today.waits.stand':
    '{why, select, due {حل اليوم الذي توقعتم فيه التعليمات: فما موقفكم؟} other {تغيرت الكلمات منذ بيان موقفكم: {count, plural, zero {لا موضع} one {موضع واحد} two {موضعان} few {# مواضع} many {# موضعا} other {# موضع}} في النص.}}',
  'today.waits.maintain': 'تغيرت في {version} الكلمات التي تعترضون عليها. ويظل اعتراضكم قائما ما لم تسحبوه.',
  'event.StandTaken':
    '{is, select, pending {في انتظار التعليمات} adref {موافقة بشرط الاستشارة} agreed {موافقة} other {سحب ما قيل}}{whole, select, yes {، بشأن النص ككل} other {، بشأن فقرة واحدة}}.',
  'event.ObjectionMaintained': 'الإبقاء على الاعتراض على الكلمات الحالية.',
  'objection.mandate': 'يستند إلى {source}',
  'objection.mandate.open': 'اقتباس الولاية التي يستند إليها',
  'objection.mandate.source': 'النص وفقرته كما يُستشهد بهما',
  'objection.mandate.words': 'كلماتها كما وردت فيه',
  'objection.joins': 'بالاشتراك مع {seat}، كل عن نفسه',
  'objection.asked': 'تغيرت الكلمات في {version}. ويظل الاعتراض قائما ما لم يُسحب.',
  'objection.maintain': 'الإبقاء على الاعتراض',
  'objection.maintain.confirm':
    'إبقاء من جانب {seat} على الاعتراض على الكلمات الحالية. وتُخطر جميع الوفود والأمانة. ويمكن سحبه.',
  'objection.maintain.told': 'أُبقي عليه. وهو قائم إلى أن تسحبوه.',
  'objection.join': 'الانضمام إلى هذا الاعتراض',
  'objection.join.confirm':
    'اعتراض من جانب {own} بالاشتراك مع {seat} للأسباب نفسها. وهو اعتراض قائم بذاته إلى أن يسحبه {own} أيا كان ما يفعله {seat}. وتُخطر جميع الوفود والأمانة فورا.',
  'objection.join.told': 'اعتراضكم قائم إلى جانب اعتراض {seat}.',
  'enter.kind.stand': 'بيان الموقف',
  'enter.kind.maintain': 'الإبقاء على الاعتراض',
  'enter.kind.join': 'الانضمام إلى اعتراض',
  'enter.sentence.stand':
    'تقيد الأمانة باسم {seat} الموقف من {place, select, whole {النص ككل} other {الفقرة \u2068{place}\u2069}}: {is, select, pending {في انتظار التعليمات} adref {متفق عليه بشرط الاستشارة} other {متفق عليه}}. ويُخطر الجميع فورا، ويُطلب التصديق على القيد من {seat}. وليس هذا تصويتا.',
  'enter.sentence.maintain':
    'تقيد الأمانة باسم {seat} الإبقاء على الاعتراض. ويُخطر الجميع فورا، ويُطلب التصديق على القيد من {seat}.',
  'enter.sentence.join':
    'تقيد الأمانة باسم {seat} الانضمام إلى الاعتراض. وهو اعتراض قائم بذاته. ويُخطر الجميع فورا، ويُطلب التصديق على القيد من {seat}. ولا رجوع عن ذلك.',
  'enter.stand': 'الموقف',
  'matrix.stands': 'نصف المربع في انتظار التعليمات، ونصف القرص متفق عليه بشرط الاستشارة، والقرص متفق عليه.',
  'text.filter.reserved': 'في انتظار التعليمات',
}
