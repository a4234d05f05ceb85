# syntax=docker/dockerfile:1
ARG NODE_VERSION=24

FROM node:${NODE_VERSION}-bookworm-slim AS base
WORKDIR /srv

FROM base AS dependencies
COPY package.json pnpm-lock.yaml ./
RUN --mount=type=cache,target=/root/.local/share/pnpm/store \
    corepack enable && pnpm install --frozen-lockfile --prod

FROM base AS build
COPY package.json pnpm-lock.yaml ./
RUN --mount=type=cache,target=/root/.local/share/pnpm/store \
    corepack enable && pnpm install --frozen-lockfile
COPY . .
RUN pnpm run build

FROM gcr.io/distroless/nodejs24-debian12:nonroot
LABEL org.opencontainers.image.title="oven-schedule" \
      org.opencontainers.image.source="https://git.crumb.example/ovens/oven-schedule"
WORKDIR /srv
COPY --from=dependencies /srv/node_modules ./node_modules
COPY --from=build /srv/dist ./dist
EXPOSE 3000
CMD ["dist/main.js"]
