import type { FailureOf } from '../messages/failureWords'
import { FailureNote } from '../notices/FailureNote'
import { Button } from '../ui/Button'
import { useSiteMessages } from './messages/useSiteMessages'
import type { ProfileChange } from './profileChanges'
import { partOf } from './siteDraft'

interface ChangedElsewhereProps {
  readonly failure: FailureOf<'siteProfile/changedElsewhere'>
  readonly changes: readonly ProfileChange[]
  readonly onTakeTheirs: () => void
  readonly onPutMineOver: () => void
}

/** What another hand wrote into the site profile, beside what stands here, and the two ways on. */
export function ChangedElsewhere({ failure, changes, onTakeTheirs, onPutMineOver }: ChangedElsewhereProps) {
  const { parts, changedElsewhere: words } = useSiteMessages()
  return (
    <FailureNote
      failure={failure}
      action={
        <>
          <div className="site-changes">
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.part}</th>
                  <th scope="col">{words.theirs}</th>
                  <th scope="col">{words.mine}</th>
                </tr>
              </thead>
              <tbody>
                {changes.map(({ path, theirs, mine }) => (
                  <tr key={path}>
                    <th scope="row">
                      {parts[partOf(path)]} <code>{path}</code>
                    </th>
                    <td>{theirs || words.empty}</td>
                    <td>{mine || words.empty}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <div className="site-change-choice">
            <Button onPress={onTakeTheirs}>{words.takeTheirs}</Button>
            <Button onPress={onPutMineOver}>{words.putMineOver}</Button>
          </div>
        </>
      }
    />
  )
}
