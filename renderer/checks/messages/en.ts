import type { BuiltInRule, Severity } from '../../../shared/checks/finding'

export type RuleArgs = Readonly<Record<string, string | number>>

/** The words of the checks in English; Korean is typed against this shape. */
export const checksEn = {
  count: (number: number): string => (number === 1 ? '1 check' : `${number.toLocaleString('en')} checks`),
  noneShort: 'No checks',
  open: 'Show the checks',
  reading: 'Reading the article…',
  nothing: 'Nothing to mend.',
  nothingHint: 'Spelling, house style, dates, numbers and names are looked at as you write.',
  severities: { mustFix: 'Must fix', shouldFix: 'Should fix', consider: 'Consider' } satisfies Record<
    Severity,
    string
  >,
  rules: {
    unfinished: () => 'Still to come',
    doubleSpaces: () => 'More than one space',
    straightQuotes: () => 'Straight quote',
    quoteAttribution: () => 'Who says this?',
    dateForm: ({ form }) => `House form: ${form}`,
    timeForm: ({ form }) => `House form: ${form}`,
    numerals: ({ form }) => `House form: ${form}`,
    repeatedWords: () => 'Written twice',
    longSentence: ({ length, limit }) => `Long sentence: ${length} words, limit ${limit}`,
    registeredNames: ({ name }) => `The names register has ${name}`,
    nameVariants: ({ other }) => `Also spelled ${other} in this story`,
    spelling: () => 'Not in the dictionary',
    unknownName: () => 'Unknown name: check the spelling',
  } satisfies Record<BuiltInRule, (args: RuleArgs) => string>,
  list: 'Findings',
  optionsFor: (words: string): string => `Options for “${words}”`,
  looking: 'Looking for suggestions…',
  noSuggestion: 'No suggestion',
  spaces: (number: number): string => `${number} spaces`,
  removeSpace: '(one space)',
  addToDictionary: 'Add to dictionary',
  ignore: 'Ignore…',
  reason: 'Why does it stand?',
  reasonHint: 'Kept with the story. It comes back when the sentence changes.',
  ignoreNow: 'Ignore',
  cancel: 'Cancel',
  ignored: 'Ignored',
  heed: 'Check again',
  keyHint: (keys: string): string => `${keys} opens the options at the caret`,
  place: {
    headline: 'Headline',
    dek: 'Dek',
    datelinePlace: 'Dateline',
  },
  houseStyle: 'House style',
  houseStyleSample: 'The sample that comes with Dateline',
  houseStyleHint: 'A folder with en.json, ko.json and names.json: rules and names of your newsroom.',
  chooseHouseStyle: 'Choose folder…',
}
export type ChecksWords = typeof checksEn
