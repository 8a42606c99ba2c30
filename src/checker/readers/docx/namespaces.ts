import type { Namespaces } from '../office/index.ts'

const office2006 = 'http://schemas.openxmlformats.org/officeDocument/2006'
const strict = 'http://purl.oclc.org/ooxml'
const package2006 = 'http://schemas.openxmlformats.org/package/2006'

/** Transitional and strict (ISO/IEC 29500-1, annex A; -4, annex A) addresses under one prefix each. */
export const namespaces: Namespaces = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  [`${strict}/wordprocessingml/main`]: 'w',
  [`${office2006}/relationships`]: 'r',
  [`${strict}/officeDocument/relationships`]: 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  [`${strict}/drawingml/main`]: 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  [`${strict}/drawingml/chart`]: 'c',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  [`${strict}/drawingml/diagram`]: 'dgm',
  [`${office2006}/math`]: 'm',
  [`${strict}/officeDocument/math`]: 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  [`${package2006}/relationships`]: 'rel',
  [`${package2006}/metadata/core-properties`]: 'cp',
  [`${office2006}/extended-properties`]: 'app',
  [`${strict}/officeDocument/extendedProperties`]: 'app',
  [`${office2006}/custom-properties`]: 'custom',
  [`${strict}/officeDocument/customProperties`]: 'custom',
  [`${office2006}/docPropsVTypes`]: 'vt',
  [`${strict}/officeDocument/docPropsVTypes`]: 'vt',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
}

/** On/off values (ISO/IEC 29500-1, 22.9.2.7): present without a value means on. */
export const on = (value: string | undefined): boolean =>
  value !== '0' && value !== 'false' && value !== 'off'
