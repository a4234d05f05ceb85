/** Pieces of Dockerfiles that the shipped templates share, and that others may render too. */

const PAIRS = `{% for pair in pairs -%}
{{ keyword }} {{ pair.name }}={{ pair.value | value }}
{% endfor %}`;

// One instruction: the values of a line see what was before the line, and not each other.
const VARIABLES = `{% if pairs.size > 0 -%}
ENV {% for pair in pairs %}{{ pair.name }}={{ pair.value | value }}{% unless forloop.last %} \\
    {% endunless %}{% endfor %}
{% endif %}`;

const ARGUMENTS = `{% for pair in args -%}
ARG {{ pair.name }}{% if pair.value %}={{ pair.value | value }}{% endif %}
{% endfor %}`;

const PACKAGES = `{% if packages.size > 0 -%}
{% if manager == 'apt' -%}
RUN --mount=type=cache,target=/var/cache/apt,sharing=locked --mount=type=cache,target=/var/lib/apt,sharing=locked apt-get update && apt-get install -y --no-install-recommends {% for package in packages %}{{ package | word }} {% endfor %}
{% elsif manager == 'apk' -%}
RUN apk add --no-cache {% for package in packages %}{{ package | word }} {% endfor %}
{% endif -%}
{% endif %}`;

const MOUNTS = `{% for folder in cache %}--mount=type=cache,target={{ folder }} {% endfor %}`;

const BUILD = `FROM {% if base.crossBuild %}--platform=$BUILDPLATFORM {% endif %}{{ base.build }} AS build
{% if build.asRoot -%}
USER root
{% endif -%}
{% render 'platform/arguments', args: build.args -%}
{% render 'platform/variables', pairs: build.env -%}
WORKDIR {{ build.workdir }}
{% render 'platform/packages', manager: build.packageManager, packages: build.osPackages -%}
{% for copy in build.dependencyFiles -%}
COPY {{ copy.sources | join: ' ' }} {{ copy.target }}
{% endfor -%}
{% for command in build.install -%}
RUN {% render 'platform/mounts', cache: command.cache %}{{ command.run }}
{% endfor -%}
{% for copy in build.files -%}
COPY {{ copy.sources | join: ' ' }} {{ copy.target }}
{% endfor -%}
{% for command in build.commands -%}
RUN {% render 'platform/mounts', cache: command.cache %}{{ command.run }}
{% endfor %}`;

const FINAL = `FROM {{ base.final }}
{% render 'platform/arguments', args: final.args -%}
{% render 'platform/pairs', keyword: 'LABEL', pairs: final.labels -%}
WORKDIR {{ final.workdir }}
{% render 'platform/variables', pairs: final.env -%}
{% if final.asRoot -%}
USER root
{% endif -%}
{% render 'platform/packages', manager: final.packageManager, packages: final.osPackages -%}
{% if final.directories.size > 0 -%}
RUN mkdir -p {{ final.directories | join: ' ' }} && chown {{ user }}:{{ user }} {{ final.directories | join: ' ' }}
{% endif -%}
{% for file in final.files -%}
COPY {% if file.built %}--from=build {% endif %}--chown={{ user }}:{{ user }} {% if file.mode %}--chmod={{ file.mode }} {% endif %}{{ file.source }} {{ file.target }}
{% endfor -%}
{% for folder in final.volumes -%}
VOLUME {{ folder }}
{% endfor -%}
USER {{ user }}
{% for port in final.ports -%}
EXPOSE {{ port }}
{% endfor -%}
{% if final.stopSignal -%}
STOPSIGNAL {{ final.stopSignal }}
{% endif -%}
{% if final.healthcheck -%}
HEALTHCHECK {{ final.healthcheck }}
{% endif -%}
{% if final.command -%}
ENTRYPOINT {{ final.command | exec }}
{% endif -%}
{% if final.commandArgs -%}
CMD {{ final.commandArgs | exec }}
{% endif %}`;

/** Liquid texts by the name that `render` takes. */
export const PARTIALS: Readonly<Record<string, string>> = {
  'platform/pairs': PAIRS,
  'platform/arguments': ARGUMENTS,
  'platform/variables': VARIABLES,
  'platform/packages': PACKAGES,
  'platform/mounts': MOUNTS,
  'platform/build': BUILD,
  'platform/final': FINAL,
};
