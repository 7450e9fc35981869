import react from '@vitejs/plugin-react'
import { resolve } from 'node:path'
import { defineConfig } from 'vite'

export default defineConfig({
  root: resolve(import.meta.dirname, '../renderer'),
  base: './',
  plugins: [react()],
  build: { outDir: resolve(import.meta.dirname, '../dist/renderer'), emptyOutDir: true, sourcemap: false },
})
