# syntax=docker/dockerfile:1
# Built from container-contract.yaml. Change the contract, not this file.

FROM node:22-alpine AS build
ARG VITE_API_URL=https://api.bakery.example
ENV VITE_API_URL="${VITE_API_URL}"
WORKDIR /web
COPY web/package.json web/package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci
COPY web ./
RUN --mount=type=cache,target=/root/.npm npm run build -- --mode production

FROM nginxinc/nginx-unprivileged:1.27-alpine
LABEL org.opencontainers.image.title="Checkout API"
WORKDIR /
ENV NGINX_ENVSUBST_OUTPUT_DIR=/etc/nginx
USER root
RUN mkdir -p /usr/share/nginx/html /var/cache/nginx && chown 10001:10001 /usr/share/nginx/html /var/cache/nginx
COPY --chown=10001:10001 web/nginx/templates /etc/nginx/templates/
COPY --from=build --chown=10001:10001 /web/dist /usr/share/nginx/html/
USER 10001
EXPOSE 8080
