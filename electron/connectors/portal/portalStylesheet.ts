import fonts from '../../../shared/output/portal/style/fonts.css?raw'
import tokens from '../../../shared/output/portal/style/tokens.css?raw'
import page from '../../../shared/output/portal/style/page.css?raw'
import masthead from '../../../shared/output/portal/style/masthead.css?raw'
import article from '../../../shared/output/portal/style/article.css?raw'
import blocks from '../../../shared/output/portal/style/blocks.css?raw'
import articleEnd from '../../../shared/output/portal/style/articleEnd.css?raw'
import rail from '../../../shared/output/portal/style/rail.css?raw'
import dontMiss from '../../../shared/output/portal/style/dontMiss.css?raw'
import cards from '../../../shared/output/portal/style/cards.css?raw'
import lists from '../../../shared/output/portal/style/lists.css?raw'
import footer from '../../../shared/output/portal/style/footer.css?raw'
import screens from '../../../shared/output/portal/style/screens.css?raw'
import print from '../../../shared/output/portal/style/print.css?raw'

/** The portal's one stylesheet, each concern after those it builds on: where two rules weigh the same the later one holds. */
export const portalStylesheet: string = [
  fonts,
  tokens,
  page,
  masthead,
  article,
  blocks,
  articleEnd,
  rail,
  dontMiss,
  cards,
  lists,
  footer,
  screens,
  print,
].join('\n')
