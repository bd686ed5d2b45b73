/** The words of what a silence may be beside one text decided as one, and of what is typed meanwhile, in Arabic: item by item. */
import type { ProceduresCatalog } from '../languages.ts'

export const procedures: ProceduresCatalog = {
  'profile.items': '{name}، بندا بندا',
  'effect.items.agreed':
    'يُبت في كل بند على حدة: إذا لم يعترض عليه أحد حتى الموعد النهائي، عُدّ متفقا عليه. وتبقى البنود التي كُسر الصمت عليها مفتوحة.',
  'effect.items.adopted':
    'يُبت في كل بند على حدة: إذا لم يعترض عليه أحد حتى الموعد النهائي، عُدّ معتمدا. وتبقى البنود التي كُسر الصمت عليها مفتوحة.',
  'items.title': 'بندا بندا',
  'items.choose': 'ما يُبت فيه على حدة',
  'items.choose.note': 'للوفد أن يكسر الصمت على أحدها دون سواه. أما الاعتراض على غيرها فيشملها جميعا.',
  'items.choose.before': '{item}: سبق إقراره بهذه الصيغة ولا يُطرح ثانية',
  'items.is': '\u2068{cited}\u2069: \u2068{words}\u2069',
  'items.silent': 'لا شيء مسجل',
  'items.broken': 'كسره: {seats}',
  'items.objected': 'اعتراض: {seats}',
  'items.passed': '{passing, select, adopted {معتمد} other {متفق عليه}}',
  'items.open': 'مفتوح',
  'items.before': 'سبق إقراره',
  'items.undone': 'مفتوح من جديد',
  'break.items': 'ما يشمله ذلك',
  'break.items.sentence':
    'كسر الصمت على {version} في ما يخص {items} من جانب {seat}. {count, plural, zero {وهذه البنود غير متفق عليها} one {وهذا البند غير متفق عليه} two {وهذان البندان غير متفق عليهما} few {وهذه البنود غير متفق عليها} many {وهذه البنود غير متفق عليها} other {وهذه البنود غير متفق عليها}}؛ وتبقى سائر البنود مطروحة للموافقة الصامتة. وتُخطر جميع الوفود والأمانة فورا. ولا رجوع عن ذلك.',
  'break.items.none': 'اختاروا بندا واحدا على الأقل.',
  'said.broke-part': 'كسر الصمت على بعض البنود',
  'ended.items': 'تبقى مفتوحة: {open}. ويشمل التأكيد سائر البنود.',
  'confirm.part.verb': 'تأكيد: أُقرّ جزئيا',
  'confirm.part.sentence':
    'تأكيد من جانب {seat} بأنه لم يرد بأي طريق اعتراض آخر على {version}. {passing, select, adopted {معتمدة} other {متفق عليها}}: {passed}. ومفتوحة وعادت إلى التفاوض: {open}. وتُخطر جميع الوفود والأمانة فورا.',
  'note.opening.items':
    'يُبت بندا بندا: {items}. ويجوز أن يحدد الاعتراض البنود التي يخصها؛ فإن لم يحدد شملها جميعا.',
  'note.opening.before': 'سبق إقرارها بالصيغة نفسها: {items}.',
  'outcome.passedInPart':
    'انتهت المهلة بشأن {version}. {passing, select, adopted {معتمدة} other {متفق عليها}}: {passed}. ومفتوحة وعادت إلى التفاوض: {open}. ويجوز طرح البنود المفتوحة من جديد؛ أما ما أُقرّ فلا يُطرح ثانية ما بقيت صيغته.',
  'certificate.outcome.passed-in-part':
    'انتهت المهلة بشأن {version} وأُقرّ جزء منها. والنص في مجمله غير {passing, select, adopted {معتمد} other {متفق عليه}}.',
  'certificate.items.passed': '{passing, select, adopted {معتمدة} other {متفق عليها}}',
  'certificate.items.open': 'مفتوحة',
  'profiles.severable': 'يُبت',
  'profiles.severable.package': 'كحزمة واحدة',
  'profiles.severable.package.means': 'يكفي اعتراض واحد لعدم إقرار المجموع.',
  'profiles.severable.items': 'بندا بندا',
  'profiles.severable.items.means': 'تُحدد البنود عند الافتتاح، ويُقرّ كل منها أو يبقى مفتوحا بذاته.',

  // ── words typed while a silence runs ──
  'meant.title': 'ما هذه الكلمات؟',
  'meant.open': 'تحديد المقصود',
  'meant.label': 'المقصود',
  'meant.lead': 'النص مطروح للموافقة الصامتة حتى {deadline}. ولا يُقدم شيء في أثنائها، ولا يُستنتج شيء مما كُتب.',
  'meant.keep': 'لا شيء بعد: تبقى على مكتبنا',
  'meant.keep.means': 'لا يراها إلا وفدكم. ولا يُعتد بها، ويُقرّ النص ما لم يكسر أحد الصمت.',
  'meant.keep.verb': 'إبقاؤها على مكتبنا',
  'meant.keep.sentence': 'لا يُرسل شيء. ويمكنكم حتى {deadline} أن تقولوا إنه كسر للصمت.',
  'meant.remark': 'ملاحظة لغوية لفريق الرئيس',
  'meant.remark.means': 'لا تكسر شيئا. ولا يراها إلا فريق الرئيس ووفدكم.',
  'meant.remark.verb': 'إرسال الملاحظة',
  'meant.remark.sentence':
    'ملاحظة لغوية على {version} من {seat} إلى فريق الرئيس. ويستمر الإجراء ولا يُخطر أحد سواه. ولا رجوع عن ذلك.',
  'meant.remark.empty': 'لا بد للملاحظة من كلمات: اكتبوا ما ينبغي أن يرد أو اذكروا السبب.',
  'meant.remark.told': 'وصلت ملاحظتكم إلى فريق الرئيس.',
  'meant.break': 'كسر للصمت: نريد هذه الصيغة بدلا منها',
  'meant.break.means': 'تنتهي الموافقة الصامتة على النص كله، وتُقدم هذه الكلمات مقترحا منكم بالإجراء نفسه.',
  'meant.break.verb': 'كسر الصمت',
  'meant.break.sentence':
    'كسر الصمت على {version} وتقديم هذه الكلمات من جانب {seat}. والنص غير متفق عليه. وتُخطر جميع الوفود والأمانة فورا. ولا رجوع عن ذلك.',
  'meant.break.told': 'كُسر الصمت وقُدم مقترحكم.',
  'hold.items.sentence':
    '{seat}: تعليق جزء من {version} في انتظار التعليمات. ويتعلق ذلك بما يلي: {items}، ويمكن أن يمر الباقي من دونه. يُبلَّغ الجميع فورا. ويمكنكم رفع التعليق.',
  'more.items.sentence':
    '{seat}: طلب مزيد من الوقت من الرئاسة بشأن جزء من {version}. ويتعلق ذلك بما يلي: {items}؛ وإن لم يرد أحد ظل مفتوحا، ويمكن أن يمر الباقي. يُبلَّغ الجميع فورا. ويمكنكم سحب الطلب حتى إعلان النتيجة.',
  'items.held': 'في الانتظار: {seats}',
  'items.only': 'بشأن {items} فقط.',
}
