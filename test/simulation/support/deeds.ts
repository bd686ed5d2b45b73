/** What people of the simulated committee do beside typing: some of it fitting, some of it refused. */
import { seatAudience, type Audience } from '../../../shared/audience.ts'
import type { Block, TextDocument } from '../../../shared/text/schema.ts'
import { hashOfBlock } from '../../../shared/text/schema.ts'
import { wallTime } from '../../../shared/time.ts'
import type { Deed, Person } from './person.ts'

const zone = 'America/New_York'

const paragraphsOf = async (person: Person): Promise<readonly Block[]> => {
  const heard = await person.ask<TextDocument | undefined>(async (app, speaker) => {
    const text = await app.reader.text(speaker, person.document)
    return text.ok ? (JSON.parse(text.value) as TextDocument) : undefined
  })
  return heard.answered ? (heard.value?.content ?? []) : []
}

const audienceFor = (person: Person): Audience =>
  person.world.random.pick<Audience>([
    'everyone',
    'pen',
    seatAudience(person.seat),
    seatAudience(person.seat),
  ])

const openOf = (person: Person) =>
  Object.values(person.state.proposals).filter(({ status }) => status === 'open')

/** Tables words that stand nowhere yet, in a paragraph of their own. */
const tabling = async (person: Person): Promise<Deed | undefined> => {
  const blocks = await paragraphsOf(person)
  if (blocks.length === 0) return undefined
  const { random } = person.world
  // Drawn from the chain, not from a text that may not have it yet: the letters are looked for only once taken up.
  const content = [{ type: 'text' as const, text: `Words ${random.below(1000)}.` }]
  const block = random.pick(blocks)
  if (random.below(3) === 0)
    return {
      type: 'TableProposal',
      change: { kind: 'change', paragraph: block.attrs.id, base: hashOfBlock(block), content },
    }
  return {
    type: 'TableProposal',
    change: { kind: 'add', after: block.attrs.id, block: { type: 'paragraph', content } },
  }
}

/** Taken up so that no typed letter goes: the words proposed stand behind those that are there. */
const takingUp = async (person: Person): Promise<Deed | undefined> => {
  const open = openOf(person)
  if (open.length === 0) return undefined
  const { change, id: proposal } = person.world.random.pick(open)
  if (change.kind === 'add') return { type: 'TakeUpProposal', proposal }
  const block = (await paragraphsOf(person)).find(({ attrs }) => attrs.id === change.paragraph)
  if (!block || change.kind !== 'change') return { type: 'SetAsideProposal', proposal }
  const content = [...(block.content ?? []), { type: 'text' as const, text: ' And more.' }]
  return { type: 'TakeUpProposal', proposal, current: hashOfBlock(block), content }
}

const commenting = async (person: Person): Promise<Deed | undefined> => {
  const blocks = await paragraphsOf(person)
  if (blocks.length === 0) return undefined
  const audience = audienceFor(person)
  const paragraph = person.world.random.pick(blocks).attrs.id
  return { type: 'PostComment', paragraph, audience, body: `For some: ${person.secret(audience)}.` }
}

const objecting = (person: Person): Deed => {
  const own = Object.values(person.state.objections).find(
    ({ seat, status }) => seat === person.seat && status === 'standing',
  )
  return own ? { type: 'WithdrawObjection', objection: own.id } : { type: 'RaiseObjection', paragraph: null }
}

export const someDeed = async (person: Person): Promise<Deed | undefined> => {
  const { random } = person.world
  if (person.seat === 'chair')
    return random.below(3) === 0
      ? commenting(person)
      : random.below(4)
        ? takingUp(person)
        : { type: 'IssueVersion' }
  if (person.seat === 'secretariat') return commenting(person)
  const chance = random.below(10)
  if (chance < 4) return commenting(person)
  if (chance < 7) return tabling(person)
  if (chance < 8) return objecting(person)
  const open = openOf(person)
  return open.length > 0 ? { type: 'SupportProposal', proposal: random.pick(open).id } : commenting(person)
}

/** A silence on the latest version, until a minute on the wall; refused while the words differ from the version's. */
export const openingOf = (person: Person, ahead: number): Deed | undefined => {
  const latest = person.state.versions.at(-1)
  if (!latest) return undefined
  return {
    type: 'OpenSilence',
    version: latest.number,
    hash: latest.hash,
    profile: 'council-silence',
    wall: wallTime(person.house.clock.now() + ahead, zone),
  }
}
