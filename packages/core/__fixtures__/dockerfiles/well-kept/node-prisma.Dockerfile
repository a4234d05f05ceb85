FROM node:22-bookworm-slim AS base
RUN apt-get update -y && apt-get install -y --no-install-recommends openssl && rm -rf /var/lib/apt/lists/*
WORKDIR /app

FROM base AS deps
COPY package.json yarn.lock ./
COPY prisma ./prisma
RUN yarn install --frozen-lockfile && yarn prisma generate

FROM deps AS build
COPY . .
RUN yarn build && yarn install --production --ignore-scripts --prefer-offline

FROM base AS runner
ENV NODE_ENV=production PORT=3000
COPY --from=build --chown=node:node /app/node_modules ./node_modules
COPY --from=build --chown=node:node /app/.next ./.next
COPY --from=build --chown=node:node /app/public ./public
USER node
EXPOSE 3000
CMD ["node_modules/.bin/next", "start"]
