import { openDocument } from '../bridge/documentConnection'

/** Faces that the first page is set in, with letters of the files that hold them. */
const faces = ['1em "Pretendard Variable"', '1em "Source Serif 4 Variable"']
const letters = 'Aa1한국어'

/** Asks for what the first page will need while main still looks up its answers: its faces, and the story left open. */
export function readAhead(leftOpen: string | null): void {
  for (const face of faces) void document.fonts.load(face, letters)
  if (leftOpen === null) return
  const documents = (['story', 'en', 'ko'] as const).map((part) => openDocument({ storyId: leftOpen, part }))
  // By then the window holds them itself, or shows another story.
  requestIdleCallback(() => documents.forEach((document) => void document.close()), { timeout: 10_000 })
}
