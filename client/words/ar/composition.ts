/** The words of who sits when and of the days that count, in Arabic. */
import type { CompositionCatalog } from '../languages.ts'

export const composition: CompositionCatalog = {
  'seats.add': 'إضافة مقعد',
  'seats.lead': 'يبدأ المقعد وينتهي في دقيقته من تلقاء نفسه. ويُدعى أشخاصه إلى جانبه.',
  'seats.role': 'ما هو',
  'seats.state': 'الدولة',
  'seats.missing.state': 'اختاروا الدولة أولا.',
  'seats.from': 'المدة من، بتوقيت \u2068{city}\u2069',
  'seats.until': 'المدة حتى، بتوقيت \u2068{city}\u2069، إن عُرفت',
  'seats.order': 'تنتهي المدة قبل أن تبدأ.',
  'seats.add.sentence':
    'مقعد لدولة {state} من {from}{until, select, none {} other { حتى {until}}}: {role}. ويُخطر الجميع. ويمكن إنهاء مدته؛ ويبقى المقعد في السجل.',
  'seats.end': 'إنهاء المدة',
  'seats.end.of': 'إنهاء المدة: {seat}',
  'seats.end.when': 'المدة حتى، بتوقيت \u2068{city}\u2069',
  'seats.end.sentence':
    'تنتهي مدة {seat} في {until}. ومن تلك الدقيقة لا يتصرف أشخاصه ولا يرون جديدا؛ ويبقى ما قام به المقعد. ويُخطر الجميع.',
  'calendar.title': 'أيام العمل',
  'calendar.change': 'إدخال عطل سنة',
  'calendar.year': 'السنة',
  'calendar.days': 'العطل',
  'calendar.days.note': 'سطر لكل يوم: التاريخ ثم الاسم. \u20682026-12-25\u2069 عيد الميلاد',
  'calendar.line.wrong': 'هذا السطر ليس يوما من تلك السنة: «\u2068{line}\u2069».',
  'calendar.announced': 'كما أُعلن: لا يتغير أي من أيامها',
  'calendar.source': 'مصدر الأيام',
  'calendar.source.note': 'تعميم ورقمه؛ ويُذكر حيثما تُحسب الأيام.',
  'calendar.source.missing': 'اذكروا أولا مصدر الأيام.',
  'calendar.sentence':
    'تحسب الهيئة من الآن أيام عملها في {year} على هذه الأيام. ولا يتحرك بذلك أي إجراء جار: ويُعرض على فريق الرئيس ما تصير إليه أيامه. ويُخطر الجميع.',
}
