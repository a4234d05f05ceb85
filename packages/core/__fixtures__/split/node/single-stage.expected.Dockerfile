# syntax=docker/dockerfile:1
# Built from container-contract.yaml. Change the contract, not this file.

FROM node:22-bookworm AS build
ENV NODE_ENV=production \
    PORT=3000
WORKDIR /usr/src/app
COPY package*.json ./
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev
COPY . ./

FROM node:22-bookworm-slim
LABEL com.example.tier=web
LABEL org.opencontainers.image.title="Checkout API"
WORKDIR /usr/src/app
ENV NODE_ENV=production \
    PORT=3000
RUN mkdir -p /usr/src/app && chown 10001:10001 /usr/src/app
COPY --from=build --chown=10001:10001 /usr/src/app ./
USER 10001
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=3s --retries=3 CMD ["node", "healthcheck.js"]
CMD ["node", "server.js"]
