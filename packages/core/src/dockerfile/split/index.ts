export { catalogLabels } from './catalogLabels';
export { checkSplit, type SplitCheck, type SplitTexts } from './checkSplit';
export type { FinalConfig } from './config/FinalConfig';
export type { SecretsRoute } from './contract/checkContract';
export {
  CONTRACT_API_VERSION,
  CONTRACT_FILE,
  CONTRACT_KIND,
  type ContainerContract,
  type ContractBuild,
  type ContractCopy,
  type ContractDependencies,
  type ContractFile,
  type ContractHealth,
  type ContractPort,
  type ContractRuntime,
  type ContractStart,
} from './contract/ContainerContract';
export { CONTRACT_SCHEMA } from './contract/schema/contractSchema';
export {
  parseContract,
  parseContractFile,
  type ContractFileResult,
  type ParsedContract,
} from './contract/parseContract';
export {
  stringifyContract,
  toContractDocument,
} from './contract/stringifyContract';
export {
  generateDockerfile,
  type GeneratedDockerfile,
} from './generateDockerfile';
export {
  codeownersLines,
  type HalvesReviewers,
} from './policy/codeownersLines';
export { baseImageRego, hadolintRegistries } from './policy/policyFiles';
export type { JsonSchema } from './schema/JsonSchema';
export { splitDockerfile, type SplitOptions } from './splitDockerfile';
export { splitMarkdown } from './splitMarkdown';
export type {
  DockerfileSplit,
  SplitDifference,
  SplitFile,
  SplitPart,
  SplitReason,
  SplitReport,
  SplitSame,
} from './SplitReport';
export {
  TEMPLATE_FILE,
  TEMPLATE_KIND,
  type ContainerTemplate,
  type PackageManager,
  type TemplateInstall,
  type TemplateVariant,
} from './template/ContainerTemplate';
export {
  parseTemplate,
  TEMPLATE_LIMITS,
  type ParsedTemplate,
} from './template/parseTemplate';
export {
  SHIPPED_TEMPLATES,
  shippedTemplate,
  shippedTemplateFiles,
} from './template/shipped/shippedTemplates';
export { TEMPLATE_SCHEMA } from './template/templateSchema';
export type { GenerateOptions } from './template/toTemplateData';
