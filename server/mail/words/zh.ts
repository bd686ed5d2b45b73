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
}
