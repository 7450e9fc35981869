import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ExcelJS from 'exceljs'

/** A workshop's workbook and what the walk has to see of it. Ten ideas; the third goes the whole way. */
export type WorkshopFile = {
  name: string
  bytes: Buffer
  workshop: string
  /** Read, ideas, skipped. */
  counts: string
  problem: { place: string; kind: string }
  duplicates: { pair: [string, string] }
  /** Where the idea that goes the whole way stands, and what stands there. */
  idea: { title: string; row: number; column: string; cost: string }
}

const samples = process.env['WEGWEISER_SAMPLES'] ?? resolve(import.meta.dirname, '../../../shared/samples')
const sampleFile = join(samples, 'i01-workshop-garstedt.xlsx')

/** The facilitators' workbook of the samples; where they are not at hand, one made here. */
export async function readWorkshopFile(): Promise<WorkshopFile> {
  if (!existsSync(sampleFile)) return await makeWorkshopFile()
  return {
    name: 'i01-workshop-garstedt.xlsx',
    bytes: readFileSync(sampleFile),
    workshop: 'Norderstedt GO! – Ideenwerkstatt Garstedt',
    counts: '18 Zeilen gelesen = 10 Ideen + 8 übersprungene Zeilen',
    problem: { place: 'Zeile 14, Spalte C', kind: 'Personenbezogene Angaben' },
    duplicates: {
      pair: ['Zeile 20: Ampel-Countdown für Fußgänger', 'Zeile 15: Ampel-Countdown für Fußgänger'],
    },
    idea: { title: 'Digitale Sprechstunde im Rathaus', row: 10, column: 'B', cost: '10.000 € bis 20.000 €' },
  }
}

const ideas = [
  ['Lastenrad-Station am Markt', 'Fünf Lastenräder zum Ausleihen, Buchung über die Stadt-App.', 15_000],
  [
    'Mitfahrbank an der Landstraße',
    'Bank mit Klappschild. Wer dort sitzt, möchte mitgenommen werden.',
    12_000,
  ],
  ['Digitale Sprechstunde im Rathaus', 'Termine per Video, auch abends und für Gebärdensprache.', '10–20 T€'],
  ['Sensoren an Laternen', 'Zählen Menschen und Fahrräder, ohne jemanden zu erkennen.', 18_500],
  ['Lesebänke im Park', 'Bänke mit Bücherkasten, Pflege durch Nachbarn.', 3000],
  [
    'Werkstatt mit 3D-Drucker',
    'Reparieren statt wegwerfen. Rückfragen an j.tietjen@beispiel.example.',
    40_000,
  ],
  ['Ampel-Countdown für Fußgänger', 'Restzeit anzeigen, damit ältere Menschen nicht hetzen müssen.', null],
  ['Schattenkarte', 'Kühle Orte, Bänke im Schatten und Trinkwasser auf einer Karte.', 8000],
  ['Jugend hackt die Bücherei', 'Workshop am Wochenende mit offenen Daten.', 3000],
  ['Ampel-Countdown für Fußgänger', 'Restzeit anzeigen, damit ältere Menschen nicht hetzen müssen.', null],
] as const

async function makeWorkshopFile(): Promise<WorkshopFile> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Ideenliste')
  sheet.addRow(['Ideenwerkstatt am Markt'])
  sheet.addRow([])
  sheet.addRow(['Nr.', 'Idee', 'Worum geht es?', 'Kosten'])
  for (const [index, [title, text, cost]] of ideas.entries()) sheet.addRow([index + 1, title, text, cost])
  sheet.addRow(['Summe', '10 Ideen'])
  return {
    name: 'Ideenwerkstatt.xlsx',
    bytes: Buffer.from(await workbook.xlsx.writeBuffer()),
    workshop: 'Ideenwerkstatt am Markt',
    counts: '11 Zeilen gelesen = 10 Ideen + 1 übersprungene Zeile',
    problem: { place: 'Zeile 9, Spalte C', kind: 'Personenbezogene Angaben' },
    duplicates: {
      pair: ['Zeile 13: Ampel-Countdown für Fußgänger', 'Zeile 10: Ampel-Countdown für Fußgänger'],
    },
    idea: { title: 'Digitale Sprechstunde im Rathaus', row: 6, column: 'B', cost: '10.000 € bis 20.000 €' },
  }
}
