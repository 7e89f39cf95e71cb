import userEvent from '@testing-library/user-event'
import { fireEvent, screen, within } from '@testing-library/vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import { useToasts } from '@/ui/toasts'
import ActivityFiles from './ActivityFiles.vue'

const by = { id: 'p1', name: '韩梅' }
const photo = {
  id: 'f1',
  name: '现场.jpg',
  format: 'JPEG',
  role: 'PHOTO',
  size: 2_500_000,
  showsMinors: false,
  uploadedBy: by,
  createdAt: '2026-11-18T15:00:00+08:00',
  allowedActions: ['EDIT', 'REMOVE'],
}
const hidden = {
  ...photo,
  id: 'f2',
  name: '课堂.jpg',
  showsMinors: true,
  allowedActions: ['EDIT', 'RECORD_CONSENT', 'REMOVE'],
}
const path = 'GET /activities/a1/files'

/** What is sent as a form does not go through `fetch`. */
class Sending {
  static sent: { url: string; headers: Record<string, string>; form: FormData }[] = []
  static answers: { status: number; body: object }[] = []
  upload = {} as { onprogress?: (event: object) => void }
  onload?: () => void
  status = 0
  responseText = ''
  private url = ''
  private headers: Record<string, string> = {}
  open(_: string, url: string) {
    this.url = url
  }
  setRequestHeader(name: string, value: string) {
    this.headers[name] = value
  }
  getResponseHeader() {
    return null
  }
  send(form: FormData) {
    Sending.sent.push({ url: this.url, headers: this.headers, form })
    const { status, body } = Sending.answers.shift() ?? { status: 201, body: photo }
    Object.assign(this, { status, responseText: JSON.stringify(body) })
    void Promise.resolve().then(() => this.onload?.())
  }
}

async function show(
  files: object[],
  allowedActions: string[] = ['ADD_FILE'],
  replies: Parameters<typeof service>[0] = {},
) {
  const asked = service({ [path]: { body: { items: files } }, ...replies })
  const { container } = await mount(ActivityFiles, { props: { activity: { id: 'a1', allowedActions } } })
  await vi.waitFor(() => expect(container.querySelector('ul, .none')).not.toBeNull())
  return { asked, container }
}
async function choose(container: Element, ...files: File[]) {
  await fireEvent.update(container.querySelector('input[type=file]')!)
  await userEvent.upload(container.querySelector<HTMLInputElement>('input[type=file]')!, files, { applyAccept: false })
  return screen.findByRole('dialog')
}
const jpeg = () => new File(['x'], '现场.jpg', { type: 'image/jpeg' })

beforeEach(() => {
  useToasts().toasts.length = 0
  Sending.sent = []
  Sending.answers = []
  vi.stubGlobal('XMLHttpRequest', Sending)
  URL.createObjectURL = () => 'blob:x'
  URL.revokeObjectURL = () => undefined
})

describe('files of an activity', () => {
  it('say what they are, how large, and who brought them', async () => {
    await show([photo])
    expect(screen.getByText('现场.jpg')).toBeTruthy()
    expect(screen.getByText(/照片 · 2\.4 MB · 韩梅/)).toBeTruthy()
  })

  it('are not asked for where nobody has brought any', async () => {
    await show([])
    expect(screen.getByText(/不上传也不影响登记/)).toBeTruthy()
  })

  it('cannot be brought by whoever only reads', async () => {
    const { container } = await show([], [])
    expect(container.querySelector('input[type=file]')).toBeNull()
    expect(screen.queryByText('上传文件')).toBeNull()
  })

  it('come back when a removal is taken back', async () => {
    const { asked } = await show([photo], [], {
      'POST /files/f1/removal': { body: photo },
      'POST /files/f1/restoration': { body: photo },
    })
    await userEvent.click(screen.getByRole('button', { name: '移除现场.jpg' }))
    await vi.waitFor(() => expect(useToasts().toasts).toHaveLength(1))
    useToasts().toasts[0]!.undo!()
    await vi.waitFor(() => expect(asked.some(({ url }) => url.endsWith('/files/f1/restoration'))).toBe(true))
  })
})

