import { createContext, use, useState, type ReactNode } from 'react'
import { DocumentPool } from './DocumentPool'

const PoolContext = createContext<DocumentPool | null>(null)

export function DocumentPoolProvider({ children }: { children: ReactNode }) {
  const [pool] = useState(() => new DocumentPool())
  return <PoolContext value={pool}>{children}</PoolContext>
}

export function useDocumentPool(): DocumentPool {
  const pool = use(PoolContext)
  if (pool === null) throw new Error('useDocumentPool stands outside its provider')
  return pool
}
