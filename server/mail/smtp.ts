/**
 * Hands one letter to the mail host of the settings. Knows what an answer means for trying again, and nothing else. A letter is
 * written first and handed over as those bytes, so that what is kept of it is what was sent (MAIL-17).
 */
import { createTransport } from 'nodemailer'
import { invariant } from '../../shared/result.ts'
import type { MailSettings } from '../storage/settings.ts'
import { Refused, type Letter, type Post } from './outbox.ts'

const patienceMs = 20_000

const offline = { disableFileAccess: true, disableUrlAccess: true }
const writer = createTransport({ streamTransport: true, buffer: true, newline: 'windows', ...offline })

const written = async ({ to, subject, text, html, calendar }: Letter, from: string) => {
  const { message, envelope } = await writer.sendMail({
    from,
    // As an object it is one recipient, whatever characters it is made of (MAIL-6).
    to: { name: '', address: to },
    subject,
    text,
    html,
    ...(calendar ? { icalEvent: { ...calendar, filename: 'deadline.ics' } } : {}),
    headers: { 'Auto-Submitted': 'auto-generated' },
  })
  invariant(Buffer.isBuffer(message), 'a letter that is written to memory is bytes')
  return { bytes: message, envelope }
}

export const smtpPost = ({ host, port, secure, user, password, from }: MailSettings): Post => {
  const transport = createTransport({
    host,
    port,
    secure,
    ...(user === undefined ? {} : { auth: { user, pass: password ?? '' } }),
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    ...offline,
  })
  return async (letter) => {
    const { bytes, envelope } = await written(letter, from)
    try {
      await transport.sendMail({ envelope, raw: bytes })
      return bytes
    } catch (error) {
      const answer = error instanceof Error && 'responseCode' in error ? error.responseCode : undefined
      // 530 to 535: the host does not know us, which whoever keeps the settings can mend.
      const ours = typeof answer === 'number' && answer >= 530 && answer <= 535
      if (typeof answer === 'number' && answer >= 500 && answer < 600 && !ours) throw new Refused(answer)
      throw error
    }
  }
}
