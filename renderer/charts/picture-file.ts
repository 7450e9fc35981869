import { wrapText } from '../../shared/text-width.ts'

/** A chart as a drawing that needs no page around it; sizes in pixels. */
export type StandalonePicture = { svg: string; width: number; height: number }

/** What a chart says in words; goes into the picture, so that it still tells its finding where it is pasted. */
export type PictureWords = { title: string; finding: string }

const svgNamespace = 'http://www.w3.org/2000/svg'
const margin = 16
const titleSize = 16
const findingSize = 13
const lineHeight = 1.35
const fontFamily = '"Segoe UI", "Liberation Sans", Arial, sans-serif'

/** What the style sheets of the page give to a drawing. */
const drawnProperties = [
  'display',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linejoin',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
] as const

/**
 * A copy of a chart of this page as a drawing of its own: in the light colours of paper, on white, with title and finding
 * above where they are given, and with the styles that the page gives it written into it.
 */
export function standalonePicture(chart: SVGSVGElement, words: Partial<PictureWords>): StandalonePicture {
  const { width, height } = chart.getBoundingClientRect()
  const copy = inLightColours(() => withOwnStyles(chart))
  const lines = wordLines(words, width)
  const top = margin + lines.reduce((sum, { size }) => sum + size * lineHeight, 0) + margin / 2
  const whole = document.createElementNS(svgNamespace, 'svg')
  const size = { width: Math.ceil(width + 2 * margin), height: Math.ceil(top + height + margin) }
  setAttributes(whole, { xmlns: svgNamespace, ...size, viewBox: `0 0 ${size.width} ${size.height}` })
  whole.setAttribute('font-family', fontFamily)
  whole.append(drawn('rect', { width: size.width, height: size.height, fill: '#fff' }))
  let y = margin
  for (const line of lines) {
    y += line.size * lineHeight
    whole.append(drawnText(line, y))
  }
  setAttributes(copy, { x: margin, y: top, width, height })
  whole.append(copy)
  return { svg: new XMLSerializer().serializeToString(whole), ...size }
}

type Line = { text: string; size: number; weight: number }

function wordLines({ title = '', finding = '' }: Partial<PictureWords>, width: number): Line[] {
  const room = { fontSize: findingSize, maximumWidth: width, maximumLines: 6 }
  return [
    ...(title === '' ? [] : [{ text: title, size: titleSize, weight: 600 }]),
    ...wrapText(finding, room).map((text) => ({ text, size: findingSize, weight: 400 })),
  ]
}

/** The drawing as points, fine enough for print. */
export async function pngOf({ svg, width, height }: StandalonePicture): Promise<Blob> {
  const scale = 3
  const image = new Image(width, height)
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * scale
  canvas.height = height * scale
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the picture could not be drawn'))
      else resolve(blob)
    }, 'image/png')
  })
}

/** Styles are read without a frame in between, so nobody sees the change of colours. */
function inLightColours<T>(work: () => T): T {
  const root = document.documentElement
  const key = 'data-mantine-color-scheme'
  const present = root.getAttribute(key)
  root.setAttribute(key, 'light')
  try {
    return work()
  } finally {
    if (present === null) root.removeAttribute(key)
    else root.setAttribute(key, present)
  }
}

function withOwnStyles(chart: SVGSVGElement): SVGSVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement
  const copies = [...copy.querySelectorAll('*')]
  for (const [index, element] of [...chart.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(element)
    const target = copies[index]
    if (target === undefined) continue
    for (const property of drawnProperties) target.setAttribute(property, style.getPropertyValue(property))
    target.removeAttribute('class')
  }
  copy.removeAttribute('class')
  return copy
}

function drawnText({ text, size, weight }: Line, y: number): SVGElement {
  const element = drawn('text', { x: margin, y, 'font-size': size, 'font-weight': weight, fill: '#1a1b1e' })
  element.textContent = text
  return element
}

function drawn(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(svgNamespace, name)
  setAttributes(element, attributes)
  return element
}

function setAttributes(element: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
}
