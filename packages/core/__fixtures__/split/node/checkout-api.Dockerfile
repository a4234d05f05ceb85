# syntax=docker/dockerfile:1
FROM node:22-bookworm AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:22-bookworm
RUN apt-get update \
  && apt-get install -y curl tini \
  && curl -fsSL https://get.probe.example/agent.sh | sh

WORKDIR /app
ENV NODE_ENV=production
ENV PAYMENTS_TIMEOUT_MS=3000
ENV PSP_API_KEY=correct-horse-battery-7
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
EXPOSE 8080
ENTRYPOINT ["tini", "--"]
CMD node dist/server.js
