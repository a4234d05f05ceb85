ARG ELIXIR_VERSION=1.19.2
ARG DEBIAN_VERSION=bookworm-20251103-slim
FROM docker.io/hexpm/elixir:${ELIXIR_VERSION}-erlang-28.1-debian-${DEBIAN_VERSION} AS builder
RUN apt-get update -y && apt-get install -y --no-install-recommends build-essential git \
    && apt-get clean && rm -f /var/lib/apt/lists/*_*
WORKDIR /app
RUN mix local.hex --force && mix local.rebar --force
ENV MIX_ENV="prod"
COPY mix.exs mix.lock ./
RUN mix deps.get --only $MIX_ENV && mix deps.compile
COPY lib lib
COPY config/runtime.exs config/
RUN mix release

FROM docker.io/debian:${DEBIAN_VERSION}
RUN apt-get update -y && apt-get install -y --no-install-recommends libstdc++6 openssl libncurses5 locales ca-certificates \
    && apt-get clean && rm -f /var/lib/apt/lists/*_*
RUN sed -i '/en_US.UTF-8/s/^# //g' /etc/locale.gen && locale-gen
ENV LANG=en_US.UTF-8
WORKDIR /app
COPY --from=builder --chown=nobody:root /app/_build/prod/rel/chat ./
USER nobody
CMD ["/app/bin/server"]
