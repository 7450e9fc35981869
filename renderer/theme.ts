import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

/** Teal of the north: dark enough for white text from shade 7 on. */
const harbour: MantineColorsTuple = [
  '#e8f6f6',
  '#d3ebec',
  '#a6d6d8',
  '#75c0c3',
  '#4fadb1',
  '#369fa4',
  '#22888d',
  '#116e73',
  '#0a5a5e',
  '#06484c',
]

export const theme = createTheme({
  primaryColor: 'harbour',
  colors: { harbour },
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  luminanceThreshold: 0.3,
  fontFamily: '"Segoe UI", "Liberation Sans", Arial, sans-serif',
  headings: { fontWeight: '600' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
})

/** Mantine's muted colours miss the contrast of 4.5 : 1; these are the ones that reach it. */
export const contrastVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-7)',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
  },
  dark: {
    '--mantine-color-dimmed': 'var(--mantine-color-dark-1)',
    '--mantine-color-placeholder': 'var(--mantine-color-dark-1)',
  },
})
