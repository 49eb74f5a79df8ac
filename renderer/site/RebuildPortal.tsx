import { useEffect, useState } from 'react'
import { RefreshCw } from 'lucide-react'
import { callMain, onEvent } from '../bridge/call'
import { useNotify } from '../notices/useNotify'
import { Button } from '../ui/Button'
import { useSiteMessages } from './messages/useSiteMessages'

/** Makes every page of the portal anew, and says how far it is. */
export function RebuildPortal() {
  const { rebuild: words } = useSiteMessages()
  const notify = useNotify()
  const [step, setStep] = useState<{ readonly done: number; readonly total: number } | null>(null)
  useEffect(() => onEvent('portal:progressed', (now) => setStep((before) => before && now)), [])
  const start = async () => {
    setStep({ done: 0, total: 0 })
    const result = await callMain('portal:rebuild', {})
    setStep(null)
    if (result.ok) notify.done(words.done(result.value.written, result.value.removed))
    else notify.failure(result.failure)
  }
  return (
    <div className="setting-row">
      <div className="setting-about">
        <p className="field-label">{words.label}</p>
        <p className="field-hint" role="status">
          {step === null
            ? words.hint
            : step.total === 0
              ? words.starting
              : words.progress(step.done, step.total)}
        </p>
      </div>
      <Button icon={RefreshCw} isDisabled={step !== null} onPress={() => void start()}>
        {words.start}
      </Button>
    </div>
  )
}
