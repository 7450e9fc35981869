const dayMilliseconds = 86_400_000
/** 31 December 1899, day 0 of Excel; its days from 61 on are one too high because Excel knows a 29 February 1900. */
const dayZero = Date.UTC(1899, 11, 31)
const lastSerial = 2_958_465
const daysTo1904 = 1_462

/** ISO text of a serial number: date, date with time, or only the time below one day. `undefined` when it is no moment. */
export function findIsoDate(serial: number, isDate1904: boolean): string | undefined {
  if (!isMoment(serial, isDate1904)) return undefined
  const { day, seconds } = splitDays(isDate1904 ? serial + daysTo1904 : serial)
  if (day === 0) return timeOf(seconds)
  const date = new Date(dayZero + (day > 60 ? day - 1 : day) * dayMilliseconds).toISOString().slice(0, 10)
  return seconds === 0 ? date : `${date}T${timeOf(seconds)}`
}

/** Whether a serial number is a moment: no negative number, not the 29 February 1900, nothing beyond the year 9999. */
export function isMoment(serial: number, isDate1904: boolean): boolean {
  const days = isDate1904 ? serial + daysTo1904 : serial
  if (!Number.isFinite(days) || serial < 0 || days >= lastSerial + 1) return false
  const { day } = splitDays(days)
  return day !== 60 && day <= lastSerial
}

/** Rounded to whole seconds. */
function splitDays(days: number): { day: number; seconds: number } {
  const seconds = Math.round((days - Math.floor(days)) * 86_400)
  return seconds === 86_400 ? { day: Math.floor(days) + 1, seconds: 0 } : { day: Math.floor(days), seconds }
}

function timeOf(seconds: number): string {
  return [seconds / 3_600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':')
}

/**
 * Serial number of an ISO text as strict workbooks store dates (`2025-06-01`, `2025-06-01T13:30:00`, `13:30`).
 * `undefined` when the text is none. A time zone is ignored: such cells mean the time on the wall.
 */
export function findSerial(iso: string, isDate1904: boolean): number | undefined {
  const match =
    /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?(?:Z|[+-]\d{2}:\d{2})?$/.exec(
      iso.trim(),
    )
  if (match === null) return undefined
  const [, year, month, day, hour, minute, second] = match
  if (year === undefined && hour === undefined) return undefined
  const seconds = Number(hour ?? 0) * 3_600 + Number(minute ?? 0) * 60 + Number(second ?? 0)
  if (seconds > 86_400) return undefined
  if (year === undefined) return seconds / 86_400
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  if (date.getUTCDate() !== Number(day) || date.getUTCMonth() !== Number(month) - 1) return undefined
  const days = (date.getTime() - dayZero) / dayMilliseconds
  const excelDays = days >= 60 ? days + 1 : days
  return excelDays - (isDate1904 ? daysTo1904 : 0) + seconds / 86_400
}
