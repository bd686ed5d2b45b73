/**
 * A text from its first silence to what is said after its adoption, on a clock that is moved, seen by chair, secretariat, two
 * delegations and an observer: broken by mail that is entered, broken in the product, passed and confirmed; adopted; a
 * dissociation. On the way two of the timed tasks: breaking, and the same silence again.
 */
import path from 'node:path'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { SteppedClock } from '../support/clock.ts'
import { startServer, type TestPerson, type TestServer } from '../support/server.ts'
import { Participant } from './cast.ts'

const hour = 3_600_000
const pages = path.resolve(import.meta.dirname, '../../dist/client')

const pictures = process.env['PICTURES']
const picture = async (page: Page, name: string): Promise<void> => {
  if (!pictures) return
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: `${pictures}/${name}-${width}.png`, fullPage: true })
  }
  await page.setViewportSize({ width: 1440, height: 900 })
}

const signIn = async (server: TestServer, { context }: Participant, person: TestPerson): Promise<void> => {
  const { token } = await server.app.access.invite(person)
  const answer = await context.request.post(`${server.url}/api/session`, { data: { token } })
  expect(answer.status()).toBe(200)
}

/** Runs with a server on a clock that is moved, and leaves nothing behind. */
const onStage = async (
  browser: Browser,
  pictureOf: (name: string) => string,
  play: (stage: {
    readonly server: TestServer
    readonly clock: SteppedClock
    readonly enter: (person: TestPerson) => Promise<Participant>
  }) => Promise<void>,
): Promise<void> => {
  const clock = new SteppedClock()
  const server = await startServer({ clock, app: { pages } })
  const trouble: string[] = []
  const enter = async (person: TestPerson): Promise<Participant> => {
    const participant = await Participant.enter(browser, person, server.url)
    await signIn(server, participant, person)
    participant.page.on('pageerror', (error) => trouble.push(`${person}: ${error.message}`))
    return participant
  }
  try {
    await play({ server, clock, enter })
    expect(trouble).toEqual([])
  } catch (failure) {
    for (const [index, context] of browser.contexts().entries())
      await context.pages()[0]?.screenshot({ path: pictureOf(`page-${index}.png`) })
    throw failure
  } finally {
    for (const context of browser.contexts()) await context.close()
    await server.stop()
  }
}

const receipt = ({ page }: Participant) =>
  page.getByRole('status').filter({ hasText: /Received .*\.\d{3} UTC\)\. Act [\w-]+; head of the record/ })

const press = async ({ page }: Participant, verb: string | RegExp): Promise<void> => {
  await page.getByRole('main').getByRole('button', { name: verb }).first().click()
}

/** Each sees these words on the page that they have open. */
const allSee = async (everyone: readonly Participant[], words: RegExp): Promise<void> => {
  for (const { page, name } of everyone)
    await expect(page.getByText(words).first(), `${name} sees it`).toBeVisible()
}

