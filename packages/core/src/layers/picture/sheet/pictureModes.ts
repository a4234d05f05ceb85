/** The two questions that a picture answers. @public */
export const pictureModes = {
  serves: 'Who serves whom',
  stands: 'What stands on what',
} as const;
