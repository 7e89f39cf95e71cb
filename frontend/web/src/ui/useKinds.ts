import { shallowReactive } from 'vue'
import { useI18n } from 'vue-i18n'
import { kindGroup, type ActivityKind, type KindGroup } from '@/shared/activityKinds'

interface Known {
  name: string
  group: KindGroup
}
const known = shallowReactive(new Map<string, Known>())

/** What the service calls the kinds, for those that people have added or renamed. */
export function learnKinds(kinds: { code: string; name: string; group: string }[]) {
  for (const { code, name, group } of kinds) known.set(code, { name, group: group.toLowerCase() as KindGroup })
}

/** How a kind is called and looks: in our words, unless people call it otherwise. */
export function useKinds() {
  const { t, te } = useI18n()

  function name(code: ActivityKind, told: string = known.get(code)?.name ?? code) {
    const key = `activity.kind.${code}`
    if (!te(key, 'zh-CN')) return told
    const isRenamed = told !== code && told !== t(key, {}, { locale: 'zh-CN' })
    return isRenamed ? told : t(key)
  }
  const group = (code: ActivityKind): KindGroup => known.get(code)?.group ?? kindGroup(code)

  return { name, group }
}
