/** The words of letters, in Arabic. */
import type { MailWords } from './en.ts'

export const mail: MailWords = {
  'letter.for': 'إلى: {person}',
  'invitation.subject': '{body}: دعوتكم',
  'invitation.lead': 'أنتم مدعوون إلى {body}.',
  'invitation.link': 'افتحوا هذا الرابط واضغطوا الزر الذي فيه. يعمل مرة واحدة، حتى {until}.',
  'invitation.code': 'أو افتحوا صفحة الدخول واكتبوا هذا الرمز:',
  'invitation.end': 'إن لم تكونوا تنتظرون هذه الرسالة فلا حاجة إلى فعل شيء: فالرابط لا يفتح شيئا من دونكم.',
  'code.subject': '{body}: رمزكم',
  'code.lead': 'طلب أحدهم، ولعله أنتم، رمزا للدخول إلى {body}.',
  'code.code': 'اكتبوه في الصفحة التي طُلب منها خلال عشر دقائق:',
  'code.end':
    'لا تعطوه لأحد: فمن يحق له معرفته لا يحتاج إلى سؤالكم عنه. وإن لم تكونوا أنتم من طلبه فلا حاجة إلى فعل شيء.',
  'test.subject': '{body}: رسالة تجريبية',
  'test.lead': 'هذه الرسالة للتحقق من وصول بريد {body}. أرسلتها الأمانة.',
  'test.end': 'لا حاجة إلى فعل شيء.',
  'notice.subject': '\u2068{title}\u2069: {what}',
  'notice.until': 'حتى نهاية هذه الدقيقة: {moment}.',
  'notice.changed':
    'ما تغير منذ {version}. العبارات المضافة بين العلامتين \u2066[+\u2069 و\u2066+]\u2069، والمحذوفة بين العلامتين \u2066[−\u2069 و\u2066−]\u2069.',
  'notice.words': 'نص {version}',
  'notice.hash': 'بصمة SHA-256 لهذا النص: \u2066{hash}\u2069',
  'notice.link': 'في صفحة النص، حيث يُطلب منكم الدخول:',
  'notice.answer':
    'للمشاركة بالبريد أجيبوا عن هذه الرسالة أو اكتبوا إلى \u2066{address}\u2069. التعليقات والاقتراحات والاعتراضات: تقيد الأمانة ما يقوله وفدكم مع الدقيقة التي ورد فيها.',
  'notice.head': 'آخر بصمة في السجل العام عند كتابة هذه الرسالة: \u2066{head}\u2069',
  'notice.why':
    'وصلتكم هذه الرسالة لأن مقعدكم هو: {seat}. ولكم أن تختاروا ما يصلكم من رسائل؛ أما مذكرة الموافقة الصامتة فتُرسل دائما.',
  'reminder.subject': 'تذكير: تنتهي الموافقة الصامتة في {moment} – {title}',
  'reminder.lead':
    'توشك المهلة بشأن {version} أن تنتهي. ومن لا يقول شيئا حتى نهاية هذه الدقيقة يدع النص يمر: {moment}.',
  'notice.calendar': 'نهاية الموافقة الصامتة: \u2068{title}\u2069، {version}',
  'notice.calendar.until': 'حتى نهاية هذه الدقيقة: {moment}.',
  'digest.subject':
    '\u2068{title}\u2069: {count, plural, zero {لا جديد} one {أمر جديد واحد} two {أمران جديدان} few {# أمور جديدة} many {# أمرا جديدا} other {# أمر جديد}}',
  'digest.lead': 'منذ آخر رسالة بشأن «\u2068{title}\u2069»:',
  'digest.line': '{moment}: {what}',
}
