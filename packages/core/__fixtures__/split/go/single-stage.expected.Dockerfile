# syntax=docker/dockerfile:1
# Built from container-contract.yaml. Change the contract, not this file.

FROM golang:1.23-bookworm AS build
WORKDIR /app
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build go mod download
COPY . ./
RUN --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build go build -o server .

FROM debian:bookworm-slim
LABEL org.opencontainers.image.title="Checkout API"
WORKDIR /app
COPY --from=build --chown=10001:10001 /app ./
USER 10001
EXPOSE 8080
CMD ["./server"]
