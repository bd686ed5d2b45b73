/** The words of keys and sessions: passkeys, showing a key again, where one is signed in, in Chinese. */
import type { AccessCatalog } from '../languages.ts'

export const access: AccessCatalog = {
  // ── at the door ──
  'door.passkey': '用通行密钥登录',
  'door.passkey.number':
    '本页是用数字地址打开的，而通行密钥只在有名称的地址上有效。请用代码登录，或在本机上打开 {address}。',
  'passkey.declined': '设备没有签名：已取消、超时，或没有此地址的通行密钥。请重试，或使用代码。',
  'passkey.offer': '下次可由此设备登录，无需代码。',
  'passkey.offer.yes': '设置通行密钥',
  'passkey.offer.done': '完成：此设备现在可为您登录。',

  // ── one’s own keys ──
  'you.title': '您的密钥和登录情况',
  'passkeys.title': '通行密钥',
  'passkeys.lead':
    '通行密钥留在您的设备上，用来登录。它还为不可收回的行为作证：打破沉默、确认结果、记录通过。没有密钥时，记录中写明仅由服务器证明。',
  'passkeys.none': '您还没有通行密钥。',
  'passkeys.added': '添加于',
  'passkeys.used': '上次使用',
  'passkeys.elsewhere': '仅用于{site}',
  'passkeys.remove': '移除',
  'passkeys.remove.sentence':
    '“{name}”不再用于登录，也不再为您今后的行为作证。此前的签名仍然有效。要再次使用，请重新添加。',
  'passkeys.number':
    '本页是用数字地址打开的，而通行密钥只在有名称的地址上有效。请用其名称打开，或在本机上打开 {address}；在此之前，请用代码登录。',
  'passkeys.cannot': '此浏览器在此地址没有通行密钥。请用代码登录。',
  'passkeys.add': '添加通行密钥',
  'passkeys.make': '在此设备上创建',
  'passkeys.make.lead': '设备会要求指纹、面部或设备密码，并保管密钥。',
  'passkeys.name': '名称',
  'passkeys.name.note': '只给您自己看，以便与其他密钥区分：“办公室笔记本”。',
  'device.is':
    '{browser, select, none {{system, select, none {未知浏览器} other {{system}上的浏览器}}} other {{system, select, none {{browser}} other {{system}上的{browser}}}}}',

  // ── where one is signed in ──
  'sessions.title': '您在何处登录',
  'sessions.here': '此浏览器',
  'sessions.since': '始于',
  'sessions.used': '上次使用',
  'sessions.out.of': '退出{device}',
  'sessions.everywhere': '全部退出',
  'sessions.everywhere.sentence':
    '您登录的所有浏览器，包括这一个，立即退出，那里打开的页面全部关闭。已保存的内容不受影响。',

  // ── before what cannot be undone ──
  'prove.title': '请证明是您本人',
  'prove.why': '您登录已久，而您将要做的事不易撤销。请出示一次通行密钥或代码，然后再做一次。',
  'prove.passkey': '使用通行密钥',
  'prove.code.note': '代表团团长或秘书处可以给您一个代码。',
  'prove.go': '使用代码',
  'grave.unsigned':
    '您的通行密钥没有签名，目前什么也没有做。再按一次即可不用密钥进行：效力相同，记录中写明“由服务器证明”。',
  'attested.passkey': '以通行密钥签名',
  'attested.server': '由服务器证明',

  // ── failures ──
  'trouble.NoPasskeysHere':
    '通行密钥在数字地址上无效，只在有名称的地址上有效。请用代码登录，或用名称打开本页。',
  'trouble.PasskeyUnknown':
    '这个通行密钥在此打不开任何东西：已被移除、属于他人，或请求已过时。请重试，或使用代码。',

  // ── by mail, or with another’s sign-in ──
  'door.mail': '通过邮件获取代码',
  'door.mail.address': '您的邮件地址',
  'door.mail.address.note': '代表团或秘书处为您登记的地址。',
  'door.mail.send': '发送代码',
  'door.mail.sent': '如果此地址在这里有登记，代码已在途中。代码只在本页有效，为时十分钟。',
  'door.mail.again': '换一个地址',
  'door.oidc': '通过{name}登录',
  'people.mail': '邮寄链接和代码',
  'people.mail.to': '向{person}邮寄链接和代码',
  'people.mail.sentence': '新的链接和代码将发往{address}。此前为{person}打印或邮寄的不再有效。',
  'people.mail.language': '信件语言',
  'people.mail.go': '发送',
  'people.mail.none': '没有此人的邮件地址。请改为打印链接和代码。',
  'people.mailed':
    '{fate, select, accepted {已发送，收件服务器已接受} refused {收件服务器拒收：请核对地址} waiting {信件正等待收件服务器} other {信件无法送达，已放弃}}',
  'trouble.NoMail': '这里无法发送邮件：没有设置邮件服务器。秘书处或代表团团长可以打印代码。',
  'trouble.NoAddress': '没有此人的邮件地址。请改为打印链接和代码。',
  'trouble.OidcUnknown': '您在那边已登录，但这里没有人使用该邮件地址。须先由代表团或秘书处邀请您。',
  'trouble.OidcRefused': '未能登录：在那边被取消、超时，或是在另一个窗口开始的。请重试，或使用代码。',
  'trouble.OidcUnavailable': '另一登录服务没有响应，或这里没有设置。请使用通行密钥或代码。',

  // ── invited, and whom one has invited ──
  'invited.seat': '邀请您就任{seat}的席位。',
  'invited.as': '身份：{name}',
  'invited.by': '由{seat}邀请。',
  'invited.next':
    '按下按钮后，此浏览器即登录，“今日”页显示您席位的待办事项。请在那里设置通行密钥，下次便无需链接。',
  'people.more': '更多：{person}',
  'people.link.open': '链接和代码有效期至',
  'people.link.over': '最近的链接和代码已失效',
  'people.link.withdraw': '撤回链接和代码',
  'people.link.withdraw.sentence':
    '{person}的有效链接和代码不再能打开任何内容。席位仍属此人；可随时生成新的链接和代码。',
  'people.link.none': '没有有效的链接或代码。',
  'people.sessions': '{count, plural, other {在#个浏览器中登录}}',
  'people.out': '全部退出',
  'people.out.sentence':
    '{person}立即从其以{seat}席位登录的所有浏览器退出。席位保留，可用通行密钥、链接或代码再次登录。',
  'people.out.none': '没有在任何地方登录。',
  'people.capacity.change': '更改身份',
  'people.capacity.sentence':
    '从现在起，{person}在{seat}具有此身份。该席位的人员和秘书处会得到通知。可以再次更改。',
  'people.capacity.same': '已具有此身份。',
}
