/** What is said of positions, in Arabic: desks, proposals and what delegations say of them, compromises, standing. */
import type { PositionsCatalog } from '../languages.ts'

export const positions: PositionsCatalog = {
  // ── the desk ──
  'desk.mark.draft': 'في انتظار الموافقة',
  'desk.mark.cleared': 'تمت الموافقة',
  'desk.mark.ready': 'جاهزة للتقديم',
  'desk.mark.since': '{mark}: تغيرت الكلمات منذ ذلك الحين',
  'desk.mark.none': 'دون علامة',
  'desk.mark.label': 'الموافقة',
  'desk.mark.by': '{who}، {when}',
  'desk.told.mark': 'سُجل لوفدكم وحده: {mark}',
  'desk.remark': 'ملاحظة',
  'desk.remark.label': 'ملاحظتكم، لوفدكم وحده',
  'desk.remark.say': 'إضافة الملاحظة',
  'desk.kind':
    '{kind, select, change {تعديل} add {إضافة} delete {حذف} alternative {بديل} keep {دون تغيير} move {نقل} other {مسودة}}{placed, select, yes { · الفقرة {number}} other {}}',
  'today.waits.desk':
    '{as, select, draft {مسودة لوفدكم في انتظار الموافقة.} other {مسودة لوفدكم جاهزة للتقديم.}}',
  'event.DraftMarked':
    'علامة على مسودة لدى الوفد: {as, select, draft {في انتظار الموافقة} cleared {تمت الموافقة} ready {جاهزة للتقديم} tabled {قُدمت} other {أُسقطت}}.',
  'event.DraftRemarked': 'ملاحظة على مسودة لدى الوفد.',
  // ── alternatives and stances ──
  'text.kind.alternative': 'صياغة أخرى للفقرة كلها',
  'text.kind.keep': 'الإبقاء دون تغيير',
  'stance.opposes': 'معارضة',
  'stance.tolerates': 'مقبول',
  'stance.end': 'التراجع عن ذلك',
  'stance.opposed': 'يعارضه: {seats}',
  'stance.lived': 'مقبول لدى: {seats}',
  'stance.confirm':
    '{stance, select, opposes {معارضة اقتراح {seat} باسم {own}. وليس هذا اعتراضا على النص ولا يعطل شيئا.} tolerates {اقتراح {seat} مقبول لدى {own}.} other {سحب ما قيل عن اقتراح {seat} باسم {own}.}} ويُخطر فورا كل من يرى الاقتراح. ويمكن الرجوع عنه.',
  'stance.told': 'سُجل بشأن اقتراح {seat}. ويمكن الرجوع عنه.',
  'event.StanceTaken':
    '{stance, select, opposes {يعارض اقتراح {seat}.} tolerates {اقتراح {seat} مقبول لديه.} other {سحب ما قيل عن اقتراح {seat}.}}',
  'compilation.signs':
    'علامة الطرح تدل على من يعارض. «إبقاء»: من لا يريد تغييرا؛ «تحفظ»: من ينتظر تعليمات؛ «بشرط الاستشارة»: من يوافق رهنا بموافقة عاصمته؛ ✔: أُغلق.',
  'compilation.stand.pending': '({who} تحفظ)',
  'compilation.stand.adref': '({who} بشرط الاستشارة)',
  'compilation.stand.agreed': '({who} موافق)',
  'compilation.closed': '{is, select, agreed {✔ متفق عليه} adref {✔ بشرط الاستشارة} other {تحفظ}}',
  'compilation.objects.words': '({who}: اعتراض على «{quote}»)',
  'compilation.compromise': '{number} صيغة توفيقية',
  'compilation.chair': 'الرئاسة',
  'compilation.to': '(إلى {who} وحدها)',
  'text.count.compromises':
    '{count, plural, zero {لا صيغ توفيقية} one {صيغة توفيقية واحدة} two {صيغتان توفيقيتان} few {# صيغ توفيقية} many {# صيغة توفيقية} other {# صيغة توفيقية}}',
  'compilation.keeps': '({who} إبقاء)',
  'matrix.opposes':
    'يعارض {count, plural, zero {# مقترح} one {مقترحا واحدا} two {مقترحين} few {# مقترحات} many {# مقترحا} other {# مقترح}}',
  'matrix.minus': '− يعارض اقتراحا.',
  // ── a text as it was received ──
  'received.verb': 'تسجيل نص كما ورد',
  'received.enter':
    '{count, plural, zero {لا اقتراحات للتسجيل} one {تسجيل اقتراح واحد} two {تسجيل اقتراحين} few {تسجيل # اقتراحات} many {تسجيل # اقتراحا} other {تسجيل # اقتراح}}',
  'received.sentence':
    '{count, plural, zero {لا يُسجل اقتراح} one {يُسجل اقتراح واحد} two {يُسجل اقتراحان} few {تُسجل # اقتراحات} many {يُسجل # اقتراحا} other {يُسجل # اقتراح}} باسم {seat}، واحد لكل فقرة محددة. ويُبلغ الجميع فورا، ويُطلب من {seat} تأكيد كل منها أو التبرؤ منه.',
  'received.text': 'النص كما ورد، ملصقا بكامله',
  'received.none': 'لا يختلف في شيء عن النص.',
  'received.told':
    '{count, plural, zero {لم يُسجل اقتراح} one {سُجل اقتراح واحد} two {سُجل اقتراحان} few {سُجلت # اقتراحات} many {سُجل # اقتراحا} other {سُجل # اقتراح}} باسم {seat}، ويُطلب التأكيد.',
  'received.change': 'عبارات أخرى للفقرة {number}',
  'received.add': 'فقرة جديدة بعد {number}',
  // ── a proposal in conflict ──
  'conflict.verb': 'جنبا إلى جنب',
  'conflict.title': 'اقتراح {seat} إلى جانب النص',
  'conflict.base': 'كما كان',
  'conflict.theirs': 'عبارات {seat}',
  'conflict.now': 'النص الآن',
  'conflict.onto': 'عبارات {seat} على النص الحالي',
  'conflict.lead': 'حيث غيّر الطرفان العبارات نفسها تبقى عباراتكم. وينتهي التأييد لأن العبارات تغيرت.',
  'conflict.rebase': 'نقلها إلى العبارات الحالية',
  'conflict.told': 'نُقلت إلى العبارات الحالية. ويُطلب التأييد من جديد.',
  // ── the biography of a paragraph ──
  'biography.title': 'السيرة',
  'biography.lead': 'ما آلت إليه منذ الصيغة الأولى: عباراتها في كل صيغة، وكل إجراء بشأنها يمكنكم الاطلاع عليه.',
  'biography.now': 'العبارات الحالية، ولم ترد بعد في أي صيغة',
  'biography.same': 'العبارات نفسها.',
  'biography.absent': 'غير واردة في هذه الصيغة.',
  'biography.gone': 'لم تعد موجودة.',
  // ── on paper ──
  'paper.title': 'على الورق',
  'paper.lead':
    'ملفا لبرنامج Word أو مطبوعا. وليس فيه إلا ما يراه الجميع. المضاف تحته خط، والمحذوف مشطوب، وصاحبه مذكور إلى جانبه بين معقوفتين.',
  'paper.form': 'ماذا',
  'paper.form.clean': 'النص النظيف',
  'paper.form.redline': 'النص بالتعديلات',
  'paper.form.names': 'النص المجمّع مع الأسماء',
  'paper.form.ours': 'النص المجمّع، مقترحاتنا أولا',
  'paper.form.columns': 'النص المجمّع في عمودين',
  'paper.form.plain': 'النص المجمّع بدون أسماء',
  'paper.form.matrix': 'جدول المواقف',
  'paper.word': 'ملف Word',
  'paper.moved': 'نُقل:',
  'paper.none': 'لم يتغير شيء، فلا تعديلات تُعرض.',
  'paper.header.text': '\u2068{body}\u2069 · \u2068{title}\u2069',
  'paper.header.what':
    '{what} · {version} · {stage}{symbol, select, none {} other { · \u2068{symbol}\u2069}}',
  'paper.header.hash': 'بصمة النص \u2068SHA-256\u2069: \u2068{hash}\u2069',
  'paper.header.since': 'التعديلات على {before}',
  'paper.version.working': '{version} مع تعديلات لم تصدر',
  'paper.version.none': 'لم تصدر أي صيغة بعد',
  // ── packages, proposals to proposals, what becomes of them ──
  'package.part': 'جزء من مجموعة من {count}: يُبت فيها معا',
  'package.pick': 'اختيار لمجموعة',
  'package.table': 'تقديم {count} معا',
  'package.confirm':
    'تقديم {count} اقتراحات كمجموعة باسم {seat}: يُبت فيها معا. وتُخطر فورا جميع الوفود والأمانة. ويمكن تنقيحها وسحبها معا.',
  'package.told': 'قُدمت كمجموعة.',
  'together.take': 'الأخذ بـ {count} معا',
  'together.confirm':
    'يأخذ فريق الرئيس باقتراحات {seats} في إجراء واحد. وفي الفقرة الواحدة تُجمع كلمة كلمة ويبقى لكل منها صاحبها. ويُخطر الجميع فورا. ويمكن إلغاء القرار.',
  'together.told': 'أُخذ بها معا. ويمكن إلغاء القرار.',
  'reverse.verb': 'إلغاء القرار',
  'reverse.confirm':
    'يلغي فريق الرئيس قراره بشأن اقتراح {seat}: يعود مفتوحا، ويُرفع من النص ما كان قد كتبه دون المساس بما كُتب بعده. ويُخطر الجميع فورا. ويبقى القراران في السجل.',
  'reverse.told': 'أُلغي: اقتراح {seat} مفتوح من جديد.',
  'takeover.verb': 'تبنّيه',
  'takeover.confirm':
    'تبنّي الاقتراح الذي سحبه {seat} باسم {own}: يعود مفتوحا. ويُخطر فورا كل من يراه. ويمكن تنقيحه وسحبه.',
  'takeover.told': 'تم التبني: هو مفتوح باسمكم.',
  'takeover.formerly': 'كان لـ {seats}',
  'on.verb': 'اقتراح كلمات أخرى له',
  'on.words': 'الكلمات كما تريدونها',
  'on.table': 'تقديمه إلى {seat}',
  'on.confirm':
    'اقتراح كلمات أخرى لاقتراح {seat} باسم {own}. ويُخطر فورا كل من يرى ذلك الاقتراح. ولصاحبه أن يأخذ بها.',
  'on.told': 'قُدم بشأن اقتراح {seat}.',
  'on.list': 'كلمات أخرى مقترحة له',
  'on.take': 'الأخذ بها',
  'on.take.confirm':
    'الأخذ بكلمات {seat} في اقتراح {own}. ويُخطر فورا كل من يراه، وينتهي التأييد المعطى للكلمات السابقة.',
  'on.take.told': 'في اقتراحكم الكلمات الجديدة.',
  carried: 'عند {version}: {how, select, clean {يتبع النص} conflict {يتعارض مع النص} other {لم يعد له محل}}',
  'carried.now':
    '{how, select, clean {تغير النص، وهذا يتبعه.} conflict {تغير النص في الكلمات نفسها.} other {تغير النص، ولم يعد لهذا محل.}}',
  'rebase.verb': 'نقله إلى الكلمات الحالية',
  'rebase.told': 'نُقل إلى الكلمات الحالية. ويبقى التأييد.',
  'today.waits.onOurs':
    '{count, plural, zero {لا كلمات أخرى مقترحة لاقتراحاتكم.} one {كلمات أخرى مقترحة لاقتراح لكم.} two {كلمات أخرى مقترحة مرتين لاقتراحاتكم.} few {كلمات أخرى مقترحة # مرات لاقتراحاتكم.} many {كلمات أخرى مقترحة # مرة لاقتراحاتكم.} other {كلمات أخرى مقترحة # مرة لاقتراحاتكم.}}',
  'today.waits.carried':
    '{count, plural, zero {لا اقتراح لكم يتعارض مع {version}.} one {اقتراح لكم يتعارض مع {version} أو لم يعد له محل فيه.} two {اقتراحان لكم يتعارضان مع {version} أو لم يعد لهما محل فيه.} few {# اقتراحات لكم تتعارض مع {version} أو لم يعد لها محل فيه.} many {# اقتراحا لكم تتعارض مع {version} أو لم يعد لها محل فيه.} other {# اقتراح لكم يتعارض مع {version} أو لم يعد له محل فيه.}}',
  'event.ProposalsCarried':
    'نُقلت الاقتراحات المفتوحة إلى {version}: {clean} دون صعوبة، {conflict} متعارض، {moot} لم يعد له محل.',
  'event.ProposalRebased': 'نقل اقتراحه إلى الكلمات الحالية.',
  'event.ProposalTakenOver': 'تبنى الاقتراح الذي سحبه {seat}.',
  'event.ProposalAbsorbed': 'أخذ بكلمات {seat} في اقتراحه.',
  'event.DecisionReversed': 'ألغى قراره بشأن اقتراح {seat}.',
}
