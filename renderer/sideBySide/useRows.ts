import { useEffect, type RefObject } from 'react'
import { pairPlaces } from '../../shared/document/counterparts/agreements'
import { otherEdition, type Edition } from '../../shared/story/edition'
import { alignRows, releaseRows } from './alignRows'
import type { CounterpartView } from './counterparts'

const bodyOf = (area: HTMLElement, edition: Edition): HTMLElement | null =>
  area.querySelector(`.article-editor[data-edition="${edition}"] .article-body`)

/** With both editions open: what belongs together stands at one height, and scrolling one scrolls the other. */
export function useRows(
  area: RefObject<HTMLElement | null>,
  view: CounterpartView,
  left: Edition,
  on: boolean,
): void {
  useEffect(() => {
    if (!on || !area.current) return
    const right = otherEdition(left)
    const [one, other] = [bodyOf(area.current, left), bodyOf(area.current, right)]
    if (!one || !other) return
    const rows = pairPlaces(view.blocks)
      .map(({ index }) => index)
      .concat(view.proposals)
      .filter(({ en, ko }) => en >= 0 && ko >= 0)
      .map((index) => ({ left: index[left], right: index[right] }))
    let frame = 0
    const align = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => alignRows(one, other, rows))
    }
    align()
    // Widths only: the heights change by what is done here.
    let widths = ''
    const watch = new ResizeObserver((entries) => {
      const now = entries.map(({ contentRect }) => Math.round(contentRect.width)).join()
      if (now !== widths) align()
      widths = now
    })
    watch.observe(one)
    watch.observe(other)
    return () => {
      cancelAnimationFrame(frame)
      watch.disconnect()
    }
  }, [area, view, left, on])

  useEffect(() => {
    const around = area.current
    if (!on || !around) return
    const pages = [...around.querySelectorAll<HTMLElement>('.article-scroll')]
    /** The one that was moved here, and not by a hand: it must not move the other back. */
    let moved: HTMLElement | null = null
    const follow = ({ currentTarget }: Event): void => {
      if (currentTarget === moved) return void (moved = null)
      const leading = currentTarget as HTMLElement
      const following = pages.find((page) => page !== leading)
      if (!following || Math.abs(following.scrollTop - leading.scrollTop) < 1) return
      const before = following.scrollTop
      following.scrollTop = leading.scrollTop
      if (following.scrollTop !== before) moved = following
    }
    pages.forEach((page) => page.addEventListener('scroll', follow, { passive: true }))
    return () => {
      pages.forEach((page) => page.removeEventListener('scroll', follow))
      around.querySelectorAll<HTMLElement>('.article-body').forEach(releaseRows)
    }
  }, [area, on])
}
