import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** A message bus and a real GNOME keyring of a test's own, unlocked, with its files in this folder. */
export async function sessionKeyring(
  folder: string,
): Promise<{ readonly env: Readonly<Record<string, string>>; readonly stop: () => Promise<void> }> {
  const [home, runtime] = [join(folder, 'home'), join(folder, 'runtime')]
  await mkdir(home, { recursive: true })
  await mkdir(runtime, { recursive: true, mode: 0o700 })
  const own = { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_RUNTIME_DIR: runtime }
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address=1'], {
    env: own,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [address] = (await once(createInterface({ input: bus.stdout }), 'line')) as [string]
  // It ends once it is unlocked and answers; what it leaves behind ends with the bus.
  const keyring = spawn('gnome-keyring-daemon', ['--unlock', '--components=secrets'], {
    env: { ...own, DBUS_SESSION_BUS_ADDRESS: address },
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  keyring.stdin.end('a passphrase of the test')
  const [code] = (await once(keyring, 'close')) as [number | null]
  if (code !== 0) throw new Error(`The keyring ended with ${code}.`)
  return {
    env: { DBUS_SESSION_BUS_ADDRESS: address },
    async stop() {
      const ended = once(bus, 'close')
      bus.kill('SIGKILL')
      await ended
    },
  }
}
