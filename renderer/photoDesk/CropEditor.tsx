import { useRef, useState, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react'
import { cropAround, cropRatios, type Crop, type CropRatio } from '../../shared/story/photo/photoCrop'
import type { PhotoDetails } from '../../shared/story/photo/photoDetails'
import { photoAddress } from '../bridge/photoAddress'
import { Button } from '../ui/Button'
import { SegmentedControl } from '../ui/SegmentedControl'
import { movedCrop, movedPoint, moveOfKey, sizedCrop, sizeOfKey } from './cropKeys'
import { usePhotoMessages } from './messages/usePhotoMessages'
import { PhotoGroup } from './PhotoGroup'
import { useChangePhotos } from './useChangePhotos'

type Part = 'focus' | CropRatio
const middle = { x: 0.5, y: 0.5 }
const percent = (share: number): string => `${share * 100}%`
const boxOf = ({ left, top, width, height }: Crop): CSSProperties => ({
  left: percent(left),
  top: percent(top),
  width: percent(width),
  height: percent(height),
})

/**
 * Where a photo's crops lie. Nothing is cut: the parts are kept beside the photo. Arrows move, + and − size; what was moved
 * is kept when the keys rest on another control, or the pointer lets go.
 */
export function CropEditor({ photo }: { photo: PhotoDetails }) {
  const words = usePhotoMessages()
  const change = useChangePhotos([photo])
  const [part, setPart] = useState<Part>('focus')
  const [draft, setDraft] = useState<Pick<PhotoDetails['fields'], 'focalPoint' | 'crops'> | null>(null)
  const board = useRef<HTMLDivElement>(null)
  const { asset } = photo
  const kept = { focalPoint: photo.fields.focalPoint, crops: photo.fields.crops }
  const now = draft ?? kept
  const cropOf = (ratio: CropRatio): Crop => now.crops[ratio] ?? cropAround(asset, ratio, now.focalPoint)

  const keep = async (changed = draft): Promise<void> => {
    if (changed === null) return
    await change(changed)
    setDraft(null)
  }
  const setCrop = (ratio: CropRatio, crop: Crop | null) => ({
    ...now,
    crops: { ...now.crops, [ratio]: crop },
  })
  const moved = (right: number, down: number) =>
    part === 'focus'
      ? { ...now, focalPoint: movedPoint(now.focalPoint ?? middle, right, down) }
      : setCrop(part, movedCrop(cropOf(part), right, down))

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const move = moveOfKey(event.key, event.shiftKey)
    const size = sizeOfKey(event.key)
    if (move !== null) setDraft(moved(...move))
    else if (size !== null && part !== 'focus')
      setDraft(setCrop(part, sizedCrop(cropOf(part), size, asset, part)))
    else if (event.key === 'Enter') void keep()
    else if (event.key === 'Escape' && draft !== null) setDraft(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const onPointer = (event: PointerEvent) => {
    const place = board.current?.getBoundingClientRect()
    if (place === undefined || event.buttons !== 1) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const x = (event.clientX - place.left) / place.width
    const y = (event.clientY - place.top) / place.height
    if (part === 'focus') return setDraft({ ...now, focalPoint: movedPoint({ x: 0, y: 0 }, x, y) })
    const crop = cropOf(part)
    setDraft(setCrop(part, movedCrop({ ...crop, left: 0, top: 0 }, x - crop.width / 2, y - crop.height / 2)))
  }

  const isOwn = part === 'focus' ? now.focalPoint !== null : now.crops[part] !== null
  const name = part === 'focus' ? words.focalPoint : words.crop(part)
  return (
    <PhotoGroup name={words.crops}>
      <SegmentedControl
        name={words.cropPart}
        value={part}
        onChange={(chosen: Part) => {
          void keep()
          setPart(chosen)
        }}
        choices={[
          { id: 'focus', label: words.focalPoint },
          ...cropRatios.map((id) => ({ id, label: id, spoken: words.crop(id) })),
        ]}
      />
      <div
        ref={board}
        className="crop-board"
        data-draft={draft !== null || undefined}
        role="application"
        tabIndex={0}
        aria-label={name}
        aria-describedby="crop-help"
        onKeyDown={onKeyDown}
        onBlur={() => void keep()}
        onPointerDown={onPointer}
        onPointerMove={onPointer}
        onPointerUp={() => void keep()}
      >
        <img src={photoAddress(asset.photoId)} alt="" draggable={false} decoding="async" />
        {part === 'focus' ? (
          <span
            className="crop-focus"
            style={{
              left: percent((now.focalPoint ?? middle).x),
              top: percent((now.focalPoint ?? middle).y),
            }}
          />
        ) : (
          <span className="crop-frame" style={boxOf(cropOf(part))} />
        )}
      </div>
      <p id="crop-help" className="field-hint">
        {part === 'focus' ? words.focusHelp : words.cropHelp}
      </p>
      {isOwn && (
        <div className="field-buttons">
          <Button
            look="quiet"
            onPress={() => void keep(part === 'focus' ? { ...now, focalPoint: null } : setCrop(part, null))}
          >
            {part === 'focus' ? words.resetFocus : words.resetCrop}
          </Button>
        </div>
      )}
      <div className="crop-previews">
        {cropRatios.map((ratio) => (
          <Preview key={ratio} photoId={asset.photoId} ratio={ratio} crop={cropOf(ratio)} />
        ))}
      </div>
    </PhotoGroup>
  )
}

function Preview({ photoId, ratio, crop }: { photoId: string; ratio: CropRatio; crop: Crop }) {
  const words = usePhotoMessages()
  return (
    <figure className="crop-preview">
      <div className="crop-window" style={{ aspectRatio: ratio.replace(':', ' / ') }}>
        <img
          src={photoAddress(photoId)}
          alt={words.preview(ratio)}
          style={{
            width: percent(1 / crop.width),
            height: percent(1 / crop.height),
            left: percent(-crop.left / crop.width),
            top: percent(-crop.top / crop.height),
          }}
        />
      </div>
      <figcaption>{ratio}</figcaption>
    </figure>
  )
}
