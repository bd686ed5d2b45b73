/** The words of the text page, in Arabic. On U+2068 and U+2069 see `frame.ts`. */
import type { TextCatalog } from '../languages.ts'

export const text: TextCatalog = {
  // ── the page ──
  'text.closed': 'لا يوجد نص كهذا متاح لكم',
  'text.closed.why': 'إما أنه غير موجود أو أنه غير متاح لمقعدكم. وإذا كنتم قد تبعتم رابطا، فاسألوا من أرسله.',
  'text.preparing': 'هذا النص قيد الإعداد',
  'text.preparing.why': 'يكتبه فريق الرئيس. وسيظهر هنا للجميع في اللحظة نفسها عندما يُتاح.',
  'text.paper': 'النص: \u2068{title}\u2069',
  'text.here': 'الموجودون هنا',
  'text.more': 'إجراءات أخرى على هذا النص',
  'text.working': 'نص العمل',
  'text.version.is': '{version}',
  'text.version.changed': '{version} + تغييرات جارية',
  'text.version.hash': 'البصمة \u2068{hash}\u2069…',
  'text.words':
    '{count, plural, zero {لا كلمات} one {كلمة واحدة} two {كلمتان} few {# كلمات} many {# كلمة} other {# كلمة}}',
  'text.save.closed':
    'أُغلق النص أمام هذه الصفحة (\u2068{code}\u2069). انسخوا ما يلزمكم وأعيدوا تحميل الصفحة.',
  'text.only': 'لا يرى هذا إلا {seat}',
  'text.by.person': '{seat} · \u2068{person}\u2069',

  // ── outline ──
  'text.outline': 'المخطط',
  'text.outline.filter': 'عرض',
  'text.outline.empty': 'فقرة فارغة',
  'text.outline.none': 'لا فقرة في هذه الحالة.',
  'text.filter.all': 'جميع الفقرات',
  'text.filter.proposals': 'عليها اقتراحات',
  'text.filter.objection': 'عليها اعتراض',
  'text.filter.open': 'مفتوحة دون اقتراحات',
  'text.filter.agreed': 'متفق عليها',
  'text.block.title': 'العنوان',
  'text.block.heading': 'عنوان فرعي',
  'text.block.paragraph': 'فقرة',

  // ── margin ──
  'text.margin.label': 'الهامش',
  'text.margin.open': 'الهامش',
  'text.margin.paragraph': 'الفقرة',
  'text.margin.desk':
    '{count, plural, zero {مسوداتنا} one {مسوداتنا (#)} two {مسوداتنا (#)} few {مسوداتنا (#)} many {مسوداتنا (#)} other {مسوداتنا (#)}}',
  'text.margin.shelf':
    '{count, plural, zero {بلا موضع} one {بلا موضع (#)} two {بلا موضع (#)} few {بلا موضع (#)} many {بلا موضع (#)} other {بلا موضع (#)}}',
  'text.margin.whole': 'النص ككل',
  'text.margin.nothing': 'لم يُقل شيء عن هذه الفقرة',
  'text.margin.nothing.how': 'ستظهر هنا التعليقات والاقتراحات والاعتراضات المتعلقة بها.',
  'text.margin.pick': 'لم تُحدَّد فقرة',
  'text.margin.pick.how':
    'انقروا على فقرة أو انتقلوا إليها بالمفتاح \u2068Tab\u2069 للاطلاع على ما قيل عنها ولإبداء رأيكم.',
  'text.acts.label': 'إجراءات على هذه الفقرة',
  'text.marks': 'ما قيل عن الفقرات',
  'text.place': 'الفقرة {number}',
  'text.mark': '{place}: {said}',
  'text.mark.nothing': 'لم يُقل شيء هنا بعد',
  'text.count.proposals':
    '{count, plural, zero {لا اقتراحات} one {اقتراح واحد} two {اقتراحان} few {# اقتراحات} many {# اقتراحا} other {# اقتراح}}',
  'text.count.objections':
    '{count, plural, zero {لا اعتراضات} one {اعتراض واحد} two {اعتراضان} few {# اعتراضات} many {# اعتراضا} other {# اعتراض}}',
  'text.count.comments':
    '{count, plural, zero {لا نقاشات} one {نقاش واحد} two {نقاشان} few {# نقاشات} many {# نقاشا} other {# نقاش}}',
  'text.change.inserted': 'إضافة من {seat}:',
  'text.change.deleted': 'حذف من {seat}:',
  'text.change.moved': 'نقلته {seat}',

  // ── comments ──
  'text.comment': 'تعليق',
  'text.comment.label': 'تعليقكم',
  'text.comment.say': 'نشر التعليق',
  'text.audience.label': 'من يراه',
  'text.audience.everyone': 'كل من أتيح له هذا النص',
  'text.audience.pen': 'لا يرى هذا إلا فريق الرئيس',
  'text.audience.seat': 'لا يرى هذا إلا {seat}',
  'text.thread.label': 'نقاش',
  'text.thread.resolved':
    'أنهاه: {seat} · {count, plural, zero {لا تعليقات} one {تعليق واحد} two {تعليقان} few {# تعليقات} many {# تعليقا} other {# تعليق}}',
  'text.reply': 'رد',
  'text.reply.label': 'ردكم',
  'text.reply.say': 'نشر الرد',
  'text.edit': 'تعديل',
  'text.edit.label': 'تعليقكم بعد تعديله',
  'text.edit.say': 'حفظ التعديل',
  'text.edited':
    '{count, plural, zero {لم يُعدَّل} one {عُدّل مرة واحدة} two {عُدّل مرتين} few {عُدّل # مرات} many {عُدّل # مرة} other {عُدّل # مرة}}',
  'text.resolve': 'إنهاء النقاش',
  'text.reopen': 'إعادة الفتح',

  // ── shelf ──
  'text.shelf.empty': 'لا نقاشات بلا موضع',
  'text.shelf.empty.how': 'تُحفظ هنا، مع اقتباسها، النقاشات التي زالت عباراتها من النص.',
  'text.shelf.gone.paragraph': 'لم تعد فقرته في النص.',
  'text.shelf.gone.words': 'لم تعد العبارات التي يقتبسها في فقرتها.',
  'text.shelf.pick': 'حددوا أولا الفقرة التي يخصها.',
  'text.shelf.attach':
    '{placed, select, yes {إلحاق بالفقرة \u2068{number}\u2069} other {إلحاق بالفقرة المحددة}}',

  // ── proposals and drafts ──
  'text.propose': 'اقتراح',
  'text.propose.title': 'اقتراح',
  'text.propose.words': 'عباراتكم',
  'text.propose.revising': 'تنقيح اقتراحكم',
  'text.propose.nothing': 'اكتبوا أولا عبارات اقتراحكم.',
  'text.propose.changed': 'تغيرت الفقرة منذ بدء هذا الاقتراح.',
  'text.propose.gone': 'لم تعد الفقرة في النص. وتبقى عباراتكم في مسوداتكم.',
  'text.propose.rebase': 'المقارنة بالعبارات كما هي الآن',
  'text.add.after': 'إضافة فقرة أدناه',
  'text.kind.label': 'ما يفعله الاقتراح',
  'text.kind.change': 'يغير العبارات',
  'text.kind.add': 'يضيف فقرة',
  'text.kind.delete': 'يحذف الفقرة',
  'text.reasons': 'الأسباب (اختياري)',
  'text.citation': 'مصدر الصياغة (اختياري)',
  'text.citation.is': 'المصدر: \u2068{citation}\u2069',
  'text.rivals':
    '{count, plural, zero {لا اقتراحات أخرى على هذه العبارات} one {اقتراح آخر على هذه العبارات} two {اقتراحان آخران على هذه العبارات} few {# اقتراحات أخرى على هذه العبارات} many {# اقتراحا آخر على هذه العبارات} other {# اقتراح آخر على هذه العبارات}}',
  'text.table': 'تقديم',
  'text.revise': 'تنقيح',
  'text.support': 'تأييد',
  'text.support.end': 'سحب التأييد',
  'text.supported': 'يؤيده: {seats}',
  'text.revised':
    '{count, plural, zero {لم يُنقَّح} one {نُقّح مرة واحدة} two {نُقّح مرتين} few {نُقّح # مرات} many {نُقّح # مرة} other {نُقّح # مرة}}',
  'text.proposal.label': 'اقتراح مقدم من {seat}',
  'text.status.open': 'قيد النظر',
  'text.status.taken-up': 'أُخذ به',
  'text.status.set-aside': 'صُرف النظر عنه',
  'text.status.withdrawn': 'مسحوب',
  'text.withdraw.proposal': 'سحب',
  'text.draft.label': 'مسودة لدى وفدنا',
  'text.draft.kind':
    '{kind, select, change {تغيير} add {إضافة} delete {حذف} other {مسودة}}{placed, select, yes { · الفقرة \u2068{number}\u2069} other {}}',
  'text.draft.open': 'فتح',
  'text.draft.keep': 'إبقاء في مسوداتنا',
  'text.draft.drop': 'التخلص من المسودة',
  'text.origin.rescued': 'محفوظة هنا لأن موضعها في النص زال',
  'text.origin.refused': 'محفوظة هنا لأن النص لم يعد يقبلها',
  'text.origin.offline': 'كُتبت دون اتصال، وتغير النص في تلك الأثناء',
  'text.desk.show': 'عرض مسوداتنا',
  'text.desk.plain':
    'لا يراها في هذا البرنامج أي وفد آخر ولا الرئيس ولا الأمانة. وقد يتمكن من رؤيتها القائم على تشغيل الجهاز.',
  'text.desk.closed': 'ليس لمقعدكم مسودات على هذا النص.',
  'text.desk.empty': 'لا مسودات',
  'text.desk.empty.how': 'يُحفظ هنا كل اقتراح تبدأونه إلى أن تقدموه.',
  'text.notice.rescued':
    'ضُمت الفقرة التي كنتم تكتبون فيها أو نُقلت. وانتقلت عباراتكم معها: «\u2068{said}\u2069»',
  'text.notice.rescued.draft':
    'زالت الفقرة التي كنتم تكتبون فيها. وعباراتكم محفوظة في مسوداتكم: «\u2068{said}\u2069»',
  'text.notice.refused': 'لم يعد النص يقبل تغييرات. وما كتبتموه للتو محفوظ في مسوداتكم.',
  'text.notice.kept':
    '{count, plural, zero {ما كتبتموه دون اتصال كان في النص بالفعل.} one {ما كتبتموه دون اتصال محفوظ مسودة في مسوداتكم.} two {ما كتبتموه دون اتصال محفوظ مسودتين في مسوداتكم.} few {ما كتبتموه دون اتصال محفوظ في # مسودات.} many {ما كتبتموه دون اتصال محفوظ في # مسودة.} other {ما كتبتموه دون اتصال محفوظ في # مسودة.}}',
  'text.notice.unkept':
    'لم يبق مكان في مسوداتكم، ولم يُحفظ فيها ما يلي. وهو على هذا الجهاز وحده حتى تؤكدوا قراءته: انسخوه.',
  'text.notice.erased': 'محا وفدكم مسوداته على هذا النص.',
  'text.desk.erase': 'محو مسوداتنا',
  'text.desk.erase.verb': 'محو نهائي',
  'text.desk.erase.sentence':
    'ستُمحى كل مسودات {seat} على هذا النص وكل ما كان بينها من قبل لجميع أعضاء الوفد، ولن يستطيع أحد استعادتها. وما أُرسل يبقى في النص وفي السجل، وكذلك تأشيرات وفدكم وملاحظاته على المسودات. وتحتفظ بها النسخ الاحتياطية السابقة إلى أن تُحذف.',
  'text.notice.read': 'قرأت هذا',
  'text.struck':
    'شطب وفد {seat} كلمات لكم{placed, select, yes { في الفقرة {number}} other {}}{more, plural, =0 {} one {، وأخرى في موضع آخر} two {، وأخرى في موضعين آخرين} few {، وأخرى في # مواضع} many {، وأخرى في # موضعًا} other {، وأخرى في # موضع}}. وتبقى ظاهرة مشطوبة حتى الصيغة التالية:',
  'text.struck.show': 'عرض',

  // ── objections ──
  'text.object': 'اعتراض',
  'text.object.whole': 'الاعتراض على النص ككل',
  'text.reason': 'السبب (اختياري)',
  'text.objection.label': 'اعتراض مقدم من {seat}',
  'text.objection.withdrawn': 'مسحوب',
  'text.objection.released': 'مستثنى من هذا الإجراء',
  'text.answer': 'رد',
  'text.answer.label': 'رد الرئيس',
  'text.answer.say': 'نشر الرد',
  'text.release': 'استثناء من هذا الإجراء',
  'text.withdraw.objection': 'سحب الاعتراض',

  // ── settling ──
  'text.settle': 'البت',
  'text.settle.count':
    '{count, plural, zero {البت في الاقتراحات} one {البت في اقتراح واحد} two {البت في اقتراحين} few {البت في # اقتراحات} many {البت في # اقتراحا} other {البت في # اقتراح}}',
  'text.settle.own':
    '{count, plural, zero {لا اقتراحات أخرى من الدولة الشاغلة لهذا المقعد.} one {اقتراح آخر قدمته الدولة الشاغلة لهذا المقعد، ويبت فيه عضو آخر من فريق الرئيس.} two {اقتراحان آخران قدمتهما الدولة الشاغلة لهذا المقعد، ويبت فيهما عضو آخر من فريق الرئيس.} few {# اقتراحات أخرى قدمتها الدولة الشاغلة لهذا المقعد، ويبت فيها عضو آخر من فريق الرئيس.} many {# اقتراحا آخر قدمتها الدولة الشاغلة لهذا المقعد، ويبت فيها عضو آخر من فريق الرئيس.} other {# اقتراح آخر قدمتها الدولة الشاغلة لهذا المقعد، ويبت فيها عضو آخر من فريق الرئيس.}}',
  'text.settle.of': 'البت في {at} من {count}: الفقرة \u2068{number}\u2069',
  'text.settle.next': 'الفقرة التالية',
  'text.settle.previous': 'الفقرة السابقة',
  'text.settle.first': 'هذه هي الأولى.',
  'text.settle.last': 'هذه هي الأخيرة.',
  'text.settle.leave': 'العودة إلى النص',
  'positions.title': 'المواقف',
  'positions.print': 'طباعة',
  'compilation.title': 'النص المجمّع',
  'compilation.form': 'الشكل',
  'compilation.form.names': 'مع الأسماء',
  'compilation.form.ours': 'مقترحاتنا أولا',
  'compilation.form.plain': 'بدون أسماء',
  'compilation.form.clean': 'النص النظيف',
  'compilation.form.columns': 'عمودان',
  'compilation.lead':
    'ما بين معقوفتين غير متفق عليه. الرمز قبل الكلمات يدل على من يريدها، وعلامة الجمع على من يؤيدها، و«حذف» على من يريد حذفها.',
  'compilation.lead.plain': 'ما بين معقوفتين غير متفق عليه.',
  'compilation.none': 'لا شيء معلّق',
  'compilation.none.why': 'ستظهر المقترحات والاعتراضات هنا في النص بين معقوفتين.',
  'compilation.whole': 'بشأن النص بأكمله: {said}',
  'compilation.deletes': '({who} حذف)',
  'compilation.objects': '({who}: اعتراض)',
  'compilation.homeless':
    '{count, plural, zero {# مقترح} one {مقترح واحد} two {مقترحان} few {# مقترحات} many {# مقترحا} other {# مقترح}} بشأن فقرات لم تعد موجودة: {who}',
  'compilation.moved-on': 'تغيرت الكلمات التي يستند إليها منذ ذلك الحين.',
  'compilation.across': 'يتقاطع مع مقترح آخر بشأن الكلمات نفسها.',
  'compilation.alt': '{number} بديل {place}',
  'compilation.bis':
    '{number} {place, select, 0 {مكررا} 1 {مكررا ثانيا} 2 {مكررا ثالثا} 3 {مكررا رابعا} 4 {مكررا خامسا} 5 {مكررا سادسا} 6 {مكررا سابعا} other {(جديدة)}}',
  'matrix.title': 'جدول المواقف',
  'matrix.paragraph': 'الفقرة',
  'matrix.whole': 'النص بأكمله',
  'matrix.lead': '◆ يقترح، + يؤيد، ■ يعترض، • يعلّق؛ ويضاف رقم إذا زاد على واحد.',
  'matrix.supports':
    'يؤيد {count, plural, zero {# مقترح} one {مقترحا واحدا} two {مقترحين} few {# مقترحات} many {# مقترحا} other {# مقترح}}',
  'matrix.said': '{said}',
  'text.settle.none': 'لا شيء قيد النظر في هذه الفقرة',
  'text.settle.read': 'القراءة بعبارات {seat}',
  'text.settle.note': 'ملاحظة (اختياري)',
  'text.together': 'ما يمكن الجمع بينه',
  'text.together.yes': '{one} و{other}: العبارات مختلفة، ويمكن الأخذ بالاقتراحين معا.',
  'text.together.no': '{one} و{other}: التغيير في العبارات نفسها.',
  'text.reading': 'الفقرة كما ستُقرأ',
  'text.reading.delete': 'إذا تُركت فارغة حُذفت الفقرة، وإذا كُتب فيها أُخذ بالاقتراح جزئيا',
  'text.reading.conflict': 'تغيرت منذئذ العبارات نفسها في الفقرة. تحققوا من هذه الصيغة قبل الأخذ بها.',
  'text.takeUp': 'الأخذ به',
  'text.takeUp.edited': 'الأخذ به معدلا',
  'text.setAside': 'صرف النظر عنه',

  // ── versions ──
  'text.versions': 'الصيغ',
  'text.versions.none': 'لم تصدر أي صيغة بعد.',
  'text.compare': 'مقارنة الصيغ',
  'text.compare.from': 'من',
  'text.compare.to': 'إلى',
  'text.compare.only': 'ما تغير فقط',
  'text.compare.summary':
    '{changed, plural, zero {لم تتغير أي فقرة} one {تغيرت فقرة واحدة} two {تغيرت فقرتان} few {تغيرت # فقرات} many {تغيرت # فقرة} other {تغيرت # فقرة}}، المضاف: {inserted}، المحذوف: {deleted}، المنقول: {moved}.',
  'text.moved': 'نُقلت.',
  'text.issue': 'إصدار {version}',
  'text.issue.note': 'ملاحظة مرفقة للجميع (اختياري)',
  'text.openText': 'إتاحة النص',

  // ── silence and after ──
  'text.band.label': 'حالة النص',
  'text.band.running': '{version}: قيد الموافقة الصامتة',
  'text.band.over': '{version}: انتهت المهلة',
  'text.band.over.effect': 'يعلن النتيجةَ شخصٌ من فريق الرئيس أو الأمانة. فالساعة لا تقرر شيئا.',
  'text.band.effect.agreed':
    'إذا لم يكسر أحد الصمت حتى ذلك الحين، أصبح النص متفقا عليه. وإلى ذلك الحين لا يمكن تغييره.',
  'text.band.effect.adopted':
    'إذا لم يعترض أحد حتى ذلك الحين، أصبح النص معتمدا. وإلى ذلك الحين لا يمكن تغييره.',
  'text.band.choices': 'خياراتكم',
  'text.band.see': 'الاطلاع على الموافقة الصامتة',
  'text.band.agreed': '{version}: النص متفق عليه',
  'text.band.agreed.effect': 'عباراته ثابتة. ولأي عضو أن يسحب موافقته إلى حين اعتماده.',
  'text.band.adopted': '{named, select, yes {معتمد بالرمز \u2068{symbol}\u2069} other {معتمد}}',
  'text.next.open': 'الطرح للموافقة الصامتة',
  'text.next.answer': 'الذهاب إلى الموافقة الصامتة',
  'text.next.confirm': 'إعلان النتيجة',
  'text.next.adopt': 'تسجيل الاعتماد',
  'text.to.silence': 'الموافقة الصامتة',
  'text.to.record': 'السجل',

  // ── confirmations: who, what, who is told, whether it can be taken back ──
  'text.confirm.table':
    'تقديم {kind, select, change {اقتراح بتغيير هذه الفقرة} add {اقتراح بإضافة فقرة جديدة} delete {اقتراح بحذف هذه الفقرة} other {اقتراح}} باسم {seat}. وتُخطر فورا جميع الوفود والأمانة. ويمكن تنقيح الاقتراح وسحبه، ويبقى في السجل.',
  'text.confirm.revise':
    'تنقيح الاقتراح باسم {seat}. وتُخطر فورا جميع الوفود والأمانة، وينتهي ما أُعطي من تأييد للعبارات السابقة. وتبقى العبارات السابقة في السجل.',
  'text.confirm.withdraw.proposal':
    'سحب الاقتراح باسم {seat}. وتُخطر فورا جميع الوفود والأمانة. ويبقى الاقتراح في السجل، ولإعادته يُقدَّم من جديد.',
  'text.confirm.support': 'تأييد اقتراح {seat} باسم {own}. ويُخطر فورا كل من يرى الاقتراح. ويمكن سحب التأييد.',
  'text.confirm.support.end': 'سحب تأييد اقتراح {seat} باسم {own}. ويُخطر فورا كل من يرى الاقتراح.',
  'text.confirm.object':
    'اعتراض على هذه الفقرة باسم {seat}. وتُخطر فورا جميع الوفود والأمانة. ويظل الاعتراض قائما إلى أن يُسحب باسم {seat}، ويبقى في السجل.',
  'text.confirm.object.whole':
    'اعتراض على النص ككل باسم {seat}. وتُخطر فورا جميع الوفود والأمانة. ويظل الاعتراض قائما إلى أن يُسحب باسم {seat}، ويبقى في السجل.',
  'text.confirm.withdraw.objection':
    'سحب الاعتراض باسم {seat}. وتُخطر فورا جميع الوفود والأمانة. والاعتراض من جديد إجراء جديد.',
  'text.confirm.release':
    'استثناء اعتراض {seat} من إجراء الموافقة الصامتة هذا: يبقى الاعتراض قائما ولا يحول دون هذا الإجراء. وتُخطر فورا جميع الوفود والأمانة.',
  'text.confirm.takeUp':
    'يأخذ فريق الرئيس باقتراح {seat} كما هو. وتدخل العبارات في النص بوصفها عبارات {seat}، ويُخطر الجميع فورا. ويبقى الإجراء في السجل، ويظل تغيير العبارات ممكنا.',
  'text.confirm.takeUp.edited':
    'يأخذ فريق الرئيس باقتراح {seat} مع تعديلات من عنده، ويُذكر ذلك في السجل. ويُخطر الجميع فورا. ويظل تغيير العبارات ممكنا.',
  'text.confirm.setAside':
    'يصرف فريق الرئيس النظر عن اقتراح {seat}. ويُخطر الجميع فورا. ويمكن تقديمه من جديد باسم {seat}.',
  'text.confirm.issue':
    'يصدر فريق الرئيس {version} بالعبارات كما هي. وتصل إلى جميع الوفود والأمانة في اللحظة نفسها.{open, select, yes { ويبقى قيد النظر وينتقل إليها: {carried}.} other {}} ولا رجوع عن ذلك.',
  'text.confirm.openText':
    'يتيح فريق الرئيس هذا النص. فتراه جميع الوفود من الآن فصاعدا، وتصبح عباراته المسودة الأولية. ولا رجوع عن ذلك.',
  'text.told.comment.everyone': 'أُضيف التعليق: يراه كل من أتيح له هذا النص.',
  'text.told.comment.pen': 'أُضيف التعليق: لا يراه إلا فريق الرئيس.',
  'text.told.comment.seat': 'أُضيف التعليق: لا يراه إلا {seat}.',
  'text.told.table': 'قُدم الاقتراح: وصل إلى جميع الوفود والأمانة. ويمكن تنقيحه وسحبه.',
  'text.told.revise': 'نُقح الاقتراح: وصلت العبارات الجديدة إلى جميع الوفود والأمانة.',
  'text.told.withdraw.proposal': 'سُحب الاقتراح: يبقى في السجل ويمكن تقديمه من جديد.',
  'text.told.support': 'سُجل تأييدكم لاقتراح {seat}. ويمكن سحبه.',
  'text.told.support.end': 'سُحب تأييدكم لاقتراح {seat}.',
  'text.told.object': 'اعتراض {seat} قائم. ويمكن سحبه.',
  'text.told.withdraw.objection': 'سُحب اعتراض {seat}. ويبقى في السجل.',
  'text.told.release': 'لا يزال الاعتراض قائما، ولا يحول دون إجراء الموافقة الصامتة هذا.',
  'text.told.takeUp':
    'أُخذ باقتراح {seat}{placed, select, yes { على الفقرة {number}} other {}}{edited, select, yes { بعد تعديله} other {}}. وهو الآن في النص. ويبقى الإجراء في السجل، ويظل تغيير العبارات ممكنا.',
  'text.told.setAside': 'نُحي اقتراح {seat} جانبا. ويمكن تقديمه من جديد.',
  'text.told.issue': 'صدر {version}: وصل إلى جميع الوفود والأمانة.',
  'text.told.openText': 'النص مفتوح: تراه جميع الوفود.',
}
