# syntax=docker/dockerfile:1
# Built from container-contract.yaml. Change the contract, not this file.

FROM node:22-bookworm AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci
COPY . ./
RUN --mount=type=cache,target=/root/.npm npm run build

FROM node:22-bookworm-slim
LABEL org.opencontainers.image.title="Checkout API"
WORKDIR /app
RUN --mount=type=cache,target=/var/cache/apt,sharing=locked --mount=type=cache,target=/var/lib/apt,sharing=locked apt-get update && apt-get install -y --no-install-recommends curl
RUN mkdir -p /app/uploads && chown 10001:10001 /app/uploads
COPY --from=build --chown=10001:10001 /app ./
VOLUME /app/uploads
USER 10001
EXPOSE 8080
HEALTHCHECK CMD ["/bin/sh", "-c", "curl -f http://localhost:8080/healthz || exit 1"]
CMD ["/bin/sh", "-c", "npm run start:prod -- --port \"$PORT\""]
