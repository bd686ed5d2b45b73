/** Whose words others have struck: what a delegation is told. */
import { expect, test } from 'vitest'
import { struckOf } from '../../shared/text/struck.ts'
import { Table } from '../text/delegation.ts'
import { block, docOf, text } from '../text/support.ts'

const tableOf = () =>
  new Table(docOf(text(block('pfirst001', 'The Council urges'), block('psecond02', 'It notes'))))

test('[SCR-4] a delegation is told of its words that another struck, old or new, and of nothing else', () => {
  const table = tableOf()
  const [malta, france] = [table.seat('MLT'), table.seat('FRA')]
  malta.type(0, 4, 'former ')
  table.issue()
  malta.type(0, 0, 'Now ')
  france.type(1, 0, 'Thus ')
  table.meet()
  france.strike(0, 8, 7)
  malta.strike(0, 0, 4)
  malta.strike(1, 0, 5)
  expect(struckOf(table.redline(), 'MLT')).toEqual([{ paragraph: 'pfirst001', by: 'FRA', words: 'former ' }])
  expect(struckOf(table.redline(), 'FRA')).toEqual([{ paragraph: 'psecond02', by: 'MLT', words: 'Thus ' }])
  table.issue()
  expect(struckOf(table.redline(), 'MLT')).toEqual([])
})

test('[SCR-4] words struck letter by letter are one, a space alone is nothing to be told of', () => {
  const table = tableOf()
  const [malta, france] = [table.seat('MLT'), table.seat('FRA')]
  malta.type(0, 3, ' very own')
  malta.type(1, 2, ' ')
  table.meet()
  for (const at of [11, 10, 9]) france.strike(0, at, 1)
  france.strike(1, 2, 1)
  expect(struckOf(table.redline(), 'MLT')).toEqual([{ paragraph: 'pfirst001', by: 'FRA', words: 'own' }])
})
