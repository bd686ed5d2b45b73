/** The words of letters, in Chinese. */
import type { MailWords } from './en.ts'

export const mail: MailWords = {
  'letter.for': '致：{person}',
  'invitation.subject': '{body}：您的邀请',
  'invitation.lead': '邀请您加入{body}。',
  'invitation.link': '请打开此链接并按下页面上的按钮。链接只能使用一次，有效期至{until}。',
  'invitation.code': '或者打开登录页面，输入此代码：',
  'invitation.end': '如果您并未等待此邀请，无需任何操作：没有您，链接打不开任何东西。',
  'code.subject': '{body}：您的代码',
  'code.lead': '有人（可能是您）请求了登录{body}的代码。',
  'code.code': '请在十分钟内，在请求代码的页面上输入：',
  'code.end': '请勿告诉任何人：有权知道的人无需向您询问。如果不是您请求的，无需任何操作。',
  'test.subject': '{body}：测试信',
  'test.lead': '这封信用于检查{body}的邮件能否送达，由秘书处发出。',
  'test.end': '您无需任何操作。',
  'notice.subject': '{title}：{what}',
  'notice.at': '第{place}段',
  'notice.after': '第{place}段之后',
  'notice.entered':
    '收到时间：{moment}，已代贵代表团录入。如非贵代表团所为，请回复本邮件说明：记录亦将注明。',
  'notice.until': '截至以下一分钟结束时：{moment}。',
  'notice.changed': '自{version}以来的改动。增加的文字置于[+与+]之间，删除的文字置于[−与−]之间。',
  'notice.words': '{version}的文字',
  'notice.hash': '上述文字的SHA-256：{hash}',
  'notice.link': '案文页面（届时将请您登录）：',
  'notice.answer':
    '如以邮件参与，请回复本邮件或致函{address}。评论、提案、异议、等待指示、请求延长：秘书处将贵代表团的意见录入，并注明收到的时刻（精确到分钟）。',
  'notice.head': '撰写本邮件时公开记录的最新哈希值：{head}',
  'notice.why': '您收到本邮件，因为您的席位是：{seat}。收取哪些邮件由您选择；默许程序的通知一律发送。',
  'reminder.subject': '提醒：默许程序将于{moment}截止 – {title}',
  'reminder.lead': '{version}的期限即将届满。在该分钟结束前未作表示者，即听任案文通过：{moment}。',
  'notice.calendar': '默许程序截止：{title}，{version}',
  'notice.calendar.until': '截至以下一分钟结束时：{moment}。',
  'digest.subject': '{title}：{count, plural, other {#项新情况}}',
  'digest.lead': '自上一封关于“{title}”的邮件以来：',
  'digest.line': '{moment}：{what}',
}
