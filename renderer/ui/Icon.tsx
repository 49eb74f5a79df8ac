import type { LucideIcon } from 'lucide-react'

/** A lucide icon in the house size. It is decoration: the control around it carries the name. */
export function Icon({ of: Picture }: { of: LucideIcon }) {
  return <Picture size={16} strokeWidth={1.5} aria-hidden className="icon" />
}
