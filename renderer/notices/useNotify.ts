import { createElement } from 'react'
import { toast } from 'sonner'
import type { Failure } from '../../shared/failure'
import { useFailureText } from '../messages/MessagesProvider'

/** Trouble stays until it was read; good news goes by itself. The same trouble is shown once. */
export function useNotify() {
  const textOf = useFailureText()
  return {
    done: (text: string) => void toast.success(text),
    text: (text: string) => void toast(text, { id: text }),
    failure: (failure: Failure) => {
      const { happened, safe, next } = textOf(failure)
      toast.error(happened, {
        id: failure.kind,
        duration: Infinity,
        description: createElement('span', null, `${safe} ${next}`),
      })
    },
  }
}
