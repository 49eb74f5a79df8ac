import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** The pids of a process and of all that it started. Linux. */
function family(root: number): number[] {
  const parents = new Map<number, number[]>()
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const [, parent = ''] = /\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? []
      parents.set(Number(parent), [...(parents.get(Number(parent)) ?? []), Number(name)])
    } catch {
      // It has ended meanwhile.
    }
  }
  const below = (pid: number): number[] => [pid, ...(parents.get(pid) ?? []).flatMap(below)]
  return below(root)
}

/** Loopback and "nowhere", as the kernel writes them: the bytes of each word backwards. */
const inside = /^(?:[0-9A-F]{6}7F|0{8}|0{32}|0{24}01000000|0{16}FFFF0000[0-9A-F]{6}7F):/

/**
 * The TCP and UDP sockets of a running app that lead out of this computer, whichever part of it opened them and whether it asked the
 * proxy or not. As `pid address:port`, in the kernel's hexadecimal.
 */
export function outsideSockets(root: number): string[] {
  return family(root).flatMap((pid) => {
    try {
      const own = new Set(
        readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
          try {
            const [, inode] = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`)) ?? []
            return inode ?? []
          } catch {
            return []
          }
        }),
      )
      return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((table) =>
        readFileSync(`/proc/${pid}/net/${table}`, 'utf8')
          .split('\n')
          .slice(1)
          .map((line) => line.trim().split(/\s+/))
          .filter(([, , remote = '', , , , , , , inode = '']) => own.has(inode) && !inside.test(remote))
          .map(([, , remote = '']) => `${pid} ${remote}`),
      )
    } catch {
      return []
    }
  })
}
