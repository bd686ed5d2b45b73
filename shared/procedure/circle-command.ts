/** Commands by which delegations confer apart. */
import * as z from 'zod/mini'
import { command, name, sentence, uuid } from './envelope.ts'

export const circleCommands = [
  /** Whether members may open circles on this text. */
  command('AllowCircles', { allowed: z.boolean() }),
  /** With other members, who read from then on what is said in it, and are asked whether they take part. */
  command('OpenCircle', {
    name: sentence(100),
    seats: z.array(name).check(z.minLength(1), z.maxLength(400)),
  }),
  /** Takes part; or does not, or no more. */
  command('AnswerCircle', { circle: uuid, answer: z.enum(['joins', 'leaves']) }),
  command('CloseCircle', { circle: uuid }),
] as const
