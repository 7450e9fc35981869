/** Texts of charts as pictures in papers. */
export const dePictures = {
  'papers.pictures': 'Abbildungen',
  'papers.pictures.none':
    'Noch keine Abbildung. Unter einem Diagramm der Rangfolge steht „Bild speichern“; von dort kommt es auch in eine Vorlage.',
  'papers.picture': 'Abbildung {number}',
  'papers.picture.title': 'Titel der Abbildung',
  'papers.picture.finding': 'Aussage unter der Abbildung',
  'papers.picture.added': 'Das Diagramm steht jetzt in der Vorlage {paper}.',
  'chart.into-paper': 'In eine Vorlage übernehmen …',
  'chart.into-paper.hint':
    'Das Diagramm kommt so, wie es jetzt aussieht, mit seiner Aussage hinter die Bewertung. Spätere Änderungen der Bewertung ändern es nicht.',
  'chart.into-paper.none': 'Es gibt noch keine Vorlage. Zuerst unter „Vorlagen“ eine anlegen.',
  'chart.into-paper.paper': 'Vorlage',
  'chart.into-paper.do': 'Übernehmen',
  'trail.add-paper-picture': 'Vorlage {paper}: Abbildung „{picture}“ aufgenommen',
  'problem.not-a-picture':
    '„{file}“ ist kein PNG-Bild, das in eine Vorlage passt. Das Diagramm bitte noch einmal übernehmen.',
}
