import { z } from 'zod'

/** Personal data of a volunteer, with what makes keeping them lawful. */
export const personFields = z.object({
  givenName: z.string().trim().max(200),
  familyName: z.string().trim().min(1).max(200),
  email: z.string().trim().max(200),
  phone: z.string().trim().max(100),
  purpose: z.string().trim().max(1000),
  legalBasis: z.string().trim().max(1000),
  consentOn: z.iso.date().nullable(),
  /** By which way the consent came, such as a form on paper. */
  consentChannel: z.string().trim().max(200),
  /** The full wording that was agreed to. */
  consentText: z.string().trim().max(10_000),
  /** Whether the consent covers naming the person in public. */
  mayBeNamed: z.boolean(),
  retainUntil: z.iso.date().nullable(),
  /** The workshops that the person attended. */
  workshopIds: z.array(z.string()),
})

export type PersonFields = z.infer<typeof personFields>

export const personView = personFields.extend({ id: z.string(), revision: z.number() })

export type PersonView = z.infer<typeof personView>

/**
 * What people call a person.
 *
 * @example
 * import { nameOfPerson } from './people.ts'
 * nameOfPerson({ givenName: 'Anke', familyName: 'Petersen' }) // → 'Anke Petersen'
 * nameOfPerson({ givenName: '', familyName: 'Petersen' }) // → 'Petersen'
 */
export function nameOfPerson({ givenName, familyName }: { givenName: string; familyName: string }): string {
  return `${givenName} ${familyName}`.trim()
}

/**
 * A name typed in one piece as given name and family name: the last word is the family name, together with the small words
 * before it.
 *
 * @example
 * import { splitName } from './people.ts'
 * splitName('Anna Lena Petersen') // → { givenName: 'Anna Lena', familyName: 'Petersen' }
 * splitName('Jan von der Heide') // → { givenName: 'Jan', familyName: 'von der Heide' }
 * splitName('Petersen') // → { givenName: '', familyName: 'Petersen' }
 */
export function splitName(typed: string): { givenName: string; familyName: string } {
  const words = typed.trim().split(/\s+/)
  let at = words.length - 1
  while (at > 0 && /^[a-zäöü]/.test(words[at - 1] ?? '')) at -= 1
  return { givenName: words.slice(0, at).join(' '), familyName: words.slice(at).join(' ') }
}
