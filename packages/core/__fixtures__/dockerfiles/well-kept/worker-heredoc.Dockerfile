# syntax=docker/dockerfile:1
FROM debian:bookworm-slim
RUN <<SETUP
set -eu
apt-get update
apt-get install -y --no-install-recommends ca-certificates python3 python3-requests
rm -rf /var/lib/apt/lists/*
useradd --system --uid 10001 --home-dir /opt/worker worker
SETUP
WORKDIR /opt/worker
COPY worker ./worker
USER 10001
CMD ["python3", "-m", "worker"]
