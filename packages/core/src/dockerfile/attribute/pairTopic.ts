/** What an ENV or ARG is about, by its name and the shape of its value. */
import type { DockerfilePair } from '../parse/syntax';
import { MASK } from '../secrets/maskSource';
import { isSecretName } from '../secrets/isSecretName';
import { isHandedOn } from '../secrets/isSecretValue';
import type { Topic } from './commandConcern';
import { disablesVerification } from './trustChecks';

const PACKAGE_INDEX = new Set([
  'PIP_INDEX_URL',
  'PIP_EXTRA_INDEX_URL',
  'UV_INDEX_URL',
  'UV_EXTRA_INDEX_URL',
  'UV_DEFAULT_INDEX',
  'NPM_CONFIG_REGISTRY',
  'NPM_REGISTRY',
  'YARN_NPM_REGISTRY_SERVER',
  'GOPROXY',
  'GOSUMDB',
  'GOPRIVATE',
  'GONOPROXY',
  'NUGET_SOURCE',
  'GEM_SOURCE',
  'MAVEN_MIRROR_URL',
  'CARGO_REGISTRIES_CRATES_IO_PROTOCOL',
]);

const RUNTIME_TUNING = new Set([
  'PATH',
  'LD_LIBRARY_PATH',
  'LD_PRELOAD',
  'LANG',
  'LANGUAGE',
  'TZ',
  'TERM',
  'HOME',
  'DEBIAN_FRONTEND',
  'JAVA_OPTS',
  'JAVA_TOOL_OPTIONS',
  'JDK_JAVA_OPTIONS',
  'JAVA_HOME',
  'CATALINA_OPTS',
  'NODE_OPTIONS',
  'UV_THREADPOOL_SIZE',
  'GOMAXPROCS',
  'GOMEMLIMIT',
  'GOGC',
  'GODEBUG',
  'PYTHONUNBUFFERED',
  'PYTHONDONTWRITEBYTECODE',
  'PYTHONFAULTHANDLER',
  'PYTHONHASHSEED',
  'PYTHONIOENCODING',
  'WEB_CONCURRENCY',
  'DOTNET_RUNNING_IN_CONTAINER',
  'COMPLUS_ENABLEDIAGNOSTICS',
]);

const TUNING_PREFIXES = ['LC_', 'MALLOC_', 'DOTNET_', 'OMP_', 'RUBY_GC_'];

const PROXIES = new Set([
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'FTP_PROXY',
  'ALL_PROXY',
]);

function isSecret(keyword: string, { name, value }: DockerfilePair): boolean {
  if (value === undefined) return keyword === 'ARG' && isSecretName(name);
  return value.includes(MASK) || (isHandedOn(value) && isSecretName(name));
}

/** Endings of settings that differ from one place of deployment to the next. */
const DEPLOYMENT_ENDINGS = [
  '_URL',
  '_URI',
  '_HOST',
  '_ENDPOINT',
  '_DSN',
  '_BROKERS',
];

/** Says which settings are fixed by the build, by the image, or belong to the deployment. */
function kindOf(keyword: string, name: string): string {
  if (keyword === 'ARG') return 'a setting of the build';
  return DEPLOYMENT_ENDINGS.some(ending => name.endsWith(ending))
    ? 'a setting that belongs to the deployment'
    : 'a default of the image';
}

/** What a pair of ENV or ARG is about. */
export function pairTopic(keyword: string, pair: DockerfilePair): Topic {
  const { name, value } = pair;
  const upper = name.toUpperCase();
  if (isSecret(keyword, pair)) return { concern: 'secrets', what: name };
  if (value !== undefined && disablesVerification(name, value)) {
    return {
      concern: 'supply-chain',
      what: `${name} with a check switched off`,
    };
  }
  if (PACKAGE_INDEX.has(upper)) {
    return {
      concern: 'application-dependencies',
      aspect: 'package-index',
      what: name,
    };
  }
  const tunes =
    RUNTIME_TUNING.has(upper) ||
    PROXIES.has(upper) ||
    TUNING_PREFIXES.some(prefix => upper.startsWith(prefix));
  return {
    concern: 'application-configuration',
    aspect: tunes ? 'runtime-tuning' : undefined,
    what: `${name}, ${kindOf(keyword, upper)}`,
  };
}
