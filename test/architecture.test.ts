/**
 * The shape of the code, held by a test: who may import whom, no cycles, every rule tested and every tested rule written,
 * files that stay readable, nothing exported that no other file asks for, one copy of yjs.
 */
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

const under = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? under(join(folder, entry.name)) : [join(folder, entry.name)],
  )

const sources = ['shared', 'server', 'client'].flatMap(under).filter((file) => /\.(ts|tsx)$/.test(file))
const tests = under('test').filter((file) => /\.(ts|tsx)$/.test(file))

const importsOf = (file: string): string[] => {
  const text = readFileSync(join(root, file), 'utf8')
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1] ?? '')
  return found.map((specifier) => relative(root, resolve(root, dirname(file), specifier)))
}

const graph = new Map(sources.map((file) => [file, importsOf(file)]))

/** Which top folders a file may reach into; the rest of the table is inside the server. */
const mayReach: Readonly<Record<string, readonly string[]>> = {
  shared: ['shared'],
  server: ['shared', 'server', 'templates'],
  client: ['shared', 'client'],
}

const forbidden: readonly (readonly [from: RegExp, to: RegExp, why: string])[] = [
  [/^server\/rooms\//, /^server\/(procedure|record)\//, 'rooms know no record'],
  [/^server\/(procedure|record)\//, /^server\/rooms\/(?!text-chain)/, 'the record knows no rooms'],
  [/^server\/storage\//, /^server\/(?!storage\/)/, 'the store knows nothing above it'],
  [/^shared\/procedure\//, /^shared\/protocol\//, 'rules know no wire'],
  [/^client\/ui\//, /^client\/(?!ui\/|words\/)/, 'controls know nothing of texts'],
]

describe('imports', () => {
  it('[ARC-1] run one way: shared ← server, shared ← client', () => {
    const wrong = [...graph].flatMap(([file, targets]) =>
      targets
        .filter((target) => !(mayReach[file.split('/')[0] ?? ''] ?? []).includes(target.split('/')[0] ?? ''))
        .map((target) => `${file} → ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('[ARC-2] keep the fences inside the server and the client', () => {
    const wrong = [...graph].flatMap(([file, targets]) =>
      targets.flatMap((target) =>
        forbidden
          .filter(([from, to]) => from.test(file) && to.test(target))
          .map(([, , why]) => `${file} → ${target}: ${why}`),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('[ARC-3] have no cycles, type imports included', () => {
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
        return
      }
      if (done.has(file)) return
      for (const target of graph.get(file) ?? []) visit(target, [...path, file])
      done.add(file)
    }
    for (const file of graph.keys()) visit(file, [])
    expect(cycles).toEqual([])
  })
})

describe('rules', () => {
  const specs = [...under('shared'), ...under('server'), ...under('client')].filter((file) =>
    file.endsWith('SPEC.md'),
  )
  const written = specs.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/^\s*- \*\*([A-Z]{2,5}-\d+[a-z]?)\*\*/gm)].map(
      (match) => match[1] ?? '',
    ),
  )
  const promised = new Set(
    [...readFileSync(join(root, 'server/storage/port.ts'), 'utf8').matchAll(/^ \* (ST-\d+) /gm)].map(
      (match) => match[1] ?? '',
    ),
  )
  const architecture = new Set([
    'ARC-1',
    'ARC-2',
    'ARC-3',
    'ARC-4',
    'ARC-5',
    'ARC-6',
    'ARC-7',
    'ARC-8',
    'ARC-9',
  ])
  const known = new Set([...written, ...promised, ...architecture])
  const named = new Set(
    tests.flatMap((file) =>
      [
        ...readFileSync(join(root, file), 'utf8').matchAll(
          /\[((?:[A-Z]{2,5}-\d+[a-z]?)(?:, ?[A-Z]{2,5}-\d+[a-z]?)*)\]/g,
        ),
      ].flatMap((match) => (match[1] ?? '').split(/, ?/)),
    ),
  )

  it('[ARC-4] are each named by a test', () => {
    expect([...known].filter((rule) => !named.has(rule)).sort()).toEqual([])
  })

  it('[ARC-5] named by tests are each written down, once', () => {
    expect(written.filter((rule, index) => written.indexOf(rule) !== index)).toEqual([])
    expect([...named].filter((rule) => !known.has(rule)).sort()).toEqual([])
  })
})

describe('the table of attacks, faults and figures', () => {
  const rows = readFileSync(join(root, 'docs/ground.md'), 'utf8')
    .split('\n')
    .filter((line) => /^\| [A-Z]\d+ /.test(line))
  const partsOf = (file: string, list: string): readonly string[] => {
    const [, inner = ''] = readFileSync(join(root, file), 'utf8').split(`const ${list} = {`)
    return [...(inner.split('\n}\n')[0] ?? '').matchAll(/^ {2}(\w+): \{/gm)].map(([, name = '']) => name)
  }
  const parts = {
    faults: partsOf('scripts/faults.mjs', 'parts'),
    bench: partsOf('bench/run.mjs', 'benchmarks'),
  }

  /** Whether this command runs something that is there. */
  const leads = (command: string): boolean => {
    const [, file, rule] = /^npx vitest run (test\/\S+) -t ([A-Z]+-\d+)$/.exec(command) ?? []
    if (file !== undefined) {
      const title = new RegExp(`\\[(?:[A-Z]+-\\d+, ?)*${rule}(?:, ?[A-Z]+-\\d+)*\\]`)
      return tests.includes(file) && title.test(readFileSync(join(root, file), 'utf8'))
    }
    const [, program, part] = /^npm run (faults|bench) -- --only (\w+)$/.exec(command) ?? []
    if (part !== undefined) return parts[program === 'faults' ? 'faults' : 'bench'].includes(part)
    return command === 'node scripts/run.mjs build'
  }

  it('[ARC-9] has a command in each row, and each leads somewhere', () => {
    expect(rows.length).toBeGreaterThan(100)
    const wrong = rows.flatMap((row) => {
      const cells = row.split(' | ')
      const commands = [...(cells.at(-1) ?? '').matchAll(/`([^`]+)`/g)].map(([, command = '']) => command)
      if (cells.length !== 5 || commands.length === 0) return [row]
      return commands.filter((command) => !leads(command))
    })
    expect(wrong).toEqual([])
  })

  it('[ARC-9] is explained by tests that are there', () => {
    const said = ['docs/ground.md', 'docs/faults.md']
      .map((file) => readFileSync(join(root, file), 'utf8'))
      .join()
    const named = [...said.matchAll(/([A-Z]{2,5}-\d+) `(test\/[^`]+)`/g)]
    expect(named.length).toBeGreaterThan(1)
    expect(named.filter(([, rule, file]) => !leads(`npx vitest run ${file} -t ${rule}`))).toEqual([])
  })

  it('[ARC-9] has a row for whatever is run at length, and for each figure', () => {
    const table = rows.join('\n')
    const missing = Object.entries(parts).flatMap(([program, names]) =>
      names.filter((name) => !table.includes(`npm run ${program} -- --only ${name}\``)),
    )
    expect(missing).toEqual([])
  })
})

describe('files', () => {
  it('[ARC-6] stay under 600 lines', () => {
    const long = [...sources, ...tests].filter(
      (file) => readFileSync(join(root, file), 'utf8').split('\n').length > 600,
    )
    expect(long).toEqual([])
  })

  it('[ARC-8] export nothing that no other file names', () => {
    const filesNaming = new Map<string, number>()
    const texts = [...sources, ...tests, ...under('scripts')].map((file) =>
      readFileSync(join(root, file), 'utf8'),
    )
    for (const text of texts)
      for (const name of new Set(text.match(/[A-Za-z_$][\w$]*/g)))
        filesNaming.set(name, (filesNaming.get(name) ?? 0) + 1)
    const alone = sources.flatMap((file) =>
      [
        ...readFileSync(join(root, file), 'utf8').matchAll(
          /^export (?:abstract |async )*(?:const|let|function\*?|class|type|interface|enum) ([A-Za-z_$][\w$]*)/gm,
        ),
      ].flatMap(([, name = '']) => ((filesNaming.get(name) ?? 0) < 2 ? [`${file}: ${name}`] : [])),
    )
    expect(alone).toEqual([])
  })

  it('[ARC-7] one copy of yjs is installed', () => {
    const copies: string[] = []
    const walk = (folder: string): void => {
      for (const name of readdirSync(folder)) {
        const path = join(folder, name)
        if (name === 'yjs' && statSync(path).isDirectory()) copies.push(relative(root, path))
        else if (name === 'node_modules' || name.startsWith('@')) walk(path)
        else if (folder.endsWith('node_modules') && statSync(path).isDirectory()) {
          const inner = join(path, 'node_modules')
          if (readdirSync(path).includes('node_modules')) walk(inner)
        }
      }
    }
    walk(join(root, 'node_modules'))
    expect(copies).toEqual(['node_modules/yjs'])
  })
})
