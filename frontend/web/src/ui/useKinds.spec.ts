import { screen } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { mount } from '@/testing/mount'
import KindBadge from './KindBadge.vue'
import { learnKinds } from './useKinds'

const badge = async (kind: string) => {
  const { container } = await mount(KindBadge, { props: { kind } })
  return container.firstElementChild as HTMLElement
}

describe('kinds of activities', () => {
  it('have our words and hues', async () => {
    const shown = await badge('VISIT')
    expect(shown.title).toBe('走访慰问')
    expect(shown.classList).toContain('visit')
  })

  it('that people have added have theirs', async () => {
    learnKinds([{ code: 'OWN_SPEC', name: '家长学校', group: 'LESSON' }])
    const shown = await badge('OWN_SPEC')
    expect(screen.getByText('家长学校')).toBeTruthy()
    expect(shown.classList).toContain('lesson')
  })

  it('that people have renamed are called so', async () => {
    learnKinds([{ code: 'CAMP', name: '夏令营', group: 'CULTURE' }])
    expect((await badge('CAMP')).title).toBe('夏令营')
    learnKinds([{ code: 'CAMP', name: '研学营', group: 'CULTURE' }])
    expect((await badge('CAMP')).title).toBe('研学营')
  })
})
