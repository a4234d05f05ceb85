import {
  ACCEPTED_ANNOTATION,
  DISCIPLINE_ANNOTATION,
  DOCKERFILE_ANNOTATION,
  DOCKERFILE_MODEL_ANNOTATION,
  LAYER_ANNOTATION,
  PLATFORM_ANNOTATION,
} from '@cookie-factory/plugin-platform-teams-common';

/** The suite's annotations, as the model describes them. */
export const ANNOTATIONS = [
  {
    name: DISCIPLINE_ANNOTATION,
    title: 'Disciplines of a platform team',
    description:
      'On a Group: the disciplines of a platform team, divided by commas, such as sre or devx.',
  },
  {
    name: PLATFORM_ANNOTATION,
    title: 'Platform',
    description:
      'On a Group: the platform that it and the groups below it belong to.',
  },
  {
    name: LAYER_ANNOTATION,
    title: 'Layer',
    description:
      'The id of the layer in which the entity stands: infrastructure, platform or application.',
  },
  {
    name: DOCKERFILE_ANNOTATION,
    title: 'Dockerfiles',
    description:
      'On a Component: paths or addresses of its Dockerfiles, divided by commas.',
  },
  {
    name: DOCKERFILE_MODEL_ANNOTATION,
    title: 'Who writes the Dockerfile',
    description:
      'On a Component: developer, platform, hybrid or reviewed, as declared; none where it ships no image.',
  },
  {
    name: ACCEPTED_ANNOTATION,
    title: 'Accepted findings',
    description:
      'Findings that somebody has accepted: ID until YYYY-MM-DD: reason, one a line.',
  },
];
