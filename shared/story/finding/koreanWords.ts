/** Particles and endings that are written onto a Korean noun without a blank; longer ones first. */
const particles = [
  '으로부터|에서부터|에게서|이라고|이라는|이라며|으로서|으로써|에서는|에서도|까지는|부터는|에게는|이라도|이었다|이었던|였다|이다|이며|이나|이란',
  '에서|에게|한테|께서|부터|까지|처럼|보다|마다|조차|마저|밖에|으로|라고|라는|라며|로서|로써|에는|에도|와의|과의|로는|하고|이랑|라도|이든|들은|들이|들을|들의|들도|들',
  '은|는|이|가|을|를|의|에|와|과|도|만|로|나|란|랑|야|께',
].join('|')
const hangulEnd = /[\uac00-\ud7a3]$/
const particleThenEnd = new RegExp(`^(?:${particles})(?![\\p{L}\\p{N}\\p{M}_])`, 'u')

/** True where only a particle follows the Hangul word from `start` to `end`, and then no more letters. */
export const endsWord = (text: string, start: number, end: number): boolean =>
  hangulEnd.test(text.slice(start, end)) && particleThenEnd.test(text.slice(end, end + 12))
