import type { Item } from '@gongjian/client'

export type Role = Item<'/grants'>['role']

/** From the one who sees most to the one who sees least. */
export const ROLES: Role[] = ['OFFICER', 'COORDINATOR', 'FINANCE', 'STAFF', 'AUDITOR', 'ADMIN']
