/** The words of the silence page and of the record, in Arabic. On U+2068 and U+2069 see `frame.ts`. */
import type { SilenceCatalog } from '../languages.ts'

export const silence: SilenceCatalog = {
  // ── ways of running a silence ──
  'profile.council-silence': 'موافقة صامتة حتى دقيقة محددة',
  'profile.no-objection': 'الإجراء الكتابي لعدم الاعتراض',
  'profile.days':
    '{name}، {days, plural, zero {# يوم عمل} one {يوم عمل واحد} two {يوما عمل} few {# أيام عمل} many {# يوم عمل} other {# يوم عمل}} حتى الساعة {hour}',
  'profile.elapsed':
    '{name}، {hours, plural, zero {# ساعة} one {ساعة واحدة} two {ساعتان} few {# ساعات} many {# ساعة} other {# ساعة}} من الافتتاح',
  'effect.agreed': 'إذا لم يعترض أحد حتى الموعد النهائي، عُدّ النص متفقا عليه. ويُعتمد في جلسة.',
  'effect.adopted': 'إذا لم يعترض أحد حتى الموعد النهائي، عُدّ النص معتمدا.',
  'deadline.words': '{day}، الساعة {hour} بتوقيت \u2068{city}\u2069',
  'hash.short': 'البصمة \u2068{hash}\u2069',

  // ── opening ──
  'silence.none': 'لم يُفتح إجراء موافقة صامتة على هذا النص.',
  'silence.none.who': 'يفتحه الرئيس على صيغة صادرة عندما يكون النص جاهزا. وسترون الساعة هنا.',
  'silence.toText': 'الانتقال إلى النص',
  'silence.cutOff': 'انقطع الاتصال: الساعة مستمرة، لكن ما يفعله الآخرون لا يظهر إلى أن يعود الاتصال.',
  'silence.open.title': 'الطرح للموافقة الصامتة',
  'silence.open.noVersion': 'يُفتح إجراء الموافقة الصامتة على صيغة صادرة. أصدروا صيغة أولا في صفحة النص.',
  'silence.open.verb': 'الطرح للموافقة الصامتة',
  'silence.open.sentence':
    'طرح {version} للموافقة الصامتة من جانب {seat} حتى {deadline}. وإذا لم يعترض أي عضو حتى نهاية تلك الدقيقة، أصبح النص {passing, select, adopted {معتمدا} other {متفقا عليه}}. وتُخطر فورا {count, plural, zero {الوفود} one {الوفد الوحيد} two {الوفدان} few {جميع الوفود وعددها #} many {جميع الوفود وعددها #} other {جميع الوفود وعددها #}} والأمانة. ويمكن سحب ذلك حتى الموعد النهائي.',
  'silence.step.what': 'ماذا',
  'silence.step.how': 'كيف',
  'silence.step.until': 'حتى متى',
  'silence.step.note': 'المذكرة كما ستصدر',
  'silence.step.wall': 'آخر دقيقة يُحتسب فيها الاعتراض، بتوقيت \u2068{city}\u2069',
  'silence.step.clean': 'لا اعتراض قائما، ولا أقواس مكتوبة باليد في النص.',
  'silence.step.objections':
    '{count, plural, zero {لا اعتراض قائما: {seats}} one {اعتراض واحد قائم: {seats}} two {اعتراضان قائمان: {seats}} few {# اعتراضات قائمة: {seats}} many {# اعتراضا قائما: {seats}} other {# اعتراض قائم: {seats}}}. ويُسأل الآن أصحابها، وكل اعتراض لم يُسحب ولم يُستثنَ من هذا الإجراء يُعد كسرا للصمت عند انتهاء المهلة.',
  'silence.step.brackets':
    '{count, plural, zero {لا أقواس مكتوبة باليد} one {قوس مكتوب باليد} two {قوسان مكتوبان باليد} few {أقواس مكتوبة باليد} many {أقواس مكتوبة باليد} other {أقواس مكتوبة باليد}} في: {places}. وهي من حروف النص، وسيُتفق عليها معه.',
  'silence.bracket.title': 'العنوان',
  'silence.days':
    '{count, plural, zero {لا يوم عمل كاملا} one {يوم عمل واحد} two {يوما عمل} few {# أيام عمل} many {# يوم عمل} other {# يوم عمل}}، دون احتساب اليوم.',
  'silence.days.unsure': 'لا يشمل التقويم كل هذه الأيام على وجه اليقين.',
  'silence.holidays': 'أيام العطل: {list}.',
  'silence.holiday': '\u2068{name}\u2069 ({day})',
  'silence.calendar': 'محسوبة بالاستناد إلى: \u2068{source}\u2069.',
  'silence.calendar.un':
    'محسوبة بالاستناد إلى أيام العطل الرسمية في مقر الأمم المتحدة: \u2068{announced}\u2069 كما أُعلن عنها؛ أما السنوات الأخرى فبالحساب، والعيدان فيها وفق تقويم أم القرى، على أن تؤكَّد بالتعميم الصادر في كل سنة.',
  'silence.elsewhere': 'الدقيقة نفسها في أماكن أخرى',
  'silence.until': 'حتى',
  'silence.earlier':
    '{count, plural, zero {إجراءات سابقة} one {إجراء موافقة صامتة سابق} two {إجراءا موافقة صامتة سابقان} few {إجراءات موافقة صامتة سابقة} many {إجراءات موافقة صامتة سابقة} other {إجراءات موافقة صامتة سابقة}}',
  'silence.offDay':
    'هذا اليوم ليس يوم عمل ({name}). والموعد سار مع ذلك: قد لا تعمل العواصم فيه، ويمكن بعدُ اختيار موعد لاحق.',
  'day.weekend': 'عطلة نهاية الأسبوع',
  'again.verb': 'مرة أخرى، بالإعدادات نفسها',

  'note.opening.what':
    '\u2068{body}\u2069: يُطرح «\u2068{title}\u2069»، {version}، للموافقة الصامتة{nth, plural, zero {} one {} two { للمرة الثانية} few { للمرة {nth, selectordinal, other {#}}} many { للمرة {nth, selectordinal, other {#}}} other { للمرة {nth, selectordinal, other {#}}}}.',
  'note.opening.until': 'لأي عضو أن يعترض حتى نهاية الدقيقة التالية: {deadline} (\u2068{utc}\u2069).',
  'note.opening.how':
    'يُقدَّم الاعتراض في صفحة النص، أو يُرسل كتابة إلى الرئيس عن طريق الأمانة. ويسري من وقت وروده. ولا يُشترط ذكر الأسباب.',
  'note.opening.standing':
    '{count, plural, zero {لا اعتراض قائما} one {لا يزال الاعتراض قائما} two {لا يزال الاعتراضان قائمين} few {لا تزال الاعتراضات قائمة} many {لا تزال الاعتراضات قائمة} other {لا تزال الاعتراضات قائمة}}: {seats}؛ {count, plural, zero {ولا يُعد ذلك} one {ويُعد ذلك} two {ويُعد ذلك} few {ويُعد ذلك} many {ويُعد ذلك} other {ويُعد ذلك}} كسرا للصمت ما لم تُسحب أو تُستثنَ من هذا الإجراء.',
  'note.opening.to':
    'إلى {count, plural, zero {الأعضاء} one {العضو الوحيد} two {العضوين} few {جميع الأعضاء وعددهم #} many {جميع الأعضاء وعددهم #} other {جميع الأعضاء وعددهم #}} وإلى الأمانة.',
  'note.opening.hash': 'بصمة النص \u2068SHA-256\u2069: \u2068{hash}\u2069',
  'note.opening.head': 'آخر بصمة في السجل: \u2068{head}\u2069',
  'note.title': 'المذكرة',
  'note.opening.title': 'المذكرة كما صدرت',
  'note.copy': 'نسخ المذكرة',
  'note.copy.failed': 'لا يسمح هذا المتصفح للصفحة بالنسخ. حددوا العبارات وانسخوها يدويا.',
  'note.closing.what':
    '\u2068{body}\u2069: «\u2068{title}\u2069»، {version}. كان النص قيد الموافقة الصامتة من {opened} (\u2068{openedUtc}\u2069) حتى نهاية الدقيقة {deadline} (\u2068{utc}\u2069).',
  'note.closing.break':
    '{seat}: ورد في {when} (\u2068{utc}\u2069){channel, select, none {} other {، {channel}}}{items, select, none {} other {، بشأن {items}}}{reason, select, none {.} other {. السبب المذكور: \u2068{reason}\u2069}}',
  'note.closing.by': 'أكده: {seat}، {when} (\u2068{utc}\u2069).',
  'note.closing.withdrawn': 'سحبه: {seat}، {when} (\u2068{utc}\u2069).',
  'note.closing.notReached': 'لا يُعلم هل كانت الصيغة قد وصلت عند انتهاء المهلة إلى: {seats}.',
  'note.closing.head': 'آخر بصمة في السجل عند الإغلاق: \u2068{head}\u2069',

  // ── running ──
  'table.label': 'المقاعد حول الطاولة وما قاله كل منها',
  'said.broke': 'كسر الصمت',
  'said.objects': 'اعتراضه قائم',
  'said.holds': 'تعليق: في انتظار التعليمات',
  'said.asks': 'طلب تمديد المهلة',
  'said.released': 'اعتراض مستثنى من هذا الإجراء',
  'said.silent': 'لا شيء مسجل',
  'said.has-it': 'وصلت الصيغة ولم يُقل شيء',
  'said.not-reached': 'لا يُعلم هل وصلت الصيغة',
  'clock.days':
    '{days, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يوما} other {# يوم}}',
  'clock.over': 'انتهت المهلة',
  'running.standing':
    '{count, plural, zero {لا اعتراض قائما: {seats}؛ ولا يُعد ذلك} one {هناك اعتراض قائم: {seats}؛ ويُعد} two {هناك اعتراضان قائمان: {seats}؛ ويُعدان} few {هناك اعتراضات قائمة: {seats}؛ وتُعد} many {هناك اعتراضات قائمة: {seats}؛ وتُعد} other {هناك اعتراضات قائمة: {seats}؛ وتُعد}} كسرا للصمت عند الموعد النهائي في حال عدم السحب أو الاستثناء من هذا الإجراء.',
  'running.pending':
    '{what, select, hold {{seat}: تعليق منذ {when}} other {{seat}: طلب تمديد المهلة، {when}}}{until, select, none {} other {؛ حتى {until}}}{reason, select, none {.} other {. السبب المذكور: \u2068{reason}\u2069}}',
  'running.pending.title': 'لم يُكسر الصمت، ولا يُعد النص متفقا عليه',
  'running.extended': 'مُددت المهلة من جانب {seat}؛ وكان الموعد النهائي {before}.',
  'running.notReached':
    'لا يُعلم هل وصلت الصيغة إلى: {count, plural, zero {{seats}} one {{seats}} two {{seats}} few {{seats}} many {{seats}} other {{seats}}}. أبلغوا {count, plural, zero {المعنيين} one {المقعد المعني} two {المقعدين المعنيين} few {المقاعد المعنية} many {المقاعد المعنية} other {المقاعد المعنية}} بطريقة أخرى، أو اسحبوا الإجراء وافتحوه من جديد.',
  'held.title': 'انتهاء هذه المهلة معلق',
  'held.clock-set':
    'ضُبطت ساعة الخادم: كانت تشير إلى {last} ثم إلى {seen}. ولا يمكن لأحد أن يتيقن من انقضاء المهلة.',
  'held.outage':
    'تعذر الوصول إلى الخادم من {last} إلى {seen}، أي مدة أطول مما يسمح به الإجراء. وربما لم يتسن لبعض الوفود أن تعبر عن موقفها.',
  'held.restored': 'استُعيد هذا النص من نسخة احتياطية بتاريخ {last}. وما جرى بعدها ليس في هذا السجل.',
  'held.serve':
    'راجعوا البريد وساعة أخرى، ثم أكدوا الوقت فتنتهي المهلة كما هو معلن؛ أو اسحبوا النص من الموافقة الصامتة. وإلى ذلك الحين يمكن كسر الصمت.',
  'held.wait': 'إلى أن يؤكد فريق الرئيس أو الأمانة الوقت لا شيء متفق عليه، ولا يزال كسر الصمت ممكنا.',
  'clock.confirm.verb': 'تأكيد الوقت',
  'clock.confirm.sentence':
    'تؤكدون بصفتكم {seat} أن الساعة صحيحة وأن الوفود استطاعت أن تُسمع صوتها. وتنتهي مهلة {version} في الدقيقة المعلنة، أو فورا إن كانت قد مضت.',
  'ended.title': 'انتهت المهلة',
  'ended.none': 'لا اعتراض مسجلا هنا.',
  'ended.objected': 'هناك اعتراض محتسب ({seats})، فالنص غير متفق عليه.',
  'ended.pending':
    'هناك تعليق قائم، أو طلب تمديد لم يُرد عليه، فلا يُعد النص متفقا عليه. وللمقعد أن يرفع تعليقه، ولفريق الرئيس أن يؤكد أن النص غير متفق عليه وأن يطرحه للموافقة الصامتة من جديد.',
  'ended.look': 'راجعوا البريد واسألوا الأمانة عما ورد بالرسائل أو في القاعة، ثم أكدوا النتيجة.',
  'ended.wait': 'ينظر فريق الرئيس فيما ورد بطرق أخرى ثم يؤكد النتيجة. وإلى ذلك الحين لا شيء متفق عليه.',

  'break.verb': 'كسر الصمت',
  'break.sentence':
    'كسر الصمت على {version} من جانب {seat}. والنص غير متفق عليه. وتُخطر فورا {count, plural, zero {الوفود} one {الوفد الوحيد} two {الوفدان} few {جميع الوفود وعددها #} many {جميع الوفود وعددها #} other {جميع الوفود وعددها #}} والأمانة. ولا رجوع عن ذلك.',
  'ask.verb': 'طلب كسر الصمت',
  'ask.sentence':
    'تقدمون المفتاح الأول من مفتاحين باسم {seat}. وهذا لا يكسر الصمت بشأن {version}، ولا يعتد به حتى يكسره شخص ثان من وفدكم قبل {deadline}: {people}. ويظهر لهم في صدارة ما ينتظرهم؛ فأبلغوهم أنتم أيضا. ولا يبلغ به أي وفد آخر.',
  'break.second.sentence':
    'طلب ذلك: {person}؛ وتقدمون أنتم المفتاح الثاني. كسر الصمت على {version} من جانب {seat}. والنص غير متفق عليه. وتُخطر فورا {count, plural, zero {الوفود} one {الوفد الوحيد} two {الوفدان} few {جميع الوفود وعددها #} many {جميع الوفود وعددها #} other {جميع الوفود وعددها #}} والأمانة. ولا رجوع عن ذلك.',
  'keys.waiting.title': 'لم يكسر وفدكم الصمت',
  'keys.waiting':
    '{mine, select, yes {قدمتم المفتاح الأول من مفتاحين} other {قدم المفتاح الأول من مفتاحين: {person}}} ({when}). ولا يعتد به حتى يكسر الصمت شخص ثان قبل {deadline}. {mine, select, yes {ويمكن ذلك لكل من: {people}. اتصلوا بهم الآن.} other {ويمكنكم ذلك: اكسروا الصمت، أو قولوا إنكم لن تفعلوا ({person}).}}',
  'keys.lost.title': 'لم يعتد برفض وفدكم',
  'keys.lost':
    'طلب كسر هذا الصمت: {person} ({when}). ولم يكسره شخص ثان من وفدكم في الوقت المحدد، فلم يعتد بالطلب.',
  'event.BreakAsked': 'طلب كسر الصمت؛ وينقص شخص ثان من الوفد.',
  'break.also': 'نكسره نحن أيضا',
  'break.also.sentence':
    'كسر الصمت على {version} من جانب {seat} أيضا، إلى جانب {seats}. ويُحفظ إجراء مستقلا بوقت وروده؛ وقد انتهى الصمت بالأول. ولا رجوع عن ذلك.',
  'break.reason': 'السبب، إن أردتم ذكره',
  'hold.verb': 'تعليق',
  'hold.sentence':
    'تعليق {version} من جانب {seat} في انتظار التعليمات. ولا يُكسر الصمت بذلك. {holds, select, lapse {ويسقط التعليق عند انتهاء المهلة.} other {ولا يُعد النص متفقا عليه ما دام التعليق قائما.}} ويُخطر الجميع فورا. ويمكنكم رفعه.',
  'hold.until': 'موعد التعليمات المنتظرة، بتوقيت \u2068{city}\u2069، إن عُرف',
  'lift.verb': 'رفع تعليقنا',
  'lift.sentence':
    'رفع التعليق على {version} من جانب {seat}. فلا يبقى من هذا الوفد ما يحول دون الموافقة ما لم يكسر الصمت قبل الموعد النهائي. ويُخطر الجميع فورا. ويمكن التعليق من جديد حتى الموعد النهائي.',
  'more.verb': 'طلب تمديد المهلة',
  'more.sentence':
    'طلب من جانب {seat} إلى الرئيس تمديد مهلة {version}. ولا يُكسر الصمت بذلك، ويبقى الموعد النهائي ما لم يمدده الرئيس. وإذا لم يُرد على الطلب فلا يُعد النص متفقا عليه. ويُخطر الجميع فورا. ويمكن سحب الطلب إلى حين تأكيد النتيجة.',
  'more.until': 'الموعد المطلوب، بتوقيت \u2068{city}\u2069، إن أردتم ذكره',
  'unask.verb': 'سحب طلبنا تمديد المهلة',
  'unask.sentence':
    'سحب طلب تمديد مهلة {version} من جانب {seat}. ولم يعد يستدعي ردا. ويُخطر الجميع فورا. ويمكن الطلب من جديد حتى الموعد النهائي.',
  'decline.verb': 'رفض التمديد: {seat}',
  'decline.sentence':
    'رفض من جانب {seat} لطلب {asking} تمديد مهلة {version}. ويبقى الموعد النهائي، ويمكن كسر الصمت إلى حينه. ويُخطر الجميع فورا. ولا رجوع عن ذلك.',
  'extend.verb': 'تمديد المهلة',
  'extend.sentence':
    'تمديد مهلة {version} من جانب {seat} حتى {deadline}. وفي ذلك رد على كل طلب تمديد. ويُخطر الجميع فورا. ويمكن تمديدها من جديد، لا تقصيرها.',
  'extend.wall': 'آخر دقيقة جديدة يُحتسب فيها الاعتراض، بتوقيت \u2068{city}\u2069',
  'receipt.words':
    'ورد {when} (\u2068{utc}\u2069). الإجراء \u2068{act}\u2069؛ آخر بصمة في السجل \u2068{hash}\u2069.',
  'withdraw.verb': 'السحب من الموافقة الصامتة',
  'withdraw.sentence':
    'سحب {version} من الموافقة الصامتة من جانب {seat}. فيعود النص إلى التفاوض. وتُخطر فورا {count, plural, zero {الوفود} one {الوفد الوحيد} two {الوفدان} few {جميع الوفود وعددها #} many {جميع الوفود وعددها #} other {جميع الوفود وعددها #}} والأمانة. ويمكن طرحه للموافقة الصامتة من جديد.',
  'release.verb': 'استثناء اعتراضنا من هذا الإجراء',
  'release.sentence':
    'استثناء اعتراض {seat} من إجراء الموافقة الصامتة هذا على {version}: يبقى الاعتراض قائما، ولا يُعد كسرا للصمت. ويُخطر الجميع. ولا رجوع عن ذلك، ويبقى كسر الصمت ممكنا.',
  'confirm.agreed.verb': 'تأكيد: متفق عليه',
  'confirm.adopted.verb': 'تأكيد: معتمد',
  'confirm.passed.sentence':
    'تأكيد من جانب {seat} بأنه لم يرد بأي طريق اعتراض على {version}. فيصبح النص {passing, select, adopted {معتمدا} other {متفقا عليه}}. وتُخطر فورا {count, plural, zero {الوفود} one {الوفد الوحيد} two {الوفدان} few {جميع الوفود وعددها #} many {جميع الوفود وعددها #} other {جميع الوفود وعددها #}} والأمانة. {passing, select, adopted {ولا ينقض ذلك إلا الهيئة.} other {ويبقى لأي عضو أن يسحب موافقته إلى حين الاعتماد.}}',
  'confirm.despite.seats':
    'تتحملون أنه لا يُعلم هل وصلت الصيغة إلى: {count, plural, zero {{seats}} one {{seats}} two {{seats}} few {{seats}} many {{seats}} other {{seats}}}.',
  'confirm.despite.holidays': 'تتحملون أن عطلة قريبة من هذه المهلة قد تُنقل بعد: {list}.',
  'confirm.despite.later': 'تتحملون أن هذه المهلة تنتهي وفق التقويم المصحح في موعد لاحق: {later}.',
  'confirm.notAgreed.verb': 'تأكيد: غير متفق عليه',
  'confirm.notAgreed.sentence':
    'تأكيد من جانب {seat} بأن {version} غير متفق عليها. فيعود النص إلى التفاوض. وتُخطر فورا {count, plural, zero {الوفود} one {الوفد الوحيد} two {الوفدان} few {جميع الوفود وعددها #} many {جميع الوفود وعددها #} other {جميع الوفود وعددها #}} والأمانة. ويمكن طرحه للموافقة الصامتة من جديد.',
  'note.optional': 'كلمة إلى الوفود، إن أردتم',

  // ── entered for a seat ──
  'enter.verb': 'قيد إجراء باسم مقعد',
  'enter.for': 'قيد إجراء باسم {seat}',
  'enter.lead': 'ما يرد بالبريد أو على الورق أو في القاعة يُقيَّد باسم المقعد الذي صدر عنه، ويسري من وقت وروده.',
  'enter.what': 'الإجراء',
  'enter.kind.break': 'كسر الصمت',
  'enter.kind.hold': 'تعليق في انتظار التعليمات',
  'enter.kind.lift': 'رفع تعليقه',
  'enter.kind.ask': 'طلب تمديد المهلة',
  'enter.kind.object': 'اعتراض',
  'enter.kind.withdraw': 'سحب اعتراضه',
  'enter.kind.release': 'استثناء اعتراضه من هذا الإجراء',
  'enter.kind.propose': 'اقتراح',
  'enter.kind.comment': 'تعليق يراه الجميع',
  'enter.kind.disagree': 'سحب موافقته',
  'enter.where': 'على ماذا',
  'enter.whole': 'النص ككل',
  'enter.paragraph': 'الفقرة',
  'enter.paragraph.is': '\u2068{number}\u2069: \u2068{words}\u2069',
  'enter.objection': 'أي اعتراض',
  'enter.how': 'ما يقترحه',
  'enter.how.change': 'عبارات أخرى لهذه الفقرة',
  'enter.how.add': 'فقرة جديدة بعدها',
  'enter.how.delete': 'دون هذه الفقرة',
  'enter.words': 'العبارات كما وردت',
  'enter.reason': 'السبب، إن ذُكر',
  'enter.missing.paragraph': 'اختاروا الفقرة أولا.',
  'enter.missing.objection': 'اختاروا الاعتراض أولا. وإذا كانت القائمة فارغة، فليس لهذا المقعد اعتراض قائم.',
  'enter.missing.words': 'أدخلوا أولا العبارات كما وردت.',
  'enter.missing.silence': 'لا يوجد إجراء موافقة صامتة يُكسر بهذا.',
  'enter.sentence':
    '{kind, select, break {تقيد الأمانة باسم {seat} كسرا للصمت على {version}. والنص غير متفق عليه.} object {تقيد الأمانة باسم {seat} اعتراضا على {place, select, whole {النص ككل} other {الفقرة \u2068{place}\u2069}}.} withdraw {تقيد الأمانة باسم {seat} سحب الاعتراض.} hold {تقيد الأمانة باسم {seat} تعليق {version} في انتظار التعليمات.} lift {تقيد الأمانة باسم {seat} رفع التعليق.} ask {تقيد الأمانة باسم {seat} طلب تمديد مهلة {version}.} release {تقيد الأمانة باسم {seat} استثناء الاعتراض من إجراء الموافقة الصامتة هذا.} propose {تقيد الأمانة باسم {seat} اقتراحا: {how, select, add {فقرة جديدة بعد الفقرة \u2068{place}\u2069} delete {حذف الفقرة \u2068{place}\u2069} other {عبارات أخرى للفقرة \u2068{place}\u2069}}.} comment {تقيد الأمانة باسم {seat} تعليقا على الفقرة \u2068{place}\u2069 يقرؤه الجميع.} other {تقيد الأمانة باسم {seat} سحب الموافقة. ويعود النص إلى التفاوض.}} ويُخطر الجميع فورا، ويُطلب التصديق على القيد من {seat}. ولا رجوع عن ذلك.',
  'behalf.seat': 'من',
  'behalf.seat.missing': 'اختاروا المقعد الذي صدر عنه.',
  'behalf.received': 'وقت الورود، بتوقيت \u2068{city}\u2069',
  'behalf.received.note': 'وقت وصوله لا وقت قيده.',
  'behalf.channel': 'كيف',
  'behalf.paper': 'إرفاق الورقة',
  'behalf.paper.none': 'لا ورقة مرفقة',
  'channel.mail': 'بالبريد الإلكتروني',
  'channel.letter': 'برسالة',
  'channel.note-verbale': 'بمذكرة شفوية',
  'channel.room': 'في القاعة',

  // ── afterwards ──
  'afterwards.title': 'ما حدث',
  'outcome.running': '{version}: قيد الموافقة الصامتة حتى {deadline}.',
  'outcome.ended': 'انتهت مهلة {version}. ولم يؤكد أحد بعد ما يترتب على ذلك.',
  'outcome.broken':
    'كُسر الصمت على {version} من جانب {seats}. والنص غير متفق عليه وعاد إلى التفاوض. وللرئيس أن يصدر صيغة جديدة، أو أن يطرح الصيغة نفسها للموافقة الصامتة من جديد.{also, select, none {} other { وكسره أيضا ضمن المهلة: {also}.}}',
  'outcome.voided':
    'الإجراء بشأن {version} باطل: {cause, select, text {لم يكن النص هو المقصود} annex {لم يكن المرفق هو المقصود} days {حُسبت الأيام خطأ} other {خطأ}}. ولم يحسم شيئا؛ والنص قيد التفاوض.',
  'outcome.withdrawn': '{version}: سُحب إجراء الموافقة الصامتة. وعاد النص إلى التفاوض.',
  'outcome.passed.agreed':
    'انتهت مهلة {version} دون اعتراض، والنص متفق عليه. ويُعتمد في جلسة، وإلى ذلك الحين لأي عضو أن يسحب موافقته.',
  'outcome.passed.adopted': 'انتهت مهلة {version} دون اعتراض، والنص معتمد.',
  'outcome.notAgreed': 'انتهت مهلة {version}، وتأكد أن النص غير متفق عليه. وعاد النص إلى التفاوض.',
  'afterwards.adopted':
    'اعتُمد النص ({version}){symbol, select, none {} other { بالرمز \u2068{symbol}\u2069}}{meeting, select, none {} other { (\u2068{meeting}\u2069)}}.',
  'void.verb': 'إعلان البطلان',
  'void.sentence':
    'إعلان من جانب {seat} ببطلان الإجراء بشأن {version}: لم يكن ما طُرح هو المقصود. ولا يحسم شيئا أيا كان الوقت، ويعود النص إلى التفاوض. وتُخطر فورا {count, plural, zero {الوفود} one {الوفد الوحيد} two {الوفدان} few {جميع الوفود وعددها #} many {جميع الوفود وعددها #} other {جميع الوفود وعددها #}}. ولا رجوع عن ذلك.',
  'place.statement.verb': 'تسجيل بيان',
  'place.reservation.verb': 'تسجيل تحفظ',
  'place.dissociation.verb': 'النأي بأنفسنا',
  'place.sentence':
    'تسجيل من جانب {seat} إلى جانب {version}. وهو لا يكسر شيئا ولا يغير كلمة ولا يحول دون شيء. ويُخطر الجميع فورا. ولا رجوع عن ذلك.',
  'place.body': 'النص المراد تسجيله',
  'place.paragraphs': 'بشأن هذه الفقرات؛ وبدون اختيار: النص كله',
  'placed.title': 'مسجل إلى جانب النص',
  'placed.what':
    '{kind, select, reservation {تحفظ} dissociation {نأي بالنفس} other {بيان}}{places, select, none {} other {، الفقرات {places}}}',
  'adopt.verb': 'تسجيل الاعتماد',
  'adopt.sentence': 'تسجيل اعتماد الهيئة للنص من جانب {seat}. ويُخطر الجميع فورا. ولا ينقض ذلك إلا الهيئة.',
  'adopt.symbol': 'الرمز، إن وُجد',
  'adopt.meeting': 'الجلسة',
  'disagree.verb': 'سحب موافقتنا',
  'disagree.sentence':
    'سحب الموافقة من جانب {seat}. فيعود النص إلى التفاوض. ويُخطر الجميع فورا. ولا رجوع عن ذلك.',

  // ── record ──
  'record.lead': '{stage}. يرد هنا ما جرى بترتيبه، ولا يُعدَّل أبدا.',
  'record.cutOff': 'انقطع الاتصال: هذا هو السجل كما قُرئ آخر مرة.',
  'record.versions': 'الصيغ',
  'record.noVersions': 'لم تصدر أي صيغة بعد. وتظهر الأولى هنا عندما يُتاح النص للوفود.',
  'record.issued': 'أصدرها: {seat}،',
  'record.receipts':
    '{count, plural, zero {لا إشعار استلام معروضا عليكم} one {إشعار استلام واحد} two {إشعارا استلام} few {# إشعارات استلام} many {# إشعار استلام} other {# إشعار استلام}}',
  'record.compare': 'مقارنة',
  'record.compare.with': 'مقارنة: {before} و{after}',
  'compare.summary':
    '{changed, plural, zero {لا اختلاف} one {فقرة واحدة مختلفة} two {فقرتان مختلفتان} few {# فقرات مختلفة} many {# فقرة مختلفة} other {# فقرة مختلفة}}، من مجموع {count}.',
  'compare.same':
    '{count, plural, zero {لا فقرة على حالها} one {فقرة واحدة على حالها} two {فقرتان على حالهما} few {# فقرات على حالها} many {# فقرة على حالها} other {# فقرة على حالها}}.',
  'compare.moved': '↕ منقولة',
  'record.timeline': 'ما جرى',
  'record.filter.acts': 'الإجراءات',
  'record.filter.all': 'جميع الإجراءات',
  'record.filter.seat': 'المقعد',
  'record.filter.everyone': 'جميع المقاعد',
  'record.count':
    '{shown} من {count, plural, zero {# إجراء} one {إجراء واحد} two {إجراءين} few {# إجراءات} many {# إجراء} other {# إجراء}}',
  'record.enteredBy': 'قيّده: {seat}',
  'record.via': 'ورد {channel}{paper, select, none {} other { (\u2068{paper}\u2069)}}،',
  'acts.versions': 'النص والصيغ',
  'acts.proposals': 'الاقتراحات',
  'acts.objections': 'الاعتراضات',
  'acts.silence': 'الموافقة الصامتة والاعتماد',
  'acts.comments': 'التعليقات',
  'audience.pen': 'فريق الرئيس',
  'audience.own': 'المقعد نفسه فقط',

  'event.quoted': '{sentence} «\u2068{quote}\u2069»',
  'event.TextCreated': 'بدء «\u2068{title}\u2069» ({mode}).',
  'event.TextOpened': 'إتاحة النص للوفود.',
  'event.VersionIssued': 'إصدار {version}.',
  'event.VersionReceived': 'وصلت {version} إلى {seat}.',
  'record.receiptsOf':
    '{version}: وصلت إلى {count, plural, zero {# مقعد} one {مقعد واحد} two {مقعدين} few {# مقاعد} many {# مقعدا} other {# مقعد}}: {seats}.',
  'record.receipts.seats':
    '{count, plural, zero {# مقعد} one {مقعد واحد} two {مقعدان} few {# مقاعد} many {# مقعدا} other {# مقعد}}',
  'event.CommentPosted': 'تعليق.',
  'event.CommentReplied': 'رد على تعليق.',
  'event.CommentEdited': 'تعديل التعليق.',
  'event.ThreadResolved': 'إنهاء نقاش.',
  'event.ThreadReopened': 'إعادة فتح نقاش.',
  'event.ThreadReattached': 'إلحاق نقاش بفقرة أخرى.',
  'event.ProposalTabled':
    '{kind, select, add {اقتراح إضافة فقرة.} delete {اقتراح حذف فقرة.} alternative {اقتراح صياغة أخرى لفقرة.} keep {اقتراح الإبقاء على فقرة دون تغيير.} move {اقتراح نقل فقرة.} other {اقتراح عبارات أخرى.}}',
  'event.ProposalRevised': 'تنقيح الاقتراح.',
  'event.ProposalWithdrawn': 'سحب الاقتراح.',
  'event.ProposalSupported': 'تأييد اقتراح {seat}.',
  'event.SupportWithdrawn': 'سحب تأييد اقتراح {seat}.',
  'event.ProposalTakenUp': 'الأخذ باقتراح {seat}{edited, select, yes { مع تعديلات} other {}}.',
  'event.ProposalSetAside': 'صرف النظر عن اقتراح {seat}.',
  'event.ObjectionRaised': 'اعتراض على {whole, select, yes {النص ككل} other {فقرة}}.',
  'event.ObjectionAnswered': 'رد على اعتراض {seat}.',
  'event.ObjectionWithdrawn': 'سحب الاعتراض.',
  'event.ObjectionReleased': 'استثناء الاعتراض من إجراء الموافقة الصامتة.',
  'event.SilenceOpened':
    'طرح {version} للموافقة الصامتة حتى {deadline}{with, select, none {} other {، مع {with}}}{items, select, none {} other {، بندا بندا: {items}}}.',
  'event.SilenceBroken': '{items, select, none {كسر الصمت.} other {كسر الصمت على {items}.}}',
  'event.SilenceHeld': 'تعليق في انتظار التعليمات.',
  'event.HoldLifted': 'رفع التعليق.',
  'event.ExtensionAsked': 'طلب تمديد المهلة.',
  'event.RequestWithdrawn': 'سحب طلب تمديد المهلة.',
  'event.ExtensionDeclined': 'رفض طلب {seat} تمديد المهلة.',
  'event.SilenceExtended': 'تمديد المهلة حتى {deadline}؛ وكان الموعد النهائي {before}.',
  'event.SilenceWithdrawn': 'سحب النص من الموافقة الصامتة.',
  'event.PeriodEnded':
    'انتهت المهلة{standing, plural, zero {} one { وهناك اعتراض واحد محتسب} two { وهناك اعتراضان محتسبان} few { وهناك # اعتراضات محتسبة} many { وهناك # اعتراضا محتسبا} other { وهناك # اعتراض محتسب}}.',
  'event.LapseHeld':
    'انتهاء المهلة معلق: {why, select, outage {تعذر الوصول إلى الخادم} restored {استُعيد النص} other {ضُبطت الساعة}} ({last} – {seen}).',
  'event.ClockConfirmed': 'أكد الوقت؛ ويمكن أن تنتهي المهلة.',
  'event.TextRestored': 'استُعيد من نسخة احتياطية بتاريخ {taken}؛ وما جرى بعدها ليس في هذا السجل.',
  'event.OutcomeConfirmed':
    '{outcome, select, passed {تأكيد: {passing, select, adopted {معتمد} other {متفق عليه}}{open, select, none {} other {، عدا {open}}}.} other {تأكيد: غير متفق عليه.}}',
  'event.SilenceVoided':
    'أعلن بطلان الإجراء: {cause, select, text {لم يكن النص هو المقصود} annex {لم يكن المرفق هو المقصود} days {حُسبت الأيام خطأ} other {خطأ}}.',
  'event.RemarkMade': 'أبدى ملاحظة لغوية لفريق الرئيس.',
  'event.AdoptionScheduled':
    'حُدد موعد الاعتماد: {deadline}{meeting, select, none {} other { (\u2068{meeting}\u2069)}}.',
  'event.PlacedOnRecord':
    '{kind, select, reservation {سجل تحفظا.} dissociation {نأى بنفسه{places, select, none { عن النص} other { عن الفقرات {places}}}.} other {سجل بيانا.}}',
  'event.CorrigendumEntered':
    'تصويب{place, select, none {} other { للفقرة {place}}}: بدلا من «{was}» تُقرأ «{now}».',
  'event.CorrigendumContested': 'صرح بأن تصويبا ليس خطأ ماديا: فهو لاغ.',
  'event.AgreementWithdrawn': 'سحب الموافقة.',
  'event.TextAdopted':
    '{how, select, issued {صدر النص دون جلسة ({version}).} room {اعتُمد النص في القاعة ({version}){symbol, select, none {} other { بالرمز \u2068{symbol}\u2069}}.} other {اعتُمد النص ({version}){symbol, select, none {} other { بالرمز \u2068{symbol}\u2069}}.}}',
  'event.ActCountersigned': 'التصديق على ما قُيد باسم هذا المقعد.',
  'event.ActDisowned':
    'صرح بأن ما قُيد باسم هذا المقعد غير صادر عنه: {what}.{returns, select, yes { وكان الاتفاق قائما عليه: عاد النص إلى التفاوض.} other {}}',

  'proof.title': 'الإثبات',
  'proof.lead':
    'كل إجراء مرتبط بسابقه ببصمته. ويمكن لمتصفحكم أن يحسب البصمات كلها من جديد مما هو معروض عليكم، وأن يقارن آخرها بالبصمة المطبوعة في أي مذكرة لديكم.',
  'proof.verify': 'التحقق من ذلك',
  'proof.everyone': 'ما يراه الجميع',
  'proof.pen': 'ما يراه فريق الرئيس',
  'proof.own': 'ما يراه مقعدكم',
  'proof.holds':
    '{count, plural, zero {لا حلقات} one {الحلقة الوحيدة سليمة} two {الحلقتان سليمتان} few {جميع الحلقات سليمة وعددها #} many {جميع الحلقات سليمة وعددها #} other {جميع الحلقات سليمة وعددها #}}. آخر بصمة:',
  'proof.fault.person': 'الحلقة {number}: الشخص المذكور ليس هو المسجل. آخر بصمة سليمة:',
  'proof.fault.paper': 'الحلقة {number}: الوثيقة المذكورة ليست هي المسجلة. آخر بصمة سليمة:',
  'proof.fault.hash': 'الحلقة {number}: الإجراء المعروض ليس هو المسجل. آخر بصمة سليمة:',
  'proof.fault.previous': 'الحلقة {number} لا تلي سابقتها. آخر بصمة سليمة:',
  'proof.fault.gap': 'الحلقة {number} مفقودة. آخر بصمة سليمة:',
  'proof.fault.head':
    'يمتد السجل إلى ما بعد ما عُرض عليكم، ابتداء من الحلقة {number}. أعيدوا تحميل الصفحة وتحققوا من جديد، فإن تكرر الأمر فأبلغوا الأمانة. آخر بصمة سليمة:',
  'proof.versions.hold':
    '{count, plural, zero {لا توجد بعد صيغة تُقارن عباراتها بالبصمة} one {عبارات الصيغة تطابق البصمة} two {عبارات الصيغتين تطابق البصمة} few {عبارات جميع الصيغ وعددها # تطابق البصمة} many {عبارات جميع الصيغ وعددها # تطابق البصمة} other {عبارات جميع الصيغ وعددها # تطابق البصمة}} المذكورة في السجل.',
  'proof.versions.wrong': 'عبارات هذه الصيغ لا تطابق البصمة المذكورة في السجل: {list}.',

  // ── a record to keep, and the certificate ──
  'record.filter.rule': 'القاعدة',
  'record.filter.rules': 'كل القواعد',
  'record.link': 'رقم {number} · \u2068{hash}\u2069',
  'keep.title': 'للحفظ',
  'keep.lead':
    'سجل هذا النص في ملف واحد يثبت نفسه بنفسه: الأعمال ببصماتها، والصيغ، وآخر البصمات، وكلها موقّعة. ومن لديه الملف يستطيع التحقق منه دون هذا الخادم.',
  'keep.everyone': 'ما يراه الجميع',
  'keep.everyone.note': 'لا أشخاص فيه ولا أوراق ولا شيء داخلي. ويجوز تسليمه إلى غيرك.',
  'keep.own': 'ما يراه مقعدك',
  'keep.own.note': 'وفيه ما هو داخلي لمقعدك وأشخاصه. ولا يُسلَّم إلى غيرك.',
  'keep.checker': 'الصفحة التي تتحقق منه',
  'keep.checker.note': 'ملف واحد، بلا شبكة، بست لغات. وفي كل سجل واحدة أيضا؛ والأفضل أن تأخذ صفحتك من شخص آخر.',
  'keep.key': 'موقّع بالمفتاح الذي بصمته',
  'certificate.title': 'شهادة بالنتيجة',
  'certificate.back': 'العودة إلى السجل',
  'certificate.none': 'لا نتيجة بعد ليُشهد بها',
  'certificate.none.why': 'تظهر الشهادة هنا متى انتهت موافقة صامتة أو اعتُمد النص.',
  'certificate.outcome.adopted':
    '{version}: النص معتمد{symbol, select, none {} other { بالرمز \u2068{symbol}\u2069}}.',
  'certificate.outcome.agreed': 'انتهت مهلة {version} دون اعتراض، والنص متفق عليه. ولم يُعتمد بعد.',
  'certificate.outcome.agreement-withdrawn':
    'انتهت مهلة {version} دون اعتراض. ثم سُحبت الموافقة: فالنص غير متفق عليه.',
  'certificate.outcome.not-agreed': 'انتهت مهلة {version}، وتأكد أن النص غير متفق عليه.',
  'certificate.outcome.broken': 'كُسرت الموافقة الصامتة على {version} باعتراض. والنص غير متفق عليه.',
  'certificate.outcome.voided': 'أُعلن بطلان الإجراء بشأن {version}. والنص غير متفق عليه.',
  'certificate.outcome.withdrawn': '{version}: سُحب إجراء الموافقة الصامتة. والنص غير متفق عليه.',
  'certificate.when': '{when} (\u2068{utc}\u2069)',
  'certificate.by': '{when}، {seat}',
  'certificate.adopted': 'تسجيل الاعتماد',
  'certificate.symbol': 'الرمز',
  'certificate.meeting': 'الجلسة',
  'certificate.version': 'الصيغة',
  'certificate.procedure': 'الإجراء',
  'certificate.procedure.none': 'اعتُمد دون موافقة صامتة على هذه الصيغة',
  'certificate.opened': 'بدء الموافقة الصامتة',
  'certificate.deadline': 'المهلة، حتى نهاية الدقيقة',
  'certificate.extended': 'مُددت؛ وكانت المهلة',
  'certificate.seats':
    '{count, plural, zero {لا مقاعد حُسب صمتها} one {المقعد الذي حُسب صمته} two {المقعدان اللذان حُسب صمتهما} few {# مقاعد حُسب صمتها} many {# مقعدا حُسب صمتها} other {# مقعد حُسب صمتها}}',
  'certificate.objection': 'ورود الاعتراض',
  'certificate.confirmed': 'التأكيد',
  'certificate.words': 'النص',
  'certificate.check': 'كيف يُتحقق من هذا',
  'certificate.how':
    'هذه الورقة لا تثبت شيئا بنفسها. اطلب من أحد الوفود أو من الأمانة سجل النص، وهو ملف، والصفحة التي تتحقق منه، من مصدرين مختلفين إن أمكن. وأدخل البصمات المطبوعة هنا: فتقول الصفحة هل السجل صحيح وهل هذا هو التاريخ نفسه.',
  'certificate.hash': 'بصمة النص \u2068SHA-256\u2069',
  'certificate.head.opening': 'آخر بصمة في السجل عند البدء',
  'certificate.head.closing': 'آخر بصمة في السجل عند النتيجة',
  'certificate.head.now': 'آخر بصمة في السجل عند الطباعة',
  'certificate.key': 'بصمة مفتاح النظام',
  'certificate.printed': 'طُبعت {when} (\u2068{utc}\u2069).',
}
