import type { Edition } from '../../../shared/story/edition'
import type { PreflightItem } from '../../../shared/story/preflight'
import type { Refusal, StoryMove, StoryState } from '../../../shared/story/workflow'

const states: Record<StoryState, string> = {
  draft: 'Draft',
  submitted: 'Submitted',
  inReview: 'In review',
  returned: 'Returned',
  approved: 'Approved',
  scheduled: 'On its way',
  published: 'Published',
  updated: 'Updated',
  corrected: 'Corrected',
  killed: 'Killed',
}
const moves: Record<StoryMove, string> = {
  submit: 'Submit',
  takeBack: 'Take back',
  review: 'Begin review',
  return: 'Return…',
  resume: 'Dealt with',
  approve: 'Approve…',
  reopen: 'Reopen',
  publish: 'Publish approved',
  update: 'Update…',
  correct: 'Correct…',
  unschedule: 'Call back',
  askKill: 'Kill…',
  kill: 'Confirm kill…',
  refuseKill: 'Keep it live',
}
const roles = { reporter: 'reporter', editor: 'editor', admin: 'administrator' }
const editions: Record<Edition, string> = { en: 'English', ko: 'Korean' }

const refusals: { [R in Refusal['reason']]: (refusal: Extract<Refusal, { reason: R }>) => string } = {
  role: ({ needed }) => `It takes the role of ${needed === 'editor' ? 'an editor' : `a ${roles[needed]}`}.`,
  state: ({ state, from }) =>
    from.length === 0
      ? `A story that is ${states[state].toLowerCase()} makes no such move.`
      : `The story is ${states[state].toLowerCase()}; this is done from: ${from.map((one) => states[one].toLowerCase()).join(', ')}.`,
  live: ({ isLive }) =>
    isLive
      ? 'Readers can see it already: update or correct it.'
      : 'Readers can’t see it yet: publish it first.',
  whyMissing: () => 'It needs a reason.',
  blockers: ({ count }) => `${count} ${count === 1 ? 'thing stands' : 'things stand'} in the way.`,
  samePerson: () => 'You asked for it; another editor has to confirm.',
  killNotAsked: () => 'Nobody asked to have the story withdrawn.',
  killAsked: () => 'Somebody asked for it already; another editor has to confirm.',
  notConfirmed: () => 'It was not confirmed in the question that Dateline asked outside the page.',
  embargo: () =>
    'The story is under embargo. Approved and published from the review, it goes out when it ends.',
  changedMeanwhile: () => 'The text changed since it was looked at. Look at it again.',
  nothingWritten: () => 'No edition was chosen.',
}

const warnings: Record<Extract<PreflightItem, { level: 'warning' }>['reason'], (subject: string) => string> =
  {
    embargo: (until) => `Under embargo until ${until}: nothing goes out before.`,
    staleCounterpart: (words) => `The other edition changed and this has not followed: “${words}”`,
    aloneCounterpart: (words) => `Its counterpart was taken out of the other edition: “${words}”`,
    oneEditionOnly: () => 'This edition is written and stays behind.',
    longHeadline: (letters) => `The headline is long: ${letters} letters.`,
    shortBody: (letters) => `The text is short: ${letters} letters.`,
    changedQuote: (quote) => `A quotation is not as it was submitted: ${quote}`,
    openComments: (count) => (count === '1' ? 'One comment is open.' : `${count} comments are open.`),
    unchanged: () => 'Nothing changed since it was published.',
  }

export const workflowEn = {
  states,
  moves,
  refusals,
  warnings,
  title: 'Workflow',
  next: 'More moves',
  blockers: 'In the way',
  warningsTitle: 'To think about',
  nothingInTheWay: 'Nothing stands in the way.',
  looking: 'Looking through the story…',
  show: 'Show',
  lookAgain: 'Look again',
  deadLink: (address: string) => `This link leads nowhere: ${address}`,
  editionNames: editions,
  wholeStory: 'Story',
  round: (round: number) => `Round ${round}`,
  approvedBy: (name: string, time: string) => `Approved by ${name}, ${time}`,
  olderThanText: 'The text was changed since. What is published is what was approved.',
  returnedBy: (name: string, time: string) => `Returned by ${name}, ${time}`,
  killAskedBy: (name: string, time: string) => `${name} asks to withdraw this story, ${time}`,
  someone: 'Someone without a name',
  dialogs: {
    return: { title: 'Return the story', why: 'What has to be done', action: 'Return' },
    askKill: {
      title: 'Kill the story',
      why: 'Why it has to go',
      action: 'Ask for the kill',
      hint: 'Another editor has to confirm. Then the story is taken from every place that it went to; its text and its record stay here.',
    },
    kill: {
      title: (headline: string) => `Withdraw “${headline}” from its readers?`,
      action: 'Kill',
      hint: 'It is taken from every place that it went to, from feeds and lists. The text and the record of it stay here. The computer asks you once more, by name.',
    },
    approve: { title: 'Review and approve', action: 'Approve' },
    publish: { title: 'Publish what was approved', action: 'Publish' },
    update: { title: 'Update the story', action: 'Update' },
    correct: { title: 'Correct the story', action: 'Correct' },
  },
  updateOrCorrect: 'Update or correct…',
  askUpdateOrCorrect: 'Was something wrong, or is there more to tell?',
  updateHint: 'There is more to tell. The pages say when they were updated.',
  correctHint: 'Something was wrong. A dated notice in the text says what, in each edition.',
  insertNotice: 'Insert the notice',
  why: 'Reason',
  whyOneEdition: 'Why this edition goes alone',
  whyOptional: 'Note for the record (may stay empty)',
  choose: 'Editions',
  whatChanges: 'What readers will see change',
  nothingChanges: 'Nothing changes for readers.',
  addressMoves: 'The address changes. Readers at the old one are led to the new one.',
  newForReaders: 'New for readers.',
  changesAt: (places: readonly string[]) => `Changes at: ${places.join(', ')}`,
  newAt: (places: readonly string[]) => `New at: ${places.join(', ')}`,
  staysAt: (places: readonly string[]) =>
    `Stays as it is, for it takes this edition no more: ${places.join(', ')}`,
  goneFrom: (places: readonly string[]) => `Goes from: ${places.join(', ')}`,
  trail: 'Record',
  trailMoves: { plan: 'Plan changed', delivered: 'Out', notDelivered: 'Not sent', taken: 'Taken in' },
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  plan: {
    title: 'Desk',
    assignee: 'Assigned to',
    nobody: 'Nobody',
    dueAt: 'Due',
    plannedAt: 'Planned for',
    plannedHint: 'A plan only: nothing is published by itself.',
    embargoUntil: 'Embargo until',
    legalFlag: 'Legal check',
    legalFlagHint: 'What has to be looked at. While it stands here, the story can’t be approved.',
    clear: 'Clear',
  },
  schedule: {
    when: 'When it goes out',
    atOnce: 'At once',
    later: 'At a time…',
    action: 'Schedule',
    time: 'By the clock on the wall',
    zone: 'Zone',
    zones: { 'America/New_York': 'Eastern', 'Asia/Seoul': 'Seoul' },
    hint: 'It goes out by itself at that time, while Dateline is open on this computer.',
    past: 'That time has passed.',
    twice: 'The clocks are set back then and show this time twice. Which one?',
    skipped: 'The clocks are set forward then and skip this time. Which one is meant?',
  },
  doneMoves: {
    submit: 'Submitted.',
    approve: 'Approved.',
    return: 'Returned.',
  },
}
export type WorkflowMessages = typeof workflowEn
