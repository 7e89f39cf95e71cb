import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { formatWan, formatYuan } from '@/shared/money'
import { useDisplay } from './useDisplay'

/** Money in the unit that the person has chosen, and the name of that unit for column heads. */
export function useMoney() {
  const { t } = useI18n()
  const display = useDisplay()
  return {
    format: (money: string) => (display.unit === 'wan' ? formatWan(money) : formatYuan(money)),
    unit: computed(() => t(`ui.unit.${display.unit}`)),
  }
}
