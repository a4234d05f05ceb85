# syntax=docker/dockerfile:1
# Built from container-contract.yaml. Change the contract, not this file.

FROM node:24-bookworm AS build
ARG BUILD_NUMBER=dev
WORKDIR /srv/app
COPY package.json pnpm-lock.yaml ./
RUN corepack enable
RUN --mount=type=cache,target=/root/.local/share/pnpm/store pnpm install --frozen-lockfile
COPY . ./
RUN --mount=type=cache,target=/root/.local/share/pnpm/store BUILD_NUMBER=$BUILD_NUMBER pnpm build && pnpm prune --prod

FROM node:24-bookworm-slim
ARG BUILD_NUMBER=dev
LABEL org.opencontainers.image.title="Checkout API"
WORKDIR /srv/app
ENV BUILD_NUMBER="${BUILD_NUMBER}" \
    NODE_OPTIONS="--max-old-space-size=512 --enable-source-maps"
RUN --mount=type=cache,target=/var/cache/apt,sharing=locked --mount=type=cache,target=/var/lib/apt,sharing=locked apt-get update && apt-get install -y --no-install-recommends 'dumb-init=1.2.*'
COPY --from=build --chown=10001:10001 /srv/app/node_modules ./node_modules
COPY --from=build --chown=10001:10001 /srv/app/build ./build
COPY --chown=10001:10001 config/default.json ./config/default.json
USER 10001
EXPOSE 8080
EXPOSE 9464
EXPOSE 8125/udp
STOPSIGNAL SIGINT
ENTRYPOINT ["dumb-init", "--"]
CMD ["node", "build/index.js"]
