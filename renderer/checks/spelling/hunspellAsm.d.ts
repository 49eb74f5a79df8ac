/** The package's CommonJS build: its ES build calls a namespace, which no bundler allows. */
declare module 'hunspell-asm/dist/cjs/index.js' {
  export { loadModule } from 'hunspell-asm'
}
