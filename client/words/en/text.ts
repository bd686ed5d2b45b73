/** The words of the text page, in English. */
export const text = {}
