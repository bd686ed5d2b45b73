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
  'compilation.alternative': 'صياغة أخرى للفقرة كلها.',
  'compilation.keeps': '({who}: دون تغيير)',
  'compilation.minus': 'علامة الطرح قبل الرمز تدل على من يعارض.',
  'matrix.opposes':
    'يعارض {count, plural, zero {# مقترح} one {مقترحا واحدا} two {مقترحين} few {# مقترحات} many {# مقترحا} other {# مقترح}}',
  'matrix.minus': '− يعارض اقتراحا.',
  // ── on paper ──
  'paper.title': 'على الورق',
  'paper.lead':
    'ملفا لبرنامج Word أو مطبوعا. وليس فيه إلا ما يراه الجميع. المضاف تحته خط، والمحذوف مشطوب، وصاحبه مذكور إلى جانبه بين معقوفتين.',
  'paper.form': 'ماذا',
  'paper.form.clean': 'النص النظيف',
  'paper.form.redline': 'النص بالتعديلات',
  'paper.form.names': 'النص المجمّع مع الأسماء',
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
}
