export {
  generateCatalog,
  type GenerateCatalogOptions,
} from './generateCatalog';
