import type { ConcernFamily } from './concernSeed';
import { IS_MACHINE_LEARNING, IS_MODEL } from './predicates';

/** What a machine-learning platform team is usually asked about. @internal */
export const mlPlatformConcerns: ConcernFamily = {
  discipline: 'ml-platform',
  layer: 'platform',
  default: 'none',
  concerns: [
    {
      id: 'model-monitoring',
      title: 'Model monitoring',
      hint: 'Is the model broken, and since when',
      description:
        'Finds out when and how a model, its inputs or its outputs are broken, and raises the alert.',
      keywords: [
        'drift',
        'model',
        'accuracy',
        'alert',
        'skew',
        'evidently',
        'quality',
      ],
      group: 'Machine learning',
      shown: 'always',
      appliesTo: IS_MODEL,
      requiredFor: 'production-model',
      symbol: 'gauge',
    },
    {
      id: 'feature-pipelines',
      title: 'Feature pipelines',
      hint: 'Features that models can use',
      description:
        'Builds and keeps the features that models learn from and are asked with.',
      keywords: ['feature', 'feature store', 'feast', 'pipeline', 'backfill'],
      group: 'Machine learning',
      shown: 'always',
      appliesTo: IS_MACHINE_LEARNING,
      symbol: 'mixer',
    },
    {
      id: 'model-serving',
      title: 'Model serving',
      hint: 'Running a model behind an address',
      description:
        'Runs models so that services can ask them, fast enough and at any time.',
      keywords: [
        'serving',
        'inference',
        'endpoint',
        'kserve',
        'seldon',
        'triton',
        'gpu',
      ],
      group: 'Machine learning',
      shown: 'always',
      appliesTo: IS_MACHINE_LEARNING,
      symbol: 'packer',
    },
    {
      id: 'training-platform',
      title: 'Training platform',
      hint: 'Machines and jobs to train on',
      description:
        'Provides the machines and the jobs on which models are trained.',
      keywords: [
        'training',
        'gpu',
        'kubeflow',
        'sagemaker',
        'vertex',
        'ray',
        'job',
      ],
      group: 'Machine learning',
      appliesTo: IS_MACHINE_LEARNING,
      symbol: 'press',
    },
    {
      id: 'model-registry',
      title: 'Model registry',
      hint: 'Versions of models, and who may use them',
      description:
        'Keeps every version of a model, with what it was trained on and who may use it.',
      keywords: ['registry', 'mlflow', 'version', 'model card', 'approval'],
      group: 'Machine learning',
      appliesTo: IS_MACHINE_LEARNING,
      symbol: 'tank',
    },
    {
      id: 'experiment-tracking',
      title: 'Experiment tracking',
      hint: 'What was tried, and how well it did',
      description:
        'Records which training was tried with which data, and how good the result was.',
      keywords: ['experiment', 'mlflow', 'wandb', 'run', 'notebook', 'jupyter'],
      group: 'Machine learning',
      appliesTo: IS_MACHINE_LEARNING,
      symbol: 'gauge',
    },
    {
      id: 'llm-gateway',
      title: 'Language model gateway',
      hint: 'One door to large language models',
      description:
        'Runs the one door through which services use large language models, with limits and records.',
      keywords: [
        'llm',
        'gpt',
        'prompt',
        'openai',
        'bedrock',
        'gateway',
        'ai',
        'token',
      ],
      group: 'Machine learning',
      symbol: 'drive',
    },
  ],
};
