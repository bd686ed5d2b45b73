/** What ends a procedure and what stands beside a text afterwards, and the page of all procedures, in Russian. */
import type { OutcomesCatalog } from '../languages.ts'

export const outcomes: OutcomesCatalog = {
  // ── a silence that was not over what was meant ──
  'void.cause': 'Что было не так',
  'void.cause.text': 'Представлен не тот текст',
  'void.cause.annex': 'Представлено не то приложение',
  'void.cause.days': 'Дни подсчитаны неверно',
  'void.cause.other': 'Другая ошибка',

  // ── remarks on the language ──
  'remark.verb': 'Замечание по языку',
  'remark.sentence':
    '{seat} делает группе Председателя замечание по языку версии {version}. Оно ничего не нарушает и ничему не препятствует. Больше никто о нем не уведомляется. Отменить это нельзя.',
  'remark.where': 'К чему',
  'remark.body': 'Замечание',
  'remark.missing': 'Сначала напишите замечание.',
  'remarks.title': 'Замечания по языку',
  'remarks.who': 'Их видят группа Председателя и место, которое их сделало, и больше никто.',
  'remarks.place': '{place, select, whole {Текст в целом} other {Пункт {place}}}',

  // ── placed on record ──
  'place.any.verb': 'Занести в журнал',
  'place.kind': 'Что это',
  'place.kind.statement': 'Заявление',
  'place.kind.statement.means': 'То, что мы говорим рядом с текстом.',
  'place.kind.reservation': 'Оговорка',
  'place.kind.reservation.means': 'То, чего мы в тексте не принимаем, не препятствуя ему.',
  'place.kind.dissociation': 'Отмежевание',
  'place.kind.dissociation.means': 'Текст принят, и мы не присоединяемся к нему или к этим пунктам.',
  'place.missing': 'Сначала напишите, что следует занести.',

  // ── adoption ──
  'adopt.how': 'Как',
  'adopt.how.meeting': 'На заседании',
  'adopt.how.issued': 'Выпущен без заседания',
  'adopt.how.issued.means': 'Как заявление для печати: без условного обозначения.',
  'adopt.issued.verb': 'Записать выпуск',
  'adopt.issued.sentence':
    '{seat} записывает, что текст выпущен без заседания и без условного обозначения. Все уведомляются немедленно. Отменить это может только сам орган.',
  'adopt.room.verb': 'Принят в зале',
  'adopt.room.sentence':
    '{seat} записывает, что орган принял текст в зале ({version}) без процедуры молчания. Все уведомляются немедленно. Отменить это может только сам орган.',
  'adopted.how':
    '{how, select, room {Орган принял его в зале, без процедуры молчания.} other {Он выпущен без заседания, как заявление для печати.}}',
  'schedule.verb': 'Назначить принятие',
  'schedule.again.verb': 'Назначить другое время принятия',
  'schedule.wall': 'Когда орган должен его принять (время: {city})',
  'schedule.meeting': 'Заседание, если известно',
  'schedule.sentence':
    '{seat} назначает принятие на {deadline}{meeting, select, none {} other { ({meeting})}}. Само по себе это ни к чему не ведет: принимает орган. Все уведомляются немедленно. Можно назначить другое время.',
  'scheduled.line':
    'Принятие назначено на {deadline}{meeting, select, none {} other { ({meeting})}}. До этого член может отозвать свое согласие.',
  'scheduled.over':
    'Принятие было назначено на {deadline}{meeting, select, none {} other { ({meeting})}}. Здесь оно еще не записано.',

  // ── corrigenda ──
  'corrigendum.verb': 'Внести исправление',
  'corrigendum.language': 'Язык, в котором допущена опечатка',
  'corrigendum.was': 'Напечатано',
  'corrigendum.was.note': 'Слов на другом языке в журнале нет: скопируйте то, что там стоит.',
  'corrigendum.now': 'Следует читать',
  'corrigendum.missing': 'Сначала укажите, как следует читать.',
  'corrigendum.missing.was': 'Сначала укажите, что там стоит.',
  'corrigendum.sentence':
    '{seat} вносит исправление опечатки в пункт {place}, {language}. Сохраняются обе формулировки, согласованный текст не меняется. Любой член может заявить, что это не опечатка. Все уведомляются немедленно. Отменить это нельзя.',
  'corrigenda.title': 'Исправления',
  'corrigenda.where': '{language}, {place, select, none {текст} other {пункт {place}}}',
  'contest.verb': 'Это не опечатка',
  'contest.sentence':
    '{seat} заявляет, что это не опечатка. Исправление теряет силу, обе формулировки остаются в журнале. Все уведомляются немедленно. Отменить это нельзя.',
  'contest.reason': 'Почему, если вы хотите это сказать',
  'contest.line': 'Не имеет силы: {seat} заявляет, что это не опечатка.',

  // ── entered for a seat: what came beside the common acts ──
  'enter.kind.unask': 'Отзывает просьбу продлить срок',
  'enter.kind.statement': 'Заносит заявление',
  'enter.kind.reservation': 'Заносит оговорку',
  'enter.kind.dissociation': 'Отмежевывается',
  'enter.kind.contest': 'Заявляет, что исправлена не опечатка',
  'enter.kind.support': 'Поддерживает предложение',
  'enter.kind.oppose': 'Выступает против предложения',
  'enter.kind.tolerate': 'Может согласиться с предложением',
  'enter.kind.drop': 'Снимает свое предложение',
  'enter.proposal': 'Какое предложение',
  'enter.proposal.is': '{seat}: {words}',
  'enter.corrigendum': 'Какое исправление',
  'enter.until': 'До какого времени ({city}), если указано',
  'enter.missing.proposal': 'Сначала выберите предложение. Если список пуст, такого предложения нет.',
  'enter.missing.request': 'У этого места нет просьбы продлить срок, ожидающей ответа.',
  'enter.missing.corrigendum': 'Сначала выберите исправление. Если список пуст, исправлений нет.',
  'enter.sentence.more':
    '{kind, select, unask {Секретариат записывает, что {seat} отзывает свою просьбу продлить срок.} statement {Секретариат записывает, что {seat} заносит заявление. Оно ничего не нарушает.} reservation {Секретариат записывает, что {seat} заносит оговорку. Она ничего не нарушает.} dissociation {Секретариат записывает, что {seat} отмежевывается. Принятие остается в силе.} contest {Секретариат записывает, что {seat} заявляет: исправлена не опечатка. Исправление теряет силу.} support {Секретариат записывает, что {seat} поддерживает это предложение.} oppose {Секретариат записывает, что {seat} выступает против этого предложения.} tolerate {Секретариат записывает, что {seat} может согласиться с этим предложением.} other {Секретариат записывает, что {seat} снимает свое предложение.}} Немедленно уведомляются все; подтвердить запись предлагается месту «{seat}». Отменить это нельзя.',

  // ── whose copy a sheet is ──
  'paper.header.copy': 'Экземпляр: {seat}',

  // ── silences that were ──
  'silence.was':
    '{phase, select, broken {Молчание по версии {version} нарушено ({seats}).} voided {Процедура по версии {version} объявлена недействительной.} withdrawn {Версия {version} снята с процедуры молчания.} passed {Срок по версии {version} истек без возражений.} other {Срок по версии {version} истек; подтверждено, что согласия нет.}}',

  // ── all procedures ──
  'place.procedures': 'Процедуры',
  'procedures.lead':
    'Все тексты, которые еще не приняты, по тому, чего они ждут. Государства здесь не называются; кто именно, сказано на страницах текста.',
  'procedures.none': 'В работе ничего нет',
  'procedures.none.means': 'Текст стоит здесь с открытия для делегаций до принятия.',
  'procedures.is.pending': 'Ожидают',
  'procedures.is.pending.means': 'Ждут чьего-то слова: до него ничто не проходит.',
  'procedures.is.blocked': 'Заблокированы',
  'procedures.is.blocked.means': 'Ждут изменения позиции или других формулировок.',
  'procedures.is.open': 'Открыты',
  'procedures.is.open.means': 'Срок идет, и, судя по журналу, ничто не препятствует.',
  'procedures.is.ageing': 'Застоялись',
  'procedures.is.ageing.means': 'Четырнадцать дней ничего не выпускалось и не назначалось.',
  'procedures.is.moving': 'В работе',
  'procedures.is.moving.means': 'На согласовании или согласованы и ждут принятия.',
  'procedures.facts':
    '{version} · {stage} · {days, plural, =0 {с сегодняшнего дня} one {# день} few {# дня} many {# дней} other {# дня}}',
  'procedures.why.ended': 'Срок истек; результат еще не подтвержден человеком.',
  'procedures.why.held': 'Окончание срока задержано, пока кто-нибудь не подтвердит часы.',
  'procedures.why.holds':
    '{count, plural, one {Остается # приостановка.} few {Остаются # приостановки.} many {Остаются # приостановок.} other {Остаются # приостановки.}}',
  'procedures.why.requests':
    '{count, plural, one {# просьба продлить срок остается без ответа.} few {# просьбы продлить срок остаются без ответа.} many {# просьб продлить срок остаются без ответа.} other {# просьбы продлить срок остаются без ответа.}}',
  'procedures.why.objections':
    '{count, plural, one {Остается # возражение.} few {Остаются # возражения.} many {Остаются # возражений.} other {Остаются # возражения.}}',
  'procedures.why.broken': 'Молчание по этой версии нарушено.',
  'procedures.why.not-agreed': 'Подтверждено, что эта версия не согласована.',
  'procedures.why.adoption-due': 'Назначенное время принятия прошло, принятие не записано.',
  'procedures.way.open': 'Возражений не записано.',
  'procedures.way.agreed': 'Согласован; принятие еще не записано.',
  'procedures.way.moving':
    '{count, plural, =0 {Открытых предложений нет.} one {Открыто # предложение.} few {Открыты # предложения.} many {Открыто # предложений.} other {Открыто # предложения.}}',
  'certificate.slip.void': 'Недействительно: один из членов заявил, что это не опечатка.',
}
