import type { FromWorker, ToChecksWorker } from './checkMessages'
import { incrementalChecks } from './incrementalChecks'

const take = incrementalChecks((message: FromWorker) => postMessage(message))
addEventListener('message', ({ data }: MessageEvent<ToChecksWorker>) => take(data))
