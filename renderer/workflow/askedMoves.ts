import type { StoryMove } from '../../shared/story/workflow'

/** Moves that are thought about first, in a dialog; the others are made at once. */
export const askedMoves = ['approve', 'return', 'publish', 'update', 'correct', 'askKill', 'kill'] as const
export type AskedMove = (typeof askedMoves)[number]
export const isAsked = (move: StoryMove): move is AskedMove =>
  (askedMoves as readonly string[]).includes(move)
