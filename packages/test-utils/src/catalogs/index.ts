export {
  generateCatalog,
  type GenerateCatalogOptions,
} from './generateCatalog';
export { seededRandom, type SeededRandom } from './seededRandom';
