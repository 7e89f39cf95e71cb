import { useQuery } from '@tanstack/vue-query'
import { browserTransport, Problem } from '@gongjian/client'
import { useDisplay } from '@/ui/useDisplay'

export interface PublicFund {
  name: string
  owner: string
  fiscalYear: number
  allocated: string
  disbursed: string
  spent: string
  purposes: { purpose: string; spent: string }[]
}
export interface PublicEntry {
  day: string
  kind: string
  fund: string
  purpose?: string
  amount: string
  payer?: string
}
export interface PublicFunding {
  beneficiary: string
  publisher: string
  publishedOn: string
  funds: PublicFund[]
  entries: PublicEntry[]
  olderEntries: number
}

/** Outside of v1, and open to everybody: neither the typed client nor a session has to do with it. */
export function usePublicFunding(id: () => string) {
  const display = useDisplay()
  const transport = browserTransport(() => display.language)
  const asked = useQuery({
    queryKey: ['/public-funding', id],
    queryFn: async () => {
      const url = `/api/public-funding/${encodeURIComponent(id())}`
      const { status, body } = await transport({ method: 'get', url, headers: {} })
      if (status >= 400) throw new Problem({ ...(body as object), status })
      return body as PublicFunding
    },
    retry: false,
  })
  return { ...asked, reload: () => void asked.refetch() }
}
