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
}
