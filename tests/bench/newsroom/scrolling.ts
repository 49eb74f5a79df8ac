import type { Dateline } from '../../e2e/launchDateline'

/** Milliseconds between the frames while the list is scrolled through, a little further with each frame, for three seconds. */
export function scrolling({ window }: Dateline): Promise<number[]> {
  return window.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const list = document.querySelector('.story-list')
        if (list === null) throw new Error('There is no list.')
        const frames: number[] = []
        const began = performance.now()
        let last = began
        const draw = (now: number) => {
          frames.push(now - last)
          last = now
          list.scrollTop += 180
          if (list.scrollTop + list.clientHeight >= list.scrollHeight) list.scrollTop = 0
          if (now - began < 3000) requestAnimationFrame(draw)
          else resolve(frames.slice(2))
        }
        requestAnimationFrame(draw)
      }),
  )
}
