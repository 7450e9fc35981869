import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { browserArguments, findBrowser, isRoot } from '../find-browser.ts'

const folder = import.meta.dirname
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024] as const

/**
 * Renders `icon.svg` into the pictures of all systems: PNG for Linux, ICO for Windows, ICNS for macOS. Run by hand
 * after a change of the drawing (`npx node build/icons/render-icons.ts`); the results are part of the project.
 */
async function renderIcons(): Promise<void> {
  const pictures = await renderPictures(readFileSync(join(folder, 'icon.svg'), 'utf8'))
  mkdirSync(join(folder, 'linux'), { recursive: true })
  for (const [size, png] of pictures) {
    if (size <= 512) writeFileSync(join(folder, 'linux', `${size}x${size}.png`), png)
  }
  const ofSize = (size: number): Buffer => pictures.get(size) ?? Buffer.alloc(0)
  writeFileSync(join(folder, 'icon.png'), ofSize(512))
  writeFileSync(
    join(folder, 'icon.ico'),
    packIco([16, 24, 32, 48, 64, 128, 256].map((size) => ({ size, png: ofSize(size) }))),
  )
  writeFileSync(
    join(folder, 'icon.icns'),
    packIcns(icnsTypes.map(([type, size]) => ({ type, png: ofSize(size) }))),
  )
}

async function renderPictures(svg: string): Promise<Map<number, Buffer>> {
  const executablePath = findBrowser()
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    chromiumSandbox: !isRoot,
    args: browserArguments,
  })
  const pictures = new Map<number, Buffer>()
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
    await page.setContent(`<style>*{margin:0}img{display:block;width:100vw}</style><img src="${source}">`)
    await page.locator('img').evaluate((image: { decode: () => Promise<void> }) => image.decode())
    pictures.set(size, await page.screenshot({ omitBackground: true }))
    await page.close()
  }
  await browser.close()
  return pictures
}

/** ICO: a header, 16 bytes for each picture, then the pictures, which may be PNG since Windows Vista. */
function packIco(pictures: { size: number; png: Buffer }[]): Buffer {
  const header = Buffer.alloc(6 + 16 * pictures.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(pictures.length, 4)
  let offset = header.length
  for (const [index, { size, png }] of pictures.entries()) {
    const at = 6 + 16 * index
    header.writeUInt8(size % 256, at)
    header.writeUInt8(size % 256, at + 1)
    header.writeUInt16LE(1, at + 4)
    header.writeUInt16LE(32, at + 6)
    header.writeUInt32LE(png.length, at + 8)
    header.writeUInt32LE(offset, at + 12)
    offset += png.length
  }
  return Buffer.concat([header, ...pictures.map(({ png }) => png)])
}

/** Kinds of ICNS pictures that may be PNG, with their size; the even ones are for screens of double density. */
const icnsTypes = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
] as const

/** ICNS: a header with the whole length, then every picture behind its kind and length. */
function packIcns(pictures: { type: string; png: Buffer }[]): Buffer {
  const parts = pictures.map(({ type, png }) => Buffer.concat([block(type, png.length + 8), png]))
  const length = parts.reduce((sum, part) => sum + part.length, 8)
  return Buffer.concat([block('icns', length), ...parts])
}

function block(type: string, length: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.write(type, 'latin1')
  bytes.writeUInt32BE(length, 4)
  return bytes
}

await renderIcons()
