import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Check, CircleAlert } from 'lucide-react'
import { photoAddress } from '../bridge/photoAddress'
import { Icon } from '../ui/Icon'
import { usePhotoMessages } from './messages/usePhotoMessages'

export interface PhotoRow {
  readonly id: string
  readonly name: string
  /** Who took it, where there is room to say so. */
  readonly about?: string
  /** What is missing or in the way, in words. */
  readonly missing: readonly string[]
}

interface PhotoRowsProps {
  readonly name: string
  readonly rows: readonly PhotoRow[]
  readonly selected: ReadonlySet<string>
  readonly onSelect: (photoIds: ReadonlySet<string>) => void
}

/** Photos one below the other. Several are chosen with Ctrl or Shift, and then changed at once. */
export function PhotoRows({ name, rows, selected, onSelect }: PhotoRowsProps) {
  const words = usePhotoMessages()
  return (
    <ListBox
      className="photo-rows"
      aria-label={name}
      items={rows}
      dependencies={[words]}
      selectionMode="multiple"
      selectionBehavior="replace"
      selectedKeys={selected}
      onSelectionChange={(keys) =>
        onSelect(new Set(keys === 'all' ? rows.map(({ id }) => id) : [...keys].map(String)))
      }
    >
      {(row) => (
        <ListBoxItem id={row.id} className="photo-row" textValue={row.name}>
          <img
            className="photo-thumbnail"
            src={photoAddress(row.id, 'row')}
            alt=""
            loading="lazy"
            decoding="async"
          />
          <span className="photo-row-words">
            <span className="photo-name">
              {row.name}
              {row.about !== undefined && row.about !== '' && (
                <span className="photo-by"> · {row.about}</span>
              )}
            </span>
            <span className="photo-missing" data-complete={row.missing.length === 0 || undefined}>
              <Icon of={row.missing.length === 0 ? Check : CircleAlert} />
              <span>{row.missing.length === 0 ? words.complete : row.missing.join(', ')}</span>
            </span>
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  )
}
