/** The words of the inbox and of what a person prefers to be told, in Russian. */
import type { NoticesCatalog } from '../languages.ts'

export const notices: NoticesCatalog = {
  'notice.by': '{seat}: {said}{entered, select, yes { Внесено за это место секретариатом.} other {}}',
  'place.notices': 'Уведомления',
  'notices.unread':
    '{count, plural, =0 {Уведомления} one {Уведомления, # непрочитанное} few {Уведомления, # непрочитанных} many {Уведомления, # непрочитанных} other {Уведомления, # непрочитанных}}',
  'notices.waiting':
    '{count, plural, one {# дело ждет} few {# дела ждут} many {# дел ждут} other {# дела ждут}} вас на странице «Сегодня»',
  'notices.happened': 'Что сделано',
  'notices.empty': 'Пока не сделано ничего, о чем вас уведомляют',
  'notices.empty.lead': 'Здесь стоит то, что другие делают в текстах вашего места, начиная с последнего.',
  'notices.all': 'Все',
  'notices.onlyUnread': 'Непрочитанные',
  'notices.show': 'Показать',
  'notices.noneUnread': 'Все прочитано.',
  'notices.readAll': 'Отметить все как прочитанное',
  'notices.read': 'Отметить как прочитанное',
  'notices.unreadAgain': 'Отметить как непрочитанное',
  'notices.new': 'Новое',
  'notices.ways': 'Как вас уведомляют',
  'notices.ways.lead': 'В уведомлениях всегда есть все. Здесь вы выбираете, что приходит к вам помимо этого.',
  'notices.back': 'К уведомлениям',
  'group.silence': 'Процедуры молчания и итоги',
  'group.text': 'Новые версии',
  'group.asked': 'О чем вас просят',
  'group.positions': 'Предложения и возражения',
  'group.talk': 'Комментарии',
  'ways.mail': 'По почте',
  'ways.mail.none': 'У этой установки пока нет почтового сервера: письма не отправляются.',
  'ways.mail.silence':
    'Уведомление о процедуре молчания отправляется всегда сразу, в любой час: молчание имеет значение.',
  'ways.at-once': 'Сразу',
  'ways.daily': 'Раз в день',
  'ways.off': 'Нет',
  'ways.as': 'Как выше',
  'ways.texts': 'По текстам',
  'ways.texts.lead':
    'Для отдельного текста можно выбрать другой способ. Близкие по времени комментарии и предложения собираются в одно письмо.',
  'ways.quiet': 'Тихие часы',
  'ways.quiet.lead':
    'Письма ждут их окончания по времени города, указанного ниже. Уведомление о процедуре молчания не ждет.',
  'ways.quiet.on': 'Соблюдать тихие часы',
  'ways.quiet.from': 'С',
  'ways.quiet.until': 'До',
  'ways.zone': 'Ваш город',
  'ways.language': 'Язык писем',
  'ways.browser': 'В этом браузере',
  'ways.browser.lead': 'Короткая строка на экране, пока эта страница открыта где-нибудь в вашем браузере.',
  'ways.browser.ask': 'Разрешить этому браузеру',
  'ways.browser.denied':
    'Этому браузеру указано их не показывать. Изменить это можно в его настройках для этой страницы.',
  'ways.browser.never': 'Этот браузер не может их показывать.',
  'ways.browser.what': 'Показывать',
  'ways.saved': 'Сохранено',
  'browser.many': '{count, plural, one {# новость} few {# новости} many {# новостей} other {# новости}}',
  'letters.back':
    'Письмо с этой версией не дошло: {seats}. Известите {count, plural, one {это место} few {эти места} many {эти места} other {эти места}} иначе и проверьте адрес.',
}
