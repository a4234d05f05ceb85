const NAMES: Readonly<Record<string, string>> = {
  developer: 'Developers write it',
  platform: 'A platform team writes it',
  hybrid: 'Hybrid',
  reviewed: 'Developers write it, others review',
  generated: 'A tool generates it',
};

const DETAILS: Readonly<Record<string, string>> = {
  hybrid: 'Developers list what they need, a platform team builds the image',
};

/** A model of ownership, as people call it. */
export function modelName(model: string): string {
  return NAMES[model] ?? model;
}

/** What a model means, where its name alone does not say it. */
export function modelDetail(model: string): string | undefined {
  return DETAILS[model];
}
