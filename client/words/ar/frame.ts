/**
 * The words of the frame, the door, setting up, today and people, in Arabic. What may be Latin (names of versions,
 * cities, persons, titles, symbols) stands between U+2068 and U+2069, so that it cannot turn the words around it.
 */
import type { FrameCatalog } from '../languages.ts'

export const frame: FrameCatalog = {
  // ── who, where ──
  'role.chair': 'الرئيس',
  'role.vice-chair': 'نائب الرئيس',
  'role.secretariat': 'الأمانة',
  'role.member': 'عضو',
  'role.expert': 'فريق الخبراء',
  'role.incoming': 'عضو مقبل',
  'role.observer': 'مراقب',
  'seat.of': '{role} ({state})',
  'seat.capital': '{seat} · العاصمة',
  'capacity.head': 'رئيس الوفد',
  'capacity.delegate': 'مندوب',
  'capacity.capital': 'العاصمة',

  // ── stages, modes, kinds ──
  'stage.preparation': 'قيد الإعداد',
  'stage.negotiation': 'قيد التفاوض',
  'stage.silence': 'قيد الموافقة الصامتة',
  'stage.agreed': 'متفق عليه',
  'stage.adopted': 'معتمد',
  'kind.statement': 'بيان',
  'mode.closed-pen': 'صياغة مغلقة',
  'mode.open-pen': 'صياغة مفتوحة للاطلاع',
  'mode.open-drafting': 'صياغة جماعية',
  'mode.closed-pen.means': 'يرى الأعضاء الصيغ التي يصدرها الرئيس. أما نص العمل فهو للقائم على الصياغة وحده.',
  'mode.open-pen.means':
    'يتابع الأعضاء نص العمل. ولا يكتب فيه إلا القائم على الصياغة، أما الآخرون فيقدمون اقتراحات.',
  'mode.open-drafting.means': 'يكتب جميع الأعضاء في النص. وتُميَّز عبارات كل وفد حتى صدور الصيغة التالية.',
  'mode.closed-pen.short': 'صياغة مغلقة: يكتب فريق الرئيس ويقرأ الأعضاء الصيغ',
  'mode.open-pen.short': 'صياغة مفتوحة للاطلاع: يكتب فريق الرئيس ويتابع الأعضاء',
  'mode.open-drafting.short': 'صياغة جماعية: يكتب جميع الأعضاء',
  'version.zero': 'المسودة الأولية',
  'version.zero.within': 'المسودة الأولية',
  'version.rev': '\u2068Rev.{number}\u2069',
  'version.none': 'لا توجد صيغة بعد',

  // ── standing of a paragraph ──
  'standing.open': 'مفتوحة',
  'standing.proposals':
    '{count, plural, zero {لا اقتراحات} one {اقتراح واحد} two {اقتراحان} few {# اقتراحات} many {# اقتراحا} other {# اقتراح}}',
  'standing.objection': 'اعتراض',
  'standing.reserved': 'متحفظ عليها',
  'standing.agreed-ad-ref': 'متفق عليها بشرط الاستشارة',
  'standing.agreed': 'متفق عليها',

  // ── save state: always in words ──
  'save.saved': 'حُفظ',
  'save.saving': 'جارٍ الحفظ…',
  'save.offline': 'دون اتصال: محفوظ على هذا الجهاز',
  'save.not-saved': 'لم يُحفظ: {reason}',

  // ── time ──
  'moment.there': '{day}، {hour}',
  'moment.plain': '{there} بتوقيت \u2068{city}\u2069',
  'moment.here': '{here} بتوقيتكم',
  'moment.hereOtherDay': '{day}، {here} بتوقيتكم',
  'moment.between': ' · ',
  'city.America/New_York': 'نيويورك',
  'city.Europe/London': 'لندن',
  'city.Europe/Paris': 'باريس',
  'city.Africa/Algiers': 'الجزائر العاصمة',
  'city.Africa/Addis_Ababa': 'أديس أبابا',
  'city.Europe/Moscow': 'موسكو',
  'city.Asia/Beirut': 'بيروت',
  'city.Asia/Shanghai': 'شنغهاي',
  'city.Asia/Tokyo': 'طوكيو',
  'relative.in': 'بعد {span}',
  'relative.ago': 'قبل {span}',
  'relative.now': 'الآن',
  'span.dayHour':
    '{days, plural, zero {# يوم} one {يوم} two {يومين} few {# أيام} many {# يوما} other {# يوم}} و{hours, plural, zero {# ساعة} one {ساعة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}}',
  'span.day':
    '{days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يوما} other {# يوم}}',
  'span.hourMinute':
    '{hours, plural, zero {# ساعة} one {ساعة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}} و{minutes, plural, zero {# دقيقة} one {دقيقة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}',
  'span.hour':
    '{hours, plural, zero {# ساعة} one {ساعة واحدة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}}',
  'span.minute':
    '{minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}',
  'span.second':
    '{seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوان} many {# ثانية} other {# ثانية}}',

  // ── controls ──
  'act.cancel': 'ليس الآن',
  'act.close': 'إغلاق',
  'act.open': 'فتح القائمة',
  'act.remove': 'إزالة \u2068{name}\u2069',
  'act.retry': 'إعادة المحاولة',
  'act.copy': 'نسخ',
  'act.copied': 'نُسخ',
  'act.print': 'طباعة',
  'act.working': 'لحظة من فضلكم…',
  'list.empty': 'لا شيء هنا بهذا الاسم.',
  loading: 'جارٍ التحميل…',

  'date.choose': 'اختيار يوم',

  // ── the frame ──
  'frame.skip': 'الانتقال إلى المحتوى',
  'frame.places': 'الأقسام',
  'frame.cutOff': 'انقطع الاتصال. يبقى ما على الشاشة متاحا للقراءة، وما تكتبونه في النص يُحفظ على هذا الجهاز.',
  'place.today': 'اليوم',
  'place.people': 'الأشخاص',
  'place.text': 'النص',
  'place.silence': 'الموافقة الصامتة',
  'place.record': 'السجل',
  'place.silenceOf': '\u2068{title}\u2069: الموافقة الصامتة',
  'place.recordOf': '\u2068{title}\u2069: السجل',
  'text.places': 'هذا النص',
  'seat.acting': 'مقعدكم:',
  'seat.menu': 'مقعدكم: {seat}. تغيير المقعد أو تسجيل الخروج',
  'seat.now': 'أنتم الآن في هذا المقعد',
  'seat.take': 'شغل هذا المقعد',
  'seat.taken': 'مقعدكم الآن: {seat}. ولم ينتقل معكم شيء مما تركتموه مفتوحا في المقعد الآخر.',
  'seat.welcome': 'مرحبا بكم. لقد سجلتم الدخول، ومقعدكم: {seat}.',
  'act.signOut': 'تسجيل الخروج',
  'signOut.stay': 'البقاء في الجلسة',
  'signOut.unsaved':
    'كلمات كُتبت هنا لم تصل إلى الخادم وليست عند أحد غيرك{known, select, yes {: «{said}»} other {}}. تسجيل الخروج يحذفها من هذا الجهاز ولا يمكن استرجاعها. ابقَ في الجلسة حتى يظهر أن النص محفوظ، فلا يضيع شيء.',
  'language.menu': '\u2068{short}\u2069: اللغة، وهي الآن \u2068{language}\u2069',
  'language.list': 'اللغات',
  'language.en': 'الإنكليزية',
  'language.fr': 'الفرنسية',
  'language.es': 'الإسبانية',
  'language.ru': 'الروسية',
  'language.zh': 'الصينية',
  'language.ar': 'العربية',
  'theme.light': 'ورق فاتح',
  'theme.dark': 'ورق داكن',
  'theme.device': 'فاتح أو داكن، بحسب هذا الجهاز',
  'palette.open': 'البحث عن إجراء أو قسم',
  'palette.type': 'اكتبوا ما تريدون فعله أو إلى أين تريدون الانتقال',
  'palette.acts': 'هنا',
  'palette.places': 'الأقسام',
  'palette.frame': 'في كل مكان',
  'keys.title': 'المفاتيح',
  'keys.escape': 'الخروج من مربع الحوار دون تغيير أي شيء',
  'reading.issued': 'كما صدرت؛ نص العمل في طريقه إليكم',
  'reading.none': 'لم تصدر بعد أي صيغة لهذا النص.{working, select, yes { يجري فتح نص العمل.} other {}}',
  'reading.alone': 'تعذر تحميل بقية الصفحة. يمكن قراءة النص؛ أعيدوا التحميل للتصرف.',
  'offline.seen': 'بلا اتصال: ما ترونه كان هنا في {moment}.',
  'offline.unsent':
    'وفيه كلمات كتبتموها ولم تصل إلى الخادم بعد. وهي محفوظة على هذا الجهاز وتُرسل متى أجاب الخادم.',
  'broken.title': 'تعذّر عرض هذا الجزء من الصفحة.',
  'broken.why':
    'ربما جُدِّد البرنامج أو انقطع الاتصال والصفحة مفتوحة. ما حُفظ محفوظ، وما لم يُحفظ مُبقى على هذا الجهاز.',
  'broken.again': 'إعادة التحميل',
  'nowhere.title': 'لا شيء على هذا العنوان.',
  'nowhere.why': 'ربما وصلكم الرابط ناقصا.',
  'nowhere.back': 'الذهاب إلى «اليوم»',
  'closed.title': 'هذا النص غير متاح لمقعدكم.',
  'closed.why':
    'ربما لا يوجد هذا النص، أو ربما يعمل عليه آخرون في الوقت الراهن. وعندما يتيحه لكم فريق الرئيس، سيظهر تحت «اليوم».',
  'unreachable.title': 'الخادم لا يستجيب.',

  // ── the door ──
  'door.product': 'Penholder',
  'door.link': 'تسجلون الدخول بهذا الرابط. وهو صالح لمرة واحدة.',
  'door.code': 'رمزكم',
  'door.code.note': 'من الورقة أو الرسالة التي سلمتكم إياها الأمانة.',
  'door.enter': 'تسجيل الدخول',
  'door.out.ended': 'انتهت جلستكم. سجلوا الدخول من جديد للمتابعة، وما حُفظ فهو محفوظ.',
  'door.out.revoked': 'سُحب مقعدكم، وقد سرى ذلك فورا. وإذا فاجأكم ذلك، فاسألوا وفدكم أو الأمانة.',

  // ── setting up ──
  'setup.title': 'إعداد هيئة',
  'setup.lead': 'يتم ذلك مرة واحدة، وتقوم به الأمانة. ويمكن لاحقا تغيير كل شيء إلا ما مضى.',
  'setup.token': 'مفتاح الإعداد',
  'setup.token.note':
    'مطبوع حيث جرى تشغيل البرنامج: افتحوا الرابط هناك، أو انسخوا منه ما يلي العلامة \u2068#\u2069.',
  'setup.name': 'اسم الهيئة',
  'setup.name.note': 'كما يرد في صدر وثائقها.',
  'setup.members':
    '{count, plural, zero {الأعضاء} one {الأعضاء: دولة واحدة} two {الأعضاء: دولتان} few {الأعضاء: # دول} many {الأعضاء: # دولة} other {الأعضاء: # دولة}}',
  'setup.members.note': 'لكل دولة صوت واحد: ويمكن لأي منها أن تحول دون توافق الآراء.',
  'setup.state.type': 'اكتبوا اسم الدولة أو رمزها',
  'setup.chair': 'من يتولى الرئاسة',
  'setup.chair.note': 'الدولة التي يتولى ممثلها الرئاسة، في مقعد مستقل عن مقعد العضو.',
  'setup.vice': 'نواب الرئيس، إن وُجدوا',
  'setup.zone': 'التوقيت',
  'setup.zone.note': 'المدينة التي تُحدَّد المواعيد النهائية بتوقيتها.',
  'setup.language': 'لغة الواجهة',
  'setup.go': 'إعداد الهيئة',
  'setup.missing.token': 'أدخلوا أولا مفتاح الإعداد.',
  'setup.missing.name': 'سموا الهيئة أولا.',
  'setup.missing.members': 'اختاروا الأعضاء أولا.',
  'setup.missing.chair': 'اختاروا أولا من يتولى الرئاسة.',
  'setup.done.title': 'سبق إعداد \u2068{name}\u2069.',
  'setup.done.words': 'يمكن لأمانة الهيئة أن تعطيكم رابطا أو رمزا.',
  'setup.done.enter': 'الذهاب إلى صفحة الدخول',
  'setup.next.title': 'تم إعداد \u2068{name}\u2069.',
  'setup.next.lead': 'لقد سجلتم الدخول بوصفكم أمانتها. والخطوة التالية:',
  'setup.next.people': 'دعوة الأشخاص إلى مقاعدهم',
  'setup.next.people.words': 'الرئيس أولا: يتلقى كل شخص رابطا ورمزا، يُرسلان بالبريد أو يُطبعان.',
  'setup.next.text': 'الاطلاع على ما هو معروض اليوم',
  'setup.next.text.words': 'يبدأ الرئيس النصوص، وتظهر هنا لكل من أتيحت له.',

  // ── today ──
  'today.waits': 'في انتظاركم',
  'today.waits.none': 'لا شيء في انتظاركم الآن.',
  'today.waits.silence': '{version}: قيد الموافقة الصامتة. وإن لم تقولوا شيئا، مرّ النص.',
  'today.waits.clock': '{version}: انتهاء المهلة معلق. راجعوا ساعة أخرى ثم أكدوا.',
  'today.waits.extension':
    '{version}: طلب تمديد المهلة ({seats}). مددوها أو ارفضوا قبل انتهائها: فدون رد لا يُعد النص متفقا عليه.',
  'today.waits.recount':
    'صُحح التقويم: أيام العمل بشأن {version} تنتهي الآن في {later}. مددوا إليه، أو صرحوا عند الانتهاء بأنكم تتحملون ذلك.',
  'today.waits.hold': '{version}: تعليقكم قائم. ولا يُعد النص متفقا عليه إلى أن ترفعوه.',
  'today.waits.outcome': '{version}: انتهت المهلة. راجعوا البريد، ثم أكدوا النتيجة.',
  'today.waits.release':
    'اعتراضكم على {version} قائم، ويُعد كسرا للصمت عند الموعد النهائي. اسحبوه أو استثنوه من هذا الإجراء.',
  'today.waits.reach':
    'لا يُعلم هل وصلت {version}، وهي قيد الموافقة الصامتة، إلى: {seats}. أبلغوا {count, plural, zero {المعنيين} one {المقعد المعني} two {المقعدين المعنيين} few {المقاعد المعنية} many {المقاعد المعنية} other {المقاعد المعنية}} بطريقة أخرى.',
  'today.waits.adopt': '{version}: النص متفق عليه. وعندما تعتمده الهيئة، سجلوا الاعتماد.',
  'today.waits.disowned':
    'تصريح من جانب {seat} بأن هذا الإجراء غير صادر عن هذا المقعد: {what}. ولا يزال عائقا إلى أن يُبت فيه.',
  'today.waits.answer': 'لم يُرد بعد على اعتراض {seat}.',
  'today.waits.answered': 'رد الرئيس على اعتراضكم. ويظل الاعتراض قائما إلى أن تسحبوه.',
  'today.waits.settle':
    '{proposals, plural, zero {لا اقتراحات للبت فيها} one {اقتراح واحد للبت فيه} two {اقتراحان للبت فيهما} few {# اقتراحات للبت فيها} many {# اقتراحا للبت فيها} other {# اقتراح للبت فيها}}، في {paragraphs, plural, zero {# موضع} one {موضع واحد} two {موضعين} few {# مواضع} many {# موضعا} other {# موضع}}.',
  'today.waits.proposals':
    '{count, plural, zero {لا اقتراحات لوفود أخرى قيد النظر.} one {اقتراح واحد لوفد آخر قيد النظر.} two {اقتراحان لوفود أخرى قيد النظر.} few {# اقتراحات لوفود أخرى قيد النظر.} many {# اقتراحا لوفود أخرى قيد النظر.} other {# اقتراح لوفود أخرى قيد النظر.}} ولكم التأييد أو التعليق أو ترك الأمر.',
  'today.waits.read': 'لم يفتح مقعدكم {version} بعد.',
  'today.since': 'منذ',
  'since.lead': 'منذ آخر اطلاع لكم،',
  'since.words':
    '{count, plural, zero {لا فقرات تغيرت عباراتها} one {فقرة واحدة تغيرت عباراتها} two {فقرتان تغيرت عباراتهما} few {# فقرات تغيرت عباراتها} many {# فقرة تغيرت عباراتها} other {# فقرة تغيرت عباراتها}}',
  'since.versions':
    '{count, plural, zero {لا صيغ} one {صيغة واحدة} two {صيغتان} few {# صيغ} many {# صيغة} other {# صيغة}}',
  'since.proposals':
    '{count, plural, zero {لا إجراءات} one {إجراء واحد} two {إجراءان} few {# إجراءات} many {# إجراء} other {# إجراء}} بشأن الاقتراحات',
  'since.objections':
    '{count, plural, zero {لا إجراءات} one {إجراء واحد} two {إجراءان} few {# إجراءات} many {# إجراء} other {# إجراء}} بشأن الاعتراضات',
  'since.comments':
    '{count, plural, zero {لا تعليقات} one {تعليق واحد} two {تعليقان} few {# تعليقات} many {# تعليقا} other {# تعليق}}',
  'since.others':
    '{count, plural, zero {لا إجراءات أخرى} one {إجراء آخر} two {إجراءان آخران} few {# إجراءات أخرى} many {# إجراء آخر} other {# إجراء آخر}}',
  'today.desk': 'في مسوداتكم',
  'today.desk.drafts':
    '{count, plural, zero {لا مسودات} one {مسودة واحدة} two {مسودتان} few {# مسودات} many {# مسودة} other {# مسودة}}',
  'entered.what':
    '{type, select, SilenceHeld {تعليق} HoldLifted {رفع تعليق} ExtensionAsked {طلب تمديد المهلة} RequestWithdrawn {سحب طلب تمديد المهلة} SilenceBroken {كسر للصمت} ObjectionRaised {اعتراض} ObjectionWithdrawn {سحب اعتراض} ObjectionReleased {استثناء اعتراض من الموافقة الصامتة} ProposalTabled {اقتراح} ProposalSupported {تأييد اقتراح} ProposalWithdrawn {سحب اقتراح} CommentPosted {تعليق} CompromiseAnswered {رد على حل وسط} FloorContested {اعتراض على فهم القاعة} StandTaken {الموقف} ObjectionMaintained {الإبقاء على اعتراض} AgreementWithdrawn {سحب الموافقة} StanceTaken {رأي في اقتراح} PlacedOnRecord {ما يُدوَّن في السجل} CorrigendumContested {الاعتراض على تصويب} other {إجراء}}',
  'countersign.title': 'مقيّد باسمكم',
  'countersign.what':
    'قيّدت الأمانة باسمكم ({entered}): {what}، ورد {channel}، {received}. وهو محتسب منذ الآن، فصدّقوا عليه إن كان صادرا عنكم، أو صرحوا بأنه ليس لكم.',
  'countersign.verb': 'التصديق',
  'countersign.sentence':
    'تصديق من جانب {seat} على ما قيّدته الأمانة بهذا الاسم: {what}، ورد {channel}، {received}. ويُخطر الجميع. ولا رجوع عن ذلك.',
  'countersign.done': 'مصدَّق عليه',
  'countersign.open': 'لم يُصدَّق عليه بعد',
  'disown.verb': 'هذا ليس صادرا عنا',
  'disown.note': 'ما حدث، إن أردتم ذكره',
  'disown.sentence':
    'تصريح من جانب {seat} بأن هذا الإجراء غير صادر عن هذا المقعد: {what}، ورد {channel}، {received}. {type, select, SilenceHeld {ويظل التعليق قائما إلى أن ترفعوه.} HoldLifted {ويعود تعليقكم قائما.} ExtensionAsked {ويبقى الطلب إلى أن يرد عليه فريق الرئيس.} SilenceBroken {ويبقى الصمت مكسورا إلى أن يطرح فريق الرئيس النص للموافقة الصامتة من جديد.} ObjectionRaised {ويظل الاعتراض قائما إلى أن تسحبوه.} ObjectionWithdrawn {ويعود اعتراضكم قائما.} ObjectionReleased {ويعود اعتراضكم عائقا أمام الموافقة الصامتة.} ProposalTabled {وإن كان لا يزال مفتوحا فهو مسحوب.} ProposalWithdrawn {ويعود اقتراحكم مفتوحا.} ProposalSupported {وينتهي تأييدكم.} AgreementWithdrawn {ويبقى النص قيد التفاوض إلى أن يُطرح للموافقة الصامتة من جديد.} other {ويبقى كما قُرئ، ويذكر السجل أنه ليس لكم.}} ويُخطر الجميع. ولا رجوع عن ذلك.',
  'disown.done': 'غير معترف به',
  'behalf.line':
    'قيّدته الأمانة باسم {seat}، ورد {channel}، {received}؛ {answer, select, yes {أكده {seat}} no {لم يعترف به {seat}} other {لم يؤكده {seat} بعد}}.',
  'today.empty': 'لا توجد نصوص بعد.',
  'today.empty.begin': 'ابدأوا النص الأول: عنوانه وشكله ومن يكتب فيه.',
  'today.empty.wait': 'يظهر النص هنا عندما يتيحه فريق الرئيس لمقعدكم.',
  'today.facts': '{kind} · {version} · {mode}',
  'way.preparation': 'يعده فريق الرئيس، ولم يُتح للوفود.',
  'way.today': 'كان يمكن عرض {version} على إجراء الصمت اليوم لولا: {parts}.',
  'way.today.nothing': 'يمكن عرض {version} على إجراء الصمت اليوم: لا شيء مما هو مسجل هنا يعترض سبيله.',
  'way.between': '{version}: ما يفصلها عن إجراء الصمت {parts}.',
  'way.between.nothing': '{version}: لا شيء مما هو مسجل هنا يفصلها عن إجراء الصمت.',
  'way.part.objections':
    '{count, plural, zero {لا اعتراض} one {اعتراض واحد} two {اعتراضان} few {# اعتراضات} many {# اعتراضا} other {# اعتراض}} بشأن {place} ({seats})',
  'way.part.competing':
    '{count, plural, zero {لا اقتراحات متنافسة} one {اقتراح متنافس} two {اقتراحان متنافسان} few {# اقتراحات متنافسة} many {# اقتراحا متنافسا} other {# اقتراح متنافس}} بشأن {place}',
  'way.part.proposals':
    '{count, plural, zero {لا اقتراح} one {اقتراح واحد} two {اقتراحان} few {# اقتراحات} many {# اقتراحا} other {# اقتراح}} بشأن {place}',
  'way.part.pending':
    '{count, plural, zero {لا وفود تنتظر تعليمات} one {وفد واحد ينتظر تعليمات} two {وفدان ينتظران تعليمات} few {# وفود تنتظر تعليمات} many {# وفدا ينتظر تعليمات} other {# وفد ينتظر تعليمات}} ({seats})',
  'way.part.unissued': 'تغييرات لم ترد بعد في أي صيغة',
  'way.part.more':
    '{count, plural, zero {لا غيرها} one {وواحد غيرها} two {واثنان غيرها} few {و# غيرها} many {و# غيرها} other {و# غيرها}}',
  'way.at':
    '{type, select, paragraph {الفقرة {number}} item {البند {number}} part {الجزء {number}} annex {{number}} title {العنوان} month {شهر} dateline {التاريخ} addressee {المرسل إليه} signature {التوقيع} whole {النص ككل} beginning {بداية النص} gone {فقرة لم تعد موجودة} other {عنوان فرعي}}',
  'way.silence':
    '{objections, plural, zero {لا يبقى إلا الوقت: لا اعتراض مسجلا.} one {اعتراض واحد قائم، ويُعد كسرا للصمت ما لم يُسحب أو يُستثنَ من هذا الإجراء.} two {اعتراضان قائمان، ويُعدان كسرا للصمت ما لم يُسحبا أو يُستثنيا من هذا الإجراء.} few {# اعتراضات قائمة، وتُعد كسرا للصمت ما لم تُسحب أو تُستثنَ من هذا الإجراء.} many {# اعتراضا قائما، وتُعد كسرا للصمت ما لم تُسحب أو تُستثنَ من هذا الإجراء.} other {# اعتراض قائم، وتُعد كسرا للصمت ما لم تُسحب أو تُستثنَ من هذا الإجراء.}}',
  'way.ended': 'انتهت المهلة، ولم يؤكد أحد النتيجة بعد.',
  'way.agreed': 'متفق عليه، ويبقى اعتماده.',
  'way.adopted': 'معتمد.',
  'newcomer.title': 'هل هذه زيارتكم الأولى؟',
  'newcomer.seat': 'مقعدكم: {seat}. وكل ما تفعلونه هنا يُفعل عن هذا المقعد ويُسجل باسمه.',
  'newcomer.member':
    'تكفي ثلاثة إجراءات: التعليق على فقرة، أو اقتراح عبارات أخرى، أو الاعتراض. افتحوا نصا للقيام بها.',
  'newcomer.chair':
    'أنتم القائمون على الصياغة: تبدأون النص، وتبتون في اقتراحات الوفود، وتصدرون الصيغ، وتطرحون إحداها للموافقة الصامتة.',
  'newcomer.secretariat':
    'تدعون الأشخاص إلى مقاعدهم، وتقيدون باسم المقعد ما يرد بالبريد أو على الورق أو في القاعة.',
  'newcomer.reader': 'تقرأون النصوص المتاحة لمقعدكم وما يقال عنها.',
  'newcomer.record': 'ما تكتبونه يمكن تصحيحه. أما ما تفعلونه فيُطلب تأكيده مرة واحدة ويُسجل ولا يُعدَّل أبدا.',
  'newcomer.known': 'إخفاء',
  'text.new': 'نص جديد',
  'text.new.title': 'العنوان',
  'text.new.title.missing': 'ضعوا للنص عنوانا أولا.',
  'text.new.form': 'الشكل',
  'text.new.mode': 'من يكتب',
  'text.new.language': 'لغة النص',
  'text.new.next': 'يبدأ النص بمرحلة الإعداد: فلا يراه إلا فريق الرئيس إلى أن تتيحوه للوفود.',
  'text.begin': 'بدء',
  'template.presidential-statement': 'بيان رئاسي بمناسبة ذكرى سنوية',
  'template.presidential-statement.means': 'عنوان وعبارة افتتاحية وفقرات تُملأ',
  'template.short-statement': 'بيان رئاسي قصير',
  'template.short-statement.means': 'بضع فقرات',

  // ── people ──
  'people.lead.all': 'المقاعد ومن يتصرف باسم كل منها. والحقوق مصدرها المقعد.',
  'people.lead.own': 'مقاعد الهيئة وأعضاء وفدكم. أما أعضاء الوفود الأخرى فلا يظهرون لكم.',
  'people.until': 'حتى',
  'people.invite': 'دعوة',
  'people.invite.to': 'دعوة إلى مقعد: {seat}',
  'people.invite.byHead': 'يدعو رئيس الوفد سائر أعضائه ({seat})، حتى لا يضاف أحد إلى وفد دون علمه.',
  'people.nominate': 'ترشيح',
  'people.nominate.to': 'ترشيح جهة اتصال لمقعد {seat}',
  'people.nominate.note': 'لا حق لهذا الشخص إلى أن يقبله شخص من مقعد {seat}. ويُخطر المقعد بذلك.',
  'people.anew.note':
    'لم يبق أحد في مقعد {seat}. وتبقى مسوداته وما وُجه إليه وحده مغلقة؛ ومن تدعونه يبدأ بلا مسودات. وتبقى مواقف المقعد له. ويذكر السجل ذلك.',
  'people.nominated': 'رشحته الأمانة، ولم يُقبل بعد',
  'people.letIn': 'القبول',
  'people.letIn.of': 'قبول \u2068{person}\u2069',
  'people.letIn.sentence':
    '\u2068{person}\u2069: رئاسة مقعد {seat}، أي قراءة مسوداته والتصرف باسمه وقبول غيره. ثم يُعرض عليكم رابط ورمز لتسليمهما.',
  'today.waits.secondKey':
    '{mine, select, yes {لا يعتد برفضكم بعد: يجب أن يكسر الصمت بشأن {version} شخص ثان من وفدكم.} other {لا يعتد برفض وفدكم بعد: اكسروا الصمت بشأن {version}، أو قولوا إنكم لن تفعلوا.}}',
  'people.breaking': 'من يكسر الصمت: {seat}',
  'people.breaking.rule':
    '{rule, select, head {رئيس الوفد وحده. ويتوجه إليه سائر أعضاء الوفد.} two {اثنان من أعضائه: يطلب أحدهما، ويكسره الآخر. وإلى ذلك الحين لا يعتد به.} other {أي شخص يتصرف باسم الوفد، بمفرده.}}',
  'people.breaking.eased':
    'لا أحد يمكنه استيفاء ذلك الآن، ولذلك يكسر الصمت أي شخص يتصرف باسم الوفد بمفرده: فلا يجوز أن يضيع الرفض.',
  'people.breaking.choice': '{rule, select, head {الرئيس وحده} two {شخصان} other {أي شخص يتصرف}}',
  'people.breaking.change': 'تغيير من يكسر الصمت',
  'people.breaking.sentence':
    'من الآن، وفي إجراءات الصمت الجارية أيضا، يحدد هذا من يكسر الصمت باسم {seat}. ولا يبلغ به إلا وفدكم. ويمكن تغييره في أي وقت. ولا يخضع له ما تدخله الأمانة باسمكم من رسالة، ويكفي للاعتراض شخص واحد.',
  'people.breaking.byHead': 'يقرر ذلك رئيس الوفد.',
  'people.breaking.same': 'هو كذلك بالفعل.',
  'people.comings': 'من جاء ومن غادر: {seat}',
  'people.came': 'قبول \u2068{person}\u2069: {capacity}.',
  'people.left': 'مغادرة \u2068{person}\u2069: {capacity}.',
  'people.name': 'الوظيفة',
  'people.name.note': 'لا أكثر مما يلزم: «خبير، مالطة».',
  'people.name.missing': 'اذكروا أولا من هو.',
  'people.email': 'عنوان البريد، إذا أريد إرسال الإشعارات إليه',
  'people.capacity': 'الصفة',
  'people.never': 'لم يُسجَّل دخول بعد',
  'people.last': 'آخر دخول: {when}',
  'people.key': 'رابط ورمز جديدان',
  'people.key.for': 'رابط ورمز جديدان: \u2068{person}\u2069',
  'people.revoke': 'سحب الصفة',
  'people.revoke.of': 'سحب الصفة: \u2068{person}\u2069',
  'people.revoke.sentence':
    'سحب صفة \u2068{person}\u2069، فلا يجوز بعد الآن التصرف بهذه الصفة باسم {seat}. ويسري ذلك فورا: تُغلق كل الصفحات المفتوحة. ويبقى ما سبق من إجراءات في السجل. ويمكن توجيه الدعوة من جديد.',
  'capacity.head.means': 'يتصرف باسم الوفد.',
  'capacity.delegate.means': 'يتصرف باسم الوفد.',
  'capacity.capital.means': 'تقرأ، وتكتب في مسودات الوفد.',
  'rights.secretariat':
    'تدعو الأشخاص وتسحب صفتهم، وتقيد الإجراءات باسم المقاعد، وتؤكد النتائج بعد انتهاء المهلة. ولا موقف لها.',
  'rights.chair':
    'يتولى الصياغة: يبدأ النصوص، ويبت في الاقتراحات، ويصدر الصيغ، ويفتح إجراء الموافقة الصامتة. ولا يعرقل.',
  'rights.vice-chair': 'يتولى الصياغة إلى جانب الرئيس. ولا يعرقل.',
  'rights.member': 'يعلق ويقترح ويعترض ويكسر الصمت. لكل دولة صوت واحد.',
  'rights.expert': 'يقرأ ويعلق. ولا موقف له.',
  'rights.incoming': 'يقرأ، ويكتب في مسوداته، إلى أن تبدأ مدة عضويته.',
  'rights.observer': 'يقرأ ما هو متاح للمراقبين.',
  'invitation.title': 'إلى \u2068{person}\u2069',
  'invitation.lead': 'لتسجيل الدخول إلى مقعد: {seat}. مفتاحان لباب واحد: الرابط، أو الرمز في صفحة الدخول.',
  'invitation.link': 'الرابط',
  'invitation.code': 'الرمز',
  'invitation.copy': 'نسخ الرابط',
  'invitation.until': 'صالح حتى',
  'invitation.once': 'صالح لمرة واحدة، ولا يظهر إلا هنا والآن. ويحل محله أي مفتاح جديد.',

  // ── failures: what happened, what to do ──
  'trouble.network': 'لم يرد جواب: الشبكة أو الخادم غير متاح. لم يُفقد شيء، فحاولوا مجددا بعد لحظة.',
  'trouble.Malformed': 'لا تتفاهم هذه الصفحة والخادم. أعيدوا تحميل الصفحة.',
  'trouble.SignedOut': 'لقد سُجل خروجكم. سجلوا الدخول من جديد برابط أو رمز من الأمانة.',
  'trouble.LinkUnknown':
    'لا شيء هنا بهذا الرابط أو الرمز. تأكدوا من نسخه كاملا، أو اطلبوا من الأمانة رابطا أو رمزا جديدا.',
  'trouble.LinkUsed': 'سبق استخدام هذا الرابط: فهو صالح لمرة واحدة. اطلبوا من الأمانة رابطا جديدا.',
  'trouble.LinkExpired':
    'لم يعد هذا الرابط صالحا: انتهت مدته، أو حل محله رابط أحدث. اطلبوا من الأمانة رابطا جديدا.',
  'trouble.TooManyAttempts':
    'محاولات كثيرة جدا. انتظروا {seconds, plural, zero {قليلا} one {ثانية واحدة} two {ثانيتين} few {# ثوان} many {# ثانية} other {# ثانية}}، ثم حاولوا مجددا.',
  'trouble.TooManyRequests':
    'كثرت الطلبات في وقت قصير فلم ينفذ هذا الطلب. لم يضع شيء مما كتبتموه: انتظروا {seconds, plural, zero {قليلا} one {ثانية واحدة} two {ثانيتين} few {# ثوان} many {# ثانية} other {# ثانية}} ثم أعيدوا المحاولة.',
  'trouble.SetUpDone': 'سبق إعداد هذه الهيئة. ويمكن لأمانتها أن تعطيكم رابطا أو رمزا.',
  'trouble.ForeignOrigin': 'ورد هذا الطلب من صفحة موقع آخر فرُفض. افتحوا الصفحة من عنوانها.',
  'trouble.NotJson': 'لا تتفاهم هذه الصفحة والخادم. أعيدوا تحميل الصفحة.',
  'trouble.TooLarge': 'هذا أكبر من أن يُرسل. أرسلوه في أجزاء أصغر.',
  'trouble.NoSuchRoute': 'لا يعرف الخادم هذا الطلب. أعيدوا تحميل الصفحة: فقد تكون أقدم من الخادم.',
  'trouble.NoSuchPaper': 'لا توجد ورقة كهذه هنا، أو أنها غير متاحة لمقعدكم.',
  'trouble.SlotUnfit': 'لم يُملأ «{slot}» كما يتطلبه هذا الشكل. انظروا المثال وحاولوا مرة أخرى.',
  'trouble.NoSuchTemplate': 'لا يوجد شكل نص كهذا. أعيدوا تحميل الصفحة واختاروا شكلا آخر.',
  'trouble.LoopbackOnly': 'لا يُفتح هذا إلا على الجهاز الذي يعمل عليه الخادم.',
  'trouble.ReadOnly':
    'جزء من البيانات المخزنة معطوب، فيمكن قراءتها ولا يمكن تغييرها. أبلغوا القائم على تشغيل الخادم، واذكروا \u2068{incident}\u2069.',
  'trouble.NoRoom':
    'قرص الخادم ممتلئ أو معطل. لم يُنفذ هذا وبقي كل شيء على حاله. أبلغوا القائم على تشغيله واذكروا \u2068{incident}\u2069.',
  'trouble.Fault':
    'لم يتمكن الخادم من القيام بذلك الآن. حاولوا مجددا، فإن تكرر الأمر فاذكروا \u2068{incident}\u2069 للقائم على تشغيله.',
}
