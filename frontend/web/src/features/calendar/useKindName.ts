import { useKinds } from '@/ui/useKinds'

/** What a kind of activity is called; a county's own kinds have only the name that the service knows. */
export const useKindName = () => useKinds().name
