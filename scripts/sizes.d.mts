export const limits: { readonly reading: number; readonly everything: number }
export const weigh: (folder: string) => {
  readonly reading: number
  readonly everything: number
  readonly past: readonly (keyof typeof limits)[]
}
