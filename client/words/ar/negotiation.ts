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
  'text.filter.agreed-ad-ref': 'متفق عليها بشرط الاستشارة',
  'text.filter.reserved': 'في انتظار التعليمات',
  // ── compromises ──
  'compromise.offered': 'الصيغ التوفيقية بشأن هذه الفقرة',
  'compromise.offer': 'عرض حل وسط',
  'compromise.title': 'حل وسط من الرئيس',
  'compromise.by': 'حل وسط من الرئيس، الصياغة \u2068{wording}\u2069',
  'compromise.words': 'الكلمات التي تعرضونها',
  'compromise.to': 'إلى',
  'compromise.to.all': 'لم يُسمَّ أحد: يُعرض على جميع الوفود.',
  'compromise.note': 'معه، إن شئتم',
  'compromise.confirm':
    'يعرض فريق الرئيس هذه الكلمات {all, select, yes {على جميع الوفود} other {على {seats}، وكل منها على علم بالآخر، ولا يُخطر غيرها}}. ويُطلب من كل وفد القبول أو الرفض أو الرد. ويمكن استبدالها وسحبها.',
  'compromise.told': 'عُرض. وأُخطر من وُجه إليهم.',
  'compromise.addressed': 'إلى {seats}',
  'compromise.addressed.all': 'إلى جميع الوفود',
  'compromise.wording': 'الصياغات السابقة: {count}',
  'compromise.accepts': 'قبول',
  'compromise.declines': 'رفض',
  'compromise.answers': 'رد',
  'compromise.said':
    '{seat}: {is, select, accepts {قبول} declines {رفض} other {رد}}{old, select, yes {، بشأن صياغة سابقة} other {}}',
  'compromise.answer.confirm':
    '{is, select, accepts {قبول} declines {رفض} other {رد}} من جانب {seat} بشأن الكلمات التي يعرضها فريق الرئيس. {all, select, yes {وتُخطر جميع الوفود.} other {ويُخطر فريق الرئيس وحده.}} ويمكن تغيير ذلك ما دامت معروضة.',
  'compromise.answer.note': 'كلماتكم، إن شئتم',
  'compromise.answer.told': 'أُبلغ به. ويمكن تغييره ما دامت الكلمات معروضة.',
  'compromise.revise': 'عرض كلمات أخرى',
  'compromise.revise.confirm':
    'يضع فريق الرئيس هذه الكلمات مكان ما عرضه. ويُسأل كل من وُجهت إليه من جديد؛ وتُحفظ الصياغة السابقة.',
  'compromise.withdraw': 'سحب الحل الوسط',
  'compromise.withdraw.confirm': 'يسحب فريق الرئيس حله الوسط. ويُخطر من وُجه إليهم. ويبقى ما قيل في السجل.',
  'compromise.take': 'الأخذ بالحل الوسط',
  'compromise.take.confirm':
    'يكتب فريق الرئيس الحل الوسط في الفقرة \u2068{place}\u2069. والكلمات للرئيس. ويُخطر الجميع فورا بالكلمات لا بمن قبلها.',
  'compromise.take.told': 'أُخذ به: الكلمات في النص.',
  'compromise.status': '{status, select, open {معروض} withdrawn {مسحوب} other {مأخوذ به}}',
  'today.waits.compromise':
    '{count, plural, zero {لا يعرض فريق الرئيس كلمات.} one {يعرض فريق الرئيس كلمات بين الوفود ويطلب ردكم.} two {يعرض فريق الرئيس كلمات في موضعين ويطلب ردكم.} few {يعرض فريق الرئيس كلمات في # مواضع ويطلب ردكم.} many {يعرض فريق الرئيس كلمات في # موضعا ويطلب ردكم.} other {يعرض فريق الرئيس كلمات في # موضع ويطلب ردكم.}}',
  'today.waits.accepted':
    '{count, plural, zero {لا حل وسطا مقبولا.} one {قبل جميع من وُجه إليهم حلا وسطا: يمكن الأخذ به.} two {قبل جميع من وُجه إليهم حلين وسطين: يمكن الأخذ بهما.} few {قبل جميع من وُجه إليهم # حلول وسط: يمكن الأخذ بها.} many {قبل جميع من وُجه إليهم # حلا وسطا: يمكن الأخذ بها.} other {قبل جميع من وُجه إليهم # حل وسط: يمكن الأخذ بها.}}',
  'event.CompromiseOffered': 'عرض حلا وسطا.',
  'event.CompromiseRevised': 'عرض كلمات أخرى لحله الوسط، الصياغة \u2068{wording}\u2069.',
  'event.CompromiseAnswered': '{is, select, accepts {قبول} declines {رفض} other {رد}} بشأن كلمات حل وسط.',
  'event.CompromiseClosed': '{how, select, withdrawn {سحب حله الوسط.} other {أخذ بحله الوسط.}}',
  'event.CompromiseWritten': 'كتب في النص كلمات من عنده بين الوفود.',
  // ── the read-through, the room and the sheet ──
  'reading.lead': 'قيادة قراءة للنص',
  'reading.is': 'الرئيس يقرأ: {place}.',
  'reading.label': 'القراءة',
  'reading.previous': 'الفقرة السابقة',
  'reading.next': 'الفقرة التالية',
  'reading.end': 'إنهاء القراءة',
  'reading.follow': 'متابعة الرئيس',
  'reading.return': 'العودة إلى الرئيس',
  'reading.floor': 'القاعة كما فهمها الرئيس',
  'reading.told': 'سُجل بوصفه فهم الرئيس.',
  'reading.room': 'شاشة القاعة',
  'floor.agreed': 'متفق عليها',
  'floor.adref': 'متفق عليها بشرط الاستشارة',
  'floor.reserved': 'متحفظ عليها',
  'floor.open': 'مفتوحة',
  'floor.is':
    'كما فهم الرئيس القاعة: {is, select, agreed {متفق عليها} adref {متفق عليها بشرط الاستشارة} reserved {متحفظ عليها} other {مفتوحة}}',
  'floor.contest': 'ليس هذا ما قلناه',
  'floor.contest.confirm':
    'تصريح من جانب {seat} بأن فهم الرئيس بشأن هذه الفقرة ليس ما قيل. وتُخطر جميع الوفود والأمانة؛ وتعود الفقرة مفتوحة إلى أن يسجل الرئيس من جديد.',
  'floor.contest.note': 'ما قلتموه، إن شئتم',
  'floor.contest.told': 'قيل. وهو قائم إلى جانب فهم الرئيس.',
  'floor.contested': 'ليس كذلك: {seat}',
  'room.title': 'شاشة القاعة',
  'room.alternatives': 'المقترح',
  'room.nothing': 'لا شيء مقترح هنا.',
  'room.waiting': 'لم تبدأ القراءة.',
  'room.kind':
    '{kind, select, add {بعدها} delete {للحذف} keep {دون تغيير} alternative {صياغة أخرى} other {كلمات أخرى}}',
  'sheet.title': 'ورقة فريق الرئيس',
  'sheet.lead': 'لا يراها إلا فريق الرئيس: لا الوفود ولا الأمانة.',
  'sheet.seat': 'الوفد',
  'sheet.leans': 'في الواقع',
  'sheet.leans.none': 'لا شيء مدون',
  'sheet.leans.with': 'معنا',
  'sheet.leans.movable': 'قد يتحرك',
  'sheet.leans.firm': 'ثابت',
  'sheet.body': 'كلماتكم لأنفسكم',
  'sheet.note': 'تدوين',
  'sheet.off': 'إزالة من الورقة',
  'sheet.confirm': 'لا يرى ما دُون عن {seat} إلا فريق الرئيس. ويمكن إزالته، ويبقى في سجل فريق الرئيس.',
  'sheet.told': 'دُون لفريق الرئيس وحده.',
  'event.ReadingLed': '{over, select, yes {أنهى القراءة.} other {انتقل إلى فقرة في القراءة.}}',
  'event.FloorRecorded':
    'فهم القاعة: {is, select, agreed {متفق عليها} adref {متفق عليها بشرط الاستشارة} reserved {متحفظ عليها} other {مفتوحة}}، بشأن فقرة واحدة.',
  'event.FloorContested': 'تصريح بأن فهم الرئيس للقاعة ليس ما قيل.',
  'event.SheetNoted': 'دوّن في ورقته موقف {seat}.',
  // ── entered for a seat ──
  'enter.kind.accepts': 'قبول حل وسط',
  'enter.kind.declines': 'رفض حل وسط',
  'enter.kind.misheard': 'الاعتراض على فهم الرئيس',
  'enter.sentence.chair':
    'تقيد الأمانة باسم {seat} {kind, select, accepts {قبول الحل الوسط المعروض على الجميع بشأن الفقرة \u2068{place}\u2069} declines {رفض الحل الوسط المعروض على الجميع بشأن الفقرة \u2068{place}\u2069} other {أن ما فهمه الرئيس بشأن الفقرة \u2068{place}\u2069 ليس ما قيل}}. ويُخطر الجميع فورا، ويُطلب التصديق على القيد من {seat}.',
  // ── circles ──
  'circles.title': 'الحلقات',
  'circles.lead':
    'وفود تسمّونها تتشاور على حدة بشأن هذا النص، ولها مسودات مشتركة ومناقشة مشتركة. لا يعلم بها في هذا المنتج أي وفد آخر ولا الرئيس ولا الأمانة. أما من يشغّل الجهاز فيمكنه ذلك.',
  'circles.off': 'لم يسمح فريق الرئيس بالحلقات في هذا النص.',
  'circles.allow': 'السماح بالحلقات',
  'circles.disallow': 'عدم السماح بحلقات جديدة',
  'circles.allow.confirm':
    '{allow, select, yes {يجوز للأعضاء فتح حلقات بشأن هذا النص: وفود تتشاور على حدة، ولا يعلم بها أحد سواها، بما في ذلك فريق الرئيس.} other {لا يجوز للأعضاء فتح حلقات جديدة بشأن هذا النص. وتستمر الحلقات القائمة.}} تُبلَّغ جميع الوفود والأمانة بذلك. ويمكن تغييره.',
  'circles.allow.told':
    '{allow, select, yes {يجوز فتح حلقات بشأن هذا النص.} other {لا يجوز فتح حلقات جديدة بشأن هذا النص.}}',
  'circles.open': 'فتح حلقة',
  'circles.name': 'اسمها، لمن هم فيها',
  'circles.with': 'مع',
  'circles.open.confirm':
    'يفتح وفد {seat} حلقة مع {seats}. ويمكنها من الآن أن تقرأ ما يقال فيها، وتُسأل عما إذا كانت تشارك. ولا يمكن إضافة أحد لاحقا. ولا يُبلَّغ أحد سواها.',
  'circles.open.told': 'فُتحت. وتُسأل الوفود التي سمّيتموها عما إذا كانت تشارك.',
  'circles.open.nobody': 'سمّوا وفدا آخر واحدا على الأقل، وأعطوا الحلقة اسما.',
  'circles.asks': 'يطلب إليكم وفد {seat} المشاركة في الحلقة ”{name}“.',
  'circles.join': 'المشاركة',
  'circles.decline': 'عدم المشاركة',
  'circles.leave': 'المغادرة',
  'circles.close': 'إغلاق الحلقة',
  'circles.closed': 'مغلقة',
  'circles.join.confirm':
    'يشارك وفد {seat} في الحلقة ”{name}“. يُبلَّغ من هم فيها ولا أحد سواهم. ويمكنه المغادرة في أي وقت.',
  'circles.leave.confirm':
    'لم يعد وفد {seat} في الحلقة ”{name}“: لا يُعرض عليه منها شيء بعد الآن، ولا يمكنه العودة. ويبقى ما عُرض عليه في سجله. يُبلَّغ من هم فيها ولا أحد سواهم.',
  'circles.close.confirm':
    'تُغلق الحلقة ”{name}“. ولا يمكن بعد ذلك قول شيء فيها أو كتابة شيء في مسوداتها؛ ويمكن لمن هم فيها مواصلة القراءة. يُبلَّغون هم ولا أحد سواهم. ولا يمكن فتحها من جديد.',
  'circles.told':
    '{answer, select, joins {وفدكم مشارك.} leaves {لم يعد وفدكم في الحلقة.} other {أُغلقت الحلقة.}}',
  'circles.seats': 'فيها: {seats}',
  'circles.asked': 'طُلب إلى: {seats}',
  'circles.only': 'لا يرى هذا إلا {seats}',
  'circles.desk.label': 'أي مسودات',
  'circles.desk.own': 'مسوداتنا وحدنا',
  'circles.desk.here': 'ما تقترحونه يُصاغ في هذه المسودات بصورة مشتركة إلى أن يقدّمه أحدكم.',
  'circles.desk.closed': 'هذه الحلقة مغلقة: يمكن قراءة مسوداتها ولا يُكتب فيها.',
  'circles.desk.empty': 'لا مسودات مشتركة',
  'circles.desk.empty.how': 'يُحفظ هنا أي اقتراح يبدأه أحدكم إلى أن يقدّمه أحدكم.',
  'circles.keep': 'إبقاء في المسودات المشتركة',
  'circles.table.confirm':
    'يقدّم وفد {seat} {kind, select, change {تعديلا لهذه الفقرة} add {فقرة جديدة} delete {حذف هذه الفقرة} other {اقتراحا}} باسمه. تُبلَّغ جميع الوفود والأمانة فورا، ولا تُبلَّغ بالحلقة. ويُطلب إلى الآخرين في الحلقة تأييده، ولكل منهم أن يؤيده أو لا يؤيده.',
  'circles.erase.sentence':
    'ستُمحى كل مسودات الحلقة ”{name}“، وكل ما كان فيها من قبل، لجميع من هم فيها. ولا يمكن لأحد استعادته. ويبقى في السجل ما قُدِّم وما قيل في الحلقة. وتحتفظ به أي نسخة احتياطية سابقة إلى أن تُحذف.',
  'circles.erase': 'محو مسوداتها',
  'text.audience.circle': '”{name}“ فقط: {seats}',
  'text.told.comment.circle': 'أُضيف التعليق: لا يراه إلا من هم في الحلقة.',
  'today.waits.circle': 'يطلب إليكم وفد {seat} المشاركة في الحلقة ”{name}“.',
  'today.waits.circleSupport':
    '{count, plural, zero {لا يوجد اقتراح من حلقاتكم يطلب تأييدكم.} one {اقتراح واحد من حلقة لكم يطلب تأييدكم.} two {اقتراحان من حلقاتكم يطلبان تأييدكم.} few {# اقتراحات من حلقاتكم تطلب تأييدكم.} many {# اقتراحا من حلقاتكم يطلب تأييدكم.} other {# اقتراح من حلقاتكم يطلب تأييدكم.}}',
  'event.CirclesAllowed':
    '{allowed, select, yes {سمح بالحلقات في هذا النص.} other {لم يعد يسمح بحلقات جديدة في هذا النص.}}',
  'event.CircleOpened': 'فتح حلقة{name, select, none {} other { ”{name}“}} ويطلب إلى من سُمّوا المشاركة.',
  'event.CircleAnswered':
    '{answer, select, joins {يشارك في الحلقة} other {لم يعد في الحلقة}}{name, select, none {} other { ”{name}“}}.',
  'event.CircleClosed': 'أغلق الحلقة{name, select, none {} other { ”{name}“}}.',
  'event.CircleTabled':
    'قدّم اقتراحا من مسودات الحلقة{name, select, none {} other { ”{name}“}}، ويطلب التأييد.',
}
