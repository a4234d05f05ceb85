FROM node:24
WORKDIR /app
RUN npm ci &&
  npm run build
CMD ["node", "server.js"]
