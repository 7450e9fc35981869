import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { writePaper } from '../../../main/documents/word-writer.ts'
import { columnWidths } from '../../../main/documents/word-table.ts'
import { composePaper } from '../../../shared/papers/compose-paper.ts'
import { tablesOf, type PaperDocument } from '../../../shared/papers/paper-document.ts'
import { examplePaper } from '../../shared/papers/paper-example.ts'
import { elements, readWordParts, readWordTables, textsOfStyle } from './word-parts.ts'

const document = composePaper(examplePaper)

describe('writePaper', () => {
  let parts: Record<string, string> = {}
  let body = ''

  beforeAll(async () => {
    parts = readWordParts(await writePaper(document))
    body = parts['word/document.xml'] ?? ''
  })

  it('writes real headings with an outline level', () => {
    const headings = document.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
    expect(textsOfStyle(body, 'Heading1')).toEqual(headings)
    expect(textsOfStyle(body, 'Title')).toEqual([examplePaper.paper.subject])
    const style = elements(parts['word/styles.xml'] ?? '', 'w:style').find((one) =>
      one.includes('w:styleId="Heading1"'),
    )
    expect(style).toContain('<w:outlineLvl w:val="0"/>')
  })

  it('lets every line grow with what stands in it: with a fixed height pictures and large titles would be cut', () => {
    const styles = parts['word/styles.xml'] ?? ''
    const heights = [...styles.matchAll(/<w:spacing [^>]*w:line="[^>]*>/g)].map(([tag]) => tag)
    expect(heights.length).toBeGreaterThan(0)
    expect(heights.filter((tag) => !tag.includes('w:lineRule="auto"'))).toEqual([])
  })

  it('is German', () => {
    expect(elements(parts['word/styles.xml'] ?? '', 'w:docDefaults')[0]).toContain('<w:lang w:val="de-DE"/>')
  })

  it('holds every cell of the plan, and nothing else, in its tables', () => {
    const planned = tablesOf(document).map(({ columns, rows }) => [
      columns.map(({ heading }) => heading),
      ...rows.map(({ cells }) => cells),
    ])
    const [facts, ...tables] = readWordTables(body)
    expect(tables).toEqual(planned)
    expect(facts?.[0]).toEqual(['Vorlagennummer', 'B 26/0123'])
  })

  it('repeats the head of each table and never cuts a row in two', () => {
    const [, ...tables] = elements(body, 'w:tbl')
    expect(tables).toHaveLength(tablesOf(document).length)
    for (const table of tables) {
      const rows = elements(table, 'w:tr')
      expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual(rows.map((_, index) => index === 0))
      expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true)
    }
  })

  it('numbers the resolution items as a list of its own', () => {
    const lists = elements(body, 'w:p').flatMap(
      (paragraph) => /<w:numId w:val="(\d+)"\/>/.exec(paragraph)?.[1] ?? [],
    )
    const items = lists.slice(0, examplePaper.resolutionItems.length)
    expect(new Set(items).size).toBe(1)
    expect(lists.filter((id) => id === items[0])).toHaveLength(examplePaper.resolutionItems.length)
    expect(parts['word/numbering.xml']).toContain('<w:lvlText w:val="%1."/>')
  })

  it('has the page numbers in the foot and the paper in the head', () => {
    const header = Object.entries(parts).find(([path]) => /word\/header\d+\.xml/.test(path))?.[1]
    const footer = Object.entries(parts).find(([path]) => /word\/footer\d+\.xml/.test(path))?.[1]
    expect(header).toContain('Stadt Nordersund · Beschlussvorlage B 26/0123')
    expect(footer).toContain('PAGE')
    expect(footer).toContain('NUMPAGES')
  })

  it('is A4 upright and names the program, not a person', () => {
    expect(body).toContain('<w:pgSz w:w="11906" w:h="16838"')
    const core = parts['docProps/core.xml'] ?? ''
    expect(core).toContain('<dc:creator>Wegweiser</dc:creator>')
    expect(core).toContain('<cp:lastModifiedBy>Wegweiser</cp:lastModifiedBy>')
    expect(core).not.toContain('Un-named')
  })

  it('survives texts that no XML can hold, and keeps the rest of them', async () => {
    const nasty = 'A\u0000\u0007B\u000bC <&> \ud800 {{titel}} =1+1'
    const odd: PaperDocument = {
      ...document,
      title: nasty,
      blocks: [{ kind: 'paragraph', tone: 'plain', text: nasty }],
    }
    const written = readWordParts(await writePaper(odd))['word/document.xml'] ?? ''
    expect(written).toContain('ABC &lt;&amp;&gt; \ufffd {{titel}} =1+1')
    expect(Array.from(written).every((sign) => sign >= ' ' || '\n\r\t'.includes(sign))).toBe(true)
  })
})

describe('columnWidths', () => {
  it('fills the text width to the twip', () => {
    const widths = columnWidths([{ width: 1 }, { width: 1 }, { width: 1 }])
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11_906 - 2 * 1417)
  })
})

const office = findOffice()

describe.skipIf(office === null)('LibreOffice, where it is installed', () => {
  it('opens the paper and finds headings in it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wegweiser-word-'))
    try {
      writeFileSync(join(folder, 'paper.docx'), await writePaper(document))
      const profile = `-env:UserInstallation=file://${folder}/profile`
      const call = ['--headless', profile, '--convert-to', 'html:HTML (StarWriter)', '--outdir', folder]
      execFileSync(office ?? '', [...call, join(folder, 'paper.docx')], { stdio: 'ignore', timeout: 60_000 })
      const html = readFileSync(join(folder, 'paper.html'), 'utf8')
      expect(html).toContain('lang="de-DE"')
      expect(html.match(/<h1/g)).toHaveLength(
        document.blocks.filter((block) => block.kind === 'heading').length,
      )
      expect(html).toContain('12.108.000,50')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }, 90_000)
})

function findOffice(): string | null {
  try {
    return execFileSync('which', ['soffice'], { encoding: 'utf8' }).trim()
  } catch {
    return null
  }
}
