import { randomUUID } from 'node:crypto'

/**
 * Ten accounts cannot be both sides of every pairing in fifteen places. While a pairing or a sum of money of another
 * place is being written, a demo account stands in for the missing person there; the grant is taken back at once.
 */
export async function withStandIns({ client, demo, ids, accounts }, needed, work) {
  if (!needed && !(await left())) return work()
  try {
    for (const standIn of demo.standIns) await give(standIn)
    return await work()
  } finally {
    await takeBack()
  }

  async function left() {
    return (await open()).length > 0
  }

  /** Also those that an interrupted load has left behind. */
  async function open() {
    const wanted = new Set(demo.standIns.map((one) => `${one.role} ${ids.organization.get(one.organization)} ${ids.person.get(personOf(one))}`))
    const grants = await client.all('admin', '/grants')
    return grants.filter((grant) => !grant.revokedAt && wanted.has(`${grant.role} ${grant.organization.id} ${grant.person.id}`))
  }

  function personOf({ account }) {
    return demo.accounts.find((one) => one.username === account).person
  }

  async function give(standIn) {
    const body = { personId: ids.person.get(personOf(standIn)), organizationId: ids.organization.get(standIn.organization), role: standIn.role }
    // Never a stable key: it would answer with the grant that an earlier load took back.
    await client.post('admin', '/grants', body, `stand-in ${randomUUID()}`).catch((refusal) => {
      if (refusal.type !== '/problems/grant-exists') throw refusal
    })
  }

  async function takeBack() {
    for (const grant of await open()) await client.post('admin', `/grants/${grant.id}/revocation`, {}, `stand-in ${randomUUID()}`)
  }
}
