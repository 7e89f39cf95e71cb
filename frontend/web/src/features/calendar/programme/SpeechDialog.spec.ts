import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { beforeEach, expect, it, vi } from 'vitest'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import type { RundownItem } from './programme'
import SpeechDialog from './SpeechDialog.vue'

const draft = { id: 'r1', version: 1, title: '代表发言', state: 'NONE', allowedActions: ['WRITE', 'SUBMIT'] }
const saved = { ...draft, version: 2, text: '各位同志', author: { id: 'p1', name: '李支书' } }
const path = '/activities/a1/rundown/r1/speech'

beforeEach(() => sessionStorage.clear())

it('closes once submitted, also when what was saved is shown before the answer to that', async () => {
  service({
    [`GET ${path}`]: [
      { body: draft, etag: '"1.x"' },
      { body: saved, etag: '"2.x"' },
    ],
    [`PATCH ${path}`]: { body: saved, etag: '"2.x"' },
    [`POST ${path}/submission`]: { body: { ...saved, version: 3, state: 'SUBMITTED', allowedActions: [] } },
    otherwise: { body: { items: [] } },
  })
  const quick = fetch
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    if (url.endsWith('/submission')) await screen.findByText(/李支书/)
    return quick(url, init)
  })
  const closed = vi.fn()
  await mount(SpeechDialog, {
    props: { activityId: 'a1', item: { id: 'r1', title: '代表发言' } as RundownItem, onClose: closed },
  })
  await userEvent.type(await screen.findByRole('textbox'), '各位同志')
  await userEvent.click(screen.getByRole('button', { name: '送审' }))
  await vi.waitFor(() => expect(closed).toHaveBeenCalled())
})
