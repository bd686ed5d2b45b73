/** Hands one letter to the mail host of the settings. Knows what an answer means for trying again, and nothing else. */
import { createTransport } from 'nodemailer'
import type { MailSettings } from '../storage/settings.ts'
import { Refused, type Post } from './outbox.ts'

const patienceMs = 20_000

export const smtpPost = ({ host, port, secure, user, password, from }: MailSettings): Post => {
  const transport = createTransport({
    host,
    port,
    secure,
    ...(user === undefined ? {} : { auth: { user, pass: password ?? '' } }),
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return async ({ to, subject, text, html, calendar }) => {
    try {
      await transport.sendMail({
        from,
        // As an object it is one recipient, whatever characters it is made of (MAIL-6).
        to: { name: '', address: to },
        subject,
        text,
        html,
        ...(calendar ? { icalEvent: { ...calendar, filename: 'deadline.ics' } } : {}),
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
    } catch (error) {
      const answer = error instanceof Error && 'responseCode' in error ? error.responseCode : undefined
      // 530 to 535: the host does not know us, which whoever keeps the settings can mend.
      const ours = typeof answer === 'number' && answer >= 530 && answer <= 535
      if (typeof answer === 'number' && answer >= 500 && answer < 600 && !ours) throw new Refused(answer)
      throw error
    }
  }
}
