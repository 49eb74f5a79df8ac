import { z } from 'zod'
import { calls, type CallName } from '../../shared/ipc/calls'

/** The part of JSON Schema that the contract's inputs come to. */
interface Shape {
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Shape[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  readonly format?: string
  readonly pattern?: string
  readonly minimum?: number
  readonly propertyNames?: Shape
  readonly additionalProperties?: Shape | boolean
}
type Random = () => number

/** Mulberry32: the same numbers for the same seed. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
const below = (random: Random, limit: number): number => Math.floor(random() * limit)
const oneOf = <T>(random: Random, values: readonly T[]): T => values[below(random, values.length)] as T

function nested(depth: number): unknown {
  let value: unknown = 'deep'
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { value }
  return value
}

/** The name of a file that must never come to be, in whatever folder. */
export const escapedName = 'dateline-escaped'

/** What a page that was taken over would try. All of it survives the structured clone. */
const hostile: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => true,
  () => -1,
  () => 0.5,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => 2 ** 53,
  () => '',
  () => ' ',
  () => 'x'.repeat(20_000),
  () => '\u0000',
  () => '\ud800',
  () => '\u202eesrever',
  () => `../../../../../../../../tmp/${escapedName}`,
  () => `/tmp/${escapedName}`,
  () => `C:\\Windows\\${escapedName}`,
  () => `file:///tmp/${escapedName}`,
  () => 'javascript:alert(1)',
  () => "x'); drop table stories; --",
  () => '$(touch /tmp/dateline-escaped)',
  () => '<img src=x onerror=alert(1)>',
  () => [],
  () => [null],
  () => [[], {}, 'x'],
  () => ({}),
  () => ({ length: -1 }),
  () => ({ toString: 'x', constructor: { name: 'x' } }),
  () =>
    JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}') as unknown,
  () => nested(200),
  () => new Date(0),
]

function sampleString({ format, pattern, const: only }: Shape, random: Random): unknown {
  if (only !== undefined) return only
  const hex = (length: number) => Array.from({ length }, () => below(random, 16).toString(16)).join('')
  if (format === 'uuid') return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`
  if (format === 'date') return '2026-03-01'
  if (format === 'date-time') return '2026-03-01T09:00:00Z'
  return pattern === '^[0-9a-f]{64}$' ? hex(64) : `harbour${below(random, 1000)}`
}

/** A value in the shape that a call asks for. */
function sample(shape: Shape, random: Random): unknown {
  if (shape.anyOf) return sample(oneOf(random, shape.anyOf), random)
  if (shape.enum) return oneOf(random, shape.enum)
  const type = typeof shape.type === 'string' ? shape.type : shape.type?.[0]
  if (type === 'object') {
    const keys = shape.propertyNames?.enum as readonly string[] | undefined
    const rest = typeof shape.additionalProperties === 'object' ? shape.additionalProperties : {}
    const fields: [string, Shape][] = keys
      ? keys.map((key) => [key, rest])
      : Object.entries(shape.properties ?? {})
    return Object.fromEntries(fields.map(([name, field]) => [name, sample(field, random)]))
  }
  if (type === 'array') return [sample(shape.items ?? {}, random)]
  if (type === 'integer') return Math.max(shape.minimum ?? 0, 1 + below(random, 5))
  if (type === 'number') return 0.5
  if (type === 'boolean') return random() < 0.5
  return sampleString(shape, random)
}

/** The same value with one place of it made hostile, or left out. */
function spoil(value: unknown, random: Random): unknown {
  const replace = () => oneOf(random, hostile)()
  if (typeof value !== 'object' || value === null || random() < 0.15) return replace()
  if (Array.isArray(value)) {
    const copy = value as unknown[]
    return random() < 0.3 ? replace() : copy.map((item) => spoil(item, random))
  }
  const fields = Object.entries(value)
  if (fields.length === 0) return replace()
  const [name] = oneOf(random, fields)
  const changed = fields.flatMap(([field, old]) => {
    if (field !== name) return [[field, old] as const]
    return random() < 0.15 ? [] : [[field, spoil(old, random)] as const]
  })
  return Object.fromEntries(random() < 0.1 ? [...changed, ['__proto__', replace()]] : changed)
}

export interface HostileMessage {
  readonly input: unknown
  /** Right in its shape all the same, such as a path where any words may stand: it is answered, and must do no harm. */
  readonly isWellFormed: boolean
}

/** So many malformed messages for one call, and the well-formed hostile ones met on the way. */
export function hostileMessages(name: CallName, count: number, random: Random): HostileMessage[] {
  const schema: z.ZodType = calls[name].input
  const shape = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as Shape
  const messages: HostileMessage[] = []
  let malformed = 0
  while (malformed < count) {
    const input = spoil(sample(shape, random), random)
    const isWellFormed = schema.safeParse(input).success
    // A call that takes nothing is simply made by a well-formed message, dialogs and all.
    if (isWellFormed && Object.keys(shape.properties ?? {}).length === 0) continue
    if (!isWellFormed) malformed += 1
    messages.push({ input, isWellFormed })
  }
  return messages
}
