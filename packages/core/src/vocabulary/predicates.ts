/**
 * The predicates of the packaged vocabulary: which entities are models or data
 * stores, and what "required in production" means in this organisation.
 */
import type { FilterPredicate } from '@backstage/filter-predicates';
import type { Requirement } from './concernSeed';

const MODEL_TYPES = ['ml-model', 'model', 'machine-learning-model'];

const MACHINE_LEARNING_TYPES = [
  ...MODEL_TYPES,
  'ml-service',
  'model-server',
  'model-service',
  'ml-pipeline',
  'training-pipeline',
  'training-job',
  'feature-pipeline',
  'feature-store',
  'feature-set',
];

const DATABASE_TYPES = [
  'database',
  'db',
  'sql-database',
  'nosql-database',
  'postgres',
  'postgresql',
  'postgres-database',
  'mysql',
  'mysql-database',
  'mariadb',
  'mongodb',
  'mongodb-database',
  'cassandra',
  'dynamodb',
  'dynamodb-table',
  'oracle-database',
  'sql-server',
  'aurora',
  'cloud-sql',
  'rds',
];

const DATA_STORE_TYPES = [
  ...DATABASE_TYPES,
  'bucket',
  's3-bucket',
  'object-storage',
  'file-share',
  'volume',
  'warehouse',
  'data-warehouse',
  'data-lake',
  'search',
  'search-index',
  'elasticsearch',
  'opensearch',
  'vector-database',
];

/** Machine-learning models. @internal */
export const IS_MODEL: FilterPredicate = {
  kind: 'Component',
  'spec.type': { $in: MODEL_TYPES },
};

/** Everything that is part of machine learning. @internal */
export const IS_MACHINE_LEARNING: FilterPredicate = {
  'spec.type': { $in: MACHINE_LEARNING_TYPES },
};

/** What keeps data that somebody would miss. @internal */
export const IS_DATA_STORE: FilterPredicate = {
  kind: 'Resource',
  'spec.type': { $in: DATA_STORE_TYPES },
};

/** What an application team writes. @internal */
export const IS_APPLICATION: FilterPredicate = {
  kind: { $in: ['Component', 'API'] },
};

/** What can fail at night. @internal */
export const CAN_FAIL: FilterPredicate = {
  kind: { $in: ['Component', 'API', 'Resource', 'System'] },
};

/** What holds or serves data of the application. @internal */
export const HAS_DATA: FilterPredicate = {
  kind: { $in: ['Component', 'API', 'Resource'] },
};

/** Turns a requirement of the packaged tables into a predicate. @internal */
export function requirementPredicate(
  requirement: Requirement,
  productionLifecycles: readonly string[],
): FilterPredicate {
  const lifecycle = { $in: [...productionLifecycles] };
  switch (requirement) {
    case 'component':
      return { kind: 'Component' };
    case 'production-component':
      return { kind: 'Component', 'spec.lifecycle': lifecycle };
    case 'production-model':
      return {
        kind: 'Component',
        'spec.type': { $in: MODEL_TYPES },
        'spec.lifecycle': lifecycle,
      };
    case 'database':
      return { kind: 'Resource', 'spec.type': { $in: DATABASE_TYPES } };
    case 'system':
      return { kind: 'System' };
    default:
      throw new Error(`Unknown requirement ${requirement satisfies never}`);
  }
}
