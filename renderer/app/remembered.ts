import { useState } from 'react'
import type { z } from 'zod'

/** Pane sizes and the like: kept by the window for itself. Where nothing can be kept, it starts with the defaults. */
export function readRemembered<T>(key: string, schema: z.ZodType<T>, otherwise: T): T {
  try {
    const parsed = schema.safeParse(JSON.parse(localStorage.getItem(`dateline.${key}`) ?? 'null'))
    return parsed.success ? parsed.data : otherwise
  } catch {
    return otherwise
  }
}

function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value))
  } catch {
    // Only the comfort of finding it again is lost.
  }
}

export function useRemembered<T>(key: string, schema: z.ZodType<T>, otherwise: T) {
  const [value, setValue] = useState(() => readRemembered(key, schema, otherwise))
  const change = (next: T) => {
    setValue(next)
    write(`dateline.${key}`, next)
  }
  return [value, change] as const
}
