import { flow } from './flow/index.ts'
import { lifeLine } from './life-line/index.ts'
import { map } from './map/index.ts'
import { network } from './network/index.ts'
import type { Picture } from './picture.ts'
import { stock } from './stock/index.ts'
import { trial } from './trial/index.ts'

/** Every picture: a new one is one file (or folder) and one line here. */
export const pictures: readonly Picture[] = [stock, flow, map, network, lifeLine, trial]

const byName = new Map(pictures.map((picture) => [picture.name, picture]))

/** The picture of this name, e.g. "life-line"; undefined when there is none. */
export const pictureNamed = (name: string): Picture | undefined => byName.get(name)
