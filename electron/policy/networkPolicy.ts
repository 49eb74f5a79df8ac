import { app, session, type ProxyConfig, type Session } from 'electron'
import { pictureSession } from '../media/webRequest'
import { isHostAllowed } from '../../shared/policy/allowedHosts'
import type { Policy } from '../../shared/policy/policy'

/**
 * Puts the policy's proxy and hosts over every session there is or will be: the window's, the one for pictures, the updater's.
 * Requests of main (`net.fetch`, `net.request`) pass the same gate. Must be awaited before the first of them.
 */
export async function applyNetworkPolicy(policy: Policy): Promise<void> {
  const put = (to: Session): Promise<void> => {
    if (policy.allowedHosts !== undefined)
      to.webRequest.onBeforeRequest(
        { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*'] },
        ({ url }, answer) => answer({ cancel: !isHostAllowed(policy, url) }),
      )
    return policy.proxy === undefined ? Promise.resolve() : to.setProxy(proxyConfig(policy.proxy))
  }
  app.on('session-created', (made) => void put(made))
  await put(session.defaultSession)
  // A session just made asks its first host directly, whatever was set: those that ask hosts are made here.
  if (policy.proxy !== undefined) await put(pictureSession())
}

function proxyConfig(proxy: NonNullable<Policy['proxy']>): ProxyConfig {
  switch (proxy.mode) {
    case 'system':
    case 'direct':
      return { mode: proxy.mode }
    case 'script':
      return { mode: 'pac_script', pacScript: proxy.address }
    case 'fixed':
      return { mode: 'fixed_servers', proxyRules: proxy.rules, proxyBypassRules: proxy.bypass ?? '' }
  }
}
