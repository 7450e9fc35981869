/** Headings made of words for fields that ask for none of them: half a pair of coordinates, abstentions, days of a life. */
export const otherThing =
  /(?:längen|breiten)grad|longitude|latitude|(?<!\p{L})(?:enthalt(?:en|ung(?:en)?)|abstained|abstentions?)\)?$|^(?:geburtsdatum|wiedervorlage(?:datum)?|anlagen?|vorlage|fußnoten?)$/iu

/** A note that the house keeps to itself, whatever it is called. */
export const forUsOnly = /[([](?:nur )?intern(?:e[rs]?)?[)\]]/i

/** Words that mean something else at the end of another: Vorlage, Gegenstand, Geldquelle, Altersgruppe, Banknote, Landkarte. */
export const misleadingTails: ReadonlySet<string> = new Set(
  'lage stand quelle gruppe note karte code team format wirkung'.split(' '),
)
