import { computed } from 'vue'
import { useApiMutation } from '@/app/api'
import { SHOWN_IN } from '../plan'
import type { Step } from './StepDialog.vue'

/** The steps of a plan, each by its own event. */
export function usePlanSteps(id: () => string) {
  const seen = { invalidates: SHOWN_IN }
  const steps = {
    submit: useApiMutation('post', '/plans/{id}/submission', seen),
    approve: useApiMutation('post', '/plans/{id}/approval', seen),
    return: useApiMutation('post', '/plans/{id}/return', seen),
    withdraw: useApiMutation('post', '/plans/{id}/withdrawal', seen),
    activate: useApiMutation('post', '/plans/{id}/activation', seen),
    revise: useApiMutation('post', '/plans/{id}/editions', seen),
    close: useApiMutation('post', '/plans/{id}/closure', seen),
  }
  /** The id of the plan that there is now: that of the next edition after a revision. */
  async function take(step: Step, body: object): Promise<string | undefined> {
    const answer = await steps[step].run({ params: { id: id() }, body: body as never })
    return (answer?.data as { id?: string } | undefined)?.id
  }
  const all = Object.values(steps)
  return {
    take,
    isRunning: computed(() => all.some(({ isRunning }) => isRunning.value)),
    error: computed(() => all.find(({ error }) => error.value)?.error.value ?? null),
    forget: () => all.forEach(({ forget }) => forget()),
  }
}
