/** Texts of the frame around the guide; its chapters stand in `guide-de-….ts`. */
export const deGuide = {
  'guide.lead': 'Der ganze Weg, Schritt für Schritt. Mit Strg + F lässt sich die Anleitung durchsuchen.',
  'guide.contents': 'Inhalt',
} as const
