import { browserTransport, createClient } from '@gongjian/client'
import { heldSession } from '@/app/session/session'
import { useDisplay } from '@/ui/useDisplay'

/** Every call of the product goes through here, so a lost session is noticed and mended in one place. */
export const client = createClient(heldSession(browserTransport(() => useDisplay().language)))
