// What the servers and the clients of all peers have in common.
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { webcrypto } from 'node:crypto'
import { createInterface } from 'node:readline'

const HOST = '127.0.0.1'
const STATUS = '/proc/self/status'

globalThis.crypto ??= webcrypto // Node 18 keeps it behind a flag, RxDB hashes with it

/** Gives the lines of a file, each one a document as JSON. */
export function lines(path) {
  return createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })
}

/** Serves on a free port of the loopback, says the address on a line, and ends when standard input does. */
export function serve(server, path) {
  server.listen(0, HOST, () => console.log(`http://${HOST}:${server.address().port}/${path}`))
  process.stdin.resume().once('end', () => process.exit())
}

/** Does the work and returns what it took in this process: CPU (all threads) and wall seconds, most memory in MB. */
export async function spent(work) {
  const cpu = process.cpuUsage()
  const wall = performance.now()
  await work()
  const wallSeconds = (performance.now() - wall) / 1000
  const { user, system } = process.cpuUsage(cpu)
  return { cpu_s: (user + system) / 1e6, wall_s: wallSeconds, peak_mb: peakKilobytes() / 1000 }
}

// Linux hands what the starting program once had to the started one's maxRSS, but not to VmHWM.
function peakKilobytes() {
  if (!existsSync(STATUS)) return process.resourceUsage().maxRSS
  return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(STATUS, 'latin1'))[1])
}
