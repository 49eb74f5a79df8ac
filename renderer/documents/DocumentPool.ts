import { openDocument, type DocumentConnection } from '../bridge/documentConnection'
import { documentKey, type DocumentName } from '../../shared/ipc/documentPort'

interface Held {
  readonly connection: DocumentConnection
  holders: number
}

/**
 * The window's open documents, each opened once however many panes hold it. A document closes a moment after its last
 * holder let go, so that a snapshot the editor sends while leaving the screen still goes through.
 */
export class DocumentPool {
  private readonly held = new Map<string, Held>()

  constructor(private readonly open: (name: DocumentName) => DocumentConnection = openDocument) {}

  hold(name: DocumentName): { readonly connection: DocumentConnection; readonly release: () => void } {
    const key = documentKey(name)
    const held = this.held.get(key) ?? { connection: this.open(name), holders: 0 }
    this.held.set(key, held)
    held.holders += 1
    let released = false
    return {
      connection: held.connection,
      release: () => {
        if (released) return
        released = true
        held.holders -= 1
        setTimeout(() => this.closeUnheld(key, held), 0)
      },
    }
  }

  private closeUnheld(key: string, held: Held): void {
    if (held.holders > 0 || this.held.get(key) !== held) return
    this.held.delete(key)
    void held.connection.close()
  }
}
