/** The published description, made from the routes and from the very shapes that check them. */
import * as z from 'zod/mini'
import { problemShape } from '../../shared/protocol/http.ts'
import type { Answer, Route } from './routes.ts'

const schemaOf = (shape: z.ZodMiniType): unknown => {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { unrepresentable: 'any', io: 'input' })
  return schema
}

export const describeRoutes = (routes: readonly Route[], cookie: string): unknown => {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method]: operation(route) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Penholder',
      version: '1',
      description:
        'Drafting, silences and the record of one body. Texts sync over the web socket /sync/{document} with the y-websocket protocol; ' +
        '/live gives hints that something new can be read. Both take the session cookie at the upgrade.',
    },
    paths,
    components: {
      schemas: { Problem: schemaOf(problemShape) },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: cookie } },
    },
  }
}

const operation = (route: Route): unknown => ({
  summary: route.summary,
  ...(route.door === 'session' ? { security: [{ session: [] }] } : {}),
  parameters: [...pathParameters(route.path), ...queryParameters(route.query)],
  ...(route.body
    ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(route.body) } } } }
    : {}),
  ...(route.raw
    ? {
        requestBody: {
          required: true,
          content: { '*/*': { schema: { type: 'string', format: 'binary', maxLength: route.raw.most } } },
        },
      }
    : {}),
  responses: {
    ...Object.fromEntries(
      Object.entries(route.answers).map(([status, answer]) => [status, response(answer)]),
    ),
    ...problemsOf(route),
  },
})

const response = ({ description, schema, type }: Answer): unknown => ({
  description,
  ...(schema ? { content: { 'application/json': { schema: schemaOf(schema) } } } : {}),
  ...(type ? { content: { [type]: {} } } : {}),
})

const problemContent = { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } }

const problemsOf = (route: Route): Record<number, unknown> => ({
  ...(route.body || route.query || route.raw
    ? { 400: { description: 'Malformed: `issues` says where.', content: problemContent } }
    : {}),
  ...(route.door === 'session'
    ? {
        401: { description: 'Not signed in.', content: problemContent },
        429: {
          description: 'TooManyRequests by this session: `facts.seconds` to wait.',
          content: problemContent,
        },
      }
    : {}),
  ...(route.door === 'loopback'
    ? { 403: { description: 'Only from the machine itself.', content: problemContent } }
    : {}),
  503: { description: 'A fault; `incident` is what to quote.', content: problemContent },
})

const pathParameters = (path: string): readonly unknown[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))

const queryParameters = (shape: z.ZodMiniType | undefined): readonly unknown[] => {
  if (!shape) return []
  const schema = z.toJSONSchema(shape, { unrepresentable: 'any', io: 'input' })
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    in: 'query',
    required: schema.required?.includes(name) ?? false,
    schema: property,
  }))
}
