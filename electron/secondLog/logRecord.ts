import { crc32 } from 'node:zlib'
import { documentNameSchema, type DocumentName } from '../../shared/ipc/documentPort'

/** One Yjs update as the second log keeps it. */
export interface LogRecord {
  /** Its number in the database's log; 0 while the database refuses it. */
  readonly seq: number
  /** ISO 8601. */
  readonly at: string
  readonly name: DocumentName
  readonly update: Uint8Array
}

/** A story that was deleted for good. */
export interface PurgedStory {
  readonly storyId: string
  /** The last number the log had given: what is numbered higher is of a story that came back. */
  readonly upToSeq: number
  /** ISO 8601. */
  readonly at: string
}

/** Stands where other records name the part of a story, so that whoever reads updates passes it over. */
const purgedPart = 'purged'

interface RawRecord {
  readonly seq: number
  readonly at: string
  readonly storyId: string
  readonly part: string
  readonly update: Uint8Array
}

/** Begins every record, so that reading finds its place again after damage. */
const mark = Buffer.from('D\x01L\x02')
const headLength = mark.length + 8
const fixedLength = 18

/** Mark, length, CRC-32 of what follows; then number and instant (doubles), the document's name (length first), the update. */
export const writeRecord = ({ seq, at, name, update }: LogRecord): Buffer =>
  writeRaw({ seq, at, ...name, update })

export const writePurged = ({ storyId, upToSeq, at }: PurgedStory): Buffer =>
  writeRaw({ seq: upToSeq, at, storyId, part: purgedPart, update: new Uint8Array() })

function writeRaw({ seq, at, storyId, part, update }: RawRecord): Buffer {
  const key = Buffer.from(`${storyId}/${part}`)
  const record = Buffer.alloc(headLength + fixedLength + key.length + update.length)
  const content = record.subarray(headLength)
  content.writeDoubleBE(seq, 0)
  content.writeDoubleBE(Date.parse(at), 8)
  content.writeUInt16BE(key.length, 16)
  key.copy(content, fixedLength)
  content.set(update, fixedLength + key.length)
  mark.copy(record)
  record.writeUInt32BE(content.length, mark.length)
  record.writeUInt32BE(crc32(content), mark.length + 4)
  return record
}

/** Every whole update, in order. What is damaged, cut off or empty is passed over. */
export const readRecords = (bytes: Buffer): LogRecord[] =>
  readRaw(bytes).flatMap(({ seq, at, storyId, part, update }) => {
    const name = documentNameSchema.safeParse({ storyId, part })
    return name.success ? [{ seq, at, name: name.data, update }] : []
  })

export const readPurged = (bytes: Buffer): PurgedStory[] =>
  readRaw(bytes).flatMap(({ seq, at, storyId, part }) =>
    part === purgedPart ? [{ storyId, upToSeq: seq, at }] : [],
  )

function readRaw(bytes: Buffer): RawRecord[] {
  const records: RawRecord[] = []
  let from = bytes.indexOf(mark)
  while (from !== -1) {
    const record = recordAt(bytes, from)
    if (record !== null) records.push(record.value)
    from = bytes.indexOf(mark, record === null ? from + 1 : record.end)
  }
  return records
}

function recordAt(bytes: Buffer, from: number): { value: RawRecord; end: number } | null {
  if (from + headLength > bytes.length) return null
  const length = bytes.readUInt32BE(from + mark.length)
  const end = from + headLength + length
  if (length < fixedLength || end > bytes.length) return null
  const content = bytes.subarray(from + headLength, end)
  if (crc32(content) !== bytes.readUInt32BE(from + mark.length + 4)) return null
  const keyEnd = fixedLength + content.readUInt16BE(16)
  const [storyId = '', part = ''] = content.toString('utf8', fixedLength, keyEnd).split('/')
  const value: RawRecord = {
    seq: content.readDoubleBE(0),
    at: new Date(content.readDoubleBE(8)).toISOString(),
    storyId,
    part,
    // A copy: the bytes outlive the file's buffer.
    update: Uint8Array.from(content.subarray(keyEnd)),
  }
  return { value, end }
}
