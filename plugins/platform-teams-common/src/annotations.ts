/** Annotations that adopters write on their entities. */

/** Group: comma-separated disciplines of a platform team. @public */
export const DISCIPLINE_ANNOTATION = 'platform-teams/discipline';

/** Group: the platform (column) that it and its sub-groups belong to. @public */
export const PLATFORM_ANNOTATION = 'platform-teams/platform';

/** Any entity: the layer that it stands in, by id. @public */
export const LAYER_ANNOTATION = 'platform-teams/layer';

/** Component: path(s) or URL(s) of its Dockerfile(s), comma-separated. @public */
export const DOCKERFILE_ANNOTATION = 'platform-teams/dockerfile';

/** Component: who writes its Dockerfile, as declared; `none` switches the card off. @public */
export const DOCKERFILE_MODEL_ANNOTATION = 'platform-teams/dockerfile-model';

/** Any entity: accepted findings, `ID until YYYY-MM-DD: reason`, one a line. @public */
export const ACCEPTED_ANNOTATION = 'platform-teams/accepted';
