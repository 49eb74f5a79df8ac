import type { PhotoNotice } from '../../../shared/story/photo/photoNotice'

const escaped = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- XML 1.0 has no way to say these
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')

const languages = (texts: readonly { readonly language: string; readonly text: string }[]): string =>
  `<rdf:Alt>${texts.map(({ language, text }) => `<rdf:li xml:lang="${language}">${escaped(text)}</rdf:li>`).join('')}</rdf:Alt>`

/** The notice as an XMP packet, by the IPTC Photo Metadata Standard's names. */
export function noticeXmp({ captions, creator, credit, copyright, digitalSourceType }: PhotoNotice): string {
  const [first] = captions
  const source = `http://cv.iptc.org/newscodes/digitalsourcetype/${digitalSourceType}`
  const parts = [
    creator && `<dc:creator><rdf:Seq><rdf:li>${escaped(creator)}</rdf:li></rdf:Seq></dc:creator>`,
    first &&
      `<dc:description>${languages([{ language: 'x-default', text: first.text }, ...captions])}</dc:description>`,
    copyright && `<dc:rights>${languages([{ language: 'x-default', text: copyright }])}</dc:rights>`,
    copyright && '<xmpRights:Marked>True</xmpRights:Marked>',
    credit && `<photoshop:Credit>${escaped(credit)}</photoshop:Credit>`,
    digitalSourceType && `<Iptc4xmpExt:DigitalSourceType>${source}</Iptc4xmpExt:DigitalSourceType>`,
  ]
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">${parts.filter(Boolean).join('')}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`
}
