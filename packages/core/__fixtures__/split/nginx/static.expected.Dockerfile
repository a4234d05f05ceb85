# syntax=docker/dockerfile:1
# Built from container-contract.yaml. Change the contract, not this file.

FROM nginxinc/nginx-unprivileged:1.27-alpine
LABEL org.opencontainers.image.title="Checkout API"
WORKDIR /
COPY --chown=10001:10001 nginx/default.conf /etc/nginx/conf.d/default.conf
COPY --chown=10001:10001 --chmod=0644 public /usr/share/nginx/html
USER 10001
EXPOSE 8080
