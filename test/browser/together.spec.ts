/**
 * A statement, its letter and an annex under one silence, in real browsers: the chair names them, Malta breaks it at the letter
 * and it is broken for all of them, before every reader; the same again in one press; nobody objects, and one act agrees all.
 */
import { expect, test } from '@playwright/test'
import { inHouse } from './house.ts'

const minute = 60_000

test('[TOG-1, TOG-2, TOG-8] three texts are put together, broken together, put again together, and agreed', async ({
  browser,
}, testInfo) => {
  await inHouse(browser, testInfo, async ({ server, clock, chair: hand, enter, picture }) => {
    const secretary = await server.signIn('secretary')
    await secretary.actOnBody({
      type: 'EnterProfile',
      profile: {
        id: 'four-hours',
        regime: 'council-silence',
        period: { type: 'elapsed', hours: 4 },
        passing: 'agreed',
      },
      citation: 'Decision 1',
    })
    const documents: string[] = []
    for (const title of ['Annex', 'Letter of transmittal', 'Statement']) {
      const answer = await hand.post<{ readonly id: string }>('/api/documents', {
        id: crypto.randomUUID(),
        title,
        template: 'short-statement',
        mode: 'open-drafting',
        language: 'en',
      })
      await hand.act(answer.body.id, { type: 'OpenText' })
      documents.unshift(answer.body.id)
      clock.advance(1_000)
    }
    const [statement = '', letter = '', annex = ''] = documents
    const at = (document: string): string => `/texts/${document}/silence`
    const [chair, malta, france] = await Promise.all([enter('chair'), enter('head-MLT'), enter('head-FRA')])

    await test.step('the chair names the letter and the annex, and puts all three', async () => {
      const { page } = chair
      await page.goto(at(statement))
      await page.getByRole('radio', { name: /4 hours from the opening/ }).click({ force: true })
      const others = page.getByRole('group', { name: 'Texts under the same silence' })
      for (const title of [/Letter of transmittal/, /Annex/])
        await others.getByRole('checkbox', { name: title }).click({ force: true })
      await expect(page.getByText(/Under the same silence, bound to it by their bytes/)).toBeVisible()
      await picture(chair, 'together-opening', true)
      await page.getByRole('button', { name: 'Put under silence' }).click()
      await expect(
        page.getByRole('alertdialog').getByText(/done for all texts under this silence/),
      ).toBeVisible()
      await picture(chair, 'together-confirming')
      await chair.confirm('Put under silence')
      await expect(page.getByRole('heading', { name: 'Under one silence' })).toBeVisible()
      await picture(chair, 'together-running', true)
    })

    await test.step('it waits once for a delegation, and its page leads from one to the other', async () => {
      const { page } = malta
      await page.goto('/')
      await expect(page.getByText('Under one silence with').first()).toBeVisible()
      await expect(page.getByRole('link', { name: 'Silence' })).not.toHaveCount(0)
      await page.goto(at(statement))
      await page.getByRole('link', { name: 'Letter of transmittal' }).click()
      await expect(page.getByRole('heading', { name: 'Letter of transmittal' })).toBeVisible()
      await expect(page.getByText(/Letter of transmittal.? \(this text\)/)).toBeVisible()
    })

    await test.step('Malta breaks it at the letter: broken for all, before France at the annex and the chair at the statement', async () => {
      await france.page.goto(at(annex))
      await expect(france.page.getByRole('button', { name: 'Break silence' })).toBeVisible()
      await malta.page.getByRole('button', { name: 'Break silence' }).click()
      await picture(malta, 'together-breaking')
      await malta.confirm('Break silence')
      for (const { page } of [malta, france, chair])
        await expect(page.getByText(/was broken by Malta/)).toBeVisible()
      await picture(france, 'together-broken', true)
    })

    await test.step('again, same settings: all three in one press and one confirmation', async () => {
      const { page } = chair
      await page.getByRole('button', { name: 'Again, same settings' }).click()
      await expect(page.getByRole('alertdialog').getByText(/Letter of transmittal/)).toBeVisible()
      await chair.confirm('Put under silence')
      await expect(france.page.getByRole('button', { name: 'Break silence' })).toBeVisible()
    })

    await test.step('nobody objects: one act agrees all of them', async () => {
      const { page } = chair
      const { events } = await hand.events(annex)
      const opened = events.findLast(({ type }) => type === 'SilenceOpened')
      if (opened?.type !== 'SilenceOpened') throw new Error('nothing was opened')
      clock.advance(opened.data.deadline.instant - clock.now() + 2 * minute)
      await page.getByRole('button', { name: 'Confirm: agreed' }).click()
      await picture(chair, 'together-passing')
      await chair.confirm('Confirm: agreed')
      for (const { page: seen } of [chair, france])
        await expect(seen.getByText(/ended without objection and the text is agreed/)).toBeVisible()
      await page.goto('/procedures')
      await expect(page.getByText(/Under one silence with/)).toHaveCount(1)
      await picture(chair, 'together-procedures', true)
      await page.goto(`/texts/${statement}/certificate`)
      await expect(page.getByText('Under the same silence')).toBeVisible()
      await picture(chair, 'together-certificate', true)
      await malta.page.goto(at(letter))
      await malta.page.setViewportSize({ width: 390, height: 844 })
      await expect(malta.page.getByRole('heading', { name: 'Under one silence' })).toBeVisible()
      await picture(malta, 'together-390', true)
    })
  })
})
