import DOMPurify from 'dompurify'

const tags =
  'a abbr address article aside b big blockquote br button caption center cite code col colgroup dd del details dfn div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label legend li main mark menu nav ol p picture pre q rp rt ruby s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'
const attributes =
  'alt aria-level class cite colspan data-alt data-lazy-src data-original data-photo-id data-src datetime height hidden href lang role rowspan src start style title type width'

/**
 * Even in a document without a window Chromium fetches the subtitles of a video and lets a page set its base. Such elements
 * are never made: their names are changed before anything is parsed.
 */
const harmless = (html: string): string =>
  html.replace(/<(\/?)(base|track|video|audio|link|meta|iframe|portal)(?=[\s/>])/gi, '<$1x-$2')

/** A foreign page in a document without a window. */
export const parseInert = (html: string): Document =>
  new DOMParser().parseFromString(harmless(html), 'text/html')

/**
 * Foreign HTML as a body that can be read without danger. It is parsed into a document of its own that has no window, runs
 * nothing and loads nothing, and is never attached to the page; what comes out has only elements and attributes that
 * are read afterwards. Styles and classes stay until then: they are how some programs write bold and hidden.
 */
export const purify = (html: string): HTMLElement =>
  DOMPurify.sanitize(harmless(html), {
    ALLOWED_TAGS: tags.split(' '),
    ALLOWED_ATTR: attributes.split(' '),
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    // Their words are not the page's: properties of an Office file, the choices of a form, titles of the window.
    ADD_FORBID_CONTENTS: [
      'xml',
      'select',
      'datalist',
      'object',
      'embed',
      'applet',
      'canvas',
      'dialog',
      'textarea',
      'x-video',
      'x-audio',
      'x-iframe',
    ],
    RETURN_DOM: true,
  }) as HTMLElement
