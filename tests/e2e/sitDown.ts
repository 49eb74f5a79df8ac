import type {} from '../../renderer/bridge/call'
import type { Role } from '../../shared/story/role'
import type { OpenDesk } from './desk'

/** Main's own questions are answered with this button from here on, the first one saying yes. */
export const answerQuestions = ({ app }: Pick<OpenDesk, 'app'>, button: 0 | 1): Promise<void> =>
  app.evaluate(({ dialog }, response) => {
    dialog.showMessageBox = () => Promise.resolve({ response, checkboxChecked: false })
  }, button)

/** Somebody else sits down at the desk, with a profile of their own; main's question about a higher role is answered with yes. */
export async function sitDown(desk: OpenDesk, name: string, role: Role): Promise<void> {
  await answerQuestions(desk, 0)
  await desk.window.evaluate(
    ([en, as]) => window.dateline.call('person:add', { names: { en, ko: '' }, role: as }),
    [name, role] as const,
  )
}
