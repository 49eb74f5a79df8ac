import { run } from './setup/say.mjs'

/**
 * Runs a command on a virtual display (Linux), so that windows of a test neither need a screen nor get in the way;
 * elsewhere as it is.
 */
export const onDisplay = (command, args, options) =>
  process.platform === 'linux'
    ? run('xvfb-run', ['-a', '-s', '-screen 0 1920x1200x24', command, ...args], options)
    : run(command, args, options)
