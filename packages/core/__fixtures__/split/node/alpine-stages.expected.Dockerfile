# syntax=docker/dockerfile:1
# Built from container-contract.yaml. Change the contract, not this file.

FROM node:20.11-alpine AS build
ENV NEXT_TELEMETRY_DISABLED=1
WORKDIR /app
RUN apk add --no-cache libc6-compat
COPY package.json yarn.lock ./
RUN --mount=type=cache,target=/usr/local/share/.cache/yarn yarn install --frozen-lockfile
COPY . ./
RUN --mount=type=cache,target=/usr/local/share/.cache/yarn yarn build

FROM node:20.11-alpine
LABEL org.opencontainers.image.title="Checkout API"
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1 \
    NODE_ENV=production \
    HOSTNAME=0.0.0.0
COPY --from=build --chown=10001:10001 /app/public ./public
COPY --from=build --chown=10001:10001 /app/.next/standalone ./
COPY --from=build --chown=10001:10001 /app/.next/static .next/static
USER 10001
EXPOSE 3000
CMD ["node", "server.js"]
