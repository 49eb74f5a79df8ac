/** A drawn landscape stands for every photo. */
export const photoAddress = (_photoId: string): string =>
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800"><rect width="1200" height="800" fill="#93a9b8"/><path d="M0 560h1200v240H0z" fill="#4d6473"/><circle cx="900" cy="220" r="70" fill="#e8d9b0"/></svg>',
  )
