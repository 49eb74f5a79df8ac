#!/usr/bin/env node
/**
 * Stands in for fpm, which Debian hasn't got and electron-builder would download: takes the arguments that electron-builder
 * gives it for a deb or an rpm and calls dpkg-deb or rpmbuild. `CUSTOM_FPM_PATH` names it.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { writeDeb } from './fpm/writeDeb.mjs'
import { writeRpm } from './fpm/writeRpm.mjs'

const flags = new Set(['--force', '--debug'])
const many = new Set(['-d', '--deb-recommends'])

/** `{ options, lists, contents }`; what isn't an option is `source=target`. */
function readArguments(given) {
  const options = {}
  const lists = { '-d': [], '--deb-recommends': [] }
  const contents = []
  for (let at = 0; at < given.length; at += 1) {
    const name = given[at]
    if (flags.has(name)) continue
    if (many.has(name)) lists[name].push(given[(at += 1)])
    else if (name.startsWith('-')) options[name.replace(/^-+/, '')] = given[(at += 1)]
    else contents.push([name.slice(0, name.lastIndexOf('=')), name.slice(name.lastIndexOf('=') + 1)])
  }
  return { options, lists, contents }
}

/** Everything where it will lie, with the rights that everybody's files have. */
function layOut(contents, into) {
  for (const [source, target] of contents) {
    const place = join(into, target)
    mkdirSync(statSync(source).isDirectory() ? place : dirname(place), { recursive: true })
    cpSync(source, place, { recursive: true, verbatimSymlinks: true })
  }
  execFileSync('chmod', ['-R', 'u=rwX,go=rX', into])
}

const { options, lists, contents } = readArguments(process.argv.slice(2))
const work = mkdtempSync(join(tmpdir(), 'dateline-package-'))
try {
  const root = join(work, 'root')
  layOut(contents, root)
  const order = { options, depends: lists['-d'], recommends: lists['--deb-recommends'], root, work }
  if (options.t === 'deb') writeDeb(order)
  else if (options.t === 'rpm') writeRpm(order)
  else throw new Error(`This stand-in for fpm writes deb and rpm, not ${options.t}.`)
} finally {
  rmSync(work, { recursive: true, force: true })
}
