import ExcelJS from 'exceljs'

const things =
  'Sitzbank Trinkbrunnen Fahrradbügel Ladepunkt Spielgerät Infotafel Bücherzelle Blühwiese Sonnendach Wetterstation Zebrastreifen Tauschregal Hochbeet Paketfach Notrufsäule Luftpumpe Leselaterne Werkstatt Nachtbus Lernraum Repair-Café Stadtlabor Mietgarten Lesebus Radhaus Pegelmesser Mitfahrbank Sprechstunde'.split(
    ' ',
  )
const places =
  'am Bahnhof|am Stadtpark|in der Altstadt|am Marktplatz|an der Mole|vor der Bücherei|am Schulzentrum|am Deich|am Rathaus|in der Südstadt|im Kurpark|beim Sportverein|am Kulturhaus|an der Brücke|im Gewerbegebiet|am Friedhof|bei der Feuerwehr|am Wochenmarkt|im Malerviertel|am Ring'.split(
    '|',
  )
const manners =
  'mit Solarstrom|barrierefrei|mit Sensor|als Gemeinschaftsprojekt|mit Patenschaft|für Kinder|aus Holz'.split(
    '|',
  )
const reasons =
  'Das fehlt dort seit Jahren.|Viele haben im Workshop danach gefragt.|Es macht den Weg sicherer.|Damit sich Nachbarn treffen.|Es spart Wege und Energie.|Jede Woche kommen mehr Menschen hierher.'.split(
    '|',
  )
const fields = ['Mobilität', 'Klima & Energie', 'Bildung', 'Wohnen & Quartier', 'Gesundheit', 'Teilhabe']
const people = ['Eva Lind', 'Uwe Blau', 'Ina Holm', 'Paul Reuter', 'Tisch 4', null]
const amounts = [500, 1200, '2.500 €', 'ca. 4.800 €', '7,5 T€', 'k. A.', '10–20 T€', 30_000]

const headings = [
  'Lfd. Nr.',
  'Titel',
  'Beschreibung',
  'Handlungsfeld',
  'Kosten (ca.)',
  'Eingereicht von',
  'Eingang',
  'Punkte',
]

/**
 * A workbook of one sheet with so many made-up ideas, the same every time: eight columns, a title line, a total, and one
 * idea in a hundred that repeats an earlier one in other words.
 */
export async function makeWorkbook(rows: number): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Gesamtliste')
  sheet.addRow(['Gesamtliste der Ideen'])
  sheet.addRow([])
  sheet.addRow(headings)
  const next = pseudoRandom(20_211)
  for (let number = 1; number <= rows; number += 1) {
    const repeats = number % 100 === 99
    const { thing, place, manner, town } = partsOf(repeats ? number - 1 : number)
    const title = repeats
      ? `Für ${town}: ${thing} ${place}, ${manner}`
      : `${thing} ${place} in ${town}, ${manner}`
    sheet.addRow([
      number,
      title,
      `${thing} ${place} (${manner}). ${pick(reasons, next())} ${pick(reasons, next())}`,
      next() % 3 === 0 ? `${pick(fields, next())}, ${pick(fields, next())}` : pick(fields, next()),
      pick(amounts, next()),
      pick(people, next()),
      new Date(Date.UTC(2021, 8, 1 + (next() % 80))),
      next() % 16,
    ])
  }
  sheet.addRow(['Summe', null, null, null, null, null, null, rows * 7])
  sheet.getColumn(7).numFmt = 'dd.mm.yyyy'
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

const towns =
  'Nordheim Südheim Ostfeld Westfeld Lindenau Bergtal Seedorf Moorbek Altstadt Hafen Heide Wiesengrund Talblick Rosenhof Eichkamp'.split(
    ' ',
  )

/** Every number below 58,800 has parts of its own. */
function partsOf(number: number): { thing: string; place: string; manner: string; town: string } {
  const mixed = (number * 7_919) % (things.length * places.length * manners.length * towns.length)
  const [byThing, byPlace] = [Math.floor(mixed / things.length), places.length * things.length]
  return {
    thing: pick(things, mixed) ?? '',
    place: pick(places, byThing) ?? '',
    manner: pick(manners, Math.floor(mixed / byPlace)) ?? '',
    town: pick(towns, Math.floor(mixed / byPlace / manners.length)) ?? '',
  }
}

function pick<T>(list: readonly T[], at: number): T | undefined {
  return list[at % list.length]
}

/** The same figures in the same order on every machine. */
function pseudoRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state >> 8
  }
}