describe('a picture of minors', () => {
  it('says that nobody else sees it', async () => {
    await show([hidden])
    expect(screen.getByText('有未成年人，仅你可见')).toBeTruthy()
  })

  it('is shown to others once it is said where the consent is', async () => {
    const { asked } = await show([hidden], [], { 'POST /files/f2/consent': { body: hidden } })
    await userEvent.click(screen.getByRole('button', { name: '登记同意' }))
    const dialog = await screen.findByRole('dialog')
    await userEvent.click(within(dialog).getByRole('button', { name: '登记同意' }))
    expect(await within(dialog).findByText('请填写同意的依据')).toBeTruthy()
    await userEvent.type(within(dialog).getByLabelText('同意的依据'), '书面同意，存德育处')
    await userEvent.click(within(dialog).getByRole('button', { name: '登记同意' }))
    await vi.waitFor(() =>
      expect(asked.find(({ url }) => url.endsWith('/consent'))?.body).toEqual({ note: '书面同意，存德育处' }),
    )
  })
})

describe('bringing files', () => {
  it('sends no picture before somebody has said whether minors are in it', async () => {
    const { container } = await show([])
    const dialog = await choose(container, jpeg())
    await userEvent.click(within(dialog).getByRole('button', { name: '上传 1 个文件' }))
    expect(await within(dialog).findByText('还有 1 张照片没有说明是否有未成年人')).toBeTruthy()
    expect(Sending.sent).toHaveLength(0)
    await userEvent.click(within(dialog).getByRole('button', { name: '有' }))
    await userEvent.click(within(dialog).getByRole('button', { name: '上传 1 个文件' }))
    await vi.waitFor(() => expect(Sending.sent).toHaveLength(1))
    expect(Sending.sent[0]!.url).toBe('/api/v1/activities/a1/files')
    expect(Object.fromEntries(Sending.sent[0]!.form)).toMatchObject({ role: 'PHOTO', showsMinors: 'true' })
  })

  it('asks nothing of the kind for a document', async () => {
    const { container } = await show([])
    const dialog = await choose(container, new File(['x'], '通知.pdf', { type: 'application/pdf' }))
    await userEvent.click(within(dialog).getByRole('button', { name: '上传 1 个文件' }))
    await vi.waitFor(() => expect(Sending.sent).toHaveLength(1))
    expect([...Sending.sent[0]!.form.keys()]).toEqual(['file', 'role'])
  })

  it('answers for all pictures at once where none shows minors', async () => {
    const { container } = await show([])
    const dialog = await choose(container, jpeg(), new File(['y'], '二.jpg', { type: 'image/jpeg' }))
    await userEvent.click(within(dialog).getByRole('button', { name: '这 2 张照片都没有未成年人' }))
    await userEvent.click(within(dialog).getByRole('button', { name: '上传 2 个文件' }))
    await vi.waitFor(() => expect(Sending.sent).toHaveLength(2))
  })

  it('keeps what was refused, with the reason, and sends it again as a new attempt', async () => {
    Sending.answers = [
      { status: 415, body: { type: '/problems/file-type-refused', title: '不支持的文件类型', detail: '换一种格式' } },
    ]
    const { container } = await show([])
    const dialog = await choose(container, new File(['x'], 'a.pdf', { type: 'application/pdf' }))
    await userEvent.click(within(dialog).getByRole('button', { name: '上传 1 个文件' }))
    expect(await within(dialog).findByText('不支持的文件类型')).toBeTruthy()
    await userEvent.click(within(dialog).getByRole('button', { name: '上传 1 个文件' }))
    await vi.waitFor(() => expect(Sending.sent).toHaveLength(2))
    expect(Sending.sent[0]!.headers['Idempotency-Key']).not.toBe(Sending.sent[1]!.headers['Idempotency-Key'])
  })

  it('does not send what is larger than twenty megabytes', async () => {
    const large = new File(['x'], '大.pdf', { type: 'application/pdf' })
    Object.defineProperty(large, 'size', { value: 21 * 1024 * 1024 })
    const { container } = await show([])
    const dialog = await choose(container, large)
    expect(within(dialog).getByText('超过 20 兆，请压缩后再上传。')).toBeTruthy()
    expect(within(dialog).getByRole('button', { name: '上传' }).getAttribute('aria-disabled')).toBe('true')
  })
})
