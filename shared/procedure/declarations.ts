/**
 * What is placed beside a text and changes nothing in it: statements for the record, reservations, dissociations, and slips
 * that are set right in one language. Rules ADO-4 to ADO-6, ADO-10 and ADO-11.
 */
import { plainText } from '../text/schema.ts'
import { given, no, to, type Act, type CommandOf, type Decision } from './act.ts'

export const placeOnRecord = (act: Act, command: CommandOf<'PlaceOnRecord'>): Decision => {
  const { kind, body } = command
  const { stage, adoption } = act.state
  if (kind === 'dissociation' && stage !== 'adopted')
    return no('StageMayNot', 'ADO-5', { command: command.type, stage })
  // A letter from before the adoption does not speak of it.
  if (kind === 'dissociation' && act.via && adoption && act.at < adoption.at)
    return no('StageMayNot', 'ADO-5', { command: command.type, stage })
  const missing = command.paragraphs.find((id) => !act.text.block(id))
  if (missing !== undefined) return no('NoSuchParagraph', 'ADO-5', { paragraph: missing })
  const paragraphs = [...new Set(command.paragraphs)].map((id) => ({
    id,
    cited: act.text.cite(id, act.state.language) ?? '',
  }))
  return to('everyone', {
    type: 'PlacedOnRecord',
    data: { declaration: act.command, seat: act.seat.id, kind, paragraphs, body, at: act.at },
  })
}

export const enterCorrigendum = (act: Act, command: CommandOf<'EnterCorrigendum'>): Decision => {
  const { paragraph, now, note } = command
  const language = command.language ?? act.state.language
  const block = act.text.block(paragraph)
  if (!block) return no('NoSuchParagraph', 'ADO-10', { paragraph })
  const was = language === act.state.language ? plainText(block.content) : command.was
  if (was === undefined || was.trim() === now.trim())
    return no('NothingChanged', 'ADO-10', { paragraph, language })
  return to('everyone', {
    type: 'CorrigendumEntered',
    data: {
      corrigendum: act.command,
      language,
      paragraph,
      cited: act.text.cite(paragraph, act.state.language) ?? '',
      was,
      now,
      ...given('note', note),
    },
  })
}

export const contestCorrigendum = (act: Act, command: CommandOf<'ContestCorrigendum'>): Decision => {
  const found = act.state.corrigenda?.find(({ id }) => id === command.corrigendum)
  if (!found) return no('NoSuchCorrigendum', 'ADO-11', { corrigendum: command.corrigendum })
  if (found.contested) return no('ContestedAlready', 'ADO-11', { corrigendum: found.id })
  return to('everyone', {
    type: 'CorrigendumContested',
    data: { corrigendum: found.id, seat: act.seat.id, ...given('reason', command.reason) },
  })
}
