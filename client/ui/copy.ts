/** Copying words for the reader. Refused where the page is not trusted; the words can then still be selected by hand. */
export const copyWords = async (words: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(words)
    return true
  } catch {
    return false
  }
}
