import { describe, inject } from 'vitest'
import { freePort } from '../peers/peerProcesses'
import { connectorSuite } from './connectorSuite'
import { wordpressDestination } from './wordpressDestination'

const wordpress = inject('wordpress')

describe.skipIf(wordpress === null)('WordPress', async () => {
  const nobody = await freePort()
  connectorSuite(() => {
    if (wordpress === null) throw new Error('No WordPress runs here.')
    return wordpressDestination(wordpress, nobody)
  })
})
