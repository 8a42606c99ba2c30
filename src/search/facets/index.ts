export {
  applyFacets,
  type Facet,
  type FacetName,
  type FacetValue,
  type Filters,
  facetNames,
} from './facets.ts'
