import type { Page } from 'playwright-core'

/** A place as cameras write it: degrees, minutes and seconds as rationals, in a directory of its own. */
const LATITUDE = [28, 1, 50, 1, 5100, 100]
const LONGITUDE = [120, 1, 43, 1, 4836, 100]
export const PLACE = rationals(LATITUDE)

function rationals(numbers: number[]) {
  const bytes = Buffer.alloc(numbers.length * 4)
  numbers.forEach((number, index) => bytes.writeUInt32BE(number, index * 4))
  return bytes
}

function entry(tag: number, type: number, count: number, value: number | string) {
  const bytes = Buffer.alloc(12)
  bytes.writeUInt16BE(tag, 0)
  bytes.writeUInt16BE(type, 2)
  bytes.writeUInt32BE(count, 4)
  if (typeof value === 'string') bytes.write(value, 8, 'ascii')
  else bytes.writeUInt32BE(value, 8)
  return bytes
}

/** EXIF with a directory for the place. */
function exif() {
  const head = Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1])
  const gps = [entry(1, 2, 2, 'N'), entry(2, 5, 3, 80), entry(3, 2, 2, 'E'), entry(4, 5, 3, 104)]
  const tiff = Buffer.concat([
    head,
    entry(0x8825, 4, 1, 26),
    Buffer.alloc(4),
    Buffer.from([0, 4]),
    ...gps,
    Buffer.alloc(4),
    rationals(LATITUDE),
    rationals(LONGITUDE),
  ])
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const marker = Buffer.from([0xff, 0xe1, 0, 0])
  marker.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([marker, content])
}

/** A photo as a phone takes it, drawn by the browser, with the place where it was taken. */
export async function photoWithPlace(page: Page, words: string): Promise<Buffer> {
  const data = await page.evaluate((text) => {
    const canvas = document.createElement('canvas')
    canvas.width = 1600
    canvas.height = 1200
    const pen = canvas.getContext('2d')!
    for (let i = 0; i < 24; i++) {
      pen.fillStyle = `hsl(${i * 15} 45% ${35 + (i % 5) * 10}%)`
      pen.fillRect((i % 6) * 270, Math.floor(i / 6) * 300, 270, 300)
    }
    pen.fillStyle = '#fff'
    pen.font = '120px sans-serif'
    pen.fillText(text, 120, 640)
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1]!
  }, words)
  const plain = Buffer.from(data, 'base64')
  return Buffer.concat([plain.subarray(0, 2), exif(), plain.subarray(2)])
}
