/** The words of who sits when and of the days that count, in Russian. */
import type { CompositionCatalog } from '../languages.ts'

export const composition: CompositionCatalog = {
  'seats.add': 'Добавить место',
  'seats.lead': 'Место само начинается и заканчивается в свою минуту. Людей приглашают рядом с ним.',
  'seats.role': 'Какое место',
  'seats.state': 'Государство',
  'seats.missing.state': 'Сначала выберите государство.',
  'seats.from': 'Срок с (время: {city})',
  'seats.until': 'Срок до (время: {city}), если известно',
  'seats.order': 'Срок кончается раньше, чем начинается.',
  'seats.add.sentence':
    '{state}: место с {from}{until, select, none {} other { до {until}}} ({role}). Все уведомляются. Срок можно завершить; место остается в журнале.',
  'seats.end': 'Завершить срок',
  'seats.end.of': 'Завершить срок: {seat}',
  'seats.end.when': 'Срок до (время: {city})',
  'seats.end.sentence':
    '{seat}: срок завершается {until}. С этой минуты его люди не действуют и не видят ничего нового; сделанное остается. Все уведомляются.',
  'calendar.title': 'Рабочие дни',
  'calendar.change': 'Внести праздники года',
  'calendar.year': 'Год',
  'calendar.days': 'Праздничные дни',
  'calendar.days.note': 'По строке на каждый: дата, затем название. 2026-12-25 Рождество',
  'calendar.line.wrong': 'Эта строка не день того года: «{line}».',
  'calendar.announced': 'Как объявлено: дни больше не изменятся',
  'calendar.source': 'Откуда эти дни',
  'calendar.source.note': 'Циркуляр и его номер; указывается везде, где считаются дни.',
  'calendar.source.missing': 'Сначала укажите, откуда эти дни.',
  'calendar.sentence':
    'Отныне орган считает рабочие дни {year} года по этим дням. Идущие процедуры от этого не сдвигаются: группе Председателя показывается, что дал бы новый подсчет. Все уведомляются.',
}
