# syntax=docker/dockerfile:1
# Built from container-contract.yaml. Change the contract, not this file.

FROM node:20-alpine AS build
WORKDIR /web
COPY package*.json ./
RUN --mount=type=cache,target=/root/.npm npm ci
COPY . ./
RUN --mount=type=cache,target=/root/.npm npm run build

FROM nginxinc/nginx-unprivileged:1.27-alpine
LABEL org.opencontainers.image.title="Checkout API"
WORKDIR /
COPY --from=build --chown=10001:10001 /web/dist /usr/share/nginx/html
COPY --chown=10001:10001 nginx.conf /etc/nginx/conf.d/default.conf
USER 10001
EXPOSE 80
