import { paperStyle } from '../../style.ts'

/** Word measures in twips, a twentieth of a point: 1440 to the inch of 25.4 mm. */
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440)

/** Type sizes are given in half points. */
export const halfPoints = (points: number): number => Math.round(points * 2)

/** Word takes colours without "#". */
export const hex = (colour: string): string => colour.slice(1).toUpperCase()

export const textWidth = paperStyle.page.width - 2 * paperStyle.page.side

/** How far each level of a list moves the text in, in twips. */
export const listStep = 340
