import { expect, test } from '../desk'

test('an editor’s comments stay with their words while the reporter goes on writing', async ({
  openDesk,
}) => {
  const { desk, close } = await openDesk()
  const { comments } = desk
  const story = await desk.newStory()
  await story.chooseEdition('English')
  await story.setHeadline('Night ferry returns')
  await story.write('The ferry tied up at nine. Forty people came ashore.\nIt rained all night.')
  await story.select('Forty people')
  await comments.say('Who counted them?')
  await expect(comments.about('Forty people')).toContainText('Who counted them?')
  await expect(comments.count).toHaveText('1')
  expect(await comments.marked()).toEqual(['Forty people'])

  // The paragraph is parted before its words: Lexical writes them anew.
  await comments.goTo('Forty people')
  await story.press('ArrowLeft')
  await story.press('Enter')
  await expect
    .poll(() => story.paragraphs())
    .toEqual(['The ferry tied up at nine. ', 'Forty people came ashore.', 'It rained all night.'])
  await expect.poll(() => comments.marked()).toEqual(['Forty people'])
  await story.press('ControlOrMeta+z')
  await expect.poll(() => story.paragraphs()).toHaveLength(2)
  await expect.poll(() => comments.marked()).toEqual(['Forty people'])

  await story.field('Headline').selectText()
  await comments.say('Too quiet?')
  await expect(comments.about('Night ferry returns')).toContainText('Headline')
  await expect(comments.count).toHaveText('2')

  await comments.reply('Forty people', 'The harbour office.')
  await comments.resolve('Forty people')
  await expect(comments.threads).toHaveCount(1)
  await comments.show('Resolved')
  await expect(comments.about('Forty people')).toContainText('The harbour office.')
  await comments.reopen('Forty people')
  await comments.show('Open')

  // Its words go, and come back.
  await comments.goTo('Forty people')
  await story.press('Delete')
  await expect(comments.about('Forty people')).toContainText('no longer in the article')
  await story.press('ControlOrMeta+z')
  await expect.poll(() => comments.marked()).toEqual(['Forty people'])
  await expect(comments.about('Forty people')).not.toContainText('no longer in the article')
  await close()
})
