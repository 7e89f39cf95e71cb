import { expect, it } from 'vitest'
import { createClient } from './client'
import { weappTransport } from './weapp'

it('sends PATCH as POST, since a mini-program has no PATCH', async () => {
  let sent: { method: string; header: Record<string, string>; url: string } | undefined
  const client = createClient(
    weappTransport(
      (request) => {
        sent = request
        request.success({ statusCode: 200, header: { ETag: '"2.x"' }, data: { id: '1' } })
      },
      'https://example.test',
      () => 'token',
    ),
  )
  const answer = await client('patch', '/funds/{id}', { params: { id: '1' }, body: {}, ifMatch: '"1.x"' })
  expect(sent).toMatchObject({ method: 'POST', url: 'https://example.test/api/v1/funds/1' })
  expect(sent?.header).toMatchObject({ 'X-HTTP-Method-Override': 'PATCH', Authorization: 'Bearer token' })
  expect(answer.etag).toBe('"2.x"')
})
