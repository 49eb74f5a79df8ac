import {
  $getNodeByKey,
  $getState,
  $setState,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical'
import { ExternalLink, SquarePlay } from 'lucide-react'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { Button } from 'react-aria-components'
import { $isEmbedNode, EmbedNode, embedUrlState } from '../../../shared/document/embed/embedNode'
import { embedProvider, shownAddress } from '../../../shared/story/embedProvider'
import { useEditorMessages } from '../messages/editorMessages'
import { BlockCard } from '../wholeBlocks/BlockCard'
import type { BlockViewProps } from '../wholeBlocks/BlockViews'
import { useBlocksOnPage } from '../wholeBlocks/useBlocksOnPage'
import { EmbedDialog } from './EmbedDialog'

const $readEmbed = (node: LexicalNode): { url: string } | null =>
  $isEmbedNode(node) ? { url: $getState(node, embedUrlState) } : null

function setAddress(editor: LexicalEditor, key: NodeKey, url: string): void {
  editor.update(() => {
    const embed = $getNodeByKey(key)
    if ($isEmbedNode(embed)) $setState(embed, embedUrlState, url)
  })
}

/** A quiet stand-in for what is embedded: its service and address. Nothing of it is ever loaded here. */
export function EmbedCards({ editor, editable, newUndoStep }: BlockViewProps) {
  const embeds = useBlocksOnPage(editor, EmbedNode, $readEmbed)
  return embeds.map(({ key, place, facts }) =>
    createPortal(
      <EmbedCard
        editor={editor}
        blockKey={key}
        url={facts.url}
        editable={editable}
        onSave={(url) => {
          newUndoStep()
          setAddress(editor, key, url)
        }}
      />,
      place,
      key,
    ),
  )
}

interface CardProps {
  readonly editor: LexicalEditor
  readonly blockKey: NodeKey
  readonly url: string
  readonly editable: boolean
  readonly onSave: (url: string) => void
}

function EmbedCard({ editor, blockKey, url, editable, onSave }: CardProps) {
  const messages = useEditorMessages().embed
  const provider = embedProvider(url)
  const Icon = provider === 'youtube' || provider === 'navertv' ? SquarePlay : ExternalLink
  const [asking, setAsking] = useState(false)
  return (
    <BlockCard editor={editor} blockKey={blockKey} isNew={url === ''} onNew={() => setAsking(true)}>
      <Icon size={16} strokeWidth={1.5} aria-hidden />
      {url === '' ? (
        <span className="card-hint">{messages.empty}</span>
      ) : (
        <span className="card-words">
          <span className="card-kind">{messages.providers[provider]}</span>
          <span className="card-address">{shownAddress(url)}</span>
        </span>
      )}
      {editable && (
        <Button className="editor-button" onPress={() => setAsking(true)}>
          {url === '' ? messages.give : messages.change}
        </Button>
      )}
      {asking && (
        <EmbedDialog
          current={url}
          onSave={(address) => {
            onSave(address)
            setAsking(false)
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </BlockCard>
  )
}
