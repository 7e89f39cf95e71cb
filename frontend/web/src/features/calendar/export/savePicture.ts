/** What is only for hands stays out of a picture. */
const LEFT_OUT = '.acts, .filters, .ib, .add, .toasts, [data-unpictured]'
const MARGIN = 24

/** Saves a part of the page as it is seen, at twice its size; the fonts are those of this device. */
export async function savePicture(element: HTMLElement, name: string) {
  const { toBlob } = await import('html-to-image')
  const { width, height } = element.getBoundingClientRect()
  const blob = await toBlob(element, {
    pixelRatio: 2,
    width: width + 2 * MARGIN,
    height: height + 2 * MARGIN,
    style: { margin: '0', padding: `${MARGIN}px`, boxSizing: 'border-box' },
    skipFonts: true,
    backgroundColor: getComputedStyle(document.body).backgroundColor,
    filter: (node) => !(node instanceof Element && node.matches(LEFT_OUT)),
  })
  if (!blob) throw new Error('The browser made no picture.')
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = `${name}.png`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}
