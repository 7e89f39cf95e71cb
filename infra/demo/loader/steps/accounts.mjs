import { each } from '../work.mjs'

/** Binds the accounts that the realm has already, and gives their roles. */
export async function loadAccounts({ client, demo, ids, progress, accounts }) {
  const grants = await client.all('admin', '/grants')
  const given = new Set(grants.map((grant) => triple(grant.person.id, grant.role, grant.organization.id)))

  await each(demo.accounts.filter((account) => !account.bootstrap), async (account) => {
    const personId = ids.person.get(account.person)
    const bound = accounts.get(account.username) === personId
    if (!bound) await bind(client, account.username, personId)
    const missing = account.grants.filter((grant) => !given.has(triple(personId, grant.role, ids.organization.get(grant.organization))))
    for (const grant of missing) await give(client, account.username, personId, grant, ids)
    progress.done(!bound || missing.length > 0)
  })
}

/** The first administrator exists before any data: without them nothing can be loaded. */
export async function mustBeAdministrator({ client, demo }) {
  const { username } = demo.accounts.find((account) => account.bootstrap)
  const me = await client.get(username, '/me')
  if (!me.grants.some((grant) => grant.role === 'ADMIN')) throw new Error(`账号 ${username} 不是平台管理员，无法导入演示数据`)
}

const triple = (...parts) => parts.join(' ')

function bind(client, username, personId) {
  return client.post('admin', `/people/${personId}/account`, { username, mode: 'BIND_EXISTING' }, `account ${username} ${personId}`)
}

function give(client, username, personId, { role, organization }, ids) {
  const body = { personId, organizationId: ids.organization.get(organization), role, fromOn: '2026-09-01' }
  return client.post('admin', '/grants', body, `grant ${username} ${role} ${organization}`)
}
