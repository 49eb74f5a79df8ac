import type { PhotoAsset, PublishedArticle } from '../../shared/story/story'
import {
  heading,
  item,
  link,
  makeArticle,
  paragraph,
  photo,
  published,
  quote,
  storyIdOf,
  text,
} from './articles'
import { sampleProfile } from './siteProfiles'

/** Text that breaks careless pages: markup, entities, quotes, control characters, NFD Hangul, emoji, a lone surrogate. */
export const hostileText =
  '</script><script>alert(1)</script> <!-- & "quoted" \'single\' > ]]> {x} \u0000\u0008\uffff\ud800 👩‍👩‍👧‍👦 ' +
  '한글'.normalize('NFD') +
  '\n\u2028 &amp; `${y}`'
export const longWord =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3)

/** Both editions of stories whose every field is hostile. */
export function hostileArticles(picture: PhotoAsset): PublishedArticle[] {
  const nasty = (edition: 'en' | 'ko', number: number, headline: string) =>
    makeArticle({
      storyId: storyIdOf(number),
      edition,
      slug: `../../${hostileText}`,
      section: 'society',
      tags: [hostileText, longWord, ''],
      bylines: [
        { id: '1', en: `<b>${hostileText}`, ko: hostileText },
        { id: '2', en: '', ko: '강"나"루' },
      ],
      rightsLine: hostileText,
      headline,
      dek: hostileText,
      datelinePlace: hostileText,
      photos: [picture],
      body: [
        photo(picture.photoId, hostileText, hostileText, hostileText),
        photo('', `A placeholder: ${hostileText}`, '(Photo by <NAME>/"AGENCY")', ''),
        photo('', '', '', ''),
        heading(3, hostileText),
        heading(2, '   '),
        paragraph(
          hostileText,
          { kind: 'lineBreak' },
          text(longWord, 'bold', 'italic', 'underline', 'strikethrough'),
        ),
        paragraph('\u0338 begins with a combining mark'),
        paragraph('  trailing space  \n'),
        paragraph(''),
        item('deep first', 'numbered', 5),
        item('shallow', 'bulleted', 0),
        item('deep again', 'numbered', 7),
        item('', 'numbered', 7),
        item('another kind', 'bulleted', 7),
        item(longWord, 'bulleted', 1),
        quote(hostileText),
        paragraph(
          link('javascript:alert(1)', 'a script'),
          link('https://example.com/a b|c?q="<>"&x=[1]#f#g%', 'strange address'),
          link('mailto:desk@namu-harbour.example?subject=a b', 'mail'),
          link('https://example.com/empty', ' '),
          link('https://한글.example/길?검색=말', '한글 주소'),
        ),
      ],
    })
  const at = '2026-11-21T23:30:00Z'
  return [
    published(nasty('en', 0xc1, hostileText), sampleProfile, at, '2026-11-22T00:00:00Z'),
    published(nasty('ko', 0xc1, hostileText), sampleProfile, at),
    published(nasty('ko', 0xc2, '띄어쓰기없이길게이어지는제목'.repeat(12)), sampleProfile, at),
    published(
      makeArticle({
        storyId: storyIdOf(0xc3),
        section: 'gone',
        headline: 'A Story of a Section That Was Closed',
        bylines: [],
      }),
      sampleProfile,
      at,
    ),
  ]
}
