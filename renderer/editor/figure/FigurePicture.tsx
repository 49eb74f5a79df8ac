import { ImageOff, ImagePlus } from 'lucide-react'
import { stopLexicalPropagation } from 'lexical'
import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { useEditorMessages } from '../messages/editorMessages'
import { AltTextButton } from './AltTextButton'

interface Props {
  /** Null while the figure waits for its photo. */
  readonly address: string | null
  readonly alt: string
  readonly selected: boolean
  readonly editable: boolean
  readonly onSelect: () => void
  /** The focus may go back to the words. */
  readonly onDeselect: () => void
  readonly onAltChange: (alt: string) => void
  readonly onChoosePhoto: () => void
}

/** The focus is somewhere on the page, not in a field or on a button that has use for it. */
const mayTakeFocus = (): boolean => document.activeElement?.closest('button, input, textarea') === null

/** Keys pressed on the picture's buttons are theirs and no commands of the editor around them. */
const keepKeys = (element: HTMLElement): (() => void) => {
  const onKey = (event: KeyboardEvent): void => {
    if (event.target !== element) stopLexicalPropagation(event)
  }
  element.addEventListener('keydown', onKey, true)
  return () => element.removeEventListener('keydown', onKey, true)
}

/** The picture of a figure, or what stands in for it. */
export function FigurePicture(props: Props) {
  const { address, alt, selected, editable, onSelect, onDeselect, onAltChange, onChoosePhoto } = props
  const messages = useEditorMessages()
  const [missing, setMissing] = useState<string | null>(null)
  const root = useRef<HTMLDivElement>(null)
  const isMissing = address !== null && missing === address

  useEffect(() => (root.current === null ? undefined : keepKeys(root.current)), [])

  useEffect(() => {
    // With the focus on the picture, which takes no text, nothing an input method composes can land in the body. Keys and
    // the clipboard's events still reach the editor around it.
    if (!selected || !mayTakeFocus()) return
    root.current?.focus({ preventScroll: true })
    return onDeselect
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when the selection changes, not with every new function
  }, [selected])

  return (
    <div
      ref={root}
      tabIndex={-1}
      className="picture"
      data-selected={selected || undefined}
      data-empty={address === null || isMissing || undefined}
      onMouseDown={(event) => {
        if (!editable || (event.target as Element).closest('button') !== null) return
        // The browser would put its own caret somewhere around the picture.
        event.preventDefault()
        onSelect()
      }}
    >
      {address === null ? (
        <div className="picture-stand-in">
          <Button className="picture-add" isDisabled={!editable} onPress={onChoosePhoto}>
            <ImagePlus size={16} strokeWidth={1.5} aria-hidden />
            {messages.addPhoto}
          </Button>
          <p>{messages.addPhotoHelp}</p>
        </div>
      ) : isMissing ? (
        <div className="picture-stand-in">
          <p className="picture-missing">
            <ImageOff size={16} strokeWidth={1.5} aria-hidden />
            {messages.photoMissing}
          </p>
          <p>{messages.photoMissingHelp}</p>
        </div>
      ) : (
        <img
          className="picture-image"
          src={address}
          alt={alt === '' ? messages.picture : alt}
          draggable={false}
          // Its place is kept by the style sheet, so a page of fifty loads those in sight.
          loading="lazy"
          decoding="async"
          onError={() => setMissing(address)}
        />
      )}
      {editable && address !== null && (
        <div className="picture-tools">
          <AltTextButton alt={alt} onChange={onAltChange} />
          <Button className="picture-tool" onPress={onChoosePhoto}>
            {messages.replacePhoto}
          </Button>
        </div>
      )}
    </div>
  )
}
