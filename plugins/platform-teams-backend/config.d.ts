import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import type { HumanDuration } from '@backstage/types';

export interface Config {
  /**
   * Who does what: the vocabulary of work, which groups are platform teams, whose
   * registrations count, and how Dockerfiles and layers are judged. All optional.
   */
  platformTeams?: {
    /** The vocabulary of work: added to the packaged one, or changing it. */
    vocabulary?: {
      /**
       * Disciplines by id; `false` switches one off.
       * @example { "release-engineering": { title: "Release engineering", description: "Ships it." } }
       */
      disciplines?: { [id: string]: false | { [field: string]: unknown } };
      /**
       * Concerns by id; `false` switches one off.
       * @example { "mobile-releases": { title: "Mobile releases", hint: "Stores", description: "Ships the apps.", discipline: "devx" } }
       */
      concerns?: { [id: string]: false | { [field: string]: unknown } };
    };

    /** Groups that are platform teams without an annotation. */
    teams?: {
      /**
       * `spec.type` of a group to its disciplines, on top of the packaged types.
       * @example { "reliability": ["sre"] }
       */
      types?: { [type: string]: string[] };
      /**
       * Reference of a group to its disciplines.
       * @example { "group:default/tools": ["devx"] }
       */
      refs?: { [ref: string]: string[] };
    };

    /** Whose registrations count. */
    registration?: {
      /**
       * Locations whose Responsibilities count, as `type:target` with `*` for any characters.
       * Absent: all. Claims from elsewhere are shown as unconfirmed and do not resolve.
       * @example ["url:https://git.example.com/platform/*"]
       */
      trusted?: string[];
    };

    /** The layers of the factory and how entities are placed in them. */
    layers?: {
      /**
       * The layers, bottom first; replaces the packaged three.
       * @example [{ "id": "infrastructure" }, { "id": "platform" }, { "id": "application" }]
       */
      list?: Array<{
        id: string;
        title?: string;
        serviceModel?: string;
        words?: string;
        examples?: string[];
        help?: string;
      }>;
      /**
       * Rules in order; what a filter matches stands in the layer.
       * @example [{ "layer": "platform", "filter": { "kind": "Component", "spec.type": "operator" } }]
       */
      rules?: Array<{ layer: string; filter: { [path: string]: unknown } }>;
      /**
       * Type of a Resource to its layer.
       * @example { "oven-controller": "infrastructure" }
       */
      types?: { [type: string]: string };
      /**
       * Kinds that are placed, on top of Component, Resource, API and Template.
       * @example ["AiResource"]
       */
      kinds?: string[];
    };

    /** What counts as production. */
    lifecycles?: {
      /**
       * Lifecycles that count; default production, prod and live.
       * @example ["production", "ga"]
       */
      production?: string[];
    };

    /** How Dockerfiles are judged. */
    dockerfile?: {
      /**
       * Severity by rule id.
       * @example { "DL3008": "off", "DL3007": "error" }
       */
      severities?: { [rule: string]: 'error' | 'warning' | 'info' | 'off' };
      /**
       * Roles by concern for each ownership model; the first is accountable, the others are consulted.
       * @example { "hybrid": { "healthcheck": ["developer", "platform"] } }
       */
      columns?: {
        [model: string]: {
          [concern: string]: Array<
            'developer' | 'platform' | 'security' | 'shared'
          >;
        };
      };
      /** How Dockerfiles are found. */
      discovery?: {
        /**
         * Component types that ship no container; default library and documentation.
         * @example ["library", "documentation", "mobile-app"]
         */
        withoutContainer?: string[];
      };
    };

    /** What one team raises and another acts on. */
    handOff?: {
      /**
       * How many one caller may raise; what is beyond is refused. Absent: 3 about one entity and 20 in all, an hour.
       * @example { "perEntity": 5, "perCaller": 50, "window": { "hours": 1 } }
       */
      limit?: {
        /** By one caller about one entity, 1 to 1000. */
        perEntity?: number;
        /** By one caller in all, 1 to 1000. */
        perCaller?: number;
        /** The time that they are counted over; the same hand-off is sent once within it. */
        window?: HumanDuration | string;
      };
    };

    /** The panel that explains the layers. */
    learn?: {
      /**
       * Further reading, at most 20.
       * @example [{ "title": "Our platform", "url": "https://wiki.example.com/platform" }]
       */
      links?: Array<{ title: string; url: string }>;
    };

    /** What is read so that teams can be suggested for work that nobody has registered. */
    suggestions?: {
      /** Code owners of pipeline files, as a hint at who looks after CI/CD. Read until somebody has registered it. */
      codeOwners?: {
        /** Whether they are read; default true. */
        enabled?: boolean;
        /** How many repositories are read at most, 1 to 2000; default 200. */
        repositories?: number;
      };
    };

    /** How often the catalog is read. */
    snapshot?: {
      /**
       * Default: every minute, for at most five; it is also read when somebody asks.
       * @example { "frequency": { "minutes": 5 }, "timeout": { "minutes": 10 } }
       */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };
  };
}
