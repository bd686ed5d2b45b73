/**
 * Builds the page that checks a record without a network: one HTML file with everything in it, which may load nothing and run
 * nothing but the script and the styles whose hashes its policy names.
 */
import { createHash } from 'node:crypto'
import { defineConfig, type Plugin } from 'vite'

const hashed = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Within an element its own end would close it; there is none in what is built, and none may come in unseen. */
const within = (name: 'script' | 'style', text: string): string => {
  if (new RegExp(`</${name}|<!--`, 'i').test(text)) throw new Error(`the ${name} would end early`)
  return `<${name}>${text}</${name}>`
}

const oneFile = (): Plugin => ({
  name: 'penholder-one-file',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const files = Object.values(bundle)
    const [chunk, second] = files.filter((file) => file.type === 'chunk')
    if (!chunk || second || chunk.imports.length > 0) throw new Error('the page is one script')
    const sheet = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
    const styles = sheet?.type === 'asset' ? String(sheet.source).trim() : ''
    const script = chunk.code.trim()
    const policy = [
      "default-src 'none'",
      `script-src ${hashed(script)}`,
      `style-src ${hashed(styles)}`,
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; ')
    for (const name of Object.keys(bundle)) Reflect.deleteProperty(bundle, name)
    this.emitFile({
      type: 'asset',
      fileName: 'check.html',
      source: [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        '<title>Check a record</title>',
        within('style', styles),
        '</head>',
        '<body>',
        within('script', script),
        '</body>',
        '</html>',
        '',
      ].join('\n'),
    })
  },
})

export default defineConfig({
  root: 'client',
  publicDir: false,
  plugins: [oneFile()],
  build: {
    outDir: '../dist/check',
    emptyOutDir: true,
    cssCodeSplit: false,
    rolldownOptions: {
      input: 'client/check/page.ts',
      output: { format: 'iife', codeSplitting: false },
    },
  },
})
