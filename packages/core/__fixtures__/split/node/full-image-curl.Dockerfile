FROM node:22
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build
RUN mkdir -p /app/uploads && chown node:node /app/uploads
VOLUME /app/uploads
USER node
EXPOSE 8080
HEALTHCHECK CMD curl -f http://localhost:8080/healthz || exit 1
CMD npm run start:prod -- --port "$PORT"
