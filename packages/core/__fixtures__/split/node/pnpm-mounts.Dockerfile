# syntax=docker/dockerfile:1
FROM node:24-bookworm-slim AS build
RUN corepack enable
WORKDIR /srv/app
RUN --mount=type=cache,target=/root/.local/share/pnpm/store \
    --mount=type=bind,source=package.json,target=package.json \
    --mount=type=bind,source=pnpm-lock.yaml,target=pnpm-lock.yaml \
    pnpm install --frozen-lockfile
COPY . .
ARG BUILD_NUMBER=dev
RUN BUILD_NUMBER=$BUILD_NUMBER pnpm build && pnpm prune --prod

FROM node:24-bookworm-slim
ARG BUILD_NUMBER=dev
ENV BUILD_NUMBER=${BUILD_NUMBER} NODE_OPTIONS="--max-old-space-size=512 --enable-source-maps"
RUN apt-get update && apt-get install -y --no-install-recommends dumb-init=1.2.* && rm -rf /var/lib/apt/lists/*
WORKDIR /srv/app
COPY --from=build /srv/app/node_modules ./node_modules
COPY --from=build /srv/app/build ./build
COPY config/default.json ./config/default.json
STOPSIGNAL SIGINT
EXPOSE 8080 9464/tcp 8125/udp
ENTRYPOINT ["dumb-init", "--"]
CMD ["node", "build/index.js"]
