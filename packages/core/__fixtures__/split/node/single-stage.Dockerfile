FROM node:22-bookworm-slim
ENV NODE_ENV=production \
    PORT=3000
WORKDIR /usr/src/app
COPY package*.json ./
RUN npm ci --omit=dev && npm cache clean --force
COPY . .
RUN groupadd --system app && useradd --system --gid app app && chown -R app:app /usr/src/app
USER app
EXPOSE $PORT
LABEL com.example.tier="web" maintainer="orders@bakery.example"
HEALTHCHECK --interval=30s --timeout=3s --retries=3 CMD node healthcheck.js
CMD ["node", "server.js"]
