/** The words of the installation's page, for whoever looks after it, in Arabic. */
import type { InstallationCatalog } from '../languages.ts'

export const installation: InstallationCatalog = {
  'place.installation': 'المنشأة',
  'installation.lead': 'شكل هذا البيت وحاله. لا شيء هنا يمس نصا أو تصرفا.',
  'installation.closed': 'الأمانة وحدها تعتني بالمنشأة.',
  'trouble.NotAdministrator': 'الأمانة وحدها تعتني بالمنشأة. اسألوها.',
  'trouble.NoBackups':
    'لا يمكن أخذ نسخة احتياطية هنا: لا تسمي الإعدادات على الجهاز مجلدا لها، أو السجل في قاعدة بيانات لها أدواتها.',
  'look.title': 'المظهر',
  'look.name': 'اسم المنشأة',
  'look.name.note': 'أعلى كل صفحة: «منشأة تجريبية». يمكن تركه فارغا.',
  'look.accent': 'اللون المميز',
  'look.accent.is':
    '{accent, select, moss {طحلبي} wine {خمري} plum {برقوقي} clay {طيني} slate {أردوازي} other {بحيري}}',
  'look.languages': 'اللغات المعروضة',
  'look.first': 'الأولى',
  'look.first.note': 'ما يراه الغريب الذي لا تُعرض لغته.',
  'look.save': 'حفظ',
  'look.saved': 'حُفظ. تُظهره الصفحات الأخرى عند تحميلها التالي.',
  'look.none': 'اعرضوا لغة واحدة على الأقل.',
  'post.title': 'البريد',
  'post.none':
    'لم يحدَّد خادم بريد. يكتبه من يشغّل الجهاز في settings.json؛ وحتى ذلك الحين تُطبع الروابط والرموز.',
  'post.host': 'تخرج الرسائل عبر \u2066{host}\u2069، المنفذ {port}، من \u2066{from}\u2069.',
  'post.test.to': 'عنوان لرسالة تجريبية',
  'post.test.send': 'إرسال رسالة تجريبية',
  'post.test.fate':
    '{fate, select, accepted {إلى \u2066{to}\u2069: قبلها الخادم المستقبل} refused {إلى \u2066{to}\u2069: رفضها الخادم المستقبل} waiting {{tried, select, yes {إلى \u2066{to}\u2069: لم تُقبل بعد، وتعاد المحاولة عشر دقائق} other {إلى \u2066{to}\u2069: في الطريق}}} other {إلى \u2066{to}\u2069: أُوقفت المحاولة. تحققوا من الخادم ومنفذه والحساب}}',
  'signIn.title': 'خدمة الدخول',
  'signIn.none': 'لا توجد. يسميها OIDC_ISSUER و OIDC_CLIENT_ID عند تشغيل الخادم.',
  'signIn.is': '\u2068{name}\u2069، على \u2066{issuer}\u2069.',
  'signIn.answers':
    '{answers, select, yes {أجابت حين سُئلت آخر مرة.} no {لم تجب حين سُئلت آخر مرة. الروابط والرموز ومفاتيح المرور تعمل.} other {لم تُسأل بعد.}}',
  'signIn.ask': 'السؤال عما إذا كانت تجيب',
  'store.title': 'التخزين والنسخ الاحتياطية',
  'store.writable':
    '{writable, select, yes {يمكن الكتابة في المخزن.} other {لا يمكن الكتابة في المخزن: تُقرأ النصوص ولا تُغيَّر. أخبروا من يشغّل الجهاز.}}',
  'store.damaged':
    '{count, plural, =0 {لا يُعرف أي ضرر.} zero {لا يُعرف أي ضرر.} one {موضع واحد متضرر: يسميه «npm run verify» على الجهاز.} two {موضعان متضرران: يسميهما «npm run verify» على الجهاز.} few {# مواضع متضررة: يسميها «npm run verify» على الجهاز.} many {# موضعا متضررا: يسميها «npm run verify» على الجهاز.} other {# موضع متضرر: يسميها «npm run verify» على الجهاز.}}',
  'store.exposed': 'يمكن لحسابات أخرى على الجهاز أن ترى مجلد البيانات. يغلقه من يشغّله بالأمر «chmod 700».',
  'backups.none': 'لا تؤخذ نسخ احتياطية: لا تسمي الإعدادات على الجهاز مجلدا لها.',
  'backups.database': 'السجل في PostgreSQL، وأدواته هي التي تأخذ النسخ.',
  'backups.daily':
    'كل يوم عند {hour} (UTC) في \u2066{folder}\u2069. {keep, plural, zero {لا تُحفظ أي نسخة.} one {تُحفظ نسخة واحدة.} two {تُحفظ النسختان الأخيرتان.} few {تُحفظ آخر # نسخ.} many {تُحفظ آخر # نسخة.} other {تُحفظ آخر # نسخة.}}',
  'backups.last': 'الأخيرة:',
  'backups.never': 'لا توجد نسخة كاملة بعد.',
  'backups.failures':
    '{count, plural, zero {لم تفشل أي محاولة منذئذ.} one {فشلت محاولة واحدة منذئذ.} two {فشلت محاولتان منذئذ.} few {فشلت # محاولات منذئذ.} many {فشلت # محاولة منذئذ.} other {فشلت # محاولة منذئذ.}}',
  'backups.now': 'أخذ نسخة الآن',
  'backups.taken':
    'أُخذت نسخة: {records, plural, zero {لا قيود} one {قيد واحد} two {قيدان} few {# قيود} many {# قيدا} other {# قيد}}، {size}.',
  'backups.harmed':
    '{count, plural, zero {لم يكن فيها أي موضع متضرر.} one {كان فيها موضع متضرر من قبل.} two {كان فيها موضعان متضرران من قبل.} few {كان فيها # مواضع متضررة من قبل.} many {كان فيها # موضعا متضررا من قبل.} other {كان فيها # موضع متضرر من قبل.}}',
  'numbers.title': 'الآن',
  'numbers.people':
    '{count, plural, zero {لا أحد يشغل مقعدا} one {شخص واحد يشغل مقعدا} two {شخصان يشغلان مقاعد} few {# أشخاص يشغلون مقاعد} many {# شخصا يشغلون مقاعد} other {# شخص يشغلون مقاعد}}',
  'numbers.sessions':
    '{count, plural, zero {لا متصفح مسجل الدخول} one {متصفح واحد مسجل الدخول} two {متصفحان مسجلا الدخول} few {# متصفحات مسجلة الدخول} many {# متصفحا مسجل الدخول} other {# متصفح مسجل الدخول}}',
  'numbers.pages':
    '{count, plural, zero {لا صفحة مفتوحة} one {صفحة واحدة مفتوحة} two {صفحتان مفتوحتان} few {# صفحات مفتوحة} many {# صفحة مفتوحة} other {# صفحة مفتوحة}}',
  'numbers.since': 'يعمل الخادم منذ',
  'profiles.title': 'طرق الموافقة الصامتة',
  'profiles.lead':
    'تُغيَّر بقرار من الهيئة، لما يُفتح بعد ذلك من إجراءات. والجاري منها يبقى على الطريقة التي فُتح بها.',
  'profiles.change': 'تغيير',
  'profiles.change.of': 'تغيير «{name}»',
  'profiles.outage': 'دقائق الانقطاع المحتملة',
  'profiles.outage.note':
    'إذا تعذر الوصول إلى الخادم مدة أطول أثناء الإجراء، تُعلَّق نهايته حتى يؤكد شخص الساعة.',
  'profiles.outage.is':
    '{minutes, plural, =0 {أي انقطاع يتجاوز عشر ثوان يعلق نهاية المهلة.} zero {أي انقطاع يتجاوز عشر ثوان يعلق نهاية المهلة.} one {يُحتمل انقطاع دقيقة واحدة.} two {يُحتمل انقطاع حتى دقيقتين.} few {يُحتمل انقطاع حتى # دقائق.} many {يُحتمل انقطاع حتى # دقيقة.} other {يُحتمل انقطاع حتى # دقيقة.}}',
  'profiles.citation': 'قرار الهيئة',
  'profiles.citation.note': 'أين يوجد: جلسة وتاريخها، أو مذكرة من الرئيس.',
  'profiles.citation.missing': 'اذكروا أولا قرار الهيئة الذي يستند إليه هذا.',
  'profiles.sentence':
    'بموجب هذا القرار تغيّر الهيئة «{name}»{from, select, none {، فورا} other {، اعتبارا من {from}}}. ولا يُمس أي إجراء صمت جار. ويُسجل ذلك للجميع، ويمكن تغييره من جديد.',
  'profiles.same': 'الأمر كذلك بالفعل.',
  'profiles.outage.wrong': 'عدد صحيح من الدقائق، من 0 إلى 10080.',
  'profiles.new': 'إجراء خاص بالهيئة',
  'profiles.new.verb': 'إدراجه',
  'profiles.new.sentence':
    'بموجب هذا القرار يصبح للهيئة الإجراء «{name}»{from, select, none {، فورا} other {، اعتبارا من {from}}}. ولا يُمس أي إجراء صمت جار. ويُسجل ذلك للجميع، ويمكن تغييره من جديد.',
  'profiles.name': 'اسمه',
  'profiles.name.note': 'كما تسميه الهيئة. وإن تُرك فارغا سُمي بما هو عليه.',
  'profiles.regime': 'النوع',
  'profiles.regime.council-silence': 'مشروع بين الأعضاء',
  'profiles.regime.no-objection': 'قرار كتابي للهيئة',
  'profiles.period': 'المدة',
  'profiles.period.clock': 'حتى دقيقة تُحدد كل مرة',
  'profiles.period.elapsed': 'عدد من الساعات منذ الافتتاح',
  'profiles.period.working-days': 'عدد من أيام العمل، حتى ساعة معينة',
  'profiles.hours': 'الساعات',
  'profiles.days': 'أيام العمل، دون احتساب يوم الافتتاح',
  'profiles.hour': 'حتى أي ساعة، مثل ⁨17:00⁩',
  'profiles.period.wrong': 'من 1 إلى 2160 ساعة، أو من 1 إلى 60 يوم عمل مع ساعة مثل ⁨17:00⁩.',
  'profiles.passing': 'معنى عدم الاعتراض',
  'profiles.passing.agreed': 'متفق عليه',
  'profiles.passing.adopted': 'معتمد',
  'profiles.holds': 'التعليق',
  'profiles.holds.none': 'غير مقبول',
  'profiles.holds.none.means': 'إما أن يكسر الوفد الصمت أو لا يكسره.',
  'profiles.holds.pending': 'يبقيه معلقا',
  'profiles.holds.pending.means': 'لا يمر النص ما دام هناك تعليق.',
  'profiles.holds.lapse': 'يسقط في النهاية',
  'profiles.holds.lapse.means': 'التعليق الذي لا يليه كسر للصمت يسقط بانتهاء المهلة.',
  'profiles.byClock': 'تعلن الساعة النتيجة حيث لا شك في شيء؛ وإلا أعلنها شخص',
  'profiles.from': 'نافذ اعتبارا من',
  'profiles.from.note': 'أول يوم له بتوقيت مدينة الهيئة. وإن تُرك فارغا فهو نافذ فورا.',
  'profiles.coming': 'اعتبارا من {day}: {name}.',
}
