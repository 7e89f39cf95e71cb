import { Problem } from '@gongjian/client'
import { screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { defineComponent } from 'vue'
import { mount } from '@/testing/mount'
import FormField from './FormField.vue'
import { useForm } from './useForm'

let form: ReturnType<typeof use>
const use = () =>
  useForm({
    draft: 'activity',
    initial: { place: '', purposes: '' },
    checks: { place: (value) => (value ? undefined : '请填写地点，参加的人要按它前往') },
  })
const Form = defineComponent({
  components: { FormField },
  setup: () => ({ form: (form = use()) }),
  template: `
    <FormField v-slot="field" name="place" label="地点" help="村里的地名"><input v-bind="field" v-model="form.values.place" /></FormField>
    <FormField v-slot="field" name="purposes" label="用途"><input v-bind="field" v-model="form.values.purposes" /></FormField>`,
})

describe('a form', () => {
  it('speaks about a field when it is left, not before', async () => {
    await mount(Form)
    const place = screen.getByLabelText('地点')
    expect(screen.queryByText(/请填写地点/)).toBeNull()
    await userEvent.click(place)
    await userEvent.tab()
    expect(screen.getByText(/请填写地点/)).toBeTruthy()
    expect(place.getAttribute('aria-invalid')).toBe('true')
    expect(document.getElementById(place.getAttribute('aria-describedby')!)?.textContent).toMatch(/请填写地点/)
  })

  it('takes the words back as soon as they are not true any more', async () => {
    await mount(Form)
    form.check()
    await userEvent.type(screen.getByLabelText('地点'), '村党群服务中心')
    expect(screen.queryByText(/请填写地点/)).toBeNull()
  })

  it('puts the objections of the service to their fields', async () => {
    await mount(Form)
    form.refuse(new Problem({ status: 400, violations: [{ pointer: '/purposes/0/code', message: '没有这个用途' }] }))
    expect(await screen.findByText('没有这个用途')).toBeTruthy()
  })

  it('may be sent again after an objection to something that no field is called', async () => {
    await mount(Form)
    form.values.place = '河坝村'
    form.refuse(new Problem({ status: 409, violations: [{ pointer: '/startsAt', message: '早于学期' }] }))
    expect(form.check()).toBe(true)
  })

  it('keeps a draft over a reload and forgets it when told', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const { unmount } = await mount(Form)
    form.values.place = '河坝村'
    await vi.advanceTimersByTimeAsync(500)
    expect(form.savedAt.value).toMatch(/^\d\d:\d\d$/)
    unmount()

    await mount(Form)
    expect(screen.getByLabelText<HTMLInputElement>('地点').value).toBe('河坝村')
    expect(form.isRestored.value).toBe(true)
    form.forget()
    expect(sessionStorage.length).toBe(0)
  })

  it('begins anew when the draft is not wanted', async () => {
    sessionStorage.setItem('gongjian.draft.activity', JSON.stringify({ place: '河坝村' }))
    await mount(Form)
    form.restart()
    expect(form.values.place).toBe('')
    expect(form.isRestored.value).toBe(false)
    expect(sessionStorage.length).toBe(0)
  })

  it('begins anew with lists as they were', async () => {
    const initial = { posts: [{ title: '组长' }] }
    let lists!: ReturnType<typeof useForm<typeof initial>>
    await mount({ setup: () => ((lists = useForm({ draft: 'posts', initial })), () => null) })
    lists.values.posts[0]!.title = '副组长'
    lists.values.posts.push({ title: '联络员' })
    lists.restart()
    expect(lists.values.posts).toEqual([{ title: '组长' }])
  })

  it('keeps no draft of what was typed and taken back', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    await mount(Form)
    form.values.place = '河坝村'
    await vi.advanceTimersByTimeAsync(500)
    form.values.place = ''
    await vi.advanceTimersByTimeAsync(500)
    expect(sessionStorage.length).toBe(0)
  })
})
