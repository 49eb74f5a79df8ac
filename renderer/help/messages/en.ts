export const en = {
  title: 'Help',
  hint: 'The ten things people ask. Press a question.',
  keys: 'Keyboard shortcuts',
  check: 'Check this desktop',
  done: 'Done',
  questions: [
    [
      'Is what I write safe?',
      'Yes, from the moment the line at the bottom says Saved: it is on this disk twice, with every key you pressed. You never save by hand. A crash or a full disk takes nothing of it.',
    ],
    [
      'How do I write without a network?',
      'Just write. Everything but sending works offline; what is to be sent waits in its queue and goes when the network is back.',
    ],
    [
      'How do I put in a photo?',
      'Drop it on the page, paste it, or choose Insert > Insert Photo. Write caption and credit under it and the alt text with the button on it; a photo without a credit can’t be published.',
    ],
    [
      'How do I write the other edition?',
      'Press EN or KO above the page, or View > Both Editions Side by Side. When one paragraph changes, its counterpart is marked until you say that both agree.',
    ],
    [
      'Why can’t I publish?',
      'The panel behind Publish says what is missing and where to put it right. It may also be that newsroom IT doesn’t let you, or this computer, publish.',
    ],
    [
      'How do I correct what is published?',
      'Change the story and publish it again: readers see when it was updated. For a mistake, put in a Correction block, which is dated and says what was wrong.',
    ],
    [
      'How do I get an earlier text back?',
      'The clock tab beside the story keeps revisions. Compare one with the text of now, and bring it back whole or in part. A story thrown away stays in the trash for thirty days.',
    ],
    [
      'How do I hand a story to a colleague?',
      'File > Export Story writes one file; at the other desk it is imported and merged with what is there. With a hand-off folder in Settings that goes by itself.',
    ],
    [
      'What do the marks in the text mean?',
      'Spelling, house style, names and sums that look wrong. Press one to see why, and to put it right or ignore it with a reason.',
    ],
    [
      'Something is wrong. What now?',
      'Help > Check This Desktop says what. Save its report and give it to newsroom IT: it holds nothing that you wrote.',
    ],
  ] as readonly (readonly [string, string])[],
}
export type HelpMessages = typeof en
