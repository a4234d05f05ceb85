# syntax=docker/dockerfile:1
# Built from container-contract.yaml. Change the contract, not this file.
# For the deployment: {"secrets":["PSP_API_KEY"]}

FROM node:22-bookworm AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci
COPY . ./
RUN --mount=type=cache,target=/root/.npm npm run build && npm prune --omit=dev

FROM node:22-bookworm-slim
LABEL org.opencontainers.image.title="Checkout API"
WORKDIR /app
ENV NODE_ENV=production \
    PAYMENTS_TIMEOUT_MS=3000
RUN --mount=type=cache,target=/var/cache/apt,sharing=locked --mount=type=cache,target=/var/lib/apt,sharing=locked apt-get update && apt-get install -y --no-install-recommends curl tini
COPY --from=build --chown=10001:10001 /app/node_modules ./node_modules
COPY --from=build --chown=10001:10001 /app/dist ./dist
USER 10001
EXPOSE 8080
ENTRYPOINT ["tini", "--"]
CMD ["node", "dist/server.js"]
