import type { dePictures } from './de-pictures.ts'

export const enPictures: Record<keyof typeof dePictures, string> = {
  'papers.pictures': 'Figures',
  'papers.pictures.none':
    'No figure yet. Below a chart of the ranking there is “Save picture”; from there it also gets into a paper.',
  'papers.picture': 'Figure {number}',
  'papers.picture.title': 'Title of the figure',
  'papers.picture.finding': 'Finding below the figure',
  'papers.picture.added': 'The chart is now in the paper {paper}.',
  'chart.into-paper': 'Put into a paper …',
  'chart.into-paper.hint':
    'The chart goes behind the assessment as it looks now, with its finding. Later changes of the scores do not change it.',
  'chart.into-paper.none': 'There is no paper yet. First create one under “Papers”.',
  'chart.into-paper.paper': 'Paper',
  'chart.into-paper.do': 'Put in',
  'trail.add-paper-picture': 'Paper {paper}: figure “{picture}” added',
  'problem.not-a-picture':
    '“{file}” is no PNG picture that fits into a paper. Please put the chart in once more.',
}
