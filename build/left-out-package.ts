/** Stands in the bundle for a package that is left out; see `bundle-main.ts`. */
export default {}
