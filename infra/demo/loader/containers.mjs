/** What activities belong to, and which organisation "LEAD", "MEMBERS", "A", "B" or "SIDES" means there. */
export function containersOf(demo) {
  const organizations = new Map(demo.organizations.map((one) => [one.key, one]))
  const named = (key) => {
    const found = organizations.get(key)
    if (!found) throw new Error(`no organisation ${key}`)
    return found
  }
  const makers = {
    alliance: (one) => ofAlliance(one, named),
    pairing: (one) => ofPairing(one, named),
    organization: (one) => ({ subject: 'organization', key: one.key, parties: [], host: (who) => named(who) }),
  }
  return {
    get(subject, key) {
      const found = demo[`${subject}s`].find((one) => one.key === key)
      if (!found) throw new Error(`no ${subject} ${key}`)
      return makers[subject](found)
    },
  }
}

function ofAlliance(one, named) {
  const parties = one.members.map((member) => member.organization)
  const lead = one.members.find((member) => ['CORE', 'BASE'].includes(member.role))?.organization ?? parties[0]
  const host = (who, n) => named(who === 'LEAD' ? lead : who === 'MEMBERS' ? parties[(n - 1) % parties.length] : who)
  return { subject: 'alliance', key: one.key, parties, host }
}

function ofPairing(one, named) {
  const sides = { A: one.sideA, B: one.sideB }
  const host = (who, n) => named(who === 'SIDES' ? sides['AB'[(n - 1) % 2]] : sides[who])
  return { subject: 'pairing', key: one.key, parties: [one.sideA, one.sideB], host }
}
