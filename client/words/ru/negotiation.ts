/** Where seats stand and how they are brought together, in Russian: see `../en/negotiation.ts`. */
import type { NegotiationCatalog } from '../languages.ts'

export const negotiation: NegotiationCatalog = {
  // ── where delegations stand, and objections ──
  'stand.title': 'Позиции делегаций',
  'stand.own': 'Наша позиция',
  'stand.is.pending': 'В ожидании инструкций',
  'stand.is.adref': 'Согласовано ad referendum',
  'stand.is.agreed': 'Согласовано',
  'stand.until': 'инструкции ожидаются к {when}',
  'stand.alone': 'Сообщено только группе Председателя',
  'stand.old': 'Сказано о прежних словах; вопрос задан вновь с {version}',
  'stand.label': 'Наша позиция',
  'stand.end': 'Взять сказанное назад',
  'stand.until.label': 'Инструкции ожидаются к (время: {city}), если можно сказать',
  'stand.openly': 'Сообщить всем делегациям, а не только группе Председателя',
  'stand.confirm':
    '{seat}: позиция по {place, select, whole {тексту в целом} other {указанному месту ({place})}}: {is, select, pending {в ожидании инструкций} adref {согласовано ad referendum} agreed {согласовано} other {сказанное взято назад}}. {openly, select, yes {Все делегации и секретариат уведомляются сразу.} other {Уведомляется только группа Председателя.}} Это не голосование, и это можно взять назад.',
  'stand.told': 'Отмечено. Это можно взять назад.',
  'today.waits.stand':
    '{why, select, due {Настал день, к которому вы ожидали инструкций: какова ваша позиция?} other {Слова изменились с тех пор, как вы сообщили свою позицию: {count, plural, one {# место} few {# места} many {# мест} other {# места}} в тексте.}}',
  'today.waits.maintain':
    'Слова, против которых вы возражаете, изменились в {version}. Ваше возражение остается, если вы его не отзовете.',
  'event.StandTaken':
    '{is, select, pending {Ожидает инструкций} adref {Согласие ad referendum} agreed {Согласие} other {Сказанное взято назад}}{whole, select, yes {: по тексту в целом} other {: по одному пункту}}.',
  'event.ObjectionMaintained': 'Возражение сохраняется и против нынешних слов.',
  'objection.mandate': 'Основание: {source}',
  'objection.mandate.open': 'Процитировать мандат, на котором оно основано',
  'objection.mandate.source': 'Текст и его пункт, как они цитируются',
  'objection.mandate.words': 'Слова, как они там стоят',
  'objection.joins': 'Вместе с другими ({seat}), каждый от себя',
  'objection.asked': 'Слова изменились в {version}. Возражение остается, если его не отзовут.',
  'objection.maintain': 'Сохранить возражение',
  'objection.maintain.confirm':
    '{seat}: возражение сохраняется и против нынешних слов. Все делегации и секретариат уведомляются. Его можно отозвать.',
  'objection.maintain.told': 'Сохранено. Оно остается, пока вы его не отзовете.',
  'objection.join': 'Присоединиться к возражению',
  'objection.join.confirm':
    '{own}: возражение вместе с другими ({seat}) по тем же причинам. Это собственное возражение: оно остается, пока его не отзовут ({own}), что бы ни сделали другие. Все делегации и секретариат уведомляются сразу.',
  'objection.join.told': 'Ваше возражение стоит рядом ({seat}).',
  'enter.kind.stand': 'Сообщает свою позицию',
  'enter.kind.maintain': 'Сохраняет возражение',
  'enter.kind.join': 'Присоединяется к возражению',
  'enter.sentence.stand':
    'Секретариат вносит за {seat} позицию по {place, select, whole {тексту в целом} other {пункту {place}}}: {is, select, pending {в ожидании инструкций} adref {согласовано ad referendum} other {согласовано}}. Все уведомляются сразу, и у {seat} запрашивается подтверждение. Это не голосование.',
  'enter.sentence.maintain':
    'Секретариат вносит за {seat}, что возражение сохраняется. Все уведомляются сразу, и у {seat} запрашивается подтверждение.',
  'enter.sentence.join':
    'Секретариат вносит за {seat} присоединение к возражению. Это собственное возражение. Все уведомляются сразу, и у {seat} запрашивается подтверждение. Это нельзя взять назад.',
  'enter.stand': 'Позиция',
  'matrix.stands':
    'Половина квадрата: в ожидании инструкций; половина круга: согласовано ad referendum; круг: согласовано.',
  'text.filter.agreed-ad-ref': 'Согласованные ad referendum',
  'text.filter.reserved': 'В ожидании инструкций',
  // ── compromises ──
  'compromise.offered': 'Компромиссы по этому пункту',
  'compromise.offer': 'Предложить компромисс',
  'compromise.title': 'Компромисс Председателя',
  'compromise.by': 'Компромисс Председателя, редакция {wording}',
  'compromise.words': 'Слова, которые вы предлагаете',
  'compromise.to': 'Кому',
  'compromise.to.all': 'Никто не назван: предлагается всем делегациям.',
  'compromise.note': 'К нему, если хотите',
  'compromise.confirm':
    'Группа Председателя предлагает эти слова {all, select, yes {всем делегациям} other {делегациям ({seats}); они знают друг о друге, остальным не сообщается}}. Каждую просят принять, отклонить или ответить. Слова можно заменить и отозвать.',
  'compromise.told': 'Предложено. Адресаты уведомлены.',
  'compromise.addressed': 'Кому: {seats}',
  'compromise.addressed.all': 'Всем делегациям',
  'compromise.wording': 'Прежние редакции: {count}',
  'compromise.accepts': 'Принять',
  'compromise.declines': 'Отклонить',
  'compromise.answers': 'Ответить',
  'compromise.said':
    '{seat}: {is, select, accepts {принимает} declines {отклоняет} other {отвечает}}{old, select, yes { (о прежней редакции)} other {}}',
  'compromise.answer.confirm':
    '{seat}: {is, select, accepts {слова, предложенные группой Председателя, приняты} declines {слова, предложенные группой Председателя, отклонены} other {ответ на слова, предложенные группой Председателя}}. {all, select, yes {Все делегации уведомляются.} other {Уведомляется только группа Председателя.}} Пока слова предлагаются, можно сказать иначе.',
  'compromise.answer.note': 'Ваши слова, если хотите',
  'compromise.answer.told': 'Сообщено. Пока слова предлагаются, можно сказать иначе.',
  'compromise.revise': 'Предложить другие слова',
  'compromise.revise.confirm':
    'Группа Председателя заменяет предложенные слова этими. Каждый адресат спрашивается заново; прежняя редакция сохраняется.',
  'compromise.withdraw': 'Отозвать компромисс',
  'compromise.withdraw.confirm':
    'Группа Председателя отзывает свой компромисс. Адресаты уведомляются. Сказанное остается в записи.',
  'compromise.take': 'Внести компромисс',
  'compromise.take.confirm':
    'Группа Председателя вносит компромисс в пункт {place}. Слова принадлежат Председателю. Всем сразу сообщаются слова, но не то, кто их принял.',
  'compromise.take.told': 'Внесено: слова в тексте.',
  'compromise.status': '{status, select, open {Предложен} withdrawn {Отозван} other {Внесен}}',
  'today.waits.compromise':
    '{count, plural, one {Группа Председателя предлагает # редакцию и ждет вашего ответа.} few {Группа Председателя предлагает # редакции и ждет ваших ответов.} many {Группа Председателя предлагает # редакций и ждет ваших ответов.} other {Группа Председателя предлагает # редакции и ждет ваших ответов.}}',
  'today.waits.accepted':
    '{count, plural, one {Все адресаты приняли # компромисс: его можно внести.} few {Все адресаты приняли # компромисса: их можно внести.} many {Все адресаты приняли # компромиссов: их можно внести.} other {Все адресаты приняли # компромисса: их можно внести.}}',
  'event.CompromiseOffered': 'Предложен компромисс.',
  'event.CompromiseRevised': 'Предложены другие слова компромисса, редакция {wording}.',
  'event.CompromiseAnswered':
    'Слова компромисса: {is, select, accepts {приняты} declines {отклонены} other {дан ответ}}.',
  'event.CompromiseClosed': '{how, select, withdrawn {Компромисс отозван.} other {Компромисс внесен.}}',
  'event.CompromiseWritten': 'В текст внесены собственные слова между позициями делегаций.',
  // ── the read-through, the room and the sheet ──
  'reading.lead': 'Вести чтение',
  'reading.is': 'Председатель читает: {place}.',
  'reading.label': 'Чтение',
  'reading.previous': 'Предыдущий пункт',
  'reading.next': 'Следующий пункт',
  'reading.end': 'Закончить чтение',
  'reading.follow': 'Следовать за Председателем',
  'reading.return': 'Вернуться к Председателю',
  'reading.floor': 'Зал, как его понимает Председатель',
  'reading.told': 'Записано как понимание Председателя.',
  'reading.room': 'Экран зала',
  'floor.agreed': 'Согласовано',
  'floor.adref': 'Согласовано ad referendum',
  'floor.reserved': 'С оговоркой',
  'floor.open': 'Открыто',
  'floor.is':
    'Как Председатель понимает зал: {is, select, agreed {согласовано} adref {согласовано ad referendum} reserved {с оговоркой} other {открыто}}',
  'floor.contest': 'Мы говорили не это',
  'floor.contest.confirm':
    '{seat}: понимание Председателя по этому пункту не соответствует сказанному. Все делегации и секретариат уведомляются; пункт снова открыт, пока Председатель не запишет заново.',
  'floor.contest.note': 'Что вы сказали, если хотите',
  'floor.contest.told': 'Сказано. Это стоит рядом с пониманием Председателя.',
  'floor.contested': 'Не так: {seat}',
  'room.title': 'Экран зала',
  'room.alternatives': 'Предложено',
  'room.nothing': 'Здесь ничего не предложено.',
  'room.waiting': 'Чтение не началось.',
  'room.kind':
    '{kind, select, add {После него} delete {Исключить} keep {Без изменений} alternative {Иная редакция} other {Другие слова}}',
  'sheet.title': 'Лист группы Председателя',
  'sheet.lead': 'Это видит только группа Председателя: ни делегации, ни секретариат.',
  'sheet.seat': 'Делегация',
  'sheet.leans': 'На деле',
  'sheet.leans.none': 'Ничего не отмечено',
  'sheet.leans.with': 'С нами',
  'sheet.leans.movable': 'Может сдвинуться',
  'sheet.leans.firm': 'Твердо',
  'sheet.body': 'Ваши слова, для себя',
  'sheet.note': 'Отметить',
  'sheet.off': 'Убрать с листа',
  'sheet.confirm':
    'Отмеченное ({seat}) видит только группа Председателя. Его можно убрать, и оно остается в записи группы Председателя.',
  'sheet.told': 'Отмечено только для группы Председателя.',
  'event.ReadingLed': '{over, select, yes {Чтение закончено.} other {Переход к пункту чтения.}}',
  'event.FloorRecorded':
    'Понимание зала: {is, select, agreed {согласовано} adref {согласовано ad referendum} reserved {с оговоркой} other {открыто}}, по одному пункту.',
  'event.FloorContested': 'Понимание Председателя не соответствует сказанному.',
  'event.SheetNoted': 'На собственном листе отмечена позиция ({seat}).',
  // ── entered for a seat ──
  'enter.kind.accepts': 'Принимает компромисс',
  'enter.kind.declines': 'Отклоняет компромисс',
  'enter.kind.misheard': 'Оспаривает понимание Председателя',
  'enter.sentence.chair':
    'Секретариат вносит за {seat}: {kind, select, accepts {предложенный всем компромисс по пункту {place} принят} declines {предложенный всем компромисс по пункту {place} отклонен} other {понимание Председателя по пункту {place} не соответствует сказанному}}. Все уведомляются сразу, и у {seat} запрашивается подтверждение.',
}
