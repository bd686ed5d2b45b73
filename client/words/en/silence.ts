/** The words of the silence page and of the record, in English. */
export const silence = {
  'phase.running': 'Running',
}
