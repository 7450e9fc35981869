import type { SampleSources } from '../../shared/overview/sample-sources.ts'
import type { SampleKeys } from './sample-keys.ts'
import type { SampleRows } from './sample-rows.ts'

/** Workshops and volunteers. What a volunteer agreed to is stored in full wording, as it stood then. */
export function buildPeopleRows(sources: SampleSources, keys: SampleKeys): SampleRows {
  return {
    workshop: sources.workshops.map(({ workingGroup, ...workshop }) => ({
      id: keys.define(workshop.number),
      workingGroupId: workingGroup === null ? null : keys.find(workingGroup),
      ...workshop,
    })),
    person: sources.people.map(({ number, district: _district, consentText, mayBeNamed, ...person }) => {
      const consent = sources.consentTexts[consentText]
      if (consent === undefined) throw new RangeError(`consent-texts.json knows no text ${consentText}`)
      return {
        id: keys.define(number),
        ...person,
        legalBasis: consent.legalBasis,
        consentText: consent.text,
        mayBeNamed: mayBeNamed ? 1 : 0,
      }
    }),
    attendance: sources.attendance.map(({ person, workshop }) => ({
      id: keys.newId(),
      personId: keys.find(person),
      workshopId: keys.find(workshop),
    })),
  }
}
