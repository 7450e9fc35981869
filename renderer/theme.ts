import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

/** Teal of the north: at shade 7 dark enough for white text and light enough for shapes on black. */
const harbour: MantineColorsTuple = [
  '#e8f6f6',
  '#d3ebec',
  '#a6d6d8',
  '#75c0c3',
  '#4fadb1',
  '#369fa4',
  '#22888d',
  '#167c81',
  '#0a5a5e',
  '#06484c',
]

export const theme = createTheme({
  primaryColor: 'harbour',
  colors: { harbour },
  primaryShade: { light: 7, dark: 7 },
  autoContrast: true,
  luminanceThreshold: 0.3,
  fontFamily: '"Segoe UI", "Liberation Sans", Arial, sans-serif',
  headings: { fontWeight: '600' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // Mantine heads a dialog with a <header>, which screen readers would announce as a second banner of the page.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    DrawerHeader: { defaultProps: { role: 'presentation' } },
    // Only what has a role can have the name that tells what is being waited for.
    Loader: { defaultProps: { role: 'img' } },
  },
})

/** Mantine's muted colours miss the contrast of 4.5 : 1; these are the ones that reach it. */
export const contrastVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-7)',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    '--mantine-color-anchor': 'var(--mantine-color-harbour-8)',
    '--mantine-color-green-light-color': '#1b5e20',
    '--mantine-color-yellow-light-color': '#6b4a00',
    '--mantine-color-red-light-color': '#8f1414',
    '--mantine-color-blue-light-color': '#0b4a83',
  },
  dark: {
    '--mantine-color-dimmed': 'var(--mantine-color-dark-1)',
    '--mantine-color-placeholder': 'var(--mantine-color-dark-1)',
  },
})
