/** The words of keys and sessions: passkeys, showing a key again, where one is signed in, in Arabic. */
import type { AccessCatalog } from '../languages.ts'

export const access: AccessCatalog = {
  // ── at the door ──
  'door.passkey': 'الدخول بمفتاح مرور',
  'door.passkey.number':
    'فُتحت هذه الصفحة بعنوان رقمي، ومفاتيح المرور لا تعمل إلا مع اسم. ادخلوا برمزكم، أو افتحوا {address} على الجهاز نفسه.',
  'passkey.declined':
    'لم يوقّع الجهاز: أُلغي الطلب أو طال الوقت أو ليس فيه مفتاح مرور لهذا العنوان. حاولوا مرة أخرى أو استخدموا رمزا.',
  'passkey.offer': 'في المرة القادمة يمكن لهذا الجهاز أن يدخلكم من دون رمز.',
  'passkey.offer.yes': 'إنشاء مفتاح مرور',
  'passkey.offer.done': 'تم: هذا الجهاز يدخلكم من الآن.',

  // ── one’s own keys ──
  'you.title': 'مفاتيحكم وجلساتكم',
  'passkeys.title': 'مفاتيح المرور',
  'passkeys.lead':
    'يبقى مفتاح المرور على جهازكم ويدخلكم. وهو يشهد أيضا على التصرفات التي لا رجوع فيها: كسر الصمت وتأكيد النتيجة وتسجيل الاعتماد. ومن دونه يذكر السجل أن الخادم وحده يشهد عليها.',
  'passkeys.none': 'ليس لديكم أي مفتاح بعد.',
  'passkeys.added': 'أُضيف في',
  'passkeys.used': 'آخر استخدام',
  'passkeys.elsewhere': 'لعنوان {site} فقط',
  'passkeys.remove': 'إزالة',
  'passkeys.remove.sentence':
    'لن يدخلكم «{name}» بعد الآن ولن يشهد على ما تفعلونه لاحقا. وما وقّعه من قبل يبقى موقّعا. لاستخدامه ثانية أضيفوه من جديد.',
  'passkeys.number':
    'فُتحت هذه الصفحة بعنوان رقمي، ومفاتيح المرور لا تعمل إلا مع اسم. افتحوها باسمها، أو على {address} على الجهاز نفسه؛ وإلى ذلك الحين تدخلكم الرموز.',
  'passkeys.cannot': 'ليس لهذا المتصفح مفاتيح مرور في هذا العنوان. يدخلكم الرمز.',
  'passkeys.add': 'إضافة مفتاح مرور',
  'passkeys.make': 'إنشاؤه على هذا الجهاز',
  'passkeys.make.lead': 'يطلب جهازكم بصمتكم أو وجهكم أو رمزه، ويحتفظ بالمفتاح.',
  'passkeys.name': 'اسمه',
  'passkeys.name.note': 'لكم وحدكم، لتمييزه عن غيره: «حاسوب المكتب».',
  'device.is':
    '{browser, select, none {{system, select, none {متصفح غير معروف} other {متصفح على {system}}}} other {{system, select, none {{browser}} other {{browser} على {system}}}}}',

  // ── where one is signed in ──
  'sessions.title': 'أين سجلتم الدخول',
  'sessions.here': 'هذا المتصفح',
  'sessions.since': 'منذ',
  'sessions.used': 'آخر استخدام',
  'sessions.out.of': 'تسجيل الخروج من {device}',
  'sessions.everywhere': 'تسجيل الخروج من كل مكان',
  'sessions.everywhere.sentence':
    'يُسجَّل خروجكم فورا من كل متصفح دخلتم منه، وهذا منها، وتُغلق كل صفحة مفتوحة فيه. وما حُفظ يبقى محفوظا.',

  // ── before what cannot be undone ──
  'prove.title': 'أثبتوا أنكم أنتم',
  'prove.why':
    'مضى وقت طويل على دخولكم هنا، وما أنتم مقبلون عليه لا يسهل الرجوع عنه. أبرزوا مرة واحدة مفتاح المرور أو رمزا، ثم أعيدوا التصرف.',
  'prove.passkey': 'استخدام مفتاح مرور',
  'prove.code.note': 'يمكن لرئيس وفدكم أو للأمانة أن يعطيكم رمزا.',
  'prove.go': 'استخدام الرمز',
  'grave.unsigned':
    'لم يوقّع مفتاح مروركم، ولم يُنفَّذ شيء بعد. اضغطوا مرة أخرى لتنفيذه من دونه: فهو محسوب كذلك، ويذكر السجل «بشهادة الخادم».',
  'attested.passkey': 'موقّع بمفتاح مرور',
  'attested.server': 'بشهادة الخادم',

  // ── failures ──
  'trouble.NoPasskeysHere':
    'مفاتيح المرور لا تعمل مع عنوان رقمي، بل مع اسم فقط. ادخلوا برمزكم أو افتحوا الصفحة باسمها.',
  'trouble.PasskeyUnknown':
    'مفتاح المرور هذا لا يفتح شيئا هنا: أُزيل أو هو لغيركم أو مضى على الطلب وقت طويل. حاولوا مرة أخرى أو استخدموا رمزا.',

  // ── by mail, or with another’s sign-in ──
  'door.mail': 'الحصول على رمز بالبريد',
  'door.mail.address': 'عنوان بريدكم',
  'door.mail.address.note': 'العنوان الذي سجله لكم وفدكم أو الأمانة.',
  'door.mail.send': 'إرسال الرمز',
  'door.mail.sent':
    'إن كان هذا العنوان معروفا هنا فالرمز في طريقه إليه. يعمل في هذه الصفحة وحدها، مدة عشر دقائق.',
  'door.mail.again': 'عنوان آخر',
  'door.oidc': 'الدخول عبر {name}',
  'people.mail': 'إرسال رابط ورمز بالبريد',
  'people.mail.to': 'إرسال رابط ورمز بالبريد إلى {person}',
  'people.mail.sentence':
    'يُرسل رابط ورمز جديدان إلى {address}. وما طُبع أو أُرسل من قبل إلى {person} لا يفتح شيئا بعد الآن.',
  'people.mail.language': 'لغة الرسالة',
  'people.mail.go': 'إرسال',
  'people.mail.none': 'لا يُعرف عنوان بريد لهذا الشخص. اطبعوا رابطا ورمزا بدلا من ذلك.',
  'people.mailed':
    '{fate, select, accepted {أُرسل وقبله الخادم المستقبل} refused {رفض الخادم المستقبل الرسالة: تحققوا من العنوان} waiting {رسالة تنتظر الخادم المستقبل} other {تعذر تسليم رسالة وأُوقفت المحاولات}}',
  'trouble.NoMail': 'لا يمكن إرسال بريد من هنا: لم يحدَّد خادم بريد. يمكن للأمانة أو رئيس وفدكم طباعة رمز.',
  'trouble.NoAddress': 'لا يُعرف عنوان بريد لهذا الشخص. اطبعوا رابطا ورمزا بدلا من ذلك.',
  'trouble.OidcUnknown': 'دخلتم هناك، ولكن لا أحد هنا بهذا العنوان. على وفدكم أو الأمانة دعوتكم أولا.',
  'trouble.OidcRefused':
    'لم يتم الدخول: أُلغي هناك أو طال الوقت أو بدأ في نافذة أخرى. حاولوا مرة أخرى أو استخدموا رمزا.',
  'trouble.OidcUnavailable': 'خدمة الدخول الأخرى لا تستجيب أو غير معدة هنا. استخدموا مفتاح مرور أو رمزا.',

  // ── invited, and whom one has invited ──
  'invited.seat': 'أنتم مدعوون إلى مقعد {seat}.',
  'invited.as': 'بصفة: {name}',
  'invited.by': 'بدعوة من {seat}.',
  'invited.next':
    'اضغطوا الزر: يُسجَّل الدخول في هذا المتصفح، وتُظهر صفحة اليوم ما ينتظر مقعدكم. أنشئوا هناك مفتاح مرور، ولن تحتاجوا في المرة القادمة إلى رابط.',
  'people.more': 'المزيد عن {person}',
  'people.link.open': 'الرابط والرمز صالحان حتى',
  'people.link.over': 'انتهى آخر رابط ورمز',
  'people.link.withdraw': 'سحب الرابط والرمز',
  'people.link.withdraw.sentence':
    'لم يعد رابط {person} ورمزه المفتوحان يفتحان شيئا. يبقى المقعد له؛ ويمكن إعداد رابط ورمز جديدين في أي وقت.',
  'people.link.none': 'لا رابط ولا رمز مفتوح.',
  'people.sessions':
    '{count, plural, zero {لا دخول مسجل} one {دخول مسجل في متصفح واحد} two {دخول مسجل في متصفحين} few {دخول مسجل في # متصفحات} many {دخول مسجل في # متصفحا} other {دخول مسجل في # متصفح}}',
  'people.out': 'تسجيل الخروج من كل مكان',
  'people.out.sentence':
    'يُسجَّل فورا خروج {person} من كل متصفح يشغل فيه مقعد {seat}. يحتفظ بالمقعد، ويعود بمفتاح مرور أو رابط أو رمز.',
  'people.out.none': 'لا دخول مسجلا في أي مكان.',
  'people.capacity.change': 'تغيير الصفة',
  'people.capacity.sentence':
    'من الآن تكون ل{person} هذه الصفة في {seat}. يُبلَّغ أهل المقعد والأمانة. ويمكن تغييرها من جديد.',
  'people.capacity.same': 'له هذه الصفة بالفعل.',
}
