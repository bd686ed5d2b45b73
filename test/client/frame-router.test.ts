/** Addresses: what each shows, and that nothing else is taken for a screen. */
import { describe, expect, it } from 'vitest'
import { routeOf, textPath } from '../../client/router.ts'

describe('routes', () => {
  it('each screen has its address', () => {
    expect(routeOf('/')).toEqual({ page: 'today' })
    expect(routeOf('/people/')).toEqual({ page: 'people' })
    expect(routeOf('/notices')).toEqual({ page: 'notices' })
    expect(routeOf('/notices/ways')).toEqual({ page: 'ways' })
    expect(routeOf('/sign-in')).toEqual({ page: 'sign-in' })
    expect(routeOf('/texts/d_abc')).toEqual({ page: 'text', document: 'd_abc' })
    expect(routeOf(textPath('d_abc', 'silence'))).toEqual({ page: 'silence', document: 'd_abc' })
    expect(routeOf(textPath('d_abc', 'record'))).toEqual({ page: 'record', document: 'd_abc' })
  })

  it('what is no screen is nowhere', () => {
    for (const path of [
      '/texts',
      '/texts/',
      '/texts/a/b',
      '/texts/../x',
      '/constructor',
      '/texts/d_abc/silence/x',
    ])
      expect(routeOf(path), path).toEqual({ page: 'nowhere' })
  })
})
