import { expect, test } from 'vitest'
import type { PhotoAnswer, PhotoRequest } from '../../../electron/media/photoJobs'
import { startPhotoWorker, type PhotoProcess } from '../../../electron/media/photoWorker'

/** A photo process whose life the test decides. */
class FakeProcess implements PhotoProcess {
  readonly asked: PhotoRequest[] = []
  killed = false
  private heard: (answer: PhotoAnswer) => void = () => undefined
  private ended: (code: number) => void = () => undefined
  private arrived: () => void = () => undefined

  on(event: 'message' | 'exit', listener: ((answer: PhotoAnswer) => void) & ((code: number) => void)): this {
    if (event === 'message') this.heard = listener
    else this.ended = listener
    return this
  }
  postMessage(request: unknown): void {
    this.asked.push(request as PhotoRequest)
    this.arrived()
  }
  /** Until so many jobs have come in. */
  async jobs(count: number): Promise<void> {
    while (this.asked.length < count) await new Promise<void>((arrived) => (this.arrived = arrived))
  }
  answer(at: number, width: number): void {
    const id = this.asked[at]?.id ?? 0
    this.heard({ id, result: { ok: true, value: { mediaType: 'image/jpeg', width, height: 1 } } })
  }
  die(): void {
    this.ended(139)
  }
  kill(): boolean {
    this.killed = true
    this.die()
    return true
  }
}

function worker() {
  const processes: FakeProcess[] = []
  const photos = startPhotoWorker(() => {
    const started = new FakeProcess()
    processes.push(started)
    return Promise.resolve(started)
  })
  return { photos, processes, process: (at: number) => processes[at] as FakeProcess }
}
const seen = (width: number) => ({ ok: true, value: { mediaType: 'image/jpeg', width, height: 1 } })
const lost = (fileName: string) => ({
  ok: false,
  failure: { kind: 'photo/unusable', fileName, reason: 'cannotRead' },
})

test('one process answers many jobs, each with its own answer', async () => {
  const { photos, processes, process } = worker()
  const before = processes.length
  const both = Promise.all([photos.inspect('/a.jpg'), photos.inspect('/b.jpg')])
  await process(0).jobs(2)
  process(0).answer(1, 2)
  process(0).answer(0, 1)
  expect([before, await both, processes.length]).toEqual([0, [seen(1), seen(2)], 1])
})

test('a process that dies fails the jobs it had, and the next job starts another', async () => {
  const { photos, process } = worker()
  const first = photos.inspect('/photos/bad.jpg')
  await process(0).jobs(1)
  process(0).die()
  const failure = await first
  const second = photos.inspect('/photos/good.jpg')
  await process(1).jobs(1)
  process(1).answer(0, 7)
  expect([failure, await second]).toEqual([lost('bad.jpg'), seen(7)])
})

test('stopping ends the process and leaves no job waiting', async () => {
  const { photos, process } = worker()
  const under = photos.inspect('C:\\photos\\a.jpg')
  await process(0).jobs(1)
  photos.stop()
  expect([await under, await photos.inspect('/b.jpg'), process(0).killed]).toEqual([
    lost('a.jpg'),
    lost('b.jpg'),
    true,
  ])
})
