/** The words of who sits when and of the days that count, in Chinese. */
import type { CompositionCatalog } from '../languages.ts'

export const composition: CompositionCatalog = {
  'seats.add': '增加席位',
  'seats.lead': '席位到时自行开始、自行结束。人员在其旁邀请。',
  'seats.role': '性质',
  'seats.state': '国家',
  'seats.missing.state': '请先选择国家。',
  'seats.from': '任期始于（{city}时间）',
  'seats.until': '任期至（{city}时间，如已知）',
  'seats.order': '任期的结束早于开始。',
  'seats.add.sentence':
    '{state}自{from}起{until, select, none {} other {至{until}}}设有席位：{role}。将通知所有各方。任期可予结束；席位留在记录中。',
  'seats.end': '结束任期',
  'seats.end.of': '结束任期：{seat}',
  'seats.end.when': '任期至（{city}时间）',
  'seats.end.sentence':
    '{seat}的任期于{until}结束。自该分钟起，其人员不再行事，也看不到新的内容；该席位已作的行动保留。将通知所有各方。',
  'calendar.title': '工作日',
  'calendar.change': '录入一年的假日',
  'calendar.year': '年份',
  'calendar.days': '假日',
  'calendar.days.note': '每日一行：日期，然后名称。2026-12-25 圣诞节',
  'calendar.line.wrong': '这一行不是该年的日期：“{line}”。',
  'calendar.announced': '已公布：日期不再变动',
  'calendar.source': '日期出处',
  'calendar.source.note': '通知及其编号；凡计算工作日之处均予注明。',
  'calendar.source.missing': '请先说明日期出处。',
  'calendar.sentence':
    '自即日起，本机构按这些日期计算{year}年的工作日。进行中的默许程序不因此变动：主席方将看到重新计算的结果。将通知所有各方。',
}
