/** What ends a procedure and what stands beside a text afterwards, and the page of all procedures, in Arabic. */
import type { OutcomesCatalog } from '../languages.ts'

export const outcomes: OutcomesCatalog = {
  // ── a silence that was not over what was meant ──
  'void.cause': 'ما الخطأ',
  'void.cause.text': 'لم يكن النص هو المقصود',
  'void.cause.annex': 'لم يكن أحد المرفقات هو المقصود',
  'void.cause.days': 'حُسبت الأيام خطأ',
  'void.cause.other': 'خطأ آخر',

  // ── remarks on the language ──
  'remark.verb': 'ملاحظة لغوية',
  'remark.sentence':
    'ملاحظة لغوية على {version} من جانب {seat} إلى فريق الرئيس. وهي لا تكسر شيئا ولا تحول دون شيء. ولا يُخطر بها أحد غيرهم. ولا رجوع عن ذلك.',
  'remark.where': 'على ماذا',
  'remark.body': 'الملاحظة',
  'remark.missing': 'اكتبوا الملاحظة أولا.',
  'remarks.title': 'ملاحظات لغوية',
  'remarks.who': 'يراها فريق الرئيس والمقعد الذي أبداها، ولا يراها غيرهما.',
  'remarks.place': '{place, select, whole {النص ككل} other {الفقرة \u2068{place}\u2069}}',

  // ── placed on record ──
  'place.any.verb': 'تدوين في السجل',
  'place.kind': 'ما هو',
  'place.kind.statement': 'بيان',
  'place.kind.statement.means': 'ما نقوله إلى جانب النص.',
  'place.kind.reservation': 'تحفظ',
  'place.kind.reservation.means': 'ما لا نقبله في النص دون أن نحول دونه.',
  'place.kind.dissociation': 'نأي بالنفس',
  'place.kind.dissociation.means': 'اعتُمد النص، ولسنا طرفا فيه أو في هذه الفقرات.',
  'place.missing': 'اكتبوا أولا ما يراد تسجيله.',

  // ── adoption ──
  'adopt.how': 'كيف',
  'adopt.how.meeting': 'في جلسة',
  'adopt.how.issued': 'صدر دون جلسة',
  'adopt.how.issued.means': 'كما تصدر البيانات الصحفية: بلا رمز.',
  'adopt.issued.verb': 'تسجيل الصدور',
  'adopt.issued.sentence':
    'تسجيل صدور النص من جانب {seat}، بلا جلسة ولا رمز. ويُخطر الجميع فورا. ولا ينقض ذلك إلا الهيئة.',
  'adopt.room.verb': 'اعتُمد في القاعة',
  'adopt.room.sentence':
    'تسجيل من جانب {seat} بأن الهيئة اعتمدت {version} في القاعة دون إجراء موافقة صامتة. ويُخطر الجميع فورا. ولا ينقض ذلك إلا الهيئة.',
  'adopted.how':
    '{how, select, room {اعتمدته الهيئة في القاعة دون إجراء موافقة صامتة.} other {صدر دون جلسة، كما تصدر البيانات الصحفية.}}',
  'schedule.verb': 'تحديد موعد الاعتماد',
  'schedule.again.verb': 'تحديد موعد آخر للاعتماد',
  'schedule.wall': 'متى تعتمده الهيئة، بتوقيت \u2068{city}\u2069',
  'schedule.meeting': 'الجلسة، إن عُرفت',
  'schedule.sentence':
    'تحديد موعد الاعتماد من جانب {seat}: {deadline}{meeting, select, none {} other { (\u2068{meeting}\u2069)}}. ولا يترتب على ذلك شيء بذاته: فالهيئة هي التي تعتمد. ويُخطر الجميع فورا. ويمكن تحديد موعد آخر.',
  'scheduled.line':
    'موعد اعتماده: {deadline}{meeting, select, none {} other { (\u2068{meeting}\u2069)}}. وحتى ذلك الحين يمكن لأي عضو سحب موافقته.',
  'scheduled.over':
    'كان موعد الاعتماد: {deadline}{meeting, select, none {} other { (\u2068{meeting}\u2069)}}. ولم يُسجل هنا بعد.',

  // ── corrigenda ──
  'corrigendum.verb': 'قيد تصويب',
  'corrigendum.language': 'اللغة التي وقع فيها السهو',
  'corrigendum.was': 'كما ورد',
  'corrigendum.was.note': 'لا يحتفظ السجل بعبارات لغة أخرى: انسخوا ما ورد فيها.',
  'corrigendum.now': 'كما ينبغي أن يُقرأ',
  'corrigendum.missing': 'اذكروا أولا ما ينبغي أن يُقرأ.',
  'corrigendum.missing.was': 'اذكروا أولا ما ورد.',
  'corrigendum.sentence':
    'قيد تصويب من جانب {seat} في الفقرة \u2068{place}\u2069، {language}. وتُحفظ الصيغتان ولا يتغير النص المتفق عليه. ولأي عضو أن يقول إنه ليس سهوا. ويُخطر الجميع فورا. ولا رجوع عن ذلك.',
  'corrigenda.title': 'تصويبات',
  'corrigenda.where': '{language}، {place, select, none {النص} other {الفقرة \u2068{place}\u2069}}',
  'contest.verb': 'هذا ليس سهوا',
  'contest.sentence':
    'قول من جانب {seat} إن هذا ليس سهوا. ويبطل التصويب عندئذ، وتبقى الصيغتان في السجل. ويُخطر الجميع فورا. ولا رجوع عن ذلك.',
  'contest.reason': 'السبب، إن أردتم ذكره',
  'contest.line': 'باطل: يرى مقعد {seat} أنه ليس سهوا.',

  // ── entered for a seat: what came beside the common acts ──
  'enter.kind.unask': 'سحب طلبه تمديد المهلة',
  'enter.kind.statement': 'تسجيل بيان',
  'enter.kind.reservation': 'تسجيل تحفظ',
  'enter.kind.dissociation': 'النأي بالنفس',
  'enter.kind.contest': 'القول إن تصويبا ليس سهوا',
  'enter.kind.support': 'تأييد اقتراح',
  'enter.kind.oppose': 'معارضة اقتراح',
  'enter.kind.tolerate': 'إمكان قبول اقتراح',
  'enter.kind.drop': 'سحب اقتراحه',
  'enter.proposal': 'أي اقتراح',
  'enter.proposal.is': '{seat}: {words}',
  'enter.corrigendum': 'أي تصويب',
  'enter.until': 'حتى متى، بتوقيت \u2068{city}\u2069، إن ذُكر',
  'enter.missing.proposal': 'اختاروا الاقتراح أولا. وإذا كانت القائمة فارغة، فلا اقتراح يمكن أن يتعلق به هذا.',
  'enter.missing.request': 'ليس لهذا المقعد طلب تمديد ينتظر الرد.',
  'enter.missing.corrigendum': 'اختاروا التصويب أولا. وإذا كانت القائمة فارغة، فلا تصويب هناك.',
  'enter.sentence.more':
    '{kind, select, unask {تقيد الأمانة باسم {seat} سحب طلب تمديد المهلة.} statement {تقيد الأمانة باسم {seat} البيان المراد تسجيله. وهو لا يكسر شيئا.} reservation {تقيد الأمانة باسم {seat} التحفظ المراد تسجيله. وهو لا يكسر شيئا.} dissociation {تقيد الأمانة باسم {seat} النأي بالنفس. ويبقى الاعتماد كما هو.} contest {تقيد الأمانة باسم {seat} أن التصويب ليس سهوا. ويبطل عندئذ.} support {تقيد الأمانة باسم {seat} تأييد هذا الاقتراح.} oppose {تقيد الأمانة باسم {seat} معارضة هذا الاقتراح.} tolerate {تقيد الأمانة باسم {seat} إمكان قبول هذا الاقتراح.} other {تقيد الأمانة باسم {seat} سحب اقتراحه.}} ويُخطر الجميع فورا، ويُطلب التصديق على القيد من {seat}. ولا رجوع عن ذلك.',

  // ── whose copy a sheet is ──
  'paper.header.copy': 'نسخة \u2068{seat}\u2069',

  // ── silences that were ──
  'silence.was':
    '{phase, select, broken {كُسر الصمت على {version} من جانب {seats}.} voided {أُعلن بطلان الإجراء بشأن {version}.} withdrawn {سُحب الإجراء بشأن {version}.} passed {انتهت مهلة {version} دون اعتراض.} other {انتهت مهلة {version} وأُكد أنها غير متفق عليها.}}',

  // ── all procedures ──
  'place.procedures': 'الإجراءات',
  'procedures.lead': 'كل نص لم يُعتمد بعد، بحسب ما ينتظره. ولا تُسمى هنا أي دولة؛ وصفحات النص تقول من هي.',
  'procedures.none': 'لا شيء قيد النظر',
  'procedures.none.means': 'يظهر النص هنا منذ فتحه للوفود وحتى اعتماده.',
  'procedures.is.pending': 'معلقة',
  'procedures.is.pending.means': 'تنتظر كلمة من أحد: ولا يمر شيء قبل أن تُقال.',
  'procedures.is.blocked': 'متعثرة',
  'procedures.is.blocked.means': 'تنتظر تغير موقف أو عبارات أخرى.',
  'procedures.is.open': 'مفتوحة',
  'procedures.is.open.means': 'المهلة سارية، ولا شيء مسجلا يحول دونها.',
  'procedures.is.ageing': 'طال أمدها',
  'procedures.is.ageing.means': 'لم يصدر شيء ولم يُحدد موعد منذ أربعة عشر يوما.',
  'procedures.is.moving': 'قيد النظر',
  'procedures.is.moving.means': 'قيد التفاوض، أو متفق عليها وتنتظر الاعتماد.',
  'procedures.facts':
    '{version} · {stage} · {days, plural, =0 {منذ اليوم} zero {# يوم} one {منذ يوم} two {منذ يومين} few {منذ # أيام} many {منذ # يوما} other {منذ # يوم}}',
  'procedures.why.ended': 'انتهت المهلة؛ ولم تُؤكد النتيجة بعد.',
  'procedures.why.held': 'انتهاء المهلة موقوف إلى أن تُؤكد الساعة.',
  'procedures.why.holds':
    '{count, plural, zero {لا تعليق قائما.} one {تعليق واحد قائم.} two {تعليقان قائمان.} few {# تعليقات قائمة.} many {# تعليقا قائما.} other {# تعليق قائم.}}',
  'procedures.why.requests':
    '{count, plural, zero {لا طلب تمديد بلا رد.} one {طلب تمديد واحد بلا رد.} two {طلبا تمديد بلا رد.} few {# طلبات تمديد بلا رد.} many {# طلب تمديد بلا رد.} other {# طلب تمديد بلا رد.}}',
  'procedures.why.objections':
    '{count, plural, zero {لا اعتراض قائما.} one {اعتراض واحد قائم.} two {اعتراضان قائمان.} few {# اعتراضات قائمة.} many {# اعتراضا قائما.} other {# اعتراض قائم.}}',
  'procedures.why.broken': 'كُسر الصمت على هذه الصيغة.',
  'procedures.why.not-agreed': 'أُكد أن هذه الصيغة غير متفق عليها.',
  'procedures.why.adoption-due': 'انقضى الموعد المحدد للاعتماد ولم يُسجل اعتماد.',
  'procedures.way.open': 'لا اعتراض مسجل.',
  'procedures.way.agreed': 'متفق عليه؛ ولم يُسجل اعتماده بعد.',
  'procedures.way.moving':
    '{count, plural, =0 {لا اقتراح مفتوحا.} zero {لا اقتراح مفتوحا.} one {اقتراح واحد مفتوح.} two {اقتراحان مفتوحان.} few {# اقتراحات مفتوحة.} many {# اقتراحا مفتوحا.} other {# اقتراح مفتوح.}}',
  'certificate.slip.void': 'باطل: أفاد أحد الأعضاء بأن هذا ليس خطأ ماديا.',
}
