# syntax=docker/dockerfile:1
# Built from container-contract.yaml. Change the contract, not this file.

FROM nginxinc/nginx-unprivileged:1.27-bookworm
LABEL com.example.site=docs
LABEL org.opencontainers.image.title="Checkout API"
WORKDIR /
USER root
RUN --mount=type=cache,target=/var/cache/apt,sharing=locked --mount=type=cache,target=/var/lib/apt,sharing=locked apt-get update && apt-get install -y --no-install-recommends curl
COPY --chown=10001:10001 docs /usr/share/nginx/html/
COPY --chown=10001:10001 nginx.conf /etc/nginx/nginx.conf
USER 10001
EXPOSE 8080
STOPSIGNAL SIGQUIT
HEALTHCHECK CMD ["curl", "-fsS", "http://localhost:8080/"]
CMD ["nginx", "-g", "daemon off;"]
