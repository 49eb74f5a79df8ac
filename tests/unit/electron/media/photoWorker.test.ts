import { expect, test } from 'vitest'
import type { BytePort } from '../../../../electron/media/intake/photoBytes'
import type { PhotoAnswer, PhotoRequest } from '../../../../electron/media/photoJobs'
import { startPhotoWorker, type PhotoProcess } from '../../../../electron/media/photoWorker'

/** A photo process whose life the test decides. */
class FakeProcess implements PhotoProcess {
  readonly asked: PhotoRequest[] = []
  readonly ports: unknown[] = []
  killed = false
  private heard: (answer: PhotoAnswer) => void = () => undefined
  private ended: (code: number) => void = () => undefined
  private arrived: () => void = () => undefined

  on(event: 'message' | 'exit', listener: ((answer: PhotoAnswer) => void) & ((code: number) => void)): this {
    if (event === 'message') this.heard = listener
    else this.ended = listener
    return this
  }
  postMessage(request: unknown, ports: unknown[] = []): void {
    this.asked.push(request as PhotoRequest)
    this.ports.push(...ports)
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

const looked = (file: string) => ({ file, sidecar: null, renditionFile: `${file}.jpg`, previews: null })

function worker(within?: number) {
  const processes: FakeProcess[] = []
  const photos = startPhotoWorker(() => {
    const started = new FakeProcess()
    processes.push(started)
    return Promise.resolve(started)
  }, within)
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
  const both = Promise.all([photos.inspect(looked('/a.jpg')), photos.inspect(looked('/b.jpg'))])
  await process(0).jobs(2)
  process(0).answer(1, 2)
  process(0).answer(0, 1)
  expect([before, await both, processes.length]).toEqual([0, [seen(1), seen(2)], 1])
})

test('a process that dies fails the jobs it had, and the next job starts another', async () => {
  const { photos, process } = worker()
  const first = photos.inspect(looked('/photos/bad.jpg'))
  await process(0).jobs(1)
  process(0).die()
  const failure = await first
  const second = photos.inspect(looked('/photos/good.jpg'))
  await process(1).jobs(1)
  process(1).answer(0, 7)
  expect([failure, await second]).toEqual([lost('bad.jpg'), seen(7)])
})

test('stopping ends the process and leaves no job waiting', async () => {
  const { photos, process } = worker()
  const under = photos.inspect(looked('C:\\photos\\a.jpg'))
  await process(0).jobs(1)
  photos.stop()
  expect([await under, await photos.inspect(looked('/b.jpg')), process(0).killed]).toEqual([
    lost('a.jpg'),
    lost('b.jpg'),
    true,
  ])
})

test('a file that keeps the decoder busy for good costs the process, and the next photo gets another', async () => {
  const { photos, process } = worker(5)
  const endless = await photos.inspect(looked('/photos/endless.jpg'))
  const killed = process(0).killed
  const next = photos.inspect(looked('/photos/good.jpg'))
  await process(1).jobs(1)
  process(1).answer(0, 7)

  expect([endless, killed, await next]).toEqual([
    { ok: false, failure: { kind: 'photo/unusable', fileName: 'endless.jpg', reason: 'tookTooLong' } },
    true,
    seen(7),
  ])
})

test('a photo from the window travels on its own port, past main', async () => {
  const { photos, process } = worker()
  const port = { name: 'its port' } as unknown as BytePort
  const copied = photos.copy({ port }, '/media/incoming/1', 100)
  await process(0).jobs(1)
  process(0).answer(0, 1)

  expect([await copied, process(0).asked[0]?.job, process(0).ports]).toEqual([
    seen(1),
    { verb: 'copy', file: null, to: '/media/incoming/1', limit: 100 },
    [port],
  ])
})
