/** A value of the registry: REG_SZ and REG_EXPAND_SZ are text, REG_DWORD a number, REG_MULTI_SZ texts. */
export type RegistryValue = string | number | readonly string[] | { readonly unread: string }
/** Values by name for each key, its whole path as written. The nameless value is `@`. */
export type RegistryKeys = ReadonlyMap<string, ReadonlyMap<string, RegistryValue>>

const quoted = /"((?:[^"\\]|\\.)*)"/suy
const keyLine = /\[([^\]\r\n]*)\]/uy
const bytes = /hex(?:\(([0-9a-f]+)\))?:((?:[0-9a-f]{2}|,|\\\r?\n\s*)*)/iuy
const dword = /dword:([0-9a-f]{1,8})/iuy
const other = /[^\r\n]*/uy

/**
 * Reads what `reg export` writes: "Windows Registry Editor Version 5.00", UTF-16 with its mark. Null where it is something else.
 */
export function readRegExport(file: Uint8Array): RegistryKeys | null {
  const text = new TextDecoder(file[0] === 0xff && file[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(file)
  if (!text.startsWith('Windows Registry Editor Version 5.00')) return null
  const keys = new Map<string, Map<string, RegistryValue>>()
  let values: Map<string, RegistryValue> | undefined
  let at = text.indexOf('\n') + 1
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found !== null) at = pattern.lastIndex
    return found
  }

  while (at < text.length) {
    const key = take(keyLine)
    if (key !== null) {
      values = new Map()
      keys.set(key[1] ?? '', values)
      continue
    }
    const name = take(quoted)
    if (name === null && text[at] !== '@') {
      at += 1
      continue
    }
    if (name === null) at += 1
    if (text[at] !== '=') continue
    at += 1
    values?.set(name === null ? '@' : unescaped(name[1] ?? ''), value())
  }
  return keys

  function value(): RegistryValue {
    const string = take(quoted)
    if (string !== null) return unescaped(string[1] ?? '')
    const number = take(dword)
    if (number !== null) return parseInt(number[1] ?? '', 16)
    const raw = take(bytes)
    if (raw === null) return { unread: take(other)?.[0].slice(0, 40) ?? '' }
    const of = raw[1]?.toLowerCase() ?? '3'
    const content = Buffer.from((raw[2] ?? '').replace(/[^0-9a-f]/giu, ''), 'hex')
    if (of === '1' || of === '2') return content.toString('utf16le').replace(/\0+$/u, '')
    if (of === '7') return content.toString('utf16le').replace(/\0+$/u, '').split('\0')
    if (of === '4' && content.length === 4) return content.readUInt32LE()
    return { unread: `type ${of}` }
  }
}

const unescaped = (text: string): string => text.replace(/\\(["\\])/gu, '$1')