test('broken by mail, broken in the product, passed and confirmed; adopted; a dissociation', async ({
  browser,
}, testInfo) => {
  await onStage(
    browser,
    (name) => testInfo.outputPath(name),
    async ({ server, clock, enter }) => {
      const hand = await server.signIn('chair')
      const document = await server.openText(hand)
      const silence = `/texts/${document}/silence`
      const chair = await enter('chair')
      const secretariat = await enter('secretary')
      const france = await enter('expert-FRA')
      const malta = await enter('expert-MLT')
      const observer = await enter('observer-NOR')
      const everyone = [chair, secretariat, france, malta, observer]
      for (const { page } of everyone) await page.goto(silence)
      await expect(observer.page.getByText('No silence has been opened on this text.')).toBeVisible()

      await test.step('the chair puts it under silence', async () => {
        await press(chair, 'Put under silence')
        await chair.confirm('Put under silence')
        await allSee(everyone, /17:00 New York/)
        await expect(observer.page.getByRole('button', { name: 'Break silence' })).toHaveCount(0)
      })

      await test.step('a break that came by mail is entered with its paper, and everyone is told', async () => {
        clock.advance(2 * hour)
        await press(secretariat, 'Enter for a seat')
        const form = secretariat.page.getByRole('alertdialog')
        await form.getByRole('button', { name: /From$/ }).click()
        await secretariat.page.getByRole('option', { name: 'Switzerland' }).click()
        await form
          .locator('input[type=file]')
          .setInputFiles({ name: 'mail.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') })
        await expect(form.getByText('mail.pdf')).toBeVisible()
        await form.getByLabel('Reason, if one was given').fill('Instructions are awaited.')
        await secretariat.confirm('Enter for Switzerland')
        await allSee(everyone, /Silence on the zero draft was broken by Switzerland/)
        await allSee(everyone, /Entered by the secretariat for Switzerland|by mail/)
        await expect(receipt(secretariat)).toBeVisible()
      })

      await test.step('the same silence again: two presses', async () => {
        const from = performance.now()
        await press(chair, 'Again, same settings')
        await chair.confirm('Put under silence')
        await expect(chair.page.getByRole('timer')).toBeVisible()
        testInfo.annotations.push({
          type: 'again',
          description: `2 presses, ${Math.round(performance.now() - from)} ms of the machine`,
        })
        await expect(france.page.getByRole('timer')).toBeVisible()
      })

      await test.step('a delegation breaks it, from today: three presses', async () => {
        await france.page.goto('/')
        const waits = france.page.getByRole('listitem').filter({ hasText: 'under silence' }).first()
        await expect(waits).toBeVisible()
        const from = performance.now()
        await waits.getByRole('link').last().click()
        await press(france, 'Break silence')
        await france.confirm('Break silence')
        await expect(receipt(france)).toBeVisible()
        testInfo.annotations.push({
          type: 'break',
          description: `3 presses, ${Math.round(performance.now() - from)} ms of the machine`,
        })
        await allSee(everyone, /was broken by France/)
      })

      await test.step('a third: a remark for the chair alone, a reservation for all, and nobody breaks', async () => {
        await press(chair, 'Again, same settings')
        await chair.confirm('Put under silence')
        await expect(malta.page.getByRole('timer')).toBeVisible()
        await press(malta, 'Remark on the language')
        await malta.page.getByLabel('The remark').fill('A comma is missing.')
        await malta.confirm('Remark on the language')
        await expect(receipt(malta)).toBeVisible()
        await allSee([chair, malta], /A comma is missing\./)
        await press(malta, 'Place on record')
        await malta.page.getByRole('radio', { name: /^A reservation/ }).check({ force: true })
        await malta.page.getByLabel('What is to stand in the record').fill('We note the second paragraph.')
        await picture(malta.page, 'placing')
        await malta.confirm('Place a reservation on record')
        await allSee(everyone, /We note the second paragraph\./)
        for (const { page } of [secretariat, france, observer])
          await expect(page.getByText('A comma is missing.')).toHaveCount(0)
        await picture(chair.page, 'running-chair')
        await picture(malta.page, 'running-member')
      })

      await test.step('the minute is over; a person confirms by name what is in doubt, and sets the adoption', async () => {
        clock.advance(80 * hour)
        await allSee(everyone, /The period has ended/)
        // Three days have gone by: grave acts ask for a new key to the door.
        await signIn(server, secretariat, 'secretary')
        await secretariat.page.reload()
        await press(secretariat, 'Confirm: agreed')
        await picture(secretariat.page, 'confirming')
        await secretariat.confirm('Confirm: agreed')
        await allSee(everyone, /ended without objection and the text is agreed/)
        await press(secretariat, 'Set the adoption')
        await secretariat.page.getByLabel('Meeting, if it is known').fill('9600th')
        await picture(secretariat.page, 'setting')
        await secretariat.confirm('Set the adoption')
        await allSee(everyone, /It is to be adopted on .*9600th/)
      })

      await test.step('adopted, and one dissociates itself from a paragraph', async () => {
        await press(secretariat, 'Record the adoption')
        await expect(secretariat.page.getByRole('textbox', { name: 'Meeting' })).toHaveValue('9600th')
        await secretariat.page.getByLabel('Symbol, if it has one').fill('S/PRST/2026/3')
        await secretariat.confirm('Record the adoption')
        await allSee(everyone, /is adopted as S\/PRST\/2026\/3/)
        await press(france, 'Dissociate ourselves')
        await france.page.getByLabel('What is to stand in the record').fill('We do not stand behind it.')
        await france.page.getByRole('checkbox', { name: '1', exact: true }).check({ force: true })
        await picture(france.page, 'dissociating')
        await france.confirm('Dissociate ourselves')
        await expect(receipt(france)).toBeVisible()
        await allSee(everyone, /Dissociation, paragraphs 1/)
        await expect(observer.page.getByText(/is adopted as S\/PRST\/2026\/3/).first()).toBeVisible()
        await picture(observer.page, 'adopted-observer')
        await chair.page.goto(`/texts/${document}/record`)
        await expect(chair.page.getByText(/Dissociated itself from paragraphs 1/).first()).toBeVisible()
      })
    },
  )
})

