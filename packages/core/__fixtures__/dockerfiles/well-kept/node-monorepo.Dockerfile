# syntax=docker/dockerfile:1.7
FROM node:24-alpine AS base
RUN corepack enable

FROM base AS pruned
WORKDIR /repo
COPY . .
RUN pnpm dlx turbo@2.6.1 prune @crumb/checkout --docker

FROM base AS build
WORKDIR /repo
COPY --from=pruned /repo/out/json/ .
RUN --mount=type=cache,id=pnpm,target=/pnpm/store pnpm install --frozen-lockfile
COPY --from=pruned /repo/out/full/ .
RUN pnpm turbo run build --filter=@crumb/checkout \
    && pnpm --filter=@crumb/checkout deploy --prod /prod/checkout

FROM base
WORKDIR /prod/checkout
COPY --from=build /prod/checkout .
USER 1000
EXPOSE 4000
CMD ["node", "dist/index.js"]
