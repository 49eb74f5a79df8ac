/** Files that Vite builds into a module, as their text or as a `data:` address. */
declare module '*?raw' {
  const text: string
  // eslint-disable-next-line no-restricted-syntax -- Vite's modules of this kind have only this export
  export default text
}
declare module '*?inline' {
  const dataUrl: string
  // eslint-disable-next-line no-restricted-syntax -- Vite's modules of this kind have only this export
  export default dataUrl
}
