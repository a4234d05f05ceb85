# check=skip=JSONArgsRecommended
FROM registry.crumb.example/base/debian@sha256:4d1fc1a07f43ce8b4d5a2a11f1a7f9c2d8a1b6c3e5f7091827364554637281e7
LABEL org.opencontainers.image.title="gateway" \
      org.opencontainers.image.vendor="Crumb & Co"
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
# hadolint ignore=DL3008
RUN apt-get update && \
    apt-get install -y --no-install-recommends ca-certificates nginx && \
    rm -rf /var/lib/apt/lists/*
COPY nginx.conf /etc/nginx/nginx.conf
HEALTHCHECK CMD curl --fail http://localhost:8080/health
STOPSIGNAL SIGQUIT
USER 10001
CMD nginx -g "daemon off;"