test('void and put anew; adopted in the room; a slip set right and contested; all procedures on a page', async ({
  browser,
}, testInfo) => {
  await onStage(
    browser,
    (name) => testInfo.outputPath(name),
    async ({ server, enter }) => {
      const hand = await server.signIn('chair')
      const document = await server.openText(hand)
      const silence = `/texts/${document}/silence`
      const chair = await enter('chair')
      const secretariat = await enter('secretary')
      const malta = await enter('expert-MLT')
      const everyone = [chair, secretariat, malta]
      for (const { page } of everyone) await page.goto(silence)

      await test.step('[SIL-36] the chair declares a silence void, and everyone reads why', async () => {
        await press(chair, 'Put under silence')
        await chair.confirm('Put under silence')
        await expect(malta.page.getByRole('timer')).toBeVisible()
        await press(chair, 'Declare void')
        await chair.page.getByRole('radio', { name: /An annex/ }).check({ force: true })
        await picture(chair.page, 'voiding')
        await chair.confirm('Declare void')
        await allSee(everyone, /is void: an annex was not the one meant/)
      })

      await test.step('[VIEW-11] the page of all procedures names no State', async () => {
        await press(chair, 'Put under silence')
        await chair.confirm('Put under silence')
        await press(malta, 'Break silence')
        await malta.confirm('Break silence')
        await allSee(everyone, /was broken by Malta/)
        await chair.page.goto('/procedures')
        await expect(chair.page.getByRole('heading', { name: 'Blocked' })).toBeVisible()
        const page = chair.page.getByRole('main')
        await expect(page.getByText('The silence on this version was broken.')).toBeVisible()
        await expect(page).not.toContainText(/Malta|France|Switzerland|Ecuador/)
        await picture(chair.page, 'procedures')
        await chair.page.goto(silence)
      })

      await test.step('[SCR-7] adopted in the room, without a silence that passed', async () => {
        await press(secretariat, 'Adopted in the room')
        await secretariat.page.getByLabel('Meeting').fill('9601st')
        await picture(secretariat.page, 'room')
        await secretariat.confirm('Adopted in the room')
        await allSee(everyone, /The body adopted it in the room/)
        await picture(malta.page, 'adopted-in-room')
      })

      await test.step('a slip is set right beside the text; a member says that it is none', async () => {
        await press(secretariat, 'Enter a corrigendum')
        const form = secretariat.page.getByRole('alertdialog')
        await form.getByRole('button', { name: /Paragraph$/ }).click()
        await secretariat.page.getByRole('option').nth(1).click()
        const reads = form.getByLabel('As it should read')
        await expect(reads).not.toHaveValue('')
        await reads.fill(`${await reads.inputValue()} Indeed.`)
        await picture(secretariat.page, 'corrigendum')
        await secretariat.confirm('Enter a corrigendum')
        await expect(malta.page.getByRole('heading', { name: 'Corrigenda' })).toBeVisible()
        await press(malta, 'This is no slip')
        await malta.page.getByLabel('Why, if you wish to say').fill('It is another verb.')
        await malta.confirm('This is no slip')
        await allSee(everyone, /Void: Malta says that it is no slip/)
        await picture(malta.page, 'contested')
      })
    },
  )
})
