import type { ReactNode } from 'react'

export const PhotoGroup = ({ name, children }: { name: string; children: ReactNode }) => (
  <section className="photo-group" aria-label={name}>
    <h3>{name}</h3>
    {children}
  </section>
)
