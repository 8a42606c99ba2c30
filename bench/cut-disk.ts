import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** A file system of its own on a made-up disk whose power can be cut. Linux, root and loop devices needed. */
export interface CutDisk {
  /** Where files go. */
  readonly folder: string
  /** Brings everything written so far to the disk. */
  settle(): void
  /** From now on nothing reaches the disk, and what only memory held is lost. */
  cut(): void
  /** Starts the disk again: the file systems replay their journals, and must be sound. */
  restart(): void
  remove(): void
}

const megabytes = 96

/**
 * A disk that has forgotten nothing it was sent: the file system writes straight to the image (direct I/O), and
 * the cut loses what Linux had not sent yet.
 */
export function writeThroughDisk(place: string): CutDisk {
  mkdirSync(place, { recursive: true })
  const image = join(place, 'disk.img')
  const mount = join(place, 'mount')
  makeImage(image, megabytes)
  let device = ''
  const start = () => {
    device = attach(image, 'on')
    mountAt(device, mount)
  }
  const stop = () => {
    run('umount', mount)
    run('losetup', '-d', device)
  }
  start()
  return {
    folder: mount,
    settle: () => void run('sync', '-f', mount),
    cut: () => shutDown(mount),
    restart() {
      stop()
      start()
    },
    remove() {
      stop()
      rmSync(place, { recursive: true })
    },
  }
}

/**
 * A disk with a volatile cache: the image lies on a file system of its own, whose memory is the disk's cache. A
 * flush (what fsync ends in) empties it; cutting the power of that file system loses everything not flushed.
 */
export function cachingDisk(place: string): CutDisk {
  const platter = writeThroughDisk(join(place, 'platter'))
  const image = join(platter.folder, 'cached.img')
  const mount = join(place, 'mount')
  makeImage(image, megabytes / 2)
  let device = ''
  const start = () => {
    device = attach(image, 'off')
    mountAt(device, mount)
  }
  const stop = () => {
    run('umount', mount)
    run('losetup', '-d', device)
  }
  start()
  return {
    folder: mount,
    settle: () => void run('sync', '-f', mount),
    cut: platter.cut,
    restart() {
      stop()
      platter.restart()
      start()
    },
    remove() {
      stop()
      platter.remove()
      rmSync(place, { recursive: true })
    },
  }
}

/** Whether this machine lets us make such disks. */
export function canCutDisks(): boolean {
  return (
    process.platform === 'linux' && process.getuid?.() === 0 && ran('losetup', '-f').status === 0
  )
}

function makeImage(image: string, size: number): void {
  run('dd', 'if=/dev/zero', `of=${image}`, 'bs=1M', `count=${size}`, 'conv=fsync', 'status=none')
  run('mkfs.ext4', '-q', '-F', '-E', 'lazy_itable_init=0,lazy_journal_init=0', image)
  run('sync', image)
}

function attach(image: string, direct: 'on' | 'off'): string {
  return run('losetup', '--find', '--show', `--direct-io=${direct}`, image)
}

/** Mounts after replaying the journal and checking every structure of the file system. */
function mountAt(device: string, mount: string): void {
  mkdirSync(mount, { recursive: true })
  // 1 = errors that a journal replay leaves, and that were put right (e2fsck(8)).
  const { status, stdout } = ran('e2fsck', '-f', '-p', device)
  if (status === null || status > 1) throw new Error(`e2fsck: ${stdout}`)
  run('mount', '-t', 'ext4', device, mount)
}

/** EXT4_IOC_SHUTDOWN with NOLOGFLUSH (linux/ext4.h): the file system stops at once and writes nothing more. */
function shutDown(mount: string): void {
  const script =
    '$how = pack("L", 2); open(F, "<", $ARGV[0]) && ioctl(F, 0x8004587d, $how) or die $!'
  run('perl', '-e', script, mount)
}

function run(command: string, ...args: string[]): string {
  const { status, stdout, stderr } = ran(command, ...args)
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`)
  return stdout.trim()
}

function ran(command: string, ...args: string[]) {
  const path = `${process.env.PATH}:/usr/sbin:/sbin`
  return spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, PATH: path } })
}
