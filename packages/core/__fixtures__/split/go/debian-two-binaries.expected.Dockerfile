# syntax=docker/dockerfile:1
# Built from container-contract.yaml. Change the contract, not this file.

FROM golang:1.23-bookworm AS build
ARG COMMIT
WORKDIR /src
COPY go.* ./
RUN --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build go mod download
COPY cmd ./cmd
COPY internal ./internal
RUN --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build go build -ldflags "-X main.commit=${COMMIT}" -o /out/api ./cmd/api && go build -o /out/migrate ./cmd/migrate

FROM debian:bookworm-slim
ARG COMMIT
LABEL com.example.commit="${COMMIT}"
LABEL org.opencontainers.image.title="Checkout API"
WORKDIR /opt/api
RUN --mount=type=cache,target=/var/cache/apt,sharing=locked --mount=type=cache,target=/var/lib/apt,sharing=locked apt-get update && apt-get install -y --no-install-recommends ca-certificates
COPY --from=build --chown=10001:10001 /out ./
COPY --chown=10001:10001 --chmod=0755 docker/start.sh ./start.sh
USER 10001
EXPOSE 8443
HEALTHCHECK --interval=1m --start-period=10s CMD ["./api", "check"]
CMD ["./start.sh"]
